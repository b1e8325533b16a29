import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

/** Name, organisation and its basis of the people of a text. */
const served = async (text: string) =>
  (await field('people', text)).map((p) => [p.name, p.organisation, p.organisationBasis])

describe('an office that has a body of its own, where the text names it', () => {
  test.each([
    [
      'Tulsa County District Attorney Anna Ramirez spoke. The Tulsa County District Attorney’s Office thanked all.',
      'Tulsa County District Attorney’s Office',
    ],
    [
      'It was said by U.S. Attorney Anna Ramirez of the Northern District of Iowa. The U.S. Attorney’s Office for the Northern District of Iowa and the U.S. Attorney’s Office for the Southern District of Ohio tried it.',
      'U.S. Attorney’s Office for the Northern District of Iowa',
    ],
    [
      'The Tulsa County Sheriff’s Office found it. Tulsa County Sheriff Anna Ramirez thanked all.',
      'Tulsa County Sheriff’s Office',
    ],
    [
      'Attorney General Anna Ramirez spoke. The Department of Justice and the Ohio Attorney General’s Office sued.',
      'Department of Justice',
    ],
    [
      'Ohio Attorney General Anna Ramirez spoke. The Department of Justice and the Office of the Attorney General of Ohio sued.',
      'Office of the Attorney General of Ohio',
    ],
    [
      'Insurance Commissioner Anna Ramirez spoke. The California Department of Insurance fined them.',
      'California Department of Insurance',
    ],
    [
      'Interior Secretary Anna Ramirez spoke. The U.S. Department of the Interior agreed.',
      'U.S. Department of the Interior',
    ],
    ['Senator Anna Ramirez spoke. The United States Senate voted for it today.', 'United States Senate'],
  ])('%s', async (text, organisation) => expect(await served(text)).toEqual([['Anna Ramirez', organisation, 'stated']]))

  test.each([
    [
      'of another district',
      'U.S. Attorney Anna Ramirez of the Southern District of Texas spoke. The U.S. Attorney’s Office for the Southern District of Ohio tried it.',
    ],
    ['of another county', 'Tulsa County Sheriff Anna Ramirez spoke. The Polk County Sheriff’s Office agreed.'],
    [
      'of another title',
      'Tulsa County Sheriff Anna Ramirez spoke. The Tulsa County District Attorney’s Office agreed.',
    ],
    ['of a state’s own', 'Ohio Attorney General Anna Ramirez spoke. The Department of Justice agreed.'],
    ['of a state', 'Ohio state Senator Anna Ramirez spoke. The United States Senate voted for it today.'],
    ['a minister of a department', 'Minister for Health Anna Ramirez spoke. The Department of Health paid for it.'],
    ['a press secretary', 'Press Secretary Anna Ramirez spoke. The Department of the Press paid for it.'],
  ])('none: %s', async (_, text) =>
    expect((await served(text)).find(([name]) => name === 'Anna Ramirez')?.[1]).toBeNull(),
  )
})

describe('a bare office is one of the issuer', () => {
  const release = (sentence: string) =>
    `Calder Refining Opens a Plant\n\nPORTLAND, Maine, May 3, 2024 – Calder Refining LLC today opened a plant. ${sentence}\n\nAbout Calder Refining LLC\n\nCalder Refining LLC makes oils.`
  test.each([
    ['“It is open,” said Anna Ramirez, chairman and CEO.'],
    ['“It is open,” said spokesperson Anna Ramirez.'],
    ['“It is open,” said Anna Ramirez, Vice President of Semiconductor Engineering.'],
    ['“It is open,” said Anna Ramirez, director of public affairs.'],
  ])('%s', async (sentence) =>
    expect(await served(release(sentence))).toEqual([['Anna Ramirez', 'Calder Refining LLC', 'issuer']]),
  )
  test.each([
    ['an office of a state', '“It is open,” said Governor Anna Ramirez.'],
    ['the president of a country', 'French President Anna Ramirez came.'],
    ['somebody of another company', '“It is open,” said Anna Ramirez, controller of the other company.'],
    ['what somebody was', '“It is open,” said Anna Ramirez, former chairman.'],
    ['no officer', '“It is open,” said local teacher Anna Ramirez.'],
    [
      'somebody of a body that is none by its name',
      '“It is open,” said Anna Ramirez, project engineer, Brabuild. “It is.”',
    ],
    ['somebody of a body with a number', '“It is open,” said Anna Ramirez, VP of Marketing at 2Q. “It is.”'],
    ['nothing said', 'Anna Ramirez came.'],
    ['somebody of a body that was not found', 'There were:\n\nAnna Ramirez, CEO, Real retention\nTom, baker'],
  ])('not %s', async (_, sentence) => {
    const [person] = await served(release(sentence))
    expect(person).toEqual(['Anna Ramirez', null, null])
  })
  test('in a block of contacts, until the own address tells another', async () => {
    const called = (mail: string) =>
      `${release('It is open.')}\n\nContact:\nAnna Ramirez\n${mail}202-555-0142\nTom Lund\ntlund@elmpress.com\n202-555-0143`
    const anna = async (mail: string) => (await served(called(mail))).find(([name]) => name === 'Anna Ramirez')
    expect(await anna('')).toEqual(['Anna Ramirez', 'Calder Refining LLC', 'issuer'])
    expect(await anna('aramirez@birchpress.com\n')).toEqual(['Anna Ramirez', null, null])
  })
  test('in a block of contacts, the body above with its town', async () => {
    const above = (line: string) =>
      served(`${release('It is open.')}\n\nContact:\n${line}\nAnna Ramirez\n202-555-0142\nTom Lund\n202-555-0143\n`)
    const both = (body: string) => [
      ['Anna Ramirez', body, 'stated'],
      ['Tom Lund', body, 'stated'],
    ]
    expect(await above('Norvik Group, Oakmoor')).toEqual(both('Norvik Group'))
    expect(await above('Norvik Group, Portland, Maine')).toEqual(both('Norvik Group'))
    expect(await above('Tel: (202) 555-0141 Norvik Group')).toEqual(both('Norvik Group'))
    expect(await above('Norvik Group is open')).not.toEqual(both('Norvik Group'))
  })
  test('a public body has other officers than a company', async () => {
    const said = (role: string) =>
      `Department of Justice\n\nFOR IMMEDIATE RELEASE\n\nMay 3, 2024\n\nMan Sentenced for Fraud\n\nA man was sentenced today for fraud. ${role} Anna Ramirez was there.`
    expect((await served(said('Spokeswoman')))[0]?.[2]).toBe('issuer')
    expect((await served(said('Detective Investigator')))[0]?.[2]).toBe('issuer')
    expect((await served(said('Founder')))[0]?.[2]).toBeNull()
    expect((await served(said('Detective')))[0]?.[2]).toBeNull()
  })
})

test.each([
  ['its owner', 'They sued Calder Refining LLC and its owner, Anna Ramirez, in Ohio.', 'Calder Refining LLC'],
  [
    'her company',
    'They sued Anna Ramirez, 54, of Weston, Florida, and her company, Calder Refining LLC, in Ohio.',
    'Calder Refining LLC',
  ],
  [
    'founded by',
    'He uses a tool of Calder Refining LLC, a company founded by Anna Ramirez, at home.',
    'Calder Refining LLC',
  ],
  [
    'the employer, not the unit',
    'said Anna Ramirez, manager of the Optics Division at Calder Refining LLC.',
    'Calder Refining LLC',
  ],
  [
    'behind a charge',
    'said Anna Ramirez, vice president, Media and Technology at Calder Refining LLC.',
    'Calder Refining LLC',
  ],
  ['what somebody left', 'Anna Ramirez will retire from Calder Refining LLC in May.', 'Calder Refining LLC'],
  ['what somebody owns', 'They stood before Anna Ramirez’s Calder Refining LLC in May.', 'Calder Refining LLC'],
  [
    'a part of the body',
    'They thanked Special Agent Anna Ramirez with the Social Security Administration, Office of Audits.',
    'Office of Audits',
  ],
  [
    'a part of a part of the body, an apostrophe being lost',
    'They thanked Special Agent Anna Ramirez of the Social Security Administration Office of Inspector Generals (SSA-OIG) Boston Field Office.',
    'Boston Field Office',
  ],
  [
    'the owner, whatever unit the role names',
    'said Anna Ramirez, Calder Refining’s head of the Optics Division. Calder Refining LLC and the Optics Division agreed.',
    'Calder Refining LLC',
  ],
  [
    'doing business through',
    'They sued Anna Ramirez, 37, also of Weston, doing business through Calder Refining LLC in Ohio.',
    'Calder Refining LLC',
  ],
  [
    'a company called',
    'They sued Anna Ramirez, who did business as a company called Calder Refining LLC in Ohio.',
    'Calder Refining LLC',
  ],
  ['what somebody operates', 'Anna Ramirez of Weston operates Calder Refining LLC in Ohio.', 'Calder Refining LLC'],
  ['no owner of a company', 'Anna Ramirez did much for business and sued Calder Refining LLC in Ohio.', null],
  [
    'the own body of a title, not that of whom somebody joined',
    'Calder Refining LLC CEO Anna Ramirez joined Harbour Media’s Tom Hale at noon.',
    'Calder Refining LLC',
  ],
  [
    'an office in front of the next one’s title',
    'The Public Integrity Bureau had the case, under Captain Anna Ramirez, Bureau Chief, and Captain John Lund.',
    'Public Integrity Bureau',
  ],
  [
    'who is led, under whose supervision others work',
    'The Burglary Squad had the case, said Detective John Lund of the Fern Squad, under the supervision of Captain Anna Ramirez, Chief.',
    'Fern Squad',
  ],
  [
    'a body that something else is said of, under somebody’s supervision',
    'The Fern Council left, and two men work under the supervision of Anna Ramirez.',
    null,
  ],
  [
    'a body at which somebody trained',
    'She trained at Fern University, under the supervision of Professor Anna Ramirez.',
    null,
  ],
  [
    'a body whose case is overseen',
    'The case of Fern Holdings Inc., under the supervision of Judge Anna Ramirez, is closed.',
    null,
  ],
  ['a body that pays', 'It was funded by the Fern Foundation under the direction of Anna Ramirez.', null],
  ['the field of a minister', 'Minister for Customs and Border Protection Anna Ramirez spoke.', null],
  [
    'the unit of a unit behind a comma',
    'They thanked Anna Ramirez with the Department of Tradings River Division, Harbor Protection Branch.',
    'Harbor Protection Branch',
  ],
  [
    'an office of a district',
    'They thanked Anna Ramirez of the U.S. Attorney’s Office for the Southern District of Ohio. It was the Department of Justice.',
    'U.S. Attorney’s Office for the Southern District of Ohio',
  ],
  ['a district is no body', 'They thanked Anna Ramirez of the Southern District of Ohio.', null],
  ['a body of the line above', 'He ran for the Senate Budget Committee\nDistrict Attorney Anna Ramirez spoke.', null],
])('%s', async (_, text, organisation) =>
  expect((await served(text)).find(([name]) => name === 'Anna Ramirez')?.[1]).toBe(organisation),
)
