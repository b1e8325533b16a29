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

describe('bounds of money, of measures and of what is counted', () => {
  test.each([
    [
      '>',
      'more than an estimated #',
      'in excess of about #',
      'over a whopping #',
      'upwards of some #',
      'a shade over #',
    ],
    [
      '>=',
      'equal to or greater than #',
      'at or above #',
      'more than or equal to #',
      'no less than #',
      'never less than #',
    ],
    ['>=', 'not below #', 'at least another #', '# if not more', '#, or more,', '# (or more)', '# at the very least'],
    ['<', 'practically #', 'a whisker under #', 'well short of #', 'nearly another #', 'just shy of #'],
    [
      '<=',
      'up to about #',
      'up to nearly #',
      'as many as an estimated #',
      'not over #',
      'never more than #',
      'a max of #',
    ],
    ['<=', 'up to and including #', 'at or below #', 'a maximum number of #', "what didn't exceed #", '#, at most,'],
    ['~', 'something like #', 'in the ballpark of #', 'an approximate #', '# give or take', '#, more or less,'],
    ['~', '# (approximately)', '# (est.)', 'what is estimated to be worth #'],
    [null, '#', 'over and above #', 'a total of #', 'a maximum penalty of #', '# (more to come)'],
    [null, '#, at least three times', 'not just #'],
  ])('%s', async (comparator, ...expressions) => {
    for (const expression of expressions as string[]) {
      const found = async (name: 'money' | 'quantities' | 'counts', amount: string) =>
        (await field(name, `They had ${expression.replace('#', amount)} in June.`))[0]?.comparator
      expect([
        expression,
        await found('money', '$5 million'),
        await found('quantities', '40 tons'),
        await found('counts', '400 workers'),
      ]).toEqual([expression, comparator, comparator, comparator])
    }
  })
  test.each<[string, (number | undefined)[], string | null]>([
    ['between about $4 million and $5 million', [4e6, 5e6], '~'],
    ['between nearly $4 million and more than $5 million', [4e6, 5e6], null],
    ['between 4 million and 5 million dollars', [4e6, 5e6], null],
    ['about $4 million to roughly $5 million', [4e6, 5e6], '~'],
  ])('a range: %s', async (words, range, comparator) => {
    const [found, ...more] = await field('money', `It cost ${words}.`)
    expect([[found.min, found.max], found.comparator, more]).toEqual([range, comparator, []])
  })
  test('a range of what is counted', async () => {
    const counts = await field('counts', 'It hired between about 400 and roughly 500 workers.')
    expect(counts.map((c) => [c.min, c.max, c.item, c.comparator])).toEqual([[400, 500, 'workers', '~']])
  })
  test('a bound of the next amount', async () => {
    const money = await field('money', 'It lost $4 million and over $5 million.')
    expect(money.map((m) => [m.text, m.comparator])).toEqual([
      ['$4 million', null],
      ['over $5 million', '>'],
    ])
  })
  test.each([
    ['Under a $5 million contract, it builds a mill.', null],
    ['It cost under $5 million.', '<'],
    ['They struck over the $5 million cut.', null],
    ['They gave over the $5 million asking price.', '>'],
    ['They gave over the $5 million that was asked.', '>'],
    ['It stays within its $5 million budget.', '<='],
    ['It stays above the $5 million forecast.', '>'],
    ['It sits near $5 million homes.', null],
    ['Over the past $5 million grants, it grew.', null],
    ['Why not over $5 million?', '>'],
    ['Not over $5 million is gone.', '<='],
    ['Some of the $5 million is gone.', null],
    ['Some $5 million is gone.', '~'],
    ['It was about a $5 million loss.', '~'],
    ['They spoke about a $5 million loss.', null],
    ['They complained about the $5 million loss.', null],
    ['The fight over $5 million goes on.', null],
    ['They turn over $5 million to the town.', null],
    ['The dispute over an estimated $5 million goes on.', '~'],
    ['Losses could top $5 million.', '>'],
    ['Oil rose past $70.', '>'],
    ['Oil traded near $70.', '~'],
  ])('%s', async (text, comparator) => expect((await field('money', text))[0].comparator).toBe(comparator))
  test.each([
    ['It walked past 400 houses.', null],
    ['A fire near 400 houses burns.', null],
    ['It has 400 houses and more.', null],
    ['It has 400 houses or more.', '>='],
    ['It has 400-odd houses.', '~'],
    ['She wrote about 20 novels.', '~'],
    ['She wrote about the 20 novels.', null],
  ])('%s', async (text, comparator) => expect((await field('counts', text))[0].comparator).toBe(comparator))
  test.each([
    ['It was built over a 40-acre site.', null],
    ['It was built over 40 acres.', '>'],
    ['It saw over a 40% rise.', '>'],
    ['It reached within a 5-mile radius.', '<='],
    ['Shares rose past 40%.', '>'],
    ['Shares rose 40% and lower costs helped.', null],
    ['It takes 40% and lower.', '<='],
    ['It grew 4 metres upwards.', null],
    ['It ran past 40 miles of road.', null],
  ])('%s', async (text, comparator) => expect((await field('quantities', text))[0].comparator).toBe(comparator))
})

describe('what old scrapes lost', () => {
  const stripped = (text: string) =>
    `WASHINGTON  DC  The senator spoke to the press ${'about his work for the state '.repeat(12)} ${text}`
  test.each([
    ['The state will receive  1 5 billion in aid', 1500000000],
    ['The state will receive  1 276 billion in aid', 1276000000],
    ['The state will receive  1 276 000 in aid', 1276000],
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
