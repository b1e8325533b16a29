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

describe('what a share is of', () => {
  test.each([
    ['The ratio set a new company record of 56.8 percent.', ['ratio']],
    ['It saw an earnings per share increase of 3 percent.', ['earnings per share increase']],
    ["It paid more, a 28.8 percent increase over last year's dividend.", ['dividend']],
    ['The board raised the dividend, up 10% on the year.', ['dividend']],
    ['The plant sold 500 tonnes of pears, up 20% on the year.', ['pears', 'pears']],
    ['The firm generated $5 million in sales, up 8% on the year.', ['sales']],
    ['Revenue was $5 million, up 4%.', ['Revenue']],
    ['It told of 200 arrivals in May, a 70% decline.', ['arrivals']],
    ['Net income was $3 million, a 12% decline.', ['Net income']],
    ['Some 35,141 settlers came. Some 34.7% of those were skilled.', ['settlers']],
    ['Some 35,141 settlers came. Some 34.7% of them were skilled, while 29.8% came alone.', ['settlers', 'settlers']],
    ['Less than 5% of these 4,000 arrivals were sent back.', ['arrivals']],
    ['It is 85 per cent of the program coming from abroad.', ['program']],
    ['It met 24% of the cost of attending a school.', ['cost of attending a school']],
    ['A poll found 91 per cent believe towns should act.', [null]],
  ])('%s', async (text, of) => {
    const found = await field('quantities', HEAD + text)
    expect(found.map((entry) => entry.of)).toEqual(of)
  })
})

test('a mark behind a number in damaged text is no inch', async () => {
  expect(await field('quantities', `${HEAD}1"'fIE LJJ3EIU1i.L was read.`)).toEqual([])
  const [found] = await field('quantities', `${HEAD}A 7" disc was read, and it fell to -12C.`)
  expect(found).toMatchObject({ value: 7, unit: 'inch' })
})

describe('what is counted', () => {
  test.each([
    ['The camp holds 250,000 men, women and children.', [[250_000, 'men, women and children']]],
    ['The camp holds 300 men and the guards.', [[300, 'men']]],
    [
      'Some 900 settlers came. Five hundred and eighty of them stayed.',
      [
        [900, 'settlers'],
        [580, 'settlers'],
      ],
    ],
    [
      'Some 900 settlers came. Two of them stayed, and 60 of these books.',
      [
        [900, 'settlers'],
        [60, 'books'],
      ],
    ],
    ['Five hundred and eighty of them stayed.', []],
    ['This brings the total population at the site to 841.', [[841, 'population']]],
    ['This brings the total cost at the site to 841.', []],
    ['It pays for 38 Plan to Win (PtW) projects.', [[38, 'Plan to Win (PtW) projects']]],
    ['It pays for 38 trips to Win projects.', [[38, 'trips']]],
    ['It gave 125 College for New Orleans.', []],
  ])('%s', async (text, counts) => {
    const found = await field('counts', HEAD + text)
    expect(found.map(({ value, item }) => [value, item])).toEqual(counts)
  })
})

describe('what is measured, by the clause around it', () => {
  test.each([
    ['The tool gave 35% faster ticket resolution times.', ['ticket resolution times']],
    ['The tool was 35% faster than before.', ['tool']],
    ['It sells 65% of the 9 billion total tokens.', ['total tokens']],
    ['It sells to 71 percent of a $12 billion testing market.', ['testing market']],
    ['This was 93 per cent of the total number of 12,525 visas granted.', ['visas']],
    ['The notes bear interest at a rate of 4.8%.', ['interest']],
    ['Exports grew at an annual rate of 9.5%.', ['Exports']],
    ['Brent crude rose 85 cents, or 1.2 percent, to a high.', ['Brent crude']],
    ['The Nikkei fell 356.2 points, or about 1.4 percent.', ['Nikkei']],
    ['Rainfall was low, of which 60% falls between June and May.', [null]],
    ['It sees wavelengths between 0.6 and 28 microns.', ['wavelengths']],
    ['They had a body mass index above 30 kg/m2.', ['body mass index']],
    ['Density was 2.7 g/cm3, and the elastic modulus 70 GPa.', ['Density', 'elastic modulus']],
    ['Density was 2.7 g/cm3, the elastic modulus 70 GPa.', ['Density', 'elastic modulus']],
    ['Density was 2.7 g/cm3; the elastic modulus 70 GPa.', ['Density', 'elastic modulus']],
    ['Density was 2.7 g/cm3, and the children walked 70 km.', ['Density', null]],
    ['Density was 2.7 g/cm3; the children walked 70 km.', ['Density', null]],
    ['The airport had 4.5 million passengers, 12% more than in May.', ['passengers']],
    ['The airport had 4.5 million passengers, 12% of the total.', ['total']],
    ['The survey had a margin of error of 3.5 percent.', ['margin of error']],
    ['The law caps interest at 36%.', ['interest']],
    ['The rate was left at 5 percent.', ['rate']],
    ['They left at 5 percent.', [null]],
    ['Samples were heated to 450 °C and cooled to 20 °C.', ['Samples', 'Samples']],
    ['It was open despite temperatures in excess of 40 °C.', ['temperatures']],
    ['They will bring down emissions by 60 per cent.', ['emissions']],
    ['An increase of 25 percent in wages was rejected.', ['wages']],
    ['An increase of 25 percent in the third quarter was rejected.', ['increase']],
    ['The 15 percent cut in tariffs begins now.', ['tariffs']],
    ['Get 15% off selected items.', ['selected items']],
    ['Steel prices, which rose 12 percent in May, fell 3 percent.', ['Steel prices', 'Steel prices']],
    ['The torque provided by the engine is 10 Nm.', ['torque']],
    ['Sales for the year ended Sept. 30 were up 7 percent.', ['Sales']],
    ['The truck was travelling at 90 mph.', ['truck']],
    ['The filter removes particles larger than 2.5 μm.', ['particles']],
    ['The maker of sports cars up to 5 m long grew.', ['sports cars']],
    ['It has a trunk 1.2 m in diameter.', ['trunk']],
    ['The crater, 30 km wide, is old.', ['crater']],
    ['He dug a hole 3 m deep.', ['hole']],
    ['The children walked 3 km across town.', [null]],
    ['A 5 µm thick film was made.', ['film']],
    ['The soil held 2.1% organic carbon.', ['organic carbon']],
    ['The plate is 100% organic.', ['plate']],
    ['The plates are 10 cm × 15 cm × 2 mm.', ['plates', 'plates', 'plates']],
    ['The median dose was 2.5 Gy (range 1.0–4.5 Gy).', ['median dose', 'median dose']],
    ['The figure was revised to 3.1 percent.', ['figure']],
    ['By mid-afternoon the Nasdaq was up 0.8 percent.', ['Nasdaq']],
    ['At the end of the year sales were up 5 percent.', ['sales']],
    ['The firm expects 2018 revenue of $5 million, an increase of approximately 19%.', ['revenue']],
    ['Preliminary fourth quarter 2018 service revenue increased 11%.', ['service revenue']],
    ['Less than one percent of U.S. high school seniors won.', ['U.S. high school seniors']],
    ['The walls of 3 metres high concrete stood.', ['walls']],
    ['Some 70 per cent of those applying in May came.', ['those applying']],
    ['Some 70 per cent of those rising costs came.', ['rising costs']],
    ['The wall must be 100% watertight.', ['wall']],
    ['Full-year 2019 revenue was $5 billion, up 6 percent.', ['revenue']],
    ['The jobs index moderated 0.03 percent.', ['jobs index']],
    ['It saw price growth of 199% in the short term.', ['price growth']],
    ['Acme Resources Co. (3.83%) is one.', ['Acme Resources Co']],
    [
      'Some 95% of home and community-based nurses say so, with 77% turning away.',
      ['home and community-based nurses', 'home and community-based nurses'],
    ],
    ['Some 78 percent of nurses were tired. Another 65 percent said so.', ['nurses', 'nurses']],
    ['Some 78 percent of nurses were tired. Prices rose, with 65 percent said to be up.', ['nurses', null]],
  ])('%s', async (text, of) => {
    const found = await field('quantities', HEAD + text)
    expect(found.map((entry) => entry.of)).toEqual(of)
  })
})

describe('what is a measure and what is none', () => {
  test.each([
    [
      'It holds twenty dozen kg f per twenty percent.',
      [
        [240, 'kg'],
        [20, '%'],
      ],
    ],
    ['It holds 5 kg per about 20 people.', [[5, 'kg']]],
    [
      'Pressure fell from 150/95 mmHg to 120/80 mm Hg.',
      [
        [150, 'mmHg'],
        [95, 'mmHg'],
        [120, 'mmHg'],
        [80, 'mmHg'],
      ],
    ],
    ['It is due 10/12 or costs 3/4 mmHg.', [[0.75, 'mmHg']]],
    ['The margin is plus or minus 3 percentage points.', [[3, 'percentage point']]],
    ['It was minus 3 percent.', [[-3, '%']]],
    ['The field was 3.5 T.', [[3.5, 'T']]],
    ['It opened in mid 2007’ and grew.', []],
    ['The wall is 9’ high.', [[9, 'foot']]],
    ['Fortitude Valley, QLD 4006  t: 07 3252 7101', []],
    ['It holds 3+ million tons of steel.', [[3e6, 'ton']]],
    ['Samples of 10 mL each were used.', [[10, 'mL']]],
    ['It holds 10 mL each day.', [[10, 'mL per day']]],
    ['The load is 20 kN in steps.', [[20, 'kN']]],
    ['The resistivity is 1.7 Ω m.', [[1.7, 'Ω·m']]],
    ['The viscosity was 1.2 mPa·s.', [[1.2, 'mPa·s']]],
    ['It is of grade 516L steel.', []],
    [
      'It is a mile and a half long, or two miles and a half.',
      [
        [1.5, 'mile'],
        [2.5, 'mile'],
      ],
    ],
    ['He ran a mile and a lap.', []],
    ['She drank a quart of milk and a pint glass.', [[1, 'quart']]],
    ['It was 20 °c.', [[20, '°C']]],
    ['It weighs thirty-five and a half pounds.', [[35.5, 'pound']]],
    ['It had 120 kg N/ha.', [[120, 'kg per hectare']]],
    [
      'Catches fell from 12,000 t in 1990 to 3,500 t.',
      [
        [12000, 'tonne'],
        [3500, 'tonne'],
      ],
    ],
    ['Catches of 1990 to 3,500 t were seen.', [[undefined, 'tonne']]],
  ])('%s', async (text, found) => {
    expect((await field('quantities', HEAD + text)).map(({ value, unit }) => [value, unit])).toEqual(found)
  })
})

test("the sign in front of a range is the first one's", async () => {
  const range = async (text: string) => (await field('quantities', HEAD + text)).map(({ min, max }) => [min, max])
  expect(await range('It works from −0.2 to 0.8 V.')).toEqual([[-0.2, 0.8]])
  expect(await range('It works at -40 to 85 °C.')).toEqual([[-40, 85]])
  expect(await range('It works at 40 to 85 °C.')).toEqual([[40, 85]])
})
