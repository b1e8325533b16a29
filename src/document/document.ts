import { type Edit, through, withEdits } from '../text/edits.ts'
import { legible } from '../text/legible.ts'
import { splitSentences } from '../text/sentences.ts'
import { segment } from './blocks.ts'
import { withBreaks } from './breaks.ts'
import { isDamaged, mendedDates } from './damage.ts'
import { withoutNotes } from './notes.ts'
import type { Block, Document, Metadata, Warning } from './types.ts'

/**
 * Finds the parts of a release: blocks and what each is for, sentences, headline, dateline, date line. A title that only
 * the file states, in its metadata, is put above the text.
 */
export function createDocument(given: string, metadata: Metadata = {}, warnings: readonly Warning[] = []): Document {
  const document = documentOf(given, metadata, warnings)
  if (document.headline || !metadata.title || !given.trim()) return document
  return documentOf(`${metadata.title}\n\n${given}`, metadata, warnings)
}

const DAMAGED_TEXT: Warning = {
  code: 'damaged-text',
  message: 'much of the text is damaged, as scans leave it: names and numbers may be wrong',
}

function documentOf(verbatim: string, metadata: Metadata, warnings: readonly Warning[]): Document {
  const plain = legible(verbatim)
  const mended = withEdits(plain.text, mends(plain.text))
  const restored = withBreaks(mended.text)
  const lines = restored.text
  const { begin, end } = through(restored, through(mended, plain))
  const parts = segment(lines, metadata)
  const text = unwrapped(lines, parts.blocks)
  const sentences = parts.blocks.filter((b) => b.kind !== 'chrome').flatMap((block) => splitSentences(text, block))
  const damaged = isDamaged(text) ? [DAMAGED_TEXT] : []
  return { text, verbatim, begin, end, ...parts, sentences, metadata, warnings: [...warnings, ...damaged] }
}

const mends = (text: string): Edit[] => [...mendedDates(text), ...withoutNotes(text)].sort((a, b) => a.at - b.at)

/** A line break inside of a block is where a full line was broken: it counts as a space. */
function unwrapped(text: string, blocks: readonly Block[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of blocks) {
    out += text.slice(at, start) + text.slice(start, end).replaceAll('\n', ' ')
    at = end
  }
  return out + text.slice(at)
}
