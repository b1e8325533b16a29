/** From what the command line says to a run, and from the run to what people are told. */
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import { version } from '../../package.json'
import { runAll } from '../run/batch.ts'
import { reason } from '../run/failures.ts'
import { holdsMany } from '../run/inputs.ts'
import { type Destination, openDestination } from '../run/outputs.ts'
import type { Task } from '../run/work.ts'
import { printable } from '../text/printable.ts'
import { FORMATS, type Format, isFolder, PAGE_WIDTH, type Screen, streamTarget } from '../write/index.ts'
import { complain } from './complain.ts'
import { type Flags, UsageError } from './flags.ts'
import type { Report } from './report.ts'

/** @param onEnd is told what to do when the process ends before its time */
export async function batch(flags: Flags, operands: string[], onEnd: (discard: () => void) => void): Promise<boolean> {
  // What an operand is tells how many may come: a folder counts as several whatever it holds.
  const many = operands.length !== 1 || flags.filesFrom !== undefined || isSeveral(operands[0])
  const toFolder = flags.output !== undefined && goesToFolder(flags.output, many)
  const format = flags.format ?? (many && !toFolder ? 'ndjson' : 'json')
  check(flags, format, toFolder, many)
  const isShown = flags.output === undefined && Boolean(process.stdout.isTTY)
  const pretty = flags.pretty ?? (!many && !flags.format && isShown)
  const task = taskOf(flags, format, pretty)
  if (flags.explain) task.explain = { colours: (await import('./messages.ts')).colourLevel('stdout', !!flags.noColor) }
  const report = many && !flags.quiet ? await reporting(flags, operands) : quiet(flags)
  let refused = 0
  const destination = flags.explain
    ? await explained(many, task)
    : await openDestination({
        output: flags.output,
        isFolder: toFolder,
        format,
        layout: { pretty, many, screen: FORMATS[format].forScreen ? await screenOf(flags) : undefined },
        operands,
        resume: Boolean(flags.resume),
        version,
        options: { ...task, format, fields: [flags.textField, flags.idField, flags.dateField] },
        refused({ path }, error) {
          refused++
          report.failed(path, { code: 'refused', message: reason(error) })
        },
      }).catch((error) => placed(error, flags.output))
  onEnd(() => destination.discard())
  const { filesFrom, textField, idField, dateField, jobs, timeout, memory } = flags
  const expanding = { filesFrom, textField, idField, dateField }
  try {
    const counts = await runAll({
      operands,
      expanding,
      task,
      destination,
      many,
      jobs,
      timeout,
      memory,
      watch: report,
    })
    onEnd(() => {})
    report.end(counts)
    return counts.failed + refused > 0
  } catch (error) {
    report.end(null)
    throw placed(error as Error, flags.output)
  }
}

const quiet = (flags: Flags): Report => ({
  failed: (path, { message }) => complain(flags, path, message),
  passed: () => {},
  done: () => {},
  end: () => {},
})

async function reporting(flags: Flags, operands: readonly string[]): Promise<Report> {
  return (await import('./report.ts')).reporter(flags, operands)
}

const isSeveral = (operand: string) =>
  isFolder(operand) || holdsMany(operand) || (/[*?[{]/.test(operand) && !exists(operand))

function exists(path: string): boolean {
  return Boolean(statSync(path, { throwIfNoEntry: false }))
}

/** Whether the path stands for a folder: it is one, or is written like one, or several releases are to go there. */
function goesToFolder(path: string, many: boolean): boolean {
  if (isFolder(path)) return true
  return many && extname(path) === '' && !exists(path)
}

function check(flags: Flags, format: Format, toFolder: boolean, many: boolean): void {
  const { folder, needsFile, shows } = FORMATS[format]
  if (needsFile && (flags.output === undefined || toFolder))
    throw new UsageError(`${format} is a file: it needs -o FILE`)
  if (flags.resume && flags.output === undefined) throw new UsageError('--resume needs -o')
  if (flags.resume && toFolder && folder && 'sink' in folder) {
    throw new UsageError(`--resume cannot go on with a folder of ${format}: give one file`)
  }
  if (FORMATS[format].single && many && !toFolder) throw new UsageError(`${format} of several releases needs -o DIR/`)
  if (flags.offsets === 'codepoint' && shows)
    throw new UsageError(`${format} shows places instead of counting them: it takes no --offsets`)
  if (flags.explain && flags.output !== undefined) throw new UsageError('--explain writes to standard output')
}

export function taskOf(flags: Flags, format: Format, pretty: boolean): Task {
  const { only, offsets, inputFormat, referenceDate } = flags
  const withText = flags.withText || FORMATS[format].withText
  return {
    options: { only, offsets, inputFormat, referenceDate, withText },
    pretty,
    reasons: FORMATS[format].reasons,
    validate: flags.validate,
  }
}

/** What a summary may use: the terminal's colours and width, or a plain page. */
async function screenOf({ output, noColor }: Flags): Promise<Screen> {
  if (output !== undefined) return { colours: 0, width: PAGE_WIDTH }
  const { colourLevel } = await import('./messages.ts')
  return { colours: colourLevel('stdout', !!noColor), width: process.stdout.columns || PAGE_WIDTH }
}

/** Where the listings of `--explain` go. */
async function explained(many: boolean, task: Task): Promise<Destination> {
  const { Chalk } = await import('chalk')
  const paint = new Chalk({ level: task.explain!.colours as 0 })
  const target = streamTarget(process.stdout, false)
  return {
    write(outcome) {
      if (!('json' in outcome)) return
      const title = many ? `${paint.bold(printable(outcome.path ?? 'standard input'))}\n` : ''
      return target.write(title + outcome.json)
    },
    close: () => {},
    discard: () => {},
  }
}

/** An error of the output names its place. */
function placed(error: Error, place: string | undefined): never {
  throw error.name === 'RefusedError' || place === undefined ? error : Object.assign(error, { place })
}
