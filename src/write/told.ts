/** The record in words, for people: per field, events first, the entries with what is known of each and where it stands. */
import type { Field } from '../record/fields.ts'
import type { ReleaseRecord } from '../record/schema.ts'
import type { Span } from '../text/span.ts'

export interface Told {
  /** Of an entity or event, such as `p1`. */
  id?: string
  head: string
  /** What else is known, in a few words each. */
  notes: Note[]
  /** Where it stands in the text. */
  places: Span[]
}

export interface Note {
  label: string
  value: string
  /** Id of the entry that is meant. */
  to?: string
  /** Where it stands. */
  at?: Span
}

export interface Section {
  field: Field
  title: string
  entries: Told[]
}

/** Fields in the order in which people are shown them. `referenceDate` and `issuer` have no place of their own: they stand above. */
const ORDER = [
  'events',
  'headline',
  'subheadline',
  'dateline',
  'dates',
  'quantities',
  'counts',
  'money',
  'organisations',
  'people',
  'places',
  'quotes',
  'contacts',
  'checks',
  'warnings',
] as const

export type Shown = (typeof ORDER)[number]
export const SHOWN: readonly Shown[] = ORDER

type Entry<F extends Field> =
  NonNullable<ReleaseRecord[F]> extends readonly (infer E)[] ? E : NonNullable<ReleaseRecord[F]>

const span = ({ start, end }: Span): Span => ({ start, end })

/** Notes of what is there; what is null, empty or absent is left out. */
const notes = (all: { [label: string]: string | number | null | undefined }): Note[] =>
  Object.entries(all).flatMap(([label, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ label, value: String(value) }],
  )

const grouped = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: 10 })

function figure({ value, min, max, comparator }: Figure): string {
  const bound = comparator ? `${comparator} ` : ''
  if (value !== undefined) return bound + grouped(value)
  return `${bound}${min === undefined ? '' : grouped(min)}–${max === undefined ? '' : grouped(max)}`
}
interface Figure {
  value?: number
  min?: number
  max?: number
  comparator?: string | null
}

const entity = (one: { id: string; name: string; mentions: Span[] }) => ({
  id: one.id,
  head: one.name,
  places: one.mentions.map(span),
})

const to = (label: string, name: string | null, id?: string | null): Note[] =>
  name === null ? [] : [{ label, value: name, to: id ?? undefined }]

const TELL: { [F in Shown]: (entry: Entry<F>) => Told } = {
  headline: (one) => ({ head: one.text, notes: [], places: [span(one)] }),
  subheadline: (one) => ({ head: one.text, notes: [], places: [span(one)] }),
  dateline: (one) => ({ head: one.text, notes: notes({ place: one.place, date: one.date }), places: [span(one)] }),
  dates: (one) => ({
    head: one.value ?? 'unknown',
    notes: notes({ type: one.type, assumed: one.assumed }),
    places: [span(one)],
  }),
  quantities: (one) => ({
    head: `${figure(one)} ${one.unit}`,
    notes: notes({ of: one.of, dimension: one.dimension, assumed: one.assumed }),
    places: [span(one)],
  }),
  counts: (one) => ({ head: `${figure(one)} ${one.item}`, notes: [], places: [span(one)] }),
  money: (one) => ({
    head: `${figure({ ...one, value: one.amount })} ${one.currency}`,
    notes: notes({ per: one.per, assumed: one.assumed }),
    places: [span(one)],
  }),
  organisations: (one) => ({
    ...entity(one),
    notes: [...notes({ acronym: one.acronym }), ...to('part of', one.parent, one.parent)],
  }),
  people: (one) => ({
    ...entity(one),
    notes: [...notes({ role: one.role, age: one.age }), ...to('for', one.organisation, one.organisationId)],
  }),
  places: (one) => ({
    ...entity(one),
    notes: [
      ...notes({ type: one.type, country: one.country, region: one.region }),
      ...to('in', one.within, one.within),
    ],
  }),
  quotes: (one) => ({
    head: one.text,
    notes: to('said by', one.speaker ?? 'unknown', one.speakerId),
    places: [span(one)],
  }),
  contacts: (one) => ({
    head: one.name ?? one.organisation ?? 'contact',
    notes: notes({
      role: one.role,
      for: one.organisation,
      phone: one.phones.join(', '),
      fax: one.faxes.join(', '),
      'e-mail': one.emails.join(', '),
      address: one.urls.join(', '),
    }),
    places: one.mentions.map(span),
  }),
  events: (one) => ({
    id: one.id,
    head: one.type,
    notes: [
      ...one.agents.flatMap(({ name, id }) => to('by', name, id)),
      ...one.targets.flatMap(({ name, id }) => to('of', name, id)),
      ...(one.thing ? [{ label: 'what', value: one.thing.text, at: span(one.thing) }] : []),
      ...one.amounts.map((amount) => ({ label: 'amount', value: amount.text, at: span(amount) })),
      ...(one.date ? [{ label: 'when', value: one.date.value, at: span(one.date) }] : []),
      ...(one.place ? to('where', one.place.name, one.place.id) : []),
      ...notes({ status: one.status }),
    ],
    places: [span(one.trigger)],
  }),
  checks: (one) => ({
    head: `${grouped(one.stated)} ${one.agrees ? '=' : '≠'} ${grouped(one.sum)} ${one.unit}`,
    notes: [
      ...notes({ kind: one.kind, verdict: one.agrees ? 'agrees' : 'does not agree', of: one.of }),
      ...one.parts.map((part) => ({ label: 'part', value: part.text, at: span(part) })),
    ],
    places: [span(one.total)],
  }),
  warnings: (one) => ({
    head: one.message,
    notes: notes({ code: one.code }),
    places: one.start === undefined || one.end === undefined ? [] : [{ start: one.start, end: one.end }],
  }),
}

const TITLES: { readonly [field: string]: string } = { subheadline: 'Sub-headline' }
export const titleOf = (field: Shown): string => TITLES[field] ?? field[0].toUpperCase() + field.slice(1)

/** The sections that have entries. A record that was made with `only` has fewer fields. */
export function told(record: Partial<ReleaseRecord>): Section[] {
  const names = new Map<string, string>()
  for (const field of ['organisations', 'people', 'places'] as const)
    for (const { id, name } of record[field] ?? []) names.set(id, name)
  return ORDER.flatMap((field) => {
    const value = record[field]
    const entries = (Array.isArray(value) ? value : value ? [value] : []).map((entry) => TELL[field](entry as never))
    // Where the record names an entry by its id alone, people read its name.
    for (const { notes } of entries)
      for (const note of notes) if (note.to === note.value) note.value = names.get(note.value) ?? note.value
    return entries.length ? [{ field, title: titleOf(field), entries }] : []
  })
}

/** What holds for the whole release: who issued it, and the day that relative dates count from. */
export function aboutRelease({ issuer, referenceDate, source }: Partial<ReleaseRecord>): string {
  return [
    issuer && `issued by ${issuer.name}`,
    referenceDate && `dated ${referenceDate.value} (${referenceDate.from})`,
    source?.language && `language ${source.language}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
