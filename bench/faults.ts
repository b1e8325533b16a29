/**
 * Runs that are broken off and gone on with: killed at random moments, and on a disk that fills up. After each, the run
 * is resumed and its bytes are compared with those of an unbroken one.
 *
 *   node --import tsx bench/faults.ts FOLDER [--kills 50] [--disks 20] [--format ndjson]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
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

/** All files below, with their bytes. */
function digest(path: string): string {
  const hash = createHash('sha256')
  if (statSync(path).isFile()) return hash.update(readFileSync(path)).digest('hex')
  for (const name of (readdirSync(path, { recursive: true }) as string[]).sort()) {
    const file = join(path, name)
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

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

function same(outcome: string, whole: string): boolean {
  const equal = digest(outcome) === whole
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
    const { took } = await run(outcome)
    const whole = digest(outcome)
    let equal = 0
    let killed = 0
    for (let n = 0; n < Number(values.kills); n++) {
      rmSync(outcome, { recursive: true, force: true })
      if ((await run(outcome, Math.random() * took)).killed) killed++
      await run(outcome)
      if (same(outcome, whole)) equal++
    }
    console.log(`${kind}: killed ${killed} times, ${equal} of ${values.kills} the same after resuming`)
    equal = 0
    let broken = 0
    // A limit on the size of a file stands for a disk that fills up; it needs no rights.
    const size = end === '/' ? 40_000 : statSync(outcome).size
    for (let n = 0; n < Number(values.disks); n++) {
      rmSync(outcome, { recursive: true, force: true })
      const blocks = Math.ceil((Math.random() * size) / 512)
      const limited = `ulimit -f ${blocks}; exec "$0" "$@"`
      const args = ['-c', limited, process.execPath, ...command, '-o', outcome]
      const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8' })
      if (status !== 0) broken++
      if (status !== 0 && (status !== 1 || stderr.trim().split('\n').length !== 1)) console.log(`${status}: ${stderr}`)
      await run(outcome)
      if (same(outcome, whole)) equal++
    }
    console.log(`${kind}: stopped ${broken} times by a full disk, ${equal} of ${values.disks} the same after resuming`)
    rmSync(outcome, { recursive: true, force: true })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
