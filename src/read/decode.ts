import { ReadError } from './limits.ts'

export interface Decoded {
  text: string
  encoding: string
}

/** First bytes of files that are no text, and what they are. */
const MAGIC: [bytes: string, kind: string][] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
]

/**
 * Decodes the bytes of a text file: by byte order mark, by the zero bytes of UTF-16 without one, by a charset that HTML
 * declares, as strict UTF-8, else as Windows-1252. Line ends become `\n`, and offsets count in the text that results.
 * @throws {ReadError} `empty`, `binary` or `undecodable`
 */
export function decode(bytes: Uint8Array): Decoded {
  if (!bytes.length) throw new ReadError('empty', 'the file is empty')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const kind = MAGIC.find(([magic]) => head.startsWith(magic))?.[1]
  if (kind) throw new ReadError('binary', `looks like ${kind}, which is not read`)
  const encoding = encodingOf(bytes, head)
  let text: string
  try {
    text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('undecodable', `its bytes are not valid ${encoding}`)
  }
  if (isBinary(text)) throw new ReadError('binary', 'is a binary file, not text')
  text = text.replace(/\r\n?/g, '\n')
  if (!/\S/.test(text)) throw new ReadError('empty', 'holds nothing but white space')
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array, head: string): string {
  if (head.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8'
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le'
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be'
  const zeros = [0, 0]
  for (let at = 0; at < Math.min(bytes.length, 2048); at++) if (bytes[at] === 0) zeros[at % 2]++
  const pairs = Math.min(bytes.length, 2048) / 2
  if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.1) return 'utf-16le'
  if (zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.1) return 'utf-16be'
  const declared = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head)?.[1]
  if (declared) {
    try {
      const { encoding } = new TextDecoder(declared)
      new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return encoding
    } catch {
      // An unknown or wrong declaration: the bytes decide.
    }
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; Node's own decoder leaves it out in some versions. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => C1[control.charCodeAt(0) - 0x80])

/** Text has no zero characters and hardly any control characters. */
function isBinary(text: string): boolean {
  let controls = 0
  const length = Math.min(text.length, 65536)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
    else if (code >= 0x80 && code < 0xa0) controls++
  }
  return controls > 4 + length * 0.02
}
