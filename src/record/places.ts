/** Places of the document's text to places of the text that is printed, in the units that are asked for. */
import type { Document } from '../document/types.ts'
import { countBelow } from '../text/edits.ts'

/** What offsets count: UTF-16 code units, as JavaScript does, or Unicode code points, as Python, jq and SQL do. */
export const OFFSETS = ['utf16', 'codepoint'] as const
export type Offsets = (typeof OFFSETS)[number]

export interface Printed {
  /** Length of the text. */
  length: number
  /** The value with every `start` and `end` in it, and every `text` that stands beside them, as they are printed. */
  relocated<V>(value: V): V
}

export function printed({ text, verbatim, begin, end }: Document, unit: Offsets): Printed {
  const pairs: number[] = []
  if (unit === 'codepoint') {
    for (const pair of verbatim.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  }
  const count = (offset: number) => offset - countBelow(pairs, offset)
  const isSame = text === verbatim && !pairs.length
  const relocate = (value: unknown): unknown => {
    if (!value || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(relocate)
    const moved: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) moved[key] = relocate(inner)
    if (typeof moved.start === 'number' && typeof moved.end === 'number') {
      const start = begin(moved.start)
      const stop = Math.max(start, end(moved.end))
      if (typeof moved.text === 'string') moved.text = verbatim.slice(start, stop)
      moved.start = count(start)
      moved.end = count(stop)
    }
    return moved
  }
  return {
    length: count(verbatim.length),
    relocated: isSame ? (value) => value : (value) => relocate(value) as typeof value,
  }
}
