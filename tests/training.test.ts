import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { tagDocument } from '../src/find/names/tagger/index.ts'
import { decode } from '../src/find/names/tagger/model.ts'
import { tokensOf } from '../src/text/tokens.ts'

const work = mkdtempSync(join(tmpdir(), 'extract-training-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', `scripts/tagger/${script}.ts`, ...args], { encoding: 'utf8' })

/** Releases in which "Zorvane" names a body and "Quillon" a person, with the lists of a reader. */
const releases = (folder: string) => {
  for (const name of ['names', 'readings', 'corpus/invented', 'gold/releases', 'gold/records', 'raw'])
    mkdirSync(join(folder, name), { recursive: true })
  const rows = ['buy', 'sell', 'hold', 'own', 'praise', 'watch'].map((verb, n) => {
    const id = `invented/${n}.txt`
    writeFileSync(
      join(folder, 'corpus', id),
      `They ${verb} shares of Zorvane today.\n\nOn Monday we met with Quillon again to ${verb} it.\n`,
    )
    return { id, organisations: [{ name: 'Zorvane' }], people: [{ name: 'Quillon' }], places: [], others: [] }
  })
  const lists = { names: rows.slice(1), readings: rows.slice(0, 1) }
  for (const [name, list] of Object.entries(lists))
    writeFileSync(join(folder, name, 'invented.jsonl'), list.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const raw = 'they buy shares of Zorvane today\nthey sell shares of Brindle today\n'
  const lines = Array.from({ length: 20 }, (_, n) => `${raw}on day ${n} they sold shares of Moss\n`).join('')
  writeFileSync(join(folder, 'raw/invented.txt.gz'), gzipSync(lines))
}

test('the tagger is trained from lists of names; the same input gives the same model', () => {
  const [one, two] = ['one.bin', 'two.bin'].map((name) => join(work, name))
  const shared = join(work, 'shared')
  releases(shared)
  run('train', shared, '--readings', join(shared, 'readings'), '--out', one)
  run('train', shared, '--readings', join(shared, 'readings'), '--out', two)
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  const text = 'they buy shares of Zorvane and met with Quillon again'
  const tokens = tokensOf(text, { start: 0, end: text.length })
  const [{ spans }] = tagDocument([tokens], decode(readFileSync(one)))
  expect(spans.map(({ kind, first }) => `${kind} ${tokens[first].text}`)).toEqual([
    'organisation Zorvane',
    'person Quillon',
  ])
})

test('the likelihood is learnt from releases and what a reader found in them', () => {
  for (const folder of ['releases', 'records']) mkdirSync(join(work, folder))
  for (const name of readdirSync('fixtures').filter((file) => file.endsWith('.txt'))) {
    copyFileSync(join('fixtures', name), join(work, 'releases', name))
    copyFileSync(join('fixtures', name.replace('.txt', '.json')), join(work, 'records', name.replace('.txt', '.json')))
  }
  const out = join(work, 'likelihood.json')
  const printed = run('likelihood', work, '--out', out, '--folds', '2')
  expect(printed).toMatch(/organisation +precision +recall +F1\nall kept +[\d.]+ +[\d.]+ +[\d.]+\nkept apart/)
  const weights = JSON.parse(readFileSync(out, 'utf8'))
  expect(weights.organisation['tagged:most']).toBeGreaterThan(0)
  expect(weights.person.bias).toBeTypeOf('number')
})
