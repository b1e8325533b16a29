/**
 * The order of things: document → mentions → entities and relations. A row says what a stage needs, how it finds, and
 * what a text in another language than English gets of it. A stage runs at most once, and only when something that is
 * asked for needs it; its code is loaded then.
 */
import type { Document, Warning } from './document/types.ts'
import type { Channel } from './find/channels/index.ts'
import type { CountMention } from './find/counts/index.ts'
import type { Dates } from './find/dates/index.ts'
import type { MoneyMention } from './find/money/index.ts'
import type { NumberMention } from './find/numbers/index.ts'
import type { QuantityMention } from './find/quantities/index.ts'
import type { Contact } from './link/contacts/index.ts'
import type { EventFact } from './link/events/index.ts'
import type { FoundNames } from './link/names.ts'
import type { PlaceEntry } from './link/places/index.ts'
import type { QuoteMention } from './link/quotes/index.ts'
import type { CheckEntry } from './record/schema.ts'

/** What each stage finds. */
export interface Findings {
  dates: Dates
  numbers: NumberMention[]
  money: MoneyMention[]
  quantities: QuantityMention[]
  channels: Channel[]
  counts: CountMention[]
  names: FoundNames
  places: PlaceEntry[]
  quotes: { mentions: QuoteMention[]; warnings: Warning[] }
  contacts: { contacts: Contact[] }
  issuer: { name: string; id: string } | null
  events: EventFact[]
  checks: CheckEntry[]
}

export type StageName = keyof Findings

/** What the stages are given beside what others found. */
export interface Release {
  document: Document
  /** ISO 8601 day that relative dates count from; the release's own is used without it. */
  referenceDate?: string
  /** ISO 639 code; only English is read in full. */
  language?: string | null
}

interface Stage<S extends StageName> {
  /** The stages whose findings it is given. */
  needs: readonly StageName[]
  find(release: Release, found: Findings): Promise<Findings[S]>
  /** What is kept of its findings in a text of another language; all where it is absent. */
  foreign?(found: Findings[S], release: Release): Findings[S] | Promise<Findings[S]>
}

const free = () => import('./language/free.ts')

export const STAGES: { readonly [S in StageName]: Stage<S> } = {
  dates: {
    needs: [],
    find: async ({ document, referenceDate }) =>
      (await import('./find/dates/index.ts')).findDates(document, { referenceDate }),
    foreign: async (found) => (await free()).datesOf(found),
  },
  numbers: {
    needs: [],
    find: async ({ document }) => (await import('./find/numbers/index.ts')).findNumbers(document),
  },
  money: {
    needs: ['numbers'],
    find: async ({ document }, { numbers }) => (await import('./find/money/index.ts')).findMoney(document, numbers),
    foreign: async (found, { document }) => (await free()).moneyOf(found, document),
  },
  quantities: {
    needs: ['numbers', 'money'],
    find: async ({ document }, { numbers, money }) =>
      (await import('./find/quantities/index.ts')).findQuantities(document, numbers, money),
    foreign: async (found, { document }) => (await free()).quantitiesOf(found, document),
  },
  channels: {
    needs: [],
    find: async ({ document }) => (await import('./find/channels/index.ts')).findChannels(document),
  },
  counts: {
    needs: ['numbers', 'dates', 'money', 'quantities', 'channels'],
    find: async ({ document }, { numbers, dates, money, quantities, channels }) =>
      (await import('./find/counts/index.ts')).findCounts(document, numbers, [
        ...dates.mentions,
        ...money,
        ...quantities,
        ...channels,
      ]),
    foreign: () => [],
  },
  names: {
    needs: ['dates', 'money', 'quantities', 'channels'],
    find: async ({ document }, { dates, money, quantities, channels }) =>
      (await import('./link/names.ts')).findNames(document, [...dates.mentions, ...money, ...quantities, ...channels]),
    foreign: () => ({ organisations: [], people: [], places: [], sentences: [], warnings: [] }),
  },
  places: {
    needs: ['names'],
    find: async ({ document }, { names }) =>
      (await import('./link/places/index.ts')).findPlaces(
        document,
        names.places,
        names.organisations.flatMap(({ mentions }) => mentions),
        names.people.flatMap(({ mentions }) => mentions),
      ),
    foreign: () => [],
  },
  quotes: {
    needs: ['names'],
    find: async ({ document }, { names }) =>
      (await import('./link/quotes/index.ts')).findQuotes(document, names.people, names.organisations),
    foreign: () => ({ mentions: [], warnings: [] }),
  },
  contacts: {
    needs: ['channels', 'names'],
    find: async ({ document }, { channels, names }) =>
      (await import('./link/contacts/index.ts')).findContacts(document, channels, names.people, names.organisations),
  },
  issuer: {
    needs: ['names'],
    find: async ({ document }, { names }) => (await import('./link/issuer.ts')).issuerOf(document, names.organisations),
  },
  events: {
    needs: ['names', 'places', 'dates', 'quantities', 'counts', 'money', 'quotes', 'issuer'],
    find: async ({ document }, found) => {
      const { findEvents, sceneOf } = await import('./link/events/index.ts')
      return findEvents(sceneOf(document, found))
    },
    foreign: () => [],
  },
  checks: {
    needs: ['quantities', 'money', 'counts'],
    find: async ({ document }, { quantities, money, counts }) =>
      (await import('./link/checks.ts')).checkTotals(document, quantities, money, counts),
    foreign: () => [],
  },
}

/** Gives the findings of stages, each found when it is first asked for. */
export type Finder = <S extends StageName>(...stages: S[]) => Promise<Pick<Findings, S>>

export function finderOf(release: Release): Finder {
  const isForeign = (release.language ?? 'en') !== 'en'
  const made = new Map<StageName, Promise<unknown>>()
  const find: Finder = async (...stages) => {
    const found: Partial<Findings> = {}
    for (const stage of stages) found[stage] = (await once(stage)) as Findings[typeof stage]
    return found as Findings
  }
  const once = (stage: StageName) => {
    if (!made.has(stage)) made.set(stage, run(stage))
    return made.get(stage)!
  }
  const run = async <S extends StageName>(stage: S): Promise<Findings[S]> => {
    const { needs, find: own, foreign } = STAGES[stage] as Stage<S>
    const found = await own(release, (await find(...needs)) as Findings)
    return isForeign && foreign ? foreign(found, release) : found
  }
  return find
}
