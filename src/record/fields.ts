/**
 * The fields of the record, in the order in which it prints them. A row says which stages a field is made of, how, which
 * warnings come with it, and what `--explain` tells of it. The shape of each stands in schema.ts.
 */
import type { Document, Mention, Span, Warning } from '../document/types.ts'
import type { EventFact } from '../link/events/index.ts'
import type { Findings, StageName } from '../stages.ts'
import type { ReleaseRecord } from './schema.ts'

/** A mention as `--explain` tells it: where it stands, by which rules, and what it was read as. */
export interface Explained extends Mention {
  value: string
  /** What it goes by, where the rule's table does not say. */
  reason?: string
}

interface Row<F, S extends StageName> {
  needs: readonly S[]
  make(document: Document, found: Pick<Findings, S>): F
  warn?(found: Pick<Findings, S>): readonly Warning[]
  explain?(document: Document, found: Pick<Findings, S>): readonly Explained[]
}

/** Lets each row know the findings of just the stages that it names. */
const row = <F, S extends StageName>(own: Row<F, S>): Row<F, StageName> => own as unknown as Row<F, StageName>

export const ROWS = {
  referenceDate: row({
    needs: ['dates'],
    make: (_, { dates }) => dates.referenceDate,
    warn: ({ dates }) => dates.warnings,
  }),
  headline: row({
    needs: [],
    make: (document) => placed(document, document.headline),
    explain: (document) => part(document, 'headline', document.headline),
  }),
  subheadline: row({
    needs: [],
    make: (document) => placed(document, document.subheadline),
    explain: (document) => part(document, 'subheadline', document.subheadline),
  }),
  dateline: row({
    needs: ['dates'],
    make: (document, { dates }) => datelineOf(document, dates.datelineDate),
    explain: (document) => part(document, 'dateline', document.dateline),
  }),
  issuer: row({ needs: ['issuer'], make: (_, { issuer }) => issuer }),
  dates: row({
    needs: ['dates'],
    make: (_, { dates }) => dates.mentions.map(bare),
    warn: ({ dates }) => dates.warnings,
    explain: (_, { dates }) => dates.mentions.map((m) => ({ ...m, value: m.value ?? 'unknown' })),
  }),
  quantities: row({
    needs: ['quantities'],
    make: (_, { quantities }) => quantities.map(bare),
    explain: (_, { quantities }) =>
      quantities.map((m) => ({ ...m, value: `${figure(m)} ${m.unit}${m.of ? ` of ${m.of}` : ''}` })),
  }),
  counts: row({
    needs: ['counts'],
    make: (_, { counts }) => counts.map(bare),
    explain: (_, { counts }) => counts.map((m) => ({ ...m, value: `${figure(m)} × ${m.item}` })),
  }),
  money: row({
    needs: ['money'],
    make: (_, { money }) => money.map(bare),
    explain: (_, { money }) =>
      money.map((m) => ({
        ...m,
        value: `${figure({ ...m, value: m.amount })} ${m.currency}${m.per ? ` per ${m.per}` : ''}`,
      })),
  }),
  organisations: row({
    needs: ['names'],
    make: (_, { names }) =>
      names.organisations.map((one) => ({ ...one, placeId: null, mentions: one.mentions.map(at) })),
    warn: ({ names }) => names.warnings,
    explain: (_, { names }) => names.organisations.flatMap(told),
  }),
  people: row({
    needs: ['names'],
    make: (_, { names }) => names.people.map((one) => ({ ...one, mentions: one.mentions.map(at) })),
    warn: ({ names }) => names.warnings,
    explain: (_, { names }) => names.people.flatMap(told),
  }),
  places: row({
    needs: ['places'],
    make: (_, { places }) => places.map((one) => ({ ...one, mentions: one.mentions.map(at) })),
    explain: (_, { places }) => places.flatMap(told),
  }),
  quotes: row({
    needs: ['quotes'],
    make: (_, { quotes }) => quotes.mentions.map(bare),
    warn: ({ quotes }) => quotes.warnings,
    explain: (_, { quotes }) => quotes.mentions.map((m) => ({ ...m, value: m.speaker ?? 'unknown' })),
  }),
  contacts: row({
    needs: ['contacts'],
    make: (_, { contacts }) => contacts.contacts.map((one) => ({ ...one, mentions: one.mentions.map(at) })),
    explain: (_, { contacts }) =>
      contacts.contacts.flatMap(({ name, organisation, mentions }) =>
        mentions.map((m) => ({ ...m, value: name ?? organisation ?? '' })),
      ),
  }),
  events: row({
    needs: ['events'],
    make: (document, { events }) => events.map((event, n) => eventEntry(document, event, n)),
    explain: (document, { events }) =>
      events.map(({ trigger, rule, agents, targets, type, filled }) => ({
        ...placed(document, trigger)!,
        rule,
        refinedBy: [],
        value: `${type}: ${names(agents)} → ${names(targets)}`,
        reason: [...new Set(filled)].join(', ') || undefined,
      })),
  }),
  checks: row({
    needs: ['checks'],
    make: (_, { checks }) => checks,
    explain: (_, { checks }) =>
      checks.map(({ kind, total, stated, sum, unit, agrees }) => ({
        ...total,
        rule: `checks/${kind}`,
        refinedBy: [],
        value: `${stated} ${agrees ? '=' : '≠'} ${sum} ${unit}`,
      })),
  }),
  warnings: row({ needs: [], make: ({ warnings }) => [...warnings] }),
}

export type Field = keyof typeof ROWS
/** The fields that `only` can choose from, in the order in which the record prints them. */
export const FIELDS = Object.keys(ROWS) as Field[]

/** Every field of the schema has its row, of its shape. */
ROWS satisfies { [F in keyof Omit<ReleaseRecord, 'schemaVersion' | 'source'>]: Row<ReleaseRecord[F], StageName> }

const at = ({ text, start, end }: Mention) => ({ text, start, end })

/** The mention without what only `--explain` shows. */
function bare<M extends Mention>({ rule: _rule, refinedBy: _refinedBy, ...entry }: M): Omit<M, 'rule' | 'refinedBy'> {
  return entry
}

const placed = (document: Document, span: Span | null) =>
  span && { text: document.text.slice(span.start, span.end), start: span.start, end: span.end }

const part = (document: Document, name: string, span: Span | null): Explained[] =>
  span ? [{ ...placed(document, span)!, rule: `document/${name}`, refinedBy: [], value: '' }] : []

const told = ({ id, name, mentions }: { id: string; name: string; mentions: Mention[] }): Explained[] =>
  mentions.map((m) => ({ ...m, value: `${id} ${name}` }))

function datelineOf(document: Document, date: string | null): ReleaseRecord['dateline'] {
  const { dateline } = document
  return (
    dateline && {
      ...placed(document, dateline)!,
      place: placed(document, dateline.place)?.text ?? null,
      placeId: null,
      date,
    }
  )
}

function figure(of: { value?: number; min?: number; max?: number; comparator: string | null }): string {
  return `${of.comparator ?? ''}${of.value ?? `${of.min ?? ''}..${of.max ?? ''}`}`
}

const names = (parts: readonly { name: string }[]): string => parts.map(({ name }) => name).join(', ')

const eventEntry = (
  document: Document,
  { rule: _rule, filled: _filled, ...event }: EventFact,
  n: number,
): ReleaseRecord['events'][number] => ({
  id: `e${n + 1}`,
  type: event.type,
  trigger: placed(document, event.trigger)!,
  sentence: event.sentence,
  agents: event.agents,
  targets: event.targets,
  thing: placed(document, event.thing),
  amounts: event.amounts.map(({ field, text, start, end }) => ({ field, text, start, end })),
  date: event.date && { value: event.date.value, start: event.date.start, end: event.date.end },
  place: event.place,
  status: event.status,
})
