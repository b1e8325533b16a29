/** Whom the people of a block of contacts work for: a line above the name, or the address below it. */

import type { Block, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
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
      LINE_BEGINS.test(text.slice(Math.max(0, p.start - NUMBER_REACH), p.start)) &&
      LINE_ENDS.test(text.slice(p.end, p.end + TOWN_REACH)),
  )
  return lined.at(-1)?.entry ?? null
}

/** In front of a body that has a line to itself, or a labelled number before it that was run into the line. */
const LINE_BEGINS = /(?:(?:^|\n|:|Details|Information|Contact)|(?:Tel|Phone|Ph|Fax)[.:][^\n\p{L}]{5,30}\d)[^\S\n]*$/u
const NUMBER_REACH = 48

/** Behind a body that has a line to itself, or with its town: "Navex, Oakmoor". */
const LINE_ENDS = /^(?:,\s\p{Lu}[\p{L}. ]{2,20}){0,2}[^\S\n]*:?[^\S\n]*(?:\n|$)/u
const TOWN_REACH = 60

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

/** "CONTACT: Navex, Oakmoor  Jane Doe, 555-010-4142 (media)": a label in the same line, numbers between, and a number behind. */
const LABELLED = pattern()`
  \b(?:CONTACTS?|(?:[Mm]edia|[Pp]ress|[Ii]nvestor)\s[Cc]ontacts?|Contacts?|[EI]nquiries):
  (?:[^\n]|(?<=\)\n?)\n){0,200}$`
const OWN_NUMBER = /^,?\s{1,3}[-–]?\s?\(?\+?\d{2,3}[)\s./-]/

/** Somebody who is to be called, in a line that is no block of contacts. */
export const isCalled = (text: string, { start, end }: Span): boolean =>
  OWN_NUMBER.test(text.slice(end, end + 12)) && LABELLED.test(text.slice(Math.max(0, start - 220), start))

const MAIL = /[\w.+-]+@([a-z\d-]+(?:\.[a-z\d-]+){1,4})/i
const PROVIDERS = /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|protonmail|comcast|mail|mac|me|live|verizon|att)$/i

/** Levels of an address below which somebody's own name stands: "co" of "navex.co.uk". */
const SHARED = /^(?:com?|gov|org|net|edu|ac|or|ne)$/
/** The name in the address behind somebody, for a body of one's own: "navex" of "roe@mail.navex.co.uk". */
function domainBehind(text: string, end: number, limit: number): string | null {
  const levels = MAIL.exec(text.slice(end, Math.min(limit, end + REACH)))?.[1]
    .toLowerCase()
    .split('.')
    .slice(0, -1)
  if (levels && levels.length > 1 && SHARED.test(levels[levels.length - 1])) levels.pop()
  const domain = levels?.pop()?.replace(/-/g, '')
  return !domain || PROVIDERS.test(domain) ? null : domain
}
/** How far behind a name the address may stand, in characters. */
const REACH = 130

const lettersOf = (words: readonly string[]): string =>
  words
    .join('')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')

/** The organisation that the e-mail address behind a name belongs to, by its letters: "catalinamuseum" for the Harbour Museum. */
export function bodyOfAddress(text: string, end: number, limit: number, entries: readonly Entry[]): Entry | null {
  const domain = domainBehind(text, end, limit)
  if (!domain) return null
  const same = (e: Entry) => e.mentions.some((m) => lettersOf(m.text.split(' ')) === domain)
  const exact =
    entries.find((e) => e.acronym?.toLowerCase() === domain) ??
    entries.find((e) => lettersOf(e.words) === domain || same(e))
  if (exact || domain.length < 4) return exact ?? null
  const begins = (e: Entry) => {
    const letters = lettersOf(e.words)
    return letters.startsWith(domain) || (letters.length > 4 && domain.startsWith(letters))
  }
  return entries.find(begins) ?? null
}

/** Whether somebody in a block of contacts shows to be another's than the body that speaks: by the address, or by a name behind the own. */
export function isElsewhere(text: string, end: number, limit: number, issuer: Entry): boolean {
  if (OF_NAMED.test(text.slice(end, end + 60))) return true
  const domain = domainBehind(text, end, limit)
  if (!domain) return false
  const parts = issuer.words.map((word) => lettersOf([word]))
  const initials = parts.map((word) => word[0]).join('')
  const shares = (word: string) => word.length > 2 && (domain.includes(word) || word.startsWith(domain))
  return ![...parts, initials, lettersOf([issuer.acronym ?? ''])].some(shares) && domain !== initials
}
/** "Jane Doe, Navex" to the line's end; "(Mr Roe's Office)", "(Ministerial)". */
const OF_NAMED = /^(?:,\s\p{Lu}[^\n,.;:@\d]{2,50}\n|\s\((?:Ministerial|[^()\n]{2,40}\sOffice)\))/u
