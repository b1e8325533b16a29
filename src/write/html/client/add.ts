/** Adds what was missed: a value of a field at what is selected. */
import type { ReleaseRecord } from '../../../record/schema.ts'
import type { Span } from '../../../text/span.ts'
import type { Shown } from '../../told.ts'
import { change, text } from './state.ts'

type Made = { [F in Shown]?: (place: Span & { text: string }, record: ReleaseRecord) => unknown }

const nextId = (letter: string, list: readonly { id: string }[]) =>
  `${letter}${1 + Math.max(0, ...list.map(({ id }) => Number(id.slice(1)) || 0))}`
const numberIn = (words: string) => Number(/[\d.,]*\d/.exec(words)?.[0].replace(/,/g, '') ?? 0)

/** What a new value begins as: all that its field must have, to be corrected then. */
const MADE: Made = {
  headline: (place) => place,
  subheadline: (place) => place,
  dateline: (place) => ({ ...place, place: place.text, placeId: null, date: null }),
  dates: (place) => ({ ...place, type: 'date', value: null, earliest: null, latest: null }),
  quantities: (place) => ({
    ...place,
    value: numberIn(place.text),
    unit: 'kg',
    dimension: 'mass',
    base: null,
    comparator: null,
    of: null,
  }),
  counts: (place) => ({
    ...place,
    value: numberIn(place.text),
    item: place.text.replace(/^[\d.,\s]+/, ''),
    comparator: null,
  }),
  money: (place) => ({ ...place, amount: numberIn(place.text), currency: 'USD', comparator: null, per: null }),
  organisations: (place, { organisations }) => ({
    id: nextId('o', organisations),
    name: place.text,
    acronym: null,
    parent: null,
    placeId: null,
    mentions: [place],
  }),
  people: (place, { people }) => ({
    id: nextId('p', people),
    name: place.text,
    honorific: null,
    role: null,
    organisation: null,
    organisationId: null,
    organisationBasis: null,
    age: null,
    mentions: [place],
  }),
  places: (place, { places }) => ({
    id: nextId('l', places),
    name: place.text,
    type: 'city',
    country: null,
    region: null,
    within: null,
    mentions: [place],
  }),
  quotes: (place) => ({ ...place, speaker: null, speakerId: null, segments: [] }),
  contacts: (place) => ({
    name: place.text,
    role: null,
    organisation: null,
    phones: [],
    faxes: [],
    emails: [],
    urls: [],
    mentions: [place],
  }),
  events: (place, { events }) => ({
    id: nextId('e', events),
    type: 'other',
    trigger: place,
    sentence: { start: place.start, end: place.end },
    agents: [],
    targets: [],
    thing: null,
    amounts: [],
    date: null,
    place: null,
    status: 'happened',
  }),
}
export const ADDABLE = Object.keys(MADE) as Shown[]

export function add(field: Shown, { start, end }: Span): void {
  change(({ record }) => {
    const value = MADE[field]!({ text: text.slice(start, end), start, end }, record)
    const list = record[field] as unknown
    if (Array.isArray(list)) list.push(value)
    else (record as { [field: string]: unknown })[field] = value
  })
}
