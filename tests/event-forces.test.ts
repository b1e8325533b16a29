/** What armed forces do and undergo. */
import { expect, test } from 'vitest'
import { field } from './fields.ts'

const told = async (sentence: string) =>
  (await field('events', `News of the Day in Alderton\n\nALDERTON, March 4, 2019 – ${sentence}\n`)).map(
    ({ type, agents, targets }) =>
      `${type}: ${agents.map(({ name }) => name).join('+')} > ${targets.map(({ name }) => name).join('+')}`,
  )

test.each([
  [
    'Col. Jane Roe assumed command of the 3rd Infantry Brigade on March 2, 2019.',
    'appointment: 3rd Infantry Brigade > Jane Roe',
  ],
  ['Commodore Tom Hale took command of the squadron from Col. Jane Roe.', 'appointment:  > Tom Hale'],
  ['The Norland Air Force conducted 15 strikes near the river.', 'incident: Norland Air Force > '],
  ['The Norland Air Force conducted 15 tests near the river.', null],
  ['The Norland Army neutralized 17 terrorists.', 'incident: Norland Army > '],
  ['The Norland Army destroyed two tanks.', 'incident: Norland Army > '],
  ['The Norland Army destroyed two old sheds.', null],
  ['The Norland Navy concluded Exercise Oak Shield on March 2, 2019.', 'meeting: Norland Navy > '],
  ['The Norland Navy concluded Operation ALDER.', 'meeting: Norland Navy > '],
  ['The Norland Navy concluded its review of the sheds.', null],
])('%s', async (sentence, event) => {
  expect(await told(sentence)).toEqual(event ? [event] : [])
})
