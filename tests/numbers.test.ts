import { describe, expect, test } from 'vitest'
import { worthOf } from '../src/find/numbers/index.ts'
import { field } from './fields.ts'

describe('what a number is worth', () => {
  test.each<[number, ...string[]]>([
    [2500000, '2.5 million', '2.5  million', '2,500,000', 'two and a half million', '2 500 000'],
    [280, '280', 'two hundred and eighty', 'two hundred eighty'],
    [0.5, '½', '1/2', '.5', '0.5'],
    [3.5, '3 1/2', '3½', '3-1/2', 'three and a half'],
    [12, 'a dozen', 'twelve', '12'],
    [500000, 'half a million', '500 thousand', 'five hundred thousand'],
    [121000, 'one hundred and twenty-one thousand'],
    [30000000, '3 crore', 'thirty million', '3,00,00,000'],
    [
      1500000,
      "1'500'000",
      '1.500.000',
      'one and a half million',
      '1 million 500 thousand',
      '1.5e6',
      '1.5 × 10⁶',
      '1.5 x 10^6',
    ],
    [0.0000248, '2.48×10−5', '2.48e-5'],
    [8192, '8x2^10'],
    [220, '2 hundred and twenty', 'two hundred & twenty'],
    [3240000, 'three million, two hundred and forty thousand'],
    [0.25, '1/4', 'a quarter of a', '¼', 'one-quarter'],
    [2.5, '2 and 1/2', 'two and one-half', 'two point five', '2.5 ± 0.1', '2.5 +/- 0.1'],
  ])('%d', async (value, ...expressions) => {
    for (const expression of expressions) {
      expect(worthOf(expression), expression).toBe(value)
      const [quantity] = await field('quantities', `They found ${expression} kg of it.`)
      expect([expression, quantity?.value]).toEqual([expression, value])
    }
  })
})

test.each(['two three', 'nineteen eighty-four', 'several hundred', 'dozens', '5.'])('no number: %s', (expression) => {
  expect(worthOf(expression)).toBeNull()
})

describe('how a number is bounded', () => {
  test.each<[string | null, ...string[]]>([
    [
      '>',
      'more than 50 kg',
      'over 50 kg',
      'in excess of 50 kg',
      'exceeding 50 kg',
      'well over 50 kg',
      'slightly more than 50 kg',
      'north of 50 kg',
    ],
    [
      '>=',
      'at least 50 kg',
      '50 kg or more',
      'no less than 50 kg',
      '50 kg and above',
      '50 kg at least',
      'a minimum weight of 50 kg',
    ],
    ['<', 'less than 50 kg', 'under 50 kg', 'nearly 50 kg', 'almost 50 kg', 'just under 50 kg', 'just shy of 50 kg'],
    [
      '<=',
      'up to 50 kg',
      'no more than 50 kg',
      'as much as 50 kg',
      '50 kg or less',
      'not exceeding 50 kg',
      'a not-to-exceed 50 kg',
      '50 kg at most',
    ],
    ['~', 'about 50 kg', 'approximately 50 kg', 'some 50 kg', 'an estimated 50 kg', 'close to 50 kg', 'roughly 50 kg'],
    [null, '50 kg', 'the 50 kg', 'another 50 kg', 'and handed over 50 kg', 'a maximum penalty for 50 kg'],
  ])('%s', async (comparator, ...expressions) => {
    for (const expression of expressions) {
      const [quantity] = await field('quantities', `They found ${expression} of it.`)
      expect([expression, quantity?.value, quantity?.comparator]).toEqual([expression, 50, comparator])
    }
  })
})

describe('what old scrapes lost', () => {
  const stripped = (text: string) =>
    `WASHINGTON  DC  The senator spoke to the press ${'about his work for the state '.repeat(12)} ${text}`
  test.each([
    ['The state will receive  1 5 billion in aid', 1500000000],
    ['The bill includes  250 000 for the harbor', 250000],
    ['It costs nearly  300 per student', 300],
  ])('a "$": %s', async (text, amount) => {
    expect((await field('money', stripped(text))).map((m) => m.amount)).toEqual([amount])
  })
  test.each([
    ['It covers 24  of the cost', 24],
    ['Rates are 5 3 percent now', 5.3],
  ])('a "%" or a point: %s', async (text, value) => {
    expect((await field('quantities', stripped(text))).map((q) => [q.value, q.unit])).toEqual([[value, '%']])
  })
  test.each([
    'It passed in 1970  more than a year late',
    'They voted 95 0 for it',
    'He met  40 000 workers',
    'Call him at  202  555 0142',
  ])('nothing: %s', async (text) => {
    expect([...(await field('quantities', stripped(text))), ...(await field('money', stripped(text)))]).toEqual([])
  })
})
