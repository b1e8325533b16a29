import type { Span } from '../document/types.ts'
import type { Comparator } from '../record/schema.ts'
import { AFTER, BEFORE } from './tables.ts'

let before: RegExp | undefined
let after: RegExp | undefined
const alternatives = (table: [string, Comparator][]) =>
  table
    .map(([words]) => words.replace(/[.+]/g, '\\$&').replaceAll(' ', '\\s{1,2}'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** How the words around a number bound or blur it, and the span that takes them in. */
export function withComparator(text: string, span: Span): Span & { comparator: Comparator | null } {
  before ??= new RegExp(
    `(?<![\\p{L}\\d])(${alternatives(BEFORE)})\\s{0,2}(?:the |a |an |another |an additional |its |their )?$`,
    'iu',
  )
  after ??= new RegExp(`^(?:\\s{0,2}(?:\\+)|\\s{1,2}(?:${alternatives(AFTER.filter(([w]) => w !== '+'))})\\b)`, 'iu')
  const head = text.slice(Math.max(0, span.start - 32), span.start)
  const lead = before.exec(head)
  const tail = after.exec(text.slice(span.end, span.end + 16))
  const find = (table: [string, Comparator][], words: string) => {
    const key = words.toLowerCase().replace(/\s+/g, ' ').trim()
    return table.find(([w]) => w === key)?.[1] ?? null
  }
  if (
    lead &&
    !/\b(?:all|and|turned|over the|handed|took) $/i.test(lead[1] === 'over' ? head.slice(0, lead.index) : '')
  ) {
    const end = span.end + (tail && /^\s*\+$/.test(tail[0]) ? tail[0].length : 0)
    return { start: span.start - (head.length - lead.index), end, comparator: find(BEFORE, lead[1]) }
  }
  if (tail) return { start: span.start, end: span.end + tail[0].length, comparator: find(AFTER, tail[0]) }
  return { start: span.start, end: span.end, comparator: null }
}
