import type { CountryCode } from 'libphonenumber-js'
import type { Channel } from './channels.ts'

/** Names of countries beside the official ones. */
const ALIASES: Record<string, CountryCode> = {
  UK: 'GB',
  'U.K.': 'GB',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  London: 'GB',
  ASX: 'AU',
  Sydney: 'AU',
  Melbourne: 'AU',
  'Hong Kong': 'HK',
  Kyrgyz: 'KG',
  UAE: 'AE',
  'U.A.E.': 'AE',
  Dubai: 'AE',
  Korea: 'KR',
  Russia: 'RU',
  Turkey: 'TR',
  'Czech Republic': 'CZ',
  Holland: 'NL',
  Dublin: 'IE',
  Mumbai: 'IN',
  Tokyo: 'JP',
}
/** The United States, and countries whose names are people's or states' as well: Georgia, Jordan, Chad, Jersey. */
const LEFT_OUT = /^(?:US|GE|JO|TD|JE)$/
const KEYS: Record<string, string> = Object.fromEntries(
  'ABC2 DEF3 GHI4 JKL5 MNO6 PQRS7 TUV8 WXYZ9'
    .split(' ')
    .flatMap((key) => [...key.slice(0, -1)].map((letter) => [letter, key.at(-1)!])),
)
const AMERICAN = /^(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s./–-]{0,2}[2-9]\d{2}[\s.–-]{0,2}\d{4}$/

/**
 * The numbers in E.164 where the country is clear, else their digits as written. The country is the number's own (behind a
 * plus sign, or in North America's way of writing), else the one that the text names nearest to it.
 */
export async function normalised(text: string, channels: readonly Channel[]): Promise<Map<string, string>> {
  const result = new Map<string, string>()
  if (!channels.length) return result
  const { getCountries, parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  let named: { at: number; code: CountryCode }[] | undefined
  for (const { value, start } of channels) {
    if (result.has(value)) continue
    const plain = value
      .replace(/[A-Z]/g, (letter) => KEYS[letter])
      .replace(/\//g, '-')
      .replace(/^00/, '+')
    const own = plain.startsWith('+')
    if (!own && !AMERICAN.test(plain)) named ??= countriesIn(text, getCountries())
    const home = AMERICAN.test(plain) ? 'US' : own ? undefined : nearest(named!, start)
    const parsed = parsePhoneNumberFromString(plain, home)
    const clear = parsed && (own || (home && parsed.isPossible()))
    result.set(value, clear ? parsed.number : value.replace(/\D/g, ''))
  }
  return result
}

/** Where the text names countries. */
function countriesIn(text: string, codes: readonly CountryCode[]): { at: number; code: CountryCode }[] {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const codeOf = new Map<string, CountryCode>(Object.entries(ALIASES))
  for (const code of codes) if (!LEFT_OUT.test(code)) codeOf.set(names.of(code) ?? code, code)
  const longestFirst = [...codeOf.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${longestFirst.map((name) => name.replace(/[.()]/g, '\\$&')).join('|')})(?!\\p{Ll})`,
    'gu',
  )
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, code: codeOf.get(match[0])! }))
}

/** The country named nearest to a place in the text. */
function nearest(named: readonly { at: number; code: CountryCode }[], at: number): CountryCode | undefined {
  let best: { at: number; code: CountryCode } | undefined
  for (const country of named) if (!best || Math.abs(country.at - at) < Math.abs(best.at - at)) best = country
  return best?.code
}
