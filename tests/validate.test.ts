/** A record that cannot be is none: the schema says so, and `--validate` asks it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { validate } from '../src/record/validate.ts'
import { project, extract as run } from './command.ts'

// biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose
type Broken = any
const TEXT =
  'GENEVA, March 3, 2021 – Officers of the Harbour Safety Agency seized 30 kilograms of hashish worth $5 million.'
const record = async (): Promise<Broken> => JSON.parse(JSON.stringify(await extract(TEXT)))

test.each<[string, (record: Broken) => void, string]>([
  ['a day that is not', ({ dates }) => (dates[0].earliest = '2021-02-30'), 'dates.0.earliest'],
  ['a month that is not', ({ dates }) => (dates[0].latest = '2021-13-01'), 'dates.0.latest'],
  [
    'an interval that runs backwards',
    ({ dates }) => Object.assign(dates[0], { earliest: '2021-03-04', latest: '2021-03-03' }),
    'dates.0',
  ],
  ['a year of five figures', ({ dates }) => (dates[0].value = '12021'), 'dates.0.value'],
  ['an empty mention', ({ money }) => (money[0].text = ''), 'money.0.text'],
  ['a place that runs backwards', ({ money }) => (money[0].end = money[0].start), 'money.0'],
  [
    'a mention of a name that is empty',
    ({ organisations }) => (organisations[0].mentions[0].end = 0),
    'organisations.0.mentions.0',
  ],
  ['a day of issue that is not', (own) => (own.referenceDate.value = '2021-04-31'), 'referenceDate.value'],
  ['a number that is none', ({ quantities }) => (quantities[0].value = '30'), 'quantities.0.value'],
  ['a field that there is not', (own) => (own.colour = 'red'), ''],
])('%s', async (_, breaks, path) => {
  const own = await record()
  expect(() => validate(own)).not.toThrow()
  breaks(own)
  expect(() => validate(own)).toThrow(`schema at ${path}`)
})

test('what only gives is a record too', async () => {
  expect(() => validate({})).toThrow()
  expect(Object.keys(await extract(TEXT, { only: ['money'] }))).toEqual(['schemaVersion', 'source', 'money'])
  validate(await extract(TEXT, { only: ['money'] }))
})

test('--validate changes nothing of good records, alone and in a folder', async () => {
  for (const operand of ['fixtures/seizure.txt', 'fixtures']) {
    const [plain, checked] = await Promise.all([run([operand, '-q']), run([operand, '-q', '--validate'])])
    expect([checked.status, checked.stdout]).toEqual([0, plain.stdout])
  }
})

test('the records of all fixtures obey the schema', () => {
  const folder = join(project, 'fixtures')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) validate(JSON.parse(readFileSync(join(folder, name), 'utf8')))
})
