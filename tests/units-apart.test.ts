import { expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) => (await field('quantities', text)).map((q) => [q.text, q.value, q.unit, q.of])

// Powers that a page printed small.
test.each([
  ['The speed-up was 9.8 m/s 2 on Mars.', [['9.8 m/s 2', 9.8, 'm/s²', 'speed-up']]],
  ['The flow was 9.8 mm/s 2 in the test.', [['9.8 mm/s 2', 9.8, 'mm per s²', 'flow']]],
  ['The load was 5 kg/m 2 on the roof.', [['5 kg/m 2', 5, 'kg per m²', 'load']]],
  ['The flow was 3 m 3 /s.', [['3 m 3 /s', 3, 'm³ per second', 'flow']]],
  ['The field was 30 km 2 in all.', [['30 km 2', 30, 'km²', 'field']]],
  ['They ran 5 km 2 times.', [['5 km', 5, 'km', null]]],
  ['The pier is at 5 m 2 boats passed.', [['5 m', 5, 'm', 'pier']]],
])('%s', async (text, quantities) => {
  expect(await read(text)).toEqual(quantities)
})

// Weather, angles, diplomas, knots, kilotons.
test.each([
  ['The high was 104 degrees in Tucson.', [['104 degrees', 104, 'degree', null]]],
  ['It was -12C in the morning.', [['-12C', -12, '°C', null]]],
  ['It was 30 C and dry.', [['30 C', 30, '°C', null]]],
  ['The mercury fell to -12C overnight.', [['-12C', -12, '°C', 'mercury']]],
  ['She holds 12 degrees in law.', []],
  ['He moved from Unit -12C to Hut 30 C and Gate 31C.', []],
  ['Winds of 25 kt blew in.', [['25 kt', 25, 'knot', 'Winds']]],
  ['A 25 kt gust blew from the west.', [['25 kt', 25, 'knot', 'gust']]],
  ['They shipped 25 kt of lead.', [['25 kt', 25, 'kiloton', 'lead']]],
])('%s', async (text, quantities) => {
  expect(await read(text)).toEqual(quantities)
})

test.each([
  ['The city saw 104-degree heat.', 'temperature'],
  ['It hit 104 degrees on the coast.', 'temperature'],
  ['Turn the dial by 104 degrees.', 'angle'],
])('%s', async (text, dimension) => {
  expect((await field('quantities', text)).map((q) => q.dimension)).toEqual([dimension])
})

// The verb of a place is no thing that is measured, and neither is what stands in front of a pronoun.
test.each([
  ['The camp lies within 8 km of the river.', 'camp'],
  ['She lives within 8 km of the river.', null],
  ['Of these many, we sit within 8 km of the river.', null],
  ['The outside sales force grew by 50%.', 'outside sales force'],
])('%s', async (text, of) => {
  expect((await field('quantities', text)).map((q) => q.of)).toEqual([of])
})

// As papers print them: powers below the line, symbols that need what stands beside them.
test.each([
  ['The uptake was 45 ml·kg−1·min−1 at rest.', [['45 ml·kg−1·min−1', 45, 'mL per kg per minute', 'uptake']]],
  ['The heat was 4.2 kJ/(kg K) in all.', [['4.2 kJ/(kg K)', 4.2, 'kJ per kg per K', 'heat']]],
  ['The index was 27.5 kg/m 2 .', [['27.5 kg/m 2', 27.5, 'kg per m²', 'index']]],
  [
    'It has bands at 1,650 cm−1 and 900 cm-1 in air.',
    [
      ['1,650 cm−1', 1650, '1 per cm', null],
      ['900 cm-1', 900, '1 per cm', null],
    ],
  ],
  ['It spans 0.5 m-1 m.', [['0.5 m-1 m', undefined, 'm', null]]],
  ['The grain is 2,000 Ma old.', [['2,000 Ma', 2000, 'Ma', 'grain']]],
  ['In 2000 Ma, a singer, came.', []],
  ['The grain is 66 Ma old.', [['66 Ma', 66, 'Ma', 'grain']]],
  ['In 2008 Ma left, at 17 Ma sang, and lot 12 Ga. Route was sold.', []],
  ['It held 1.5 x 10^6 cells/mL.', [['1.5 x 10^6 cells/mL', 1500000, 'cell per mL', null]]],
  ['It held 3 x 10(8) CFU/g.', [['3 x 10(8) CFU/g', 300000000, 'CFU per g', null]]],
  ['The jail has 40 cells per floor and 12 copies of it.', []],
  [
    'It took 2 × 10−6 M of it and 0.5 M NaOH.',
    [
      ['2 × 10−6 M', 0.000002, 'M', null],
      ['0.5 M', 0.5, 'M', 'NaOH'],
    ],
  ],
  ['It sold 5 M McDonald burgers and 12 T shirts.', []],
  ['A 3 T magnet is here.', [['3 T', 3, 'T', 'magnet']]],
  ['It warmed at 5 K/min.', [['5 K/min', 5, 'K per minute', null]]],
  ['It was spun at 12,000 × g for a while.', [['12,000 × g', 12000, '× g', null]]],
  ['They spread 150 kg N ha−1 in spring.', [['150 kg N ha−1', 150, 'kg per hectare', 'N']]],
  ['The tenant of apartment 3A left.', []],
  ['The 2.4-acre site includes a shop.', [['2.4-acre', 2.4, 'acre', 'site']]],
  ['The 5 kg N Street bag', [['5 kg', 5, 'kg', 'N Street bag']]],
])('%s', async (text, quantities) => {
  expect(await read(text)).toEqual(quantities)
})
