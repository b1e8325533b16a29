/** Largest file that is read, in bytes. Real releases have a few kilobytes, those with pictures some megabytes. */
export const MAX_BYTES = 64 * 2 ** 20

/** Longest text that is read, in UTF-16 code units: a thousand times a usual release. */
export const MAX_TEXT = 4 * 2 ** 20

/** Most that a compressed part of a file may unpack to, in bytes. */
export const MAX_UNPACKED = 64 * 2 ** 20

/** Deepest nesting of quotations and lists in Markdown, and of the states that a page of a PDF saves; real ones have ten. */
export const MAX_NESTING = 500

/** An input that cannot be read as a release. The message completes "FILE: …". */
export class ReadError extends Error {
  override name = 'ReadError'
  /** @param code stable identifier, such as `empty`, `binary`, `damaged`, `encrypted`, `too-large` */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
