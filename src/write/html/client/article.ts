/** The text with its marks: drawn anew after a change, walked through, and asked what is selected. */
import type { Span } from '../../../text/span.ts'
import { type Mark, marksOf } from '../marks.ts'
import { markup } from '../markup.ts'
import { byId } from './dom.ts'
import { isWritten, now, text } from './state.ts'

export const article = byId('text')
export let marks: Mark[] = marksOf(now.record)

export function draw(): void {
  marks = marksOf(now.record)
  article.innerHTML = markup(text, marks)
  if (document.body.classList.contains('named')) nameMarks()
}

/** Writes the field of each stretch beside it, or takes it away: for those to whom colours and lines say little. */
export function nameMarks(): void {
  for (const stretch of article.querySelectorAll<HTMLElement>('mark'))
    stretch.dataset.named = marks[innermost(stretch)].field
}

export const isHidden = ({ field }: Mark): boolean => document.body.classList.contains(`off-${field}`)

const stretches = (mark: number): HTMLElement[] => [...article.querySelectorAll<HTMLElement>(`mark[data-m~="${mark}"]`)]

/** Shows a mark: all its stretches, and the first of them in view. */
export function show(mark: number): void {
  for (const old of article.querySelectorAll('.here')) old.classList.remove('here')
  const own = stretches(mark)
  for (const one of own) one.classList.add('here')
  own[0]?.scrollIntoView({ block: 'center' })
}

/** The mark with just these borders. */
export const markAt = ({ start, end }: Span): number =>
  marks.findIndex((mark) => mark.start === start && mark.end === end)

/** The narrowest of the marks that are shown over a stretch. */
export function innermost(stretch: HTMLElement): number {
  const over = stretch.dataset.m!.split(' ').map(Number)
  const shown = over.filter((mark) => !isHidden(marks[mark]))
  const width = (mark: number) => marks[mark].end - marks[mark].start
  return (shown.length ? shown : over).reduce((a, b) => (width(b) <= width(a) ? b : a))
}

/** What is selected in the text, in its places. */
export function selected(): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  if (!article.contains(startContainer) || !article.contains(endContainer)) return null
  const start = placeOf(startContainer, startOffset)
  const end = placeOf(endContainer, endOffset)
  return end > start ? trimmed({ start, end }) : null
}

function trimmed({ start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return end > start ? { start, end } : null
}

/** The place in the text of a place in the page. */
function placeOf(container: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(article)
  range.setEnd(container, offset)
  let place = 0
  const walker = document.createTreeWalker(range.cloneContents(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) place += node.parentElement && isWritten(node.parentElement) ? 0 : node.data.length
    else if (isWritten(node as Element)) place++
  }
  return place
}
