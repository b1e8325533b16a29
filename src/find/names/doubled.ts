import type { Token } from '../../text/tokens.ts'

/**
 * First token of a name without the heading that was run into it: "About Calder Calder Foods, Inc.", "Calder Foods Calder
 * Foods (NYSE: CLD)".
 */
export function belowHeading(tokens: readonly Token[], first: number, after: number): number {
  for (let from = first + 1; from < after && from - first <= after - from; from++) {
    let same = 0
    while (first + same < from && tokens[first + same].word === tokens[from + same].word) same++
    if (first + same === from) return from
  }
  return first
}
