import { expect, test } from 'vitest'
import { field } from './fields.ts'

const eventsOf = (sentence: string) =>
  field('events', `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${sentence}\n`)
const names = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join('+')

/** Each event of a sentence with who, to whom, its status. */
const told = async (sentence: string) =>
  (await eventsOf(sentence)).map(
    ({ type, agents, targets, status }) => `${type}: ${names(agents)} > ${names(targets)} ${status}`,
  )
const NORVIK = 'Norvik Holdings Inc.'
const CALDER = 'Calder Refining LLC'

test.each([
  // Meetings.
  ['Jane Roe is speaking at the Calder Investors Conference on March 9, 2019.', 'meeting: Jane Roe >  planned'],
  ['Jane Roe is also speaking at the Calder Summit.', 'meeting: Jane Roe >  happened'],
  ['Jane Roe is speaking at the Calder Museum.', null],
  ['Jane Roe is speaking of the Calder Conference.', null],
  [`${NORVIK} is presenting at the Calder Show on March 9, 2019.`, `meeting: ${NORVIK} >  planned`],
  ['The Calder Waters Agency is convening a panel on March 9, 2019.', 'meeting: Calder Waters Agency >  planned'],
  ['The Calder Waters Agency is convenient for a panel.', null],
  [`${NORVIK} held discussions with ${CALDER}`, `meeting: ${NORVIK} > ${CALDER} happened`],
  [`${NORVIK} held shares of ${CALDER}`, null],
  ['The forum of the Calder Waters Agency will be held on March 9, 2019.', 'meeting: Calder Waters Agency >  planned'],
  ['The shares of the Calder Waters Agency will be held for years.', null],
  ['A workshop of the Calder Waters Agency was held on March 1, 2019.', 'meeting: Calder Waters Agency >  happened'],
  ['A suspect of the Calder Waters Agency was held on March 1, 2019.', null],
  [`${NORVIK} announced that a webcast will be available in 2019.`, `meeting: ${NORVIK} >  planned`],
  [`${NORVIK} announced that a webcast is available in 2019.`, `meeting: ${NORVIK} >  happened`],
  [`${NORVIK} hosts the fifth Calder site.`, null],
  [`${NORVIK} teams with ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  happened`],
  [`${NORVIK} teams with ease.`, null],
  // What opens.
  [`${NORVIK} celebrates the grand opening of a shop`, `launch: ${NORVIK} >  happened`],
  [`${NORVIK} celebrates its grand history`, null],
  [`${NORVIK} is now open in Calder.`, `launch: ${NORVIK} >  happened`],
  [`${NORVIK} is now open to talks.`, null],
  // Penalties without a sum, and whom officers shot.
  [`${NORVIK} agreed to pay a civil penalty.`, `penalty:  > ${NORVIK} happened`],
  [`${NORVIK} agreed to pay the fine of the court.`, `penalty:  > ${NORVIK} happened`],
  [`${NORVIK} agreed to pay attention.`, null],
  ['The grand jury heard the Jane Roe officer-involved shooting.', 'incident:  > Jane Roe happened'],
  // Who leads.
  [`${CALDER} has recognized ${NORVIK} as a "Visionary Leader"`, `approval: ${CALDER} > ${NORVIK} happened`],
  [`${CALDER} has recognized Jane Roe as a leader in law.`, `approval: ${CALDER} > Jane Roe happened`],
  [`${CALDER} has recognized Jane Roe as a friend.`, null],
  // Within a body's name.
  ['Three men met the Calder Accident Investigation Authority.', null],
  // Gifts.
  [
    'The Calder Foundation made a gift of $2 million to Alder University.',
    'funding: Calder Foundation > Alder University happened',
  ],
  ['The Calder Foundation made a gift of books to Alder University.', null],
  [
    'The Calder Foundation is making a donation of books to Alder University.',
    'funding: Calder Foundation > Alder University happened',
  ],
  [
    'The Calder Foundation has made a contribution of $2 million to Alder University.',
    'funding: Calder Foundation > Alder University happened',
  ],
  ['The Calder Foundation made a contribution to science at Alder University.', null],
  [
    'Alder University was chosen to receive a grant from the Calder Foundation.',
    'funding: Calder Foundation > Alder University happened',
  ],
  ['Alder University was chosen to receive visitors.', null],
  // What a body is cleared for.
  [
    `${NORVIK} received clearance from the Calder Waters Agency for a pump.`,
    `approval: Calder Waters Agency > ${NORVIK} happened`,
  ],
  [
    `${NORVIK} has received accreditation from the Calder Waters Agency.`,
    `approval: Calder Waters Agency > ${NORVIK} happened`,
  ],
  [
    `${NORVIK} received rare tablet designation from the Calder Waters Agency.`,
    `approval: Calder Waters Agency > ${NORVIK} happened`,
  ],
  [`${NORVIK} received letters from the Calder Waters Agency.`, null],
  [
    `${NORVIK} achieved certification by the Calder Waters Agency.`,
    `approval: Calder Waters Agency > ${NORVIK} happened`,
  ],
  [
    `${NORVIK} has achieved full accreditation by the Calder Waters Agency.`,
    `approval: Calder Waters Agency > ${NORVIK} happened`,
  ],
  [`${NORVIK} has achieved its goals.`, null],
  // Laws.
  ['Governor Jane Roe signed the Clean Rivers and Shores Act into law.', 'legislation: Jane Roe >  happened'],
  ['The Clean Rivers Act was signed into law by Governor Jane Roe.', 'legislation: Jane Roe >  happened'],
  ['Pastor Jane Roe signed the Clean Rivers Act with a pen.', null],
  // Suits.
  [`${NORVIK} filed litigation against ${CALDER}`, `charge: ${NORVIK} > ${CALDER} happened`],
  [`${NORVIK} has commenced litigation against ${CALDER}`, `charge: ${NORVIK} > ${CALDER} happened`],
  [`${NORVIK} filed papers against ${CALDER}`, null],
  [`${NORVIK} commenced work at ${CALDER}`, null],
  // Agreements of any kind, and what is bought by one.
  [`${NORVIK} signed a memorandum with ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  happened`],
  [`${NORVIK} announced an agreement with ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  happened`],
  [`${NORVIK} entered into a supply collaboration with ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  happened`],
  // One within the words of a trigger.
  ['The deputies took Jane Roe into custody.', 'arrest: deputies > Jane Roe happened'],
  [`${NORVIK} received Calder Waters Agency approval.`, `approval: Calder Waters Agency > ${NORVIK} happened`],
  [`The Calder Waters Agency granted ${NORVIK} approval.`, `approval: Calder Waters Agency > ${NORVIK} happened`],
  [
    'Alder University names Calder Mills as One of the Best Employers.',
    'approval: Alder University > Calder Mills happened',
  ],
  // Money for whom it is meant.
  [
    'In December, $3 million for the Calder Rivers program was included in the rivers bill.',
    'funding:  > Calder Rivers program happened',
  ],
  ['$3 million for the Calder Rivers program was allocated.', 'funding:  > Calder Rivers program happened'],
  ['$3 million for rivers of all kinds was allocated.', 'funding:  >  happened'],
  // Those who help.
  [
    'The Calder Police Department seized 3 kg of cocaine with the help of the Alder Police Department.',
    'seizure: Calder Police Department+Alder Police Department >  happened',
  ],
  [
    'The Calder Police Department, in conjunction with the Alder Police Department, seized 3 kg of cocaine.',
    'seizure: Calder Police Department+Alder Police Department >  happened',
  ],
  // Verbs that go their own way.
  [`${NORVIK} struck a deal with ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  happened`],
  [`Jane Roe spoke with Ann Poe.`, 'meeting: Jane Roe > Ann Poe happened'],
])('%s', async (sentence, event) => {
  expect(await told(sentence)).toEqual(event === null ? [] : [event])
})

test.each([
  [
    'Norvik Holdings Inc. announced financial results for the third quarter.',
    'results',
    'Norvik Holdings Inc.',
    'financial results',
  ],
  [
    'Norvik Holdings Inc. announced the date of its third quarter results.',
    'results',
    'Norvik Holdings Inc.',
    'third quarter results',
  ],
  ['Norvik Holdings Inc. announced that third quarter results are fine.', null, '', ''],
  ['Norvik Holdings Inc. will announce third quarter results.', null, '', ''],
  ['Norvik Holdings Inc. announced good results.', null, '', ''],
  [
    'Norvik Holdings Inc. declared a quarterly cash dividend.',
    'approval',
    'Norvik Holdings Inc.',
    'quarterly cash dividend',
  ],
  ['Jane Roe praised passage of the rivers bill.', 'legislation', '', 'rivers bill'],
  ["Jane Roe praised the Senate's passage of the rivers bill.", 'legislation', 'Senate', 'rivers bill'],
  ['Jane Roe praised the passage of time.', null, '', ''],
  [
    'Rivers Committee Chair Jane Roe joined Senator Ann Poe in introducing the rivers bill.',
    'legislation',
    'Jane Roe+Ann Poe',
    'rivers bill',
  ],
  ['Jane Roe spoke in introducing the rivers bill.', null, '', ''],
])('results, dividends and bills: %s', async (sentence, type, agents, thing) => {
  const [event] = await eventsOf(sentence)
  expect([event?.type ?? null, names(event?.agents ?? [])]).toEqual([type, agents])
  expect(event?.thing?.text ?? '').toBe(thing)
})
