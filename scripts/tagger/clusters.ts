/**
 * What unlabelled text says of words: which ones are used alike, as groups of three sizes, and how often each is written
 * small. Keyed by the hash of the word.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GROUP_BITS, UNGROUPED } from '../../src/find/names/tagger/groups.ts'
import { hash } from '../../src/lexicon/index.ts'
import { readRaw } from './raw.ts'
import { groupsOf, vectorsOf } from './vectors.ts'

const LEAST_COUNT = 10
const SIZES = [1024, 256, 64]
const ROUNDS = 10
/** Shares of a word's uses that are small ones, from which on it is in the next class. */
const STEPS = [0.02, 0.15, 0.5, 0.85, 0.98]

export interface Clusters {
  /** Hashes of words. */
  keys: number[]
  /** Group among the finest (`UNGROUPED`: none), and in the bits behind how far it is written small (0: not known). */
  values: number[]
  /** For each of the finest groups: the middle one, and the coarse one. */
  middle: Uint16Array
  coarse: Uint16Array
}

function clustersOf(paths: readonly string[], log: (line: string) => void): Clusters {
  const raw = readRaw(paths, LEAST_COUNT)
  log(`${raw.text.length} words, ${raw.words.length} of them different and not rare`)
  const vectors = vectorsOf(raw)
  log('vectors')
  const weights = raw.counts.map((count) => Math.sqrt(count))
  const fine = groupsOf(vectors, weights, Math.min(SIZES[0], raw.words.length), ROUNDS)
  const sums = new Array<number>(SIZES[0]).fill(0)
  for (const [n, group] of fine.of.entries()) sums[group] += weights[n]
  const middle = groupsOf(fine.middles, sums, SIZES[1], ROUNDS).of
  const coarse = groupsOf(fine.middles, sums, SIZES[2], ROUNDS).of
  const values = new Map<number, number>()
  for (const [n, word] of raw.words.entries()) {
    values.set(hash(word), fine.of[n])
  }
  for (const word of new Set([...raw.small.keys(), ...raw.capital.keys()])) {
    const small = raw.small.get(word) ?? 0
    const all = small + (raw.capital.get(word) ?? 0)
    if (all < LEAST_COUNT) continue
    const step = 1 + STEPS.filter((share) => small / all >= share).length
    const key = hash(word)
    values.set(key, (values.get(key) ?? UNGROUPED) | (step << GROUP_BITS))
  }
  return { keys: [...values.keys()], values: [...values.values()], middle, coarse }
}

/**
 * The groups of the words of `raw/*.txt.gz`.
 * @param kept a file that they are kept in, since they take longest; they are read from it where it is there
 */
export function clustersFrom(raw: string, kept?: string, log: (line: string) => void = () => {}): Clusters {
  if (kept && existsSync(kept)) {
    const { middle, coarse, ...rest } = JSON.parse(readFileSync(kept, 'utf8'))
    return { ...rest, middle: Uint16Array.from(middle), coarse: Uint16Array.from(coarse) }
  }
  const files = readdirSync(raw).filter((file) => file.endsWith('.txt.gz'))
  const made = clustersOf(
    files.sort().map((file) => join(raw, file)),
    log,
  )
  if (kept) writeFileSync(kept, JSON.stringify({ ...made, middle: [...made.middle], coarse: [...made.coarse] }))
  return made
}
