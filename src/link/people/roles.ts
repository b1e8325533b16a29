/**
 * What people are: the office or occupation beside a name, as the text puts it. A role is a noun phrase whose head is an
 * office ("Deputy Minister", "chef", "Special Agent in Charge") with the "of …" or "for …" that belongs to it.
 */

import { OF_NUMBER } from '../../lexicon/labels.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { singularOf, wordOf } from '../../text/words.ts'
import {
  AS,
  COMMA,
  GAP,
  GIVEN,
  GLUED,
  IS,
  isAsked,
  isEarlier,
  isGivenOffice,
  isJudged,
  isSiteTitle,
  LINE,
  NEWLY,
  PAST,
} from './beside.ts'
import { type Office, officeAt, type Role } from './office.ts'
import {
  describes,
  isAnd,
  isChargeWord,
  isHead,
  isLink,
  isRoleHead,
  isSmall,
  mayStandInFront,
  tokensBetween,
} from './words.ts'

export { roleAbove, roleOfCreator } from './above.ts'
export { roleBefore } from './before.ts'

/** How far behind a name a role is looked for, in characters. */
const BEHIND = 260
/** Longest role on a line of its own, in characters. */
const LONGEST_LINE = 110

/**
 * The role behind a name: "Jane Doe, Deputy Minister of Interior", on the next line, or told ("is the chief of …").
 * @param blockEnd where the paragraph ends; a role on the next line is one behind it
 * @param limit where the next person is named
 */
export function roleBehind(text: string, end: number, blockEnd: number, limit: number): Role | null {
  const to = Math.min(limit, end + BEHIND, text.length)
  const rest = text.slice(end, to)
  const stop = Math.min(to, blockEnd)
  const role =
    gluedRole(rest, end) ??
    bracketed(text, rest, end, stop) ??
    behindGap(text, end + GAP.exec(rest)![0].length, stop, to)
  return role && (belowSeat(text, role, to) ?? role)
}

/** "Senator for Norland", "Federal Member for Oakmoor": a seat, which says less than an office. */
const SEAT = /^(?:\p{L}+\s){0,6}(?:Member|Senator)\sfor\s[^,]+$/iu
const BELOW = /^\s{1,6}(?=\p{Lu})/u
const HIGHER = /\b(?:Minister|Secretary|Leader|Whip|Treasurer|spokes(?:man|woman|person))\b/i

/** The office that stands below a seat in a letterhead, or was run into its line. */
function belowSeat(text: string, seat: Role, to: number): Role | null {
  const words = text.slice(seat.start, seat.end)
  const gap =
    SEAT.test(words) && !HIGHER.test(words) ? BELOW.exec(text.slice(seat.end, Math.min(to, seat.end + 8))) : null
  if (!gap) return null
  const start = seat.end + gap[0].length
  const found = officeAt(text, start, lineEnd(text, start, to), true)
  const office = found && onNextLine(text, found, to)
  return office && HIGHER.test(text.slice(office.start, office.end)) ? { ...office, rule: seat.rule } : null
}

function gluedRole(rest: string, end: number): Role | null {
  const { role, office } = GLUED.exec(rest)?.groups ?? {}
  if (!role || !isRoleHead(wordOf(office))) return null
  return { start: end, end: end + role.length, rule: 'roles/glued', plural: false }
}

const OWNS = /^\s?[’']s/

function bracketed(text: string, rest: string, end: number, stop: number): Role | null {
  const bracket = /^\s?\((?:the\s)?/.exec(rest)
  if (!bracket) return null
  const start = end + bracket[0].length
  // "Jane Doe (Corporate Press)": a desk that fills the brackets.
  const close = text.indexOf(')', start)
  const desk = close > start && close < stop ? officeAt(text, start, close, true) : null
  const office = desk?.end === close ? desk : officeAt(text, start, stop, false)
  // "Jane Doe (Attorney-General's office)": whose office she is of.
  if (office && OWNS.test(text.slice(office.end, office.end + 3))) return null
  return named(text, office, 'roles/bracket')
}

/** Behind what may stand between a name and a role: degrees, an age, a town. */
function behindGap(text: string, gap: number, stop: number, to: number): Role | null {
  const behind = text.slice(gap, to)
  const line = LINE.exec(behind)
  if (line) return onLine(text, gap + line[0].length, to)
  const comma = isSiteTitle(text, gap) ? null : COMMA.exec(behind)
  const beside = comma && officeAt(text, gap + comma[0].length, stop, false)
  if (beside && !isAsked(text, gap, beside)) {
    const role = named(text, beside, PAST.test(comma[0]) ? 'roles/past' : 'roles/apposition')
    if (role) return role
  }
  const is = IS.exec(behind) ?? AS.exec(behind)
  const told = is && officeAt(text, gap + is[0].length, stop, false)
  if (told && !isJudged(text, gap, told))
    return /\sto\s/.test(is[0]) && (told.plural || opensWithVerb(text, told))
      ? null
      : { ...told, rule: ruleOf(text, gap, is[0]) }
  return givenOffice(text, gap, stop) ?? runOn(text, gap, stop)
}

/** Whether somebody was it before, is it from now on, or is told to be it. */
function ruleOf(text: string, gap: number, is: string): string {
  if (isEarlier(text, gap, is)) return 'roles/earlier'
  return NEWLY.test(is)
    ? 'roles/appointed'
    : /^,?\s(?:who\s)?is\s(?:the|our|its)\s/.test(is)
      ? 'roles/is'
      : 'roles/told'
}

/** "named Jane Doe vice president of roads" */
function givenOffice(text: string, gap: number, stop: number): Role | null {
  const begins = GIVEN.exec(text.slice(gap, gap + 24))
  const office = begins && officeAt(text, gap + begins[0].length, stop, false)
  return office && !office.plural && isGivenOffice(text, gap, office) ? { ...office, rule: 'roles/appointed' } : null
}

/** "asked Doe to follow the clerk": not "the promotion of Doe to chief executive". */
function opensWithVerb(text: string, { start, end }: Span): boolean {
  const first = tokensBetween(text, start, end)[0]
  return isSmall(first) && !isHead(first) && !mayStandInFront(first) && !describes(first)
}

function onLine(text: string, start: number, to: number): Role | null {
  const stop = labelAt(text, start, lineEnd(text, start, to))
  const found = officeAt(text, start, stop, true)
  const span = found && onNextLine(text, found, to)
  const isWhole =
    span &&
    span.end - span.start < LONGEST_LINE &&
    /^\p{Lu}/u.test(text[span.start]) &&
    (span.end === stop || /^\s*(?:[,|\n/(–-]|$)/.test(text.slice(span.end, span.end + 3)))
  return isWhole ? named(text, span, 'roles/line') : null
}

/** Where a number, an address or its label begins, or the line ends. */
const CHANNEL = pattern()`
  (?<=[a-z])\d{2}|\s*[-–|,:]?\s\(?\+?\d{2}
  |\s*\n|\s*$`
const CHANNEL_LABEL = new RegExp(`[,;]?\\s(?:${OF_NUMBER})\\.?(?:\\s?:|(?:\\s?[-–])?\\s?\\(?\\+?\\d{2})`, 'i')
/** Where the label of a number or an address ends what is told of somebody: "Investor Relations Phone: 555". */
export function labelAt(text: string, from: number, to: number, otherwise = to): number {
  const at = text.slice(from, Math.min(to, from + BEHIND)).search(CHANNEL_LABEL)
  return at < 0 ? otherwise : Math.min(from + at, otherwise)
}

const LINE_GAP = /^,?[^\S\n]*(?=\p{Lu})/u

/** In a block of contacts the role is all that stands between the name and a number: "Jane Doe   Media Relations (510) 555-0100". */
export function roleInLine(text: string, end: number, limit: number): Role | null {
  const rest = text.slice(end, Math.min(limit, end + BEHIND))
  const gap = LINE_GAP.exec(rest)
  if (!gap) return null
  const stop = labelAt(text, end, limit, end + CHANNEL.exec(rest)!.index)
  const office = officeAt(text, end + gap[0].length, stop, true)
  return office?.end === stop ? { ...office, rule: 'roles/line' } : null
}

/** Where the line ends, and the next one that goes on in "and": "SHADOW MINISTER FOR FOREIGN AFFAIRS / AND DEVELOPMENT". */
function lineEnd(text: string, start: number, to: number): number {
  const length = text.slice(start, to).search(LINE_BREAK)
  if (length < 0) return to
  const end = start + length
  const next = end + LINE_BREAK.exec(text.slice(end, to))![0].length
  const goesOn = GOES_ON.test(text.slice(next, next + 8)) || /\s(?:and|of|for|&)$/i.test(text.slice(end - 4, end))
  return goesOn ? lineEnd(text, next, to) : end
}
/** A line's end, or the gap that scraping left in its place. */
const LINE_BREAK = /\n\s{0,3}| {5,}/
const GOES_ON = /^(?:and|of|for|&)\s/i

/** Over the end of its line: "BORDER / PROTECTION", "Vice President / Corporate Communications & Public Affairs". */
function onNextLine(text: string, office: Office, to: number): Office {
  const line = NEXT_LINE.exec(text.slice(office.end, Math.min(to, office.end + LONGEST_LINE)))?.[0]
  if (!line) return office
  const words = tokensBetween(text, office.end, office.end + line.length)
  const before = tokensBetween(text, office.start, office.end)
  const isField = words.every((word) => isChargeWord(word) || isAnd(word) || FIELD_WORD.test(word.text))
  const asks = isHead(before.at(-1)) || isAnd(before.at(-2))
  return isField && asks ? onNextLine(text, { ...office, end: office.end + line.length }, to) : office
}
const NEXT_LINE = /^\s?\n\s{0,3}\p{Lu}[\p{L} &]{3,60}(?=\n|$)/u
const FIELD_WORD = /^(?:Public|Corporate|Media|Investors?|Protection|Affairs|Relations|Services|Development)$/i

/** "Joe Lund Communications Director for the Calder Alliance": the comma was lost. */
function runOn(text: string, end: number, stop: number): Role | null {
  const gap = /^ {1,3}(?=\p{Lu})/u.exec(text.slice(end, end + 4))?.[0].length
  const office = gap ? officeAt(text, end + gap, stop, false) : null
  if (!office || !/\s(?:of|for|on|OF|FOR|ON)\s(?:the\s|THE\s)?\p{Lu}/u.test(text.slice(office.start, office.end)))
    return null
  const words = tokensBetween(text, office.start, office.end)
  const head = words.findIndex(isHead)
  const begins = head >= 0 && head < 3 && words.slice(0, head + 1).every((token) => /^\p{Lu}/u.test(token.text))
  // In a heading in capitals the words may be a verb's: "DOE HOST TALKS ON ROADS".
  if (/^\P{Ll}+$/u.test(text.slice(office.start, office.end)) && !(head === 0 && isLink(words[1]))) return null
  return begins ? named(text, office, 'roles/run-on') : null
}

/** "Jane Doe, Sen." is the title of somebody else who follows. */
const TITLE_OF_NEXT = /^(?:Sens?|Reps?|SENS?|REPS?|Gov|GOV|Dr|Gen|Col|Lt|Sgt|Capt|Judge|Mayor)\.?$/

const named = (text: string, office: Office | null, rule: string): Role | null =>
  office && !TITLE_OF_NEXT.test(text.slice(office.start, office.end)) ? { ...office, rule } : null

/** The role at a place that is known to hold one: "Davis Polk's Managing Partner". */
export function roleAt(text: string, start: number, limit: number): Role | null {
  const found = officeAt(text, start, Math.min(limit, start + BEHIND), false)
  return found ? { ...found, rule: 'roles/owned' } : null
}

/** How the record puts a role that several people share: without their number; a single word, or what is no title, as one of them is called. */
export function ownRole(role: string): string {
  const words = role.replace(/^(?:two|three|four|five|several|other|fellow|both)\s/i, '')
  const head = SHARED.exec(words)?.groups?.head
  if (!head || /^(?:Sens|Reps|Govs|Profs)$/i.test(head)) return words
  const one = singularOf(head)
  return isRoleHead(wordOf(head)) && isRoleHead(wordOf(one)) ? words.slice(0, -head.length) + one : words
}
/** "Directors", "former executives". */
const SHARED = /^(?:(?!(?:and|or|to)\s)\p{L}[\p{Ll}-]*\s(?=[\p{Ll}-]+(?:\s|$))){0,4}(?<head>\p{L}+(?:s|men))$/u
