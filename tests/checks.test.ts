import { expect, test } from 'vitest'
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
  ['In total 12 people were held, namely 7 men and 6 women', [12, 13, 'people', false, ['7 men', '6 women']]],
])('%s', async (text, check) => expect(await read(`They found ${text}.`)).toEqual([check]))

test('"including" may leave parts out', async () => {
  expect(await read('a total of 12 people, including 3 women and 2 children')).toEqual([])
})
test('parts of another kind are none', async () => {
  expect(await read('a total of 12 kg, including 3 boxes and 5 km of rope')).toEqual([])
})
