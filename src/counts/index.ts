import { byPlace, spanIndex } from '../document/span.ts'
import type { Document, Mention, Span } from '../document/types.ts'
import { withComparator } from '../numbers/comparator.ts'
import type { NumberMention } from '../numbers/index.ts'
import type { CountEntry } from '../record/schema.ts'
import { countedAfter } from './item.ts'

export type CountMention = Mention & Omit<CountEntry, 'text' | 'start' | 'end'>

/**
 * All numbers that count things, in text order: "558 pills", "18 of its branches".
 * @param taken what other fields read: dates, money, quantities, phone numbers
 */
export function findCounts(
  document: Document,
  numbers: readonly NumberMention[],
  taken: readonly Span[],
): CountMention[] {
  const { text, blocks } = document
  const isTaken = spanIndex(apart(taken))
  const counts: CountMention[] = []
  let block = 0
  for (const number of numbers) {
    while (block + 1 < blocks.length && blocks[block].end <= number.start) block++
    if (isTaken(number) || !canCount(text, number)) continue
    const title = blocks[block].kind === 'headline' || blocks[block].kind === 'subheadline'
    if (!title && isNumbering(text, number)) continue
    // "one in four" is a share.
    if (
      /\b(?:one|two|three|nine|\d+)\s(?:in|out\sof)\s(?:every\s)?$/i.test(
        text.slice(Math.max(0, number.start - 20), number.start),
      )
    )
      continue
    const bounded = withComparator(text, number, true)
    const item = countedAfter(text, Math.max(bounded.end, number.end), title)
    if (!item) continue
    const end = Math.max(item.end, bounded.end)
    counts.push({
      text: text.slice(bounded.start, end),
      start: bounded.start,
      end,
      rule: item.rule,
      refinedBy: bounded.comparator ? ['numbers/comparator'] : [],
      ...(number.value === undefined ? { min: number.min, max: number.max } : { value: number.value }),
      item: item.text,
      comparator: bounded.comparator,
    })
  }
  return counts
}

/** The spans without those that overlap an earlier one, as an index wants them. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(byPlace)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end }
  }
  return kept
}

/** A whole number of two or more that is no year and no ordinal. */
function canCount(text: string, number: NumberMention): boolean {
  const value = number.value ?? number.max!
  if (!Number.isInteger(value) || value < 2) return false
  const written = text.slice(number.start, number.end)
  const year = /^(?:19|20)\d\d$/.test(written)
  return !year && !/^[-\p{L}\d]/u.test(text.slice(number.end, number.end + 1))
}

/** Words that capitals and a number may follow without naming anything. */
const COMMON =
  /^(?:the|a|an|all|some|over|under|about|nearly|almost|approximately|around|up|least|than|more|its|his|her|their|our|these|those|and|or|of|in|on|at|to|for|from|by|with|has|have|had|that|is|are|was|were|as|top|through|including|between|another|other|roughly|first|last|next|past|currently|today|also|where|when|after|since|while|there|which|who)$/i

/** Whether the number numbers something ("Section 8", "Fortune 500", "No. 5", "#16"), is a fraction's or a phone number's part. */
function isNumbering(text: string, number: NumberMention): boolean {
  const before = text.slice(Math.max(0, number.start - 30), number.start)
  if (
    /[#№$€£/]\s?$|\b(?:no|nos|number|section|chapter|page|title|rule|article|room|suite|apt|box|route|highway|interstate|phase|level|grade|class|type|part|step|version|top)\.?\s$/i.test(
      before,
    )
  )
    return true
  const word = /([\p{L}][\p{L}.’'&-]*)\s$/u.exec(before)
  if (!word || !/^\p{Lu}/u.test(word[1]) || !number.digits) return false
  const starts = /(?:^|[.!?:;\n]\s{1,3}|[“"(]\s?)$/.test(before.slice(0, word.index))
  return !COMMON.test(word[1]) && !starts
}
