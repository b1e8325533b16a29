/** Folders, however large: the names below them in order, without all of them in memory. */
import { opendirSync, type Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { type Bytes, system } from './names.ts'

/** Names of one folder that are held at a time; a folder of more is read again for the next that many. */
const HELD = 1 << 17
/** Names that are read before others get their turn, such as signals and results. */
const TURN = 1 << 14

export type Found =
  | { path: Bytes; stats: Stats }
  /** Something that is no file: a device, a pipe, a socket. */
  | { path: Bytes; special: string }
  | { path: Bytes; error: Error }

/** All files below a folder in the order of their names' bytes, hidden ones left out, each folder once. */
export async function* walk(folder: Bytes, seen = new Set<string>()): AsyncGenerator<Found> {
  const real = (await realpath(system(folder), 'latin1')) as string
  if (seen.has(real)) return
  seen.add(real)
  for await (const name of namesIn(folder)) {
    const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`
    try {
      const stats = await stat(system(path))
      if (stats.isDirectory()) yield* walk(path, seen)
      else if (stats.isFile()) yield { path, stats }
      else yield { path, special: speciality(stats) }
    } catch (error) {
      yield { path, error: error as Error }
    }
  }
}

/** What a thing is that is neither file nor folder. */
export function speciality(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'no file'
}

/** The names in one folder, in order: the smallest `held` that are greater than those already given, again and again. */
export async function* namesIn(folder: Bytes, held = HELD): AsyncGenerator<Bytes> {
  let last = ''
  for (;;) {
    const { names, more } = await smallest(folder, last, held)
    yield* names
    if (!more) return
    last = names[names.length - 1]
  }
}

async function smallest(folder: Bytes, after: Bytes, held: number): Promise<{ names: Bytes[]; more: boolean }> {
  // The types know `latin1` for the other calls; the call itself does too.
  const options = { encoding: 'latin1' as BufferEncoding, bufferSize: 1024 }
  const directory = opendirSync(system(folder) as unknown as string, options)
  let names: Bytes[] = []
  let more = false
  let limit = null as Bytes | null
  const cut = () => {
    names.sort(byBytes)
    if (names.length <= held) return
    names = names.slice(0, held)
    limit = names[held - 1]
    more = true
  }
  try {
    let turn = 0
    for (let entry = directory.readSync(); entry; entry = directory.readSync()) {
      if (++turn % TURN === 0) await setImmediate()
      const { name } = entry
      if (name <= after || name.startsWith('.')) continue
      if (limit !== null && name > limit) continue
      names.push(name)
      if (names.length >= 2 * held) cut()
    }
  } finally {
    directory.closeSync()
  }
  cut()
  return { names, more }
}

const byBytes = (a: Bytes, b: Bytes) => (a < b ? -1 : a > b ? 1 : 0)
