import type { Reading } from './reading.ts'
import { MONTH, monthOf, NTH } from './tables.ts'

const END = [
  '\\b(?:fiscal|financial)\\s(?:years?|(?:19|20)\\d\\d)(?:\\s(?:19|20)\\d\\d)?(?:\\s?\\([^)\\n]{1,20}\\))?,?',
  '\\s(?:(?:which|that)\\s)?(?:end(?:s|ed|ing)|clos(?:es|ed|ing)|runs?\\s(?:\\w+\\s){0,4}(?:to|through|until))',
  `\\s(?:(?:on|in|the)\\s){0,2}(?<month>${MONTH.replace(/\\b\\\.\?$/, '')})\\b`,
]
/** The end of a quarter, which tells the year's: "the first quarter (12 weeks) of fiscal 2020, ended November 24". */
const QUARTER_END = [
  '\\b(?<nth>first|second|third|fourth)\\s(?:fiscal\\s)?quarter(?:\\s\\([^()\\n]{1,30}\\))?\\s(?:of|for)',
  '\\s(?:(?:its|our|the)\\s)?(?:fiscal|financial)\\s(?:year\\s)?(?:19|20)\\d\\d,?(?:\\sthe\\s\\w{2,8}\\sweeks)?',
  '\\s(?:(?:which|that)\\s)?(?:end(?:s|ed|ing)|closed)',
  `\\s(?:on\\s)?(?<month>${MONTH.replace(/\\b\\\.\?$/, '')})\\.?\\s(?<day>\\d{1,2})\\b`,
]
let patterns: [year: RegExp, quarter: RegExp] | null = null
/** A quarter of whole weeks may end some days into the next month. */
const LATE = 7

/**
 * The month in which the release's fiscal years end, where it says so and has any. A year that ends in January is named
 * after the one before by some and after its own by others: of that its name alone tells.
 */
export function fiscalEnd(text: string, expressions: readonly { reading: Reading }[]): number | null {
  if (!expressions.some(({ reading }) => reading.type === 'point' && reading.point.fiscal)) return null
  patterns ??= [new RegExp(END.join(''), 'i'), new RegExp(QUARTER_END.join(''), 'i')]
  const [year, quarter] = patterns.map((pattern) => pattern.exec(text))
  const within = year && quarter && year.index >= quarter.index && year.index < quarter.index + quarter[0].length
  const end =
    year && !within ? monthOf(year.groups!.month) : quarter ? endOfYear(quarter.groups as Record<string, string>) : null
  return end === 1 && !(year && isOfOwnName(text, year)) ? null : end
}

/** "Fiscal year 2020, ending Jan. 31, 2020": named by the year in which it ends. */
function isOfOwnName(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  const end = index + whole.length
  const of = /^\.?\s\d{1,2},?\s(?<year>(?:19|20)\d\d)\b/.exec(text.slice(end, end + 12))?.groups?.year
  return of !== undefined && whole.includes(of)
}

/** The last month of the year whose quarter ends on the day. */
function endOfYear({ nth, month, day }: Record<string, string>): number {
  const last = monthOf(month) - (Number(day) <= LATE ? 1 : 0)
  return ((last - 3 * NTH[nth.toLowerCase()] + 23) % 12) + 1
}
