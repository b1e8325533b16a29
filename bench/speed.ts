/**
 * Speed as ratios, so that it says the same on any machine: the whole record of releases on one thread against a naive
 * script over chrono-node and compromise (naive.mjs), and a cold start against bare Node, the commands run in turn.
 *
 *   npm run bench -- [FOLDER...] [--every N] [--runs N] [--node PATH]
 *
 * Each FOLDER of text releases is measured by itself, each Nth file of it; without one the fixtures are, each many times.
 * `--node` names another Node.js for the cold start, and may be given again.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const COLD_RUNS = 7
const COPIES = 40
/** Prints the processor time of a process, in milliseconds, as it ends. */
const TOLL =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('cpu ' + (user + system) / 1000) })"

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    runs: { type: 'string', default: '3' },
    node: { type: 'string', multiple: true, default: [] },
  },
})

const temporary = mkdtempSync(join(tmpdir(), 'extract-bench-'))
const toll = join(temporary, 'toll.cjs')
writeFileSync(toll, TOLL)

interface Time {
  /** Milliseconds. */
  wall: number
  processor: number
}

function time(node: string, args: string[]): Time {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(node, ['--require', toll, ...args], { maxBuffer: 1 << 30, encoding: 'utf8' })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}: ${stderr}`)
  return { wall, processor: Number(/^cpu (?<ms>.*)$/m.exec(stderr)!.groups!.ms) }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]

/** Runs each command in turn, so that a machine that slows down slows all of them; medians. The first round warms. */
function inTurn<Name extends string>(
  commands: Record<Name, string[]>,
  runs: number,
  node = process.execPath,
  warm = true,
): Record<Name, Time> {
  const names = Object.keys(commands) as Name[]
  const times = new Map<Name, Time[]>(names.map((name) => [name, []]))
  for (let run = warm ? -1 : 0; run < runs; run++) {
    for (const name of names) {
      const took = time(node, commands[name])
      if (run >= 0) times.get(name)!.push(took)
    }
  }
  const of = (name: Name): Time => ({
    wall: median(times.get(name)!.map(({ wall }) => wall)),
    processor: median(times.get(name)!.map(({ processor }) => processor)),
  })
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Time>
}

const ratio = (a: Time, b: Time) =>
  `${(a.wall / b.wall).toFixed(2)} (processor ${(a.processor / b.processor).toFixed(2)})`

/** @param plain a release with neither date nor number */
function coldStart(node: string, plain: string): void {
  const release = 'fixtures/seizure.txt'
  const times = inTurn(
    {
      bare: ['-e', '0'],
      'one release': ['bin/extract.js', release],
      'its dates alone': ['bin/extract.js', '--only', 'dates', release],
      'neither date nor number': ['bin/extract.js', plain],
      naive: ['bench/naive.mjs', release],
    },
    COLD_RUNS,
    node,
  )
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  console.log(`cold start under Node ${version}, medians of ${COLD_RUNS}, as multiples of bare Node's:`)
  for (const [name, took] of Object.entries(times))
    console.log(`  ${name.padEnd(24)} ${`${Math.round(took.wall)} ms`.padStart(8)}  ${ratio(took, times.bare)}`)
}

function throughput(name: string, files: string[]): void {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const { extract, naive } = inTurn(
    { extract: ['bench/whole.mjs', ...files], naive: ['bench/naive.mjs', ...files] },
    Number(options.runs),
    process.execPath,
    false,
  )
  const speed = ({ wall }: Time) => `${(bytes / 1e3 / wall).toFixed(2)} MB/s`
  console.log(
    `${name}, ${files.length} releases of ${(bytes / 1e6).toFixed(1)} MB: ${speed(extract)}, naive ${speed(naive)}; ` +
      `times the speed of naive ${ratio(naive, extract)}`,
  )
}

try {
  const plain = join(temporary, 'plain.txt')
  writeFileSync(
    plain,
    'A Bridge Opens at Last\n\nRuth Calloway, the mayor of Calder, opened the bridge, the Department of Transport said.\n',
  )
  for (const node of [process.execPath, ...options.node]) {
    if (!existsSync(node)) throw new Error(`${node} is not there`)
    coldStart(node, plain)
  }
  for (const folder of folders) {
    const files = readdirSync(folder)
      .filter((name) => /\.(txt|md)$/.test(name))
      .filter((_, n) => n % Number(options.every) === 0)
    throughput(
      folder,
      files.map((name) => join(folder, name)),
    )
  }
  if (!folders.length) {
    const copies = readdirSync('fixtures')
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => Array.from({ length: COPIES }, (_, n) => [`${n}-${name}`, join('fixtures', name)]))
    for (const [name, from] of copies) writeFileSync(join(temporary, name), readFileSync(from))
    throughput(
      'the fixtures',
      copies.map(([name]) => join(temporary, name)),
    )
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
