/** Which of the places of a name is meant, by what else the release names. */
import type { Place } from '../../lexicon/places/gazetteer.ts'

/** How often the release names what can only lie in a country or region. */
export type Votes = ReadonlyMap<string, number>

/** Cities that are meant where a state has the same name. */
export const isCapital = (name: string): boolean => /^(?:washington|new york)$/i.test(name)

/** "Georgia" is a country and a state. */
export const isShared = (places: readonly Place[]): boolean =>
  places[0]?.type === 'country' && stateOf(places) !== undefined
const LARGE_STATES = new Set(['US', 'CA', 'AU'])
export const stateOf = (places: readonly Place[]): Place | undefined =>
  places.find(({ type, country }) => type === 'region' && LARGE_STATES.has(country!))
/** Mentions of a country's places that make its state the one that is meant. */
const ENOUGH = 2

/** What a capital weighs against the state of its name, and a country against towns that are called so. */
const CAPITAL = 6
const COUNTRY = 6

/** A country that the release names speaks little for a town of so many times fewer inhabitants than a world city abroad. */
const FAR_LARGER = 10
const WORLD_CITY = 500_000
/** What each of its mentions counts, up to MOST, and what it counts for other places; and what a mention of the region. */
const ABROAD = 0.25
const COUNTRY_NAMED = 1.2
const REGION_NAMED = 1.5
const MOST = 4

/** @param isState whether the words around say that it is no city */
export function bestOf(name: string, places: readonly Place[], votes: Votes, isState: boolean): Place | null {
  // Spares work.
  if (!places.length) return null
  const [first] = places
  if (isShared(places)) {
    const state = stateOf(places)!
    return (votes.get(state.country!) ?? 0) >= ENOUGH && !votes.has(first.country!) ? state : first
  }
  // "Georgia", "Washington", "Jordan": by what else the release names; "New York" and "Washington" alone are cities.
  const isNamesake = ({ country, population }: Place) =>
    places.some(
      (other) =>
        other.type === 'city' &&
        other.country !== country &&
        other.population >= Math.max(WORLD_CITY, population * FAR_LARGER),
    )
  const named = (code: string | null) => Math.min((code && votes.get(code)) || 0, MOST)
  const wanted = isCapital(name) ? places.find(({ type }) => type === (isState ? 'region' : 'city')) : undefined
  const score = (place: Place) =>
    Math.log2(place.population + 2) / 4 +
    named(place.region) * REGION_NAMED +
    (place.type === 'country' ? 0 : named(place.country) * (isNamesake(place) ? ABROAD : COUNTRY_NAMED)) +
    (place === wanted ? CAPITAL : 0) +
    (place.type === 'country' ? COUNTRY : 0)
  const ranked = [...places].sort((a, b) => score(b) - score(a))
  const [best, next] = ranked
  if (!next || score(best) - score(next) > 0.2 || best === first) return best
  return best.country === next.country ? { ...best, region: null } : null
}

/** A city of so many more inhabitants than the next of its name is meant where nothing tells. */
const CLEARLY_LARGER = 5
/** Or one that is so large. */
export const LARGE = 400_000

/** The place of a name that has only one reading, or one that everybody means. */
export function clear(name: string, places: readonly Place[]): Place | null {
  if (isCapital(name)) return places.find(({ type }) => type === 'city') ?? null
  const [first, second] = places
  if (!first || isShared(places)) return null
  // "WA" in America and in Australia
  if (first.type === 'region' && second?.type === 'region' && second.population === first.population) return null
  if (!second || first.population > LARGE || first.population > second.population * CLEARLY_LARGER) return first
  return null
}
