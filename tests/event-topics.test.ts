import { expect, test } from 'vitest'
import { field } from './fields.ts'

const NORVIK = 'Norvik Holdings Inc.'
const CALDER = 'Calder Refining LLC'

/** Each event of a sentence: who, to whom, what, whether it is so. */
const told = async (sentence: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${sentence}\n`
  const names = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join('+')
  return (await field('events', text)).map(
    ({ type, agents, targets, thing, status }) =>
      `${type}: ${names(agents)} > ${names(targets)} (${thing?.text ?? ''}) ${status}`,
  )
}

test.each([
  // What only looks like it.
  ['The Department of Health updated its guidance for schools.', null],
  ['The Alder Water Authority is charged with protecting the rivers.', null],
  [`${NORVIK} was charged with dumping waste.`, `charge:  > ${NORVIK} (dumping waste) happened`],
  ['The marathon was sanctioned by the Calder Runners Club.', null],
  [`${NORVIK} sells its products and brands to ${CALDER}`, null],
  [`${NORVIK} launched three phone cases.`, `launch: ${NORVIK} >  (three phone cases) happened`],
  [`${NORVIK} launched a criminal case.`, null],
  [`${NORVIK} and managers were indicted for fraud.`, `charge:  > ${NORVIK} () happened`],
  [
    'An Alderton man found guilty of fraud was sentenced to ten years in prison.',
    'sentence:  > Alderton man () happened',
  ],
  ['A boy band was arrested.', null],
  ['A man from Oakham, Ohio was sentenced to 20 years for fraud.', 'sentence:  > man (fraud) happened'],
  ['In Alder I introduced the Clean Rivers Act.', 'legislation:  >  (Clean Rivers Act) happened'],
  // What is new.
  [`${NORVIK} announced enhancements to its pumps.`, `launch: ${NORVIK} >  (enhancements) happened`],
  [`${NORVIK} announced that enhancements are rare.`, null],
  [`${NORVIK} announced that it has begun sampling pumps.`, `launch: ${NORVIK} >  (sampling pumps) happened`],
  [`${NORVIK} announced that it has begun to worry.`, null],
  [
    `${NORVIK} announces its own floors now available in Ohio.`,
    `launch: ${NORVIK} >  (own floors now available) happened`,
  ],
  [`${NORVIK} announces its own floors.`, null],
  [`${NORVIK} will begin daily flights to Ohio.`, `launch: ${NORVIK} >  (daily flights) planned`],
  [`${NORVIK} will also increase service from Alder to Ohio.`, `launch: ${NORVIK} >  (service) planned`],
  [`${NORVIK} will also increase service quality.`, null],
  [`A project of ${NORVIK} has commenced.`, `launch: ${NORVIK} >  () happened`],
  [`A season of ${NORVIK} has commenced.`, null],
  [`${NORVIK} expanded its pump portfolio.`, `launch: ${NORVIK} >  (pump portfolio) happened`],
  [`${NORVIK} expanded its debts.`, null],
  [`${NORVIK} will open a training centre.`, `launch: ${NORVIK} >  (training centre) planned`],
  [`${NORVIK} will open a letter.`, null],
  [
    `${NORVIK} announced new innovations across its pumps.`,
    `launch: ${NORVIK} >  (innovations across its pumps) happened`,
  ],
  // Whom one names among the best.
  [`The Calder Institute has named ${NORVIK} a leader.`, `approval: Calder Institute > ${NORVIK} () happened`],
  [`${NORVIK} was recognized as a top firm.`, `approval:  > ${NORVIK} (top firm) happened`],
  [`${NORVIK} recognized as a top firm spoke.`, null],
  [`${NORVIK} was named after a tree.`, null],
  // What is reported, and when.
  [`${NORVIK} raised its full year 2019 guidance.`, `results: ${NORVIK} >  (full year 2019 guidance) happened`],
  [`${NORVIK} lowered its outlook.`, `results: ${NORVIK} >  (outlook) happened`],
  [`${NORVIK} narrowed its outlook.`, `results: ${NORVIK} >  (outlook) happened`],
  [`${NORVIK} reaffirmed its outlook.`, `results: ${NORVIK} >  (outlook) happened`],
  [`${NORVIK} updated its outlook.`, `results: ${NORVIK} >  (outlook) happened`],
  [`${NORVIK} provided an update to its outlook.`, `results: ${NORVIK} >  (update) happened`],
  [`${NORVIK} provided guidance to its staff.`, null],
  [`${NORVIK} raised its roof.`, null],
  [`${NORVIK} reports third quarter results.`, `results: ${NORVIK} >  (third quarter results) happened`],
  [`${NORVIK} reports third quarter rains.`, null],
  [`${NORVIK} releases third quarter results.`, `results: ${NORVIK} >  (third quarter results) happened`],
  [`${NORVIK} will issue results for the third quarter on May 9, 2019.`, `results: ${NORVIK} >  (results) planned`],
  [`${NORVIK} will issue pumps for the third quarter on May 9, 2019.`, null],
  [
    `${NORVIK} is set to report its fourth quarter results during a conference call on May 9, 2019.`,
    `meeting: ${NORVIK} >  () planned`,
  ],
  // Meetings.
  [
    `${NORVIK} will hold its fiscal first quarter earnings conference call on May 9, 2019.`,
    `meeting: ${NORVIK} >  () planned`,
  ],
  [`${NORVIK} will hold its fiscal first quarter stock.`, null],
  ['Jane Roe addressed the annual general meeting.', 'meeting: Jane Roe >  () happened'],
  ['Jane Roe addressed the needs.', null],
  ['Jane Roe addressed the conference report.', null],
  ['Jane Roe will attend the Calder Symposium.', 'meeting: Jane Roe >  () planned'],
  ['Jane Roe will attend the Calder School.', null],
  ['Jane Roe spoke at a conference.', 'meeting: Jane Roe >  (conference) happened'],
  ['Speaking at a conference, Jane Roe was glad.', null],
  ['Jane Roe returned from Jakarta following talks with Ann Poe.', 'meeting: Jane Roe > Ann Poe () happened'],
  ['Jane Roe returned from Jakarta with Ann Poe.', null],
  ['Senator Jane Roe visited Jakarta.', 'meeting: Jane Roe >  () happened'],
  ['Senator Jane Roe visited her mother.', null],
  ['The High Court heard the appeal.', 'meeting: High Court >  () happened'],
  ['The High Court heard the bells.', null],
  // Posts.
  ['The Senate confirmed Jane Roe to be a judge.', 'appointment: Senate > Jane Roe () happened'],
  ['The Senate confirmed the words of Jane Roe.', null],
  [
    'Ann Poe praised the Senate’s confirmation of General Jane Roe to command the fleet.',
    'appointment: Senate > Jane Roe () happened',
  ],
  [`Jane Roe will serve as acting CFO of ${NORVIK}`, `appointment: ${NORVIK} > Jane Roe (acting CFO) planned`],
  [`Jane Roe will serve as a bridge to ${NORVIK}`, null],
  // Agreements.
  [`${NORVIK} has contracted with ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  () happened`],
  [`${NORVIK} has contracted with ease.`, null],
  [`${NORVIK} licensed its pump to ${CALDER}`, `agreement: ${NORVIK}+${CALDER} >  (pump) happened`],
  [`${NORVIK} licensed its pump.`, null],
  [
    `${NORVIK} expands its pump partnership with ${CALDER}`,
    `agreement: ${NORVIK}+${CALDER} >  (pump partnership) happened`,
  ],
  [`${NORVIK} expands its pump works with ${CALDER}`, null],
  // Money.
  [`${NORVIK} has added a further $5 million to the fund.`, `funding: ${NORVIK} >  () happened`],
  [`${NORVIK} has added $5 million of debts.`, null],
  [`${NORVIK} has closed on $12 million in notes.`, `funding: ${NORVIK} >  () happened`],
  [`${NORVIK} has closed on $12 million in losses.`, null],
  [`${NORVIK} intends to offer $5 million of senior notes.`, `funding: ${NORVIK} >  () planned`],
  [`${NORVIK} intends to offer help of $5 million.`, null],
  [`${NORVIK} approved a share buyback program of $3 million.`, `acquisition: ${NORVIK} >  () happened`],
  [
    `${NORVIK} is exercising the option to sell its half of ${CALDER}`,
    `acquisition: ${NORVIK} > ${CALDER} () happened`,
  ],
  [`${NORVIK} announced more than $5 million for roads.`, `funding: ${NORVIK} >  (roads) happened`],
  [`${NORVIK} announced $5 million in losses.`, null],
  [`${NORVIK} closed a $5 million seed round.`, `funding: ${NORVIK} >  ($5 million seed round) happened`],
  [`${NORVIK} completed a $5 million seed round.`, `funding: ${NORVIK} >  ($5 million seed round) happened`],
  [`${NORVIK} announced a $5 million line of credit.`, `funding: ${NORVIK} >  ($5 million line of credit) happened`],
  [`${NORVIK} obtained a $5 million term loan.`, `funding: ${NORVIK} >  ($5 million term loan) happened`],
  [`${NORVIK} completed a $5 million house.`, null],
  [`${NORVIK} sold its pump business to ${CALDER}`, `acquisition: ${NORVIK} > ${CALDER} () happened`],
  [`${NORVIK} sold its pumps to ${CALDER}`, null],
  [`${NORVIK} sold its pump business to all.`, null],
  // Courts.
  [`The Calder Waters Agency sanctioned ${NORVIK}`, `penalty: Calder Waters Agency > ${NORVIK} () happened`],
  ['The Calder Waters Agency sanctioned silence.', null],
  [
    'The Justice Department has asked a federal court in Jakarta to bar Jane Roe from preparing returns.',
    'charge: Justice Department > Jane Roe () happened',
  ],
  ['The Justice Department has asked a federal court for time.', null],
  ['A federal court has barred Jane Roe from preparing returns.', 'penalty: federal court > Jane Roe () happened'],
  ['A federal court has barred the door.', null],
  ['A federal court has enjoined Jane Roe.', 'penalty: federal court > Jane Roe () happened'],
  ['Ann Poe hopes for an order of the court to enjoin Jane Roe.', null],
  ['Ann Poe hopes for an order enjoining Jane Roe.', null],
  [`Judge Ann Poe imposed penalties on ${NORVIK}`, `penalty: Ann Poe > ${NORVIK} () happened`],
  [`Judge Ann Poe imposed silence on ${NORVIK}`, null],
  [`${NORVIK} has agreed to criminal forfeiture of $250,000.`, `penalty:  > ${NORVIK} () happened`],
  // Laws.
  ['Senator Jane Roe voted to extend tax cuts.', 'legislation: Jane Roe >  (extend tax cuts) happened'],
  ['Jane Roe voted to go home.', null],
  ['Senator Jane Roe voted against the Clean Rivers Bill.', 'legislation: Jane Roe >  (Clean Rivers Bill) happened'],
  ['Senator Jane Roe voted against the mayor.', null],
  ['The Senate approved the Clean Rivers Bill.', 'legislation: Senate >  (Clean Rivers Bill) happened'],
  [`${NORVIK} approved the pump.`, `approval: ${NORVIK} >  (pump) happened`],
  ['The Clean Rivers Act went into effect.', 'legislation:  >  (Clean Rivers Act) happened'],
  ['The cold pills went into effect.', null],
  ['Congress enacted legislation on rivers.', 'legislation: Congress >  (legislation on rivers) happened'],
  ['Congress enacted a play on rivers.', null],
  ['Jane Roe spoke of Norvik’s proposed changes to the Clean Rivers Act.', null],
  [
    'The Senate supported a motion on the Clean Rivers Bill.',
    'legislation: Senate >  (motion on the Clean Rivers Bill) happened',
  ],
  ['The Senate supported the Clean Rivers Fund.', null],
  ['The Senate rejected the Clean Rivers Bill.', 'legislation: Senate >  (Clean Rivers Bill) happened'],
  ['The Senate rejected the Clean Rivers Fund.', null],
  // What befalls people.
  ['Jane Roe announced the arrival of a boat with 120 people.', 'incident:  > 120 people () happened'],
  ['Jane Roe announced the arrival of 120 people.', null],
  ['A boat with 120 people was intercepted.', 'incident:  > 120 people () happened'],
  ['A letter to 120 people was intercepted.', null],
  ['Jane Roe, 30, was pronounced dead.', 'incident:  > Jane Roe () happened'],
  ['Jane Roe, 30, was pronounced fit.', null],
])('%s %s', async (sentence, event) => {
  expect(await told(sentence)).toEqual(event ? [event] : [])
})
