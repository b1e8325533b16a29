/**
 * What a run has done so far, a line a release, so that a run that broke off can be gone on with: path, size, time and
 * hash of what was read. The first line names the program's version and the options; under others nothing counts.
 */
import {
  closeSync,
  createReadStream,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { keyOf, writeAll } from '../write/index.ts'
import type { Input } from './inputs.ts'
import { linesOf } from './lines.ts'
import { system } from './names.ts'

/** Lines that may wait before they are written; a run that is killed does that much again. */
const PENDING = 32
/** Longest line in bytes; a path has 4096 at most. */
const LONGEST = 32 * 1024

export interface Line {
  /** What was read: the path, with the row where it was one. */
  of: string
  size: number
  time: number
  /** SHA-256 of the bytes; null where the text came without bytes. */
  hash: string | null
  /** Length of the output up to and with this release, where all go to one file. */
  end?: number
}

export const nameOf = ({ path, id }: { path: string | null; id?: string }): string =>
  id === undefined ? (path ?? '-') : `${path ?? '-'}#${id}`

/** The lines of a journal that was begun under the same header, in order; none where there is no such journal. */
async function* linesFrom(path: string, header: string): AsyncGenerator<Line & { from: number; until: number }> {
  let until = 0
  try {
    for await (const bytes of linesOf(createReadStream(path))) {
      const text = bytes.toString('utf8')
      // The last line of a run that was killed can be torn.
      if (!text.endsWith('\n')) return
      if (!until && text !== header) return
      const from = until
      until += bytes.length
      if (from) yield { ...(JSON.parse(text) as Line), from, until }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error
  }
}

export const headerOf = (version: string, options: unknown): string =>
  `${JSON.stringify({ extract: version, options })}\n`

/** Whether an input is still what a line says was read. The bytes are read only where the time alone has changed. */
export async function isUnchanged(input: Input, line: Line): Promise<boolean> {
  if (input.size === undefined) return false
  if (input.size !== line.size) return false
  if (input.content === undefined && input.time === line.time) return true
  return line.hash !== null && (await hashOf(input)) === line.hash
}

async function hashOf({ content, file }: Input): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  if (content !== undefined) return hash.update(content).digest('hex')
  for await (const chunk of createReadStream(system(file!))) hash.update(chunk)
  return hash.digest('hex')
}

export interface Journal {
  add(line: Line): void
  close(): void
  /** Ends it and takes it away: all is done and nothing is left to go on with. */
  remove(): void
}

function appender(path: string, header: string, keep: number): Journal {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a')
  ftruncateSync(file, keep)
  let pending: string[] = keep ? [] : [header]
  const flush = () => {
    if (pending.length) writeAll(file, pending.join(''))
    pending = []
  }
  flush()
  return {
    add(line) {
      pending.push(`${JSON.stringify(line)}\n`)
      if (pending.length >= PENDING) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
    remove() {
      closeSync(file)
      rmSync(path, { force: true })
    },
  }
}

/** A journal for a folder with a file a release: each line counts by itself. */
export async function folderJournal(path: string, header: string, resume: boolean) {
  const done = new Map<number, number>()
  let keep = 0
  if (resume) {
    for await (const { from, until, of } of linesFrom(path, header)) {
      done.set(keyOf(of), from)
      keep = until
    }
    keep ||= startsWith(path, header) ? Buffer.byteLength(header) : 0
  }
  const journal = appender(path, header, keep)
  const reader = keep ? await open(path) : null
  /** The line of an input, read from its place in the file: only the places are held. */
  const lineOf = async (input: Input): Promise<Line | null> => {
    const at = done.get(keyOf(nameOf(input)))
    if (at === undefined || !reader) return null
    const bytes = Buffer.alloc(LONGEST)
    const { bytesRead } = await reader.read(bytes, 0, bytes.length, at)
    const text = bytes.subarray(0, bytesRead).toString('utf8')
    try {
      const line: Line = JSON.parse(text.slice(0, text.indexOf('\n')))
      return line.of === nameOf(input) ? line : null
    } catch {
      return null
    }
  }
  return {
    ...journal,
    /** Whether the input was done by an earlier run and is the same still. */
    async has(input: Input): Promise<boolean> {
      const line = await lineOf(input)
      return line !== null && isUnchanged(input, line)
    },
    async end() {
      journal.close()
      await reader?.close()
    },
  }
}

/** A journal for one file: its lines count as long as they follow the inputs, one after another. */
export async function fileJournal(path: string, header: string, draft: string) {
  const lines = linesFrom(path, header)
  let written = 0
  let keep = 0
  let journal: Journal | undefined
  const size = statSync(draft, { throwIfNoEntry: false })?.size ?? 0
  /** The first input that is not the same ends the reading: from there on all is made anew. */
  const start = async () => {
    if (journal) return journal
    await lines.return(undefined)
    journal = appender(path, header, keep)
    if (size > written) truncate(draft, written)
    return journal
  }
  return {
    async has(input: Input): Promise<boolean> {
      if (journal) return false
      const { value: line, done } = await lines.next()
      const fits = !done && line.of === nameOf(input) && line.end! <= size && (await isUnchanged(input, line))
      if (!fits) {
        await start()
        return false
      }
      written = line.end!
      keep = line.until
      return true
    },
    start,
    /** Bytes of the draft that stand. */
    get written() {
      return written
    },
    async remove() {
      ;(await start()).remove()
    },
    /** Writes what waits, at once: for the end of the process. */
    stop() {
      journal?.close()
    },
  }
}

function truncate(path: string, size: number): void {
  const file = openSync(path, 'r+')
  ftruncateSync(file, size)
  closeSync(file)
}

function startsWith(path: string, header: string): boolean {
  try {
    return readFileSync(path, 'utf8').startsWith(header)
  } catch {
    return false
  }
}
