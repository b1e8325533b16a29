import { once } from 'node:events'
import { createWriteStream, rmSync, type WriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { type Format, layout } from '../write/json.ts'
import type { Input } from './inputs.ts'

/** Where records go. */
export interface Output {
  /** @param input what the value was made from; null for an input that could not be opened */
  write(value: unknown, input: Input | null): Promise<void>
  close(): Promise<void>
}

export interface Layouting {
  format: Format
  pretty: boolean
  many: boolean
}

/** Files being written; none of them is left behind half-written. */
const unfinished = new Set<string>()
/** Removes what is half-written, at once: for the end of the process. */
export function discardUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}

/** Standard output. Waits for a slow reader. */
export function standardOutput({ format, pretty, many }: Layouting): Output {
  const { next, end } = layout(format, many, pretty)
  const put = async (text: string) => {
    if (text && !process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  return { write: (value) => put(next(value)), close: () => put(end()) }
}

/** One file with everything, in place only when it is whole. */
export function fileOutput(path: string, { format, pretty, many }: Layouting): Output {
  const { next, end } = layout(format, many, pretty)
  let file: Draft | undefined
  return {
    async write(value) {
      file ??= await draft(path)
      await file.put(next(value))
    },
    async close() {
      const last = end()
      if (!file && !last) return
      file ??= await draft(path)
      await file.put(last)
      await file.finish()
    },
  }
}

/** A folder with one file a release, named like it, in the same sub-folders. */
export function folderOutput(folder: string, { pretty }: Layouting): Output {
  const taken = new Set<string>()
  return {
    async write(value, input) {
      if (!input) return
      const stem = input.relative.slice(0, input.relative.length - extname(input.relative).length) || input.relative
      let name = `${stem}.json`
      // Two releases that differ in their extension only keep it; two of the same name are numbered.
      if (taken.has(name)) name = `${input.relative}.json`
      for (let n = 2; taken.has(name); n++) name = `${input.relative}-${n}.json`
      taken.add(name)
      const file = await draft(join(folder, name))
      await file.put(layout('json', false, pretty).next(value))
      await file.finish()
    },
    async close() {
      await mkdir(folder, { recursive: true })
    },
  }
}

/** Whether the path stands for a folder: it is one, or is written like one, or several releases are to go there. */
export async function isFolder(path: string, many: boolean): Promise<boolean> {
  if (/[\\/]$/.test(path)) return true
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return many && extname(path) === ''
  }
}

interface Draft {
  put(text: string): Promise<void>
  finish(): Promise<void>
}

/** A file written beside its final place, and moved there at the end. */
async function draft(path: string): Promise<Draft> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.part`
  unfinished.add(temporary)
  const stream: WriteStream = createWriteStream(temporary)
  await once(stream, 'open')
  return {
    async put(text) {
      if (text && !stream.write(text)) await once(stream, 'drain')
    },
    async finish() {
      stream.end()
      await once(stream, 'close')
      try {
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      } finally {
        unfinished.delete(temporary)
      }
    },
  }
}
