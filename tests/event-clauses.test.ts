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
  [
    'The deputies arrested Jane Roe with the assistance of the Alder Police Department.',
    'Alder Police Department',
    'Jane Roe',
  ],
  ['The deputies arrested Jane Roe with Ann Poe of the Alder Police Department.', 'deputies', 'Jane Roe'],
  ['Calder Bank Teller Jane Roe was indicted for fraud.', '', 'Jane Roe'],
  ['Ann Roe and her husband, Joe Poe, were charged with fraud.', '', 'Ann Roe+Joe Poe'],
  ['An arrest of Jane Roe was announced by Sheriff Ann Poe.', '', 'Jane Roe'],
  ['An arrest was announced by Ann Poe of Alder, a friend of Joe Doe.', '', 'none'],
  ['Two men reported an assault on three women in Boulder.', '', 'three women'],
  ['Four teenagers were indicted in connection with an attack on two officers.', '', 'Four teenagers'],
  ['Jane Roe, 46, was arrested on Monday.\n\nThe defendants also pleaded guilty to fraud.', '', 'Jane Roe'],
])('who is accused by whom: %s', async (body, agent, targets) => {
  const event = (await eventsOf(body, 'News of the Day')).at(-1) ?? { agents: [], targets: [{ name: 'none' }] }
  expect(names(event.agents)).toBe(agent)
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
  ['The city of Boulder and Denver signed an agreement on trade.', 'Boulder+Denver'],
  ['Calder Mills of Boulder and Denver signed an agreement on trade.', 'Calder Mills'],
  ['In Boulder, Denver signed an agreement on trade.', 'Denver'],
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
  expect(await amounts('Roe was paid a $14-an-hour wage.')).toEqual([])
  expect(await amounts('Roe sold them at $14 per pound.')).toEqual(['$14'])
  expect(await amounts('Roe took $1,000 from Ann, $2,000 from Joe, $3,000 from Jim and $4,000 from Bob.')).toEqual([])
  expect(await amounts('Roe took 5 kg of gold, $1,000, $2,000, $3,000 and $4,000.')).toEqual(['5 kg'])
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
test('a place behind "at the port of"', async () => {
  const [event] = await eventsOf('Jane Roe, 46, was arrested at the Port of Baltimore.')
  expect(event.place?.name).toBe('Baltimore')
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
    ['won Calder Waters Agency approval', 'Calder Waters Agency'],
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

test.each([
  ['has opened', 1],
  ['is opening', 1],
  ['plans to open', 1],
  ['opened', 0],
])('further down, what the body itself has just done or is about to do is news: %s a plant', async (verb, more) => {
  const filler = 'The weather was mild in town. '.repeat(8)
  const told = async (subject: string) =>
    (await eventsOf(`Norvik Holdings Inc. spoke. ${filler}\n\n${subject} ${verb} a plant.`, 'News of the Day')).length
  expect([await told('Norvik Holdings Inc.'), await told('Calder Refining LLC')]).toEqual([more, 0])
})

test('two things that are launched are two, and "this" is the one that was told', async () => {
  const things = async (more: string) =>
    (await eventsOf(`Norvik Holdings Inc. has launched an engine. Norvik Holdings Inc. has launched ${more}.`)).map(
      ({ thing }) => thing?.text,
    )
  expect(await things('a boat')).toEqual(['engine', 'boat'])
  expect(await things('this product')).toEqual(['engine'])
  expect(await things('an engine for boats')).toEqual(['engine'])
})

test('a defendant whom nobody names, and one who was named before', async () => {
  const filler = 'The weather was mild in town. '.repeat(8)
  const told = async (body: string) =>
    (await eventsOf(body, 'News of the Day')).map(({ type, targets }) => `${type} ${names(targets)}`)
  expect(await told('A man was charged with fraud.\n\nJane Roe, 46, lives in Alder.')).toEqual(['charge Jane Roe'])
  expect(
    await told(`Jane Roe, 46, was convicted of fraud.\n\n${filler}\n\nThe defendant was arrested on May 2.`),
  ).toEqual(['conviction Jane Roe', 'arrest Jane Roe'])
  expect(
    await told(`Jane Roe, 46, was convicted of fraud.\n\n${filler}\n\nThe defendant has been arrested on May 2.`),
  ).toEqual(['conviction Jane Roe', 'arrest Jane Roe'])
  expect(await told('The defendant was arrested on May 2.')).toEqual([])
  expect(await told('Jane Roe, 46, was convicted of fraud.\n\nSentence')).toEqual(['conviction Jane Roe'])
})

test.each([
  [
    'Norvik Holdings Inc. (NYSE: NOR) Signs Deal with Calder Refining LLC',
    'agreement',
    'Norvik Holdings Inc.+Calder Refining LLC',
  ],
  ['Norvik Holdings Inc. (Nasdaq: NOR) Has Launched an Engine', 'launch', 'Norvik Holdings Inc.'],
  ['Norvik Holdings Inc. Announces New Ultra-Wide Chip for Cars', 'launch', 'Norvik Holdings Inc.'],
  ['Norvik Holdings Inc. Announces New President', null, ''],
  ['Norvik Holdings Inc. Announces Availability of Engine', 'launch', 'Norvik Holdings Inc.'],
  [
    'Norvik Holdings Inc. and Calder Refining LLC Partner to Build Engines',
    'agreement',
    'Norvik Holdings Inc.+Calder Refining LLC',
  ],
  ['Norvik Holdings Inc. Signs First Ever Large Engine Supply Treaty', 'agreement', 'Norvik Holdings Inc.'],
  ['Norvik Holdings Inc. Signs First Ever Large Engine', null, ''],
  ['Norvik Holdings Inc. Announces That It Reached a Deal', null, ''],
  ['Norvik Holdings Inc. Receives Authorization for Engine', 'approval', ''],
  ['Governor Jane Roe signs the price gouging bill into law', 'legislation', 'Jane Roe'],
  ['Jane Roe to Participate in Calder Investors Conference', 'meeting', 'Jane Roe'],
  ['Jane Roe to Participate in Calder Scheme', null, ''],
  ['Norvik Holdings Inc. Secures Investment from Calder Refining LLC', 'funding', 'Calder Refining LLC'],
  ['$3 Million Is Included in the Rivers Bill', 'funding', ''],
  ['Jane Roe Includes $3 Million in the Rivers Bill', null, ''],
])('a headline: %s', async (headline, type, agent) => {
  const [event] = await eventsOf('The weather was fine.', headline)
  expect(event?.type ?? null).toBe(type)
  expect(names(event?.agents ?? [])).toBe(agent)
})

test('what opens a sentence is no thing; who it is for gets it', async () => {
  const [event] = await eventsOf('In December, $3 million for the Calder program was included in the rivers bill.')
  expect([event.thing?.text, names(event.targets)]).toEqual(['$3 million for the Calder program', 'Calder program'])
})

test('where shares are dealt in does nothing', async () => {
  expect(await eventsOf('The heads of Norvik Holdings Inc. (NASDAQ: NOR) approved the plan.', 'News')).toEqual([])
})

test('what one is pleased to announce has happened', async () => {
  const [event] = await eventsOf('Norvik Holdings Inc. is pleased to announce the launch of an engine.', 'News')
  expect(event.status).toBe('happened')
})

test('an agreement is no thing of its own, and what could be is its worth', async () => {
  const [event] = await eventsOf('Norvik Holdings Inc. announces agreement with Calder Refining LLC.', 'News')
  expect(event.thing).toBeNull()
  const [seizure] = await eventsOf(
    'Officers of the Calder Agency seized 3 kg of hashish. The value could be $3 million.',
  )
  expect(seizure.amounts).toHaveLength(2)
})
