import type { Block, Document } from '../../document/types.ts'

/** Longest text that is put together, in characters. */
const LONGEST = 4000

/**
 * The blocks as paragraphs of speech: what scraping broke apart around links and names ("… said⏎Jane Doe⏎. “We …") is put
 * together again.
 */
export function paragraphsOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Block[] {
  const paragraphs: Block[] = []
  for (const block of blocks) {
    const above = paragraphs.at(-1)
    if (
      above &&
      above.kind === 'body' &&
      block.kind === 'body' &&
      block.end - above.start < LONGEST &&
      isBroken(text, above, block)
    )
      paragraphs[paragraphs.length - 1] = { ...above, end: block.end }
    else paragraphs.push(block)
  }
  return paragraphs
}

/** A line that begins with a mark or a small letter goes on; so does a sentence that a preposition, a verb or a comma ends. */
function isBroken(text: string, above: Block, below: Block): boolean {
  const gap = text.slice(above.end, below.start)
  if (/[^\s]/.test(gap) || gap.split('\n').length > 2 || gap.length > 12) return false
  if (
    /^(?:[,;)\].]|\p{Ll}{2,}\s)/u.test(text.slice(below.start, below.start + 16)) &&
    !/[.!?:]["”’)]?$/.test(text.slice(above.end - 3, above.end))
  )
    return true
  return (
    /(?:,|\b(?:said|says|added|by|of|the|to|and|with|from|at|in|for|named|called|told|titled))$/i.test(
      text.slice(Math.max(above.start, above.end - 12), above.end),
    ) && above.end - above.start > 60
  )
}
