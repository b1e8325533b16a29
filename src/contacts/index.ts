import type { Document, Mention, Span } from '../document/types.ts'
import type { Organisation, Person } from '../names/types.ts'
import type { Channel } from './channels.ts'
import { normalised } from './phone.ts'

export { type Channel, findChannels } from './channels.ts'

export interface Contact {
  name: string | null
  role: string | null
  organisation: string | null
  phones: string[]
  faxes: string[]
  emails: string[]
  urls: string[]
  mentions: Mention[]
}

/** Farthest that a name stands from the ways to reach it. */
const REACH = 260

/** Who can be reached and how: people and bodies with the addresses and numbers beside them, in text order. */
export async function findContacts(
  document: Document,
  channels: readonly Channel[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): Promise<{ contacts: Contact[] }> {
  const { text } = document
  const numbers = await normalised(
    text,
    channels.filter((c) => c.kind === 'phone' || c.kind === 'fax').map((c) => c.value),
  )
  const named = people
    .flatMap((person) => person.mentions.map((m) => ({ person, start: m.start, end: m.end })))
    .sort((a, b) => a.start - b.start)
  const contacts: { key: string; start: number; contact: Contact }[] = []
  const entry = (
    key: string,
    start: number,
    make: () => Omit<Contact, 'phones' | 'faxes' | 'emails' | 'urls' | 'mentions'>,
  ): Contact => {
    const known = contacts.find((c) => c.key === key)
    if (known) return known.contact
    const contact: Contact = { ...make(), phones: [], faxes: [], emails: [], urls: [], mentions: [] }
    contacts.push({ key, start, contact })
    return contact
  }
  for (const channel of channels) {
    const owners = ownersOf(document, channel, named, channels)
    const body = owners.length ? null : bodyOf(document, channel, organisations)
    if (!owners.length && channel.kind === 'url' && !isGiven(document, channel)) continue
    const address = nameInAddress(text, channel)
    const targets = owners.length
      ? owners.map(({ person, start }) =>
          entry(person.id, start, () => ({
            name: person.name,
            role: person.role,
            organisation: person.organisation ?? bodyOf(document, channel, organisations)?.name ?? null,
          })),
        )
      : [
          entry(address?.name ?? body?.id ?? '', channel.start, () => ({
            name: address?.name ?? null,
            role: null,
            organisation: body?.name ?? null,
          })),
        ]
    for (const contact of targets) add(contact, channel, numbers)
  }
  return { contacts: contacts.sort((a, b) => a.start - b.start).map(({ contact }) => contact) }
}

function add(contact: Contact, channel: Channel, numbers: ReadonlyMap<string, string>): void {
  const list = { phone: contact.phones, fax: contact.faxes, email: contact.emails, url: contact.urls }[channel.kind]
  const value = numbers.get(channel.value) ?? channel.value
  if (!list.includes(value)) list.push(value)
  const { text, start, end, rule, refinedBy } = channel
  contact.mentions.push({ text, start, end, rule, refinedBy })
}

type Named = Span & { person: Person }

/** The people that the channel belongs to: the one whose name the address has, else the ones right before it. */
function ownersOf(
  { text, blocks }: Document,
  channel: Channel,
  named: readonly Named[],
  channels: readonly Channel[],
): Named[] {
  if (channel.kind === 'email') {
    const local = channel.value.split('@')[0].toLowerCase()
    const own = named.find(({ person }) =>
      person.name
        .toLowerCase()
        .split(/[\s.]+/)
        .some(
          (word, n, all) => word.length > 2 && n === all.length - 1 && local.includes(word.replace(/[^\p{L}]/gu, '')),
        ),
    )
    if (own) return [own]
  }
  const block = blocks.findIndex((b) => b.start <= channel.start && channel.start < b.end)
  const part = blocks[block]
  // A contact block reaches back over its lines; running text only over its own sentence.
  let from = part.start
  for (
    let n = block - 1;
    n >= 0 && part.kind !== 'body' && blocks[n].kind === part.kind && channel.start - blocks[n].start < REACH;
    n--
  )
    from = blocks[n].start
  if (part.kind === 'body' && isShort(text, part))
    for (let n = block - 1; n >= 0 && isShort(text, blocks[n]) && channel.start - blocks[n].start < REACH; n--)
      from = blocks[n].start
  const before = named.filter((n) => n.start >= from && n.end <= channel.start && channel.start - n.end < REACH)
  if (!before.length) return []
  const last = before[before.length - 1]
  if (channel.kind === 'url' && channel.start - last.end > 160) return []
  if (
    part.kind === 'body' &&
    !isShort(text, part) &&
    /[.!?]\s+\p{Lu}/u.test(text.slice(last.end, channel.start)) &&
    !/contact/i.test(text.slice(last.start - 60, channel.start))
  )
    return []
  // Names with nothing between them share what follows: "Jane Doe, John Roe: 202-555-0100".
  const owners = [last]
  for (let n = before.length - 2; n >= 0; n--) {
    const gap = text.slice(before[n].end, owners[0].start)
    if (
      gap.length > 30 ||
      channels.some((c) => c.start >= before[n].end && c.end <= owners[0].start) ||
      !/^[\s,;/&|]*(?:and|or)?[\s,;/&|]*$/.test(gap)
    )
      break
    if (before[n].person !== last.person) owners.unshift(before[n])
  }
  return owners
}

const isShort = (text: string, { start, end }: Span) =>
  end - start < 90 || !/[.!?](?:\s|$)/.test(text.slice(start, end))

/** The organisation beside the channel: in the same block in front of it, else in the line above. */
function bodyOf({ blocks }: Document, channel: Channel, organisations: readonly Organisation[]): Organisation | null {
  const block = blocks.findIndex((b) => b.start <= channel.start && channel.start < b.end)
  // A contact block reaches back over its lines; anything else over its own paragraph.
  let first = block
  while (blocks[block].kind !== 'body' && first > 0 && blocks[first - 1].kind === blocks[block].kind) first--
  const from = blocks[first].start
  let best: { organisation: Organisation; start: number } | null = null
  for (const organisation of organisations) {
    for (const { start, end } of organisation.mentions)
      if (start >= from && end <= channel.start && (!best || start > best.start)) best = { organisation, start }
  }
  return best?.organisation ?? null
}

/** Addresses that the text gives as a way to reach or read more, not the ones it merely cites. */
function isGiven({ text, blocks }: Document, channel: Channel): boolean {
  const block = blocks.find((b) => b.start <= channel.start && channel.start < b.end)
  if (!block) return false
  return (
    block.kind === 'contact' ||
    block.kind === 'boilerplate' ||
    /\b(?:visit|information|available|at|more|see|website|online|contact|learn|register|follow|read|details|here|view)\b[^.]{0,80}$/i.test(
      text.slice(Math.max(block.start, channel.start - 120), channel.start),
    )
  )
}

/** A single name in front of an address that begins with it: "Anupriya" and anupriya.d@example.com. */
function nameInAddress(text: string, channel: Channel): { name: string } | null {
  if (channel.kind !== 'email') return null
  const first = channel.value.split(/[.@_-]/)[0]
  if (first.length < 4) return null
  const before = text.slice(Math.max(0, channel.start - 120), channel.start)
  const at = before.toLowerCase().lastIndexOf(first.toLowerCase())
  const name = at < 0 ? '' : before.slice(at, at + first.length)
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? { name } : null
}
