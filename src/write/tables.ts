/**
 * The record as tables, for spreadsheets and databases: a table a field, and one tidy table of all facts. Columns come
 * from the record's own schema, so that a new field has its table as soon as it has its schema.
 */
import { readFileSync } from 'node:fs'
import { FIELDS } from '../record/fields.ts'
import type { ReleaseRecord } from '../record/schema.ts'
import { failureOf, type Outcome, recordOf } from './sink.ts'

export type Cell = string | number | boolean | null
export type Type = 'text' | 'integer' | 'real' | 'boolean' | 'list'

export interface Column {
  name: string
  type: Type
  /** Where it stands in an entry. */
  path: readonly string[]
}

export interface Table {
  name: string
  field: string
  /** What stands before the columns: the release, the entry's place in the field, the place in the entry. */
  keys: readonly string[]
  columns: readonly Column[]
  /** The entries' own list that this table holds, such as `mentions`. */
  list?: string
}

interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: { [name: string]: Schema }
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The schema that the build writes: beside the bundle, or in `dist` where the sources themselves run. */
function recordSchema(): Schema {
  const place = import.meta.url.endsWith('.ts') ? '../../dist/schema.json' : './schema.json'
  return JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8'))
}

/** All tables, those of the record's source and of failures first. */
export function tables(): Table[] {
  const { properties } = recordSchema()
  const made: Table[] = [
    { name: 'releases', field: 'source', keys: ['release'], columns: columnsOf(properties!.source) },
    {
      name: 'errors',
      field: 'error',
      keys: ['release'],
      columns: ['code', 'message'].map((name) => ({ name, type: 'text', path: ['error', name] })),
    },
  ]
  for (const field of FIELDS) {
    const schema = plain(properties![field])
    const entry = schema.items ? plain(schema.items) : schema
    const name = snake(field)
    made.push({ name, field, keys: ['release', 'n'], columns: columnsOf(entry) })
    for (const [list, of] of Object.entries(entry.properties ?? {})) {
      const inner = plain(of).items
      if (!inner || plain(inner).type !== 'object') continue
      const keys = ['release', 'n', 'k']
      made.push({ name: `${name}_${snake(list)}`, field, keys, columns: columnsOf(plain(inner)), list })
    }
  }
  return made
}

/** Without `null`. */
function plain(schema: Schema): Schema {
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
}

function columnsOf(schema: Schema, before: readonly string[] = []): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, of]): Column[] => {
    const path = [...before, key]
    const name = snake(path.join('_'))
    const inner = plain(of)
    if (inner.type === 'object') return columnsOf(inner, path)
    if (inner.items) return plain(inner.items).type === 'object' ? [] : [{ name, type: 'list', path }]
    return [{ name, type: typeOf(inner), path }]
  })
}

function typeOf({ type, enum: values, const: value }: Schema): Type {
  const word = type ?? typeof (value ?? values?.[0])
  if (word === 'integer' || word === 'boolean') return word
  return word === 'number' ? 'real' : 'text'
}

type Entry = { [key: string]: unknown }

const cell = (entry: Entry, { path, type }: Column, list: (items: Cell[]) => string): Cell => {
  let value: unknown = entry
  for (const key of path) value = (value as Entry | null | undefined)?.[key]
  if (type === 'list') return Array.isArray(value) && value.length ? list(value) : null
  return (value ?? null) as Cell
}

/** How a list stands in one cell: as JSON, for programs. */
export const asJson = (items: Cell[]): string => JSON.stringify(items)
/** How a list stands in one cell, for people. */
export const asWords = (items: Cell[]): string => items.join('; ')

/** What names a release in tables that know no numbers: its path, with the row where it was one. */
export const releaseOf = ({ path, id }: Outcome): string =>
  id === undefined ? (path ?? '-') : path === null ? id : `${path}#${id}`

/** The rows of one table for one outcome, without the release itself. */
export function rowsOf(table: Table, outcome: Outcome, list = asJson): Cell[][] {
  const whole = ('json' in outcome ? recordOf(outcome) : failureOf(outcome)) as ReleaseRecord & Entry
  return rowsIn(table, whole, list)
}

export function rowsIn(table: Table, whole: Entry, list = asJson): Cell[][] {
  const cells = (entry: Entry) => table.columns.map((column) => cell(entry, column, list))
  if (table.field === 'error') return whole.error ? [cells(whole)] : []
  const value = whole[table.field]
  if (table.field === 'source') return [cells(value as Entry)]
  const entries = (Array.isArray(value) ? value : value ? [value] : []) as Entry[]
  return entries.flatMap((entry, n) =>
    table.list === undefined
      ? [[n + 1, ...cells(entry)]]
      : ((entry[table.list] ?? []) as Entry[]).map((item, k) => [n + 1, k + 1, ...cells(item)]),
  )
}

/** Columns of the tidy table that stand for the like of several fields. */
const ALIKE: { readonly [name: string]: string } = { amount: 'value', currency: 'unit' }
const FIRST = ['field', 'id', 'text', 'start', 'end', 'value', 'min', 'max', 'unit']

export interface Tidy {
  /** All columns but the release. */
  columns: Column[]
  /** For each field: the table, the table of its mentions if it has one, and for each column the table and the column. */
  sources: { table: Table; mentions: Table | null; from: (Column | null)[]; isMention: boolean[] }[]
}

/** One row a fact: a mention with its place and value. An entity has a row for each of its mentions. */
export function tidy(all: readonly Table[] = tables()): Tidy {
  const rank = ({ field }: Table) => Number(field === 'error')
  const own = all
    .filter(({ list, field }) => list === undefined && field !== 'source')
    .sort((a, b) => rank(a) - rank(b))
  const mentionsOf = (table: Table) => all.find((t) => t.field === table.field && t.list === 'mentions') ?? null
  const types = new Map<string, Set<Type>>(FIRST.map((name) => [name, new Set()]))
  for (const table of own)
    for (const { name, type } of [...(mentionsOf(table)?.columns ?? []), ...table.columns]) {
      const key = ALIKE[name] ?? name
      types.set(key, (types.get(key) ?? new Set()).add(type))
    }
  // The value of a date is text, that of a quantity a number: where the kinds differ, text holds both.
  const columns = [...types].map(
    ([name, of]): Column => ({ name, type: of.size === 1 ? [...of][0] : 'text', path: [] }),
  )
  const sources = own.map((table) => {
    const mentions = mentionsOf(table)
    const isMention = columns.map(({ name }) => Boolean(mentions?.columns.some((c) => c.name === name)))
    const from = columns.map(({ name }, i) => {
      const of = isMention[i] ? mentions! : table
      return of.columns.find((c) => (ALIKE[c.name] ?? c.name) === name) ?? null
    })
    return { table, mentions, from, isMention }
  })
  return { columns, sources }
}

/** The facts of one outcome as rows of the tidy table, without the release itself. */
export function facts({ columns, sources }: Tidy, outcome: Outcome, list = asJson): Cell[][] {
  const whole = ('json' in outcome ? recordOf(outcome) : failureOf(outcome)) as Entry
  return sources.flatMap(({ table, mentions, from, isMention }) => {
    const value = table.field === 'error' ? whole.error && [whole] : whole[table.field]
    const entries = (Array.isArray(value) ? value : value ? [value] : []) as Entry[]
    return entries.flatMap((entry) => {
      const places = (mentions ? entry.mentions : null) as Entry[] | null
      return (places?.length ? places : [{}]).map((place) =>
        from.map((column, i) => {
          if (columns[i].name === 'field') return table.field
          return column && cell(isMention[i] ? place : entry, column, list)
        }),
      )
    })
  })
}
