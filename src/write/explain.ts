import type { ChalkInstance } from 'chalk'
import type { Analysis } from '../extract.ts'
import { type Explained, FIELDS, type Field, ROWS } from '../record/fields.ts'
import { printable } from '../text/printable.ts'
import { byPlace } from '../text/span.ts'

type Row = Explained & { field: Field }

/** Widest column of values, in characters. */
const WIDEST = 40

/** A listing of every mention in text order: its place, the rule that made it, what refined it, its value, its text. */
export async function explain(
  analysis: Analysis,
  only: readonly Field[] = FIELDS,
  paint: ChalkInstance,
): Promise<string> {
  const rows = (await rowsOf(analysis, only))
    .map((row) => ({ ...row, value: printable(row.value) }))
    .sort((a, b) => byPlace(a, b) || (a.field < b.field ? -1 : 1))
  const width = (of: (row: Row) => string) => Math.max(0, ...rows.map((row) => of(row).length))
  const range = (row: Row) => `${row.start}-${row.end}`
  const rule = (row: Row) => [row.rule, ...row.refinedBy].join(' > ')
  const widths = {
    range: width(range),
    rule: width(rule),
    value: Math.min(
      width((r) => r.value),
      WIDEST,
    ),
  }
  return rows
    .map((row) => [
      paint.dim(range(row).padEnd(widths.range)),
      paint.cyan(rule(row).padEnd(widths.rule)),
      paint.green(row.value.padEnd(widths.value)),
      printable(JSON.stringify(row.text)),
    ])
    .map((cells) => `${cells.join('  ')}\n`)
    .join('')
}

async function rowsOf({ document, find }: Analysis, only: readonly Field[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const field of FIELDS) {
    const { needs, explain: tell } = ROWS[field]
    if (!tell || !only.includes(field)) continue
    for (const mention of tell(document, await find(...needs))) rows.push({ ...mention, field })
  }
  return rows
}
