/**
 * Runs that are broken off and gone on with: killed at random moments, and on a disk that fills up. After each, the run
 * is resumed and its bytes are compared with those of an unbroken one.
 *
 *   node --import tsx bench/faults.ts FOLDER [--kills 50] [--disks 20] [--format ndjson]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '50' },
    disks: { type: 'string', default: '20' },
    format: { type: 'string', default: 'ndjson' },
  },
})
const folder = positionals[0] ?? 'fixtures'
const work = mkdtempSync(join(tmpdir(), 'extract-faults-'))
const command = ['bin/extract.js', folder, '--quiet', '--resume', '-f', values.format]

/** The files at or below a path, with a hash of their bytes. */
function filesAt(path: string): Map<string, string> {
  const files = new Map<string, string>()
  if (!existsSync(path)) return files
  const names = statSync(path).isFile() ? [''] : (readdirSync(path, { recursive: true }) as string[]).sort()
  for (const name of names) {
    const file = join(path, name)
    if (statSync(file).isFile()) files.set(name, createHash('sha256').update(readFileSync(file)).digest('hex'))
  }
  return files
}

/** Results that stand there broken off; what a run keeps for itself, until it is gone on with, is none. */
function halves(outcome: string, whole: Map<string, string>): number {
  const own = /(?:^|\/)\.[^/]+/
  return [...filesAt(outcome)].filter(([name, hash]) => !own.test(name) && whole.get(name) !== hash).length
}

/** Bytes of the largest file below. */
const largest = (path: string): number =>
  Math.max(...(readdirSync(path, { recursive: true }) as string[]).map((name) => statSync(join(path, name)).size))

/** @returns milliseconds until it ended or was killed */
async function run(output: string, killAfter?: number): Promise<{ took: number; killed: boolean }> {
  const since = performance.now()
  const child = spawn(process.execPath, [...command, '-o', output], { stdio: 'ignore' })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...end) => resolve(end)),
  )
  clearTimeout(timer)
  if (signal === null && status !== 0) throw new Error(`ended with ${status}`)
  return { took: performance.now() - since, killed: signal !== null }
}

function same(outcome: string, whole: Map<string, string>): boolean {
  const got = filesAt(outcome)
  const equal = got.size === whole.size && [...got].every(([name, hash]) => whole.get(name) === hash)
  const left = readdirSync(work).filter((name) => name.includes('.part') || name.includes('.journal'))
  if (left.length) console.log(`left behind: ${left.join(', ')}`)
  return equal && !left.length
}

try {
  for (const [kind, end] of [
    ['one file', `.${values.format}`],
    ['a folder', '/'],
  ] as const) {
    if (end === '/' && !/json/.test(values.format)) continue
    const outcome = join(work, `out${end}`)
    let { took } = await run(outcome)
    const whole = filesAt(outcome)
    let equal = 0
    let killed = 0
    let half = 0
    while (killed < Number(values.kills)) {
      rmSync(outcome, { recursive: true, force: true })
      const broken = await run(outcome, Math.random() * took)
      if (!broken.killed) {
        // It was done before: the machine has become faster since it was timed, or the moment was a late one.
        took = broken.took
        continue
      }
      killed++
      half += halves(outcome, whole)
      await run(outcome)
      if (same(outcome, whole)) equal++
    }
    console.log(`${kind}: killed ${killed} times, ${half} results half-written, ${equal} times the same after resuming`)
    equal = half = 0
    let broken = 0
    // A limit on the size of a file stands for a disk that fills up; it needs no rights.
    const size = end === '/' ? largest(outcome) : statSync(outcome).size
    while (broken < Number(values.disks)) {
      rmSync(outcome, { recursive: true, force: true })
      const blocks = Math.ceil((Math.random() * size) / 512)
      const limited = `ulimit -f ${blocks}; exec "$0" "$@"`
      const args = ['-c', limited, process.execPath, ...command, '-o', outcome]
      const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8' })
      if (status === 0) continue
      broken++
      half += halves(outcome, whole)
      if (status !== 1 || stderr.trim().split('\n').length !== 1) console.log(`${status}: ${stderr}`)
      await run(outcome)
      if (same(outcome, whole)) equal++
    }
    console.log(
      `${kind}: stopped ${broken} times by a full disk, ${half} results half-written, ${equal} times the same after resuming`,
    )
    rmSync(outcome, { recursive: true, force: true })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
