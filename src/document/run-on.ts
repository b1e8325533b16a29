/** Lines that scraping ran together: a release line and the title, a title and the date, a date and the story. */
import { capitals, type Line } from './lines.ts'
import { MONTH, WEEKDAY } from './patterns.ts'
import { CAPITAL_CITY, CITY, STATE } from './places.ts'

/** How many lines of a release may be its head. */
const TOP = 60

const releaseLine = /^(?:for immediate release|(?:press|news|media) release)(?:\s?[:–—-]\s*|\s{2,})(?=\S.{11})/i
/** A day whose comma was lost, with the gap that stands for a lost break behind it or before it. */
const lostComma = `${WEEKDAY}${MONTH}\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?\\s{1,2}\\d{4}`
const dayFirst = new RegExp(
  `^(?:${lostComma}(?=\\s{1,4}\\S)|${WEEKDAY}${MONTH}\\s\\d{1,2},\\s{1,2}\\d{4}(?=\\s{1,4}(?:${CITY}|Washington\\b)|\\s{2,4}\\S))`,
  'i',
)
const dayInside = new RegExp(
  `^(.{15,300}?(?<!\\b(?:on|of|in|by|since|until|from|to|and|before|after|through)))\\s{1,4}(?=${lostComma}(?:\\s{2,}|\\s+WASHINGTON\\b|\\s*$))`,
  'i',
)

/** A title, a gap, and a day with or without its comma. */
const dayBehindGap = new RegExp(
  `^.{15,300}?(?=\\s{2,}${WEEKDAY}${MONTH}\\s{1,2}\\d{1,2},?\\s{1,2}\\d{4}(?:\\s{2,}|\\s+W(?:ASHINGTON|ashington)\\b|\\s*$))`,
  'i',
)
/** A title, and a dateline with its dash. */
const datelineInside = new RegExp(
  `^[^.!?(][^.!?]{19,200}?(?<![-–—])(?=\\s{1,4}(?:${CAPITAL_CITY}|${CITY})(?:,? ${STATE})?\\s?(?:--|[–—])\\s?["“]?\\p{Lu})`,
  'u',
)
const releaseLast = /^.{15,300}?(?=\s{2,}for immediate release$)/i
const numbersFirst = /^\d{1,2} \d{1,2} (?:19|20)\d\d(?=\s{1,4}[^\d\s])/

/** Cuts the lines at the top where two that belong on lines of their own stand on one. */
export function partLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, n) => (n < TOP ? parts(line) : [line]))
}

function parts(line: Line): Line[] {
  const { text } = line
  const place = datelineInside.exec(text)?.[0]
  const cut =
    [releaseLine, dayFirst, dayInside, dayBehindGap, releaseLast, numbersFirst]
      .map((run) => run.exec(text)?.[0].length)
      .find(Boolean) ?? (place && capitals(place) > 0.6 ? place.length : 0)
  if (!cut) return [line]
  const rest = text.slice(cut).trimStart()
  const first = text.slice(0, cut).trimEnd()
  const start = line.end - rest.length
  return [
    ...parts({ ...line, text: first, end: line.start + first.length }),
    ...parts({ text: rest, start, end: line.end, apart: false }),
  ]
}
