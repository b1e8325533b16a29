import { classesOf, is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import { isGap } from '../links.ts'
import type { Proposal } from '../mention.ts'

const isHead = is('head')
const isKnown = is('known')
const isSubject = is('subjectHead')
/** What a word is that names no field of work. */
const OTHERS = ['given', 'honorific', 'titleWord', 'legalForm', 'state', 'demonym', 'function', 'known'] as const
const isOther = OTHERS.map((name) => is(name))

/** Words of one field: "Foreign Affairs". */
const LONGEST = 3

/** Bodies that are named by several fields of work: "Department of Health, Education, and Welfare". */
const MANY = /^(?:Committee|Subcommittee|Department|Ministry|Directorate|Commission)$/

/** Fields that are something else besides: a party, a kind of body. */
const FIELDS = new Set('Labor Labour Defence Defense Treasury Customs Affairs Welfare Justice Protection'.split(' '))

/** A chamber in front of its committee's fields. */
const CHAMBER = /^(?:Senate|House|Joint|Select|Standing)$/

/** Tokens of the comma between what ends in front of a place and what goes on: none where it was lost; -1 where there is none. */
const commaAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' ? 1 : isGap(tokens, at) ? 0 : -1
const isAnd = (token: Token | undefined) => /^(?:and|&|AND)$/.test(token?.text ?? '')

const isField = ({ kind, word, text }: Token): boolean =>
  kind === 'name' && (FIELDS.has(text) || (!isOther.some((test) => test(word)) && (!isHead(word) || isSubject(word))))

/** Place behind a field that begins at a token; the place itself where none does. */
function behindField(tokens: readonly Token[], at: number): number {
  let after = at
  while (
    after < tokens.length &&
    after - at < LONGEST &&
    isField(tokens[after]) &&
    !(after > at && isGap(tokens, after))
  ) {
    after++
    if (tokens[after - 1].possessive) return at
  }
  // More capitals than a field has, or a kind of body: another name.
  return tokens[after]?.kind === 'name' && !isGap(tokens, after) ? at : after
}

/** Place behind "Foreign Affairs, Defence and Trade": three fields or more; `first` where there are not so many. */
export function behindFields(tokens: readonly Token[], first: number): number {
  let at = behindField(tokens, first)
  if (at === first) return first
  const one = at
  for (let comma = commaAt(tokens, at); comma >= 0 && !isAnd(tokens[at + comma]); comma = commaAt(tokens, at)) {
    const after = behindField(tokens, at + comma)
    if (after === at + comma) return first
    at = after
  }
  if (at === one) return first
  const last = at + Math.max(commaAt(tokens, at), 0) + 1
  if (!isAnd(tokens[last - 1])) return first
  const after = behindField(tokens, last)
  return after === last ? first : after
}

/** First token of "Health, Education, and Pensions Committee"; the head itself where no such fields stand in front. */
export function firstField(tokens: readonly Token[], head: number): number {
  if (!MANY.test(tokens[head].text)) return head
  let at = beforeField(tokens, beforeAcronym(tokens, head))
  if (!isAnd(tokens[at - 1])) return head
  let commas = 0
  at -= tokens[at - 2]?.text === ',' ? 2 : 1
  for (let first = beforeField(tokens, at); first < at; first = beforeField(tokens, at)) {
    at = first
    const isComma = tokens[at - 1]?.text === ','
    if (!isComma && !isGap(tokens, at)) return commas ? chamberBefore(tokens, at) : head
    commas++
    if (isComma) at--
  }
  return head
}

function chamberBefore(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && CHAMBER.test(tokens[first - 1].text)) first--
  return first
}

/** In front of "(WRP)". */
const beforeAcronym = (tokens: readonly Token[], head: number): number =>
  tokens[head - 1]?.text === ')' && tokens[head - 3]?.text === '(' ? head - 3 : head

/** First token of the field that ends in front of a place; the place itself where none does. */
function beforeField(tokens: readonly Token[], after: number): number {
  let at = after
  while (at > 0 && after - at < LONGEST && isField(tokens[at - 1]) && !tokens[at - 1].possessive) {
    at--
    if (isGap(tokens, at)) break
  }
  return at
}

/** Words of what one department is for, at most: "Housing and Urban Development". */
const LONGEST_DEPARTMENT = 4

/** "Departments of Justice and Homeland Security": those that are known by these names; none where one alone is. */
export function departmentsAt(tokens: readonly Token[], head: number): Proposal[] {
  const found: Proposal[] = []
  for (let at = head + 1; tokens[at] && (at === head + 1 ? tokens[at].text === 'of' : isLink(tokens[at])); ) {
    while (tokens[at] && (isLink(tokens[at]) || /^(?:of|the)$/.test(tokens[at].text))) at++
    const after = behindDepartment(tokens, at)
    if (after === at) break
    found.push({ kind: 'organisation', first: found.length ? at : head, after, rule: 'organisations/fields' })
    at = after
  }
  return found.length > 1 ? found : []
}

const isLink = (token: Token): boolean => token.text === ',' || isAnd(token)

/** Place behind the longest name of what a department is for; the place itself where none is known by it. */
function behindDepartment(tokens: readonly Token[], first: number): number {
  for (let after = Math.min(first + LONGEST_DEPARTMENT, tokens.length); after > first; after--) {
    const field = tokens.slice(first, after).map(({ text }) => text)
    if (['', 'the '].some((the) => isKnown(classesOf(`Department of ${the}${field.join(' ')}`)))) return after
  }
  return first
}

/** Tokens of the longest list of fields that one is in charge of. */
const LONGEST_CHARGE = 12

/** "Shadow Minister for Justice, Customs and Border Protection": what one is minister for is no body. */
export function isPortfolio(tokens: readonly Token[], first: number, after: number): boolean {
  if (!tokens.slice(first, after).every(isFieldOrLink)) return false
  let at = first - 1
  while (at > 0 && first - at < LONGEST_CHARGE && isFieldOrLink(tokens[at])) at--
  return tokens[at]?.word.lower === 'for' && CHARGE.test(tokens[at - 1]?.text ?? '')
}

const isFieldOrLink = (token: Token): boolean => token.text === ',' || isAnd(token) || isField(token)
const CHARGE = /^(?:Minister|Secretary|MINISTER|SECRETARY)$/
