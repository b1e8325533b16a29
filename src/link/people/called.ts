/** What somebody is called with the last name alone, which tells two of one family apart: "Senator Hale", "Mrs Hale". */

import type { NameMention } from '../../find/names/index.ts'
import { FAMILY, plural, singular } from '../../lexicon/persons.ts'
import type { Span } from '../../text/span.ts'
import { isHead, tokensBetween } from './words.ts'

/** Forms of address and titles that are short or another's, by what they stand for. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    senator: 'sen sens senators',
    representative: 'rep reps representatives congressman congresswoman congressmen',
    governor: 'gov',
    doctor: 'dr',
    professor: 'prof',
    ms: 'mrs miss',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
)

const plain = (word: string): string => {
  const letters = word.toLowerCase().replace(/[^\p{L}-]/gu, '')
  return SAME.get(letters) ?? letters
}

/** Words of an office that are looked at. */
const OFFICES = 6

/** The offices in a role, and the form of address. */
export function callsOf(text: string, role: Span | null, honorific: string | null): string[] {
  const offices = role ? tokensBetween(text, role.start, role.end).filter(isHead).slice(0, OFFICES) : []
  return [...offices.map((token) => plain(token.text)), ...(honorific ? [plain(honorific)] : [])]
}

/** How far in front of a name its title ends and begins, in characters. */
const IN_FRONT = 24

/** What a mention calls somebody; the word right in front of the name counts first. */
export function callsIn(text: string, { start, title, honorific }: NameMention): string[] {
  const front = tokensBetween(text, Math.max(0, start - IN_FRONT), start).at(-1)
  return callsOf(text, title ?? (isHead(front) ? front! : null), honorific).reverse()
}

const RELATIVES = [...singular(FAMILY), ...plural(FAMILY), 'cousin', 'uncle', 'aunt', 'nephew', 'niece'].join('|')
/** Between "Hale" and "Jane Hale": "'s brother". */
const RELATIVE = new RegExp(`^['’]s?\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:${RELATIVES}),?\\s$`, 'u')
/** Characters of it, at most. */
const LONGEST = 40

/** "President Hale's brother Tom Hale": the one behind is another. */
export const isRelativeOf = (text: string, { end }: Span, other: Span): boolean =>
  other.start > end && other.start - end < LONGEST && RELATIVE.test(text.slice(end, other.start))
