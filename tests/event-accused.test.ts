import { expect, test } from 'vitest'
import { field } from './fields.ts'

const told = async (body: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${body}\n`
  const events = await field('events', text)
  return events.map(({ type, targets }) => `${type} ${targets.map(({ name }) => name).join('+')}`).join('; ')
}
const CHARGED = 'Jane Roe, 46, and Ann Poe, 33, were charged with fraud.'

test.each([
  // Those who are accused, by what they work as.
  ['A volunteer treasurer was charged with forgery.', 'charge volunteer treasurer'],
  ['A school bookkeeper was arrested in Alderton.', 'arrest school bookkeeper'],
  ['A small fee was charged in Alderton.', ''],
  ['A Norlander national was sentenced for fraud.', 'sentence Norlander national'],
  ['A scientist of note was charged with fraud.', 'charge scientist'],
  // A noun that makes another of it.
  ['A boy band was charged with fraud.', ''],
  ['An individual mandate was charged with fraud.', ''],
  ['Five Hale College Fraternity Members were charged with fraud.', 'charge Five Hale College Fraternity Members'],
  ['Calder Refining LLC was charged with fraud.', 'charge Calder Refining LLC'],
  ['Calder Refining LLC was charged a fee with ease.', ''],
  // Of several who are named and counted, those who are counted besides.
  ['Jane Roe, 46, and three other defendants were charged with fraud.', 'charge Jane Roe+three other defendants'],
  ['Jane Roe, 46, was charged with robbing three other people.', 'charge Jane Roe'],
  ['Six men were charged with fraud, three of whom pleaded guilty.', 'charge Six men'],
  // Who polices may be accused, who hears a case may not.
  ['Former Police Chief Jane Roe was sentenced for fraud.', 'sentence Jane Roe'],
  ['Judge Jane Roe was sentenced for fraud.', 'sentence '],
  // Whose land it is, and what one is charged.
  ['Agents charged US citizen Jane Roe with fraud.', 'charge Jane Roe'],
  ['Agents charged us in Alderton with Jane Roe.', ''],
  // And by what they are in the case.
  [`${CHARGED} All of the defendants have been arrested.`, 'charge Jane Roe+Ann Poe; arrest Jane Roe+Ann Poe'],
  [`${CHARGED} All defendants were arrested.`, 'charge Jane Roe+Ann Poe; arrest Jane Roe+Ann Poe'],
  [`${CHARGED} All of the witnesses have been arrested.`, 'charge Jane Roe+Ann Poe'],
  ['Jane Roe, 46, was charged with fraud. Deputies arrested the defendant.', 'charge Jane Roe; arrest Jane Roe'],
  ['Jane Roe, 46, was charged with fraud. Deputies heard the defendant.', 'charge Jane Roe'],
])('%s %s', async (body, events) => {
  expect(await told(body)).toBe(events)
})
