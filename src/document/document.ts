import { segment } from './blocks.ts'
import { splitSentences } from './sentences.ts'
import type { Document, Metadata, Warning } from './types.ts'

/** Finds the parts of a release: blocks and what each is for, sentences, headline, dateline, date line. */
export function createDocument(text: string, metadata: Metadata = {}, warnings: readonly Warning[] = []): Document {
  const parts = segment(text, metadata)
  const sentences = parts.blocks.filter((b) => b.kind !== 'chrome').flatMap((block) => splitSentences(text, block))
  return { text, ...parts, sentences, metadata, warnings: [...warnings] }
}
