/** Where an office goes on behind "and" and behind a comma. */

import { isPlaceName } from '../../find/names/index.ts'
import { wordIs } from '../../lexicon/index.ts'
import { PORTFOLIOS } from '../../lexicon/persons.ts'
import { pattern } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import {
  ends,
  isAnd,
  isBodyWord,
  isChargeWord,
  isFunction,
  isGiven,
  isHead,
  isLink,
  isMark,
  isName,
  isNoPart,
  isPluralCharge,
  isSmall,
  isSmallCharge,
  lower,
  PARTIES,
} from './words.ts'

const PARTY = new RegExp(`^(?:${PARTIES})$`)
const isForm = wordIs('legalForm')

/** Whether one of the next tokens is an office, with only nouns before it. */
export function headWithin(tokens: readonly Token[], from: number, count: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + count); at++) {
    const token = tokens[at]
    if (isHead(token)) return true
    if (token.kind === 'mark' || isLink(token)) return false
    if (ends(token) && !/^(?:the|an?|its|our|also|now)$/.test(lower(token))) return false
  }
  return false
}

/** Tokens from "chief" to its "officer", at most. */
const CHIEF_OFFICER = 9

/** Place of the "officer" of several fields: "chief risk, audit and compliance officer"; 0 where there is none. */
export function chiefOfficerAt(tokens: readonly Token[], chief: number): number {
  if (lower(tokens[chief]) !== 'chief' || tokens[chief + 1]?.kind === 'mark') return 0
  for (let n = chief + 1; n < Math.min(tokens.length, chief + CHIEF_OFFICER); n++) {
    if (/^officers?$/.test(lower(tokens[n]))) return n > chief + 1 ? n : 0
    const isField = isAnd(tokens[n]) || isMark(tokens[n], ',') || !(tokens[n].kind === 'mark' || ends(tokens[n]))
    if (!isField || isLink(tokens[n]) || (isHead(tokens[n]) && lower(tokens[n]) !== 'executive')) return 0
  }
  return 0
}

/** "and Chief Executive Officer", "and former employee of", "of Research and Development". */
export function andGoesOn(tokens: readonly Token[], at: number, linked: boolean): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark') return false
  const small = isSmall(next) && ends(next)
  if (headWithin(tokens, at + 1, 5)) return !small || /^(?:the|an?)$/.test(lower(next))
  if (!linked || small || next.kind === 'number') return false
  return !isSmall(next) || isPluralCharge(next) || !/(?:ed|s)$/.test(next.text)
}

/**
 * How many tokens, the comma among them, belong to the office before it is looked at again; 0 where it ends:
 * "Founder, Executive Director and CEO", "Vice President, Corporate Communications", "of Acme, Inc."
 */
export function commaGoesOn(tokens: readonly Token[], at: number, linked: boolean, last: number): number {
  const next = tokens[at + 1]
  if (!next) return 0
  if (isForm(next.text) || (!linked && chiefOfficerAt(tokens, at + 1))) return 1
  if (isSmall(next) && !isSmallCharge(next) && (ends(next) || /^(?:an?|the|and)$/.test(lower(next))))
    return lower(next) === 'and' && !linked && headWithin(tokens, at + 2, 4) ? 1 : 0
  const charge = !linked && last === at - 1 ? chargeAt(tokens, at + 1) : 0
  if (charge) return charge - at
  return (linked && listEnd(tokens, at, last)) || headsGoOn(tokens, at) ? 1 : 0
}

/** Offices that a comma and what they are in charge of may follow. */
const GRADED = pattern()`
  ^(?:president|vp|[se]vp|avp|director|manager|leader|head|officer|lead|engineer|partner|counsel|chair|ceo
  |coordinator|specialist|investigator|chief|analyst|representative|associate)$`
/** Longest charge behind a comma, in tokens: in small letters, and else. */
const SMALL_CHARGE = 6
const CHARGE = 8

/** Work that a field of work may end in. */
const RUNS = /^(?:management|planning|analysis|administration|governance)$/
/** "product line marketing and management"; the first word may be what somebody does: "oversees marketing". */
const isWithinCharge = (token: Token | undefined, isFirst: boolean): boolean =>
  token !== undefined &&
  isSmall(token) &&
  (isAnd(token) ? !isFirst : !ends(token) && !isHead(token) && !(isFirst && VERB.test(token.text)))
const VERB = /(?:s|ed|ing|ly)$/
/** Behind what somebody is in charge of. */
const isClosed = (next: Token | undefined): boolean => !next || next.kind === 'mark' || lower(next) === 'at'

/** Where what an officer is in charge of ends: "Communication, Media and Technology"; 0 where it is none. */
function chargeAt(tokens: readonly Token[], from: number): number {
  let to = from
  // "vice president, product marketing, Acme", "director, global brand and product marketing"
  while (to - from < SMALL_CHARGE && (isSmallCharge(tokens[to]) || isWithinCharge(tokens[to], to === from))) to++
  while (to > from && !isSmallCharge(tokens[to - 1]) && !RUNS.test(lower(tokens[to - 1]))) to--
  if (to > from) return GRADED.test(lower(tokens[from - 2])) && isClosed(tokens[to]) ? to : 0
  while (
    to < tokens.length &&
    to - from < CHARGE &&
    (isName(tokens[to]) || (to > from && (isAnd(tokens[to]) || lower(tokens[to]) === 'of'))) &&
    (to === from || isAnd(tokens[to - 1]) || tokens[to].start - tokens[to - 1].end < 3)
  )
    to++
  if (to === from || isAnd(tokens[to - 1])) return 0
  const words = tokens.slice(from, to)
  if (!isClosed(tokens[to])) return 0
  // "Investor Relations" has nobody's office in it.
  if (!GRADED.test(lower(tokens[from - 2])) || isPlaceName(words.map((word) => word.text))) return 0
  if (words.some(isChargeWord) || (!isGiven(words[0]) && words.length > 1))
    return Math.max(listEnd(tokens, from - 1, from - 2), to)
  return listEnd(tokens, from - 1, from - 2)
}

/** Offices whose fields are lists: "Minister for Justice, Customs and Border Protection". */
const MINISTERIAL = /^(?:minister|secretary|treasurer|commissioner|undersecretary|spokes(?:man|woman|person))s?$/

/** Where a list ends, 0 where none begins: "Child, Adolescent and Family Health Service", a list of names that "and" closes, all of one body or one field. */
function listEnd(tokens: readonly Token[], at: number, last: number): number {
  let and = 0
  let n = at + 1
  for (let run = 0; n < tokens.length && n < at + 14; n++) {
    if (isName(tokens[n])) {
      const isOffice = isHead(tokens[n]) && !(tokens[n + 1] && isChargeWord(tokens[n + 1])) // "Investor Relations"
      if (++run > 4 || isOffice || (run === 1 && isGiven(tokens[n]))) return 0
    } else if (!and && run && isMark(tokens[n], ',')) run = 0
    else if (!and && isAnd(tokens[n])) {
      and = n
      run = 0
    } else break
  }
  if (!and || n === and + 1) return 0
  const isField = MINISTERIAL.test(lower(tokens[last])) || GRADED.test(lower(tokens[last]))
  return isField || isBodyWord(tokens[n - 1]) ? n : 0
}

/** The items of a list, each with an office of its own, that "and" closes, or an office with its "of": "CEO, Head of Optics". */
function headsGoOn(tokens: readonly Token[], at: number): boolean {
  for (let n = at + 1, items = 0; n < tokens.length && n < at + 14 && items < 4; items++) {
    const from = n
    let head = false
    for (; n < tokens.length && n - from < 5; n++) {
      if (tokens[n].kind === 'mark' || lower(tokens[n]) === 'and' || isLink(tokens[n])) break
      if (isHead(tokens[n])) head = true
    }
    if (!head) return false
    if (isAnd(tokens[n])) return headWithin(tokens, n + 1, 4)
    if (isLink(tokens[n])) return isName(tokens[at - 1]) && tokens.slice(from, n).every(isName)
    n++
    if (lower(tokens[n]) === 'and') return headWithin(tokens, n + 1, 4)
  }
  return false
}

/** Offices that have several fields in front: "Trade and Industry Minister"; of others the words tell that they are fields. */
const FIELDED = /^(?:minister|secretary|spokes(?:man|woman|person))$/
/** "Hale and Shadow Minister": what stands in front of an office alone. */
const GRADE =
  /^(?:shadow|prime|deputy|assistant|associate|acting|former|first|senior|chief|cabinet|state|federal|press)$/
/** Words of the second field, at most. */
const FIELD = 3
const isOffice = (token: Token): boolean => isHead(token) && !isChargeWord(token)
/** In front of the first field: "Today", "Hale's". */
const isEdge = (token: Token): boolean => token.possessive || isFunction(token) || isNoPart(token)

/** Whether "and", in front of an office, joins two fields of it: no person, place or body that stands beside the office. */
export function isFieldsAt(tokens: readonly Token[], and: number): boolean {
  let first = and
  while (first > 0 && isName(tokens[first - 1]) && !isEdge(tokens[first - 1])) first--
  let head = and + 1
  while (head <= and + FIELD && isName(tokens[head]) && !isOffice(tokens[head])) head++
  const [all, behind] = [tokens.slice(first, and), tokens.slice(and + 1, head)]
  const front = all.slice(all.findLastIndex(({ text }) => PARTY.test(text)) + 1)
  if (!front.length || !behind.length || !isHead(tokens[head]) || GRADE.test(lower(behind[0]))) return false
  if (front.some((token) => isGiven(token) || isHead(token)) || isPlaceName(front.map(({ text }) => text))) return false
  if (FIELDED.test(lower(tokens[head])))
    return front.every((token) => isChargeWord(token) || PORTFOLIOS.has(token.text))
  return [front, behind].every((field) => isChargeWord(field[field.length - 1]))
}

/** "Director of the FBI's Oakmoor Division, Agent Doe": whose the body is that the office is of, up to `last`. */
export const isOwnerAt = (tokens: readonly Token[], at: number, last: number): boolean =>
  isName(tokens[at]) && at < last && tokens.slice(at + 1, last + 1).every(isName)
