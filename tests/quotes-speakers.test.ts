import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const release = (story: string) =>
  `A Bridge Opens at Last\n\nMayor Ruth Calloway and Peter Lund of the Department of Transport spoke on Monday about the bridge.\n\n${story}`
const read = async (story: string) => (await extract(release(story))).quotes.map((q) => [q.text, q.speaker])
const said = 'We waited ten years for this bridge, all of us in both towns'

describe('who speaks', () => {
  test.each([
    ['according to behind it', `Calloway came. “${said},” according to Peter Lund.`, ['Peter Lund']],
    ['a clause between name and verb', `Calloway came. “${said},” Lund, who was there, said.`, ['Peter Lund']],
    [
      'an office, "has" and an adverb',
      `Calloway left. The Mayor has previously stated that “${said}.”`,
      ['Ruth Calloway'],
    ],
    ["one who chairs a body's review", `The Department of Transport review panel chair said: “${said}.”`, [null]],
    [
      "a body's report, and when it came out",
      `The Department of Transport report, out on Monday, said: “${said}.”`,
      ['Department of Transport'],
    ],
    ["a body's report", `The Department of Transport report noted: “${said}.”`, ['Department of Transport']],
    ['a source in brackets', `Calloway left. “${said}.” (Peter Lund, Morning Bell 9/11/2003)`, ['Peter Lund']],
    ['a source in brackets, cut', `Calloway left. “${said}…” (Peter Lund, Alder Radio)`, ['Peter Lund']],
    ['brackets about another', `Calloway said: “${said}.” (Peter Lund, aged 23, left.)`, ['Ruth Calloway']],
    ['no source without a stop', `Calloway said: “${said}” (Peter Lund, Alder Radio).`, ['Ruth Calloway']],
    [
      'an office without a verb between two parts',
      `“${said},” Peter Lund, Director of Bridges at Oakum. “It will stand for a hundred years.”`,
      ['Peter Lund'],
    ],
    [
      'two who are presented between two parts',
      `“${said},” Peter Lund, clerk. Ruth Calloway, his chief, left. “It will stand for a hundred years.”`,
      [null],
    ],
    ['a name and a colon', `Calloway came. Peter Lund: “${said}.”`, ['Peter Lund']],
    ['the verb first', `Calloway came. Said Peter Lund: “${said}.”`, ['Peter Lund']],
    ['"he" in front of an unknown name', `Peter Lund stayed. He quietly said: “${said}.”`, ['Peter Lund']],
    ['the kind of body', `“${said},” the department said in a note.`, ['Department of Transport']],
    [
      '"he" behind one who was met, with the office in front',
      `Peter Lund was there and he had a long meeting with the Minister for Bridges of Norland, Mr Tim Roe. He said: “${said}.”`,
      ['Peter Lund'],
    ],
    ['"he" in front', `Calloway left. Peter Lund stayed. He said: “${said}.”`, ['Peter Lund']],
    [
      'nobody beside it: who spoke in the paragraph above',
      `“${said},” said Peter Lund.\n\n“It will stand for a hundred years and it is free for all of us.”`,
      ['Peter Lund', 'Peter Lund'],
    ],
    [
      'the number of a footnote in front of the name',
      `“${said},”[1] Peter Lund said.\n\n“It is free,” Ruth Calloway said at the gate.`,
      ['Peter Lund'],
    ],
    [
      '"he" behind a speech of many paragraphs',
      `“When we met, Ruth Calloway told us that it would be long,” Peter Lund said.\n\n“${said}.\n\n${`“${said} and many more.\n\n`.repeat(20)}“${said},” he said.`,
      ['Peter Lund', 'Peter Lund'],
    ],
    [
      'nobody beside it: not whom to call below',
      `“${said},” said Peter Lund.\n\nIt is long.\n\n“${said}.”\n\nFor more information contact Ruth Calloway, the mayor.`,
      ['Peter Lund', 'Peter Lund'],
    ],
    [
      'nobody beside it: whom the next paragraph names',
      `Now to the bridge.\n\n“${said}.”\n\nThe road of Ruth Calloway is long.`,
      ['Ruth Calloway'],
    ],
    [
      'a nickname in marks within the name',
      `Peter Lund left. “${said},” Ruth “Ru” Calloway said.`,
      ['Ruth “Ru” Calloway'],
    ],
    ['whoever "they" are', `Peter Lund came. “${said},” they said.`, [null]],
    ['a body that is only "it"', `Peter Lund came. “${said},” it said in a note.`, [null]],
    ['not whom the next sentence names', `“${said},” said a woman at the gate. Peter Lund was there.`, [null]],
    ['somebody of the holder of an office', `“${said},” the wife of the mayor said.`, [null]],
    ['somebody beside the holder of an office', `“${said},” the two young sons beside our mayor said.`, [null]],
    [
      'an office of two words',
      `Prime Minister Jo Hill came. Lund left. The Prime Minister said: “${said}.”`,
      ['Jo Hill'],
    ],
    ['another clause in front', `As Ruth Calloway watched, Peter Lund said: “${said}.”`, ['Peter Lund']],
    [
      '"she" behind other words',
      `Calloway stayed. Speaking at the gate she proudly said: “${said}.”`,
      ['Ruth Calloway'],
    ],
    ['another in a clause about the one', `Peter Lund, who succeeded Ruth Calloway, said: “${said}.”`, ['Peter Lund']],
    ['the verb first, and a comma', `Calloway and Lund came. Added Ruth Calloway, “${said}.”`, ['Ruth Calloway']],
    [
      '"she" behind one who is not known',
      `“${said},” said a woman at the gate.\n\n“It is free for all of us in both towns and it is long,” she added.`,
      [null, null],
    ],
    [
      'nobody beside it: who spoke, not whom it was told',
      `“${said},” Peter Lund told Ruth Calloway.\n\n“It will stand for a hundred years and it is free for all of us.”`,
      ['Peter Lund', 'Peter Lund'],
    ],
    [
      'nobody beside it: not who speaks the next one',
      `Peter Lund stayed. “${said}.” And: “We built it for all,” Ruth Calloway added.`,
      ['Peter Lund', 'Ruth Calloway'],
    ],
    [
      'another within what is said',
      `Peter Lund said: “This is a bridge for all of us, said Ruth Calloway to me, and it is.”`,
      ['Peter Lund'],
    ],
    [
      'a name in the next paragraph, where a link was',
      `“${said},” said the head of the city and of all its people in the old town,\n\nRuth Calloway\n\n, on Monday. Peter Lund left.`,
      ['Ruth Calloway'],
    ],
    [
      'a name in the paragraph below the verb, where a link was',
      `“${said}, and both of us hope that all who come here will see what we have built and will like it,” said\n\nRuth Calloway\n\n. Peter Lund left.`,
      ['Ruth Calloway'],
    ],
    ['a name and an office in lines above', `Ruth Calloway,\n\nMayor of Oakmoor\n\n“${said}.”`, ['Ruth Calloway']],
    [
      'who told something in the paragraph above, not whom it was about',
      `Mayor Ruth Calloway opened it.\n\nMs Calloway said it was hard for Peter Lund.\n\n“${said}.”`,
      ['Ruth Calloway'],
    ],
    [
      'who spoke last, not who died',
      `“${said},” Mayor Ruth Calloway said.\n\nIt was drawn by Peter Lund, who died in May.\n\nIt is long.\n\n“${said}.”`,
      ['Ruth Calloway', 'Ruth Calloway'],
    ],
    [
      'who congratulates',
      `Mayor Ruth Calloway today congratulated Peter Lund on the award.\n\n“${said}.”`,
      ['Ruth Calloway'],
    ],
    ['nobody to whom something was done', `Peter Lund was arrested on Monday.\n\n“${said}.”`, [null]],
    ['nobody whom others arrested', `The police arrested Peter Lund on Monday.\n\n“${said}.”`, [null]],
    ['who was elected', `Ruth Calloway was elected president of the club.\n\n“${said}.”`, ['Ruth Calloway']],
    [
      'according to whom it is, behind an abbreviation',
      `According to Ruth Calloway, Exec. Director, Oakmoor Bridges, “${said}.”`,
      ['Ruth Calloway'],
    ],
    ['a name and an office right in front', `Ruth Calloway, Mayor of Oakmoor, “${said}.”`, ['Ruth Calloway']],
    ['one of two who did the same', `“${said}.”`, [null]],
    [
      'who does something behind what another told, by an office',
      `Ms Calloway said it was paid for. Chairman Tim Roe welcomed it.\n\n“${said}.”`,
      ['Tim Roe'],
    ],
    [
      'who does something behind what another told, in the same paragraph',
      `Ms Calloway said it was paid for.\n\nTim Roe has lived by it for years. “${said}.”`,
      ['Tim Roe'],
    ],
    [
      'not whom another told of, whatever he did',
      `Ms Calloway said that Tim Roe had closed the bridge. Roe left in May. “${said}.”`,
      ['Ruth Calloway'],
    ],
    [
      'a name and an office right in front, whoever told something above',
      `Ms Calloway said it was paid for.\n\nTim Roe, Director of Globex, “${said}.”`,
      ['Tim Roe'],
    ],
    [
      'neither the one who told nor the one who lost a house',
      `Ms Calloway said help was near. Tim Roe lost his house.\n\n“${said}.”`,
      [null],
    ],
    [
      'who told what another had said',
      `Ms Calloway told the council that Peter Lund had said so.\n\n“${said}.”`,
      ['Ruth Calloway'],
    ],
    ['who was honoured', `Tim Roe was inducted into the hall of fame. “${said}.”`, ['Tim Roe']],
    ['who was moved', `Tim Roe was encouraged by the vote. “${said}.”`, ['Tim Roe']],
    ['who was acquitted', `Tim Roe was acquitted in May. “${said}.”`, ['Tim Roe']],
    ['who came after another', `Calloway ran it, and in 2001 Tim Roe took over. “${said}.”`, ['Tim Roe']],
    ['for whom it is good', `For Tim Roe, it means a new start. “${said}.”`, ['Tim Roe']],
    ['whom it tells of', `The film tells of Tim Roe, a farmer.\n\n“${said}.”`, ['Tim Roe']],
    [
      'nobody who was charged above',
      `Tim Roe, 30, was charged with theft on Monday.\n\nRoe took the money from a church.\n\n“${said}.”`,
      [null],
    ],
    ['nobody who passed away', `Tim Roe passed away in May. “${said}.”`, [null]],
    ['nobody who was found guilty', `A jury found Tim Roe guilty. “${said}.”`, [null]],
    ['nobody who received a sentence', `Tim Roe received a long sentence. “${said}.”`, [null]],
    ['who sentenced another', `Judge Jo Hill sentenced Tim Roe to life. “${said}.”`, ['Jo Hill']],
    ['by whom another was sentenced', `Tim Roe was sentenced by Judge Jo Hill to life. “${said}.”`, ['Jo Hill']],
    ['not who killed another', `A guard was killed by Tim Roe. “${said}.”`, [null]],
    ['not who harms another', `Tim Roe robbed Ann Hill, then nine. “${said}.”`, ['Ann Hill']],
    ['who makes a film', `Tim Roe shot it in May. “${said}.”`, ['Tim Roe']],
    ['who criticised another', `Mayor Calloway was criticised by Tim Roe for it. “${said}.”`, ['Tim Roe']],
    ['who mourned another', `Ann Hill, who drowned, was mourned by Tim Roe. “${said}.”`, ['Tim Roe']],
    ['who helped, after an arrest', `Police arrested Ann Hill. Chief Tim Roe led the search. “${said}.”`, ['Tim Roe']],
    ['who was jailed and is free', `Tim Roe, who was jailed in March, was freed in May. “${said}.”`, ['Tim Roe']],
    [
      'who denied what another had said of him',
      `Mayor Calloway said Tim Roe had lied. Roe denied it. “${said}.”`,
      ['Tim Roe'],
    ],
    [
      'of whom alone the paragraph between tells',
      `Tim Roe joins the mill.\n\n“${said},” said Ruth Calloway.\n\nRoe comes from Alder Mills Inc., where he led sales.\n\n“${said}.”`,
      ['Ruth Calloway', 'Tim Roe'],
    ],
    ['a guest without an article', `Calloway welcomed Tim Roe as guest speaker. “${said}.”`, ['Tim Roe']],
    ['who is introduced', `Calloway introduced Tim Roe, who spoke of the war. “${said}.”`, ['Tim Roe']],
    [
      'not who is introduced as something',
      `Calloway introduced Tim Roe as the next coach. “${said}.”`,
      ['Ruth Calloway'],
    ],
    ['not who is thanked', `Calloway thanked Tim Roe, who had drawn it. “${said}.”`, ['Ruth Calloway']],
    ['who is met, and what he does', `Calloway met with Tim Roe, who farms here. “${said}.”`, ['Tim Roe']],
    ['who comes then', `Calloway opened the day, then Tim Roe took the stage. “${said}.”`, ['Tim Roe']],
    [
      'not another in a clause about the one',
      `Calloway, who hired Tim Roe, left in May. “${said}.”`,
      ['Ruth Calloway'],
    ],
    ['who gave the address', `Calloway opened it. The keynote was given by Tim Roe. “${said}.”`, ['Tim Roe']],
    ['whose letter it is', `Calloway got a letter from resident Tim Roe. “${said}.”`, ['Tim Roe']],
    ['to whom a prize was given', `Calloway presented the award to Tim Roe. “${said}.”`, ['Tim Roe']],
    ['the guest', `The dinner, held by Calloway, had Tim Roe as a guest. “${said}.”`, ['Tim Roe']],
    ['who is called to the stage', `Calloway welcomed Tim Roe to the stage. “${said}.”`, ['Tim Roe']],
    ['his lawyer', `Tim Roe was charged. His lawyer is Ann Hill.\n\n“${said}.”`, ['Ann Hill']],
    [
      'nobody of whom it speaks by name',
      'Tim Roe is the new coach. “We are glad to have Tim Roe with us for the next ten years.”',
      [null],
    ],
    [
      'who tells his name',
      'Tim Roe is the new coach. “My name is Tim Roe and I come from a small town up north.”',
      ['Tim Roe'],
    ],
    ['neither of two in a line above', `Calloway with Tim Roe\n\n“${said}.”`, [null]],
    [
      'who made a comment in a long paragraph',
      `Senator Ruth Calloway, who sits on the committee that looks after the bridges and the roads of all the towns, made the following comment on the news of today, which had been awaited for a long time by many of those who live beside the river and have to go a long way round.\n\nSenator Ruth Calloway made the following comment on the letter by Peter Lund.\n\n“${said}.”`,
      ['Ruth Calloway'],
    ],
    [
      'a body behind an opening phrase',
      `In its report to Parliament (3 May 2021), the Department of Transport stated: “${said}.”`,
      ['Department of Transport'],
    ],
    [
      'a body that says so in a statement',
      `The Department of Bridges said in a statement: “${said}.”`,
      ['Department of Bridges'],
    ],
    [
      'somebody else behind an opening phrase',
      `In a letter to the Department of Bridges, the mother said: “${said}.”`,
      [null],
    ],
  ])('%s', async (_, story, speakers) => expect((await read(story)).map(([, who]) => who)).toEqual(speakers))
  test('the only person of the release', async () => {
    const text = `A Bridge Opens at Last\n\nThe bridge opened.\n\nIt is long and it is free.\n\n“${said}.”\n\nThe bridge is long.\n\nTwo towns share it.\n\nMayor Ruth Calloway was there.`
    expect((await extract(text)).quotes.map((q) => q.speaker)).toEqual(['Ruth Calloway'])
  })
  test('nobody where somebody who is not known sums it up', async () => {
    const text = `A Bridge Opens at Last\n\nThe bridge opened.\n\nEarlier this year at the fair, Vex Ulmo summed up the wait: “${said}.”\n\nMayor Ruth Calloway was there.`
    expect((await extract(text)).quotes.map((q) => q.speaker)).toEqual([null])
  })
  test.each([
    [
      'however long the line',
      'Statement by Senator Ruth Calloway of Ohio on the Nomination of Judge Peter Lund of the Fourth District Court to the Supreme Court',
      'Ruth Calloway',
    ],
    [
      'behind a dateline',
      'OAKMOOR, May 3, 2021 - Remarks by Ruth Calloway on the Death of Peter Lund',
      'Ruth Calloway',
    ],
    [
      'with a date below',
      'Statement by Mayor Ruth Calloway on the Budget of Peter Lund\n\nMay 3, 2021',
      'Ruth Calloway',
    ],
    ['of nobody', 'Statement on the Death of Peter Lund', null],
  ])('a statement %s', async (_, line, who) =>
    expect((await extract(`${line}\n\n“${said}.”`)).quotes.map((q) => q.speaker)).toEqual([who]),
  )
})

describe('statements without marks', () => {
  test.each([
    'Mayor Ruth Calloway said this in a statement',
    'Mayor Ruth Calloway said these words today',
    'Mayor Ruth Calloway said that evening',
    'Mayor Ruth Calloway said there was no deal. She issued the following statement',
    'Mayor Ruth Calloway, who said she was sorry, issued the following statement',
  ])('"%s:"', async (line) =>
    expect(await read(`${line}:\n\nWe waited ten years for this bridge.`)).toEqual([
      ['We waited ten years for this bridge.', 'Ruth Calloway'],
    ]),
  )
  test.each([
    'said these were the parts of the plan',
    'said there were three parts of the plan',
    'said this is the plan',
  ])('not below "%s:"', async (line) =>
    expect(await read(`Mayor Ruth Calloway ${line}:\n\nThe old bridge is torn down and a new one is built.`)).toEqual(
      [],
    ),
  )
  test.each([
    [
      'not what the writer tells',
      'Mayor Ruth Calloway said she had been told of the following events:\n\nThe family lived in the north. They came to Oakmoor by the old road.\n\nThey were met at the bridge by a friend.',
      [],
    ],
    [
      'below a line without a verb',
      'Statement of Mayor Ruth Calloway:\n\nWe waited ten years for this bridge.',
      [['We waited ten years for this bridge.', 'Ruth Calloway']],
    ],
    [
      'that tells what another said',
      'Mayor Ruth Calloway said:\n\nWe waited ten years for this bridge.\n\nPeter Lund said it would never come, and we made it come.',
      [
        [
          'We waited ten years for this bridge.\n\nPeter Lund said it would never come, and we made it come.',
          'Ruth Calloway',
        ],
      ],
    ],
    [
      'of one who was asked about the one named',
      'Asked about Ruth Calloway, a neighbour said:\n\nWe waited ten years for this bridge.',
      [],
    ],
    [
      'in front of what the site adds',
      'Mayor Ruth Calloway said:\n\nWe waited ten years for this bridge.\n\nSubscribe to our newsletter.',
      [['We waited ten years for this bridge.', 'Ruth Calloway']],
    ],
    ['too short', 'Mayor Ruth Calloway said:\n\nThanks to you.', []],
    [
      'an address',
      'Mayor Ruth Calloway said:\n\nhttps://bridge.example/open is where both of the towns tell of the bridge.',
      [],
    ],
    [
      'below a paragraph of the story that is no line',
      `Mayor Ruth Calloway, who had waited for it ${'for so long and with so much patience '.repeat(6)}, said:\n\nWe waited ten years for this bridge.`,
      [],
    ],
  ])('%s', async (_, story, quotes) => expect(await read(story)).toEqual(quotes))
})

describe('turns of a transcript', () => {
  const turns = (who: string) =>
    `${who}: Why did the bridge take ten years?\n\nCALLOWAY: We waited for the money, as all towns do.\n\n${who}: And who pays for it in the end?\n\nCALLOWAY: The towns pay for it, both of them.`
  test.each([
    ['QUESTION', ['Ruth Calloway', null, 'Ruth Calloway']],
    ['LUND', []],
  ])('three, where %s stands between them', async (who, speakers) => {
    const [first, ...more] = turns(who).split('\n\n').slice(1)
    expect((await read([first, ...more].join('\n\n'))).map(([, speaker]) => speaker)).toEqual(speakers)
  })
  test.each([
    '2010-11 was a good year for both towns.',
    '2019-2020 was a good year for both towns.',
    '10000 people came here in the first week.',
    '1300 555 0142 if you would like to ask us.',
  ])('that begin with a number: %s', async (words) =>
    expect((await read(`CALLOWAY: ${words}\n\n${turns('QUESTION')}`))[0]).toEqual([words, 'Ruth Calloway']),
  )
  test.each(['+61-2-5550-0142', '(02) 5550 0142 2'])('are no numbers to dial: %s', async (number) =>
    expect((await read(`${turns('QUESTION')}\n\nInternational: ${number}`)).at(-1)?.[0]).toBe(
      'The towns pay for it, both of them.',
    ),
  )
  test('a short label is no office that somebody holds', async () =>
    expect((await read(`It amused Tim Roe.\n\n${turns('ED')}`)).map(([, speaker]) => speaker)).toEqual([
      null,
      'Ruth Calloway',
      null,
      'Ruth Calloway',
    ]))
  test('end where the contacts begin', async () =>
    expect((await read(`${turns('JOURNALIST')}\n\nMedia contact: Jane Poe, 202-555-0142`)).at(-1)).toEqual([
      'The towns pay for it, both of them.',
      'Ruth Calloway',
    ]))
  test.each([
    ['Ends Authorised by Jane Poe, Dunmore'],
    ['Authorised by Jane Poe, 19 Mill Road, Dunmore'],
    ['Parliament House, Dunmore, A.C.T. 2600 Phone 2774022'],
    ['COUNTY PARLIAMENTARY LIBRARY'],
  ])('end in front of a foot: %s', async (foot) =>
    expect((await read(`${turns('JOURNALIST')}\n\n${foot}`)).at(-1)).toEqual([
      'The towns pay for it, both of them.',
      'Ruth Calloway',
    ]),
  )
  test('do not end where a sentence ends something', async () =>
    expect((await read(`${turns('JOURNALIST')}\n\nEnds meet in it, and authorised by law it is.`)).at(-1)![0]).toMatch(
      /by law it is\.$/,
    ))
  test('a question ends with its page, an answer does not', async () => {
    const paged = turns('JOURNALIST')
      .replaceAll('?', '?\n\n2\n\nWell, we all know it.')
      .replace('money,', 'money.\n\n3\n\nIt came,')
    expect((await read(paged)).map(([words]) => words).slice(0, 2)).toEqual([
      'Why did the bridge take ten years?',
      'We waited for the money.\n\n3\n\nIt came, as all towns do.',
    ])
  })
  test.each([
    [
      'an office behind the name',
      'RUTH CALLOWAY, MAYOR OF THE TOWN: Good evening to all of you, and welcome.',
      'Ruth Calloway',
    ],
    ['a semicolon above the turn', 'Calloway;\n\nGood evening to all of you, and welcome.', 'Ruth Calloway'],
  ])('a label with %s', async (_, label, who) =>
    expect((await read(`${label}\n\n${turns('JOURNALIST')}`))[0]).toEqual([
      'Good evening to all of you, and welcome.',
      who,
    ]),
  )
  test('a page does not begin a turn', async () =>
    expect((await read(turns('JOURNALIST').replace('CALLOWAY: We', 'CALLOWAY:\n\n2\n\nWe')))[1][0]).toMatch(
      /^We waited/,
    ))
  test.each([
    ['a list in front of a colon', 'CALLOWAY, OTHERS AND LUND: Good evening to all of you, and welcome.'],
    ['a semicolon behind a name that is no label elsewhere', 'Lund;\n\nGood evening to all of you, and welcome.'],
    ['a semicolon in a sentence', 'Calloway; good evening to all of you, and welcome.'],
  ])('no label: %s', async (_, label) =>
    expect((await read(`${label}\n\n${turns('JOURNALIST')}`))[0][0]).toBe('Why did the bridge take ten years?'),
  )
  test('the abbreviation of an office', async () =>
    expect(
      (await read(`Prime Minister Jane Harlow came.\n\n${turns('HOST').replaceAll('CALLOWAY', 'PM')}`)).map(
        ([, who]) => who,
      ),
    ).toEqual([null, 'Jane Harlow', null, 'Jane Harlow']))
  test('who asks is nobody of that name', async () =>
    expect((await read(`Dr Anna Host was there too.\n\n${turns('HOST')}`)).map(([, who]) => who)).toEqual([
      null,
      'Ruth Calloway',
      null,
      'Ruth Calloway',
    ]))
})
