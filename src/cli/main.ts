import { CommanderError } from 'commander'
import { bytesOf, expand, type Input, type Missing } from '../run/inputs.ts'
import {
  discardUnfinished,
  fileOutput,
  folderOutput,
  isFolder,
  type Layouting,
  type Output,
  standardOutput,
} from '../run/outputs.ts'
import { colours, reason } from './messages.ts'
import { type Flags, program } from './program.ts'

const OK = 0
const SOME_FAILED = 1
const WRONG_USAGE = 2
const INTERRUPTED = 130

/** Runs the command and sets the exit status of the process. */
export async function main(argv: string[]): Promise<void> {
  process.on('SIGINT', () => end(INTERRUPTED))
  process.on('SIGTERM', () => end(143))
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => end(error.code === 'EPIPE' ? OK : SOME_FAILED))
  process.stderr.on('error', () => {})
  try {
    process.exitCode = await run(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? OK : WRONG_USAGE
    else {
      complain(true, null, reason(error as Error))
      discardUnfinished()
      process.exitCode = SOME_FAILED
    }
  }
}

function end(status: number): never {
  discardUnfinished()
  process.exit(status)
}

async function run(argv: string[]): Promise<number> {
  const command = program()
  command.parse(argv)
  const flags = command.opts<Flags>()
  const operands = command.args
  if (!operands.length) {
    if (process.stdin.isTTY) {
      command.outputHelp({ error: true })
      return WRONG_USAGE
    }
    operands.push('-')
  }
  // Two operands are needed to know that there are several inputs; a folder counts as several whatever it holds.
  const queue = expand(operands)
  const many = operands.length > 1 || (await isFolder(operands[0], false))
  const output = flags.explain ? null : await outputFor(flags, many)
  const { analyse } = await import('../extract.ts')
  let read = 0
  let failed = 0
  for await (const input of queue) {
    try {
      if ('error' in input) throw input.error
      const analysis = await analyse(await bytesOf(input), { ...flags, path: input.path })
      if (output) await output.write(await analysis.record(flags.only), input)
      else await explainOn(analysis, input, flags, many)
      read++
    } catch (error) {
      failed++
      await report(error as NodeJS.ErrnoException, input, flags, many ? output : null)
    }
  }
  if (read || many) await output?.close()
  if (many && !flags.quiet && process.stderr.isTTY) {
    process.stderr.write(colours('stderr', !flags.color).dim(`${read} read, ${failed} failed\n`))
  }
  return failed ? SOME_FAILED : OK
}

async function outputFor(flags: Flags, many: boolean): Promise<Output> {
  const onTerminal = !flags.output && Boolean(process.stdout.isTTY)
  const layouting: Layouting = {
    format: flags.format ?? (many ? 'ndjson' : 'json'),
    pretty: flags.pretty ?? (!many && !flags.format && onTerminal),
    many,
  }
  if (!flags.output) return standardOutput(layouting)
  return (await isFolder(flags.output, many))
    ? folderOutput(flags.output, layouting)
    : fileOutput(flags.output, layouting)
}

async function explainOn(
  analysis: Parameters<typeof import('./explain.ts').explain>[0],
  input: Input,
  flags: Flags,
  many: boolean,
) {
  const { explain } = await import('./explain.ts')
  const paint = colours('stdout', !flags.color)
  const title = many ? `${paint.bold(input.path ?? 'standard input')}\n` : ''
  process.stdout.write(title + (await explain(analysis, flags.only, paint)))
}

/** One line on standard error that names the file and the reason; with several inputs also a line among the records. */
async function report(error: NodeJS.ErrnoException, input: Input | Missing, flags: Flags, output: Output | null) {
  const path = input.path ?? 'standard input'
  complain(flags.color, path, reason(error))
  await output?.write(
    { source: { path: input.path }, error: { code: error.code ?? 'internal', message: reason(error) } },
    null,
  )
}

function complain(color: boolean, path: string | null, message: string): void {
  const paint = colours('stderr', !color)
  process.stderr.write(`${paint.red('extract')}: ${path === null ? '' : `${paint.bold(path)}: `}${message}\n`)
}
