/** Which of the days that lines say is the day of issue. */
import { LABEL, RELEASE } from '../lexicon/labels.ts'
import { BULLET } from '../text/marks.ts'
import { part } from '../text/pattern.ts'
import { dayEnd, daysIn } from './day.ts'
import { type Line, STORY_LINE } from './lines.ts'
import type { Span } from './types.ts'

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
const beforeDay = new RegExp(`^${BEFORE_DAY}$`, 'i')
const LISTED = new RegExp(`^${BULLET} `)
const afterDay = new RegExp(`^${AFTER_DAY}`, 'i')

/** The date in a line that says nothing but when the release was issued. */
export function issuedIn({ text, start }: Line): Span | null {
  if (text.length >= LONGEST_ISSUED || /^updated/i.test(text)) return null
  // The day first: few lines have one, and each of the three patterns is small.
  for (const { start: from, end } of daysIn(text))
    if (beforeDay.test(text.slice(0, from).replace(LISTED, '')) && afterDay.test(text.slice(end)))
      return { start: start + from, end: start + end }
  return null
}

const FOOT_LINES = 16
const BEFORE_FOOT = /^(?:\[|ends?\s{1,3})?(?:\p{L}{3,6}day,)?$/iu
const AFTER_FOOT = /^\s?[.\]]?$|^\s(?:(?:media|press)\s)?(?:contacts?|inquiries|enquiries)\b/i

/** The day, its month in letters, that a line says and nothing more. */
function dayAlone(text: string): string | null {
  if (text.length >= LONGEST_ISSUED) return null
  for (const { start, end } of daysIn(text)) {
    const day = text.slice(start, end)
    return /\p{L}/u.test(day) && BEFORE_FOOT.test(text.slice(0, start)) && AFTER_FOOT.test(text.slice(end)) ? day : null
  }
  return null
}

/** The day that a line at the foot says and nothing more, but "ENDS" and whom to call, where no line says another. */
export function issuedAtFoot(lines: readonly Line[]): Span | null {
  const days = lines.flatMap(({ text, start }, line) => {
    const day = dayAlone(text)
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

const ENDS = /^ends?\s?\/\s?/i
/** Where the day begins in "Ends/Saturday, May 6, 2017"; 0 where the line is no such end. */
function dayBehindEnd(text: string): number {
  const from = ENDS.exec(text)?.[0].length ?? 0
  return from && dayEnd(text, from) === text.length ? from : 0
}
export const isEndWithDay = (text: string): boolean => dayBehindEnd(text) > 0
/** The day of issue that the last line of a release says. */
export function endedOn(lines: readonly Line[]): Span | null {
  const line = lines.findLast(({ text }) => isEndWithDay(text))
  return line ? { start: line.start + dayBehindEnd(line.text), end: line.end } : null
}
