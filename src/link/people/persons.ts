/** From gathered people to the record's: each with the fullest role, the organisation that it names, and the age. */

import type { Document, Mention, Span } from '../../document/types.ts'
import { byPlace } from '../../text/span.ts'
import { type Entry, keyOf } from '../organisations/index.ts'
import type { Person } from '../types.ts'
import {
  bodyAbove,
  bodyBefore,
  bodyBehind,
  bodyInside,
  bodyMeant,
  bodyOfAddress,
  bodyOwning,
  ministryOf,
  type Place,
  placesIn,
  placesOf,
} from './affiliation.ts'
import { ageBeside } from './age.ts'
import type { Figure } from './people.ts'
import { type Role, roleAt, roleBefore, roleBehind, singularRole } from './roles.ts'

/** A mention of a person and what stands beside it. */
interface Sighting {
  figure: Figure
  mention: Mention
  before: Role | null
  behind: Role | null
  /** In a heading every word has a capital, and where a role begins cannot be seen. */
  heading: boolean
  /** Beside the role in front, beside the role behind (or the bare name). */
  bodyBefore: Entry | null
  bodyBehind: Entry | null
}

export function peopleOf(
  document: Document,
  figures: readonly Figure[],
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
): Person[] {
  const ordered = [...figures].sort(
    (a, b) => Math.min(...a.mentions.map((m) => m.start)) - Math.min(...b.mentions.map((m) => m.start)),
  )
  const { text } = document
  const byFigure = new Map<Figure, Sighting[]>()
  for (const sighting of sightingsOf(document, ordered, entries)) {
    const own = byFigure.get(sighting.figure)
    if (own) own.push(sighting)
    else byFigure.set(sighting.figure, [sighting])
  }
  return ordered.map((figure, n) => {
    const own = byFigure.get(figure) ?? []
    const { role, organisation } = standing(text, own)
    return {
      id: `p${n + 1}`,
      name: figure.name.replace(/\s+/g, ' '),
      honorific: figure.honorific,
      role: role && singularRole(text.slice(role.start, role.end).replace(/\s+/g, ' ')),
      organisation: organisation?.name.replace(/\s+/g, ' ') ?? null,
      organisationId: organisation ? idOf(organisation) : null,
      age: own.map(({ mention }) => ageBeside(text, mention)).find((age) => age !== null) ?? null,
      mentions: own.map(({ mention }) => mention),
    }
  })
}

const OWNER = /^,\s(?:the\s)?$/
const POSSESSIVE = /^['’]s\s/
const RUNS_UP = /^\s(?:\p{L}+\.\s)?$/u

/** All mentions of people in text order, with the roles and bodies beside each. */
function sightingsOf({ text, blocks }: Document, figures: readonly Figure[], entries: readonly Entry[]): Sighting[] {
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
      bodyBefore: front && bodyAt(text, front, before!, entries, places),
      bodyBehind:
        bodyBehind(text, at, limit, places, behind ? 'work' : 'name') ??
        (behind && bodyInside(text, behind.role, places)) ??
        (behind && bodyBehind(text, at, limit, places, 'role')) ??
        (behind && bodyAt(text, behind, found!, entries, places)) ??
        (front ? null : bodyOwning(text, mention.start, places)) ??
        bodyOfAddress(text, mention.end, limit, entries) ??
        (blocks[block].kind === 'contact' ? bodyAbove({ text, blocks }, block, mention.start, places) : null),
    }
  })
  share(text, sightings, places)
  return sightings
}

/** The body of a role: inside it, its owner in front, its ministry, or the kind of body that it names. */
function bodyAt(
  text: string,
  { role, owner }: Owned,
  whole: Span,
  entries: readonly Entry[],
  places: readonly Place[],
): Entry | null {
  const words = text.slice(Math.max(0, role.start - 24), role.end)
  const possessor = /\b(?:the|our|its|their)\s([\p{L}-]+['’]s)\s$/u.exec(
    text.slice(Math.max(0, role.start - 24), role.start),
  )
  return (
    bodyInside(text, role, places) ??
    owner?.entry ??
    ministryOf(words, entries) ??
    bodyMeant(
      text,
      possessor?.[1] ?? text.slice(Math.min(whole.start, role.start), role.end).replace(/\sof\s.*$/s, ''),
      role.start,
      places,
    )
  )
}

interface Owned {
  role: Role
  owner: { entry: Entry } | null
}

/** Words that end names of public bodies whose officers are called by them: "Brooklyn Supreme Court Justice". */
const CALLED_BY =
  /(?:^|\s)(?:Court|Committee|Subcommittee|Board|Council|Commission|Police|Patrol|Senate|House|Congress|Parliament|Department|Directors|Government|County|City|District|Union|Force|Army|Navy|Guard)$/

/** The role without the company in front of it: "Navex Chief Executive" is the Chief Executive of Navex. */
function ownedRole(text: string, role: Role, places: readonly Place[], entries: readonly Entry[]): Owned {
  for (const place of placesIn(places, { start: role.start, end: role.end }).reverse()) {
    const rest = text.slice(place.end, role.end)
    const gap = /^(?:['’]s?|s)?\s/.exec(rest)
    if (
      !gap ||
      (place.start !== role.start &&
        !/^(?:former|retired|acting|ex-|current)\s$/i.test(text.slice(role.start, place.start)))
    )
      continue
    if (
      /^\s(?:of|for|and|in|on)\s/.test(rest) ||
      (CALLED_BY.test(text.slice(place.start, place.end)) && !/^['’]/.test(rest))
    )
      continue
    if (!rest.slice(gap[0].length).trim()) continue
    return { role: { ...role, start: place.end + gap[0].length }, owner: place }
  }
  const named = namedInFront(text, role, entries)
  if (named) return named
  const generic =
    /^(?:company|firm|organization|organisation|agency|bank|nonprofit|group|team|department|bureau|committee|university|school|association|foundation)['’]s\s/i.exec(
      text.slice(role.start, role.end),
    )
  if (generic) return { role: { ...role, start: role.start + generic[0].length }, owner: null }
  return { role, owner: bodyBefore(text, role.start, places) }
}

/** A body's name in the title itself, where it was not seen as a mention: "NCA Board of Directors Chair". */
function namedInFront(text: string, role: Role, entries: readonly Entry[]): Owned | null {
  const words = [...text.slice(role.start, role.end).matchAll(/\S+/g)]
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const key = keyOf(words.slice(0, count).map((w) => w[0].replace(/['’]s$/, '')))
    if (key.length < 3 || !/^\P{Ll}/u.test(words[0][0])) continue
    const entry = entries.find((e) => e.keys.has(key))
    if (!entry) continue
    const next = words[count]
    return {
      role:
        next[0] === 'Board' || CALLED_BY.test(words[count - 1][0]) ? role : { ...role, start: role.start + next.index },
      owner: { entry },
    }
  }
  return null
}

/** A role that ends inside a body's name goes on to its end. */
function extended(role: Role, places: readonly Place[]): Role {
  const last = placesIn(places, role).findLast((p) => p.start < role.end)
  return last && last.end > role.end ? { ...role, end: last.end } : role
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

/** How full a role is: its words; what is past or only told counts for less. */
function fullness(text: string, role: Role): number {
  const words = text.slice(role.start, role.end)
  const weight =
    /^(?:former|ex-|previous|late\s|retired)/i.test(words) || role.rule === 'roles/past'
      ? 0.4
      : role.rule === 'roles/told'
        ? 0.3
        : 1
  // "Senator" is fuller than "Sen.".
  const short = /^\p{L}+\.$/u.test(words) ? 0.8 : 1
  return (words.split(/\s+/).length + 1) * weight * short
}

/** The fullest role of all mentions, of two as full the first; and the body beside it, else beside another mention. */
function standing(text: string, sightings: readonly Sighting[]): { role: Role | null; organisation: Entry | null } {
  let best: { role: Role; body: Entry | null; full: number } | null = null
  for (const s of sightings) {
    const other = s.bodyBehind ?? s.bodyBefore
    for (const [role, body] of [
      [s.behind, s.bodyBehind ?? s.bodyBefore],
      [s.before, s.bodyBefore && s.behind ? s.bodyBefore : other],
    ] as const) {
      if (!role) continue
      const full = fullness(text, role) * (s.heading ? 0.5 : 1)
      if (!best || full > best.full * 1.2) best = { role, body, full }
    }
  }
  const body = best?.body ?? sightings.map((s) => s.bodyBehind ?? s.bodyBefore).find(Boolean) ?? null
  return { role: best?.role ?? null, organisation: body }
}
