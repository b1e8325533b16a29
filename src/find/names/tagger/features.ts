import { knownAt } from '../../../lexicon/known.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Run } from './runs.ts'
import { type Word, wordOf } from './words.ts'

/** What the whole document says of its words. */
export interface Usage {
  /** Bits by word in lower case. */
  bits: ReadonlyMap<string, number>
  /** Last word of what an acronym stands for: "Exclusive Economic Zone (EEZ)". */
  expansions: ReadonlyMap<string, Word>
}

/** Bits of a document's usage of a word. */
const SMALL = 1
const COMPANY = 2
const TITLED = 4
const OFTEN = 8
const INSIDE = 16

/** How a document's words are used: written small elsewhere, before a legal form, behind a title, often, inside sentences. */
export function usageIn(sentences: readonly (readonly Token[])[]): Usage {
  const usage = new Map<string, number>()
  const expansions = new Map<string, Word>()
  const counts = new Map<string, number>()
  const add = (word: string, bit: number) => usage.set(word, (usage.get(word) ?? 0) | bit)
  for (const tokens of sentences) {
    for (let n = 0; n < tokens.length; n++) {
      const { text, kind } = tokens[n]
      if (kind === 'word') add(text, SMALL)
      if (kind !== 'name') continue
      const lower = text.toLowerCase()
      const count = (counts.get(lower) ?? 0) + 1
      counts.set(lower, count)
      if (count === 3) add(lower, OFTEN)
      if (n > 0 && tokens[n - 1].kind === 'word') add(lower, INSIDE)
      const next = tokens[n + 1]?.text === ',' ? tokens[n + 2] : tokens[n + 1]
      if (next && wordOf(next.text).classes & FORM) {
        add(lower, COMPANY)
        if (tokens[n - 1]?.kind === 'name') add(tokens[n - 1].text.toLowerCase(), COMPANY)
      }
      if (n > 0 && wordOf(tokens[n - 1].text).classes & TITLE) add(lower, TITLED)
      if (n > 1 && isAcronym(text) && !expansions.has(text)) {
        const mark = tokens[n - 1].text
        const word =
          mark === '(' ? tokens[n - 2] : OPENING.test(mark) && tokens[n - 2].text === '(' ? tokens[n - 3] : undefined
        if (word?.kind === 'name' || word?.kind === 'word') expansions.set(text, wordOf(word.text))
      }
    }
  }
  return { bits: usage, expansions }
}

const OPENING = /^["“'‘]$/
const isAcronym = (text: string) => text.length < 8 && /^(?:[A-Z][a-z]?){2,}s?$/.test(text)

const FORM = 1 << 7
const TITLE = (1 << 8) | (1 << 10)

/** A token outside of the sentence. */
const NONE: Word = wordOf('\u0000')

/** How a sentence is written, as far as capitals mean less in it. */
export enum Style {
  Plain = 0,
  Title = 1,
  Capitals = 2,
}

/** How much of a sentence is in capitals: a headline's words have them all, whatever they are. */
export function styleOf(tokens: readonly Token[]): Style {
  let letters = 0
  let names = 0
  let capitals = 0
  for (const { kind, text } of tokens) {
    if (kind !== 'name' && kind !== 'word') continue
    if (text.length < 4) continue
    letters++
    if (kind === 'name') names++
    if (text === text.toUpperCase()) capitals++
  }
  if (letters < 3) return Style.Plain
  return capitals / letters > 0.7 ? Style.Capitals : names / letters > 0.75 ? Style.Title : Style.Plain
}

/** The features of one sentence's runs; a token's are the hashes that `at` writes. */
export class Features {
  /** Hashes of the token asked for last, the first `count` of them. */
  readonly hashes = new Uint32Array(128)
  count = 0
  private words: Word[] = []
  private tokens: readonly Token[] = []
  private style = Style.Plain
  /** Where a known organisation's name begins and goes on, in bits; 0 elsewhere. */
  private known: number[] = []
  private usage: Usage = { bits: new Map(), expansions: new Map() }

  sentence(tokens: readonly Token[], usage: Usage): void {
    this.tokens = tokens
    this.words = tokens.map((token) => wordOf(token.text))
    this.style = styleOf(tokens)
    this.usage = usage
    this.known = tokens.map(() => 0)
    for (let n = 0; n < tokens.length; n++) {
      if (tokens[n].kind === 'word') continue
      const { length, doubtful } = knownAt((place) => tokens[place]?.text, n)
      for (let at = 0; at < length; at++)
        this.known[n + at] = 1 + (at ? 2 : 0) + (doubtful ? 4 : 0) + (length > 1 ? 8 : 0)
      n += Math.max(0, length - 1)
    }
  }

  private emit(template: number, a: number, b = 0): void {
    let h = Math.imul(a ^ (template * 0x9e3779b1), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
    this.hashes[this.count++] = h ^ (h >>> 13)
  }

  private word(n: number): Word {
    return this.words[n] ?? NONE
  }

  private used(n: number): number {
    const token = this.tokens[n]
    return token?.kind === 'name' ? (this.usage.bits.get(token.text.toLowerCase()) ?? 0) : 0
  }

  /** Writes the features of token `n`, which is in `run`. */
  at(n: number, run: Run): void {
    this.count = 0
    const { tokens } = this
    const [w2, w1, w0, v1, v2] = [this.word(n - 2), this.word(n - 1), this.word(n), this.word(n + 1), this.word(n + 2)]
    const owns = (tokens[n].possessive ? 1 : 0) | (tokens[n - 1]?.possessive ? 2 : 0)
    const { style } = this
    this.emit(0, style)
    this.emit(1, w0.lower)
    this.emit(2, w1.lower)
    this.emit(3, v1.lower)
    this.emit(4, w2.lower)
    this.emit(5, v2.lower)
    this.emit(6, w1.lower, w0.lower)
    this.emit(7, w0.lower, v1.lower)
    this.emit(8, w2.lower, w1.lower)
    this.emit(9, v1.lower, v2.lower)
    this.emit(10, w0.shape, style)
    this.emit(11, w1.shape, w0.shape)
    this.emit(12, w0.shape, v1.shape)
    this.emit(13, w0.prefix)
    this.emit(14, w0.suffix2)
    this.emit(15, w0.suffix3)
    this.emit(16, w0.suffix4)
    this.emit(17, w0.classes)
    this.emit(18, w1.classes, w0.classes)
    this.emit(19, w0.classes, v1.classes)
    this.emit(20, w1.classes)
    this.emit(21, v1.classes)
    for (let bits = w0.classes, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) this.emit(22, bit, style)
    for (let bits = w1.classes, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) this.emit(23, bit)
    for (let bits = v1.classes, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) this.emit(24, bit)
    this.emit(25, owns)
    if (owns) this.emit(26, owns, v1.lower)
    const used = this.used(n)
    this.emit(27, used, style)
    this.emit(28, used, w0.shape)
    this.emit(29, this.used(n - 1), used)
    this.emit(30, this.used(n + 1), used)
    this.emit(31, w1.lower, w0.shape)
    this.emit(32, v1.lower, w0.shape)
    this.emit(33, w1.lower, v1.lower)
    const known = this.known[n]
    if (known) {
      this.emit(37, known)
      this.emit(38, known, w1.lower)
      this.emit(39, known, v1.classes)
    }
    const expansion = this.usage.expansions.get(tokens[n].text)
    if (expansion) {
      this.emit(34, expansion.lower)
      this.emit(35, expansion.classes)
      this.emit(36, expansion.suffix3)
    }
    this.around(n, run, w0)
  }

  /** What stands before and behind the words with capitals that the token is among, and which of them is the last. */
  private around(n: number, run: Run, w0: Word): void {
    const { tokens } = this
    let first = n
    let last = n
    if (tokens[n].kind === 'name') {
      while (first > run.first && tokens[first - 1].kind === 'name' && !tokens[first - 1].possessive) first--
      while (last + 1 < run.after && tokens[last + 1].kind === 'name' && !tokens[last].possessive) last++
    }
    const length = Math.min(last - first, 6)
    const place = Math.min(n - first, 3)
    const before = this.word(first - 1)
    const behind = this.word(last + 1)
    const end = this.word(last)
    this.emit(40, end.lower, place === 0 ? 1 : 0)
    this.emit(41, before.lower, length)
    this.emit(42, behind.lower, length)
    this.emit(43, length, place)
    this.emit(44, end.classes, length)
    this.emit(45, this.word(first).classes, length)
    this.emit(46, before.lower, behind.lower)
    this.emit(47, this.word(first).classes ^ (end.classes << 7), w0.shape)
    this.emit(48, this.word(last + 1).lower, this.word(last + 2).lower)
    this.emit(49, this.word(first - 2).lower, before.lower)
    if (first === 0) this.emit(50, last + 1 === tokens.length ? 2 : 1, this.style)
    this.emit(51, end.suffix3, length)
    let company = 0
    for (let at = first; at <= last; at++) company |= this.used(at)
    this.emit(52, company, length)
    // Between names that belong together: "of", "and", "&".
    if (tokens[n].kind !== 'name') {
      this.emit(53, w0.lower, this.word(n - 1).classes)
      this.emit(54, w0.lower, this.word(n + 1).classes)
      this.emit(55, this.word(n - 1).lower, this.word(n + 1).lower)
    } else if (first === n && n > run.first) {
      this.emit(56, this.word(n - 1).lower, this.word(n - 2).classes)
      this.emit(57, this.word(n - 1).lower, this.word(n - 2).lower)
    }
  }
}
