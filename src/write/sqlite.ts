/** A SQLite database: a table a field, full-text search over the texts, and a view of all facts. */
import { writeFileSync } from 'node:fs'
import sqlite, { type Database, type Statement } from 'node-sqlite3-wasm'
import type { Draft } from './place.ts'
import { type Outcome, recordOf, type Sink } from './sink.ts'
import { type Cell, type Column, rowsIn, type Table, tables, tidy } from './tables.ts'

/** Releases of one transaction. */
const TRANSACTION = 500
/** Columns that people search by. */
const SEARCHED = new Set(['value', 'amount', 'currency', 'unit', 'earliest', 'name', 'item', 'speaker', 'code'])

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const TYPES: { [type in Column['type']]: string } = {
  text: 'text',
  integer: 'integer',
  real: 'real',
  boolean: 'integer',
  list: 'text',
}

/** @param draft the file, which the database writes itself and which then moves to its place */
export function sqliteSink(draft: Draft): Sink {
  writeFileSync(draft.path, '')
  const database = new sqlite.Database(draft.path)
  const all = tables()
  // The draft counts only when it is whole: nothing is ever rolled back, so no journal of its own is needed.
  database.exec(`pragma journal_mode = off; pragma synchronous = off; ${schema(all)}`)
  const inserts = new Map(all.map((table) => [table, database.prepare(insertion(table))]))
  let release = 0
  let isOpen = true
  const shut = () => {
    if (!isOpen) return
    isOpen = false
    for (const statement of inserts.values()) statement.finalize()
    database.close()
  }
  database.exec('begin')
  return {
    write(outcome) {
      insert(inserts, ++release, outcome)
      if (release % TRANSACTION === 0) database.exec('commit; begin')
    },
    close() {
      finish(database)
      shut()
      draft.close()
    },
    discard() {
      try {
        shut()
      } finally {
        draft.discard()
      }
    },
  }
}

function insert(inserts: Map<Table, Statement>, release: number, outcome: Outcome): void {
  const whole =
    'json' in outcome
      ? recordOf(outcome)
      : { source: { path: outcome.path, id: outcome.id }, error: outcome.failure as unknown }
  for (const [table, statement] of inserts) {
    for (const row of rowsIn(table, whole as { [key: string]: unknown })) {
      statement.run([release, ...row].map(stored))
    }
  }
}

const stored = (value: Cell) => (typeof value === 'boolean' ? Number(value) : value)

function insertion({ name, keys, columns }: Table): string {
  const places = [...keys, ...columns].map(() => '?').join(', ')
  return `insert into ${quoted(name)} values (${places})`
}

function schema(all: readonly Table[]): string {
  return all
    .flatMap((table) => {
      const { name, keys, columns } = table
      const isReleases = name === 'releases'
      const own = columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`)
      const key = isReleases
        ? ['release integer primary key']
        : keys.map((k) => (k === 'release' ? 'release integer not null references releases' : `${k} integer not null`))
      const primary = isReleases ? [] : [`primary key (${keys.join(', ')})`]
      return [
        `create table ${quoted(name)} (${[...key, ...own, ...primary].join(', ')})${isReleases ? '' : ' without rowid'}`,
        ...columns
          .filter((column) => SEARCHED.has(column.name))
          .map((c) => `create index ${quoted(`${name}_${c.name}`)} on ${quoted(name)} (${quoted(c.name)})`),
      ]
    })
    .concat(`create view facts as ${view(all)}`)
    .join(';\n')
}

/** The tidy table as a view over the others. */
function view(all: readonly Table[]): string {
  const { columns, sources } = tidy(all)
  return sources
    .map(({ table, mentions, from, isMention }) => {
      const cells = columns.map(({ name }, i) => {
        const column = from[i]
        const value =
          name === 'field' ? `'${table.field}'` : column ? `${isMention[i] ? 'm' : 't'}.${quoted(column.name)}` : 'null'
        return `${value} as ${quoted(name)}`
      })
      const join = mentions ? ` left join ${quoted(mentions.name)} m on m.release = t.release and m.n = t.n` : ''
      return `select t.release as release, r.path as path, ${cells.join(', ')} from ${quoted(table.name)} t
        join releases r on r.release = t.release${join}`
    })
    .join('\nunion all\n')
}

function finish(database: Database): void {
  database.exec('commit')
  database.exec("create virtual table search using fts5(text, content = 'releases', content_rowid = 'release')")
  database.exec("insert into search (search) values ('rebuild'); analyze")
}
