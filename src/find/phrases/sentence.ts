import type { Document } from '../../document/types.ts'
import { firstWhere } from '../../text/search.ts'

/** How far back a sentence is read. */
const REACH = 260

/** At most 260 characters of the sentence in front of a place. */
export function sentenceBefore({ text, sentences }: Document, at: number): string {
  const own = sentences[firstWhere(sentences.length, (n) => sentences[n].end > at)]
  const start = own?.start <= at ? own.start : 0
  return text.slice(Math.max(start, at - REACH), at)
}
