/** The noun phrase whose head is an office: "Deputy Minister of Interior", "radiation oncologist and former employee of X". */

import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import { isMarkLost } from '../../text/gap.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { andGoesOn, chiefOfficerAt, commaGoesOn, headWithin } from './joined.ts'
import {
  describes,
  ends,
  endsHead,
  isAnd,
  isDeskWord,
  isFunction,
  isHead,
  isHolding,
  isLink,
  isMark,
  isName,
  isPlural,
  isSmall,
  lower,
  takesTo,
  tokensBetween,
} from './words.ts'

/** A stretch of text that names an office. */
export interface Office extends Span {
  /** Whether it stands in the plural, for several people. */
  plural: boolean
}

export interface Role extends Office {
  rule: string
}

/** Longest role, in tokens. */
export const LONGEST = 24

/** The noun phrase at `start` if its head is an office. */
export function officeAt(text: string, start: number, to: number, line: boolean): Office | null {
  const tokens = tokensBetween(text, start, to)
  if (!tokens.length || opensWithVerb(tokens)) return null
  return new Reading(tokens).office(line)
}

/** "leading the group", not "leading expert"; "certifying officer" is one; "leads the group", not "leads of the play". */
const opensWithVerb = ([first, second]: readonly Token[]) =>
  (/^\p{Ll}+(?:ing|ly)$/u.test(first.text) &&
    !describes(first) &&
    !(first.text.endsWith('ing') && isHead(second) && isSmall(second))) ||
  (isSmall(first) && isPlural(first) && (isName(second) || OBJECT.test(lower(second))))

/** What only a verb has behind it. */
const OBJECT = /^(?:the|an?|his|her|their|its|this|that|these|those|up|both|all|two|three|four|five|six)$/

/** Small words that may stand at the end of what was read, and end no office. */
const LOOSE = /^(?:of|for|the|a|an|and|or|to|on|in|,|&|\/|\()$/
const NO_OFFICE = /^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Bb]oth|[Aa]nd|[Oo]r)$/
/** "District Attorney's Office" is a body, not an office. */
const OF_BODY = /^(?:Offices?|Department)$/
/** Opens an office of its own, where a mark was lost: "Minister for Customs Senator for Norland". */
const SEAT = /^(?:Senator|Member)$/i
const SPOKES = /^spokes(?:man|woman|person)$/i
const SITS_ON = /^(?:committee|subcommittee|panel|force|council|board|commission|team)$/

/** A number that long is a phone's, not a team's or a battalion's. */
const PHONE = 5
const UNIT_NUMBER = /^\d{1,3}(?:st|nd|rd|th)$/

/** Reads a phrase word by word, as far as it is one office, or several that are joined. */
class Reading {
  private at = 0
  /** Where the last head stands that nothing is linked to yet. */
  private last = -1
  private linked = false
  private firstLink = -1
  private plural = false

  constructor(private readonly tokens: readonly Token[]) {}

  office(line: boolean): Office | null {
    const { tokens } = this
    while (this.at < tokens.length && this.at < LONGEST && this.goesOn()) this.at++
    let end = Math.min(this.at, tokens.length)
    while (end > 0 && LOOSE.test(lower(tokens[end - 1]))) end--
    if (this.last < 0) return desk(tokens, end, line)
    if (NO_OFFICE.test(tokens[0].text)) return null
    return { start: tokens[0].start, end: tokens[end - 1].end, plural: this.plural }
  }

  /** Whether the token belongs to the phrase; the state then tells of it. */
  private goesOn(): boolean {
    const { tokens, at } = this
    const token = tokens[at]
    if (at > 0 && isMarkLost(tokens[at - 1], token.start) && !isAnd(tokens[at - 1])) return false
    if (this.firstLink > 0 && SEAT.test(token.text) && lower(tokens[at + 1]) === 'for' && isName(tokens[at - 1]))
      return false
    if (this.isOfNext(token) || this.opensSentence(token)) return false
    const officer = this.linked ? 0 : chiefOfficerAt(tokens, at)
    if (officer) {
      this.last = officer
      this.plural = isPlural(tokens[officer])
      this.at = officer
      return true
    }
    if (endsHead(tokens, at) && !OF_BODY.test(tokens[at + 1]?.text ?? '')) {
      if (!this.linked) {
        this.last = at
        this.plural = isPlural(token)
      }
      return true
    }
    if (token.kind === 'mark') return this.mark(token)
    if (token.kind === 'number') return this.number(token)
    return isSmall(token) ? this.small(token) : this.name()
  }

  /** "Senator for Norland Democrats spokesperson for Roads": the seat ends with its place. */
  private isOfNext(token: Token): boolean {
    const { tokens, at, last, firstLink } = this
    if (firstLink < 0 || !SPOKES.test(token.text) || !SEAT.test(tokens[last].text)) return false
    const place = tokens.slice(firstLink + 1, at).map(({ text }) => text)
    while (place.length && !placesNamed(place.join(' ')).length) place.pop()
    if (place.length) this.at = firstLink + 1 + place.length
    return place.length > 0
  }

  /** "President of Navex, Inc. She joined": behind a point another sentence begins. */
  private opensSentence(token: Token): boolean {
    const before = this.tokens[this.at - 1]
    return before?.text.endsWith('.') === true && this.last >= 0 && isName(token) && isFunction(token)
  }

  /** "1st Lieutenant", and the unit in front of an office: "433rd Support Group commander". */
  private number({ text }: Token): boolean {
    const { tokens, at, last } = this
    return last >= 0 ? text.length < PHONE : at === 0 && UNIT_NUMBER.test(text) && isName(tokens[1])
  }

  private mark(token: Token): boolean {
    const { tokens, at } = this
    if (token.text === '&' || token.text === '/') return true
    if (token.text === ',') {
      const taken = commaGoesOn(tokens, at, this.linked, this.last)
      if (taken > 1) this.at += taken - 1
      return taken > 0
    }
    const close = token.text === '(' && isMark(tokens[at + 2], ')') && isName(tokens[at + 1]) ? at + 2 : 0
    // "Deputy (Acting) Director", "President (East) of"
    if (
      !close ||
      !(this.last < 0 || isLink(tokens[close + 1]) || (isHolding(tokens[at + 1]) && endsHead(tokens, close + 1)))
    )
      return false
    this.at = close
    return true
  }

  /** A name behind an office in small letters is somebody or something else. */
  private name(): boolean {
    const { tokens, at, last } = this
    return !(last >= 0 && !this.linked && isSmall(tokens[last]) && !isAnd(tokens[at - 1]))
  }

  private link(): true {
    this.linked = true
    if (this.firstLink < 0) this.firstLink = this.at
    return true
  }

  private small(token: Token): boolean {
    const { tokens, at, last } = this
    const word = lower(token)
    const before = tokens[at - 1]
    if (isLink(token)) {
      // "Port of Entry director"
      if (last < 0 && isName(before) && headWithin(tokens, at + 1, 4)) return true
      return last >= 0 && this.link()
    }
    if ((word === 'in' || word === 'at') && last === at - 1 && endsHead(tokens, at + 1)) {
      this.last = ++this.at
      return true
    }
    if (this.employs(word)) return this.link()
    if (word === 'to' && last >= 0 && last === at - 1 && takesTo(tokens[last])) return this.link()
    if (word === 'on' && last >= 0 && this.sitsOn()) return this.link()
    if (word === 'and' || word === 'or') return this.and()
    if (ends(token) || this.tellsWhatWasDone(word)) return false
    // A small word behind the office belongs to it only where another office follows.
    // "chief lending and investment officer"
    return this.last < 0 || this.linked || headWithin(tokens, at, describes(token) ? 5 : 3)
  }

  /** "CEO at Acme", "sergeant with the U.S. Army", "officer in the Labor Department" */
  private employs(word: string): boolean {
    const { tokens, at, last } = this
    if (
      !(word === 'at' || word === 'with' || word === 'in') ||
      last < 0 ||
      isName(tokens[at - 1]) === isSmall(tokens[last])
    )
      return false
    const the = lower(tokens[at + 1]) === 'the'
    return isName(tokens[the ? at + 2 : at + 1]) && (word !== 'in' || the) && !isAnd(tokens[at - 1])
  }

  /** "Republican on the Budget Committee", "committee on rivers". */
  private sitsOn(): boolean {
    const { tokens, at } = this
    if (SITS_ON.test(lower(tokens[at - 1]))) return true
    return tokens.slice(at + 1, at + 9).some((token) => SITS_ON.test(lower(token)))
  }

  private and(): boolean {
    const { tokens, at } = this
    if (!andGoesOn(tokens, at, this.linked)) return false
    if (headWithin(tokens, at + 1, 5) && !SEAT.test(tokens[at + 2]?.text ?? '')) {
      this.linked = false
      this.firstLink = -1
    }
    return true
  }

  private tellsWhatWasDone(word: string): boolean {
    const { tokens, at, last } = this
    if (describes(tokens[at]) || word.includes('-')) return false
    // "manager of applied physics"
    if (word.endsWith('ed')) return !isLink(tokens[at - 1])
    return word.endsWith('ing') && last >= 0 && !(this.linked && isSmall(tokens[at - 1]))
  }
}

/** "Investor Relations": a desk without an office, on a line or between commas. */
const desk = (tokens: readonly Token[], end: number, line: boolean): Office | null =>
  end > 1 &&
  end < 6 &&
  isDeskWord(tokens[end - 1]) &&
  tokens.slice(0, end).every((t) => t.kind !== 'word' || t.text === 'and') &&
  (line || isMark(tokens[end], ',') || end === tokens.length)
    ? { start: tokens[0].start, end: tokens[end - 1].end, plural: false }
    : null
