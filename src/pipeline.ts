/**
 * The order of things: document → mentions → entities and checks. Every stage runs at most once and only when something
 * that is asked for needs it.
 */

import type { Document, Warning } from './document/types.ts'
import { type CountMention, findCounts } from './find/counts/index.ts'
import { type Dates, findDates } from './find/dates/index.ts'
import { findMoney, type MoneyMention } from './find/money/index.ts'
import { findNumbers } from './find/numbers/index.ts'
import { findQuantities, type QuantityMention } from './find/quantities/index.ts'
import { languageFree } from './language/free.ts'
import { checkTotals } from './link/checks.ts'
import { type Contact, findChannels, findContacts } from './link/contacts/index.ts'
import { findNames } from './link/names.ts'
import { findQuotes, type QuoteMention } from './link/quotes/index.ts'
import type { Organisation, Person } from './link/types.ts'
import type { CheckEntry } from './record/schema.ts'

/** What the stages make of a document, each on demand. */
export interface Findings {
  dates(): Dates
  quantities(): QuantityMention[]
  counts(): CountMention[]
  money(): MoneyMention[]
  names(): Promise<{ organisations: Organisation[]; people: Person[]; warnings: Warning[] }>
  quotes(): Promise<{ mentions: QuoteMention[]; warnings: Warning[] }>
  contacts(): Promise<{ contacts: Contact[] }>
  checks(): CheckEntry[]
}

/**
 * @param options.referenceDate ISO 8601 day that relative dates count from; the release's own is used without it
 * @param options.language of the text; only English is read in full
 */
export function findings(
  document: Document,
  options: { referenceDate?: string; language?: string | null } = {},
): Findings {
  const dates = once(() => findDates(document, options))
  const numbers = once(() => findNumbers(document))
  const channels = once(() => findChannels(document))
  const money = once(() => findMoney(document, numbers()))
  const quantities = once(() => findQuantities(document, numbers(), money()))
  const counts = once(() =>
    findCounts(document, numbers(), [...dates().mentions, ...money(), ...quantities(), ...channels()]),
  )
  const names = once(() => findNames(document, [...dates().mentions, ...money(), ...quantities(), ...channels()]))
  const quotes = once(async () => findQuotes(document, (await names()).people, (await names()).organisations))
  const contacts = once(async () =>
    findContacts(document, channels(), (await names()).people, (await names()).organisations),
  )
  const checks = once(() => checkTotals(document, quantities(), money(), counts()))
  const all = { dates, quantities, counts, money, names, quotes, contacts, checks }
  return (options.language ?? 'en') === 'en' ? all : languageFree(document, all, channels())
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
