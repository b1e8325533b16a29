/** Windows-1252, with a character for every byte, so that its bytes can be had back. Node's own decoder leaves some out in some versions. */

/** What it has where Latin-1 has control characters, from 0x80 on. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Its characters beyond Latin-1. */
export const BEYOND_LATIN1 = C1.replace(/[\u0080-\u009f]/g, '')

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export const fromWindows1252 = (bytes: Uint8Array): string => withoutC1(latin1(bytes))

/** Text that was decoded as Latin-1, with what Windows-1252 has in place of its control characters. */
export const withoutC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => C1[control.charCodeAt(0) - 0x80])

/** The bytes of a text in Windows-1252; "?" for what it does not have. */
export const toWindows1252 = (text: string): Uint8Array =>
  Buffer.from(
    text.replace(/[^\x00-\xff]/g, (char) => {
      const at = C1.indexOf(char)
      return at < 0 ? '?' : String.fromCharCode(at + 0x80)
    }),
    'latin1',
  )
