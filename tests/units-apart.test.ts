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
