import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

type Told = [name: string, role: string | null, organisation: string | null]
/** Name, role and organisation of the people of a text. */
const people = async (text: string): Promise<Told[]> =>
  (await field('people', text)).map((p) => [p.name, p.role, p.organisation])

describe('what an officer is in charge of, behind a comma', () => {
  test.each<[string, Told]>([
    [
      'It works, said Sumit Harmon, senior director, product line marketing and management, Navex Corp.',
      ['Sumit Harmon', 'senior director, product line marketing and management', 'Navex Corp.'],
    ],
    [
      'It works, said Kelly Harmon, Vice President, Mid-Market, Navex Corp. It is good.',
      ['Kelly Harmon', 'Vice President, Mid-Market', 'Navex Corp.'],
    ],
    [
      'It works, said Sam Harmon, global leader, Rewards Data & Software, Navex Inc. It is.',
      ['Sam Harmon', 'global leader, Rewards Data & Software', 'Navex Inc.'],
    ],
    [
      'It works, said Sam Harmon, vice president and general manager, security markets, Navex Corp. It is.',
      ['Sam Harmon', 'vice president and general manager, security markets', 'Navex Corp.'],
    ],
    [
      'It works, said Sam Harmon, Corporate Officer, SVP, Head of Global Delivery, Navex Corp. It is.',
      ['Sam Harmon', 'Corporate Officer, SVP, Head of Global Delivery', 'Navex Corp.'],
    ],
    [
      'It works, said Sam Harmon, Vice President and Head of the Optics Group, Navex Corp. It is.',
      ['Sam Harmon', 'Vice President and Head of the Optics Group', 'Navex Corp.'],
    ],
    // A town is nobody's field, and one body alone is the employer.
    [
      'It works, said Sam Harmon, general manager, once again, Navex Corp. is glad.',
      ['Sam Harmon', 'general manager', null],
    ],
    [
      'It works, said Kelly Harmon, Vice President, Boston, Navex Corp.',
      ['Kelly Harmon', 'Vice President', 'Navex Corp.'],
    ],
    [
      'It works, said Kelly Harmon, Vice President, Navex Corp. It is.',
      ['Kelly Harmon', 'Vice President', 'Navex Corp.'],
    ],
  ])('%s', async (text, told) => expect(await people(text)).toEqual([told]))
})

describe('an office over the end of its line', () => {
  test.each<[string, Told]>([
    [
      'THE HON RICHARD HARMON MP\nSHADOW MINISTER FOR IMMIGRATION AND BORDER\nPROTECTION\nMEMBER FOR CORIO\n\nHe spoke today.',
      ['RICHARD HARMON', 'SHADOW MINISTER FOR IMMIGRATION AND BORDER PROTECTION', null],
    ],
    [
      'Bob Harmon MP\nShadow Minister for Overseas Aid\nand Pacific Island Affairs\n\nHe spoke today.',
      ['Bob Harmon', 'Shadow Minister for Overseas Aid and Pacific Island Affairs', null],
    ],
    [
      'Contact:\nAlan Harmon\nVice President\nCorporate Communications & Public Affairs\nNavex Software, Inc.\n(646) 555-0183',
      ['Alan Harmon', 'Vice President Corporate Communications & Public Affairs', 'Navex Software, Inc.'],
    ],
    [
      'It was about 400 arrivals, Shadow\nMinister\nfor\nTrade\nand Industry, Scott Harmon said in the House on Monday.',
      ['Scott Harmon', 'Shadow Minister for Trade and Industry', null],
    ],
    // The next line is somebody's own.
    [
      'Contact:\nAlan Harmon\nVice President\nNavex Software, Inc.\n(646) 555-0183',
      ['Alan Harmon', 'Vice President', 'Navex Software, Inc.'],
    ],
  ])('%s', async (text, told) => expect(await people(text)).toEqual([told]))
})

describe('an office below a seat, or run into its line', () => {
  test.each<[string, Told]>([
    // Of a letterhead above many short lines.
    [
      'Jane Harmon\nMinister for Roads\nand Rivers\n\nMember for Corio\n\nMedia Release\n\n8 May 2014\n\nSTATE WILL CLOSE THE OLD MILL\n\nThe state will close the mill by the end of the year.',
      ['Jane Harmon', 'Minister for Roads and Rivers', null],
    ],
    [
      'JANE HARMON MP\nMember for Corio\nShadow Minister for Roads\n\nShe spoke today.',
      ['JANE HARMON', 'Shadow Minister for Roads', null],
    ],
    [
      'Senator Jane Harmon Senator for South Australia Australian Democrats spokesperson for Roads\n\nShe spoke today.',
      ['Jane Harmon', 'spokesperson for Roads', 'Australian Democrats'],
    ],
    [
      'JANE HARMON MP\nMember for Corio\nElectorate Office\n\nShe spoke today.',
      ['JANE HARMON', 'Member for Corio', null],
    ],
    [
      'JANE HARMON MP\nShadow Minister for Roads\nMember for Corio\n\nShe spoke today.',
      ['JANE HARMON', 'Shadow Minister for Roads', null],
    ],
  ])('%s', async (text, told) => expect(await people(text)).toEqual([told]))
})

describe('an office that a sentence tells', () => {
  test.each<[string, Told]>([
    ['Tom Harmon will now serve as Vice President of Sales.', ['Tom Harmon', 'Vice President of Sales', null]],
    ['Tom Harmon was elevated to Vice President of Sales.', ['Tom Harmon', 'Vice President of Sales', null]],
    ['Since May Tom Harmon has been acting as Director of Roads.', ['Tom Harmon', 'Director of Roads', null]],
    ['Tom Harmon is acting as director of the clinic.', ['Tom Harmon', 'director of the clinic', null]],
    ['In May director Tom Harmon resigned.', ['Tom Harmon', 'director', null]],
    ['The mill may host director Tom Harmon.', ['Tom Harmon', null, null]],
    ['Until he was elected Governor of Ohio, Tom Harmon taught.', ['Tom Harmon', 'Governor of Ohio', null]],
    [
      'They announced the promotion of Tom Harmon to chief officer. He is an Army veteran and skilled driver, Tom Harmon said.',
      ['Tom Harmon', 'chief officer', null],
    ],
    ['They will bring Tom Harmon to justice.', ['Tom Harmon', null, null]],
    ['They asked Tom Harmon to follow the lead of the county clerk.', ['Tom Harmon', null, null]],
    ['The mill will host Tom Harmon in May.', ['Tom Harmon', null, null]],
  ])('%s', async (text, told) => expect(await people(text)).toEqual([told]))
})

describe('a role that several share', () => {
  test.each<[string, string]>([
    ['In May three former executives Tom Harmon and Ann Lowe were charged.', 'former executive'],
    ['Top executives Tom Harmon and Ann Lowe were charged.', 'Top executive'],
    ['In May Trial Attorneys Tom Harmon and Ann Lowe led the case.', 'Trial Attorneys'],
    ['In May the landlords and managers Tom Harmon and Ann Lowe were charged.', 'landlords and managers'],
  ])('%s', async (text, role) => expect((await people(text)).map(([, own]) => own)).toEqual([role, role]))
})

describe('in a block of contacts', () => {
  test.each<[string, ...Told[]]>([
    ['Contact:\nLibra Harmon Media Relations (510) 555-0125\n', ['Libra Harmon', 'Media Relations', null]],
    [
      'Company Contact: Mauricio Harmon, Vice President, Investor Relations Phone: (858) 555-0113',
      ['Mauricio Harmon', 'Vice President, Investor Relations', null],
    ],
    // The label of a number is nobody's, with or without a mark.
    [
      'Contact:\nMauricio Harmon Investor Relations Phone (858) 555-0113\n',
      ['Mauricio Harmon', 'Investor Relations', null],
    ],
    [
      'Contact:\nMauricio Harmon Investor Relations Tel.: (858) 555-0113\n',
      ['Mauricio Harmon', 'Investor Relations', null],
    ],
    ['Contact:\nAaron Harmon\nFinn Partners\n(310) 555-0189\n', ['Aaron Harmon', null, 'Finn Partners']],
    [
      'Contact: Navex Inc.: Wendy Harmon - (06) 555 0166 Birch Media Group: Chris Harmon - (06) 555 0120 Tony Hale - (06) 555 0171.',
      ['Wendy Harmon', null, 'Navex Inc.'],
      ['Chris Harmon', null, 'Birch Media Group'],
      ['Tony Hale', null, 'Birch Media Group'],
    ],
    ['Contact for Media and Investors: Margaret Harmon (310) 555-0189', ['Margaret Harmon', null, null]],
    [
      'For more, visit www.navex.com. Navex Contact:  Mauricio Harmon\nVice President, Investor Relations Phone: (858) 555-0113',
      ['Mauricio Harmon', 'Vice President, Investor Relations', null],
    ],
    [
      'Contact:     Brittany A. Harmon          Vice President, Investor Relations and          Financial Planning and Analysis          (847) 555-0138',
      ['Brittany A. Harmon', 'Vice President, Investor Relations and Financial Planning and Analysis', null],
    ],
    [
      'For more, visit: http://ir.navex.com/. Contact for Media:Margaret Harmon Navex, Inc. ir@service.navex.com',
      ['Margaret Harmon', null, 'Navex, Inc.'],
    ],
    ['They won.\n\nCategory: Senate Office\n\nAuthor: Ben Harmon\n', ['Ben Harmon', null, null]],
  ])('%s', async (text, ...told) => expect(await people(text)).toEqual(told))
})

describe('behind a name, where the mark was lost', () => {
  test.each<[string, ...Told[]]>([
    [
      'They heard Tom Harmon  Director of Science for the Calder Public Schools  on Monday.',
      ['Tom Harmon', 'Director of Science for the Calder Public Schools', 'Calder Public Schools'],
    ],
    [
      'They heard Tom Harmon  Director of Science for the Calder Public Schools  Ann Lowe  and others.',
      ['Tom Harmon', 'Director of Science for the Calder Public Schools', 'Calder Public Schools'],
      ['Ann Lowe', null, null],
    ],
    [
      'SENATOR TOM HARMON LEADER OF THE AUSTRALIAN DEMOCRATS\n\nIt is late.',
      ['TOM HARMON', 'LEADER OF THE AUSTRALIAN DEMOCRATS', 'AUSTRALIAN DEMOCRATS'],
    ],
    // What a heading in capitals tells is no office.
    ['SENATOR TOM HARMON HOSTS TALKS FOR ROADS\n\nIt is late.', ['TOM HARMON', 'SENATOR', null]],
    ['SENATOR TOM HARMON MEETS MEMBERS OF RIVERS PARTY\n\nIt is late.', ['TOM HARMON', 'SENATOR', null]],
  ])('%s', async (text, ...told) => expect(await people(text)).toEqual(told))
})

describe('the office in front of a title', () => {
  test.each<[string, Told]>([
    [
      'It is late, said Greens immigration spokesperson Senator Sarah Harmon.',
      ['Sarah Harmon', 'immigration spokesperson', 'Greens'],
    ],
    [
      'It is late, said Greens spokesperson for roads Senator Sarah Harmon.',
      ['Sarah Harmon', 'spokesperson for roads', 'Greens'],
    ],
    ['It is late, they told the crowd for Senator Sarah Harmon.', ['Sarah Harmon', 'Senator', null]],
    [
      'Bridge Opens - Office of Miami-Dade State Attorney Sarah Harmon\n\nA bridge opened on Monday.',
      ['Sarah Harmon', 'Miami-Dade State Attorney', null],
    ],
    ['It is late, said Waverly’s project manager, Chris Harmon.', ['Chris Harmon', 'project manager', null]],
    ['It is late, said Chris Harmon, Waverly’s project manager.', ['Chris Harmon', 'project manager', null]],
    ['Navex Inc. is happy to welcome attorney Chris Harmon to the board.', ['Chris Harmon', 'attorney', null]],
    [
      'It is late, said UN Human Rights Commissioner Chris Harmon.',
      ['Chris Harmon', 'UN Human Rights Commissioner', 'UN Human Rights'],
    ],
    ['Join Executive Chef Chris Harmon for lunch.', ['Chris Harmon', 'Executive Chef', null]],
    ['They heard Executive Officer Renee Harmon on Monday.', ['Renee Harmon', 'Executive Officer', null]],
    ['They heard Marine Staff Sergeant (SSgt.) Orrin Harmon.', ['Orrin Harmon', 'Marine Staff Sergeant', null]],
    [
      'They heard the Deputy Director for Health at the Department of Rivers, Dr. Chris Harmon.',
      ['Chris Harmon', 'Deputy Director for Health at the Department of Rivers', 'Department of Rivers'],
    ],
    // Where scraping lost the marks, their spaces are left.
    [
      'They heard the Director of the Department of Rivers  Dr  Chris Harmon  on Monday.',
      ['Chris Harmon', 'Director of the Department of Rivers', 'Department of Rivers'],
    ],
    ['They left the Department of Rivers  Chris Harmon said on Monday.', ['Chris Harmon', null, null]],
    // Those in front of the comma are others.
    ['Now, thanks to our law enforcement partners, Tom Harmon will pay.', ['Tom Harmon', null, null]],
  ])('%s', async (text, told) => expect(await people(text)).toEqual([told]))
})

describe('whose office it is', () => {
  test.each<[string, ...Told[]]>([
    [
      'It was said by Special Agent Chris Harmon of the Defense Criminal Investigative Service (DCIS) Western Field Office.',
      ['Chris Harmon', 'Special Agent', 'Western Field Office'],
    ],
    [
      'Chris Ellis Harmon, Minister for Justice and Customs Senator for Norland spoke.',
      ['Chris Ellis Harmon', 'Minister for Justice and Customs', null],
    ],
    [
      'Jane Harmon, HR Leader of the Year, came. They asked Jane Harmon, Chief People Officer, about it.',
      ['Jane Harmon', 'Chief People Officer', null],
    ],
    [
      'They thanked Detective Donald Harmon, of the Sheriff’s Office of Alder County, and others.',
      ['Donald Harmon', 'Detective', 'Sheriff’s Office of Alder County'],
    ],
    [
      'Tax Division Senior Litigation Counsel John E. Harmon and Assistant Chief Elizabeth C. Hale came.',
      ['John E. Harmon', 'Tax Division Senior Litigation Counsel', 'Tax Division'],
      ['Elizabeth C. Hale', 'Assistant Chief', 'Tax Division'],
    ],
    [
      'Tax Division Senior Litigation Counsel John E. Harmon and Governor Elizabeth C. Hale came.',
      ['John E. Harmon', 'Tax Division Senior Litigation Counsel', 'Tax Division'],
      ['Elizabeth C. Hale', 'Governor', null],
    ],
    [
      'Our partners, Tom Harmon and Ann Hale, will pay.',
      ['Tom Harmon', 'partner', null],
      ['Ann Hale', 'partner', null],
    ],
  ])('%s', async (text, ...told) => expect(await people(text)).toEqual(told))

  test('of people in a list, each has the body of the own line', async () =>
    expect(
      await people(
        'Navex Corp. names its board.\n\nThe board of Navex Corp. for this year includes the following leaders:\n\nSandra Harmon, President & CEO, Gulf Coast Family and Community Associates\nNecco Hale, Chief Experience Officer, Neo Home\nKylie Roe, Chief People Officer - Datavizion\n',
      ),
    ).toEqual([
      ['Sandra Harmon', 'President & CEO', null],
      ['Necco Hale', 'Chief Experience Officer', null],
      ['Kylie Roe', 'Chief People Officer', null],
    ]))
})

describe('who is to be called is the body’s that speaks', () => {
  const release = (contact: string, body = 'Navex Corp.') =>
    `${body} opens a mill in Oakmoor\n\nOAKMOOR, June 3, 2021 – ${body} today opened a mill. ${body} spoke of it.\n\nContact:\n${contact}\n`
  const bodyOf = async (text: string) => (await people(text)).find(([name]) => name === 'Jane Harmon')?.[2]

  test.each([['Jane Harmon\n202-555-0142'], ['Jane Harmon\n202-555-0142\njane@press.navex.co.uk']])(
    '%s',
    async (contact) => expect(await bodyOf(release(contact))).toBe('Navex Corp.'),
  )

  test.each([
    ['another’s address', release('Jane Harmon\n202-555-0142\njane@harmonpress.com')],
    ['another name behind hers', release('Jane Harmon, Vocatus\n202-555-0142')],
    ['an office in brackets', release('Jane Harmon (Mr Roe’s Office) 202-555-0142')],
    ['a party', release('Jane Harmon\n202-555-0142', 'Norland Democrats')],
    [
      'who works on something',
      'Navex Corp. opens a mill\n\nOAKMOOR, June 3, 2021 – Navex Corp. today opened a mill. Navex Corp. thanked executive producer Jane Harmon.',
    ],
  ])('not: %s', async (_, text) => expect(await bodyOf(text)).toBeNull())
})

describe('what is said of somebody and is no role', () => {
  test.each<[string, Told]>([
    ['I always thought of Mr Harmon as a shrewd politician. He left.', ['Harmon', null, null]],
    [
      'Ann Harmon came. Ms Harmon, the Prime Minister indicated that it would stop. Is he right?',
      ['Ann Harmon', null, null],
    ],
    // Beside them.
    [
      'The letter describes Ann Harmon as the chief executive of Norland Mills.',
      ['Ann Harmon', 'chief executive of Norland Mills', null],
    ],
    [
      'The letter describes Ann Harmon as a senior director of Norland Mills.',
      ['Ann Harmon', 'senior director of Norland Mills', null],
    ],
    ['He sees Ann Harmon as the chairwoman.', ['Ann Harmon', 'chairwoman', null]],
    [
      'We think of Ann Harmon, the Prime Minister of Norland, in May.',
      ['Ann Harmon', 'Prime Minister of Norland', null],
    ],
    ['In May Mr Harmon, the Prime Minister, said that it would stop.', ['Harmon', 'Prime Minister', null]],
    ['It named Ann Harmon as a director in May.', ['Ann Harmon', 'director', null]],
  ])('%s', async (text, told) => expect(await people(text)).toEqual([told]))

  test('whom a vice president for a unit serves', async () =>
    expect(
      await people('It works, said Ann Harmon, vice president for Global Connected Services, Navex Corp.'),
    ).toEqual([['Ann Harmon', 'vice president for Global Connected Services', 'Navex Corp.']]))
})

describe('offices of letterheads, above a name or in front of its honorific', () => {
  test.each<[string, string, string | null]>([
    ['MINISTER FOR RIVERS\nSENATOR THE HON ANNA HARMON\n\nShe spoke today.', 'ANNA HARMON', 'MINISTER FOR RIVERS'],
    ['LEADER OF THE OPPOSITION  THE HON ANNA HARMON MP\n\nShe spoke.', 'ANNA HARMON', 'LEADER OF THE OPPOSITION'],
    ['TRANSCRIPT OF THE PRIME MINISTER  THE HON ANNA HARMON MP\n\nShe spoke.', 'ANNA HARMON', 'PRIME MINISTER'],
    [
      'PARLIAMENTARY SECRETARY TO\nTHE MINISTER FOR RIVERS\nTHE HON ANNA HARMON MP\n\nShe spoke.',
      'ANNA HARMON',
      'PARLIAMENTARY SECRETARY TO THE MINISTER FOR RIVERS',
    ],
    [
      'The Parliamentary Secretary to the Minister for Rivers, Anna Harmon, spoke.',
      'Anna Harmon',
      'Parliamentary Secretary to the Minister for Rivers',
    ],
    // The office of the one named above it, and of whom others are the staff.
    ['THE HON SAM POOLE MP\nLEADER OF THE OPPOSITION\nTHE HON ANNA HARMON MP\n\nThey spoke.', 'ANNA HARMON', null],
    [
      'THE HON SAM POOLE MP\nSpecial Minister for Roads\nMinister for Parks\nTHE HON ANNA HARMON MP\nMinister for Rivers\n\nThey spoke.',
      'ANNA HARMON',
      'Minister for Rivers',
    ],
    ['SAM POOLE MP  MINISTER FOR RIVERS  THE HON ANNA HARMON MP\n\nThey spoke.', 'ANNA HARMON', null],
    ['A secretary to the Minister for Rivers, Anna Harmon, spoke.', 'Anna Harmon', 'Minister for Rivers'],
    ['It was praised by Norland Rights Commissioner, Anna Harmon.', 'Anna Harmon', 'Norland Rights Commissioner'],
  ])('%s', async (text, name, role) => {
    expect((await people(text)).find(([own]) => own === name)?.[1]).toBe(role)
  })
})

describe('what somebody is, before what he was', () => {
  test.each<[string, string | null, string | null]>([
    [
      'Navex announced that Anna Harmon transitions to Chief Executive. Harmon previously served as Vice President of Sales at Calder Inc.',
      'Chief Executive',
      null,
    ],
    ['Anna Harmon previously served as clerk of Calder Inc.', 'clerk of Calder Inc.', 'Calder Inc.'],
    [
      'The board named Anna Harmon chief clerk. Most recently, Ms. Harmon was Vice President at Calder Inc. in Oakmoor.',
      'chief clerk',
      null,
    ],
    ['Anna Harmon recently was named director of the Calder Museum.', 'director of the Calder Museum', 'Calder Museum'],
    [
      'Retired Col. Anna Harmon came. Ms. Harmon is the president of Calder Consulting, Inc. She spoke.',
      'president of Calder Consulting, Inc.',
      'Calder Consulting, Inc.',
    ],
    ['Anna Harmon is a director of Calder, Inc. In March, it met.', 'director of Calder, Inc.', 'Calder, Inc.'],
  ])('%s', async (text, role, organisation) => {
    expect((await people(text)).find(([name]) => name === 'Anna Harmon')?.slice(1)).toEqual([role, organisation])
  })
})
