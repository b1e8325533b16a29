/**
 * Looks for patterns that a text can make slow: every regular expression of the sources, written or put together as the
 * program runs. What was judged before stands in patterns/judged.txt; only what is new is given to recheck. One that it
 * can make slow, or that it comes to no end with, has to stand in patterns/bounded.txt with what makes it harmless; that
 * is held to at each run: the pattern is given no more text than is said there, and its attack of that length is quick.
 *
 *   node --import tsx scripts/patterns.ts [--in PART] [--note]
 *
 * `--note` writes down what was judged, and drops what is gone. Ends with status 1 where a pattern is neither safe nor
 * bounded, or a line of the list fits none.
 */
import { parseArgs } from 'node:util'
import { type Found, patternsOf } from './patterns/found.ts'
import { type Attack, BOUNDED, type Bound, bounds, hashOf, judged, lineOf, writeJudged } from './patterns/lists.ts'

/** recheck's own analysers: JavaScript, no Java and no binary. */
process.env.RECHECK_BACKEND = 'pure'
const { check } = await import('recheck')

/** Milliseconds for one pattern: half of them take 50, and those that take longer than this come to no end in a minute. */
const TIMEOUT = 5000
const PARAMETERS = { timeout: TIMEOUT, attackTimeout: 1500 }
/** Characters of an attack on a pattern that may be given a whole text, and what it may take, in milliseconds. */
const WHOLE = 64_000
const QUICK = 100
/** Times that an attack is run; the machine may be at something else in one of them. */
const RUNS = 5

const { values: options } = parseArgs({
  options: { in: { type: 'string', default: '' }, note: { type: 'boolean', default: false } },
})

const safe = judged()
const bounded = bounds()
const patterns = (await patternsOf()).filter(({ places }) => places.some((place) => place.includes(options.in)))
const faults: string[] = []
let looked = 0
for (const found of patterns) {
  const hash = hashOf(found)
  if (safe.has(hash)) continue
  const bound = bounded.get(hash)
  const fault = bound ? brokenBy(found, bound) : await judge(found)
  if (fault) faults.push(`${found.places.join(' ')}\n  ${found.key}\n  ${fault}`)
}
const known = new Set(patterns.map(hashOf))
if (!options.in) for (const { hash, place } of bounded.values()) if (!known.has(hash)) gone(hash, place)
if (options.note) writeJudged([...safe].filter((hash) => options.in || known.has(hash)))
for (const fault of faults) console.log(fault)
console.log(`${patterns.length} patterns, ${bounded.size} bounded, ${looked} new, ${faults.length} faults`)
if (looked && !options.note) console.log('npm run patterns notes what was judged')
if (faults.length) process.exitCode = 1

function gone(hash: string, place: string): void {
  faults.push(`${BOUNDED}: no pattern is ${hash} ${place}`)
}

/** What recheck says of a new pattern that is not safe, with the line that it needs; null of one that is. */
async function judge(found: Found): Promise<string | null> {
  looked++
  const verdict = await check(found.source, found.flags, PARAMETERS)
  if (verdict.status === 'safe') {
    safe.add(hashOf(found))
    return null
  }
  const attack: Attack | null = verdict.status === 'vulnerable' ? piecesOf(verdict.attack) : null
  const what = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind
  return `${what}: mend it, or say in ${BOUNDED} what makes it harmless\n${lineOf(found, found.given, attack)}`
}

function piecesOf({ pumps, suffix }: { pumps: { prefix: string; pump: string }[]; suffix: string }): Attack {
  return [...pumps.flatMap(({ prefix, pump }) => [prefix, pump]), suffix]
}

/** Whether what is said of a pattern does not hold. */
function brokenBy(found: Found, { given, attack }: Bound): string | null {
  if (given !== null && found.given > given)
    return `was given ${found.given} characters; ${BOUNDED} says that it is given ${given} at most`
  const took = attack && given !== 0 ? timeOf(found, attack, given ?? WHOLE) : 0
  return took > QUICK ? `takes ${Math.round(took)} ms for an attack of ${given ?? WHOLE} characters` : null
}

/** Milliseconds that a pattern takes for its attack, at that length. */
function timeOf({ source, flags }: Found, attack: Attack, length: number): number {
  const fixed = attack.filter((_, n) => n % 2 === 0).join('').length
  const pumps = attack.filter((_, n) => n % 2 === 1).join('').length
  const times = Math.max(1, Math.floor((length - fixed) / pumps))
  const text = attack.map((piece, n) => (n % 2 ? piece.repeat(times) : piece)).join('')
  const pattern = new RegExp(source, flags)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS && best > QUICK; run++) {
    pattern.lastIndex = 0
    const since = performance.now()
    pattern.exec(text)
    best = Math.min(best, performance.now() - since)
  }
  return best
}
