import { expect, test } from 'vitest'
import { field } from './fields.ts'
import { CALDER, DATELINE, NORVIK, rowsOfNews, TODAY } from './told.ts'

test.each([
  // Leave, and lists.
  [
    'Governor Jane Roe has signed the disaster declaration for the county.',
    [`approval: Jane Roe >  | disaster declaration |  | ${TODAY}`],
  ],
  ['Jane Roe signed the disaster declaration.', []],
  ['Senator Jane Roe announces approval for the new bridge.', []],
  [`${NORVIK} obtained approval from ${CALDER}.`, [`approval: ${CALDER} > ${NORVIK} | approval |  | ${TODAY}`]],
  [`${NORVIK} secured a licence agreement.`, []],
  ['Jane Roe obtained a licence.', []],
  [
    'Jane Roe, 46, was charged with fraud after she obtained permits with forged papers.',
    [`charge:  > Jane Roe | fraud |  | ${TODAY}`],
  ],
  [`${NORVIK} announces opening of bids.`, []],
  [`${NORVIK} announces opening of its new plant.`, [`launch: ${NORVIK} >  | plant |  | ${TODAY}`]],
  [
    `${NORVIK} has been named the No. 1 pump maker by ${CALDER}.`,
    [`approval: ${CALDER} > ${NORVIK} | No. 1 pump maker |  | ${TODAY}`],
  ],
  // Who is sentenced in other words: only whom the verb stands right behind.
  ['Ann Poe’s killer received 30 months in prison.', []],
  ['Joe Roe received eighteen months in prison.', [`sentence:  > Joe Roe |  | eighteen months | ${TODAY}`]],
  ['The man who wounded Ann Poe was given 12 years in prison.', []],
  ['Ann Poe said her brother was given 10 years in prison.', []],
  ['Ann Poe received credit for 18 months in prison.', []],
  ['Sheriff Ann Poe jailed Joe Roe for two days.', []],
  ['Lawyer Ann Poe said her client pleaded no contest.', []],
  ['Lawyer Ann Poe said her client pleaded guilty.', []],
  // What begins.
  [`${NORVIK} kicked off its tour.`, [`launch: ${NORVIK} >  | tour |  | ${TODAY}`]],
  [`${NORVIK} kicked off its season with a win.`, []],
  [`${NORVIK} formed a subsidiary.`, [`launch: ${NORVIK} >  | subsidiary |  | ${TODAY}`]],
  ['Rebel chief Joe Roe formed units of rebels.', []],
  ['Scientist Jane Roe established that the network of veins is old.', []],
  ['A plan to form a coalition of companies failed.', []],
  [`${NORVIK} establishes a helpline for farmers.`, [`launch: ${NORVIK} >  | helpline |  | ${TODAY}`]],
  ['A plan to establish a helpline failed.', []],
  ['No further details were released on Friday.', []],
  [`${NORVIK} unveils a pump powered by light.`, [`launch: ${NORVIK} >  | pump |  | ${TODAY}`]],
  // Whom it hits.
  ['A truck struck and killed a pedestrian on Main Street.', [`incident:  > pedestrian |  |  | ${TODAY}`]],
  ['A 34-year-old driver was injured by a truck.', [`incident:  > 34-year-old driver |  |  | ${TODAY}`]],
  ['A truck killed the mood.', []],
  // Laws and motions.
  [
    'Senator Jane Roe moved a motion on rural roads.',
    [`legislation: Jane Roe >  | motion on rural roads |  | ${TODAY}`],
  ],
  ['Senator Jane Roe moved a chair.', []],
  ['Lawyers for Joe Roe moved a motion to dismiss.', []],
  ['The court denied a motion moved by Joe Roe.', []],
  ['House Bill 12 passed.', [`legislation:  >  | House Bill 12 |  | ${TODAY}`]],
  ['The town will enforce the ordinance passed in May.', []],
  ['House Bill 12 was signed by Governor Jane Roe.', [`legislation: Jane Roe >  | House Bill 12 |  | ${TODAY}`]],
  ['House Bill 12 was signed on Friday.', ['legislation:  >  | House Bill 12 |  | 2019-03-01']],
  ['A pump was bought with money from a bill passed earlier.', []],
  ['Senator Jane Roe will offer an amendment.', [`legislation: Jane Roe >  | amendment |  | ${TODAY}?`]],
  ['Senator Jane Roe offered comments on the farm bill.', []],
  ['The Senate passed a provision on taxes.', [`legislation: Senate >  | provision on taxes |  | ${TODAY}`]],
  ['Senator Jane Roe filed a bill on rivers.', [`legislation: Jane Roe >  | bill on rivers |  | ${TODAY}`]],
  [`${NORVIK} filed a form on rivers.`, []],
  [`${NORVIK} filed a bill of costs.`, []],
  // What trials find.
  [
    `${NORVIK} announced positive results from its trial of calderin.`,
    [`results: ${NORVIK} >  | positive results |  | ${TODAY}`],
  ],
  [`${NORVIK} announced results from the race.`, []],
  ['The trial of calderin met its primary endpoint.', [`results:  >  | primary endpoint |  | ${TODAY}`]],
  // Money, shares, pacts.
  [
    `${NORVIK} has received a 7-figure investment from ${CALDER}.`,
    [`funding: ${CALDER} > ${NORVIK} | 7-figure investment |  | ${TODAY}`],
  ],
  [`${NORVIK} received a letter on investments from ${CALDER}.`, []],
  ['Senator Jane Roe announced cuts to funding for clinics.', []],
  [`${NORVIK} completed the purchase of 40 trucks.`, []],
  [`${NORVIK} acquired land and has interests in Ohio.`, []],
  [`${NORVIK} acquires a stake in ${CALDER}.`, [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`]],
  [
    `${NORVIK} signs its first franchise agreements.`,
    [`agreement: ${NORVIK} >  | first franchise agreements |  | ${TODAY}`],
  ],
  // Courts.
  ['Joe Roe was ordered to serve five years in prison.', [`sentence:  > Joe Roe |  | five years | ${TODAY}`]],
  ['Joe Roe was ordered to serve three years of supervised release.', []],
  ['Joe Roe, 46, received 30 months in prison.', [`sentence:  > Joe Roe |  | 30 months | ${TODAY}`]],
  ['Joe Roe received 300 letters in prison.', []],
  ['Joe Roe was given credit for time served in prison.', []],
  ['Joe Roe was jailed for nine years.', [`sentence:  > Joe Roe |  | nine years | ${TODAY}`]],
  ['Joe Roe was jailed on a bond.', []],
  ['Joe Roe pleaded no contest to fraud.', [`conviction:  > Joe Roe | fraud |  | ${TODAY}`]],
  [`${NORVIK} announced charges for bags.`, []],
  ['Prosecutor Jane Poe announced the dismissal of charges against Joe Roe.', []],
  ['Prosecutor Jane Poe announced that no charges against Joe Roe would be filed.', []],
])('kinds of events: %s', async (body, events) => expect(await rowsOfNews(body)).toEqual(events))

test.each([
  // What was before has not the day on which it is told.
  [
    'Jane Roe, 46, was sentenced today to five years. She had previously pleaded guilty to fraud.',
    [`sentence:  > Jane Roe |  | five years | ${TODAY}`, 'conviction:  > Jane Roe | fraud |  | '],
  ],
  ['Jane Roe, 46, was also previously indicted.', ['charge:  > Jane Roe |  |  | ']],
  [
    'An investigation, which began in 2018, led to the conviction of Joe Roe.',
    [`conviction:  > Joe Roe |  |  | ${TODAY}`],
  ],
  [
    'Jane Roe, 46, was convicted of fraud after a man was shot.',
    [`conviction:  > Jane Roe | fraud |  | ${TODAY}`, 'incident:  > man |  |  | '],
  ],
  // Bail is no measure of a crime, nor what one faces; a bond may be stolen.
  [
    'Jane Roe, 46, was charged with theft of $7,000 and released on a $50,000 bond.',
    [`charge:  > Jane Roe | theft of $7,000 | $7,000 | ${TODAY}`],
  ],
  [
    'Jane Roe, 46, was charged with stealing a $7,000 bond.',
    [`charge:  > Jane Roe | stealing a $7,000 bond | $7,000 | ${TODAY}`],
  ],
  ['Jane Roe, 46, was charged with fraud; her bail was set at $50,000.', [`charge:  > Jane Roe | fraud |  | ${TODAY}`]],
  [
    'Jane Roe, 46, pleaded guilty to fraud. Roe faces 12 years and a fine of up to $900,000 when sentenced on June 3.',
    [`conviction:  > Jane Roe | fraud |  | ${TODAY}`, 'sentence:  > Jane Roe |  |  | 2019-06-03?'],
  ],
])('when, and how much: %s', async (body, events) => expect(await rowsOfNews(body)).toEqual(events))

test.each([
  ['Joe Roe, a former minister in Iraq, was sentenced today to 30 months.', ['ALDERTON']],
  [`${NORVIK} has acquired ${CALDER} in Norway.`, ['Norway']],
  [`${NORVIK} has acquired ${CALDER}, a maker of pumps in Norway.`, [null]],
  [`${NORVIK} has acquired ${CALDER}, based in Norway.`, [null]],
  [`${NORVIK} opened a plant in Norway. The company also launched a pump.`, ['Norway', null]],
])('where: %s', async (body, places) => {
  const events = await field('events', `News of the Day\n\n${DATELINE}${body}\n`)
  expect(events.map(({ place }) => place?.name ?? null)).toEqual(places)
})

// Whom somebody harms, and whose father or killer is told of, is not accused.
test.each([
  ['The man who killed Ann Poe was sentenced to life.', []],
  ['A man accused of shooting Ann Poe was arrested.', ['man']],
  ['Two men who robbed Ann Poe were arrested.', ['Two men']],
  ['Joe Roe, 46, who beat and robbed Ann Poe, pleaded guilty.', ['Joe Roe']],
  ['Joe Roe, the man who killed Ann Poe, was sentenced to life.', ['Joe Roe']],
  ['Ann Poe, whose killer was sentenced to life, spoke in Alder.', []],
  ['Joe Roe, whose trial lasted a month, was convicted of fraud.', ['Joe Roe']],
])('accused: %s', async (body, names) => {
  const events = await field('events', `News of the Day\n\n${DATELINE}${body}\n`)
  expect(
    events.filter(({ type }) => type !== 'incident').flatMap((one) => one.targets.map(({ name }) => name)),
  ).toEqual(names)
})
