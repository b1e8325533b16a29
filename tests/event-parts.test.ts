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
  const filler = 'The weather was mild in town. '.repeat(8)
  const events = await eventsOf(`${filler}\n\nJane Roe was ordered to return to court on May 12, 2019.`)
  expect(events.map(({ type, date }) => [type, date?.value])).toEqual([['meeting', '2019-05-12']])
})

test('a headline in front of a dateline has its subject', async () => {
  const [event] = await field(
    'events',
    'Norvik Foods Inc. Completes Acquisition of Calder Mills LLC\n\nOSLO, March 4, 2019 – Norvik Foods Inc. said so.\n',
  )
  expect(event.agents.map(({ name }) => name)).toEqual(['Norvik Foods Inc.'])
})

test('whoever works alongside takes part, and "as part of" ends no subject', async () => {
  const [event] = await eventsOf(
    'On March 2, 2019 officers of the Calder Customs Agency as part of a cooperation with the Alder Police Department seized 30 kilograms of cocaine.',
  )
  expect(event.agents.map(({ name }) => name)).toEqual(['Calder Customs Agency', 'Alder Police Department'])
})

test("a body's subsidiary is not the body", async () => {
  const [event] = await eventsOf('A Norvik Holdings Inc. subsidiary has agreed to plead guilty.')
  expect(event?.targets ?? []).toEqual([])
})

test('the tons that a plan will save are its own, however far behind', async () => {
  const filler = 'The weather was mild in town. '.repeat(8)
  const [event] = await eventsOf(
    `Norvik Holdings Inc. will spend $9 million on filters.\n\n${filler}\n\nThe filters that the settlement requires will reduce emissions by 5,000 tons per year. Cars emit 900 tons per year.`,
  )
  expect(event.amounts.map(({ text }) => text)).toEqual(['$9 million', '5,000 tons per year'])
})

test('the hearings of a case end nothing that is told of it', async () => {
  const [event] = await eventsOf(
    'Jane Roe, 46, was charged today with theft.\n\nShe was ordered to return to court on May 12, 2019.\n\nThe defendant took $71,700 from an account.',
  )
  expect([event.type, event.amounts.map(({ text }) => text)]).toEqual(['charge', ['$71,700']])
})

test('a city may be whose money is spent, in the second of two verbs too', async () => {
  const events = await eventsOf('The city of Boulder will pay a $300,000 penalty and spend $400,000 on sewers.')
  const funding = events.find(({ type }) => type === 'funding')
  expect(funding?.agents.map(({ name }) => name)).toEqual(['Boulder'])
})

test('"its plant in" leads to a place as "in" does, and sentencing rules are no sentence', async () => {
  const events = await eventsOf(
    'Norvik Holdings Inc. will spend $9 million at its Boulder plant. Jane Roe was charged with a sentencing enhancement.',
  )
  expect(events.map(({ type, place }) => [type, place?.name])).toEqual([
    ['funding', 'Boulder'],
    ['charge', 'Boulder'],
  ])
})

test('officials are accused of nothing', async () => {
  const [event] = await eventsOf('Jane Roe pleaded guilty before U.S. District Judge Ann Poe to fraud.')
  expect(event.targets.map(({ name }) => name)).toEqual(['Jane Roe'])
})

test('a name that is no person’s, and things of words alone', async () => {
  const [event] = await eventsOf('Earlier this year, Rusty, a famous owl, was found dead.')
  expect([event.targets, event.thing]).toEqual([[{ name: 'Rusty' }], null])
})

test('what is announced is no statement of who announces it', async () => {
  const [event] = await eventsOf(
    'An Ohio man was indicted today for fraud, announced Assistant Attorney General Jane Poe of the Tax Division.',
  )
  expect(event.type).toBe('charge')
})

test('of what is planned the day ahead, and of two that are planned together one day', async () => {
  const events = await eventsOf(
    'Norvik Holdings Inc. today announced that Jane Roe will be named president, effective March 31, 2019. Ann Poe will become chief financial officer.',
  )
  expect(events.map(({ date }) => date?.value)).toEqual(['2019-03-31', '2019-03-31'])
})

test('those who were told to be accused last are the ones whose sentencing is set; an appearance for sentencing is none', async () => {
  const events = await eventsOf(
    'Jane Roe, 46, was convicted of fraud. She did not appear for sentencing on March 2, 2019.\n\nSentencing is scheduled for June 3, 2019.',
  )
  expect(events.map(({ type, targets, date }) => [type, targets.map(({ name }) => name), date?.value])).toEqual([
    ['conviction', ['Jane Roe'], '2019-03-04'],
    ['sentence', ['Jane Roe'], '2019-06-03'],
  ])
})

test('further down in a case stands what the accused did before; without a case it is news', async () => {
  const filler = 'The weather was mild in town. '.repeat(8)
  const deed = 'Norvik Holdings Inc. acquired Calder Refining LLC.'
  const types = async (lead: string) => (await eventsOf(`${lead} ${filler}\n\n${deed}`)).map(({ type }) => type)
  expect(await types('Jane Roe, 46, was convicted of fraud.')).toEqual(['conviction'])
  expect(await types('Jane Roe, 46, was glad.')).toEqual(['acquisition'])
})

test('a text that lost its marks is read between its gaps', async () => {
  const events = await field(
    'events',
    `${HEAD}Grants in Alder\n\nThe Alder Church has received a $300,000 grant from the Calder Foundation   The church was built by ` +
      'Ann Poe in a time of need and it stands on a hill   Senator Joe Doe spoke of it at length and he was glad to see ' +
      'that so many people came to hear him there   The choir sang for all of them in the hall and nobody left before the end\n',
  )
  expect(events.map(({ agents, targets }) => [...agents, ...targets].map(({ name }) => name))).toEqual([
    ['Calder Foundation', 'Alder Church'],
  ])
})

test('two meetings of one day are one; the day of a crime is not the day of the charge', async () => {
  const events = await eventsOf(
    'Norvik Holdings Inc. will host a webinar on March 9, 2019. Jane Roe will speak on March 9, 2019.\n\nJoe Doe was indicted for his role in the February 2018 robbery.',
  )
  expect(events.map(({ type, date }) => [type, date?.value])).toEqual([
    ['meeting', '2019-03-09'],
    ['charge', '2019-03-04'],
  ])
})

test.each([
  ['Calder Agency awarded $5 million to several local schools.', ['several local schools']],
  ['The top three winners will receive grants of $50,000.', ['top three winners']],
  ['Norvik Holdings Inc. announced $4 million in grants for Alder University.', ['Alder University']],
  ['Norvik Holdings Inc. will spend $4 million to benefit local communities.', []],
])('who gets what is given: %s', async (sentence, targets) => {
  const [event] = await eventsOf(sentence)
  expect([event.type, event.targets.map(({ name }) => name)]).toEqual(['funding', targets])
})

test.each([
  ['Chicago police arrested Jane Roe, 46, for theft.', 'Chicago'],
  ['The city of Boulder will spend $4 million on sewers.', 'Boulder'],
  ['Norvik Holdings Inc. will spend $4 million on sewers.', undefined],
  // What one visits is where one meets; what lies all around a land is no place.
  ['Minister Jane Roe visited Japan on March 1, 2019.', 'Japan'],
  ['Norvik Holdings Inc. will spend $4 million on sewers in Japan.', 'Japan'],
  ['Norvik Holdings Inc. will spend $4 million on sewers outside Japan.', undefined],
  ['Norvik Holdings Inc. will spend $4 million on sewers across Boulder.', 'Boulder'],
])('the town that takes part is the place: %s', async (sentence, place) => {
  const [event] = await eventsOf(sentence)
  expect(event.place?.name).toBe(place)
})

test.each([
  ['Boulder, Colorado, Agrees to Spend $4 Million on Sewers', 'Boulder'],
  ['Boulder Man Agrees to Donate $4 Million to Alder University', undefined],
])('a headline that begins with the town whose news it is: %s', async (headline, place) => {
  const [event] = await field('events', `${HEAD}${headline}\n\nThe weather was fine.\n`)
  expect(event.place?.name).toBe(place)
})

test('the second of two who are sentenced, with an office between, or before a letter of appointment', async () => {
  const casts = async (sentence: string) =>
    (await eventsOf(sentence)).map(({ agents, targets }) => [...agents, ...targets].map(({ name }) => name))
  expect(
    await casts('Ann Roe was sentenced to five years, and Joe Poe is scheduled to be sentenced on June 3, 2019.'),
  ).toEqual([['Ann Roe'], ['Joe Poe']])
  expect(
    await casts('Ann Roe and Executive Vice President Joe Poe will speak at the Calder Summit on March 9, 2019.'),
  ).toEqual([['Ann Roe', 'Joe Poe']])
  const [event] = await eventsOf('Ann Roe received a letter of appointment to the Calder Academy.')
  expect([event.agents, event.targets.map(({ name }) => name)]).toEqual([[], ['Ann Roe']])
})

test('a board that somebody joins is not who is appointed', async () => {
  const [event] = await eventsOf('Norvik Holdings Inc. named Jaroe Quill to its Board of Directors on Monday.')
  expect(event.agents.map(({ name }) => name)).toEqual(['Norvik Holdings Inc.'])
  expect(event.targets.map(({ name }) => name)).not.toContain('Board of Directors')
})

test('a thing ends in front of the next amount', async () => {
  const [event] = await eventsOf(
    'The Oakmoor Police Department seized 92 kilograms of opium and 1,150 tablets on Monday.',
  )
  expect(event.thing?.text).toBe('opium')
})
