import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) =>
  (await field('quantities', text)).map((q) => [q.value ?? [q.min, q.max], q.unit, q.of])

describe('a number and its unit', () => {
  test.each([
    ['mass', 'It weighs 276 kilograms.', 276, 'kg'],
    ['mass', 'It weighs 12 lbs.', 12, 'pound'],
    ['mass', 'It weighs 20 tons.', 20, 'ton'],
    ['mass', 'It holds 5 troy ounces.', 5, 'troy ounce'],
    ['mass', 'a dose of 40 mg', 40, 'mg'],
    ['length', 'It is 3 1/2 miles long.', 3.5, 'mile'],
    ['length', 'a depth of 1,350 feet', 1350, 'foot'],
    ['length', "drilled to 800' below", 800, 'foot'],
    ['length', 'a 32" screen', 32, 'inch'],
    ['area', 'a 500-acre site', 500, 'acre'],
    ['area', 'It has 1,500 square feet.', 1500, 'square foot'],
    ['area', 'an area of 301,338 km2', 301338, 'km²'],
    ['volume', 'It holds 2.1 million barrels.', 2100000, 'barrel'],
    ['volume', 'It holds 50mL.', 50, 'mL'],
    ['temperature', 'It was -40 °C.', -40, '°C'],
    ['temperature', 'It was 98 degrees Fahrenheit.', 98, '°F'],
    ['speed', 'It flew at 55 mph.', 55, 'mph'],
    ['power', 'It gives 12.4 MW.', 12.4, 'MW'],
    ['power', 'It draws 5 mW.', 5, 'mW'],
    ['energy', 'It stores 85 kWh.', 85, 'kWh'],
    ['data', 'It holds 2 TB.', 2, 'TB'],
    ['pressure', 'It bears 300 psi.', 300, 'psi'],
    ['frequency', 'It runs at 3.2 GHz.', 3.2, 'GHz'],
    ['ratio', 'It fell by 25 percent.', 25, '%'],
    ['ratio', 'It fell by 25 basis points.', 25, 'basis point'],
    ['ratio', 'It measured 15ppm.', 15, 'ppm'],
  ])('%s: %s', async (dimension, text, value, unit) => {
    const [quantity, ...more] = await field('quantities', text)
    expect([quantity.dimension, quantity.value, quantity.unit, more.length]).toEqual([dimension, value, unit, 0])
  })
})

test('a compound is one quantity in its largest unit, with its parts', async () => {
  const [quantity] = await field('quantities', 'They seized 4 kilograms 620 grams of amphetamine.')
  expect(quantity).toMatchObject({
    value: 4.62,
    unit: 'kg',
    of: 'amphetamine',
    base: { value: 4.62, unit: 'kg' },
    parts: [
      { value: 4, unit: 'kg' },
      { value: 620, unit: 'g' },
    ],
  })
  expect(await read('He is 5 feet 11 inches tall.')).toEqual([[5.91666666667, 'foot', null]])
})

test('the base value is in SI', async () => {
  const [miles] = await field('quantities', 'It is 10 miles away.')
  expect(miles.base).toEqual({ value: 16093.44, unit: 'm' })
  const [heat] = await field('quantities', 'It was 100 °C.')
  expect(heat.base).toEqual({ value: 373.15, unit: 'K' })
})

test.each([
  ['12 to 18 percent', [12, 18], '%'],
  ['10-15 kg', [10, 15], 'kg'],
  ['between 5 and 10 km', [5, 10], 'km'],
  ['an 8- to 16-meter mirror', [8, 16], 'm'],
  ['5% to 10%', [5, 10], '%'],
])('a range: %s', async (text, range, unit) => {
  expect((await read(`It was ${text}.`)).map((row) => row.slice(0, 2))).toEqual([[range, unit]])
})

test.each([
  ['5,000 tons per year', 'ton per year', null],
  ['525,000 barrels of crude oil per day', 'barrel per day', 'crude oil'],
  ['14,369 MWh of clean energy annually', 'MWh per year', 'clean energy'],
  ['120 µg/kg', 'µg per kg', null],
])('a rate: %s', async (text, unit, of) => {
  expect((await read(`It reached ${text}.`)).map((row) => row.slice(1))).toEqual([[unit, of]])
})

test('"tons" alone says what was assumed', async () => {
  expect((await field('quantities', '20 tons of steel'))[0].assumed).toBe('short ton')
  expect((await field('quantities', '20 tons of steel over 30 kilometres'))[0].assumed).toBe('tonne')
})

test.each([
  ['4 kilograms of cocaine', 'cocaine'],
  ['drugs including hash 276 kilograms', 'hash'],
  ['narcotic drugs with a total weight of 280 kilograms', 'narcotic drugs'],
  ['a 500-acre site', 'site'],
  ['a 30% discount', 'discount'],
  ['20 percent of the penalty', 'penalty'],
  ['Revenue rose 12 percent', 'Revenue'],
])('what is measured: %s', async (text, of) => {
  expect((await read(`${text}.`))[0][2]).toBe(of)
})

test.each([
  ['a name', 'Route 66 and the 5K run support Goal #16.'],
  ['money', 'It cost £5 and 20 pounds sterling.'],
  ['a duration', 'It took 12 hours and 3 days.'],
  ['a closing quotation mark', 'He called it "a record for 2015" and left.'],
  ['"in" as a word', 'They arrested 5 in Ohio.'],
  ['a year before a name', 'the 2022 Cup final'],
])('no quantity: %s', async (_, text) => {
  expect(await field('quantities', text)).toEqual([])
})
