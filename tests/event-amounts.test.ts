import { expect, test } from 'vitest'
import { field } from './fields.ts'

const NORVIK = 'Norvik Holdings Inc.'
const HEAD = 'News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – '
const first = async (body: string) => (await field('events', `${HEAD}${body}\n`))[0]
const amountsOf = async (body: string) => (await first(body))?.amounts.map(({ text }) => text).join('+') ?? null
const thingOf = async (body: string) => (await first(body))?.thing?.text ?? null
const placeOf = async (body: string) => (await first(body))?.place?.name ?? null
const dateOf = async (body: string) => (await first(body))?.date?.value ?? null

// What stands behind an event belongs to it where it speaks of it, and not what stands beside by chance.
test.each([
  [`${NORVIK} launched a pump. Shops sell it for $40. The new pump weighs 5 kg.`, '5 kg'],
  [`${NORVIK} launched a pump. Half of all Ohio, or 50 percent, has wells.`, ''],
  [`${NORVIK} will host a webinar on March 9, 2019. Tickets cost $20.`, '$20'],
  [`${NORVIK} will host a webinar on March 9, 2019. Wells cost $900.`, ''],
  [`${NORVIK} has agreed to acquire Calder Refining LLC. The price is $3 million.`, '$3 million'],
  [`${NORVIK} has agreed to acquire Calder Refining LLC. Its rival owes $9 million.`, ''],
  [`${NORVIK} has raised $3 million. The funds include $1 million of debt.`, '$3 million+$1 million'],
  // "It is alleged that" opens anew.
  [`${NORVIK} launched a pump. It is alleged that rivals owe $9 million.`, ''],
  // Of a case what was taken, or is owed.
  ['Jane Roe, 46, pleaded guilty to fraud. She stole $40,000 from her employer.', '$40,000'],
  ['Jane Roe, 46, pleaded guilty to fraud. Her victims lost $40,000.', '$40,000'],
  ['Jane Roe, 46, pleaded guilty to fraud. Her firm has 3,000 square feet of offices.', ''],
  ['Jane Roe, 46, was sentenced to five years in prison. She must pay $60,000 in restitution.', 'five years+$60,000'],
  ['Jane Roe, 46, was arrested. Her doctor told her not to lift more than 10 pounds.', ''],
  ['Jane Roe, 46, was arrested. The victim weighs 120 pounds.', ''],
  // Of a dividend what is paid for a share.
  [`${NORVIK} declared a quarterly dividend of $2 per share. The dividend follows sales of $9 million.`, '$2'],
  [`${NORVIK} declared a quarterly dividend. The dividend is $2 per share.`, '$2'],
  // Of what is quoted the figures of a report.
  [`${NORVIK} reported its first quarter results. “We had sales of $9 million,” said Jane Roe.`, '$9 million'],
  [`${NORVIK} reported its first quarter results. “We had fun for $9 million,” said Jane Roe.`, ''],
  [`${NORVIK} launched a pump. “We had sales of $9 million,” said Jane Roe.`, ''],
  // What is threatened, and what a sum is used for when it has come.
  ['Jane Roe, 46, was sentenced to five years in prison.', 'five years'],
  ['Jane Roe, 46, faces 20 years in prison when she is sentenced on June 3, 2019.', ''],
  [`${NORVIK} has raised $3 million and will use $2 million of the proceeds for wells.`, '$3 million'],
  [
    `${NORVIK} has raised $3 million and intends to use some of the proceeds to repay $2 million of debt.`,
    '$3 million',
  ],
  [`${NORVIK} has raised proceeds of $3 million.`, '$3 million'],
  ['Jane Roe, 46, was fined the maximum penalty of $5,000.', '$5,000'],
  ['Jane Roe, 46, pleaded guilty to fraud, which carries a maximum fine of $250,000.', ''],
])('amounts: %s', async (body, amounts) => {
  expect(await amountsOf(body)).toBe(amounts)
})

// An amount is no thing; what it is of is one.
test.each([
  [`${NORVIK} has provided another $5 million for roads.`, 'roads'],
  [`${NORVIK} has provided a grant of $5,000 for roads.`, 'roads'],
  [`${NORVIK} has provided a $5 million grant for roads.`, 'roads'],
  [`${NORVIK} has provided $5 million in seeds for farms.`, 'farms'],
  [`${NORVIK} announced a conference call and live webcast on March 9, 2019.`, 'conference call and live webcast'],
  [`${NORVIK} announced a hearing on March 9, 2019.`, null],
  // Where a thing ends.
  [
    `${NORVIK} will speak at the Calder Pumps, Wells and Rivers Conference on March 9, 2019.`,
    'Calder Pumps, Wells and Rivers Conference',
  ],
  [`${NORVIK} launched a pump, Wells and Rivers said.`, 'pump'],
  [`${NORVIK} unveiled the first installment of its series.`, 'first installment of its series'],
  ['Jane Roe, 46, was sentenced for a role in a robbery scheme.', 'robbery scheme'],
  ['Jane Roe, 46, was charged, along with Joe Poe, with fraud.', 'fraud'],
  ['Jane Roe, 46, was convicted, together with three others, of robbery.', 'robbery'],
  [`${NORVIK} launched, together with Calder Refining LLC, a pump.`, null],
  [`Jane Roe and Ann Poe joined ${NORVIK} as president and treasurer respectively.`, 'president and treasurer'],
  ['Jane Roe, 46, pleaded guilty to the charges.', null],
  ['Jane Roe, 46, pleaded guilty to two federal offenses.', null],
  ['Jane Roe, 46, was convicted of bribery and sentenced to prison.', 'bribery'],
  ['Congress passed Sen. Jane Roe’s rivers bill.', 'Sen. Jane Roe’s rivers bill'],
  [`${NORVIK} intends to offer, subject to conditions, $5 million of notes.`, null],
])('thing: %s', async (body, thing) => {
  expect(await thingOf(body)).toBe(thing)
})

// A year that accounts are kept for, and a debt's end, are no day of an event.
test.each([
  [`${NORVIK} acquired Calder Refining LLC in May 2018.`, '2018-05'],
  ['Jane Roe, 46, pleaded guilty to income tax fraud in May 2018.', '2018-05'],
  [`${NORVIK} has raised $5 million in notes due 2030.`, '2019-03-04'],
  [`${NORVIK} has launched a tool for tax year 2019.`, '2019-03-04'],
  [`${NORVIK} will launch a tool in fiscal year 2021.`, '2019-03-04'],
  [`${NORVIK} will launch a tool in 2021.`, '2021'],
  [`${NORVIK} to report second quarter fiscal 2019 results on April 9, 2019.`, '2019-04-09'],
  // What a report is on, and a year told by the way.
  [`${NORVIK} will host a conference call on its results for the second quarter of 2019.`, '2019-03-04'],
  [`${NORVIK} to report results for the quarter ending March 31, 2019 on April 9, 2019.`, '2019-04-09'],
  [`${NORVIK}, maker of 37 million pumps in 2018, today announced the launch of a pump.`, '2019-03-04'],
  // A call is on the day of the report, and a report on that of its call.
  [
    `${NORVIK} will host a conference call on its results. ${NORVIK} will release its first quarter earnings on April 9, 2019.`,
    '2019-04-09',
  ],
  [`${NORVIK} will host a fair. ${NORVIK} will release its first quarter earnings on April 9, 2019.`, '2019-03-04'],
  [
    `${NORVIK} schedules its first quarter results. ${NORVIK} will hold a conference call on April 9, 2019.`,
    '2019-04-09',
  ],
  // With what something is compared.
  [`${NORVIK} said sales rose 12 percent compared to last year.`, '2019-03-04'],
  [`${NORVIK} reported a profit of $5 million versus a loss of $4 million last year.`, '2019-03-04'],
  [`${NORVIK} reported a profit of $5 million, up from $4 million in 2018.`, '2019-03-04'],
  [`${NORVIK} reported a profit of $5 million in 2018, up from $4 million in 2017.`, '2018'],
  [`${NORVIK} reported a profit of $5 million, more than in 2018.`, '2019-03-04'],
  [`${NORVIK} was fined more than $40 million in 2018.`, '2018'],
  [`${NORVIK} will complete the purchase of Calder Inc. no later than May 31, 2019.`, '2019-05-31'],
  // What a noun speaks of was some other day.
  ['District Attorney Jane Roe issued a report on the shooting of Joe Poe.', null],
  ['A bus crashed in Alderton and killed Joe Poe.', '2019-03-04'],
  // A court has done what it has done, whatever is to come.
  ['Jane Roe, 46, was sentenced to five years in prison and must surrender by June 3, 2019.', '2019-03-04'],
  ['Jane Roe, 46, faces trial and is sentenced on June 3, 2019.', null],
])('date: %s', async (body, date) => {
  expect(await dateOf(body)).toBe(date)
})

// Where those are whom a body serves, and what it says by the way, is not where it happens.
test.each([
  [`${NORVIK}, with customers in Canada, today announced the launch of a pump.`, 'Alderton'],
  [`${NORVIK} launched a pump for customers in Canada.`, 'Alderton'],
  [`${NORVIK} launched a pump in Canada.`, 'Canada'],
  [`${NORVIK} – selling pumps in Canada – today announced the launch of a pump.`, 'Alderton'],
  // Of a case the sentences beside it say where, as far as they go on about it.
  ['Jane Roe, 46, was charged with fraud. She sold the pumps in Reno, Nevada.', 'Reno'],
  ['Jane Roe, 46, was charged with fraud. She sold the pumps to buyers in China.', 'Alderton'],
  ['Jane Roe, 46, was charged with fraud. Detective Ann Poe grew up in Reno, Nevada.', 'Alderton'],
  ['Officers held a press conference. The weather was fine. Joe Poe, 46, was arrested.', null],
  ['Jane Roe, 46, was arrested on Monday. The arrest took place in Reno, Nevada.', 'Reno'],
  ['Attacks on Reno, Nevada, killed two people.', 'Reno'],
])('place: %s', async (body, place) => {
  expect(await placeOf(body)).toBe(place)
})

test('a line of the day between headline and story ends no report', async () => {
  const amountsBelow = async (headline: string) => {
    const text = `${headline}\n\nMarch 4, 2019 4:01PM EST\n\nSales were $9 million in Alderton. The sea is near.\n`
    return (await field('events', text))[0]?.amounts.map((amount) => amount.text).join('+')
  }
  expect(await amountsBelow(`${NORVIK} Reports First Quarter Results`)).toBe('$9 million')
  expect(await amountsBelow(`${NORVIK} Raises $3 Million`)).toBe('$3 Million')
})
