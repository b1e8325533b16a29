/** Ranks of armed forces, in full and shortened: none is part of a name. */
import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const people = async (text: string) => (await field('people', text)).map((one) => [one.name, one.role])

describe('a rank in front of a name', () => {
  test.each([
    ['Lieutenant-General Janis Kalnins', 'Lieutenant-General', 'Janis Kalnins'],
    ['Rear-Admiral Craig Bellamy', 'Rear-Admiral', 'Craig Bellamy'],
    ['Lt Col Frank Bolder', 'Lt Col', 'Frank Bolder'],
    ['Wg Cdr Arjun Rathi', 'Wg Cdr', 'Arjun Rathi'],
    ['Gp Capt Sunil Korde', 'Gp Capt', 'Sunil Korde'],
    ['Comdt Declan Farrow', 'Comdt', 'Declan Farrow'],
    ['Pte Sean Darcy', 'Pte', 'Sean Darcy'],
    ['Spc. Devon J. Hale', 'Spc.', 'Devon J. Hale'],
    ['Lance Cpl. Ethan R. Cole', 'Lance Cpl.', 'Ethan R. Cole'],
    ['Lance Naik Asghar Ali', 'Lance Naik', 'Asghar Ali'],
    ['Havildar Joginder Singh', 'Havildar', 'Joginder Singh'],
    ['Subedar Major Ram Kishore', 'Subedar Major', 'Ram Kishore'],
    ['Air Chief Marshal Rohit Sharda', 'Air Chief Marshal', 'Rohit Sharda'],
    ['Sergeant Major Lerato Nkomo', 'Sergeant Major', 'Lerato Nkomo'],
    ['Able Seaman Dean Crotter', 'Able Seaman', 'Dean Crotter'],
    ['Petty Officer 2nd Class Brian T. Hadlow', 'Petty Officer 2nd Class', 'Brian T. Hadlow'],
    ['Warrant Officer Class One Pat Moyle', 'Warrant Officer Class One', 'Pat Moyle'],
    ['Warrant Officer Class 2 Hemi Paratai', 'Warrant Officer Class 2', 'Hemi Paratai'],
    ['Chief Warrant Officer 4 Lena Marshall', 'Chief Warrant Officer 4', 'Lena Marshall'],
    ['SLTC Lim Kok Seng', 'SLTC', 'Lim Kok Seng'],
  ])('%s', async (written, rank, name) => {
    expect(await people(`They were met by ${written} on the ship.`)).toEqual([[name, rank]])
  })
})

describe('a rank that is a family name', () => {
  test.each([
    ['Minister Shripad Naik spoke on Monday.', [['Shripad Naik', 'Minister']]],
    [
      'Mr. Peter Mate and Mr. Tom Gunner left on Monday.',
      [
        ['Peter Mate', null],
        ['Tom Gunner', null],
      ],
    ],
    ['They met Captain Major Hollis on Monday.', [['Major Hollis', 'Captain']]],
  ])('%s', async (text, expected) => {
    expect(await people(text)).toEqual(expected)
  })
})

test.each([
  ['The Raksha Mantri spoke to them on Monday.', []],
  ['It was told by Vice Admiral Mark Mellow DSM and by Tom Hale DSO.', ['Mark Mellow', 'Tom Hale']],
  ['Raksha Mantri Shri Rajan Singh Tomas spoke on Monday.', ['Rajan Singh Tomas']],
])('an office is nobody, an honour no part of a name: %s', async (text, names) => {
  expect((await field('people', text)).map((one) => one.name)).toEqual(names)
})
