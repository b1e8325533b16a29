/** The day of issue that a line at the foot of a release says. */
import type { Line } from './lines.ts'
import { MONTH, NUMBER, WEEKDAY } from './patterns.ts'
import type { Span } from './types.ts'

const FOOT_LINES = 16
const LONGEST = 200
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
    const day = text.length < LONGEST ? dayAlone.exec(text)?.groups?.day : undefined
    return day ? [{ day, start: start + text.indexOf(day), line }] : []
  })
  const [first] = days
  const isAtFoot = days.some(({ line }) => lines.length - line <= FOOT_LINES)
  // An invitation tells what is to come: "WHEN:", and days below.
  if (lines.some(({ text }) => /^when\s?:/i.test(text))) return null
  if (!isAtFoot || days.some(({ day }) => day !== first.day)) return null
  return { start: first.start, end: first.start + first.day.length }
}
