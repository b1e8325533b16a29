import type { Dateline, Document } from '../../document/types.ts'
import { placeKey } from '../../lexicon/places/format.ts'
import { type Place, placesNamed } from '../../lexicon/places/gazetteer.ts'
import { bigCitiesListed, heldOf, isOwned, isSeat, isWater, landsOf, pairedWith, statesOf } from './around.ts'
import { bestOf, clear, isCapital, isShared, LARGE, stateOf, type Votes } from './best.ts'
import { type Choice, choiceOf } from './choice.ts'
import { fitting, homeCountry, isAfter, isGeneral, withoutHamlets } from './home.ts'
import { isFormer, type Named } from './kinds.ts'
import { lettersIn } from './letters.ts'
import { partOf, SEA, withoutKind, withoutWhole } from './parts.ts'

/** Between a place and the one that holds it: "Plano, Texas", "Plano (Texas)", "Plano in Texas". */
const BESIDE = /^,?\s?\(?$/
const INSIDE = /^\sin\s(?:the\s)?$/
/** What a place in the dateline counts against one in the text. */
const DATELINE_WEIGHT = 3
/** And what the country counts that the release comes from. */
const HOME_WEIGHT = 3

/** Which place each name stands for: by what is named beside it, by what the release names else, by its size. */
export function choose(document: Document, named: readonly Named[]): Choice[] {
  const { text, dateline } = document
  const inFull = lettersIn(text, named)
  const listed = named.map((place) => inFull.get(place) ?? placesOf(text, place))
  // A seat tells nothing of the towns that are called so; a state is one whoever sits for it.
  const seats = new Set(
    named.flatMap((place, n) => (listed[n][0]?.type !== 'region' && isSeat(text, place) ? [n] : [])),
  )
  const all = listed.map((places, n) => (seats.has(n) ? [] : places))
  const lands = landsOf(named, all)
  const holders = named.map((place, n) => holderOf(text, place, named[n + 1], all[n], all[n + 1], lands))
  const home = homeCountry(document)
  const { votes, own: told } = votesOf(named, all, holders, dateline)
  const most = majority(votes)
  if (home) votes.set(home, (votes.get(home) ?? 0) + HOME_WEIGHT)
  const known = all.map((places, n) =>
    fitting(
      named[n].name,
      places,
      home,
      (country) => (votes.get(country) ?? 0) - (told.get(`${country} ${named[n].name}`) ?? 0),
    ),
  )
  // A text that has "Rye, New York" means the state by itself too.
  const state = holders.find((holder, n) => holder && /^new york$/i.test(named[n + 1].name))
  const states = statesOf(text, named, all)
  const isUnknown = (n: number) => !all[n].length || isGeneral(named[n].name)
  const isHeld = (n: number, holder: Place) => isUnknown(n) || isAmong(named[n].name, holder)
  const held = holders.map((holder, n) => (holder && isHeld(n, holder) ? holder : null))
  const elsewhere = heldOf(named, held, isUnknown)
  const big = bigCitiesListed(text, named, all)
  const seatNames = new Set([...seats].map((n) => placeKey(named[n].name)))
  return named.map(({ name }, n): Choice => {
    const holder = holders[n]
    // "Bellevue, Washington", "Rye, New York": the state, though a city or a country of the name is larger.
    const front = /^new york$/i.test(name) ? state : holders[n - 1]
    if (front?.type === 'region' && !holder && (isCapital(name) || isShared(all[n])))
      return choiceOf(name, front, null, 'places/beside')
    const isTown = isUnknown(n) || !known[n].length || (known[n][0]?.type === 'city' && !isCapital(name))
    const owner =
      isTown && isOwned(text, named[n - 1], named[n]) ? bestOf(named[n - 1].name, known[n - 1], votes, false) : null
    const full = isTown || known[n][0].type === 'area' ? elsewhere.get(placeKey(name)) : null
    const within = holder ?? full ?? (isSmall(known[n]) ? owner : null)
    if (within && !seats.has(n)) return inHolder(name, known[n], within, holder ? n + 1 : null)
    const own = big.has(n) ? all[n][0] : bestOf(name, known[n], votes, states.has(n))
    const best = pairedWith(text, named, all, n) ?? own
    if (best) return choiceOf(name, best, null, 'places/known')
    const part = partOf(name)
    const country = SEA.test(name) ? null : (part?.country ?? (all[n].length ? home : null) ?? most)
    const isSeatName = seatNames.has(placeKey(name))
    return {
      key: placeKey(name),
      type: isSeatName ? 'seat' : null,
      country: isSeatName ? (holder?.country ?? home ?? most) : country,
      region: part?.region ?? null,
      within: null,
      rule: 'places/named',
    }
  })
}

/** What the gazetteer has of a name. */
function placesOf(text: string, place: Named): readonly Place[] {
  const { name } = place
  if (isFormer(name)) return [{ type: 'country', country: null, region: null, population: 0 }]
  const places = withoutHamlets(withoutWhole(name, placesNamed(withoutKind(name))))
  return isWater(text, place) ? places.filter(({ type }) => type !== 'city') : places
}

/** The place of a name that its state or country stands behind; a town that may be too small to be known. */
function inHolder(name: string, places: readonly Place[], holder: Place, within: number | null): Choice {
  const place = places.find((one) => isIn(one, holder))
  if (place) return choiceOf(name, place, within, 'places/beside')
  const { country, region } = holder
  return choiceOf(name, { type: 'city', country, region, population: 0 }, within, 'places/beside', true)
}

/** "Marlow ACT 2604": a state in an address. */
const POSTCODE = /^,?\s\d{4}\b/

/** The region or country right behind a place that may hold it. */
function holderOf(
  text: string,
  { end, name }: Named,
  next: Named | undefined,
  own: readonly Place[],
  places: readonly Place[] | undefined,
  lands: ReadonlySet<string>,
): Place | null {
  if (!next || !places || next.start === end) return null
  const between = text.slice(end, Math.min(next.start, end + 12))
  if (INSIDE.test(between)) return insideOf(own, places)
  if (!BESIDE.test(between)) return null
  const holders = places.filter(({ type }) => type === 'region' || type === 'country')
  // "Atlanta East, Georgia": a town that nobody knows lies in the state sooner than in the country of that name.
  const holder =
    holders.find((one) => own.some((place) => isIn(place, one))) ??
    (isShared(places) && !lands.has(places[0].country ?? '') ? stateOf(places) : holders[0])
  if (!holder || placeKey(name) === placeKey(next.name)) return null
  // "Miami, New York and Chicago": a list of cities.
  if (isCapital(next.name) && own.length > 0 && own[0].population > LARGE && !isIn(own[0], holder)) return null
  if (own.some((place) => isIn(place, holder))) return holder
  // "Toronto, Tokyo": a city whose region is called as it is.
  if (places[0].type === 'city') return null
  // In a list of countries or states none holds the other; a town may be too small to be known.
  const isHeld = text[end] === ',' || POSTCODE.test(text.slice(next.end, next.end + 6))
  // "Sardinia, Ohio": what settlers called after an area of another country.
  const isTown = ({ type, country }: Place) =>
    type === 'city' || (type !== 'country' && holder.type === 'region' && isAfter(holder.country, country))
  return (isGeneral(name) || own.every(isTown)) && isHeld ? holder : null
}

/** "Abingdon in the UK", "Redcliffe in Brisbane": what holds it, where a place of the name is there; no large city is meant so. */
function insideOf(own: readonly Place[], [place]: readonly Place[]): Place | null {
  if (!place || !isSmall(own)) return null
  // A quarter may be too small to be known; a country has more than one town of a name.
  const isHeld = place.type === 'city' || own.some((one) => isIn(one, place))
  return place.type !== 'area' && isHeld ? place : null
}

/** "Brooklyn, Ohio", then "Brooklyn": whether any place of the name lies there, be it the least of them. */
const isAmong = (name: string, holder: Place): boolean => placesNamed(name).some((place) => isIn(place, holder))

/** Whether nothing of a name is known to be more than a town. */
const isSmall = (places: readonly Place[]): boolean =>
  places.every(({ type, population }) => type === 'city' && population < LARGE)

const isIn = (place: Place, holder: Place): boolean =>
  place.country === holder.country &&
  place.type !== 'country' &&
  (holder.type === 'country' ? true : place.region === holder.region && place.type !== 'region')

/** How often the release names what can only lie in a country or region, and which of that each name says by itself. */
function votesOf(
  named: readonly Named[],
  known: readonly (readonly Place[])[],
  holders: readonly (Place | null)[],
  dateline: Dateline | null,
): { votes: Map<string, number>; own: Votes } {
  const votes = new Map<string, number>()
  const own = new Map<string, number>()
  const vote = (to: Map<string, number>, code: string | null, weight: number) =>
    code && to.set(code, (to.get(code) ?? 0) + weight)
  for (const [n, { start, name }] of named.entries()) {
    const weight = dateline && start < dateline.end ? DATELINE_WEIGHT : 1
    const place = holders[n] ?? clear(name, known[n])
    if (!place || place.type === 'area' || isGeneral(name)) continue
    vote(votes, place.country, weight)
    vote(votes, place.region, weight)
    vote(own, place.country && !holders[n] ? `${place.country} ${name}` : null, weight)
  }
  return { votes, own }
}

const majority = (votes: Votes): string | null => {
  const [first, second] = [...votes].filter(([code]) => code.length === 2).sort((a, b) => b[1] - a[1])
  return first && (!second || first[1] > 2 * second[1]) ? first[0] : null
}
