/** Whose a number or an address is: the people and the body beside it. */

import type { Document, Span } from '../../document/types.ts'
import type { Channel } from '../../find/channels/channels.ts'
import { byPlace, firstFrom, startingIn } from '../../text/span.ts'
import type { Organisation, Person } from '../types.ts'

/** Farthest that a name stands from the ways to reach it. */
const REACH = 260

type Named = Span & { person: Person }

/** What the words around a channel are looked up in; all lists in text order. */
export interface Surroundings {
  text: string
  blocks: Document['blocks']
  channels: readonly Channel[]
  people: readonly Person[]
  named: readonly Named[]
  bodies: readonly (Span & { organisation: Organisation })[]
}

export const surroundingsOf = (
  { text, blocks }: Document,
  channels: readonly Channel[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): Surroundings => ({
  text,
  blocks,
  channels,
  people,
  named: people.flatMap((person) => person.mentions.map(({ start, end }) => ({ person, start, end }))).sort(byPlace),
  bodies: organisations
    .flatMap((organisation) => organisation.mentions.map(({ start, end }) => ({ organisation, start, end })))
    .sort(byPlace),
})

/** Number of the block that the channel stands in. */
const blockOf = ({ blocks }: Surroundings, channel: Channel) => Math.max(0, firstFrom(blocks, channel.start + 1) - 1)

/** The people that the channel belongs to: the one whose name the address has, else the ones right before it. */
export function ownersOf(around: Surroundings, channel: Channel): Named[] {
  const { text, blocks } = around
  const called = channel.kind === 'email' ? calledIn(around, channel) : undefined
  if (called) return [called]
  const block = blockOf(around, channel)
  const part = blocks[block]
  const running = part.kind === 'body' && !isShort(text, part)
  // A contact block reaches back over its lines; running text only over its own sentence.
  let from = part.start
  for (let n = block - 1; n >= 0 && !running && channel.start - blocks[n].start < REACH; n--) {
    if (part.kind === 'body' ? !isShort(text, blocks[n]) : blocks[n].kind !== part.kind) break
    from = blocks[n].start
  }
  const before = startingIn(around.named, Math.max(from, channel.start - REACH), channel.start).filter(
    (n) => n.end <= channel.start,
  )
  const last = before.at(-1)
  if (!last) return []
  const between = text.slice(last.end, channel.start)
  if (channel.kind === 'url' && (running || between.length > 160)) return []
  if (
    running &&
    /[.!?]\s+\p{Lu}/u.test(between) &&
    !/contact/i.test(text.slice(Math.max(0, last.start - 60), channel.start))
  )
    return []
  // Names with nothing between them share what follows: "Jane Doe, John Roe: 202-555-0100".
  const owners = [last]
  for (let n = before.length - 2; n >= 0; n--) {
    const gap = text.slice(before[n].end, owners[0].start)
    if (gap.length > 30 || !/^[\s,;/&|]*(?:and|or)?[\s,;/&|]*$/.test(gap)) break
    if (before[n].person !== last.person) owners.unshift(before[n])
  }
  return owners
}

/** The person whose last name the address holds: "jdoe@example.org" is Jane Doe's. */
function calledIn({ people }: Surroundings, channel: Channel): Named | undefined {
  const local = channel.value.split('@')[0].toLowerCase()
  const person = people.find(({ name }) => {
    const last = name
      .toLowerCase()
      .split(/[\s.]+/)
      .at(-1)!
      .replace(/[^\p{L}]/gu, '')
    return last.length > 2 && local.includes(last)
  })
  return person && { person, start: person.mentions[0].start, end: person.mentions[0].end }
}

const isShort = (text: string, { start, end }: Span) =>
  end - start < 90 || !/[.!?](?:\s|$)/.test(text.slice(start, end))

/** The organisation beside the channel: in the same block in front of it, else in the lines above. */
export function bodyOf(around: Surroundings, channel: Channel): Organisation | null {
  const { blocks, bodies } = around
  const block = blockOf(around, channel)
  // A contact block reaches back over its lines; anything else over its own paragraph.
  let first = block
  while (blocks[block].kind !== 'body' && first > 0 && blocks[first - 1].kind === blocks[block].kind) first--
  for (let n = firstFrom(bodies, channel.start) - 1; n >= 0 && bodies[n].start >= blocks[first].start; n--)
    if (bodies[n].end <= channel.start) return bodies[n].organisation
  return null
}

/** Addresses that the text gives as a way to reach or read more, not the ones it merely cites. */
export function isGiven(around: Surroundings, channel: Channel): boolean {
  const { text, blocks } = around
  const block = blocks[blockOf(around, channel)]
  if (isPassedOn(text, channel)) return false
  return (
    block.kind === 'contact' ||
    block.kind === 'boilerplate' ||
    /\b(?:visit|information|available|at|more|see|website|online|contact|learn|register|follow|read|details|here|view)\b[^.]{0,80}$/i.test(
      text.slice(Math.max(block.start, channel.start - 120), channel.start),
    )
  )
}

/** Pictures, and where a newswire keeps the release. */
export const isPassedOn = (text: string, { start, value }: Channel) =>
  /\.(?:jpe?g|png|gif|webp|svg)\b/i.test(value) ||
  /\bView (?:the )?(?:source|original)\b[^\n]{0,60}$/i.test(text.slice(Math.max(0, start - 80), start))

/** Words that addresses begin with and that are no names. */
const DESK =
  /^(?:media|press|info|sales|support|contact|investors?|office|news|newsroom|editor|hello|admin|marketing|team|public|communications|help|service|customer|enquiries|inquiries|general)$/i

/** A single name in front of an address that begins with it: "Anupriya" and anupriya.d@example.com. */
export function nameInAddress(text: string, channel: Channel): { name: string } | null {
  if (channel.kind !== 'email') return null
  const first = channel.value.split(/[.@_-]/)[0]
  if (first.length < 4 || DESK.test(first)) return null
  const before = text.slice(Math.max(0, channel.start - 120), channel.start)
  const at = before.toLowerCase().lastIndexOf(first.toLowerCase())
  const name = at < 0 ? '' : before.slice(at, at + first.length)
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? { name } : null
}
