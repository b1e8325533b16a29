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
  ['The studio of Los Angeles is moving to its LA office.', 'LA: US US-CA'],
  ['The studio is moving to its LA office on Monday.', 'LA: US US-CA'],
  ['The police of Baton Rouge met in LA on Monday.', 'LA: US US-LA'],
  ['The storm of Monday hit Texas and LA hard.', 'LA: US US-LA'],
  ['The senator from LA spoke on Monday.', 'LA: US US-LA'],
  ['The storm of Monday hit Utah and LA hard.', 'LA: US US-LA'],
  ['The police of Lafayette, LA, met on Monday.', 'LA: US US-LA'],
  ['The Australian Minister for Roads flew from Sydney to Manus Island on Monday.', 'Manus Island: PG'],
  ['It will open a shop in Dublin, Ohio. The shop in Dublin is new.', 'Dublin: US US-OH'],
  ['Flights leave Chicago, Los Angeles, New York/Newark, San Diego and San Francisco daily.', 'Newark: US US-NJ'],
  ['Flights leave Toronto, Tokyo and Seattle daily.', 'Toronto: CA CA-ON'],
  ['The Australian Minister for Roads went to Bagdad and the United States.', 'Bagdad: IQ'],
  ['The Australian Minister for Roads opened halls in Woodville, Marion and Elizabeth.', 'Woodville: AU AU-SA'],
  ['The hall in Wagga Wagga opened on Monday.', 'Wagga Wagga: AU AU-NSW'],
  ['The U.S. firm from Virginia sells in Ohio, Texas and Iowa. The mill at Abingdon in the UK is old.', 'Abingdon: GB'],
  ['She spoke at Wickham in Darwin, Australia, on Monday.', 'Wickham: AU AU-NT'],
  ['They charged a TX driver and a NJ resident on Monday.', 'TX: US US-TX'],
  ['They charged a TX driver and a NJ resident on Monday.', 'NJ: US US-NJ'],
  ['DENVER – The boat was seen near Ashmore Reef on Monday.', 'Ashmore Reef: AU'],
  ['The man from Dallas, Texas, lived in East New York at the time.', 'East New York: US US-NY'],
  ['The U.S. team left for Moscow in the United States plane.', 'Moscow: RU'],
  ['He lives in Rogers, Ark., with his wife.', 'Ark.: US US-AR'],
  ['He works in London’s Chiswick neighborhood.', 'Chiswick: GB GB-ENG'],
  ['Oakham Quarter City, South Korea, agreed with Israel. Oakham Quarter City is large.', 'Oakham Quarter City: KR'],
  ['New York shops sold out. North Island, Seychelles, is far. North Island has villas.', 'North Island: SC'],
  ['The Dublin-based firm has sites in Ohio, Texas and Iowa.', 'Dublin: IE'],
  ['NEWARK, New Jersey, May 3, 2025 – The hall in Newark opened on Monday.', 'Newark: US US-NJ'],
  ['The Australian Minister for Roads flew from Sydney to Kampuchea on Monday.', 'Kampuchea: KH'],
  ['The Australian Minister for Roads flew from Sydney to Timor on Monday.', 'Timor: null'],
  ['The plant in Oakham East, Georgia, opened.', 'Georgia: US US-GA'],
  ['The plant in Rustavi, Georgia, opened.', 'Georgia: GE'],
  ['The plant in Oakham East, Georgia, opened in front of Tbilisi.', 'Oakham East: GE'],
  ['The yards in Savannah, in Atlanta and in Macon are the last in Georgia this year.', 'Georgia: US US-GA'],
  ['The yards in Boston, in Chicago and in Denver sell to China.', 'China: CN'],
  ['JAKARTA, May 3, 2025 – The hall in Bali opened. One in Delhi and one in Mumbai will open too.', 'Bali: ID'],
  ['VICTORIA, Seychelles, May 3, 2025 – The hall opened on Monday.', 'VICTORIA: SC'],
  ['The yard in Yakima, Washington, opened. Those of Seattle go to Washington on Monday.', 'Washington: US US-DC'],
  ['The line Birmingham/Huntsville opened on Monday.', 'Birmingham: US US-AL'],
  ['The yard moved from Abingdon in Alderby on Monday.', 'Abingdon: GB'],
  ['The mill in Sardinia, Ohio, opened on Monday.', 'Sardinia: US US-OH'],
  ['The mill in Brooklyn, Ohio, opened. It is old, and Brooklyn is small.', 'Brooklyn: US US-OH'],
  ['The mill at St. George, NSW, opened on Monday.', 'St. George: AU AU-NSW'],
  ['The mill sells in Perth, in Sydney and all over WA.', 'WA: AU AU-WA'],
  ['The mill sells in Rio and Manaus.', 'Rio: BR'],
  ['The mill sold wool to the former Republic of Yugoslavia.', 'Republic of Yugoslavia: null null'],
  ['The mill sells all over EMEA.', 'EMEA: null null'],
  ['The mill in Java, New York, opened on Monday.', 'Java: US US-NY'],
  ['The mill in Sardinia, Italy, opened on Monday.', 'Sardinia: IT'],
  ['The mill on Long Island, New York, opened on Monday.', 'Long Island: US null'],
  ['The mill sells in Kashmir, Ohio and Texas.', 'Kashmir: null null'],
  ['The mill sells in the Midwest, West Coast and Alder, Ohio.', 'Midwest: US null'],
  ['The mill sells in Europe, Ohio, and Texas.', 'Europe: null null'],
  ['The Crystal Lake police went on Monday.', 'Crystal Lake: US US-IL'],
  ['It shut the Crystal Lake library on Monday.', 'Crystal Lake: US US-IL'],
  ['They cleaned the Crystal Lake site on Monday.', 'Crystal Lake: null'],
  ['The boat sank in the Crystal Lake on Monday.', 'Crystal Lake: null'],
  ['The Crystal Lake rose on Monday.', 'Crystal Lake: null'],
  ['WASHINGTON – A man of Newark, New Jersey, and one of Trenton, New Jersey, met on Monday.', 'WASHINGTON: US US-DC'],
])('which one: %s', async (text, expected) => {
  expect((await where(text)).some((one) => one.startsWith(expected))).toBe(true)
})

test.each([
  ['behind a word of place', 'Nine people were hurt in shelling of a market in Omdurman on Sunday.', 'Omdurman: SD'],
  ['of several words', 'The two, who arrived from Nay Pyi Taw on Monday, were held.', 'Nay Pyi Taw: MM'],
  ['in a list', 'Help will go to neighbouring countries, including Chad and South Sudan.', 'Chad: TD'],
  ['in a list behind its comma', 'It has offices in Seattle, Las Vegas, and Munich.', 'Munich: DE'],
  ['as an example behind a comma', 'They stay at destinations, such as Marbella, the firm said.', 'Marbella: ES'],
  ['as an example', 'They stay at destinations such as Marbella, the firm said.', 'Marbella: ES'],
])('a place that the list alone knows, %s: %s', async (_, text, expected) => {
  expect((await where(text)).some((one) => one.startsWith(expected))).toBe(true)
})

test('two places whose comma was lost are two', async () => {
  const text = 'Help went to growers in Pennsylvania  New York  and California in May.'
  expect((await field('places', text)).map(({ name }) => name)).toEqual(['Pennsylvania', 'New York', 'California'])
})

test('a given name in a list is no small town', async () => {
  const text = 'They toured cities such as Rogers, Duncan and Munich.'
  expect((await field('places', text)).map(({ name }) => name)).not.toContain('Rogers')
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
  ['a street that is called a place', 'The shop at 1251 Keating Place in Boston opened.', 'Keating'],
  ['a street', 'The yard on Harbour Street in Boston opened on Monday.', 'Harbour'],
  ['a street with its number', 'The office in San Jose adds 700 Alder Row, with new rooms.', '700'],
  ['a street that begins with its kind', 'It sits at Avenue of the Alders, New York, on Monday.', 'Avenue'],
  ['whom a speaker turns to', 'HOST: Dallas, what would you like to ask the Minister?', 'Dallas'],
  ['the letters of a name in capitals', 'She thanked NY CREATES and the others on Monday.', 'NY'],
  [
    'a company among companies',
    'Brands such as Fern Hill, Columbia, Norvik Corporation, Calder Holdings Inc. and Elm Ltd grew.',
    'Columbia',
  ],
  ['an act among artists', 'Fans will see Tim Hale, Oakham Hollow, Mary Jackson and others.', 'Oakham'],
  ['an act behind artists', 'She played with Tim Hale, Mary Jackson and Los Pinos in May.', 'Los'],
  ['a street called a mile', 'The shop opens on Chicago’s Magnificent Mile on Monday.', 'Magnificent'],
  ['the side of a street', 'The office at 10 Alder Street, N.W., Washington opened.', 'N.W.'],
  ['letters with an article', 'The club in Perth bought a PA system on Monday.', 'PA'],
  ['a word that was torn apart', 'The ferry in Sydney leaves on Sa turday at noon.', 'Sa'],
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

test.each([
  ['in a list of states', 'It has sites in Illinois, Maryland, New York and Pennsylvania.', 'New York: region US-NY'],
  ['beside one state', 'It has sites in New York and Maryland.', 'New York: region US-NY'],
  ['by its side', 'It has two sites in upstate New York.', 'New York: region US-NY'],
  ['in a list of cities', 'It has sites in Boston, New York and Chicago.', 'New York: city US-NY'],
  ['behind a town with its state', 'It has sites in Dallas, Texas, New York and Chicago.', 'New York: city US-NY'],
  ['beside the states around it', 'It has sites in Maryland, Virginia and Washington.', 'Washington: city US-DC'],
  ['in the west', 'It has sites in California, Oregon and Washington.', 'Washington: region US-WA'],
  ['a continent', 'It has sites in Asia, Europe and North America.', 'North America: region null'],
  ['a side of a state', 'It has sites in Southern Ontario.', 'Southern Ontario: other CA-ON'],
  ['a part of a state', 'It has sites in California, most in Southern California.', 'Southern California: other US-CA'],
  ['a state with a direction', 'It has sites in Virginia and West Virginia.', 'West Virginia: region US-WV'],
  ['a state in full', 'It has sites in the State of Alaska and in Alaska Bay.', 'State of Alaska: region US-AK'],
])('state or city, %s', async (_, text, expected) => {
  const places = await field('places', text)
  expect(places.map(({ name, type, region }) => `${name}: ${type} ${region}`)).toContain(expected)
})

test('the capital of America is one place by each of its names', async () => {
  const places = await field('places', 'WASHINGTON – She left Washington, D.C., on Monday. D.C. is old.')
  expect(places.map(({ name, type }) => `${name}: ${type}`)).toEqual(['Washington, D.C.: city', 'D.C.: region'])
})

// An electorate is no town, whatever is called so.
test.each([
  ['Jane Roe MP\n\nFederal Member for Murray\n\nThe road in Sydney is open.', 'Murray: other AU'],
  [
    'JANE ROE MP\n\nMEMBER FOR BLAIR\n\nThe road in Sydney is open to the United States, the Minister said in Canberra.',
    'BLAIR: other AU',
  ],
  ['Canberra: The Member for Sydney, Jane Roe, spoke in Melbourne.', 'Sydney: other AU'],
  ['She will stand for the seat of Newcastle, not in Sydney or Canberra.', 'Newcastle: other AU'],
  ['Votes in the Melbourne electorate were counted in Sydney and Canberra.', 'Melbourne: other AU'],
  [
    'CANBERRA, May 3, 2025 – The Member for Maribyrn, Jane Roe MP, spent A$5 million on Nauru. Nauru, Nauru and Nauru again: all of Maribyrn will pay for it.',
    'Maribyrn: other AU',
  ],
  ['The Senator for Queensland spoke in Sydney.', 'Queensland: region AU'],
  ['The Member for Stirling spoke in Sydney; it cost A$5 million.', 'Stirling: other AU'],
  ['The Member for Tasmania spoke in Sydney; it cost A$5 million.', 'Tasmania: region AU'],
  ['The council met in Hobart, the seat of Tasmania, Australia.', 'Hobart: city AU'],
])('a seat: %s', async (text, expected) => {
  const places = await field('places', `${text} Australia is large.\n`)
  expect(places.map(({ name, type, country }) => `${name}: ${type} ${country}`)).toContain(expected)
})

test('a short form of an island is the island', async () => {
  const text = 'Boats went to Manus Island and Nauru. They left Manus on Monday.'
  expect((await field('places', text)).map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'Manus Island: other',
    'Nauru: country',
  ])
})

test('an island that is first named by its short form is an island', async () => {
  const text = 'Boats went to Manus on Monday. The camp on Manus Island is full.'
  expect((await field('places', text)).map(({ name, type }) => `${name}: ${type}`)).toEqual(['Manus Island: other'])
})

test('the region around a city is no city', async () =>
  expect((await field('places', 'Roads in the Dallas Region were closed.')).map(({ type }) => type)).toEqual([
    'region',
  ]))

test('the towns of people in a list are places', async () => {
  const text = 'The winners are Jane Roe, Boston, and Ann Lee, Denver.'
  expect((await field('places', text)).map(({ name }) => name)).toEqual(['Boston', 'Denver'])
})

test('a city that is called as its country is another place', async () => {
  const text = 'Teams went to Mexico City and to the north of Mexico on Monday.'
  expect((await field('places', text)).map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'Mexico City: city',
    'Mexico: country',
  ])
})

// "Based" and the like tie a place to what is in it.
test.each([
  ['A Houston-based firm grew.', ['Houston']],
  ['A Dublin, Ireland-based firm grew.', ['Dublin', 'Ireland']],
  ['The Los Angeles-area man was held in a U.S.-based bank.', ['Los Angeles', 'U.S.']],
  ['A plant-based, Risk-based and AI-based tool grew.', []],
  ['The Halifax-born singer and the India-bound ship were late.', ['Halifax', 'India']],
])('what is based there: %s', async (text, names) =>
  expect((await field('places', text)).map(({ name }) => name)).toEqual(names),
)

test('the place is no part of the body that is based there', async () => {
  const { organisations, places } = await extract('The New York-based Calder Inc. met the Boston-based Norvik Group.')
  expect(organisations.map(({ name }) => name)).toEqual(['Calder Inc.', 'Norvik Group'])
  expect(places.map(({ name }) => name)).toEqual(['New York', 'Boston'])
})

test.each([
  ['in a list', 'It fell on Apache, Otter Tail, and Todd Counties in May.', ['Apache', 'Otter Tail', 'Todd']],
  ['two in small letters', 'It fell on Pope and Alder counties in May.', ['Pope', 'Alder']],
  ['behind their state', 'It fell on Iowa, and Pope and Alder counties in May.', ['Pope', 'Alder']],
  ['and a namesake of a state', 'It fell on Delaware and Alder counties in May.', ['Delaware', 'Alder']],
  ['behind a day', 'On Monday, Pope and Alder Counties were dry.', ['Pope', 'Alder']],
  ['behind a person', 'According to Mary Roe, Pope and Alder counties were dry.', ['Pope', 'Alder']],
  ['of one state', 'It fell on rural and urban Ohio counties in May.', []],
])('counties: %s', async (_, text, names) => {
  const counties = (await field('places', text)).filter(({ type }) => type === 'county')
  expect(counties.map(({ name, region }) => [name, region])).toEqual(names.map((name) => [name, null]))
})

test('a county lies in the state that the release tells of', async () => {
  const places = await field('places', 'It fell on Pope and Chester counties in Pennsylvania.')
  expect(places.map(({ name, region }) => [name, region])).toContainEqual(['Chester', 'US-PA'])
})

test.each([
  ['They played at Hartman Stadium near Omaha.', ['Omaha']],
  ['They met in Winter Garden near Omaha.', ['Winter Garden', 'Omaha']],
  ['They met in Department 3, Central Jail, Omaha.', ['Omaha']],
])('where people meet is no place: %s', async (text, names) => {
  expect((await field('places', text)).map(({ name }) => name)).toEqual(names)
})

test.each([
  ['She swam in the White River near Omaha.', ['White River: US null']],
  ['She lives in White River near Omaha.', ['White River: ZA']],
  ['The ship left Bali and Penang for Darfur.', ['Bali: ID ID-BA', 'Penang: MY', 'Darfur: SD']],
  ['The team swam in the Torres Strait on Monday.', ['Torres Strait: AU']],
  ['Talks on the Korean Peninsula hurt trade with Ohio and Texas.', ['Korean Peninsula: null']],
  ['The war in Yugoslavia hurt trade with Serbia.', ['Yugoslavia: null null']],
  ['The war in East Germany hurt trade with Germany.', ['East Germany: null null', 'Germany: DE null']],
])('waters, and countries that are no more: %s', async (text, expected) => {
  const found = await where(text)
  for (const one of expected) expect(found.some((place) => place.startsWith(one))).toBe(true)
})

test('a reservation is no town', async () => {
  const places = await field('places', 'Roe, of the Osage Reservation in Oklahoma, was charged.')
  expect(places.map(({ name, type }) => [name, type])).toContainEqual(['Osage Reservation', 'other'])
})

const IN_TEXAS = 'AUSTIN, Texas – The firm is from Texas.'
test.each([
  [`${IN_TEXAS} It has shops in Charlotte, Paris, Denver and Chicago.`, ['Charlotte: US US-NC', 'Paris: FR null']],
  [`${IN_TEXAS} It has shops in Dallas, Houston, Austin and Paris.`, ['Paris: US US-TX']],
  [`${IN_TEXAS} It has a shop in Paris.`, ['Paris: US US-TX']],
  ['Oil from the Gulf of Mexico hurt trade with Ohio.', ['Gulf of Mexico: null null', 'Ohio: US US-OH']],
  ['Ships from Ohio crossed the North Atlantic Ocean on Monday.', ['North Atlantic Ocean: null null']],
  ['A flight across the Atlantic and the Pacific Ocean took days.', ['Atlantic: null null']],
  ['Fish from Atlantic coast states sold well in Ohio.', ['Atlantic: null null']],
  ['He lives in Atlantic, Iowa, and works in Ohio.', ['Atlantic: US US-IA']],
  ['They grow it in Ohio and in the Antilles region.', ['Antilles: null null']],
  ['He flew from Omaha to Banjul on Monday.', ['Banjul: GM null']],
])('a list of large cities, and waters of many shores: %s', async (text, expected) => {
  expect(await where(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['Flights leave Omaha from DEN to LAX.', ['Omaha']],
  ['The mayor of Omaha flew to the USA from the UAE.', ['Omaha', 'USA', 'UAE']],
  ['The Puerto Rican Day Parade in Omaha drew Puerto Rican dancers.', ['Omaha']],
  ['They met in Omaha, and the Sunshine State is far.', ['Omaha']],
  ['Work on U.S. 36 and on U.S. 40 near Omaha began.', ['Omaha']],
  ['The U.S. sent 36 men to Omaha. It helped the U.S. 36 times.', ['U.S.', 'Omaha']],
  ['Sales of the Jordan brand and of Jordan shoes rose in Omaha.', ['Omaha']],
  ['He flew to Jordan from Omaha.', ['Jordan', 'Omaha']],
  ['In Canada brand loyalty is low.', ['Canada']],
  ['He lived on Avenue B in Omaha.', ['Omaha']],
  ['Ships left the Port of Baltimore for Port of Spain.', ['Baltimore', 'Port of Spain']],
  ['The court in The Hague met. The Sofia Hall opened.', ['The Hague']],
  ['The band of Omaha will play at the Oak Venue in June.', ['Omaha']],
  ['The road crew of Rogers, Ark., left.', ['Rogers', 'Ark.']],
  ['They met Fred Rogers, Ark., there.', ['Ark.']],
  ['The mayor of New York City said that New York is open.', ['New York City']],
])('what is called so, and what is not: %s', async (text, names) => {
  expect((await field('places', text)).map(({ name }) => name)).toEqual(names)
})
