import { createReadStream, type Stats } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { KINDS } from '../read/kind.ts'
import { MAX_BYTES, ReadError } from '../read/limits.ts'

/** One thing to read. */
export interface Input {
  /** As it is shown and recorded; null for standard input. */
  path: string | null
  /** Path below the folder that was given, for naming the output. */
  relative: string
}

/** Something that was named on the command line and is not there, or holds nothing to read. */
export interface Missing {
  path: string
  error: Error
}

/** What a folder is searched for. A file named on the command line is read whatever it is called. */
const RELEASES = new Set<string>(Object.values(KINDS).flatMap(({ extensions }) => extensions))

/**
 * The inputs behind the command line's operands: files as they are, `-` as standard input, folders with all the releases
 * below them, ordered by name in code units, hidden ones left out, each folder once even where links make a loop.
 */
export async function* expand(operands: readonly string[]): AsyncGenerator<Input | Missing> {
  for (const operand of operands) {
    if (operand === '-') {
      yield { path: null, relative: 'stdin' }
      continue
    }
    try {
      const stats = await stat(operand)
      if (!stats.isDirectory()) {
        yield { path: operand, relative: operand.split(/[\\/]/).pop()! }
        continue
      }
      let releases = 0
      for await (const path of walk(operand, new Set())) {
        if (typeof path === 'string') releases++
        yield typeof path === 'string' ? { path, relative: relative(operand, path) } : path
      }
      if (!releases) {
        const kinds = [...RELEASES].join(', ')
        yield { path: operand, error: new ReadError('no-releases', `holds no releases (${kinds})`) }
      }
    } catch (error) {
      yield { path: operand, error: error as Error }
    }
  }
}

async function* walk(folder: string, seen: Set<string>): AsyncGenerator<string | Missing> {
  const real = await realpath(folder)
  if (seen.has(real)) return
  seen.add(real)
  const names: string[] = []
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) names.push(entry.name)
  for (const name of names.sort(byCodeUnits)) {
    const path = join(folder, name)
    try {
      const stats: Stats = await stat(path)
      if (stats.isDirectory()) yield* walk(path, seen)
      else if (RELEASES.has(extname(name).toLowerCase())) yield path
    } catch (error) {
      yield { path, error: error as Error }
    }
  }
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** All bytes of an input. Stops with an error at the size limit, so that endless devices and pipes end too. */
export async function bytesOf(input: Input): Promise<Uint8Array> {
  const stream = input.path === null ? process.stdin : createReadStream(input.path)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw new ReadError('too-large', `is larger than ${MAX_BYTES / 2 ** 20} MiB`)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
}
