import type { Document } from '../../document/types.ts'
import type { Findings } from '../../stages.ts'
import { byPlace, type Mention, type Span, startingIn } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'

/** A mention of a person or an organisation, with the entry that it is of. */
export interface Actor extends Span {
  kind: 'person' | 'organisation'
  id: string
  name: string
}
/** A mention of a place with its entry. */
export interface Spot extends Span {
  id: string
  name: string
}
/** An amount by the field that holds it. */
export interface Amount extends Mention {
  field: 'quantities' | 'counts' | 'money' | 'dates'
}
/** A day or a stretch of time. */
export interface When extends Span {
  value: string
}

/** All that other fields found, in text order, as events are made of it. */
export interface Scene {
  document: Document
  /** By sentence of the document. */
  tokens: readonly (readonly Token[])[]
  actors: readonly Actor[]
  spots: readonly Spot[]
  amounts: readonly Amount[]
  dates: readonly When[]
  quotes: readonly Span[]
  issuer: { id: string; name: string } | null
  /** ISO 8601 day of issue. */
  today: string | null
}

/** The mentions that begin within a span. */
export const within = <S extends Span>(all: readonly S[], { start, end }: Span): S[] => startingIn(all, start, end)

export const sorted = <S extends Span>(all: readonly S[]): S[] => [...all].sort(byPlace)

type Needed = Pick<Findings, 'names' | 'places' | 'dates' | 'quantities' | 'counts' | 'money' | 'quotes' | 'issuer'>

/** Gathers what the other stages found. */
export function sceneOf(document: Document, found: Needed): Scene {
  const { names, places, dates, quantities, counts, money, quotes, issuer } = found
  const actors = (
    kind: Actor['kind'],
    entries: readonly { id: string; name: string; mentions: Mention[] }[],
  ): Actor[] =>
    entries.flatMap(({ id, name, mentions }) => mentions.map(({ start, end }) => ({ kind, id, name, start, end })))
  const amounts = (field: Amount['field'], mentions: readonly Mention[]): Amount[] =>
    mentions.map(({ text, start, end, rule, refinedBy }) => ({ field, text, start, end, rule, refinedBy }))
  const durations = dates.mentions.filter(({ type }) => type === 'duration')
  return {
    document,
    tokens: names.sentences,
    actors: sorted([...actors('person', names.people), ...actors('organisation', names.organisations)]),
    spots: sorted(
      places.flatMap(({ id, name, mentions }) => mentions.map(({ start, end }) => ({ id, name, start, end }))),
    ),
    amounts: sorted([
      ...amounts('quantities', quantities),
      ...amounts('counts', counts),
      ...amounts('money', money),
      ...amounts('dates', durations),
    ]),
    dates: dates.mentions.flatMap(({ type, value, start, end }) =>
      value && (type === 'date' || type === 'time' || type === 'interval') ? [{ value, start, end }] : [],
    ),
    quotes: quotes.mentions,
    issuer,
    today: dates.referenceDate?.value ?? null,
  }
}
