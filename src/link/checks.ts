/** Arithmetic that the release states about itself: totals against the sum of their parts. */

import type { Document, Sentence } from '../document/types.ts'
import type { CountMention } from '../find/counts/index.ts'
import type { MoneyMention } from '../find/money/index.ts'
import { exact } from '../find/numbers/index.ts'
import type { QuantityMention } from '../find/quantities/index.ts'
import type { CheckEntry } from '../record/schema.ts'
import { pattern } from '../text/pattern.ts'
import { type Amount, checkChanges } from './changes.ts'
import { checkColumns } from './columns.ts'

const TOTAL = /\b(?:total(?:l?ing|l?ed|s)?|in all|altogether|combined|sum|overall|aggregate)\b/i
/** Words between a total and its parts; after the first kind the parts may be only some of them. */
const SOME = /\b(?:including|includes|included|among (?:them|which)|of which|such as)\b/i
const ALL = pattern('i')`
  \b(?:
    consist(?:ing|ed|s) of|compris(?:ing|ed|es)(?: of)?|made up of|composed of|namely|broken down|breakdown
    |that is
  )\b
  |[:(=]|\s[–—-]\s`
/** Rounding that a stated total may hide. */
const TOLERANCE = 0.005

/** What shares of a whole are introduced by; they should make 100. */
const WHOLE = pattern('i')`
  \b(?:
    break(?:s|ing)? down|broken down|breakdown|split|allocat(?:ed|ion|es)|distribut(?:ed|ion)|divided
    |compris(?:es|ed|ing)|composed of|consist(?:s|ed|ing) of|made up of|a (?:mix|mixture|blend) of
  )\b
  |\bthe (?:remaining|remainder|rest|balance)\b`
/** Shares behind these may overlap, or not be all: a whole only where they make it. */
const GROUP = /\bthe other\b|^(?:Of|Among) (?:the|those|these|all)\b[^,]{0,60},/

/** All totals whose parts stand in the same sentence or in the list that it opens, in text order. */
export function checkTotals(
  document: Document,
  quantities: readonly QuantityMention[],
  money: readonly MoneyMention[],
  counts: readonly CountMention[],
): CheckEntry[] {
  const amounts = [...quantities.flatMap(ofQuantity), ...money.flatMap(ofMoney), ...counts.flatMap(ofCount)]
  amounts.sort((a, b) => a.start - b.start)
  const checks: CheckEntry[] = checkColumns(document, amounts)
  const { text, sentences } = document
  let next = 0
  for (const [index, sentence] of sentences.entries()) {
    while (next < amounts.length && amounts[next].start < sentence.start) next++
    const first = next
    while (next < amounts.length && amounts[next].start < sentence.end) next++
    const own = amounts.slice(first, next)
    const opens = /:\s*$/.test(text.slice(sentence.end - 3, sentence.end))
    const listed = opens && own.length ? itemsOf(sentences, index + 1, amounts, next) : []
    checks.push(
      ...checkSentence(text, sentence, [...own, ...listed]),
      ...checkShares(text, sentence, own),
      ...checkChanges(text, own),
    )
  }
  return checks.sort((a, b) => a.total.start - b.total.start)
}

/** The amounts that the items of a list begin with. */
function itemsOf(sentences: readonly Sentence[], from: number, amounts: readonly Amount[], next: number): Amount[] {
  const items: Amount[] = []
  let at = next
  for (let n = from; n < sentences.length && n < from + 30; n++) {
    const amount = amounts[at]
    if (!amount || amount.start > sentences[n].start + 4) break
    items.push(amount)
    while (at < amounts.length && amounts[at].start < sentences[n].end) at++
  }
  return items
}

function checkSentence(text: string, sentence: Sentence, amounts: readonly Amount[]): CheckEntry[] {
  const checks: CheckEntry[] = []
  for (const [index, total] of amounts.entries()) {
    // What is a part of a total is none itself.
    if (checks.some(({ parts }) => parts.some(({ start }) => start === total.start))) continue
    const before = text.slice(Math.max(sentence.start, total.start - 60), total.start)
    const after = text.slice(total.end, Math.min(sentence.end, total.end + 20))
    // "The $10 million grant includes": the thing itself is the whole, if its parts make it.
    const whole = /^ (?:\p{L}+ ){1,4}(?:includes?|consists? of|comprises?|is (?:made up|composed) of) $/u.test(
      text.slice(total.end, amounts[index + 1]?.start ?? total.end),
    )
    if (!whole && !TOTAL.test(before) && !/^,? (?:in (?:all|total)|altogether|combined)\b/i.test(after)) continue
    const parts = withoutNested(
      text,
      amounts.slice(index + 1).filter((part) => part.kind === total.kind),
    )
    if (parts.length < 2 || total.kind === '%') continue
    const between = text.slice(total.end, parts[0].start)
    const some = whole || SOME.test(between)
    if (!some && !ALL.test(between)) continue
    const sum = exact(parts.reduce((all, part) => all + part.value, 0))
    const agrees = Math.abs(sum - total.value) <= TOLERANCE * Math.abs(total.value)
    // "including" may leave parts out: less than the total is then no contradiction.
    if (!agrees && some && sum < total.value) continue
    checks.push({
      kind: 'total',
      of: total.of,
      stated: total.value,
      sum,
      unit: total.unit,
      agrees,
      total: place(total),
      parts: parts.map((part) => ({ ...place(part), value: part.value })),
    })
  }
  return checks
}

/** "6 boats (2 new ones and 4 old ones) and 3 cars": what a bracket breaks down again is counted in its own whole. */
function withoutNested(text: string, parts: readonly Amount[]): Amount[] {
  let [end, depth, whole] = [parts[0]?.start ?? 0, 0, 0]
  return parts.filter((part) => {
    const between = text.slice(end, part.start)
    end = part.end
    for (const sign of between.match(BRACKET) ?? []) depth = Math.max(0, depth + (sign === '(' ? 1 : -1))
    if (!depth) whole++
    return !depth || !whole
  })
}
const BRACKET = /[()]/g

/** "split 60 percent to roads, 25 percent to rail and 15 percent to parks": shares that should make 100. */
function checkShares(text: string, sentence: Sentence, amounts: readonly Amount[]): CheckEntry[] {
  const own = text.slice(sentence.start, sentence.end)
  const sure = WHOLE.exec(own)
  const whole = sure ?? GROUP.exec(own)
  if (!whole) return []
  const start = sentence.start + whole.index
  const parts = amounts.filter((part) => part.kind === '%' && part.value < 100)
  if (parts.length < 2) return []
  const sum = exact(parts.reduce((all, part) => all + part.value, 0))
  // Far from 100 they are shares of different things, or not all.
  const off = Math.abs(sum - 100)
  const agrees = off <= 0.5 * parts.length
  if (off > 5 || !(sure || agrees)) return []
  return [
    {
      kind: 'total',
      of: null,
      stated: 100,
      sum,
      unit: '%',
      agrees,
      total: { text: whole[0], start, end: start + whole[0].length },
      parts: parts.map((part) => ({ ...place(part), value: part.value })),
    },
  ]
}

const place = ({ text, start, end }: Amount) => ({ text, start, end })

/** Mass, volume and the like add up in their base unit, the check then speaks of that; shares as they are. */
function ofQuantity(mention: QuantityMention): Amount[] {
  const { text, start, end, dimension, base, of } = mention
  if (mention.unit === '%' && mention.value !== undefined)
    return [{ text, start, end, value: mention.value, kind: '%', unit: '%', of }]
  if (!base || base.value === undefined || dimension === 'ratio' || dimension === 'temperature') return []
  return [{ text, start, end, value: base.value, kind: dimension, unit: base.unit, of }]
}

function ofMoney({ text, start, end, amount, currency }: MoneyMention): Amount[] {
  return amount === undefined ? [] : [{ text, start, end, value: amount, kind: currency, unit: currency, of: null }]
}

/** Counts of anything may be parts of a count: "12 people, 7 men and 5 women". */
function ofCount({ text, start, end, value, item }: CountMention): Amount[] {
  return value === undefined ? [] : [{ text, start, end, value, kind: 'count', unit: item, of: item }]
}
