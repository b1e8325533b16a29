import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const HEAD = 'A New Bridge for the Town\n\n'

type Row = [text: string, ...values: string[]]
type Worth = { value?: number; amount?: number; min?: number; max?: number; comparator: string | null }

const worth = ({ value, amount, min, max, comparator }: Worth) =>
  `${comparator ?? ''}${amount ?? value ?? `${min} to ${max}`}`

/** All amounts of a text, money first: bound and worth, currency, unit or item, what is measured. */
const rows = (kind: string, table: Row[]) =>
  describe(kind, () =>
    test.each<Row>(table)('%s', async (text, ...values) => {
      const { money, quantities, counts } = await extract(HEAD + text)
      expect([
        ...money.map((m) => `${worth(m)} ${m.currency}`),
        ...quantities.map((q) => `${worth(q)} ${q.unit}${q.of ? ` of ${q.of}` : ''}`),
        ...counts.map((c) => `${worth(c)} ${c.item}`),
      ]).toEqual(values)
    }),
  )

rows('amounts over short lines', [
  ['The fund holds\n$7\nbillion\nof assets here.', '7000000000 USD'],
  ['The fund, it says, now holds more than\n$7\nbillion\nof assets.', '>7000000000 USD'],
  ['The app is used by 12\nmillion people\nin all.', '12000000 people'],
  ['It is used by 40\npercent of voters.', '40 % of voters'],
  ['It is in\n\n12\n\nmillion homes here.'],
])
test.each(['Norvik to Pay $7\nBillion for Mill', 'NORVIK TO PAY $7\nBILLION FOR MILL'])(
  'in a title: %s',
  async (title) =>
    expect((await extract(`${title}\n\nThe town has a mill that its people had waited for.`)).money[0].amount).toBe(
      7e9,
    ),
)

rows('the same again in brackets, in other money', [
  ['A grant of 5 million EUR (6 million USD) was paid.', '5000000 EUR', '6000000 USD'],
  ['The mill cost EUR 5 million\n(6 million USD) in all.', '5000000 EUR', '6000000 USD'],
  ['It cost €5 million (about $6 million).', '5000000 EUR', '~6000000 USD'],
  // A loss.
  ['The result was (6 million USD).', '-6000000 USD'],
  ['It lost USD (6 million) in May.', '-6000000 USD'],
])

rows('ranges with a bound in between', [
  ['Prizes are $2,000 to nearly $4,700.', '2000 to 4700 USD'],
  ['Prizes of from $20 to as much as $30 are paid.', '20 to 30 USD'],
  ['Margins of 5% to nearly 8% are usual.', '5 to 8 % of Margins'],
  ['Prices rose from $2,000 to nearly $4,700.', '2000 USD', '<4700 USD'],
  ['Turnout rose from 5% to nearly 8%.', '5 % of Turnout', '<8 % of Turnout'],
])

rows('bounds', [
  ['It is open to a maximum 3,000 homes.', '<=3000 homes'],
  ['It takes a minimum 30 kg.', '>=30 kg'],
  ['Approximately, 13% of voters came.', '~13 % of voters'],
  ['He faces a maximum $250,000 fine.', '250000 USD'],
  ['Of late, 13% of voters came.', '13 % of voters'],
])

rows('kinds that share a noun', [
  [
    'It has 4 million fixed-line and 5 million mobile customers.',
    '4000000 fixed-line customers',
    '5000000 mobile customers',
  ],
  ['She won 4 gold and 5 silver medals.', '4 gold medals', '5 silver medals'],
  ['It has five new full-time and three old part-time clerks.', '5 new full-time clerks', '3 old part-time clerks'],
  ['It has five new full-time and three part-time clerks.', '5 new full-time clerks', '3 part-time clerks'],
  ['It owns six old and four new large trucks.', '6 old trucks', '4 new large trucks'],
  ['It has 5 two- and three-room flats.', '5 two- and three-room flats'],
  ['It has 12 more and 14 electric buses.', '14 electric buses'],
  ['It has 12 mills and 14 electric buses.', '12 mills', '14 electric buses'],
  ['It grew 12 early and 14 new red plants.', '14 new red plants'],
])

rows('what has room for so many', [
  ['They opened a 600 person hall.', '600 person'],
  ['It has a 1.5 million piece capacity.', '1500000 piece'],
  ['They opened a 300 bed teaching hospital.', '300 bed'],
  ['They gave 600 person and all.'],
  ['They opened one person halls.'],
])

rows('people of a kind', [
  ['It has helped more than 400 Hispanics.', '>400 Hispanics'],
  ['It has helped 400 Latinos.', '400 Latinos'],
])

rows('a label in front of its number', [
  ['We count again.\nNumber of bridges: 4,500', '4500 bridges'],
  ['We count again.\nEmployees: 300', '300 employees'],
  ['We count again.\nPoints: 300'],
  ['We count again.\nGuests: 300 of them'],
])

rows('what is measured, by the clause around', [
  ['Norvik cut costs while sales rose by 5 percent.', '5 % of sales'],
  ['Norvik cut costs by 5 percent.', '5 % of costs'],
  ['After a month at 40 percent, it shut.', '40 %'],
])

rows('the number of a note', [
  ['It will cost $500 million2 in all.', '500000000 USD'],
  ['The rate rose to 20%3 in May.', '20 % of rate'],
  ['It will cost $500 million.2 It is new.', '500000000 USD'],
  ['It is at bridge.example/a%20 now.'],
])
