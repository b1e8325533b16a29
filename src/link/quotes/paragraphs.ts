import type { Block, Document } from '../../document/types.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { isSaying } from '../../lexicon/saying.ts'
import { type Mark, marksIn } from './glyphs.ts'
import { wordsIn } from './words.ts'

/** Longest text that is put together, in characters. */
const LONGEST = 6000
/** Shortest line that can have been broken because it was full. */
const FULL = 60

const isFunction = is('function')

/**
 * The blocks as paragraphs of speech: what scraping broke apart around links and names ("… said⏎Jane Doe⏎. “We …"), and
 * what a reader of scanned pages left line by line, is put together again.
 */
export function paragraphsOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Block[] {
  const paragraphs: Block[] = []
  let line: Block | undefined
  for (const block of blocks) {
    const above = paragraphs.at(-1)
    if (
      above &&
      line &&
      above.kind === 'body' &&
      block.kind === 'body' &&
      block.end - above.start < LONGEST &&
      (goesOn(text, line, block) || isSpoken(text, above, block, paragraphs.length === 1))
    )
      paragraphs[paragraphs.length - 1] = { ...above, end: block.end }
    else paragraphs.push(block)
    line = block
  }
  return paragraphs
}

/** The next line of a paragraph in which somebody speaks: its mark is not closed, and only a line break stands between. */
function isSpoken(text: string, above: Block, below: Block, isFirst: boolean): boolean {
  const beginsParagraph = isFirst || text.slice(above.start - 2, above.start) === '\n\n'
  if (!beginsParagraph || text.slice(above.end, below.start) !== '\n') return false
  return isOpen(marksIn(text, above.start, above.end)) && !marksIn(text, below.start, below.end)[0]?.opens
}

const isOpen = (marks: readonly Mark[]) => marks.reduce((depth, { opens }) => depth + (opens ? 1 : -1), 0) > 0

/** A line that begins with a mark or a small letter goes on; so does a sentence that a preposition, a verb or a comma ends. */
function goesOn(text: string, above: Block, below: Block): boolean {
  const tail = text.slice(Math.max(above.start, above.end - 24), above.end)
  if (/[.!?:;](?:\s?["”»’)]{1,2})?$/.test(tail)) return false
  const head = text.slice(below.start, Math.min(below.end, below.start + 16))
  if (/^(?:[,;)\].]|\p{Ll}{2,}[\s,])/u.test(head)) return true
  if (tail.endsWith(',')) return true
  const last = wordsIn(tail, 0, tail.length).at(-1)?.text ?? ''
  if (isSaying(last) || (/^\p{Ll}/u.test(last) && isFunction(classesOf(last)))) return true
  // A full line of a page that ends inside of a sentence.
  const length = above.end - above.start
  return (
    length >= FULL &&
    length < 2 * FULL &&
    /\p{Ll}/u.test(tail) &&
    /^\P{Lu}|^.\p{Ll}/u.test(head) &&
    /[.!?,][”"»’]?\s/.test(text.slice(above.start, above.end))
  )
}
