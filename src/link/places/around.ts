/** What the words beside a place's name say of it: a seat in parliament, a state in a list of states, half of a pair. */
import { placeKey } from '../../lexicon/places/format.ts'
import type { Place } from '../../lexicon/places/gazetteer.ts'
import { pattern } from '../../text/pattern.ts'
import { clear, isCapital, LARGE } from './best.ts'
import type { Named } from './kinds.ts'

/** Characters that are looked at on either side. */
const NEAR = 40

/** "Member for Alder", "the seat of Alder" and "Alder electorate": whom somebody sits for, where a town may have the name too. */
const SEAT = pattern('iu')`
  (?<!\p{L})(?:
    (?:member|mp|mhr|mla|mpp|msp|candidate)(?:\sof\sparliament)?\sfor(?:\sthe\s(?:seat|electorate)\sof)?
    |(?:(?<!county\s)seat|electorate|constituency|riding)\sof
  )\s{1,3}$`
const SEAT_BEHIND = /^\s{1,3}(?:electorate|by-?election|constituency)(?!\p{L})/iu

export const isSeat = (text: string, { start, end }: Named): boolean =>
  SEAT.test(text.slice(Math.max(0, start - NEAR), start)) || SEAT_BEHIND.test(text.slice(end, end + NEAR))

/** "The White River", "the Atlantic", where "White River" and "Atlantic" are towns. */
const WATER = /\b(?:River|Creek|Lake)$|^Atlantic$/
/** "Atlantic coast states" */
const COAST = /^\s(?:[Cc]oast|[Ss]eaboard)(?!\p{L})/u
const THE = /(?:^|\s)the\s$/i
/** "The Crystal Lake police": what a town has, not a water. */
const OF_TOWN = pattern('u')`
  ^(?:-based|\s(?:(?:high|public|middle|elementary|post|city|town|village|fire|police)\s)?(?:
    police|sheriff|mayor|council|city|town|village|suburb|school|schools|students?|residents?|man|woman|men|women
    |couple|family|teen|teenager|neighbou?rhood|stores?|shops?|offices?|library|hospital|clinic|firm|company|chief
    |department|native|attorney|headquarters
  ))(?!\p{L})`
export const isWater = (text: string, { start, end, name }: Named): boolean =>
  WATER.test(name) &&
  (COAST.test(text.slice(end, end + 10)) ||
    (THE.test(text.slice(Math.max(0, start - 5), start)) && !OF_TOWN.test(text.slice(end, end + 32))))

const LIST = /^(?:,?\s(?:and|or|&)\s|,\s)$/
const STATE_FRONT = /(?:^|\s)(?:upstate|western|central|northern|state of)\s$/i
const STATE_BEHIND = /^\sstate(?!\p{L})/iu
/** The states around the capital: beside them it is the town. */
const AROUND_CAPITAL = /^US-(?:MD|VA)$/

/** Which of the names of a city and a state is the state: "Maine, New York and Vermont", "upstate New York". */
export function statesOf(
  text: string,
  named: readonly Named[],
  all: readonly (readonly Place[])[],
): ReadonlySet<number> {
  const isJoined = (n: number) => n > 0 && n < named.length && LIST.test(text.slice(named[n - 1].end, named[n].start))
  const states = new Set<number>()
  for (const [n, { name, start, end }] of named.entries()) {
    // Spares work.
    if (!isCapital(name)) continue
    const beside = [isJoined(n) ? n - 1 : -1, isJoined(n + 1) ? n + 1 : -1].filter((m) => m >= 0)
    // "Alder, Maine, and New York": that state holds a town.
    const isState = (m: number) =>
      all[m][0]?.type === 'region' &&
      !isCapital(named[m].name) &&
      !(isJoined(m) && all[m - 1][0]?.type === 'city') &&
      !(AROUND_CAPITAL.test(all[m][0].region!) && /^w/i.test(name))
    const said =
      STATE_FRONT.test(text.slice(Math.max(0, start - NEAR), start)) || STATE_BEHIND.test(text.slice(end, end + 8))
    if (said || (beside.length && beside.every(isState))) states.add(n)
  }
  return states
}

/** Cities of a list, at least, that make it one of large cities. */
const BIG_CITIES = 3

/**
 * Which names stand in a list of large cities of several regions: each stands for itself, whatever region the release is
 * from: "shops in Charlotte, Paris and Denver".
 */
export function bigCitiesListed(
  text: string,
  named: readonly Named[],
  all: readonly (readonly Place[])[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let n = 0, after = 0; n < named.length; n = after) {
    after = n + 1
    while (after < named.length && LIST.test(text.slice(named[after - 1].end, named[after].start))) after++
    const run = Array.from({ length: after - n }, (_, k) => n + k)
    const big = run.filter((m) => all[m][0]?.type === 'city' && all[m][0].population > LARGE)
    const regions = new Set(big.map((m) => all[m][0].region ?? all[m][0].country))
    if (big.length >= BIG_CITIES && big.length * 2 > run.length && regions.size >= BIG_CITIES)
      for (const m of big) found.add(m)
  }
  return found
}

/** "New York/Newark": the larger town of the name, in the country of the other half. */
export function pairedWith(
  text: string,
  named: readonly Named[],
  all: readonly (readonly Place[])[],
  n: number,
): Place | undefined {
  const isPair = (m: number) =>
    m > 0 && m < named.length && /^\s?\/\s?$/.test(text.slice(named[m - 1].end, named[m].start))
  const other = isPair(n) ? all[n - 1] : isPair(n + 1) ? all[n + 1] : []
  return other.length ? all[n].find(({ type, country }) => type === 'city' && country === other[0].country) : undefined
}

/**
 * What each name that the release has with its state, or of no known place with its country, once lies in, where it is
 * always the same: "Alder, Ohio", then "Alder".
 */
export function heldOf(
  named: readonly Named[],
  holders: readonly (Place | null)[],
  isUnknown: (n: number) => boolean,
): ReadonlyMap<string, Place | null> {
  const held = new Map<string, Place | null>()
  for (const [n, holder] of holders.entries()) {
    if (!holder || (holder.type !== 'region' && !isUnknown(n))) continue
    const key = placeKey(named[n].name)
    const known = held.get(key)
    held.set(
      key,
      known === undefined || (known?.region === holder.region && known.country === holder.country) ? holder : null,
    )
  }
  return held
}

/** "London's Alder Row", "Ohio’s Alder": whose town or quarter it is. */
const OWNED = /^['’]s?\s$/
export const isOwned = (text: string, owner: Named | undefined, { start }: Named): boolean =>
  owner !== undefined && start - owner.end < 4 && OWNED.test(text.slice(owner.end, start))

/** The countries of towns that everybody knows: "Tbilisi" makes Georgia the country. */
export const landsOf = (named: readonly Named[], all: readonly (readonly Place[])[]): ReadonlySet<string> =>
  new Set(
    all.flatMap((places, n) => {
      const place = clear(named[n].name, places)
      return place?.type === 'city' && place.country ? [place.country] : []
    }),
  )
