import type { Document } from '../../document/types.ts'
import type { Span } from '../../text/span.ts'
import { type Token, tokensOf, withPossessives } from '../../text/tokens.ts'
import { withWholeNames } from './apostrophes.ts'

/** The tokens of a document's sentences as names are looked for in them: without the dateline in front and wires' labels. */
export const sentencesOf = (document: Document): readonly (readonly Token[])[] =>
  withWholeNames(
    withPossessives(
      document.sentences.map((sentence) =>
        withoutLabel(tokensOf(document.text, withoutDateline(document, sentence)), document.text),
      ),
    ),
  )

/** Between a wire's label and the name that it is for. */
const BEHIND_LABEL = /^(?::\s{0,4}|\s{2,6})$/

/** "SOURCE  Calder Foods, Inc.": what a wire puts in front of the issuer's name is no part of it. */
function withoutLabel(tokens: Token[], text: string): Token[] {
  const at = tokens.findIndex(
    ({ text: word, end }, n) =>
      word.toUpperCase() === 'SOURCE' &&
      tokens[n + 1] !== undefined &&
      (n === 0
        ? word === 'SOURCE' || tokens[1].text === ':'
        : word === 'SOURCE' && BEHIND_LABEL.test(text.slice(end, tokens[n + 1].start))),
  )
  return tokens.filter((_, n) => n !== at)
}

function withoutDateline({ dateline }: Document, { start, end }: Span): Span {
  return dateline && dateline.start <= start && dateline.end < end && start < dateline.end
    ? { start: dateline.end, end }
    : { start, end }
}
