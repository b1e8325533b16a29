/** What words are to a role: its head, what belongs to it, what ends it. */

import { type Classes, classesOf, is } from '../../lexicon/index.ts'
import { gradeLength } from '../../lexicon/ranks.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { singularOf, type Word } from '../../text/words.ts'

const isOffice = is('office')
const isTitleHead = is('titleHead')
const isBehindOffice = is('behindOffice')
const isOutside = is('outsideRole')
const isEnd = is('endsRole')
const isDescribing = is('describesRole')
const isInFront = is('inFrontOfRole')
const isPluralWord = is('pluralCharge')
const isTaking = is('takesTo')
const isDesk = is('desk')
const isCharge = is('charge')
const isHonorificWord = is('honorific')
const isFunctionWord = is('function')
const isBodyHead = is('head')
const isLegalForm = is('legalForm')
const isGivenName = is('given')

const tester = (test: (word: Word) => boolean) => (token: Token | undefined) => token !== undefined && test(token.word)

/** Parties, as they stand in front of their members' offices. */
export const PARTIES = 'Greens?|Labou?r|Liberals?|Nationals?|Democrats?|Republicans?|Conservatives?|Coalition'

/** Ends a role that it stands behind; is no part of one that it stands in front of. */
export const ends = tester(isEnd)
export const isNoPart = tester(isOutside)
export const describes = tester(isDescribing)
export const mayStandInFront = tester(isInFront)
export const isPluralCharge = tester(isPluralWord)
export const isDeskWord = tester(isDesk)
const isFieldOfWork = (classes: Classes) => isDesk(classes) || isCharge(classes)
export const isChargeWord = tester(isFieldOfWork)
/** "security", "product marketing": a field of work in small letters. */
export const isSmallCharge = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isFieldOfWork(classesOf(token.text[0].toUpperCase() + token.text.slice(1)))
export const isHonorific = tester(isHonorificWord)
export const isFunction = tester(isFunctionWord)
export const isBodyWord = tester(isBodyHead)
/** What a body's name may end in. */
export const isBodyEnd = tester((word) => isBodyHead(word) || isLegalForm(word))
export const isGiven = tester(isGivenName)

export const lower = (token: Token | undefined): string => token?.word.lower ?? ''
/** What ties an office to what it is of. */
export const isLink = (token: Token | undefined): boolean => lower(token) === 'of' || lower(token) === 'for'
export const isSmall = (token: Token): boolean => token.kind === 'word'
export const isName = (token: Token | undefined): boolean => token?.kind === 'name'
export const isMark = (token: Token | undefined, mark: string): boolean => token?.text === mark
export const isAnd = (token: Token | undefined): boolean => lower(token) === 'and' || isMark(token, '&')
const isIn = (token: Token | undefined) => lower(token) === 'in' || lower(token) === 'at'

/** Occupations by their ending, but for words that only look so. */
const OCCUPATION = /(?:ologist|(?:[cgmnprtv]|on|al)ist|.{3}writer|ician|iatrist|keeper|wright|herder)$/
const NO_OCCUPATION = pattern()`
  ^(?:
    exist|consist|persist|insist|resist|assist|enlist|checklist|shortlist|waitlist|playlist|wishlist|racist
    |twist|mist|fist|wrist
  )$`

const isOccupation = (word: string): boolean => {
  const singular = singularOf(word)
  return (
    isOffice(classesOf(word)) ||
    isOffice(classesOf(singular)) ||
    (OCCUPATION.test(singular) && !NO_OCCUPATION.test(singular))
  )
}

/** "co-founder", "Attorney-General", "Special Agent-in-Charge". */
const isHyphened = (word: string): boolean => {
  const [first, second, ...rest] = word.split('-')
  if (second === undefined) return false
  if (isOccupation(rest.at(-1) ?? second)) return true
  return isOccupation(first) && (isBehindOffice(classesOf(second)) || /^[^-]+-(?:in|at)-/.test(word))
}

/** Kept for each spelling. */
const heads = new WeakMap<Word, boolean>()

/** Whether the word is an office or an occupation: "director", "co-founder", "Sens.", "attorneys". */
export function isRoleHead(word: Word): boolean {
  let known = heads.get(word)
  if (known === undefined) {
    const plain = word.lower.replace(/[.’']/g, '')
    known =
      word.kind !== 'mark' &&
      word.kind !== 'number' &&
      ((isTitleHead(word) && word.form !== 'Charge') || isOccupation(plain) || isHyphened(plain))
    heads.set(word, known)
  }
  return known
}

export const isHead = tester(isRoleHead)

/** How somebody holds an office, which stands in brackets too: "Deputy (Acting) Director". */
export const isHolding = (token: Token | undefined): boolean => /^(?:acting|interim|former|retired)$/.test(lower(token))

/** Whether the word names the office in the plural, shared by several people. */
export const isPlural = (token: Token): boolean =>
  /^(?:Sens|Reps|Govs|Profs)\.?$/i.test(token.text) || (/(?:[^s]s|men)$/i.test(token.text) && isHead(token))

/** "special assistant to": offices that work "to" somebody. */
export const takesTo = (token: Token | undefined): boolean => {
  const word = singularOf(lower(token).split('-').pop()!)
  return isTaking(classesOf(word))
}

/** The head itself or what belongs behind it: "general", "in Charge", "First Class". */
export const endsHead = (tokens: readonly Token[], at: number): boolean =>
  isHead(tokens[at]) ||
  (tokens[at] !== undefined && isBehindOffice(tokens[at].word) && isHead(tokens[at - 1])) ||
  (/^(?:charge|chief|residence|large)$/.test(lower(tokens[at])) && isIn(tokens[at - 1]) && isHead(tokens[at - 2])) ||
  gradeAt(tokens, at) > 0

/** How many words that grade the rank in front of them end at a place: "Airman 1st Class", "Warrant Officer Class One". */
export const gradeAt = (tokens: readonly Token[], at: number): number =>
  GRADES.find((length) => {
    const [rank, first, second] = tokens.slice(at - length, at + 1)
    return at >= length && isHead(rank) && gradeLength(rank.text, first.text, second?.text) === length
  }) ?? 0
const GRADES = [1, 2]

/** "Human Rights Commissioner": a body by the office of the one who is it. */
export const isSeatName = (name: string): boolean => /\s(?:Commissioner|Ombudsman|Rapporteur|Envoy)$/.test(name)
/** Whether a role is nothing but such a name. */
export const isSeat = (text: string, { start, end }: Span, role: Span): boolean =>
  start === role.start && end === role.end && isSeatName(text.slice(start, end))

/** "Parliamentary Secretary to the Minister for Roads": a member's office, where others "to the Minister" are his staff. */
export const isOfChief = (tokens: readonly Token[], the: number): boolean =>
  lower(tokens[the - 1]) === 'to' &&
  lower(tokens[the - 2]) === 'secretary' &&
  lower(tokens[the - 3]) === 'parliamentary'

/** Length of the stretches whose tokens are told together and kept. */
const STRETCH = 256

/** The tokens of the text that was asked about last, by stretches. */
let told: { text: string; stretches: Map<number, Token[]> } = { text: '', stretches: new Map() }

/** Tokens of a stretch of text; those that begin in it and end by `to`. */
export function tokensBetween(text: string, from: number, to: number): Token[] {
  if (told.text !== text) told = { text, stretches: new Map() }
  const found: Token[] = []
  for (let n = Math.floor(from / STRETCH); n * STRETCH < to; n++)
    for (const token of stretchOf(n)) if (token.start >= from && token.end <= to) found.push(token)
  // The stretch may begin inside of a word: "Jane DoeChief".
  // Spares work.
  return found[0]?.start === from || !/[\p{L}\p{N}]/u.test(text[from] ?? ' ')
    ? found
    : tokensOf(text, { start: from, end: to })
}

/** Tokens that begin in the n-th stretch. */
function stretchOf(n: number): readonly Token[] {
  let tokens = told.stretches.get(n)
  if (!tokens) {
    const { text } = told
    const start = edge(text, n * STRETCH)
    tokens = tokensOf(text, { start, end: Math.max(start, edge(text, (n + 1) * STRETCH)) })
    told.stretches.set(n, tokens)
  }
  return tokens
}

/** The first place from `at` on where no word goes on. */
function edge(text: string, at: number): number {
  let to = Math.min(at, text.length)
  while (to > 0 && to < text.length && !/\s/.test(text[to - 1])) to++
  return to
}
