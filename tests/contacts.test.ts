import { describe, expect, test } from 'vitest'
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
  ['Phone: +996 555 12 34 56', '+996555123456'],
  ['Phone: +44 7564 953262', '+447564953262'],
])('a phone number: %s', async (text, phone) => {
  expect((await contacts(text))[0]?.phones).toEqual([phone])
})

test.each([
  ['E-mail: jane.doe@example.org', 'jane.doe@example.org'],
  ['E-mail: jane.doe[at]example.org', 'jane.doe@example.org'],
  ['E-mail: jane.doe (at) example (dot) org', 'jane.doe@example.org'],
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
    const list = await contacts('Contact: James Doe, 202/224-2206; Andrew Wilder, 202/224-7705.')
    expect(list.map((c) => [c.name, c.phones])).toEqual([
      ['James Doe', ['+12022242206']],
      ['Andrew Wilder', ['+12022247705']],
    ])
  })
  test('two names in front of one number share it', async () => {
    const list = await contacts('Contact: Laura Doe and Melissa Wagoner, (202) 224-2633')
    expect(list.map((c) => [c.name, c.phones])).toEqual([
      ['Laura Doe', ['+12022242633']],
      ['Melissa Wagoner', ['+12022242633']],
    ])
  })
  test('an address that holds a name belongs to it', async () => {
    const list = await contacts('Laura Doe and Melissa Wagoner can be reached at melissa.wagoner@example.org.')
    expect(list.map((c) => [c.name, c.emails])).toEqual([['Melissa Wagoner', ['melissa.wagoner@example.org']]])
  })
})

test.each([
  ['a case number', 'It is Case No. 6:10-cv-64, docket 2004-123-4567890.'],
  ['an amount', 'It cost $202,514,2007 in 2004-2009.'],
])('no contact: %s', async (_, text) => expect(await contacts(text)).toEqual([]))
