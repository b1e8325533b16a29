import { segment } from './blocks.ts'
import { splitSentences } from './sentences.ts'
import type { Document, Metadata, Warning } from './types.ts'

/** Spaces that look like one and are one character long. */
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Finds the parts of a release: blocks and what each is for, sentences, headline, dateline, date line. */
export function createDocument(verbatim: string, metadata: Metadata = {}, warnings: readonly Warning[] = []): Document {
  const text = verbatim.replace(ODD_SPACE, ' ')
  const parts = segment(text, metadata)
  const sentences = parts.blocks.filter((b) => b.kind !== 'chrome').flatMap((block) => splitSentences(text, block))
  return { text, verbatim, ...parts, sentences, metadata, warnings: [...warnings] }
}
