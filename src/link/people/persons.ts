/** From gathered people to the record's: each with the fullest role, the organisation that it names, and the age. */

import type { Document } from '../../document/types.ts'
import { put } from '../../text/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { issuerOf } from '../issuer.ts'
import type { Entry } from '../organisations/index.ts'
import type { Person } from '../types.ts'
import { ageBeside } from './age.ts'
import { isBareOffice, isPublic } from './bare.ts'
import { isElsewhere } from './contact-bodies.ts'
import type { Role } from './office.ts'
import type { BodiesByName } from './owned.ts'
import type { Figure } from './people.ts'
import { ownRole } from './roles.ts'
import { Service } from './service.ts'
import { sightingsOf } from './sightings.ts'
import type { Sighting } from './types.ts'

export function peopleOf(
  document: Document,
  figures: readonly Figure[],
  entries: readonly Entry[],
  { idOf, named }: { idOf: (entry: Entry) => string; named: BodiesByName },
): Person[] {
  const starts = new Map(figures.map((one) => [one, one.mentions.reduce((a, b) => (b.start < a.start ? b : a)).start]))
  const ordered = [...figures].sort((a, b) => starts.get(a)! - starts.get(b)!)
  const { text } = document
  const issuer = ordered.length ? issuerAmong(document, entries, idOf) : null
  const service = new Service(entries, issuer)
  const byFigure = new Map<Figure, Sighting[]>()
  for (const sighting of sightingsOf(document, ordered, entries, named)) put(byFigure, sighting.figure, sighting)
  return ordered.map((figure, n) => {
    const own = byFigure.get(figure) ?? []
    const best = standing(text, own)
    const { body, basis } = served(text, own, best, service, issuer)
    return {
      id: `p${n + 1}`,
      name: plain(figure.name),
      honorific: figure.honorific,
      role: best && ownRole(plain(text.slice(best.role.start, best.role.end))),
      organisation: body && plain(body.name).replace(/^the /i, ''),
      organisationId: body && idOf(body),
      organisationBasis: basis,
      age: own.map(({ mention }) => ageBeside(text, mention)).find((age) => age !== null) ?? null,
      mentions: own.map(({ mention }) => mention),
    }
  })
}

const plain = (words: string) => words.replace(/\s+/g, ' ')

/** The entry that the release is by. */
function issuerAmong(document: Document, entries: readonly Entry[], idOf: (entry: Entry) => string): Entry | null {
  const organisations = entries.map((entry) => ({
    id: idOf(entry),
    name: plain(entry.name),
    acronym: entry.acronym,
    parent: null,
    mentions: entry.mentions,
  }))
  const found = issuerOf(document, organisations)
  return (found && entries.find((entry) => idOf(entry) === found.id)) ?? null
}

/** A role of somebody, and the body beside it. */
interface Standing {
  role: Role
  body: Entry | null
  full: number
}

/** What somebody was, or is only among others, or is praised as, counts for less than what he is. */
const WEIGHTS: readonly { words: RegExp; weight: number }[] = [
  { words: /^(?:former|ex-|previous|late\s|then\b)/i, weight: 0.4 },
  { words: /^retired\b/i, weight: 0.3 },
  { words: /^(?:\p{Ll}+\s)?members?\sof\b/u, weight: 0.2 },
  { words: /^head\sof\b/, weight: 0.5 },
  // A seat counts for less than an office.
  { words: /^(?:\p{L}+\s){0,2}member\sfor\b/iu, weight: 0.5 },
  {
    words: pattern('i')`
        ^(?:
          seasoned|experienced|decorated|renowned|respected|accomplished|noted|rare|fierce|longtime
          |award-winning|champion
        )\b`,
    weight: 0.3,
  },
  // What somebody was before.
  { words: /\bveteran\b/, weight: 0.4 },
  // An award, or its holder.
  { words: /\bof\sthe\s(?:Year|Month|Decade|Century)\b/i, weight: 0.2 },
  // "Senator" is fuller than "Sen.".
  { words: /^\p{L}+\.$/u, weight: 0.8 },
]
/** "Then Attorney General Hale": what somebody was at the time told of. */
const THEN = 0.4
/** Of roles that the text tells in a sentence, not beside the name. */
const TOLD: Readonly<Record<string, number>> = {
  'roles/past': 0.4,
  'roles/earlier': 0.2,
  'roles/told': 0.3,
  'roles/is': 0.5,
  'roles/appointed': 0.8,
}

/** How full a role is: its words, and whether it is still held. */
function fullness(text: string, role: Role): number {
  const words = text.slice(role.start, role.end)
  const isPast = /\bthen[\s-]$/i.test(text.slice(role.start - 5, role.start))
  const { weight } = isPast ? { weight: THEN } : (WEIGHTS.find((row) => row.words.test(words)) ?? { weight: 1 })
  return (words.split(/\s+/).length + 1) * weight * (TOLD[role.rule] ?? 1)
}

/** How much fuller than the first a role must be to count in its place. */
const FULLER = 1.2
/** In a heading every word has a capital, and where a role begins cannot be seen. */
const IN_HEADING = 0.5

/** The fullest role of all mentions, of two as full the first; and the body beside it. */
function standing(text: string, sightings: readonly Sighting[]): Standing | null {
  let best: Standing | null = null
  for (const s of sightings) {
    const other = s.bodyBehind ?? s.bodyBefore
    for (const [role, body] of [
      [s.behind, s.bodyBehind ?? s.bodyBefore],
      [s.before, s.bodyBefore && s.behind ? s.bodyBefore : other],
    ] as const) {
      if (!role) continue
      const full = fullness(text, role) * (s.heading ? IN_HEADING : 1)
      if (!best || full > best.full * FULLER) best = { role, body, full }
    }
  }
  return best
}

const LEGISLATOR = /\b(?:Sens?|Senators?|Reps?|Representatives?|Congress\p{L}+|Ranking|Committee)\b/u
const PAST = /\b(?:former|ex-|retired|veteran|then)\b/i

/** "of the Eastern District of Texas", "for the District of Nevada" behind a name. */
const DISTRICT =
  /^,?\s(?:of|for|from)\sthe\s(?:\p{Lu}\p{L}+\s)?District\sof\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u

/** For whom somebody acts: what stands beside the role, beside another mention, what the office serves, or the issuer. */
function served(
  text: string,
  sightings: readonly Sighting[],
  best: Standing | null,
  service: Service,
  issuer: Entry | null,
): { body: Entry | null; basis: Person['organisationBasis'] } {
  const isPast = (role: Role | null) =>
    role !== null && (role.rule === 'roles/earlier' || PAST.test(text.slice(role.start, role.end)))
  // What somebody left is not what he serves, unless that is all that is told.
  const elsewhere = sightings
    .filter((s) => best === null || isPast(best.role) || !(isPast(s.before) || isPast(s.behind)))
    .map((s) => s.bodyBehind ?? s.bodyBefore)
  const beside = best?.body ?? elsewhere.find(Boolean)
  if (beside) return { body: beside, basis: 'stated' }
  const roles = best
    ? [best.role, ...sightings.flatMap((s) => [s.before, s.behind].filter((role) => role !== null))]
    : []
  const district = sightings.map(({ mention }) => DISTRICT.exec(text.slice(mention.end, mention.end + 80))?.[0])
  const titles = roles.map(({ start, end }) => plain(text.slice(start, end)))
  const committee =
    titles.some((title) => LEGISLATOR.test(title)) && titles.map((title) => service.committeeOf(title)).find(Boolean)
  if (committee) return { body: committee, basis: 'stated' }
  for (const title of titles) {
    const body = service.of(title, district.find(Boolean) ?? '')
    if (body) return { body, basis: 'stated' }
  }
  const name = sightings[0]?.figure.words ?? []
  const isNamesake =
    issuer && name.length > 1 && issuer.words.length > name.length && name.every((w, n) => w === issuer.words[n])
  if (isNamesake) return { body: issuer, basis: 'issuer' }
  const isContact =
    issuer &&
    !best &&
    !isPublic(issuer) &&
    sightings.every((s) => s.contact && !isElsewhere(text, s.mention.end, s.next, issuer))
  if (isContact) return { body: issuer, basis: 'issuer' }
  const isOfficer = issuer && best && isBareOffice(text, best.role, issuer)
  return isOfficer ? { body: issuer, basis: 'issuer' } : { body: null, basis: null }
}
