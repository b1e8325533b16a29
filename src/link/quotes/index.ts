import type { Document, Mention, Span, Warning } from '../../document/types.ts'
import { byPlace, mentionAt, spanIndex } from '../../text/span.ts'
import { issuerOf } from '../issuer.ts'
import type { Organisation, Person } from '../types.ts'
import { quotedIn } from './marks.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Speech, Speeches } from './speeches.ts'
import { statementsIn } from './statements.ts'
import { turnsIn } from './transcript.ts'
import { unmarked } from './unmarked.ts'
import { Voices } from './voices.ts'

export type QuoteMention = Mention & {
  speaker: string | null
  speakerId: string | null
  /** The parts of a quotation that its attribution breaks; empty for one that is not broken. */
  segments: { text: string; start: number; end: number }[]
}

/** Statements with marks by which a release is one that has them. */
const MARKED = 2

/** The direct quotations of a document with their speakers, in text order. */
export function findQuotes(
  document: Document,
  people: readonly Person[],
  organisations: readonly Organisation[],
): { mentions: QuoteMention[]; warnings: Warning[] } {
  const { text } = document
  const blocks = paragraphsOf(document)
  const { quoted, warnings } = quotedIn(text, blocks)
  const issuer = issuerOf(document, organisations)?.id ?? null
  const voices = new Voices(text, people, organisations, issuer, spanIndex(quoted))
  const turns = turnsIn(document, people)
  const inTurn = spanIndex(turns)
  const speeches = new Speeches(
    voices,
    blocks,
    quoted.filter((q) => !inTurn(q)),
    warnings,
  ).read()
  const statements = statementsIn(voices, blocks, [...quoted, ...turns])
  const told = [spanIndex(quoted), inTurn, spanIndex(statements)]
  const isTold = (span: Span) => told.some((touches) => touches(span))
  // Where several statements have their marks, scraping lost none: the rest is told in the writer's words.
  const isMarked = speeches.filter((speech) => speech.voice).length >= MARKED
  const found: Speech[] = [...turns, ...speeches, ...statements, ...unmarked(document, voices, isTold, isMarked)]
  const mentions = found.sort(byPlace).map((speech) => quoteOf(text, speech))
  const touches = spanIndex(mentions)
  return {
    mentions,
    warnings: warnings.filter((w) => touches({ start: w.start!, end: Math.max(w.end!, w.start! + 1) })),
  }
}

function quoteOf(text: string, { start, end, voice, rule, segments }: Speech): QuoteMention {
  const part = (span: Span) => ({ text: text.slice(span.start, span.end), start: span.start, end: span.end })
  return {
    ...mentionAt(text, start, end, rule),
    speaker: voice?.name ?? null,
    speakerId: voice?.id ?? null,
    segments: segments && segments.length > 1 ? segments.map(part) : [],
  }
}
