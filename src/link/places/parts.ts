/** What a longer name says of the place that it is a part of: "Becker County", "southeastern Idaho", "Western Tanzania". */
import { type Place, placesNamed } from '../../lexicon/places/gazetteer.ts'
import { pattern } from '../../text/pattern.ts'
import { clear } from './best.ts'

/** "Becker County", "City of Paris", "the Free State": the name that the gazetteer has. */
export const withoutKind = (name: string): string =>
  name
    .replace(/^(?:the\s)?(?:City|State|Province|Town|Republic|Kingdom)\sof\s/i, '')
    .replace(/\s(?:(?:Metropolitan\s)?City|Province|State)$/, (kind) => (placesNamed(name).length ? kind : ''))

/** What may stand in front of a place's name and leaves its country and region: "southeastern Idaho", "Greater Alder". */
const IN_FRONT = pattern('i')`
  ^(?:
    .*\sof\s(?:the\s)?
    |(?:
      (?:north|south|east|west|central|mid)(?:east|west|ern)*(?:ern)?|greater|metro(?:politan)?|downtown|inner
      |upper|lower|mainland|rural|coastal
    )[\s-]
  )`
/** And behind it. */
const BEHIND = /\s(?:\p{Ll}+|Mainland|Area|Region)$/u

/** "Southern California" is a part of California and not it, though lists give it the state's code; "West Virginia" is none. */
export function withoutWhole(name: string, places: readonly Place[]): readonly Place[] {
  const whole = places[0]?.type === 'region' && !/\sof\s/.test(name) ? name.replace(IN_FRONT, '') : name
  if (whole === name) return places
  const codes = new Set(placesNamed(whole).flatMap(({ type, region }) => (type === 'region' ? [region] : [])))
  return places.filter(({ type, region }) => type !== 'region' || !codes.has(region))
}

/** "Gulf of Mexico", "Sea of Japan", "North Atlantic Ocean": on the shores of more than one country. */
export const SEA = /^(?:the\s)?(?:Gulf|Sea|Straits?)\sof\s|\p{L}\sOcean$/iu

/** The place that a longer name is a part of or speaks of. */
export function partOf(name: string): Place | null {
  if (SEA.test(name)) return null
  for (const part of [name.replace(IN_FRONT, ''), name.replace(BEHIND, '')]) {
    const place = part === name ? null : clear('', placesNamed(part))
    if (place && place.type !== 'area') return place
  }
  return null
}
