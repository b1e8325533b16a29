import { expect, test } from 'vitest'
import { field } from './fields.ts'

/** What a sentence tells as a release's lead: each event with who, to whom, its status. */
const told = async (sentence: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${sentence}\n`
  return (await field('events', text)).map(
    ({ type, agents, targets, status }) =>
      `${type}: ${agents.map(({ name }) => name).join('+')} > ${targets.map(({ name }) => name).join('+')} ${status}`,
  )
}

const TYPES: Readonly<Record<string, readonly (readonly [sentence: string, event: string])[]>> = {
  seizure: [
    ['Calder Customs Agency seized 30 kilograms of cocaine on March 2, 2019.', 'Calder Customs Agency > happened'],
    ['30 kilograms of cocaine were seized by Calder Customs Agency.', 'Calder Customs Agency > happened'],
    ['Calder Customs Agency announced the seizure of 30 kilograms of cocaine.', 'Calder Customs Agency > happened'],
  ],
  arrest: [
    ['The Alderton Police Department arrested Jane Roe.', 'Alderton Police Department > Jane Roe happened'],
    ['Jane Roe was arrested by the Alderton Police Department.', 'Alderton Police Department > Jane Roe happened'],
  ],
  charge: [
    ['The court unsealed an information charging Jane Roe with fraud.', '> Jane Roe happened'],
    ['An Ohio man was indicted today for fraud.', '> Ohio man happened'],
    ['Jane Roe was charged with fraud.', '> Jane Roe happened'],
    ['A federal grand jury returned an indictment against Jane Roe.', 'federal grand jury > Jane Roe happened'],
  ],
  conviction: [
    ['Jane Roe pleaded guilty to fraud.', '> Jane Roe happened'],
    ['Jane Roe has agreed to plead guilty to fraud.', '> Jane Roe happened'],
  ],
  sentence: [
    ["Jane Roe's sentencing is scheduled for June 3, 2019.", '> Jane Roe planned'],
    ['Jane Roe was sentenced to five years in prison.', '> Jane Roe happened'],
  ],
  penalty: [
    [
      'Norvik Holdings Inc. has paid $4 million to resolve allegations, the Department of Justice announced.',
      'Department of Justice > Norvik Holdings Inc. happened',
    ],
    [
      'Norvik Holdings Inc. has agreed to pay $3 million, the Department of Justice announced.',
      'Department of Justice > Norvik Holdings Inc. happened',
    ],
  ],
  funding: [
    [
      'Norvik Holdings Inc. announced the pricing of a $1 billion offering of notes.',
      'Norvik Holdings Inc. > happened',
    ],
    [
      'The Alderton Foundation released $3 million to Alderton University.',
      'Alderton Foundation > Alderton University',
    ],
    [
      'Alderton University has received a $600,000 grant from the Alderton Foundation.',
      'Alderton Foundation > Alderton University',
    ],
    ['The Alderton Foundation donated $2 million to Alderton University.', 'Alderton Foundation > Alderton University'],
    [
      'Alderton University will receive $2 million from the Alderton Foundation.',
      'Alderton Foundation > Alderton Univ',
    ],
  ],
  acquisition: [
    [
      'Norvik Holdings Inc. has signed a definitive agreement to acquire Calder Refining LLC.',
      'Norvik Holdings Inc. > Calder Refining LLC',
    ],
    ['Norvik Holdings Inc. will acquire Calder Refining LLC.', 'Norvik Holdings Inc. > Calder Refining LLC planned'],
    ['Calder Refining LLC was acquired by Norvik Holdings Inc.', 'Norvik Holdings Inc. > Calder Refining LLC happened'],
  ],
  appointment: [
    [
      'Norvik Holdings Inc. announced the addition of Jane Roe as chief financial officer.',
      'Norvik Holdings Inc. > Jane Roe happened',
    ],
    ['Jane Roe was named to the Alderton Waters Committee.', 'Alderton Waters Committee > Jane Roe happened'],
    ['Norvik Holdings Inc. appointed Jane Roe as chief financial officer.', 'Norvik Holdings Inc. > Jane Roe happened'],
    [
      'Jane Roe was appointed chief financial officer of Norvik Holdings Inc.',
      'Norvik Holdings Inc. > Jane Roe happened',
    ],
  ],
  departure: [['Jane Roe will retire as chief financial officer of Norvik Holdings Inc.', 'Jane Roe > planned']],
  launch: [
    ['Norvik Holdings Inc. revealed its new engine.', 'Norvik Holdings Inc. > happened'],
    ['Norvik Holdings Inc. will open a second plant in Calder.', 'Norvik Holdings Inc. > planned'],
    ['Norvik Holdings Inc. launched a new engine for tractors.', 'Norvik Holdings Inc. > happened'],
  ],
  results: [
    ['Norvik Holdings Inc. announced third quarter net earnings of $8 million.', 'Norvik Holdings Inc. > happened'],
    ['Norvik Holdings Inc. achieved a record in sales of $8 million.', 'Norvik Holdings Inc. > happened'],
    ['Norvik Holdings Inc. reported revenue of $3 million.', 'Norvik Holdings Inc. > happened'],
  ],
  agreement: [
    [
      'Norvik Holdings Inc. extended its partnership with Calder Refining LLC.',
      'Norvik Holdings Inc.+Calder Refining LLC >',
    ],
    ['Norvik Holdings Inc. forged an alliance with Calder Refining LLC.', 'Norvik Holdings Inc.+Calder Refining LLC >'],
    [
      'Norvik Holdings Inc. signed an agreement with Calder Refining LLC.',
      'Norvik Holdings Inc.+Calder Refining LLC >',
    ],
  ],
  approval: [['The Food and Drug Administration approved the tablets.', 'Food and Drug Administration > happened']],
  legislation: [
    ['Senator Jane Roe co-sponsored a bill on rivers.', 'Jane Roe > happened'],
    ['Senator Jane Roe introduced the Clean Rivers Act.', 'Jane Roe > happened'],
    ['The Clean Rivers Act was introduced by Senator Jane Roe.', 'Jane Roe > happened'],
  ],
  meeting: [
    ['Norvik Holdings Inc. plans to present at the Elm Forum on March 9, 2019.', 'Norvik Holdings Inc. > planned'],
    ['Norvik Holdings Inc. will hold an earnings conference call on March 9, 2019.', 'Norvik Holdings Inc. > planned'],
    ['Norvik Holdings Inc. will host a webinar on March 9, 2019.', 'Norvik Holdings Inc. > planned'],
  ],
  incident: [['An explosion killed three workers in Alderton.', '> three workers happened']],
}

test.each(
  Object.entries(TYPES).flatMap(([type, rows]) => rows.map(([sentence, event]) => [sentence, `${type}: ${event}`])),
)('%s', async (sentence, event) => {
  const all = await told(sentence)
  expect(
    all.some((one) => one.replaceAll(/\s+/g, ' ').startsWith(event.replace(': >', ':  >').replace(/\s+/g, ' '))),
  ).toBe(true)
})

test('all seventeen types have their table', () => {
  expect(Object.keys(TYPES)).toHaveLength(17)
})

test.each([
  ['chance', 'Norvik Holdings Inc. seized the opportunity.'],
  ['sickness', 'Jane Roe survived a cardiac arrest.'],
  ['means', 'Norvik Holdings Inc. teaches officers ways of detaining crowds.'],
  ['aim', 'Jane Roe joined efforts to introduce the Clean Rivers Act.'],
  ['condition', 'The plan is subject to approval by the Food and Drug Administration.'],
  ['epithet', 'The Alderton Police Department spoke with a man convicted of fraud.'],
  ['another object', 'Norvik Holdings Inc. provides services in a $3 million yard.'],
  ['a name', 'Norvik Holdings Inc. praised the Silver Award and its $3 million fund.'],
  ['long ago', 'On May 3, 2016, Calder Refining LLC pleaded guilty to fraud.'],
  ['a statement', 'Jane Roe released the following statement on the verdict.'],
  ['evidence', 'Norvik Holdings Inc. disputes the evidence introduced at trial.'],
  ['praise', 'Jane Roe marketed and promoted sham trusts.'],
  ['another fine', 'Jane Roe brings her fine dining to Norvik Holdings Inc.'],
  ['a chance', "Norvik Holdings Inc. helps its customers seize tomorrow's digital opportunity."],
  ['shares', 'Jane Roe thinks of buying stock in Calder Refining LLC.'],
  ['a price', 'Norvik Holdings Inc. will pay $160 million.'],
  ['what was released', 'The papers of Norvik Holdings Inc. released announced a change.'],
  ['whoever', 'Jane Roe spoke for those who have been arrested.'],
  ['an attribute', 'Norvik Holdings Inc. thanked Jane Roe and federal elected officials.'],
  ['bail', 'Jane Roe was released without bail.'],
  ['a guest', 'Jane Roe introduced him at Norvik Holdings Inc.'],
  ['a duty', 'For each dollar, two dollars must be provided.'],
  ['a wish', 'Norvik Holdings Inc. must reveal the full report.'],
  ['what is asked for', 'Jane Roe urges that members oppose the rivers bill.'],
  ['what others are asked for', 'Jane Roe asked Congress to pass the Clean Rivers Act.'],
  ['a sponsor', 'Jane Roe is the Senate sponsor of the Clean Rivers Act.'],
  ['charges as a noun', 'Jane Roe spoke of robbery and firearms charges.'],
  ['money as a noun', 'Jane Roe spoke of increased funding for roads of $5 million.'],
  ['a challenge', 'Norvik Holdings Inc. launched a court challenge.'],
  ['a day of results', 'Results of Norvik Holdings Inc. will be released on May 3, 2019.'],
  ['a release of results', 'The Norvik Holdings Inc. earnings release is on its site.'],
  ['a manner', 'Norvik Holdings Inc. grew in partnership with Calder Refining LLC.'],
  ['many in general', 'Norvik Holdings Inc. grew by acquisitions.'],
  ['a habit', 'Every day a child is killed in Alderton, Jane Roe wrote.'],
  ['of old', 'Jane Roe wrote of the attack of September 11, 2001 in Alderton.'],
  ['what is asked for in a passive', 'Jane Roe wrote that $5 million be provided.'],
])('no event: %s', async (_, sentence) => {
  expect(await told(sentence)).toEqual([])
})

test('further down, the present tells what is always so', async () => {
  const filler = 'The weather was fine in town. '.repeat(8)
  expect(await told(`${filler} The plan of Norvik Holdings Inc. grants yearly awards of $500.`)).toEqual([])
})

/** Of each type what did not come to be: told, and said to be denied. */
const DENIED: Readonly<Record<string, string>> = {
  seizure: 'Calder Customs Agency did not seize the cocaine.',
  arrest: 'The Alderton Police Department has not arrested Jane Roe.',
  charge: 'Jane Roe was not charged with fraud.',
  conviction: 'Jane Roe was not convicted of fraud.',
  sentence: 'Jane Roe was not sentenced to prison.',
  penalty: 'Norvik Holdings Inc. was not fined for the spill.',
  funding: 'The Alderton Foundation did not donate $2 million to Alderton University.',
  acquisition: 'Norvik Holdings Inc. will not acquire Calder Refining LLC.',
  appointment: 'Norvik Holdings Inc. has not appointed Jane Roe as chief financial officer.',
  departure: 'Jane Roe will not retire as chief financial officer of Norvik Holdings Inc.',
  launch: 'Norvik Holdings Inc. has not launched the engine.',
  results: 'Norvik Holdings Inc. did not report revenue of $3 million.',
  agreement: 'Norvik Holdings Inc. has not signed an agreement with Calder Refining LLC.',
  approval: 'The Food and Drug Administration has not approved the tablets.',
  legislation: 'Senator Jane Roe did not introduce the Clean Rivers Act.',
  meeting: 'Norvik Holdings Inc. will not host a webinar on March 9, 2019.',
  incident: 'The blast did not injure three workers in Alderton.',
}

test.each(Object.entries(DENIED))('denied: %s', async (type, sentence) => {
  const events = await told(sentence)
  expect(events).toHaveLength(1)
  expect(events[0].startsWith(`${type}:`) && events[0].endsWith(' denied')).toBe(true)
})

test('each type has what is denied', () => {
  expect(Object.keys(DENIED)).toEqual(Object.keys(TYPES))
})

test.each([
  ['Norvik Holdings Inc. met with Calder Foods Inc. on March 2, 2019.', 1],
  ['Norvik Holdings Inc. is meeting that demand with Calder Foods Inc. and new shops.', 0],
  ['Norvik Holdings Inc. met all requirements with Calder Foods Inc. on March 2, 2019.', 0],
])('a demand is met without a meeting: %s', async (sentence, count) => {
  expect((await told(sentence)).filter((event) => event.startsWith('meeting'))).toHaveLength(count)
})
