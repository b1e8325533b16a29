import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) =>
  (await field('quantities', text)).map((q) => [q.value ?? [q.min, q.max], q.unit, q.of])

describe('a number and its unit', () => {
  test.each([
    ['mass', 'It weighs 276 kilograms.', 276, 'kg'],
    ['mass', 'It weighs 12 lbs.', 12, 'pound'],
    ['voltage', 'It bears 5 kVRMS.', 5, 'kV'],
    ['voltage', 'It needs 48-V supplies.', 48, 'V'],
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
    ['mass', 'It holds half a kilogram.', 0.5, 'kg'],
    ['mass', 'It holds a kilogram of it.', 1, 'kg'],
    ['mass', 'It produced 5,500 silver ounces.', 5500, 'ounce'],
    ['length', 'It is half an inch thick.', 0.5, 'inch'],
    ['length', 'It is a quarter of a mile long.', 0.25, 'mile'],
    ['length', 'It is 2.1 pm wide.', 2.1, 'pm'],
    ['length', 'It is 5 +/- 0.2 mm thick.', 5, 'mm'],
    ['length', 'It ran 0.5k miles.', 500, 'mile'],
    ['area', 'It is 2 sq. mi. large.', 2, 'square mile'],
    ['area', 'It measures 3 metres squared.', 3, 'm²'],
    ['volume', 'It holds 4 km cubed.', 4, 'km³'],
    ['volume', 'It holds 3 cu. ft.', 3, 'cubic foot'],
    ['volume', 'It holds 12 Bcf of gas.', 12, 'Bcf'],
    ['temperature', 'It was 5 degrees Celsius below zero.', -5, '°C'],
    ['speed', 'It moves at 3×10⁸ m/s.', 300000000, 'm/s'],
    ['acceleration', 'It pulls at 9.8 m/s^2.', 9.8, 'm/s²'],
    ['torque', 'It makes 146 lb-ft.', 146, 'lb-ft'],
    ['torque', 'It makes 450 newton metres.', 450, 'N·m'],
    ['data rate', 'It sends 100 megabits per second.', 100, 'Mbps'],
    ['voltage', 'It needs 5 µV.', 5, 'µV'],
    ['ratio', 'It is one-quarter of one percent.', 0.25, '%'],
    ['ratio', 'It holds 5 wt% of it.', 5, 'wt%'],
    ['mass', 'It weighs 1.67 × 10^{-27} kg.', 1.67e-27, 'kg'],
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

test.each([
  ['It holds 40,000+ km of pipe.', 40000, 'km', '>='],
  ['They stood within 8 km of it.', 8, 'km', '<='],
  ['It fell short of the 90 per cent minimum.', 90, '%', '>='],
  ['The park yields 52 GWh a year.', 52, 'GWh per year', null],
  ['Temperatures will reach 104 degrees.', 104, 'degree', null],
  ['Lows of -12C are likely.', -12, '°C', null],
  ['Highs of 31 C are likely.', 31, '°C', null],
  ['It froze at - 20 °F.', -20, '°F', null],
  ['It melts at 40 deg Celsius.', 40, '°C', null],
  ['Growth was (3.2)% then.', -3.2, '%', null],
  ['He is five-foot-10.', 5.83333333333, 'foot', null],
  ['He is 6ft 2 tall.', 6.16666666667, 'foot', null],
  ['He weighs 12 stone 4 pounds.', 12.2857142857, 'stone', null],
  ['He lost half a stone.', 0.5, 'stone', null],
  ['It has 20 (kg) of it.', 20, 'kg', null],
  ['It met 25 kt winds.', 25, 'knot', null],
  ['It sells 2 Gig internet.', 2, 'Gbps', null],
  ['It flows at 45 MMscf/d.', 45, 'MMscf per day', null],
  ['It took 5 ml kg −1 min −1 of it.', 5, 'mL per kg per minute', null],
  ['It gave 300 fb⁻¹ of data.', 300, 'fb⁻¹', null],
])('in a form of its own: %s', async (text, value, unit, comparator) => {
  expect((await field('quantities', text)).map((q) => [q.value, q.unit, q.comparator])).toEqual([
    [value, unit, comparator],
  ])
})

test('degrees have minutes and seconds', async () => {
  expect(await read('It lies at 40° 30′ 36″ north.')).toEqual([[40.51, 'degree', null]])
})

test.each([
  ['8.9 g/cm^3', 'g per cm³', 'concentration', 8.9, 'kg/L'],
  ['8.9 g cm-3', 'g per cm³', 'concentration', 8.9, 'kg/L'],
  ['20 J/m² per year', 'J per m² per year', 'energy per area per time', 6.3376175628e-7, 'J/m²/s'],
  ['0.6 W/(m·K)', 'W per m per K', 'power per length per temperature', 0.6, 'W/m/K'],
  ['5 kW·h', 'kWh', 'energy', 18000000, 'J'],
  ['6 litres per 100 km', 'L per 100 km', 'volume per length', 0.00006, 'L/m'],
  ['20 mg/kg', 'mg per kg', 'ratio', 0.00002, '1'],
  ['5 cubic feet per second', 'cubic foot per second', 'flow', 141.58423296, 'L/s'],
])('a unit of units: %s', async (text, unit, dimension, value, base) => {
  const [quantity, ...more] = await field('quantities', `It had ${text} there.`)
  expect([quantity.unit, quantity.dimension, quantity.base, more]).toEqual([unit, dimension, { value, unit: base }, []])
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
  ['from -18 °C to -34 °C', [-34, -18], '°C'],
  ['10 m-15 m', [10, 15], 'm'],
  ['20 kHz-2 GHz', [0.00002, 2], 'GHz'],
  ['500 MB to 2 GB', [0.5, 2], 'GB'],
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

test.each([
  ['45 and 50 mg', [45, 50]],
  ['30, 50, 80, and 100 mg', [30, 50, 80, 100]],
  ['3, 5 or 8 kg', [3, 5, 8]],
  ['10 x 12 feet', [10, 12]],
  ['12 x 8 x 3 cm', [12, 8, 3]],
  ['8-by-10-foot', [8, 10]],
])('a shared unit: %s', async (text, values) => {
  expect((await read(`It was ${text} there.`)).map((row) => row[0])).toEqual(values)
})

test('"tons" alone says what was assumed', async () => {
  expect((await field('quantities', '20 tons of steel'))[0].assumed).toBe('short ton')
  const [metric] = await field('quantities', '20 tons of steel over 30 kilometres')
  expect([metric.assumed, metric.base]).toEqual(['tonne', { value: 20000, unit: 'kg' }])
})

test.each([
  ['4 kilograms of cocaine', 'cocaine'],
  ['60% of the Fortune 500', 'Fortune 500'],
  ['60% of all Oakham 2019', 'Oakham'],
  ['90 percent cheaper', null],
  ['60 percent of poorer households', 'poorer households'],
  ['90 percent fairer than mills', null],
  ['100% confident the mills are done', null],
  ['35 m boat cost the group', 'boat'],
  ['the only 5 GHz radio system proven in use', 'radio system'],
  ['60 per cent of the 13 014 refugee visas', 'refugee visas'],
  ['Of the total Harbor visas issued last year, 47%', 'Harbor visas'],
  [
    '20% off moderate department and discount store regular prices every day',
    'moderate department and discount store regular prices',
  ],
  ['the C_Two accelerates 0-60 mph', 'C_Two'],
  ['drugs including hash 276 kilograms', 'hash'],
  ['narcotic drugs with a total weight of 280 kilograms', 'narcotic drugs'],
  ['a 500-acre site', 'site'],
  ['a 30% discount', 'discount'],
  ['20 percent of the penalty', 'penalty'],
  ['Revenue rose 12 percent', 'Revenue'],
  ['Revenue for the fourth quarter grew 12%', 'Revenue'],
  ['Revenue was $5 million, up 12 percent', 'Revenue'],
  ['with ticket revenue increasing 23% year-on-year', 'ticket revenue'],
  ['The firm expects sales to grow 5 percent', 'sales'],
  ['a gross margin of just 70%', 'gross margin'],
  ['Output increased at an annual rate of 4.8 percent', 'Output'],
  ['The economy grew at nearly 5% this quarter', 'economy'],
  ['a 31% lower risk of stroke', 'risk of stroke'],
  ['compared to a 7-percent growth rate', 'growth rate'],
  ['a compound annual growth rate (CAGR) of 7.6%', 'compound annual growth rate'],
  ['a 25 percent increase in exports', 'exports'],
  ['It will cut sulfur dioxide emissions from its plants by more than 50 percent', 'sulfur dioxide emissions'],
  ['They decided to deepen the hole by an additional 500 feet', 'hole'],
  ['The tower, which opened late, is 300 feet tall', 'tower'],
  ['a 300-foot-tall tower', 'tower'],
  ['Acme Holdings (17%)', 'Acme Holdings'],
  ['with unemployment at 3.9%', 'unemployment'],
  ['The company reported record revenue of $5 million, up 12%', 'record revenue'],
  ['It returned 12.4 grams per tonne gold over a large width', 'gold'],
  ['more than a third (37%) of Canadians', 'Canadians'],
  ['45 percent of companies fail early', 'companies'],
  ['3 tons of total suspended solids', 'total suspended solids'],
  ['12 acres of wetland and nearby prairie in Ohio', 'wetland and nearby prairie'],
  ['50 grams crack cocaine', 'crack cocaine'],
  ['a parcel weighing 2 kg', 'parcel'],
  ['a 16% year-on-year increase in visits', 'visits'],
  ['The share price fell as much as $11.67, or over 20%', 'share price'],
  ['Of all seed funding, only 2.2% went to them', 'seed funding'],
  ['It grew by 46% in terms of revenue', 'revenue'],
  ['Internet with speeds up to 1 Gbps', 'speeds'],
  ['our 100% U.S.-based staff', 'U.S.-based staff'],
  ['A dose of 1,000 IU of vitamin D cut pressure', 'vitamin D'],
  ['The firm expects growth of 6 to 8 percent', 'growth'],
  ['The 50 MW park yields 52 GWh', 'park'],
  ['The 5.5 mm footprint enables engineers to shrink it', 'footprint'],
  ['The 4 kg box helps people', 'box'],
  ['88 percent of global sales teams', 'global sales teams'],
  ['You must be 17 or older, weigh at least 110 pounds', null],
  ['Comparable sales were negatively impacted by 3 percent', 'Comparable sales'],
  ['It began in 2019.Net sales were $5 billion, an increase of 5 percent from May', 'Net sales'],
  ['It runs 20,000 liters of single-use tank (SUT) brewing capacity', 'single-use tank (SUT) brewing capacity'],
  ['It has transformed 1,500 square feet into an indoor park', 'indoor park'],
  ['The value of 11 pounds of netted fish exceeds $88,000', 'netted fish'],
  ['It offers homes 1 Gbps download speeds', 'download speeds'],
  ['Speeds Up to 1 Gbps Now Open to All', 'Speeds'],
  ['Operating temperature is -40C to 105C ambient', 'Operating temperature'],
])('what is measured: %s', async (text, of) => {
  expect((await read(`${text}.`))[0][2]).toBe(of)
})

test('a second measure of the same thing takes it over', async () => {
  const found = await read('The approval rate rose to 77%, up from 76% in May. It was 12% below plan.')
  expect(found.map((row) => row[2])).toEqual(['approval rate', 'approval rate', null])
})

test.each([
  ['the end of another paragraph', 'It rose by 40\n\nMPS met there.'],
  ['a name', 'Route 66 and the 5K run support Goal #16.'],
  ['money', 'It cost £5 and 20 pounds sterling.'],
  ['a duration', 'It took 12 hours and 3 days.'],
  ['a closing quotation mark', 'He called it "a record for 2015" and left.'],
  ['"in" as a word', 'They arrested 5 in Ohio.'],
  ['a year before a name', 'the 2022 Cup final'],
  ['an address', 'Meet at 303 W. Main Street or 2995 W 600 N or 600 N 2995 W.'],
  ['a model, an item', 'They fly C-130J planes, see Item 1A.'],
  ['a year before a verb', 'The year 2024 has been good.'],
  ['millions of people', 'More than 2m patients came.'],
  ['a time of day', 'It opens at 2.17 pm and closes at 5 pm.'],
  ['academic degrees', 'It awarded 1,200 degrees in law.'],
  ['buses', 'It has four bus stops.'],
  ['stones', 'It has 12 stone walls.'],
  ['a part number', 'Order 24703 L-202 now.'],
  ['sections and units', 'See Section 12C and Unit 31C.'],
  ['letters in front', 'It sent N95 g masks.'],
])('no quantity: %s', async (_, text) => {
  expect(await field('quantities', text)).toEqual([])
})
