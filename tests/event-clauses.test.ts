import { expect, test } from 'vitest'
import { field } from './fields.ts'

const HEAD = 'DEPARTMENT OF JUSTICE\nFOR IMMEDIATE RELEASE\nMonday, March 4, 2019\n\n'
const eventsOf = (body: string, headline = 'Fisherman Is Charged') => field('events', `${HEAD}${headline}\n\n${body}\n`)
const names = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join('+')

test.each([
  ['is charged with one felony count of arson.', 'arson'],
  ['is charged with assault, theft, and related counts.', 'assault'],
  ['is charged with crimes related to robbery.', 'robbery'],
  ['is charged with one felony count.', null],
  ['is charged with conspiring to evade taxes.', 'conspiring to evade taxes'],
  ['is charged with conspiring with Joe Doe to sell pills.', 'conspiring with Joe Doe to sell pills'],
  ['is charged with a failure to file returns of the firm.', 'failure to file returns of the firm'],
  ['is charged with a failure to file returns and will appear in court.', 'failure to file returns'],
  ['is charged with robbing an off-duty U.S. Secret Service agent.', 'robbing an off-duty U.S. Secret Service agent'],
  ['was sentenced for his role in a robbery.', 'robbery'],
  ['was convicted of the following offences.', null],
  [
    'is charged with making two very false misleading wholly invented statements and false returns.',
    'making two very false misleading wholly invented statements',
  ],
])('a thing that says something: Jane Roe %s', async (words, thing) => {
  const [event] = await eventsOf(`Jane Roe, 46, ${words}`)
  expect(event.thing?.text ?? null).toBe(thing)
})

test('a thing ends where it is said what it uses', async () => {
  const [event] = await eventsOf('Norvik Holdings Inc. has launched a noise cancellation system leveraging light.')
  expect(event.thing?.text).toBe('noise cancellation system')
})

test.each([
  ['The deputies arrested Jane Roe with the assistance of the Alder Police Department.', 'Alder Police', 'Jane Roe'],
  ['The deputies arrested Jane Roe with Ann Poe of the Alder Police Department.', '', 'Jane Roe'],
  ['Calder Bank Teller Jane Roe was indicted for fraud.', '', 'Jane Roe'],
  ['Ann Roe and her husband, Joe Poe, were charged with fraud.', '', 'Ann Roe+Joe Poe'],
  ['An arrest of Jane Roe was announced by Sheriff Ann Poe.', '', 'Jane Roe'],
  ['An arrest was announced by Ann Poe of Alder, a friend of Joe Doe.', '', 'none'],
  ['Two men reported an assault on three women in Boulder.', '', 'three women'],
  ['Four teenagers were indicted in connection with an attack on two officers.', '', 'Four teenagers'],
  ['Jane Roe, 46, was arrested on Monday.\n\nThe defendants also pleaded guilty to fraud.', '', 'Jane Roe'],
])('who is accused by whom: %s', async (body, agent, targets) => {
  const event = (await eventsOf(body, 'News of the Day')).at(-1) ?? { agents: [], targets: [{ name: 'none' }] }
  expect(names(event.agents)).toContain(agent)
  expect(names(event.targets)).toBe(targets)
})

test('a headline leaves out that somebody was indicted; what it indicts stays the other', async () => {
  const cast = async (headline: string) => {
    const [{ agents, targets }] = await eventsOf('The weather was fine.', headline)
    return [names(agents), names(targets)]
  }
  expect((await cast('Norvik Holdings Inc. Indicted for Fraud'))[1]).toBe('Norvik Holdings Inc.')
  expect(await eventsOf('The weather was fine.', 'Norvik Holdings Inc. Director Indicted for Fraud')).toEqual([])
  expect((await cast('Grand Jury Indicted Norvik Holdings Inc. for Fraud'))[1]).toBe('Norvik Holdings Inc.')
})

test.each([
  ['Australia and Cambodia signed an agreement on trade.', 'Australia+Cambodia'],
  ['The city of Boulder and Denver signed an agreement on trade.', 'Denver'],
])('the lands that sign: %s', async (body, agents) => {
  const event = (await eventsOf(body)).find(({ type }) => type === 'agreement')!
  expect(names(event.agents)).toBe(agents)
})

test('a settlement is paid by who agrees to what it asks for', async () => {
  const events = await eventsOf(
    'The Department of Justice announced a settlement on sewers today.\n\nThe city of Boulder, Colorado, has agreed to build sewers.',
  )
  expect(events.map(({ type, targets }) => [type, names(targets)])).toContainEqual(['penalty', 'Boulder'])
})

test('what others get, earn and did before is none of the amounts', async () => {
  const amounts = async (more: string) =>
    (await eventsOf(`Jane Roe, 46, was charged today with theft.\n\n${more}`))[0].amounts.map(({ text }) => text)
  expect(await amounts('Roe took $71,700 from an account.')).toEqual(['$71,700'])
  expect(await amounts('Roe held a contract worth $71,700.')).toEqual([])
  expect(await amounts('She faces a maximum fine of $71,700.')).toEqual([])
  expect(await amounts('Roe was paid $14 per hour.')).toEqual([])
  expect(await amounts('Roe took $1,000 from Ann, $2,000 from Joe, $3,000 from Jim and $4,000 from Bob.')).toEqual([])
})

test('what a relator will receive of a settlement is no more of it', async () => {
  const amounts = async (more: string) =>
    (await eventsOf(`Norvik Holdings Inc. has agreed to pay $9 million to resolve claims.\n\n${more}`))[0].amounts
  expect(await amounts('The relator will receive $2 million of the settlement.')).toHaveLength(1)
  expect(await amounts('The treasury will receive $2 million of the settlement.')).toHaveLength(2)
})

test('a place behind "in the city of"', async () => {
  const [event] = await eventsOf('Jane Roe, 46, was arrested in the city of Boulder.')
  expect(event.place?.name).toBe('Boulder')
})

test('headline and lead tell of the same men', async () => {
  const events = await eventsOf('Two men were indicted for fraud.', 'Two Men Indicted')
  expect(events.map(({ type }) => type)).toEqual(['charge'])
})

test('the words of two triggers are told once', async () => {
  const events = await eventsOf(
    'Calder University won Calder Waters Agency approval for tablets of Norvik Holdings Inc.',
  )
  expect(events.map(({ trigger, agents }) => [trigger.text, names(agents)])).toEqual([
    ['won Calder Waters Agency approval', ''],
  ])
})

test('who hosts a meeting is none of those that stand behind it', async () => {
  const [event] = await field(
    'events',
    'Norvik Holdings Inc. News\n\nOSLO, March 4, 2019 – The first webinar will take place on March 9, 2019 at the Calder Museum.\n',
  )
  expect(names(event.agents)).toBe('Norvik Holdings Inc.')
})

test.each([
  ['Norvik Holdings Inc. has initiated patent litigation against Calder Refining LLC.', 'charge'],
  ['Alder University has been selected to receive federal grants.', 'funding'],
  ['Alder University has been selected to receive visitors.', null],
  ['Norvik Holdings Inc. announced a strategic collaboration with Calder Refining LLC.', 'agreement'],
  ['Norvik Holdings Inc. collaborates with Calder Refining LLC on engines.', 'agreement'],
  ['Norvik Holdings Inc. collaborates with many on engines.', null],
  ['It is clear that Norvik Holdings Inc. likes Calder Refining LLC.', null],
])('news: %s', async (sentence, type) => {
  const [event] = await eventsOf(sentence, 'News of the Day')
  expect(event?.type ?? null).toBe(type)
})
