import { firstWhere } from './search.ts'

/** A stretch of the document's text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Something found in the text: where it stands, which rule made it, and which later rules changed it. */
export interface Mention extends Span {
  text: string
  /** Name of the rule that made the mention, as `--explain` prints it: `field/kind`. */
  rule: string
  /** Names of the refiners that changed it, in the order in which they did. */
  refinedBy: string[]
}

/** Something that a reader of the record should know; data, not an exception. */
export interface Warning {
  /** Stable identifier, such as `unbalanced-quote`. */
  code: string
  message: string
  start?: number
  end?: number
}

/** Text order; of two that start together the longer comes first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * A test for "does this span touch one of those?", in logarithmic time.
 * @param spans not overlapping one another, in any order
 */
export function spanIndex(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort(byPlace)
  return (span) => {
    const first = firstWhere(sorted.length, (n) => sorted[n].end > span.start)
    return first < sorted.length && sorted[first].start < span.end
  }
}

/** Place in the list of the first span that starts at `at` or behind it, in logarithmic time. */
export const firstFrom = (sorted: readonly Span[], at: number): number =>
  firstWhere(sorted.length, (n) => sorted[n].start >= at)

/**
 * The spans that start in `[from, to)`.
 * @param sorted by where they start
 */
export function startingIn<S extends Span>(sorted: readonly S[], from: number, to: number): S[] {
  const found: S[] = []
  for (let n = firstFrom(sorted, from); n < sorted.length && sorted[n].start < to; n++) found.push(sorted[n])
  return found
}

/** A mention of `text.slice(start, end)`, with white space at its ends left out. */
export function mentionAt(text: string, start: number, end: number, rule: string): Mention {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return { text: text.slice(start, end), start, end, rule, refinedBy: [] }
}
