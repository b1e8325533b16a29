/** Roles with a body's name in them: "Navex Chief Executive", "Navex's chief executive", "the company's president". */

import type { Span } from '../../document/types.ts'
import { TOLD_OF } from '../../lexicon/businesses.ts'
import { pattern } from '../../text/pattern.ts'
import { type Entry, keyOf } from '../organisations/index.ts'
import { bodyBefore, bodyInside, type Place, placesIn } from './affiliation.ts'
import type { Role } from './office.ts'
import { bodyMeant } from './told-bodies.ts'

const BOARD = /^(?<of>.+)\sBoard\sof\s(?:Directors|Trustees|Governors)$/
/** "NCA Board of Directors Chair": the board is the body's that the text names besides. */
const withoutBoard = (entry: Entry | null, named: BodiesByName): Entry | null => {
  const of = entry && BOARD.exec(entry.name)?.groups?.of
  return (of && named.get(keyOf(of.split(' ')))?.[0]) || entry
}

/** The body of a role: inside it, its owner in front, its ministry, or the kind of body that it names. */
export function bodyAt(
  text: string,
  { role, owner }: Owned,
  whole: Span,
  places: readonly Place[],
  named: BodiesByName,
): Entry | null {
  const possessor = /\b(?:the|our|its|their)\s([\p{L}-]+['’]s)\s$/u.exec(
    text.slice(Math.max(0, role.start - 24), role.start),
  )
  return withoutBoard(
    bodyInside(text, role, places) ??
      owner?.entry ??
      bodyMeant(
        text,
        possessor?.[1] ?? text.slice(Math.min(whole.start, role.start), role.end).replace(/\sof\s.*$/s, ''),
        role.start,
        places,
      ),
    named,
  )
}

const POSSESSED = /['’]s?\s$/
/** "Navex's head of Optics": the owner, whatever unit of his the role names. */
export const ownerOf = (text: string, { role, owner }: Owned): Entry | null =>
  owner && POSSESSED.test(text.slice(role.start - 3, role.start)) ? owner.entry : null

/** The bodies that each key of a name leads to. */
export type BodiesByName = ReadonlyMap<string, readonly Entry[]>

export interface Owned {
  role: Role
  owner: { entry: Entry } | null
}

/** Words that end names of public bodies whose officers are called by them: "Brooklyn Supreme Court Justice". */
const PUBLIC = [
  ...[
    'Court',
    'Committee',
    'Subcommittee',
    'Board',
    'Council',
    'Commission',
    'Directors',
    'Senate',
    'House',
    'Congress',
  ],
  ...['Parliament', 'Government', 'County', 'City', 'District', 'Department', 'Ministry', 'Agency', 'Administration'],
  ...[
    'Police',
    'Patrol',
    'Force',
    'Army',
    'Navy',
    'Guard',
    'Corps',
    'Service',
    'Office',
    'Bureau',
    'Division',
    'Branch',
  ],
  ...[
    'Section',
    'Unit',
    'Union',
    'League',
    'Association',
    'Protection',
    'Conservation',
    'Rights',
    'Authority',
    'University',
  ],
]
const CALLED_BY = new RegExp(`(?:^|\\s)(?:${PUBLIC.join('|')})$`)

const OF_KIND = pattern('i')`
  ^(?:company|firm|organi[sz]ation|agency|bank|nonprofit|group|team|department|bureau|committee|university
  |school|association|foundation)['’]s\s`

const LOST_MARK = /^\s\s/
/** How far in front of a role the body may begin whose end it was read into: "Hale & Co. Analyst". */
const INTO = 60

/** What may stand in front of the company: "Former Navex boss", "Ousted Navex boss". */
const isOpening = (words: string): boolean =>
  /^(?:former|retired|acting|ex-|current)\s$/i.test(words) || TOLD_OF.has(words.trim())

/** The role without the company in front of it: "Navex Chief Executive" is the Chief Executive of Navex. */
export function ownedRole(text: string, role: Role, places: readonly Place[], named: BodiesByName): Owned {
  for (const place of placesIn(places, { start: role.start - INTO, end: role.end }).reverse()) {
    if (place.end <= role.start || LOST_MARK.test(text.slice(place.end, place.end + 2))) continue
    const rest = text.slice(place.end, role.end)
    const gap = /^(?:['’]s?|s)?\s/.exec(rest)
    if (!gap || (place.start > role.start && !isOpening(text.slice(role.start, place.start)))) continue
    if (
      /^\s(?:of|for|and|in|on)\s/.test(rest) ||
      (CALLED_BY.test(text.slice(place.start, place.end)) && !/^['’]/.test(rest))
    )
      continue
    return { role: { ...role, start: place.end + gap[0].length }, owner: place }
  }
  const inFront = namedInFront(text, role, named)
  if (inFront) return inFront
  const owner = POSSESSOR.exec(text.slice(role.start, role.end))
  if (owner) {
    const entry = named.get(keyOf(owner[1].split(' ')))?.[0] ?? beginningSo(owner[1], places)
    return { role: { ...role, start: role.start + owner[0].length }, owner: entry ? { entry } : null }
  }
  const generic = OF_KIND.exec(text.slice(role.start, role.end))
  if (generic) return { role: { ...role, start: role.start + generic[0].length }, owner: null }
  const before = bodyBefore(text, role.start, places)
  const isCalledBy =
    before &&
    CALLED_BY.test(text.slice(before.start, before.end)) &&
    /^\s\S*$/.test(text.slice(before.end, role.start + 1))
  return { role: isCalledBy ? { ...role, start: before.start } : role, owner: before }
}

/** "Waverly's project manager", "Waverly's CMO": in front of an office in small letters or one within a body, whoever it is. */
const POSSESSOR = pattern('u')`
  ^(\p{Lu}[\p{L}&.-]*(?:\s\p{Lu}[\p{L}&.-]*){0,3})['’]s\s
  (?=\p{Ll}|C\p{Lu}{1,2}O\b|(?:Chief|President|Chairman|Head|Vice|Senior|Executive|Managing)\s)`

/** The only body of the text that begins with a word: "Waverly" for Waverly Foods, Inc. */
function beginningSo(word: string, places: readonly Place[]): Entry | undefined {
  const found = new Set(places.filter(({ entry }) => entry.words[0] === word).map(({ entry }) => entry))
  return found.size === 1 ? [...found][0] : undefined
}

/** A body's name in the title itself, where it was not seen as a mention: "NCA Board of Directors Chair". */
function namedInFront(text: string, role: Role, named: BodiesByName): Owned | null {
  const words = [...text.slice(role.start, role.end).matchAll(/\S+/g)]
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const key = keyOf(words.slice(0, count).map((w) => w[0].replace(/['’]s$/, '')))
    const entry = named.get(key)?.[0]
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
export function extended(role: Role, places: readonly Place[]): Role {
  const last = placesIn(places, role).findLast((p) => p.start < role.end)
  return last && last.end > role.end ? { ...role, end: last.end } : role
}
