import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { field } from './fields.ts'

const where = async (text: string) =>
  (await field('places', text)).map(({ name, country, region }) => `${name}: ${country} ${region}`)

test.each([
  ['The team met in Paris, Texas, on Monday.', 'Paris: US US-TX'],
  ['The ministers of France met in Paris on Monday.', 'Paris: FR'],
  ['The hall in London, Ontario, opened on Monday.', 'London: CA CA-ON'],
  ['FRESNO, Calif., May 3, 2025 – The hall in London opened on Monday.', 'London: GB'],
  ['The firm from Bellevue, Washington, grew. It left Bellevue on Monday.', 'Washington: US US-WA'],
  ['The firm from Albany, New York, grew. It left New York on Monday.', 'New York: US US-NY'],
  ['Flights go to Chicago, Miami, New York, Philadelphia and Phoenix on Monday.', 'Miami: US US-FL'],
  ['The ferry to North Island, Seychelles, left on Monday. The Seychelles own North Island.', 'North Island: SC'],
  ['The boats left Sri Lanka and Malaysia on Monday.', 'Sri Lanka: LK'],
  ['The ferry to North Island left New Zealand on Monday.', 'North Island: NZ'],
  ['The Australian Minister for Roads spoke in Canberra. Write to 1 Hill St, Barton ACT 2604.', 'Barton: AU'],
  ['The Australian Minister for Roads spoke in Barton. Canberra and Sydney agreed.', 'Barton: AU'],
  ['The Australian Minister for Roads spoke in Barton, Wisconsin. Sydney agreed.', 'Barton: US US-WI'],
  ['The Australian Minister for Roads said in Sydney that WA and Queensland agreed.', 'WA: AU AU-WA'],
  ['The governor said in Seattle that WA and Oregon agreed.', 'WA: US US-WA'],
  ['The Australian Minister for Roads flew from Sydney to Manus Island on Monday.', 'Manus Island: PG'],
])('which one: %s', async (text, expected) => {
  expect((await where(text)).some((one) => one.startsWith(expected))).toBe(true)
})

test.each([
  ['behind a word of place', 'Nine people were hurt in shelling of a market in Omdurman on Sunday.', 'Omdurman: SD'],
  ['of several words', 'The two, who arrived from Nay Pyi Taw on Monday, were held.', 'Nay Pyi Taw: MM'],
  ['in a list', 'Help will go to neighbouring countries, including Chad and South Sudan.', 'Chad: TD'],
])('a place that the list alone knows, %s: %s', async (_, text, expected) => {
  expect((await where(text)).some((one) => one.startsWith(expected))).toBe(true)
})

test('two places whose comma was lost are two', async () => {
  const text = 'Help went to growers in Pennsylvania  New York  and California in May.'
  expect((await field('places', text)).map(({ name }) => name)).toEqual(['Pennsylvania', 'New York', 'California'])
})

test('a country is none by its direction', async () => {
  const text = 'Help went to South Sudan, South Carolina and Southern Italy on Monday.'
  expect((await field('places', text)).map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'South Sudan: country',
    'South Carolina: region',
    'Southern Italy: other',
  ])
})

test.each([
  [
    'a word that is a town too',
    'The fire began near Liberty and Alliance members said so in Reading classes.',
    'Liberty',
  ],
  ['states', 'Grants went to States and Territories on Monday.', 'States'],
  ['an article in front', 'The rights of The Coast are held in The Act.', 'The'],
  ['part of a longer name', 'She spoke in Omdurman Hall Gallery Nine.', 'Omdurman'],
  ['a surname', 'Jackson said that she would stay. Mary Jackson leads the team.', 'Jackson'],
  ['a people', 'Thousands of Somalis and Kenyans arrived on Monday.', 'Somali'],
  ['an adjective', 'The man of Middle Eastern origin and Papua New Guinean parliamentarians met on Monday.', 'M'],
  ['an adjective of two words', 'West Papuan fishermen and Manus Islanders met on Monday.', 'W'],
  ['the number of a room', 'Send it to Room NC1-004-03-43, Charlotte, by Monday.', 'NC'],
  ['a street with its direction', 'The yard on 2nd Avenue South in Boston opened on Monday.', '2nd'],
  ['a street', 'The yard on Harbour Street in Boston opened on Monday.', 'Harbour'],
  ['inside a name', 'Boston Scientific Corporation reported growth on Monday.', 'Boston'],
])('no place: %s', async (_, text, name) => {
  expect((await where(text)).filter((one) => one.startsWith(name))).toEqual([])
})

test('letters that lost their stops', async () =>
  expect(
    await where('WASHINGTON  D C    Senator Jane Roe spoke of the war in Iraq to the U S and its allies.'),
  ).toEqual(['WASHINGTON D C: US US-DC', 'Iraq: IQ null', 'U S: US null']))

test('the state behind a party', async () =>
  expect(await where('Senators Tom Hale, R-Ga., and Ann Roe, D-Iowa, sent a letter.')).toEqual([
    'Ga: US US-GA',
    'Iowa: US US-IA',
  ]))

test('a name of several words in a heading in capitals is one', async () =>
  expect(
    await where(
      'DROUGHT IN THE HORN OF AFRICA\n\nThe drought in the Horn of Africa goes on, the agency said on Monday.\n',
    ),
  ).toHaveLength(1))

test('a sum or a day is no thing of an event', async () => {
  const [event] = await field('events', 'Norvik Holdings Inc. raised $5 million from investors on Monday.')
  expect([event.type, event.thing]).toEqual(['funding', null])
})

test('a place that the gazetteer does not know has no region', async () => {
  const places = await field('places', 'The team met in Quillmarsh on Monday.')
  for (const { region } of places) expect(region).toBeNull()
})

test("the town of a court inside the court's name is a place", async () => {
  expect(await where('Jane Roe was charged in the U.S. District Court in Boston.')).toContain('Boston: US US-MA')
})

test('the dateline and a body that the text places point at their place', async () => {
  const text =
    'Norvik Opens a Yard\n\nPLANO, Texas, March 4, 2019 – Norvik Holdings Inc., based in Denver, opened a yard. Calder Refining LLC came too.\n'
  const { dateline, organisations, places } = await extract(text)
  const nameOf = (id: string | null | undefined) => places.find((place) => place.id === id)?.name ?? null
  expect(nameOf(dateline?.placeId)).toBe('PLANO')
  expect(organisations.map(({ name, placeId }) => [name, nameOf(placeId)])).toEqual([
    ['Norvik Holdings Inc.', 'Denver'],
    ['Calder Refining LLC', null],
  ])
})

test('the state by itself is the state where it stands behind one of its towns', async () => {
  const text = 'The firm from Albany, New York, grew. It left New York on Monday.'
  expect((await field('places', text)).map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'Albany: city',
    'New York: region',
  ])
})
