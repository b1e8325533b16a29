/** Whose a number or an address is: the people beside it. */

import type { Block } from '../../document/types.ts'
import type { Channel } from '../../find/channels/index.ts'
import { pattern } from '../../text/pattern.ts'
import { firstFrom, startingIn } from '../../text/span.ts'
import { aideRole, withoutEmployers } from './aides.ts'
import { deskBefore, isDesk } from './desks.ts'
import { inBrackets, isPersonal, nameIn } from './named.ts'
import type { Named, Surroundings } from './surroundings.ts'

/** Farthest that a name stands from the ways to reach it, in characters. */
const REACH = 260
/** Longest line of a list, in characters. */
const SHORT = 90

/** Someone who can be reached: a person of the release, or a name that only its place shows. */
export interface Owner {
  named: Named | null
  name: string
  start: number
  /** What the words in brackets behind the number say that it is for: "media". */
  label: string | null
}

/** The people that the channel belongs to: whom the brackets behind it name, or its address; else those right before it. */
export function ownersOf(around: Surroundings, channel: Channel): Owner[] {
  const { text } = around
  const bracket = inBrackets(text.slice(channel.end, channel.end + 60))
  if (bracket?.name) return [ownerCalled(around, bracket.name, channel.end)]
  const called = channel.kind === 'email' ? around.called(channel) : undefined
  if (called) return [ownerOf(called, null)]
  const block = around.blockOf(channel)
  const part = around.blocks[block]
  const prose = !isShort(text, part)
  const running = part.kind === 'body' && prose
  const from = reachOf(around, block, channel, running)
  const all = startingIn(around.named, from, channel.start).filter((n) => n.end <= channel.start)
  const people = withoutEmployers(text, all)
  const floor = Math.max(from, people.at(-1)?.end ?? 0)
  const label = bracket?.label ?? aideRole(around, floor, channel.start)
  const unknown = channel.kind === 'url' ? null : byPlace(around, channel, floor, part)
  if (unknown)
    return [{ ...unknown, label: label ?? aideRole(around, unknown.start + unknown.name.length, channel.start) }]
  const before = people.length ? people : all
  const last = before.at(-1)
  if (!last) return []
  const between = text.slice(last.end, channel.start)
  const first = around.channelEndAfter(last.end)
  if (first < channel.start && hasDeskLine(text.slice(first, channel.start))) return []
  if (ELSEWHERE.test(text.slice(Math.max(last.end, around.channelEndBefore(channel)), channel.start))) return []
  if (
    channel.kind === 'url' &&
    (running ||
      (prose && part.kind === 'boilerplate') ||
      between.length > 160 ||
      around.hasBody(Math.max(last.end, part.start), channel.start))
  )
    return []
  if (running && SENTENCE_END.test(between) && !isAsked(text, last, channel)) return []
  // A letterhead names a member of parliament; whoever is to be called stands behind a label.
  if (part.kind === 'header' && !/contact|media|press|enquir|inquir/i.test(text.slice(from, channel.start))) return []
  return sharing(text, before).map((named) => ownerOf(named, label))
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/u
const ASKED = /contact|call|reach|speak|interview|enquir|inquir/i
const MEANT = /\b(?:he|she|him|her|his|them|they|their)\b/i
/** Whether a number in another sentence is theirs: who is to be asked is told in their own, or the number's means them. */
function isAsked(text: string, last: Named, channel: Channel): boolean {
  const [own, ...others] = text.slice(last.end, channel.start).split(SENTENCE_END)
  if (ASKED.test(text.slice(Math.max(0, last.start - 60), last.end + own.length))) return true
  return ASKED.test(others.join(' ')) && MEANT.test(others.at(-1)!)
}

/** A desk on a line of its own below somebody's number: what follows is the desk's. */
const DESK_LINE = pattern('u')`
  ^(?:
    (?:Media|Press|Public|Investor|General|News|Corporate|Customer)\b[\p{L} ]{0,24}
    (?:Relations|Office|Newsroom|Team|Hotline|Desk|[Ii]nquiries|[Ee]nquiries)
    |Media|Press|Investors|(?:Minister|Premier|Treasurer|Attorney-General|Senator|Mayor)['’]s [Oo]ffice
  )(?=:|$| ?[+(]?\d)`
const hasDeskLine = (stretch: string): boolean =>
  stretch
    .split('\n')
    .slice(1)
    .some((line) => DESK_LINE.test(line.trim()))
/** "Constable Roe at 555-0142 or Crime Watch at 555-0177". */
const ELSEWHERE = /\bor (?:the )?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3} (?:at|on) \(?$/u

/** "Investor Relations: Jane Roe", "Minister's Office - Jane Roe": the desk in front of a name. */
export function deskAbove(around: Surroundings, channel: Channel, name: string): string | null {
  const { text } = around
  const at = text.slice(Math.max(0, channel.start - REACH), channel.start).lastIndexOf(name)
  if (at < 0) return null
  const start = Math.max(0, channel.start - REACH) + at
  // "Jane Roe / Corporate Communications / jane@oak.example"
  const below = text.slice(start + name.length, channel.start).trim()
  if (isDesk(below) && !around.hasBody(start + name.length, channel.start)) return below
  const desk = deskBefore(text, around.channelEndBefore({ start }), start)
  const words = desk ? text.slice(desk.start, desk.end) : ''
  return desk && (isDesk(words) || OF_OFFICE.test(words)) && !isTaken(around, desk.start) ? words : null
}

/** "Jane Roe, Investor Relations / Tom Hale", "Jane Roe / Investor Relations / Tom Hale": the desk is hers. */
function isTaken({ text, named }: Surroundings, desk: number): boolean {
  const last = named[firstFrom(named, desk) - 1]
  const gap = text.slice(Math.max(last?.end ?? 0, desk - REACH), desk)
  return (last !== undefined && /^[\s,]*$/.test(gap)) || !/(?:^|[\n:;.|\d])\s{0,8}$/.test(gap)
}
const OF_OFFICE = /^(?:Minister|Premier|Senator|Mayor|Governor|Leader|Secretary)['’]s Office$/

const ownerOf = (named: Named, label: string | null): Owner => ({
  named,
  name: named.person.name,
  start: named.start,
  label,
})

/** A name in the text: the person of that name, where there is one. */
function ownerCalled(around: Surroundings, name: string, start: number): Owner {
  const person = around.people.find((p) => p.name.toLowerCase() === name.toLowerCase())
  return person
    ? { named: { person, start, end: start }, name: person.name, start, label: null }
    : { named: null, name, start, label: null }
}

/** Names with nothing between them share what follows: "Jane Doe, John Roe: 202-555-0100". */
function sharing(text: string, before: readonly Named[]): Named[] {
  const last = before[before.length - 1]
  const owners = [last]
  for (let n = before.length - 2; n >= 0; n--) {
    const gap = text.slice(before[n].end, owners[0].start)
    if (gap.length > 30 || !/^[\s,;/&|]*(?:and|or)?[\s,;/&|]*$/.test(gap)) break
    if (before[n].person !== last.person) owners.unshift(before[n])
  }
  return owners
}

/** A contact block reaches back over its lines; running text only over its own sentence. */
function reachOf({ text, blocks }: Surroundings, block: number, channel: Channel, running: boolean): number {
  const part = blocks[block]
  let from = part.start
  for (let n = block - 1; n >= 0 && !running && channel.start - blocks[n].start < REACH; n--) {
    if (part.kind === 'body' ? !isShort(text, blocks[n]) : blocks[n].kind !== part.kind) break
    from = blocks[n].start
  }
  // "… Acme makes flour. Acme Contact: Jane Roe" in the paragraph above the title and the number.
  const above = running || from !== part.start || block === 0 ? null : blocks[block - 1]
  const named = above && NAMED_LAST.exec(text.slice(Math.max(above.start, above.end - LABELLED), above.end))
  if (named) from = above.end - named[0].length
  return Math.max(from, channel.start - REACH)
}

/** A label and a name that end a paragraph. */
const NAMED_LAST = /\bcontacts?:\s{0,3}[^\n.:]{3,40}\s*$/i
const LABELLED = 60

/** A name that only its place shows: right before the number. */
function byPlace(around: Surroundings, channel: Channel, from: number, part: Block): Omit<Owner, 'label'> | null {
  const { text } = around
  const floor = Math.max(from, around.channelEndBefore(channel), channel.start - 140)
  const stretch = text.slice(floor, channel.start)
  // In a list of names and numbers each is named by those around it.
  const above = around.channelEndBefore(channel)
  const listed = above > 0 && channel.start - above < 70
  const name = nameIn(stretch, listed || part.kind === 'contact' || /contact|enquir|inquir/i.test(stretch))
  if (!name || around.isBody(name)) return null
  const { named, start } = ownerCalled(around, name, floor + Math.max(0, stretch.lastIndexOf(name)))
  return { named, name: named?.person.name ?? name, start }
}

/** A sentence that has not ended by then is none: a list. */
const SENTENCE = 2000

const isShort = (text: string, { start, end }: { start: number; end: number }) =>
  end - start < SHORT || !/[.!?](?:\s|$)/.test(text.slice(start, Math.min(end, start + SENTENCE)))

/** Words that addresses begin with and that are no names. */
const DESK = pattern('i')`
  ^(?:
    media|press|info|sales|support|contact|investors?|office|news|newsroom|editor|hello|admin|marketing|team
    |public|communications|help|prospectus|webmaster|subscribe|service|customer|enquiries|inquiries|general
  )$`

/** A single name in front of an address that begins with it: "Anupriya" and anupriya.d@example.com. */
export function nameInAddress(text: string, channel: Channel): string | null {
  if (channel.kind !== 'email') return null
  const first = channel.value.split(/[.@_-]/)[0]
  if (first.length < 4 || DESK.test(first)) return null
  const before = text.slice(Math.max(0, channel.start - 120), channel.start)
  const at = before.toLowerCase().lastIndexOf(first.toLowerCase())
  // From -1 on at most a letter, which is no name.
  const name = before.slice(at, at + first.length)
  // "the Center for Disaster Fraud, disaster@…"
  const within = /\p{L}\s$/u.test(before.slice(0, at)) || /^\s\p{Lu}/u.test(before.slice(at + first.length))
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !(within && !isPersonal(name, false)) ? name : null
}

/** The desk that stands in front of a channel, without the name of its body. */
export function deskOf(around: Surroundings, channel: Channel): string | null {
  const { text } = around
  const block = around.blockOf(channel)
  const part = around.blocks[block]
  if (part.kind === 'body' && !isShort(text, part)) return null
  const floor = Math.max(reachOf(around, block, channel, false), around.channelEndBefore(channel))
  const desk = deskBefore(text, floor, channel.start)
  if (!desk) return null
  const start = around.bodyEndAt(desk.start)
  return start < desk.end ? text.slice(start, desk.end).replace(/\s+/g, ' ').trim() || null : null
}
