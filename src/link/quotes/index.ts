import type { Document, Mention, Warning } from '../../document/types.ts'
import { mentionAt } from '../../text/span.ts'
import type { Organisation, Person } from '../types.ts'
import { type Voice, voiceAfter, voiceBefore, voicesIn, voicesOf, voiceWithin } from './attribution.ts'
import { type Quoted, quotedIn } from './marks.ts'
import { paragraphsOf } from './paragraphs.ts'
import { unmarked } from './unmarked.ts'

export type QuoteMention = Mention & { speaker: string | null; speakerId: string | null }

/** Shortest statement that counts, in words; and the shortest that counts without anyone named. */
const WORDS = 5
const ALONE = 9

/** The direct quotations of a document with their speakers, in text order. */
export function findQuotes(
  document: Document,
  people: readonly Person[],
  organisations: readonly Organisation[],
): { mentions: QuoteMention[]; warnings: Warning[] } {
  const { text } = document
  const blocks = paragraphsOf(document)
  const voices = [...voicesOf(people, true), ...voicesOf(organisations, false)].sort((a, b) => a.start - b.start)
  const { quoted: marked, warnings } = quotedIn(text, blocks)
  const quoted = [...marked]
  const mentions: QuoteMention[] = []
  let previous: { voice: Voice | null; end: number; block: number } | null = null
  const lastPerson = (before: number): Voice | null => {
    const near = previous?.voice?.person && before - previous.end < 1200 ? previous.voice : null
    const named = voices.findLast((v) => v.person && v.end <= before)
    // Behind a speech of somebody who is not known, "she added" is the same one.
    const unknown = previous && !previous.voice && before - previous.end < 400
    if (unknown && !(named && named.start > previous!.end)) return null
    return named && (!near || named.start > previous!.end) ? named : (near ?? named ?? null)
  }
  for (let n = 0; n < quoted.length; n++) {
    const quote = quoted[n]
    const block = blocks[quote.last]
    const limit = quoted[n + 1]?.first === quote.last ? quoted[n + 1].start - 1 : block.end
    const after = voiceAfter(text, quote.end + (quote.closed ? 1 : 0), limit, voices, lastPerson)
    const before = voiceBefore(text, quote.start, blocks[quote.first].start, voices, lastPerson)
    const second = after?.voice && before?.voice && after.voice.id !== before.voice.id ? quote.reopened[0] : undefined
    if (second) {
      // Another speaks at the end than at the beginning: the mark that closes the first speech is missing.
      const first = { ...quote, end: blocks[second.block - 1].end, last: second.block - 1, reopened: [] }
      const rest = {
        ...quote,
        start: second.at,
        first: second.block,
        block: blocks[second.block],
        reopened: quote.reopened.slice(1),
      }
      quoted.splice(n, 1, first, rest)
      warnings.push({
        code: 'unbalanced-quote',
        message: 'a quotation has no closing mark',
        start: first.start,
        end: first.end,
      })
      n--
      continue
    }
    let end = quote.end
    let last = quote.last
    // A statement broken by its attribution goes on behind it.
    if (after) {
      while (
        n + 1 < quoted.length &&
        continues(text, quoted[n + 1].first, last, end, quoted[n + 1], voices, lastPerson, blocks)
      ) {
        n++
        end = quoted[n].end
        last = quoted[n].last
      }
    }
    const words = text.slice(quote.start, end).split(/\s+/).length
    const sentence = /^\P{Ll}/u.test(text[quote.start]) && /[.!?,…]["”]?$/.test(text.slice(quote.start, end + 1))
    if (isTitle(text, quote.start, end)) continue
    const spoken = quote.closed || quote.first !== quote.last ? null : voiceWithin(text, quote, voices)
    const stranger = before?.stranger === true
    const named = after ?? spoken ?? (stranger ? null : before)
    if (words < WORDS || (!named && (words < ALONE || !(sentence || stranger)))) continue
    const voice: Voice | null = named
      ? named.voice
      : stranger
        ? null
        : introduced(text, quote, blocks, voices, previous)
    mentions.push(
      quoteOf(
        text,
        quote.start,
        end,
        voice,
        named ? (after ? 'quotes/attributed' : 'quotes/introduced') : 'quotes/alone',
      ),
    )
    previous = { voice, end, block: last }
  }
  for (const { start, end, voice } of unmarked(document, voices, quoted))
    mentions.push(quoteOf(text, start, end, voice, 'quotes/lost-marks'))
  mentions.sort((a, b) => a.start - b.start)
  return { mentions, warnings: warnings.filter((w) => mentions.some((m) => m.start <= w.end! && w.start! <= m.end)) }
}

/** "the session "How to Speak IT Risk"": the name of a work, by its capitals or by the word in front. */
function isTitle(text: string, start: number, end: number): boolean {
  if (
    /\b(?:titled|entitled|called|named|dubbed|session|song|book|report|film|article|paper|theme|slogan|motto|tagline|course|program|initiative|exhibition|album|episode),?\s["“]?$/i.test(
      text.slice(Math.max(0, start - 24), start),
    )
  )
    return true
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? []
  return words.length > 2 && words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length > 0.7
}

function quoteOf(text: string, start: number, end: number, voice: Voice | null, rule: string): QuoteMention {
  return { ...mentionAt(text, start, end, rule), speaker: voice?.name ?? null, speakerId: voice?.id ?? null }
}

/** Whether the next quotation is the rest of this one: in the same paragraph, behind its attribution, with none of its own. */
function continues(
  text: string,
  block: number,
  last: number,
  end: number,
  next: Quoted,
  voices: readonly Voice[],
  lastPerson: (before: number) => Voice | null,
  blocks: Document['blocks'],
): boolean {
  if (block !== last || next.start - end > 260) return false
  const gap = text.slice(end, next.start)
  if ((gap.match(/[.!?]\s+\p{Lu}/gu) ?? []).length > 1) return false
  return voiceAfter(text, next.end + 1, blocks[next.last].end, voices, lastPerson) === null
}

/** Who speaks where nobody is named beside the quotation: whom the sentence in front is about, else who spoke last. */
function introduced(
  text: string,
  quote: Quoted,
  blocks: Document['blocks'],
  voices: readonly Voice[],
  previous: { voice: Voice | null; end: number; block: number } | null,
): Voice | null {
  if (previous?.voice && quote.first - previous.block <= 1) return previous.voice
  const from = blocks[Math.max(0, quote.first - 1)].start
  const near = voicesIn(voices, from, quote.start).filter((v) => v.person)
  if (near.length) return near[near.length - 1]
  const below = blocks[quote.last + 1]
  const people = new Set(voices.filter((v) => v.person).map((v) => v.id))
  if (people.size === 1) return voices.find((v) => v.person)!
  const next =
    below && voices.find((v) => v.person && v.start >= quote.end && v.start < Math.min(below.end, quote.end + 160))
  return next && text.slice(quote.end, next.start).length < 120 ? next : (previous?.voice ?? null)
}
