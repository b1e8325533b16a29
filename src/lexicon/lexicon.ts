import { readFileSync } from 'node:fs'
import { bitOf, type WordClass } from './classes.ts'
import { FIRST_SEED, hash, hashOn, SECOND_SEED, SMALL_MARK } from './format.ts'

/** Classes of a word or name, as bits: those below 32, and those from 32 on. */
export interface Classes {
  readonly low: number
  readonly high: number
}

const NONE: Classes = { low: 0, high: 0 }

class Lexicon {
  private readonly first: Uint32Array
  private readonly second: Uint32Array
  private readonly set: Uint16Array
  private readonly sets: Classes[] = []

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset } = bytes
    const [rows, sets] = new Uint32Array(buffer, byteOffset, 2)
    let at = byteOffset + 8
    const part = (length: number) => new Uint32Array(buffer, (at += length * 4) - length * 4, length)
    this.first = part(rows)
    this.second = part(rows)
    const bits = part(sets * 2)
    for (let n = 0; n < sets; n++) this.sets.push({ low: bits[n * 2], high: bits[n * 2 + 1] })
    this.set = new Uint16Array(buffer, at, rows)
  }

  at(first: number, second: number): Classes {
    const mask = this.first.length - 1
    for (let slot = first & mask; this.first[slot] !== 0; slot = (slot + 1) & mask)
      if (this.first[slot] === first && this.second[slot] === second) return this.sets[this.set[slot]]
    return NONE
  }
}

let lexicon: Lexicon | undefined
/** Read when it is first asked; the file is written by scripts/lexicon.ts. */
function load(): Lexicon {
  if (lexicon) return lexicon
  const bytes = readFileSync(new URL('./lexicon.bin', import.meta.url))
  // A small file may share its buffer with others, at a place that numbers cannot begin at.
  return (lexicon = new Lexicon(bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes))
}

const SMALL_FIRST = hashOn(FIRST_SEED, SMALL_MARK)
const SMALL_SECOND = hashOn(SECOND_SEED, SMALL_MARK)

/** What was asked for; then it is forgotten, so that memory stays bounded over many documents. */
const MOST = 24_000
const known = new Map<string, Classes>()

/** The classes of a word or of words with single spaces between them, as written and in small letters. */
export function classesOf(text: string): Classes {
  let classes = known.get(text)
  if (!classes) {
    if (known.size >= MOST) known.clear()
    known.set(text, (classes = classesIn(text, text.toLowerCase())))
  }
  return classes
}

/** The same of a word that is kept elsewhere. */
export function classesIn(text: string, lower: string): Classes {
  const exact = load().at(hash(text), hash(text, SECOND_SEED))
  const small = load().at(hash(lower, SMALL_FIRST), hash(lower, SMALL_SECOND))
  if (!small.low && !small.high) return exact
  if (!exact.low && !exact.high) return small
  return { low: exact.low | small.low, high: exact.high | small.high }
}

/** The test for one class. Make it once, where a module is loaded, and it is a single comparison of bits. */
export function is(name: WordClass): (classes: Classes) => boolean {
  const bit = bitOf(name)
  const mask = 1 << (bit & 31)
  return bit < 32 ? ({ low }) => (low & mask) !== 0 : ({ high }) => (high & mask) !== 0
}

/** The same for a word, or words with single spaces between them, as written. */
export function wordIs(name: WordClass): (word: string) => boolean {
  const holds = is(name)
  return (word) => holds(classesOf(word))
}
