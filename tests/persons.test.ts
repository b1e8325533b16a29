import { expect, test } from 'vitest'
import { field } from './fields.ts'

test.each([
  ['Smt. Nirmala Sethuraman said that the school would open.', 'Smt.', 'Nirmala Sethuraman'],
  ['Dr. Nirmala Sethuraman said that the school would open.', 'Dr.', 'Nirmala Sethuraman'],
  ['It was said by Amb. Peter Kirui in Leeds.', 'Amb.', 'Peter Kirui'],
  ['It was said by the Honourable Peter Kirui in Leeds.', 'Honourable', 'Peter Kirui'],
  ['It was said by The Rt Hon Peter Kirui MP in Leeds.', 'Rt Hon', 'Peter Kirui'],
])('a form of address does not end a sentence: %s', async (text, honorific, name) => {
  const people = await field('people', text)
  expect(people.map((one) => [one.honorific, one.name])).toEqual([[honorific, name]])
})

test.each([
  ['General Zarkov and Major Trelane spoke. The troops had waited for General Zarkov.', ['Zarkov', 'Trelane']],
  ['General Motors paid. The General Assembly met.', []],
])('a rank with a family name: %s', async (text, names) => {
  expect((await field('people', text)).map((one) => one.name)).toEqual(names)
})

const around = (text: string) =>
  `The council met on Monday in the town hall to talk about the new bridge. ${text} They said that the work had gone well.`
test.each([
  [
    'Will Prosser, a teacher from Leeds, and Grant Okafor, a nurse, were named to the panel.',
    ['Will Prosser', 'Grant Okafor'],
  ],
  ['Pieter van der Berg spoke first.', ['Pieter van der Berg']],
  ['Grant money was given to the school.', []],
])('a name that the story has once: %s', async (text, names) => {
  expect((await field('people', around(text))).map((one) => one.name)).toEqual(names)
})

test.each([
  [
    'The court sentenced Robert Marlow, a.k.a., Roberto Marlow, 64, on Monday.',
    [['Robert Marlow', 64, 'Roberto Marlow']],
  ],
  [
    'The court sentenced Robert Marlow, also known as Bob Hale, on Monday. Bob Hale paid.',
    [['Robert Marlow', null, 'Bob Hale', 'Bob Hale']],
  ],
  [
    'The court sentenced Robert Marlow and Roberto Hale, 64, on Monday.',
    [
      ['Robert Marlow', null],
      ['Roberto Hale', 64],
    ],
  ],
])('other names of a person: %s', async (text, people) => {
  const found = await field('people', text)
  expect(found.map((one) => [one.name, one.age, ...one.mentions.slice(1).map((m) => m.text)])).toEqual(people)
})
