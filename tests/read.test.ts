import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const text = 'Café in Zürich\n\nIt cost €5 – “cheap”, said the owner’s friend of many, many years.\n'
const bytes = (encoding: 'utf16le', bom: number[]) => Buffer.concat([Buffer.from(bom), Buffer.from(text, encoding)])
const swapped = () => Buffer.from(text, 'utf16le').swap16()
const windows = () =>
  Buffer.from(
    text.replace('€', '\x80').replace('–', '\x96').replace('“', '\x93').replace('”', '\x94').replace('’', '\x92'),
    'latin1',
  )

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', bytes('utf16le', [0xff, 0xfe])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped()])],
    ['windows-1252', windows()],
  ])('%s', async (encoding, input) => {
    const { source } = await extract(input, { withText: true })
    expect([source.encoding, source.text]).toEqual([encoding, text])
  })
})

test.each([
  ['no bytes', Buffer.alloc(0), 'empty'],
  ['white space', Buffer.from(' \n\t\n'), 'empty'],
  ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 255, 254, 0, 7]), 'binary'],
])('%s: an error that says so', async (_, input, code) => {
  await expect(extract(input)).rejects.toMatchObject({ name: 'ReadError', code })
})

test('HTML: the text that a reader sees, with its metadata', async () => {
  const html =
    '<!doctype html><html><head><title>A Bridge Opens | Town</title><meta property="article:published_time" content="2021-05-05T10:00:00Z"><style>p{}</style></head>' +
    '<body><nav><a href="/">Home</a></nav><article><h1>A Bridge Opens</h1><p>It cost &euro;5&nbsp;million, said Jane&nbsp;Doe.</p><script>x()</script></article></body></html>'
  const record = await extract(Buffer.from(html), { path: 'a.html', withText: true })
  expect(record.source.mediaType).toBe('text/html')
  expect(record.headline?.text).toBe('A Bridge Opens')
  expect(record.referenceDate).toEqual({ value: '2021-05-05', from: 'metadata' })
  expect(record.money.map((m) => m.amount)).toEqual([5000000])
  expect(record.source.text).not.toMatch(/x\(\)|<p>|&euro;/)
})

test('Markdown: marks are not text', async () => {
  const record = await extract(
    Buffer.from('# A **Bridge** Opens\n\nSee [the town](https://town.example.org) on *May 5, 2021*.\n'),
    { path: 'a.md', withText: true },
  )
  expect(record.headline?.text).toBe('A Bridge Opens')
  expect(record.dates.map((d) => d.value)).toEqual(['2021-05-05'])
  expect(record.source.text).not.toContain('**')
})
