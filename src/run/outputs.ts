/** Where a run's outcomes go: one stream, one file, or a folder; with what an earlier run has done already. */
import { createReadStream, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  DESK,
  draft,
  type Failure,
  FORMATS,
  type Format,
  failureOf,
  fileTarget,
  folderSink,
  type Layout,
  type Outcome,
  type Renderer,
  type Sink,
  standardOutput,
  targetOf,
} from '../write/index.ts'
import { folderGuard, singleGuard, tablesGuard } from './guard.ts'
import type { Input } from './inputs.ts'
import { fileJournal, folderJournal, headerOf, nameOf } from './journal.ts'
import { linesOf } from './lines.ts'
import type { Finished } from './pool.ts'

export interface Destination {
  /** Refuses an input that is the output. */
  check?(input: Input): void
  /** Whether an earlier run has done this input and its result still stands. */
  has?(input: Input | Missed): Promise<boolean>
  /** @param made what was read, for the journal; absent where nothing was */
  write(outcome: Outcome, read: Read | null): void | Promise<void>
  close(): void | Promise<void>
  discard(): void
}

export interface Read {
  input: Input
  sha256: string | null
}

/** An input that could not even be opened. */
export type Missed = { path: string; error: Error }

export interface Opening {
  /** Without it, standard output. */
  output?: string
  isFolder: boolean
  format: Format
  layout: Layout
  operands: readonly string[]
  resume: boolean
  /** What decides the bytes of the output: the program's version and the options. */
  version: string
  options: unknown
  refused(outcome: Outcome, error: Error): void
}

export async function openDestination(opening: Opening): Promise<Destination> {
  const { output, format, layout, operands } = opening
  if (output === undefined) return plain(await FORMATS[format].sink(standardOutput(FORMATS[format].forScreen), layout))
  if (!opening.isFolder) {
    const check = singleGuard(output)
    for (const operand of operands)
      check({ path: operand, relative: '', file: Buffer.from(operand).toString('latin1') })
    const file = opening.resume ? await resumable(output, opening) : await single(output, opening)
    return { ...file, check }
  }
  const { folder } = FORMATS[format]
  const place = output.replace(/(?<=[^\\/])[\\/]+$/, '')
  if (folder && 'sink' in folder) {
    tablesGuard(place, `.${format}`, operands)
    return plain(await folder.sink(place))
  }
  return files(place, folder!, opening)
}

const plain = (sink: Sink): Destination => ({
  write: (outcome) => sink.write(outcome),
  close: () => sink.close(),
  discard: () => sink.discard(),
})

async function single(output: string, { format, layout }: Opening): Promise<Destination> {
  // Nothing stands there before the first outcome comes, so that a run that reads nothing leaves nothing.
  let sink: Sink | undefined
  const open = async () => (sink ??= await FORMATS[format].sink(fileTarget(output), layout))
  if (layout.many) await open()
  return {
    write: async (outcome) => (await open()).write(outcome),
    close: () => sink?.close(),
    discard: () => sink?.discard(),
  }
}

interface OneEach {
  extension: string
  renderer?(layout: Layout): Promise<Renderer>
}

/** A folder with a file a release. */
async function files(folder: string, { extension, renderer }: OneEach, opening: Opening): Promise<Destination> {
  const { operands, refused, resume, version, options } = opening
  const shown = await renderer?.(opening.layout)
  const guard = folderGuard(folder, operands)
  const beside = shown?.beside?.(join(folder, DESK), resume)
  if (beside) guard(targetOf(join(folder, beside.name)).path)
  let isRefused = false
  const sink = folderSink(folder, {
    extension,
    render: shown?.render,
    guard,
    reserved: beside?.name,
    refused(outcome, error) {
      isRefused = true
      refused(outcome, error)
    },
  })
  const header = headerOf(version, options)
  const journal = await folderJournal(join(folder, DESK, 'journal'), header, resume)
  return {
    async has(input) {
      if ('error' in input || !(await journal.has(input))) return false
      return Boolean(targetOf(sink.resultOf(input.relative)).stats)
    },
    async write(outcome, read) {
      isRefused = false
      await sink.write(outcome)
      // Another release has that name of a result, and its line.
      if (isRefused) return
      beside?.add(outcome)
      if (read && 'json' in outcome) journal.add(lineOf(read))
    },
    async close() {
      if (beside) {
        const page = beside.close((relative) => Boolean(targetOf(sink.resultOf(relative)).stats))
        sink.put(beside.name, page)
      }
      await journal.end()
      await sink.close()
    },
    discard() {
      journal.close()
      sink.discard()
    },
  }
}

const lineOf = ({ input, sha256 }: Read) => ({
  of: nameOf(input),
  size: input.size ?? -1,
  time: input.time ?? 0,
  hash: sha256,
})

/**
 * One file that a later run can go on with: the outcomes are kept as NDJSON beside it until all are there, and are then
 * the file, or are written to it in its format.
 */
async function resumable(output: string, opening: Opening): Promise<Destination> {
  const { format, layout, version, options } = opening
  const place = targetOf(output)
  const beside = (end: string) => join(dirname(place.path), `.${basename(place.path)}.${end}`)
  const spool = beside('resume.part')
  mkdirSync(dirname(place.path), { recursive: true })
  const journal = await fileJournal(beside('resume.journal'), headerOf(version, options), spool)
  const isItself = format === 'ndjson' && !layout.pretty && (!place.stats || place.stats.isFile())
  let file: ReturnType<typeof draft> | undefined
  let end = 0
  const open = async () => {
    if (file) return file
    await journal.start()
    end = journal.written
    file = draft(place.path, place.stats, spool, true)
    return file
  }
  return {
    has: (input) => journal.has('error' in input ? { ...input, relative: '', size: -1, time: 0 } : input),
    async write(outcome, read) {
      const to = await open()
      const text = `${'json' in outcome ? outcome.json : JSON.stringify(failureOf(outcome))}\n`
      await to.write(text)
      end += Buffer.byteLength(text)
      const known = read ? lineOf(read) : { of: nameOf(outcome), size: -1, time: 0, hash: null }
      ;(await journal.start()).add({ ...known, end })
    },
    async close() {
      const to = await open()
      if (isItself) await to.close()
      else {
        to.discard()
        await replay(spool, await FORMATS[format].sink(fileTarget(output), layout), layout)
        rmSync(spool, { force: true })
      }
      await journal.remove()
    },
    discard() {
      file?.discard()
      journal.stop()
    },
  }
}

/** Writes kept outcomes in their format. */
async function replay(spool: string, sink: Sink, { pretty }: Layout): Promise<void> {
  try {
    for await (const line of linesOf(createReadStream(spool))) {
      const json = line.toString('utf8').trimEnd()
      const value = JSON.parse(json)
      const { path, id } = value.source
      const place = { path, id, relative: '' }
      if (value.error) await sink.write({ ...place, failure: value.error })
      else await sink.write({ ...place, json: pretty ? JSON.stringify(value, null, 2) : json })
    }
    await sink.close()
  } catch (error) {
    sink.discard()
    throw error
  }
}

/** What a finished input is to a destination. */
export function outcomeOf({ of, result }: Finished<Input | Missed>): Outcome {
  const place = {
    path: of.path,
    id: 'id' in of ? of.id : undefined,
    relative: 'relative' in of ? (of.relative as string) : '',
  }
  const failed = result as { failure: Failure } | { made: { text: string } }
  return 'failure' in failed ? { ...place, failure: failed.failure } : { ...place, json: failed.made.text }
}
