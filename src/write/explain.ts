import type { ChalkInstance } from 'chalk'
import type { Analysis } from '../extract.ts'
import type { ExplainedRow } from '../record/explained.ts'
import type { Field } from '../record/fields.ts'
import { printable } from '../text/printable.ts'

/** Widest column of values, in characters. */
const WIDEST = 40

/** A listing of every mention in text order: its place, the rule that made it, what refined it, its value, its text, and why. */
export async function explain(
  analysis: Analysis,
  only: readonly Field[] | undefined,
  paint: ChalkInstance,
): Promise<string> {
  const rows = (await analysis.explained(only)).map((row) => ({ ...row, value: printable(row.value) }))
  const width = (of: (row: ExplainedRow) => string) => Math.max(0, ...rows.map((row) => of(row).length))
  const range = (row: ExplainedRow) => `${row.start}-${row.end}`
  const rule = (row: ExplainedRow) => [row.rule, ...row.refinedBy].join(' > ')
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
      ...(row.reason ? [paint.dim(row.reason)] : []),
    ])
    .map((cells) => `${cells.join('  ')}\n`)
    .join('')
}
