import { part, pattern } from '../../../text/pattern.ts'
import type { Point } from '../point.ts'

/** Parts of dates that several patterns share. */
export const NUMBER = '\\d{1,2}(?:\\s?(?:st|nd|rd|th)\\b)?'
export const YEAR = part`
  (?:
    (?:,\s{0,2}|\s{1,3}(?:of\s|in\s)?|\.\s?)((?:1[5-9]|20)\d\d)(?![\d%]|[,.]\d)
    |\s?,?\s(?:of\s)?(this|last|next|that|(?:the|that)\s(?:same|following|previous))\s(?:calendar\s)?year\b
    (?!['’])
    |\s?['’](\d\d)\b
  )`
/** A year of the Middle Ages ends its phrase; behind a comma only one that is no time of the clock: "15 June 1215". */
export const OLD_YEAR = part`
  (?:,\s(?=1\d[6-9])|\s)(1[0-4]\d\d)(?=[.,;)](?!\d)|$|\s(?:AD|CE|when|by|in|at|near)\b)`
/** The year at the end of a list of days: ", 3 and 5, 2018". */
export const REST_OF_LIST = pattern()`
  ^(?:,\s\d{1,2}(?:st|nd|rd|th)?(?!\d))*(?:,?\s(?:and|&|or)\s\d{1,2}(?:st|nd|rd|th)?),?\s(?:of\s)?
  ((?:19|20)\d\d)(?![\d,])`

export type Year = Pick<Point, 'year' | 'yearShift' | 'yearFrom'>
/** What the groups of YEAR and OLD_YEAR say. */
export function yearOf([full, relative, short, old]: (string | undefined)[]): Year {
  if (full ?? old) return { year: Number(full ?? old) }
  if (short) return { year: Number(short) + (Number(short) < 40 ? 2000 : 1900) }
  if (!relative) return {}
  const word = relative.toLowerCase()
  const yearShift = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0
  return /^th(?:e|at)/.test(word) ? { yearShift, yearFrom: 'expression' } : { yearShift }
}
