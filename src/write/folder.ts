/** A folder with one file a release, in the same sub-folders: `a.txt` becomes `a.txt.json`, or `a.txt.error.json`. */
import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isAlive, replace, targetOf } from './place.ts'
import { failureOf, type Outcome, type Sink } from './sink.ts'

/** Where a folder of results keeps its drafts and its journal. */
export const DESK = '.extract'

/** Errors of one file's own place; all others would meet every file. */
const OWN = new Set(['EISDIR', 'ENAMETOOLONG', 'ENOTDIR', 'ELOOP', 'EEXIST', 'EACCES', 'ENOTEMPTY'])

export interface FolderOptions {
  /** `.json` or `.ndjson` */
  extension: string
  /** What stands in the file instead of the record. */
  render?(outcome: Outcome & { json: string }): string
  /** Whether a result may be written over what stands at the place. Refuses with a reason. */
  guard(path: string): void
  /** Name of a file that stands beside the results, and is no release's. */
  reserved?: string
  /** Told of a release whose result cannot be written, while the others can. */
  refused(outcome: Outcome, error: Error): void
}

export interface FolderSink extends Sink {
  /** Path of the result of an input, whether it is there or not. */
  resultOf(relative: string): string
  /** Writes a file that is no release's. */
  put(name: string, text: string): void
}

export function folderSink(folder: string, { extension, render, guard, reserved, refused }: FolderOptions): FolderSink {
  const desk = join(folder, DESK)
  const part = join(desk, `${process.pid}.part`)
  mkdirSync(desk, { recursive: true })
  sweepDesk(desk)
  const taken = new Set<number>()
  let made = ''
  const resultOf = (relative: string) => join(folder, `${relative}${extension}`)
  const failureAt = (relative: string) => join(folder, `${relative}.error.json`)

  function put(outcome: Outcome): void {
    const { relative } = outcome
    if (`${relative}${extension}` === reserved) {
      throw Object.assign(new Error(`its result would stand in the place of ${reserved}`), { code: 'EEXIST' })
    }
    if (taken.size !== taken.add(keyOf(relative)).size - 1) throw taken_(relative)
    const good = 'json' in outcome
    const at = good ? resultOf(relative) : failureAt(relative)
    const text = good ? (render ? render(outcome) : outcome.json) : JSON.stringify(failureOf(outcome))
    stand(at, text)
    // What an earlier run said of this release does not stay beside the new word.
    rmSync(good ? failureAt(relative) : resultOf(relative), { force: true })
  }

  function stand(at: string, text: string): void {
    if (dirname(at) !== made) mkdirSync((made = dirname(at)), { recursive: true })
    const place = targetOf(at)
    guard(place.path)
    const isFile = !place.stats || place.stats.isFile()
    if (place.stats?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
    // A device cannot be replaced, and what a link means can be on another disk than the desk.
    replace(
      place.path,
      place.stats,
      `${text}\n`,
      isFile && place.path === at ? part : `${place.path}.${process.pid}.part`,
    )
  }
  return {
    resultOf,
    put: (name, text) => stand(join(folder, name), text),
    write(outcome) {
      try {
        put(outcome)
      } catch (error) {
        if (!OWN.has((error as NodeJS.ErrnoException).code ?? '')) throw error
        refused(outcome, error as Error)
      }
    },
    close() {
      rmSync(part, { force: true })
    },
    discard() {
      rmSync(part, { force: true })
    },
  }
}

const taken_ = (relative: string) =>
  Object.assign(new Error(`another input of this run has the result ${relative} already`), { code: 'EEXIST' })

/** Drafts of runs that are no more. */
function sweepDesk(desk: string): void {
  for (const name of readdirSync(desk)) {
    const id = /^(\d+)\.part$/.exec(name)?.[1]
    if (id !== undefined && !isAlive(Number(id))) rmSync(join(desk, name), { force: true })
  }
}

/** A name as a number of 53 bits, so that a million of them take little room (FNV-1a, twice). */
export function keyOf(name: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x5bd1e995)
    high ^= high >>> 15
  }
  return (low >>> 0) * 2 ** 21 + ((high >>> 0) & 0x1fffff)
}

export const isFolder = (path: string): boolean =>
  /[\\/]$/.test(path) || Boolean(lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
