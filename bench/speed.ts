/**
 * Cold start and throughput of the command as whole processes, as ratios against a naive script over chrono-node and
 * compromise, the two run in turn.
 *
 *   npm run bench -- [FOLDER]     a folder of text releases; without it the fixtures, each many times
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 7
const COPIES = 40

const time = (args: string[]): number => {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Runs each command in turn, so that a machine that slows down slows all of them; medians in milliseconds. */
function inTurn(commands: Record<string, string[]>, runs: number): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run <= runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const took = time(args)
      if (run) times[name].push(took)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
}

const temporary = mkdtempSync(join(tmpdir(), 'extract-bench-'))
try {
  const folder = process.argv[2] ?? temporary
  if (!process.argv[2]) {
    for (const name of readdirSync('fixtures').filter((n) => n.endsWith('.txt'))) {
      const text = readFileSync(join('fixtures', name), 'utf8')
      for (let copy = 0; copy < COPIES; copy++) writeFileSync(join(temporary, `${copy}-${name}`), text)
    }
  }
  const files = readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => join(folder, name))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)

  const cold = inTurn(
    {
      extract: ['bin/extract.js', 'fixtures/seizure.txt'],
      naive: ['bench/naive.mjs', 'fixtures/seizure.txt'],
      node: ['-e', '0'],
    },
    RUNS,
  )
  console.log(
    `cold start, one release, median of ${RUNS} (ms): ${JSON.stringify(cold, (_, v) => (typeof v === 'number' ? Math.round(v) : v))}`,
  )
  console.log(
    `  extract / naive = ${(cold.extract / cold.naive).toFixed(2)}   extract / bare node = ${(cold.extract / cold.node).toFixed(2)}`,
  )

  const bulk = inTurn({ extract: ['bin/extract.js', ...files], naive: ['bench/naive.mjs', ...files] }, 3)
  const speed = (ms: number) => `${(bytes / 1e3 / ms).toFixed(2)} MB/s`
  console.log(
    `throughput, ${files.length} releases of ${(bytes / 1e6).toFixed(1)} MB: extract ${speed(bulk.extract)}, naive ${speed(bulk.naive)}`,
  )
  console.log(`  extract / naive = ${(bulk.naive / bulk.extract).toFixed(2)} times the speed`)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
