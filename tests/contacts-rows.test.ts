import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const release = (end: string) =>
  `A Bridge Opens at Last\n\nCalder Foods, Inc. opened a bridge over the river with its engineer, Peter Lund, on Monday. It is long and it is free for all.\n\n${end}`

type Row = [string, ...[string | null, string | null, string | null, string][]]

async function reads(end: string, ...contacts: Row[1][]): Promise<void> {
  const found = (await extract(release(end))).contacts.map((c) => [
    c.name,
    c.role,
    c.organisation,
    [...c.phones, ...c.faxes.map((fax) => `fax ${fax}`), ...c.emails, ...c.urls].join(', '),
  ])
  expect(found).toEqual(contacts)
}

// Whose a number or an address is: a name that only its place shows, several, a desk, nobody.
test.each<Row>([
  ['Contact: 202-555-0142 (Jane Rowe)', ['Jane Rowe', null, null, '+12025550142']],
  ['Media Contact: Jane Rowe 0412   345678', ['Jane Rowe', null, null, '0412345678']],
  ['Media Contact: Jane Rowe 02  5550   0142   02 5550 0143', ['Jane Rowe', null, null, '0255500142, 0255500143']],
  ['Media Contact: Jane Rowe, (202) 555 - 0142', ['Jane Rowe', null, null, '+12025550142']],
  [
    'Media Contact: Jane Rowe, (202) 555 - 0142 (202) 555 - 0143',
    ['Jane Rowe', null, null, '+12025550142, +12025550143'],
  ],
  ['Media Contact: Coordinator, NRPU, 202-555-0142', [null, 'Coordinator', 'NRPU', '+12025550142']],
  ['Media Contact: Jane Rowe, Coordinator, NRPU, 202-555-0142', ['Jane Rowe', 'Coordinator', 'NRPU', '+12025550142']],
  ['Media Contact: Jane Rowe, Manager, FAX 202-555-0142', ['Jane Rowe', 'Manager', null, 'fax +12025550142']],
  ['Media Contact: Jane Rowe, Director, TTY, 202-555-0142', ['Jane Rowe', 'Director', null, '+12025550142']],
  ['Media Contact: Jane Rowe, Director, CPA, 202-555-0142', ['Jane Rowe', 'Director', null, '+12025550142']],
  ['Contact: Jane Rowe, Darrow Associates (202) 555-0142', ['Jane Rowe', null, 'Darrow Associates', '+12025550142']],
  ['Contact:\nJane Rowe\nDarrow Associates\n(202) 555-0142', ['Jane Rowe', null, 'Darrow Associates', '+12025550142']],
  ['Contacts:\nInvestor Relations\nJane Rowe\n202-555-0142', ['Jane Rowe', 'Investor Relations', null, '+12025550142']],
  [
    'Investor Relations: Jane Rowe, jrowe@calder.example, 202-555-0142',
    ['Jane Rowe', 'Investor Relations', 'Calder Foods, Inc.', '+12025550142, jrowe@calder.example'],
  ],
  [
    "Media inquiries: Minister's Office - Jane Rowe 202-555-0142",
    ['Jane Rowe', "Minister's Office", null, '+12025550142'],
  ],
  [
    "Media contact: Jane Rowe (Minister's Office) 202-555-0142",
    ['Jane Rowe', "Minister's Office", null, '+12025550142'],
  ],
  // What somebody is called for and whose office answers, in brackets behind the name.
  ['Media contact: Jane Rowe (trade press) 202-555-0142', ['Jane Rowe', 'trade press', null, '+12025550142']],
  ['Media contact: Jane Rowe (editorial/media) 202-555-0142', ['Jane Rowe', 'editorial/media', null, '+12025550142']],
  ['Media contact: Jane Rowe (mobile) 202-555-0142', ['Jane Rowe', null, null, '+12025550142']],
  ['Media contact: Jane Rowe (after hours) 202-555-0142', ['Jane Rowe', null, null, '+12025550142']],
  [
    "Media contact: Jane Rowe (Attorney-General's office) 02 5550 0142",
    ['Jane Rowe', "Attorney-General's office", null, '0255500142'],
  ],
  ["Media contact: Jane Rowe (Mr Hale's office) 02 5550 0142", ['Jane Rowe', "Mr Hale's office", null, '0255500142']],
  ['Contact: Oakum Wares (Jane Rowe) 202-555-0142', ['Jane Rowe', null, null, '+12025550142']],
  [
    'Contacts:\nInvestor Relations\nJane Rowe and Tom Hale\n202-555-0142',
    ['Jane Rowe', 'Investor Relations', null, '+12025550142'],
    ['Tom Hale', 'Investor Relations', null, '+12025550142'],
  ],
  ['Write to Calder Foods, 4 Elm Street, Alder, NJ 07936-2813.'],
  [
    'Contacts:\nInvestor Relations\nJane Rowe 202-555-0142\nMedia Relations\nTom Hale 202-555-0143',
    ['Jane Rowe', 'Investor Relations', null, '+12025550142'],
    ['Tom Hale', 'Media Relations', null, '+12025550143'],
  ],
  // An address fills the line below a title or a body; one that a sentence asks for goes on in it.
  [
    'Contacts:\nJane Rowe\nVice President, Investor Relations\njrowe@example.com',
    ['Jane Rowe', 'Vice President, Investor Relations', null, 'jrowe@example.com'],
  ],
  [
    'Contacts:\nTom Hale\nDarrow Associates\nthale@example.com',
    ['Tom Hale', null, 'Darrow Associates', 'thale@example.com'],
  ],
  ['To come please write to Jane Rowe\njrowe@example.com', ['Jane Rowe', null, null, 'jrowe@example.com']],
  ['Contacts:\nJane Rowe, Investor Relations\nTom Hale 202-555-0143', ['Tom Hale', null, null, '+12025550143']],
  ['Contacts:\nJane Rowe\nInvestor Relations\nTom Hale 202-555-0143', ['Tom Hale', null, null, '+12025550143']],
  [
    'Contacts:\nJane Rowe 202-555-0142, Investor Relations\nTom Hale 202-555-0143',
    ['Jane Rowe', null, null, '+12025550142'],
    ['Tom Hale', null, null, '+12025550143'],
  ],
  [
    'Press Contact: Jane Rowe\nCorporate Communications 202-555-0142',
    ['Jane Rowe', 'Corporate Communications', null, '+12025550142'],
  ],
  ['Contact: Simon Banks Ph: 202-555-0142', ['Simon Banks', null, null, '+12025550142']],
  [
    'Contacts:\nJane Rowe\n202-555-0142\nMedia\n202-555-0143',
    ['Jane Rowe', null, null, '+12025550142'],
    [null, 'Media', null, '+12025550143'],
  ],
  [
    'Investor Relations Contact: ask@calder.example\nMedia Relations Contact. news@calder.example',
    [null, 'Investor Relations', 'Calder Foods, Inc.', 'ask@calder.example'],
    [null, 'Media Relations', 'Calder Foods, Inc.', 'news@calder.example'],
  ],
  [
    'Media Relations 202-555-0142 (China) news@calder.example',
    [null, 'Media Relations', 'Calder Foods, Inc.', '+12025550142, news@calder.example'],
  ],
  ['Contact: Jane Rowe 02 62775142 ph 02 62775143 fx', ['Jane Rowe', null, null, '0262775142, fax 0262775143']],
  [
    'It was filed with the Elm Mills Inc. on Monday and is on the Company’s investor website at http://ir.oak.example.\n\nSOURCE Calder Foods, Inc.',
    [null, null, 'Calder Foods, Inc.', 'http://ir.oak.example'],
  ],
  [
    'About Elm Mills Inc.\nElm Mills Inc. makes flour. Find us on our website at www.flour.example.\n\nSOURCE Calder Foods, Inc.',
    [null, null, 'Elm Mills Inc.', 'www.flour.example'],
  ],
  [
    'About Elm Mills Inc.\nElm Mills Inc. makes flour.\n\nAbout the Oats Fest\nIt is a fair. Visit our website at www.fest.example.\n\nSOURCE Calder Foods, Inc.',
    [null, null, null, 'www.fest.example'],
  ],
  [
    'It is on our website at www.flour.example for Elm Mills Inc. too.\n\nSOURCE Calder Foods, Inc.',
    [null, null, 'Calder Foods, Inc.', 'www.flour.example'],
  ],
  [
    '“It is long,” Lund said. It is on our website at www.flour.example for Elm Mills Inc. too.\n\nSOURCE Calder Foods, Inc.',
    [null, null, 'Calder Foods, Inc.', 'www.flour.example'],
  ],
  [
    'Elm Mills Inc. was glad. “We show it on our website at www.flour.example,” it said.\n\nSOURCE Calder Foods, Inc.',
    [null, null, 'Elm Mills Inc.', 'www.flour.example'],
  ],
  [
    'Elm Mills Inc. was glad. "We show it on our website at www.flour.example," it said.\n\nSOURCE Calder Foods, Inc.',
    [null, null, 'Elm Mills Inc.', 'www.flour.example'],
  ],
  [
    'It plays with Elm Mills Inc. as well. More is at www.state.cf.us for all.',
    [null, null, 'Elm Mills Inc.', 'www.state.cf.us'],
  ],
  [
    'It plays with Elm Mills Inc. as well. More is at www.cf.me/mills for all.',
    [null, null, 'Elm Mills Inc.', 'www.cf.me/mills'],
  ],
  [
    'It plays with Elm Mills Inc. as well. More is at www.cf.example/mills/now for all to see who want it.',
    [null, null, 'Calder Foods, Inc.', 'www.cf.example/mills/now'],
  ],
  [
    'About Elm Mills Inc.\nElm Mills Inc. makes flour. Follow Calder Foods, Inc. on Chirp at http://chirp.example/cf_news',
    [null, null, 'Calder Foods, Inc.', 'http://chirp.example/cf_news'],
  ],
  ['URL: http://www.calder.example/a.htm  Last update: Friday, 2 November 2012'],
  ['http://www.calder.example/ABC...5BC?Open (2 of 2) [5/03/2004 4:35:57 PM]'],
  ['Media Contact: Jane Rowe 202-555-0142 (mobile)', ['Jane Rowe', null, null, '+12025550142']],
  ['Media Contact: Jane Rowe 202-555-0142 (press)', ['Jane Rowe', 'press', null, '+12025550142']],
  ['Media Contact: 202-555-0142 (Peter Lund)', ['Peter Lund', 'engineer', 'Calder Foods, Inc.', '+12025550142']],
  [
    'To reach Peter Lund, the head of the mill, who lives in the town, all can call. The number is 202-555-0142 at all hours.',
    ['Peter Lund', 'head of the mill', 'Calder Foods, Inc.', '+12025550142'],
  ],
  [
    `According to the Department of Transport the roads are new${' and wide, and they were built in two long years'.repeat(9)}. Call 202-555-0142 to learn more.`,
    [null, null, null, '+12025550142'],
  ],
  ['CONTACT US BY EMAILING TIPS@BRIDGE.EXAMPLE', [null, null, null, 'TIPS@BRIDGE.EXAMPLE']],
  ['Press: press@bridge.example', [null, null, null, 'press@bridge.example']],
  ['Anupriya: anupriya.d@bridge.example', ['Anupriya', null, null, 'anupriya.d@bridge.example']],
  [
    'Copies of the plan may be had from the firm that made it and that holds it. Write to Attention: Prospectus Department, 202-555-0142 or plans@bridge.example.',
    [null, null, null, '+12025550142, plans@bridge.example'],
  ],
  ['Contact:\nPress Office: www.bridge.example', [null, null, null, 'www.bridge.example']],
  [
    'Contact:\nPress Office: 202-555-0142 | www.bridge.example',
    [null, 'Press Office', null, '+12025550142'],
    [null, null, null, 'www.bridge.example'],
  ],
  [
    'Peter Lund said that more about the bridge and all those who built it over two long years is at www.bridge.example.',
    [null, null, null, 'www.bridge.example'],
  ],
  ['It makes flour for all of the county. www.flour.example', [null, null, null, 'www.flour.example']],
  ['About Oakdesk\n\nOakdesk makes desks. See oakdesk.com for all of them.', [null, null, 'Oakdesk', 'oakdesk.com']],
  [
    'About Elm Mills Inc.\n\nElm Mills Inc., a unit of Calder Foods, Inc., makes flour (www.flour.example) for all of the county.',
    [null, null, 'Elm Mills Inc.', 'www.flour.example'],
  ],
  [
    'About Elm Mills\n\nElm Mills Inc., a unit of Calder Foods, Inc., makes flour. Visit www.flour.example for more.',
    [null, null, 'Elm Mills Inc.', 'www.flour.example'],
  ],
  ['Media Contact: Jane van Rowe, 202-555-0142', ['Jane van Rowe', null, null, '+12025550142']],
  ['Media Contact: Oakmoor Street Level, 202-555-0142', [null, null, null, '+12025550142']],
  ['Media Contact: Jane Rowe, 00 44 20 7946 0142', ['Jane Rowe', null, null, '+442079460142']],
  ['Media Contact: JANE ROWE, 202-555-0142', ['JANE ROWE', null, null, '+12025550142']],
  [
    'Contact:\nJane Rowe, Chief Financial Officer\n202-555-0142',
    ['Jane Rowe', 'Chief Financial Officer', null, '+12025550142'],
  ],
  ['Contact:\nChief Financial Officer\n202-555-0142', [null, 'Chief Financial Officer', null, '+12025550142']],
  [
    'Peter Lund said that the bridge was long and that it had been built for the town. More is at www.bridge.example/peter',
    [null, null, null, 'www.bridge.example/peter'],
  ],
  [
    'Peter Lund spoke of the river and of the bridge and of the mills. The office of the bridge is open to all. Call 202-555-0142 for more.',
    [null, null, null, '+12025550142'],
  ],
  [
    'Peter Lund spoke of the river and of the bridge and of the mills. The office of the bridge is open to all. He can be reached at 202-555-0142.',
    ['Peter Lund', 'engineer', 'Calder Foods, Inc.', '+12025550142'],
  ],
  [
    'Call Peter Lund. The number is 202-555-0142 for more.',
    ['Peter Lund', 'engineer', 'Calder Foods, Inc.', '+12025550142'],
  ],
  [
    'About Calder Foods, Inc.\nCalder Foods, Inc. makes food with Elm Mills Inc. More is at www.calder.example',
    [null, null, 'Calder Foods, Inc.', 'www.calder.example'],
  ],
  [
    'About Elm Mills Inc.\nElm Mills Inc. makes flour. Calder Foods buys it. www.elm.example',
    [null, null, 'Elm Mills Inc.', 'www.elm.example'],
  ],
  ['Elm Mills Inc. makes flour. Its page www.elm.example is long.'],
  [
    'Media Contacts:\nJane Rowe\n202-555-0142\n\nMedia Relations:\n202-555-0143',
    ['Jane Rowe', null, null, '+12025550142'],
    [null, 'Media Relations', null, '+12025550143'],
  ],
  [
    'Contact Constable Jane Rowe at 202-555-0142 or Crime Watch at 202-555-0177.',
    ['Jane Rowe', 'Constable', null, '+12025550142'],
    [null, null, null, '+12025550177'],
  ],
  [
    'Contact: Jane Rowe, Tom Hill: 202-555-0142',
    ['Jane Rowe', null, null, '+12025550142'],
    ['Tom Hill', null, null, '+12025550142'],
  ],
  [
    'Contact: Jane Rowe at 202-555-0142, jane@example.com or jrowe@example.com',
    ['Jane Rowe', null, null, '+12025550142, jane@example.com, jrowe@example.com'],
  ],
  [
    'Contact: Jane Rowe 202-555-0142 fax 202-555-0143 info@example.com',
    ['Jane Rowe', null, null, '+12025550142, fax +12025550143, info@example.com'],
  ],
  [
    'Contact: the Center for Disaster Fraud, disaster@example.com',
    [null, null, 'Center for Disaster Fraud', 'disaster@example.com'],
  ],
  // A body told of in an earlier sentence is nobody's of this one, unless it speaks or is the only one.
  [
    'The Elm Foundation was thanked for it. Contact: Jane Rowe, 202/555-0142; Tom Hale, 202/555-0143.',
    ['Jane Rowe', null, null, '+12025550142'],
    ['Tom Hale', null, null, '+12025550143'],
  ],
  [
    'The Elm Foundation helps with all of it. For tickets, call Jane Rowe at 202-555-0142.',
    ['Jane Rowe', null, null, '+12025550142'],
  ],
  [
    'For tickets to the show of the Elm Foundation, call Jane Rowe at 202-555-0142.',
    ['Jane Rowe', null, 'Elm Foundation', '+12025550142'],
  ],
  ['Contact Press Office 202-555-0142', [null, 'Press Office', null, '+12025550142']],
  ['Contact Media Relations: 202-555-0142', [null, 'Media Relations', null, '+12025550142']],
  ['Contact Center: 202-555-0142', [null, null, null, '+12025550142']],
  ['Contact: Jane 202-555-0142 jane@example.com', ['Jane', null, null, '+12025550142, jane@example.com']],
  ['Call (02) 6277 7584 or 0412 345 678 / 0412 345 679.', [null, null, null, '0262777584, 0412345678, 0412345679']],
  [
    'For interviews contact, Jane Rowe, Senator Hale’s press secretary on 202-555-0142.',
    ['Jane Rowe', 'Senator Hale’s press secretary', null, '+12025550142'],
  ],
  [
    'Contact:\n\nJane Rowe\n\nMedia adviser\n\nSen. Mary Hale\n\nPhone 202-555-0142',
    ['Jane Rowe', 'Media adviser', null, '+12025550142'],
  ],
  [
    'Media inquiries: Jane Rowe (Departmental) 202-555-0142 or Tom Hill (mobile) 202-555-0143',
    ['Jane Rowe', 'Departmental', null, '+12025550142'],
    ['Tom Hill', null, null, '+12025550143'],
  ],
  [
    'Contact: Elm Mills Inc., Attention: Capital Markets Group, by telephone at 202-555-0142.',
    [null, null, 'Elm Mills Inc.', '+12025550142'],
  ],
  [
    'Contact: Jane Rowe, Ph: 202-555-0142 / Fx: 202-555-0143',
    ['Jane Rowe', null, null, '+12025550142, fax +12025550143'],
  ],
  ['Contact: Jane Rowe 0412 345 678 or 0412\n345 679', ['Jane Rowe', null, null, '0412345678, 0412345679']],
  ['Contact: Jane Rowe 0412 345\n678 people came'],
  ['Call +44 20 7946 0958 now.', [null, null, null, '+442079460958']],
  ['Call 000 6277 7584.'],
  ['The case 2020-555-0142 is open.'],
  ['Call 1300 555 014 or 13 11 14.', [null, null, null, '1300555014, 131114']],
  ['It scored 13 11 14.'],
  ['Call 555-0142.', [null, null, null, '5550142']],
  ['Tel: 555-0142', [null, null, null, '5550142']],
  ['Media contact tel: 6277 7584', [null, null, null, '62777584']],
  ['On 12-03-2020 call.'],
  ['Call 202.555.0142/0143.', [null, null, null, '+12025550142']],
  ['tel:202-555-0142 202-555-0143', [null, null, null, '+12025550142, +12025550143']],
  ['Call us on 2025550142 now, ext. 5.', [null, null, null, '+12025550142']],
  ['It sold on 2025550142.'],
  ['$202-555-0142 and #202-555-0142'],
])('%s', reads)

// Not read right yet.
test.fails.each<Row>([
  ['Peter Lund spoke of it. The office is open. Call 202-555-0142 for more.', [null, null, null, '+12025550142']],
  [
    'See xwww.calder.example or www.calder.example/a.',
    [null, null, 'Calder Foods, Inc.', 'www.calder.example, www.calder.example/a'],
  ],
])('not read right yet: %s', reads)
