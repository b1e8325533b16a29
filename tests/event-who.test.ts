/** Who does it and to whom, where somebody else stands nearer: rows of "type: agents > targets". */
import { expect, test } from 'vitest'
import { field } from './fields.ts'
import { CALDER, DATELINE, NORVIK, rowsOfNews } from './told.ts'

const who = async (body: string) => (await rowsOfNews(body)).map((row) => row.split(' |')[0].trim())

test.each([
  // Whose people are accused, and not the body they are of.
  ['A former manager of Boston-based Norvik Holdings Inc. pleaded guilty to fraud.', ['conviction:  > former manager']],
  ['Boston-based Norvik Holdings Inc. pleaded guilty to fraud.', [`conviction:  > ${NORVIK}`]],
  // Whom somebody harmed is accused of nothing, and harmed nobody.
  ['A storm hit Tom Reed and injured a boy.', ['incident:  > boy']],
  ['Tom Reed killed Ann Poe and was arrested.', ['incident: Tom Reed > Ann Poe', 'arrest:  > Tom Reed']],
  ['Tom Reed, the head of New York-based Norvik Holdings Inc., was arrested.', ['arrest:  > Tom Reed']],
  ['The owner of the now-defunct Norvik Holdings Inc. pleaded guilty to fraud.', ['conviction:  >']],
  ['The owner and Norvik Holdings Inc. pleaded guilty to fraud.', [`conviction:  > ${NORVIK}`]],
  [
    'Two former Alder Police Department deputies have been convicted of assault.',
    ['conviction:  > Two former Alder Police Department deputies'],
  ],
  ['For the second time this year Norvik Holdings Inc. was indicted for fraud.', [`charge:  > ${NORVIK}`]],
  ['On Monday Boston-based Norvik Holdings Inc. acquired Calder Refining LLC.', [`acquisition: ${NORVIK} > ${CALDER}`]],
  [
    'Norvik Holdings Inc. acquired Calder Refining LLC after Jane Roe resigned.',
    [`acquisition: ${NORVIK} > ${CALDER}`, 'departure: Jane Roe >'],
  ],
  ['Norvik Holdings Inc. announced Jane Roe’s appointment as chief executive.', ['appointment:  > Jane Roe']],
  ['The Elm Police Department said deputies arrested Jane Roe.', ['arrest: Elm Police Department > Jane Roe']],
  ['Tom Reed said deputies arrested Jane Roe.', ['arrest: deputies > Jane Roe']],
  ['Tom Reed, who sold a car and who was charged with fraud, spoke.', ['charge:  > Tom Reed']],
  ['The court ordered the Environment Agency to pay $2 million in fines.', ['penalty: court >']],
  // "He" is not whom a sentence names that tells of one whom nobody names.
  ['A man told Tom Reed that he was arrested on Monday.', []],
  ['A woman told police that Tom Reed hit her. He was arrested on Monday.', ['arrest:  > Tom Reed']],
  ['A cyclist was struck by a car that Tom Reed drove. He was arrested.', ['arrest:  > Tom Reed']],
  ['A man, Tom Reed, said he was arrested.', ['arrest:  > Tom Reed']],
  ['Officers found Tom Reed at home, and he was arrested.', ['arrest:  > Tom Reed']],
  ['The woman was working in Jane Roe’s shop when she was killed.', []],
  ['A driver hit Jane Roe. She was killed.', ['incident:  > Jane Roe']],
  // Whom somebody harms, and not a suspect of it.
  ['Officers said that robbery suspect Tom Reed was arrested.', ['arrest:  > Tom Reed']],
  ['The man who killed Sgt. Tom Reed was arrested.', ['incident:  > Tom Reed']],
  ['The man that robbed Ann Hale and Jane Roe was arrested.', []],
  ['Tom Reed’s killer was arrested.', []],
  ['The leader of the gang, Tom Reed, was arrested.', ['arrest:  > Tom Reed']],
  ['Norvik Holdings Inc. announced a driver of one of its trucks was arrested.', ['arrest:  > driver']],
  // Who was arrested stands right in front of "who".
  ['Two teenagers complied with orders, and the driver who was arrested spoke.', ['arrest:  >']],
  ['Two teenagers who were arrested spoke.', ['arrest:  > Two teenagers']],
  ['Tom Reed has been in custody since Monday.', ['arrest:  > Tom Reed']],
  ['Jane Roe announced the resignation of Tom Reed.', ['departure: Tom Reed >']],
  ['Jane Roe said her bodyguard was arrested.', []],
  // What is told is not what the teller does.
  ['Tom Reed, the mayor, said $100,000 was provided to Alder College.', ['funding:  > Alder College']],
  ['Tom Reed said $100,000 was provided to Alder College.', ['funding:  > Alder College']],
  // Who announces it.
  ['They were sentenced for fraud, the Department of Justice announced.', ['sentence:  >']],
  [
    'Tom Reed was charged with fraud. They were sentenced to 12 months, the Department of Justice announced.',
    ['charge:  > Tom Reed', 'sentence:  > Tom Reed'],
  ],
  [
    'The Department of Justice announced today an indictment charging Tom Reed with fraud.',
    ['charge: Department of Justice > Tom Reed'],
  ],
  ['The department announced the indictment of Norvik Holdings Inc.', [`charge:  > ${NORVIK}`]],
  ['The indictment charges Tom Reed with fraud.', ['charge:  > Tom Reed']],
  ['The indictment fees of Tom Reed were paid.', []],
  // Who arrests.
  ['Deputy Cole took the suspect into custody.', ['arrest: Cole >']],
  ['Tom Reed fled on foot. Officer Cole arrested him.', ['arrest: Cole > Tom Reed']],
  ['Ann Reed fled on foot. Officer Cole arrested her husband.', ['arrest: Cole >']],
  ['Tom Reed was arrested on Monday. They arrested a second man on Tuesday.', ['arrest:  > Tom Reed']],
  ['Officer Cole was arrested.', ['arrest:  > Cole']],
  [
    'Tom Reed was charged with fraud. Judge Cole will sentence the defendant.',
    ['charge:  > Tom Reed', 'sentence: Cole > Tom Reed'],
  ],
  // What one plans to do has not happened.
  ['Tom Reed knew of the plan of Joe Roe to shoot Ann Poe.', []],
  ['Joe Roe shot Ann Poe.', ['incident: Joe Roe > Ann Poe']],
  // Lists with marks between.
  ['Police arrested Tom Reed, 34, of Alder; Ann Poe, her mother, called a lawyer.', ['arrest:  > Tom Reed']],
  [
    'Tom Reed, of Dayton; Ann Poe, a clerk; and Joe Roe, president of Norvik Holdings Inc., were indicted.',
    ['charge:  > Tom Reed+Ann Poe+Joe Roe'],
  ],
  [
    'The indictment charges Tom Reed, 34, of Dayton; Ann Poe, 29, of Alder; and Joe Roe, 41, with fraud.',
    ['charge:  > Tom Reed+Ann Poe+Joe Roe'],
  ],
  ['Tom Reed was convicted of fraud; Ann Poe, 29, has left.', ['conviction:  > Tom Reed']],
  ['The judge heard Tom Reed; Ann Poe, 29, was indicted.', ['charge:  > Ann Poe']],
  // Whose product, whose people, whose purchase.
  [`The Food and Drug Administration approved the pump from ${NORVIK}`, ['approval: Food and Drug Administration >']],
  [`${NORVIK} received approval from ${CALDER}`, [`approval: ${CALDER} > ${NORVIK}`]],
  [`${NORVIK} named former ${CALDER} engineer Dan Hill as president.`, [`appointment: ${NORVIK} > Dan Hill`]],
  [`${NORVIK} appointed Marine Corps veteran Dan Hill as president.`, [`appointment: ${NORVIK} > Dan Hill`]],
  [`Dan Hill was named president of ${NORVIK}`, [`appointment: ${NORVIK} > Dan Hill`]],
  [
    `${NORVIK} announces a vote on Calder Refining LLC’s planned acquisition of Boulder Pumps Inc.`,
    [`acquisition: ${CALDER} > Boulder Pumps Inc.`],
  ],
  // Parties behind their short names and tickers.
  [
    'Norvik Holdings Inc. (“Norvik” or the “Company”) (NASDAQ: NVK) and Calder Refining LLC (“Calder”) (NYSE: CLD) signed a merger agreement.',
    [`acquisition: ${NORVIK}+${CALDER} >`],
  ],
  // Who signs, meets and buys.
  ['Governor Ann Poe today signed legislation on rivers.', ['legislation: Ann Poe >']],
  ['Ann Poe signed a petition against the Clean Rivers Act.', []],
  ['Minister Ann Poe met Secretary Joe Roe in Geneva.', ['meeting: Ann Poe > Joe Roe']],
  ['Minister Ann Poe met the needs of rivers.', []],
  ['Australia signed a trade agreement with Japan.', ['agreement: Australia+Japan >']],
  ['Australia signed a trade agreement with farmers in Japan.', ['agreement: Australia >']],
  [`${NORVIK} launches a tender offer for all shares of ${CALDER}`, [`acquisition: ${NORVIK} > ${CALDER}`]],
  [`${NORVIK} launches a tender offer for its senior notes.`, []],
  ['A measure on rivers passed the Senate.', ['legislation: Senate >']],
  ['Minister Ann Poe announced the appointment of five new members to the Calder Council.', ['appointment: Ann Poe >']],
  ['Ann Poe received a letter of appointment.', ['appointment:  > Ann Poe']],
  [`${NORVIK} to Present at Upcoming Investor Conferences`, [`meeting: ${NORVIK} >`]],
  [`${NORVIK} to Present at Upcoming Trials`, []],
  [`${NORVIK} will present its highest award to Jane Roe.`, []],
  [`${NORVIK} works with the pump maker ${CALDER} to launch new wells.`, [`launch: ${NORVIK} >`]],
  [`${NORVIK} is growing as it expands into new markets.`, []],
  [`${NORVIK} expands into new markets.`, [`launch: ${NORVIK} >`]],
  // Rights and duties.
  ['Officer Cole taught drivers about search and seizure.', []],
  ['Officer Cole announced the seizure of 3 kg of cocaine.', ['seizure: Cole >']],
])('%s', async (body, events) => {
  expect(await who(body)).toEqual(events)
})

test.each([
  ['Tom Reed, 34, of 12 Oak St. in Boulder, was arrested.', 'Alderton'],
  ['Tom Reed, who lives in Boulder, was arrested.', 'Alderton'],
  ['Tom Reed, 34, was arrested in Boulder.', 'Boulder'],
])('nobody is arrested where he is at home: %s', async (body, place) => {
  const [event] = await field('events', `News of the Day in Alderton\n\n${DATELINE}${body}\n`)
  expect(event.place?.name.toLowerCase()).toBe(place.toLowerCase())
})

test('what one is sentenced to pay is decided', async () => {
  const rows = await rowsOfNews('Tom Reed was sentenced to serve 12 months and to pay a $20,000 fine.')
  expect(rows.map((row) => row.endsWith('?'))).toEqual([false, false])
})

test.each([
  ['Norvik Holdings Inc. received grants of $31,492,477 for wells.', ['Over $30 Million+$31,492,477']],
  ['Norvik Holdings Inc. received grants of $41,492,477 for wells.', ['Over $30 Million', '$41,492,477']],
])('a headline tells roughly what is told below: %s', async (body, amounts) => {
  const rows = await rowsOfNews(body, 'Norvik Holdings Inc. Receives Over $30 Million in Grants')
  expect(rows.map((row) => row.split(' | ')[2])).toEqual(amounts)
})
