/** What stands beside each mention of a person: roles and bodies in front and behind. */

import type { Block, Document, Mention } from '../../document/types.ts'
import { byPlace } from '../../text/span.ts'
import type { Entry } from '../organisations/index.ts'
import { bodyBehind, bodyInside, bodyOwning, type Place, placesIn, placesOf } from './affiliation.ts'
import { bodyAbove, bodyOfAddress } from './contact-bodies.ts'
import type { Role } from './office.ts'
import { type BodiesByName, bodyAt, extended, type Owned, ownedRole, ownerOf } from './owned.ts'
import type { Figure } from './people.ts'
import { roleAbove, roleAt, roleBefore, roleBehind, roleOfCreator } from './roles.ts'
import { share } from './share.ts'
import { bodyJoined, bodyLedBy, bodyOfOwn, bodyOwned, bodyReferred } from './told-bodies.ts'
import type { Sighting } from './types.ts'

/** All mentions of people in text order, with the roles and bodies beside each. */
export function sightingsOf(
  document: Document,
  figures: readonly Figure[],
  entries: readonly Entry[],
  named: BodiesByName,
): Sighting[] {
  const all = figures
    .flatMap((figure) => figure.mentions.map((mention) => ({ figure, mention })))
    .sort((a, b) => byPlace(a.mention, b.mention))
  const places = placesOf(entries)
  const surroundings = new Surroundings(document, all, entries, named, places)
  const sightings = all.map((_, n) => surroundings.at(n))
  share(document.text, sightings, places)
  return sightings
}

interface Named {
  figure: Figure
  mention: Mention
}

const OWNER = /^,\s(?:the\s)?$/
const POSSESSIVE = /^['’]s\s/
const LAST_JOINT = /[,;]\s(?:and\s)?[^,;]*$/
const RUNS_UP = /^\s(?:\p{L}+\.\s)?$/u

/** What surrounds the mentions, asked for in text order. */
class Surroundings {
  private readonly text: string
  private readonly blocks: readonly Block[]
  private readonly story: number
  /** Number of the block of the mention that was asked for last. */
  private block = 0

  constructor(
    document: Document,
    private readonly all: readonly Named[],
    private readonly entries: readonly Entry[],
    private readonly named: BodiesByName,
    private readonly places: readonly Place[],
  ) {
    this.text = document.text
    this.blocks = document.blocks
    this.story = document.dateline?.end ?? 0
  }

  at(n: number): Sighting {
    const { text, blocks, places } = this
    const { figure, mention } = this.all[n]
    while (this.block + 1 < blocks.length && blocks[this.block].end <= mention.start) this.block++
    const { kind } = blocks[this.block]
    const before = this.front(n)
    const front = before && ownedRole(text, before, places, this.named)
    const found = this.behind(n)
    const behind = found && ownedRole(text, extended(found, places), places, this.named)
    const bodyBefore = front && (bodyAt(text, front, before!, places) ?? bodyReferred(text, before!, places))
    return {
      figure,
      mention,
      before: front?.role ?? null,
      behind: behind?.role ?? null,
      heading: kind === 'headline' || kind === 'subheadline',
      contact: kind === 'contact',
      bodyBefore,
      bodyBehind:
        this.bodyBehind(n, behind, found) ?? (bodyBefore ? null : this.bodyElsewhere(n, behind, front !== null)),
    }
  }

  private front(n: number): Role | null {
    const { text } = this
    const { figure, mention } = this.all[n]
    const above = this.all[n - 1]?.mention.end ?? 0
    const told = POSSESSIVE.test(text.slice(above, above + 3)) ? above + 2 : above
    // A dateline in capitals is no part of a title: "WASHINGTON Attorney General Jane Doe".
    const story = this.story <= mention.start ? this.story : 0
    const floor = Math.max(told, this.blocks[this.block].start, story)
    const role = roleBefore(text, mention.start, floor)
    if (role) return role
    const title = figure.titles.get(mention.start)
    if (title && title.start >= floor) return { ...title, rule: 'roles/title', plural: false }
    return told < this.blocks[this.block].start ? roleAbove(text, mention) : null
  }

  private behind(n: number): Role | null {
    const { text } = this
    const { mention } = this.all[n]
    const { end: blockEnd } = this.blocks[this.block]
    const next = this.all[n + 1]?.mention
    const limit = next?.start ?? text.length
    const told = roleBehind(text, mention.end, blockEnd, this.cut(mention.end, limit)) ?? roleOfCreator(text, mention)
    const runsUp = told && limit - told.end < 8 && RUNS_UP.test(text.slice(told.end, limit))
    if (told && !runsUp) return told
    // What runs up to the next name is that one's title: "Jane Doe, Bureau Chief, and Captain John Roe".
    if (told) {
      const joint = LAST_JOINT.exec(text.slice(told.start, told.end))
      return joint && roleBehind(text, mention.end, blockEnd, told.start + joint.index)
    }
    // "Jane Doe, Davis Polk's Managing Partner", where Davis Polk was taken for a person.
    if (!next || !OWNER.test(text.slice(mention.end, next.start))) return null
    if (!POSSESSIVE.test(text.slice(next.end, next.end + 3))) return null
    return roleAt(text, next.end + 3, Math.min(blockEnd, this.all[n + 2]?.mention.start ?? text.length))
  }

  /** A body behind a comma ends the role: "CEO, Navex". */
  private cut(from: number, limit: number): number {
    const { text, places } = this
    const body = placesIn(places, { start: from + 3, end: Math.min(limit, from + 200) }).find(
      ({ start }) => text.slice(start - 2, start) === ', ',
    )
    return body ? Math.min(limit, body.start) : limit
  }

  private bodyBehind(n: number, behind: Owned | null, found: Role | null): Entry | null {
    const { text, places } = this
    const { mention } = this.all[n]
    const limit = this.all[n + 1]?.mention.start ?? text.length
    if (!behind) return bodyBehind(text, mention.end, limit, places, 'name')
    const { role } = behind
    return (
      bodyBehind(text, role.end, limit, places, 'work') ??
      ownerOf(text, behind) ??
      bodyInside(text, role, places) ??
      bodyBehind(text, role.end, limit, places, 'role') ??
      bodyAt(text, behind, found!, places)
    )
  }

  /** Less close to the name: in front of it, in the sentence, in its address. */
  private bodyElsewhere(n: number, behind: Owned | null, isTitled: boolean): Entry | null {
    const { text, places, blocks, block } = this
    const { mention } = this.all[n]
    const limit = this.all[n + 1]?.mention.start ?? text.length
    return (
      (isTitled ? null : bodyOwning(text, mention.start, places)) ??
      bodyOfOwn(text, behind?.role.end ?? mention.end, limit, places) ??
      bodyLedBy(text, mention.start, places) ??
      bodyOwned(text, mention.end, places) ??
      bodyJoined(text, mention.end, limit, places) ??
      bodyOfAddress(text, mention.end, limit, this.entries) ??
      (blocks[block].kind === 'contact' ? bodyAbove({ text, blocks }, block, mention.start, places) : null)
    )
  }
}
