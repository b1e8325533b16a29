import { expect, test } from 'vitest'
import { field } from './fields.ts'

const HEAD = 'DEPARTMENT OF JUSTICE\nFOR IMMEDIATE RELEASE\nMonday, March 4, 2019\n\n'
const eventsOf = (body: string) => field('events', `${HEAD}Fisherman Is Charged\n\n${body}\n`)

test('a day behind "yesterday" is the day of the event, and not the day that announces it', async () => {
  const [event] = await field(
    'events',
    `${HEAD}Jane Roe Convicted of Fraud\n\nThe Department of Justice announced today that Jane Roe was convicted of fraud.\n\nRoe was convicted yesterday of two counts of fraud.\n`,
  )
  expect(event.date?.value).toBe('2019-03-03')
})

test('a time is told by its day', async () => {
  const events = await eventsOf('Norvik Holdings Inc. will host a webinar on March 9, 2019 at 10:30 a.m.')
  expect(events.map(({ date }) => date?.value)).toContain('2019-03-09')
})

test('the figures and the court of a case stand further down; what the law threatens is none of them', async () => {
  const [event] = await eventsOf(
    'Jane Roe, 46, was charged today with fraud.\n\nThe indictment, filed in U.S. District Court in Boston, names Roe as captain.\n\n' +
      'Roe sold 1,200 pounds of cod.\n\nIf convicted, Roe faces a maximum fine of $250,000.',
  )
  expect(event.amounts.map(({ text }) => text)).toEqual(['1,200 pounds'])
  expect(event.place?.name).toBe('Boston')
})

test('of a sentence that tells two, each keeps its own sum', async () => {
  const events = await eventsOf(
    'Norvik Holdings Inc. agreed to pay a $3 million penalty and spend $9 million on filters.',
  )
  expect(events.map(({ type, amounts }) => [type, amounts.map(({ text }) => text)])).toEqual([
    ['penalty', ['$3 million']],
    ['funding', ['$9 million']],
  ])
})

test('those who back a measure did not introduce it', async () => {
  const events = await eventsOf(
    'Senator Jane Roe today introduced the Clean Rivers Act.\n\nThe measure is cosponsored by Senators Ann Poe and Joe Doe.',
  )
  expect(events.map(({ agents }) => agents.map(({ name }) => name))).toEqual([['Jane Roe']])
})

test('"the company" of a release that an agency issues is the one it speaks of', async () => {
  const events = await eventsOf(
    'Norvik Holdings Inc. agreed to pay $3 million.\n\nIn addition, the company will spend $9 million on filters.',
  )
  expect(events.find(({ type }) => type === 'funding')?.agents.map(({ name }) => name)).toEqual([
    'Norvik Holdings Inc.',
  ])
})

test('what is still to come is news wherever it stands', async () => {
  const filler = 'The weather was fine in town. '.repeat(8)
  const events = await eventsOf(`${filler}\n\nJane Roe was ordered to return to court on May 12, 2019.`)
  expect(events.map(({ type, date }) => [type, date?.value])).toEqual([['meeting', '2019-05-12']])
})
