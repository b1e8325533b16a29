/** Reads an office back from the name that it stands in front of. */

import { isMarkLost } from '../../text/gap.ts'
import { pattern } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { isFieldsAt, isOwnerAt } from './joined.ts'
import { LONGEST } from './office.ts'
import {
  describes,
  endsHead,
  gradeAt,
  isAnd,
  isBodyEnd,
  isChargeWord,
  isDeskWord,
  isFunction,
  isHead,
  isHolding,
  isHonorific,
  isLink,
  isMark,
  isName,
  isNoPart,
  isOfChief,
  isPlural,
  isPluralCharge,
  isSmall,
  isSmallCharge,
  lower,
  mayStandInFront,
  takesTo,
} from './words.ts'

/** Words that begin sentences and may begin an office too. */
const OPENS_OFFICE = /^(?:First|New|Former|Press|Public|Media|News)$/
/** Officers who are called by their chief's title: "Sheriff's Deputy", "State's Attorney". */
const OWNED_OFFICE = /^(?:sheriff|state|commonwealth|governor|mayor|constable|president|people|children)$/
/** What headlines say of somebody, in front of the title. */
const HEADLINE = pattern('i')`
  ^(?:
    Appoints?|Names|Welcomes?|Announces|Hires?|Promotes?|Adds|Elects?|Taps|Selects|Follow|Joins?|Honou?rs
    |Approves|Urges|Thanks|Meet
  )$`
/** What a release calls itself, above an office: "MEDIA RELEASE MINISTER FOR TRADE". */
const LABEL = /^(?:RELEASE|STATEMENT|TRANSCRIPT|INTERVIEW)$/
/** "Later Mayor Doe left": when it was. */
const WHEN = /^(?:Later|Earlier|Afterwards?|Previously|Recently|Currently|Eventually)$/
const SMALL_HEAD = /^\p{Ll}/u

/** "MINISTER FOR TRADE": small words of a line in capitals. */
const isCapitalLink = ({ text, word }: Token): boolean => word.capitals && /^(?:OF|FOR|THE|AND|TO)$/.test(text)

/** Reads back from the name, as far as the words are one office. */
export class Backward {
  private at: number
  private first: number
  private head = -1
  /** The head that is farthest from the name: "spokesperson" of "spokesperson Senator". */
  private front = -1
  private small = 0
  /** Where an "and" was passed between names, on the way to "Minister for". */
  private and = -1
  /** Where a comma was passed between an office and its desk. */
  private comma = -1

  constructor(
    private readonly tokens: readonly Token[],
    private readonly last: number,
    /** Whether the name behind is a surname alone. */
    private readonly isSurname: boolean,
  ) {
    this.at = last
    this.first = last + 1
  }

  read(): { first: number; head: number } {
    const { tokens, last } = this
    while (this.at >= 0 && last - this.at < LONGEST && this.goesOn()) this.at--
    // Words in front of the office that are no part of it: "then Attorney General".
    while (this.first < this.head && /^(?:then|current)$/.test(lower(tokens[this.first]))) this.first++
    // "Office of Senator Doe" is where somebody works.
    if (this.first < this.head - 1 && /^offices?$/.test(lower(tokens[this.first])) && isLink(tokens[this.first + 1]))
      this.first += lower(tokens[this.first + 2]) === 'the' ? 3 : 2
    return { first: this.first, head: this.head }
  }

  private goesOn(): boolean {
    const { tokens, at, last } = this
    const token = tokens[at]
    if (at < last && isMarkLost(token, tokens[at + 1].start)) return false
    const isOwned = this.first === at + 1 && OWNED_OFFICE.test(lower(token)) && isHead(tokens[at + 1])
    if (token.possessive && !isOwned && !(this.head < 0 && isOwnerAt(tokens, at, last))) return false
    if (isHonorific(token) && !isHead(token)) return false
    if (this.isHeadHere()) return this.headHere(token)
    if (token.kind === 'mark') return this.mark(token)
    if (token.kind === 'number') return false
    if (token.kind === 'name' && !isCapitalLink(token)) return this.name(token)
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
      /^(?:in|to|on|at)$/.test(lower(tokens[at + 1]))
    )
  }

  private headHere(token: Token): boolean {
    const { tokens, at, head } = this
    if (head >= 0 && isSmall(token) && isPlural(token) && !SMALL_HEAD.test(tokens[head].text)) return false
    if (head < 0) this.head = at
    this.front = at
    // "Agent in Charge": on to the office itself.
    if ((!isHead(token) || lower(token) === 'chief') && /^(?:in|at)$/.test(lower(tokens[at - 1]))) this.at -= 2
    else this.at -= Math.max(gradeAt(tokens, at) - 1, 0)
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
    if (token.text === '&' && head >= 0 && isFieldsAt(tokens, at)) return true
    // "Deputy (Acting) Director"
    if (token.text === ')' && isHolding(tokens[at - 1]) && isMark(tokens[at - 2], '(') && isHead(tokens[at - 3])) {
      this.at -= 2
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
    return isHead(tokens[at - 1]) && charge.length > 0 && charge.every(isName) && isDeskWord(charge.at(-1))
  }

  /** "Senior Vice President, Finance and Chief Financial Officer" */
  private isChargeBehind(at: number): boolean {
    const { tokens, and } = this
    return and > at && tokens.slice(at + 1, and).every((token) => isChargeWord(token) || isAnd(token))
  }

  private name(token: Token): boolean {
    if (/^\P{Ll}{2,}$/u.test(token.text) && isNoPart(token) && token.text !== 'IT') return false
    if (HEADLINE.test(token.text) || LABEL.test(token.text) || WHEN.test(token.text)) return false
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
      // "the Prime Minister and the Health Minister Jane Roe" are two.
      if (head >= 0 && isHead(before) && (lower(before) === lower(tokens[head]) || this.isBesides())) return false
      if (head >= 0 && !endsHead(tokens, at - 1) && !this.isCharged() && !isFieldsAt(tokens, at)) return false
      this.and = at
      return true
    }
    if (isLink(token) || (word === 'to' && takesTo(before))) return this.link()
    if (head < 0 && this.isAtBody(word, before)) return true
    // "for Growth, Energy, and the Environment"
    const isBound = isLink(before) || /^(?:on|at)$/.test(lower(before)) || (head < 0 && isAnd(before))
    if (word === 'the' && (isBound || isOfChief(tokens, at))) return true
    if (isNoPart(token)) return false
    if (head < 0) return ++this.small < 4
    return this.adjective(token)
  }

  /** "The Prime Minister and President Roe": the article is of one who has an office for a name, where the other has but a surname. */
  private isBesides(): boolean {
    const { tokens, at } = this
    if (!this.isSurname) return false
    let article = at - 1
    while (article > 0 && isName(tokens[article])) article--
    return lower(tokens[article]) === 'the' && !SMALL_HEAD.test(tokens[at - 1].text)
  }

  /** "Member on the Committee of Roads", "Deputy Director for Health at the Department of Roads" */
  private isAtBody(word: string, before: Token | undefined): boolean {
    const { tokens, at, last } = this
    const isOffice = endsHead(tokens, at - 1) || (word === 'at' && before !== undefined && !isNoPart(before))
    const body = tokens.slice(at + 1, last + 1)
    return (word === 'on' || word === 'at') && isOffice && body.some(isBodyEnd)
  }

  /** "Vice President, Finance and Chief Executive", "security and risk experts" */
  private isCharged(): boolean {
    const { tokens, at } = this
    const [front, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
    if (isChargeWord(before)) return isMark(front, ',')
    return isSmallCharge(before) && isSmallCharge(next) && (!front || isNoPart(front))
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

  /** "He was elected Governor": what was done, and no part of the office. */
  private isVerb(): boolean {
    return /^(?:is|are|was|were|be|been|being)$/.test(lower(this.tokens[this.at - 1]))
  }

  /** A small word in front of the office. */
  private adjective(token: Token): boolean {
    const { tokens, front } = this
    const word = lower(token)
    if (HEADLINE.test(word) || (/(?:ed|ing)$/.test(word) && (!describes(token) || this.isVerb()))) return false
    if (word.endsWith('ly') && word !== 'newly') return false
    if (/[^s]s$/.test(word) && !isPluralCharge(token)) return false
    const isCapital = !SMALL_HEAD.test(tokens[front].text)
    if (isCapital && !mayStandInFront(token) && !describes(token) && !isHead(token)) return false
    this.first = this.at
    return true
  }
}
