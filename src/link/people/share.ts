/** What several people share: "Senators A, B and C", "A and B, co-founders of X". */

import { type Place, placesIn } from './affiliation.ts'
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

/** How far apart those who share a role in front, and behind, may stand, in characters. */
const FRONT = 90
const BEHIND = 70

export function share(text: string, sightings: Sighting[], places: readonly Place[]): void {
  const gapAt = (n: number) => text.slice(sightings[n].mention.end, sightings[n + 1].mention.start)
  for (let n = 0; n + 1 < sightings.length; n++) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    if (b.mention.start - a.mention.end >= FRONT || b.before || !a.before?.plural || !JOINED.test(gapAt(n))) continue
    b.before = a.before
    b.bodyBefore ??= a.bodyBefore
  }
  for (let n = sightings.length - 2; n >= 0; n--) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    if (b.mention.start - a.mention.end > BEHIND) continue
    const gap = gapAt(n)
    if (!a.behind && b.behind?.plural && JOINED.test(gap)) a.behind = b.behind
    // "U.S. Attorney for Ohio Jane Doe and Chief John Roe of the FBI": the first has a place of his own.
    if (a.before && /\s(?:of|for)\s/.test(text.slice(a.before.start, a.before.end))) continue
    if (a.bodyBehind || !b.bodyBehind || !LISTED.test(gap) || !(a.before || a.behind === b.behind)) continue
    if (!placesIn(places, { start: a.mention.end, end: b.mention.start }).length) a.bodyBehind = b.bodyBehind
  }
}
