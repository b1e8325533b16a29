import type { Span } from '../../document/types.ts'
import { SCALES, SHORT_SCALES } from '../../lexicon/numbers.ts'
import { pattern } from '../../text/pattern.ts'
import { exact, mayBeYear, type NumberMention } from '../numbers/index.ts'
import { type Denomination, denominationAt } from './names.ts'
import { type Sign, signBefore } from './sign.ts'

/** An amount before its bounds and its unit are read. */
export interface Amount extends Span {
  min: number
  max: number
  /** "$" for the release's own dollar; a name for what several countries share. */
  currency: string
  /** 100 for cents. */
  parts: number
  /** What "million" or "bn" in it is worth. */
  scale: number
  rule: string
}

const SHORT = /^[\s-]?(?<short>mn|mln|mm|bn|bln|tn|trn|mil|grand|crs?|[mbkt])\b(?!\s?[²³])/i
/** A scale that a number's own sign or code parts from it: "75 USD million", "$(1.2) million". */
const LATE = /^ ?(?<scale>thousand|million|billion|trillion|crore|lakh|mn|bn|m)\b/i

/** Whether a number is large enough for signs that mean other things too. */
const isLarge = (written: string, value: number, scale: number): boolean =>
  scale >= 1000 || (value >= 1000 && /[,. '’]/.test(written))

/**
 * The amount of money that a number is; null where it is none.
 * @param from where the amount before ends: its sign is no other's ("5 million EUR (6 million USD)")
 */
export function amountAt(text: string, number: NumberMention, from = 0): Amount | null {
  const { start, end } = number
  const large = isLarge(text.slice(start, end), number.value ?? number.max!, number.scale)
  const short = number.digits && number.scale === 1 ? shortAt(text, end) : null
  const before = number.digits ? signBefore(text, start, large || short !== null) : null
  const sign = before && before.start >= from ? before : null
  // "N95": letters in front that are no money's.
  if (number.glued && !sign) return null
  const shortEnd = short ? short.end : end
  if (!sign && isPriced(text, start, end)) return null
  const behindShort = short ? denominationAt(text, shortEnd, true, number.scale * short.worth) : null
  const behind = behindShort ?? denominationAt(text, end, large, number.scale)
  const amount: Amount = { start, end, min: 0, max: 0, currency: '', parts: 1, scale: number.scale, rule: 'money/sign' }
  if (sign) {
    amount.start = sign.start
    amount.currency = sign.currency
    if (sign.code) amount.rule = 'money/code'
  }
  if (short && (sign || behindShort)) {
    amount.scale = short.worth
    amount.end = shortEnd
  }
  if (behind && behind.end > amount.end) named(text, amount, behind, sign)
  if (!amount.currency && short && isGrand(text, number)) {
    amount.currency = text.includes('£') && !text.includes('$') ? 'GBP' : '$'
    amount.scale = short.worth
    amount.end = shortEnd
  }
  if (!amount.currency && number.lost === '$') {
    amount.currency = '$'
    amount.rule = 'money/restored'
  }
  if (!amount.currency) return null
  return valued(text, amount, number, sign)
}

/** "In 1991 dollars": what money was worth in that year. */
const isPriced = (text: string, start: number, end: number): boolean =>
  mayBeYear(text.slice(start, end)) &&
  /\b(?:in|constant|real)\s$/i.test(text.slice(Math.max(0, start - 9), start)) &&
  /^ (?:U\.?S\.? )?dollars\b/.test(text.slice(end, end + 14))

const GRAND = pattern()`
  ^\sgrand(?=
    \s?(?:[.,;:!?)]|$)
    |\s(?:for|in|on|to|a|an|from|by|as|and|or|at|each|of|worth|off|more|less|over|per|with
      |when|if|that|was|is|went|last|this)\b
  )`
/** "He paid 20 grand for it": a thousand of the money at home, which the word alone names; not "the 20 grand pianos". */
const isGrand = (text: string, { end }: NumberMention): boolean => GRAND.test(text.slice(end, end + 20))

function shortAt(text: string, end: number): { worth: number; end: number } | null {
  const match = SHORT.exec(text.slice(end, end + 8))
  if (!match) return null
  const { short } = match.groups!
  return { worth: SHORT_SCALES[short.toLowerCase()], end: end + match[0].length }
}

/** A code behind a sign says whose dollar it is; cents behind one are other money. */
function named(text: string, amount: Amount, behind: Denomination, sign: Sign | null): void {
  // "USD 12 cents"
  const isParts = sign?.code === true && behind.currency === '$' && amount.scale === 1
  if (sign && behind.parts > 1 && !isParts) return
  // "€1m £2m": another amount's sign.
  if (sign && /^[$€£¥₹]$/.test(text[behind.end - 1]) && /^ ?\d/.test(text.slice(behind.end, behind.end + 2))) return
  if (!sign) amount.rule = 'money/name'
  if (!sign || sign.currency === '$' || behind.currency !== '$') amount.currency = behind.currency
  amount.parts = behind.parts
  amount.scale *= behind.scale ?? 1
  amount.end = behind.end
  const late = amount.scale === 1 ? LATE.exec(text.slice(amount.end, amount.end + 10)) : null
  if (late) {
    const word = late.groups!.scale.toLowerCase()
    amount.scale = SCALES[word] ?? SHORT_SCALES[word]
    amount.end += late[0].length
  }
}

/** What ends an amount that the one in brackets says again in other money. */
const TOLD = /(?:\d|illion|thousand|[A-Z]{3}|dollars|euros|pounds|yen|yuan|[€£¥₹])\n\($/
/** "was ($99.99)", a column's "($5)": brackets around all of an amount where nothing else explains them. */
const isLoss = (text: string, { start, end }: Amount): boolean =>
  !(TOLD.test(text.slice(Math.max(0, start - 12), start)) && /\p{Lu}{3}$/u.test(text.slice(start, end))) &&
  text[start - 1] === '(' &&
  text[end] === ')' &&
  /(?:\b(?:is|was|were|of|to|loss|income)\s|\t|\n)\($/.test(text.slice(Math.max(0, start - 9), start)) &&
  /^\)(?:[\s.,;]|$)/.test(text.slice(end, end + 2))

/** "These include -$5 million for ships": the dash of a list, of which the lines are lost, and of what is no loss. */
const isListed = (text: string, { start, end }: Amount): boolean =>
  /\b(?:includ\p{L}+|are|following|measures|comprises?|provides?):?\s-$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
  /^\s(?:(?:thousand|million|billion)\s)?(?:for|to|in|over|of|investment|on|grants?|funding|towards?|boost|package)\b/.test(
    text.slice(end, end + 20),
  )

/** The amount with its sign and its scale. */
function valued(text: string, amount: Amount, number: NumberMention, sign: Sign | null): Amount {
  let negative = sign?.minus ?? false
  if (sign?.bracket && text[amount.end] === ')') {
    negative = true
    amount.end++
    const late = LATE.exec(text.slice(amount.end, amount.end + 10))
    if (late && amount.scale === 1) {
      const word = late.groups!.scale.toLowerCase()
      amount.scale = SCALES[word] ?? SHORT_SCALES[word]
      amount.end += late[0].length
    }
  }
  if (!negative && isLoss(text, amount)) {
    negative = true
    amount.start--
    amount.end++
  }
  if (
    /[-−]/.test(text[amount.start - 1] ?? '') &&
    /^$|[\s(]/.test(text[amount.start - 2] ?? '') &&
    !isListed(text, amount)
  ) {
    negative = true
    amount.start--
  }
  // "($12.4) million", "($5)" in a column: brackets around sign and number.
  const late =
    !negative && text[amount.start - 1] === '(' && text[amount.end] === ')'
      ? LATE.exec(text.slice(amount.end + 1, amount.end + 11))
      : null
  if (late && amount.scale === 1) {
    negative = true
    amount.scale = SCALES[late.groups!.scale.toLowerCase()] ?? SHORT_SCALES[late.groups!.scale.toLowerCase()]
    amount.start--
    amount.end += 1 + late[0].length
  }
  if (sign && amount.scale === 1) amount.scale = sign.scale
  const factor = ((negative ? -1 : 1) * (amount.scale / number.scale)) / amount.parts
  const low = exact((number.value ?? number.min!) * factor)
  const high = exact((number.value ?? number.max!) * factor)
  return { ...amount, min: Math.min(low, high), max: Math.max(low, high) }
}
