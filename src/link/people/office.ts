/** The noun phrase whose head is an office: "Deputy Minister of Interior", "radiation oncologist and former employee of X". */
import type { Span } from '../../document/types.ts'
import { FORMS } from '../../lexicon/organisations.ts'
import { BEHIND_HEAD, DESCRIBES, DESKS, ENDS, isPlural, isRoleHead, PLURALS, TAKES_TO } from '../../lexicon/roles.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'

/** A stretch of text that names an office. */
export interface Office extends Span {
  /** Whether it stands in the plural, for several people. */
  plural: boolean
}

/** Longest role, in tokens. */
export const LONGEST = 24

export const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? ''
export const isLink = (token: Token | undefined) => /^(?:of|for)$/.test(lower(token))
export const isHead = (token: Token | undefined) =>
  token !== undefined && token.kind !== 'mark' && isRoleHead(token.text)
/** The head itself or what belongs behind it: "general", "in Charge". */
export const endsHead = (tokens: readonly Token[], at: number): boolean =>
  isHead(tokens[at]) ||
  (BEHIND_HEAD.has(lower(tokens[at])) && isHead(tokens[at - 1])) ||
  (/^(?:charge|chief|residence|large)$/.test(lower(tokens[at])) &&
    /^(?:in|at)$/.test(lower(tokens[at - 1])) &&
    isHead(tokens[at - 2]))

/** The two spaces that a lost mark leaves part two phrases. */
export const parts = (text: string, a: Span, b: { start: number }) => /^['’]?s? {2}$/.test(text.slice(a.end, b.start))

/** The noun phrase at `start` if its head is an office. */
export function officeAt(text: string, start: number, to: number, line: boolean): Office | null {
  const tokens = tokensOf(text, { start, end: to })
  if (!tokens.length || (/^\p{Ll}+(?:ing|ly)$/u.test(tokens[0].text) && !DESCRIBES.test(tokens[0].text))) return null
  let last = -1
  let linked = false
  let firstLink = -1
  let plural = false
  let at = 0
  for (; at < tokens.length && at < LONGEST; at++) {
    const token = tokens[at]
    const word = lower(token)
    if (at > 0 && parts(text, tokens[at - 1], token)) break
    // "District Attorney's Office" is a body, not an office.
    if (endsHead(tokens, at) && !/^(?:Offices?|Department)$/.test(tokens[at + 1]?.text ?? '')) {
      if (!linked) {
        last = at
        plural = isPlural(token.text)
      }
      continue
    }
    if (token.kind === 'mark') {
      if (token.text === '&' || token.text === '/') continue
      if (token.text === ',' && commaGoesOn(tokens, at, linked)) continue
      const close = token.text === '(' && tokens[at + 2]?.text === ')' && tokens[at + 1].kind === 'name' ? at + 2 : 0
      if (close && (last < 0 || isLink(tokens[close + 1]))) {
        at = close
        continue
      }
      break
    }
    if (token.kind === 'name' || token.kind === 'number') {
      if (token.kind === 'number' && last < 0) break
      if (last >= 0 && !linked && /^\p{Ll}/u.test(tokens[last].text) && token.kind === 'name') break
      continue
    }
    if (isLink(token)) {
      // "Port of Entry director"
      if (last < 0 && tokens[at - 1]?.kind === 'name' && headWithin(tokens, at + 1, 4)) continue
      if (last < 0) break
      linked = true
      if (firstLink < 0) firstLink = at
      continue
    }
    if (
      /^(?:the|a|an)$/.test(word) &&
      at > 0 &&
      (isLink(tokens[at - 1]) || /^(?:and|to|on|in)$/.test(lower(tokens[at - 1])))
    )
      continue
    if (
      /^(?:in|at)$/.test(word) &&
      /^(?:charge|chief|residence|large)$/.test(lower(tokens[at + 1])) &&
      last === at - 1
    ) {
      at++
      last = at
      continue
    }
    if (word === 'to' && last >= 0 && last === at - 1 && TAKES_TO.test(tokens[last].text.split('-').pop()!)) {
      linked = true
      firstLink = at
      continue
    }
    if (
      word === 'on' &&
      at > 0 &&
      /(?:committee|panel|force|council|member|chairman|chair|leader)$/i.test(tokens[at - 1].text)
    ) {
      linked = true
      if (firstLink < 0) firstLink = at
      continue
    }
    if ((word === 'and' || word === 'or') && andGoesOn(tokens, at, linked)) {
      if (headWithin(tokens, at + 1, 5)) {
        linked = false
        firstLink = -1
      }
      continue
    }
    if (
      ENDS.has(word) ||
      word === 'and' ||
      word === 'or' ||
      (/^[^-]*(?:ed|ing)$/.test(word) &&
        last >= 0 &&
        !DESCRIBES.test(word) &&
        !(linked && word.endsWith('ing') && tokens[at - 1].kind === 'word'))
    )
      break
    // A small word behind the office belongs to it only where another office follows.
    if (last >= 0 && !linked && !headWithin(tokens, at, 3)) break
    if (last < 0 && /^[^-]*ed$/.test(word) && !DESCRIBES.test(word)) break
  }
  let end = at
  while (end > 0 && /^(?:of|for|the|a|an|and|or|to|on|in|,|&|\/|\()$/.test(lower(tokens[end - 1]))) end--
  if (last < 0) return desk(tokens, end, line)
  if (end <= last) end = last + 1
  const core = firstLink > 0 ? firstLink : end
  // In small letters the office is the last word of its phrase: "a board member company" is none.
  const small =
    /^\p{Ll}/u.test(tokens[0].text) &&
    last !== core - 1 &&
    !tokens.slice(last + 1, core).some((t) => t.kind === 'mark' || t.text === 'and')
  if (small && firstLink < 0) end = last + 1
  else if (small) return null
  if (/^(?:he|she|it|they|we|i|both|and|or)$/i.test(tokens[0].text)) return null
  return { start: tokens[0].start, end: tokens[end - 1].end, plural }
}

/** "Investor Relations": a desk without an office, on a line or between commas. */
const desk = (tokens: readonly Token[], end: number, line: boolean): Office | null =>
  end > 1 &&
  end < 6 &&
  DESKS.has(tokens[end - 1].text) &&
  tokens.slice(0, end).every((t) => t.kind !== 'word' || t.text === 'and') &&
  (line || tokens[end]?.text === ',' || end === tokens.length)
    ? { start: tokens[0].start, end: tokens[end - 1].end, plural: false }
    : null

/** Whether one of the next tokens is an office, with only nouns before it. */
function headWithin(tokens: readonly Token[], from: number, count: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + count); at++) {
    if (isHead(tokens[at])) return true
    if (
      tokens[at].kind === 'mark' ||
      isLink(tokens[at]) ||
      (ENDS.has(lower(tokens[at])) && !/^(?:the|an?|its|our|also|now)$/.test(lower(tokens[at])))
    )
      return false
  }
  return false
}

/** "and Chief Executive Officer", "and former employee of", "of Research and Development". */
function andGoesOn(tokens: readonly Token[], at: number, linked: boolean): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark') return false
  const small = next.kind === 'word' && ENDS.has(lower(next))
  if (headWithin(tokens, at + 1, 5)) return !small || /^(?:the|an?)$/.test(lower(next))
  return (
    linked &&
    !small &&
    next.kind !== 'number' &&
    !/(?:ed|s)$/.test(next.kind === 'word' ? next.text.replace(PLURALS, '') : '')
  )
}

/** "Founder, Executive Director and Chief Executive Officer", "Vice President, Corporate Communications", "of Acme, Inc." */
function commaGoesOn(tokens: readonly Token[], at: number, linked: boolean): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  if (FORMS.has(next.text)) return true
  if (next.kind === 'word' && (ENDS.has(lower(next)) || /^(?:an?|the|and)$/.test(lower(next))))
    return lower(next) === 'and' && !linked && headWithin(tokens, at + 2, 4)
  let to = at + 1
  while (
    to < tokens.length &&
    to < at + 7 &&
    (tokens[to].kind === 'name' || /^(?:and|&|of)$/.test(tokens[to].text)) &&
    (to === at + 1 || tokens[to].start - tokens[to - 1].end < 3)
  )
    to++
  if (
    !linked &&
    to > at + 1 &&
    to <= at + 5 &&
    DESKS.has(tokens[to - 1].text) &&
    (tokens[to]?.kind === 'mark' || to === tokens.length)
  )
    return true
  // The items of a list that "and" closes, each with an office of its own.
  let items = 0
  for (let n = at + 1; n < tokens.length && n < at + 14 && items < 4; ) {
    let head = false
    const from = n
    while (
      n < tokens.length &&
      n - from < 5 &&
      tokens[n].kind !== 'mark' &&
      lower(tokens[n]) !== 'and' &&
      !isLink(tokens[n])
    ) {
      if (isHead(tokens[n])) head = true
      n++
    }
    if (!head) return false
    items++
    if (lower(tokens[n]) === 'and' || tokens[n]?.text === '&') return headWithin(tokens, n + 1, 4)
    if (tokens[n]?.text !== ',') return false
    n++
    if (lower(tokens[n]) === 'and') return headWithin(tokens, n + 1, 4)
  }
  return false
}
