/** What stands beside each mention of a person: roles and bodies in front and behind. */

import type { Document, Mention } from '../../document/types.ts'
import { byPlace } from '../../text/span.ts'
import type { Entry } from '../organisations/organisations.ts'
import {
  bodyBehind,
  bodyInside,
  bodyLedBy,
  bodyOfOwn,
  bodyOwning,
  bodyReferred,
  type Place,
  placesIn,
  placesOf,
} from './affiliation.ts'
import { bodyAbove, bodyOfAddress } from './contact-bodies.ts'
import { bodyAt, extended, ownedRole } from './owned.ts'
import type { Figure } from './people.ts'
import { type Role, roleAt, roleBefore, roleBehind } from './roles.ts'

/** A mention of a person and what stands beside it. */
export interface Sighting {
  figure: Figure
  mention: Mention
  before: Role | null
  behind: Role | null
  /** In a heading every word has a capital, and where a role begins cannot be seen. */
  heading: boolean
  /** In a block of contacts. */
  contact: boolean
  /** Beside the role in front, beside the role behind (or the bare name). */
  bodyBefore: Entry | null
  bodyBehind: Entry | null
}

const OWNER = /^,\s(?:the\s)?$/
const POSSESSIVE = /^['’]s\s/
const RUNS_UP = /^\s(?:\p{L}+\.\s)?$/u

/** All mentions of people in text order, with the roles and bodies beside each. */
export function sightingsOf(
  { text, blocks }: Document,
  figures: readonly Figure[],
  entries: readonly Entry[],
): Sighting[] {
  const places = placesOf(entries)
  const all = figures
    .flatMap((figure) => figure.mentions.map((mention) => ({ figure, mention })))
    .sort((a, b) => byPlace(a.mention, b.mention))
  let block = 0
  const sightings = all.map(({ figure, mention }, n): Sighting => {
    while (block + 1 < blocks.length && blocks[block].end <= mention.start) block++
    const above = all[n - 1]?.mention.end ?? 0
    const floor = Math.max(POSSESSIVE.test(text.slice(above, above + 3)) ? above + 2 : above, blocks[block].start)
    const limit = all[n + 1]?.mention.start ?? text.length
    const title = figure.titles.get(mention.start)
    const before =
      roleBefore(text, mention.start, floor) ??
      (title && title.start >= floor ? { ...title, rule: 'roles/title', plural: false } : null)
    const front = before && ownedRole(text, before, places, entries)
    const next = all[n + 1]?.mention
    const told =
      roleBehind(text, mention.end, blocks[block].end, limit) ??
      (next && OWNER.test(text.slice(mention.end, next.start)) && POSSESSIVE.test(text.slice(next.end, next.end + 3))
        ? roleAt(text, next.end + 3, Math.min(blocks[block].end, all[n + 2]?.mention.start ?? text.length))
        : null)
    // What runs up to the next name is that one's title.
    const found = told && limit - told.end < 8 && RUNS_UP.test(text.slice(told.end, limit)) ? null : told
    const behind = found && ownedRole(text, extended(found, places), places, entries)
    const at = behind?.role.end ?? mention.end
    return {
      figure,
      mention,
      before: front?.role ?? null,
      behind: behind?.role ?? null,
      heading: /headline/.test(blocks[block].kind),
      contact: blocks[block].kind === 'contact',
      bodyBefore: front && (bodyAt(text, front, before!, places) ?? bodyReferred(text, before!, places)),
      bodyBehind:
        bodyBehind(text, at, limit, places, behind ? 'work' : 'name') ??
        (behind && bodyInside(text, behind.role, places)) ??
        (behind && bodyBehind(text, at, limit, places, 'role')) ??
        (behind && bodyAt(text, behind, found!, places)) ??
        (front ? null : bodyOwning(text, mention.start, places)) ??
        bodyOfOwn(text, at, limit, places) ??
        bodyLedBy(text, mention.start, places) ??
        bodyOfAddress(text, mention.end, limit, entries) ??
        (blocks[block].kind === 'contact' ? bodyAbove({ text, blocks }, block, mention.start, places) : null),
    }
  })
  share(text, sightings, places)
  return sightings
}

/** What stands between two people who share a role or a body: a comma, "and", the second one's title, "of ORG;". */
const PARTY =
  '(?:\\s?\\([^()\\n]{1,24}\\)|\\s{2}[DRI]\\s{1,2}\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}){0,2}\\s{0,2}|,\\s\\d{1,2}(?=,))?'
const JOINED = new RegExp(
  `^${PARTY}(?:\\sof\\s[^;\\n]{3,70}(?=;)|\\sof\\s[^.;,\\n]{3,60}(?=,))?(?:[,;]|[,;]?\\s(?:and|&)|\\s&)?\\s$`,
  'u',
)
const LISTED = new RegExp(`^${PARTY}(?:,|,?\\sand|,?\\s&)\\s(?:(?:\\p{Lu}[\\p{L}.]*\\s){1,5})?$`, 'u')

/** "Senators A, B and C"; "A and B, co-founders of X"; "Trial Attorneys A and B of the Fraud Section". */
function share(text: string, sightings: Sighting[], places: readonly Place[]): void {
  const gapAt = (n: number) => text.slice(sightings[n].mention.end, sightings[n + 1].mention.start)
  for (let n = 0; n + 1 < sightings.length; n++) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    if (b.mention.start - a.mention.end < 90 && !b.before && a.before?.plural && JOINED.test(gapAt(n))) {
      b.before = a.before
      b.bodyBefore ??= a.bodyBefore
    }
  }
  for (let n = sightings.length - 2; n >= 0; n--) {
    const [a, b] = [sightings[n], sightings[n + 1]]
    if (b.mention.start - a.mention.end > 70) continue
    const gap = gapAt(n)
    if (!a.behind && b.behind?.plural && JOINED.test(gap)) a.behind = b.behind
    if (
      !a.bodyBehind &&
      b.bodyBehind &&
      LISTED.test(gap) &&
      (a.before || a.behind === b.behind) &&
      !placesIn(places, { start: a.mention.end, end: b.mention.start }).length
    )
      a.bodyBehind = b.bodyBehind
  }
}
