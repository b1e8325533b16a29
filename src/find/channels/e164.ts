import type { CountryCode } from 'libphonenumber-js'
import { countriesIn, likeliest, type Named } from './country.ts'
import type { Channel } from './types.ts'

const KEYS: Record<string, string> = Object.fromEntries(
  'ABC2 DEF3 GHI4 JKL5 MNO6 PQRS7 TUV8 WXYZ9'
    .split(' ')
    .flatMap((key) => [...key.slice(0, -1)].map((letter) => [letter, key.at(-1)!])),
)
const AMERICAN = /^(?:\+?1)?([2-9]\d{9})$/
/** Dialled abroad, with the two zeros that stand for a plus in most countries. */
const ABROAD = /^00[1-9]\d{7}/
/** How many of the countries that the text names are tried for a national number. */
const TRIED = 3

/**
 * The numbers in E.164 where the country is clear, else their digits as written. The country is the number's own (behind a
 * plus sign, or in North America's way of writing), else the one that the text names most or nearest and that has such numbers.
 */
export async function normalised(text: string, channels: readonly Channel[]): Promise<Map<string, string>> {
  const result = new Map<string, string>()
  const national: Channel[] = []
  for (const channel of channels) {
    const { value } = channel
    // Spares work.
    if (result.has(value)) continue
    const plain = value.replace(/[A-Z]/g, (letter) => KEYS[letter]).replace(/^\(\+/, '+')
    const written = plain.replace(/(?<=\d[\s)]{0,2})\(0\)/, '').replace(/\D/g, '')
    const isAbroad = ABROAD.test(written)
    const digits = isAbroad ? written.slice(2) : written
    const american = AMERICAN.exec(digits)
    const isOwn = plain.startsWith('+') || isAbroad
    result.set(value, isOwn ? `+${digits}` : american ? `+1${american[1]}` : digits)
    if (!isOwn && !american) national.push(channel)
  }
  if (national.length) await withCountries(text, national, result)
  return result
}

async function withCountries(text: string, channels: readonly Channel[], result: Map<string, string>): Promise<void> {
  const { getCountries, parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  let named: Named[] | undefined
  const numberIn = (digits: string, country: CountryCode) => {
    const parsed = parsePhoneNumberFromString(digits, country)
    return parsed?.isPossible() ? parsed : undefined
  }
  for (const { value, start } of channels) {
    const digits = result.get(value)!
    named ??= countriesIn(text, getCountries())
    const homes = likeliest(named, start, value).slice(0, TRIED)
    const numbers = homes.flatMap((country) => numberIn(digits, country) ?? [])
    const clear = numbers.find((number) => number.isValid()) ?? (homes[0] && numberIn(digits, homes[0]))
    if (clear) result.set(value, clear.number)
  }
}
