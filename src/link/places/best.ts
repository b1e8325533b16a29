/** Which of the places of a name is meant, by what else the release names. */
import type { Place } from '../../lexicon/places/gazetteer.ts'

/** How often the release names what can only lie in a country or region. */
export type Votes = ReadonlyMap<string, number>

/** Cities that are meant where a state has the same name. */
export const isCapital = (name: string): boolean => /^(?:washington|new york)$/i.test(name)

/** "Georgia" is a country and a state. */
export const isShared = (places: readonly Place[]): boolean =>
  places[0].type === 'country' && places.some(({ type, country }) => type === 'region' && LARGE_STATES.has(country!))
const LARGE_STATES = new Set(['US', 'CA', 'AU'])
/** Mentions of a country's places that make its state the one that is meant. */
const ENOUGH = 2

/** What a capital weighs against the state of its name, and a country against towns that are called so. */
const CAPITAL = 6
const COUNTRY = 6

/** @param isState whether the words around say that it is no city */
export function bestOf(name: string, places: readonly Place[], votes: Votes, isState: boolean): Place | null {
  if (!places.length) return null
  const [first] = places
  if (isShared(places)) {
    const state = places.find(({ type, country }) => type === 'region' && LARGE_STATES.has(country!))!
    return (votes.get(state.country!) ?? 0) >= ENOUGH && !votes.has(first.country!) ? state : first
  }
  // "Georgia", "Washington", "Jordan": by what else the release names; "New York" and "Washington" alone are cities.
  const score = (place: Place) =>
    Math.log2(place.population + 2) / 4 +
    (place.region ? Math.min(votes.get(place.region) ?? 0, 4) * 1.5 : 0) +
    (place.country && place.type !== 'country' ? Math.min(votes.get(place.country) ?? 0, 4) * 1.2 : 0) +
    (isCapital(name) && place.type === (isState ? 'region' : 'city') ? CAPITAL : 0) +
    (place.type === 'country' ? COUNTRY : 0)
  const ranked = [...places].sort((a, b) => score(b) - score(a))
  const [best, next] = ranked
  if (!next || score(best) - score(next) > 0.2 || best === first) return best
  return best.country === next.country ? { ...best, region: null } : null
}
