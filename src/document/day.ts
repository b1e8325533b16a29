/**
 * Days as lines say them, each pattern compiled once for all who look for one: months and weekdays are capitalised or in
 * capitals, which spares the costly matching without regard to letters.
 */
import type { Span } from './types.ts'

export const MONTH = [
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?',
  '|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
  '|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?',
  '|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?',
].join('')
const DAY_NAME = [
  '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?',
  '|(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?',
].join('')
export const WEEKDAY = `(?:(?:${DAY_NAME})\\.?,?\\s{1,3})?`
const NUMBER = '\\d{1,2}(?:\\s?(?:st|nd|rd|th|ST|ND|RD|TH))?'
/** A day written out; numbers alone only as dd/mm/yyyy or ISO. */
const DAY = [
  `${WEEKDAY}(?:${MONTH}\\s{0,3}${NUMBER},?\\s{1,3}\\d{4}`,
  `|${NUMBER}\\s{1,3}(?:of\\s)?${MONTH},?\\s{0,3}\\d{4}`,
  '|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?![\\d/])',
].join('')
/** A day that leaves its year to the reader. */
const DAY_WITHOUT_YEAR = `${WEEKDAY}(?:${MONTH}\\s{1,3}${NUMBER}|${NUMBER}\\s{1,3}${MONTH})(?!\\d)`

export const day = new RegExp(DAY, 'uy')
export const dayWithoutYear = new RegExp(DAY_WITHOUT_YEAR, 'uy')

/** Where a day ends that begins at a place; -1 where none does. */
export function dayEnd(text: string, at: number): number {
  day.lastIndex = at
  return day.test(text) ? day.lastIndex : -1
}

const DAY_START = /(?<![\p{L}\d])[\dADFJMNOSTW]/gu

/** The days of a short text, in order. */
export function* daysIn(text: string): Generator<Span> {
  if (!/\d/.test(text)) return
  let behind = 0
  for (const { index } of text.matchAll(DAY_START)) {
    const end = index < behind ? -1 : dayEnd(text, index)
    if (end < 0) continue
    behind = end
    yield { start: index, end }
  }
}
