/** A text after edits, and where its places are in the text before them. */

import { firstWhere } from './search.ts'

export interface Edit {
  /** Where it begins in the text before. */
  at: number
  /** How many code units of the text before it takes away. */
  removed: number
  put: string
}

/** Edits are gathered in text order and never overlap. */
export interface OffsetMap {
  /** Where the character at an offset of the text begins in the text before. */
  begin(offset: number): number
  /** Where the character in front of an offset of the text ends in the text before. */
  end(offset: number): number
}

export interface Edited extends OffsetMap {
  text: string
}

const same = (offset: number) => offset

/**
 * The text with the edits made, and the way back from its offsets.
 * @param edits in text order, not overlapping
 */
export function withEdits(before: string, edits: readonly Edit[]): Edited {
  if (!edits.length) return { text: before, begin: same, end: same }
  /** For each edit its place and the place behind it in the text that results, and the place behind it in the text before. */
  const starts = new Int32Array(edits.length)
  const ends = new Int32Array(edits.length)
  const pieces: string[] = []
  let from = 0
  let length = 0
  for (const [n, { at, removed, put }] of edits.entries()) {
    pieces.push(before.slice(from, at), put)
    starts[n] = length + at - from
    length = starts[n] + put.length
    ends[n] = length
    from = at + removed
  }
  pieces.push(before.slice(from))
  const behind = (n: number, offset: number) => edits[n].at + edits[n].removed + offset - ends[n]
  return {
    text: pieces.join(''),
    begin: (offset) => {
      const n = countBelow(starts, offset + 1) - 1
      return n < 0 ? offset : offset < ends[n] ? edits[n].at : behind(n, offset)
    },
    end: (offset) => {
      const n = countBelow(starts, offset) - 1
      return n < 0 ? offset : offset < ends[n] ? edits[n].at + edits[n].removed : behind(n, offset)
    },
  }
}

/** The way back through two maps: the one of edits made last, then the one of edits made before. */
export const through = (last: OffsetMap, before: OffsetMap): OffsetMap => ({
  begin: (offset) => before.begin(last.begin(offset)),
  end: (offset) => before.end(last.end(offset)),
})

/** How many of the sorted numbers are smaller, in logarithmic time. */
export const countBelow = (sorted: ArrayLike<number>, limit: number): number =>
  firstWhere(sorted.length, (n) => sorted[n] >= limit)
