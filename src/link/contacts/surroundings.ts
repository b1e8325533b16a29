/** What stands around numbers and addresses: people, bodies and the parts of the release. */

import type { Block, Document, Span } from '../../document/types.ts'
import type { Channel } from '../../find/channels/index.ts'
import { passesOn } from '../../lexicon/wires.ts'
import { byPlace, firstFrom } from '../../text/span.ts'
import type { Organisation, Person } from '../types.ts'
import { isDesk } from './desks.ts'
import { bodiesByHost, bodiesByInitials, plain, SHORTEST } from './hosts.ts'

export type Named = Span & { person: Person }
type Body = Span & { organisation: Organisation }

/** Longest part of an address that is looked up as a name. */
const LONGEST = 24
/** How far in front of the first of its numbers a body stands in running text, in characters; an address is mostly its own. */
const REACH = 400
/** How far in front of a name in running text the body stands whose he is, in characters. */
const NEAR = 60
/** Between a body and a name: a label, and the end of a sentence. */
const LABELLED = /\b(?:[Cc]ontacts?|CONTACTS?)\s?:/
const ENDED = /[.!?]["”’)]?\s+(?=\p{Lu})/u
/** "Attention: Capital Desk", "c/o Elm Mills": not the body, but whom of it a letter is for, or who passes it on. */
const ADDRESSED = /\b(?:attention:?|attn[.:]{0,2}|c\/o)\s{0,3}$/i
/** How far behind "Follow Acme" its address stands. */
const FOLLOWED = 40
/** Where the heading "About X" has the name of X, at the latest. */
const ABOUT = 14

/** At most a word stands between a number and an address of the same desk. */
const isLabel = (between: string) => between.length < 24 && /^[^\p{L}\d]*(?:\p{L}+[^\p{L}\d]*)?$/u.test(between)

/** What the words around a channel are looked up in; all lists in text order. */
export class Surroundings {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly named: readonly Named[]
  readonly people: readonly Person[]
  private readonly channels: readonly Channel[]
  private readonly bodies: readonly Body[]
  /** For each block the first of the run of blocks that play the same part. */
  private readonly firstOfPart: number[] = []
  private readonly byFamily = new Map<string, Person>()
  private readonly byHost: ReadonlyMap<string, Organisation>
  /** By two letters, as the last part of an address has them: "www.oa.com". */
  private readonly byInitials: ReadonlyMap<string, Organisation>

  constructor(
    { text, blocks }: Document,
    channels: readonly Channel[],
    people: readonly Person[],
    organisations: readonly Organisation[],
  ) {
    this.text = text
    this.blocks = blocks
    this.channels = channels
    this.people = people
    this.named = people
      .flatMap((person) => person.mentions.map(({ start, end }) => ({ person, start, end })))
      .sort(byPlace)
    this.bodies = organisations
      .filter(({ name }) => !isDesk(name) && !passesOn(name))
      .flatMap((organisation) => organisation.mentions.map(({ start, end }) => ({ organisation, start, end })))
      .sort(byPlace)
    for (let n = 0; n < blocks.length; n++)
      this.firstOfPart.push(n > 0 && blocks[n - 1].kind === blocks[n].kind ? this.firstOfPart[n - 1] : n)
    for (const person of people) {
      const family = plain(
        person.name
          .replace(/,?\s(?:Jr|Sr|II|III|IV|MP)\.?$/, '')
          .split(/[\s.]+/)
          .at(-1)!,
      )
      if (family.length >= SHORTEST && !this.byFamily.has(family)) this.byFamily.set(family, person)
    }
    this.byHost = bodiesByHost(organisations)
    this.byInitials = bodiesByInitials(organisations)
  }

  /** Number of the block that the channel stands in. */
  blockOf(channel: Channel): number {
    return Math.max(0, firstFrom(this.blocks, channel.start + 1) - 1)
  }

  /** Where the channel in front of this one, or of a place, ends; 0 for the first. */
  channelEndBefore({ start }: Pick<Channel, 'start'>): number {
    return this.channels[firstFrom(this.channels, start) - 1]?.end ?? 0
  }

  /** Where the first channel behind a place ends. */
  channelEndAfter(at: number): number {
    return this.channels[firstFrom(this.channels, at)]?.end ?? this.text.length
  }

  private channelStartAfter(at: number): number {
    return this.channels[firstFrom(this.channels, at)]?.start ?? this.text.length
  }

  /** Where the organisation's name that holds a place ends, or `at` where none does. */
  bodyEndAt(at: number): number {
    const body = this.bodies[firstFrom(this.bodies, at + 1) - 1]
    return body && body.end > at ? body.end : at
  }

  /** Whether an organisation is named between two places. */
  hasBody(from: number, to: number): boolean {
    const body = this.bodies[firstFrom(this.bodies, from)]
    return body !== undefined && body.start < to
  }

  isBody(name: string): boolean {
    return this.byHost.get(plain(name))?.name.toLowerCase().startsWith(name.toLowerCase()) === true
  }

  /** The person whose last name the address holds: "jdoe@example.org" is Jane Doe's. */
  called(channel: Channel): Named | undefined {
    const local = plain(channel.value.split('@')[0])
    for (let length = Math.min(local.length, LONGEST); length >= SHORTEST; length--)
      for (let at = 0; at + length <= local.length; at++) {
        const person = this.byFamily.get(local.slice(at, at + length))
        if (person) return { person, start: person.mentions[0].start, end: person.mentions[0].end }
      }
    return undefined
  }

  /** The organisation beside the channel: whose name its address has; else the one that is presented, or stands before it. */
  bodyOf(channel: Channel): Organisation | null {
    const own = this.bodyCalled(channel)
    if (own) return own
    const { blocks, bodies } = this
    const block = this.blockOf(channel)
    const first = blocks[block].kind === 'body' ? block : this.firstOfPart[block]
    const told = channel.kind === 'url' ? (this.followed(channel) ?? this.presented(channel)) : null
    if (told) return told
    // What presents another body is not of this one.
    const from = this.headingOf(channel) ?? blocks[first].start
    // A contact block reaches back over its lines; anything else over its own paragraph.
    const isSpoken = blocks[block].kind === 'body' && channel.kind !== 'url'
    for (let n = firstFrom(bodies, channel.start) - 1; n >= 0 && bodies[n].start >= from; n--) {
      const { organisation, start, end } = bodies[n]
      if (isSpoken && this.channelStartAfter(end) - end > REACH) break
      if (end <= channel.start && !ADDRESSED.test(this.text.slice(Math.max(0, start - 14), start))) return organisation
    }
    return this.bodyBeside(channel)
  }

  /**
   * Whether somebody in running text who can be called is a body's: in its sentence, or where no other is named.
   * @param name where his name begins
   */
  isNear(organisation: Organisation, channel: Channel, name: number): boolean {
    const { text, bodies } = this
    if (this.blocks[this.blockOf(channel)].kind !== 'body' || this.bodyCalled(channel) === organisation) return true
    const before = bodies.slice(0, firstFrom(bodies, channel.start))
    const last = before.findLast((body) => body.organisation === organisation && body.end <= channel.start)
    const between = last ? text.slice(last.end, Math.max(last.end, name)) : ''
    if (bodies.every((body) => body.organisation === organisation)) return true
    return !LABELLED.test(between) && !ENDED.test(between) && between.length < NEAR
  }

  /** "555-0142 Office, desk@example.org": a number is of the body that the address beside it names. */
  private bodyBeside(channel: Channel): Organisation | null {
    const at = firstFrom(this.channels, channel.start)
    for (const other of [this.channels[at + 1], this.channels[at - 1]]) {
      if (!other) continue
      const [first, last] = other.start > channel.start ? [channel, other] : [other, channel]
      const body = isLabel(this.text.slice(first.end, last.start)) ? this.bodyCalled(other) : undefined
      if (body) return body
    }
    return null
  }

  /** "www.example.org" is Example's. */
  bodyCalled({ kind, value }: Channel): Organisation | undefined {
    if (kind !== 'email' && kind !== 'url') return undefined
    const host = kind === 'email' ? value.split('@')[1] : value.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0]
    const [last, ...labels] = host.toLowerCase().split('.').reverse()
    return (
      labels.reduce<Organisation | undefined>((found, label) => found ?? this.byHost.get(plain(label)), undefined) ??
      // In "state.oa.us" and "oa.me" the letters are a state's, or what is short for anything.
      (last.length > 2 && labels.filter((label) => label !== 'www').length === 1
        ? this.byInitials.get(labels[0])
        : undefined)
    )
  }

  /** "Follow Acme on Chirp at": whose pages an address is. */
  private followed(channel: Channel): Organisation | null {
    const body = this.bodies[firstFrom(this.bodies, channel.start) - 1]
    if (!body || channel.start - body.end > FOLLOWED) return null
    return /\bFollow $/.test(this.text.slice(Math.max(0, body.start - 8), body.start)) ? body.organisation : null
  }

  /** The body that the boilerplate presents in which a channel stands. */
  private presented(channel: Channel): Organisation | null {
    const heading = this.headingOf(channel)
    const body = heading === null ? undefined : this.bodies[firstFrom(this.bodies, heading)]
    return body && body.start < heading! + ABOUT ? body.organisation : null
  }

  /** Where the heading "About X" begins, in or above the block of boilerplate that a channel stands in. */
  headingOf(channel: Channel): number | null {
    const block = this.blockOf(channel)
    if (this.blocks[block].kind !== 'boilerplate') return null
    for (let n = block; n >= this.firstOfPart[block]; n--) {
      const { start } = this.blocks[n]
      if (/^about\s/i.test(this.text.slice(start, start + 6))) return start
    }
    return null
  }
}
