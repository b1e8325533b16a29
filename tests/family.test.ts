import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, type ReleaseRecord } from '../src/index.ts'
import { project } from './command.ts'
import { places } from './places.ts'

const folder = join(project, 'fixtures/family')
const names = readdirSync(folder).filter((name) => name !== 'ferry.txt')
const recordOf = (name: string) => extract(readFileSync(join(folder, name)), { path: name, withText: true })

/** What a record says, without where it says it and what only the file has. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ')
  if (Array.isArray(value)) return value.map(said)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['start', 'end', 'source'].includes(key))
      .map(([key, inner]) => [key, said(inner)]),
  )
}

const MEDIA_TYPES: Record<string, string> = {
  'ferry.html': 'text/html',
  'ferry.md': 'text/markdown',
  'ferry-plain.eml': 'message/rfc822',
  'ferry-html.eml': 'message/rfc822',
  'ferry-quoted-printable.eml': 'message/rfc822',
  'ferry.pdf': 'application/pdf',
  'ferry.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

test('each format has its file', () => expect(names.sort()).toEqual(Object.keys(MEDIA_TYPES).sort()))

test('the record of the text says what the text says', async () => {
  const record = await recordOf('ferry.txt')
  expect(record.headline?.text).toBe('Port of Larchmere Opens a $48.5 Million Ferry Terminal')
  expect(record.referenceDate).toEqual({ value: '2023-09-14', from: 'dateline' })
  expect(record.money.map((m) => m.amount)).toEqual([48_500_000, 48_500_000, 31_000_000, 4.25])
  expect(record.quotes.map((q) => q.speaker)).toEqual(['Ingrid Halloran', 'Marcus Oyelaran'])
  expect(record.contacts.map((c) => [c.name, c.phones, c.emails])).toEqual([
    ['Priya Nandakumar', ['+12075550142'], ['press@portoflarchmere.example']],
  ])
})

describe.each(names)('%s', (name) => {
  test('has the record of the text, field by field', async () => {
    const expected = said(await recordOf('ferry.txt')) as ReleaseRecord
    const record = await recordOf(name)
    const found = said(record) as ReleaseRecord
    expect(record.source.mediaType).toBe(MEDIA_TYPES[name])
    for (const field of Object.keys(expected) as (keyof ReleaseRecord)[]) {
      expect(found[field], field).toEqual(expected[field])
    }
  })
  test('stands at its places', async () => {
    const { source, ...record } = await recordOf(name)
    for (const place of places(record)) expect(source.text!.slice(place.start, place.end)).toBe(place.text)
  })
  test('is told by its content, whatever it is called', async () => {
    if (name === 'ferry.md') return
    const { source } = await extract(readFileSync(join(folder, name)), { path: 'release.txt' })
    expect(source.mediaType).toBe(MEDIA_TYPES[name])
  })
})
