import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'

// An age is a person's, and neither a duration nor a quantity nor a count.
test.each([
  'A 16-year-old boy was found.',
  'Participants aged 18 or more may apply.',
  'Children aged 5 to 11 got a shot.',
  'Adults aged 65 and older are at risk.',
  'The man, 45, was held.',
])('%s', async (text) => {
  const { dates, quantities, counts } = await extract(text, { only: ['dates', 'quantities', 'counts'] })
  expect({ dates, quantities, counts }).toEqual({ dates: [], quantities: [], counts: [] })
})

test.each([
  ['A 16-year contract was signed.', 'P16Y'],
  ['They worked 65 years and went.', 'P65Y'],
])('%s', async (text, value) => {
  const { dates } = await extract(text, { only: ['dates'] })
  expect(dates.map((date) => date.value)).toEqual([value])
})
