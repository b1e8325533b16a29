import type { Block, Document, Sentence, Span } from '../../document/types.ts'
import { closesSpeech, plainlySays } from '../../lexicon/saying.ts'
import { spanIndex } from '../../text/span.ts'
import type { Speech } from './speeches.ts'
import { speakerIn } from './subject.ts'
import type { Voice, Voices } from './voices.ts'
import { wordsIn } from './words.ts'

/** Shortest statement, in words. */
const WORDS = 5

/** Where a unit of a paragraph says who speaks: the part of it that is speech, and whether the unit is nothing else. */
interface Attribution {
  voice: Voice
  /** End of the speech in this unit; its start for a unit that only introduces. */
  at: number
  kind: 'inside' | 'alone' | 'before'
}

/**
 * Statements whose marks were lost in scraping: "This settlement protects the bay, said Jane Doe of the agency. It will …".
 * Only paragraphs without any mark are read so, in releases whose other statements have no marks either, and only where a known person or body is named behind "said".
 */
export function unmarked(
  { text, blocks, sentences }: Document,
  voices: Voices,
  isTold: (span: Span) => boolean,
  isMarked: boolean,
): Speech[] {
  const found: Speech[] = [...apart(blocks, voices, isTold)]
  if (isMarked) return found
  const isApart = spanIndex(found)
  let next = 0
  for (const block of blocks) {
    const own: Sentence[] = []
    while (next < sentences.length && sentences[next].start < block.end) {
      if (sentences[next].start >= block.start) own.push(sentences[next])
      next++
    }
    if (block.kind !== 'body' || !own.length || isTold(block) || isApart(block)) continue
    const heard = voices.in(block.start, block.end)
    if (heard.length) found.push(...statements(voices, unitsOf(text, own), heard))
  }
  return found
}

/** Around an attribution that was a paragraph's middle, before its marks became spaces. */
const LOST = /^ {4,9}$/
/** Up to the spaces behind it. */
const TAG = /^\S+(?: \S+)*/
/** A full stop and a mark left at least so many. */
const FULL_STOP = /^ {3}/
/** Between paragraphs. */
const PARTED = / {8,}/

/** "We are glad     Doe said     It will last": where scraping left so many spaces that each part is a block. */
function* apart(blocks: readonly Block[], voices: Voices, isTold: (span: Span) => boolean): Generator<Speech> {
  const { text } = voices
  for (let n = 1; n < blocks.length; n++) {
    const [above, block, below] = [blocks[n - 1], blocks[n], blocks[n + 1]]
    if (above.kind !== 'body' || block.kind !== 'body' || !LOST.test(text.slice(above.end, block.start))) continue
    const tag = { start: block.start, end: block.start + TAG.exec(text.slice(block.start, block.end))![0].length }
    const attribution = attributionIn(voices, tag)
    if (attribution?.kind !== 'alone' || !attribution.voice.person) continue
    const isWhole = tag.end === block.end
    // "Doe said  I am glad": in front of a comma and a mark alone, what follows is all that is said.
    if (!isWhole && !FULL_STOP.test(text.slice(tag.end, tag.end + 3))) continue
    const goesOn = isWhole && below?.kind === 'body' && LOST.test(text.slice(block.end, below.start))
    const rest = goesOn ? text.slice(below.start, below.end).split(PARTED, 1)[0].length : 0
    const speech = { start: above.start, end: goesOn ? below.start + rest : isWhole ? above.end : block.end }
    if (!isTold(speech)) yield { ...speech, voice: attribution.voice, rule: 'quotes/lost-marks' }
  }
}

/** The sentences; the phrases between double spaces of one in which no mark is left. */
function unitsOf(text: string, sentences: readonly Sentence[]): Span[] {
  return sentences.flatMap((sentence): Span[] => {
    const words = text.slice(sentence.start, sentence.end)
    if (/[!?,]|\.\s/.test(words)) return [sentence]
    return [...words.matchAll(/\S+(?: \S+)*/g)].map((m) => ({
      start: sentence.start + m.index,
      end: sentence.start + m.index + m[0].length,
    }))
  })
}

function* statements(voices: Voices, units: readonly Span[], heard: readonly Voice[]): Generator<Speech> {
  const { text } = voices
  const found = units.map((unit) => attributionIn(voices, unit))
  let from = 0
  for (let n = 0; n < units.length; n++) {
    const attribution = found[n]
    if (!attribution) continue
    // A line that says who speaks, and nothing is said above or below it.
    if (attribution.kind === 'alone' && n === from && n + 1 === units.length) continue
    const { voice } = attribution
    // With nothing in front of it, it introduces what follows.
    const kind = attribution.kind === 'alone' && n === from ? 'before' : attribution.kind
    const at = kind !== attribution.kind ? (units[n + 1]?.start ?? attribution.at) : attribution.at
    // Up to the next one who speaks; a phrase in front of "said Doe" is already Doe's.
    let after = n + 1
    while (after < units.length && !found[after]) after++
    if (found[after]?.kind === 'alone') after = Math.max(n + 1, after - 1)
    // A wider gap ends the paragraph where scraping left nothing but spaces.
    for (let m = n + 2; m < after; m++) if (/^ {4,}$/.test(text.slice(units[m - 1].end, units[m].start))) after = m
    const start = kind === 'before' ? at : units[firstOf(text, units, from, n, kind === 'alone', voice, heard)].start
    if (kind === 'inside' && after === n + 1 && isReported(text.slice(units[n].start, at))) continue
    const end = after > n + 1 || kind === 'before' ? units[after - 1].end : at
    if (end > start && text.slice(start, end).split(/\s+/).length >= WORDS)
      yield { start, end, voice, rule: 'quotes/lost-marks' }
    n = after - 1
    from = after
  }
}

/** "They had fled, Doe added": told in the tense of the story, without a word that only the one who speaks would use. */
const isReported = (words: string): boolean => /\b(?:had|would)\b/.test(words) && !DIRECT.test(words)
const DIRECT = /\b(?:I|we|you|our|us|my|your|is|are|am|will|has|have)\b/i

/** Where the speech begins that ends in unit `n`: at most a sentence above it, and not where its speaker is still spoken of. */
function firstOf(
  text: string,
  units: readonly Span[],
  from: number,
  n: number,
  alone: boolean,
  voice: Voice,
  voices: readonly Voice[],
): number {
  let own = alone ? n - 1 : n
  // A phrase in small letters goes on from the one in front of it, where the comma was lost too.
  while (own > from && /^\p{Ll}/u.test(text[units[own].start])) own--
  if (own <= from || own - from > 1) return Math.max(own, from)
  const above = units[from]
  return voices.some((v) => v.id === voice.id && above.start <= v.start && v.end <= above.end) ? own : from
}

/** Longest phrase that only says who speaks, in characters. */
const LONGEST_TAG = 80
/** From the comma to the verb in ", Jane Doe said.", in characters. */
const LONGEST_NAMED = 63
/** How a statement begins behind "Jane Doe said". */
const STATES = /^(?:\s(?=(?:I|I['’]m|We|Our|This|It)\b)|\s{2,4}(?=\p{Lu}))/u

function attributionIn(voices: Voices, unit: Span): Attribution | null {
  const { text } = voices
  const words = wordsIn(text, unit.start, unit.end)
  const speaks = (from: number, to: number) => speakerIn(voices, from, to, 'first', () => null)
  const last = words.length - 1
  for (let n = 0; n <= last; n++) {
    const verb = words[n]
    if (!plainlySays(verb.text)) continue
    const short = unit.end - unit.start < LONGEST_TAG
    if (short && (n === 0 || (n === last && closesSpeech(verb.text)))) {
      const voice = n === 0 ? speaks(verb.end, unit.end) : speaks(unit.start, verb.start)
      if (voice) return { voice, at: unit.start, kind: 'alone' }
    }
    // "Speaking in Oakmoor, Jane Doe said:" is told by the writer.
    if (n === last && text[verb.end] === ':') return null
    // ", said Jane Doe"
    const comma = n > 0 && n < last ? lastComma(text, words[n - 1].end, verb.start) : -1
    if (comma >= 0) {
      const voice = speaks(verb.end, unit.end)
      if (voice && voice.start - verb.end < (voice.person ? 160 : 6)) return { voice, at: comma, kind: 'inside' }
    }
    // ", Jane Doe said." at the end of the sentence
    const named = n === last ? lastComma(text, Math.max(unit.start + 1, verb.start - LONGEST_NAMED), verb.start) : -1
    if (named >= 0) {
      const voice = speaks(named + 1, verb.start)
      if (voice?.person) return { voice, at: named, kind: 'inside' }
    }
    // "Jane Doe said We are glad"
    if (n < 7 && STATES.test(text.slice(verb.end, verb.end + 6))) {
      const voice = voices.in(unit.start, verb.start).find((v) => v.person)
      if (voice) return { voice, at: verb.end, kind: 'before' }
    }
  }
  return null
}

/** Place of the last comma in a stretch; -1 without one. */
function lastComma(text: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(',')
  return at < 0 ? -1 : from + at
}
