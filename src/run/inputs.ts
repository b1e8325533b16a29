/** What is to be read: the operands of the command line, and all that is behind them, one after another. */
import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { MAX_BYTES, ReadError } from '../read/limits.ts'
import { ARCHIVES, type Entry, type Expanding, type Input, isRelease, RELEASES, TABLES } from './entries.ts'
import { type Bytes, below, bytesOfName, extensionOf, shown, system } from './names.ts'
import { speciality, walk } from './walk.ts'

export { type Entry, type Expanding, holdsMany, type Input, isRelease } from './entries.ts'

/** Whether the operand is a pattern such as `2024/**` rather than a name. */
const isPattern = (operand: string): boolean => /[*?[{]/.test(operand)

/** All that is behind the operands, in their order. Names that come from a list keep their folders in `relative`. */
export async function* expand(operands: readonly string[], options: Expanding = {}): AsyncGenerator<Entry> {
  for (const operand of operands) yield* behind(operand, options, false)
  if (options.filesFrom === undefined) return
  const { filesFrom } = options
  try {
    const list = filesFrom === '-' ? process.stdin : createReadStream(filesFrom)
    const failed = new Promise<never>((_, reject) => list.once('error', reject))
    failed.catch(() => {})
    // Each character a byte: the names in a list need not be UTF-8 either.
    const { createInterface } = await import('node:readline')
    const lines = createInterface({ input: list.setEncoding('latin1'), crlfDelay: Number.POSITIVE_INFINITY })
    for await (const line of lines) if (line) yield* behind(line, options, true)
    await Promise.race([failed, Promise.resolve()])
  } catch (error) {
    yield { path: filesFrom, relative: below(filesFrom), error: error as Error }
  }
}

async function* behind(operand: string, options: Expanding, listed: boolean): AsyncGenerator<Entry> {
  if (operand === '-' && !listed) {
    yield { path: null, relative: 'stdin' }
    return
  }
  const file = listed ? operand : bytesOfName(operand)
  const path = shown(file)
  const relative = below(listed ? path : path.replace(/^.*[\\/](?=.)/, ''))
  try {
    const stats = await stat(system(file))
    if (stats.isDirectory()) yield* inFolder(file, '', options)
    else yield* fileOrMembers({ path, relative, file, size: stats.size, time: stats.mtimeMs }, stats, options)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (missing && !listed && isPattern(operand)) yield* matching(operand, options)
    else yield { path, relative, error: error as Error }
  }
}

/** The files that a pattern means, in order; its names are counted from the folder before the first wildcard. */
async function* matching(pattern: string, options: Expanding): AsyncGenerator<Entry> {
  const { default: picomatch } = await import('picomatch')
  const base = picomatch.scan(pattern).base || '.'
  const matches = picomatch(pattern.replace(/^\.\//, ''))
  let found = 0
  try {
    for await (const entry of inFolder(bytesOfName(base), base, { ...options, all: true })) {
      if (entry.path === null || !matches(entry.path.replace(/^\.\//, ''))) continue
      found++
      yield entry
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (!found) yield { path: pattern, relative: below(pattern), error: new ReadError('no-match', 'matches no file') }
}

async function* inFolder(
  folder: Bytes,
  pattern: string,
  options: Expanding & { all?: boolean },
): AsyncGenerator<Entry> {
  let releases = 0
  for await (const found of walk(folder)) {
    const path = shown(found.path)
    const relative = below(shown(found.path.slice(folder.length)))
    if ('special' in found) yield { path, passed: `is ${found.special}` }
    else if ('error' in found) yield { path, relative, error: found.error }
    else if (!options.all && !isWanted(path, options)) yield { path, passed: extensionOf(path) || 'no extension' }
    else {
      const { size, mtimeMs: time } = found.stats
      releases++
      yield* fileOrMembers({ path, relative, file: found.path, size, time }, found.stats, options)
    }
  }
  if (releases || pattern) return
  const kinds = [...RELEASES].join(', ')
  const error = new ReadError('no-releases', `holds no releases (${kinds})`)
  yield { path: shown(folder), relative: below(shown(folder)), error }
}

const isWanted = (path: string, { textField }: Expanding): boolean =>
  isRelease(path) || ARCHIVES.has(extensionOf(path)) || (textField !== undefined && TABLES.has(extensionOf(path)))

async function* fileOrMembers(input: Input, stats: Stats, options: Expanding): AsyncGenerator<Entry> {
  const extension = extensionOf(input.path!)
  try {
    if (stats.isFile() && ARCHIVES.has(extension)) {
      yield* (await import('./archives.ts')).members(input, extension)
    } else if (stats.isFile() && TABLES.has(extension)) {
      if (options.textField === undefined)
        throw new ReadError('no-text-field', 'is a table: --text-field must name the column that holds the releases')
      yield* (await import('./tables.ts')).rows(input, extension, { ...options, textField: options.textField })
    } else if (stats.isSocket()) {
      throw new ReadError('binary', `is ${speciality(stats)}`)
    } else yield input
  } catch (error) {
    yield { path: input.path!, relative: input.relative, error: error as Error }
  }
}

/** All bytes of an input. Stops with an error at the size limit, so that endless devices and pipes end too. */
export async function bytesOf(input: Input): Promise<Uint8Array> {
  const stream = input.file === undefined ? process.stdin : createReadStream(system(input.file))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw new ReadError('too-large', `is larger than ${MAX_BYTES / 2 ** 20} MiB`)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
}
