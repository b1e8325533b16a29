import type { Document, Mention, Span } from '../document/types.ts'
import { withComparator } from '../numbers/comparator.ts'
import { exact, type NumberMention } from '../numbers/index.ts'
import { SHORT_SCALES } from '../numbers/tables.ts'
import type { MoneyEntry } from '../record/schema.ts'
import { CODES, DEMONYMS, NAMES, SIGNS } from './currencies.ts'

export type MoneyMention = Mention & Omit<MoneyEntry, 'text' | 'start' | 'end'>

/** An amount before its bounds and its unit are read. */
interface Amount extends Span {
  min: number
  max: number
  currency: string
  rule: string
}

let grammar: { sign: RegExp; name: RegExp; scale: RegExp } | undefined
function patterns() {
  const escaped = (words: string[]) => words.map((w) => w.replace(/[.$]/g, '\\$&')).sort((a, b) => b.length - a.length)
  const demonyms = [...new Set(Object.values(DEMONYMS).flatMap((names) => Object.keys(names)))]
  grammar ??= {
    sign: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])([A-Z]{3,4})\\s?|(?<![\\p{L}])(${escaped(Object.keys(SIGNS)).join('|')})\\s{0,2})(\\(?-?)$`,
      'u',
    ),
    name: new RegExp(
      `^[\\s-]{1,2}(?:(${escaped(demonyms).join('|')})[\\s]{1,2})?(${escaped(Object.keys(NAMES)).join('|')})s?\\b(?![- ]for[- ]dollar)|^\\s?([A-Z]{3,4})\\b|^\\s?(cents?|¢|euro cents?)(?!\\p{L})|^\\s?(€|£)`,
      'iu',
    ),
    scale: /^\s?(mn|mln|mm|bn|bln|tn|trn|[mbkt])\b(?!\s?[²³])/i,
  }
  return grammar
}

/** All amounts of money in text order. */
export function findMoney(document: Document, numbers: readonly NumberMention[]): MoneyMention[] {
  const { text } = document
  let dollar: string | undefined
  const home = () => (dollar ??= dollarOf(text))
  const amounts: Amount[] = []
  for (const number of numbers) {
    const amount = amountAt(text, number, home)
    if (!amount) continue
    const last = amounts.at(-1)
    if (last && joins(text, last, amount)) {
      last.end = amount.end
      last.max = Math.max(amount.max, last.max)
    } else if (!last || amount.start >= last.end) amounts.push(amount)
  }
  return amounts.map((amount) => mentionOf(text, amount, home))
}

function amountAt(text: string, number: NumberMention, home: () => string): Amount | null {
  const { sign, name, scale } = patterns()
  let { start, end } = number
  let currency: string | null = null
  let factor = 1
  let rule = 'money/sign'
  const head = text.slice(Math.max(0, start - 10), start)
  const before = sign.exec(head)
  if (before && number.digits) {
    const code = before[1]
    currency = code ? (CODES.has(code) ? code : (SIGNS[code] ?? null)) : SIGNS[before[2]]
    if (currency) {
      start -= before[0].length
      if (code && CODES.has(code)) rule = 'money/code'
      if (before[3].includes('(') || before[3] === '-') factor = -1
      if (before[3].includes('(') && text[end] !== ')') factor = 1
    }
  }
  const short = number.digits && number.scale === 1 ? scale.exec(text.slice(end, end + 5)) : null
  const tail = (from: number) => name.exec(text.slice(from, from + 40))
  if (short && (currency || tail(end + short[0].length))) {
    factor *= SHORT_SCALES[short[1].toLowerCase()]
    end += short[0].length
  }
  const after = tail(end)
  if (after) {
    const named = currencyNamed(after, home)
    // A code behind a sign says whose dollar it is; any other word behind one is not about money.
    if (named && (!currency || !after[4])) {
      if (!(currency && named === 'cents')) {
        if (named === 'cents') {
          currency = after[4].toLowerCase().startsWith('euro') ? 'EUR' : home()
          factor /= 100
        } else currency = named
        end += after[0].length
        if (rule === 'money/sign' && !before) rule = 'money/name'
      }
    }
  }
  if (!currency) return null
  if (factor < 0 && text[end] === ')') end++

  const scaled = (value: number) => exact(value * factor)
  const low = number.value ?? number.min!
  const high = number.value ?? number.max!
  return { start, end, min: scaled(low), max: scaled(high), currency, rule }
}

function currencyNamed(match: RegExpExecArray, home: () => string): string | null {
  const [, demonym, name, code, cents, sign] = match
  if (cents) return 'cents'
  if (sign) return SIGNS[sign]
  if (code) return CODES.has(code) ? code : null
  const key = name.toLowerCase()
  const own = demonym && DEMONYMS[key]?.[demonym.toLowerCase()]
  if (own) return own
  // "5 pounds" weighs, "the 10 real ones" are none: such names need a demonym.
  if (/^(?:pound|real|sum|won|som|dong)$/.test(key)) return null
  return NAMES[key] === '$' ? home() : NAMES[key]
}

/** "$2 million to $3 million", "between $2 and $3". */
function joins(text: string, last: Amount, next: Amount): boolean {
  const gap = text.slice(last.end, next.start)
  if (next.currency !== last.currency || last.min !== last.max || next.max <= last.max) return false
  if (/^\s?[-–—]\s?$|^ to $/.test(gap))
    return (
      !/\bfrom\s*$/i.test(text.slice(Math.max(0, last.start - 6), last.start)) ||
      /^ to $/.test(gap) === false ||
      next.max / last.max < 20
    )
  return gap === ' and ' && /\bbetween\s$/i.test(text.slice(Math.max(0, last.start - 9), last.start))
}

const UNIT =
  /^,?\s{1,2}(?:per|a|an|each|\/)\s{1,2}(?!(?:year|month|week|day|quarter|total|result|result of|maximum|minimum|record|new|number|one-time|combined|large|single|fine|civil|loan|grant|few|lot|time|part|result)\b)([\p{L}][\p{L}-]{1,20})|^\s?\/\s?([\p{L}][\p{L}-]{0,15})|^\s{1,2}per\s{1,2}([\p{L}][\p{L}-]{1,20})/iu
const A_UNIT =
  /^(?:share|unit|ton|tonne|barrel|gallon|ounce|oz|pound|kg|kilogram|gram|acre|hour|person|night|ticket|head|piece|month|year|day|week|liter|litre|mile|plate|child|adult|student|household|family|bottle|token|coin|box|gigawatt|megawatt|mwh|kwh)$/i

function mentionOf(text: string, amount: Amount, home: () => string): MoneyMention {
  const { start, end, comparator } = withComparator(text, amount)
  const { min, max, currency } = amount
  const unit = UNIT.exec(text.slice(end, end + 40))
  const per = unit ? (unit[1] ?? unit[2] ?? unit[3]) : null
  const assumed = currency === '$' && home() !== 'USD' ? `"$" is ${home()}` : undefined
  return {
    text: text.slice(start, end),
    start,
    end,
    rule: amount.rule,
    refinedBy: [...(min === max ? [] : ['money/range']), ...(comparator ? ['numbers/comparator'] : [])],
    ...resolved(min, max, currency, home),
    comparator,
    per: per && (unit![3] || unit![2] || A_UNIT.test(per)) ? per.toLowerCase() : null,
    ...(assumed ? { assumed } : {}),
  }
}

function resolved(min: number, max: number, currency: string, home: () => string) {
  const known = currency === '$' ? home() : currency
  return min === max ? { amount: min, currency: known } : { min, max, currency: known }
}

/** Whose dollar a bare "$" is: the one of the exchange that the release names, else the American one. */
function dollarOf(text: string): string {
  if (/\b(?:NASDAQ|NYSE|US\$|U\.S\.)/i.test(text)) return 'USD'
  if (/\bASX\b/.test(text)) return 'AUD'
  if (/\bTSXV?\b/.test(text)) return 'CAD'
  if (/\b(?:HKEX|SEHK)\b/.test(text)) return 'HKD'
  return 'USD'
}
