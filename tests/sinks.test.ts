/** Outputs read back by readers that are not ours: Python's sqlite3 and csv, pandas, DuckDB. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { facts, tables, tidy } from '../src/write/tables.ts'
import { extract } from './command.ts'
import { files } from './files.ts'

const python = process.env.PYTHON ?? 'python3'
const has = (module: string) => {
  const found = spawnSync(python, ['-c', `import ${module}`]).status === 0
  if (!found) console.log(`${python} has no ${module}: what it would read back is skipped`)
  return found
}

/** What a program in Python prints as JSON. */
function read(program: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(python, ['-c', `import json, sys\n${program}`, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

let at: string
beforeAll(async () => {
  at = files({
    'in/a.txt':
      'Harbour Police Report\n\nGENEVA, March 3, 2021 - The agency sold 276 kilograms of fruit for $5 million.\n',
    'in/b.txt': '',
    'in/c.txt':
      '=cmd("x") Ltd reports\n\nThe café "Blåbär", says Ann Larsson, sold 30 tons, or 15%.\nMedia: press@example.org\n',
  })
  for (const format of ['csv', 'sqlite', 'parquet', 'ndjson']) {
    const { status } = await extract([join(at, 'in'), '-q', '-f', format, '-o', join(at, `all.${format}`)])
    expect(status).toBe(1)
  }
  for (const format of ['csv', 'parquet'])
    await extract([join(at, 'in'), '-q', '-f', format, '-o', join(at, `${format}/`)])
}, 120_000)

const quantities = [
  ['a', 276, 'kg', '276 kilograms'],
  ['c', 30, 'ton', '30 tons'],
  ['c', 15, '%', '15%'],
]

test('a table a field, from the schema alone; a fact has its place', () => {
  const all = tables()
  expect(all.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['releases', 'errors', 'money', 'people_mentions']),
  )
  const json = JSON.stringify({ source: {}, quantities: [{ text: '3 kg', start: 5, end: 9, value: 3, unit: 'kg' }] })
  const of = tidy(all)
  const [fact] = facts(of, { path: 'x', relative: 'x', json })
  const cell = (name: string) => fact[of.columns.findIndex((column) => column.name === name)]
  expect(['field', 'text', 'start', 'end', 'value', 'unit'].map(cell)).toEqual(['quantities', '3 kg', 5, 9, 3, 'kg'])
})

describe.runIf(has('sqlite3'))("Python's own modules", () => {
  test('csv: a row a fact, nothing that a spreadsheet would run', () => {
    const rows: { [column: string]: string }[] = read(
      'import csv\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], newline=""))))) ',
      join(at, 'all.csv'),
    )
    const found = rows.filter((row) => row.field === 'quantities')
    expect(found.map((row) => [row.release.at(-5), Number(row.value), row.unit, row.text])).toEqual(quantities)
    expect(rows.find((row) => row.field === 'money')).toMatchObject({ value: '5000000', unit: 'USD' })
    expect(rows.find((row) => row.field === 'error')).toMatchObject({ release: join(at, 'in/b.txt'), code: 'empty' })
    expect(rows.find((row) => row.text.includes('cmd'))?.text).toBe(`'=cmd("x") Ltd reports`)
  })

  test('csv: a file a field', () => {
    const rows = read(
      'import csv\nprint(json.dumps(list(csv.reader(open(sys.argv[1], newline=""))))) ',
      join(at, 'csv/errors.csv'),
    )
    expect(rows).toEqual([
      ['release', 'code', 'message'],
      [join(at, 'in/b.txt'), 'empty', 'the file is empty'],
    ])
  })

  test('sqlite: tables, keys, full-text search, the view of facts', () => {
    const got = read(
      `import sqlite3
db = sqlite3.connect(sys.argv[1])
q = lambda sql: db.execute(sql).fetchall()
print(json.dumps({
  "check": q("pragma integrity_check") + q("pragma foreign_key_check"),
  "quantities": q("select substr(path, -5, 1), value, unit, q.text from quantities q join releases using (release) order by release, n"),
  "facts": q("select substr(path, -5, 1), value, unit, text from facts where field = 'quantities' order by release, start"),
  "errors": q("select code from errors"),
  "search": q("select path from search join releases on releases.release = search.rowid where search match 'fruit'"),
  "slices": q("select count(*), sum(substr(r.text, f.start + 1, f.end - f.start) = f.text) from facts f join releases r using (release) where f.start is not null"),
  "plan": q("explain query plan select * from quantities where value = 3")}))`,
      join(at, 'all.sqlite'),
    )
    expect(got.check).toEqual([['ok']])
    expect(got.quantities).toEqual(quantities)
    expect(got.facts).toEqual(quantities)
    expect(got.errors).toEqual([['empty']])
    expect(got.search).toEqual([[join(at, 'in/a.txt')]])
    expect(got.slices[0][0]).toBeGreaterThan(5)
    expect(got.slices[0][1]).toBe(got.slices[0][0])
    expect(got.plan[0][3]).toMatch(/USING INDEX quantities_value/)
  })
})

describe.runIf(has('duckdb'))('DuckDB', () => {
  const sql = (query: string) =>
    read('import duckdb\nprint(json.dumps(duckdb.sql(sys.argv[1]).fetchall(), default=str))', query)
  test('parquet: one table of facts, and a file a field', () => {
    const facts = `select release[-5:-5], number, unit, text from '${join(at, 'all.parquet')}' where field = 'quantities'`
    expect(sql(facts)).toEqual(quantities)
    expect(sql(`select release[-5:-5], value, unit, text from '${join(at, 'parquet/quantities.parquet')}'`)).toEqual(
      quantities,
    )
    expect(sql(`select count(*) from '${join(at, 'parquet')}/*.parquet'`)[0][0]).toBeGreaterThan(10)
  })
  test('ndjson', () => {
    const query = `select q.value, q.unit from (select unnest(quantities) as q from read_json('${join(at, 'all.ndjson')}'))`
    expect(sql(query)).toEqual(quantities.map(([, value, unit]) => [value, unit]))
  })
})

describe.runIf(has('pandas, pyarrow'))('pandas', () => {
  test('parquet with the types of its columns', () => {
    const got = read(
      `import pandas as pd
t = pd.read_parquet(sys.argv[1])
print(json.dumps({"rows": t[["value", "unit"]].values.tolist(), "kinds": [str(t[c].dtype)[0] for c in ("value", "start")]}))`,
      join(at, 'parquet/quantities.parquet'),
    )
    expect(got).toEqual({ rows: quantities.map(([, value, unit]) => [value, unit]), kinds: ['f', 'i'] })
  })
})
