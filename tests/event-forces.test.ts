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
  ['The Norland Clinic concluded Operation Smile.', null],
  ['The Norland Navy completed Exercise Oak.', 'meeting: Norland Navy > '],
  ['The Norland Navy began Exercise Oak.', 'meeting: Norland Navy > '],
  ['The Norland Navy took part in Exercise Oak.', 'meeting: Norland Navy > '],
  ['The Norland Navy participated in Exercise Oak.', 'meeting: Norland Navy > '],
  ['The Norland Army shot down two drones.', 'incident: Norland Army > '],
  ['The Norland Senate shot down the bill.', null],
  ['The Norland Air Force carried out 15 strikes.', 'incident: Norland Air Force > '],
  ['The Norland Air Force carried out 15 tests.', null],
  ['Insurgents ambushed Capt. Jane Roe.', 'incident:  > Jane Roe'],
  ['The Norland Army destroyed weapons caches.', 'incident: Norland Army > '],
  ['The Norland Army destroyed weapons of old.', null],
])('%s', async (sentence, event) => {
  expect(await told(sentence)).toEqual(event ? [event] : [])
})
