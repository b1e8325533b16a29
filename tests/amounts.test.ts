import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const HEAD = 'A New Bridge for the Town\n\n'

const range = (entry: { min?: number; max?: number }, value: number | undefined) => value ?? [entry.min, entry.max]

describe('an old value and a new one', () => {
  test.each([
    ['Turnout rose from 5% to 8%.', [5, 8]],
    ['Turnout rose from 5 to 8 percent.', [5, 8]],
    ['The pass mark will go up from 60 per cent to 75 per cent.', [60, 75]],
    ['Turnout is to grow by 5% to 7%.', [[5, 7]]],
    ['Margins range from 5% to 7%.', [[5, 7]]],
    ['Margins of from 5 to 7 percent are usual.', [[5, 7]]],
  ])('%s', async (text, values) => {
    const found = await field('quantities', HEAD + text)
    expect(found.map((entry) => range(entry, entry.value))).toEqual(values)
  })
  test.each([
    ['It raised its fee by $0.08 to $0.92.', [0.08, 0.92]],
    ['The fee rose from $5 to $8.', [5, 8]],
    ['It will cut costs by $5 million to $7 million.', [[5e6, 7e6]]],
    ['Prizes range from $5 to $8.', [[5, 8]]],
  ])('%s', async (text, values) => {
    const found = await field('money', HEAD + text)
    expect(found.map((entry) => range(entry, entry.amount))).toEqual(values)
  })
})

describe('the dash of a list', () => {
  test.each([
    ['These steps include -$124 million for new ferries.', 124e6],
    ['It had -$124 million in cash.', -124e6],
    ['Net results are -$124 million.', -124e6],
  ])('%s', async (text, amount) => {
    const [found] = await field('money', HEAD + text)
    expect(found.amount).toBe(amount)
  })
})

describe('bounds of counts', () => {
  test.each([
    ['It runs 700 inns under 30 leading brands.', [null, null]],
    ['It runs under 300 inns.', ['<']],
    ['Fifty boats and over 4,000 people came.', [null, '>']],
    ['He and over 4,000 people came.', ['>']],
  ])('%s', async (text, bounds) => {
    const found = await field('counts', HEAD + text)
    expect(found.map(({ comparator }) => comparator)).toEqual(bounds)
  })
})

test('an address holds no amounts', async () => {
  const text = `${HEAD}See http://www.example.com/Forge%20-%20News/7-$5-bills and 20% off at www.example.com today.`
  expect((await field('quantities', text)).map(({ value }) => value)).toEqual([20])
  expect(await field('money', text)).toEqual([])
})
