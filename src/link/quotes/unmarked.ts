import type { Block, Document, Sentence, Span } from '../../document/types.ts'
import { SAY, type Voice } from './attribution.ts'

const SAID = /,\s?(?:said|says|stated|added)\s/
/** "…, Doe said." and "…, she added" at the end of a sentence. */
const NAME_SAID = /,\s[^,.]{2,60}\s(?:said|says|added|stated|explained|noted)[.,]?$/
const SAYS = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]*\\s{1,2}){1,6}${SAY})(?:\\s(?=I['’ ]?m?\\b|We\\b|Our\\b|This\\b|It\\b)|\\s{2,4}(?=\\p{Lu}))`,
  'u',
)
/** A phrase that only says who speaks, where scraping lost all marks: "said Doe", "Senator Doe said". */
const ALONE = new RegExp(`^(?:${SAY}\\s.{2,50}|.{2,50}\\s${SAY})$`, 'u')
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
 * Only paragraphs without any mark are read so, and only where a known person or body is named behind "said".
 */
export function* unmarked(
  document: Document,
  voices: readonly Voice[],
  quoted: readonly Span[],
): Generator<Span & { voice: Voice }> {
  const { text, blocks, sentences } = document
  let next = 0
  let near = 0
  for (const block of blocks) {
    const own: Sentence[] = []
    while (next < sentences.length && sentences[next].start < block.end) {
      if (sentences[next].start >= block.start) own.push(sentences[next])
      next++
    }
    if (block.kind !== 'body' || !own.length || quoted.some((q) => q.start < block.end && block.start < q.end)) continue
    while (near < voices.length && voices[near].end < block.start) near++
    let far = near
    while (far < voices.length && voices[far].start < block.end) far++
    const heard = voices.slice(near, far)
    if (heard.length) yield* statements(text, unitsOf(text, block, own), heard)
  }
}

/** The sentences; where no mark is left, the phrases between double spaces. */
function unitsOf(text: string, block: Block, sentences: readonly Sentence[]): Span[] {
  const words = text.slice(block.start, block.end)
  if (/[.!?,]/.test(words) || !/\S {2,4}\S/.test(words)) return [...sentences]
  return [...words.matchAll(/\S+(?: \S+)*/g)].map((m) => ({
    start: block.start + m.index,
    end: block.start + m.index + m[0].length,
  }))
}

function* statements(
  text: string,
  units: readonly Span[],
  voices: readonly Voice[],
): Generator<Span & { voice: Voice }> {
  const found = units.map((unit) => attributionIn(text, unit, voices))
  let from = 0
  for (let n = 0; n < units.length; n++) {
    const attribution = found[n]
    if (!attribution) continue
    const { voice } = attribution
    // With nothing in front of it, it introduces what follows.
    const kind = attribution.kind === 'alone' && n === from ? 'before' : attribution.kind
    const at = kind !== attribution.kind ? (units[n + 1]?.start ?? attribution.at) : attribution.at
    // Up to the next one who speaks; a phrase in front of "said Doe" is already Doe's.
    let after = found.findIndex((a, m) => m > n && a)
    after = after < 0 ? units.length : found[after]!.kind === 'alone' ? Math.max(n + 1, after - 1) : after
    // A wider gap ends the paragraph where scraping left nothing but spaces.
    for (let m = n + 2; m < after; m++) if (/^ {4,}$/.test(text.slice(units[m - 1].end, units[m].start))) after = m
    const first = kind === 'before' ? n : firstOf(units, from, n, kind === 'alone', voice, voices)
    const start = kind === 'before' ? at : units[first].start
    const end = after > n + 1 || kind === 'before' ? units[after - 1].end : kind === 'alone' ? units[n - 1].end : at
    if (end > start && text.slice(start, end).split(/\s+/).length >= WORDS) yield { start, end, voice }
    n = after - 1
    from = after
  }
}

/** Where the speech begins that ends in unit `n`: at most a sentence above it, and not where its speaker is still spoken of. */
function firstOf(
  units: readonly Span[],
  from: number,
  n: number,
  alone: boolean,
  voice: Voice,
  voices: readonly Voice[],
): number {
  const own = alone ? n - 1 : n
  if (own <= from || own - from > 1) return Math.max(own, from)
  const above = units[from]
  return voices.some((v) => v.id === voice.id && above.start <= v.start && v.end <= above.end) ? own : from
}

function attributionIn(text: string, unit: Span, voices: readonly Voice[]): Attribution | null {
  const words = text.slice(unit.start, unit.end)
  const within = (v: Voice) => v.start >= unit.start && v.end <= unit.end
  if (words.length < 80 && ALONE.test(words)) {
    const voice = voices.find(within)
    if (voice) return { voice, at: unit.start, kind: 'alone' }
  }
  const said = SAID.exec(words)
  if (said) {
    const from = unit.start + said.index + said[0].length
    const voice =
      voices.find((v) => v.person && v.start >= from && v.end <= unit.end && v.start - from < 200) ??
      voices.find((v) => v.start >= from && v.start - from < 6)
    return voice ? { voice, at: unit.start + said.index, kind: 'inside' } : null
  }
  const named = NAME_SAID.exec(words)
  if (named) {
    const at = unit.start + named.index
    const voice = voices.find((v) => v.person && v.start >= at && v.end <= unit.end)
    if (voice) return { voice, at, kind: 'inside' }
  }
  const says = SAYS.exec(words)
  const voice = says && voices.find((v) => v.person && within(v) && v.end <= unit.start + says[0].length)
  if (voice) return { voice, at: unit.start + says[0].length, kind: 'before' }
  return null
}
