/** Numbers of notes that scraping ran into the word in front: "in Nov. 2018.3 The speed", "$5 million2", "the Bank1". */
import type { Edit } from '../text/edits.ts'
import { pattern } from '../text/pattern.ts'

const BEHIND_YEAR = pattern('gu')`
  (?<=\b(?:in|by|since|until|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.?)\s
  (?:19|20)\d\d\.)\d{1,2}\s?(?=\p{Lu})`
/** What ends an amount: a scale, a sign. */
const BEHIND_AMOUNT = pattern('gu')`
  (?<=\d\s(?:thousand|million|billion|trillion|percent|per\scent)|(?<![\w%/.,-])\d{1,3}(?:\.\d{1,2})?%)
  [1-9]\d?(?=[\s,;)]|\.(?!\d)|$)`
/** A plain word, or a name. */
const BEHIND_WORD = /(?<![\p{L}\d./@-])(?<word>\p{L}\p{Ll}{3,24})(?<number>[1-9])(?=[\s,;)]|\.(?!\d)|$)/gmu

const SCALE = /^(?:thousand|million|billion|trillion|percent|cent)$/

/** The number goes; behind a year a sentence or a note begins. */
export function withoutNotes(text: string): Edit[] {
  const behind = (notes: RegExp, put: string): Edit[] =>
    [...text.matchAll(notes)].map(({ 0: { length: removed }, index: at }) => ({ at, removed, put }))
  return [...behind(BEHIND_YEAR, '\n\n'), ...behind(BEHIND_AMOUNT, ''), ...behindWords(text)]
}

/** Behind words only where notes are numbered so from the first on, and each word stands elsewhere plain and nowhere else so. */
function behindWords(text: string): Edit[] {
  const found = [...text.matchAll(BEHIND_WORD)].map(({ index, groups }) => {
    const { word, number } = groups!
    return { at: index + word.length, word, number: Number(number) }
  })
  const notes = found.filter(
    ({ word }) => !SCALE.test(word) && found.filter((other) => other.word === word).length === 1 && occurs(text, word),
  )
  const isNumbered = notes.length > 1 && notes.every(({ number }, n) => number === n + 1)
  return isNumbered ? notes.map(({ at }) => ({ at, removed: 1, put: '' })) : []
}

const occurs = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(text)
