import type { Token } from '../../../text/tokens.ts'
import { type Draft, draftShare, type Named, namesIn } from './drafts.ts'
import { KINDS, SIZE } from './labels.ts'
import { featureOf } from './slots.ts'

/** Probabilities of the kinds of a word or name over its mentions; the last is that of being none. */
type Tally = Float64Array
const TALLIED = KINDS.length + 1
const COUNT = TALLIED

/** Places of a word in a name of several. */
enum Place {
  First = 0,
  Inner = 1,
  Last = 2,
}

const add = <K>(map: Map<K, Tally>, key: K, make: () => Tally): Tally => {
  let tally = map.get(key)
  if (!tally) map.set(key, (tally = make()))
  return tally
}

/** Bounds of the classes of a share. */
const BOUNDS = [0.5, 0.8, 0.95, 0.99]
function step(share: number): number {
  let n = 0
  while (n < BOUNDS.length && share > BOUNDS[n]) n++
  return n
}

/** Most mentions that are told apart. */
const MANY = 3
/** What is less probable than that says nothing. */
const LEAST = 0.15
/** Templates begin here, apart from those of the first stage. */
const BASE = 200

/**
 * What the whole document says of each token after the first stage: how the same word is labelled elsewhere, whether the
 * same name stands elsewhere as a whole or as a part of a longer one, and what its acronym stands for.
 */
export class Votes {
  /** Features of the token asked for last, the first `count` of them. */
  readonly hashes = new Int32Array(64)
  count = 0
  private readonly words = new Map<string, Tally>()
  private readonly phrases = new Map<string, Tally>()
  /** How many words the phrases have that begin with a word, longest first. */
  private readonly lengths = new Map<string, number[]>()
  /** By word and place: kinds of the names of several words that it is a part of. */
  private readonly places = new Map<string, Tally>()
  private readonly initials = new Map<string, Tally>()
  /** Of the sentence at hand: what matches at each token. */
  private matches: (Match | undefined)[] = []
  /** And the draft's own name there. */
  private own: (Named | undefined)[] = []
  private draft!: Draft

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) this.gather(draft)
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a)
  }

  private gather(draft: Draft): void {
    const { tokens, marginals } = draft
    const make = () => new Float64Array(TALLIED + 1)
    for (const [n, { kind, word }] of tokens.entries()) {
      if (kind !== 'name') continue
      const tally = add(this.words, word.lower, make)
      for (let k = 0; k < TALLIED; k++) tally[k] += draftShare(marginals, n, k)
      tally[COUNT]++
    }
    for (const { first, after, kind, certainty } of namesIn(draft)) {
      const words = tokens.slice(first, after).map(({ word }) => word.lower)
      const phrase = add(this.phrases, words.join(' '), make)
      phrase[kind] += certainty
      phrase[COUNT]++
      const lengths = this.lengths.get(words[0])
      if (!lengths) this.lengths.set(words[0], [words.length])
      else if (!lengths.includes(words.length)) lengths.push(words.length)
      if (words.length < 2) continue
      for (let n = 0; n < words.length; n++) {
        const tally = add(this.places, placeKey(words, n), make)
        tally[kind] += certainty
        tally[COUNT]++
      }
      const tally = add(this.initials, initialsOf(tokens, first, after), make)
      tally[kind] += certainty
      tally[COUNT]++
    }
  }

  /** Makes ready for the tokens of a sentence. */
  sentence(draft: Draft): void {
    this.draft = draft
    const { tokens } = draft
    this.matches = new Array<undefined>(tokens.length).fill(undefined)
    this.own = new Array<undefined>(tokens.length).fill(undefined)
    for (const span of namesIn(draft)) this.own.fill(span, span.first, span.after)
    for (let first = 0; first < tokens.length; first++) {
      if (tokens[first].kind === 'word' || tokens[first].kind === 'mark') continue
      for (const length of this.lengths.get(tokens[first].word.lower) ?? []) {
        const after = first + length
        const tally = after > tokens.length ? undefined : this.phrases.get(phraseOf(tokens, first, after))
        if (!tally) continue
        const self = this.own[first]
        const isOwn = self?.first === first && self.after === after
        if (tally[COUNT] - (isOwn ? 1 : 0) < 1) continue
        const match = bestOf(tally, isOwn ? self : undefined)
        for (let n = first; n < after; n++) this.matches[n] = { ...match, place: placeOf(n - first, length), length }
        first = after - 1
        break
      }
    }
  }

  /** Writes the features of token `n` of the sentence. */
  at(n: number): void {
    this.count = 0
    const { tokens, labels, marginals, style } = this.draft
    const own = labels[n]
    const sure = step(marginals[n * SIZE + own])
    this.emit(0, own, sure)
    this.emit(1, own, style)
    this.emit(2, own * SIZE + (labels[n - 1] ?? 0), labels[n + 1] ?? 0)
    let second = own ? 0 : 1
    for (let label = 0; label < SIZE; label++)
      if (label !== own && marginals[n * SIZE + label] > marginals[n * SIZE + second]) second = label
    if (marginals[n * SIZE + second] > LEAST) this.emit(3, own, second)
    const { kind, word, text } = tokens[n]
    if (kind !== 'name') {
      this.ofMatch(n, own, sure)
      return
    }
    this.ofWord(n, own, sure, word.lower)
    this.ofMatch(n, own, sure)
    const meant = text.length < 8 ? this.initials.get(text) : undefined
    if (meant) {
      const { kind: best, share } = bestOf(meant, undefined)
      this.emit(20, best, step(share))
      this.emit(21, best, own)
    }
  }

  private ofWord(n: number, own: number, sure: number, lower: string): void {
    const { marginals, style } = this.draft
    const tally = this.words.get(lower)!
    const others = tally[COUNT] - 1
    this.emit(4, Math.min(others, MANY), own)
    if (others > 0) {
      let best = 0
      let most = -1
      for (let k = 0; k < TALLIED; k++) {
        const share = (tally[k] - draftShare(marginals, n, k)) / others
        if (share > most) [best, most] = [k, share]
        if (share > LEAST) this.emit(5, k * TALLIED + step(share), own)
      }
      this.emit(6, best, step(most))
      this.emit(7, best * MANY + Math.min(others, MANY), step(most))
      this.emit(8, best * SIZE + own, step(most) * 8 + sure)
      this.emit(9, best * 3 + style, step(most))
    }
    for (const place of [Place.First, Place.Inner, Place.Last]) {
      const part = this.places.get(`${place} ${lower}`)
      if (!part) continue
      const self = this.selfAt(n, place)
      if (part[COUNT] - (self ? 1 : 0) < 1) continue
      const { kind, share } = bestOf(part, self)
      this.emit(10, kind * 3 + place, step(share))
      this.emit(11, kind * 3 + place, own)
    }
  }

  /** The draft's own name that the token is in at that place. */
  private selfAt(n: number, place: Place): Named | undefined {
    const self = this.own[n]
    return self && self.after - self.first > 1 && placeOf(n - self.first, self.after - self.first) === place
      ? self
      : undefined
  }

  private ofMatch(n: number, own: number, sure: number): void {
    const match = this.matches[n]
    this.emit(12, match ? 1 : 0, own)
    if (!match) return
    const { kind, share, others, place, length } = match
    this.emit(13, kind * 3 + place, Math.min(length, MANY) * 8 + step(share))
    this.emit(14, kind * 3 + place, own * 8 + step(share))
    this.emit(15, kind * 3 + place, own * 8 + sure)
    this.emit(16, kind * 3 + place, Math.min(others, MANY) * 4 + Math.min(length, MANY))
    // The name goes on behind it.
    if (place === Place.Last || length === 1) this.emit(17, kind, this.draft.labels[n + 1] ?? 0)
  }

  private emit(template: number, a: number, b: number): void {
    this.hashes[this.count++] = featureOf(BASE + template, a, b)
  }
}

interface Match {
  kind: number
  share: number
  others: number
  place: Place
  length: number
}
const placeOf = (n: number, length: number): Place =>
  n === 0 ? Place.First : n + 1 === length ? Place.Last : Place.Inner
const placeKey = (words: readonly string[], n: number) => `${placeOf(n, words.length)} ${words[n]}`

/** The kind with most votes but for one's own, its share of them, and how many they are. */
function bestOf(tally: Tally, self: Named | undefined): { kind: number; share: number; others: number } {
  let best = 0
  let most = -1
  let sum = 0
  for (let k = 0; k < KINDS.length; k++) {
    const votes = tally[k] - (self?.kind === k ? self.certainty : 0)
    sum += votes
    if (votes > most) [best, most] = [k, votes]
  }
  return { kind: best, share: sum > 0 ? most / sum : 0, others: tally[COUNT] - (self ? 1 : 0) }
}

function phraseOf(tokens: readonly Token[], first: number, after: number): string {
  let words = tokens[first].word.lower
  for (let n = first + 1; n < after; n++) words += ` ${tokens[n].word.lower}`
  return words
}

/** First letters of the words with capitals. */
function initialsOf(tokens: readonly Token[], first: number, after: number): string {
  let letters = ''
  for (let n = first; n < after; n++) if (tokens[n].kind === 'name') letters += tokens[n].text[0].toUpperCase()
  return letters
}
