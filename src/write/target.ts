/** Where the bytes of one output go: standard output, a file, or a device or pipe that stays what it is. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { type Draft, draft, sweep, targetOf } from './place.ts'
import type { Target } from './sink.ts'

const STANDARD = new Set(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** A file, in place only when it is whole; a device or a pipe as it is. */
export function fileTarget(path: string): Target | Draft {
  // Where standard output is a socket, its name cannot be opened.
  if (STANDARD.has(path)) return streamTarget(process.stdout, false)
  const place = targetOf(path)
  if (place.stats?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  if (place.stats && !place.stats.isFile()) return streamTarget(createWriteStream(path, { flags: 'w' }), true)
  sweep(place.path)
  return draft(place.path, place.stats)
}

/** Controls that JSON leaves as they are, and marks of direction: as JSON writes any character. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const escapedUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Standard output; on a terminal, what would steer it is escaped, but for formats that are made for one. */
export function standardOutput(forScreen = false): Target {
  const target = streamTarget(process.stdout, false)
  if (!process.stdout.isTTY || forScreen) return target
  return { ...target, write: (chunk) => target.write(safe(chunk)) }
}

export const safe = (chunk: string | Uint8Array): string | Uint8Array =>
  typeof chunk === 'string' ? chunk.replace(UNSAFE, escapedUnit) : chunk

/** A stream, whose slow reader is waited for. */
export function streamTarget(stream: Writable, ends: boolean): Target {
  let failed: Error | undefined
  if (ends) stream.on('error', (error) => (failed = error))
  return {
    async write(chunk) {
      if (failed) throw failed
      if (chunk.length && !stream.write(chunk)) await once(stream, 'drain')
    },
    async close() {
      if (failed) throw failed
      if (!ends) return
      stream.end()
      await once(stream, 'close')
      if (failed) throw failed
    },
    discard() {
      if (ends) stream.destroy()
    },
  }
}
