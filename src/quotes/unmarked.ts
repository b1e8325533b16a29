import type { Document, Sentence, Span } from '../document/types.ts'
import { SAY, type Voice } from './attribution.ts'

const SAID = /,\s(?:said|says|stated|added)\s/u
const SAYS = new RegExp(`^((?:\\p{Lu}[\\p{L}.'’-]*\\s){1,6}${SAY})\\s(?=I['’ ]?m?\\b|We\\b|Our\\b|This\\b|It\\b)`, 'u')

/**
 * Statements whose marks were lost in scraping: "This settlement protects the bay, said Jane Doe of the agency. It will …".
 * Only paragraphs without any mark are read so, and only where a known person or body is named behind "said".
 */
export function* unmarked(
  document: Document,
  voices: readonly Voice[],
  quoted: readonly Span[],
): Generator<Span & { voice: Voice }> {
  const { text, blocks, sentences } = document
  let next = 0
  for (const block of blocks) {
    const own: Sentence[] = []
    while (next < sentences.length && sentences[next].start < block.end) {
      if (sentences[next].start >= block.start) own.push(sentences[next])
      next++
    }
    if (block.kind !== 'body' || !own.length || quoted.some((q) => q.start < block.end && block.start < q.end)) continue
    for (const [n, sentence] of own.entries()) {
      const words = text.slice(sentence.start, sentence.end)
      const said = SAID.exec(words)
      if (said) {
        const from = sentence.start + said.index + said[0].length
        const voice =
          voices.find((v) => v.person && v.start >= from && v.end <= sentence.end && v.start - from < 200) ??
          voices.find((v) => v.start >= from && v.start - from < 6)
        if (!voice) continue
        const start = n <= 1 ? own[0].start : sentence.start
        const broken = n + 1 < own.length
        const end = broken ? own[own.length - 1].end : sentence.start + said.index
        if (text.slice(start, sentence.start + said.index).split(/\s+/).length >= 5) yield { start, end, voice }
        break
      }
      const says = SAYS.exec(words)
      const voice =
        says && voices.find((v) => v.person && v.start >= sentence.start && v.end <= sentence.start + says[0].length)
      if (voice) {
        yield { start: sentence.start + says[0].length, end: own[own.length - 1].end, voice }
        break
      }
    }
  }
}
