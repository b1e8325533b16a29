import type { PlaceType } from '../../lexicon/places/format.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

export type PlaceKind = 'country' | 'region' | 'county' | 'city' | 'other'

/** A place's name where it stands. */
export interface Named extends Span {
  name: string
}

/** Ends of names that say what kind of place it is. */
const COUNTY = /\b(?:County|Counties|Parish|Borough|Shire|Prefecture)$|^County\s/
const REGION = /\b(?:Province|Region|Oblast|State|Governorate|Territory|Territories|Canton)$/
const OTHER = pattern()`
  \b(?:
    River|Rivers|Lake|Lakes|Sea|Ocean|Bay|Gulf|Island|Islands|Isle|Valley|Mountain|Mountains|Mount|Creek|Canyon
    |Desert|Reservation|Peninsula|Strait|Coast|Basin|Delta|Forest|Park|Reef|Beach|Harbor|Harbour|Port|Base
    |AFB|Airbase|Airport|Barracks
    |Field|Square
    |District|Training\sArea|Falls|Heights|Hills|Shoals|Sound|Canal|Channel|Pass|Plateau|Plains
  )$`
/** Seas that go by one word. */
const SEA = /^(?:the )?(?:Mediterranean|Adriatic|Aegean|Baltic|Atlantic)$/i
const OTHER_FRONT = pattern()`
  ^(?:
    Lake|Mount|Mt\.|Gulf\sof|Strait\sof|Bay\sof|Isle\sof|Sea\sof|Cape|Camp
    |(?:HM\s)?Naval\s(?:Air\s)?(?:Base|Station|Support\sActivity)
    |(?:RAAF|RNZAF)\sBase
  )\s`

const ISLAND = /\b(?:Islands?|Bay|Peninsula|Sea|Heights)$/i

/** Districts of courts, and parts of a state by their direction. */
const DISTRICT = pattern('iu')`
  ^(?:(?:Eastern|Western|Northern|Southern|Middle|Central)\s)?District\sof\s
  |^(?:North|South)?(?:east|west|north|south)(?:ern)?\s\p{Lu}`

/** Countries that are no more: they have no code. */
const FORMER = pattern('i')`
  ^(?:
    (?:the\s)?(?:Soviet\sUnion|USSR|U\.S\.S\.R\.)|(?:(?:(?:Socialist\s)?Federal\s)?Republic\sof\s)?Yugoslavia
    |Czechoslovakia|(?:East|West)\sGermany
  )$`
export const isFormer = (name: string): boolean => FORMER.test(name)

/** What kind of place a name's own words tell, else that of the gazetteer. */
export function typeOf(name: string, known: PlaceType | 'seat' | null): PlaceKind {
  if (known === 'seat') return 'other'
  if (COUNTY.test(name)) return 'county'
  if (known === 'country' || known === 'region') return known
  if (SEA.test(name) || (known === 'area' && ISLAND.test(name))) return 'other'
  if (known === 'area') return 'region'
  if (DISTRICT.test(name)) return 'other'
  if (known === 'city') return known
  if (REGION.test(name)) return 'region'
  if (OTHER.test(name) || OTHER_FRONT.test(name)) return 'other'
  return 'city'
}
