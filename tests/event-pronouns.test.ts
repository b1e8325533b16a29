import { expect, test } from 'vitest'
import { field } from './fields.ts'

/** Whom each event of a text is of. */
const told = async (body: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${body}\n`
  const events = await field('events', text)
  return events.map(({ type, targets }) => `${type} ${targets.map(({ name }) => name).join('+')}`).join('; ')
}

test.each([
  // "He" is none to whom it was done, nor who is near.
  ['A woman stabbed Ann Moss in the arm. She was charged with assault.', 'charge '],
  ['In May, a man robbed Ann Moss. She was charged with robbery.', 'charge '],
  ['A suspect fled from Officer Joe Poe. He was charged with theft.', 'charge '],
  ['A suspect in the robbery of Ann Moss fled. She was charged with theft.', 'charge '],
  ['Thieves stole a car from Joe Poe. He was charged with theft.', 'charge '],
  ['A clerk stole $500 from Ann Moss. She was convicted of theft.', 'conviction '],
  ['Joe Poe was robbed by a man. He was charged with theft.', 'charge '],
  ['Joe Poe called the police when a man broke in. He was charged with theft.', 'charge '],
  ['Joe Poe told officers that a man had hit him. He was charged with assault.', 'charge '],
  ['Reporter Joe Poe spoke to the suspect. He was charged with assault.', 'charge '],
  ['The victim, Joe Poe, was taken to hospital. He was charged with theft.', 'charge '],
  ['Ann Moss’s daughter took the money. She was charged with theft.', 'charge '],
  ['A man threw a rock at Joe Poe’s car. He was charged with assault.', 'charge '],
  ['A man robbed Joe Poe. A jury convicted him of robbery.', 'conviction '],
  ['A man robbed Joe Poe. Joe Poe called for help. He was charged with theft.', 'charge '],
  ['Joe Poe owns a shop. His clerk stole $500. He was charged with theft.', 'charge '],
  ['Joe Poe owns a shop. On Monday, a man robbed it. He was charged with theft.', 'charge '],
  ['Trooper Joe Poe stopped a car. It was stolen. He was charged with theft.', 'charge '],
  ['Trooper Joe Poe stopped a car. The driver had a gun. He was charged with theft.', 'charge '],
  ['Joe Poe’s car was stolen. He was charged with theft.', 'charge '],
  ['Ann Moss wept when he was convicted of fraud.', 'conviction '],
  // But who did it, who is found, and of whom a noun speaks.
  ['Joe Poe robbed a bank. He was charged with theft.', 'charge Joe Poe'],
  ['Joe Poe hit a man with a bat. He was charged with assault.', 'charge Joe Poe'],
  ['Officers found Joe Poe in the house. He was charged with theft.', 'charge Joe Poe'],
  ['Officers called by a woman found Joe Poe in a car. He was charged with theft.', 'charge Joe Poe'],
  ['Police stopped a car driven by Joe Poe. He was charged with theft.', 'charge Joe Poe'],
  ['A man identified as Joe Poe fled. He was charged with theft.', 'charge Joe Poe'],
  ['The driver was 40-year-old Joe Poe. He was charged with theft.', 'charge Joe Poe'],
  ['The owner of the shop, Joe Poe, hid the money. He was charged with fraud.', 'charge Joe Poe'],
  ['The victim told police that Joe Poe hit her. He was charged with assault.', 'charge Joe Poe'],
  ['A cyclist was struck by a car driven by Joe Poe. He was charged with theft.', 'charge Joe Poe'],
  ['The boy was killed when Joe Poe ran a red light. He was convicted of murder.', 'conviction Joe Poe'],
  ['The trial of Joe Poe began in May. He was convicted of fraud.', 'conviction Joe Poe'],
  ['Joe Poe was arrested by Jack Hill. He was charged with theft.', 'arrest Joe Poe; charge Joe Poe'],
  ['Joe Poe, 34, was charged with fraud. A man saw Joe Poe. He was arrested.', 'charge Joe Poe; arrest Joe Poe'],
  // Whom a sentence tells of another within it.
  ['Ann Moss, who met Jack Hill, was charged with fraud.', 'meeting Jack Hill; charge Ann Moss'],
  ['Ann Moss, a nurse who treated Jack Hill, was fined $500.', 'penalty Ann Moss'],
  ['Ann Moss, who owns a shop in Hale with Jack Hill, was charged with fraud.', 'charge Ann Moss'],
  ['The man who raised Ann Moss was charged with fraud.', 'charge '],
  ['A woman posing as Ann Moss was charged with fraud.', 'charge '],
  ['A boy whom Ann Moss taught was charged with fraud.', 'charge '],
  ['Ann Moss lost her car, and a man was charged with theft.', 'charge man'],
  ['Ann Moss and a man were charged with theft.', 'charge Ann Moss'],
  ['Ann Moss’s case led to a new law, and her killer was convicted of murder.', 'conviction '],
  ['Ann Moss saw her brother arrested on Monday.', ''],
  ['A man was charged with the 2015 killing of Ann Moss, 34, of Hale.', 'charge man'],
  ['Two women charged Ann Moss and Sue Moss a fee.', ''],
])('%s %s', async (body, events) => {
  expect(await told(body)).toBe(events)
})

test('whose husband killed somebody killed nobody', async () => {
  const text =
    'News of the Day\n\nALDERTON, Ohio, March 4, 2019 – Ann Moss, whose husband killed Joe Poe, lives in Hale.\n'
  const [{ agents, targets }] = await field('events', text)
  expect([agents.length, targets.map(({ name }) => name)]).toEqual([0, ['Joe Poe']])
})
