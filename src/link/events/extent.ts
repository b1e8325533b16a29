/** How far a clause goes: to the words and marks that part it from others, and not to those within lists and brackets. */

import { BE } from '../../lexicon/verb-forms.ts'
import type { Token } from '../../text/tokens.ts'

/** Words and marks that part clauses: at both ends, in front of one, behind one. */
const PARTS = 'that because while although if when where whether after before but'.split(' ')
const STARTS = new Set([...PARTS, 'since', 'as'])
const ENDS = new Set([...PARTS, 'which', 'who', 'whom', 'whose'])
const MARKS = /^[;:“”"—–]$/
const SAYS = /^sa(?:id|ys)$/
/** "As part of", "as well as": no clause begins there. */
const AS_PART = new Set(['part', 'well'])

/** Where the clause begins that a verb stands in. */
export function startOf(tokens: readonly Token[], group: number, floor: number, isOfPeople: boolean): number {
  for (let n = group - 1; n >= 0; n--) {
    // "Acme (NYSE: ACM) signs": no mark in brackets parts a clause.
    if (tokens[n].text === ')') n = openedAt(tokens, n)
    const { text, word, start } = tokens[n]
    if (start < floor || (MARKS.test(text) && !(isOfPeople && isInList(tokens, n, group)))) return n + 1
    // "Six men, three of whom".
    if (word.lower === 'whom' && tokens[n - 1]?.word.lower === 'of') return Math.max(0, n - 2)
    // "Roe said $5 million was given": he gave none.
    if (SAYS.test(word.lower) && /^\p{Sc}/u.test(tokens[n + 1].text)) return n + 1
    if (STARTS.has(word.lower) && !(word.lower === 'as' && AS_PART.has(tokens[n + 1].word.lower))) return n + 1
  }
  return 0
}

/**
 * "Ann Roe, 36, of Alder; and Joe Poe, a clerk, were charged", "charged Ann Roe, 36; and Joe Poe, 33": the mark parts a list in
 * which each is named with a comma behind.
 */
function isInList(tokens: readonly Token[], mark: number, verb: number): boolean {
  if (tokens[mark].text !== ';') return false
  const isMark = ({ text }: Token) => text === ';'
  const next = tokens[mark + 1]?.word.lower === 'and' ? mark + 2 : mark + 1
  const floor = Math.max(mark < verb ? 0 : verb, mark - ITEM)
  const begins = floor + tokens.slice(floor, mark).findLastIndex(isMark) + 1
  const end = Math.min(mark < verb ? verb : tokens.length, next + ITEM)
  const ends = tokens.slice(next, end).findIndex(isMark)
  const item = tokens.slice(next, ends < 0 ? end : next + ends)
  // "Arrested Jane Roe, 34; Tom Poe, her lawyer, called": a verb of the next one's own.
  const behind = item.flatMap(({ text }, n) => (text === ',' && item[n + 1] ? [item[n + 1].text] : [])).slice(1)
  // "Ann Roe of Alder, Ohio; and Joe Poe of Norton were charged": several are, so that the last is one of them.
  const areNamed = next === mark + 2 && tokens[begins]?.kind === 'name' && item[0]?.kind === 'name'
  const isLast = areNamed && next + item.length === verb && SEVERAL.has(tokens[verb].word.lower)
  const isNext = (isItem(item) || isLast) && (mark < verb || behind.every((word) => GOES_ON.test(word)))
  return isItem(tokens.slice(begins, mark)) && (next === verb || isNext)
}
/** Behind the second comma of one: age, home, work, or what all are charged with. */
const GOES_ON = /^(?:\d|\p{Lu}|(?:an?|the|his|her|their|both|all|and|with|of|from|for|in|on|to|by)$)/u
const SEVERAL = new Set(['are', 'were', 'have'])
/** Tokens of such a name with what stands behind it, at most. */
const ITEM = 14
const TELLS = new Set([...BE, ...'has have had will would who that which said'.split(' ')])
function isItem(tokens: readonly Token[]): boolean {
  const isNamed = tokens.some(({ text }, n) => text === ',' && tokens[n - 1]?.kind === 'name')
  return isNamed && !tokens.some(({ word }) => TELLS.has(word.lower))
}

/** Where the bracket was opened that is closed here, else here. */
function openedAt(tokens: readonly Token[], closed: number): number {
  for (let n = closed; n >= Math.max(0, closed - IN_BRACKETS); n--) if (tokens[n].text === '(') return n
  return closed
}
/** And closed that is opened here. */
function closedAt(tokens: readonly Token[], opened: number): number {
  for (let n = opened; n < Math.min(tokens.length, opened + IN_BRACKETS); n++) if (tokens[n].text === ')') return n
  return opened
}
/** Words in brackets, at most. */
const IN_BRACKETS = 12

/** And where it ends. */
export function endOf(tokens: readonly Token[], after: number, ceiling: number, isOfPeople: boolean): number {
  for (let n = after; n < tokens.length; n++) {
    const { text, word, start } = tokens[n]
    if (text === '(') n = closedAt(tokens, n)
    else if (start >= ceiling || (MARKS.test(text) && !(isOfPeople && isInList(tokens, n, after)))) return n
    if (n > after && ENDS.has(word.lower) && !isInCourt(tokens, n)) return n
  }
  return tokens.length
}

/** "Pleaded guilty before a judge to fraud": no clause begins there. */
const isInCourt = (tokens: readonly Token[], n: number): boolean =>
  tokens[n].word.lower === 'before' &&
  tokens.slice(n + 1, n + IN_COURT).some(({ word }) => /^(?:judge|court|magistrate|justice)$/.test(word.lower))
const IN_COURT = 6
