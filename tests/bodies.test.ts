import { describe, expect, test } from 'vitest'
import { parted } from '../src/find/names/split.ts'
import { tokensOf } from '../src/text/tokens.ts'
import { field } from './fields.ts'

const bodies = async (text: string) => (await field('organisations', text)).map((o) => o.name)

describe('where the name of a body ends', () => {
  test.each([
    [
      'its fields of work',
      'The Joint Standing Committee on Foreign Affairs, Defence and Trade met.',
      ['Joint Standing Committee on Foreign Affairs, Defence and Trade'],
    ],
    [
      'a comma before "and"',
      'It went to the Bureau of Rivers, Harbours, and Canals on Monday.',
      ['Bureau of Rivers, Harbours, and Canals'],
    ],
    [
      'fields in front',
      'It went to the Water, Roads and Ports Committee on Monday.',
      ['Water, Roads and Ports Committee'],
    ],
    [
      'an acronym between',
      'It went to the Water, Roads and Ports (WRP) Committee.',
      ['Water, Roads and Ports (WRP) Committee'],
    ],
    [
      'a chamber in front',
      'He spoke to the Senate Rivers, Harbours, and Canals Committee.',
      ['Senate Rivers, Harbours, and Canals Committee'],
    ],
    [
      'fields that lost their commas',
      'He spoke to the Senate Rivers  Harbours  and Canals Committee in May.',
      ['Senate Rivers Harbours and Canals Committee'],
    ],
    ['a figure in a list', 'It was sold by eBay, 3M, Intel and AT&T in May.', ['eBay', '3M', 'Intel', 'AT&T']],
    [
      'two bodies behind a third',
      'It was run by the Department of Justice, the FBI and the DEA.',
      ['Department of Justice', 'FBI', 'DEA'],
    ],
    [
      'a country in front of the form',
      'They sued Calder Steel Group (USA) Inc. in May.',
      ['Calder Steel Group (USA) Inc.'],
    ],
    ['a form of two words', 'They sued Calder Steel Pte. Ltd. in May.', ['Calder Steel Pte. Ltd.']],
    ['a part of a body', 'The Oakmoor Field Office of the FBI helped.', ['Oakmoor Field Office', 'FBI']],
    [
      'a part of a department',
      'The case was tried by the Tax Division of the Department of Justice.',
      ['Tax Division', 'Department of Justice'],
    ],
    [
      'what has an office by law',
      'It was said by the Office of the Inspector General.',
      ['Office of the Inspector General'],
    ],
    [
      'the board of a company',
      'She sits on the Board of Directors for Calder Foods Corp. and paints.',
      ['Calder Foods Corp.'],
    ],
  ])('%s: %s', async (_, text, names) => expect(await bodies(text)).toEqual(names))
})

describe('the names that one span of the tagger holds', () => {
  const parts = (text: string, certainty = 1, first = 0) => {
    const tokens = tokensOf(text, { start: 0, end: text.length })
    const whole = { kind: 'organisation', first, after: tokens.length, certainty } as const
    return parted(whole, tokens).map(({ first, after }) => text.slice(tokens[first].start, tokens[after - 1].end))
  }
  test.each([
    [
      'Elm Society of Cooks, Center for Lakes and Fern Bakers League',
      ['Elm Society of Cooks', 'Center for Lakes', 'Fern Bakers League'],
    ],
    ['Elm Society of Cooks, Bakers and Butchers', ['Elm Society of Cooks, Bakers and Butchers']],
    ['Center for Lakes and Rivers', ['Center for Lakes and Rivers']],
    ['Labor’s Elm Services Agency', ['Labor', 'Elm Services Agency']],
    ['Elm’s Dollar Store', ['Elm’s Dollar Store']],
    ['Hale Government’s Budget', ['Hale Government']],
    ['Elm County Sheriff’s Office', ['Elm County Sheriff’s Office']],
    ['RVs of Oakmoor', ['RVs of Oakmoor']],
    [
      'Elm Standards Office Washington, D.C., District Office',
      ['Elm Standards Office Washington, D.C., District Office'],
    ],
    ['Tax Division of the Department of Justice', ['Tax Division', 'Department of Justice']],
    ['Bureau of Justice', ['Bureau of Justice']],
    ['Office of the Attorney General', ['Office of the Attorney General']],
    ['Board of Directors of Calder Foods Corp.', ['Calder Foods Corp.']],
    ['U.S. Department of Rivers Office of Bridges', ['U.S. Department of Rivers', 'Office of Bridges']],
    ['NASA Office of the Inspector General', ['NASA', 'Office of the Inspector General']],
    ['Elm Governor Office of Rivers', ['Elm Governor Office of Rivers']],
  ])('%s', (text, names) => expect(parts(text)).toEqual(names))

  test.each([
    ['Roe Venture, Alder Capital', ['Roe Venture', 'Alder Capital']],
    ['Bank of America, Alder Arts', ['Bank of America', 'Alder Arts']],
    ['Society of Elm, The Alder Bakers', ['Society of Elm', 'Alder Bakers']],
    ['Society of Elm, Alder Bakers', ['Society of Elm, Alder Bakers']],
    ['Elm Rivers, Lakes and Harbours', ['Elm Rivers, Lakes and Harbours']],
    ['Elm Hill, Oregon Works', ['Elm Hill, Oregon Works']],
    ['Elm Hill, Harbour', ['Elm Hill, Harbour']],
  ])('where the tagger doubts that it is one: %s', (text, names) => expect(parts(text, 0.4)).toEqual(names))
  test.each([
    ['UNICEF and Tourism Australia', ['UNICEF', 'Tourism Australia']],
    ['Marks and Spencer', ['Marks and Spencer']],
  ])('two that are known to everyone: %s', (text, names) => expect(parts(text)).toEqual(names))
  test('where it is sure', () => expect(parts('Roe Venture, Alder Capital')).toEqual(['Roe Venture, Alder Capital']))

  test('what stands behind the comma of a list', () => {
    const text = 'it, Center for Victims of Floods and Norland Bakers League'
    expect(parts(text, 1, 2)).toEqual(['Center for Victims of Floods', 'Norland Bakers League'])
    expect(parts(text.slice(4))).toEqual([text.slice(4)])
  })
})

describe('one body or two', () => {
  test('what is told of first by the short name is that body, and the longer one something of its', async () => {
    const text =
      'Quorvia, a maker of software for bakers, grew. Quorvia hired. The new Quorvia Reviews was shown by Quorvia.'
    expect(await bodies(text)).toEqual(['Quorvia'])
  })
  test('what is told of first by its whole name is one body', async () => {
    const text = 'Quorvia Bioscience, a maker of software for bakers, grew. Quorvia hired. Quorvia Bioscience paid.'
    expect(await bodies(text)).toEqual(['Quorvia Bioscience'])
  })
  test('what a body owns is another', async () => {
    const text = 'The Elm Path Society grew. The Elm Path Society’s Advisory Board met.'
    expect(await bodies(text)).toEqual(['Elm Path Society', 'Advisory Board'])
  })
  test('a party is not the government that it forms', async () => {
    expect(await bodies('The Labor Government spoke. The leader of Labor left. Labor lost.')).toEqual([
      'Labor Government',
      'Labor',
    ])
  })
  test('the office of an officer is one', async () => {
    expect(await bodies('The Elm County District Attorney’s Office sued him.')).toEqual([
      'Elm County District Attorney’s Office',
    ])
  })
})

describe('what the text says to be led or owned', () => {
  test.each([
    ['It was said by Jane Roe, owner of ColdFrog, on Monday.', ['ColdFrog']],
    ['It was said by Jane Roe, co-founder of The Learning Plum, on Monday.', ['Learning Plum']],
    ['It was said by Jane Roe, CEO of North America, on Monday.', []],
    ['It was said by Jane Roe, president and CEO, ColdFrog & Hare.', ['ColdFrog & Hare']],
    ['It was said by our CEO, Jane Roe.', []],
    ['It was said by Jane Roe, CEO, North America.', []],
    ['It was said by Jane Roe, owner of the mill, on Monday.', []],
    ['Three advisory firms, Alder Lewis, Ethos and zRating, agreed.', ['Alder Lewis', 'Ethos', 'zRating']],
    ['Both firms, Jane Roe and Tom Hill said, will grow.', []],
    ['The three companies, Ohio, Texas and Iowa, agreed.', []],
    ['The competition authority, WEKO, opened a probe.', ['WEKO']],
    ['The agency, Tom Hill, spoke.', []],
    ['He knows all of fintech, WEKO, and more.', []],
    ['He works for an organization known as Vexia in Ohio.', ['Vexia']],
    ['He founded a company called “Vexia” and a firm named Torvik, which grew.', ['Vexia', 'Torvik']],
    ['The men belong to a group known as the Oak Riders.', ['Oak Riders']],
    ['A company named Jane Roe as its new chief.', []],
    ['The company named Vexia in its suit.', []],
    ['A union called Tuesday for a strike.', []],
    ['They built a platform called Vexia for bakers.', []],
    ['It makes chips through its 2018 acquisition of Vexia.', ['Vexia']],
    ['The acquisition of Vexia jets will slow.', []],
    ['The acquisition of Treasuries and of Land will slow.', []],
    ['It allows the acquisition of Vexia, Torvik and Elmen.', []],
    ['QRBuilders, a U.S.-based general contractor trusted by bakers, grew.', ['QRBuilders']],
    ['Torvik, an Ohio-based developer of homes, was sued.', []],
    ['It owns 50% of Vexia and sold its 10 percent stake in Dunmore.', ['Vexia', 'Dunmore']],
    ['It owns 50% of Ohio and says that 10% of Vexia is old.', []],
  ])('%s', async (text, names) => expect(await bodies(text)).toEqual(names))
})

describe('two names of one body', () => {
  test.each([
    ['letters with stops', 'The Elm Roads Agency grew. E.R.A. paid.', ['Elm Roads Agency']],
    ['its own letters in front', 'WERA (the Wasser Elm Roads Agency) grew.', ['Wasser Elm Roads Agency']],
    ['a government turned', 'The Government of Fiji agreed. The Fiji Government will pay.', ['Government of Fiji']],
    [
      'another government',
      'The Government of Fiji agreed. The Hale Government will pay.',
      ['Government of Fiji', 'Hale Government'],
    ],
  ])('%s: %s', async (_, text, names) => expect(await bodies(text)).toEqual(names))
})

describe('tickers', () => {
  const told = async (text: string) =>
    (await field('organisations', text)).map((o) => [o.name, ...o.mentions.slice(1).map((m) => m.text)])
  test.each([
    ['the ticker is none', 'Quorvia Corp. (CSE: QRV) grew.', [['Quorvia Corp.']]],
    ['nor are several', 'Quorvia Corp. (TSXV: QRV; FSE: 4QR) grew.', [['Quorvia Corp.']]],
    ['later it is the company', 'Quorvia Corp. (OTCQB: QRVX) grew. QRVX operates shops.', [['Quorvia Corp.', 'QRVX']]],
    ['an acronym is', 'The Elm Roads Agency (ERA) grew. ERA paid.', [['Elm Roads Agency', 'ERA', 'ERA']]],
  ])('%s: %s', async (_, text, names) =>
    expect((await told(text)).filter(([name]) => !/^(?:OTCQB|TSXV|FSE|CSE)$/.test(name))).toEqual(names),
  )
})

describe('one body under several names', () => {
  test.each([
    [
      'an acronym behind its state',
      'The Iowa Road Building Agency (RBA) paid. Iowa RBA agreed.',
      ['Iowa Road Building Agency'],
    ],
    [
      'an acronym behind the country',
      'The U.S. Road Building Agency paid. U.S. RBA agreed.',
      ['U.S. Road Building Agency'],
    ],
    ['a team', 'The San Francisco 49ers won. The 49ers will play again.', ['San Francisco 49ers']],
    ['a parliament', 'The UK Parliament met. Parliament agreed.', ['UK Parliament']],
    [
      'a bank with its charter',
      'They met Calder Bank, National Association, on Monday.',
      ['Calder Bank, National Association'],
    ],
    ['a party', 'The Australian Labor Party agreed. Labor paid.', ['Australian Labor Party']],
    ['a university', 'The University of Oakland paid. Oakland University agreed.', ['University of Oakland']],
    [
      'an acronym behind a possessive',
      'The Department of Immigration’s (DIMIA) staff left. DIMIA paid.',
      ['Department of Immigration'],
    ],
    [
      'called so, without a legal form',
      'The Harrow New Homes for Veterans Foundation® ("Harrow") said on Friday that Harrow opened a store.',
      ['Harrow New Homes for Veterans Foundation'],
    ],
    [
      'in brackets that call it so',
      'Calder Foods, Inc. (the “Company” or “NVK”) paid. NVK agreed.',
      ['Calder Foods, Inc.'],
    ],
    ['brackets without a term', 'Calder Foods, Inc. (owned by “NVK Corp.”) paid.', ['Calder Foods, Inc.', 'NVK Corp.']],
    [
      'a committee',
      'The Senate Commerce Committee paid. The Commerce Committee agreed.',
      ['Senate Commerce Committee'],
    ],
    [
      'a committee in capitals',
      'COMMERCE COMMITTEE PAYS\n\nThe Senate Commerce Committee paid.',
      ['Senate Commerce Committee'],
    ],
    ['a capital inside', 'The McElroy Roads Institute paid. MRI agreed.', ['McElroy Roads Institute']],
    ['a former name', 'Elm Foods Inc., formerly Calder Bank, paid.', ['Elm Foods Inc.']],
    [
      'a former office',
      'Jane Roe, of Elm Foods Inc., formerly Calder Bank counsel, paid.',
      ['Elm Foods Inc.', 'Calder Bank'],
    ],
    ['a name in capitals', 'ELM ROADS AGENCY PAYS\n\nThe Elm Roads Agency paid.', ['Elm Roads Agency']],
    ['a bracket and a comma in front of a legal form', 'Calder Group (US), Inc. paid.', ['Calder Group (US), Inc.']],
    ['a company written out', 'Calder Motor Company paid. Calder Motor Co. agreed.', ['Calder Motor Company']],
    ['where it is', 'It was paid by Singapore-based Calder Lines Limited.', ['Calder Lines Limited']],
    ['what is counted', 'He stole 61 U.S. Treasury checks.', ['U.S. Treasury']],
    ['a company by number', 'It was bought by Calder Acquisition Corp. II in May.', ['Calder Acquisition Corp. II']],
    ['fields set wide', 'It was paid by the Department of Roads and  Rivers.', ['Department of Roads and Rivers']],
    ['none of two', 'Neither TSX Venture Exchange nor its staff accepts responsibility.', ['TSX Venture Exchange']],
    [
      'an officer’s letters',
      'The Elm County District Attorney’s Office sued. The DA’s Office won.',
      ['Elm County District Attorney’s Office'],
    ],
    ['a short word', 'The Department of Rivers paid. The Dept. of Rivers grew.', ['Department of Rivers']],
    ['an apostrophe moved', "The Sailors' Aid Society paid. The Sailor's Aid Society grew.", ["Sailors' Aid Society"]],
    [
      'what a department is for',
      'The Department of Homeland Security paid. Homeland Security agreed.',
      ['Department of Homeland Security'],
    ],
    [
      'its letters',
      'The U.S. Department of Health and Human Services paid. The HHS agreed.',
      ['U.S. Department of Health and Human Services'],
    ],
    [
      'departments together',
      'The Departments of Labor, Veterans Affairs and the Interior agreed. The Department of Labor paid.',
      ['Departments of Labor', 'Veterans Affairs', 'Interior'],
    ],
    [
      'departments of a hospital',
      'The Departments of Surgery and Children’s Health agreed with the Department of Labor.',
      ['Departments of Surgery and Children’s Health', 'Department of Labor'],
    ],
    ['an apostrophe lost behind "of"', 'It is the Department of Defenses health plan.', ['Department of Defense']],
    [
      'an exchange’s market',
      'Calder is listed on the Nasdaq Global Select Market, and Nasdaq agreed.',
      ['Nasdaq Global Select Market'],
    ],
    ['a league and its team', 'He played in the NFL (Denver Broncos) in May.', ['NFL', 'Denver Broncos']],
    ['a letter and a figure', 'K9 Hospitality LLC paid. Staff of K9 agreed.', ['K9 Hospitality LLC']],
    [
      'a direction that gives two letters',
      'The Road Builders Society of Southeast Ohio paid. RBSSEO agreed.',
      ['Road Builders Society of Southeast Ohio'],
    ],
    ['a leader’s regime', 'It was done by the Assad regime in May.', ['Assad regime']],
    ['a leader who has a company’s name', 'It was done by the Abbott government in May.', ['Abbott government']],
    ['no part of a machine', 'It has a Neural Processing Unit (NPU) in May.', []],
    ['no venue', 'It was shown in Elm Square Shopping Center in May.', []],
    ['no meeting', 'He led the Norlandish Ministerial Consultations in May.', []],
    ['a unit', 'It was done by the Visa Processing Unit in May.', ['Visa Processing Unit']],
    ['a people’s', 'It was done by the Chinese government in May.', ['Chinese government']],
    ['a people’s in two words', 'It was done by the Sri Lankan government in May.', ['Sri Lankan government']],
    ['what is done by one', 'It was done with Chinese government money in May.', []],
    ['a body’s', 'It was done by the Taliban regime in May.', ['Taliban']],
    ['a tax', 'It was done by a new tax regime in May.', []],
    ['a region', 'It was paid in the Macao Special Administrative Region in May.', []],
    [
      'an island’s government',
      'It was paid by the government of the U.S. Virgin Islands.',
      ['government of the U.S. Virgin Islands'],
    ],
    ['a name set wide', 'It was paid by the New  Zealand Labor Government.', ['New Zealand Labor Government']],
  ])('%s: %s', async (_, text, names) => expect(await bodies(text)).toEqual(names))

  test('a headline’s verb is no part of a name that the story has', async () => {
    const text =
      'Calder Foods Acquires Elm Mills Corporation\n\nOAKMOOR, Ohio, May 5, 2025 – Calder Foods, Inc. bought Elm Mills Corporation. Calder Foods grew.'
    expect(await bodies(text)).toEqual(['Calder Foods, Inc.', 'Elm Mills Corporation'])
  })

  test('an acronym behind another state is none of its names', async () => {
    const [agency] = await field('organisations', 'The Iowa Road Building Agency paid. Ohio RBA agreed.')
    expect(agency.mentions.map((one) => one.text)).toEqual(['Iowa Road Building Agency'])
  })
})

test('what everybody knows is no part of a company, and a bureau is part of its department', async () => {
  const parents = async (text: string) => (await field('organisations', text)).map(({ name, parent }) => [name, parent])
  expect(await parents("Calder Foods, Inc.'s SEC filings are open.")).toEqual([
    ['Calder Foods, Inc.', null],
    ['SEC', null],
  ])
  expect(await parents("The Calder Department's Tax Bureau is open.")).toEqual([
    ['Calder Department', null],
    ['Tax Bureau', 'o1'],
  ])
  expect(await parents('The Federal Rivers Bureau (FRB) met. The FRB Oakmoor Office left.')).toEqual([
    ['Federal Rivers Bureau', null],
    ['FRB Oakmoor Office', 'o1'],
  ])
})

test('an acronym behind an office begins with what it watches', async () => {
  const text = 'He told the Department of Rivers Office of Inspector Generals (DOR-OIG), and the DOR-OIG agreed.'
  expect((await field('organisations', text)).map((one) => [one.name, one.acronym, one.mentions.length])).toEqual([
    ['Department of Rivers', null, 1],
    ['Office of Inspector General', 'DOR-OIG', 3],
  ])
})

test('an office below a department in the letterhead is its part', async () => {
  const story = 'A Bridge Opens\n\nThe bridge was opened on Monday by the town.'
  const parents = async (head: string) =>
    (await field('organisations', `${head}\n\n${story}`)).map((one) => [one.name, one.parent])
  expect(await parents('Department of Roads\nOffice of Public Affairs')).toEqual([
    ['Department of Roads', null],
    ['Office of Public Affairs', 'o1'],
  ])
  expect(await parents('Department of Roads\nDepartment of Parks')).toEqual([
    ['Department of Roads', null],
    ['Department of Parks', null],
  ])
})

test.each([
  ['DUI', 'The DUI Homicide Unit met. Most DUI cases were heard. The DUI court sat.', 1],
  ['Corvanta', 'The Corvanta Digital Unit met. Corvanta paid.', 2],
])('what a unit is for is not its short name: %s', async (_, text, count) => {
  const [unit] = await field('organisations', text)
  expect(unit.mentions).toHaveLength(count)
})

describe('whom a short name means of several that begin with it', () => {
  test.each<[string, string, Record<string, number>]>([
    [
      'the one that is quoted',
      'Calder Optics, Inc. (NYSE: CLD) grew. Calder sold a part of Calder Optics Canada Holdings, Inc. in May. Calder is glad.',
      { 'Calder Optics, Inc.': 3, 'Calder Optics Canada Holdings, Inc.': 1 },
    ],
    [
      'not who only owns its mark',
      'Calder Optics N.V. (NYSE: CLD) grew. Calder sold a mill in May. Calder and its sign are trademarks of Calder B.V.',
      { 'Calder Optics N.V.': 3, 'Calder B.V.': 1 },
    ],
    [
      'whose whole name it is',
      'Calder Optics N.V. (NYSE: CLD) grew. It paid Calder B.V. in May, and Calder was glad.',
      { 'Calder Optics N.V.': 1, 'Calder B.V.': 2 },
    ],
    [
      'the one whose letters it is',
      'CLD Holding N.V. (CLD) grew. CLD paid CLD Optics B.V. (NYSE: CLDO) in May, and CLD was glad.',
      { 'CLD Holding N.V.': 4, 'CLD Optics B.V.': 1 },
    ],
  ])('%s', async (_, text, counts) =>
    expect(
      Object.fromEntries((await field('organisations', text)).map((o) => [o.name, o.mentions.length])),
    ).toMatchObject(counts),
  )
})
