import type { BlockKind, Document, Span } from '../../document/types.ts'
import { isKnown } from '../../lexicon/gazetteer.ts'
import { FUNCTION, NEUTRAL, PLACES, STATES, THINGS } from '../../lexicon/others.ts'
import { TITLE_WORDS } from '../../lexicon/people.ts'
import type { Token } from '../../text/tokens.ts'
import { lostApostrophe } from './chunks.ts'
import { cueOf } from './cues.ts'
import { type Placed, readingsOf } from './readings.ts'
import { sentencesOf } from './sentences.ts'
import { tagDocument } from './tagger/index.ts'

/** A name in the text before it is known whose it is. */
export interface Candidate extends Span {
  kind: 'person' | 'organisation' | 'undecided'
  text: string
  words: string[]
  rule: string
  /** Title in front of a person, and the form of address. */
  title: Span | null
  honorific: string | null
  /** The candidate that a possessive or "of the" in front makes its owner. */
  owner: Candidate | null
  /** "(CNS)" right behind it. */
  acronym: (Span & { text: string }) | null
  /** In a heading, where every word has a capital. */
  heading: boolean
  /** At the beginning of a sentence, where every word has a capital. */
  opens: boolean
  /** What the tagger sees there, and how sure it is, from 0 to 1. */
  tagged: Placed['tagged']
  certainty: number
  block: BlockKind
}

/** All names of a document's sentences, in text order. */
export function candidatesIn(document: Document, taken: (span: Span) => boolean): Candidate[] {
  const candidates: Candidate[] = []
  const sentences = sentencesOf(document)
  const tagged = tagDocument(sentences)
  for (const [n, tokens] of sentences.entries()) {
    const { block } = document.sentences[n]
    const heading = isHeading(tokens, block.kind)
    const site = block.kind === 'headline' ? siteIn(tokens) : tokens.length
    let previous: Candidate | null = null
    let previousAfter = -1
    for (const reading of readingsOf(tokens, tagged[n].spans)) {
      const candidate = candidateOf(document.text, reading, heading && reading.first < site, block.kind)
      // "the only UN Agency", "a Police Department": a kind of body, not one.
      if (
        reading.rule === 'organisations/head' &&
        candidate.words.length < 3 &&
        /\b(?:an?|only|any|each|every|no|another|other|leading)\s$/i.test(
          document.text.slice(Math.max(0, candidate.start - 10), candidate.start),
        )
      )
        continue
      // A line of its own in the body is a heading, not a statement about the body it may name.
      if (block.kind === 'body' && candidate.start === block.start && candidate.end === block.end)
        candidate.heading = true
      if (taken(candidate)) continue
      if (
        previousAfter === reading.first &&
        (previous?.kind === 'organisation' || tokens[reading.first - 1].possessive)
      )
        candidate.owner = previous
      if (reading.kind === 'organisation' || reading.kind === 'undecided')
        candidate.acronym = acronymAfter(document.text, candidate)
      if (candidate.acronym) qualify(document.text, candidate)
      if (
        reading.kind === 'undecided' &&
        isLine(document.text, candidate) &&
        block.kind === 'contact' &&
        looksNamed(candidate.words)
      )
        Object.assign(candidate, { kind: 'organisation', rule: 'organisations/contact-line' })
      candidates.push(candidate)
      previous = candidate
      previousAfter = reading.after
    }
  }
  return candidates
}

/** Where the site names itself behind a page's title ("… - The Boston Globe"); the number of tokens where it doesn't. */
function siteIn(tokens: readonly Token[]): number {
  const mark = tokens.findLastIndex((token) => /^[-–—|]$/.test(token.text))
  return mark > 2 && tokens.length - mark < 9 ? mark + 1 : tokens.length
}

function candidateOf(
  text: string,
  { kind, tokens, rule, title, honorific, opens, tagged, certainty }: Placed,
  heading: boolean,
  block: BlockKind,
): Candidate {
  const start = tokens[0].start
  const last = tokens[tokens.length - 1]
  const end = last.end
  return {
    kind,
    start,
    end,
    text: text.slice(start, end),
    words: tokens.filter((t) => t.text !== ',').map((t) => t.text),
    rule,
    title: title.length ? { start: title[0].start, end: title[title.length - 1].end } : null,
    honorific: honorific?.text ?? null,
    owner: null,
    acronym: null,
    heading,
    opens,
    tagged,
    certainty,
    block,
  }
}

const ACRONYM =
  /^,?\s{1,2}\(\s?(?:[Tt]he\s)?[“"'‘]?([A-Z][A-Za-z&.-]{0,9}[A-Z][A-Za-z]{0,3}|[A-Z]{2,10})[”"'’]?\s?(?:\)|[,;]\s)/

/** "(CNS)" behind a name: its letters stand in the name in that order. */
function acronymAfter(text: string, { start, end }: Span): Candidate['acronym'] {
  const match = ACRONYM.exec(text.slice(end, end + 24))
  if (!match || /^(?:NASDAQ|NYSE|OTC|OTCQB|OTCQX|ASX|TSX|TSXV|AMEX|CSE|LSE|USA?|UK)$/i.test(match[1])) return null
  const from = end + match[0].indexOf(match[1])
  if (!spells(match[1], text.slice(start, end))) return null
  return { text: match[1], start: from, end: from + match[1].length }
}

/** "Ministry of Interior (MoI) of the Kyrgyz Republic": whose it is belongs to what tells it from others. */
function qualify(text: string, candidate: Candidate): void {
  const match = /^\)\s(of)\s(?:the\s)?((?:\p{Lu}[\p{L}.]*\s?){1,4})/u.exec(
    text.slice(candidate.acronym!.end, candidate.acronym!.end + 60),
  )
  const place = match?.[2].trim()
  if (place && (isKnown('place', place.toLowerCase()) || PLACES.has(place.toLowerCase())))
    candidate.words.push('of', ...(match![0].includes(' the ') ? ['the'] : []), ...place.split(' '))
}

/** A name that fills its line. */
const isLine = (text: string, { start, end }: Span) =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[^\S\n]*,?(?:\n|$)/.test(text.slice(end, end + 6))

const looksNamed = (words: readonly string[]) =>
  words.length > 1 &&
  words.length < 6 &&
  !words.some((w) => TITLE_WORDS.has(w) || NEUTRAL.has(w) || THINGS.has(w) || STATES.has(w) || FUNCTION.has(w)) &&
  !isKnown('place', words.join(' ').toLowerCase())

/** Whether the letters begin with the name's first and follow one another in it; foreign abbreviations may differ. */
function spells(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toLowerCase()
  const words = name.toLowerCase().replace(/^the /, '')
  let at = 0
  for (const letter of letters) {
    at = words.indexOf(letter, at)
    if (at < 0) return /^[A-Z]{3,6}$/.test(acronym) && name.split(' ').length > 2
    at++
  }
  return true
}

function isHeading(tokens: readonly Token[], kind: BlockKind): boolean {
  if (kind === 'headline' || kind === 'subheadline') return true
  if (kind === 'contact') return false
  const words = tokens.filter((t) => t.kind === 'name' || t.kind === 'word')
  if (words.length < 5) return false
  // Small words are written small in titles too.
  const long = words.filter((t) => t.text.length > 3)
  const capitals = long.filter((t) => t.kind === 'name').length
  const ends = /^[.!?:”"]$/.test(tokens[tokens.length - 1]?.text ?? '')
  return capitals > 4 && capitals / long.length > 0.85 && !ends && words.length < 30
}

/** What an undecided name is by the words around it; null where those say nothing. */
export function decide(text: string, candidate: Candidate): { kind: 'person' | 'organisation'; rule: string } | null {
  const { words, start, end } = candidate
  const plain = words.join(' ')
  if (words.every((w) => FUNCTION.has(w) || NEUTRAL.has(w) || STATES.has(w)) || isKnown('place', plain.toLowerCase()))
    return null
  if (THINGS.has(words[words.length - 1])) return null
  const cue = cueOf(text, start, end, words.length)
  if (!cue) return null
  if (
    cue.kind === 'person' &&
    (words.some((w) => NEUTRAL.has(w) || THINGS.has(w) || STATES.has(w) || /\d/.test(w)) ||
      /^[A-Z\d]{2,}$/.test(words[0]))
  )
    return null
  return cue
}

/** The name without the "s" of a lost apostrophe. */
export const singular = (words: readonly string[]): string[] =>
  words.map((w, n) => (n === words.length - 1 && lostApostrophe(w) ? w.slice(0, -1) : w))
