import type { Document, Mention, Span } from '../../document/types.ts'
import { LOWER, SIGNS } from '../../lexicon/currencies.ts'
import { SCALES, SHORT_SCALES } from '../../lexicon/numbers.ts'
import type { MoneyEntry } from '../../record/schema.ts'
import { exact, type NumberMention, withComparator } from '../numbers/index.ts'
import { dollarOf } from './dollar.ts'
import { denominationAt, isCode } from './names.ts'

export type MoneyMention = Mention & Omit<MoneyEntry, 'text' | 'start' | 'end'>

/** An amount before its bounds and its unit are read. */
interface Amount extends Span {
  min: number
  max: number
  /** "$" for the release's own dollar. */
  currency: string
  /** 100 for cents. */
  parts: number
  /** What "million" or "bn" in it is worth. */
  scale: number
  rule: string
}

let sign: RegExp | undefined
/** A sign or a code that ends in front of the number; "(" and "-" make the amount negative. */
function signBefore(): RegExp {
  if (sign) return sign
  const alternatives = (signs: string[]) =>
    signs
      .map((words) => words.replace(/[.$/]/g, '\\$&'))
      .sort((a, b) => b.length - a.length)
      .join('|')
  const letters = Object.keys(SIGNS).filter((mark) => /^\p{L}/u.test(mark))
  const marks = Object.keys(SIGNS).filter((mark) => !/^\p{L}/u.test(mark))
  sign = new RegExp(
    `(?:(?<![\\p{L}\\p{N}])([A-Za-z]{3,4}|Euros|[Rr]upees)\\s?|((?<!\\p{L})(?:${alternatives(letters)}|(?:us|hk|nt|nz|au) ?\\$|c\\$)|${alternatives(marks)})\\s{0,2})(\\(?[-−]?)$`,
    'u',
  )
  return sign
}
const SCALE = /^[\s-]?(mn|mln|mm|bn|bln|tn|trn|mil|[mbkt])\b(?!\s?[²³])/i
/** Signs of a letter or two, and words: they need a large number beside them. */
const WEAK = /^(?:R|Fr|kr|S\/|Ft|Euros?|N\$|[Rr]upees)$/

/** All amounts of money in text order. */
export function findMoney(document: Document, numbers: readonly NumberMention[]): MoneyMention[] {
  const { text } = document
  let dollar: string | undefined
  const home = () => (dollar ??= dollarOf(document))
  const amounts: Amount[] = []
  for (const number of numbers) {
    const amount = amountAt(text, number)
    if (!amount) continue
    const last = amounts.at(-1)
    if (last && addsTo(text, last, amount, home)) {
      last.end = amount.end
      last.min = last.max = exact(last.max + amount.max)
    } else if (last && joins(text, last, amount)) {
      last.min = exact(last.min * scaleFor(last, amount))
      last.end = amount.end
      last.max = Math.max(amount.max, last.max)
    } else if (!last || amount.start >= last.end) amounts.push(amount)
  }
  return amounts.map((amount) => mentionOf(text, amount, home))
}

function amountAt(text: string, number: NumberMention): Amount | null {
  let { start, end } = number
  let currency: string | null = null
  let rule = 'money/sign'
  let negative = false
  const value = number.value ?? number.max!
  const large = number.scale >= 1000 || (value >= 1000 && /[,. ]/.test(text.slice(start, end)))
  const before = number.digits ? signBefore().exec(text.slice(Math.max(0, start - 10), start)) : null
  if (before) {
    const [whole, word, mark, minus] = before
    if (word && (isCode(word, large) || LOWER.has(word))) {
      currency = word.toUpperCase()
      rule = 'money/code'
    } else if (!WEAK.test(word ?? mark) || large) currency = WORDS[word] ?? signOf(word ?? mark)
    if (currency) {
      start -= whole.length
      negative = minus.endsWith('-') || minus.endsWith('−') || (minus === '(' && text[end] === ')')
    }
  }
  const short = number.digits && number.scale === 1 ? SCALE.exec(text.slice(end, end + 5)) : null
  const shortEnd = end + (short?.[0].length ?? 0)
  const after = (short && denominationAt(text, shortEnd, true)) || denominationAt(text, end, large)
  let scale = number.scale
  if (short && (currency || (after && after.end > shortEnd && denominationAt(text, shortEnd, true)))) {
    scale = SHORT_SCALES[short[1].toLowerCase()]
    end = shortEnd
  }
  let parts = 1
  // A code behind a sign says whose dollar it is; cents behind one are other money.
  if (after && after.end > end && !(currency && after.parts > 1)) {
    if (!currency) rule = 'money/name'
    if (!currency || currency === '$' || after.currency !== '$') currency = after.currency
    parts = after.parts
    end = after.end
  }
  if (!currency && number.lost === '$') {
    currency = '$'
    rule = 'money/restored'
  }
  if (!currency) return null
  if (/[-−]/.test(text[start - 1] ?? '') && /^$|[\s(]/.test(text[start - 2] ?? '')) {
    negative = true
    start--
  }
  if (negative && text[end] === ')' && before?.[3].includes('(')) {
    end++
    // "$(1.2) million"
    const [words, word] = /^ (thousand|million|billion)\b/i.exec(text.slice(end, end + 10)) ?? []
    if (words && scale === 1) {
      scale = SCALES[word.toLowerCase()]
      end += words.length
    }
  }
  const factor = ((negative ? -1 : 1) * (scale / number.scale)) / parts
  const low = exact((number.value ?? number.min!) * factor)
  const high = exact((number.value ?? number.max!) * factor)
  return { start, end, min: Math.min(low, high), max: Math.max(low, high), currency, parts, scale, rule }
}

/** Signs with a dollar or the like are read in lower case too: "us$", "hk $". */
const signOf = (mark: string): string | null =>
  SIGNS[mark] ?? (/[$¥]$/.test(mark) ? (SIGNS[mark.toUpperCase()] ?? null) : null)

const WORDS: Record<string, string> = { Euro: 'EUR', Euros: 'EUR', Rupees: 'INR', rupees: 'INR' }

/** "5 dollars and 25 cents", "4 yuan 50 fen": parts of one more of the same money. */
function addsTo(text: string, last: Amount, next: Amount, home: () => string): boolean {
  if (last.parts !== 1 || next.parts === 1 || last.min !== last.max || next.max >= 1) return false
  if (!/^(?:,? and |,? )$/.test(text.slice(last.end, next.start))) return false
  const whose = (currency: string) => (currency === '$' ? home() : currency)
  return next.currency === '$' || whose(last.currency) === whose(next.currency)
}

/** What the first of a range takes over of the second: "$2-$3 million". */
const scaleFor = (last: Amount, next: Amount): number =>
  last.scale === 1 && last.max * next.scale < next.max ? next.scale : 1

/** "$2 million to $3 million", "between $2 and $3". */
function joins(text: string, last: Amount, next: Amount): boolean {
  const gap = text.slice(last.end, next.start)
  if (next.currency !== last.currency || last.min !== last.max || next.max <= last.max) return false
  if (/^\s?[-–—]\s?$|^ to $/.test(gap))
    return (
      !/\bfrom\s*$/i.test(text.slice(Math.max(0, last.start - 6), last.start)) ||
      /^ to $/.test(gap) === false ||
      next.max / (last.max * scaleFor(last, next)) < 20
    )
  return gap === ' and ' && /\bbetween\s$/i.test(text.slice(Math.max(0, last.start - 9), last.start))
}

/** "per share", "a barrel", "each month", "/ton". */
const UNIT =
  /^,?\s{1,2}per\s{1,2}((?:(?:square|cubic|metric|troy)\s)?[\p{L}][\p{L}-]{1,20})|^,?\s{1,2}(?:an?|each|every)\s{1,2}(share|unit|ton|tonne|barrel|gallon|ounce|oz|pound|kg|kilogram|gram|acre|hour|person|night|ticket|head|piece|month|year|day|week|quarter|liter|litre|mile|plate|child|adult|student|household|family|bottle|token|coin|box|gigawatt|megawatt|mwh|kwh|bushel|dose|vial|pill)\b|^\s?\/\s?([\p{L}][\p{L}-]{0,15}[²³]?)/iu

function mentionOf(text: string, amount: Amount, home: () => string): MoneyMention {
  const { start, end, comparator } = withComparator(text, amount)
  const { min, max, currency } = amount
  const unit = UNIT.exec(text.slice(end, end + 40))
  const per = (unit?.[1] ?? unit?.[2] ?? unit?.[3])?.toLowerCase() ?? null
  const assumed = currency === '$' && home() !== 'USD' ? `"$" is ${home()}` : undefined
  return {
    text: text.slice(start, end),
    start,
    end,
    rule: amount.rule,
    refinedBy: [...(min === max ? [] : ['money/range']), ...(comparator ? ['numbers/comparator'] : [])],
    ...resolved(min, max, currency, home),
    comparator,
    per,
    ...(assumed ? { assumed } : {}),
  }
}

function resolved(min: number, max: number, currency: string, home: () => string) {
  const known = currency === '$' ? home() : currency
  return min === max ? { amount: min, currency: known } : { min, max, currency: known }
}
