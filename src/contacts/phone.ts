import type { CountryCode } from 'libphonenumber-js'

/** Countries whose national way of writing numbers is read where the text names them: by the name as it stands there. */
const COUNTRIES: [name: RegExp, code: CountryCode][] = [
  [/\bUnited Kingdom\b|\bLondon\b|\bU\.?K\.?\b/, 'GB'],
  [/\bAustralia\b|\bASX\b/, 'AU'],
  [/\bIndia\b/, 'IN'],
  [/\bKyrgyz/, 'KG'],
  [/\bHong Kong\b/, 'HK'],
  [/\bSingapore\b/, 'SG'],
  [/\bTaiwan\b/, 'TW'],
  [/\bGermany\b/, 'DE'],
  [/\bIreland\b/, 'IE'],
  [/\bNew Zealand\b/, 'NZ'],
  [/\bSouth Africa\b/, 'ZA'],
]
const KEYS: Record<string, string> = Object.fromEntries(
  'ABC2 DEF3 GHI4 JKL5 MNO6 PQRS7 TUV8 WXYZ9'
    .split(' ')
    .flatMap((key) => [...key.slice(0, -1)].map((letter) => [letter, key.at(-1)!])),
)

/** The numbers in E.164 where the country is clear, else their digits as written. */
export async function normalised(text: string, numbers: readonly string[]): Promise<Map<string, string>> {
  const result = new Map<string, string>()
  if (!numbers.length) return result
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  for (const number of new Set(numbers)) {
    const plain = number
      .replace(/[A-Z]/g, (letter) => KEYS[letter])
      .replace(/\//g, '-')
      .replace(/^00/, '+')
    const american = /^(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s./–-]{0,2}[2-9]\d{2}[\s.–-]{0,2}\d{4}$/.test(plain)
    const home = american ? 'US' : COUNTRIES.find(([name]) => name.test(text))?.[1]
    const parsed = parsePhoneNumberFromString(plain, home)
    const clear = parsed && (plain.startsWith('+') || parsed.isPossible()) && (home || plain.startsWith('+'))
    result.set(number, clear ? parsed.number : number.replace(/\D/g, ''))
  }
  return result
}
