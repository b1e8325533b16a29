/** Days as lines say them, and which of them is the day of issue. */
import { LABEL, RELEASE } from '../lexicon/labels.ts'
import { BULLET } from '../text/marks.ts'
import { part } from '../text/pattern.ts'
import { type Line, STORY_LINE } from './lines.ts'
import type { Span } from './types.ts'

export const MONTH = [
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?',
  '|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
  '|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?',
  '|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?',
].join('')
const DAY_NAME =
  '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY'
export const WEEKDAY = `(?:(?:${DAY_NAME})\\.?,?\\s{1,3})?`
const NUMBER = '\\d{1,2}(?:\\s?(?:st|nd|rd|th))?'
/** A day written out; numbers alone only as dd/mm/yyyy or ISO. */
export const DAY = [
  `${WEEKDAY}(?:${MONTH}\\s{0,3}${NUMBER},?\\s{1,3}\\d{4}`,
  `|${NUMBER}\\s{1,3}(?:of\\s)?${MONTH},?\\s{0,3}\\d{4}`,
  '|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?![\\d/])',
].join('')
/** A day that leaves its year to the reader. */
export const DAY_WITHOUT_YEAR = `${WEEKDAY}(?:${MONTH}\\s{1,3}${NUMBER}|${NUMBER}\\s{1,3}${MONTH})(?!\\d)`

/** What may stand before the day of issue on its line. */
const BEFORE_DAY = part`
  (?:
    (?:release |press |news |media )?(?:release|statement)?\s?(?:date|issued|published|released|posted|dated)\s?
    (?:on)?\s?:?\s{1,5}
    |embargo(?:ed)?\s?(?:until|till|to|for)?:?\s
    (?:[\d:.]{1,5}\s?(?:[ap]\.?m\.?)?,?\s(?:on\s)?|(?:midnight|noon),?\s(?:on\s)?)?
    |${LABEL}
    [^\n]{0,24}?[\s,:–—|-]{1,5}
    |[a-z. ]{2,30} \| |(?:senator|sen\.?|mrs?|ms|dr) [a-z'’ -]{3,30},\s
    |(?:no\. )?[a-z]{0,5}\s?\d{1,3}(?:\s?[/ ]\s?\d{1,4})?\s{1,12}
  )?`
const AFTER_DAY = [
  '(?:$|\\s{2,}[a-z]|\\s[^.]{0,80}\\d{3}[.-]\\d{4}$',
  `|\\s*(?:\\||contact\\b|${RELEASE}\\b|,?\\s?\\d{1,2}[:.]\\d\\d))`,
].join('')
const LONGEST_ISSUED = 200
const day = new RegExp(DAY, 'gi')
const beforeDay = new RegExp(`^${BEFORE_DAY}$`, 'i')
const LISTED = new RegExp(`^${BULLET} `)
const afterDay = new RegExp(`^${AFTER_DAY}`, 'i')

/** The date in a line that says nothing but when the release was issued. */
export function issuedIn({ text, start }: Line): Span | null {
  if (text.length >= LONGEST_ISSUED || /^updated/i.test(text)) return null
  // The day first: few lines have one, and each of the three patterns is small.
  for (const { 0: found, index } of text.matchAll(day)) {
    const end = index + found.length
    if (beforeDay.test(text.slice(0, index).replace(LISTED, '')) && afterDay.test(text.slice(end)))
      return { start: start + index, end: start + end }
  }
  return null
}

const FOOT_LINES = 16
const dayAlone = new RegExp(
  [
    '^(?:\\[|ends?\\s{1,3})?',
    `(?<day>${WEEKDAY.replace('s{1,3}', 's{0,3}')}(?:${NUMBER}\\s{1,3}${MONTH}|${MONTH}\\s${NUMBER}),?\\s{1,3}\\d{4})`,
    '(?:\\s?[.\\]]|\\s(?:(?:media|press)\\s)?(?:contacts?|inquiries|enquiries)\\b.*)?$',
  ].join(''),
  'i',
)

/** The day that a line at the foot says and nothing more, but "ENDS" and whom to call, where no line says another. */
export function issuedAtFoot(lines: readonly Line[]): Span | null {
  const days = lines.flatMap(({ text, start }, line) => {
    const day = text.length < LONGEST_ISSUED ? dayAlone.exec(text)?.groups?.day : undefined
    return day ? [{ day, start: start + text.indexOf(day), line }] : []
  })
  const [first] = days
  // What is told below it is a programme's: the day is one of its days.
  const isAtFoot = days.some(
    ({ line }) =>
      lines.length - line <= FOOT_LINES && lines.slice(line + 1).every(({ text }) => text.length < STORY_LINE),
  )
  if (!isAtFoot || days.some(({ day }) => day !== first.day)) return null
  return { start: first.start, end: first.start + first.day.length }
}

const ended = new RegExp(`^ends?\\s?/\\s?(?=${DAY}$)`, 'i')
/** "Ends/Saturday, May 6, 2017". */
export const isEndWithDay = (text: string): boolean => ended.test(text)
/** The day of issue that the last line of a release says. */
export function endedOn(lines: readonly Line[]): Span | null {
  const line = lines.findLast(({ text }) => ended.test(text))
  return line ? { start: line.start + ended.exec(line.text)![0].length, end: line.end } : null
}
