import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { field } from './fields.ts'

const organisations = async (text: string) => (await field('organisations', text)).map((o) => o.name)
const people = async (text: string) => (await field('people', text)).map((p) => p.name)

describe('organisations', () => {
  test.each([
    ['It was said by the Department of Justice.', ['Department of Justice']],
    ['It was said by the Department of Health and Human Services.', ['Department of Health and Human Services']],
    ['The Environment and Natural Resources Division sued.', ['Environment and Natural Resources Division']],
    [
      'The Bureau of Alcohol, Tobacco, Firearms and Explosives helped.',
      ['Bureau of Alcohol, Tobacco, Firearms and Explosives'],
    ],
    ['The Westminster Police Department helped.', ['Westminster Police Department']],
    ['The plant belongs to Calder Refining LLC of Tulsa.', ['Calder Refining LLC']],
    ['The plant belongs to Calder Surgical, Inc. of Tulsa.', ['Calder Surgical, Inc.']],
    ['Quorvia, a maker of pumps, will buy Zentrel, a rival.', ['Quorvia', 'Zentrel']],
    ['They met Zentrel, a rival, in May.', []],
    ['Follow the River Office on Twitter today.', ['River Office', 'Twitter']],
    ['It was sold by Holm, Lowe & Tarrant LLP.', ['Holm, Lowe & Tarrant LLP']],
    ['It was sold in Leeds, Lowe & Tarrant LLP said.', ['Lowe & Tarrant LLP']],
    ['Jane Roe, a company secretary, spoke.', []],
    ['3M announced a plan. The plan of 3M is bold.', ['3M']],
    ['Quorvia (NASDAQ: QRV) rose. Quorvia sold pumps.', ['Quorvia', 'NASDAQ']],
    ['CALDER PETS, INC, a firm for cats, opened a shop.', ['CALDER PETS, INC']],
    ['The plant belongs to Calder Foods plc, which was fined.', ['Calder Foods plc']],
    ['The Justice Department on Friday sued the owner.', ['Justice Department']],
    ['It bought steel from Calder Steel Ltd. Work began in March.', ['Calder Steel Ltd.']],
    ['Calder Steel Co., Ltd., a maker of rails, grew.', ['Calder Steel Co., Ltd.']],
    ['He runs Calder Steel Co., Fern Foods Inc. and Elm Ltd.', ['Calder Steel Co.', 'Fern Foods Inc.', 'Elm Ltd.']],
    ['She studied at the University of Oulu.', ['University of Oulu']],
    ['He joined the FBI in May.', ['FBI']],
    ['Funds came from the Government of Japan.', ['Government of Japan']],
    ["It was found by EPA's Office of Enforcement.", ['EPA', 'Office of Enforcement']],
    ['It was found by the EPAs Office of Enforcement.', ['EPA', 'Office of Enforcement']],
    [
      'Homeland Security Investigations and U.S. Immigration and Customs Enforcement helped.',
      ['Homeland Security Investigations', 'U.S. Immigration and Customs Enforcement'],
    ],
    [
      "It was found by the Justice Department's National Security Division.",
      ['Justice Department', 'National Security Division'],
    ],
    ['The grant came from Microsoft, Costco and Goldman Sachs.', ['Microsoft', 'Costco', 'Goldman Sachs']],
    ['It was said by the Board Chair of The Riverside Community Foundation.', ['Riverside Community Foundation']],
    [
      'She works at an institute of Fairmont University and Hamlin Health Sciences Centre.',
      ['Fairmont University', 'Hamlin Health Sciences Centre'],
    ],
    ['The money went to the government of the Marshall Islands.', ['government of the Marshall Islands']],
    ["The Sheriff's Office of Orange County helped.", ["Sheriff's Office of Orange County"]],
    ['It was the Marlow government that paid.', ['Marlow government']],
    ['The Marlow Labor government paid.', ['Marlow Labor government']],
    ['It was the policy of the Jensen administration.', ['Jensen administration']],
    ['SOURCE  Calder Foods, Inc.', ['Calder Foods, Inc.']],
    ['Call 555-0142. SOURCE: Calder Foods, Inc.', ['Calder Foods, Inc.']],
    ['It is a source of pride. SOURCE  Calder Foods, Inc.', ['Calder Foods, Inc.']],
    ['About Calder Calder Foods, Inc. sells bread.', ['Calder Foods, Inc.']],
    ['About Calder Foods Calder Foods (NYSE: CLD) sells bread.', ['Calder Foods', 'NYSE']],
    [
      'About Calder Steel Corporation  Calder Steel Corporation (NYSE: CLD) sells.',
      ['Calder Steel Corporation', 'NYSE'],
    ],
    ['Calder Foods Ltd. (NYSE American: CLD) sells bread.', ['Calder Foods Ltd.', 'NYSE American']],
    ['It was said by the Wagga Wagga City Council.', ['Wagga Wagga City Council']],
  ])('%s', async (text, names) => expect(await organisations(text)).toEqual(names))

  test.each([
    ['what no leader has', 'The payroll administration and the Linux administration of the federal government.'],
    ['a place', 'He lives in Grand Rapids, Michigan, in the United States.'],
    ['a law', 'It breaks the Clean Water Act and the Lacey Act.'],
    ['an office by its letters', 'EAM will call on the President and EAM will leave on Monday.'],
    ['a month', 'It opens in March on a Sunday.'],
    ['the beginning of a sentence', 'However, the water rose. Today it fell.'],
    ['a district', 'It was filed in the Eastern District of North Carolina.'],
    ['a generic one', 'Police and the court agreed.'],
    ['a kind of body', 'The Committee met. The Department agreed, and the Company paid.'],
    ['a street', 'The shop is at 350 Jay Street, off Fulton Avenue.'],
    ['what an acronym of a thing stands for', 'Fish live in the Exclusive Economic Zone (EEZ). The EEZ is large.'],
    ['the words of a programme', 'Medicare and Medicaid paid for it.'],
    ['government of no place', 'The government of the day fell.'],
  ])('not: %s', async (_, text) => expect(await organisations(text)).toEqual([]))

  test('an acronym in brackets is its own and a mention', async () => {
    const [noaa] = await field(
      'organisations',
      'The National Oceanic and Atmospheric Administration (NOAA) agreed. NOAA paid.',
    )
    expect(noaa).toMatchObject({ name: 'National Oceanic and Atmospheric Administration', acronym: 'NOAA' })
    expect(noaa.mentions.map((m) => m.text)).toEqual([
      'National Oceanic and Atmospheric Administration',
      'NOAA',
      'NOAA',
    ])
  })
  test('short forms are mentions of the full one', async () => {
    const list = await field(
      'organisations',
      'Northfield Instruments, Inc. grew. Northfield Instruments hired. Then Northfield paid.',
    )
    expect(list.map((o) => [o.name, o.mentions.length])).toEqual([['Northfield Instruments, Inc.', 3]])
  })
  test('the Justice Department is the Department of Justice', async () => {
    expect(await organisations('The Department of Justice sued. The Justice Department won.')).toEqual([
      'Department of Justice',
    ])
  })
  test.each([
    ['The U.S. Department of Agriculture agreed. USDA paid.', 'USDA'],
    ['The New York Police Department agreed. NYPD detectives came.', 'NYPD'],
    ['The Department of Justice agreed. DOJ lawyers came.', 'DOJ'],
  ])('an acronym far from its name: %s', async (text, acronym) => {
    const list = await field('organisations', text)
    expect(list.map((o) => [o.acronym, o.mentions.length])).toEqual([[acronym, 2]])
  })
  test.each([
    ['The Calder Mining Association (AMEX) grew.', null],
    ['The Scarlet Grain Xylophone Company (SGX) grew.', 'SGX'],
    ['The Calder Singers Guild Exeter (SGX) grew.', null],
    ['The Alliance for Irish Music (AIM) grew.', 'AIM'],
    ['The Singapore Exchange (SGX) grew.', 'SGX'],
  ])('an exchange behind a name is its acronym only by its initials: %s', async (text, acronym) => {
    const [first] = await field('organisations', text)
    expect(first.acronym).toBe(acronym)
  })
  test('what everyone knows by name is no short form of a longer one', async () => {
    expect(await organisations('The FBI helped. The FBI Boston Division led it. The FBI agreed.')).toEqual([
      'FBI',
      'FBI Boston Division',
    ])
  })
  test('a part knows what it is part of', async () => {
    const list = await field(
      'organisations',
      'The Narcotics Control Agency (NCA) of the Ministry of Interior (MoI) of the Kyrgyz Republic helped.',
    )
    expect(list.map((o) => [o.name, o.acronym, o.parent])).toEqual([
      ['Narcotics Control Agency', 'NCA', 'o2'],
      ['Ministry of Interior', 'MoI', null],
    ])
  })
  test('a name in brackets behind another is the same body', async () => {
    const list = await field(
      'organisations',
      'It was paid for by the Bureau for Fighting the Trade in Illicit Substances (Bureau of Border Security Affairs (BSA)).',
    )
    expect(list.map((o) => [o.name, o.acronym, o.mentions.length])).toEqual([
      ['Bureau of Border Security Affairs', 'BSA', 3],
    ])
  })
})

describe('people', () => {
  test.each([
    ['John C. Crandall and Maria Santos agreed.', ['John C. Crandall', 'Maria Santos']],
    ['It was said by Mr. Timur Asanov.', ['Timur Asanov']],
    ['Senator Whitcomb agreed.', ['Whitcomb']],
    ['Ambassador to Malaysia Charito Villaflor agreed.', ['Charito Villaflor']],
    ['It was seen by K. Michael Mills.', ['K. Michael Mills']],
    ['“We agree on this,” said Wilfreda Okonjo.', ['Wilfreda Okonjo']],
    ['Ludwig van Beethoven wrote it.', ['Ludwig van Beethoven']],
    ['Ursula von Quillmar and Keith Mallory KC agreed.', ['Ursula von Quillmar', 'Keith Mallory']],
    ['It was said by Will Prosner, a teacher from Leeds.', ['Will Prosner']],
    ['It was said by Ms Ursula van der Quill of Leeds on Monday. She left the town.', ['Ursula van der Quill']],
    ['It was Oduya Pendrick, 28, whom they held.', ['Oduya Pendrick']],
    ['It was said by Det Insp Nia Rowlands and Smt. Nirmala Rao.', ['Nia Rowlands', 'Nirmala Rao']],
    ['It was said by Senator Anna Ramirez and Representative Dean Hollis.', ['Anna Ramirez', 'Dean Hollis']],
    [
      'It was found by Office of the Inspector General Investigators William Hale and Lee Moss and Accountant Ray Dunn.',
      ['William Hale', 'Lee Moss', 'Ray Dunn'],
    ],
    ['U.S. Attorney for the Southern District of Florida Wilfredo A. Moreno agreed.', ['Wilfredo A. Moreno']],
    ['It was Roads Minister Julie Bishop and Health Minister Peter Marlow.', ['Julie Bishop', 'Peter Marlow']],
    ['Senator Richard Di Marlo spoke. Then Senator Di Marlo left.', ['Richard Di Marlo']],
    ['CHRISTOPHER ELLERY spoke. Senator Chris Ellery left.', ['CHRISTOPHER ELLERY']],
    ['Senator Mary Ellery spoke. Senator Mark Ellery left.', ['Mary Ellery', 'Mark Ellery']],
    ['It grew. Media Contacts: Corvin Cozzo, (816) 555-0142', ['Corvin Cozzo']],
    ['Ships left Sri Lanka on Monday.', []],
    ['Lawyers Dakshesh Patel, Harish Chandra and Anna Gupta sued.', ['Dakshesh Patel', 'Harish Chandra', 'Anna Gupta']],
  ])('%s', async (text, names) => expect(await people(text)).toEqual(names))

  test.each([
    ['a company', 'Calder Surgical, Inc. grew. Then Calder Surgical paid.'],
    ['a place', 'He lives in San Diego, near Santa Ana.'],
    ['a street', 'The office is at 350 Jay Street in Brooklyn.'],
    ['an honour', 'It received an Honorable Mention on Monday.'],
    ['whom he is sent to', 'The Ambassador to Malaysia left.'],
    ['a title alone', 'The Deputy Attorney General and the Special Agent left.'],
  ])('not: %s', async (_, text) => expect(await people(text)).toEqual([]))

  test('later mentions are found by the last name', async () => {
    const [haskins, ...more] = await field(
      'people',
      'Walter R. Haskins, 52, pleaded guilty. Haskins paid. Mr. Haskins left.',
    )
    expect([haskins.name, haskins.age, haskins.honorific, haskins.mentions.length, more.length]).toEqual([
      'Walter R. Haskins',
      52,
      'Mr.',
      3,
      0,
    ])
  })

  test.each([
    ['Assistant Attorney General Laura Benning spoke.', 'Assistant Attorney General', null],
    [
      'Mr. Timur Asanov, Deputy Minister of Interior of the Kyrgyz Republic, spoke.',
      'Deputy Minister of Interior of the Kyrgyz Republic',
      null,
    ],
    [
      'Karen Oyelaran, Chief Executive Officer of Northfield Instruments, Inc., spoke.',
      'Chief Executive Officer of Northfield Instruments, Inc.',
      'Northfield Instruments, Inc.',
    ],
    ['They heard commercial fisherman Daniel Birkbeck speak.', 'commercial fisherman', null],
    ['Laura Benning of the Criminal Division spoke.', null, 'Criminal Division'],
    ['Trial Attorney Laura Benning of the Criminal Division spoke.', 'Trial Attorney', 'Criminal Division'],
    ['Brooklyn District Attorney Eric Gonzalez spoke.', 'Brooklyn District Attorney', null],
  ])('role and body: %s', async (text, role, organisation) => {
    const [person] = await field('people', text)
    expect([person.role, person.organisation]).toEqual([role, organisation])
  })

  test('"Senators A and B" are each a senator', async () => {
    const list = await field('people', 'Senators Dale Whitcomb (D-MT) and Anna Ramirez (R-NM) agreed.')
    expect(list.map((p) => [p.name, p.role])).toEqual([
      ['Dale Whitcomb', 'Senator'],
      ['Anna Ramirez', 'Senator'],
    ])
  })
})

describe('one entry for one body', () => {
  test.each([
    ['Cisco rose. Cisco Foods Holding, Inc. (NASDAQ: CSF) sells bread.', ['Cisco Foods Holding, Inc.', 'NASDAQ']],
    ['Cisco rose. Cisco Foods Holding, Inc. (“Cisco”) sells bread.', ['Cisco Foods Holding, Inc.']],
    ['Cisco rose. Cisco Foods Holding, Inc. (TSX-V: CSF) sells bread.', ['Cisco Foods Holding, Inc.']],
    ['Cisco rose. Cisco Foods Holding, Inc. (ticker: NYSE: CSF) sells.', ['Cisco Foods Holding, Inc.', 'NYSE']],
    ['Cisco rose in May.\n\nSOURCE Cisco Foods Holding, Inc.', ['Cisco Foods Holding, Inc.']],
    // A subsidiary, and a brand with two companies.
    ['Cisco rose. Cisco Foods Holding, Inc. sells bread.', ['Cisco', 'Cisco Foods Holding, Inc.']],
    ['Cisco rose. Cisco Foods Holding, Inc. (PARIS) sells bread.', ['Cisco', 'Cisco Foods Holding, Inc.']],
    ['Cisco rose. Cisco Foods Holding, Inc. (“Bakers”) sells.', ['Cisco', 'Cisco Foods Holding, Inc.']],
    [
      'Cisco rose. Cisco Foods, Inc. (NYSE: CFF) and Cisco Steel, Inc. (NYSE: CFS) are two.',
      ['Cisco', 'Cisco Foods, Inc.', 'NYSE', 'Cisco Steel, Inc.'],
    ],
    ['The Australian Greens moved it. Later the Greens voted.', ['Australian Greens']],
    ['The Marlow Labor Government paid. The Marlow Government went.', ['Marlow Labor Government']],
    ['The Marlow Labor Government paid. The Hale Government went.', ['Marlow Labor Government', 'Hale Government']],
    ['The All Harland Lawn Tennis Club met. The All Harland Club agreed.', ['All Harland Lawn Tennis Club']],
    [
      'The San Diego Airport Authority met. The San Diego Authority agreed.',
      ['San Diego Airport Authority', 'San Diego Authority'],
    ],
    [
      'The Department of Mental Health met. The Department of Health agreed.',
      ['Department of Mental Health', 'Department of Health'],
    ],
    ['The All Harland Lawn Tennis Club met. AHLTC Communications wrote.', ['All Harland Lawn Tennis Club']],
    ['The Elm Valley Rowing Club met. AHLTC Communications wrote.', ['Elm Valley Rowing Club', 'AHLTC Communications']],
    ['Calder Design Systems, Inc. grew. Then Calder paid.', ['Calder Design Systems, Inc.']],
    ['The U.S. Calder River Agency met. The CRA said so.', ['U.S. Calder River Agency']],
    ['Procter & Gamble grew. P&G said so on Monday.', ['Procter & Gamble']],
    ['Call Walmart.\n\nInvestor Relations & Corporate Communications\n\nWalmart grew.', ['Walmart']],
    ['Walmart grew. For more, call Walmart Media Relations at 212-555-0100.', ['Walmart', 'Walmart Media Relations']],
    ['Corvanta Pay, Inc. grew. Then CorvantaPay, Inc. paid.', ['Corvanta Pay, Inc.']],
    ['Hormel Foods Corporation grew. Then Hormel paid.', ['Hormel Foods Corporation']],
    ['Hormel Steel Corporation grew. Then Hormel paid.', ['Hormel Steel Corporation', 'Hormel']],
    ['Hormel Steel Company (NYSE: HSC) grew. Then Hormel paid.', ['Hormel Steel Company', 'NYSE']],
    ['The Labor Party met. Federal Labor agreed, and the ALP paid.', ['Labor Party']],
    ['The Democrats met. The Australian Democrats paid.', ['Australian Democrats']],
    [
      'The University of Oakland met. The City University of Oakland paid.',
      ['University of Oakland', 'City University of Oakland'],
    ],
    ['The Calder Car Museum, formerly known as the Elm Car Museum, grew.', ['Calder Car Museum']],
    ['Formerly known as the Elm Car Museum, the Calder Car Museum grew.', ['Calder Car Museum']],
    ['The Calder Car Museum, formerly a part of the Elm Car Museum, grew.', ['Calder Car Museum', 'Elm Car Museum']],
    ['The Corvanta PR Team met. The retailer Corvanta grew.', ['Corvanta PR Team', 'Corvanta']],
    ['The J.R. Calder Company grew. Then Calder paid.', ['J.R. Calder Company']],
  ])('%s', async (text, names) => expect(await organisations(text)).toEqual(names))
})

test('ids point into the record', async () => {
  const record = await extract(
    'A Case Is Closed\n\nTrial Attorney Laura Benning of the Criminal Division said: “We will go on with this work for years.”',
  )
  const [person] = record.people
  expect(record.organisations.find((o) => o.id === person.organisationId)?.name).toBe('Criminal Division')
  expect(record.quotes[0].speakerId).toBe(person.id)
})
