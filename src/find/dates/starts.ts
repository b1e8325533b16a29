import { Char, charAt } from '../../text/chars.ts'
import type { Found, Parser } from './reading.ts'

const FIGURES = { any: '0', short: '1', long: '4' }
const FIRST = /^(?:[a-z]+|\d|')/

export interface Scanner {
  parsers: readonly Parser[]
  /** Parsers, by their place in the list, by the words that their expressions begin with. */
  readers: ReadonlyMap<string, readonly number[]>
  /** Words that begin an expression only where one of `time` follows soon. */
  weak: ReadonlySet<string>
  time: ReadonlySet<string>
  /** Of the words of `readers` and `time`: by first letter, bit n is set where one has n letters. */
  lengths: Uint32Array
}

export function scanner(parsers: readonly Parser[], weak: Iterable<string>, time: Iterable<string>): Scanner {
  const readers = new Map<string, number[]>()
  for (const [number, { starts }] of parsers.entries())
    for (const word of starts.flatMap((some) => (typeof some === 'string' ? some.split(' ') : Object.keys(some)))) {
      const first = FIRST.exec(word)![0]
      // "1st" in a table is a short one.
      const keys =
        word === FIGURES.any ? [FIGURES.short, FIGURES.long] : [/^[0235-9]/.test(first) ? FIGURES.short : first]
      for (const key of keys) {
        const known = readers.get(key)
        if (!known) readers.set(key, [number])
        else if (known.at(-1) !== number) known.push(number)
      }
    }
  const times = new Set([FIGURES.short, FIGURES.long, ...time])
  const lengths = new Uint32Array(LETTERS)
  for (const word of [...readers.keys(), ...times]) lengths[word.charCodeAt(0) & LETTER] |= 1 << word.length
  return { parsers, readers, weak: new Set(weak), time: times, lengths }
}

/** Letters of the alphabet by the last bits of their code, large and small alike. */
const LETTERS = 32
const LETTER = LETTERS - 1

/** Characters in which a word of time follows on a weak start. */
const SOON = 64

/** One pass over the words of a text: each parser is tried where an expression of its own can begin, and nowhere else. */
export function scan(text: string, scanner: Scanner): Found[] {
  const { parsers, readers, weak, time } = scanner
  const found: Found[] = []
  /** Behind what a parser found it goes on; the others still read inside. */
  const passed = new Int32Array(parsers.length)
  const tryAt = (index: number, key: string) => {
    for (const number of readers.get(key)!) {
      if (passed[number] > index) continue
      const made = parsers[number].at(text, index)
      if (!made) continue
      passed[number] = index + made.text.length
      found.push(made)
    }
  }
  const starts: { index: number; key: string; soon: boolean }[] = []
  /** Weak starts before which no word of time has come yet. */
  let waiting = 0
  for (const { index, key } of keysIn(text, scanner)) {
    if (time.has(key)) {
      for (; waiting < starts.length; waiting++) starts[waiting].soon ||= index - starts[waiting].index < SOON
    }
    if (readers.has(key))
      starts.push({ index, key, soon: !weak.has(key) || (time.has(key) && text.startsWith('at ', index - 3)) })
  }
  for (const { index, key, soon } of starts) if (soon) tryAt(index, key)
  return found
}

/** The words of a text that may begin an expression or are of time, each as the tables have it. */
function keysIn(text: string, scanner: Scanner): { index: number; key: string }[] {
  const keys: { index: number; key: string }[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const sort = charAt(text, at, code)
    if (sort === Char.Space) continue
    if (sort === Char.Mark) {
      if ((code === 39 || code === 8217) && isDigit(text.charCodeAt(at + 1))) keys.push({ index: at, key: "'" })
      continue
    }
    const index = at
    let to = at + 1
    while (to < text.length && charAt(text, to) >= Char.Letter && charAt(text, to) <= Char.Digit) to++
    const key = keyOf(text, index, to, scanner)
    if (key) keys.push({ index, key })
    at = to - 1
  }
  return keys
}

const isDigit = (code: number) => code >= 48 && code <= 57
/** Longer words begin nothing. */
const LONGEST = 14

function keyOf(text: string, index: number, end: number, { lengths }: Scanner): string | null {
  const code = text.charCodeAt(index)
  if (isDigit(code))
    return isDigit(text.charCodeAt(index + 1)) && isDigit(text.charCodeAt(index + 2)) ? FIGURES.long : FIGURES.short
  const words = lengths[code & LETTER]
  if (end - index > LONGEST) return null
  let letters = end
  // "Q3", "H1": the letters in front of figures.
  if (isDigit(text.charCodeAt(end - 1))) {
    letters = index + 1
    while (!isDigit(text.charCodeAt(letters))) letters++
  }
  return words & (1 << (letters - index)) ? text.slice(index, letters).toLowerCase() : null
}
