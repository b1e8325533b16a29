import type { Document, Mention } from '../../document/types.ts'
import type { Channel } from '../../find/channels/channels.ts'
import { normalised } from '../../find/channels/e164.ts'
import type { Organisation, Person } from '../types.ts'
import { bodyOf, isGiven, isPassedOn, nameInAddress, ownersOf, surroundingsOf } from './owners.ts'

export { type Channel, findChannels } from '../../find/channels/channels.ts'

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
    channels.filter((c) => c.kind === 'phone' || c.kind === 'fax'),
  )
  const around = surroundingsOf(document, channels, people, organisations)
  const contacts = new Map<string, { start: number; contact: Contact }>()
  const entry = (
    key: string,
    start: number,
    make: () => Omit<Contact, 'phones' | 'faxes' | 'emails' | 'urls' | 'mentions'>,
  ): Contact => {
    const known = contacts.get(key)
    if (known) return known.contact
    const contact: Contact = { ...make(), phones: [], faxes: [], emails: [], urls: [], mentions: [] }
    contacts.set(key, { start, contact })
    return contact
  }
  for (const channel of channels) {
    const owners = ownersOf(around, channel)
    const body = owners.length ? null : bodyOf(around, channel)
    if (channel.kind === 'url' && (owners.length ? isPassedOn(text, channel) : !isGiven(around, channel))) continue
    const address = nameInAddress(text, channel)
    const targets = owners.length
      ? owners.map(({ person, start }) =>
          entry(person.id, start, () => ({
            name: person.name,
            role: person.role,
            organisation: person.organisation ?? bodyOf(around, channel)?.name ?? null,
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
  return { contacts: [...contacts.values()].sort((a, b) => a.start - b.start).map(({ contact }) => contact) }
}

function add(contact: Contact, channel: Channel, numbers: ReadonlyMap<string, string>): void {
  const list = { phone: contact.phones, fax: contact.faxes, email: contact.emails, url: contact.urls }[channel.kind]
  const value = numbers.get(channel.value) ?? channel.value
  if (!list.includes(value)) list.push(value)
  const { text, start, end, rule, refinedBy } = channel
  contact.mentions.push({ text, start, end, rule, refinedBy })
}
