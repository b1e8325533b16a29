/**
 * How the time for a text grows with its length, for shapes that are made to be slow (growth/shapes.ts).
 *
 *   npm run build && node --import tsx bench/growth.ts [--shape PART] [--fields] [--sizes 10000,100000]
 *
 * Each shape is read at 10 KB, 100 KB and 1 MB (or the sizes given, each ten of the one before), in a process of its own,
 * and its processor time is printed with its growth per step. With `--fields` a shape that fails is read again, one field at a time. Ends with status 1 where time
 * grows by more than 12 per 10.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { SHAPES, textOf } from './growth/shapes.ts'

const GROWTH = 12
/** Seconds after which a shape is given up. */
const PATIENCE = 90
/** A small text is read more often than a large one. */
const RETRIES = [6, 2, 0]
/** What a record of any text takes: growth is measured above it, in milliseconds. */
const LEAST = 4

const { values: options } = parseArgs({
  options: {
    shape: { type: 'string', default: '' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    fields: { type: 'boolean', default: false },
    one: { type: 'string' },
    only: { type: 'string' },
  },
})

const SIZES = options.sizes.split(',').map(Number)

if (options.one === undefined) all()
else await one(options.one, options.only)

/** Prints the milliseconds of each size, a line each. */
async function one(shape: string, only?: string): Promise<void> {
  const { extract } = await import(pathToFileURL('dist/index.js').href)
  const time = async (text: string) => {
    const start = process.cpuUsage()
    await extract(text, only && { only: [only] })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  // The first runs compile.
  for (let run = 0; run < 10; run++) await time(textOf(shape, SIZES[0]))
  // What is known of words that were read before spares work: each text has words of its own, whatever its size.
  let read = 0
  const next = (size: number) => {
    read += size
    return textOf(shape, size, read)
  }
  for (const [n, size] of SIZES.entries()) {
    let best = await time(next(size))
    for (let run = 0; run < RETRIES[n]; run++) best = Math.min(best, await time(next(size)))
    console.log(best.toFixed(1))
  }
}

function measured(shape: string, only?: string): { times: number[]; ratios: number[]; passes: boolean } {
  const self = fileURLToPath(import.meta.url)
  const args = ['--import', 'tsx', self, '--sizes', options.sizes, '--one', shape, ...(only ? ['--only', only] : [])]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE * 1000 })
  if (stderr) console.error(stderr)
  const times = stdout.trim().split('\n').filter(Boolean).map(Number)
  const ratios = times.slice(1).map((time, n) => time / Math.max(times[n], LEAST))
  return { times, ratios, passes: times.length === SIZES.length && ratios.every((ratio) => ratio <= GROWTH) }
}

function all(): void {
  const shapes = SHAPES.filter((shape) => shape.includes(options.shape))
  let failed = 0
  for (const shape of shapes) {
    const { passes } = tell(shape, shape)
    if (passes) continue
    failed++
    if (options.fields)
      for (const field of [
        'headline',
        'dates',
        'quantities',
        'counts',
        'money',
        'people',
        'quotes',
        'contacts',
        'checks',
      ])
        tell(shape, `  ${field}`, field)
  }
  console.log(`${shapes.length - failed} of ${shapes.length} shapes grow by at most ${GROWTH} per 10`)
  if (failed) process.exitCode = 1
}

function tell(shape: string, name: string, only?: string) {
  const found = measured(shape, only)
  const times = SIZES.map((_, n) => (n < found.times.length ? `${Math.round(found.times[n])}` : '–').padStart(7))
  const ratios = found.ratios.map((ratio) => ratio.toFixed(1).padStart(5))
  console.log(`${found.passes ? 'ok  ' : 'SLOW'} ${name.padEnd(28)} ${times.join('')} ms  ×${ratios.join(' ×')}`)
  return found
}
