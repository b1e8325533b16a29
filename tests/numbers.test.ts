import { describe, expect, test } from 'vitest'
import { worthOf } from '../src/numbers/index.ts'
import { field } from './fields.ts'

describe('what a number is worth', () => {
  test.each<[number, ...string[]]>([
    [2500000, '2.5 million', '2,500,000', 'two and a half million', '2 500 000'],
    [280, '280', 'two hundred and eighty', 'two hundred eighty'],
    [0.5, '½', '1/2', '.5', '0.5'],
    [3.5, '3 1/2', '3½', '3-1/2', 'three and a half'],
    [12, 'a dozen', 'twelve', '12'],
    [500000, 'half a million', '500 thousand', 'five hundred thousand'],
    [121000, 'one hundred and twenty-one thousand'],
    [30000000, '3 crore', 'thirty million'],
  ])('%d', (value, ...expressions) => {
    for (const expression of expressions) expect(worthOf(expression), expression).toBe(value)
  })
})

describe('how a number is bounded', () => {
  test.each<[string | null, ...string[]]>([
    ['>', 'more than 50 kg', 'over 50 kg', 'in excess of 50 kg', 'exceeding 50 kg', 'well over 50 kg'],
    ['>=', 'at least 50 kg', '50 kg or more', 'no less than 50 kg'],
    ['<', 'less than 50 kg', 'under 50 kg', 'nearly 50 kg', 'almost 50 kg'],
    ['<=', 'up to 50 kg', 'no more than 50 kg', 'as much as 50 kg', '50 kg or less'],
    ['~', 'about 50 kg', 'approximately 50 kg', 'some 50 kg', 'an estimated 50 kg', 'close to 50 kg', 'roughly 50 kg'],
    [null, '50 kg', 'the 50 kg', 'another 50 kg'],
  ])('%s', async (comparator, ...expressions) => {
    for (const expression of expressions) {
      const [quantity] = await field('quantities', `They found ${expression} of it.`)
      expect([expression, quantity?.value, quantity?.comparator]).toEqual([expression, 50, comparator])
    }
  })
})
