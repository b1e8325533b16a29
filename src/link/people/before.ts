/** The office in front of a name: "commercial fisherman Jane Doe", "the Minister for Trade, the Hon. Jane Doe". */

import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import { isMarkLost } from '../../text/gap.ts'
import type { Token } from '../../text/tokens.ts'
import { Backward } from './backward.ts'
import type { Role } from './office.ts'
import {
  endsHead,
  isAnd,
  isHead,
  isHonorific,
  isLink,
  isMark,
  isName,
  isNoPart,
  isPlural,
  isSmall,
  lower,
  tokensBetween,
} from './words.ts'

/** How far in front of a name a role is looked for, in characters. */
const BEFORE = 170

/** Labels of a transcript and of a page: "JOURNALIST: Jane Doe says she knew.", "Author: Jane Doe". */
const ASKS = /^(?:journalist|reporter|interviewer|presenter|host|compere|speaker|caller|moderator|author|investors?)$/
const PARTY = /^(?:republican|democrat)s?$/
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should)$/

const TWO_NAMES = /^\S+\s\p{Lu}/u
const TWO_NAMES_REACH = 40

export function roleBefore(text: string, start: number, floor: number): Role | null {
  const tokens = tokensBetween(text, Math.max(floor, start - BEFORE, 0), start)
  const mark = tokens.at(-1)?.text
  const marked = mark !== undefined && /^[,:–—-]$/.test(mark)
  const last = lastOf(tokens, marked)
  if (last < 0 || isLink(tokens[last]) || isAnd(tokens[last])) return null
  const isLost = isMarkLost(tokens[last], tokens[last + 1]?.start ?? start)
  const { first, head } = new Backward(tokens, last, !TWO_NAMES.test(text.slice(start, start + TWO_NAMES_REACH))).read()
  if (head < 0 || first > head || PARTY.test(lower(tokens[head]))) return null
  // "The mill will host Jane Doe."
  if (isSmall(tokens[first]) && MODAL.test(tokens[first - 1]?.text ?? '')) return null
  // "The Director of the Department of Roads  Jane Doe": a comma was lost. Behind another's name it is that one's.
  const isOwn = first > 0 && isNoPart(tokens[first - 1]) && tokens.slice(head, last).some(isLink)
  if (isLost && !isOwn && !isLetterhead(text, tokens, first, last)) return null
  if (marked) {
    if (mark === ':' && ASKS.test(lower(tokens[head]))) return null
    const labels = mark === ':' && opensLine(text, tokens[first]) && !OFFICE_HOLDER.test(lower(tokens[head]))
    if (mark !== ',' && !labels && !isPlural(tokens[head])) return null
    // A comma in front of the name: the role is a phrase of its own, opened by an article or by the sentence.
    if (!opens(tokens, first)) return null
  }
  const from = tokens[first].start
  const end = tokens[titled(tokens, first, last)].end
  const role: Role = { start: from, end, rule: 'roles/before', plural: isPlural(tokens[head]) }
  // "the Chairman of the Budget Committee, Senator Doe": the office in front of the title is fuller.
  const apart =
    first > 0 && !marked && (isMark(tokens[first - 1], ',') || isMarkLost(tokens[first - 1], tokens[first].start))
  // "spokesperson for roads Senator Doe"
  if (first === last && first > 0 && isSmall(tokens[first - 1]) && MEMBER.test(tokens[last].text)) {
    const field = roleBefore(text, from, floor)
    if (field && field.end === tokens[first - 1].end && FIELD.test(text.slice(field.start, field.end))) return field
  }
  const front = apart ? roleBefore(text, from, floor) : null
  const isFuller = front && front.end - front.start > role.end - role.start
  return isFuller && !isUnit(text, front) && !isAnothers(text, front, tokens[head].text) ? front : role
}

const FIELD = /^(?:[\p{Lu}][\p{L}’']*\s){0,3}(?:\p{Ll}+\s)?spokes(?:man|woman|person)\s(?:for|on)\s/u

/** "of the Army Office of Inspector General, Special Agent Jane Doe": the body in front is somebody else's. */
const isUnit = (text: string, { start, end }: Role): boolean => /\bOffice\sof\b/.test(text.slice(start, end))

/** "At the call of the Minister of Norland, Minister Doe": two hold the same office. */
const isAnothers = (text: string, { start, end }: Role, head: string): boolean =>
  text.slice(start, end).split(/\s/).includes(head) && /\bof (?:the )?$/.test(text.slice(Math.max(0, start - 8), start))

/** "LEADER OF THE OPPOSITION  THE HON JANE DOE": an office that opens its line, or behind an article, in front of an honorific. */
const isLetterhead = (text: string, tokens: readonly Token[], first: number, last: number): boolean =>
  isHonorific(tokens.at(-1)) &&
  /^hon\.?$/.test(lower(tokens.at(-1))) &&
  last < tokens.length - 1 &&
  (opensLine(text, tokens[first]) || tokens[first - 1]?.text === 'THE')

/** The last word in front of honorifics, a mark, and brackets. */
function lastOf(tokens: readonly Token[], marked: boolean): number {
  let at = tokens.length - 1
  if (marked) at--
  const from = at
  while (at >= 0 && isHonorific(tokens[at]) && !isHead(tokens[at])) at--
  // "Minister for Trade, the Hon. Jane Doe", "the President, His Excellency Tom Roe"
  if (at < from && /^(?:the|his|her)$/.test(lower(tokens[at]))) at--
  if (!marked && isMark(tokens[at], ',')) at--
  if (isMark(tokens[at], ')')) at = beforeBracket(tokens, at)
  if (/^(?:himself|herself)$/.test(lower(tokens[at]))) at--
  return at < tokens.length - 1 ? behindPlace(tokens, at) : at
}

/** In front of "(OCDA)", "(SSgt.)", "(Roads, Rivers and Ports)"; the place itself where the bracket is longer or not opened. */
function beforeBracket(tokens: readonly Token[], close: number): number {
  const floor = Math.max(0, close - LONGEST_BRACKET)
  for (let open = close - 1; open >= floor; open--) if (isMark(tokens[open], '(')) return open - 1
  return close
}
/** Tokens of a charge in brackets, at most. */
const LONGEST_BRACKET = 9

/** "The Director of the Department of Trade in Oakmoor, Mr Roe": where an officer sits is no part of the office. */
function behindPlace(tokens: readonly Token[], last: number): number {
  let first = last
  while (first > 0 && isName(tokens[first]) && last - first < LONGEST_PLACE) first--
  const isPlace = first < last && /^(?:in|at)$/.test(lower(tokens[first])) && isName(tokens[first - 1])
  const name = tokens.slice(first + 1, last + 1).map(({ text }) => text)
  return isPlace && placesNamed(name.join(' ')).length > 0 ? first - 1 : last
}
/** Words of a place's name that stands behind an office, at most. */
const LONGEST_PLACE = 3

/** "Ranking Member Senator Jane Doe": the office, without the title behind it. */
const titled = (tokens: readonly Token[], first: number, last: number): number =>
  last > first &&
  MEMBER.test(tokens[last].text) &&
  endsHead(tokens, last - 1) &&
  !MEMBER.test(tokens[last - 1].text) &&
  !COMPOUND.test(tokens[last - 1].text)
    ? last - 1
    : last
/** "Chief Justice", "Lieutenant Colonel": one office of two. */
const COMPOUND = /^(?:Chief|Magistrate|Presiding|Associate|Lieutenant|Lt\.?|Deputy|Master)$/
const MEMBER = /^(?:Senator|Sen\.?|Congressman|Congresswoman|Representative|Rep\.?|Judge|Justice|Colonel|Dr\.?)$/

/** Whose office a contact is one of: "Minister for Trade: Jane Doe". */
const OFFICE_HOLDER = /^(?:minister|senator|mp|premier|president|governor|mayor|secretary)$/

const opensLine = (text: string, { start }: Token) =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start))

/** Whether a phrase begins at the token: behind an article, a possessive, a preposition, a mark, or at the beginning. */
function opens(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (!before) return true
  if (/^(?:current|then|elected)$/.test(lower(before))) return true
  return before.possessive || before.kind === 'mark' || isNoPart(before) || isMarkLost(before, tokens[first].start)
}
