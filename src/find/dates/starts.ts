import type { Found, Parser } from './reading.ts'

/**
 * Words with spaces between them; "0" for any number in figures, "1" for one of one or two figures, "4" for a longer one; or
 * a table, of whose keys the first words count.
 */
export type Starts = readonly (string | Record<string, unknown>)[]

const FIGURES = { any: '0', short: '1', long: '4' }
const WORD = /[\p{L}\p{N}]+|['’](?=\d)/gu
const FIRST = /^(?:[a-z]+|\d|')/

export interface Scanner {
  parsers: readonly Parser[]
  /** Parsers, by their place in the list, by the words that their expressions begin with. */
  readers: ReadonlyMap<string, readonly number[]>
  /** Words that begin an expression only where one of `time` follows soon. */
  weak: ReadonlySet<string>
  time: ReadonlySet<string>
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
  return { parsers, readers, weak: new Set(weak), time: new Set([FIGURES.short, FIGURES.long, ...time]) }
}

/** Characters in which a word of time follows on a weak start. */
const SOON = 64

/** One pass over the words of a text: each parser is tried where an expression of its own can begin, and nowhere else. */
export function scan(text: string, { parsers, readers, weak, time }: Scanner): Found[] {
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
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = keyOf(word)
    if (time.has(key)) {
      for (; waiting < starts.length; waiting++) starts[waiting].soon ||= index - starts[waiting].index < SOON
    }
    if (readers.has(key))
      starts.push({ index, key, soon: !weak.has(key) || (time.has(key) && text.startsWith('at ', index - 3)) })
  }
  for (const { index, key, soon } of starts) if (soon) tryAt(index, key)
  return found
}

const isDigit = (code: number) => code >= 48 && code <= 57
/** Longer words begin nothing. */
const LONGEST = 14

function keyOf(word: string): string {
  const code = word.charCodeAt(0)
  if (code === 39 || code === 8217) return "'"
  if (code >= 48 && code <= 57)
    return isDigit(word.charCodeAt(1)) && isDigit(word.charCodeAt(2)) ? FIGURES.long : FIGURES.short
  if (word.length > LONGEST) return ''
  // "Q3", "H1": the letters in front of figures.
  const last = word.charCodeAt(word.length - 1)
  const letters = last >= 48 && last <= 57 ? word.replace(/\d.*$/, '') : word
  return letters.toLowerCase()
}
