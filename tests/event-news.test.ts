import { expect, test } from 'vitest'
import { field } from './fields.ts'

const NORVIK = 'Norvik Holdings Inc.'
const CALDER = 'Calder Refining LLC'
const told = async (body: string, headline = 'News of the Day in Alderton') => {
  const text = `${headline}\n\nALDERTON, Ohio, March 4, 2019 – ${body}\n`
  return (await field('events', text))
    .map(({ type, targets, status }) =>
      `${type} ${targets.map(({ name }) => name).join('+')} ${status}`.replace('  ', ' '),
    )
    .join('; ')
}

// Words that tell no event, each beside one where they do.
test.each([
  [`${NORVIK} renewed its lease agreement with ${CALDER}.`, 'agreement happened'],
  [`${NORVIK} sees renewed vigour at ${CALDER}.`, ''],
  [`${NORVIK} will hold a joint exercise with ${CALDER} on March 9, 2019.`, `meeting ${CALDER} planned`],
  [`${NORVIK} sells exercise bicycles on March 9, 2019.`, ''],
  [`${NORVIK} launched a sale of pumps.`, ''],
  [`${NORVIK} launched a pump for all.`, 'launch happened'],
  [`${NORVIK} revealed it was late.`, ''],
  [`${NORVIK} revealed a new pump.`, 'launch happened'],
  [`${NORVIK} can purchase ${CALDER}.`, ''],
  [`${NORVIK} has purchased ${CALDER}.`, `acquisition ${CALDER} happened`],
  [`${NORVIK} has purchased a ${CALDER} phone.`, ''],
  ['A lawyer was charged with fraud.', 'charge lawyer happened'],
  ['A lawyer charged $50 in Alderton.', ''],
  [`${NORVIK} was fined $5,000 for refusing to grant a request.`, `penalty ${NORVIK} happened`],
  [`${NORVIK} thanked an investment manager in Alderton for $3 million.`, ''],
  [`${NORVIK} revealed the depth of its debt.`, ''],
  [`${NORVIK} revealed the Calder Pump.`, 'launch happened'],
  [`${NORVIK} has revealed.`, ''],
  [`${NORVIK} is breaking new ground.`, ''],
  [`${NORVIK} is breaking ground in Calder.`, 'launch happened'],
  [`${NORVIK} is opening a store in Calder.`, 'launch happened'],
  [`With this new opening of a store in Calder, ${NORVIK} grows.`, ''],
  [`${NORVIK} will publish its results in March.`, ''],
  [`${NORVIK} will publish its atlas in March.`, 'launch planned'],
  ['Norland has been detaining two men for ten years.', ''],
  ['Norland has detained two men for ten days.', 'arrest two men happened'],
  [`${NORVIK} has assets acquired with the purchase of ${CALDER}.`, ''],
  // And what is told by other words.
  [`${NORVIK} has priced $5.2 million in senior notes.`, 'funding happened'],
  [`${NORVIK} has priced its pumps for $5.2 million.`, ''],
  [`${NORVIK} intends to offer senior secured notes.`, 'funding planned'],
  [`${NORVIK} intends to offer notes on pumps.`, ''],
  ['Offering senior notes in Alderton is no crime.', ''],
  [`${NORVIK} will offer a new pump service.`, 'launch planned'],
  [`${NORVIK} will offer a pump service.`, ''],
  [`${NORVIK} announced a wide range of new features.`, 'launch happened'],
  [`${NORVIK} announced a wide range of features.`, ''],
  [`${NORVIK} announced the Calder Pump, the industry’s first pump.`, 'launch happened'],
  [`${NORVIK} announced the Calder Pump, the industry’s best pump.`, ''],
  [`${NORVIK} announced a contract with ${CALDER}, the world’s first maker of pumps.`, 'agreement happened'],
  [`${NORVIK} is pleased to announce the rollout of its pump.`, 'launch happened'],
  [`${NORVIK} is pleased to announce the weather.`, ''],
  [`${NORVIK} will air four ads.`, 'launch planned'],
  [`${NORVIK} will air four rooms.`, ''],
  [`${NORVIK} turns to ${CALDER} to run its wells.`, 'agreement happened'],
  [`${NORVIK} turns to ${CALDER} in Ohio.`, ''],
  [`${NORVIK} will issue its Calder Wells Report on April 9, 2019.`, 'results planned'],
  [`${NORVIK} will issue its Calder Wells Report.`, ''],
  [`${NORVIK} will issue its tickets on April 9, 2019.`, ''],
  [`${NORVIK} reopens its plant.`, 'launch happened'],
  [`${NORVIK} reopens the case.`, ''],
  [`The plant of ${NORVIK} reopens today.`, 'launch happened'],
  ['Jane Roe passed away on March 2, 2019.', 'incident Jane Roe happened'],
  ['The crash led to the death of Jane Roe.', 'incident Jane Roe happened'],
  ['Sheriff Jane Roe released investigation findings.', 'launch happened'],
  ['Sheriff Jane Roe released investigation.', ''],
  [`${NORVIK} has named two new vice presidents.`, 'appointment happened'],
  [`${NORVIK} has named two new pumps.`, ''],
  [
    `${NORVIK} will release its first quarter earnings on April 9, 2019 followed by a conference call.`,
    'results planned',
  ],
])('%s', async (body, events) => {
  expect(await told(body)).toBe(events)
})

test.each([
  // Of a case: one of its people, and whose it is behind "of".
  ['A former Calder University (CU) student was convicted of fraud.', 'conviction happened'],
  ['The Department of Justice announced the indictment of two men.', 'charge two men happened'],
  [
    'Jane Roe, 46, was sentenced to two years after being convicted of fraud.',
    'sentence Jane Roe happened; conviction Jane Roe happened',
  ],
  [
    'Jane Roe, 46, of Alder, Ohio; and Ann Poe, 33, of Calder, Ohio; were charged with fraud.',
    'charge Jane Roe+Ann Poe happened',
  ],
  ['Jane Roe, 46, is sentenced on June 3, 2019.', 'sentence Jane Roe planned'],
])('%s', async (body, events) => {
  expect(await told(body)).toBe(events)
})

test.each([
  [`${NORVIK} Named a Leader in Pumps`, `approval ${NORVIK} happened`],
  [`${NORVIK} Recognized as One of the Best in Pumps`, `approval ${NORVIK} happened`],
  [`${NORVIK} Named for a Leader in Pumps`, ''],
  [`${NORVIK} Named to Alder Pump Watchlist`, `approval ${NORVIK} happened`],
  [`${NORVIK} Named to Alder Pump Team`, ''],
  [`${NORVIK} to Report Third Quarter Results`, 'results planned'],
  [`${NORVIK} to Report Third Robbery`, ''],
  [`${NORVIK} Announces Proposed Offering of $5 Million of Notes`, 'funding planned'],
  [`${NORVIK} Announces Offering of $5 Million of Notes`, 'funding happened'],
])('a headline leaves out that one was named: %s', async (headline, events) => {
  expect(await told('The weather was fine.', headline)).toBe(events)
})

test('what the headline has launched has its name in the lead', async () => {
  expect(await told(`${NORVIK} has launched Alderix.`, `${NORVIK} Launches Water Engine`)).toBe('launch happened')
  expect(await told(`${NORVIK} launched a boat. ${NORVIK} launched an engine.`)).toBe(
    'launch happened; launch happened',
  )
})
