import type { Document, Mention, Span } from '../document/types.ts'
import { issuerOf } from '../link/issuer.ts'
import type { Findings } from '../pipeline.ts'
import { FIELDS, type Field } from './fields.ts'
import type { ReleaseRecord, SourceEntry } from './schema.ts'

/** The record of a document. With `only`, a record of just those fields, and only the work that they need is done. */
export async function assemble(
  document: Document,
  found: Findings,
  source: SourceEntry,
  only: readonly Field[] = FIELDS,
): Promise<ReleaseRecord> {
  const make: { [F in Field]: () => ReleaseRecord[F] | Promise<ReleaseRecord[F]> } = {
    referenceDate: () => found.dates().referenceDate,
    headline: () => place(document, document.headline),
    subheadline: () => place(document, document.subheadline),
    dateline: () => datelineOf(document, found),
    issuer: async () => issuerOf(document, (await found.names()).organisations),
    dates: () =>
      found
        .dates()
        .mentions.map((m) => ({ ...at(m), type: m.type, value: m.value, earliest: m.earliest, latest: m.latest })),
    quantities: () => found.quantities().map(bare),
    counts: () => found.counts().map(bare),
    money: () => found.money().map(bare),
    organisations: async () => (await found.names()).organisations.map((o) => ({ ...o, mentions: o.mentions.map(at) })),
    people: async () => (await found.names()).people.map((p) => ({ ...p, mentions: p.mentions.map(at) })),
    quotes: async () => (await found.quotes()).mentions.map(bare),
    contacts: async () => (await found.contacts()).contacts.map((c) => ({ ...c, mentions: c.mentions.map(at) })),
    checks: () => found.checks(),
    warnings: async () => {
      const wants = (field: Field) => only.includes(field)
      const all = [...document.warnings]
      if (wants('dates') || wants('referenceDate')) all.push(...found.dates().warnings)
      if (wants('people') || wants('organisations')) all.push(...(await found.names()).warnings)
      if (wants('quotes')) all.push(...(await found.quotes()).warnings)
      return all.sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
    },
  }
  const record: { [key: string]: unknown } = { schemaVersion: 1, source }
  for (const field of FIELDS) if (only.includes(field)) record[field] = await make[field]()
  return record as ReleaseRecord
}

const at = ({ text, start, end }: Mention) => ({ text, start, end })

/** The mention without what only `--explain` shows. */
function bare<M extends Mention>({ rule: _rule, refinedBy: _refinedBy, ...entry }: M): Omit<M, 'rule' | 'refinedBy'> {
  return entry
}

const place = (document: Document, span: Span | null) =>
  span && { text: document.text.slice(span.start, span.end), start: span.start, end: span.end }

function datelineOf(document: Document, found: Findings): ReleaseRecord['dateline'] {
  const { dateline } = document
  if (!dateline) return null
  return {
    ...place(document, dateline)!,
    place: place(document, dateline.place)?.text ?? null,
    date: found.dates().datelineDate,
  }
}
