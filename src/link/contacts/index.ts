import type { Document, Mention } from '../../document/types.ts'
import { type Channel, normalised } from '../../find/channels/index.ts'
import { pattern } from '../../text/pattern.ts'
import { issuerOf } from '../issuer.ts'
import type { Organisation, Person } from '../types.ts'
import { deskAbove, deskOf, nameInAddress, type Owner, ownersOf } from './owners.ts'
import { isGiven, isOwnSite, isPassedOn } from './sites.ts'
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
  // Spares work.
  if (!channels.length) return { contacts: [] }
  const { text } = document
  const numbers = await normalised(
    text,
    channels.filter((c) => c.kind === 'phone' || c.kind === 'fax'),
  )
  const around = new Surroundings(document, channels, people, organisations)
  const speaks = issuerOf(document, organisations)
  // A government that a party speaks about has no desk in its release.
  const issuer = speaks && !/\bGovernment$/i.test(speaks.name) ? speaks : null
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
  const nameless = (channel: Channel): Contact => {
    const own = speaks && channel.kind === 'url' && isOwnSite(around, channel) ? speaks : null
    const body = around.bodyCalled(channel) ?? own ?? around.bodyOf(channel)
    const name = nameInAddress(text, channel)
    const desk = name || channel.kind === 'url' ? null : deskOf(around, channel)
    const organisation = (body ?? (desk ? issuer : null))?.name ?? null
    const who = { name, role: desk?.toLowerCase() === organisation?.toLowerCase() ? null : desk, organisation }
    return entry(name ?? `${body?.id ?? ''} ${desk ?? ''}`, channel.start, who)
  }
  let previous: Previous | null = null
  for (const channel of channels) {
    const owners = ownersOf(around, channel)
    const isSite = channel.kind === 'url'
    const isLoose = isSite && !owners.length && !isGiven(around, channel)
    const isBeside = isLoose && previous !== null && isWith(text, previous.channel, channel)
    if (isSite && (owners.length ? isPassedOn(text, channel) : isLoose && !isBeside)) continue
    const known: Contact[] = owners.map((owner) =>
      entry(keyOf(owner), owner.start, personOf(around, channel, owner, issuer)),
    )
    // "Investor Relations: Jane Doe and John Roe": the desk is everybody's.
    const desk = owners.length > 1 ? deskAbove(around, channel, owners[0].name) : null
    for (const contact of known) contact.role ??= desk
    const same: Contact[] = known.length
      ? known
      : previous && (isBeside || isSame(text, previous, channel))
        ? previous.contacts
        : [nameless(channel)]
    for (const contact of same) add(contact, channel, numbers)
    previous = { contacts: same, channel }
  }
  return { contacts: [...contacts.values()].sort((a, b) => a.start - b.start).map(({ contact }) => eachOnce(contact)) }
}

interface Previous {
  contacts: Contact[]
  channel: Channel
}

/** "jane@oak.example   www.oak.example": an address of the web right behind another. */
const isWith = (text: string, before: Channel, channel: Channel): boolean =>
  before.kind !== 'phone' &&
  /^(?:[ |,;•]{1,8}|\s{1,3})$/.test(text.slice(before.end, channel.start)) &&
  !isPassedOn(text, channel)

/** Nothing but a label stands between a number and an address. */
const JOINS = pattern('iu')`
  ^(?:,?\s?(?:x|ext\.?)\s?\d{1,5})?(?:\s\(\p{L}+\))?[\s,;:|/()–-]{0,6}
  (?:(?:or|and|by|via|at|to|e-?mail(?:ing)?|phone|tel|mobile|cell|fax|direct|[tmepf])\b[.:]?[\s,;:|/()–-]*){0,4}$`

/** Whether a channel is another way to reach those of the one right before it. */
function isSame(text: string, { contacts, channel: before }: Previous, channel: Channel): boolean {
  if (channel.kind === 'url' || before.kind === 'url' || channel.start - before.end > 120) return false
  const isKnown = contacts[0].name !== null || contacts[0].role !== null
  return (
    channel.kind !== before.kind &&
    isKnown &&
    JOINS.test(text.slice(before.end, channel.start)) &&
    !nameInAddress(text, channel)
  )
}

const keyOf = ({ named, name }: Owner) => named?.person.id ?? `name ${name.toLowerCase()}`

function personOf(
  around: Surroundings,
  channel: Channel,
  { named, name, start, label }: Owner,
  issuer: Pick<Organisation, 'id'> | null,
): Pick<Contact, 'name' | 'role' | 'organisation'> {
  const body = around.bodyOf(channel)
  const isTheirs = body !== null && (body.id === issuer?.id || around.isNear(body, channel, start))
  return {
    name,
    role: named?.person.role ?? label ?? deskAbove(around, channel, named?.person.name ?? name),
    organisation: named?.person.organisation ?? (isTheirs ? body.name : null),
  }
}

function add(contact: Contact, channel: Channel, numbers: ReadonlyMap<string, string>): void {
  const list = { phone: contact.phones, fax: contact.faxes, email: contact.emails, url: contact.urls }[channel.kind]
  list.push(numbers.get(channel.value) ?? channel.value)
  const { text, start, end, rule, refinedBy } = channel
  contact.mentions.push({ text, start, end, rule, refinedBy })
}

/** What is given twice is one number or address. */
const eachOnce = (contact: Contact): Contact => ({
  ...contact,
  phones: [...new Set(contact.phones)],
  faxes: [...new Set(contact.faxes)],
  emails: [...new Set(contact.emails)],
  urls: [...new Set(contact.urls)],
})
