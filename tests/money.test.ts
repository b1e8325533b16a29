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
  ['It paid C $ 5 million.', 'C $ 5 million', 5000000, 'CAD'],
  ['It paid AUD$ 5.', 'AUD$ 5', 5, 'AUD'],
  ['It paid 75 USD million.', '75 USD million', 75000000, 'USD'],
  ['It paid MUSD 30.', 'MUSD 30', 30000000, 'USD'],
  ['It paid 120 MEUR.', '120 MEUR', 120000000, 'EUR'],
  ['It paid US$ million 45.', 'US$ million 45', 45000000, 'USD'],
  ['It paid 45元 there.', '45元', 45, 'CNY'],
  ['It paid ₡500 000.', '₡500 000', 500000, 'CRC'],
  ['It paid ($12.4) million.', '($12.4) million', -12400000, 'USD'],
  ['A fee ($99.99) is due.', '$99.99', 99.99, 'USD'],
  ['It paid a quarter million dollars.', 'a quarter million dollars', 250000, 'USD'],
  ['It paid a quarter of a million pounds in cash.', 'a quarter of a million pounds', 250000, 'GBP'],
  ['It paid 15 dollars 50.', '15 dollars 50', 15.5, 'USD'],
  ['It paid Rs.2.5 lakh crore.', 'Rs.2.5 lakh crore', 2500000000000, 'INR'],
  ['It paid Rs.1,02,345.67 cr.', 'Rs.1,02,345.67 cr', 1023456700000, 'INR'],
  ['It paid £40 grand.', '£40 grand', 40000, 'GBP'],
  ['The pot was 40 grand.', '40 grand', 40000, 'USD'],
  ['It paid up to $AUD10,000.', 'up to $AUD10,000', 10000, 'AUD'],
  ['It paid nearly $US43,000.', 'nearly $US43,000', 43000, 'USD'],
  ['It paid $A5 million.', '$A5 million', 5000000, 'AUD'],
  ['It paid TL 1,500.', 'TL 1,500', 1500, 'TRY'],
  ['It paid FCFA 500 million.', 'FCFA 500 million', 500000000, 'XOF'],
  ['The port of Senegal paid FCFA 500 million.', 'FCFA 500 million', 500000000, 'XOF'],
  ['The port of Togo, as Chad did, paid 7 million FCFA.', '7 million FCFA', 7000000, 'XOF'],
  ['The bank of Benin, said Chad Hale, paid 7 million CFA francs.', '7 million CFA francs', 7000000, 'XOF'],
  ['The bank, said Chad Hale, paid 7 million CFA francs.', '7 million CFA francs', 7000000, 'XOF'],
  ['The port of Cameroon paid FCFA 500 million.', 'FCFA 500 million', 500000000, 'XAF'],
  ['The mine in Gabon paid F CFA 500 million.', 'F CFA 500 million', 500000000, 'XAF'],
  ['The bank of Chad paid 7 million CFA francs.', '7 million CFA francs', 7000000, 'XAF'],
  ['The farms in Equatorial Guinea got 7 million F CFA.', '7 million F CFA', 7000000, 'XAF'],
  ['Roads in the Central African Republic cost CFAF 7 million.', 'CFAF 7 million', 7000000, 'XAF'],
  ['The town of Brazzaville, Congo, paid 7,000 FCFA.', '7,000 FCFA', 7000, 'XAF'],
  ['It paid $HK500.', '$HK500', 500, 'HKD'],
  ['The Danish firm paid 12 million kroner.', '12 million kroner', 12000000, 'DKK'],
  ['The Czech firm paid 40 million crowns.', '40 million crowns', 40000000, 'CZK'],
  ['The bank of Peru lent 3 million soles.', '3 million soles', 3000000, 'PEN'],
  ['The Kyrgyz bank lent 3 million som.', '3 million som', 3000000, 'KGS'],
  ['It is a $1.4+ trillion market.', '$1.4+ trillion', 1.4e12, 'USD'],
  ['It paid N500 billion.', 'N500 billion', 500000000000, 'NGN'],
  ['It paid KSh.450,000.', 'KSh.450,000', 450000, 'KES'],
  ['It paid Ksh 3.2 billion.', 'Ksh 3.2 billion', 3200000000, 'KES'],
  ['It paid 3 trillion won.', '3 trillion won', 3000000000000, 'KRW'],
  ['It paid R450 000.', 'R450 000', 450000, 'ZAR'],
  ['It paid GH¢2 million.', 'GH¢2 million', 2000000, 'GHS'],
  ['It paid Dh45 million.', 'Dh45 million', 45000000, 'AED'],
  ['It paid MXN$12 million.', 'MXN$12 million', 12000000, 'MXN'],
  ['The dividend is 12.5p per share.', '12.5p', 0.125, 'GBP'],
  ['It paid €1.250.000.', '€1.250.000', 1250000, 'EUR'],
  ['It paid 1.127,54 €.', '1.127,54 €', 1127.54, 'EUR'],
  ['Manila paid P500 million.', 'P500 million', 500000000, 'PHP'],
  ['Oslo paid kr 5 million.', 'kr 5 million', 5000000, 'NOK'],
  ['Lahore paid 20 million rupees.', '20 million rupees', 20000000, 'PKR'],
  ['They froze 361 million pounds in bank accounts.', '361 million pounds', 361000000, 'GBP'],
  ['In London a ticket costs 5 pounds.', '5 pounds', 5, 'GBP'],
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
  ['over $500 but less than $900', [500, 900]],
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
  ['within $5', '<='],
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
  ['$30/sq ft', 'square foot'],
  ['$30 per sq. ft.', 'square foot'],
  ['$3/kWh', 'kWh'],
  ['$1.20 per diluted share', 'share'],
  ['$15/hr', 'hour'],
  ['$15-an-hour', 'hour'],
  ['$30,000 annually', 'year'],
  ['per-share earnings of $1.20', 'share'],
  ['$(0.11) a year ago', null],
  ['$5 a month earlier', null],
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
    ['AUD', 'Tim Hale MHR said the town lost $5 million.'],
    ['AUD', 'Tim Hale, M.H.R., said the town lost $5 million.'],
    ['USD', 'MHR Oak Management owns mills. The town lost $5 million. MHR, a fund, sold MHR stakes. MHR grew.'],
    ['USD', 'It was sold by Oakham Hale, MHR Oak Management and MHR Elm Partners for $5 million.'],
    ['AUD', 'PRESS RELEASE THE HON TIM HALE MHR The town lost $5 million.'],
    ['USD', 'PRESS RELEASE THE HON TIM HALE MP The town lost $5 million.'],
    ['AUD', 'The Minister told the Parliament in Canberra that $5 million will go to Queensland.'],
    ['NZD', 'The New Zealand Government will give NZ$45 million, and $5 million in Auckland.'],
    ['USD', 'The United States and the American firm gave $5 million to Australia.'],
    ['USD', 'Its plant in Ontario cost $5 million.'],
  ])('%s: %s', async (currency, text) => {
    expect((await field('money', text)).find((m) => m.amount === 5000000)?.currency).toBe(currency)
  })
})

describe('what a note over amounts says', () => {
  test.each([
    ['(in millions, except per share data)\t2025\nRevenue\t$280\nDiluted EPS\t$1.86', [280000000, 1.86]],
    [
      'Net income was $2,192, or $4.93 per diluted share, that year (amounts in millions, except share data).',
      [2192000000, 4.93],
    ],
    ['($ in thousands)\t2025\nRevenue\t$280\t$5 million', [280000, 5000000]],
    ['It put $5 into homes in millions of towns.', [5]],
  ])('%s', async (text, amounts) => {
    expect((await field('money', `Red Hill Reports Results for the Year\n\n${text}`)).map((m) => m.amount)).toEqual(
      amounts,
    )
  })
})

test('an estimate blurs its amount from afar', async () => {
  expect((await field('money', 'The estimated price of the house is $7,500.'))[0].comparator).toBe('~')
})

test.each([
  ['weight', 'It weighs 5 pounds.'],
  ['much weight', 'It shipped 20 million pounds of copper at a cost.'],
  ['a mask, a video', 'It sent N95 masks and 1080p videos.'],
  ['a victory', 'A team of 3 million won the prize.'],
  ['a senator', 'She is one of Sen. Roe’s aides.'],
  ['a year before letters', 'In the 2020 TMT survey it led.'],
  ['grand things', 'They bought 20 grand pianos, two grand prizes and 5 Grand Slams.'],
  ['a shop', 'It opened 10 Dollar Barn stores.'],
  ['shoes and crowns', 'He has two soles and 40 gold crowns.'],
  ['a real thing', 'It has 10 real trees.'],
  ['a plain number', 'It has 5 million users.'],
  ['words in capitals', 'THE TOP 10 OF ALL 50 STATES'],
  ['a tournament, a standard', 'At Euro 2020 they drove Euro 6 cars.'],
  ['a people', 'It has 10 Swiss members.'],
])('no money: %s', async (_, text) => expect(await read(text)).toEqual([]))

test.each([
  ['The dividend is 12.5c per share.', [['12.5c', 0.125, 'USD']]],
  ['The water was at 12.5C per share.', []],
  ['It raised 40 million pounds of shares.', [['40 million pounds', 40000000, 'GBP']]],
  ['It bought 40 million pounds of shares.', [['40 million pounds', 40000000, 'GBP']]],
  ['It bought 40 million pounds of shrimp.', []],
  // The dollar that stands beside the home one is the American.
  [
    'It has $5 million (NZ$8 million) and $3 million more; NZ$2 million is owed in New Zealand, New Zealand said.',
    [
      ['$5 million', 5000000, 'USD'],
      ['NZ$8 million', 8000000, 'NZD'],
      ['$3 million', 3000000, 'NZD'],
      ['NZ$2 million', 2000000, 'NZD'],
    ],
  ],
])('%s', async (text, amounts) => {
  expect(await read(text)).toEqual(amounts)
})

// A step and its end are two amounts; money of other countries by sign and by name.
test.each([
  ['Shares fell 3 cents to $5.50.', [0.03, 5.5]],
  ['Oil was up 50 cents to $75.20.', [0.5, 75.2]],
  ['It gained $2 million to $3 million.', [[2000000, 3000000]]],
  ['They raised $5 million to $20 million.', [[5000000, 20000000]]],
])('%s', async (text, amounts) =>
  expect((await field('money', text)).map(({ amount, min, max }) => amount ?? [min, max])).toEqual(amounts),
)
test.each([
  ['It cost RD$200.', ['DOP']],
  ['It cost E£200.', ['EGP']],
  ['It cost NIS 50 million.', ['ILS']],
  ['The NIS 2 rules and LE 24 trains came.', []],
  ['It cost 500,000 dong.', ['VND']],
  ['The house at 500 Dong Street is sold.', []],
  ['It cost 200 Icelandic kronur.', ['ISK']],
])('%s', async (text, codes) => expect((await field('money', text)).map(({ currency }) => currency)).toEqual(codes))

// What "below" and "over" belong to something else than the amount.
test.each([
  ['It is 4 percent below the $85 that it cost.', null],
  ['It is below the $85 that it cost.', '<'],
  ['He has custody over $85.', null],
  ['Prices start at $85.', '>='],
  ['It cost the best part of $85.', '<'],
  ['It cost the part of $85.', null],
  ['It cost at least some $85.', '>='],
])('%s', async (text, comparator) => {
  expect((await field('money', text))[0].comparator).toBe(comparator)
})

test('a step and what it leads to are two amounts', async () => {
  expect((await read('Profit increased $93 million to $7 billion.')).map((row) => row[1])).toEqual([93e6, 7e9])
  expect((await read('Profit will be $5 million to $7 million.')).map((row) => row[1])).toEqual([[5e6, 7e6]])
})
