/** Whom the people of a block of contacts work for: a line above the name, or the address below it. */

import type { Block, Span } from '../../document/types.ts'
import type { Entry } from '../organisations/index.ts'
import { type Place, placesIn } from './affiliation.ts'

/** In a block of contacts, the organisation that has a line of its own above the name. */
export function bodyAbove(
  { text, blocks }: { text: string; blocks: readonly Block[] },
  block: number,
  start: number,
  places: readonly Place[],
): Entry | null {
  if (!/^[^\S\n]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return null
  let first = block
  while (first > 0 && block - first < 8 && blocks[first - 1].kind === 'contact') first--
  const lined = placesIn(places, { start: blocks[first].start, end: start }).filter(
    (p) =>
      /(?:^|\n|:|Details|Information|Contact)[^\S\n]*$/.test(text.slice(Math.max(0, p.start - 24), p.start)) &&
      /^[^\S\n]*:?[^\S\n]*(?:\n|$)/.test(text.slice(p.end, p.end + 8)),
  )
  return lined.at(-1)?.entry ?? null
}

/** Between a label and the people behind it, of whom each may have a number. */
const LABELS = /^:\s[^\n:]{0,140}$/
const NUMBER = /^[^\n\p{L}]{0,4}\(?\+?\d/u

/** "Navex Public Affairs: Jane Doe - (06) 555 4966 John Roe - (06) 555 4971": the body that labels the line. */
export function bodyLabelling(text: string, { start, end }: Span, places: readonly Place[]): Entry | null {
  if (!NUMBER.test(text.slice(end, end + 8))) return null
  const label = placesIn(places, { start: Math.max(0, start - 200), end: start }).findLast(
    (p) => text[p.end] === ':' && LABELS.test(text.slice(p.end, start)),
  )
  return label?.entry ?? null
}

const MAIL = /[\w.+-]+@([a-z\d-]+)\./i
const PROVIDERS = /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|protonmail|comcast|mail|mac|me|live|verizon|att)$/i

/** The organisation that the e-mail address behind a name belongs to, by its letters: "catalinamuseum" for the Harbour Museum. */
export function bodyOfAddress(text: string, end: number, limit: number, entries: readonly Entry[]): Entry | null {
  const domain = MAIL.exec(text.slice(end, Math.min(limit, end + 130)))?.[1]
    .toLowerCase()
    .replace(/-/g, '')
  if (!domain || domain.length < 4 || PROVIDERS.test(domain)) return null
  const letters = (words: readonly string[]) =>
    words
      .join('')
      .toLowerCase()
      .replace(/[^a-z\d]/g, '')
  return (
    entries.find((e) => e.acronym?.toLowerCase() === domain) ??
    entries.find((e) => letters(e.words) === domain || e.mentions.some((m) => letters(m.text.split(' ')) === domain)) ??
    entries.find(
      (e) =>
        letters(e.words).startsWith(domain) || (letters(e.words).length > 4 && domain.startsWith(letters(e.words))),
    ) ??
    null
  )
}
