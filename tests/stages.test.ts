import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { analyse } from '../src/extract.ts'
import { FIELDS, ROWS } from '../src/record/fields.ts'
import { recordSchema } from '../src/record/schema.ts'
import { STAGES, type StageName } from '../src/stages.ts'
import { explain } from '../src/write/explain.ts'

const TEXT =
  'GENEVA, March 3, 2021 – Officers found drugs with a total weight of 280 kilograms, including hash 276 kilograms and heroin 4 kilograms, worth $2 million. ' +
  '“We found 40 bags in the cellar,” said Mr. Tom Hale, head of Fjell Foundation, who is 41.'

describe('stages', () => {
  test.each(Object.entries(STAGES))('%s needs stages that stand in front of it', (name, { needs }) => {
    const order = Object.keys(STAGES)
    for (const need of needs) expect(order.indexOf(need)).toBeLessThan(order.indexOf(name))
  })

  test('a stage is given what it says that it needs, and nothing else', async () => {
    const { document } = await analyse(TEXT)
    const asked = new Set<string>()
    const nothing: Partial<Record<StageName, unknown>> = {
      names: { organisations: [], people: [], places: [], sentences: [], warnings: [] },
      dates: { mentions: [], warnings: [], referenceDate: null, datelineDate: null },
      quotes: { mentions: [], warnings: [] },
      issuer: null,
    }
    const found = new Proxy({} as never, {
      get: (_, name: StageName) => {
        asked.add(name)
        return name in nothing ? nothing[name] : []
      },
    })
    for (const name of Object.keys(STAGES) as StageName[]) {
      asked.clear()
      await STAGES[name].find({ document }, found)
      expect([...asked].sort(), name).toEqual([...STAGES[name].needs].sort())
    }
  })
})

describe('fields', () => {
  test('those of the schema, in its order', () =>
    expect(FIELDS).toEqual(Object.keys(recordSchema.shape).filter((name) => !/^(?:schemaVersion|source)$/.test(name))))

  test.each(
    FIELDS.filter(
      (field) => ROWS[field].explain && field !== 'subheadline' && field !== 'headline' && field !== 'contacts',
    ),
  )('--explain tells %s', async (field) =>
    expect(await explain(await analyse(TEXT), [field], new Chalk({ level: 0 }))).toMatch(/^\d+-\d+ +\w+\/\w/),
  )
})
