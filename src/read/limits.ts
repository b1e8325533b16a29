/** Largest input that is read, in bytes. Real releases have a few kilobytes; a file beyond this is not one. */
export const MAX_BYTES = 64 * 2 ** 20

/** An input that cannot be read as a release. The message completes "FILE: …". */
export class ReadError extends Error {
  override name = 'ReadError'
  /** @param code stable identifier, such as `empty`, `binary`, `undecodable`, `too-large` */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
