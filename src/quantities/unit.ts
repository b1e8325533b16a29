import type { NumberMention } from '../numbers/index.ts'
import { baseLabel } from './base.ts'
import { LONGEST, type Unit, unitTables } from './units.ts'

export interface UnitMatch {
  unit: Unit
  base: string
  /** Where the unit ends in the text. */
  end: number
}

/** A word of a unit's name, or a symbol. */
const TOKEN = /[\p{L}µμΩ°º˚℃℉%％‰'"′″’”²³][\p{L}\p{M}²³.^/-]*\d?/uy
const CLOSERS = /[’”'"′″]/
/** Symbols of one letter that are read only where nothing else can be meant. */
const RARE = /^[KANJVWACFLlmgt]$/

/** The unit right after a number: "kilograms", "-acre", "%", "square feet". The longest name that fits counts. */
export function unitAfter(text: string, number: NumberMention): UnitMatch | null {
  const gap = /^(?:\s{0,2}\(s\))?[\s-]{0,2}/.exec(text.slice(number.end, number.end + 6))![0]
  const from = number.end + gap.length
  const tokens = tokensAt(text, from)
  const { words, symbols } = unitTables()
  for (let n = tokens.length; n > 0; n--) {
    const { end } = tokens[n - 1]
    const raw = text.slice(from, end)
    const name = raw.replace(/\s+/g, ' ')
    const unit =
      symbols.get(name) ??
      symbols.get(name.replace(/\.$/, '')) ??
      words.get(name.toLowerCase()) ??
      words.get(name.toLowerCase().replace(/[.-]$/, ''))
    if (unit && meant(text, number, gap, name, end))
      return { unit, base: baseLabel(unit), end: /[.-]$/.test(raw) && !symbols.has(name) ? end - 1 : end }
  }
  return null
}

function tokensAt(text: string, from: number): { end: number }[] {
  const tokens: { end: number }[] = []
  let at = from
  while (tokens.length < LONGEST) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) break
    const { 0: word } = match
    // "30% off", "6'2": signs end where they stand.
    if (/^[%％‰'"′″’”]/.test(word)) {
      tokens.push({ end: at + 1 })
      break
    }
    const hyphen = word.indexOf('-')
    if (hyphen > 0) tokens.push({ end: at + hyphen })
    const slash = word.indexOf('/')
    if (slash > 0) tokens.push({ end: at + slash })
    tokens.push({ end: at + word.replace(/[,;:/]+$/, '').length })
    at += word.length
    const space = /^\s{1,2}/.exec(text.slice(at, at + 2))
    if (!space) break
    at += space[0].length
  }
  return tokens
}

/** Whether what looks like a unit is one here. */
function meant(text: string, number: NumberMention, gap: string, name: string, end: number): boolean {
  const next = text[end] ?? ''
  const following = text.slice(end, end + 14)
  if (CLOSERS.test(name) && name.length === 1)
    return gap === '' && number.digits && !/\p{L}/u.test(next) && !closesQuote(text, number.start, name)
  if (/[\p{L}\p{N}]/u.test(next)) return false
  if (name === 'in' || name === 'In')
    return (
      /^(?:[,;)]|\.?$)|^ (?:thick|wide|long|tall|deep|high|in diameter|x )/.test(following) ||
      /[½¼¾/]/.test(text.slice(number.start, number.end))
    )
  if (name === 'K' || name === 'M') return gap === ' ' && /^[\s,.;)]/.test(following) && !/^ \p{L}/u.test(following)
  if (RARE.test(name)) {
    if (!number.digits) return false
    if (/^[AN]$/.test(name)) return /^[,.;)]|^$/.test(following)
    return gap !== '-' || /^[mgLt]$/.test(name)
  }
  if (
    /^degrees?$|^bars?$|^bits?$|^amps?$|^cups?$|^mb$|^mt$|^au$|^ct$|^sf$|^am$|^pm$|^fm$/i.test(name) &&
    !number.digits
  )
    return false
  const value = number.value ?? number.max!
  // "the 2022 Cup", "2005 Yard": a year before a name.
  if (
    /^\p{Lu}\p{Ll}/u.test(name) &&
    value >= 1900 &&
    value < 2100 &&
    !/[,.]/.test(text.slice(number.start, number.end))
  )
    return false
  // "five percent" of money is money's; "10 pounds sterling" is read there too.
  return !/^ (?:sterling)\b/i.test(following)
}

/** Whether the mark ends a quotation that is open before the number. */
function closesQuote(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - 600), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (mark === '"') return (line.split('"').length - 1) % 2 === 1
  if (mark === '”') return line.lastIndexOf('“') > line.lastIndexOf('”')
  if (mark === '’' || mark === "'") return /(?:^|[\s(])[‘'][^’']{0,80}$/.test(line)
  return false
}
