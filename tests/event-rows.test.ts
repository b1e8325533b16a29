import { expect, test } from 'vitest'
import { CALDER, NORVIK, rowsOfNews, TODAY } from './told.ts'

test.each([
  // What companies do.
  [`${NORVIK} has invested in ${CALDER}.`, [`funding: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`]],
  [`${NORVIK} made a strategic investment in ${CALDER}.`, [`funding: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`]],
  [`${NORVIK} has invested in pumps of ${CALDER}.`, []],
  [
    `${NORVIK} announced it has closed its acquisition of ${CALDER}.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`],
  ],
  [`${NORVIK} closed its plant near ${CALDER}.`, []],
  [
    `${NORVIK} completes the sale of its pump plant to ${CALDER}.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`],
  ],
  [`${NORVIK} completes the sale of its pumps.`, []],
  [`${NORVIK} has expanded its relationship with ${CALDER}.`, [`agreement: ${NORVIK}+${CALDER} >  |  |  | ${TODAY}`]],
  [`${NORVIK} has expanded its relationship with farmers.`, []],
  [`${NORVIK} selects ${CALDER} as its supplier.`, [`agreement: ${NORVIK}+${CALDER} >  |  |  | ${TODAY}`]],
  [`${NORVIK} was selected by ${CALDER} to supply pumps.`, [`agreement: ${NORVIK}+${CALDER} >  |  |  | ${TODAY}`]],
  [`${NORVIK} selects ${CALDER} at random.`, []],
  [
    `${NORVIK} wins a $5 million contract from ${CALDER}.`,
    [`agreement: ${NORVIK}+${CALDER} >  | $5 million contract | $5 million | ${TODAY}`],
  ],
  [`${NORVIK} wins a $5 million grant from ${CALDER}.`, [`funding: ${CALDER} > ${NORVIK} |  | $5 million | ${TODAY}`]],
  [`${NORVIK} won the Alder Pump Award.`, [`approval:  > ${NORVIK} | Alder Pump Award |  | ${TODAY}`]],
  [`${NORVIK} won the hearts of Alder.`, []],
  [`${NORVIK} won the lawsuit over a supply contract.`, []],
  ['Jane Roe won the race and handed out awards.', []],
  [
    `${CALDER} received an award of nearly $2 million from ${NORVIK}.`,
    [`funding: ${NORVIK} > ${CALDER} |  | nearly $2 million | ${TODAY}`],
  ],
  [
    `${NORVIK} acquired ${CALDER} and intends to launch a new pump.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`, `launch: ${NORVIK} >  | pump |  | ${TODAY}?`],
  ],
  ['John Roe was charged after finding drugs.', [`charge:  > John Roe |  |  | ${TODAY}`]],
  [
    'John Roe was charged with Alder Fuel Tax (AFT) fraud, money laundering, and bribery.',
    [`charge:  > John Roe | Alder Fuel Tax (AFT) fraud |  | ${TODAY}`],
  ],
  [
    `${NORVIK} today posted its third quarter earnings.`,
    [`results: ${NORVIK} >  | third quarter earnings |  | ${TODAY}`],
  ],
  [`${NORVIK} today posted its rules.`, []],
  [`${NORVIK} will build a new plant.`, [`launch: ${NORVIK} >  | plant |  | ${TODAY}?`]],
  [`${NORVIK} will build on trust.`, []],
  [
    `${NORVIK}, a leader in the pump industry, signs an agreement with ${CALDER}.`,
    [`agreement: ${NORVIK}+${CALDER} >  |  |  | ${TODAY}`],
  ],
  [`${NORVIK}, a leader in wells, pumps, signs, and ${CALDER} are here.`, []],
  // Who comes and goes.
  [`Jane Roe has joined the board of ${NORVIK}`, [`appointment: ${NORVIK} > Jane Roe |  |  | ${TODAY}`]],
  [`Jane Roe has joined the queue of ${NORVIK}`, []],
  [`${NORVIK} welcomes Jane Roe as president.`, [`appointment: ${NORVIK} > Jane Roe | president |  | ${TODAY}`]],
  [`${NORVIK} welcomes Jane Roe as a guest.`, []],
  ['Major General Joe Poe was relieved of command.', [`departure: Joe Poe >  |  |  | ${TODAY}`]],
  ['Major General Joe Poe was relieved.', []],
  // Dividends: what is paid and when says nothing of when it is declared.
  [
    `${NORVIK} announced that its Board of Directors declared a quarterly dividend of $0.38 per share on common stock payable on April 10, 2019.`,
    [`approval: ${NORVIK} >  | quarterly dividend | $0.38 | ${TODAY}`],
  ],
  [
    `${NORVIK} declared a dividend of $0.10 per share. ${CALDER} declared a dividend of $0.20 per share.`,
    [`approval: ${NORVIK} >  | dividend | $0.10 | ${TODAY}`, `approval: ${CALDER} >  | dividend | $0.20 | ${TODAY}`],
  ],
  // Bills.
  ['The rivers bill passed by a vote of 90 to 8.', [`legislation:  >  | rivers bill | 90+8 | ${TODAY}`]],
  ['The rivers man passed by a vote of 90 to 8.', []],
  ['Roe praised the Rivers Bill which passed the House.', [`legislation: House >  | Rivers Bill |  | ${TODAY}`]],
  ['Roe praised the Rivers Band which passed the House.', []],
  ['The House approved the budget.', [`legislation: House >  | budget |  | ${TODAY}`]],
  [
    'Senator Jane Roe spoke after voting against the rivers bill.',
    [`legislation: Jane Roe >  | rivers bill |  | ${TODAY}`],
  ],
  ['The Senate must act by passing the Rivers Act.', []],
  [
    'The Senate passed the Clean Rivers for Alder Children Act of 2019, a law.',
    [`legislation: Senate >  | Clean Rivers for Alder Children Act of 2019 |  | ${TODAY}`],
  ],
  [
    'The Senate passed River Tax (RT) relief legislation for all.',
    [`legislation: Senate >  | River Tax (RT) relief legislation |  | ${TODAY}`],
  ],
  ['The Senate passed the River Tax (RT) and the Rivers Act.', [`legislation: Senate >  | River Tax |  | ${TODAY}`]],
  // Gifts.
  [
    'The Calder Agency awarded Alder College $2 million.',
    [`funding: Calder Agency > Alder College |  | $2 million | ${TODAY}`],
  ],
  // Cases.
  [
    'Jane Roe, 46, pleaded guilty to fraud. Her sentencing is on May 9, 2019.',
    [`conviction:  > Jane Roe | fraud |  | ${TODAY}`, 'sentence:  > Jane Roe |  |  | 2019-05-09?'],
  ],
  [
    'Ann Roe, 41, and her husband, Joe Roe, 46, were convicted. Sentencing is scheduled for May 9, 2019.',
    [`conviction:  > Ann Roe+Joe Roe |  |  | ${TODAY}`, 'sentence:  > Ann Roe+Joe Roe |  |  | 2019-05-09?'],
  ],
  [
    'Jane Roe was sentenced to two years after her plea earlier this month.',
    [`sentence:  > Jane Roe |  | two years | ${TODAY}`],
  ],
  [
    'Jane Roe was sentenced to two years in prison earlier this month.',
    ['sentence:  > Jane Roe |  | two years | 2019-03'],
  ],
  [
    'Jane Roe, 46, pleaded guilty to conspiracy to tamper with meters.',
    [`conviction:  > Jane Roe | conspiracy to tamper with meters |  | ${TODAY}`],
  ],
  ['Jane Roe fell, began seizing and bled.', []],
  ['Deputies arrested Jane Roe after a chase of five miles.', [`arrest:  > Jane Roe |  |  | ${TODAY}`]],
  [
    `The Justice Department has reached a settlement agreement with ${NORVIK}`,
    [`penalty: Justice Department > ${NORVIK} |  |  | ${TODAY}`],
  ],
])('%s', async (body, rows) => {
  expect(await rowsOfNews(body)).toEqual(rows)
})

test.each([
  // What a headline tells, and what the lead adds.
  [`${NORVIK} Acquires ${CALDER} to Expand Its Platform`, [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`]],
  [
    `${NORVIK} Announces Proposed Offering of $5 Million`,
    [`funding: ${NORVIK} >  | Proposed Offering | $5 Million | ${TODAY}?`],
  ],
  [
    `${NORVIK} Announces Dates for Third Quarter Results`,
    [`results: ${NORVIK} >  | Third Quarter Results |  | ${TODAY}?`],
  ],
  [`${NORVIK} Announces Dates for Its Fair`, []],
  [
    `${NORVIK} to Present at the Alder Pump Conference`,
    [`meeting: ${NORVIK} >  | Alder Pump Conference |  | ${TODAY}?`],
  ],
  [`${NORVIK} Announces Chess Program in Partnership with ${CALDER}`, []],
  [`Ann Poe Picked for Pump Award Class by ${NORVIK} for $3 Million`, []],
])('a headline: %s', async (headline, rows) => {
  expect(await rowsOfNews('The weather was fine.', headline)).toEqual(rows)
})

test.each([
  // What the lead adds to a headline, and what another sentence says of it.
  [
    `${NORVIK} to Present at the Alder Pump Conference`,
    `${NORVIK} said that Jane Roe is scheduled to speak at the Pump Conference on March 9, 2019.`,
    [`meeting: ${NORVIK} >  | Alder Pump Conference |  | 2019-03-09?`],
  ],
  [
    `${NORVIK} Announces Dates for Third Quarter Results`,
    `${NORVIK} announces the date for its third quarter results as October 23, 2019.`,
    [`results: ${NORVIK} >  | Third Quarter Results |  | 2019-10-23?`],
  ],
  [
    'Alder Board Declares Dividend',
    `${NORVIK} declared a quarterly dividend of $2.`,
    [`approval: ${NORVIK} >  | quarterly dividend | $2 | ${TODAY}`],
  ],
  [
    `${NORVIK} Reports`,
    `${NORVIK} announced news today. Hourly earnings grew 3 percent.`,
    [`results: ${NORVIK} >  |  | 3 percent | ${TODAY}`],
  ],
  [`${NORVIK} Reports`, `${NORVIK} announced news today. Hourly trees grew 3 percent.`, []],
  [
    `${NORVIK} Has News`,
    `${NORVIK} announced news today. A partnership with ${CALDER} will help farms.`,
    [`agreement: ${CALDER}+${NORVIK} >  |  |  | ${TODAY}`],
  ],
  [
    `${NORVIK} Has News`,
    `${NORVIK} is glad of a planned launch of a pump.`,
    [`launch: ${NORVIK} >  | pump |  | ${TODAY}?`],
  ],
  [
    `${NORVIK} Has News`,
    `${NORVIK} will release the November findings on December 4, 2019.`,
    [`launch: ${NORVIK} >  | November findings |  | 2019-12-04?`],
  ],
  [`${NORVIK} Has News`, `${NORVIK} intends to use the proceeds to fund wells with $3 million.`, []],
  [
    `${NORVIK} Has News`,
    `${NORVIK} intends to fund wells with $3 million.`,
    [`funding: ${NORVIK} >  | wells | $3 million | ${TODAY}?`],
  ],
])('%s: %s', async (headline, body, rows) => {
  expect(await rowsOfNews(body, headline)).toEqual(rows)
})
