/** Bytes of text to text: which encoding they are in, and what was wrong with them. */
import type { Warning } from '../document/types.ts'
import { ReadError } from './limits.ts'
import { repairMojibake } from './mojibake.ts'
import { fromWindows1252, latin1 } from './windows1252.ts'

export interface Decoded {
  text: string
  /** Lower-case WHATWG name. */
  encoding: string
  warnings: Warning[]
}

/**
 * Decodes the bytes of a text: by byte order mark, by the zero bytes of UTF-16 without one, by a charset that HTML or XML
 * declares, as UTF-8, else by what the bytes look like. Line ends become `\n`; UTF-8 that had been read as Windows-1252
 * is repaired. Offsets count in the text that results.
 * @param declared an encoding that stands outside of the bytes, as in the header of a message
 * @throws {ReadError} `empty` or `binary`
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  if (!bytes.length) throw new ReadError('empty', 'the file is empty')
  const warnings: Warning[] = []
  const encoding = await encodingOf(bytes, declared)
  let text = encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  if (isBinary(text)) throw new ReadError('binary', 'is a binary file, not text')
  const lost = text.split('\ufffd').length - 1
  if (lost) {
    warnings.push({
      code: 'undecodable-bytes',
      message: `${times(lost, 'byte sequence')} that ${encoding} does not know`,
    })
  }
  const repaired = repairMojibake(text)
  if (repaired.count) {
    warnings.push({
      code: 'mojibake',
      message: `${times(repaired.count, 'character')} of UTF-8 that had been read as Windows-1252 repaired`,
    })
    text = repaired.text
  }
  text = text.replace(/\r\n?/g, '\n')
  if (!/\S/.test(text)) throw new ReadError('empty', 'holds nothing but white space')
  return { text, encoding, warnings }
}

const times = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** How much of a file is looked at where a look at a part is enough. */
const SAMPLE = 65536

async function encodingOf(bytes: Uint8Array, declared: string | undefined): Promise<string> {
  const head = latin1(bytes.subarray(0, 2048))
  if (head.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8'
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le'
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be'
  const zeros = [0, 0]
  for (let at = 0; at < Math.min(bytes.length, 2048); at++) if (bytes[at] === 0) zeros[at % 2]++
  const pairs = Math.min(bytes.length, 2048) / 2
  if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.1) return 'utf-16le'
  if (zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.1) return 'utf-16be'
  const named =
    declared ??
    /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/i.exec(head)?.[1]
  if (named) {
    try {
      const { encoding } = new TextDecoder(named)
      new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return encoding
    } catch {
      // An unknown or wrong declaration: the bytes decide.
    }
  }
  // ISO-2022 is made of ASCII bytes and escapes.
  const shifts = /\u001b[$(]/.test(head)
  return !shifts && isMostlyUtf8(bytes) ? 'utf-8' : byLooks(bytes)
}

/** Whether it is UTF-8, be it with a few broken places: at least as many sequences are whole as broken. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    let whole = 0
    let broken = 0
    for (const char of new TextDecoder('utf-8').decode(bytes)) {
      if (char === '\ufffd') broken++
      else if (char > '\u007f') whole++
    }
    return whole >= broken
  }
}

/** The encoding of one byte or more a character that the bytes look most like; English is taken for Windows-1252. */
async function byLooks(bytes: Uint8Array): Promise<string> {
  const sample = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes
  const text = latin1(sample)
  // Mac OS Roman has its apostrophe where Latin-1 has a capital that never stands between two small letters.
  if (/[a-z]\xd5[a-z]/.test(text)) return 'macintosh'
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0
  const english = text.match(/\b(?:the|of|and|in|to|for|is|said)\b/g)?.length ?? 0
  if (high < text.length * 0.1 && english > text.length / 150) return 'windows-1252'
  const { default: chardet } = await import('chardet')
  for (const { name } of chardet.analyse(sample)) {
    // English letters with a few others look like any encoding: UTF-8 and the wide ones have been ruled out above.
    if (/^(?:ASCII|UTF-)/.test(name)) continue
    try {
      return new TextDecoder(name).encoding
    } catch {
      // One that Node does not decode.
    }
  }
  return 'windows-1252'
}

/** Text has no zero characters and hardly any control characters. */
function isBinary(text: string): boolean {
  let controls = 0
  const length = Math.min(text.length, SAMPLE)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
    else if (code >= 0x80 && code < 0xa0) controls++
  }
  return controls > 4 + length * 0.02
}
