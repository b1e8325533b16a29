/** Numbers of notes that scraping ran into a year: "in Nov. 2018.3 The speed", "at the fair of 2019.2Data". */
import type { Edit } from '../text/edits.ts'
import { pattern } from '../text/pattern.ts'

const NOTE = pattern('gu')`
  (?<=\b(?:in|by|since|until|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.?)\s
  (?:19|20)\d\d\.)\d{1,2}\s?(?=\p{Lu})`

/** The number goes: a sentence or note begins behind it. */
export const withoutNotes = (text: string): Edit[] =>
  [...text.matchAll(NOTE)].map(({ 0: { length: removed }, index: at }) => ({ at, removed, put: '\n\n' }))
