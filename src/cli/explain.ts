import type { ChalkInstance } from 'chalk'
import type { Mention, Span } from '../document/types.ts'
import type { Analysis } from '../extract.ts'
import { FIELDS, type Field } from '../record/fields.ts'
import { byPlace } from '../text/span.ts'

interface Row extends Span {
  field: string
  rule: string
  refinedBy: readonly string[]
  value: string
  text: string
}

/** A listing of every mention in text order: its place, the rule that made it, what refined it, its value, its text. */
export async function explain(
  analysis: Analysis,
  only: readonly Field[] = FIELDS,
  paint: ChalkInstance,
): Promise<string> {
  const rows = (await rowsOf(analysis, only)).sort((a, b) => byPlace(a, b) || (a.field < b.field ? -1 : 1))
  const width = (of: (row: Row) => string) => Math.max(0, ...rows.map((row) => of(row).length))
  const range = (row: Row) => `${row.start}-${row.end}`
  const rule = (row: Row) => [row.rule, ...row.refinedBy].join(' > ')
  const widths = {
    range: width(range),
    rule: width(rule),
    value: Math.min(
      width((r) => r.value),
      40,
    ),
  }
  return rows
    .map((row) =>
      [
        paint.dim(range(row).padEnd(widths.range)),
        paint.cyan(rule(row).padEnd(widths.rule)),
        paint.green(row.value.padEnd(widths.value)),
        JSON.stringify(row.text),
      ].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('')
}

async function rowsOf({ document, found }: Analysis, only: readonly Field[]): Promise<Row[]> {
  const rows: Row[] = []
  const add = (field: Field, mentions: () => readonly Mention[], value: (index: number) => string) => {
    if (!only.includes(field)) return
    for (const [index, m] of mentions().entries()) rows.push({ ...m, field, value: value(index) })
  }
  const span = (field: Field, at: Span | null) =>
    add(
      field,
      () =>
        at ? [{ ...at, text: document.text.slice(at.start, at.end), rule: `document/${field}`, refinedBy: [] }] : [],
      () => '',
    )
  span('headline', document.headline)
  span('subheadline', document.subheadline)
  span('dateline', document.dateline)
  add(
    'dates',
    () => found.dates().mentions,
    (i) => `${found.dates().mentions[i].value ?? 'unknown'}`,
  )
  add('quantities', found.quantities, (i) => {
    const q = found.quantities()[i]
    return `${number(q)} ${q.unit}${q.of ? ` of ${q.of}` : ''}`
  })
  add('counts', found.counts, (i) => `${number(found.counts()[i])} × ${found.counts()[i].item}`)
  add('money', found.money, (i) => {
    const m = found.money()[i]
    return `${number({ ...m, value: m.amount })} ${m.currency}${m.per ? ` per ${m.per}` : ''}`
  })
  const names = only.includes('organisations') || only.includes('people') ? await found.names() : null
  for (const entry of names?.organisations ?? [])
    add(
      'organisations',
      () => entry.mentions,
      () => `${entry.id} ${entry.name}`,
    )
  for (const entry of names?.people ?? [])
    add(
      'people',
      () => entry.mentions,
      () => `${entry.id} ${entry.name}`,
    )
  if (only.includes('quotes')) {
    const { mentions } = await found.quotes()
    add(
      'quotes',
      () => mentions,
      (i) => mentions[i].speaker ?? 'unknown',
    )
  }
  if (only.includes('contacts')) {
    const { contacts } = await found.contacts()
    for (const entry of contacts)
      add(
        'contacts',
        () => entry.mentions,
        () => entry.name ?? entry.organisation ?? '',
      )
  }
  return rows
}

function number(of: { value?: number; min?: number; max?: number; comparator: string | null }): string {
  const amount = of.value ?? `${of.min ?? ''}..${of.max ?? ''}`
  return `${of.comparator ?? ''}${amount}`
}
