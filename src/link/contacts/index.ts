import type { Document, Mention } from '../../document/types.ts'
import { type Channel, normalised } from '../../find/channels/index.ts'
import type { Organisation, Person } from '../types.ts'
import { nameInAddress, type Owner, ownersOf } from './owners.ts'
import { isGiven, isPassedOn } from './sites.ts'
import { Surroundings } from './surroundings.ts'

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
  if (!channels.length) return { contacts: [] }
  const { text } = document
  const numbers = await normalised(
    text,
    channels.filter((c) => c.kind === 'phone' || c.kind === 'fax'),
  )
  const around = new Surroundings(document, channels, people, organisations)
  const contacts = new Map<string, { start: number; contact: Contact }>()
  const entry = (key: string, start: number, who: Pick<Contact, 'name' | 'role' | 'organisation'>): Contact => {
    const known = contacts.get(key)
    if (known) {
      known.contact.role ??= who.role
      return known.contact
    }
    const contact: Contact = { ...who, phones: [], faxes: [], emails: [], urls: [], mentions: [] }
    contacts.set(key, { start, contact })
    return contact
  }
  for (const channel of channels) {
    const owners = ownersOf(around, channel)
    if (channel.kind === 'url' && (owners.length ? isPassedOn(text, channel) : !isGiven(around, channel))) continue
    for (const owner of owners)
      add(entry(keyOf(owner), owner.start, personOf(around, channel, owner)), channel, numbers)
    if (owners.length) continue
    const body = around.bodyOf(channel)
    const name = nameInAddress(text, channel)
    const who = { name, role: null, organisation: body?.name ?? null }
    add(entry(name ?? body?.id ?? '', channel.start, who), channel, numbers)
  }
  return { contacts: [...contacts.values()].sort((a, b) => a.start - b.start).map(({ contact }) => contact) }
}

const keyOf = ({ named, name }: Owner) => named?.person.id ?? `name ${name.toLowerCase()}`

const personOf = (around: Surroundings, channel: Channel, { named, name, label }: Owner) => ({
  name,
  role: named?.person.role ?? label,
  organisation: named?.person.organisation ?? around.bodyOf(channel)?.name ?? null,
})

function add(contact: Contact, channel: Channel, numbers: ReadonlyMap<string, string>): void {
  const list = { phone: contact.phones, fax: contact.faxes, email: contact.emails, url: contact.urls }[channel.kind]
  const value = numbers.get(channel.value) ?? channel.value
  if (!list.includes(value)) list.push(value)
  const { text, start, end, rule, refinedBy } = channel
  contact.mentions.push({ text, start, end, rule, refinedBy })
}
