/** The office in front of a name: "commercial fisherman Jane Doe", "the Minister for Trade, the Hon. Jane Doe". */

import { pattern } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { LONGEST, type Role } from './office.ts'
import {
  describes,
  endsHead,
  isAnd,
  isBodyWord,
  isChargeWord,
  isDeskWord,
  isFunction,
  isHead,
  isHonorific,
  isLink,
  isMark,
  isName,
  isNoPart,
  isPlural,
  isPluralCharge,
  isSmall,
  lower,
  mayStandInFront,
  parts,
  takesTo,
  tokensBetween,
} from './words.ts'

/** How far in front of a name a role is looked for, in characters. */
const BEFORE = 170

/** Words that begin sentences and may begin an office too. */
const OPENS_OFFICE = /^(?:First|New|Former|Press|Public|Media|News)$/
/** Officers who are called by their chief's title: "Sheriff's Deputy", "State's Attorney". */
const OWNED_OFFICE = /^(?:sheriff|state|commonwealth|governor|mayor|constable|president|people|children)$/
/** What headlines say of somebody, in front of the title. */
const HEADLINE = pattern('i')`
  ^(?:
    Appoints?|Names|Welcomes|Announces|Hires|Promotes|Adds|Elects|Taps|Selects|Follow|Joins|Honou?rs|Approves
    |Urges|Thanks
  )$`
const SMALL_HEAD = /^\p{Ll}/u
const PARTY = /^(?:republican|democrat)s?$/

export function roleBefore(text: string, start: number, floor: number): Role | null {
  const tokens = tokensBetween(text, Math.max(floor, start - BEFORE, 0), start)
  const mark = tokens.at(-1)?.text
  const marked = mark !== undefined && /^[,:–—-]$/.test(mark)
  const last = lastOf(tokens, marked)
  if (last < 0 || isLink(tokens[last]) || parts(text, tokens[last], { start })) return null
  const { first, head } = new Backward(text, tokens, last).read()
  if (head < 0 || first > head || PARTY.test(lower(tokens[head]))) return null
  if (marked) {
    const labels = mark === ':' && opensLine(text, tokens[first]) && !OFFICE_HOLDER.test(lower(tokens[head]))
    if (mark !== ',' && !labels && !isPlural(tokens[head])) return null
    // A comma in front of the name: the role is a phrase of its own, opened by an article or by the sentence.
    if (!opens(text, tokens, first)) return null
  }
  const from = tokens[first].start
  const end = tokens[titled(tokens, first, last)].end
  const role: Role = { start: from, end, rule: 'roles/before', plural: isPlural(tokens[head]) }
  // "the Chairman of the Budget Committee, Senator Doe": the office in front of the title is fuller.
  const apart =
    first > 0 && !marked && (isMark(tokens[first - 1], ',') || parts(text, tokens[first - 1], tokens[first]))
  const front = apart ? roleBefore(text, from, floor) : null
  const isFuller = front && front.end - front.start > role.end - role.start
  return isFuller && !isAnothers(text, front, tokens[head].text) ? front : role
}

/** "At the call of the Minister of Norland, Minister Doe": two hold the same office. */
const isAnothers = (text: string, { start, end }: Role, head: string): boolean =>
  text.slice(start, end).split(/\s/).includes(head) && /\bof (?:the )?$/.test(text.slice(Math.max(0, start - 8), start))

/** The last word in front of honorifics, a mark, and brackets. */
function lastOf(tokens: readonly Token[], marked: boolean): number {
  let at = tokens.length - 1
  if (marked) at--
  const from = at
  while (at >= 0 && isHonorific(tokens[at]) && !isHead(tokens[at])) at--
  // "Minister for Trade, the Hon. Jane Doe"
  if (at < from && lower(tokens[at]) === 'the') at--
  if (!marked && isMark(tokens[at], ',')) at--
  if (isMark(tokens[at], ')') && isMark(tokens[at - 2], '(')) at -= 3
  if (/^(?:himself|herself)$/.test(lower(tokens[at]))) at--
  return at
}

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
function opens(text: string, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (!before) return true
  if (lower(before) === 'current' || lower(before) === 'then') return true
  return before.possessive || before.kind === 'mark' || isNoPart(before) || parts(text, before, tokens[first])
}

/** Reads back from the name, as far as the words are one office. */
class Backward {
  private at: number
  private first: number
  private head = -1
  private small = 0
  /** Where an "and" was passed between names, on the way to "Minister for". */
  private and = -1
  /** Where a comma was passed between an office and its desk. */
  private comma = -1

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly last: number,
  ) {
    this.at = last
    this.first = last + 1
  }

  read(): { first: number; head: number } {
    const { tokens, last } = this
    while (this.at >= 0 && last - this.at < LONGEST && this.goesOn()) this.at--
    // Words in front of the office that are no part of it: "then Attorney General".
    while (this.first < this.head && /^(?:then|current)$/.test(lower(tokens[this.first]))) this.first++
    return { first: this.first, head: this.head }
  }

  private goesOn(): boolean {
    const { tokens, at, last } = this
    const token = tokens[at]
    if (at < last && parts(this.text, token, tokens[at + 1])) return false
    if (token.possessive && !(this.first === at + 1 && OWNED_OFFICE.test(lower(token)) && isHead(tokens[at + 1])))
      return false
    if (isHonorific(token) && !isHead(token)) return false
    if (this.isHeadHere()) return this.headHere(token)
    if (token.kind === 'mark') return this.mark(token)
    if (token.kind === 'number') return false
    if (token.kind === 'name') return this.name(token)
    return this.word(token)
  }

  /** Behind the office stands nothing, or its "of …"; else it is part of another name: "Justice Department". */
  private isHeadHere(): boolean {
    const { tokens, at } = this
    if (!endsHead(tokens, at)) return false
    return (
      this.head >= 0 ||
      at + 1 === this.comma ||
      at === this.last ||
      isLink(tokens[at + 1]) ||
      /^(?:in|to|on)$/.test(lower(tokens[at + 1]))
    )
  }

  private headHere(token: Token): boolean {
    const { tokens, at, head } = this
    if (head >= 0 && isSmall(token) && isPlural(token) && !SMALL_HEAD.test(tokens[head].text)) return false
    if (head < 0) this.head = at
    // "Agent in Charge": on to the office itself.
    if ((!isHead(token) || lower(token) === 'chief') && /^(?:in|at)$/.test(lower(tokens[at - 1]))) this.at -= 2
    else if (lower(token) === 'class') this.at -= 1
    this.first = this.at
    return true
  }

  private mark(token: Token): boolean {
    const { tokens, at, head } = this
    if (token.text === ',' && head < 0 && this.isCharge()) {
      this.comma = at
      return true
    }
    // "Minister for Trade & Development"
    if (token.text === '&' && head < 0 && isName(tokens[at - 1])) {
      this.and = at
      return true
    }
    const joins = token.text === '&' || token.text === '/' || token.text === ','
    if (!joins) return false
    if (head >= 0 && endsHead(tokens, at - 1))
      return token.text !== ',' || tokens.slice(at, head).some(isAnd) || this.isChargeBehind(at)
    // "Minister for Justice, Customs and Border Protection"
    const goesOn = isName(tokens[at + 1]) || isAnd(tokens[at + 1])
    return head < 0 && this.and >= 0 && isName(tokens[at - 1]) && goesOn
  }

  /** "The Director, Army Public Relations, Colonel Roe": a desk behind the comma, up to the one in front of the name. */
  private isCharge(): boolean {
    const { tokens, at, last } = this
    const charge = tokens.slice(at + 1, last + 1)
    const isDesk = isDeskWord(charge.at(-1)) || charge.at(-1)?.text === 'Operations'
    return isHead(tokens[at - 1]) && charge.length > 0 && charge.every(isName) && isDesk
  }

  /** "Senior Vice President, Finance and Chief Financial Officer" */
  private isChargeBehind(at: number): boolean {
    const { tokens, and } = this
    return and > at && tokens.slice(at + 1, and).every((token) => isChargeWord(token) || isAnd(token))
  }

  private name(token: Token): boolean {
    if (/^\P{Ll}{2,}$/u.test(token.text) && isNoPart(token) && token.text !== 'IT') return false
    if (HEADLINE.test(token.text)) return false
    const opens =
      OPENS_OFFICE.test(token.text) || (token.text === 'Under' && this.tokens[this.at + 1]?.text === 'Secretary')
    if ((isFunction(token) || token.text === 'Dear') && !opens) return false
    this.first = this.at
    return true
  }

  private word(token: Token): boolean {
    const { tokens, at, head } = this
    const word = lower(token)
    const before = tokens[at - 1]
    if (word === 'and') {
      if (head >= 0 && !endsHead(tokens, at - 1) && !(isChargeWord(before) && isMark(tokens[at - 2], ','))) return false
      this.and = at
      return true
    }
    if (isLink(token) || (word === 'to' && takesTo(before))) return this.link()
    if (word === 'on' && head < 0 && endsHead(tokens, at - 1) && tokens.slice(at, this.last + 1).some(isBodyWord))
      return true
    // "for Growth, Energy, and the Environment"
    if (word === 'the' && (isLink(before) || lower(before) === 'on' || (head < 0 && isAnd(before)))) return true
    if (isNoPart(token)) return false
    if (head < 0) return ++this.small < 4
    return this.adjective(token)
  }

  /** "superintendent of schools", "Department of Environmental Protection Commissioner" */
  private link(): boolean {
    const { tokens, at, head } = this
    const before = tokens[at - 1]
    if (head < 0 || endsHead(tokens, at - 1) || isMark(before, 'Board')) return true
    if (!isName(before) || !isName(tokens[at + 1])) return false
    return (
      isSmall(tokens[head]) ||
      (/^(?:Department|Ministry|Bureau|Office|Division|City|Port)$/.test(before.text) && at < head - 1)
    )
  }

  /** A small word in front of the office. */
  private adjective(token: Token): boolean {
    const { tokens, head } = this
    const word = lower(token)
    if (/(?:ed|ing)$/.test(word) && !describes(token)) return false
    if (word.endsWith('ly') && word !== 'newly') return false
    if (/[^s]s$/.test(word) && !isPluralCharge(token)) return false
    const isCapital = !SMALL_HEAD.test(tokens[head].text)
    if (isCapital && !mayStandInFront(token) && !describes(token) && !isHead(token)) return false
    if (++this.small > 5) return false
    this.first = this.at
    return true
  }
}
