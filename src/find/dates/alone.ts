/** The day of issue where no line of the header is known to say it. */
import type { Document, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import { dayOf, type Reading } from './reading.ts'

/** The first full day of the text, where what stands before or behind it near the top says that it is the day of issue. */
export function aloneIn(
  { text, blocks }: Document,
  expressions: readonly (Span & { reading: Reading })[],
): Span | null {
  const top = blocks[0]?.start ?? 0
  const days = expressions.filter(({ reading, start }) => start < top + HEAD && dayOf(reading) !== null)
  return (
    days.find(({ end }) => CLOSES.test(text.slice(end, end + 32))) ??
    days.find(({ start }) => OPENS.test(text.slice(Math.max(0, start - 16), start))) ??
    days.find(({ start }) => EMBARGO.test(text.slice(Math.max(0, start - 64), start))) ??
    days.find(({ start, end }) => EMBARGO.test(text.slice(Math.max(0, start - 32), end))) ??
    days.find(({ start, end }) => LINE_END.test(text.slice(end, end + 4)) && isTitled(text, start)) ??
    null
  )
}

/** The start of a line, a release line, the stroke of a dateline. */
const OPENS = /(?:(?:^|\n)[^\S\n]{0,3}|[^\S\n]{3}|\b(?:date|release):?\s{1,3}|[/|–—-]\s)$/i
/** The stroke of a dateline or its place. */
const CLOSES = /^(?:\s[–—-]{1,2}\s|\s{1,20}W(?:ashington|ASHINGTON)\b)/
/** A title in front of the day that ends its line: "Transcript of doorstop, Leeds, Tuesday 17 June 2003". */
const LINE_END = /^[^\S\n]{0,3}(?:\n|$)/
/** What makes a day part of what the line says. */
const TOLD = pattern('i')`
  \b(?:
    on|of|by|until|till|through|to|since|and|from|in|at|for|after|before|starting|beginning|effective|ended|ending|dated
  )\s$`
function isTitled(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimStart()
  return (
    line.length > SHORTEST_TITLE &&
    line.length < LONGEST_TITLE &&
    /^[^*•–-]/.test(line) &&
    !TOLD.test(line.slice(-TOLD_NEAR))
  )
}
const SHORTEST_TITLE = 4
const LONGEST_TITLE = 180
const TOLD_NEAR = 16
/** A line that says from when on a release is free. */
const EMBARGO = /\b(?:embargo(?:ed)?|not\s(?:for\s(?:release|publication)|to\sbe\s\w+)\s(?:before|until))\b[^\n]*$/i
/** Characters in which the top of a release ends. */
const HEAD = 1000
