/** Compiles src/lexicon/tables to src/lexicon/lexicon.bin; see src/lexicon/format.ts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { bitOf, CLASSES, type WordClass } from '../src/lexicon/classes.ts'
import { FIRST_SEED, hash, hashOn, SECOND_SEED, SMALL_MARK } from '../src/lexicon/format.ts'

interface Entry {
  text: string
  isSmall: boolean
  low: number
  high: number
}

/** The entries of the tables, each once with all of its classes. */
export function entriesOf(folder = 'src/lexicon/tables'): Entry[] {
  const entries = new Map<string, Entry>()
  const add = (text: string, isSmall: boolean, name: WordClass) => {
    const key = `${isSmall ? '\u0001' : ''}${text}`
    const entry = entries.get(key) ?? { text, isSmall, low: 0, high: 0 }
    const bit = bitOf(name)
    if (bit < 32) entry.low = (entry.low | (1 << bit)) >>> 0
    else entry.high = (entry.high | (1 << (bit - 32))) >>> 0
    entries.set(key, entry)
  }
  for (const [name, tables] of Object.entries(CLASSES) as [WordClass, readonly string[]][])
    for (const table of tables) {
      const { words, isSmall } = readTable(`${folder}/${table}.txt`)
      for (const word of words) {
        // A name is looked up by its words, without the commas between them.
        const text = word.replace(/\?$/, '').replace(/,(?=\s)/g, '')
        add(text, isSmall, name)
        if (word.endsWith('?')) add(text, isSmall, 'doubtful')
        for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1))
          add(text.slice(0, space), isSmall, 'begins')
      }
    }
  return [...entries.values()]
}

/** A table's entries. Its second line says how they are written. */
function readTable(path: string): { words: string[]; isSmall: boolean } {
  const [, form, ...rest] = readFileSync(path, 'utf8').split('\n')
  const match = /^# case: (?<letters>exact|lower), entries: (?<split>words|lines)$/.exec(form)
  if (!match) throw new Error(`${path}: the second line does not say how the entries are written`)
  const { letters, split } = match.groups!
  const words = split === 'lines' ? rest : rest.join(' ').split(/\s+/)
  return { words: words.map((word) => word.trim()).filter(Boolean), isSmall: letters === 'lower' }
}

/** How full the table of hashes may be. */
const FILL = 0.6

export function compile(entries: readonly Entry[]): Uint8Array {
  let rows = 1
  while (rows * FILL < entries.length) rows *= 2
  const sets = new Map<string, number>()
  const bits: number[] = []
  const first = new Uint32Array(rows)
  const second = new Uint32Array(rows)
  const set = new Uint16Array(rows)
  for (const { text, isSmall, low, high } of entries) {
    const key = `${low},${high}`
    let number = sets.get(key)
    if (number === undefined) {
      sets.set(key, (number = sets.size))
      bits.push(low, high)
    }
    const seed = (of: number) => (isSmall ? hashOn(of, SMALL_MARK) : of)
    const h = hash(text, seed(FIRST_SEED))
    if (h === 0) throw new Error(`${text} has the hash of an empty slot`)
    let slot = h & (rows - 1)
    while (first[slot] !== 0) slot = (slot + 1) & (rows - 1)
    first[slot] = h
    second[slot] = hash(text, seed(SECOND_SEED))
    set[slot] = number
  }
  const parts = [Uint32Array.of(rows, sets.size), first, second, Uint32Array.from(bits), set]
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer)))
}

/** Writes the file that the sources read. */
export const writeLexicon = (): void => writeFileSync('src/lexicon/lexicon.bin', compile(entriesOf()))

if (process.argv[1]?.endsWith('lexicon.ts')) writeLexicon()
