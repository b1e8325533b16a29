import type { Document } from '../../document/types.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { SCALES } from '../../lexicon/numbers.ts'
import { inLink } from '../../text/link.ts'
import { isBetween, isChange } from './change.ts'
import { exact, numbersIn } from './scan.ts'
import { isStripped, restore } from './stripped.ts'
import type { NumberMention } from './types.ts'
import { isYearBehindIn } from './year.ts'

export { isBetween, isChange, isTo } from './change.ts'
export { boundBehind, withComparator } from './comparator.ts'
export { exact } from './scan.ts'

export { isStripped } from './stripped.ts'
export type { NumberMention } from './types.ts'
export { isYearBehindIn, mayBeYear } from './year.ts'

const IN_DIGITS = /[\d½⅓⅔¼¾⅕⅙⅛⅜⅝⅞]/

/** All numbers of the document in text order, in one pass; chrome is left out. */
export function findNumbers(document: Document): NumberMention[] {
  const found: NumberMention[] = []
  const { text, blocks } = document
  const isName = namesOf(text)
  let block = 0
  for (const { start, end, value } of numbersIn(text)) {
    while (block + 1 < blocks.length && blocks[block].end <= start) block++
    const inside = blocks[block]?.start <= start && blocks[block].kind !== 'chrome'
    if (!inside || text[start - 1] === '#' || inLink(text, start) || isName(start) || isSpacedOut(text, start, end))
      continue
    const written = text.slice(start, end)
    const number: NumberMention = { start, end, value, digits: IN_DIGITS.test(written), scale: scaleOf(written) }
    if (number.digits && /[\p{L}.]/u.test(text[start - 1] ?? '')) number.glued = true
    found.push(number)
  }
  return joinRanges(text, isStripped(document) ? restore(text, found) : found)
}

/** "$ 8 4 0 , 0 0 0  t o n s": a character of a text with blanks between all of them. */
function isSpacedOut(text: string, start: number, end: number): boolean {
  // Spares work.
  if (end - start > 1 || !(text[end + 2] === ' ' || text[start - 3] === ' ')) return false
  const before = single(
    text
      .slice(Math.max(0, start - SPACED), start)
      .split(' ')
      .reverse(),
  ).reverse()
  const behind = single(text.slice(end, end + SPACED).split(' '))
  const all = [...before, ...behind].join('')
  return all.length >= LEAST_APART && /\p{L}.*\p{L}|\d[.,]\d\d/u.test(all)
}
/** The words up to the first of more than a character. */
function single(words: string[]): string[] {
  const end = words.findIndex((word) => word.length > 1)
  return end < 0 ? words : words.slice(0, end)
}
/** How far on either side such characters are looked for, and how few make it sure. */
const SPACED = 24
const LEAST_APART = 8

const isKnown = is('known')
/** A figure with a letter is a name where the text uses it as one: "3M’s", "3M (NYSE: MMM)", "3M announced". */
const USED_AS_NAME = "(?:['’]s\\b|[,;)]|,? (?:\\(\\p{Lu}|Co\\b|Company|Inc\\b|has|is|said|says|will|today|announce))"

/** A figure with a letter that owns something, and is no scale or unit that is written with many: "360L's", not "90K", "12V". */
const OWNER = /(?<![\p{L}\d])(\d{1,6}(?![KMBTVWA])\p{Lu})['’]s(?!\p{L})/gu

/** What tells of a number whether it begins a company's name or is in a product's: "7-Eleven", "23andMe". Each word is looked at once. */
function namesOf(text: string): (start: number) => boolean {
  const words = new Map<string, boolean>()
  let owners: ReadonlySet<string> | undefined
  const isUsed = (word: string): boolean => {
    if (isKnown(classesOf(word)))
      return !/^\d+\p{L}$/u.test(word) || new RegExp(`\\b${word}${USED_AS_NAME}`, 'u').test(text)
    owners ??= new Set(Array.from(text.matchAll(OWNER), ([, owner]) => owner))
    return owners.has(word)
  }
  return (start) => {
    let from = start
    while (start - from < LONGEST_NAME && /[\p{L}\p{N}-]/u.test(text[from - 1] ?? '')) from--
    const word = /^\d[\p{L}\p{N}-]*/u.exec(text.slice(from, from + LONGEST_NAME))?.[0] ?? ''
    if (!/\p{L}/u.test(word) || /[$€£¥]/.test(text[from - 1] ?? '')) return false
    const known = words.get(word) ?? isUsed(word)
    words.set(word, known)
    return known
  }
}
const LONGEST_NAME = 16

/** What an expression is worth that is a number from end to end; null where it is none. */
export function worthOf(expression: string): number | null {
  // Parts ("two-thirds") are numbers in front of what they are parts of.
  const { start, end, value } = numbersIn(`${expression} miles`).next().value ?? { start: -1, end: -1, value: null }
  return start === 0 && end === expression.length ? value : null
}

/** "5-10", "5 to 10", "between 5 and 10", "2 to 3 million". */
function joinRanges(text: string, numbers: NumberMention[]): NumberMention[] {
  const joined: NumberMention[] = []
  for (const next of numbers) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.end, next.start) : ''
    if (last && last.value !== undefined && next.value !== undefined && isRange(text, last, gap, next)) {
      const scale = last.scale === 1 ? next.scale : 1
      const low = last.value * scale <= next.value ? exact(last.value * scale) : last.value
      if (low < next.value) {
        joined[joined.length - 1] = {
          start: last.start,
          end: next.end,
          min: low,
          max: next.value,
          digits: last.digits || next.digits,
          scale: next.scale,
        }
        continue
      }
    }
    joined.push(next)
  }
  return joined
}

/** Of larger neighbours "or" leaves a choice: "sections 24 or 25". */
const MOST_IN_DOUBT = 10

/** " and approximately " */
const LONGEST_GAP = 20

function isRange(text: string, last: NumberMention, gap: string, next: NumberMention): boolean {
  if (!gap || gap.length > LONGEST_GAP || text[last.start - 1] === '-') return false
  if (/^\s?[-–—]\s?$/.test(gap)) return last.digits === next.digits && !/^[-–—\d/]/.test(text[next.end] ?? '')
  if (gap === ' to ') {
    // "12,000 in 1990 to 3,500": a year.
    if (isYearBehindIn(text, last)) return false
    // "Rose from 5 to 8 percent", "fell by 9,000 to 217,000": the old and the new, a step and its end.
    const share = /^\s?(?:%|per\s?cent\b)/.test(text.slice(next.end, next.end + 10))
    return !isChange(text, last.start, share ? 1 : next.value! / last.value!)
  }
  // "Two or three"
  if (gap === ' or ')
    return next.value === last.value! + 1 && next.value <= MOST_IN_DOUBT && last.digits === next.digits
  return isBetween(text, last.start, gap)
}

/** What the scale at the end of an expression is worth; "lakh crore" is a scale of a scale. */
function scaleOf(expression: string): number {
  const words = /(?:(?<digits>\d) (?<first>[a-z]{3,}))?[ -](?<last>[a-z]{3,})$/i.exec(expression)?.groups
  if (!words) return 1
  const worth = (word: string | undefined) => SCALES[word ?? ''] ?? SCALES[word?.replace(/s$/, '') ?? ''] ?? 1
  return worth(words.last.toLowerCase()) * worth(words.first?.toLowerCase())
}
