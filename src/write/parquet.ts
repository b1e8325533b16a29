/** Parquet: one tidy table of all facts, or a file a field. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Sink, Target } from './sink.ts'
import { type Cell, type Column, facts, releaseOf, rowsOf, tables, tidy } from './tables.ts'
import { fileTarget } from './target.ts'

/** Rows of one group, which are in memory until it is full. */
const GROUP = 20_000

const element = (name: string, type: Column['type']): SchemaElement => {
  const common = { name, repetition_type: 'OPTIONAL' } as const
  if (type === 'integer') return { ...common, type: 'INT32' }
  if (type === 'real') return { ...common, type: 'DOUBLE' }
  if (type === 'boolean') return { ...common, type: 'BOOLEAN' }
  return { ...common, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
}

/** One file, written a group of rows at a time. */
function parquetFile(target: Target, columns: readonly Pick<Column, 'name' | 'type'>[]) {
  const writer = new ByteWriter()
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => element(name, type)),
  ]
  const file = new ParquetWriter({ writer, schema, createdBy: 'extract' })
  let rows: Cell[][] = []
  const flush = () => {
    if (rows.length) {
      const columnData = columns.map(({ name, type }, i) => ({ name, data: rows.map((row) => asType(row[i], type)) }))
      file.write({ columnData, rowGroupSize: GROUP })
    }
    rows = []
    return drain()
  }
  /** What was encoded so far goes to the target, and the buffer is used again. */
  const drain = () => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return target.write(bytes)
  }
  return {
    async add(more: Cell[][]) {
      for (const row of more) rows.push(row)
      if (rows.length >= GROUP) await flush()
    },
    async close() {
      await flush()
      file.finish()
      await drain()
      await target.close()
    },
    discard: () => target.discard(),
  }
}

const asType = (value: Cell, type: Column['type']): Cell =>
  value !== null && (type === 'text' || type === 'list') ? String(value) : value

const RELEASE = { name: 'release', type: 'text' } as const

export function parquetSink(target: Target): Sink {
  const all = tidy()
  const value = all.columns.findIndex(({ name }) => name === 'value')
  // `value` is text, since days are among the values; `number` is the value where it is one.
  const file = parquetFile(target, [RELEASE, ...all.columns, { name: 'number', type: 'real' }])
  return {
    write(outcome) {
      const release = releaseOf(outcome)
      const number = (row: Cell[]) => (typeof row[value] === 'number' ? row[value] : null)
      return file.add(facts(all, outcome).map((row) => [release, ...row, number(row)]))
    },
    close: () => file.close(),
    discard: () => file.discard(),
  }
}

export function parquetFolderSink(folder: string): Sink {
  mkdirSync(folder, { recursive: true })
  const files = tables().map((table) => {
    const keys = table.keys.slice(1).map((name) => ({ name, type: 'integer' }) as const)
    const target = fileTarget(join(folder, `${table.name}.parquet`))
    return { table, file: parquetFile(target, [RELEASE, ...keys, ...table.columns]) }
  })
  return {
    async write(outcome) {
      const release = releaseOf(outcome)
      for (const { table, file } of files) {
        await file.add(rowsOf(table, outcome).map((row) => [release, ...row]))
      }
    },
    async close() {
      for (const { file } of files) await file.close()
    },
    discard() {
      for (const { file } of files) file.discard()
    },
  }
}
