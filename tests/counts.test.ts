import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const read = async (text: string) => (await field('counts', text)).map((c) => [c.value ?? [c.min, c.max], c.item])

test.each([
  ['They seized 558 MDMA pills.', 558, 'MDMA pills'],
  ['It offers seven options trading plans.', 7, 'options trading plans'],
  ['It offers seven options today.', 7, 'options'],
  ['It ran half-a-million shifts.', 500000, 'shifts'],
  ['It ran one million test days.', 1000000, 'test days'],
  ['They gave 12,000 volunteer hours.', 12000, 'volunteer hours'],
  ['He faces 111 felony counts.', 111, 'felony counts'],
  ['He was convicted on 6 of the 14 securities fraud counts.', 6, 'securities fraud counts'],
  ['It runs 12 sports teams.', 12, 'sports teams'],
  ['It seized 14 firearms, drugs and cash.', 14, 'firearms'],
  ['It helps 4 million more uninsured low-income children.', 4000000, 'uninsured low-income children'],
  ['It left 20 injured.', 20, 'injured'],
  ['It sold 30 securities for less than its rivals.', 30, 'securities'],
  ['It sold 30 securities in parts.', 30, 'securities'],
  ["It found that 8 of Elms' 12 inspectors left.", 8, 'inspectors'],
  ["It found that 8 of Acme's 12 inspectors left.", 8, 'inspectors'],
  ['It sold 2M Americans a book.', 2000000, 'Americans'],
  ['Police arrested 47 people in May.', 47, 'people'],
  ['It will create 1,500 jobs.', 1500, 'jobs'],
  ['It had 52 million unique monthly visitors.', 52000000, 'unique monthly visitors'],
  ['It needs 300 donors monthly.', 300, 'donors'],
  ['Our employees, about 30,000 worldwide, are glad.', 30000, 'employees'],
  ['It led to an additional 13,000 who left.', 13000, 'people'],
  ['Today ten ADSs represent one share.', 10, 'ADSs'],
  ['It drives 2,000 user I/Os.', 2000, 'user I/Os'],
  ['It drives 16 G.wide interfaces.', 16, 'G.wide interfaces'],
  ['It needs 8,500 "up-armored" vehicles.', 8500, '"up-armored" vehicles'],
  ['It took two or three shots.', [2, 3], 'shots'],
  ['It sold 5300 SATA drives.', 5300, 'SATA drives'],
  ['It closed 18 of its branches.', 18, 'branches'],
  ['It shipped 2.1 million units.', 2100000, 'units'],
  ['It has 100+ tools for traders.', 100, 'tools'],
  ['He was charged with three counts of mail fraud.', 3, 'counts of mail fraud'],
  ['Three makers of steel pipes have agreed to pay.', 3, 'makers of steel pipes'],
  ['Four heads of state will come.', 4, 'heads of state'],
  ['She admitted one felony count of grand theft.', 1, 'felony count of grand theft'],
  ['She admitted one count of fraud.', 1, 'count of fraud'],
  ['He faces two counts of honest services wire fraud.', 2, 'counts of honest services wire fraud'],
  ['He faces one count of criminal possession of a weapon.', 1, 'count of criminal possession of a weapon'],
  ['They grew 281 cannabis plants there.', 281, 'cannabis plants'],
  ['It hired a dozen engineers.', 12, 'engineers'],
  ['It serves over 250+ users.', 250, 'users'],
  ['It lies over two blocks away.', 2, 'blocks'],
  ['Between 5 and 10 boats sank.', [5, 10], 'boats'],
  ['It has ten (10) vehicles.', 10, 'vehicles'],
  ['It runs in 94 U.S. cities.', 94, 'U.S. cities'],
  ['It restored 37 vintage Z-cars.', 37, 'vintage Z-cars'],
  ['It helps 50 million Americans.', 50000000, 'Americans'],
  ['They met 12 Senators.', 12, 'Senators'],
  ['They took 40 White Perch and Black Bass.', 40, 'White Perch and Black Bass'],
  ['The ponds of the town hold 3M fish.', 3000000, 'fish'],
  ["The town's 90K's run out. It has 90K residents.", 90000, 'residents'],
  ["The 360L's sold well, and 360L has 12 screens.", 12, 'screens'],
  ['7-Eleven opened 12 shops.', 12, 'shops'],
  ['3M announced that 3M shareholders get four shares.', 4, 'shares'],
  ['It trained 20 federal, state and local agencies.', 20, 'federal, state and local agencies'],
  ['It serves more than 2m patients.', 2000000, 'patients'],
  ['It had 500K downloads.', 500000, 'downloads'],
  ['It hired nearly 200skilled workers.', 200, 'skilled workers'],
  ['It employs 500-plus people.', 500, 'people'],
  ["It reached Ohio's 88 counties.", 88, 'counties'],
  ['It has 13 worldwide distributors.', 13, 'worldwide distributors'],
  ['It helps 12 million of these people.', 12000000, 'people'],
  ['It met twenty teams of college and school students.', 20, 'teams'],
  ['Fires hurt 400 children ages 14 and under.', 400, 'children'],
  ['More than 2000 people came.', 2000, 'people'],
  ['The blast left 12 injured.', 12, 'injured'],
  ['It welcomed 17 450 entrants.', 17450, 'entrants'],
  ['It took in 318 Kenyans.', 318, 'Kenyans'],
  ['It took in 640 Iraqis there.', 640, 'Iraqis'],
  ['It took in 2,200 Chinese.', 2200, 'Chinese'],
  ['As of Monday 1,204 cases were known.', 1204, 'cases'],
  ['It streams 900 On Tap shows.', 900, 'On Tap shows'],
])('%s', async (text, value, item) => {
  expect(await read(text)).toEqual([[value, item]])
})

test('the bound belongs to the text', async () => {
  const [count] = await field('counts', 'It has more than 1,000 branches.')
  expect(count).toMatchObject({ text: 'more than 1,000 branches', comparator: '>' })
})

test.each([
  ['It is angry over the 14 mills.', null],
  ['It is an increase over the 2,896 mills.', null],
  ['It passed over the 50 mills mark.', '>'],
  ['It has over the 300 mills required.', '>'],
  ['It fell below the 300 mills that are needed.', '<'],
  ['It voiced concerns over the 14 mills.', null],
  ['There was a row over 14 mills.', null],
  ['They conduct over 14 audits.', '>'],
  ['They spoke of their conduct over 14 audits.', null],
  ['They debate over 14 bills.', '>'],
  ['There was a debate over 14 bills.', null],
  ['It asked about the 14 mills.', null],
  ['It has over 14 mills.', '>'],
])('the bound of what is determined: %s', async (text, comparator) => {
  const [count] = await field('counts', text)
  expect(count.comparator).toBe(comparator)
})

test('"under" before a few is a word of place', async () => {
  const [count] = await field('counts', 'It paid under three programs.')
  expect(count).toMatchObject({ text: 'three programs', comparator: null })
})

describe('no noun behind', () => {
  test.each<[string, ...[number | undefined | (number | undefined)[], string][]]>([
    ['All 33 Miners Rescued\n\nThe mine is shut. All 33 will come home.', [33, 'Miners']],
    ['It met 5,210 farmers, 1,412 more than in May.', [5210, 'farmers'], [1412, 'farmers']],
    ['It saw three of them. Guards left 12 gates.', [12, 'gates']],
    ['Their arrival numbers rose to almost 500.', [500, 'arrival']],
    ['It saw 29 burglaries in May and a total of 56 over the year.', [29, 'burglaries'], [56, 'burglaries']],
    ['It saw 96 burglaries, compared to 56 in May.', [96, 'burglaries'], [56, 'burglaries']],
    ['It has 5,210 members, of which 640 are new.', [5210, 'members'], [640, 'members']],
    ['The number of members rose to 4,300 in May.', [4300, 'members']],
    ['The largest number of members came from Ohio with 23 290.', [23290, 'members']],
    ['The bill passed 71 to 23.', [71, 'votes'], [23, 'votes']],
    ['It won by a vote of 96-2.', [96, 'votes'], [2, 'votes']],
  ])('%s', async (text, ...counts) => expect(await read(text)).toEqual(counts))
  test.each([
    ['an index', 'The index rose to 4,300 in May.'],
    ['money without a sign', 'Sales rose to 4,300 in May.'],
    ['a model', 'It flew the Model 350 in May.'],
    ['a score', 'They won 24 to 21 at home.'],
  ])('none, %s: %s', async (_, text) => expect(await read(text)).toEqual([]))
})

describe('no count', () => {
  test.each([
    ["a name of the text's in its title", 'OAKHAM 20 Returns to Town\n\nElm Games sells OAKHAM 20, a game of cards.'],
    ['an age', 'He is 52 years old.'],
    ['an age of those who come', 'It is for those 65 and older who live there, and those aged 40 who come.'],
    ['a model', 'See the new 7300 SATA drives.'],
    ['an aircraft', 'Boeing 737 flights resumed.'],
    ['a duration', 'It took 18 months.'],
    ['a quantity', 'It weighs 20 pounds.'],
    ['money', 'It costs 20 million dollars.'],
    ['a bill', 'H.R. 1234 and S. 852 passed.'],
    ['a section', 'See Section 8 rules and Title 18 offences.'],
    ['a company list', 'It joined the Fortune 500 companies.'],
    ['a phone number', 'Call 202-514-2007 for tickets.'],
    ['a year', 'the 2019 elections'],
    ['times', 'He voted three times.'],
    ['one', 'He sold one car.'],
    ['a share', 'One in four bridges is unsafe.'],
    ['part of a duration', 'He won in 17 of the last 18 months.'],
    ['a race', 'The 5K race and 10K races are on.'],
    ['a possessive name', "The 28 Liberty's Halo venue hosts it."],
    ['a ranking', 'It is on the Top 20 companies list.'],
    ['milliseconds', 'It answers in 200 milliseconds.'],
    ['an address', 'He lives at 1900 Oak Hills Gardens.'],
    ['places', 'Police in Three Rivers and near Four Corners Road came.'],
    ['a name in capitals', 'They met at SEVEN OAKS PLAZAS there.'],
    ['a list', 'It joined the 500 List makers.'],
    ['a size', 'The screen has 7680 x 4320 pixels.'],
    ['a score', 'It won by a vote of 4.5 to 3.5.'],
    ['a sum above the next line of a table', '68,243,228\n\nOperating expenses'],
  ])('%s', async (_, text) => expect(await read(text)).toEqual([]))
})

// What people alone do counts people, whatever noun is missing.
test.each([
  ['More than 300 attended.', [['More than 300', 300, 'people', '>']]],
  ['On Monday about 9000 took part in the march.', [['about 9000', 9000, 'people', '~']]],
  ['Over 5,000 are expected to attend.', [['Over 5,000', 5000, 'people', '>']]],
  [
    'The blast killed at least 12 and wounded 40 on Monday.',
    [
      ['at least 12', 12, 'people', '>='],
      ['40', 40, 'people', null],
    ],
  ],
  ['The police arrested 15 in the raid.', [['15', 15, 'people', null]]],
  ['They killed 12 of the bills.', [['12 of the bills', 12, 'bills', null]]],
  ['He was arrested 12 days later and killed 40 percent of them.', []],
  ['This brings to 354 the number of new boats.', [['354 the number of new boats', 354, 'new boats', null]]],
  ['At least 12 were killed.', [['At least 12', 12, 'people', '>=']]],
  ['The mill employs 5,300 in Ohio.', [['5,300', 5300, 'people', null]]],
  [
    'It employs 5,300 in 12 countries.',
    [
      ['5,300', 5300, 'people', null],
      ['12 countries', 12, 'countries', null],
    ],
  ],
  [
    'Of the 25 drivers, 22 were detained.',
    [
      ['25 drivers', 25, 'drivers', null],
      ['22', 22, 'drivers', null],
    ],
  ],
  ['The mill employs 5.3 in a formula and Form 300 attended to it.', []],
  ['They sold 12 and were killed by it.', []],
])('%s', async (text, counts) => {
  expect((await field('counts', text)).map((c) => [c.text, c.value, c.item, c.comparator])).toEqual(counts)
})

test.each([
  ['The vote was 71 to 23.', [71, 23]],
  ['The vote is 218-210.', [218, 210]],
  ['The match was 71 to 23.', []],
  ['SEVEN OAKS opened in May.', []],
  ['The ship took 12 Frenchmen aboard.', [12]],
])('%s', async (text, values) => {
  expect((await field('counts', text)).map((c) => c.value)).toEqual(values)
})

// People that a collective holds, that are hired, or that something was done to.
test.each([
  [
    'The crowd of 30,000 cheered as the team of 12 came home.',
    [
      [30000, 'people'],
      [12, 'people'],
    ],
  ],
  ['The team of 12 doctors of the class of 2024 met a group of 14-year-olds.', [[12, 'doctors']]],
  ['The Group of 20 met.', []],
  [
    'The firm hired 1,200 last year and will hire 800 more by spring.',
    [
      [1200, 'people'],
      [800, 'people'],
    ],
  ],
  [
    'It hired 12 lawyers last year and 40 last month.',
    [
      [12, 'lawyers'],
      [40, 'lawyers'],
    ],
  ],
  ['It hired 12 lawyers at home and in 1990.', [[12, 'lawyers']]],
  [
    'It has 900 places for nurses, 57 for cooks and five for clerks.',
    [
      [900, 'places'],
      [57, 'places'],
      [5, 'places'],
    ],
  ],
  ['It sold 900 places for $5 and 57 for $9.', [[900, 'places']]],
  ['It sold 900 places for nurses and 57 to be let.', [[900, 'places']]],
  [
    'Of the 1195 New Claims in May, 941 were good and 254 were bad.',
    [
      [1195, 'New Claims'],
      [941, 'New Claims'],
      [254, 'New Claims'],
    ],
  ],
  ['It tested 941 samples. About 510 were good.', [[941, 'samples']]],
  [
    'Of the 41 homes, 30 were old, and 11 had no roof.',
    [
      [41, 'homes'],
      [30, 'homes'],
      [11, 'homes'],
    ],
  ],
  ['Of the 41 homes, 60 were old.', [[41, 'homes']]],
  ['A fire took 41 homes, and 30 are in hospital.', [[41, 'homes']]],
  ['A fire took 41 homes; 30 had help.', [[41, 'homes']]],
  ['It lists 41 homes, and Routes 22 and 30 have signs.', [[41, 'homes']]],
  ['It sold 41 cakes. Ages 20 and 30 are the limits.', [[41, 'cakes']]],
  ['It sold 41 seats. Rows 20 and 21 were free.', [[41, 'seats']]],
  ['The index of 41 firms fell to 30 last month.', [[41, 'firms']]],
  ['The index of 41 firms hit 20 last month and 30 this month.', [[41, 'firms']]],
  ['It met 41 cars on Routes 20 and 30 on Monday.', [[41, 'cars']]],
  ['It had 41 guests at lunch and 30 at 6.', [[41, 'guests']]],
  ['It sent 41 grants to schools and 30 to be paid.', [[41, 'grants']]],
  [
    'It sent 41 nurses, including 12 men. Another 15 are to go.',
    [
      [41, 'nurses'],
      [12, 'men'],
      [15, 'nurses'],
    ],
  ],
  [
    'It had 41 guests at lunch and 30 at supper.',
    [
      [41, 'guests'],
      [30, 'guests'],
    ],
  ],
  [
    'It has 41 beds. There are 30 waiting.',
    [
      [41, 'beds'],
      [30, 'people'],
    ],
  ],
  [
    'It hit 41 cars. Another 30 were hurt.',
    [
      [41, 'cars'],
      [30, 'people'],
    ],
  ],
  ['It hit 41 cars. Another 12 in the bus sang.', [[41, 'cars']]],
  ['It saw a 3-home run, a 2-count pitch and 12-member states.', []],
  [
    'It flies to 40 towns and 2,000 were laid off.',
    [
      [40, 'towns'],
      [2000, 'people'],
    ],
  ],
  [
    'It sent 30 nurses. Another 12 (including two cooks) are on their way.',
    [
      [30, 'nurses'],
      [12, 'nurses'],
      [2, 'cooks'],
    ],
  ],
  ['It sent 30 nurses. Another 5 in a row came.', [[30, 'nurses']]],
  ['There are some 660 awaiting a decision.', [[660, 'people']]],
  ['There are some 660 in the hall.', []],
  [
    'It has 14 partner and 77-plus sales offices.',
    [
      [14, 'partner offices'],
      [77, 'sales offices'],
    ],
  ],
  ['Some 3,000 plus children came.', [[3000, 'children']]],
  ['The two party preferred results are in.', []],
  ['It has a 12 megapixel camera and includes a lamp.', []],
  [
    'It has a 779-room Elm hotel, a 16-pin plug and a five-star bar.',
    [
      [779, 'room'],
      [16, 'pin'],
    ],
  ],
  ['A total of 1,234 were vaccinated.', [[1234, 'people']]],
  ['About 340 were missing.', [[340, 'people']]],
  ['A total of 1,234 were painted.', []],
  ['They held five of them minors.', [[5, 'minors']]],
  [
    'In 2023 claims fell by 9,000 to 217,000.',
    [
      [9000, 'claims'],
      [217000, 'claims'],
    ],
  ],
  [
    'Jobs rose from 5,000 to 8,000 in May.',
    [
      [5000, 'jobs'],
      [8000, 'jobs'],
    ],
  ],
  ['They sold 500 to 600 cars.', [[[500, 600], 'cars']]],
  ['The number of returns is about 8,000 per day.', [[8000, 'returns']]],
  ['It has 5+ million users.', [[5e6, 'users']]],
  ['It launches ISO 42001 documents.', []],
  ['The new Micra® 7300 NV series and the 5300 SA series came.', []],
  ['It held 12 concert series.', [[12, 'concert series']]],
  ['Now 30 Hudson Yards’ foundation walls are dry.', []],
  ['It let in 900 East Timorese being granted visas.', [[900, 'East Timorese']]],
  ['It let in 17 Vietnamese boat people.', [[17, 'Vietnamese boat people']]],
  ['It let in 1,400 Vietnamese and Laotian refugees.', [[1400, 'Vietnamese and Laotian refugees']]],
  ['It let in 40 Japanese and then others.', [[40, 'Japanese']]],
  ['The fleet of 45 buses carries mail.', [[45, 'buses']]],
  ['It saw 45 franchise owners meetings.', [[45, 'franchise owners meetings']]],
  [
    'The plant employs 640 and plans to add another 200.',
    [
      [640, 'people'],
      [200, 'people'],
    ],
  ],
  [
    'The number of jobless rose by 35,000 to 2.4 million.',
    [
      [35000, 'jobless'],
      [2.4e6, 'jobless'],
    ],
  ],
  ['The death toll climbed to 86.', [[86, 'death toll']]],
  ['The price climbed to 86.', []],
  [
    'They planted 10,000 trees, of which 6,000 survived.',
    [
      [10000, 'trees'],
      [6000, 'trees'],
    ],
  ],
  ['The team won 12 of its last 15 games.', [[12, 'games']]],
  ['It brings 500K anti-bot verified gamers.', [[500000, 'anti-bot verified gamers']]],
  ['It has 4K video cameras and 10K fun runs.', []],
  ['They held 14 young Danes.', [[14, 'young Danes']]],
  ['They held 14 young Turks.', [[14, 'young Turks']]],
  ['They saw 14 grey Oakmoors.', []],
  [
    'They held 14 Turks and the 4 crew.',
    [
      [14, 'Turks'],
      [4, 'crew'],
    ],
  ],
  ['It took 15,000 more arrivals.', [[15000, 'arrivals']]],
  [
    'Some 312 cases were seen in 44 states, up from 280 last week.',
    [
      [312, 'cases'],
      [44, 'states'],
      [280, 'cases'],
    ],
  ],
  ['This brought the toll to 1,245 since May.', [[1245, 'toll']]],
  ['Our plan.\n\n2\nMinisters agreed on it.', []],
])('%s', async (text, counts) => {
  expect(await read(text)).toEqual(counts)
})

test.each([
  [
    'It has 685 stores, including 546 in the United States and Guam, 100 in New Zealand, 13 in Mexico, and two in Spain.',
    ['stores', 'stores', 'stores', 'stores', 'stores'],
  ],
  ['It has 685 stores, including 546 in Spain, and in May 13 in Mexico were sold.', ['stores', 'stores']],
  ['The Oak 8M Plus holds boards.', []],
])('in a list of places: %s', async (text, items) =>
  expect((await field('counts', text)).map(({ item }) => item)).toEqual(items),
)
