import { expect, test } from 'vitest'
import { isBetween } from '../src/link/contacts/between.ts'
import { renderMarkdown } from '../src/read/markdown/index.ts'

const BETWEEN = [
  '',
  ', ',
  ', Director, ',
  ', Co-Director – Coasts, tel. ',
  ' – Media – Coasts – ',
  ' (Press Office), phone: ',
  ',\nAdviser\n',
  ' on ',
  ' | ',
]
test.each(BETWEEN)('%j parts a name from its number', (text) => expect(isBetween(text)).toBe(true))

const OTHERS = [
  ' said ',
  ', Director: Coasts and Harbours ',
  ', A1, ',
  `, ${'x'.repeat(61)}`,
  ',a, bb',
  ', Head, Chief, Chair, Clerk',
]
test.each(OTHERS)('%j does not', (text) => expect(isBetween(text)).toBe(false))

test('no number of dashes and spaces makes it slow', () => {
  const since = performance.now()
  for (const text of ['- '.repeat(160), '-'.repeat(320), `,${' '.repeat(319)}`, ', a-'.repeat(80)])
    isBetween(`${text}:5`)
  expect(performance.now() - since).toBeLessThan(500)
})

const HEADINGS: [string, string][] = [
  ['# Harbour opens', 'Harbour opens'],
  ['## Harbour  opens ##  ', 'Harbour opens'],
  ['# Harbour C#', 'Harbour C#'],
  ['### Harbour #1 #', 'Harbour #1'],
]
test.each(HEADINGS)('%j is the heading %j', async (source, heading) =>
  expect((await renderMarkdown(`${source}\n\nText.\n`)).metadata.title).toBe(heading),
)

test('no number of spaces makes a heading or a paragraph slow', async () => {
  const since = performance.now()
  await renderMarkdown(`# a${' '.repeat(20_000)}b\n\nc${' \t'.repeat(20_000)}d\n\n#${'\t'.repeat(20_000)}\u2028`)
  expect(performance.now() - since).toBeLessThan(1000)
})
