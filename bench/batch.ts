/**
 * A run over many releases, as ratios in one run: two jobs against one, the first record against a cold start, the peak of
 * memory of ten rounds against that of one, and the peak over a huge folder of names.
 *
 *   node --import tsx bench/batch.ts [FOLDER...] [--rounds 10] [--names 1000000 [--flat]] [--only jobs,first,memory,names]
 *
 * `--names` makes folders of so many names, all but 2,000 of them empty, and takes them away again; `--flat` makes it one
 * folder.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** Names in the huge folder that hold a release. */
const FULL = 2_000
/** Names below one folder, as archives have them. */
const IN_A_FOLDER = 10_000
const RUNS = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    names: { type: 'string', default: '0' },
    flat: { type: 'boolean' },
    only: { type: 'string' },
  },
})
const folders = (positionals.length ? positionals : ['fixtures']).map((folder) => resolve(folder))
const work = mkdtempSync(join(tmpdir(), 'extract-batch-'))
/** Prints what a process held at most, in KiB, as it ends; of the process alone, not once more for each thread. */
const toll = join(work, 'toll.cjs')
writeFileSync(
  toll,
  "if (require('node:worker_threads').isMainThread) process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))",
)

interface Run {
  /** Milliseconds until the first byte and until the end. */
  first: number
  took: number
  /** MiB. */
  peak: number
  bytes: number
  hash: string
}

const run = (...args: string[]): Promise<Run> => runUnder([], ...args)

async function runUnder(flags: string[], ...args: string[]): Promise<Run> {
  const since = performance.now()
  const child = spawn(process.execPath, [...flags, '--require', toll, 'bin/extract.js', '--quiet', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const hash = createHash('sha256')
  let first = 0
  let bytes = 0
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    first ||= performance.now() - since
    bytes += chunk.length
    hash.update(chunk)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told = (told + text).slice(-1000)
  })
  await new Promise((done) => child.on('close', done))
  const peak = /peak (?<size>\d+)/.exec(told)?.groups?.size
  if (!peak) throw new Error(`it ended without a word: ${told}`)
  return { first, took: performance.now() - since, peak: Number(peak) / 1024, bytes, hash: hash.digest('hex') }
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]

function filesBelow(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** Two jobs against one: as Node comes, whose one job keeps a second core busy compiling and collecting, and without that. */
async function jobs(): Promise<void> {
  const took = new Map<string, number[]>()
  const hashes = new Set<string>()
  for (let n = 0; n < RUNS; n++)
    for (const flags of [[], ['--single-threaded']])
      for (const count of ['1', '2']) {
        const { took: ms, hash } = await runUnder(flags, '-f', 'ndjson', '--jobs', count, ...folders)
        const key = [...flags, count].join(' ')
        took.set(key, [...(took.get(key) ?? []), ms])
        hashes.add(hash)
      }
  const of = (key: string) => median(took.get(key) ?? [])
  const same = hashes.size === 1 ? 'the same bytes' : 'OTHER BYTES'
  console.log(`two jobs are ${(of('1') / of('2')).toFixed(2)} times as fast as one, ${same}`)
  console.log(
    `under node --single-threaded ${(of('--single-threaded 1') / of('--single-threaded 2')).toFixed(2)} times, ` +
      `and two jobs there ${(of('2') / of('--single-threaded 2')).toFixed(2)} times as fast as two without`,
  )
}

async function firstRecord(): Promise<void> {
  const cold: number[] = []
  const first: number[] = []
  for (let n = 0; n < RUNS; n++) {
    cold.push((await run('fixtures/seizure.txt')).took)
    first.push((await run('-f', 'ndjson', ...folders)).first)
  }
  console.log(`the first record comes after ${(median(first) / median(cold)).toFixed(2)} times a cold start`)
}

async function memory(rounds: number): Promise<void> {
  const files = folders.flatMap(filesBelow)
  const list = (times: number) => {
    const path = join(work, `list${times}.txt`)
    writeFileSync(path, `${new Array(times).fill(files.join('\n')).join('\n')}\n`)
    return path
  }
  const once = await run('-f', 'ndjson', '--files-from', list(1))
  const many = await run('-f', 'ndjson', '--files-from', list(rounds))
  if (many.bytes < once.bytes * rounds * 0.99) throw new Error(`${many.bytes} bytes of ${rounds} times ${once.bytes}`)
  console.log(
    `${rounds} rounds over ${files.length} files hold at most ${(many.peak / once.peak).toFixed(2)} times as much as one ` +
      `(${Math.round(many.peak)} and ${Math.round(once.peak)} MiB)`,
  )
}

async function names(count: number): Promise<void> {
  const releases = folders.flatMap(filesBelow).filter((path) => path.endsWith('.txt'))
  const huge = join(work, 'huge')
  for (let n = 0; n < count; n++) {
    const folder = values.flat ? huge : join(huge, String(Math.floor(n / IN_A_FOLDER)))
    if (n % IN_A_FOLDER === 0) mkdirSync(folder, { recursive: true })
    const path = join(folder, `${n}.txt`)
    if (n % Math.ceil(count / FULL) === 0) cpSync(releases[n % releases.length], path)
    else writeFileSync(path, '')
  }
  const few = join(work, 'few')
  mkdirSync(few)
  for (let n = 0; n < FULL; n++) cpSync(releases[n % releases.length], join(few, `${n}.txt`))
  const small = await run('-f', 'ndjson', few)
  const all = await run('-f', 'ndjson', huge)
  console.log(
    `${count} names, all but ${FULL} of them empty, hold at most ${(all.peak / small.peak).toFixed(2)} times as much as ` +
      `the ${FULL} alone (${Math.round(all.peak)} and ${Math.round(small.peak)} MiB), in ${Math.round(all.took / 1000)} and ${Math.round(small.took / 1000)} s`,
  )
}

const wanted = (part: string) => !values.only || values.only.split(',').includes(part)
try {
  if (wanted('jobs')) await jobs()
  if (wanted('first')) await firstRecord()
  if (wanted('memory')) await memory(Number(values.rounds))
  if (wanted('names') && values.names !== '0') await names(Number(values.names))
} finally {
  rmSync(work, { recursive: true, force: true })
}
