import { expect, test } from 'vitest'
import { field } from './fields.ts'

const told = async (sentence: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${sentence}\n`
  return (await field('events', text)).map(({ type, trigger, status }) => `${type}: ${trigger.text}, ${status}`)
}

test.each([
  ['Calder Customs Agency seized 30 kilograms of cocaine on March 2, 2019.', 'seizure: seized, happened'],
  ['Jane Roe was arrested by the Alderton Police Department on March 1, 2019.', 'arrest: was arrested, happened'],
  ['Jane Roe was charged with fraud on March 1, 2019.', 'charge: was charged, happened'],
  ['Jane Roe pleaded guilty to fraud on March 1, 2019.', 'conviction: pleaded guilty, happened'],
  ['Jane Roe was sentenced to five years in prison.', 'sentence: was sentenced, happened'],
  ['Norvik Holdings Inc. has agreed to pay $3 million to resolve claims.', 'penalty: has agreed to pay, happened'],
  ['Norvik Holdings Inc. will acquire Calder Refining LLC for $3 million.', 'acquisition: will acquire, planned'],
  ['The Alderton Foundation donated $2 million to Alderton University.', 'funding: donated, happened'],
  ['Norvik Holdings Inc. appointed Jane Roe as chief financial officer.', 'appointment: appointed, happened'],
  // "Family" is no word for how.
  ['Jane Roe of the Calder family was convicted of fraud.', 'conviction: was convicted, happened'],
  ['Jane Roe was formally convicted of fraud.', 'conviction: was formally convicted, happened'],
])('%s', async (sentence, expected) => {
  expect(await told(sentence)).toContain(expected)
})

test.each([
  'Jane Roe seized the opportunity to speak of Norvik Holdings Inc.',
  'Jane Roe has pleaded not guilty.',
  'Jane Roe could be sentenced to five years in prison.',
  'Investors who purchased Norvik Holdings Inc. shares wrote to the court.',
])('no event: %s', async (sentence) => {
  expect(await told(sentence)).toEqual([])
})

test('headline and lead tell one event, and "the settlement" goes back to it', async () => {
  const text =
    'Norvik Holdings Inc. Agrees to Pay $3 Million\n\nALDERTON, Ohio, March 4, 2019 – Norvik Holdings Inc. has agreed to pay ' +
    '$3 million to resolve claims, the Department of Justice announced today.\n\nUnder the settlement, Norvik Holdings Inc. keeps its permits.\n'
  const events = await field('events', text)
  expect(events.map(({ type }) => type)).toEqual(['penalty'])
  expect(events[0].date?.value).toBe('2019-03-04')
  expect(events[0].agents.map(({ name }) => name)).toContain('Department of Justice')
})

test.each([
  ['Senator Jane Roe unveiled a bill. Roe introduced the Clean Rivers Act.', ['legislation: unveiled']],
  ['Senator Jane Roe unveiled a clean rivers plan. Roe introduced the Clean Rivers Act.', ['legislation: introduced']],
  ['Senator Jane Roe introduced the Clean Rivers Act. Roe has unveiled a rivers plan.', ['legislation: introduced']],
  [
    'Senator Jane Roe unveiled a plan for schools. Roe introduced the Clean Rivers Act.',
    ['launch: unveiled', 'legislation: introduced'],
  ],
  [
    'Senator Jane Roe unveiled a statue. Roe introduced the Clean Rivers Act.',
    ['launch: unveiled', 'legislation: introduced'],
  ],
  [
    'Senator Jane Roe unveiled a plan for rivers. Senator Ann Poe introduced the Clean Rivers Act.',
    ['launch: unveiled', 'legislation: introduced'],
  ],
])('who unveils a plan and brings in its bill tells one event: %s', async (body, events) => {
  expect((await told(body)).map((event) => event.split(',')[0])).toEqual(events)
})
