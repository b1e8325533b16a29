/** Markdown as the text that a reader sees: marks gone, links as their text, images gone. */

import { MAX_NESTING, ReadError } from '../limits.ts'
import type { Rendering } from '../types.ts'
import { chunksOf, layoutOf } from './paragraphs.ts'

/** What needs Markdown's own reader for the whole text: HTML, fences, definitions of links and footnotes. */
const EVERYWHERE = /<[a-zA-Z!/?]|^ {0,3}(?:`{3}|~{3}|\[[^\]\n]{1,200}\]:)/m
/** What needs it for a paragraph: headings, quotations, lists, rules, tables, code … */
const AT_START = /^(?:[ \t]{0,20}(?:[#>=|]|[-*+](?:[ \t-]|$)|\d{1,9}[.)][ \t])|\t)/m
/** … and marks in a line. An underscore inside of a word is none. */
const IN_LINE = /[*`~|]|\]\(|\]\[|!\[|&#?\w{1,32};|\\[!-/:-@[-`{-~]|(?<![^\s"'“‘([])_|_(?![^\s.,;:!?"'”’)\]])/
/** A heading and a picture that have their paragraph to themselves. */
const HEADING = /^ {0,3}#{1,6}[ \t]+(?![ \t])([^\n]*)$/
const PICTURE = /^\s*!\[[^\]\n]{0,300}\]\([^)\s]{0,2000}\)\s*$/

/** A line that opens more quotations and lists than are read: each level is a call of the reader inside another. */
const DEEP = new RegExp(`^(?:[ \\t]{0,8}(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${MAX_NESTING}}`, 'm')

/**
 * Most paragraphs of a release have no marks and are taken as they stand; only the others go through Markdown's reader.
 * @param given without its front matter
 * @throws {ReadError} `too-deep`
 */
export async function renderMarkdown(given: string): Promise<Rendering> {
  if (DEEP.test(given)) throw new ReadError('too-deep', `nests quotations or lists more than ${MAX_NESTING} deep`)
  const source = withoutFootnoteMarks(given)
  const chunks = chunksOf(source)
  const layout = layoutOf(chunks)
  const needsAll = EVERYWHERE.test(source)
  const marked: string[] = []
  let text = ''
  let title: string | undefined
  const flush = async () => {
    if (!marked.length) return
    const { renderMarked } = await import('./marked.ts')
    const rendered = renderMarked(marked.join('\n\n'))
    title ??= rendered.heading
    if (rendered.text.trim()) text += `${rendered.text.trim()}\n\n`
    marked.length = 0
  }
  for (const [n, chunk] of chunks.entries()) {
    const heading = headingOf(chunk.text)
    const isHeading = heading !== null && !IN_LINE.test(heading)
    if (needsAll || (!isHeading && needsReader(chunk.text, marked.length > 0))) {
      if (needsAll || !PICTURE.test(chunk.text)) marked.push(layout.inMarkdown(chunk.text))
      continue
    }
    await flush()
    if (isHeading) title ??= heading.replace(/\s+/g, ' ').trim() || undefined
    const words = isHeading ? heading.replace(/\s+/g, ' ') : layout.asText(chunk.text)
    text += `${words}${layout.endsParagraph(chunk, chunks[n + 1]) ? '\n\n' : '\n'}`
  }
  await flush()
  return { text: `${text.trim()}\n`, metadata: title ? { title } : {} }
}

/** The words of a heading, without the marks that may close it. */
function headingOf(chunk: string): string | null {
  const words = HEADING.exec(chunk)?.[1].trimEnd()
  if (words === undefined) return null
  let end = words.length
  while (words[end - 1] === '#') end--
  return end < words.length && /[ \t]/.test(words[end - 1] ?? '') ? words.slice(0, end).trimEnd() : words
}

/** @param goesOn whether it may belong to a list in front of it */
const needsReader = (chunk: string, goesOn: boolean): boolean =>
  AT_START.test(chunk) || IN_LINE.test(chunk) || (goesOn && /^ {2}/.test(chunk))

/** The marks of footnotes go, and the notes stay as paragraphs. */
const withoutFootnoteMarks = (source: string): string =>
  source.includes('[^') ? source.replace(/^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]*|\[\^[^\]\s]{1,40}\]/gm, '') : source
