import type { Document } from '../../document/types.ts'
import { homeOf } from '../../find/money/index.ts'
import type { Place } from '../../lexicon/places/gazetteer.ts'
import { pattern } from '../../text/pattern.ts'

const COUNTRIES: Readonly<Record<string, string>> = { AUD: 'AU', CAD: 'CA', HKD: 'HK', SGD: 'SG', NZD: 'NZ' }

/** The country that a release comes from, where its dollar is not the American one. */
export const homeCountry = (document: Document): string | null => COUNTRIES[homeOf(document)('$') ?? ''] ?? null

/** Countries whose towns were called after the same people and places. */
const SETTLED = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM'])
/** Whether towns of a country may be called after places of another. */
export const isAfter = (country: string | null, other: string | null): boolean =>
  country !== null && other !== null && SETTLED.has(country) && !SETTLED.has(other)
/** A place of so many inhabitants is meant wherever the release comes from. */
const LARGE = 500_000
/** And a suburb of fewer only where the release names its country. */
const SUBURB = 3_000
/** A city of so many times the inhabitants is meant, whatever the release names else. */
const WORLD = 200

/** Names that many countries have. */
const GENERAL = pattern('i')`
  ^(?:the\s)?(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower)
  (?:\s(?:island|region|district|coast|province|side|bank|shore))?$`

export const isGeneral = (name: string): boolean => GENERAL.test(name)

/**
 * The readings of a name that the release leaves: none of another country for what each country has ("North Island"), for
 * a town abroad where settlers called their towns alike.
 * @param elsewhere how often the release names other places of a country
 */
export function fitting(
  name: string,
  places: readonly Place[],
  home: string | null,
  elsewhere: (country: string) => number,
): readonly Place[] {
  const isNamed = ({ country }: Place) => country === home || country === null || elsewhere(country) > 0
  if (isGeneral(name)) return places.filter(isNamed)
  const isAbroad = (place: Place) =>
    place.type !== 'country' && SETTLED.has(place.country ?? '') && place.population < LARGE && !isNamed(place)
  if (home && places.every(isAbroad)) return []
  return places.filter((place) => place.country === 'US' || place.population >= SUBURB || !isAbroad(place))
}

/** Without hamlets of a world city's name. */
export function withoutHamlets(places: readonly Place[]): readonly Place[] {
  if (places.length < 2 || places.some(({ type }) => type !== 'city')) return places
  const most = Math.max(...places.map(({ population }) => population))
  return places.filter(({ population }) => population * WORLD > most)
}
