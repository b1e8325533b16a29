import { BEHIND, LOWER, MINOR, NAMES, SIGNS } from '../../lexicon/currencies.ts'
import { part, pattern } from '../../text/pattern.ts'
import { isCode } from './sign.ts'

/** Money that words or a sign name: whose, and how many of these make one of the currency's own. */
export interface Denomination {
  /** ISO 4217, a ticker, or "$" for the release's own dollar. */
  currency: string
  /** 100 for cents. */
  parts: number
  end: number
  /** 1e6 in "120 MEUR". */
  scale?: number
}

interface Phrase {
  currency: string
  parts: number
}

let phrases: { named: Map<string, Phrase>; beginnings: Set<string> } | undefined

/** All names of money with the peoples before them, in lower case. */
function tables() {
  // Spares work: made once.
  if (phrases) return phrases
  const named = new Map<string, Phrase>()
  const set = (name: string, phrase: Phrase) => {
    if (!named.has(name)) named.set(name, phrase)
  }
  for (const [names, alone, peoples = ''] of NAMES) {
    const forms = inflected(names)
    if (alone) for (const form of forms) set(form, { currency: alone, parts: 1 })
    for (const entry of peoples.split(';').filter(Boolean)) {
      const code = entry.slice(0, 3)
      for (const people of entry.slice(4).split('|'))
        for (const form of forms) set(`${people} ${form}`, { currency: code, parts: 1 })
    }
  }
  for (const [names, currency, parts] of MINOR) for (const form of inflected(names)) set(form, { currency, parts })
  phrases = { named, beginnings: new Set([...named.keys()].map((name) => name.split(' ')[0])) }
  return phrases
}

const inflected = (names: string): string[] =>
  names.split('|').flatMap((name) => (name.endsWith('=') ? [name.slice(0, -1)] : [name, `${name}s`]))

const WORDS = /^[\s-]{0,2}(?:of )?(?=[\p{L}¢])/u
const WORD = /[\p{L}.'’ʻ&¢-]+/uy
const CODE = /^[\s-]?(?<scale>[MKT](?=[A-Z]{3}))?(?<code>[A-Za-z]{3,4})(?![\p{L}\d-])/u
const SIGN = /^\s?(?<sign>(?:[A-Z]{1,3})?[$€£¥￥₹₽₩₺₦₱₪₫₴₸₡₾₭₮₼₲₵៛৳฿₿元円]|zł|Kč|Ft|kr)(?![\p{L}\d])/u
const SCALED = new Set('SEK EUR USD NOK DKK GBP CHF'.split(' '))
/** Pence: a letter right at the digits. */
const PENCE = /^p(?=[\s,.;)]|$)/
/** Cents, whose letter is a degree's and a copyright's too: said of what a price is for. */
const CENTS = /^c (?:per|an?|each|in the dollar|dividend|interim|final|fully franked)\b/

/**
 * The money named right behind an amount: "Kyrgyz som", "euro cents", "USD", "€".
 * @param large whether the amount is one that a code which is a word too ("TOP") may follow
 * @param scale what "million" in the amount is worth
 */
export function denominationAt(text: string, from: number, large: boolean, scale: number): Denomination | null {
  const next = text.charCodeAt(from)
  // Spares work: no money is named behind these.
  if (Number.isNaN(next) || next === 44 || next === 46 || next === 37) return null
  const sign = SIGN.exec(text.slice(from, from + 6))
  if (sign && BEHIND.has(sign[1]) && !/^\s{0,3}\d/.test(text.slice(from + sign[0].length, from + sign[0].length + 4)))
    return { currency: SIGNS[sign[1]], parts: 1, end: from + sign[0].length }
  if (PENCE.test(text.slice(from, from + 2)) && isPence(text, from))
    return { currency: 'GBP', parts: 100, end: from + 1 }
  if (CENTS.test(text.slice(from, from + 18))) return { currency: '$', parts: 100, end: from + 1 }
  const code = CODE.exec(text.slice(from, from + 8))
  if (code) {
    const { scale: before, code: letters } = code.groups!
    if (before && SCALED.has(letters)) {
      const worth = before === 'M' ? 1e6 : 1e3
      return { currency: letters, parts: 1, end: from + code[0].length, scale: worth }
    }
    const whole = (before ?? '') + letters
    if (LOWER.has(whole) || isCode(whole, large))
      return { currency: whole.toUpperCase(), parts: 1, end: from + code[0].length }
  }
  return phraseAt(text, from, scale)
}

/** "12.5p a share", "149.9p"; not "1080p", "page 12p". */
function isPence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  if (/(?:^|\D)(?:240|360|480|720|1080|1440|2160)$/.test(before)) return false
  return (
    /\d\.\d+$/.test(before) ||
    /^p (?:per|an?|each|dividend|in the (?:pound|£))\b/.test(text.slice(at, at + 16)) ||
    /£|\bpence\b/.test(text)
  )
}

/** Names of money that mean other things too, and what they need to be money. */
function isMeant(text: string, start: number, end: number, name: string, scale: number): boolean {
  if (name === 'sen' || name === 'dong') return text.startsWith(name, start)
  if (name === 'won')
    return (
      !/^ (?:the|an?|its|his|her|their|over|at|by|first|back|re)\b/.test(text.slice(end, end + 8)) &&
      (scale >= 1e9 || (scale >= 1e3 && /\b(?:Korean?|Seoul|KRW)\b/.test(text)))
    )
  // "10 Dollar Tree stores": a shop's.
  if (name === 'dollar' && text[start] === 'D' && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return false
  if (name !== 'pound' && name !== 'pounds') return true
  return isSterling(text, start, end, scale)
}

const CASH = pattern('i')`
  \b(?:
    costs?|worth|pa(?:y|id|ys|ying|yment)|fine[ds]?|spen[dt]|price[ds]?|cash|money|fund(?:s|ed|ing)?
    |invest(?:ed|ment|ing)?|grant|budget|debts?|stole(?:n)?|savings|revenue|profit|sales|loan|tax|salary|reward
    |prize|rais(?:e|ed|ing)|donat(?:e|ed)|accounts?|turnover|loss(?:es)?|compensation|fee|seiz(?:ed|ing)|bank
    |bail|£
  )\b
  |£`
/** What is told in money alone. */
const IN_MONEY = part`
  (?:
    cash|money|damage|fund|public|tax|invest|debt|saving|revenue|profit|support|aid|loan|euro|the budget
    |shares\b|stocks?\b|bonds\b|assets\b|equity\b|credit\b|spending\b|grants\b
  )`
const WEIGHED = new RegExp(`^ of (?!${IN_MONEY})`)
const OF_MONEY = new RegExp(`^ of ${IN_MONEY}`)
const BRITISH = pattern()`
  £
  |\b(?:
    UK|U\.K\.|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|London|Ireland|pence|HMRC|NHS
    |Crown Court
  )\b`

/** Whether "pounds" are money here and no weight: by what they are of, the words around, and the country. */
function isSterling(text: string, start: number, end: number, scale: number): boolean {
  const behind = text.slice(end, end + 24)
  if (WEIGHED.test(behind) || /^[- ](?:per|force|heavier|lighter|overweight)\b/.test(behind)) return false
  const around = text.slice(Math.max(0, start - 90), start) + text.slice(end, end + 50)
  if (
    /\b(?:weigh\w*|heavy|lift\w*|cocaine|heroin|marijuana|kilograms?|copper|uranium|lithium|meat|beef|fish)\b/i.test(
      around,
    )
  )
    return false
  // A plain few of them need a country that pays in pounds too.
  return (OF_MONEY.test(behind) || CASH.test(around)) && (scale >= 1e3 || BRITISH.test(text))
}

function phraseAt(text: string, from: number, scale: number): Denomination | null {
  const gap = WORDS.exec(text.slice(from, from + 6))
  // "2 million of dollars", but "one of Sen. Roe's bills".
  if (!gap || (scale === 1 && gap[0].endsWith('of '))) return null
  const { named, beginnings } = tables()
  const start = from + gap[0].length
  const ends: number[] = []
  let at = start
  for (let n = 0; n < 4; n++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    const word = match[0].toLowerCase()
    // Spares work: no name begins so.
    if (n === 0 && !beginnings.has(word.replace(/[-.].*$|[.'’]$/, '')) && !beginnings.has(word)) return null
    ends.push(at + match[0].length)
    const hyphen = match[0].indexOf('-')
    if (hyphen > 0) ends.push(at + hyphen)
    at += match[0].length
    if (text[at] !== ' ') break
    at++
  }
  ends.sort((a, b) => b - a)
  for (const end of ends) {
    const name = text.slice(start, end).toLowerCase().replace(/[-–]/g, ' ')
    for (const bare of [name, name.replace(/[.'’]$/, '')]) {
      const phrase = named.get(bare)
      if (!phrase || /^(?:-for-| for dollar| bills?\b(?! for))/.test(text.slice(end, end + 11))) continue
      const close = end - (name.length - bare.length)
      if (isMeant(text, start, close, bare, scale)) return { ...phrase, end: close }
    }
  }
  return null
}
