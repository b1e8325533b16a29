/**
 * The patterns that were judged, by the hash of their text:
 *
 *   judged.txt    those that no text makes slow
 *   bounded.txt   those that one can, or that recheck comes to no end with. `# why` stands over the lines that it is said
 *                 of, each with tabs between: the hash; the characters that the pattern is given at most, `*` for a whole
 *                 text; recheck's attack, or `-`; a file; how the pattern begins
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Found } from './found.ts'

export const JUDGED = 'scripts/patterns/judged.txt'
export const BOUNDED = 'scripts/patterns/bounded.txt'

export const hashOf = ({ key }: Pick<Found, 'key'>): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 12)

/** A text that makes a pattern slow: pieces, of which each second one is repeated. */
export type Attack = string[]

export interface Bound {
  hash: string
  /** Characters of the longest text that it is given; null where that can be a whole one. */
  given: number | null
  attack: Attack | null
  place: string
}

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))

export const judged = (): Set<string> => new Set(linesOf(JUDGED))

export const bounds = (): Map<string, Bound> =>
  new Map(
    linesOf(BOUNDED).map((line) => {
      const [hash, given, attack, ...place] = line.split('\t')
      const bound = {
        hash,
        given: given === '*' ? null : Number(given),
        attack: attack === '-' ? null : (JSON.parse(attack) as Attack),
        place: place.join(' '),
      }
      return [hash, bound]
    }),
  )

export const writeJudged = (hashes: Iterable<string>): void =>
  writeFileSync(
    JUDGED,
    `# Hashes of patterns that no text makes slow: npm run patterns\n${[...hashes].sort().join('\n')}\n`,
  )

/** The line of a pattern in the list of those that are bounded. */
export const lineOf = (found: Found, given: number | null, attack: Attack | null): string =>
  [
    hashOf(found),
    given ?? '*',
    attack ? JSON.stringify(attack) : '-',
    found.places[0].replace(/:\d+$/, ''),
    found.key.slice(0, 60),
  ].join('\t')
