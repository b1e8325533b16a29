import type { Token } from '../../../text/tokens.ts'
import type { Forms } from './groups.ts'
import { Lies, phrasesIn } from './phrases.ts'
import type { Run } from './runs.ts'
import { type Form, featureOf, Part, Slot } from './slots.ts'
import type { Usage } from './usage.ts'

/** How a sentence is written, as far as capitals mean less in it; the slots of the token itself have the same numbers. */
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
  for (const { kind, word } of tokens) {
    if (kind !== 'name' && kind !== 'word') continue
    if (word.form.length < 4) continue
    letters++
    if (kind === 'name') names++
    if (word.capitals) capitals++
  }
  if (letters < 3) return Style.Plain
  return capitals / letters > 0.7 ? Style.Capitals : names / letters > 0.75 ? Style.Title : Style.Plain
}

/** Most tokens and places that count for the length of a stretch of capitals and for the place in it. */
const MOST_LENGTH = 6
const MOST_PLACE = 3

/** The features of one sentence's runs: `at` writes those of a token, single words in slots apart from all others. */
export class Features {
  /** Hashes of the token asked for last, the first `count` of them. */
  readonly hashes = new Int32Array(160)
  count = 0
  /** Its words in their slots, by the number of the slot; null where that one says nothing. */
  readonly slots: (Form | null)[] = new Array<null>(11).fill(null)
  private forms: Form[] = []
  private tokens: readonly Token[] = []
  private style = Style.Plain
  private phrases: Uint32Array = new Uint32Array(0)
  private uses: number[] = []
  private usage: Usage = { bits: new Map(), expansions: new Map() }

  constructor(
    private readonly made: Forms,
    readonly parts: number = Part.All,
  ) {}

  sentence(tokens: readonly Token[], usage: Usage, style = styleOf(tokens)): void {
    this.tokens = tokens
    this.forms = tokens.map((token) => this.made.of(token.word))
    this.style = style
    this.usage = usage
    this.uses = tokens.map(({ kind, word }) => (kind === 'name' ? (usage.bits.get(word.lower) ?? 0) : 0))
    if (this.parts & Part.Phrases) this.phrases = phrasesIn(tokens)
  }

  private emit(template: number, a: number, b = 0): void {
    this.hashes[this.count++] = featureOf(template, a, b)
  }

  private form(n: number): Form {
    return this.forms[n] ?? this.made.none
  }

  /** Writes the features of token `n`, which is in `run`. */
  at(n: number, run: Run): void {
    this.count = 0
    const { tokens, slots, style, parts } = this
    const [a2, a1, c, b1, b2] = [this.form(n - 2), this.form(n - 1), this.form(n), this.form(n + 1), this.form(n + 2)]
    slots[Slot.Plain] = slots[Slot.Title] = slots[Slot.Capitals] = null
    slots[style] = c
    slots[Slot.Before2] = a2
    slots[Slot.Before1] = a1
    slots[Slot.Behind1] = b1
    slots[Slot.Behind2] = b2
    const [x, y, z] = [a1.word, c.word, b1.word]
    this.emit(0, style)
    if (parts & Part.Words) {
      this.emit(6, x.lowerHash, y.lowerHash)
      this.emit(7, y.lowerHash, z.lowerHash)
      this.emit(8, a2.word.lowerHash, x.lowerHash)
      this.emit(9, z.lowerHash, b2.word.lowerHash)
      this.emit(11, x.shape, y.shape)
      this.emit(12, y.shape, z.shape)
      this.emit(31, x.lowerHash, y.shape)
      this.emit(32, z.lowerHash, y.shape)
      this.emit(33, x.lowerHash, z.lowerHash)
    }
    if (parts & Part.Lexicon) {
      this.emit(18, a1.classes, c.classes)
      this.emit(19, c.classes, b1.classes)
    }
    if (parts & Part.Groups) {
      this.emit(60, a1.coarse, c.coarse)
      this.emit(61, c.coarse, b1.coarse)
      this.emit(62, a1.middle, c.middle)
      this.emit(63, c.middle, b1.middle)
      this.emit(64, a1.coarse ^ (b1.coarse << 8), c.coarse)
      this.emit(65, a2.coarse ^ (a1.coarse << 8), c.coarse)
      this.emit(66, a1.middle, y.shape)
      this.emit(67, b1.middle, y.shape)
    }
    const owns = (tokens[n].possessive ? 1 : 0) | (tokens[n - 1]?.possessive ? 2 : 0)
    this.emit(25, owns)
    if (owns) this.emit(26, owns, z.lowerHash)
    if (parts & Part.Document) this.ofDocument(n)
    if (parts & Part.Phrases) this.ofPhrases(n)
    this.around(n, run)
  }

  private ofDocument(n: number): void {
    const { style, uses } = this
    const used = uses[n]
    const { word, isAcronym, coarse } = this.form(n)
    this.emit(27, used, style)
    this.emit(28, used, word.shape)
    this.emit(29, uses[n - 1] ?? 0, used)
    this.emit(30, uses[n + 1] ?? 0, used)
    this.emit(58, used, coarse)
    const expansion = isAcronym ? this.usage.expansions.get(word.form) : undefined
    if (!expansion) return
    const form = this.made.of(expansion)
    this.emit(34, expansion.lowerHash)
    this.emit(35, form.classes)
    this.emit(36, form.middle)
  }

  private ofPhrases(n: number): void {
    const lies = this.phrases[n]
    if (!lies) {
      // Behind the last word of a listed name: the name may go on.
      if (n && this.phrases[n - 1] & Lies.Last) this.emit(80, this.phrases[n - 1], this.form(n).coarse)
      return
    }
    this.emit(81, lies)
    this.emit(82, lies, this.style)
    this.emit(83, lies, this.form(n - 1).coarse)
    this.emit(84, lies, this.form(n + 1).coarse)
    this.emit(85, lies, this.form(n + 1).classes)
    for (let bits = lies >>> 3, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) this.emit(86, bit, lies & 7)
  }

  /** What stands before and behind the words with capitals that the token is among, and which of them is the last. */
  private around(n: number, run: Run): void {
    const { tokens, slots, parts } = this
    let first = n
    let last = n
    if (tokens[n].kind === 'name') {
      while (first > run.first && tokens[first - 1].kind === 'name' && !tokens[first - 1].possessive) first--
      while (last + 1 < run.after && tokens[last + 1].kind === 'name' && !tokens[last].possessive) last++
    }
    const length = Math.min(last - first, MOST_LENGTH)
    const place = Math.min(n - first, MOST_PLACE)
    const front = this.form(first - 1)
    const back = this.form(last + 1)
    const head = this.form(first)
    const end = this.form(last)
    slots[Slot.Front] = front
    slots[Slot.Back] = back
    slots[Slot.First] = head
    slots[Slot.Last] = end
    this.emit(43, length, place)
    if (first === 0) this.emit(50, last + 1 === tokens.length ? 2 : 1, this.style)
    if (parts & Part.Words) {
      this.emit(40, end.word.lowerHash, place === 0 ? 1 : 0)
      this.emit(41, front.word.lowerHash, length)
      this.emit(42, back.word.lowerHash, length)
      this.emit(46, front.word.lowerHash, back.word.lowerHash)
      this.emit(48, back.word.lowerHash, this.form(last + 2).word.lowerHash)
      this.emit(49, this.form(first - 2).word.lowerHash, front.word.lowerHash)
      this.emit(51, end.word.suffix3, length)
    }
    if (parts & Part.Lexicon) {
      this.emit(44, end.classes, length)
      this.emit(45, head.classes, length)
      this.emit(47, head.classes ^ (end.classes << 7), this.form(n).word.shape)
    }
    if (parts & Part.Groups) {
      this.emit(70, end.middle, length)
      this.emit(71, front.middle, length)
      this.emit(72, back.middle, length)
      this.emit(73, front.coarse, back.coarse)
      this.emit(74, head.coarse ^ (end.coarse << 8), place)
      this.emit(75, this.form(first - 2).middle, front.middle)
      this.emit(76, back.middle, this.form(last + 2).middle)
    }
    if (parts & Part.Document) {
      let used = 0
      for (let at = first; at <= last; at++) used |= this.uses[at]
      this.emit(52, used, length)
    }
    if (parts & Part.Words) this.between(n, first, run)
  }

  /** Between names that may belong together: "of", "and", "&"; and where names begin behind such words. */
  private between(n: number, first: number, run: Run): void {
    const { word } = this.form(n)
    const [a1, b1] = [this.form(n - 1), this.form(n + 1)]
    if (this.tokens[n].kind !== 'name') {
      this.emit(53, word.lowerHash, a1.classes)
      this.emit(54, word.lowerHash, b1.classes)
      this.emit(55, a1.word.lowerHash, b1.word.lowerHash)
      if (this.parts & Part.Groups) {
        this.emit(90, word.lowerHash, a1.middle)
        this.emit(91, word.lowerHash, b1.middle)
        this.emit(92, word.lowerHash, a1.coarse ^ (b1.coarse << 8))
      }
    } else if (first === n && n > run.first) {
      const a2 = this.form(n - 2)
      this.emit(56, a1.word.lowerHash, a2.classes)
      this.emit(57, a1.word.lowerHash, a2.word.lowerHash)
      if (this.parts & Part.Groups) this.emit(93, a1.word.lowerHash, a2.middle)
    }
  }
}
