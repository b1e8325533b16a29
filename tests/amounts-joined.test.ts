import { expect, test } from 'vitest'
import { field } from './fields.ts'

const HEAD = 'A New Bridge for the Town\n\n'
const counted = async (text: string) =>
  (await field('counts', HEAD + text)).map((c) => `${c.value ?? `${c.min}-${c.max}`} ${c.item}`)

test.each<[string, ...string[]]>([
  // Things whose name has capitals, behind words that a number of things follows.
  ['The firm shipped 336 da Oak Surgical Systems.', '336 da Oak Surgical Systems'],
  [
    'Its staff won 5 Harrow Championships, 12 Elm Titles and 3 World Cups.',
    '5 Harrow Championships',
    '12 Elm Titles',
    '3 World Cups',
  ],
  ['An additional 4 Grayhawks will be based there.', '4 Grayhawks'],
  ['It won 24 Hours of Elmford twice and sold 1 Oak Hotels.'],
  ['The Norvik 7 processors, Harrow 737 planes and Route 66 signs are sold.'],
  ['Guests including Oak 5 Seconds met at 20 Elm Gardens.'],
  ['The base got 12 F-16s and another 6 Elkhounds.', '12 F-16s', '6 Elkhounds'],
  ['It included 12 F-16s and another 6 planes.', '12 F-16s', '6 planes'],
  ['The plan cuts 12 federal and another 6 state jobs.', '12 federal jobs', '6 state jobs'],
  // Things that a figure with its unit describes.
  ['The phone has two 12MP cameras and four 5G modems.', '2 12MP cameras', '4 5G modems'],
  ['It runs four to six 3MP cameras.', '4-6 3MP cameras'],
  ['The board shows 7680 4320x pixels.'],
  // The old number and the new one.
  ['The increase was from 12,000 to 13,000 places.', '12000 places', '13000 places'],
  ['The fleet went from 4 to 12 vehicles.', '4 vehicles', '12 vehicles'],
  ['It is open from 10 to 4 weekends and children from 6 to 12 percent.'],
  ['The bill raises the number of Grayhawks from 59 to 79.', '59 Grayhawks', '79 Grayhawks'],
  ['The number of boats was to fall to just 1, from 43 the previous year.', '43 boats'],
  ['The index closed at 43 the previous year.'],
  ['He held 14 boats, for a total of 83.', '14 boats', '83 boats'],
  ['One of every three homes was hit.'],
  ['One of the three homes was hit.', '3 homes'],
])('counts: %s', async (text, ...counts) => expect(await counted(text)).toEqual(counts))

const measured = async (text: string) => (await field('quantities', HEAD + text)).map(({ of }) => of)

test.each<[string, ...(string | null)[]]>([
  ['In the quarter instrument and accessory revenue increased 24%.', 'instrument and accessory revenue'],
  ['Total oil and gas production rose 5% in May.', 'Total oil and gas production'],
  ['We expect oil and gas output to rise 5%.', 'oil and gas output'],
  ['Sales in Europe and Asia grew 5%.', 'Sales'],
  ['The firm closed and gas production fell 5%.', 'gas production'],
  ['Prices rose and gas production fell 5%.', 'gas production'],
  ['She left and gas production fell 5%.', 'gas production'],
  ['Investors want growth and gas sales rose 5%.', 'gas sales'],
  ['Demand is strong and order growth fell 6%.', 'order growth'],
  ['Sales continued to climb, rising 4 percent.', 'Sales'],
  ['Prices eased, falling 2% in June.', 'Prices'],
  ['He drove home, gaining 2%.', null],
  ['The deal requires payments of 4,245 silver ounces.', 'silver'],
  ['The deal requires payments of 4,245 net tons.', 'payments'],
  ['It has a 40,000-square-foot lakefront hall set on the shore.', 'lakefront hall'],
  ['It has a 40,000-square-foot chess set from Elmford.', 'chess set'],
])('of: %s', async (text, ...things) => expect(await measured(text)).toEqual(things))

const paid = async (text: string) =>
  (await field('money', HEAD + text)).map(({ amount, per }) => (per ? `${amount} per ${per}` : `${amount}`))

test.each<[string, ...string[]]>([
  ['The fee is $2 per benefit item and $4 per eligible student.', '2 per benefit item', '4 per eligible student'],
  ['They paid $3 for each benefit item and $5 for every ticket.', '3 per benefit item', '5 per ticket'],
  ['The fee is $2 per hour for each of them, $40 per adult ticket.', '2 per hour', '40 per adult'],
  ['Players earn GTX$1,000,000, and US$5 buys more.', '5'],
  ['It gave $ 8 4 0 , 0 0 0  a n d  $ 2 . 7 5  m i l l i o n  t o  u s.'],
  ['It gave $ 8 and $ 5 a day.', '8', '5 per day'],
])('money: %s', async (text, ...amounts) => expect(await paid(text)).toEqual(amounts))
