/**
 * Where lines and paragraphs end in text that came to Markdown from something else: feeds leave two spaces between
 * paragraphs, scans leave them at the ends of lines, or a blank line behind every line.
 */
import { BULLET } from '../../text/marks.ts'
import { pattern } from '../../text/pattern.ts'

/** What stands between blank lines. */
export interface Chunk {
  text: string
  /** Whether more than one blank line stands above it. */
  isApart: boolean
}

export function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  let isApart = true
  for (const { 0: gap, index } of source.matchAll(/\n(?:[ \t]*\n)+/g)) {
    const text = source.slice(at, index)
    if (text.trim()) chunks.push({ text, isApart })
    isApart = gap.split('\n').length > 3 || (isApart && !text.trim())
    at = index + gap.length
  }
  const text = source.slice(at)
  if (text.trim()) chunks.push({ text, isApart })
  return chunks
}

export interface Layout {
  /** The text of a paragraph without marks. */
  asText(chunk: string): string
  /** Its source with the ends of lines and paragraphs in it as Markdown writes them. */
  inMarkdown(chunk: string): string
  endsParagraph(chunk: Chunk, next: Chunk | undefined): boolean
}

/** Gaps before a small letter from which on they are ends of lines: no feed parts paragraphs inside of sentences. */
const FEWEST_WRAPS = 2
/** Share of all gaps that they are then at least. */
const WRAPS = 0.15
/** Lines that begin with a small letter below a blank line, from which on blank lines part lines and not paragraphs. */
const FEWEST_SPACED = 3

export function layoutOf(chunks: readonly Chunk[]): Layout {
  let wraps = 0
  let gaps = 0
  const begun = { small: 0, apart: 0, smallApart: 0 }
  for (const { text, isApart } of chunks) {
    for (const [, next] of text.matchAll(/\S[ \u00a0]{2,3}(\S)/g)) {
      gaps++
      if (/\p{Ll}/u.test(next)) wraps++
    }
    const isSmall = /^\s*\p{Ll}/u.test(text)
    if (isApart) begun.apart++
    if (isSmall) begun[isApart ? 'smallApart' : 'small']++
  }
  const isSpaced =
    begun.small >= FEWEST_SPACED &&
    begun.apart >= FEWEST_SPACED &&
    begun.smallApart * 4 <= Math.min(begun.apart, begun.small)
  const isWrapped = isSpaced || (wraps >= FEWEST_WRAPS && wraps >= gaps * WRAPS)
  const width = isWrapped ? widthOf(chunks) : 0
  return {
    asText: isWrapped ? (chunk) => lines(chunk, '\n', width).trim() : (chunk) => feed(softened(chunk)).trim(),
    inMarkdown: isWrapped ? (chunk) => lines(chunk, '  \n', width) : feed,
    endsParagraph: (_, next) => !isSpaced || !next || next.isApart,
  }
}

/** Breaks inside of a paragraph are spaces, but where two spaces ask for one. */
const softened = (chunk: string) =>
  chunk.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, (gap) => (/^ {2,}\n/.test(gap) ? '\n' : ' '))

/** Characters of the longest line that a page holds. */
const LONGEST_LINE = 110

/** What follows a piece of a scanned line: the end of the line, of a paragraph, or what ends a line or only a sentence. */
type Gap = 'line' | 'sentence' | 'paragraph'

interface Piece {
  text: string
  /** What stands in front of it; null at the beginning. */
  gap: Gap | null
}

/** Parts a line of the source at its gaps of two spaces and more. */
function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let gap: Gap | null = null
  for (const { 0: blanks, index } of words.matchAll(/[ \u00a0]{2,}/g)) {
    const text = words.slice(at, index)
    pieces.push({ text, gap })
    gap = !STOP.test(text.slice(-LONGEST_STOP)) ? 'line' : blanks.length > 2 ? 'paragraph' : 'sentence'
    at = index + blanks.length
  }
  return [...pieces, { text: words.slice(at), gap }]
}

/** The end of a sentence, with the marks that close behind it. */
const STOP = /[.!?:]["”’)]{0,2}$/
const LONGEST_STOP = 3

/** Characters of the longest piece that is a whole line: the width of the page. */
function widthOf(chunks: readonly Chunk[]): number {
  let width = 0
  for (const { text } of chunks)
    for (const line of text.split('\n')) {
      const pieces = piecesOf(line.trim())
      for (const [n, piece] of pieces.entries())
        if (pieces[n + 1]?.gap === 'line' && piece.gap !== 'sentence' && piece.text.length <= LONGEST_LINE)
          width = Math.max(width, piece.text.length)
    }
  return width
}

/**
 * Gaps of a scan: the ends of its lines; longer ones behind a full stop end a paragraph. Behind a full stop two spaces are
 * the end of a line only where the line holds no more. Justified lines have them everywhere.
 */
function lines(chunk: string, lineEnd: string, width: number): string {
  return chunk
    .split('\n')
    .map((line) => {
      const words = line.trim()
      const wide = words.match(/\S[ \u00a0]{2,}(?=\S)/g)?.length ?? 0
      if (wide > 4 && wide > (words.match(/\S[ \u00a0](?=\S)/g)?.length ?? 0) / 2)
        return words.replace(/[ \u00a0]{1,3}/g, ' ')
      let out = ''
      let length = 0
      for (const { text, gap } of piecesOf(words)) {
        const isWithin = gap === 'sentence' && length + 1 + text.length <= width
        out += gap === null ? text : `${isWithin ? ' ' : gap === 'paragraph' ? '\n\n' : lineEnd}${text}`
        length = isWithin ? length + 1 + text.length : text.length
      }
      return out
    })
    .join(lineEnd)
}

/** Breaks where two or more spaces follow a sentence or a heading, which is how feeds flatten paragraphs; a speech goes on. */
const FEED_GAP = new RegExp(`(?<=\\S)(?: |\\u00a0){2,}(?=(?:["“‘'([]|${BULLET})?[\\p{Lu}\\d])`, 'gu')

/** What no sentence and no heading ends with: "a refuge for  4,000 people", "said Senator  Roe", "the Minister,  Jo Roe". */
const GOES_ON = pattern('iu')`
  (?:^|[\s(])(?:
    the|an?|of|for|to|and|or|in|on|at|by|with|from|as|its|their|our|about|than
    |mr|mrs|ms|dr|prof|sir|senator|minister
  )$
  |\p{Ll},$`
/** Characters of the longest of them, with what stands in front. */
const LONGEST_LINK = 10

function feed(chunk: string): string {
  if (!/\S[ \u00a0]{2}/.test(chunk)) return chunk
  return chunk.replace(/^(?! {4}|\t|[ \u00a0]*\|).+$/gm, (line) => {
    const indent = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?/.exec(line)![0]
    const words = line.slice(indent.length)
    return (
      indent +
      words.replace(FEED_GAP, (gap, at: number) =>
        GOES_ON.test(words.slice(Math.max(0, at - LONGEST_LINK), at)) || isSpoken(words, at, gap.length) ? gap : '\n\n',
      )
    )
  })
}

/** A gap behind a mark that opens and is not closed, where no mark stands behind the gap either. */
function isSpoken(words: string, at: number, length: number): boolean {
  const opens = words.lastIndexOf('“', at)
  return opens >= 0 && !/\S/.test(words[opens - 1] ?? '') && words.indexOf('”', opens) < 0 && words[at + length] !== '“'
}
