/** `--score`: how well releases are read against corrected records. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { extract as run } from './command.ts'
import { files } from './files.ts'

const RELEASE = [
  'Harbour Agency Seizes Hashish',
  '',
  'GENEVA, March 3, 2021 – The Harbour Safety Agency seized 30 kilograms of hashish worth $2.5 million on Tuesday.',
].join('\n')
const GOLD = {
  id: 'a',
  headline: 'Harbour Agency Seizes Hashish',
  referenceDate: { value: '2021-03-03' },
  dates: [
    { text: 'March 3, 2021', type: 'date', value: '2021-03-03' },
    { text: 'on Tuesday', type: 'date', value: '2021-03-02' },
  ],
  quantities: [{ text: '30 kilograms', value: 66.139, unit: 'pounds', of: 'hashish' }],
  money: [
    { text: '$2.5 million', amount: 2500000, currency: 'USD' },
    { text: '$7', amount: 7, currency: 'USD' },
  ],
  organisations: [{ name: 'Harbour Safety Agency' }],
}

const score = async (names: { [name: string]: string }, ...more: string[]) => {
  const at = files(names)
  return run(['--score', `${at}/right`, `${at}/in`, '--quiet', ...more])
}

test('right, missed and one too many, field by field', async () => {
  const { stdout, status } = await score(
    { 'in/a.txt': RELEASE, 'right/a.json': JSON.stringify(GOLD) },
    '--format',
    'json',
  )
  expect(status).toBe(0)
  const { releases, fields, details } = JSON.parse(stdout)
  const of = (name: string) => fields.find(({ field }: { field: string }) => field === name)
  expect(releases).toBe(1)
  expect(of('dates')).toEqual({ field: 'dates', gold: 2, precision: 1, recall: 1, f1: 1 })
  expect(of('quantities')).toMatchObject({ precision: 1, recall: 1 })
  expect(of('money')).toMatchObject({ gold: 2, precision: 1, recall: 0.5 })
  expect(of('events')).toBeUndefined()
  expect(details).toContainEqual({ detail: 'quantities.of', right: 1, of: 1 })
})

test('our own record, corrected, is a gold one; a value that was taken out is then one too many', async () => {
  const at = files({ 'in/a.txt': RELEASE })
  const record = JSON.parse((await run([`${at}/in/a.txt`])).stdout)
  const whole = await score({ 'in/a.txt': RELEASE, 'right/a.txt.json': JSON.stringify(record) })
  expect(whole.stdout).toMatch(/^money +1 +100\.0 +100\.0 +100\.0$/m)
  record.money = []
  const less = await score({ 'in/a.txt': RELEASE, 'right/a.txt.json': JSON.stringify(record) }, '--format', 'json')
  const { fields } = JSON.parse(less.stdout)
  expect(fields.find(({ field }: { field: string }) => field === 'money')).toMatchObject({ gold: 0, precision: 0 })
})

test('what cannot be scored is told by name', async () => {
  const { stderr, status } = await score({
    'in/a.txt': RELEASE,
    'right/a.json': JSON.stringify(GOLD),
    'right/b.json': JSON.stringify(GOLD),
    'right/c.json': '{',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/b\.json: has no release/)
  expect(stderr).toMatch(/c\.json: is no JSON/)
})

test('records in sub-folders, as a run with -o leaves them; one that was made with --only counts for what it has', async () => {
  const at = files({ 'in/a.txt': RELEASE, 'in/sub/a.txt': RELEASE.replaceAll('Harbour', 'River'), 'in/bad.txt': '' })
  await run([`${at}/in`, '--only', 'money,contacts', '-o', `${at}/right/`, '--quiet'])
  const { stdout } = await run(['--score', `${at}/right`, `${at}/in`, '--quiet', '--format', 'json'])
  const { releases, fields } = JSON.parse(stdout)
  expect(releases).toBe(2)
  expect(fields.map(({ field }: { field: string }) => field)).toEqual(['money', 'phones', 'emails', 'contactNames'])
  expect(fields[0]).toMatchObject({ gold: 2, precision: 1, recall: 1 })
})

test.each([
  ['{}', /a\.json: is no record: it has none of the fields/],
  ['[]', /a\.json: is no record\n/],
  ['{"dates": "x"}', /a\.json: is no record as the schema has it/],
  ['{"schemaVersion": 1, "people": [{"name": "Ann Lee"}]}', /a\.json: is no record as the schema has it/],
])('what is no record is told by name: %s', async (text, message) => {
  const { stderr, status } = await score({ 'in/a.txt': RELEASE, 'right/a.json': text })
  expect(status).toBe(1)
  expect(stderr).toMatch(message)
})

test('a folder that is not there, and a second release for one record', async () => {
  const at = files({ 'in/a.txt': RELEASE, 'in/b/a.txt': RELEASE, 'right/a.json': JSON.stringify(GOLD) })
  const none = await run(['--score', `${at}/none`, `${at}/in`])
  expect(none.status).toBe(1)
  expect(none.stderr).toMatch(/none: no such file or folder/)
  const two = await run(['--score', `${at}/right`, `${at}/in`, '--quiet'])
  expect(two.stderr).toMatch(/b\/a\.txt: another input has the record a\.json already/)
  expect(two.stdout).toMatch(/^1 release$/m)
})

test('--score with another format or an output is refused', async () => {
  expect((await score({ 'in/a.txt': RELEASE, 'right/a.json': '{}' }, '--format', 'csv')).status).toBe(2)
  expect((await score({ 'in/a.txt': RELEASE, 'right/a.json': '{}' }, '-o', 'x')).status).toBe(2)
})

const SHARED = new URL('../../shared/', import.meta.url).pathname
const hasShared = existsSync(`${SHARED}eval/score.mjs`)
if (!hasShared) console.warn('no ../shared: the figures are not compared with those of its scorer')

test.skipIf(!hasShared)('the figures are those of the reference scorer', { timeout: 300_000 }, async () => {
  const at = files({})
  for (const name of readdirSync(`${SHARED}gold/releases`)) {
    const id = name.replace(/\..*$/, '')
    const right = `${SHARED}gold/records/${id}.json`
    if (!existsSync(right)) continue
    const { referenceDate } = JSON.parse(readFileSync(right, 'utf8'))
    const record = await extract(readFileSync(`${SHARED}gold/releases/${name}`), {
      path: name,
      referenceDate: referenceDate?.inText === false ? referenceDate.value : undefined,
    })
    writeFileSync(`${at}/${id}.json`, JSON.stringify(record))
  }
  const reference = JSON.parse(
    execFileSync('node', [`${SHARED}eval/score.mjs`, '--predictions', at, '--json'], { encoding: 'utf8' }),
  )
  const { stdout } = await run(['--score', `${SHARED}gold/records`, `${SHARED}gold/releases`, '--format', 'json'])
  const { releases, fields, details } = JSON.parse(stdout)
  const figures = ({ field, gold, precision, recall, f1 }: { [name: string]: number }) =>
    [field, gold, ...[precision, recall, f1].map((share) => share.toFixed(4))].join(' ')
  expect(releases).toBe(reference.releases)
  expect(fields.map(figures).sort()).toEqual(reference.fields.map(figures).sort())
  for (const [detail, { right, of }] of Object.entries<{ right: number; of: number }>(reference.details))
    expect(details).toContainEqual({ detail, right, of })
})
