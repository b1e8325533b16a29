import { expect, test } from 'vitest'
import { field } from './fields.ts'

const body = 'The bridge joins two towns that had waited for it for many years, and it will stand for long, they said.'
test.each<[string, string, string | undefined]>([
  [
    'the letterhead',
    `Department of Transport\n\nFOR IMMEDIATE RELEASE\n\nA Bridge Opens at Last\n\n${body} It was paid for by the Department of Transport.`,
    'Department of Transport',
  ],
  [
    'the boilerplate',
    `A Bridge Opens at Last\n\n${body}\n\nAbout Calder Refining LLC\n\nIt refines oil.`,
    'Calder Refining LLC',
  ],
  [
    'what the story opens with',
    `A Bridge Opens at Last\n\nThe engineers of Calder Refining LLC opened a bridge on Monday. ${body} Calder Refining paid for it.`,
    'Calder Refining LLC',
  ],
  [
    'the contact',
    `A Bridge Opens at Last\n\n${body} It was paid for by Calder Refining LLC.\n\nContact:\n\nCalder Refining LLC\n\n202-555-0142`,
    'Calder Refining LLC',
  ],
  [
    'the headline, and a story about it',
    `Calder Refining Wins a Prize\n\nThe prize of the year is new. It goes to Calder Refining LLC on Monday. Calder Refining was glad.`,
    'Calder Refining LLC',
  ],
  [
    'the disclaimer',
    'A prize for flour\n\nThe prize of the year goes to a mill. It was given to Elm Mills Inc. on Monday.\n\nDisclaimer: The statements in this release are those of Elm Mills Inc. and involve risks.',
    'Elm Mills Inc.',
  ],
  [
    'what the story opens with, though it met a senator',
    'Calder Mills Inc. met Senator Ann Lowe.\n\nIt will open a mill in May. Calder Mills makes flour.',
    'Calder Mills Inc.',
  ],
  ['not where it is passed on', `A Bridge Opens at Last\n\n${body}\n\nContact:\n\nFacebook\n\n202-555-0142`, undefined],
  [
    'not whom a senator attacks',
    `Norvik Rail Must Pay for Delays\n\nNorvik Rail must refund its passengers for the delays of last winter, Senator Ann Lowe said today after a meeting with commuters in Alderton. ${body} Norvik Rail ran late on most days.`,
    undefined,
  ],
  [
    'not whom the first sentence only speaks of',
    `A Bridge Opens at Last\n\nOn the eve of a meeting of the Calder Foundation two senators wrote a letter. ${body} The Calder Foundation said nothing.`,
    undefined,
  ],
  [
    'the wire’s last line',
    `A Bridge Opens at Last\n\n${body} Calder Refining LLC was thanked by Norvik Holdings Inc.\n\nSource: Norvik Holdings Inc.`,
    'Norvik Holdings Inc.',
  ],
  [
    'not of a letterhead’s heading that only begins with a body',
    `Department of Transport's bridge is late\n\nFOR IMMEDIATE RELEASE\n\nA Bridge Opens at Last\n\n${body}\n\nAbout Calder Refining LLC\n\nIt refines oil.`,
    'Calder Refining LLC',
  ],
  [
    'who is told to announce it, behind a phrase',
    `A Bridge Opens at Last\n\n${body} After many years, the leader in stone Calder Refining LLC is pleased to present it.`,
    'Calder Refining LLC',
  ],
  [
    'not one of two that announce',
    `A Bridge Opens at Last\n\n${body} By letter the Alder Foundation is pleased to announce a gift, and the Norvik Foundation is pleased to announce one.`,
    undefined,
  ],
  [
    'not whom the story tells of',
    `A Bridge Opens at Last\n\n${body} The Norvik Foundation announced on Monday that it would not pay.`,
    undefined,
  ],
  [
    'whom one in office joins',
    `Rep. Kerr Joins Norvik Foundation\n\nThe Norvik Foundation today named Bo Kerr its chair. ${body} The Norvik Foundation is glad.`,
    'Norvik Foundation',
  ],
  [
    'nobody in what a wire says of the release',
    `Junk Removal Launches in Boston\n\nBOSTON, United States - May 24, 2025 / For Immediate Release /\n\n${body}`,
    undefined,
  ],
  [
    'not what a headline of one in office speaks of',
    `SEN. LOWE COMMENTS ON THE BRIDGE\n\nThe Norvik Foundation today unveiled a bridge. ${body} The Norvik Foundation paid.`,
    undefined,
  ],
  [
    'not whom a state condemns',
    `Norvik Front Attacks in Tartus\n\nThe United States strongly condemns the attacks of the Norvik Front. ${body} The Norvik Front must end. The Norvik Front is alone.`,
    undefined,
  ],
  [
    'whom a wire names behind the dateline',
    `Junk Removal Launches in Boston\n\nBOSTON, United States - May 24, 2025 / Discard Junk Removal /\n\n${body} Discard Junk Removal has a truck.`,
    'Discard Junk Removal',
  ],
  [
    'not a wire behind the dateline',
    `Junk Removal Launches in Boston\n\nBOSTON, United States - May 24, 2025 / RiverWire /\n\n${body}`,
    undefined,
  ],
  ...[
    ['HEADQUARTERS NORLAND ARMY\nDIRECTORATE OF ARMY PUBLIC RELATIONS', 'NORLAND ARMY'],
    ['MINISTRY OF ROADS AND RIVERS, NORLAND', 'MINISTRY OF ROADS AND RIVERS'],
    ['Ministry of Vatu Ren\nour roads and our rivers', 'Ministry of Vatu Ren'],
    ['REPUBLIC OF NORLAND\nCOURT OF APPEAL OF NORLAND', 'COURT OF APPEAL OF NORLAND'],
    ['REPUBLIC OF NORLAND\nOFFICE OF THE PRIME MINISTER', 'OFFICE OF THE PRIME MINISTER'],
    ['Norland Press Office', 'Norland Press Office'],
    ['From: Ministry of Roads, Ministry of Rivers, and The Rt Hon Ann Lowe MP', 'Ministry of Roads'],
    ['From:\nDepartment for Roads and Rivers and The Rt Hon Ann Lowe MP', 'Department for Roads and Rivers'],
  ].map(([head, name]): [string, string, string] => [
    `the letterhead ${head}`,
    `${head}\n\nPRESS RELEASE\n\nTown Opens a Bridge at Last\n\n${body}`,
    name,
  ]),
  [
    'who issued it, at the foot',
    `A Bridge Opens at Last\n\n${body}\n\nIssued by the Department of Transport`,
    'Department of Transport',
  ],
  [
    'a ministry with a line to itself below its press office',
    `A Bridge Opens at Last\n\n${body}\n\nENDS\n\nPress Office\nDepartment of Rural and Harbour Development\nTel: 01 555 0142`,
    'Department of Rural and Harbour Development',
  ],
  [
    'not its desk',
    `A Bridge Opens at Last\n\n${body}\n\nMedia Contacts\nCalder Media Team\nCalder Refining LLC\nEmail: press@calder.example.org`,
    'Calder Refining LLC',
  ],
  [
    'not a leader’s government that somebody speaks about',
    `Harlow Government Fails\n\nThe Harlow Government has failed the river, Senator Ann Lowe said. ${body} The Harlow Government had no answer.`,
    undefined,
  ],
  [
    'a heading whose stop is its form’s',
    `A Bridge Opens at Last\n\n${body}\n\nAbout Calder Refining Inc.\n\nCalder Refining refines oil.\n\nAbout Norvik Holdings\n\nNorvik Holdings sells it.`,
    'Calder Refining Inc.',
  ],
  [
    'of several that are presented the one that is named first',
    `Norvik Holdings Opens a Bridge\n\n${body} Calder Refining Inc. helped.\n\nAbout Calder Refining Inc.\n\nIt refines oil.\n\nAbout Norvik Holdings\n\nIt sells oil.`,
    'Norvik Holdings',
  ],
  [
    'not the wire that presents itself',
    `A Bridge Opens at Last\n\nCalder Refining LLC opened a bridge on Monday. ${body} Calder Refining paid.\n\nAbout RiverWire\n\nRiverWire sends releases.`,
    'Calder Refining LLC',
  ],
  [
    'not a wire in two words that presents itself',
    `A Bridge Opens at Last\n\nCalder Refining LLC opened a bridge on Monday. ${body} Calder Refining paid.\n\nAbout River NewsWire\n\nRiver NewsWire sends releases.`,
    'Calder Refining LLC',
  ],
  [
    'not what one in office speaks of',
    `Bridge Comes Late\n\nCalder Refining LLC has failed the river, Ann Lowe MP said today. ${body} Calder Refining LLC had no answer.`,
    undefined,
  ],
  [
    'what the story opens with, though one in office is quoted in its next sentence',
    `Bridge Opens\n\nCalder Refining LLC opened a bridge on Monday. Senator Ann Lowe said it was late. ${body} Calder Refining LLC is glad.`,
    'Calder Refining LLC',
  ],
  [
    'what the story opens with, beside one in office',
    `Bridge Opens\n\nCalder Refining LLC and Senator Ann Lowe announced a bridge for the two towns in the valley on Monday. ${body} Calder Refining LLC is glad.`,
    'Calder Refining LLC',
  ],
  [
    'not what one in office speaks of, named behind the verb',
    `Bridge Comes Late\n\nCalder Refining LLC has failed the river, said Senator Ann Lowe today. ${body} Calder Refining LLC had no answer.`,
    undefined,
  ],
  [
    'not what a letterhead of one in office goes on to speak of',
    `Ann Lowe MP\nShadow Minister for Rivers\n\nBridge Comes Late\n\nCalder Refining LLC has failed the river. ${body} Calder Refining LLC had no answer.`,
    undefined,
  ],
  [
    'the party of one in office',
    `Bridge Comes Late\n\nThe Australian Democrats want another bridge, Australian Democrats spokesperson Senator Ann Lowe said. ${body}`,
    'Australian Democrats',
  ],
  [
    'not whom one in office has called',
    `Bridge Opens at Last\n\nThe bridge is open, the Minister for Roads, Ann Lowe, announced today. ${body}\n\nContact:\n\nCalder Refining LLC\n\n202-555-0142`,
    undefined,
  ],
  ...(
    [
      [
        'who closes the first sentence',
        'must come to the valley, the Norland Greens have said today.',
        'Norland Greens',
      ],
      ['a body that closes it', 'must come to the valley, the Oak Trust announced on Monday.', 'Oak Trust'],
      ['not one that says it of the past', 'must come to the valley, the Oak Trust said in 1990.', undefined],
    ] as const
  ).map(([name, end, body_]): [string, string, string | undefined] => [
    name,
    `Bridge Comes Late\n\nA bridge that was promised for years ${end} ${body}`,
    body_,
  ]),
  ...(
    [
      ['a party that the story opens with', 'today urged', 'Australian Democrats'],
      ['a party that only does something', 'today opened', undefined],
    ] as const
  ).map(([name, verb, party]): [string, string, string | undefined] => [
    name,
    `Senator Ann Lowe\nLeader of the Australian Democrats\n\nBridge Comes Late\n\nThe Australian Democrats ${verb} the bridge. ${body}`,
    party,
  ]),
  [
    'not whom a senator’s release closes with',
    `Senator Ann Lowe\n\nBridge Comes Late\n\nRail fares rose again in the valley last year, the Oak Trust said today. ${body}`,
    undefined,
  ],
  ['nobody', `A Bridge Opens at Last\n\n${body}`, undefined],
])('%s', async (_, text, name) => expect((await field('issuer', text))?.name).toBe(name))

test("the office whose site a page's title ends in", async () => {
  const page = (site: string) =>
    `Man Charged With Theft - ${site}\nSkip to content\nPress\n\nMan Charged With Theft\n\nALDER, Ohio – A man was charged with theft on Monday.\n`
  expect((await field('issuer', page('Alder County District Attorney')))?.name).toBe('Alder County District Attorney')
  expect(await field('issuer', page('Read more news'))).toBeNull()
  // Whoever the title begins with.
  const named = page('Alder County District Attorney').replaceAll('Man Charged', 'Ten Calder Refining LLC Men Charged')
  expect((await field('issuer', named))?.name).toBe('Alder County District Attorney')
})
