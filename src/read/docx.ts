/** Word documents (.docx): the text of the body, the title and the day of the last change from their properties. */

import { decodeXML } from 'entities'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { Metadata } from '../document/types.ts'
import { renderFragment } from './html/index.ts'
import { MAX_UNPACKED, ReadError } from './limits.ts'
import type { Rendering } from './types.ts'

/** @throws {ReadError} `damaged`, `encrypted`, `unsupported` or `too-large` */
export async function renderDocx(bytes: Uint8Array): Promise<Rendering> {
  const archive = await open(bytes)
  if (!archive.exists('word/document.xml')) {
    throw new ReadError('unsupported', 'is a ZIP file that holds no Word document')
  }
  try {
    const { value } = await mammoth.convertToHtml(
      // Mammoth takes an opened archive too, which its types leave out: this one stops at a limit.
      { file: archive } as unknown as { buffer: Buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const text = [renderFragment(value).trim(), ...(await footersOf(archive))].join('\n\n')
    return { text: `${text}\n`, metadata: await propertiesOf(archive) }
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError('damaged', `is a damaged Word document (${(error as Error).message.split('\n')[0]})`)
  }
}

interface Archive {
  exists(name: string): boolean
  /** @throws {ReadError} `too-large` where more comes out than any text needs */
  read(name: string, encoding?: string): Promise<string | Uint8Array>
}

async function open(bytes: Uint8Array): Promise<Archive> {
  let zip: JSZip
  try {
    zip = await JSZip.loadAsync(bytes)
  } catch (error) {
    const { message } = error as Error
    if (/encrypted/i.test(message)) throw new ReadError('encrypted', 'is encrypted: it needs a password')
    throw new ReadError('damaged', 'is no Word document: its ZIP structure is missing or damaged')
  }
  let left = MAX_UNPACKED
  return {
    exists: (name) => zip.file(name) !== null,
    read: async (name, encoding) => {
      const unpacked = await unpack(zip.file(name)!, left)
      left -= unpacked.length
      return encoding ? unpacked.toString(encoding === 'base64' ? 'base64' : 'utf8') : unpacked
    },
  }
}

function unpack(entry: JSZip.JSZipObject, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    // The stream behind `async()`, which its types leave out: it can be stopped.
    const stream = (entry as unknown as { internalStream(type: 'uint8array'): ZipStream }).internalStream('uint8array')
    stream
      .on('data', (chunk) => {
        size += chunk.length
        if (size > limit) {
          stream.pause()
          reject(new ReadError('too-large', `unpacks to more than ${MAX_UNPACKED / 2 ** 20} MiB`))
        } else chunks.push(chunk)
      })
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(chunks)))
      .resume()
  })
}

interface ZipStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): ZipStream
  on(event: 'error', listener: (error: Error) => void): ZipStream
  on(event: 'end', listener: () => void): ZipStream
  pause(): void
  resume(): void
}

/** Most footers that a document has of its own: for the first page, for even and odd ones, for a few sections. */
const MOST_FOOTERS = 9

/** What stands at the foot of pages, once: the library leaves it out, and whom to call may stand there. */
async function footersOf(archive: Archive): Promise<string[]> {
  const footers = new Set<string>()
  for (let number = 1; number <= MOST_FOOTERS && archive.exists(`word/footer${number}.xml`); number++) {
    const xml = (await archive.read(`word/footer${number}.xml`, 'utf-8')) as string
    const lines = xml.split(/<\/w:p>|<w:br\b[^>]{0,200}>/).map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]{0,200})?>([^<]*)<\/w:t>|<w:(tab)\b/g)]
        .map(([, words, tab]) => (tab ? '\t' : decodeXML(words)))
        .join('')
        .trim(),
    )
    const text = lines.filter((line) => line && !/^(?:page\s?)?[\d\s|/–-]*(?:of\s?\d*)?$/i.test(line)).join('\n')
    if (text) footers.add(text)
  }
  return [...footers]
}

async function propertiesOf(archive: Archive): Promise<Metadata> {
  if (!archive.exists('docProps/core.xml')) return {}
  const xml = (await archive.read('docProps/core.xml', 'utf-8')) as string
  const property = (name: string) => new RegExp(`<${name}\\b[^>]{0,200}>([^<]{1,1000})</${name}>`).exec(xml)?.[1].trim()
  const title = property('dc:title')
  const date = /^\d{4}-\d\d-\d\d/.exec(property('dcterms:modified') ?? property('dcterms:created') ?? '')?.[0]
  return { ...(title ? { title: decodeXML(title) } : {}), ...(date ? { date } : {}) }
}
