import type { Reading } from './reading.ts'
import { MONTH, monthOf } from './tables.ts'

const END = [
  '\\b(?:fiscal|financial)\\s(?:years?|(?:19|20)\\d\\d)(?:\\s(?:19|20)\\d\\d)?(?:\\s?\\([^)\\n]{1,20}\\))?,?',
  '\\s(?:(?:which|that)\\s)?(?:end(?:s|ed|ing)|clos(?:es|ed|ing)|runs?\\s(?:\\w+\\s){0,4}(?:to|through|until))',
  `\\s(?:(?:on|in|the)\\s){0,2}(?<month>${MONTH.replace(/\\b\\\.\?$/, '')})\\b`,
]
let pattern: RegExp | null = null

/**
 * The month in which the release's fiscal years end, where it says so and has any. A year that ends in January is named
 * after the one before by some and after its own by others: of that nothing is known.
 */
export function fiscalEnd(text: string, expressions: readonly { reading: Reading }[]): number | null {
  if (!expressions.some(({ reading }) => reading.type === 'point' && reading.point.fiscal)) return null
  pattern ??= new RegExp(END.join(''), 'i')
  const month = pattern.exec(text)?.groups?.month
  const end = month ? monthOf(month) : null
  return end === 1 ? null : end
}
