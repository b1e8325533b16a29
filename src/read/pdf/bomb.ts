import { inflateSync } from 'node:zlib'
import { MAX_NESTING, MAX_UNPACKED, ReadError } from '../limits.ts'
import { latin1 } from '../windows1252.ts'

/** Filters that are undone one inside the other. */
const MAX_LAYERS = 4

/**
 * Unpacks the compressed streams of a file once, so that one which would fill the memory is found before the library
 * keeps all of it. Pictures are left out: nothing unpacks them where only text is read.
 * @throws {ReadError} `too-large`, or `too-deep` where a page saves its state in more levels than are read
 */
export function checkStreams(bytes: Uint8Array): void {
  const text = latin1(bytes)
  let left = MAX_UNPACKED
  checkDepth(bytes)
  for (const { index, 0: keyword } of text.matchAll(/\bstream\r?\n/g)) {
    const dictionary = text.slice(Math.max(0, index - 400), index)
    if (/\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))) continue
    let stream = bytes.subarray(index + keyword.length)
    for (let layer = 0; layer < MAX_LAYERS && isZlib(stream); layer++) {
      try {
        stream = inflateSync(stream, { maxOutputLength: left })
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_OUT_OF_RANGE')
          throw new ReadError('too-large', `unpacks to more than ${MAX_UNPACKED / 2 ** 20} MiB`)
        // A damaged or encrypted stream is the library's business.
        break
      }
      left -= stream.length
      checkDepth(stream)
    }
  }
}

const [SAVE, RESTORE] = [...'qQ'].map((operator) => operator.charCodeAt(0))
const isBlank = (byte: number | undefined) => byte === undefined || byte <= 32

/** The library takes time in the square of the depth. */
function checkDepth(content: Uint8Array): void {
  let depth = 0
  for (let at = 0; at < content.length; at++) {
    if (content[at] !== SAVE && content[at] !== RESTORE) continue
    if (!isBlank(content[at - 1]) || !isBlank(content[at + 1])) continue
    depth = content[at] === SAVE ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_NESTING)
      throw new ReadError('too-deep', `saves the state of a page more than ${MAX_NESTING} levels deep`)
  }
}

/** Whether bytes begin like what zlib writes. */
const isZlib = (bytes: Uint8Array) => (bytes[0] & 15) === 8 && ((bytes[0] << 8) | bytes[1]) % 31 === 0
