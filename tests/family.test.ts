import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { extract, type ReleaseRecord } from '../src/index.ts'
import { extract as command, project } from './command.ts'
import { places } from './places.ts'

const folder = join(project, 'fixtures/family')
const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'))
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
  'ferry-archive.md': 'text/markdown',
  'ferry-scan.md': 'text/markdown',
  'ferry-plain.eml': 'message/rfc822',
  'ferry-html.eml': 'message/rfc822',
  'ferry-quoted-printable.eml': 'message/rfc822',
  'ferry.pdf': 'application/pdf',
  'ferry.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'patrol.html': 'text/html',
  'patrol.md': 'text/markdown',
  'patrol.pdf': 'application/pdf',
  'wetlands.html': 'text/html',
  'wetlands.md': 'text/markdown',
  'wetlands.pdf': 'application/pdf',
}
/** The release as text that a file of the family says. */
const textOf = (name: string) => `${/^[a-z]+/.exec(name)![0]}.txt`

test('each format has its file', () => expect(names.sort()).toEqual(Object.keys(MEDIA_TYPES).sort()))

test('the files are what the script writes', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'extract-family-'))
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/family.ts', fresh], { cwd: project })
    expect(readdirSync(fresh).sort()).toEqual(readdirSync(folder).sort())
    for (const name of readdirSync(fresh)) {
      // How well zlib packs is its own business.
      const text = async (at: string) =>
        /pdf|docx/.test(name)
          ? (await extract(readFileSync(join(at, name)), { withText: true })).source.text
          : readFileSync(join(at, name), 'latin1')
      expect(await text(fresh), name).toBe(await text(folder))
    }
  } finally {
    rmSync(fresh, { recursive: true })
  }
})

test('the bench of pages counts what is right', async () => {
  const pages = mkdtempSync(join(tmpdir(), 'extract-pages-'))
  try {
    const words = 'The town opened a bridge that its people had waited for since the flood. '.repeat(5)
    const page = (title: string) =>
      `<!doctype html><title>${title} | Town</title><span property="dc:date" content="2021-05-05T00:00"></span><h1>A Bridge Opens at Last</h1><div class="text"><p>${words}</p></div>`
    writeFileSync(join(pages, 'right.html'), page('A Bridge Opens at Last'))
    writeFileSync(join(pages, 'wrong.html'), page('Another Title of Another Page'))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'bench/pages.ts', pages, 'text'],
      { cwd: project },
    )
    expect(stdout).toMatch(
      /^wrong.html: headline\n.*headline +1\/2 right\nreferenceDate +2\/2 right\nbody +2\/2 right\n/s,
    )
  } finally {
    rmSync(pages, { recursive: true })
  }
})

test('the command reads them all in one run', async () => {
  const { status, stdout, stderr } = await command(names.map((name) => join(folder, name)))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.trimEnd().split('\n')).toHaveLength(names.length)
})

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

test.each([
  ['patrol.txt', 'Norland Army', '2023-08-14', ['Emeka Halloran'], ['Tunde Okonjo', '+2348035550142']],
  [
    'wetlands.txt',
    'Ministry of Waters and Wetlands',
    '2024-05-03',
    ['Marie Landreau', 'Douglas MacIsaac'],
    ['Grace Liu', '+16135550177'],
  ],
])('%s says who speaks, when, and whom to call', async (name, issuer, day, speakers, [contact, phone]) => {
  const record = await recordOf(name)
  expect([record.issuer?.name, record.referenceDate?.value]).toEqual([issuer, day])
  expect(record.quotes.map((q) => q.speaker)).toEqual(speakers)
  expect(record.contacts.map((c) => [c.name, c.phones])).toEqual([[contact, [phone]]])
})

describe.each(names)('%s', (name) => {
  test('has the record of the text, field by field', async () => {
    const expected = said(await recordOf(textOf(name))) as ReleaseRecord
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
    if (name.endsWith('.md')) return
    const { source } = await extract(readFileSync(join(folder, name)), { path: 'release.txt' })
    expect(source.mediaType).toBe(MEDIA_TYPES[name])
  })
})
