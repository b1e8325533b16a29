import type { Line } from './lines.ts'
import type { Span } from './types.ts'

/** A title in the lines of a text. */
export interface Title {
  /** Numbers of its first and last line. */
  first: number
  last: number
  span: Span
}

/** Longest line that may be a title. */
export const LONGEST_TITLE = 320

export const titleOf = (lines: readonly Line[], first: number, last: number): Title => ({
  first,
  last,
  span: { start: lines[first].start, end: lines[last].end - strayIn(lines[last].text) },
})

/** Length of the marks that a scan left behind the last word. */
const strayIn = (text: string) => /\s[^\s\p{L}\p{N}!?.…)\]"”’'%]{1,3}$/u.exec(text)?.[0].length ?? 0
