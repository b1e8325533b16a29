import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract, type ReleaseRecord } from '../src/index.ts'
import { recordSchema } from '../src/record/schema.ts'
import { project } from './command.ts'
import { places } from './places.ts'

const folder = join(project, 'fixtures')
/** Lines and words of the fixtures: what real text is made of, in orders that nobody wrote. */
const pieces = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter(Boolean)
const words = pieces.flatMap((line) => line.split(' '))

/** What names are made of, and what joins and parts them. */
const nameWords =
  "Oak Elm Calder Jane Doe University Bank Department Office Board Chair Energy Inc. LLC U.S. FBI Microsoft of of the and and & for in , , . ( ) 's ’s 3M Director Senator Street Florida (EEZ) said".split(
    ' ',
  )

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...words, '\n', '"', '“', '”', '(', ')', '$', '%', '-', '–'), { maxLength: 60 })
    .map((w) => w.join(' ')),
  fc.array(fc.constantFrom(...nameWords), { maxLength: 24 }).map((w) => w.join(' ').replace(/ (?=[,.]|['’]s)/g, '')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((lines) => lines.join('\n')),
)

function holds(record: ReleaseRecord): void {
  const { text = '', ...source } = record.source
  for (const place of places({ ...record, source })) expect(text.slice(place.start, place.end)).toBe(place.text)
  expect(recordSchema.safeParse(record).error).toBeUndefined()
  for (const list of [record.quantities, record.money, record.counts]) {
    for (let n = 1; n < list.length; n++) expect(list[n].start).toBeGreaterThanOrEqual(list[n - 1].end)
  }
  // The day inside "June 25, 2025, at 11 a.m." is a date of its own.
  for (let n = 1; n < record.dates.length; n++)
    expect(record.dates[n].start).toBeGreaterThanOrEqual(record.dates[n - 1].start)
}

test('whatever the text: no crash, every value at its place, a record that fits the schema, mentions in text order', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (input) => holds(await extract(input, { withText: true }))),
    { numRuns: 500, seed: 1 },
  )
})

test('the same text gives the same record', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      expect(await extract(input)).toEqual(await extract(input))
    }),
    { numRuns: 50, seed: 2 },
  )
})

test('--only changes nothing in the fields that stay', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      const whole = await extract(input)
      for (const field of ['dates', 'money', 'people'] as const) {
        expect((await extract(input, { only: [field] }))[field]).toEqual(whole[field])
      }
    }),
    { numRuns: 30, seed: 3 },
  )
})
