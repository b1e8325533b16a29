import type { Warning } from '../document/types.ts'
import { decode } from './decode.ts'
import { binaryKind, KINDS, type Kind, type MediaType, textKind } from './kind.ts'
import { MAX_TEXT, ReadError } from './limits.ts'
import type { Rendering } from './types.ts'

export interface Reading extends Rendering {
  mediaType: MediaType
  encoding: string
  warnings: Warning[]
}

/** Readers of bytes and readers of text; each is loaded when a file of its kind comes. */
const BINARY = {
  pdf: async (bytes: Uint8Array): Promise<Rendering> => (await import('./pdf/index.ts')).renderPdf(bytes),
  docx: async (bytes: Uint8Array): Promise<Rendering> => (await import('./docx.ts')).renderDocx(bytes),
  eml: async (bytes: Uint8Array): Promise<Rendering> => (await import('./email.ts')).renderMessage(bytes, read),
}
const TEXT = {
  text: async (text: string): Promise<Rendering> => ({ text, metadata: {} }),
  markdown: async (text: string): Promise<Rendering> => (await import('./markdown/index.ts')).renderMarkdown(text),
  html: async (text: string): Promise<Rendering> => (await import('./html/index.ts')).renderHtml(text),
}

/**
 * Reads the bytes of a release.
 * @param options.path its extension tells the kind where the content does not
 * @param options.format the kind, for where both are wrong
 * @throws {ReadError} where they are empty, damaged, encrypted, of no kind that is read, or too large
 */
export async function read(
  bytes: Uint8Array,
  { path, format }: { path: string | null; format?: Kind },
): Promise<Reading> {
  if (!bytes.length) throw new ReadError('empty', 'the file is empty')
  let kind = format ?? binaryKind(bytes, path)
  let rendering: Rendering
  if (kind === 'pdf' || kind === 'docx' || kind === 'eml') {
    rendering = await BINARY[kind](bytes)
  } else {
    const { text, encoding, warnings } = await decode(bytes)
    kind ??= textKind(text, path)
    if (kind === 'eml') rendering = await BINARY.eml(bytes)
    else {
      const read = await renderText(text, kind as TextKind)
      rendering = { encoding, ...read, warnings: [...warnings, ...(read.warnings ?? [])] }
    }
  }
  bounded(rendering.text)
  if (!/\S/.test(rendering.text)) throw new ReadError('empty', 'holds no text')
  const { mediaType } = KINDS[kind]
  return { encoding: 'utf-8', warnings: [], ...rendering, mediaType }
}

/** Kinds that are read from text, however its characters came. */
type TextKind = keyof typeof TEXT

/** @throws {ReadError} `too-large` */
async function renderText(text: string, kind: TextKind): Promise<Rendering> {
  bounded(text)
  const parted = kind === 'html' ? null : await partedFrom(text)
  const rendering = await TEXT[kind](parted?.body ?? text)
  return parted ? { ...rendering, metadata: { ...rendering.metadata, ...parted.metadata } } : rendering
}

/** Front matter is rare, and its readers are loaded only where a text begins like one. */
const partedFrom = async (text: string) =>
  /^\s{0,100}(?:---|\+\+\+)[ \t]*\n|^\{/.test(text) ? (await import('./front-matter.ts')).partFrontMatter(text) : null

/**
 * Reads a text that was given as such; without a path or a format it is plain text.
 * @throws {ReadError} where it is empty or too large, or of a kind that is made of bytes
 */
export async function readText(
  text: string,
  { path, format = path ? textKind(text, path) : 'text' }: { path: string | null; format?: Kind },
): Promise<Reading> {
  if (format === 'pdf' || format === 'docx')
    throw new ReadError('unsupported', `is text, and a file of the kind ${format} is made of bytes`)
  const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const rendering = format === 'eml' ? await BINARY.eml(Buffer.from(text)) : await renderText(normal, format)
  bounded(rendering.text)
  const { mediaType } = KINDS[format]
  return { warnings: [], ...rendering, encoding: 'utf-16', mediaType }
}

function bounded(text: string): void {
  if (text.length > MAX_TEXT)
    throw new ReadError('too-large', `holds more than ${MAX_TEXT / 2 ** 20} million characters`)
}
