import { expect, test } from 'vitest'
import { CALDER, NORVIK, rowsOfNews, TODAY } from './told.ts'

test.each([
  // What money is spent on, and by whom.
  [`${NORVIK} will spend a record $3 million on wells.`, [`funding: ${NORVIK} >  | wells | $3 million | ${TODAY}?`]],
  [`${NORVIK} invests $3 million in clean wells.`, [`funding: ${NORVIK} >  | clean wells | $3 million | ${TODAY}`]],
  [
    `${NORVIK} has invested $3 million in the Tough on Leaks strategy.`,
    [`funding: ${NORVIK} >  | Tough on Leaks strategy | $3 million | ${TODAY}`],
  ],
  ['The Senate approved $3 million in funding for wells.', [`funding: Senate >  | wells | $3 million | ${TODAY}`]],
  ['The Senate is committed to saving $3 million.', []],
  ['The Senate committed $3 million to wells.', [`funding: Senate >  |  | $3 million | ${TODAY}`]],
  [
    "Wells are dear in Canada. This brings Canada's total contribution to $3 million.",
    [`funding: Canada >  |  | $3 million | ${TODAY}`],
  ],
  [
    'Wells are dear in Canada. Now hear of a further Canadian contribution of $3 million.',
    [`funding: Canada >  |  | $3 million | ${TODAY}`],
  ],
  [
    'Wells are dear in Canada. Now hear of a Russian contribution of $3 million.',
    [`funding:  >  |  | $3 million | ${TODAY}`],
  ],
  [
    `Senator Jane Roe announced that ${CALDER} will receive $3 million. ${CALDER} received $3 million.`,
    [`funding:  > ${CALDER} |  | $3 million+$3 million | ${TODAY}?`],
  ],
  // Contracts that are awarded.
  [
    `The contract for wells has been awarded to ${CALDER} today.`,
    [`agreement: ${CALDER} >  | contract for wells |  | ${TODAY}`],
  ],
  [
    `The $3 million prize has been awarded to ${CALDER}.`,
    [`funding:  > ${CALDER} | $3 million prize | $3 million | ${TODAY}`],
  ],
  [
    `${NORVIK} has secured a $3 million licensing deal.`,
    [`agreement: ${NORVIK} >  | $3 million licensing deal | $3 million | ${TODAY}`],
  ],
  [`${NORVIK} has secured a $3 million loan.`, [`funding: ${NORVIK} >  | $3 million loan | $3 million | ${TODAY}`]],
  // What is new stands in front, and who sells it behind "from".
  ['The new Calder Pump is now available.', []],
  [`The new pump is now available from ${NORVIK} for all.`, [`launch: ${NORVIK} >  | pump |  | ${TODAY}`]],
  // Who stands behind "with", each of a list.
  [
    `${NORVIK} has entered into transactions with Boulder Inc. and Alder Inc. to acquire ${CALDER}.`,
    [`acquisition: ${NORVIK} > ${CALDER} |  |  | ${TODAY}?`],
  ],
])('%s', async (body, rows) => {
  expect(await rowsOfNews(body)).toEqual(rows)
})
