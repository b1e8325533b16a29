import type { Block, Span, Warning } from '../../document/types.ts'

/** What stands between two quotation marks; where a mark is missing, up to the end of its paragraph. */
export interface Quoted extends Span {
  block: Block
  /** Numbers of the blocks that it starts and ends in. */
  first: number
  last: number
  closed: boolean
  /** Where its later paragraphs open with a mark again: offset behind the mark, number of the block. */
  reopened: { at: number; block: number }[]
}

const MARK = /["“”„«»]|''/g
/** Longest speech that is followed through its paragraphs. */
const PARAGRAPHS = 12

/** All quotations of the blocks in text order, marks left out; a speech of several paragraphs is one. */
export function quotedIn(text: string, blocks: readonly Block[]): { quoted: Quoted[]; warnings: Warning[] } {
  const quoted: Quoted[] = []
  const warnings: Warning[] = []
  let open: Quoted | null = null
  const close = (end: number, last: number, closed: boolean) => {
    quoted.push(trim(text, { ...open!, end, last, closed }))
    if (!closed)
      warnings.push({ code: 'unbalanced-quote', message: 'a quotation has no closing mark', start: open!.start, end })
    open = null
  }
  for (const [number, block] of blocks.entries()) {
    if (block.kind === 'chrome' || block.kind === 'headline') continue
    const words = text.slice(block.start, block.end)
    const marks = [...words.matchAll(MARK)].filter((mark) => !isInches(words, mark.index))
    if (open && (!marks.length || number - open.first > PARAGRAPHS)) {
      // Paragraphs without marks belong to the speech only if it is closed further on by a mark of its own.
      if (number - open.first > PARAGRAPHS || !closesLater(text, blocks, number))
        close(blocks[number - 1].end, number - 1, false)
      else continue
    }
    for (const mark of marks) {
      const at = block.start + mark.index
      const opening = isOpening(text, at, mark[0])
      if (opening) {
        const continues = open && at === block.start && open.last < number
        if (continues) {
          open!.reopened.push({ at: at + mark[0].length, block: number })
          continue
        }
        if (open) close(open.first === number ? at : blocks[number - 1].end, number, false)
        open = { start: at + mark[0].length, end: at, block, first: number, last: number, closed: false, reopened: [] }
      } else if (open) close(at, number, true)
    }
  }
  if (open) close(blocks[blocks.length - 1].end, blocks.length - 1, false)
  return { quoted, warnings }
}

/** The next mark below is a closing one, and stands in the same part of the release. */
function closesLater(text: string, blocks: readonly Block[], from: number): boolean {
  for (let number = from; number < Math.min(blocks.length, from + PARAGRAPHS); number++) {
    if (blocks[number].kind !== blocks[from].kind) return false
    const words = text.slice(blocks[number].start, blocks[number].end)
    const mark = [...words.matchAll(MARK)].find((m) => !isInches(words, m.index))
    if (mark) return !isOpening(text, blocks[number].start + mark.index, mark[0])
  }
  return false
}

/** A straight mark opens before a word and closes behind one. */
function isOpening(text: string, at: number, mark: string): boolean {
  if (/[“„«]/.test(mark)) return true
  if (/[”»]/.test(mark)) return false
  const before = text[at - 1] ?? '\n'
  const after = text[at + mark.length] ?? '\n'
  if (/\s/.test(after)) return false
  return /[\s([–—-]/.test(before) || (!/[\p{L}\p{N}.,!?…;)%]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
}

/** 32" and 5'11" measure. */
const isInches = (words: string, at: number) =>
  words[at] === '"' &&
  /\d/.test(words[at - 1] ?? '') &&
  !/^"(?:[.,]?\s*$|,|\.)/.test(words.slice(at, at + 4)) &&
  (words.slice(0, at).split('"').length - 1) % 2 === 0

function trim(text: string, quoted: Quoted): Quoted {
  let { start, end } = quoted
  while (start < end && /[\s"“]/.test(text[start])) start++
  while (end > start && /[\s"”,]/.test(text[end - 1])) end--
  return { ...quoted, start, end }
}
