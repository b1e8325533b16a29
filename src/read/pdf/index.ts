/** PDF files with a text layer: lines joined to paragraphs, title and day from the document's properties. */

import type { Metadata } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import { MAX_TEXT, ReadError } from '../limits.ts'
import type { Rendering } from '../types.ts'
import { latin1 } from '../windows1252.ts'
import { checkStreams } from './bomb.ts'
import { layOut, type Page } from './layout.ts'

/** More pages than this are a book. */
const MAX_PAGES = 500

/** @throws {ReadError} `damaged`, `encrypted`, `no-text` or `too-large` */
export async function renderPdf(bytes: Uint8Array): Promise<Rendering> {
  if (!latin1(bytes.subarray(-4096)).includes('%%EOF')) {
    throw new ReadError('damaged', 'is cut off or no PDF file: its end is missing')
  }
  checkStreams(bytes)
  const { getDocument, VerbosityLevel } = await import('./pdfjs.ts')
  // The library keeps the array that it is given.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  })
  try {
    const document = await task.promise
    if (document.numPages > MAX_PAGES) throw new ReadError('too-large', `has more than ${MAX_PAGES} pages`)
    const pages: Page[] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const pieces = items.filter((item) => 'str' in item)
      for (const { str } of pieces) length += str.length
      if (length > MAX_TEXT)
        throw new ReadError('too-large', `holds more than ${MAX_TEXT / 2 ** 20} million characters`)
      pages.push({ height: page.view[3] - page.view[1], items: pieces })
      page.cleanup()
    }
    const text = layOut(pages)
    if (!text.trim()) throw new ReadError('no-text', 'holds no text layer: a scan must be recognised first')
    return { text, metadata: propertiesOf((await document.getMetadata()).info as Record<string, unknown>) }
  } catch (error) {
    if (error instanceof ReadError) throw error
    const { name, message } = error as Error
    if (name === 'PasswordException') throw new ReadError('encrypted', 'is encrypted: it needs a password')
    throw new ReadError('damaged', `is a damaged PDF file (${message.split('\n')[0].replace(/\.$/, '')})`)
  } finally {
    await task.destroy()
  }
}

/** Titles that programs put there without being asked. */
const NO_TITLE = pattern('i')`
  ^(?:
    untitled|microsoft word|word document|document\d*$|slide \d|powerpoint
    |.{0,200}\.(?:docx?|pdf|pages|indd|rtf|odt|qxd)$
  )`

function propertiesOf(info: Record<string, unknown>): Metadata {
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : ''
  const day = typeof info.CreationDate === 'string' ? /^D:(\d{4})(\d\d)(\d\d)/.exec(info.CreationDate) : null
  return {
    ...(title && !NO_TITLE.test(title) ? { title } : {}),
    ...(day ? { date: `${day[1]}-${day[2]}-${day[3]}` } : {}),
  }
}
