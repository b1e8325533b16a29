import { type Classes, classesIn, classesOf, hash, hashOn, is } from '../lexicon/index.ts'

/** What is true of a word wherever it stands, found out once for each spelling. */
export interface Word extends Classes {
  readonly form: string
  readonly lower: string
  readonly kind: WordKind
  /** Hashes of the word in small letters with every digit as 0, of its shape, and of its first and last letters. */
  readonly lowerHash: number
  readonly shape: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Written in capitals alone. */
  readonly capitals: boolean
  /** Number among the words that are kept; another word has it once they are forgotten. */
  readonly id: number
}

/** A name begins with a capital, has one inside ("eBay") or is a known one with figures in front ("7-Eleven"); a word is small; a mark is anything that is no word. */
export type WordKind = 'name' | 'word' | 'number' | 'mark'

/** Spellings that are kept; then all are forgotten, so that memory stays bounded over many documents. */
const MOST = 24_000
const words = new Map<string, Word>()

export function wordOf(form: string): Word {
  let word = words.get(form)
  if (!word) {
    if (words.size >= MOST) words.clear()
    words.set(form, (word = make(form)))
  }
  return word
}

function make(form: string): Word {
  const lower = form.toLowerCase()
  const { low, high } = classesIn(form, lower)
  const plain = lower.replace(/\d/g, '0')
  return {
    form,
    lower,
    low,
    high,
    kind: kindOf(form),
    lowerHash: hash(plain),
    shape: shapeOf(form),
    prefix: hash(lower.slice(0, 3)),
    suffix2: hash(lower.slice(-2)),
    suffix3: hash(lower.slice(-3)),
    suffix4: hash(lower.slice(-4)),
    capitals: form === form.toUpperCase(),
    id: words.size,
  }
}

/** "eBay": small letters, then a capital. */
const CAMEL = /^\p{Ll}+['’]?\p{Lu}/u

const isKnown = is('known')

function kindOf(text: string): WordKind {
  const first = text.charCodeAt(0)
  if (first >= 65 && first <= 90) return 'name'
  if (first >= 97 && first <= 122) return CAMEL.test(text) ? 'name' : 'word'
  if (first >= 48 && first <= 57) return /[A-Za-z]/.test(text) && isKnown(classesOf(text)) ? 'name' : 'number'
  if (/^\p{Lu}/u.test(text) || CAMEL.test(text)) return 'name'
  return /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
}

/** Letters of a word that count for its shape. */
const SHAPED = 24

/** Hash of a word's shape: "McDonald" is "AaAa", "U.S." is "A.A.", "COVID-19" is "A-0"; repeats are one. */
function shapeOf(form: string): number {
  let h = hash('')
  let last = ''
  for (const char of form.slice(0, SHAPED)) {
    const sort = /\p{Lu}/u.test(char) ? 'A' : /[\p{Ll}\p{Lo}]/u.test(char) ? 'a' : /\p{N}/u.test(char) ? '0' : char
    if (sort !== last || !/[Aa0]/.test(sort)) for (let n = 0; n < sort.length; n++) h = hashOn(h, sort.charCodeAt(n))
    last = sort
  }
  return h
}

/** The one of several, by the ending: "agencies", "chairmen", "makers". */
export const singularOf = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=\w\w)(?<!s)s$/, '')
