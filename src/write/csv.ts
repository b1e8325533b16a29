/** CSV as RFC 4180 has it: one tidy table of all facts, or a file a field. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Sink, Target } from './sink.ts'
import { asWords, type Cell, facts, releaseOf, rowsOf, tables, tidy } from './tables.ts'
import { fileTarget } from './target.ts'

/** What a spreadsheet would run as a formula is text: it gets an apostrophe in front. Numbers are left as they are. */
const safe = (value: Cell): Cell => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value)

const lines = (rows: Cell[][]): string =>
  stringify(
    rows.map((row) => row.map(safe)),
    { cast: { boolean: String }, record_delimiter: 'windows' },
  )

export function csvSink(target: Target): Sink {
  const all = tidy()
  let pending = lines([['release', ...all.columns.map(({ name }) => name)]])
  return {
    write(outcome) {
      const release = releaseOf(outcome)
      const rows = facts(all, outcome, asWords).map((row) => [release, ...row])
      const text = pending + (rows.length ? lines(rows) : '')
      pending = ''
      return target.write(text)
    },
    async close() {
      await target.write(pending)
      await target.close()
    },
    discard: () => target.discard(),
  }
}

export function csvFolderSink(folder: string): Sink {
  mkdirSync(folder, { recursive: true })
  const files = tables().map((table) => ({ table, target: fileTarget(join(folder, `${table.name}.csv`)) }))
  for (const { table, target } of files) {
    target.write(lines([[...table.keys, ...table.columns.map(({ name }) => name)]]))
  }
  return {
    async write(outcome) {
      const release = releaseOf(outcome)
      for (const { table, target } of files) {
        const rows = rowsOf(table, outcome, asWords)
        if (rows.length) await target.write(lines(rows.map((row) => [release, ...row])))
      }
    },
    async close() {
      for (const { target } of files) await target.close()
    },
    discard() {
      for (const { target } of files) target.discard()
    },
  }
}
