/** Whose money a sign or a name is that several countries share, by all that the release tells of its country. */

import type { Document } from '../../document/types.ts'
import { SHARED } from '../../lexicon/currencies.ts'
import { AMERICAN_SIGNS, DOLLARS, type DollarCountry } from '../../lexicon/dollars.ts'
import { pattern } from '../../text/pattern.ts'

/** A town of that name in the United States: "MELBOURNE, FL". */
const AMERICAN_TOWN = pattern()`
  ^.{0,20}?, ?(?:
    A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]
    |W[IVY]|[A-Z][a-z]+\.|Florida|Washington|California
  )(?![A-Za-z])`
const STATED = pattern('i')`
  \b(?:in|are|expressed in|denominated in|stated in|reported in)\s(?:(?:thousands|millions) of\s)?
  (?<whose>U\.?S\.?|United States|Canadian|Australian|Hong Kong|Singapore|New Zealand)\s
  (?:dollars|currency|funds)\b`
const STATED_WORDS = ['dollars', 'Dollars', 'currency', 'funds']
const AMERICAN_EXCHANGES = ['NASDAQ', 'Nasdaq', 'NYSE']
const WHOSE: Record<string, string> = { c: 'CAD', a: 'AUD', h: 'HKD', s: 'SGD', n: 'NZD', u: 'USD' }

/** Mentions of a country that count: more of them say no more. */
const ENOUGH = 6
/** What a country needs for its dollar to be meant. */
const LEAST = 3
/** Ministers and parliaments: not the United States, so that fewer mentions of a country do. */
const WESTMINSTER = /\b(?:Minister|Parliament|Parliamentary|Treasurer|Opposition|Governor-General)\b/
/** A dateline or a body of the country says more than a mention of it. */
const STRONG = 3

const times = (text: string, pattern: RegExp): number => {
  let found = 0
  pattern.lastIndex = 0
  while (found < ENOUGH && pattern.test(text)) found++
  return found
}

/** Whose dollar a bare "$" is: as the release says, else that of its exchange or of the country it comes from, else the American one. */
function dollarOf(document: Document): string {
  const { text, dateline } = document
  const likely = DOLLARS.filter(({ cues }) => cues.some((cue) => text.includes(cue)))
  const stated = STATED_WORDS.some((word) => text.includes(word)) ? STATED.exec(text)?.groups?.whose : undefined
  if (stated) return WHOSE[stated[0].toLowerCase()]
  if (AMERICAN_EXCHANGES.some((name) => text.includes(name))) return 'USD'
  // Where a listed company writes its home dollar with a sign of its own, "$" is another.
  // Spares work: no country to weigh.
  if (!likely.length) return 'USD'
  const listed = likely.find(({ exchange }) => exchange.test(text))
  if (listed) return listed.own.test(text) ? 'USD' : listed.currency
  const place = dateline?.place ?? null
  if (place && AMERICAN_TOWN.test(text.slice(place.start, place.end + 14))) return 'USD'
  const from = place ? text.slice(place.start, place.end) : ''
  let best: DollarCountry | undefined
  let most = 0
  for (const country of likely) {
    const named = times(text, country.names)
    const points =
      named +
      (named && WESTMINSTER.test(text) ? 2 : 0) +
      STRONG * times(text, country.bodies) +
      (from && country.places.test(from) ? 2 * STRONG : 0) +
      (country.own.test(text) ? STRONG : 0)
    if (points > most) {
      most = points
      best = country
    }
  }
  if (!best || most < LEAST) return 'USD'
  // A dateline elsewhere, or a release that speaks of the United States as much.
  const elsewhere = from !== '' && !best.places.test(from) && !best.names.test(from)
  const american = times(text, AMERICAN_SIGNS) + (/\bUSD?\s?\$/.test(text) ? -1 : 0)
  return american >= most || (elsewhere && american > 0) ? 'USD' : best.currency
}

/** What a sign or a name of money is in this release, as ISO 4217; null where the country that it needs is not named. */
export function homeOf(document: Document): (currency: string) => string | null {
  const known = new Map<string, string | null>()
  return (currency) => {
    if (currency !== '$' && !(currency in SHARED)) return currency
    let own = known.get(currency)
    if (own === undefined) {
      own =
        currency === '$'
          ? dollarOf(document)
          : (SHARED[currency].find(([, country]) => country.test(document.text))?.[0] ?? null)
      known.set(currency, own)
    }
    return own
  }
}
