import { extname } from 'node:path'
import type { Metadata, Warning } from '../document/types.ts'
import { decode } from './decode.ts'
import { ReadError } from './limits.ts'
import { renderMarkdown } from './markdown.ts'

/** What a reader makes of a file. */
export interface Reading {
  /** The document's text, which all offsets count in. */
  text: string
  mediaType: 'text/plain' | 'text/html' | 'text/markdown'
  encoding: string
  metadata: Metadata
  warnings: Warning[]
}

/**
 * Reads the bytes of a release. The kind of file is told by its content first, by its extension second.
 * @throws {ReadError} where they are empty, binary or cannot be decoded
 */
export async function read(bytes: Uint8Array, { path }: { path: string | null }): Promise<Reading> {
  const { text, encoding } = decode(bytes)
  const mediaType = kindOf(text, path)
  const rendered =
    mediaType === 'text/html'
      ? (await import('./html.ts')).renderHtml(text)
      : mediaType === 'text/markdown'
        ? renderMarkdown(text)
        : { text, metadata: {} }
  if (!/\S/.test(rendered.text)) throw new ReadError('empty', 'holds no text')
  return { ...rendered, mediaType, encoding, warnings: [] }
}

function kindOf(text: string, path: string | null): Reading['mediaType'] {
  if (
    /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html|head|body|article|div)\b/i.test(
      text.slice(0, 1000),
    )
  )
    return 'text/html'
  const extension = path ? extname(path).toLowerCase() : ''
  if (extension === '.html' || extension === '.htm') return 'text/html'
  if (extension === '.md' || extension === '.markdown') return 'text/markdown'
  return 'text/plain'
}
