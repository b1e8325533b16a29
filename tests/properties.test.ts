import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { changed, changes, PROPERTIES, text } from './generated.ts'

/** A few runs of each here, many in bench/properties.ts. */
const RUNS = 60

test.each(Object.entries(PROPERTIES))('%s', async (_, holds) => {
  await fc.assert(fc.asyncProperty(text, fc.nat(), holds), { numRuns: RUNS, seed: 1 })
})

const release =
  'A Bridge Opens at Last\n\nGENEVA, March 3, 2021 – “We waited ten years,” said Ruth Calloway, mayor of Calder. The bridge cost $5 million.\n\nContact: Peter Lund, (202) 555-0100, lund@calder.example\n'

test.each(Object.entries(PROPERTIES))('of a release with changes: %s', async (_, holds) => {
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(), (all, seed) => holds(changed(release, all), seed)),
    { numRuns: RUNS / 2, seed: 2 },
  )
})

test('a property sees a record that breaks it', async () => {
  const record = await extract(release, { withText: true })
  expect(record.money).toHaveLength(1)
  expect(record.contacts[0].phones).toEqual(['+12025550100'])
})

test.each([
  // A quotation that a line break parts, in the first paragraph.
  'He stressed "A n .\nW – r e C h',
  // A text whose length, with its blanks, is just what one that lost its signs has.
  `${' '.repeat(21)}MAY 18  2007     PRESS RELEASE        ROE HELPS SEcure  49 Million to Mend Bridges in Rhode Island${' '.repeat(86)}`,
  // A quotation that the text begins with, and a lost break.
  '"We build it."Roads go on," added a clerk of the town.',
])('what broke a property once: %j', async (input) => {
  for (const [name, holds] of Object.entries(PROPERTIES))
    for (const seed of [0, 1, 2, 3]) await holds(input, seed).catch((error) => expect.fail(`${name}: ${error.message}`))
})
