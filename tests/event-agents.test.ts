import { expect, test } from 'vitest'
import { field } from './fields.ts'

const NORVIK = 'Norvik Holdings Inc.'
const CALDER = 'Calder Refining LLC'
const names = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join('+')
const told = async (body: string, headline = 'News of the Day in Alderton') => {
  const text = `${headline}\n\nALDERTON, Ohio, March 4, 2019 – ${body}\n`
  const event = (await field('events', text))[0]
  return event ? `${names(event.agents)} > ${names(event.targets)}` : null
}

test.each([
  // Who speaks of an attack takes no part in it, nor do those in front of what it did.
  [
    'Senator Jane Roe has condemned this morning’s attack near the German Embassy in Kabul, in which 80 people were killed.',
    ' > German Embassy',
  ],
  ['Senator Jane Roe saw the raid in which 80 people were arrested.', ' > 80 people'],
  ['Senator Jane Roe saw the raid in which Joe Poe was arrested.', ' > Joe Poe'],
  ['District Attorney Jane Roe told of a fatal shooting of Joe Poe by Officer Ann Doe.', 'Ann Doe > Joe Poe'],
  [
    'The Alderton Police Department officer-involved shooting of Joe Poe is over.',
    'Alderton Police Department > Joe Poe',
  ],
  // Nor who only says what another did.
  ['District Attorney Jane Roe announced that a man pleaded guilty in a collision that killed a woman.', ' > woman'],
  ['District Attorney Jane Roe told of a collision that killed two people.', ' > two people'],
  ['Mayor Jane Roe announced that a shooting on Oak Street, which injured two men, is over.', ' > two men'],
  ['District Attorney Jane Roe told of the man who shot Joe Poe.', ' > Joe Poe'],
  ['District Attorney Jane Roe said a driver killed Joe Poe.', ' > Joe Poe'],
  ['Sheriff Jane Roe said today that a driver killed Joe Poe.', ' > Joe Poe'],
  ['Sheriff Jane Roe said police arrested Joe Poe.', 'police > Joe Poe'],
  ['Sheriff Jane Roe said an arrest was made.', null],
  [`Senator Jane Roe said a rival acquired ${CALDER}.`, ` > ${CALDER}`],
  [`Ann Doe, head of the firm that acquired ${CALDER}, spoke.`, ` > ${CALDER}`],
  // Who says it of himself.
  [`${NORVIK} said the company acquired ${CALDER}.`, `${NORVIK} > ${CALDER}`],
  [`${NORVIK} announced a new plan and launched a pump.`, `${NORVIK} > `],
  [`${NORVIK} announced a plan to launch a pump.`, `${NORVIK} > `],
  [`${NORVIK} is now the firm that acquired ${CALDER}.`, `${NORVIK} > ${CALDER}`],
  [`${NORVIK} remained the only firm that acquired ${CALDER}.`, `${NORVIK} > ${CALDER}`],
  [`${NORVIK} said a subsidiary acquired ${CALDER}.`, `${NORVIK} > ${CALDER}`],
  ['The crash injured a man’s dog.', null],
  ['The crash injured a man and a woman.', ' > man'],
  [`A judge ordered ${CALDER} to pay $5 million.`, `judge > ${CALDER}`],
  [`${NORVIK} is the firm that acquired ${CALDER}.`, `${NORVIK} > ${CALDER}`],
  ['Jane Roe, 37, a clerk who pleaded guilty to fraud, spoke.', ' > Jane Roe'],
  // Courts, and not who tells of them.
  [
    `The Justice Department said ${NORVIK} was enjoined by a federal court from selling pumps.`,
    `federal court > ${NORVIK}`,
  ],
  [`A federal judge has enjoined ${NORVIK}, the Justice Department announced.`, `federal judge > ${NORVIK}`],
  [`The Elm County Court enjoined ${NORVIK}.`, `Elm County Court > ${NORVIK}`],
  [`A judge’s old firm, ${NORVIK}, agreed to pay a fine of $5,000.`, ` > ${NORVIK}`],
  ['The court also ordered Jane Roe to pay a fine of $5,000.', 'court > Jane Roe'],
  // "They" who were named together.
  ['Senators Jane Roe and Ann Poe said they introduced the Clean Rivers Act.', 'Jane Roe+Ann Poe > '],
  [`${NORVIK} and ${CALDER} said they signed a pact.`, `${NORVIK}+${CALDER} > `],
  // Lists of those who do it.
  ['Senators Jane Roe  D MI   and Ann Poe  R TN  introduced the Clean Rivers Act.', 'Jane Roe+Ann Poe > '],
  ['Senators Jane Roe and Ann Poe introduced the Clean Rivers Act.', 'Jane Roe+Ann Poe > '],
  [
    'Senators Jane Roe, Ann Poe and Joe Doe spoke. Roe  Poe  and Doe introduced the Clean Rivers Act.',
    'Jane Roe+Ann Poe+Joe Doe > ',
  ],
  ['Senators Jane Roe D MI and Ann Poe R TN introduced the Clean Rivers Act.', 'Jane Roe+Ann Poe > '],
  ['Senator Jane Roe along with Governor Ann Poe introduced the Clean Rivers Act.', 'Jane Roe+Ann Poe > '],
  ['Jane Roe, head of pumps, and Ann Poe, head of wells, will host a webinar on March 9, 2019.', 'Jane Roe+Ann Poe > '],
  // Whose apposition ends at the verb.
  [`His cousin, Joe Poe, 40, was convicted of fraud.`, ' > Joe Poe'],
  [`${NORVIK}, formerly ${CALDER}, has agreed to plead guilty to fraud.`, ` > ${NORVIK}`],
  // Who does an active is in front of it.
  ['The Senate passed the bill introduced by Senator Jane Roe.', 'Senate > '],
  ['The rivers bill, approved this week by the Senate, is long.', 'Senate > '],
  // Whom words mean.
  [`${NORVIK} and its rival ${CALDER} signed a pact.`, `${NORVIK}+${CALDER} > `],
  [`In talks with its rival ${CALDER}, ${NORVIK} launched a pump.`, `${NORVIK} > `],
  ['The Minister for Rivers, Jane Roe, spoke. The Minister has launched a pump.', 'Jane Roe > '],
  ['President Jane Roe spoke. The President has launched a pump.', 'Jane Roe > '],
  ['Vice President Jane Roe spoke. The President has launched a pump.', null],
  ['Jane Roe spoke. Phase I launched in Alderton.', null],
  ['The Government has launched a pump.', 'Government > '],
  ['A friend of the Government has launched a pump.', null],
])('%s', async (body, parts) => {
  expect(await told(body)).toBe(parts)
})

test('"I" is who speaks, "we" are the body that issues', async () => {
  expect(await told('Last week I introduced the Clean Rivers Act.', 'Statement of Senator Jane Roe')).toBe(
    'Jane Roe > ',
  )
  expect(await told('Yesterday I introduced the Clean Rivers Act.', 'Statement of Senator Jane Roe')).toBe(
    'Jane Roe > ',
  )
  expect(await told(`With ${CALDER} in mind, we launched a pump.`, `${NORVIK} Opens Shop in Alderton`)).toContain(
    NORVIK,
  )
})
