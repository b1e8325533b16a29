import { describe, expect, test } from 'vitest'
import { inBrackets, nameIn } from '../src/link/contacts/named.ts'
import { field } from './fields.ts'

const story = 'A Bridge Opens at Last\n\nThe Department of Transport opened a bridge that two towns had waited for.\n\n'
const contacts = async (end: string) =>
  (await field('contacts', story + end)).map(({ name, role, organisation, phones, faxes, emails }) => ({
    name,
    role,
    organisation,
    phones,
    faxes,
    emails,
  }))

test.each([
  ['Contact: (202) 514-2007', '+12025142007'],
  ['Contact: 202/224-5521', '+12022245521'],
  ['Contact: 202.514.2007', '+12025142007'],
  ['Contact: 1-800-242-8721', '+18002428721'],
  ['Contact: 1-800-AHA-USA1', '+18002428721'],
  ['Contact: 1-800-244-SHIP', '+18002447447'],
  ['Contact: 786-788-SITE (7483)', '+17867887483'],
  ['Contact: 202-514-2007, ext. 12', '+12025142007'],
  ['Phone: +996 555 12 34 56', '+996555123456'],
  ['Phone: +44 7564 953262', '+447564953262'],
])('a phone number: %s', async (text, phone) => {
  expect((await contacts(text))[0]?.phones).toEqual([phone])
})

test.each([
  ['E-mail: jane.doe@example.org', 'jane.doe@example.org'],
  ['E-mail: jane.doe[at]example.org', 'jane.doe@example.org'],
  ['E-mail: jane.doe (at) example (dot) org', 'jane.doe@example.org'],
  ['E-mail: jane.doe {at} example {dot} org', 'jane.doe@example.org'],
  ['E-mail: jane.doe@example.network', 'jane.doe@example.network'],
  ['E-mail: jane.doe@example.comMobile', 'jane.doe@example.com'],
  ['E-mail: jane.doe@example.comhttps://www.example.com', 'jane.doe@example.com'],
])('an address: %s', async (text, email) => {
  expect((await contacts(text))[0]?.emails).toEqual([email])
})

test('a fax number is kept apart', async () => {
  expect((await contacts('Contact: Jane Doe\nTel: 202-555-0142\nFax: 202-555-0143'))[0]).toMatchObject({
    name: 'Jane Doe',
    phones: ['+12025550142'],
    faxes: ['+12025550143'],
  })
})

describe('who', () => {
  test('name, role and body stand on lines of their own', async () => {
    const text =
      'For more information, please contact\n\nMs. Aigul Bekova,\n\nPress Officer\n\nDepartment of Transport\n\nPhone: +996 555 12 34 56'
    expect(await contacts(text)).toEqual([
      {
        name: 'Aigul Bekova',
        role: 'Press Officer',
        organisation: 'Department of Transport',
        phones: ['+996555123456'],
        faxes: [],
        emails: [],
      },
    ])
  })
  test('each has the number behind the name', async () => {
    const list = await contacts('Contact: James Doe, 202/224-2206; Andrew Walker, 202/224-7705.')
    expect(list.map((c) => [c.name, c.phones])).toEqual([
      ['James Doe', ['+12022242206']],
      ['Andrew Walker', ['+12022247705']],
    ])
  })
  test('two names in front of one number share it', async () => {
    const list = await contacts('Contact: Laura Doe and Melissa Warner, (202) 224-2633')
    expect(list.map((c) => [c.name, c.phones])).toEqual([
      ['Laura Doe', ['+12022242633']],
      ['Melissa Warner', ['+12022242633']],
    ])
  })
  test('an address that holds a name belongs to it', async () => {
    const list = await contacts('Laura Doe and Melissa Warner can be reached at melissa.warner@example.org.')
    expect(list.map((c) => [c.name, c.emails])).toEqual([['Melissa Warner', ['melissa.warner@example.org']]])
  })
})

test.each([
  [
    'a desk on its own line',
    'Contacts\nJane Roe\nPress Secretary\n202-555-0142\n\nMedia Relations\nDepartment of Transport\n202-555-0177',
    [['+12025550142'], ['+12025550177']],
  ],
  [
    'another body in the sentence',
    'Anyone who knows more is asked to call Jane Roe at 202-555-0142, or Crime Watch at 202-555-0177.',
    [['+12025550142'], ['+12025550177']],
  ],
  [
    'not the desk that she has',
    'Contacts\nJane Roe\nMedia Relations\n202-555-0142 or 202-555-0177',
    [['+12025550142', '+12025550177']],
  ],
])('whose a second number is: %s', async (_, end, phones) =>
  expect((await contacts(end)).map((c) => c.phones)).toEqual(phones),
)

describe('a name by its place', () => {
  test.each([
    ['below the label', 'Media Contact:\n\nYeun Parkk\n\npress@example.org', 'Yeun Parkk'],
    [
      'below the label and the company',
      'Contact Information:\n\nIronwood Widgets LLC\n\nYeun Parkk\n\n202-555-0142',
      'Yeun Parkk',
    ],
    ['run into the label', 'Contact DetailsYeun Parkk\n\npress@example.org', 'Yeun Parkk'],
    ['with a label run into it', 'Media Contact:\n\nYeun ParkkEmail: press@example.org', 'Yeun Parkk'],
    ['in front of the number', 'Contact Information:\n\n12 Mill Road\n\nYeun Parkk +1 (202) 555-0142', 'Yeun Parkk'],
    ['a given name', 'Media Contact\n\nAnna\n\npress@example.org', 'Anna'],
    ['run into the company', 'Media Contact: Anna RamirezIronwood Widgets LLC\n\n202-555-0142', 'Anna Ramirez'],
  ])('%s', async (_, text, name) => expect((await contacts(text)).map((c) => c.name)).toEqual([name]))
  test.each([
    ['a company, by its address', 'Contact Details\n\nBrightlo\n\ninfo@brightlo.example'],
    ['a company, by its form', 'Contact Details\n\nBrightlo Parkk, Inc.\n\npress@example.org'],
    ['a label', 'Contact Details\n\nToll Free\n\n202-555-0142'],
  ])('not: %s', async (_, text) => expect((await contacts(text)).map((c) => c.name)).toEqual([null]))
})

describe('a number beside the address of a body', () => {
  const reached = async (end: string) => {
    const list = await contacts(`Oakham Mills, Inc. grinds corn and ships flour to every town of the county.\n\n${end}`)
    return list.map((c) => [c.organisation, ...c.phones, ...c.emails])
  }
  test.each([
    ['in front', '202-555-0142 Office\n\ndesk@oakham.com', [['Oakham Mills, Inc.', '+12025550142', 'desk@oakham.com']]],
    ['behind', 'desk@oakham.com\n\n202-555-0142', [['Oakham Mills, Inc.', '+12025550142', 'desk@oakham.com']]],
    [
      'not where a sentence parts them',
      '202-555-0142 is the number of the town hall\n\ndesk@oakham.com',
      [
        [null, '+12025550142'],
        ['Oakham Mills, Inc.', 'desk@oakham.com'],
      ],
    ],
  ])('%s', async (_, end, expected) => expect(await reached(end)).toEqual(expected))
})

describe('desks', () => {
  const roles = async (text: string) => (await contacts(text)).map((c) => [c.name, c.role, [...c.phones, ...c.emails]])
  test('each is one, with all its numbers and addresses', async () => {
    const text =
      'Contacts\n\nIronwood Media Relations 202-555-0142 press@ironwood.example.com\n\nInvestor Relations 202-555-0143'
    expect(await roles(text)).toEqual([
      [null, 'Ironwood Media Relations', ['+12025550142', 'press@ironwood.example.com']],
      [null, 'Investor Relations', ['+12025550143']],
    ])
  })
  test.each([
    ['Communications Unit: T 202-555-0142', 'Communications Unit'],
    ['PRESS OFFICE          (202) 555-0142', 'PRESS OFFICE'],
  ])('%s', async (text, role) => expect((await contacts(text)).map((c) => [c.name, c.role])).toEqual([[null, role]]))
  test.each([['Contact: Head Office 202-555-0142'], ['Contact: Office: 202-555-0142'], ['Contact us on 202-555-0142']])(
    'none: %s',
    async (text) => expect((await contacts(text)).map((c) => [c.name, c.role])).toEqual([[null, null]]),
  )
  test('a unit that is the body itself is no role of its own', async () =>
    expect((await contacts('MEDIA CONTACT: LEADER’S OFFICE MEDIA UNIT 202-555-0142'))[0]).toMatchObject({
      role: null,
      organisation: 'LEADER’S OFFICE MEDIA UNIT',
    }))
  test('a department of a bank is reached as the bank', async () => {
    const text =
      'Copies may be had from Ironwood Securities, Inc., Attention: Prospectus Department, by telephone at 202-555-0142; or Oakham Securities LLC, Attention: Prospectus Department, by telephone at 202-555-0143.'
    expect((await contacts(text)).map((c) => [c.organisation, c.phones])).toEqual([
      ['Ironwood Securities, Inc.', ['+12025550142']],
      ['Oakham Securities LLC', ['+12025550143']],
    ])
  })
})

test.each([
  ['Media Contacts: Austin Parkk, (202) 555-0142, Austin.Parkk@ironwood.example.com', 'Austin Parkk'],
  ['Contact: Yeun Parkk 202-555-0142 press@ironwood.example.com', 'Yeun Parkk'],
  ['Contact: Yeun Parkk 202-555-0142 x29, press@ironwood.example.com', 'Yeun Parkk'],
])('a number and an address that follow it are one contact: %s', async (text, name) =>
  expect((await contacts(text)).map((c) => [c.name, c.phones.length, c.emails.length])).toEqual([[name, 1, 1]]),
)

test('an exchange is nobody to call', async () => {
  const text = 'Ironwood Widgets, Inc. (Nasdaq: IRWD) makes widgets.\n\nContact: 202-555-0142'
  expect((await contacts(text)).map((c) => c.organisation)).not.toContain('Nasdaq')
})

describe('addresses that are written without www', () => {
  const urls = async (text: string) => (await field('contacts', story + text)).flatMap((c) => c.urls)
  test.each([
    ['For more information visit ironwood.com.', ['ironwood.com']],
    ['Learn more at news.ironwood.com and ironwood.com.', ['news.ironwood.com', 'ironwood.com']],
    ['Read more on Ironwood.com/Widgets.', ['Ironwood.com/Widgets']],
    ['For more information, visit Ironwood.com.', ['Ironwood.com']],
    ['See the widgets at ironwood.co.uk today.', ['ironwood.co.uk']],
  ])('%s', async (text, expected) => expect(await urls(text)).toEqual(expected))
  test.each([
    ['She works at Ironwood.com as a clerk.'],
    ['More at Ironwood.com, Inc. was said.'],
    ['It belongs to ironwood.com’s owner.'],
    ['Write to jane@ironwood.com for more.'],
    ['Visit the mill.Come early.'],
  ])('none: %s', async (text) => expect(await urls(text)).toEqual([]))
})

describe('addresses that reach nobody', () => {
  const urls = async (text: string) => (await field('contacts', story + text)).flatMap((c) => c.urls)
  test.each([
    ['Its reports are filed with the agency and available at www.sec.gov.'],
    ['Read more: https://www.businesswire.com/news/home/2020/en/'],
    ['Read more at https://www.globenewswire.com/NewsRoom/AttachmentNg/1'],
    ['A list of marks is at www.ironwood.com/go/trademarks'],
    ['Terms are available at www.ironwood.com/legal.'],
  ])('none: %s', async (text) => expect(await urls(text)).toEqual([]))
  test.each([
    ['Complaints can be made at www.sec.gov/tcr.', 'www.sec.gov/tcr'],
    ['Read more at www.ironwood.com/legal-aid', 'www.ironwood.com/legal-aid'],
  ])('%s', async (text, url) => expect(await urls(text)).toEqual([url]))
})

test('pictures and the page of a newswire are no contacts', async () => {
  const list = await field(
    'contacts',
    `${story}Media Contact:\n\nJane Doe\n\nhttps://example.org/photo.jpg\n\nhttps://example.org/press\n\nView source version on example.com: https://example.com/news/12`,
  )
  expect(list.flatMap((c) => c.urls)).toEqual(['https://example.org/press'])
})

test.each([
  ['a case number', 'It is Case No. 6:10-cv-64, docket 2004-123-4567890.'],
  ['an amount', 'It cost $202,514,2007 in 2004-2009.'],
])('no contact: %s', async (_, text) => expect(await contacts(text)).toEqual([]))

describe('the country of a number is the one named nearest', () => {
  test.each([
    [
      'It was shown in India.\n\nContact:\n\nAnna Ramirez\n\n12 Mill Road, London, United Kingdom\n\nTel: 020 7946 0018',
      '+442079460018',
    ],
    ['It was shown in Germany.\n\nContact:\n\nAnna Ramirez\n\nSydney, Australia\n\nTel: 02 9876 5432', '+61298765432'],
    ['Contact:\n\nAnna Ramirez, Dublin\n\n01 496 0123', '+35314960123'],
    ['Contact:\n\nAnna Ramirez\n\nTel: 02 9876 5432', '0298765432'],
  ])('%s', async (text, phone) => expect((await contacts(text))[0]?.phones).toEqual([phone]))
})

test.each([
  ['Anna Ramirez 02-6277 7500/0412 345 678', ['+61262777500', '+61412345678']],
  ['Anna Ramirez (06) 213 2200 (08) 271 0842', ['+6162132200', '+6182710842']],
  ['Anna Ramirez (08) 8213 2200 (08) 8271 0842', ['+61882132200', '+61882710842']],
])('two numbers of one: %s', async (line, phones) =>
  expect((await contacts(`CANBERRA, Australia\n\nMedia contact: ${line}`))[0]?.phones).toEqual(phones),
)

describe('numbers of other countries', () => {
  test.each([
    ['CANBERRA, Australia\n\nMedia contact: Anna Ramirez, 0412 345 678', '+61412345678'],
    ['CANBERRA, Australia\n\nMedia contact: Anna Ramirez 1800 024 095', '+611800024095'],
    ['CANBERRA, Australia\n\nContact: Anna Ramirez (02) 6277 7500', '+61262777500'],
    [
      'CANBERRA, Australia\n\nIt came from China, Taiwan, South Africa.\n\nContact Anna Ramirez on 06 2777500',
      '+6162777500',
    ],
    ['AUCKLAND, New Zealand\n\nIt came from Australia.\n\nContact: Anna Ramirez (09) 277 7500', '+6492777500'],
    ['LAGOS, Nigeria\n\nMedia contact: Anna Ramirez, 0803 123 4567', '+2348031234567'],
    ['Contact: +44 (0)20 7946 0018', '+442079460018'],
    ['Contact: (+86) 571-8985-3378', '+8657189853378'],
    ['Call the desk at 773-1111.', '7731111'],
    ['LEEDS, England\n\nAnyone who saw it is asked to call 101, or Crimestoppers on 0800 555 111.', '+44800555111'],
    ['Tel. (202 555-0100', '+12025550100'],
    ['Contact: Relations847-555-0123', '+18475550123'],
    ['Office: Los Angeles, CA 90046310.555.0199 Office', '+13105550199'],
  ])('%s', async (text, phone) => {
    const [contact] = await field('contacts', story + text)
    expect(contact?.phones).toEqual([phone])
    for (const mention of contact.mentions) expect(mention.text).toMatch(/\d/)
  })
  test.each([
    ['an ISIN', 'Calder Group PLC (ISIN GB0031348658) said so.'],
    ['a day and an hour', 'Contact: Anna Ramirez   Last changed 03-05-2006 02:39 PM'],
    ['a company’s number', 'Contact Calder Pty Ltd, ABN 31 108 940 200.'],
    ['a day and figures', 'On 04.05.2015 2016 cars came over the bridge.'],
    ['a row of a table', 'NSW 36 431 40 561 44 746 44 661'],
    ['three zeros', 'Call m 0 001990 now.'],
  ])('no phone: %s', async (_, text) =>
    expect((await field('contacts', story + text)).flatMap((c) => c.phones)).toEqual([]),
  )
})

describe('addresses run together', () => {
  test.each([
    ['Communications847-555-0123media@example.org', 'media@example.org'],
    ['E-mail: press AT example DOT org', 'press@example.org'],
    ['ExampleJane.Roe@Example.org', 'Jane.Roe@Example.org'],
  ])('%s', async (text, email) =>
    expect((await contacts(`Contact:\n\n${text}`)).flatMap((c) => c.emails)).toEqual([email]),
  )
  test.each([['MediaRelations@example.org', 'MediaRelations@example.org']])('kept: %s', async (text, email) =>
    expect((await contacts(`Contact:\n\n${text}`)).flatMap((c) => c.emails)).toEqual([email]),
  )
})

describe('lists', () => {
  test.each([
    [
      'names in brackets behind the numbers',
      'For interviews call 207-555-0167 (Anna Ramirez) or 207-555-0168 (James Walker).',
      [
        ['Anna Ramirez', ['+12075550167']],
        ['James Walker', ['+12075550168']],
      ],
    ],
    [
      'names that only their place shows',
      'Media Contacts: Bo Kyrielsson 207-555-0167 / Dorla Quennick 207-555-0168 (media)',
      [
        ['Bo Kyrielsson', ['+12075550167']],
        ['Dorla Quennick', ['+12075550168']],
      ],
    ],
    ['a desk is no name', 'Contact: Media Relations Office 207-555-0167', [[null, ['+12075550167']]]],
  ])('%s', async (_, text, list) => expect((await contacts(text)).map((c) => [c.name, c.phones])).toEqual(list))
  test('what a number is for is the role of who has no other', async () =>
    expect((await contacts('Contact: Anna Ramirez, 207-555-0167 (investors)')).map((c) => c.role)).toEqual([
      'investors',
    ]))
})

test('the time for many distinct addresses grows with their number', async () => {
  const time = async (count: number) => {
    const text = `${story}Contact:\n\n${Array.from({ length: count }, (_, n) => `a${n}x@example.org`).join('\n\n')}`
    await field('contacts', text)
    const start = process.cpuUsage().user
    await field('contacts', text)
    return process.cpuUsage().user - start
  }
  const few = await time(300)
  expect(await time(1200)).toBeLessThan(12 * Math.max(few, 20_000))
})

test('a name in brackets leaves nothing behind for the next release', () => {
  expect(inBrackets(' (Ruth Calloway-Montgomery)')?.name).toBe('Ruth Calloway-Montgomery')
  expect(nameIn('Kit Dorn, ', true)).toBe('Kit Dorn')
})

test('contacts by town are people, whatever their names', async () => {
  const text = `${story}For more information please contact:\nIn Nairobi: Faith Kasindo, faith@calder.example, +254 113 427 094\nIn Geneva: Wilma Spengler, wilma@calder.example, +41 79 549 5998`
  expect((await field('contacts', text)).map(({ name }) => name)).toEqual(['Faith Kasindo', 'Wilma Spengler'])
  expect((await field('people', text)).map(({ name }) => name)).toEqual(['Faith Kasindo', 'Wilma Spengler'])
})
