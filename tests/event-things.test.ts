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
  [
    'pleaded guilty to corruptly endeavoring to obstruct the tax laws.',
    'corruptly endeavoring to obstruct the tax laws',
  ],
  ['pleaded guilty to trafficking in federal court in Norton.', 'trafficking'],
  ['was convicted of shoplifting for the third time.', 'shoplifting'],
  ['was convicted of stealing from her employer.', 'stealing from her employer'],
  ['was charged with participating in a conspiracy to commit fraud.', 'participating in a conspiracy to commit fraud'],
  ['pleaded guilty to being a felon in possession of a rifle.', 'being a felon in possession of a rifle'],
  ['was charged with possession with intent to sell pills.', 'possession with intent to sell pills'],
  ['pleaded guilty to lying to federal agents.', 'lying to federal agents'],
  ['pleaded guilty to stealing in March 2018.', 'stealing'],
  ['pleaded guilty to stealing in Ohio.', 'stealing'],
  ['pleaded guilty to lying, to which she added.', 'lying'],
  ['was charged with conspiring with each other to evade taxes.', 'conspiring with each other to evade taxes'],
])('of what one is accused: Jane Roe, 46, %s', async (words, thing) => {
  expect(await thingOf(`Jane Roe, 46, ${words}`)).toBe(thing)
})

test.each([
  ["introduced the industry's smallest 36-V, 4-A pump.", "industry's smallest 36-V, 4-A pump"],
  ['introduced a pump, 4 A of it.', 'pump'],
  ['released its album entitled "Everlasting" on March 2.', 'album entitled "Everlasting"'],
  ['released its album, and "Everlasting" is a song.', 'album'],
  ['announced new versions of Calder Suite.', 'versions of Calder Suite'],
  ['launched the Lt. Ann Poe pump.', 'Lt. Ann Poe pump'],
  ['launched a pump. Ann Poe spoke.', 'pump'],
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

const tellingsOf = async (body: string, headline = 'News of the Day') => {
  const text = `${HEAD.replace('News of the Day', headline)}${body}\n`
  const names = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join('+')
  return (await field('events', text)).map(
    ({ type, status, agents, targets, date }) =>
      `${type} ${status} ${names(agents)}>${names(targets)} ${date?.value.slice(0, 7) ?? ''}`,
  )
}
const NORVIK = 'Norvik Holdings Inc.'
test.each([
  [
    'Three people, Ann Roe, 36, of Boulder; Joe Poe, 33, also of Boulder; and Max Doe, 35, are each charged with fraud.',
    ['charge happened >Ann Roe+Joe Poe+Max Doe 2019-03'],
  ],
  [
    `${NORVIK} has agreed to pay $5,000 to settle a lawsuit filed by Calder Agency on April 15, 2018.`,
    [`penalty happened Calder Agency>${NORVIK} 2019-03`],
  ],
  ['Jane Roe, 46, was charged with a fraud that would cost $5 million by 2025.', ['charge happened >Jane Roe 2019-03']],
  ['Jane Roe, 46, was charged with fraud in a complaint filed on February 12.', ['charge happened >Jane Roe 2019-02']],
  [`${NORVIK} will open a plant for its clients by June 3, 2019.`, [`launch planned ${NORVIK}> 2019-06`]],
  [
    `In honor of Nurses Day on February 12, 2019, ${NORVIK} launched a new pump.`,
    [`launch happened ${NORVIK}> 2019-03`],
  ],
  [
    `In honor of all nurses, ${NORVIK} launched a new pump on February 12, 2019.`,
    [`launch happened ${NORVIK}> 2019-02`],
  ],
  [`${NORVIK} will open a plant in Ohio by 2025.`, [`launch planned ${NORVIK}> 2025`]],
  ['Ann Roe of Boulder spoke; Joe Poe, 33, is charged with fraud.', ['charge happened >Joe Poe 2019-03']],
  ['Six men from Boulder, Denver and Aspen were charged with fraud.', ['charge happened >Six men 2019-03']],
  [
    `Jane Roe, 37, the former president of ${NORVIK}, who pleaded guilty to fraud in July 2017, was sentenced to 2 years.`,
    ['conviction happened >Jane Roe 2017-07', 'sentence happened >Jane Roe 2019-03'],
  ],
  [`Jane Roe leads ${NORVIK}, which launched a tool.`, [`launch happened ${NORVIK}> 2019-03`]],
  ['Andrew Do pleaded guilty to bribery.', ['conviction happened >Andrew Do 2019-03']],
  ['Norvik Holdings Inc. will launch a tool.', [`launch planned ${NORVIK}> 2019-03`]],
  [`${NORVIK} files lawsuit against Calder Mills LLC.`, [`charge happened ${NORVIK}>Calder Mills LLC 2019-03`]],
  ['Jane Roe is scheduled for a pre-trial hearing on March 17, 2019.', ['meeting planned >Jane Roe 2019-03']],
  [`${NORVIK} has a town hearing on March 17, 2019.`, [`meeting planned ${NORVIK}> 2019-03`]],
  ['The Senate passed the Rivers Bill (No. 2) 1995.', ['legislation happened Senate> 2019-03']],
  [
    'Jane Roe was sentenced by Judge Ann Poe, who set a restitution hearing for May 2, 2019.',
    ['sentence happened Ann Poe>Jane Roe 2019-03', 'meeting planned >Jane Roe 2019-05'],
  ],
])('who it is, and when: %s', async (body, told) => {
  expect(await tellingsOf(body)).toEqual(told)
})

test.each([
  ['Two Women Charged With Fraud', 'Jane Roe, 46, was charged with fraud.', ['Jane Roe']],
  ['Six Men Charged With Fraud', 'Jane Roe, 46, was charged with fraud.', ['Six Men', 'Jane Roe']],
  ['Six Men Charged With Fraud', 'Six defendants were charged with fraud.', ['Six Men']],
  ['Six Men Charged With Fraud', 'Two defendants were charged with fraud.', ['Six Men', 'Two defendants']],
])('those who are counted first and named then: %s. %s', async (headline, body, targets) => {
  const told = await tellingsOf(body, headline)
  expect(told.map((one) => one.replace(/^.*>| \S+$/g, ''))).toEqual(targets)
})

test('a webcast that is to be is planned', async () => {
  const [told] = await tellingsOf('The weather was fine.', `${NORVIK} Summit To Be Webcast March 9, 2019`)
  expect(told).toBe(`meeting planned ${NORVIK}> 2019-03`)
})
