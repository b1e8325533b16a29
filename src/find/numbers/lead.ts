import { ARRIVES, BEFORE, DEGREES, SLIGHT } from '../../lexicon/bounds.ts'
import type { Comparator } from '../../record/schema.ts'
import { pattern } from '../../text/pattern.ts'

/** The words in front of a number that bound or blur it. */
export interface Lead {
  comparator: Comparator
  words: string
  /** The determiners between them and the number, last first. */
  between: string[]
  start: number
  /** Where what it bounds begins: the number or another bound. */
  end: number
  /** What it bounds again: "more than [an estimated]". */
  inner?: Lead
}

interface Word {
  word: string
  start: number
}

/** Words of the longest phrase. */
const LONGEST = 6
/** How far back words are read: the longest phrase, what it bounds again, an adverb, and what may stand behind them. */
const REACH = 60
const MOST_WORDS = 12

/** The phrases of a list of bounds with what they make of an amount, put together when they are first asked for. */
export function phrasesOf(bounds: Readonly<Record<string, readonly string[]>>): () => ReadonlyMap<string, Comparator> {
  let table: Map<string, Comparator> | undefined
  return () => {
    if (table) return table
    table = new Map()
    for (const [comparator, lists] of Object.entries(bounds))
      for (const words of lists) for (const word of words.split('|')) table.set(word, comparator as Comparator)
    return table
  }
}
const phrases = phrasesOf(BEFORE)

const BLURRED = /\b(?:approximately|roughly),$/i

/** The words in front of a place, last first, each with where it begins; signs are words of their own. */
function wordsBefore(text: string, at: number): Word[] {
  const from = Math.max(0, at - REACH)
  const words: Word[] = []
  let end = at
  while (words.length < MOST_WORDS) {
    while (end > from && /\s/.test(text[end - 1]) && at - end < REACH) end--
    // "not-to-exceed"
    if (words.length && text[end - 1] === '-' && /\p{L}/u.test(text[end - 2] ?? '')) end--
    // "Approximately, 13%"
    if (!words.length && text[end - 1] === ',' && BLURRED.test(text.slice(from, end))) end--
    if (end <= from || text[end - 1] === '\n') break
    let start = end
    if (/[<>=≥≤⩾⩽~≈∼±]/.test(text[end - 1])) {
      start--
      if (text[start - 1] === '<' || text[start - 1] === '>') start--
    } else while (start > from && /[\p{L}.'’]/u.test(text[start - 1])) start--
    // A word that is cut off, or none.
    if (start === end || (start === from && from > 0)) break
    words.push({ word: text.slice(start, end).toLowerCase(), start })
    end = start
  }
  return words
}

const DETERMINERS = pattern()`
  ^(?:
    the|an?|another|its|their|his|her|additional|extra|further|total|combined|whole|full|of
    |whopping|staggering|massive|hefty|record|impressive|astonishing
  )$`
const MODIFIED = new Set(DEGREES.split(' '))
const ARRIVING = new Set(ARRIVES.split(' '))
const SLIGHTLY = new Set(SLIGHT.split(' '))

/** A phrase of the table, with its adverb, in front of the word of that index; the index of the word in front of it. */
function phraseAt(words: readonly Word[], at: number, end: number): (Lead & { next: number }) | null {
  let first = at
  while (first < at + 4 && words[first] && DETERMINERS.test(words[first].word)) first++
  // "an estimated", "at a minimum": articles are words of phrases too.
  for (let from = first; from >= at; from--)
    for (let n = Math.min(words.length, from + LONGEST); n > from; n--) {
      const phrase = said(words, from, n)
      const comparator = phrases().get(phrase)
      if (!comparator || (phrase === 'up to' && ARRIVING.has(words[n]?.word))) continue
      const between = words.slice(at, from).map(({ word }) => word)
      const degree = words[n]?.word ?? ''
      const adverb = MODIFIED.has(degree) ? 1 : SLIGHTLY.has(degree) && words[n + 1]?.word === 'a' ? 2 : 0
      const { start } = words[n + adverb - 1]
      return turned(words, { comparator, words: phrase, between, start, end, next: n + adverb })
    }
  return null
}

/** The words from one index to before another as the text has them. */
function said(words: readonly Word[], from: number, to: number): string {
  let phrase = ''
  for (let k = to - 1; k >= from; k--) phrase += (phrase && ' ') + words[k].word
  return phrase
}

const NOT = /^(?:not|never|cannot)$|n['’]t$/
/** What "not" in front turns: "not nearly" and "not about" say other things. */
const TURNED = /than$|^(?:over|above|beyond|under|below|past|in excess of|exceed|surpass|top)/
const OPPOSITE: Partial<Record<Comparator, Comparator>> = { '>': '<=', '<': '>=' }

/** "No less than", "must not exceed": with the "not" in front. */
function turned(words: readonly Word[], lead: Lead & { next: number }): Lead & { next: number } {
  const front = words[lead.next]
  const opposite = TURNED.test(lead.words) ? OPPOSITE[lead.comparator] : undefined
  if (!front || !opposite || /^(?:just|only|even)$/.test(words[lead.next - 1].word)) return lead
  // "Why not over", "if not over": a question.
  if (/^(?:why|if)$/.test(words[lead.next + 1]?.word ?? '')) return lead
  if (!NOT.test(front.word) && !(front.word === 'no' && lead.words.endsWith('than'))) return lead
  return { ...lead, comparator: opposite, start: front.start, next: lead.next + 1 }
}

const OR_EQUAL: Partial<Record<Comparator, Comparator>> = { '>': '>=', '<': '<=' }

/** "Equal to or more than", "at or above", and "more than or equal to": the bound itself is among what is meant. */
function withEqual(words: readonly Word[], end: number): (Lead & { next: number }) | null {
  const behind = said(words, 0, Math.min(3, words.length)) === 'or equal to' ? 3 : 0
  const lead = phraseAt(words, behind, end)
  const wider = lead && OR_EQUAL[lead.comparator]
  if (!lead || !wider) return behind ? null : lead
  if (behind) return { ...lead, comparator: wider }
  const front = words[lead.next]?.word === 'or' ? said(words, lead.next, Math.min(lead.next + 3, words.length)) : ''
  const more = front === 'equal to or' ? 3 : / ?\bat or$/.test(front) ? 2 : 0
  if (!more) return lead
  const next = lead.next + more
  return { ...lead, comparator: wider, start: words[next - 1].start, next }
}

/** How the words in front of a number bound or blur it. */
export function leadOf(text: string, at: number): Lead | null {
  const words = wordsBefore(text, at)
  const lead = withEqual(words, at)
  if (!lead || (lead.comparator !== '~' && lead.comparator !== '<')) return lead
  // "More than an estimated", "up to nearly": of two bounds the outer counts.
  const outer = phraseAt(words, lead.next, lead.start)
  return outer && outer.comparator !== '~' && outer.comparator !== '<' ? { ...outer, inner: lead } : lead
}
