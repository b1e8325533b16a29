/** The command: signals, exit status, and which of its ways is taken. */
import { reason } from '../run/failures.ts'
import { printable } from '../text/printable.ts'
import { discardUnfinished } from '../write/index.ts'
import { UsageError } from './flags.ts'
import { parse } from './parse.ts'

const OK = 0
const SOME_FAILED = 1
const WRONG_USAGE = 2
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** What has to be given up when the process ends before its time. */
let giveUp = () => {}

/** Runs the command and sets the exit status of the process. */
export async function main(argv: string[]): Promise<void> {
  for (const [signal, status] of Object.entries(SIGNALS)) process.on(signal, () => end(status))
  // A file that grows beyond the limit is an error of its write; by itself the signal would end the process.
  process.on('SIGXFSZ', () => {})
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') await told(Object.assign(error, { place: 'standard output' }))
    end(error.code === 'EPIPE' ? OK : SOME_FAILED)
  })
  process.stderr.on('error', () => {})
  try {
    process.exitCode = await run(argv.slice(2))
  } catch (error) {
    discardUnfinished()
    process.exitCode = await told(error as Error)
  }
}

function end(status: number): never {
  try {
    giveUp()
  } finally {
    discardUnfinished()
    process.exit(status)
  }
}

let lastTold = ''

async function told(error: Error): Promise<number> {
  if (error instanceof UsageError) {
    process.stderr.write(`error: ${printable(error.message)}\n`)
    return WRONG_USAGE
  }
  const { colours, complaint } = await import('./messages.ts')
  const path = (error as NodeJS.ErrnoException & { place?: string }).place ?? null
  const line = complaint(colours('stderr', process.argv.includes('--no-color')), path, reason(error))
  // Where standard output is full, every write that was under way fails, and the run with them.
  if (line !== lastTold) process.stderr.write(line)
  lastTold = line
  return error.name === 'RefusedError' ? WRONG_USAGE : SOME_FAILED
}

async function run(args: string[]): Promise<number> {
  const { flags, operands } = parse(args)
  if (flags.help || flags.version || flags.completions) {
    process.stdout.write(await said(flags))
    return OK
  }
  if (!operands.length && flags.filesFrom === undefined) {
    if (process.stdin.isTTY) {
      process.stderr.write((await import('./help.ts')).help())
      return WRONG_USAGE
    }
    if (!flags.stream) operands.push('-')
  }
  const onEnd = (discard: () => void) => (giveUp = discard)
  if (flags.score !== undefined) return (await (await import('./score.ts')).score(flags, operands)) ? SOME_FAILED : OK
  const failed = flags.stream
    ? await (await import('./stream.ts')).stream(flags, operands)
    : await (await import('./batch.ts')).batch(flags, operands, onEnd)
  return failed ? SOME_FAILED : OK
}

async function said({ help, completions }: { help?: boolean; completions?: string }): Promise<string> {
  if (help) return (await import('./help.ts')).help()
  if (completions) return (await import('./help.ts')).completions(completions)
  return `${(await import('./version.ts')).version}\n`
}
