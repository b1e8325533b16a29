import { expect, test } from 'vitest'
import { field } from './fields.ts'

test.each<[string, ...[string, number, string][]]>([
  ['It moved at 5 m s⁻¹ there.', ['5 m s⁻¹', 5, 'm/s']],
  ['It films at 30fps or 60 fps.', ['30fps', 30, 'fps'], ['60 fps', 60, 'fps']],
  ['They met at Nine Mile Oak.'],
  ['Nine miles of road were built, and Nine Mile by Oakham.', ['Nine miles', 9, 'mile'], ['Nine Mile', 9, 'mile']],
  ['It weighs 5 kg 7 in all.', ['5 kg', 5, 'kg']],
  ['It is 5 m^0 long.', ['5 m', 5, 'm']],
  ['It gives 40 newton metres.', ['40 newton metres', 40, 'N·m']],
  ['It hauled 40 ton-miles a day.', ['40 ton-miles a day', 40, 'ton·mile per day']],
  ['It hauled 40 ton-hours of it.', ['40 ton-hours', 40, 'ton·hour']],
  ['It took 40 degree-days.', ['40 degree-days', 40, 'degree·day']],
  ['It hauled 40 tons hours before.', ['40 tons', 40, 'ton']],
  ['It used 3 kW hours.', ['3 kW hours', 3, 'kWh']],
  ['He is 6ft 2 tall.', ['6ft 2', 6.16666666667, 'foot']],
  ['He is 6ft 12 tall.', ['6ft', 6, 'foot']],
  ['It turned 30° 5 kg of it.', ['30°', 30, 'degree'], ['5 kg', 5, 'kg']],
  ['It lies at 30° 5′ 6″.', ['30° 5′ 6″', 30.085, 'degree']],
  ['The cream at 0.75% administered twice daily works.', ['0.75%', 0.75, '%']],
  ['It is 5 foot, 3 inches high.', ['5 foot, 3 inches', 5.25, 'foot']],
  ['It holds 5 kg, 3 g of it.', ['5 kg', 5, 'kg'], ['3 g', 3, 'g']],
  ['It weighs 5 kgx and 5 kg9.'],
  ['It sends on 97.5 fm there.'],
  ['It is 20 fm long.', ['20 fm', 20, 'fm']],
  ['The college awarded more than 20 degrees in May.'],
  ['The college awarded its very first 20 degrees.'],
  ['The slope turns 20 degrees.', ['20 degrees', 20, 'degree']],
  ['It has 5 L-3 parts.'],
  ['It holds 5 L.', ['5 L', 5, 'L']],
  ['It takes 5 A, no more.', ['5 A', 5, 'A']],
  ['It has 5 A there.'],
  ['It saw Section 4 and 5 percent.', ['5 percent', 5, '%']],
  ['It saw 4 and 5 percent.', ['4', 4, '%'], ['5 percent', 5, '%']],
  ['“It is 5” he said.'],
  ['It is 5” wide.', ['5”', 5, 'inch']],
  ["'It is 5' he said."],
  ["It is 5' high.", ["5'", 5, 'foot']],
  ['It was 12C-3.'],
  ['It is 30 C there.', ['30 C', 30, '°C']],
  ['The weather is 30 million C warm.'],
  ['It was five C warm.'],
  ['It uses 5 °C/m there.', ['5 °C/m', 5, '°C per m']],
  ['It is 9 miles – 15 km off.', ['9 miles', 9, 'mile'], ['15 km', 15, 'km']],
  ['It ran 5 feet to 6 inches.', ['5 feet', 5, 'foot'], ['6 inches', 6, 'inch']],
])('%s', async (text, ...quantities) =>
  expect((await field('quantities', text)).map((q) => [q.text, q.value, q.unit])).toEqual(quantities),
)

test.each([
  ['It ran 40,000+ km a year.', '>='],
  ['It ran 40,000 km a year.', null],
])('%s', async (text, comparator) => expect((await field('quantities', text))[0].comparator).toBe(comparator))

test.each([
  ['Sales rose 12 percent.\n\nof 5 percent', ['Sales', null]],
  ['Prices of cars rose 5% and the cars weigh 5%.', ['Prices of cars', 'cars']],
])('%s', async (text, of) => expect((await field('quantities', text)).map((q) => q.of)).toEqual(of))
