import type { Document } from '../../document/types.ts'

/** How far back a sentence is read. */
const REACH = 260

/** At most 260 characters of the sentence in front of a place. */
export function sentenceBefore({ text, sentences }: Document, at: number): string {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= at) low = middle + 1
    else high = middle
  }
  const start = sentences[low]?.start <= at ? sentences[low].start : 0
  return text.slice(Math.max(start, at - REACH), at)
}
