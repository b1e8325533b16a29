import { describe, expect, test } from 'vitest'
import { createDocument } from '../src/document/document.ts'
import type { Span } from '../src/document/types.ts'
import { extract } from '../src/index.ts'

const story = 'The town has opened a bridge that its people had waited for since the flood of 1997.'
const at = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

describe('the headline', () => {
  test.each<[string, string, string | null]>([
    ['first line', `A Bridge Opens at Last\n\n${story}`, 'A Bridge Opens at Last'],
    [
      'behind a release line and a date',
      `FOR IMMEDIATE RELEASE\nFriday, June 29, 2012\n\nA Bridge Opens at Last\n\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'behind what the site put there',
      `Skip to main content\nHome\nShare\nA Bridge Opens at Last\n\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'over two lines',
      `A BRIDGE OPENS AT LAST FOR TWO TOWNS AND\nTHEIR PEOPLE\n\n${story}`,
      'A BRIDGE OPENS AT LAST FOR TWO TOWNS AND\nTHEIR PEOPLE',
    ],
    [
      'in a block of its own',
      `Office of the Mayor\n\nThe Towns of Larchmere and Dunmore to Open\nLast Bridge on the River\nfor All\n\n${story}`,
      'The Towns of Larchmere and Dunmore to Open\nLast Bridge on the River\nfor All',
    ],
    [
      'without the subtitle right below it',
      `The Towns of Larchmere and Dunmore Open a Bridge\nLast one on the river between them is ready\n\n${story}`,
      'The Towns of Larchmere and Dunmore Open a Bridge',
    ],
    ['none', story, null],
    [
      'behind the release line on its line',
      `For Immediate Release: A Bridge Opens at Last\n\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'below a publisher with what it publishes',
      `Harbour Commission – Press release\n\nCommission Fines Two Ferries\n\n${story}`,
      'Commission Fines Two Ferries',
    ],
    [
      'above who publishes it',
      `Two Towns Open a Bridge at Last\n\nNews release\n\nFrom: Norland Roads and Rivers\n\n${story}`,
      'Two Towns Open a Bridge at Last',
    ],
    [
      'with what it is behind it',
      `Two Towns Open a Bridge – Press release\n\n${story}`,
      'Two Towns Open a Bridge – Press release',
    ],
    [
      'below a letterhead and whom to call',
      `JANE DOE\nMAYOR OF THE TOWN\nMay 5, 2021 Contact: John Roe\nTown Mayor’s Office\n214-555-0100 (Office)\nA Bridge Opens at Last\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'as the page calls it, without the name of the site',
      `A Bridge Opens at Last for All - Town of Larchmere\nHome\nPress\nA Bridge Opens at Last for All\nFOR IMMEDIATE RELEASE\nA Bridge Opens at Last for All\n${story}`,
      'A Bridge Opens at Last for All',
    ],
    [
      'which says more than the page',
      `A Bridge Opens at Last for the Two Towns on the River - Town\nMenu\nA Bridge Opens at Last for the Two Towns on the River; Mayors Cut the Ribbon\n${story}`,
      'A Bridge Opens at Last for the Two Towns on the River; Mayors Cut the Ribbon',
    ],
    [
      'not its repetition in the story',
      `REPORT: A BRIDGE OPENS - Town\nMenu\nREPORT: A BRIDGE OPENS\n${story}\nRead “\nReport: A Bridge Opens\n” here.`,
      'REPORT: A BRIDGE OPENS',
    ],
    [
      'with its day on the same line, where commas were lost',
      `A Bridge Opens at Last for All   July 12  2007  WASHINGTON  D C    U S  Senator Jane Doe today praised the bridge that two towns had waited for`,
      'A Bridge Opens at Last for All',
    ],
    [
      'with the release line behind it',
      `A Bridge Opens at Last    For Immediate Release\n\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'before a dateline on the same line',
      `Doe Announces a Bridge for Two Towns Indianapolis-- The town has opened a bridge, said Mayor Jane Doe today. ${story}`,
      'Doe Announces a Bridge for Two Towns',
    ],
    [
      'before a day on the same line',
      `Doe Opens a Bridge for Two Towns  May 5, 2021 WASHINGTON, DC- The town has opened a bridge, said Mayor Jane Doe. ${story}`,
      'Doe Opens a Bridge for Two Towns',
    ],
    [
      'in small letters above the story',
      `Town bridge receives the most visitors ever in its first week\n${story}`,
      'Town bridge receives the most visitors ever in its first week',
    ],
    [
      'not the first line of a broken story',
      `The bridge is the best that the towns have had, and it is for the\npeople of both. ${story}`,
      null,
    ],
    [
      'below a member and her offices',
      `THE HON JANE ROE MP\nSHADOW MINISTER FOR RIVERS AND\nHARBOURS\nMEMBER FOR DUNMORE\nMEDIA RELEASE\n\nBRIDGE OPENS AFTER TWO YEARS\n\n${story}`,
      'BRIDGE OPENS AFTER TWO YEARS',
    ],
    [
      'below a release line, a day and a member',
      `MEDIA RELEASE\n3 May 2025\nThe Hon Jane Roe MP\nMinister for Rivers\n\nBridge to open after two years of work\n\n${story}`,
      'Bridge to open after two years of work',
    ],
    [
      'below a prosecutor and the district',
      `U.S. Attorney's Office\nDistrict of Maine\nFOR IMMEDIATE RELEASE\nSaturday, May 3, 2025\n\nDunmore man pleads guilty to theft\n\n${story}`,
      'Dunmore man pleads guilty to theft',
    ],
    [
      'below a body in capitals',
      `CENTRAL BANK OF LARCHMERE\nPRESS RELEASE\n\nCBL RAISES RATE TO 7.5 PER CENT\n\n${story}`,
      'CBL RAISES RATE TO 7.5 PER CENT',
    ],
    [
      'below a number and a name with an office',
      `RL 12/99\nJane Roe - Member for Dunmore\n\nBridge opens at last for all of us\n\n${story}`,
      'Bridge opens at last for all of us',
    ],
    [
      'behind a release line and a person on one line',
      `MEDIA RELEASE The Hon Tom Hale MP Deputy Leader of the Opposition\n\nTRANSCRIPT OF DOORSTOP, DUNMORE 3RD MAY 2001\n\n${story}`,
      'TRANSCRIPT OF DOORSTOP, DUNMORE 3RD MAY 2001',
    ],
    [
      'of an office that does something',
      `Senator Roe Welcomes Flood Funds for Dunmore\n\n${story}`,
      'Senator Roe Welcomes Flood Funds for Dunmore',
    ],
    [
      'long and in small letters above a dateline',
      `The work on the bridge will see new and better ways for walkers from both towns, paid for by the state and the county, and built by people who have lived on the river all their lives\n\nLEEDS, 6 January 2026 – ${story}`,
      'The work on the bridge will see new and better ways for walkers from both towns, paid for by the state and the county, and built by people who have lived on the river all their lives',
    ],
    ['of two words and a year', `Larchmere-Dunmore Summit 2016\n\n${story}`, 'Larchmere-Dunmore Summit 2016'],
    ["without a scan's marks", `BRIDGE OPENS AFTER TWO YEARS ·\n\n${story}`, 'BRIDGE OPENS AFTER TWO YEARS'],
    [
      'not who speaks',
      `MAYOR:\n\nThe bridge is open, and I am glad of it.\n\nJOURNALIST: Why now?\n\nMAYOR:\n\n${story}`,
      null,
    ],
    ['no place', `WASHINGTON  D C     ${story}`, null],
    ...[
      'Home › News › Bridges',
      'Roads.govt.norland › Releases',
      'University of Oakham > News > 2025 > Bridges',
      'Oakham Force > News > Task Group 4 > Bridges',
      'Newsroom | Press Releases | Media Contacts',
      'Joint news release',
      'Press communiqué No. 88/24',
      'Embargo 2.30 pm',
      'REPUBLIC OF NORLAND\nMINISTRY OF ROADS',
      'HEADQUARTERS NORLAND ARMY\nDIRECTORATE OF BRIDGES',
      'Larchmere Regional Police',
      'Masons of the Littoral (MoL)',
      'our roads and our rivers',
      'MINISTRY OF ROADS\nPRESS STATEMENT\nNairobi, 21st March 2024',
    ].map((head): [string, string, string] => [
      `below ${head}`,
      `${head}\n\nTown Opens a Bridge at Last\n\n${story}`,
      'Town Opens a Bridge at Last',
    ]),
    ['behind the section of the site', `News Room | A Bridge Opens at Last\n\n${story}`, 'A Bridge Opens at Last'],
    ['behind what a letter is about', `RE: A BRIDGE OPENS AT LAST\n\n${story}`, 'A BRIDGE OPENS AT LAST'],
    ...[
      'News Works Opens a Bridge',
      'Press Groups Hail Bridge of Norland (NATO)',
      'Profit Above > 3 Million Crowns',
      'Mayor Daley Opens Naval Academy',
      'Man Charged With Assaulting Police',
      'Mill | Yard: Two Towns Are One',
      'Embargo on Arms for Norland Ends',
      'Government of Norland Suspends Work',
    ].map((title): [string, string, string] => [`that is no letterhead: ${title}`, `${title}\n\n${story}`, title]),
    [
      'no story without punctuation',
      `Washington  D C    Senator Jane Doe today said that the bridge is open  ${story}`,
      null,
    ],
  ])('%s', (_, text, headline) => expect(at(text, createDocument(text).headline)).toBe(headline))
})

describe('the dateline', () => {
  test.each([
    ['PARIS, May 5, 2021 – ', 'PARIS', '2021-05-05'],
    ['WASHINGTON - ', 'WASHINGTON', null],
    ['LAS VEGAS, NV, September 9, 2025 (GLOBE NEWSWIRE) -- ', 'LAS VEGAS, NV', '2025-09-09'],
    ['KANSAS CITY, Mo. , Dec.  03, 2019  (GLOBE NEWSWIRE) -- ', 'KANSAS CITY, Mo.', '2019-12-03'],
    ['PORTSMOUTH, N.H., July 8, 2025 — ', 'PORTSMOUTH, N.H.', '2025-07-08'],
    ['CORK, Ireland, 17 September 2024 - ', 'CORK, Ireland', '2024-09-17'],
    ['Dallas, Texas--- ', 'Dallas, Texas', null],
    ['(DALLAS) – ', 'DALLAS', null],
    ['DALLAS (May 5, 2021) – ', 'DALLAS', '2021-05-05'],
    ['(Washington, D.C.) ', 'Washington, D.C.', null],
    ['MILFORD & BRIGHTON, MI, May 31, 2025 /A-Wire/ -- ', 'MILFORD & BRIGHTON, MI', '2025-05-31'],
    ['(A NewsWire) - February 04, 2025 - LOS ANGELES, Feb. 4, 2025 – ', 'LOS ANGELES', '2025-02-04'],
    ['WASHINGTON ', 'WASHINGTON', null],
    ['Indianapolis-- ', 'Indianapolis', null],
    ['November 9, 2007 WASHINGTON, DC- ', 'WASHINGTON, DC', null],
    ['Larchmere - ', null, null],
    ['WASHINGTON', 'WASHINGTON', null],
    ['NEWARK, N.J. ', 'NEWARK, N.J.', null],
    ['WASHINGTON ACME LLC, owner of a yard, is glad. ', 'WASHINGTON', null],
    ['WASHINGTON U S Senator Jane Doe is glad. ', 'WASHINGTON', null],
    ['WASHINGTON  D C    ', 'WASHINGTON  D C', null],
    ['Washington  DC  ', 'Washington  DC', null],
    ['Orlando  FL  ', 'Orlando  FL', null],
    ['CHICAGO —\n', 'CHICAGO', null],
    ['SANTA ANA\n– ', 'SANTA ANA', null],
    ['The Narcotics Control Agency (NCA) and ', null, null],
    ['MAIA Yards Inc. is glad. ', null, null],
    ['Today – ', null, null],
    ['Washington, D.C. Mayor Jane Doe is glad. ', null, null],
    ['NEW YORK MAN ADMITS TO A THEFT OF NINETY PAINTINGS FROM A MUSEUM OF THE TOWN IN MAY\n', null, null],
    ['WHAT: ', null, null],
  ])('%s', async (dateline, place, date) => {
    const { dateline: found } = await extract(`A Bridge Opens at Last\n\n${dateline}${story}`)
    expect([found?.place ?? null, found?.date ?? null]).toEqual([place, date])
  })
})

describe('more datelines', () => {
  test.each([
    ['Geneva/Nairobi, 3 May 2025 –', 'Geneva/Nairobi', '3 May 2025'],
    ['Geneva / Nairobi, 3 May 2025 –', 'Geneva / Nairobi', '3 May 2025'],
    ['PARIS / LONDON / NEW YORK, 3 May 2025 –', 'PARIS / LONDON / NEW YORK', '3 May 2025'],
    ['GENEVA / NAIROBI / 3 May 2025 –', 'GENEVA / NAIROBI', '3 May 2025'],
    ['GENEVA / NAIROBI / Oak Karma / 3 May 2025 –', 'GENEVA / NAIROBI', '3 May 2025'],
    ['DENVER, CO / Oak Karma / May 3, 2025 -', 'DENVER, CO', 'May 3, 2025'],
    ['London, 3rd May 2025.', 'London', '3rd May 2025'],
    ['PORTLAND, Maine (AP) —', 'PORTLAND, Maine', null],
    ['New Delhi, May 3:', 'New Delhi', 'May 3'],
    ['3 May 2025 | GENEVA –', 'GENEVA', '3 May 2025'],
    ['(NEW YORK, NY and BURLINGTON, VT) –', 'NEW YORK, NY and BURLINGTON, VT', null],
    [
      'CAMBRIDGE, Mass. and INCHEON, Korea, Oct. 21, 2019 (GLOBE NEWSWIRE) --',
      'CAMBRIDGE, Mass. and INCHEON, Korea',
      'Oct. 21, 2019',
    ],
    ['Oakham, United States - August 1, 2025 / Oakham Mills /', 'Oakham, United States', 'August 1, 2025'],
    ['/PRNewswire/ -- LEEDS, 3 May 2025 –', 'LEEDS', '3 May 2025'],
    ['LEEDS, CA / ELMWIRE / May 3, 2025 /', 'LEEDS, CA', 'May 3, 2025'],
    ['LEEDS, CA / Elmwire / May 3, 2025 /', 'LEEDS, CA', 'May 3, 2025'],
    ['LONDON, 3 May 2025, 09:00 BST –', 'LONDON', '3 May 2025'],
  ])('%s', (line, place, date) => {
    const text = `A Bridge Opens at Last\n\n${line} ${story}`
    const { dateline } = createDocument(text)
    expect([at(text, dateline!.place), at(text, dateline!.date)]).toEqual([place, date])
  })
  test.each([
    ['two cities of several words', `EL PASO & SALT LAKE CITY--(BUSINESS WIRE)--${story}`, 'EL PASO & SALT LAKE CITY'],
    ['a wire on a line of its own', `LEEDS--(BUSINESS WIRE)--\n${story}`, 'LEEDS'],
    ['a place and a day at the foot', `${story}\n\nCanberra\n14 February 1974`, 'Canberra'],
    [
      'a town of no list at the foot',
      `${story}\n\nOAKHAMTON\n14 FEBRUARY 1974\n\nPRESS OFFICE 202-555-0142`,
      'OAKHAMTON',
    ],
    ['both on one line at the foot', `${story}\n\nCanberra, 14 February 1974`, 'Canberra'],
  ])('%s', (_, body, place) => {
    const text = `A Bridge Opens at Last\n\n${body}`
    expect(at(text, createDocument(text).dateline!.place)).toBe(place)
  })
  test.each([
    ['a known place on two lines', 'ABUJA\n14 AUGUST 2023', 'ABUJA'],
    ['any place with its day', 'Oakhamville, 14 August 2023', 'Oakhamville'],
    ['a line and a day', 'TRANSCRIPT\n14 AUGUST 2023', null],
    ['somebody and a day', 'Jane Oakham, 14 August 2023', null],
  ])('in the letterhead: %s', (_, head, place) => {
    const text = `MINISTRY OF ROADS\n\n${head}\n\nA Bridge Opens at Last\n\n${story}`
    expect(at(text, createDocument(text).dateline?.place ?? null)).toBe(place)
  })
  test.each([
    ['a member and a day', `Senator Roe, Tuesday, 24 October 2006\n\n${story}`],
    ['what it is and a day', `Media Statement - 11th October 2006\n\n${story}`],
    ['a speaker', `JOURNALIST: ${story}`],
    ['a sentence that ends in a day', `The mayor opened it on 3 May 2025. ${story}`],
  ])('%s: none', (_, body) => expect(createDocument(`A Bridge Opens at Last\n\n${body}`).dateline).toBeNull())
})

test.each([
  ['Media Release H76/2003 - 13 June 2003', '2003-06-13'],
  ['EMBARGOED until Sunday, 28th July 2013', '2013-07-28'],
  ['Press Release Dated: 21 Mar 2001 Press Release Number: 01/177', '2001-03-21'],
  ['AA 07 03 25 January 2007', '2007-01-25'],
  ['Sunday 1 August 2010, 8:24pm', '2010-08-01'],
  ['Senator Roe, Tuesday, 24 October 2006', '2006-10-24'],
])('the day of issue in %s', async (line, day) => {
  const { referenceDate } = await extract(`${line}\n\nA Bridge Opens at Last for All\n\n${story}`)
  expect(referenceDate).toEqual({ value: day, from: 'text' })
})

describe('scans', () => {
  test.each([
    ['July19 68', '1968-07'],
    ['7 July 1 968', '1968-07-07'],
    ['28 [November 1967', '1967-11-28'],
    ["30'November 1967", '1967-11-30'],
    ['201 8-1 9', '2018/2019'],
    ['199 8', '1998'],
    ['July 13, 202010:10 a.m.', '2020-07-13T10:10'],
    ['February 14» 1974', '1974-02-14'],
  ])('%s is read, and stands as it does', async (written, value) => {
    const text = `A Bridge Opens at Last\n\n${story} It was begun in ${written} by the county.`
    const found = (await extract(text)).dates.find((date) => date.value === value)
    expect(found && text.slice(found.start, found.end)).toBe(written)
  })
  test('much damage is told of once, and a little is not', async () => {
    const codes = async (text: string) =>
      (await extract(text)).warnings.filter(({ code }) => code === 'damaged-text').length
    const clean = `A Bridge Opens at Last\n\n${story}`
    expect([await codes(clean), await codes(`${clean} ${'fe \\ m j ~ br1dge ^ to«wn '.repeat(4)}`)]).toEqual([0, 1])
  })
})

test('blocks know what they are for', () => {
  const text = `A Bridge Opens at Last\n\n${story}\n\nAbout the Town\n\nIt has two rivers.\n\nMedia Contact:\nJane Doe\n\nRelated Posts\n\nTen more bridges`
  const kinds = createDocument(text).blocks.map((b) => [b.kind, text.slice(b.start, b.end).split('\n')[0]])
  expect(kinds).toEqual([
    ['headline', 'A Bridge Opens at Last'],
    ['body', story],
    ['boilerplate', 'About the Town'],
    ['boilerplate', 'It has two rivers.'],
    ['contact', 'Media Contact:'],
    ['contact', 'Jane Doe'],
    ['chrome', 'Related Posts'],
    ['chrome', 'Ten more bridges'],
  ])
})

test.each([
  ['About the Town of Larchmere', true],
  ['About Acme Yards Acme Yards Ltd. is a builder of bridges with two yards.', true],
  ['ABOUT ACME YARDS', true],
  ['about the old town, why can it not be as the new one is in the end', false],
  ['About 120 people were there, and the town is glad that they came.', false],
  ['About the Town Hall there is a wall that was built by Acme Yards.', false],
])('text about the speaker: %s', (line, boilerplate) => {
  const { blocks } = createDocument(`A Bridge Opens at Last\n\n${story}\n\n${line}`)
  expect(blocks.at(-1)!.kind === 'boilerplate').toBe(boilerplate)
})

describe('the day of issue', () => {
  test.each([
    ['Date: May 5, 2021'],
    ['FOR IMMEDIATE RELEASE: May 5, 2021'],
    ['Wednesday, May 5, 2021'],
    ['Admin | May 5, 2021'],
    ['May 5, 2021 Jane Doe, (214) 555-0100'],
    ['May 5  2021  Today I join them in praise of it'],
    ['May 5, 2021 WASHINGTON, DC- The town is glad of it'],
  ])('%s', async (line) => {
    const { referenceDate } = await extract(`A Bridge Opens at Last\n${line}\n${story}`)
    expect(referenceDate).toEqual({ value: '2021-05-05', from: 'text' })
  })
  test.each([
    ['at the end', `A Bridge Opens at Last\n\n${story}\n\nEnds/Wednesday, May 5, 2021\nIssued at HKT 18:45`, 'text'],
    ['above a title, with its hour', `Brussels, 05/05/2021 - 14:20\nA Bridge Opens at Last\n\n${story}`, 'dateline'],
  ])('%s', async (_, text, from) => expect((await extract(text)).referenceDate).toEqual({ value: '2021-05-05', from }))
  test('not a day of the story', async () => {
    const { referenceDate } = await extract(`A Bridge Opens at Last\n\nThe town will open it on May 5, 2021. ${story}`)
    expect(referenceDate).toBeNull()
  })
})

test.each([
  'Skip to content',
  'Press Room',
  'Latest News',
  'Share on Facebook',
  'Toggle navigation',
  'View this email in your browser',
  'Unsubscribe',
  '5 min read',
  '--A Wire--',
  'The post A Bridge Opens at Last appeared first on The Town.',
  'View source version on a.example: https://a.example/news/bridge',
])('%s: nothing of the release', (line) => {
  const text = `${line}\nA Bridge Opens at Last\n\n${story}\n\n${line}`
  const kinds = createDocument(text).blocks.map((b) => b.kind)
  expect([kinds[0], kinds.at(-1)]).toEqual(['chrome', 'chrome'])
})

test('a line that was broken because it was full goes on in the next', async () => {
  const { people } = await extract(
    'A Bridge Opens at Last\n\nThe bridge is the best that this town has had, said Jane Doe, director of the\nTown of Larchmere Bridge Authority, on the day of its opening to all.',
  )
  expect(people.map((p) => p.role)).toEqual(['director of the Town of Larchmere Bridge Authority'])
})

describe('a line ends where its next word would have stood beyond the others', () => {
  const bodies = async (text: string) =>
    (await extract(`A Bridge Opens at Last\n\n${text}`)).organisations.map((o) => o.name)
  test.each([
    [
      'the sentence goes on with a capital',
      'The bridge was opened in May, and the Senate Committee on\nRoads today heard that its cost was higher than what the\ntown had said.',
      ['Senate Committee on Roads'],
    ],
    [
      'no line goes on in small letters, so that they are a list',
      'The town and its harbour were seen by the Senate Committee\nRoads and bridges of the north were seen by all the others',
      ['Senate Committee'],
    ],
    [
      'the next word would have had room',
      'The bridge was opened in May, and the Senate Committee\nRoads and bridges of the north were seen by all of the others who\ncame.',
      ['Senate Committee'],
    ],
  ])('%s', async (_, text, names) => expect(await bodies(text)).toEqual(names))
})

describe('a name over the end of its line', () => {
  const names = async (text: string) => {
    const { people, organisations } = await extract(`A Bridge Opens at Last\n\n${text}`)
    return [...people, ...organisations].map(({ name }) => name)
  }
  test.each([
    ['They met at the new bridge with Mr Scott\nMorton, who built it.', ['Scott Morton']],
    ['They met Mr Scott\nMorton at the new bridge.', ['Scott Morton']],
    ['* Ms Carol\nKiernan, of Leeds\n\n* Mr Paul\nHandley', ['Carol Kiernan', 'Paul Handley']],
    ['Ms Linda\nTreasurer, Calder Foods', ['Linda', 'Calder Foods']],
    ['Regards\nDr John\nCardiology, Alder Hospital', ['John', 'Alder Hospital']],
    ['It was told to all of them by Roads Minister Jane\nHale on Monday.', ['Jane Hale']],
    ['They thanked the men of the Norwegian\nFederal Police for it.', ['Norwegian Federal Police']],
    ['Roe. He works at the National\nWeather Bureau of Norland.', ['National Weather Bureau of Norland']],
    ['They took all of it from the mills of Dunmoor\nSteel Ltd. on Monday.', ['Dunmoor Steel Ltd.']],
    // Each line is whole.
    ['* Ms Carol\n* Mr Paul\nHandley', ['Carol', 'Paul Handley']],
    ['* Mr Paul\nMr Handley', ['Paul', 'Handley']],
    ['Mr Scott\nDirector of Roads', ['Scott']],
    ['Mr Scott\nLeeds', ['Scott']],
    ['Dear Mr Scott\nThanks for the letter.', ['Scott']],
    ['* Mr Scott\nThe bridge was built in May.', ['Scott']],
    ['Minister Jane\nHale and Roe were there.', ['Jane']],
    ['They all came to the bridge on Monday\nCalder Foods Inc. paid for it.', ['Calder Foods Inc.']],
    ['They all came to the bridge in Leeds\nCalder Foods Inc. paid for it.', ['Calder Foods Inc.']],
    ['A new deal for Norvik\nCalder Foods Inc. paid for it.', ['Calder Foods Inc.']],
    ['For more of it you may ask for Jane\nCalder Foods Inc.', ['Calder Foods Inc.']],
    ['It is told of in the National\nRiver and bridge are closed today.', []],
  ])('%s', async (text, found) => expect(await names(text)).toEqual(found))
})

test.each([
  ['Mr. Doe met Dr. Roe. They agreed.', ['Mr. Doe met Dr. Roe.', 'They agreed.']],
  ['It is in the U.S. The town is old.', ['It is in the U.S.', 'The town is old.']],
  ['Doe Inc. paid. Roe Corp. did not.', ['Doe Inc. paid.', 'Roe Corp. did not.']],
  ['It opens at 5 p.m. on Jan. 5. “Come,” he said.', ['It opens at 5 p.m. on Jan. 5.', '“Come,” he said.']],
  ['It cost $4.5 million. No. 5 won.', ['It cost $4.5 million.', 'No. 5 won.']],
])('sentences: %s', (text, sentences) => {
  expect(createDocument(text).sentences.map((s) => at(text, s))).toEqual(sentences)
})

test.each([
  ['Shadow Minister for Overseas Aid\nand River Trade', ['header Shadow Minister for Overseas Aid\nand River Trade']],
  [
    'Shadow Minister for Overseas Aid\nMember for Oakham',
    ['header Shadow Minister for Overseas Aid', 'header Member for Oakham'],
  ],
])('an office over two lines of a letterhead: %j', (office, blocks) => {
  const text = `MEDIA RELEASE\n\nTom Hale MP\n${office}\n\n14 September 2005\n\nA Bridge Opens at Last\n\n${story}`
  const told = createDocument(text).blocks.map((b) => `${b.kind} ${text.slice(b.start, b.end)}`)
  expect(told.slice(2, -3)).toEqual(blocks)
})

describe('what stands below the title', () => {
  const below = async (text: string) => (await extract(`A Bridge Opens at Last\n\n${text}`)).subheadline?.text ?? null
  const long = 'The town has opened a bridge between its old mills and the new harbour road today and the'
  test.each([
    ['a subtitle', `Two Towns Are One Again\n\n${story}`, 'Two Towns Are One Again'],
    [
      'a subtitle with words of the title',
      `A Bridge That Opens Two Towns\n\n${story}`,
      'A Bridge That Opens Two Towns',
    ],
    [
      'a subtitle right above the dateline',
      `Two towns are one again\nLEEDS--(BUSINESS WIRE)--\nA short one.`,
      'Two towns are one again',
    ],
    [
      'a sentence above the day of issue',
      `The town has opened its bridge.\n\nPublished 3 May 2021\nFrom: Ministry of Roads\n\n${story}`,
      'The town has opened its bridge.',
    ],
    [
      'a sentence above who published it and when, with points of the story below',
      `The town has opened its bridge and its mills.\n\nFrom:\nMinistry of Roads\nPublished\n3 May 2021\n\nOpen by night\nOpen by day\n${story}`,
      'The town has opened its bridge and its mills.',
    ],
    [
      'a sentence above several who published it',
      `The town has opened its bridge and its mills.\n\nFrom: Ministry of Roads and Harbours, Ministry of Rivers and Mills, and The Rt Hon Ann Lowe MP\nPublished: 3 May 2021\n\n${story}`,
      'The town has opened its bridge and its mills.',
    ],
    [
      'a subtitle below a fact',
      `Division: Major Bridges\nTwo Towns Are One Again\n\n${story}`,
      'Two Towns Are One Again',
    ],
    [
      'a subtitle right above the story',
      `Two Towns Are One Again After the Great Flood of Spring\n${story}`,
      'Two Towns Are One Again After the Great Flood of Spring',
    ],
  ])('%s', async (_, text, expected) => expect(await below(text)).toBe(expected))
  test.each([
    [
      'a story whose lines were broken',
      `${long}\nMayor of Oakham said that it would carry many people and their carts\nover the river.\n\n${story}`,
    ],
    ['a short sentence', `The people of the town had waited.\n\n${story}`],
    ['a letterhead', `The Hon Ann Lowe MP\nShadow Minister for Rivers\n\n${story}`],
    ['the subjects of an interview', `E & OE - PROOF ONLY\n\nSubjects: bridges; mills\n\n${story}`],
    ['a day', `14 May 2002 MIN 61/02\n\n${story}`],
    ['a fact', `Division: Major Bridges Unit\n\n${story}`],
    ['a line of stars', `*******************\n\n${story}`],
    ['whom to call', `Contact Information: Jane Doe (doe.jane@bridges.example.gov) 212-555-0142\n\n${story}`],
    ['who wrote it', `Story by Lt. Jane Oakham | 4th Fleet\n\n${story}`],
    ['an address', `newsroom.bridges.example.gov\n\n${story}`],
    ['the title again', `A BRIDGE OPENS AT LAST\n\n${story}`],
    ['the title again behind a label', `MEDIA ADVISORY: A Bridge Opens at Last\n\n${story}`],
    ['the title with another word', `A Bridge Reopens at Last\n\n${story}`],
    ['the first answer of an advisory', `WHO: Mayor Jane Harlow of Oakham\n\n${story}`],
    ['another kind of release', `Joint media release - Ann Lowe, Minister for Rivers and\nBridges\n\n${story}`],
  ])('none: %s', async (_, text) => expect(await below(text)).toBe(null))
  test.each([
    ['a person', `${story}\n\nROBERTS\n14 FEBRUARY 1974`],
    ['the end', `${story}\n\nENDS\n14 FEBRUARY 1974`],
    ['an office', `${story}\n\nMEDIA RELEASE\n14 FEBRUARY 1974`],
    ['a day of the week in the head', `Wed, 13th February 1974\nA Bridge Opens at Last\n\n${story}`],
  ])('no dateline at the foot: %s', async (_, text) => expect((await extract(text)).dateline?.place ?? null).toBe(null))
})

describe('the day at the foot', () => {
  const long = 'It was paid for by both of the towns and by all who use it. '.repeat(20)
  const dayOf = async (tail: string, day: string) =>
    (
      await extract(
        `---\ntitle: A Bridge Opens at Last\ndate: ${day}\n---\nA Bridge Opens at Last\n\n${story}\n\n${long}\n\n${tail}`,
      )
    ).referenceDate
  test.each([
    ['Tuesday, 4 May 1999', '1999-05-04'],
    ['Thursday,10 June 1999\n\nMedia contact: Jane Poe', '1999-06-10'],
    ['July 22, 1993.', '1993-07-22'],
    ['July 22, 1993.\n\nPage two\n\nJuly 22, 1993.', '1993-07-22'],
    ['ENDS 4 May 1999', '1999-05-04'],
    ['[4 May 1999]', '1999-05-04'],
    ['4 May 1999 Media contact: Jane Poe', '1999-05-04'],
  ])('%s', async (tail, value) => expect(await dayOf(tail, value)).toEqual({ value, from: 'text' }))
  test.each([
    ['two days of a list', '4 May 1999\n\n5 May 1999'],
    ['a day with more on its line', 'Last update: 4 May 1999 at ten'],
    ['figures', '4/5/1999'],
    ['another day than the file says', '6 May 1999'],
  ])('not %s', async (_, tail) => expect((await dayOf(tail, '1999-05-04'))?.from).toBe('metadata'))
  test.each([
    ['4 May 1999', '1999-05-04'],
    ['It ended on 4 May 1999', undefined],
    [`4 May 1999\n\n${story}`, undefined],
  ])('where the file says none: %s', async (tail, day) =>
    expect((await extract(`A Bridge Opens at Last\n\n${story}\n\n${long}\n\n${tail}`)).referenceDate?.value).toBe(day),
  )
})

test.each([
  ['its day', 'Doorstop, Larchmere Town\nTUE 4 MAY 1999', 'Doorstop, Larchmere Town'],
  ['what it is about', 'Doorstop, Larchmere Town\nSubjects: bridges; roads', 'Doorstop, Larchmere Town'],
  ['a reservation', 'Doorstop, Larchmere Town\nE & OE - PROOF ONLY\nBridges; roads', 'Doorstop, Larchmere Town'],
  ['no such line', 'Doorstop, Larchmere Town\nBridges and roads', 'Doorstop, Larchmere Town\nBridges and roads'],
])('a title that the file states ends above %s', (_, lines, headline) => {
  const title = lines.replaceAll('\n', ' ')
  const document = createDocument(`${lines}\n\n${story}`, { title, isOwnTitle: true })
  expect(at(document.text, document.headline)).toBe(headline)
})

describe('the day at the end of a line of the head', () => {
  const story = 'The mayor said today that the bridge was paid for by both of the towns and by all who use it.'
  test.each([
    ['TRANSCRIPT OF DOORSTOP, LEEDS, TUESDAY 17 JUNE 2003', '2003-06-17'],
    ['Jane Poe MP A BRIDGE OPENS AT LAST August 1, 2013', '2013-08-01'],
    ['A BRIDGE FOR THOSE HURT AFTER MAY 11, 2001', undefined],
    ['Boat arrivals as at 31 May 2017', undefined],
    ['* Sales of tickets, 31 May 2017', undefined],
  ])('%s', async (line, day) =>
    expect((await extract(`The Bridge Is Open\n\n${line}\n\n${story}`)).referenceDate?.value).toBe(day),
  )
})
