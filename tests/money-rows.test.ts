import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) =>
  (await field('money', text)).map((m) => [m.text, m.amount ?? [m.min, m.max], m.currency])

describe('how the amount is written', () => {
  test.each<[string, ...[string, number | (number | undefined)[], string][]]>([
    ['It pays 20 grand for a bridge, as £5 there would.', ['20 grand', 20000, 'GBP'], ['£5', 5, 'GBP']],
    ['It pays 20 grand for a bridge, as $5 there would.', ['20 grand', 20000, 'USD'], ['$5', 5, 'USD']],
    ['Sales were €1m £2m apart.', ['€1m', 1e6, 'EUR'], ['£2m', 2e6, 'GBP']],
    ['He paid £5 50p for it.', ['£5 50p', 5.5, 'GBP']],
    ['He paid 15 dollars 50.', ['15 dollars 50', 15.5, 'USD']],
    ['He paid 15 dollars 500.', ['15 dollars', 15, 'USD']],
    ['He paid 15 dollars 50 times.', ['15 dollars', 15, 'USD']],
    ['It cost 5 dollars and 25 cents.', ['5 dollars and 25 cents', 5.25, 'USD']],
    ['It cost 5 dollars for ships, 25 cents for boats.', ['5 dollars', 5, 'USD'], ['25 cents', 0.25, 'USD']],
    ['Prices went down, $9 to $5.', ['$9', 9, 'USD'], ['$5', 5, 'USD']],
    ['He paid one and a half million dollars.', ['one and a half million dollars', 1.5e6, 'USD']],
    ['It fell from $8,000 to $800.', ['$8,000', 8000, 'USD'], ['$800', 800, 'USD']],
    ['It cost $2 million to €3 million.', ['$2 million', 2e6, 'USD'], ['€3 million', 3e6, 'EUR']],
    ['It cost $2 million to $3 million.', ['$2 million to $3 million', [2e6, 3e6], 'USD']],
    ['He paid 5 pounds-sterling for it in London.', ['5 pounds-sterling', 5, 'GBP']],
    ['US$ billion 45 and US$ million 45 were paid.', ['US$ billion 45', 45e9, 'USD'], ['US$ million 45', 45e6, 'USD']],
    ['They pay 5USD 500 times a year.', ['5USD', 5, 'USD']],
    ['The loss was ($99.99), it said.', ['($99.99)', -99.99, 'USD']],
    ['The loss was $-5 million.', ['$-5 million', -5e6, 'USD']],
    ['It costs 12p per minute in 1080p.', ['12p', 0.12, 'GBP']],
    ['In Britain the £5 film comes in 1080p.', ['£5', 5, 'GBP']],
    ['He paid 500 yen.', ['500 yen', 500, 'JPY']],
    ['It would cost $5 in constant 2010 dollars, more in 1991 dollars.', ['$5', 5, 'USD']],
    ['He paid 2010 dollars for it.', ['2010 dollars', 2010, 'USD']],
  ])('%s', async (text, ...amounts) => expect(await read(text)).toEqual(amounts))
})

describe('pounds', () => {
  test.each([
    ['He lost 20,000 pounds of money in London.', 20000],
    ['He paid 20,000 pounds in London.', 20000],
    ['He lost 20,000 pounds of fish in London and paid for it.', undefined],
    ['It moved 20,000 pounds per axle in London and paid for it.', undefined],
    ['The fund in London seized 20,000 pounds, all of it cocaine.', undefined],
  ])('%s', async (text, amount) => expect((await field('money', text))[0]?.amount).toBe(amount))
})

describe('what a note says of a table', () => {
  const long = 'The company sells boats in many towns of the country and has done so for a very long time indeed'
  test.each([
    [`Tables in thousands of dollars\n\nSales\t$5\n\nCosts\t$1`, [5000, 1000]],
    [
      `Tables in thousands of dollars\n\nSales\t$5\n\n${long}, and in the end it paid $7 for each and every one of the boats there.\n\nIncome\t$8`,
      [5000, 7, 8],
    ],
    [
      '(in millions)\n\nSales\t$5\n\nThis is a line of words that tells of $7 in more than sixty of its letters.\n\nIncome\t$8',
      [5e6, 7, 8],
    ],
    [`${long}, for sales of $5 and for costs of $6 (in thousands of dollars) as it does every year.`, [5000, 6000]],
    [
      `${long}, for sales of $5 and for costs of $6 that it tells in thousands of dollars as it does every year, and so on.`,
      [5, 6],
    ],
    ['(in millions)\n\nSales\t$5\n\nSales per share of the company, all told\t$6', [5e6, 6]],
  ])('%s', async (text, amounts) => expect((await field('money', text)).map((m) => m.amount)).toEqual(amounts))
})

test.each([
  ['The Australian Minister told the Parliament of Australia of $5 for Australia. US $6 is paid there.', 'AUD'],
  ['Canada, Canada and Canada owe the United States, the United States and the United States $5.', 'USD'],
])('%s', async (text, currency) => expect((await field('money', text))[0].currency).toBe(currency))

test.each<[string, ...[number | [number, number], string | null][]]>([
  ['It earned USD 12 cents per share on revenue of USD 370 million.', [0.12, 'share'], [370e6, null]],
  ['It earned $1.71 per share on record revenue of $26 million.', [1.71, 'share'], [26e6, null]],
  ['Its earnings per share were $1.71.', [1.71, 'share']],
  ['It declared thirty cents ($.30) per share.', [0.3, 'share'], [0.3, 'share']],
  ['It paid $30 (a 5 % rise) per share index and $5.', [30, null], [5, null]],
  ['It costs $0.25 cents, they say.', [0.25, null]],
  ['It pays $10 per cargo unit.', [10, 'unit']],
  ['It lost USD 32 cents to USD 36 cents per share.', [[0.32, 0.36], 'share']],
  ['It sold 5 mills for USD 12 million and cents.', [12e6, null]],
])('cents behind a code and what is per share: %s', async (text, ...amounts) =>
  expect((await field('money', text)).map((m) => [m.amount ?? [m.min, m.max], m.per])).toEqual(amounts),
)
