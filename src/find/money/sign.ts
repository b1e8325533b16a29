import { CODES, LOWER, SIGNS, WEAK, WORDLIKE } from '../../lexicon/currencies.ts'

/** What stands in front of an amount and says that it is money. */
export interface Sign {
  start: number
  /** ISO 4217, a ticker, "$" for the release's own dollar, or a name that countries share. */
  currency: string
  /** What "M" in "MUSD", or "million" in "US$ million 5", is worth. */
  scale: number
  /** "$(5", "-$5": what makes it negative. */
  bracket: boolean
  minus: boolean
  code: boolean
}

const LONGEST_SIGN = 8
/** Codes with millions or thousands in front, as Nordic companies write them. */
const SCALED = /^(?<scale>[MKT])(?<code>SEK|EUR|USD|NOK|DKK|GBP|CHF)$/
const WORDS: Record<string, string> = { Euro: 'EUR', Euros: 'EUR', Rupees: 'Rs', rupees: 'Rs', rs: 'Rs', rmb: 'CNY' }

/** Whether capitals are a currency's code here. */
export const isCode = (code: string, large: boolean): boolean => CODES.has(code) && (large || !WORDLIKE.has(code))

/** The money whose sign or code ends in front of a number; a weak one only before a large number. */
export function signBefore(text: string, at: number, large: boolean): Sign | null {
  let end = at
  let bracket = false
  let minus = false
  while (end > 0) {
    const char = text[end - 1]
    if (char === '(' && !bracket) bracket = true
    else if ((char === '-' || char === '−' || char === '–') && !minus && end === at) minus = true
    else break
    end--
  }
  const close = end
  let from = Math.max(0, end - 2)
  while (end > from && /\s/.test(text[end - 1])) end--
  if (end === 0) return null
  let scale = 1
  // "US$ million 45", "€m 30"
  const unit =
    close > end || close === at
      ? /(?<=[$€£¥]|[A-Z]{3}) ?(?<scale>million|billion|mn?|bn)$/.exec(text.slice(Math.max(0, end - 12), end))
      : null
  if (unit) {
    scale = /^b/.test(unit.groups!.scale) ? 1e9 : 1e6
    end -= unit[0].length
  }
  from = Math.max(0, end - LONGEST_SIGN)
  const char = text[end - 1]
  const found = /[\p{L}.]/u.test(char) ? lettersBefore(text, from, end, large) : markBefore(text, from, end, large)
  return found ? { ...found, scale: found.scale * scale, bracket, minus } : null
}

type Found = Pick<Sign, 'start' | 'currency' | 'scale' | 'code'>

/** Characters of the letter and the space that a sign of two words begins with. */
const SPACED = 2

/** "USD", "Rs.", "KSh", "Euro" */
function lettersBefore(text: string, from: number, end: number, large: boolean): Found | null {
  let start = end
  while (start > from && /[\p{L}.]/u.test(text[start - 1])) start--
  if (start === from && from > 0 && /\p{L}/u.test(text[start - 1])) return null
  if (/\p{N}/u.test(text[start - 1] ?? '')) return null
  // "F CFA 5"
  const spaced = start - SPACED
  if (spaced >= from && text.slice(spaced, end) in SIGNS && !/[\p{L}\p{N}]/u.test(text[spaced - 1] ?? ''))
    start = spaced
  const word = text.slice(start, end)
  const turned = text[start - 1] === '$' ? SIGNS[`$${word}`] : undefined
  if (turned) return { start: start - 1, currency: turned, scale: 1, code: false }
  // "$AUD 500"
  if (isCode(word, large) || LOWER.has(word))
    return { start: start - (text[start - 1] === '$' ? 1 : 0), currency: word.toUpperCase(), scale: 1, code: true }
  const scaled = SCALED.exec(word)?.groups
  if (scaled) return { start, currency: scaled.code, scale: scaled.scale === 'M' ? 1e6 : 1e3, code: true }
  const sign = WORDS[word] ?? SIGNS[word] ?? SIGNS[word.replace(/\.$/, '')]
  if (!sign || (WEAK.has(word) && !large)) return null
  return { start, currency: sign, scale: 1, code: false }
}

/** "$", "HK$", "C $", "AUD $", "€": the longest sign counts. */
function markBefore(text: string, from: number, end: number, large: boolean): Found | null {
  const mark = text[end - 1]
  // Spares work.
  if (!(mark in SIGNS) && mark !== '/' && mark !== '¢') return null
  const own = SIGNS[mark] ?? null
  for (let start = from; start < end - 1; start++) {
    const written = text.slice(start, end)
    if (!/\p{L}/u.test(written[0]) || /[\p{L}\p{N}.’']/u.test(text[start - 1] ?? '')) continue
    const tight = written.replace(/ (?=[$¥]$)/, '')
    // "a $5 million grant", "its $5": a letter apart belongs to a sign only where all is apart ("C $ 5").
    if (written.length === 3 && tight !== written && (/^[AaSs]/.test(written) || text[end] !== ' ')) continue
    const sign = SIGNS[written] ?? SIGNS[tight] ?? (/[$¥]$/.test(tight) ? (SIGNS[tight.toUpperCase()] ?? null) : null)
    const code = /^[A-Za-z]{3}(?=[$€£¥]$)/.exec(tight)?.[0].toUpperCase() ?? ''
    if (sign && !(WEAK.has(written) && !large)) return { start, currency: sign, scale: 1, code: false }
    if (CODES.has(code) && !WORDLIKE.has(code)) return { start, currency: code, scale: 1, code: true }
  }
  // "GTA$500": money of a game.
  if (mark === '$' && GAME.test(text.slice(Math.max(0, end - 5), end - 1))) return null
  return own ? { start: end - 1, currency: own, scale: 1, code: false } : null
}
const GAME = /(?:^|[^\p{L}\p{N}])\p{Lu}{3}$/u
