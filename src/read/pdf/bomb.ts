import { inflateSync } from 'node:zlib'
import { MAX_UNPACKED, ReadError } from '../limits.ts'
import { latin1 } from '../windows1252.ts'

/**
 * Unpacks the compressed streams of a file once, so that one which would fill the memory is found before the library
 * keeps all of it. Pictures are left out: nothing unpacks them where only text is read.
 * @throws {ReadError} `too-large`
 */
export function checkStreams(bytes: Uint8Array): void {
  const text = latin1(bytes)
  let left = MAX_UNPACKED
  for (const { index, 0: keyword } of text.matchAll(/\bstream\r?\n/g)) {
    const start = index + keyword.length
    const dictionary = text.slice(Math.max(0, index - 400), index)
    if (!isZlib(bytes, start) || /\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))) continue
    try {
      left -= inflateSync(bytes.subarray(start), { maxOutputLength: left }).length
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_OUT_OF_RANGE') {
        throw new ReadError('too-large', `unpacks to more than ${MAX_UNPACKED / 2 ** 20} MiB`)
      }
      // A damaged or encrypted stream is the library's business.
    }
  }
}

/** Whether bytes begin like what zlib writes. */
const isZlib = (bytes: Uint8Array, at: number) =>
  (bytes[at] & 15) === 8 && ((bytes[at] << 8) | bytes[at + 1]) % 31 === 0
