import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) => (await field('counts', text)).map((c) => [c.value ?? [c.min, c.max], c.item])

test.each([
  ['They seized 558 MDMA pills.', 558, 'MDMA pills'],
  ['He faces 111 felony counts.', 111, 'felony counts'],
  ['Police arrested 47 people in May.', 47, 'people'],
  ['It will create 1,500 jobs.', 1500, 'jobs'],
  ['It closed 18 of its branches.', 18, 'branches'],
  ['It shipped 2.1 million units.', 2100000, 'units'],
  ['It has 100+ tools for traders.', 100, 'tools'],
  ['He was charged with three counts of mail fraud.', 3, 'counts of mail fraud'],
  ['They grew 281 cannabis plants there.', 281, 'cannabis plants'],
  ['It hired a dozen engineers.', 12, 'engineers'],
  ['Between 5 and 10 boats sank.', [5, 10], 'boats'],
])('%s', async (text, value, item) => {
  expect(await read(text)).toEqual([[value, item]])
})

test('the bound belongs to the text', async () => {
  const [count] = await field('counts', 'It has more than 1,000 branches.')
  expect(count).toMatchObject({ text: 'more than 1,000 branches', comparator: '>' })
})

describe('no count', () => {
  test.each([
    ['an age', 'He is 52 years old.'],
    ['a duration', 'It took 18 months.'],
    ['a quantity', 'It weighs 20 pounds.'],
    ['money', 'It costs 20 million dollars.'],
    ['a bill', 'H.R. 1234 and S. 852 passed.'],
    ['a section', 'See Section 8 rules and Title 18 offences.'],
    ['a company list', 'It joined the Fortune 500 companies.'],
    ['a phone number', 'Call 202-514-2007 for tickets.'],
    ['a year', 'the 2019 elections'],
    ['times', 'He voted three times.'],
    ['one', 'He sold one car.'],
    ['a share', 'One in four bridges is unsafe.'],
    ['an address', 'He lives at 1900 Oak Hills Gardens.'],
  ])('%s', async (_, text) => expect(await read(text)).toEqual([]))
})
