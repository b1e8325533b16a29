/** Places of the document's text to places of the text that is printed, in the units that are asked for. */
import type { Document } from '../document/types.ts'

/** What offsets count: UTF-16 code units, as JavaScript does, or Unicode code points, as Python, jq and SQL do. */
export const OFFSETS = ['utf16', 'codepoint'] as const
export type Offsets = (typeof OFFSETS)[number]

export interface Printed {
  /** Length of the text. */
  length: number
  /** Sets every `start` and `end` in a value, and every `text` that stands beside them, anew. */
  relocate(value: unknown): void
}

export function printed({ text, verbatim, begin, end }: Document, unit: Offsets): Printed {
  const pairs: number[] = []
  if (unit === 'codepoint') {
    for (const pair of verbatim.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  }
  const count = (offset: number) => offset - before(pairs, offset)
  const isSame = text === verbatim && !pairs.length
  const relocate = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    const place = value as { text?: unknown; start?: number; end?: number }
    if (typeof place.start === 'number' && typeof place.end === 'number') {
      const start = begin(place.start)
      const stop = Math.max(start, end(place.end))
      if (typeof place.text === 'string') place.text = verbatim.slice(start, stop)
      place.start = count(start)
      place.end = count(stop)
    }
    for (const inner of Object.values(value)) relocate(inner)
  }
  return { length: count(verbatim.length), relocate: isSame ? () => {} : relocate }
}

/** How many of the sorted numbers are smaller. */
function before(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < limit) low = middle + 1
    else high = middle
  }
  return low
}
