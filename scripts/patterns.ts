/**
 * Looks for patterns that a text can make slow: every regular expression of the sources, written or put together as the
 * program runs, is given to recheck. One that it can make slow, or that it does not get to the end of, has to stand in
 * patterns/bounded.txt with the bound that makes it harmless.
 *
 *   node --import tsx scripts/patterns.ts [--in PART] [--all]
 *
 * Verdicts are kept in node_modules/.cache, so that only what is new is looked at. `--all` prints the bounded ones too.
 * Ends with status 1 where one is neither safe nor bounded, or a line of the list fits none.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { type Found, patternsOf } from './patterns/found.ts'

/** recheck's own analysers: JavaScript, no Java and no binary. */
process.env.RECHECK_BACKEND = 'pure'
const { check } = await import('recheck')

const CACHE = 'node_modules/.cache/extract-patterns.json'
const BOUNDED = 'scripts/patterns/bounded.txt'
/** Milliseconds for one pattern. */
const TIMEOUT = 10_000
/** A change of these asks all anew. */
const PARAMETERS = { timeout: TIMEOUT, attackTimeout: 2000 }

const { values: options } = parseArgs({
  options: { in: { type: 'string', default: '' }, all: { type: 'boolean', default: false } },
})

/** Of each pattern: `safe`, or how slow it becomes and by what. */
const verdicts: Record<string, string> = cached()
const patterns = (await patternsOf()).filter(({ places }) => places.some((place) => place.includes(options.in)))
for (const { key, source, flags } of patterns) {
  // What no end was come to with may come to one on a machine that has less to do.
  if (verdicts[key] && !verdicts[key].startsWith('unknown')) continue
  verdicts[key] = await verdictOf(source, flags)
  mkdirSync(dirname(CACHE), { recursive: true })
  writeFileSync(CACHE, JSON.stringify(verdicts))
}
report()

async function verdictOf(source: string, flags: string): Promise<string> {
  const found = await check(source, flags, PARAMETERS)
  if (found.status === 'safe') return 'safe'
  if (found.status === 'unknown') return `unknown: ${found.error.kind}`
  return `${found.complexity.summary}: ${found.attack.pattern}`
}

function cached(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'))
  } catch {
    return {}
  }
}

/** The bounded patterns: `# why` stands over the patterns that it is said of, each `file<tab>beginning of the pattern`. */
function boundedOf(): { file: string; beginning: string; used: boolean }[] {
  return readFileSync(BOUNDED, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([file, beginning]) => ({ file, beginning, used: false }))
}

function report(): void {
  const bounded = boundedOf()
  const isBounded = ({ places, source }: Found) => {
    const line = bounded.find(
      ({ file, beginning }) => places.every((place) => place.startsWith(`${file}:`)) && source.startsWith(beginning),
    )
    if (line) line.used = true
    return line !== undefined
  }
  const slow = patterns.filter(({ key }) => verdicts[key] !== 'safe')
  const open = slow.filter((pattern) => !isBounded(pattern))
  for (const { places, source, flags, key } of options.all ? slow : open)
    console.log(`${places.join(' ')}\n  /${source}/${flags}\n  ${verdicts[key]}`)
  const unused = options.in ? [] : bounded.filter(({ used }) => !used)
  for (const { file, beginning } of unused) console.log(`${BOUNDED}: no pattern is meant by ${file} ${beginning}`)
  console.log(
    `${patterns.length} patterns: ${patterns.length - slow.length} safe, ${slow.length - open.length} bounded, ${open.length} open`,
  )
  if (open.length || unused.length) process.exitCode = 1
}
