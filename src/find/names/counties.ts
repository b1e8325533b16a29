/** Lists of counties: "Alder, Otter Tail, and Todd Counties", whatever their names are elsewhere. */

import { classesOf, is } from '../../lexicon/index.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'

const isState = is('state')
const isFunction = is('function')
const isTitle = is('titleHead')
const isHonorific = is('honorific')
const isGiven = is('given')

/** Words of a county's name, at most: "Prince George's". */
const LONGEST = 3
/** Counties of a list, at most. */
const MOST = 20

const isAnd = (token: Token | undefined): boolean => /^(?:and|&|or)$/.test(token?.text ?? '')

/** The counties of a sentence that a list names. */
export function listedCounties(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ word }, n) => (word.lower === 'counties' && n > 2 ? countiesBefore(tokens, n) : []))
}

/** Those in front of "Counties"; none where no "and" parts the last two. */
function countiesBefore(tokens: readonly Token[], kind: number): Span[] {
  const found: Span[] = []
  let after = kind
  while (found.length < MOST) {
    const first = nameBefore(tokens, after)
    const name = tokens.slice(first, after)
    if (
      !name.length ||
      isState(classesOf(written(tokens, first, after))) ||
      WEEKDAY.test(name[0].text) ||
      isPerson(name)
    )
      break
    found.unshift({ start: tokens[first].start, end: tokens[after - 1].end })
    const comma = tokens[first - 1]?.text === ','
    const and = isAnd(tokens[first - 1])
    if (found.length === 1 ? !and : !comma) break
    after = tokens[first - 2]?.text === ',' ? first - 2 : first - 1
  }
  return found.length > 1 ? found : []
}

/** "On Monday, Alder and Birch counties were dry" */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
/** "Governor Jane Roe, Alder and Birch counties agreed"; a county of one word may be called so too. */
const isPerson = ([{ word }, ...rest]: readonly Token[]): boolean =>
  rest.length > 0 && (isGiven(word) || isTitle(word) || isHonorific(word))

const written = (tokens: readonly Token[], first: number, after: number): string =>
  tokens
    .slice(first, after)
    .map(({ text }) => text)
    .join(' ')

/** First token of the name that ends in front of a place. */
function nameBefore(tokens: readonly Token[], after: number): number {
  let first = after
  while (
    first > 0 &&
    after - first < LONGEST &&
    tokens[first - 1].kind === 'name' &&
    !isFunction(tokens[first - 1].word)
  )
    first--
  return first
}
