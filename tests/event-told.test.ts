import { expect, test } from 'vitest'
import { CALDER, DATELINE, NORVIK, rowsOf, rowsOfNews, TODAY } from './told.ts'

const OFFICE = 'DEPARTMENT OF JUSTICE\nFOR IMMEDIATE RELEASE\nMonday, March 4, 2019\n\nFisherman Is Charged\n\n'

test.each([
  // Figures further down, of a thing that is named or gone on about.
  [
    `${NORVIK} introduced a pump. The pump is made in Ohio. It costs $300.`,
    [`launch: ${NORVIK} >  | pump | $300 | ${TODAY}`],
  ],
  [
    `${NORVIK} launched the Pumpbox. Shops like blue. Each Pumpbox costs $300.`,
    [`launch: ${NORVIK} >  | Pumpbox | $300 | ${TODAY}`],
  ],
  [
    'Senator Jane Roe introduced the Rivers Act. The state is dry. Some rivers there run 800 miles.',
    [`legislation: Jane Roe >  | Rivers Act |  | ${TODAY}`],
  ],
  [
    `${NORVIK} will spend $5 million on controls. The project will cut 5,000 tons of dust.`,
    [`funding: ${NORVIK} >  | controls | $5 million+5,000 tons | ${TODAY}?`],
  ],
  [
    `${NORVIK} will spend $5 million on controls. “The project will cut 5,000 tons of dust,” said Jane Roe.`,
    [`funding: ${NORVIK} >  | controls | $5 million | ${TODAY}?`],
  ],
  // Whether it happened.
  ['Joe Poe allegedly shot Jane Roe on Monday.', [`incident: Joe Poe > Jane Roe |  |  | ${TODAY}~`]],
  [
    `${NORVIK} has acquired ${CALDER} to deepen and expand its platform.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`, `launch: ${NORVIK} >  | platform |  | ${TODAY}?`],
  ],
  [
    `After years with Elm Mills Corp., Jane Roe is becoming chief executive of ${NORVIK}`,
    [`appointment: ${NORVIK} > Jane Roe | chief executive |  | ${TODAY}`],
  ],
  ['Senator Jane Roe spoke of a growing epidemic of 40 percent of teens.', []],
  ['Jane Roe and Joe Poe are cosponsors of the Rivers Act.', []],
  [`${NORVIK}’s launches are many.`, []],
  [
    `${NORVIK} has bought ${CALDER}. In 2004 ${NORVIK} bought Elm Mills Corp.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`],
  ],
  // When.
  [
    `${NORVIK} announced that Jane Roe will become chief executive. She will start on May 31, 2019.`,
    [`appointment: ${NORVIK} > Jane Roe | chief executive |  | 2019-05-31?`],
  ],
  [
    `Jane Roe will become chief executive of ${NORVIK} on May 31, 2019. Joe Poe will become chairman on June 30, 2019.`,
    [
      `appointment: ${NORVIK} > Jane Roe | chief executive |  | 2019-05-31?`,
      `appointment: ${NORVIK} > Joe Poe | chairman |  | 2019-06-30?`,
    ],
  ],
  [
    `${NORVIK} has launched a pump on March 1, 2019. ${CALDER} has launched a well.`,
    [`launch: ${NORVIK} >  | pump |  | 2019-03-01`, `launch: ${CALDER} >  | well |  | ${TODAY}`],
  ],
  [
    `${NORVIK} will report its results for the quarter ended February 28, 2019 on April 9, 2019.`,
    [`results: ${NORVIK} >  | results |  | 2019-04-09?`],
  ],
  [`${NORVIK} released the January figures in its report.`, [`launch: ${NORVIK} >  | January figures |  | ${TODAY}`]],
  [
    `${NORVIK} has acquired ${CALDER}. The acquisition of the mill by Jane Roe was $5 million on March 3, 2019.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  | $5 million | 2019-03-03`],
  ],
  // Who.
  [`Our contribution of $2 million will assist ${NORVIK}`, [`funding:  > ${NORVIK} |  | $2 million | ${TODAY}`]],
  ['The Fern Trust has raised $2 million for the Fern Trust.', [`funding: Fern Trust >  |  | $2 million | ${TODAY}`]],
  [
    'Calder Bank agreed to sell 18 branches to Fern Bank.',
    [`acquisition: Calder Bank > 18 branches+Fern Bank |  | 18 branches | ${TODAY}`],
  ],
  ['The Government was awarded $5 million.', [`funding:  >  | Government | $5 million | ${TODAY}`]],
  ['A federal jury awarded $5 million for the spill.', [`funding: federal jury >  | spill | $5 million | ${TODAY}`]],
  [
    `${NORVIK} makes pumps. It has with ${CALDER} launched a mill in Boston.`,
    [`launch: ${NORVIK} >  | mill |  | ${TODAY}`],
  ],
  [`${CALDER} was bought by ${NORVIK}  Elm Mills Corp.`, [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}`]],
  // Laws that passed.
  ['The Rivers Plan was passed by the Senate to fund an act.', [`legislation: Senate >  | Rivers Plan |  | ${TODAY}`]],
  ['Passed by the Senate was a bill on rivers.', [`legislation: Senate >  |  |  | ${TODAY}`]],
  [
    'After a session of two hours that all who live by the river and the wells and the pumps of the old town had waited for since the last summer, the new water bill was passed by the Senate.',
    [`legislation: Senate >  | new water bill |  | ${TODAY}`],
  ],
])('%s', async (body, events) => expect(await rowsOfNews(body)).toEqual(events))

// Cases.
test.each([
  [
    'Jane Roe, 46, was charged with fraud.\n\nRoe sold cod.\n\nThe cod was old.\n\nShe had a boat.\n\nThe boat was blue.\n\nIt was old.\n\nRoe was a captain.\n\nThe cod was worth $9,000.',
    [`charge:  > Jane Roe | fraud | $9,000 | ${TODAY}`],
  ],
  [
    'Jane Roe, 46, was charged with fraud. Police arrested Ann Poe, who had 5 kg of cocaine.',
    [`charge:  > Jane Roe | fraud |  | ${TODAY}`, `arrest:  > Ann Poe |  | 5 kg | ${TODAY}`],
  ],
  [
    'Jane Roe, 41, and her husband, Joe Poe, pleaded guilty to fraud. Roe met the judge. Sentencing is scheduled for June 3, 2019.',
    [`conviction:  > Jane Roe+Joe Poe | fraud |  | ${TODAY}`, 'sentence:  > Jane Roe |  |  | 2019-06-03?'],
  ],
  ['Sentencing is scheduled for June 3, 2019.', []],
  [
    'Jane Roe, 46, was sentenced to five years in prison by Elm County Court Judge Ann Dale.',
    [`sentence: Ann Dale > Jane Roe |  | five years | ${TODAY}`],
  ],
  ['Jane Roe, 46, is charged with conspiring with Joe Doe.', [`charge:  > Jane Roe | conspiring |  | ${TODAY}`]],
  [
    'On February 5, 2019, a jury met, and Jane Roe, 46, was convicted of fraud on March 1, 2019.',
    ['conviction:  > Jane Roe | fraud |  | 2019-03-01'],
  ],
  ['Jane Roe, 46, was charged with the October 15, 2018, attack on Ann Poe.', [`charge:  > Jane Roe |  |  | ${TODAY}`]],
  [
    'Jane Roe, 46, which was charged in May, and that was sentenced to five years.',
    ['charge:  > Jane Roe |  |  | 2018-05', 'sentence:  > Jane Roe |  | five years | 2019-03-04'],
  ],
])('%s', async (body, events) => expect(await rowsOf(`${OFFICE}${body}`)).toEqual(events))

test.each([
  [
    'what is set, where no day of issue is known',
    'Jane Roe, 46, pleaded guilty to fraud. Sentencing is scheduled for June 3.',
    ['conviction:  > Jane Roe | fraud |  | ', 'sentence:  > Jane Roe |  |  | XXXX-06-03?'],
  ],
  [
    'the parties of an agency’s release',
    `DEPARTMENT OF JUSTICE\nMonday, March 4, 2019\n\nMills Pay\n\nThe Department of Justice sued ${NORVIK} and ${CALDER} over dust. The parties agreed to pay $5 million.`,
    [
      `charge: Department of Justice > ${NORVIK}+${CALDER} |  |  | `,
      `penalty: Department of Justice > ${NORVIK}+${CALDER} |  | $5 million | `,
    ],
  ],
  [
    'a company that nobody names',
    'DEPARTMENT OF JUSTICE\nWASHINGTON\nMonday, March 4, 2019\n\nA Settlement of Today\n\nWASHINGTON – The company agreed to pay a penalty of $5 million, the Department of Justice announced today.',
    [`penalty: Department of Justice >  |  | $5 million | ${TODAY}`],
  ],
  [
    'who says "we", whomever the sentence names',
    `Norvik Helps\n\n${DATELINE}${NORVIK} makes pumps. To help ${CALDER}, we have launched a new pump.\n\nAbout ${NORVIK}\n\n${NORVIK} makes pumps.`,
    [`launch: ${NORVIK} >  | pump |  | ${TODAY}`],
  ],
  [
    'a text that lost its marks',
    'WASHINGTON  D C   Senator Jane Rowe of the Senate Roads Committee met the mayor of Fernvale with her staff and all who live on the river and like the water there in the summer and in the winter when the ice is thin   The Department of Roads has awarded Alder College  $2 million for its river patrol and the boats that it needs so that all who live there can be safe on the water',
    ['funding: Department of Roads > Alder College |  | $2 million | '],
  ],
])('%s', async (_, text, events) => expect(await rowsOf(text)).toEqual(events))
