/** What stands beside each mention of a person: roles and bodies in front and behind. */

import type { Block, Document, Mention } from '../../document/types.ts'
import { isPlaceName } from '../../find/names/index.ts'
import { byPlace } from '../../text/span.ts'
import type { Entry } from '../organisations/index.ts'
import { bodyBehind, bodyInside, bodyOwning, isDeskOf, type Place, placesIn, placesOf } from './affiliation.ts'
import { GAP } from './beside.ts'
import { bodyAbove, bodyLabelling, bodyOfAddress, isCalled } from './contact-bodies.ts'
import type { Role } from './office.ts'
import { type BodiesByName, bodyAt, extended, type Owned, ownedRole, ownerOf } from './owned.ts'
import type { Figure } from './people.ts'
import { labelAt, roleAbove, roleAt, roleBefore, roleBehind, roleInLine, roleOfCreator } from './roles.ts'
import { isCalledByOfficer } from './service.ts'
import { share } from './share.ts'
import { bodyJoined, bodyLedBy, bodyOfOwn, bodyOwned, bodyReferred, bodySupervised } from './told-bodies.ts'
import type { Sighting } from './types.ts'
import { isAnd, isSeatName, isSmall, isSmallCharge, tokensBetween } from './words.ts'

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

/** A body by its officer's title, or by a desk of its: "Alder County District Attorney", "Navex Public Relations". */
const isOfficers = (name: string): boolean => isCalledByOfficer(name) || isSeatName(name) || isDeskOf(name.split(/\s+/))
/** Characters of a body's name, at most, in front of what looks like an office in it. */
const LONGEST_NAME = 80
/** What may be somebody's field, up to the comma behind it, and the grades that have one. */
const CHARGE =
  /^,\s((?:\p{Lu}[\p{L}\d-]*|and|&)(?:\s(?:\p{Lu}[\p{L}\d-]*|and|&)){0,5}|\p{Ll}+(?:\s\p{Ll}+){0,3})(?=,\s)/u
const GRADED = /\b(?:president|director|manager|head|lead|leader|vp|[se]vp)$/i
const CHARGED = /,\s[^,]+$|\b(?:head|lead|leader|director|manager|[es]?vp|vice president) (?:of|for) [\p{Lu}][^,]*$/iu
const OWNER = /^,\s(?:the\s)?$/
const POSSESSIVE = /^['’]s\s/
const LAST_JOINT = /[,;]\s(?:and\s)?[^,;]*$/
/** A line goes on in the next one that begins small, or where it ends in a word that asks for more. */
const runsOn = (text: string, end: number, next: number): boolean =>
  next - end === 1 &&
  (/\p{Ll}/u.test(text[next]) || /\s(?:of|for|and|the|Shadow|Deputy)$/.test(text.slice(end - 8, end)))
/** A title that says less than the office above it. */
const BARE = /^senator$/i
/** How far behind a name its degrees and the like are looked for, in characters. */
const GAP_REACH = 260
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
    const before = this.withoutBody(this.front(n))
    const front = before && ownedRole(text, before, places, this.named)
    const found = this.withoutBody(this.behind(n))
    const behind = found && ownedRole(text, extended(found, places), places, this.named)
    const bodyBefore =
      front && (bodyAt(text, front, before!, places, this.named) ?? bodyReferred(text, before!, places))
    return {
      figure,
      mention,
      before: front?.role ?? null,
      behind: behind?.role ?? null,
      heading: kind === 'headline' || kind === 'subheadline',
      contact: kind === 'contact' || isCalled(text, mention),
      next: this.all[n + 1]?.mention.start ?? text.length,
      bodyBefore,
      bodyBehind: this.bodyBehind(n, behind, found) ?? (bodyBefore ? null : this.bodyElsewhere(n, front, behind)),
    }
  }

  /** An office that is part of a body's name is nobody's: "Roe Partners", "Norland College of Surgeons". */
  private withoutBody(role: Role | null): Role | null {
    if (!role) return null
    const isBody = placesIn(this.places, { start: role.start - LONGEST_NAME, end: role.start + 1 }).some(
      ({ start, end }) => end >= role.end && !isOfficers(this.text.slice(start, end)),
    )
    return isBody ? null : role
  }

  private front(n: number): Role | null {
    const { text } = this
    const { figure, mention } = this.all[n]
    const told = this.all[n - 1]?.mention.end ?? 0
    // A dateline in capitals is no part of a title: "WASHINGTON Attorney General Jane Doe".
    const story = this.story <= mention.start ? this.story : 0
    const floor = Math.max(told, this.opening(), story)
    const role = roleBefore(text, mention.start, floor)
    if (role && !BARE.test(text.slice(role.start, role.end))) return role
    const title = role ? null : figure.titles.get(mention.start)
    if (title && title.start >= floor) return { ...title, rule: 'roles/title', plural: false }
    const above = told < this.blocks[this.block].start ? roleAbove(text, mention, told) : null
    return above ?? role
  }

  /** Where the lines begin that the mention's block goes on: a scan breaks them inside of an office. */
  private opening(): number {
    const { text, blocks } = this
    let n = this.block
    while (n > 0 && runsOn(text, blocks[n - 1].end, blocks[n].start)) n--
    return blocks[n].start
  }

  private behind(n: number): Role | null {
    const { text } = this
    const { mention } = this.all[n]
    const { end: blockEnd, kind } = this.blocks[this.block]
    const next = this.all[n + 1]?.mention
    const limit = next?.start ?? text.length
    const reach = labelAt(text, mention.end, limit)
    const told =
      roleBehind(text, mention.end, blockEnd, this.cut(mention.end, reach)) ??
      (kind === 'contact' ? roleInLine(text, mention.end, limit) : roleOfCreator(text, mention))
    const runsUp = told && limit - told.end < 8 && RUNS_UP.test(text.slice(told.end, limit))
    if (told && !runsUp) return this.withCharge(told, limit)
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

  /** "Vice President, Mid-Market, Navex": what stands between the office and the body is what he is in charge of. */
  private withCharge(role: Role, limit: number): Role {
    const { text, places } = this
    const charge = CHARGE.exec(text.slice(role.end, Math.min(limit, role.end + LONGEST_NAME)))
    const end = role.end + (charge?.[0].length ?? 0)
    const words = charge ? tokensBetween(text, role.end + 2, end) : []
    const isField = words.every((word) => !isSmall(word) || isAnd(word)) || words.some(isSmallCharge)
    const isOne =
      charge &&
      isField &&
      placesIn(places, { start: end + 2, end: end + 3 }).length &&
      !isPlaceName(charge[1].split(' '))
    return isOne && GRADED.test(text.slice(role.start, role.end)) ? { ...role, end } : role
  }

  /** A body behind a comma ends the role: "CEO, Navex". */
  private cut(from: number, limit: number): number {
    const { text, places } = this
    // "Jane Doe, MD, Navex's chief": what is right behind the name is in front of the role.
    const gap = /^\s?\(/.test(text.slice(from, from + 2))
      ? 0
      : GAP.exec(text.slice(from, Math.min(limit, from + GAP_REACH)))![0].length
    const bodies = placesIn(places, { start: from + gap + 3, end: Math.min(limit, from + 200) })
    const at = bodies.findIndex(({ start }) => text.slice(start - 2, start) === ', ')
    if (at < 0) return limit
    // "global leader, Data & Software, Navex": of two, the first is what somebody is in charge of.
    const [body, next] = bodies.slice(at)
    const isCharge = next?.start === body.end + 2 && text.startsWith(', ', body.end)
    return Math.min(limit, (isCharge ? next : body).start)
  }

  private bodyBehind(n: number, behind: Owned | null, found: Role | null): Entry | null {
    const { text, places } = this
    const { mention } = this.all[n]
    const { kind } = this.blocks[this.block]
    const limit = this.all[n + 1]?.mention.start ?? text.length
    if (!behind)
      return (
        bodyBehind(text, mention.end, limit, places, 'name') ??
        bodyBehind(text, mention.end, limit, places, kind === 'contact' ? 'contact' : 'called')
      )
    const { role } = behind
    // "leader, Data & Software, Navex", "Head of Optics, Navex"
    const charged = CHARGED.test(text.slice(role.start, role.end)) && text.startsWith(', ', role.end)
    return (
      (charged ? bodyBehind(text, role.end, limit, places, 'role') : null) ??
      bodyBehind(text, role.end, limit, places, 'work') ??
      ownerOf(text, behind) ??
      bodyInside(text, role, places) ??
      bodyBehind(text, role.end, limit, places, 'role') ??
      bodyAt(text, behind, found!, places, this.named)
    )
  }

  /** Less close to the name: in front of it, in the sentence, in its address. */
  private bodyElsewhere(n: number, front: Owned | null, behind: Owned | null): Entry | null {
    const { text, places, blocks, block } = this
    const { mention } = this.all[n]
    const limit = this.all[n + 1]?.mention.start ?? text.length
    return (
      bodyOwning(text, mention.start, places) ??
      bodyOfOwn(text, behind?.role.end ?? mention.end, limit, places) ??
      bodyLedBy(text, mention.start, places) ??
      bodySupervised(text, front?.role.start ?? mention.start, places) ??
      bodyOwned(text, mention.end, places) ??
      bodyJoined(text, mention.end, limit, places) ??
      bodyOfAddress(text, mention.end, limit, this.entries) ??
      bodyLabelling(text, mention, places) ??
      (blocks[block].kind === 'contact' ? bodyAbove({ text, blocks }, block, mention.start, places) : null)
    )
  }
}
