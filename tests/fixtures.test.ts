import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { recordSchema } from '../src/record/schema.ts'
import { project } from './command.ts'
import { places } from './places.ts'

const folder = join(project, 'fixtures')
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test('there are fixtures', () => expect(names.length).toBeGreaterThanOrEqual(6))

describe.each(names)('%s', async (name) => {
  const bytes = readFileSync(join(folder, name))
  const record = await extract(bytes, { path: `fixtures/${name}`, withText: true })
  const { text, ...source } = record.source

  test('has the record that a reader found right', () => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.txt$/, '.json')), 'utf8'))
    expect({ ...record, source }).toEqual(expected)
  })
  test('fits the schema', () => {
    expect(recordSchema.safeParse(record).error).toBeUndefined()
  })
  test('stands at its places', () => {
    const all = places({ ...record, source })
    expect(all.length).toBeGreaterThan(5)
    for (const place of all) expect(text!.slice(place.start, place.end)).toBe(place.text)
  })
})
