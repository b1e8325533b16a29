/** A place in the file system that a result is to stand in: whole or not at all, and what stands there already is kept. */
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Target } from './sink.ts'

/** Links that are followed before a place counts as a loop, as in Linux. */
const LINKS = 40

/** What is half-written. None of it is left behind. */
const unfinished = new Set<string>()

/** Removes what is half-written, at once: for the end of the process. */
export function discardUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}

/** The file behind a path: where it is a link, what the link means, there or not. */
export function targetOf(path: string): { path: string; stats: Stats | null } {
  let at = path
  for (let n = 0; n < LINKS; n++) {
    const stats = lstatSync(at, { throwIfNoEntry: false }) ?? null
    if (!stats?.isSymbolicLink()) return { path: at, stats }
    const meant = resolve(dirname(at), readlinkSync(at))
    // Such as /dev/stdout when that is a pipe: the link's letters name nothing, the system still knows what it is.
    if (!lstatSync(meant, { throwIfNoEntry: false })) {
      const real = statSync(at, { throwIfNoEntry: false })
      if (real && !real.isFile()) return { path: at, stats: real }
    }
    at = meant
  }
  throw Object.assign(new Error('too many symbolic links'), { code: 'ELOOP' })
}

/** A file that is written beside its place and moved there when it is whole. */
export interface Draft extends Target {
  /** Where it is written. */
  readonly path: string
}

/**
 * @param path a regular file, or nothing yet
 * @param beside where the draft is written; without it, beside the file
 * @param keep an earlier draft of this name is gone on with, and stays when the run breaks off
 */
export function draft(path: string, stats: Stats | null, beside = draftName(path), keep = false): Draft {
  mkdirSync(dirname(path), { recursive: true })
  if (!keep) unfinished.add(beside)
  const file = openSync(beside, keep ? 'a' : 'w', stats ? stats.mode & 0o777 : 0o666)
  let isOpen = true
  const shut = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    path: beside,
    write: (chunk) => writeAll(file, chunk),
    close() {
      // The whole file reaches the disk before its name does.
      fsyncSync(file)
      shut()
      put(beside, path, stats)
    },
    discard() {
      shut()
      if (keep) return
      rmSync(beside, { force: true })
      unfinished.delete(beside)
    },
  }
}

/** Writes a small file at once. */
export function replace(path: string, stats: Stats | null, content: string | Uint8Array, beside: string): void {
  unfinished.add(beside)
  try {
    const file = openSync(beside, 'w', stats ? stats.mode & 0o777 : 0o666)
    try {
      writeAll(file, content)
    } finally {
      closeSync(file)
    }
    put(beside, path, stats)
  } catch (error) {
    rmSync(beside, { force: true })
    unfinished.delete(beside)
    throw error
  }
}

export const draftName = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`)

/** Removes the drafts of this file, and of nothing else, that runs left which are no more. */
export function sweep(path: string): void {
  const folder = dirname(path)
  const start = `.${basename(path)}.`
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const id = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined
    if (id !== undefined && !isAlive(Number(id))) rmSync(join(folder, name), { force: true })
  }
}

export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Moves a draft to its place with the mode and the owner of what it replaces. */
function put(beside: string, path: string, stats: Stats | null): void {
  if (stats) {
    chmodSync(beside, stats.mode & 0o7777)
    if (process.getuid?.() === 0) chownSync(beside, stats.uid, stats.gid)
  }
  renameSync(beside, path)
  unfinished.delete(beside)
}

export function writeAll(file: number, chunk: string | Uint8Array): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
}
