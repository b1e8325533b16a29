import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) =>
  (await field('money', text)).map((m) => [m.text, m.amount ?? [m.min, m.max], m.currency])

test.each([
  ['It paid $48.2 million.', '$48.2 million', 48200000, 'USD'],
  ['It paid 5 million dollars.', '5 million dollars', 5000000, 'USD'],
  ['It is worth $ 2.5 million US dollars today.', '$ 2.5 million US dollars', 2500000, 'USD'],
  ['It paid US$1.2bn.', 'US$1.2bn', 1200000000, 'USD'],
  ['It paid A$250,000.', 'A$250,000', 250000, 'AUD'],
  ['It paid HK$3 million.', 'HK$3 million', 3000000, 'HKD'],
  ['It paid €1.5 million.', '€1.5 million', 1500000, 'EUR'],
  ['It paid 300 000 euros.', '300 000 euros', 300000, 'EUR'],
  ['It paid £10M.', '£10M', 10000000, 'GBP'],
  ['It paid EUR 40 million.', 'EUR 40 million', 40000000, 'EUR'],
  ['It paid 250 million Kyrgyz som.', '250 million Kyrgyz som', 250000000, 'KGS'],
  ['It paid RMB 20 million.', 'RMB 20 million', 20000000, 'CNY'],
  ['It costs 50 cents.', '50 cents', 0.5, 'USD'],
  ['It sold 2 BTC.', '2 BTC', 2, 'BTC'],
  ['A loss of $(204,907) followed.', '$(204,907)', -204907, 'USD'],
  ['A loss of $(1.2) million followed.', '$(1.2) million', -1200000, 'USD'],
  ['A change of -$5 followed.', '-$5', -5, 'USD'],
  ['It paid 75 million usd.', '75 million usd', 75000000, 'USD'],
  ['It paid 10 bn euro.', '10 bn euro', 10000000000, 'EUR'],
  ['It paid HK $ 18.', 'HK $ 18', 18, 'HKD'],
  ['It paid nt$ 100,000.', 'nt$ 100,000', 100000, 'TWD'],
  ['A $5 million grant came.', '$5 million', 5000000, 'USD'],
  ['It paid R5 million.', 'R5 million', 5000000, 'ZAR'],
  ['It paid Euro 5 million.', 'Euro 5 million', 5000000, 'EUR'],
  ['It paid Rs. 500 crore.', 'Rs. 500 crore', 5000000000, 'INR'],
  ['It paid DKK 5m.', 'DKK 5m', 5000000, 'DKK'],
  ['It paid 300 €.', '300 €', 300, 'EUR'],
  ['It paid 500 Finnish markkas.', '500 Finnish markkas', 500, 'FIM'],
  ['It paid 300 Dutch guilders.', '300 Dutch guilders', 300, 'NLG'],
  ['It paid 100 Trinidad and Tobago dollars.', '100 Trinidad and Tobago dollars', 100, 'TTD'],
  ['It paid 300 Egyptian pounds.', '300 Egyptian pounds', 300, 'EGP'],
  ['It paid 80 million Danish kroner.', '80 million Danish kroner', 80000000, 'DKK'],
  ['It paid 5 dollars and 25 cents.', '5 dollars and 25 cents', 5.25, 'USD'],
  ['It paid 4 yuan and 50 fen.', '4 yuan and 50 fen', 4.5, 'CNY'],
  ['It paid 15 euro cents.', '15 euro cents', 0.15, 'EUR'],
  ['It paid 50 pence.', '50 pence', 0.5, 'GBP'],
  ['It is a 5-million-dollar project.', '5-million-dollar', 5000000, 'USD'],
  ['It won a half million dollar grant.', 'a half million dollar', 500000, 'USD'],
  ['It used to recover$3.4 billion.', '$3.4 billion', 3400000000, 'USD'],
  ['It paid 56 cents for every dollar.', '56 cents', 0.56, 'USD'],
  ['It paid half a million dollars.', 'half a million dollars', 500000, 'USD'],
])('%s', async (sentence, text, amount, currency) => {
  expect(await read(sentence)).toEqual([[text, amount, currency]])
})

test.each([
  ['$2-3 million', [2000000, 3000000]],
  ['$2-$3 million', [2000000, 3000000]],
  ['$500-$1 million', [500, 1000000]],
  ['from $5 to $10 billion', [5000000000, 10000000000]],
  ['$2 million to $3 million', [2000000, 3000000]],
  ['between $500 and $900', [500, 900]],
])('a range: %s', async (text, range) => {
  expect((await read(`It costs ${text} now.`)).map((row) => row[1])).toEqual([range])
})

test.each([
  ['more than $5', '>'],
  ['at least $5', '>='],
  ['nearly $5', '<'],
  ['up to $5', '<='],
  ['about $5', '~'],
  ['$5 or more', '>='],
])('a bound: %s', async (text, comparator) => {
  expect((await field('money', `It costs ${text}.`))[0].comparator).toBe(comparator)
})

test.each([
  ['$0.16 per share', 'share'],
  ['$80 a barrel', 'barrel'],
  ['$1,200/ton', 'ton'],
  ['$5 a month', 'month'],
  ['€100/m²', 'm²'],
  ['$300 per vial', 'vial'],
  ['$1,200 per square foot', 'square foot'],
])('for one unit: %s', async (text, per) => {
  expect((await field('money', `It made ${text}.`))[0].per).toBe(per)
})

describe('whose dollar', () => {
  test('"$" is American where nothing else is said', async () => {
    expect((await field('money', 'It paid $5.'))[0]).not.toHaveProperty('assumed')
  })
  test('"$" of an Australian company is Australian, and says so', async () => {
    const [amount] = await field('money', 'Red Hill Ltd (ASX: RHL) paid $5 million.')
    expect(amount).toMatchObject({ currency: 'AUD', assumed: '"$" is AUD' })
  })
  test.each([
    ['CAD', 'Red Hill Ltd (TSXV: RHL) paid $5 million.'],
    ['HKD', 'Red Hill Ltd (HKEX: 0123) paid $5 million.'],
    ['NZD', 'Red Hill Ltd (NZX: RHL) paid $5 million.'],
    ['CAD', 'Red Hill Ltd paid $5 million. All figures are in Canadian dollars.'],
    ['USD', 'MELBOURNE, FL, March 3, 2021 – Red Hill paid $5 million.'],
    ['AUD', 'SYDNEY, March 3, 2021 – Red Hill paid $5 million.'],
    ['USD', 'Red Hill Ltd (TSX: RHL; NYSE: RHL) paid $5 million.'],
    ['USD', 'Red Hill Ltd (TSX: RHL) raised C$9 million, or $5 million in another currency.'],
  ])('%s: %s', async (currency, text) => {
    expect((await field('money', text)).find((m) => m.amount === 5000000)?.currency).toBe(currency)
  })
})

test.each([
  ['weight', 'It weighs 5 pounds.'],
  ['a real thing', 'It has 10 real trees.'],
  ['a plain number', 'It has 5 million users.'],
  ['words in capitals', 'THE TOP 10 OF ALL 50 STATES'],
  ['a tournament, a standard', 'At Euro 2020 they drove Euro 6 cars.'],
  ['a people', 'It has 10 Swiss members.'],
])('no money: %s', async (_, text) => expect(await read(text)).toEqual([]))
