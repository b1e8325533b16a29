/** What several people share: "Senators A, B and C", "A and B, co-founders of X". */

import { pattern } from '../../text/pattern.ts'
import { type Place, placesIn, SPECIFICALLY } from './affiliation.ts'
import type { Role } from './office.ts'
import type { Sighting } from './types.ts'

/** Behind a name in a list: "(R-OH)", "  D  ME  ", ", 41". */
const PARTY =
  '(?:\\s?\\([^()\\n]{1,24}\\)|\\s{2}[DRI]\\s{1,2}\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}){0,2}\\s{0,2}|,\\s\\d{1,2}(?=[,;]))?'
const OF = '(?:\\sof\\s[^;\\n]{3,70}(?=;)|\\sof\\s[^.;,\\n]{3,60}(?=,))?'
/** A comma, "and". */
const JOINED = new RegExp(`^${PARTY}${OF}(?:[,;]|[,;]?\\s(?:and|&)|\\s&)?\\s$`, 'u')
const TITLE = '(?:(?!(?:his|her|their|its|an?|the|with|by|to|of|from|for|against)\\s)\\p{L}[\\p{L}.-]*\\s){1,5}'
/** And the second one's title. */
const LISTED = new RegExp(`^${PARTY}(?:,|,?\\sand|,?\\s&)\\s(?:${TITLE})?$`, 'u')

const SPECIFIC = new RegExp(`${SPECIFICALLY}$`)

/** How far apart those who share a role in front, and behind, may stand, in characters. */
const FRONT = 90
const BEHIND = 70

export function share(text: string, sightings: readonly Sighting[], places: readonly Place[]): void {
  apart(sightings)
  alone(text, sightings)
  shareTitles(text, sightings)
  shareBodiesInFront(text, sightings)
  shareBehind(text, sightings, places)
}

const gapAt = (text: string, sightings: readonly Sighting[], n: number): string =>
  text.slice(sightings[n].mention.end, sightings[n + 1].mention.start)

/** "Jane Doe, President, John Roe, Treasurer": each has the office behind the name. */
function apart(sightings: readonly Sighting[]): void {
  for (const [n, one] of sightings.entries()) {
    const front = sightings[n - 1]?.behind
    if (!front || !one.behind || !one.before || one.before.start < front.start || one.before.start >= front.end)
      continue
    one.before = null
    one.bodyBefore = null
  }
}

/** "With our partners, Doe will win": several are in front of the comma, and one behind it, of whom the sentence goes on. */
function alone(text: string, sightings: readonly Sighting[]): void {
  for (const one of sightings) {
    const { before, mention } = one
    if (!before?.plural || !text.startsWith(',', before.end)) continue
    if (!/^\s(?!and\s)\p{Ll}/u.test(text.slice(mention.end, mention.end + 5))) continue
    one.before = null
    one.bodyBefore = null
  }
}

/** "Senators Jane Doe, John Roe and Ann Hill" */
function shareTitles(text: string, sightings: readonly Sighting[]): void {
  for (let n = 0; n + 1 < sightings.length; n++) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    const isNear = b.mention.start - a.mention.end < FRONT
    if (!isNear || b.before || !a.before?.plural || !JOINED.test(gapAt(text, sightings, n))) continue
    b.before = a.before
    b.bodyBefore ??= a.bodyBefore
  }
}

/**
 * "the FBI, specifically Special Agent Jane Doe, Special Agent John Roe, and Analyst Ann Hill",
 * "Tax Division Senior Counsel Jane Doe and Assistant Chief John Roe"
 */
function shareBodiesInFront(text: string, sightings: readonly Sighting[]): void {
  const specific = new Set<Sighting>()
  for (let n = 0; n + 1 < sightings.length; n++) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    if (!a.before || !a.bodyBefore || !b.before || b.bodyBefore || b.bodyBehind) continue
    const isSpecific = specific.has(a) || SPECIFIC.test(text.slice(Math.max(0, a.before.start - 20), a.before.start))
    if (!isSpecific && !(isInner(text, b.before) && isAnd(gapAt(text, sightings, n)))) continue
    if (!LISTED.test(gapAt(text, sightings, n))) continue
    b.bodyBefore = a.bodyBefore
    if (isSpecific) specific.add(b)
  }
}

/** An office that is always one within somebody's body: "Assistant Chief", "CFO". */
const isInner = (text: string, { start, end }: Role): boolean =>
  /^(?:(?:Assistant|Deputy|Associate|Senior|Acting)\s)*(?:Chief|C[EFOT]O|Counsel)$/.test(text.slice(start, end))
const isAnd = (gap: string): boolean => /^\s(?:and|&)\s/.test(gap)

/** Offices that say themselves whose they are; assistants of a district's attorney have units of his. */
const OF_BODY = pattern('u')`
  (?:^|\s)(?<office>
    (?:U\.S\.|United\sStates)\sAttorney|(?<!(?:Assistant|Deputy)\s)(?:District|County|City|State['’]?s?)\sAttorney
    |Attorney\sGeneral|Special\sAgent|Senator|Representative|Congress(?:man|woman)|Governor|Mayor|Rep|Sen|Gov
  )s?\.?(?:\sin\sCharge)?$`
const ownOffice = (text: string, { start, end }: Role) => OF_BODY.exec(text.slice(start, end).trim())?.groups?.office

/**
 * "U.S. Attorney Jane Doe and Trial Attorney John Roe of the Tax Division", "Attorneys Jane Doe and John Roe, Chief of
 * the Fraud Unit": the body is only his.
 */
function isApart(text: string, a: Sighting, b: Sighting): boolean {
  if (!a.before) return false
  if (b.behind && b.behind !== a.behind && b.before === a.before) return true
  const office = ownOffice(text, a.before)
  if (!office || b.bodyBehind?.words.join(' ').includes(office)) return false
  return b.before ? ownOffice(text, b.before) !== office : !a.before.plural
}

/** "Jane Doe and John Roe, co-founders of Navex", "Agent Jane Doe and Agent John Roe of the FBI" */
function shareBehind(text: string, sightings: readonly Sighting[], places: readonly Place[]): void {
  for (let n = sightings.length - 2; n >= 0; n--) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    // Spares work.
    if (b.mention.start - a.mention.end > BEHIND) continue
    const gap = gapAt(text, sightings, n)
    if (!a.behind && b.behind?.plural && JOINED.test(gap)) a.behind = b.behind
    // "U.S. Attorney for Ohio Jane Doe and Chief John Roe of the FBI": the first has a place of his own.
    if (a.before && /\s(?:of|for)\s/.test(text.slice(a.before.start, a.before.end))) continue
    if (a.bodyBehind || !b.bodyBehind || !LISTED.test(gap) || !(a.before || a.behind === b.behind)) continue
    if (isApart(text, a, b)) continue
    if (!placesIn(places, { start: a.mention.end, end: b.mention.start }).length) a.bodyBehind = b.bodyBehind
  }
}
