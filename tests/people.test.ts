import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

/** Name, role and organisation of the people of a text. */
const people = async (text: string) => (await field('people', text)).map((p) => [p.name, p.role, p.organisation])

describe('role in front of a name', () => {
  test.each([
    ['They thanked the acclaimed chef Anna Ramirez.', 'acclaimed chef'],
    ['It was announced by Special Agent in Charge Anna Ramirez.', 'Special Agent in Charge'],
    ['We heard from CEO and co-founder Anna Ramirez.', 'CEO and co-founder'],
    ['We heard from founder, chairman and chief executive Anna Ramirez.', 'founder, chairman and chief executive'],
    ['It was said by the Attorney for the Southern District, Anna Ramirez.', 'Attorney for the Southern District'],
    [
      'said U.S. Attorney for the Southern District of Florida Anna Ramirez.',
      'U.S. Attorney for the Southern District of Florida',
    ],
    ['The superintendent of schools Anna Ramirez spoke.', 'superintendent of schools'],
    ['Please contact our Senior Press Manager, Anna Ramirez, for more.', 'Senior Press Manager'],
    ['The town honoured its beloved veterinarian, Dr. Anna Ramirez.', 'beloved veterinarian'],
    ['The Orange County District Attorney (OCDA) Anna Ramirez sued.', 'Orange County District Attorney'],
    ['They joined the Port of Entry director Anna Ramirez.', 'Port of Entry director'],
    ['Last week Governor Anna Ramirez signed it.', 'Governor'],
    ['Sen. Anna Ramirez spoke. In 2003, then Attorney General Ramirez left.', 'Sen.'],
    ['A journalist and former rodeo rider herself, Anna Ramirez began to write.', 'journalist and former rodeo rider'],
    [
      'They heard the Chairman of the Budget Committee, Senator Anna Ramirez, speak.',
      'Chairman of the Budget Committee',
    ],
    ['She praised police chief Anna Ramirez.', 'police chief'],
    ['She praised Deputy DA Anna Ramirez.', 'Deputy DA'],
    ['It was told by U S  Senator Anna Ramirez in May.', 'U S Senator'],
    ['It was told to the Senate  Senator Anna Ramirez spoke.', 'Senator'],
    ['The Minister for Trade & Development, Anna Ramirez, spoke.', 'Minister for Trade & Development'],
    ['The Minister for Ports and Rivers, the Hon Anna Ramirez, spoke.', 'Minister for Ports and Rivers'],
    [
      'Shadow Minister for Justice, Customs and Border Protection, Anna Ramirez, spoke.',
      'Shadow Minister for Justice, Customs and Border Protection',
    ],
    ["It was found by Tulsa County Sheriff's Deputy Anna Ramirez.", "Tulsa County Sheriff's Deputy"],
    ['It was found by Special Agent-in-Charge Anna Ramirez.', 'Special Agent-in-Charge'],
    ['It was found by Navy Petty Officer Second Class Anna Ramirez.', 'Navy Petty Officer Second Class'],
    ['It was said by Ranking Member Senator Anna Ramirez.', 'Ranking Member'],
    [
      'It came from City Department of Water Protection Commissioner Anna Ramirez.',
      'City Department of Water Protection Commissioner',
    ],
    [
      'It was told to the Senior Vice President, Finance and Chief Financial Officer, Anna Ramirez.',
      'Senior Vice President, Finance and Chief Financial Officer',
    ],
    ['The current United States Attorney, Anna Ramirez, left.', 'United States Attorney'],
    ['A test proctor, Anna Ramirez, left.', 'test proctor'],
    ['Present was Principal Secretary Amb. Anna Ramirez.', 'Principal Secretary'],
    [
      'The Permanent Secretary for Roads (Mills, Rivers and Ports), Miss Anna Ramirez, left.',
      'Permanent Secretary for Roads',
    ],
  ])('%s', async (text, role) =>
    expect((await field('people', text)).find((p) => p.name === 'Anna Ramirez')?.role).toBe(role),
  )
})

test('an initial shows where the name begins', async () => {
  expect(await people('It was said by Assistant Attorney General for National Security Anna P. Ramirez.')).toEqual([
    ['Anna P. Ramirez', 'Assistant Attorney General for National Security', null],
  ])
})

describe('role behind a name', () => {
  test.each([
    [
      'said Anna Ramirez, chief lending and investment officer for Calder Fund, Inc.',
      'chief lending and investment officer for Calder Fund, Inc.',
    ],
    ['Anna Ramirez, 45, of Tulsa, Oklahoma, a former accountant, pleaded guilty.', 'former accountant'],
    [
      'Anna Ramirez, M.D., FAHA, chair of the writing group and a professor of medicine, said so.',
      'chair of the writing group and a professor of medicine',
    ],
    [
      'Sen. Anna Ramirez (R-NM), ranking member on the Budget Committee, agreed.',
      'ranking member on the Budget Committee',
    ],
    [
      'Anna Ramirez, Founder, Executive Director and Chief Executive Officer, agreed.',
      'Founder, Executive Director and Chief Executive Officer',
    ],
    ['said Anna Ramirez, Vice President, Investor Relations.', 'Vice President, Investor Relations'],
    ['Anna Ramirez, who serves as interim editor-in-chief, agreed.', 'interim editor-in-chief'],
    ['Anna Ramirez (the mayor) agreed.', 'mayor'],
    ['The board appointed Anna Ramirez as Chief Financial Officer in May.', 'Chief Financial Officer'],
    ['Anna Ramirez was confirmed as the new Secretary of Energy in May.', 'Secretary of Energy'],
    ['Anna Ramirez, the owner of a family-owned bakery, agreed.', 'owner of a family-owned bakery'],
    ['Anna Ramirez, comptroller general, agreed.', 'comptroller general'],
    ['Anna Ramirez, a board member company liaison, and others met.', 'board member company liaison'],
    [
      'said Anna Ramirez, VP, Investor Relations, Communications & Growth.',
      'VP, Investor Relations, Communications & Growth',
    ],
    [
      'said Anna Ramirez, Vice President, Investor Relations and Financial Planning.',
      'Vice President, Investor Relations and Financial Planning',
    ],
    ['said Anna Ramirez, Senior Republican on the Budget Committee.', 'Senior Republican on the Budget Committee'],
    ['said Anna Ramirez, co-founder and Managing Director.', 'co-founder and Managing Director'],
    ['said Anna Ramirez, IT Service Manager.', 'IT Service Manager'],
    ['Anna Ramirez, certifying officer in the Calder Division, agreed.', 'certifying officer in the Calder Division'],
    ['Anna Ramirez, who recently joined the firm as an attorney, agreed.', 'attorney'],
    [
      'Anna Ramirez, director of the Child, Youth and Family Service, agreed.',
      'director of the Child, Youth and Family Service',
    ],
    ['Media Relations:\n\nAnna Ramirez\n\n202-555-0142', 'Media Relations'],
  ])('%s', async (text, role) => expect((await field('people', text))[0].role).toBe(role))

  test.each([
    ['what somebody did', 'Anna Ramirez, acting alone, left.'],
    ['a relative clause', 'Anna Ramirez, who leads the group, left.'],
    ['a company', 'They met Anna Ramirez, a company that trains officers said.'],
    ['a town behind a comma', 'Anna Ramirez, Springfield, left.'],
    ['a company on the line above', 'Media Contact:\n\nLund Partners\n\nAnna Ramirez\n\n202-555-0142'],
    ['the title of the next one', 'They met Anna Ramirez, Governor John Lund and others.'],
    ["somebody's", "Anna Ramirez's lawyer, a former judge, left."],
    ['a body behind a comma', 'It was said by Anna Ramirez, of the Fraud Section.'],
  ])('none: %s', async (_, text) => expect((await field('people', text))[0].role).toBeNull())
})

test.each([
  ['Senators Anna Ramirez (R-NM), John Lund (D-ME) and Ruth Calloway agreed.', 'Senator'],
  ['Senators Anna Ramirez  R NM   and John Lund  D ME  agreed.', 'Senator'],
  [
    'Three former executives - Anna Ramirez of Calder Refining LLC; and John Lund of Calder Surgical, Inc. - left.',
    'former executive',
  ],
  ['Anna Ramirez, 41, and John Lund, 46, owners of a shop, left.', 'owners of a shop'],
  ['Trial Attorneys Anna Ramirez and John Lund of the Fraud Section tried it.', 'Trial Attorneys'],
])('a role in the plural is shared: %s', async (text, role) => {
  for (const person of await field('people', text)) expect(person.role).toBe(role)
})

test('what somebody is praised as, or is only a member of, counts for less than the office', async () => {
  const roles = async (text: string) => (await people(text)).map(([, role]) => role)
  expect(await roles('CEO Anna Ramirez left. Anna Ramirez, a seasoned leader of many teams, had come.')).toEqual([
    'CEO',
  ])
  expect(await roles('Sen. Anna Ramirez left. Anna Ramirez, a member of the Budget Committee, voted.')).toEqual([
    'Sen.',
  ])
  expect(
    await roles('said Principal Deputy Assistant Attorney General Anna Ramirez, head of the Civil Rights Division.'),
  ).toEqual(['Principal Deputy Assistant Attorney General'])
})

test('the fullest role counts, what is past for less', async () => {
  expect(
    await people(
      'Sen. Anna Ramirez spoke. Anna Ramirez, chairman of the Budget Committee, voted. Anna Ramirez, who was Secretary of State at that time, left.',
    ),
  ).toEqual([['Anna Ramirez', 'chairman of the Budget Committee', 'Budget Committee']])
})

describe('for whom people speak', () => {
  test.each([
    ['said Anna Ramirez, CEO at Calder Refining LLC.', 'CEO at Calder Refining LLC', 'Calder Refining LLC'],
    ['said Anna Ramirez, CEO, Calder Refining LLC.', 'CEO', 'Calder Refining LLC'],
    ['said Anna Ramirez, CEO - Calder Refining LLC.', 'CEO', 'Calder Refining LLC'],
    ['said Anna Ramirez (CEO, Calder Refining LLC).', 'CEO', 'Calder Refining LLC'],
    ["said Anna Ramirez, Calder Refining LLC's chief executive.", 'chief executive', 'Calder Refining LLC'],
    ['said Calder Refining LLC CEO Anna Ramirez.', 'CEO', 'Calder Refining LLC'],
    ["Calder Refining LLC's CEO, Anna Ramirez, agreed.", 'CEO', 'Calder Refining LLC'],
    ['said Anna Ramirez of Calder Refining LLC.', null, 'Calder Refining LLC'],
    ['They met Anna Ramirez from Calder Refining LLC.', null, 'Calder Refining LLC'],
    ['It was shown to the FBI Director Anna Ramirez.', 'Director', 'FBI'],
    ['It came before Tulsa Supreme Court Justice Anna Ramirez.', 'Tulsa Supreme Court Justice', 'Tulsa Supreme Court'],
    [
      'said Anna Ramirez, Assistant Administrator for EPAs Office of Enforcement.',
      'Assistant Administrator for EPAs Office of Enforcement',
      'Office of Enforcement',
    ],
    ['said Acting Director Anna Ramirez in charge of the Criminal Division.', 'Acting Director', 'Criminal Division'],
    ['He gave us  Senator Anna Ramirez  a book.', 'Senator', null],
    ['said Labor Secretary Anna Ramirez.', 'Labor Secretary', null],
    ['They liked chef Anna Ramirez from Facebook’s new show.', 'chef', null],
  ])('%s', async (text, role, organisation) =>
    expect((await people(text))[0]).toEqual(['Anna Ramirez', role, organisation]),
  )

  test('a kind of body means the one above', async () => {
    expect(
      await people(
        'Anna Ramirez of the Public Integrity Bureau led the case under the supervision of John Lund, Bureau Chief.',
      ),
    ).toEqual([
      ['Anna Ramirez', null, 'Public Integrity Bureau'],
      ['John Lund', 'Bureau Chief', 'Public Integrity Bureau'],
    ])
  })
  test('an e-mail address shows it by its letters', async () => {
    const text = 'The Calder Foundation opens on Friday. Write to Anna Ramirez at anna@calderfoundation.example.'
    expect(await people(text)).toEqual([['Anna Ramirez', null, 'Calder Foundation']])
  })
  test('in a contact block the company has a line above or below', async () => {
    const story =
      'A Bridge Opens at Last\n\nThe bridge that two towns had waited for was opened on Monday by its builders.\n\n'
    expect(await people(`${story}Media Contact:\n\nCalder Refining LLC\n\nAnna Ramirez\n\n202-555-0142`)).toEqual([
      ['Anna Ramirez', null, 'Calder Refining LLC'],
    ])
    expect(
      await people(`${story}Media Contact:\n\nAnna Ramirez\n\nPress Officer\n\nCalder Refining LLC\n\n202-555-0142`),
    ).toEqual([['Anna Ramirez', 'Press Officer', 'Calder Refining LLC']])
  })
})

test.each([
  ['Anna Ramirez, 45, left.', 45],
  ['Anna Ramirez (45) left.', 45],
  ['Anna Ramirez (age 9) left.', 9],
  ['Call Anna Ramirez (02) 5550 1234 for more.', null],
  ['Call Anna Ramirez (61) 2 5550 1234 for more.', null],
  ['Anna Ramirez, age 45, left.', 45],
  ['Ana Ramirez, a/k/a “La Rosa,” 38, was charged.', 38],
  ['Ana Ramirez, also known as Rosa, 29, of Newark, was charged.', 29],
  ['Ana Ramirez, also known as Rosa, was charged with 29 others.', null],
  ['Anna Ramirez, also 45, left.', 45],
  ['Anna Ramirez, who is 45 years old, left.', 45],
  ['The 45-year-old baker Anna Ramirez left.', 45],
  ['Anna Ramirez, 12 boxes in her arms, left.', null],
  ['In 2012, Anna Ramirez left.', null],
])('age: %s', async (text, age) => expect((await field('people', text))[0].age).toBe(age))

test("what a page's title ends in is the site's name, and no office of whom the title names", async () => {
  const text =
    'Shooting Report - Tom Hale - Alder County District Attorney\n\nALDER, Ohio – Tom Hale, 34, was shot on Monday.\n'
  expect(await people(text)).toEqual([['Tom Hale', null, null]])
})
