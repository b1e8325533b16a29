import type { Document } from '../../document/types.ts'
import { put } from '../../text/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { byPlace, firstFrom, type Mention, type Span, startingIn } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'

/** A mention of a person or an organisation, with the entry that it is of. */
export interface Actor extends Span {
  kind: 'person' | 'organisation'
  id: string
  name: string
  /** What a person is said to be. */
  role?: string | null
}
/** A mention of a place with its entry. */
export interface Spot extends Span {
  id: string
  name: string
  /** A city or a county, which may act as a body does. */
  isTown: boolean
  isCountry: boolean
}
/** An amount by the field that holds it. */
export interface Amount extends Mention {
  field: 'quantities' | 'counts' | 'money' | 'dates'
  /** What a sum is paid for: an hour, a share. */
  per?: string | null
  /** A sum of money, where it is no range. */
  amount?: number | null
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
  /** The mentions of each, by its identifier. */
  actorsOf: ReadonlyMap<string, readonly Actor[]>
  /** Those whom a word may mean, by the word: filled as words are asked for. */
  meant: Map<string, readonly Actor[]>
  spots: readonly Spot[]
  amounts: readonly Amount[]
  dates: readonly When[]
  quotes: readonly Span[]
  issuer: { id: string; name: string } | null
  /** ISO 8601 day of issue. */
  today: string | null
}

/** Bodies that take penalties and speak for others. */
const AUTHORITY = pattern('i')`
  \b(?:
    Departments?|Agency|Commission|Court|Office|Ministry|Attorney|Bureau|Authority|Government|States?|Division
    |Board|Administration|Police|Treasury|Prosecutor
  )\b`
const ACRONYM = /^[A-Z]{3,5}$/
export const isAuthority = ({ name }: { name: string }): boolean => AUTHORITY.test(name) || ACRONYM.test(name)

/** Names of services that only send a release. */
const WIRE = pattern('i')`
  (?:news|press|market|media)-?\s?wire\b|press\s?release\b
  |^(?:business wire|accesswire|media outreach|newsworthy\.ai|news direct)`

export const wordsOf = ({ document }: Scene, { start, end }: Span): string => document.text.slice(start, end)

/** The mentions that begin within a span. */
export const within = <S extends Span>(all: readonly S[], { start, end }: Span): S[] => startingIn(all, start, end)

/** The mentions that hold all of a span. */
export const holding = <S extends Span>(all: readonly S[], { start, end }: Span): S[] =>
  startingIn(all, start - LONGEST, start + 1).filter((one) => end <= one.end)
/** Characters of an amount, a day or a place's name, at most. */
const LONGEST = 300

export const hasMoney = ({ amounts }: Scene, span: Span): boolean =>
  within(amounts, span).some(({ field }) => field === 'money')

export const hasActor = (scene: Scene, span: Span, kind: 'person' | 'organisation') =>
  within(scene.actors, span).some((actor) => actor.kind === kind)

/** Those whom a word may mean, in text order: looked for once. */
export function meantBy(scene: Scene, word: string, isMeant: (actor: Actor) => boolean): readonly Actor[] {
  const known = scene.meant.get(word) ?? scene.actors.filter(isMeant)
  scene.meant.set(word, known)
  return known
}

/** Of those the last before a place, else the first. */
export const nearestOf = (all: readonly Actor[], at: number): Actor[] =>
  [all[firstFrom(all, at) - 1] ?? all[0]].filter(Boolean)

/** Shares of a body are not the body. */
const SHARES = pattern('i')`
  ^(?:['’]s?)?\s(?:
    securities|shares?|stock|common|bonds|products?|devices?|phones?|tickets?|equipment
  )\b`
export const hasBody = (scene: Scene, span: Span) =>
  within(scene.actors, span).some(
    ({ kind, end }) => kind === 'organisation' && !SHARES.test(scene.document.text.slice(end, end + 14)),
  )

/** Whether a value of ISO 8601 tells the day, and not only a month or a year. */
export const hasDay = ({ value }: Pick<When, 'value'>): boolean => value.length >= DAY
const DAY = 10
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_OF_DAY
const MS_OF_DAY = 86_400_000

export const sorted = <S extends Span>(all: readonly S[]): S[] => [...all].sort(byPlace)

interface Entry {
  id: string
  name: string
  role?: string | null
  mentions: Mention[]
}

/** What the other fields found, as far as events are made of it. */
export interface Sources {
  names: { people: readonly Entry[]; organisations: readonly Entry[]; sentences: readonly (readonly Token[])[] }
  places: readonly (Entry & { type: string })[]
  dates: {
    mentions: readonly (Mention & { type: string; value: string | null })[]
    referenceDate: { value: string } | null
  }
  quantities: readonly Mention[]
  counts: readonly Mention[]
  money: readonly (Mention & Pick<Amount, 'per' | 'amount'>)[]
  quotes: { mentions: readonly Span[] }
  issuer: { id: string; name: string } | null
}

/** Gathers what the other stages found. */
export function sceneOf(document: Document, found: Sources): Scene {
  const { names, places, dates, quantities, counts, money, quotes, issuer } = found
  const actors = (kind: Actor['kind'], entries: readonly Entry[]): Actor[] =>
    entries.flatMap(({ id, name, role, mentions }) =>
      mentions.map(({ start, end }) => ({ kind, id, name, role, start, end })),
    )
  const amounts = (field: Amount['field'], mentions: Sources['money']): Amount[] =>
    mentions.map(({ text, start, end, rule, refinedBy, per, amount }) => ({
      field,
      text,
      start,
      end,
      rule,
      refinedBy,
      per,
      amount,
    }))
  const durations = dates.mentions.filter(({ type }) => type === 'duration')
  // What a dateline names is where and by which wire it was sent; "(NASDAQ: ACM)" is where shares are dealt in.
  const own = sorted([...actors('person', names.people), ...actors('organisation', names.organisations)]).filter(
    ({ start, end, name }) =>
      !WIRE.test(name) &&
      !(document.text[start - 1] === '(' && document.text[end] === ':') &&
      (!document.dateline || start >= document.dateline.end || start < document.dateline.start),
  )
  const actorsOf = new Map<string, Actor[]>()
  for (const actor of own) put(actorsOf, actor.id, actor)
  return {
    document,
    tokens: names.sentences,
    actors: own,
    actorsOf,
    meant: new Map(),
    spots: sorted(
      places.flatMap(({ id, name, type, mentions }) =>
        mentions.map(({ start, end }) => ({
          id,
          name,
          start,
          end,
          isTown: type === 'city' || type === 'county',
          isCountry: type === 'country',
        })),
      ),
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
