import type { Document, Mention } from '../../document/types.ts'
import type { MoneyEntry } from '../../record/schema.ts'
import { pattern } from '../../text/pattern.ts'
import { exact, isBetween, isChange, isTo, type NumberMention, withComparator } from '../numbers/index.ts'
import { type Amount, amountAt } from './amount.ts'
import { homeOf } from './home.ts'
import { noteScale, notesOf } from './note.ts'
import { perUnit } from './per.ts'

export { homeOf } from './home.ts'

export type MoneyMention = Mention & Omit<MoneyEntry, 'text' | 'start' | 'end'>

type Home = (currency: string) => string | null

/** All amounts of money in text order. */
export function findMoney(document: Document, numbers: readonly NumberMention[]): MoneyMention[] {
  const { text } = document
  const home = homeOf(document)
  const amounts: Amount[] = []
  for (const number of numbers) {
    const last = amounts.at(-1)
    if (last && number.start < last.end) continue
    const amount = amountAt(text, number, last?.end) ?? (last ? centsBehind(text, last, number) : null)
    if (!amount) continue
    if (last && addsTo(text, last, amount, home)) {
      last.end = amount.end
      last.min = last.max = exact(last.max + amount.max)
    } else if (last && joins(text, last, amount)) {
      last.min = exact(last.min * scaleFor(last, amount))
      last.end = amount.end
      last.max = Math.max(amount.max, last.max)
    } else if (!last || amount.start >= last.end) amounts.push(amount)
  }
  // Spares work: no notes to look for.
  if (!amounts.length) return []
  for (let n = 1; n < amounts.length; n++) converted(text, amounts[n - 1], amounts[n], home)
  const notes = notesOf(document)
  return amounts.flatMap((amount) => mentionOf(text, amount, home, notes))
}

/** "15 dollars 50", "4 euros 99": the number of parts alone, of an amount in words. */
function centsBehind(text: string, last: Amount, number: NumberMention): Amount | null {
  if (last.rule !== 'money/name' || last.parts !== 1 || last.scale !== 1 || number.start !== last.end + 1) return null
  if (!/^\d\d$/.test(text.slice(number.start, number.end)) || text[last.end] !== ' ') return null
  if (
    !/\p{L}$/u.test(text.slice(last.start, last.end)) ||
    /^[\s-]?[\p{L}%°]/u.test(text.slice(number.end, number.end + 2))
  )
    return null
  const value = number.value! / 100
  const { start, end } = number
  return { start, end, min: value, max: value, currency: last.currency, parts: 100, scale: 1, rule: 'money/name' }
}

/** "$5 million (NZ$8 million)": the one that the release's own dollar stands beside is the American. */
function converted(text: string, first: Amount, second: Amount, home: Home): void {
  const gap = text.slice(first.end, second.start)
  if (!/^ \((?:\p{Ll}+ ){0,2}$/u.test(gap) || text[second.end] !== ')') return
  const [plain, other] = first.currency === '$' ? [first, second] : [second, first]
  if (plain.currency === '$' && other.currency !== '$' && home('$') === other.currency) plain.currency = 'USD'
}

/** "5 dollars and 25 cents", "4 yuan 50 fen": parts of one more of the same money. */
function addsTo(text: string, last: Amount, next: Amount, home: Home): boolean {
  if (last.parts !== 1 || next.parts === 1 || last.min !== last.max || next.max >= 1) return false
  if (!/^(?:,? and |,? )$/.test(text.slice(last.end, next.start))) return false
  return next.currency === '$' || home(last.currency) === home(next.currency)
}

/** What the first of a range takes over of the second: "$2-$3 million". */
const scaleFor = (last: Amount, next: Amount): number =>
  last.scale === 1 && last.max * next.scale < next.max ? next.scale : 1

const BOUNDED = pattern()`
  ^,? (?:but|and) (?:is |was |were |are )?
  (?:less than|fewer than|not more than|no more than|under|below|up to|at most) $`

/** "$2 million to $3 million", "between $2 and $3", "exceeded $2 but was less than $3". */
function joins(text: string, last: Amount, next: Amount): boolean {
  const gap = text.slice(last.end, next.start)
  if (gap.length > 40 || last.min !== last.max || next.max <= last.max) return false
  if (next.currency !== last.currency) return false
  const before = text.slice(Math.max(0, last.start - 16), last.start)
  if (/^\s?[-–—]\s?$/.test(gap) || isTo(gap)) {
    const to = isTo(gap)
    if (to && isChange(text, last.start, next.max / (last.max * scaleFor(last, next)))) return false
    const from = /\bfrom\s*$/i.test(before)
    return !from || !to || next.max / (last.max * scaleFor(last, next)) < 20
  }
  if (BOUNDED.test(gap)) return /\b(?:exceed(?:s|ed|ing)?|over|above|more than|at least|greater than)\s$/i.test(before)
  return isBetween(text, last.start, gap)
}

function mentionOf(text: string, amount: Amount, home: Home, notes: ReturnType<typeof notesOf>): MoneyMention[] {
  const currency = home(amount.currency)
  if (!currency) return []
  const { start, end, comparator } = withComparator(text, amount, 'money')
  const range = amount.min !== amount.max
  const per = perUnit(text, amount.start, end)
  const times = notes.length && amount.scale === 1 && amount.parts === 1 ? noteScale(text, notes, amount, per) : 1
  const [min, max] = [exact(amount.min * times), exact(amount.max * times)]
  return [
    {
      text: text.slice(start, end),
      start,
      end,
      rule: amount.rule,
      refinedBy: [
        ...(range ? ['money/range'] : []),
        ...(comparator ? ['numbers/comparator'] : []),
        ...(times === 1 ? [] : ['money/note']),
      ],
      ...(range ? { min, max } : { amount: min }),
      currency,
      comparator: range && comparator !== '~' ? null : comparator,
      per,
      ...(amount.currency === '$' && currency !== 'USD' ? { assumed: `"$" is ${currency}` } : {}),
    },
  ]
}
