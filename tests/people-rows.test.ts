import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

/** Name, role and organisation of the people of a text. */
const people = async (text: string) => (await field('people', text)).map((p) => [p.name, p.role, p.organisation])
const names = async (text: string) => (await field('people', text)).map((p) => p.name)

describe('a nickname between the names', () => {
  test.each([
    ['They charged James (“Fly”) Willis, 24, on Monday.', 'James (“Fly”) Willis'],
    ['They charged Tom “Red” Harmon, 31, on Monday.', 'Tom “Red” Harmon'],
    ['They charged Ann "Sis" Porter on Monday.', 'Ann "Sis" Porter'],
    ["They charged Robert 'Bob' Dale on Monday.", "Robert 'Bob' Dale"],
    ['They heard William (Bill) Harmon on Monday.', 'William (Bill) Harmon'],
    ['They heard Senator Jane (“Jay”) Rowe on Monday.', 'Jane (“Jay”) Rowe'],
  ])('%s', async (text, name) => expect(await names(text)).toEqual([name]))

  test.each([
    ['The fund held a forum on Exchange (“FX”) Rates today.', []],
    ['They heard Senator Rowe (Ohio) Announce it.', ['Rowe']],
  ])('none: %s', async (text, found) => expect(await names(text)).toEqual(found))

  test('the family name alone refers to the whole', async () =>
    expect(
      (await field('people', 'They charged Tom “Red” Harmon, 31. Harmon ran.')).map((p) => p.mentions.length),
    ).toEqual([2]))
})

describe('where a name ends', () => {
  test.each([
    ['Mr. Thomas Harmon Said that the mill would open.', ['Thomas Harmon']],
    ['Senator Andrew Harmon Australian Democrats’ spokesperson came.', ['Andrew Harmon']],
    ['Bishop Patrick Harmon, Auxiliary Bishop of Canberra, came.', ['Patrick Harmon']],
    ['THE HON DR JANE HARMON MP spoke.', ['JANE HARMON']],
    ['It was said by JANE HARMON MHR on Monday. Ms Harmon left.', ['JANE HARMON']],
    ['It has a Field Office. Special Agent Mike Fields of the Harbor Police came.', ['Mike Fields']],
    ['It was led by Ron Oakmoor. Senator Ron Oakmoors speech was short.', ['Ron Oakmoor']],
    ['SEN. HARMON LAUDS NEW LAW\n\nThe bill passed on Monday, and Sen. Harmon was glad of it.', ['Harmon']],
    ['Senator Harmon Unveils Plan for Roads\n\nThe plan of Senator Harmon is for roads.', ['Harmon']],
    ['Senator Jane Fields Harmon spoke.', ['Jane Fields Harmon']],
    ['Judge David Marks Jr. spoke on Monday.', ['David Marks Jr.']],
    ['They met Dr. Mary Ann Bishop, Jr., and the Rev. Mary Ann Bishop of Ohio.', ['Mary Ann Bishop, Jr.']],
    ['Mark Stafford Harmon came. Dr Stafford Harmon says that it works.', ['Mark Stafford Harmon']],
    ['Mary Harmon came. Ann Mary Harmon says that it works.', ['Mary Harmon', 'Ann Mary Harmon']],
  ])('%s', async (text, found) => expect(await names(text)).toEqual(found))
})

test('a place is nobody who is told of only below it', async () => {
  const text = 'He was sentenced in Houston federal court. The case was led by Katherine Houston. Houston spoke.'
  expect((await field('people', text)).map((p) => p.mentions.map((m) => m.text))).toEqual([
    ['Katherine Houston', 'Houston'],
  ])
  expect((await field('places', text)).map((p) => p.name)).toEqual(['Houston'])
})

describe('the letters of a name that a heading has in capitals', () => {
  test.each([
    ['SENATOR JANE HARMON VISITS TOWN\n\nSenator Jane Harmon came on Monday.', ['Jane Harmon']],
    ['SENATOR JANE HARMON VISITS TOWN\n\nSenator Harmon came on Monday.', ['JANE HARMON']],
    ['The speakers were Mr. MORI Taro and, on Monday, Mr. Mori Taro again.', ['MORI Taro']],
  ])('%s', async (text, found) => expect(await names(text)).toEqual(found))
})

describe('an office and whose it is', () => {
  test.each<[string, ...[string, string | null, string | null][]]>([
    [
      'MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ALEXANDER HARMON spoke.',
      ['ALEXANDER HARMON', 'MINISTER FOR FOREIGN AFFAIRS', null],
    ],
    [
      'MINISTER FOR FOREIGN AFFAIRS\nALEXANDER HARMON\n\nHe spoke.',
      ['ALEXANDER HARMON', 'MINISTER FOR FOREIGN AFFAIRS', null],
    ],
    ['LEADER OF THE OPPOSITION THE HON KIM C HARMON MP', ['KIM C HARMON', 'LEADER OF THE OPPOSITION', null]],
    ['They met the President of Nauru, His Excellency Marcus Harmon.', ['Marcus Harmon', 'President of Nauru', null]],
    [
      'The Regional Director of the Department of Immigration in Darwin, Mr Les Harmon, came.',
      ['Les Harmon', 'Regional Director of the Department of Immigration', 'Department of Immigration'],
    ],
    ['It was signed by the Prime Minister and Health Minister Joan Harmon.', ['Joan Harmon', 'Health Minister', null]],
    ['The Prime Minister and President Harmon spoke.', ['Harmon', 'President', null]],
    ['The President and CEO Joan Harmon spoke.', ['Joan Harmon', 'President and CEO', null]],
    ['They heard that President and CEO Harmon spoke.', ['Harmon', 'President and CEO', null]],
    ['It is between Keaton, the architect of the plan, and Robert Harmon.', ['Robert Harmon', null, null]],
    ['It was set up by security and risk experts Alan Harmon.', ['Alan Harmon', 'security and risk experts', null]],
    ['They asked the land and former owner Alan Harmon.', ['Alan Harmon', 'former owner', null]],
    ['It was told by television personality Jonathan Harmon.', ['Jonathan Harmon', 'television personality', null]],
    [
      'Michael Harmon, Federal Member for Stirling, came. Shadow Minister for Trade Michael Harmon spoke.',
      ['Michael Harmon', 'Shadow Minister for Trade', null],
    ],
    [
      'The call is with Carl Rodman, President and Chief Executive Officer, Kate Winslow, Chief Financial Officer and others.',
      ['Carl Rodman', 'President and Chief Executive Officer', null],
      ['Kate Winslow', 'Chief Financial Officer', null],
    ],
    [
      'It was said by David Harmon, vice president, product marketing, Fern & Dale LLP.',
      ['David Harmon', 'vice president, product marketing', 'Fern & Dale LLP'],
    ],
    [
      'It was said by Jane Harmon, Group President, Consumer Operations, Technology & Emerging Businesses.',
      ['Jane Harmon', 'Group President, Consumer Operations, Technology & Emerging Businesses', null],
    ],
    ['It was asked by Davis & Co. Analyst Michael M. Harmon.', ['Michael M. Harmon', 'Analyst', 'Davis & Co.']],
    [
      'Thomas Harmon, who most recently served as President of Calder Labs, Inc., will go.',
      ['Thomas Harmon', 'President of Calder Labs, Inc.', 'Calder Labs, Inc.'],
    ],
    [
      'It was said by David Harmon, general manager of diversified foods for Calder Foods, Inc.',
      ['David Harmon', 'general manager of diversified foods for Calder Foods, Inc.', 'Calder Foods, Inc.'],
    ],
    ['Linda Harmon\nSr. Manager, Calder Foods, Inc.\n555-0142', ['Linda Harmon', 'Sr. Manager', 'Calder Foods, Inc.']],
    ['In front of farmers Governor Jane Rowe spoke on Monday.', ['Jane Rowe', 'Governor', null]],
    ['On Monday it employs director Jane Rowe at last.', ['Jane Rowe', 'director', null]],
    ['She met the director. Judge Jane Rowe spoke on Monday.', ['Jane Rowe', 'Judge', null]],
    ['The Honorable U.S. Magistrate Judge Jane Rowe spoke on Monday.', ['Jane Rowe', 'U.S. Magistrate Judge', null]],
    ['FIRMS RECEIVE AID FROM SEN. HALE\n\nSenator Jane Hale gave it on Monday.', ['Jane Hale', 'Senator', null]],
    ['The services of vascular surgeon Jane Rowe were paid for.', ['Jane Rowe', 'vascular surgeon', null]],
    ['To learn more, email KSF Managing Partner Jane Rowe on Monday.', ['Jane Rowe', 'Managing Partner', 'KSF']],
    [
      'Jane Rowe, special agent with the Social Security Administration, Office of the Inspector General, spoke on Monday.',
      ['Jane Rowe', 'special agent with the Social Security Administration', 'Office of the Inspector General'],
    ],
    [
      'Jane Rowe, Special Agent in Charge, IRS Criminal Investigation, Miami Field Office, spoke on Monday.',
      ['Jane Rowe', 'Special Agent in Charge', 'IRS Criminal Investigation'],
    ],
    ['Peter Rowe met Jane Rowe, and members of the club.', ['Peter Rowe', null, null], ['Jane Rowe', null, null]],
    [
      'Jane Rowe, Minister for Trade  Assistant to the Leader of the House, spoke.',
      ['Jane Rowe', 'Minister for Trade', null],
    ],
    [
      'Jane Rowe, manager of the Pine Club located in Boston, spoke.',
      ['Jane Rowe', 'manager of the Pine Club', 'Pine Club'],
    ],
    [
      'Jane Rowe, chairman of the Senate Committee on Agriculture, Nutrition and Forestry, spoke.',
      [
        'Jane Rowe',
        'chairman of the Senate Committee on Agriculture, Nutrition and Forestry',
        'Senate Committee on Agriculture, Nutrition and Forestry',
      ],
    ],
    [
      'Jane Rowe, a leader of the party on the Dunmore Council, came.',
      ['Jane Rowe', 'leader of the party on the Dunmore Council', 'Dunmore Council'],
    ],
    [
      'Jane Rowe, head of roads and deputy to the mayor, came.',
      ['Jane Rowe', 'head of roads and deputy to the mayor', null],
    ],
    [
      'Jane Rowe, CEO of Zorbit, Inc. and founder of Navex, came.',
      ['Jane Rowe', 'CEO of Zorbit, Inc. and founder of Navex', 'Zorbit, Inc.'],
    ],
    [
      'Norvik Corp. opened a mill. Jane Rowe (Corporate Communications) came.',
      ['Jane Rowe', 'Corporate Communications', null],
    ],
    [
      "Peter Rowe, Ann Polk's Managing Partner, came.",
      ['Peter Rowe', 'Managing Partner', null],
      ['Ann Polk', null, null],
    ],
    [
      'The Department of Roads met. Jane Rowe, Shadow Parliamentary Secretary for Roads, spoke.',
      ['Jane Rowe', 'Shadow Parliamentary Secretary for Roads', null],
    ],
    [
      'The Department of Health of Norland met. Health Secretary Jane Rowe came.',
      ['Jane Rowe', 'Health Secretary', 'Department of Health of Norland'],
    ],
    [
      "Brook District Attorney's Office\n\nFOR IMMEDIATE RELEASE\n\nThe Oakham County District Attorney's Office and the Brook District Attorney's Office met. Executive Assistant District Attorney Jane Rowe spoke.",
      ['Jane Rowe', 'Executive Assistant District Attorney', "Brook District Attorney's Office"],
    ],
    [
      'Kings County District Attorney Ann Lowe thanked U.S. Attorney for Ohio Jane Rowe and Chief John Poe of the FBI.',
      ['Ann Lowe', 'Kings County District Attorney', null],
      ['Jane Rowe', 'U.S. Attorney for Ohio', null],
      ['John Poe', 'Chief', 'FBI'],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. Jane Rowe, manager at Norvik, came.',
      ['Jane Rowe', 'manager at Norvik', null],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. Jane Rowe, NRWA finance director, came.',
      ['Jane Rowe', 'NRWA finance director', null],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. Jane Rowe, formerly finance director, came.',
      ['Jane Rowe', 'finance director', null],
    ],
    [
      "Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. The Company's Chief Strategy Officer Jane Rowe came.",
      ['Jane Rowe', 'Chief Strategy Officer', 'Navex, Inc.'],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. \n\nContact:\nJane Rowe\njanerowe@gmail.com',
      ['Jane Rowe', null, 'Navex, Inc.'],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. \n\nContact: Jane Rowe, Investor Relations 202-555-0142',
      ['Jane Rowe', 'Investor Relations', 'Navex, Inc.'],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. \n\nPress Office\nContact: Jane Rowe, 202-555-0142',
      ['Jane Rowe', null, 'Navex, Inc.'],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. \n\nContact: Jane Rowe Norvik, Inc. (202) 555-0142',
      ['Jane Rowe', null, 'Norvik, Inc.'],
    ],
    [
      'Navex Opens a Mill\n\nNavex, Inc. opened a mill on Monday. Navex is glad. \n\nContact:\nJane Rowe\nNorvik, Inc. opened a mill on Monday and it will stand for long.',
      ['Jane Rowe', null, 'Navex, Inc.'],
    ],
  ])('%s', async (text, ...found) => expect(await people(text)).toEqual(found))
})

/** Each person with what the mentions are, behind their titles. */
const mentioned = async (text: string) =>
  (await field('people', text)).map((p) => [p.name, p.mentions.length, p.role ?? p.honorific])

describe('an office in front of a name, with whose it is and what it is for', () => {
  test.each<[string, ...[string, string | null, string | null][]]>([
    [
      'It was said by Head of Sales at Navex Inc., Mr John Harmon.',
      ['John Harmon', 'Head of Sales at Navex Inc.', 'Navex Inc.'],
    ],
    [
      'The manager of roads at Oakmoor Council, Ann Harmon, spoke.',
      ['Ann Harmon', 'manager of roads at Oakmoor Council', 'Oakmoor Council'],
    ],
    [
      "Director of the FBI's International Division, Special Agent Tom Harmon, spoke.",
      ['Tom Harmon', "Director of the FBI's International Division", 'International Division'],
    ],
    ["They met the Mayor's aide, Ann Harmon, in May.", ['Ann Harmon', 'aide', null]],
    ['He left his work at Oakmoor Council, Ann Harmon said.', ['Ann Harmon', null, null]],
    ['Law and Justice Spokesperson Ann Harmon spoke.', ['Ann Harmon', 'Law and Justice Spokesperson', null]],
    ['Today Trade & Industry Minister Ann Harmon left.', ['Ann Harmon', 'Trade & Industry Minister', null]],
    ['Foreign Affairs and Trade Minister Ann Harmon left.', ['Ann Harmon', 'Foreign Affairs and Trade Minister', null]],
    [
      'Australian Democrats Law and Order Spokesperson Senator Harmon said the Senate will vote on it.',
      ['Harmon', 'Law and Order Spokesperson', 'Australian Democrats'],
    ],
    ['We met Sales and Marketing Director Ann Harmon.', ['Ann Harmon', 'Sales and Marketing Director', null]],
    // What stands beside the office.
    ['In Norway and Oakmoor Minister Ann Harmon is known.', ['Ann Harmon', 'Oakmoor Minister', null]],
    ['Talks of Norvik and Defense Minister Ann Harmon failed.', ['Ann Harmon', 'Defense Minister', null]],
    ['Trade and Industry Minister Ann Harmon left.', ['Ann Harmon', 'Trade and Industry Minister', null]],
    ['Mr Hale and Shadow Minister Ann Harmon left.', ['Ann Harmon', 'Shadow Minister', null]],
    ['Jane and Roads Minister Ann Harmon left.', ['Ann Harmon', 'Roads Minister', null]],
    ['Ports and Sales Director Ann Harmon left.', ['Ann Harmon', 'Sales Director', null]],
  ])('%s', async (text, ...found) => expect(await people(text)).toEqual(expect.arrayContaining(found)))
})

describe('of one family, the title tells who is meant', () => {
  test.each([
    [
      'Senator Tom Harmon met Sheriff Ann Harmon on Monday. Senator Harmon left. Sheriff Harmon stayed. Sen. Harmon spoke.',
      [
        ['Tom Harmon', 3, 'Senator'],
        ['Ann Harmon', 2, 'Sheriff'],
      ],
    ],
    [
      'Mr Tom Harmon and Mrs Ann Harmon won. Mr Harmon gave it away. Ms Harmon said that it was hard.',
      [
        ['Tom Harmon', 2, 'Mr'],
        ['Ann Harmon', 2, 'Mrs'],
      ],
    ],
    [
      'Mayor Tom Hill met Judge Roy Hill. Later Mayor Hill left.',
      [
        ['Tom Hill', 2, 'Mayor'],
        ['Roy Hill', 1, 'Judge'],
      ],
    ],
    // Where no title tells, the last one.
    [
      'Senator Tom Harmon met Sheriff Ann Harmon on Monday. Harmon left. Dr. Harmon stayed.',
      [
        ['Tom Harmon', 1, 'Senator'],
        ['Ann Harmon', 3, 'Sheriff'],
      ],
    ],
    [
      "President Harmon's brother Tom Harmon spoke.",
      [
        ['Harmon', 1, 'President'],
        ['Tom Harmon', 1, null],
      ],
    ],
    ["President Harmon's speech was on roads. Tom Harmon spoke.", [['Tom Harmon', 2, 'President']]],
  ])('%s', async (text, found) => expect(await mentioned(text)).toEqual(found))
})

describe('what is done is no office', () => {
  test.each([
    ['The trainer, Ann Harmon, leads the horses.', 'trainer'],
    ['The chef, Ann Harmon, heads a team of ten.', 'chef'],
    ['The trainer, Ann Harmon, chairs Calder Foods, Inc.', 'trainer'],
    ['Ann Harmon, leads of the play, came.', 'leads of the play'],
    ['The board named Ann Harmon vice president of roads.', 'vice president of roads'],
    ['Voters elected Ann Harmon mayor of Oakmoor.', 'mayor of Oakmoor'],
    ['The school named Ann Harmon teacher of the year.', null],
    ['Ann Harmon president of roads said so.', null],
    ['They met Ann Harmon, vice president, global security, on Monday.', 'vice president, global security'],
    ['They met Ann Harmon, director, praised marketing, on Monday.', 'director'],
    [
      'They met Ann Harmon, vice president, chief risk, audit and compliance officer, on Monday.',
      'vice president, chief risk, audit and compliance officer',
    ],
    ['They met Ann Harmon, fire chief, a police officer, on Monday.', 'fire chief'],
    ['They met Tom Roe and Ann Harmon, both former senators.', 'former senator'],
  ])('%s', async (text, role) => expect((await people(text)).find(([name]) => name === 'Ann Harmon')?.[1]).toBe(role))
})

describe('whose office it is, by what the text names', () => {
  test.each([
    ['Calder Foods, Inc. grew. “It works,” said Ann Harmon, MD, Calder’s CMO.', 'CMO', 'Calder Foods, Inc.'],
    ['Calder Foods, Inc. grew. “It works,” said Ann Harmon, MD, Elder’s CMO.', 'CMO', null],
    [
      'The Ministry of Roads of Norland and the Ministry of Roads of Sudland met Ann Harmon, Minister of Roads of Norland.',
      'Minister of Roads of Norland',
      'Ministry of Roads of Norland',
    ],
    [
      'The Ministry of Roads of Sudland met Ann Harmon, Minister of Roads of Norland.',
      'Minister of Roads of Norland',
      null,
    ],
    [
      'The National Cooks Association (NCA) and the NCA Board of Directors met NCA Board of Directors Chair Ann Harmon.',
      'NCA Board of Directors Chair',
      'National Cooks Association',
    ],
    ['They met Ann Harmon, Esq.280 King of Alder Road.', null, null],
  ])('%s', async (text, role, body) =>
    expect((await people(text)).filter(([name]) => name === 'Ann Harmon')).toEqual([['Ann Harmon', role, body]]),
  )

  test('who is to be called in a line that is no block', async () =>
    expect(
      await people(
        'OAKMOOR – Calder Foods, Inc. grew in May. It sells food to shops. CONTACT: Calder Foods, Inc., Oakmoor  Ann Harmon, 212-555-0142 (media)',
      ),
    ).toEqual([['Ann Harmon', null, 'Calder Foods, Inc.']]))

  test('and those behind, where the ends of their lines were lost', async () =>
    expect(
      await people(
        'OAKMOOR – Calder Foods, Inc. grew in May. It sells food to shops. CONTACT: Calder Foods, Inc., Oakmoor  Ann Harmon, 212-555-0142 (media)Trish Harmon, 212-555-0143 (investors)',
      ),
    ).toEqual([
      ['Ann Harmon', null, 'Calder Foods, Inc.'],
      ['Trish Harmon', null, 'Calder Foods, Inc.'],
    ]))
})

describe('a body that several people share', () => {
  test.each<[string, ...[string, string | null][]]>([
    // Whose office says itself whose it is has no other's unit.
    [
      'It was tried by Assistant U.S. Attorney Tom Harmon, Assistant U.S. Attorney Ann Rowe and Trial Attorney Mary Hale of the Tax Division.',
      ['Tom Harmon', null],
      ['Ann Rowe', null],
      ['Mary Hale', 'Tax Division'],
    ],
    [
      'It was tried by Assistant U.S. Attorneys Tom Harmon and Ann Rowe and Trial Attorney Mary Hale of the Tax Division.',
      ['Tom Harmon', null],
      ['Ann Rowe', null],
      ['Mary Hale', 'Tax Division'],
    ],
    [
      'It was tried by Assistant U.S. Attorneys Tom Harmon and Ann Rowe of the Fraud Section.',
      ['Tom Harmon', 'Fraud Section'],
      ['Ann Rowe', 'Fraud Section'],
    ],
    [
      'It was tried by Assistant U.S. Attorney Tom Harmon and Ann Rowe of the U.S. Attorney’s Office.',
      ['Tom Harmon', 'U.S. Attorney’s Office'],
      ['Ann Rowe', 'U.S. Attorney’s Office'],
    ],
    [
      'It was tried by Assistant U.S. Attorney Tom Harmon and Ann Rowe of the Tax Division.',
      ['Tom Harmon', null],
      ['Ann Rowe', 'Tax Division'],
    ],
    [
      'It was tried by Senior Assistant District Attorney Tom Harmon and Deputy Chief Ann Rowe of the Fraud Bureau.',
      ['Tom Harmon', 'Fraud Bureau'],
      ['Ann Rowe', 'Fraud Bureau'],
    ],
    [
      'District Attorney Tom Harmon and Commissioner Ann Rowe of the Department of Labor spoke.',
      ['Tom Harmon', null],
      ['Ann Rowe', 'Department of Labor'],
    ],
    ['Special Agents Tom Harmon and Ann Rowe of the FBI spoke.', ['Tom Harmon', 'FBI'], ['Ann Rowe', 'FBI']],
    [
      'Special Agent in Charge Tom Harmon and Chief Ann Rowe of the Oakmoor Police Department spoke.',
      ['Tom Harmon', null],
      ['Ann Rowe', 'Oakmoor Police Department'],
    ],
    [
      'Sheriff Tom Harmon and Deputy Ann Rowe of the Alder County Sheriff’s Office spoke.',
      ['Tom Harmon', 'Alder County Sheriff’s Office'],
      ['Ann Rowe', 'Alder County Sheriff’s Office'],
    ],
    // What stands behind one name is not the other's.
    [
      'It was tried by Assistant District Attorneys Tom Harmon and Ann Rowe, Deputy Chief of the Fraud Bureau.',
      ['Tom Harmon', null],
      ['Ann Rowe', 'Fraud Bureau'],
    ],
    [
      'It was found by Detective Anthony Harmon and Sergeant Nicholas Rowe, all of the Oakmoor Police Department.',
      ['Anthony Harmon', 'Oakmoor Police Department'],
      ['Nicholas Rowe', 'Oakmoor Police Department'],
    ],
    [
      'He thanked the Coast Guard, specifically Special Agent Lance Harmon, Special Agent William Rowe, and Analyst Mary Hale. Agent Tom Dale left.',
      ['Lance Harmon', 'Coast Guard'],
      ['William Rowe', 'Coast Guard'],
      ['Mary Hale', 'Coast Guard'],
      ['Tom Dale', null],
    ],
    [
      'He thanked the Office of the Inspector General for the Coast Guard, specifically Special Agent Lance Harmon.',
      ['Lance Harmon', 'Office of the Inspector General'],
    ],
    [
      'The grants go to Marina Harmon, Calder Aid Society; and Jerome Rowe, Fern Health Foundation.',
      ['Marina Harmon', 'Calder Aid Society'],
      ['Jerome Rowe', 'Fern Health Foundation'],
    ],
    [
      'It was led by William Harmon, Chief of the Fraud Bureau and Patricia Rowe, Deputy Chief. The Chief, Ann Hale, left.',
      ['William Harmon', 'Fraud Bureau'],
      ['Patricia Rowe', 'Fraud Bureau'],
      ['Ann Hale', null],
    ],
    [
      'It was told by Captain Geoffrey Harmon of the United States Marines.',
      ['Geoffrey Harmon', 'United States Marines'],
    ],
    ['It was said by Alex Harmon, CEO, Scoutly.', ['Alex Harmon', 'Scoutly']],
    ['It was said by our president, Mary Harmon.', ['Mary Harmon', null]],
    ['It was said by Alex Harmon, president, Sales.', ['Alex Harmon', null]],
  ])('%s', async (text, ...found) => expect((await people(text)).map(([name, , body]) => [name, body])).toEqual(found))
})

describe('one person under several given names', () => {
  test.each([
    ['James Harmon came. Jim Harmon left.', ['James Harmon']],
    ['Dr. Aleksandr Harmon came. Alex Harmon left.', ['Aleksandr Harmon']],
    ['Robert Harmon came. Bob Harmon left.', ['Robert Harmon']],
    ['Robert Harmon came. James Harmon left.', ['Robert Harmon', 'James Harmon']],
    ['Theo Harmon came. Theobalda Harmon left.', ['Theo Harmon']],
    ['HARMON Jane came on Monday. Harmon left.', ['HARMON Jane']],
    ['Edward Harmon came. Theodore Harmon left.', ['Edward Harmon', 'Theodore Harmon']],
  ])('%s', async (text, found) => expect(await names(text)).toEqual(found))
})

describe('names of other tongues, without a title', () => {
  test.each([
    ['They met Dhruv Malhotra on Monday.', 'Dhruv Malhotra'],
    ['They met Chinedu Okafor on Monday.', 'Chinedu Okafor'],
    ['They met Seán Ó Briain on Monday.', 'Seán Ó Briain'],
    ["They met Nicolas d'Aubigny on Monday.", "Nicolas d'Aubigny"],
  ])('%s', async (text, name) => expect(await names(text)).toEqual([name]))
})
