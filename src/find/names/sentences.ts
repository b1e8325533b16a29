import type { Document } from '../../document/types.ts'
import type { Span } from '../../text/span.ts'
import { type Token, tokensOf, withPossessives } from '../../text/tokens.ts'

/** The tokens of a document's sentences as names are looked for in them: without the dateline in front. */
export const sentencesOf = (document: Document): readonly (readonly Token[])[] =>
  withPossessives(document.sentences.map((sentence) => tokensOf(document.text, withoutDateline(document, sentence))))

function withoutDateline({ dateline }: Document, { start, end }: Span): Span {
  return dateline && dateline.start <= start && dateline.end < end && start < dateline.end
    ? { start: dateline.end, end }
    : { start, end }
}
