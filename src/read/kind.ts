/** Which kind of file it is: by its content first, by its extension second. */

import { extname } from 'node:path'
import { pattern } from '../text/pattern.ts'
import { ReadError } from './limits.ts'
import { latin1 } from './windows1252.ts'

/** The kinds of file that are read, by the name that `--input-format` takes, each with its media type and extensions. */
export const KINDS = {
  text: { mediaType: 'text/plain', extensions: ['.txt', '.text'] },
  markdown: { mediaType: 'text/markdown', extensions: ['.md', '.markdown'] },
  html: { mediaType: 'text/html', extensions: ['.html', '.htm', '.xhtml'] },
  eml: { mediaType: 'message/rfc822', extensions: ['.eml'] },
  pdf: { mediaType: 'application/pdf', extensions: ['.pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
  },
} as const

export type Kind = keyof typeof KINDS
export type MediaType = (typeof KINDS)[Kind]['mediaType']

export const KIND_NAMES = Object.keys(KINDS) as Kind[]

/** First bytes of files that are not read, and what they are. */
const OTHERS: [bytes: string, name: string][] = [
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a RIFF file (sound, film or picture)'],
  ['\u001f\u008b', 'a gzip file'],
  ['7z\u00bc\u00af', 'a 7z file'],
  ['Rar!', 'a RAR file'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
]

/**
 * The kind of a file whose bytes say so by themselves, or null where it is text of some kind.
 * @throws {ReadError} `binary` for kinds that are not read
 */
export function binaryKind(bytes: Uint8Array, path: string | null): Kind | null {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  // The extension decides only where the content does not, so that a damaged file is called by its kind.
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  const other = OTHERS.find(([magic]) => head.startsWith(magic))
  if (other) throw new ReadError('binary', `is ${other[1]}, which is not read`)
  const byName = kindByName(path)
  return byName === 'pdf' || byName === 'docx' ? byName : null
}

/** The kind of a file of text. */
export function textKind(text: string, path: string | null): Kind {
  const head = text.slice(0, 8192)
  if (isHtml(head)) return 'html'
  if (isMessage(head)) return 'eml'
  const byName = kindByName(path)
  return byName === null || byName === 'pdf' || byName === 'docx' ? 'text' : byName
}

function kindByName(path: string | null): Kind | null {
  const extension = path ? extname(path).toLowerCase() : ''
  return KIND_NAMES.find((kind) => (KINDS[kind].extensions as readonly string[]).includes(extension)) ?? null
}

const HTML = pattern('i')`
  ^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100})?
  <(?:!doctype html|html|head|body|article|div|meta)\b`
const isHtml = (head: string): boolean => HTML.test(head.slice(0, 1500))

/** Whether it begins with the header of an Internet message: fields only, with one that only mail programs write. */
function isMessage(head: string): boolean {
  const end = head.search(/\n[ \t]*\n/)
  const header = end < 0 ? head : head.slice(0, end)
  const lines = header.split('\n')
  if (end < 0) lines.pop()
  return (
    lines.length > 1 &&
    lines.every((line, n) => /^[!-9;-~]{1,76}:/.test(line) || (n > 0 && /^[ \t]/.test(line))) &&
    /^(?:mime-version|message-id|received|return-path|delivered-to|content-type|content-transfer-encoding):/im.test(
      header,
    )
  )
}
