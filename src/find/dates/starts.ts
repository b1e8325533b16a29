import type { Found, Parser } from './reading.ts'

/** Words with spaces between them, "0" for any number in figures; or a table, of whose keys the first words count. */
export type Starts = readonly (string | Record<string, unknown>)[]

const FIGURE = '0'
const WORD = /[\p{L}\p{N}]+|['’](?=\d)/gu
const FIRST = /^(?:[a-z]+|\d|')/

/** Parsers by the words that their expressions begin with, in the order of the list. */
export function byStart(parsers: readonly Parser[]): Map<string, Parser[]> {
  const readers = new Map<string, Parser[]>()
  for (const parser of parsers)
    for (const word of parser.starts.flatMap((some) =>
      typeof some === 'string' ? some.split(' ') : Object.keys(some),
    )) {
      const first = FIRST.exec(word)![0].replace(/\d/, FIGURE)
      const known = readers.get(first)
      if (!known) readers.set(first, [parser])
      else if (known.at(-1) !== parser) known.push(parser)
    }
  return readers
}

/** One pass over the words of a text: each parser is tried where an expression of its own can begin, and nowhere else. */
export function scan(text: string, readers: ReadonlyMap<string, readonly Parser[]>): Found[] {
  const found: Found[] = []
  /** Behind what a parser found it goes on; the others still read inside. */
  const passed = new Map<Parser, number>()
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { index } = match
    const resume = WORD.lastIndex
    for (const parser of readers.get(keyOf(match[0])) ?? NONE) {
      if ((passed.get(parser) ?? 0) > index) continue
      const made = parser.at(text, index)
      if (!made) continue
      passed.set(parser, index + made.text.length)
      found.push(made)
    }
    WORD.lastIndex = resume
  }
  return found
}

const NONE: readonly Parser[] = []
/** Longer words begin nothing. */
const LONGEST = 14

function keyOf(word: string): string {
  const code = word.charCodeAt(0)
  if (code === 39 || code === 8217) return "'"
  if (code >= 48 && code <= 57) return FIGURE
  if (word.length > LONGEST) return ''
  // "Q3", "H1": the letters in front of figures.
  const last = word.charCodeAt(word.length - 1)
  const letters = last >= 48 && last <= 57 ? word.replace(/\d.*$/, '') : word
  return letters.toLowerCase()
}
