import { expect, test } from 'vitest'
import { field } from './fields.ts'

const HEAD = 'DEPARTMENT OF JUSTICE\nFOR IMMEDIATE RELEASE\nMonday, March 4, 2019\n\nNews of the Day\n\n'
const thingOf = async (body: string) => (await field('events', `${HEAD}${body}\n`))[0]?.thing?.text ?? null

test.each([
  [
    'was indicted, charging her with two counts each of wire fraud, arson and one count of attempts to flee.',
    'wire fraud',
  ],
  ['was indicted for allegedly selling close to 40 rifles.', 'selling close to 40 rifles'],
  ['was indicted for the third time.', null],
  [
    'was indicted Nov. 15, 2018, by the Alder County Grand Jury on one felony count of aid by misrepresentation.',
    'aid by misrepresentation',
  ],
  ['was indicted on Monday.', null],
  ['pleaded guilty to a criminal information charging her with two counts of bribery.', 'bribery'],
  ['pleaded guilty before a judge in federal court to one count of bribery.', 'bribery'],
  ['pleaded guilty before the company was sold to Calder Mills LLC.', null],
  ['was charged with assault with a deadly weapon today.', 'assault with a deadly weapon'],
  ['was charged with robbery with Joe Poe.', 'robbery'],
  ['was charged with robbery by Calder County.', 'robbery'],
  ['was charged with a violation of the Rivers Act.', 'violation of the Rivers Act'],
  ['was charged with animal abuse late yesterday.', 'animal abuse'],
  ['was found guilty late yesterday by a jury of the Alder District Court.', null],
  ['is charged with allegedly executing a scheme.', 'executing a scheme'],
])('of what one is accused: Jane Roe, 46, %s', async (words, thing) => {
  expect(await thingOf(`Jane Roe, 46, ${words}`)).toBe(thing)
})

test.each([
  ["introduced the industry's smallest 36-V, 4-A pump.", "industry's smallest 36-V, 4-A pump"],
  ['introduced a pump, 4 A of it.', 'pump'],
  ['released its album entitled "Everlasting" on March 2.', 'album entitled "Everlasting"'],
  ['released its album, and "Everlasting" is a song.', 'album'],
  ['announced new versions of Calder Suite.', 'versions of Calder Suite'],
  ['launched a service on Monday.', 'service'],
  ['published a guide on gardens.', 'guide on gardens'],
  ['published papers related to its plans.', 'papers related to its plans'],
  ['launched a pump designed to save water.', 'pump'],
  ['released a protocol today.', 'protocol'],
  ['launched a tool last Friday.', 'tool'],
  ['published a paper regarding gardens.', 'paper regarding gardens'],
  ['has received AlderRAMP authorization from Calder Agency.', 'AlderRAMP authorization'],
  ['announces codeshare agreement with Calder Air to offer more flights.', 'codeshare agreement'],
  ['signed an agreement with Calder Air to offer more flights.', null],
  ['will conduct a conference call on March 12, 2019.', 'conference call'],
  ['will present at the Calder Growth Conference on March 12, 2019.', 'Calder Growth Conference'],
  ['will present on March 12, 2019.', null],
])('what a body does: Norvik Holdings Inc. %s', async (words, thing) => {
  expect(await thingOf(`Norvik Holdings Inc. ${words}`)).toBe(thing)
})

test.each([
  ['Jane Roe, 46, pleaded guilty to an information charging her with bribery.', ['conviction']],
  ['Jane Roe, 46, was arrested on an indictment charging her with bribery.', ['arrest', 'charge']],
  [
    'Joe Poe, 40, pleaded guilty and the Justice Department charged Jane Roe, 46, with fraud.',
    ['conviction', 'charge'],
  ],
])('what one pleads guilty to is no second charge: %s', async (body, types) => {
  expect((await field('events', `${HEAD}${body}\n`)).map(({ type }) => type)).toEqual(types)
})
