import type { ParsingContext } from 'chrono-node'

/**
 * Where expressions can begin. Every parser names the words that its expressions begin with; one pass over a text finds
 * their places for all parsers, and each is tried there alone.
 */
const readers = new Map<string, number[]>()
let count = 0

/** Words with spaces between them, "0" for any number in figures; or a table, of whose keys the first words count. */
export type Starts = readonly (string | Record<string, unknown>)[]

/**
 * Takes in a parser by the words that its expressions begin with.
 * @returns what `startsIn` knows it by
 */
export function enlist(starts: Starts): number {
  for (const word of starts.flatMap((some) => (typeof some === 'string' ? some.split(' ') : Object.keys(some)))) {
    const first = /^(?:[a-z]+|\d|')/.exec(word)![0].replace(/\d/, FIGURE)
    const known = readers.get(first) ?? []
    if (known.at(-1) !== count) readers.set(first, [...known, count])
  }
  return count++
}

const FIGURE = '0'

const WORD = /([a-z]+|\d)\w*|['’](?=\d)/gi
const texts = new WeakMap<ParsingContext, number[][]>()

/** Where the expressions of a parser can begin in the text, ascending. */
export function startsIn(context: ParsingContext, parser: number): number[] {
  let starts = texts.get(context)
  if (!starts) {
    starts = scan(context.text)
    texts.set(context, starts)
  }
  return starts[parser]
}

function scan(text: string): number[][] {
  const starts: number[][] = Array.from({ length: count }, () => [])
  for (const match of text.matchAll(WORD)) {
    const first = match[1]
    const key = first === undefined ? "'" : first >= '0' && first <= '9' ? FIGURE : first.toLowerCase()
    for (const parser of readers.get(key) ?? []) starts[parser].push(match.index)
  }
  return starts
}
