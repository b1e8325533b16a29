import { BEHIND, CODES, LOWER, MINOR, NAMES, SIGNS, WORDLIKE } from '../../lexicon/currencies.ts'

/** Money that words or a sign name: whose, and how many of these make one of the currency's own. */
export interface Denomination {
  /** ISO 4217, a ticker, or "$" for the release's own dollar. */
  currency: string
  /** 100 for cents. */
  parts: number
  end: number
}

interface Phrase {
  currency: string
  parts: number
}

let phrases: { named: Map<string, Phrase>; beginnings: Set<string> } | undefined

/** All names of money with the peoples before them, in lower case. */
function tables() {
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
const CODE = /^[\s-]?([A-Za-z]{3,4})(?![\p{L}\d-])/u

/**
 * The money named right behind an amount: "Kyrgyz som", "euro cents", "USD", "€".
 * @param large whether the amount is one that a code which is a word too ("TOP") may follow
 */
export function denominationAt(text: string, from: number, large: boolean): Denomination | null {
  const sign = /^\s?((?:[A-Z]{1,3})?[$€£¥￥₹₽₩₺₦₱₪₫₴₸]|zł|Kč|Ft|kr)(?![\p{L}\d])/u.exec(text.slice(from, from + 6))
  if (
    sign &&
    BEHIND.has(sign[1]) &&
    !/^\s?[£$€¥]\s?\d/.test(text.slice(from + sign[0].length - 1, from + sign[0].length + 3))
  )
    return { currency: SIGNS[sign[1]], parts: 1, end: from + sign[0].length }
  const code = CODE.exec(text.slice(from, from + 7))
  if (code && (LOWER.has(code[1]) || isCode(code[1], large)))
    return { currency: code[1].toUpperCase(), parts: 1, end: from + code[0].length }
  const gap = WORDS.exec(text.slice(from, from + 6))
  if (!gap) return null
  const { named, beginnings } = tables()
  const ends: number[] = []
  let at = from + gap[0].length
  for (let n = 0; n < 4; n++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    if (
      n === 0 &&
      !beginnings.has(match[0].toLowerCase().replace(/[-.].*$|[.'’]$/, '')) &&
      !beginnings.has(match[0].toLowerCase())
    )
      return null
    ends.push(at + match[0].length)
    const hyphen = match[0].indexOf('-')
    if (hyphen > 0) ends.push(at + hyphen)
    at += match[0].length
    if (text[at] !== ' ') break
    at++
  }
  ends.sort((a, b) => b - a)
  for (const end of ends) {
    const name = text
      .slice(from + gap[0].length, end)
      .toLowerCase()
      .replace(/[-–]/g, ' ')
    for (const [bare, cut] of [
      [name, 0],
      [name.replace(/[.'’]$/, ''), 1],
    ] as const) {
      const phrase = named.get(bare)
      if (phrase && !/^(?:-for-| for dollar)/.test(text.slice(end, end + 11)))
        return { ...phrase, end: bare === name ? end : end - cut }
    }
  }
  return null
}

/** Whether capitals are a currency's code here. */
export const isCode = (code: string, large: boolean): boolean => CODES.has(code) && (large || !WORDLIKE.has(code))
