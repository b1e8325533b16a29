import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) =>
  (await field('checks', text)).map((c) => [c.stated, c.sum, c.unit, c.agrees, c.parts.map((p) => p.text)])

test.each([
  [
    'drugs with a total weight of 280 kilograms and 620 grams, including hash 276 kilograms and amphetamine 4 kilograms 620 grams',
    [280.62, 280.62, 'kg', true, ['276 kilograms', '4 kilograms 620 grams']],
  ],
  [
    'a total of $10 million: $6 million for roads and $4 million for rail',
    [10000000, 10000000, 'USD', true, ['$6 million', '$4 million']],
  ],
  [
    'a total of 10 boats: 6 red boats (two new boats and four old boats) and 4 blue boats',
    [10, 10, 'boats', true, ['6 red boats', '4 blue boats']],
  ],
  ['a total of 10 boats (6 red boats and 5 blue boats)', [10, 11, 'boats', false, ['6 red boats', '5 blue boats']]],
  ['In total 12 people were held, namely 7 men and 6 women', [12, 13, 'people', false, ['7 men', '6 women']]],
])('%s', async (text, check) => expect(await read(`They found ${text}.`)).toEqual([check]))

test('parts in the list that the total opens', async () => {
  const text =
    'They will pay a total settlement of $90,000, comprised of:\n\n- $50,000 in damages\n\n- $25,000 in fees\n\n- $15,000 as a fine\n'
  const check = [90000, 90000, 'USD', true, ['$50,000', '$25,000', '$15,000']]
  expect(await read(text)).toEqual([check])
  expect(await read(`${text}\n- their fees\n\nThe mill is old.\n`)).toEqual([check])
})

describe('shares of a whole make 100', () => {
  test.each([
    ['The money is split 60 percent to roads, 25 percent to rail and 15 percent to parks.', 100, true],
    ['It owns 60% of the mine, Zed 28% and Bolt the remaining 12%.', 100, true],
    ['It owns 60% of the mine and Bolt the remaining 43%.', 103, false],
    ['Of the voters, 60 percent said yes and 40 percent said no.', 100, true],
    ['The blend is made up of 70% rye, 20% wheat and 12% oats.', 102, false],
  ])('%s', async (text, sum, agrees) => {
    expect((await read(text)).map((c) => c.slice(0, 4))).toEqual([[100, sum, '%', agrees]])
  })
  test('some shares are none', async () => {
    expect(await read('Of the pupils, 60 percent read and 42 percent swim.')).toEqual([])
    expect(await read('It owns 60 percent and the rest rose 3 percent.')).toEqual([])
    expect(await read('It owns the rest, 98 percent.')).toEqual([])
    expect(await read('Sales are split unevenly: 30 percent in Ohio and 12 percent in Utah.')).toEqual([])
  })
})

test('"including" may leave parts out', async () => {
  expect(await read('a total of 12 people, including 3 women and 2 children')).toEqual([])
})
test.each([
  ['what is no total', 'It is $9 million, including $6 million of debt and $4 million of fees.'],
  ['what is told beside a total', 'A total of 170 people left, and 120 women and 90 men came.'],
  ['a range of money', 'a total of $10 million: $6 million for roads and $3 million to $5 million for rail'],
  ['a range of counts', 'a total of 12 people, namely 7 men and three to four women'],
])('no parts of a total: %s', async (_, text) => expect(await read(text)).toEqual([]))
test('parts of another kind are none', async () => {
  expect(await read('a total of 12 kg, including 3 boxes and 5 km of rope')).toEqual([])
})

describe('a change against its two figures', () => {
  test.each([
    ['Sales rose 8.0 percent to $11.57 billion from $10.71 billion.', 8, 8.02988, true],
    ['Sales were $11.57 billion, up 8 percent from $10.71 billion.', 8, 8.02988, true],
    ['Sales fell from $200 million to $150 million, a decrease of 25 percent.', -25, -25, true],
    ['Sales rose 10% from $100m to $110m.', 10, 10, true],
    ['Output grew by 25% from 40 tonnes to 52 tonnes.', 25, 30, false],
    ['Sales grew from $100 million to $110 million, or 10 percent.', 10, 10, true],
    ['Sales rose ten percent to $110.4 million from $100 million.', 10, 10.4, true],
    ['Sales were down 20 percent to $150 million from $200 million.', -20, -25, false],
  ])('%s', async (text, stated, sum, agrees) => {
    const [check, ...more] = await field('checks', text)
    expect([check.kind, check.stated, check.sum, check.agrees, more]).toEqual(['change', stated, sum, agrees, []])
  })
  test.each([
    'Sales rose 8 percent to $11.57 billion and costs were $10.71 billion.',
    'Sales rose 8 percent to $11.57 billion from 40 shops.',
    'Sales rose 10% from $100m and costs to $110m.',
    'The share fell 5% from 20% to 15%.',
    'It paid 8 percent on $5 million from $3 million.',
    'Sales rose $2 million to $11 million from $8 million.',
  ])('none: %s', async (text) => expect(await field('checks', text)).toEqual([]))
})

test('a thing with its parts is a total where they make it', async () => {
  const text = 'The $10 million grant includes $6 million for schools, $3 million for roads and $1 million for parks.'
  expect((await read(text)).map((c) => c.slice(0, 4))).toEqual([[10000000, 10000000, 'USD', true]])
  expect(await read('The $10 million grant includes $2 million for schools and $3 million for roads.')).toEqual([])
})

describe('the last row of a table against the rows over it', () => {
  const table = (...rows: string[]) => `Sales by region\n\n${rows.join('\n')}\n`
  test.each([
    [
      'each column',
      table('Region\t2022\t2023', 'North\t$120\t1,130', 'South\t$80\t1,070', 'Total\t$200\t2,210'),
      [
        [200, 200, 'USD', true, ['$120', '$80']],
        [2210, 2200, '2023', false, ['1,130', '1,070']],
      ],
    ],
    [
      'what is rounded',
      table('Region\tShare', 'North\t12.5', 'South\t7.4', 'Total\t20.0'),
      [[20, 19.9, 'Share', true, ['12.5', '7.4']]],
    ],
    [
      'what is lost',
      table('Region\tGain', 'North\t12', 'South\t(2)', 'Total\t10'),
      [[10, 10, 'Gain', true, ['12', '(2)']]],
    ],
    [
      'whole figures are exact',
      table('Region\tUnits', 'North\t100', 'South\t200', 'Total\t301'),
      [[301, 300, 'Units', false, ['100', '200']]],
    ],
    [
      'an empty total',
      table('Region\tUnits\tPrice', 'North\t100\t4', 'South\t200\t5', 'Total\t300\t-'),
      [[300, 300, 'Units', true, ['100', '200']]],
    ],
    [
      'totals under each other',
      table('Item\tUnits', 'Nails\t12', 'Screws\t14', 'Total iron\t26', 'Oak\t5', 'Elm\t6', 'Total wood\t11'),
      [
        [26, 26, 'Units', true, ['12', '14']],
        [11, 11, 'Total wood', true, ['5', '6']],
      ],
    ],
    ['prices make no sum', table('Item\tPrice', 'Nails\t12', 'Screws\t14', 'Total\t90'), []],
    ['one row is none', table('Item\tPrice', 'Nails\t12', 'Total\t12'), []],
    ['no total', table('Item\tUnits', 'Nails\t12', 'Screws\t14', 'Bolts\t26'), []],
  ])('%s', async (_, text, checks) => expect(await read(text)).toEqual(checks))
})
