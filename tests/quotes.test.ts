import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

/** A release with a headline and people, so that quotations have somebody to belong to. */
const release = (story: string) =>
  `A Bridge Opens at Last\n\nMayor Ruth Calloway and Peter Lund of the Department of Transport spoke on Monday about the bridge.\n\n${story}`
const read = async (story: string) => (await extract(release(story))).quotes.map((q) => [q.text, q.speaker])

describe('the speaker', () => {
  test.each([
    ['“We waited ten years for this bridge,” said Ruth Calloway.', 'Ruth Calloway'],
    ['“We waited ten years for this bridge,” Calloway said.', 'Ruth Calloway'],
    ['“We waited ten years for this bridge,” said the engineer, Peter Lund.', 'Peter Lund'],
    ['According to Peter Lund, “We waited ten years for this bridge.”', 'Peter Lund'],
    ['Lund, who built it, said: “We waited ten years for this bridge.”', 'Peter Lund'],
    ['"We waited ten years for this bridge," added Lund.', 'Peter Lund'],
    [
      '“We waited ten years for this bridge,” said a spokesman for the Department of Transport.',
      'Department of Transport',
    ],
    [
      '“We waited ten years for this bridge,” the Department of Transport said in a statement.',
      'Department of Transport',
    ],
    ['“We waited ten years for this bridge,” said a man who lives beside it.', null],
  ])('%s', async (story, speaker) => {
    const quotes = await read(story)
    expect(quotes.map(([text]) => (text as string).replace(/\.$/, ''))).toEqual(['We waited ten years for this bridge'])
    expect(quotes[0][1]).toBe(speaker)
  })
  test('"he said" is who spoke last', async () => {
    const quotes = await read(
      '“We waited ten years for it,” said Peter Lund.\n\n“It will stand for a hundred years,” he said.',
    )
    expect(quotes.map((q) => q[1])).toEqual(['Peter Lund', 'Peter Lund'])
  })
})

describe('"he" is nobody who only stands in a description', () => {
  test.each([
    ['Peter Lund said the costs were at odds with those claimed by Mayor Calloway.', 'Peter Lund'],
    ['Peter Lund gave the facts. They are at odds with Calloway’s figures.', 'Peter Lund'],
    ['Peter Lund gave the facts. Calloway has others.', 'Ruth Calloway'],
    ['Peter Lund, who built it, thanked Ruth Calloway for it.', 'Peter Lund'],
    ['The engineer, Peter Lund, thanked Ruth Calloway for the visit.', 'Peter Lund'],
    ['Peter Lund urged Mayor Ruth Calloway to think of it.', 'Peter Lund'],
    ['At the opening of the road, Peter Lund said that it was due to Ruth Calloway and others.', 'Peter Lund'],
    ['Peter Lund gave the facts, and Ruth Calloway had others.', 'Ruth Calloway'],
    ['In the road that the old town built Peter Lund met Ruth Calloway.', 'Ruth Calloway'],
  ])('%s', async (story, speaker) =>
    expect(await read(`${story}\n\n“We waited ten years for this bridge,” he said.`)).toEqual([
      ['We waited ten years for this bridge', speaker],
    ]),
  )
})

test('a headline is no statement', async () => {
  const text =
    '“We waited ten years for this bridge,” says Mayor Ruth Calloway\n\nOAKMOOR, May 3, 2024 – The bridge opened on Monday.'
  expect((await extract(text)).quotes).toEqual([])
})

test('a statement broken by its attribution is one', async () => {
  expect(await read('“We waited ten years,” said Calloway. “It will stand for a hundred.”')).toEqual([
    ['We waited ten years,” said Calloway. “It will stand for a hundred.', 'Ruth Calloway'],
  ])
})

test('a speech of several paragraphs is one', async () => {
  const [quote, ...more] = await read(
    '“We waited ten years for this.\n\n“Now it stands, and it stands well,” said Calloway.',
  )
  expect(quote).toEqual(['We waited ten years for this.\n\n“Now it stands, and it stands well', 'Ruth Calloway'])
  expect(more).toEqual([])
})

test('a missing closing mark costs nothing but a warning', async () => {
  const { quotes, warnings } = await extract(
    release(
      'Lund stressed that "we waited ten years for this bridge.\n\n"It will stand for a hundred years", said Ruth Calloway.',
    ),
  )
  expect(quotes.map((q) => q.speaker)).toEqual(['Peter Lund', 'Ruth Calloway'])
  expect(warnings.map((w) => w.code)).toEqual(['unbalanced-quote'])
})

test('what the writer tells in a release whose statements have their marks is none', async () => {
  const told = 'The town is glad of the bridge and will keep it, says Ruth Calloway.'
  const marked = '“We waited ten years for it,” said Lund.\n\n“It will stand for a hundred years,” Calloway says.'
  expect((await read(`${told}\n\n${marked}`)).length).toBe(2)
  expect(await read(told)).toEqual([['The town is glad of the bridge and will keep it', 'Ruth Calloway']])
})

test('the spokesperson of the company is the body whose release it is', async () => {
  const text = (who: string) =>
    `A Bridge Opens at Last\n\nCalder Refining LLC opened a bridge.\n\n“We waited ten years for this bridge,” says ${who}.\n\nAbout Calder Refining LLC\n\nIt refines oil.`
  const speaker = async (who: string) => (await extract(text(who))).quotes[0]?.speaker ?? null
  expect(await speaker('the company’s spokesperson')).toBe('Calder Refining LLC')
  expect(await speaker('the river’s spokesperson')).toBeNull()
})

test('a list is no statement', async () =>
  expect(
    await read('Calloway will be late for reasons including the following:\n\nThe road to the bridge is long and wet.'),
  ).toEqual([]))

test.each(['[ends]', '- ENDS -', 'END.', 'rw', '-30-', '###'])('%s is nobody’s word', async (end) => {
  const turns = [
    'CALLOWAY: We waited ten years.',
    'REPORTER: Why so long?',
    'CALLOWAY: The river was high again.',
    'REPORTER: Will it stand?',
  ]
  const last = (await read(`${turns.join('\n\n')}\n\nCALLOWAY: It will stand for a hundred years.\n\n${end}`)).at(-1)
  expect(last).toEqual(['It will stand for a hundred years.', 'Ruth Calloway'])
})

test('who answered without a word is quoted with none', async () => {
  const text = 'He walked into a shop in Alderton and took a phone. The Alderton Police Department responded.'
  expect(await read(text)).toEqual([])
})

test('where scraping lost the marks, "said" and a known speaker show the statement', async () => {
  expect(
    await read(
      'This bridge joins two towns that were apart, said Peter Lund of the Department of Transport. It will stand.',
    ),
  ).toEqual([[expect.stringMatching(/^This bridge .* It will stand\.$/), 'Peter Lund']])
})

test.each([
  ['scare quotes', 'The so-called “bridge to nowhere” is open.'],
  ['a title', 'She read from her book “The Bridge That Joined Two Very Old Towns” to the guests.'],
  ['inches', 'The beam is 32" wide and 16" high, said nobody.'],
])('no quotation: %s', async (_, story) => expect(await read(story)).toEqual([]))

describe('who is not known', () => {
  test.each([
    ['One official noted that "the bridge alone costs as much as two roads and a tunnel."', null],
    ['“We waited ten years for this bridge,” said a founder of the Department of Transport.', null],
    ['Peter Lund came. “We waited ten years for this bridge,” said one neighbour. “It is here,” she added.', null],
  ])('%s', async (story, speaker) => expect((await read(story)).map((q) => q[1])).toEqual([speaker]))
})

describe('spaces where marks and ends of paragraphs were', () => {
  const spaced = 'This bridge is of great service to both towns     Calloway said     It will stand for a long time'
  test.each([
    ['to the end', `The bridge opened on Monday at ten             ${spaced}`, spaced],
    ['to the next paragraph', `The bridge opened on Monday             ${spaced}             A road is next`, spaced],
    [
      'at the end of its paragraph',
      `The bridge opened on Monday at ten             ${spaced.split('     It')[0]}`,
      'This bridge is of great service to both towns',
    ],
    [
      'where more of it follows closer',
      `The bridge opened on Monday             ${spaced.replace('said     ', 'said    ')}`,
      spaced.replace('said     ', 'said    '),
    ],
    [
      'behind a comma alone',
      'The bridge opened on Monday at ten in the morning     Calloway said  I am glad that it stands for both towns',
      'I am glad that it stands for both towns',
    ],
    [
      'from the phrase that one in small letters goes on from',
      'This bridge is of great service   We put too much on the road  and on the river   Calloway said    It will stand for long',
      'This bridge is of great service   We put too much on the road  and on the river   Calloway said    It will stand for long',
    ],
  ])('%s', async (_, story, text) => expect(await read(story)).toEqual([[text, 'Ruth Calloway']]))
  test('no statement without somebody who says it', async () =>
    expect(await read(spaced.replace('Calloway said', 'A road is next'))).toEqual([]))
})

describe('marks lost in scraping', () => {
  test.each([
    [
      'two speakers in a paragraph',
      'We are proud of this bridge, said Ruth Calloway. It will stand. This is good news for us, said Peter Lund. It helps.',
      [
        ['We are proud of this bridge, said Ruth Calloway. It will stand.', 'Ruth Calloway'],
        ['This is good news for us, said Peter Lund. It helps.', 'Peter Lund'],
      ],
    ],
    [
      'a sentence about the speaker in front',
      'Ruth Calloway praised the builders. It is a bridge for all of us, said Calloway. We will use it.',
      [['It is a bridge for all of us, said Calloway. We will use it.', 'Ruth Calloway']],
    ],
    [
      'the name in front of the verb',
      'This bridge joins two towns that were apart, Calloway said.',
      [['This bridge joins two towns that were apart', 'Ruth Calloway']],
    ],
    [
      'in a court',
      'Peter Lund, the former head of roads, pleaded guilty on Monday to theft and Ruth Calloway, the former mayor, pleaded guilty on Monday. They had met.',
      [],
    ],
    [
      'told in the tense of the story',
      'They had also been forced to sail to the old town by the storms of the last winter, Calloway added.',
      [],
    ],
    [
      'in the tense of who speaks',
      'They had to sail to the old town in the storms of winter but now we have a bridge, Calloway added.',
      [['They had to sail to the old town in the storms of winter but now we have a bridge', 'Ruth Calloway']],
    ],
    [
      'only the closing mark',
      '“We are proud of this bridge, said Ruth Calloway. It will stand for long.',
      [['We are proud of this bridge, said Ruth Calloway. It will stand for long.', 'Ruth Calloway']],
    ],
    [
      'all marks: the phrase in front and what follows',
      'This is great news for both of our towns   said Calloway   The bridge will bring jobs  and we will use it',
      [
        [
          'This is great news for both of our towns   said Calloway   The bridge will bring jobs  and we will use it',
          'Ruth Calloway',
        ],
      ],
    ],
    [
      'all marks: two speakers',
      'We waited ten years for this bridge  said Ruth Calloway  It is free for all of us  It is long and we like it  Peter Lund said  All of us will come',
      [
        ['We waited ten years for this bridge  said Ruth Calloway  It is free for all of us', 'Ruth Calloway'],
        ['It is long and we like it  Peter Lund said  All of us will come', 'Peter Lund'],
      ],
    ],
    [
      'all marks and the comma: behind the verb',
      'Peter Lund said We waited ten years for this bridge and it is free.',
      [['We waited ten years for this bridge and it is free.', 'Peter Lund']],
    ],
    [
      'all marks: behind the verb, up to a wider gap',
      'Mayor Calloway said  I am pleased that the bridge is there  It brings jobs    Last year it was begun',
      [['I am pleased that the bridge is there  It brings jobs', 'Ruth Calloway']],
    ],
  ])('%s', async (_, story, quotes) => expect(await read(story)).toEqual(quotes))
})

test('a paragraph that scraping broke at a name is one', async () => {
  const quotes = await read(
    '“We waited for so many years for this bridge and now it is finally there,” said\nRuth Calloway, the mayor\n. “It will stand.”',
  )
  expect(quotes.map((q) => [(q[0] as string).endsWith('It will stand.'), q[1]])).toEqual([[true, 'Ruth Calloway']])
})

describe('who is beside a person is not that person', () => {
  test.each([
    ['“We lost a kind and gentle man,” said Peter Lund’s mother, Joan.', null],
    ['“My client denies all of these charges,” said a lawyer for Peter Lund. “He will fight.”', null],
    ['In a statement, the family of Peter Lund said: “We ask for privacy in these hard days.”', null],
    ['“He will answer in his own time,” said a source close to Peter Lund.', null],
    ['“He will answer in his own time,” a spokesman for Mayor Ruth Calloway said.', null],
    ['“We asked for it ten years ago,” said a woman who met Peter Lund at the bridge.', null],
    ['Ruth Calloway told Peter Lund: “You have built us a fine bridge.”', 'Ruth Calloway'],
    ['Ruth Calloway thanked Peter Lund and said: “You have built us a fine bridge.”', 'Ruth Calloway'],
    ['“You have built us a fine bridge,” Ruth Calloway told Peter Lund.', 'Ruth Calloway'],
    ['“We are there for all drivers,” said Special Agent in Charge Peter Lund.', 'Peter Lund'],
    ['“You have built us a fine bridge,” the Mayor said.', 'Ruth Calloway'],
    ['“You have built us a fine bridge,” said the Mayor of Tarn, who came late.', null],
  ])('%s', async (story, speaker) => expect((await read(story)).map((q) => q[1])).toEqual([speaker]))
})

describe('the speaker stands farther away', () => {
  test.each([
    ['in a paragraph of its own', '“We waited ten years for this bridge.”\n\nMayor Calloway said.', 'Ruth Calloway'],
    [
      'in the line above',
      'The following is Mayor Calloway’s statement.\n\n“We waited ten years for it.”',
      'Ruth Calloway',
    ],
    ['behind a dash', '“We waited ten years for this bridge.” – Peter Lund', 'Peter Lund'],
    [
      'not where the next sentence tells something else',
      'Ruth Calloway came. “We waited ten years for this, all of us in both towns.” Mr Lund said the bridge was sound.',
      'Ruth Calloway',
    ],
  ])('%s', async (_, story, speaker) => expect((await read(story))[0][1]).toBe(speaker))
})

describe('marks of all kinds', () => {
  const said = 'We waited ten years for this bridge'
  test.each([
    ['single', `‘${said},’ Mayor Calloway said.`],
    ['single and straight', `'${said},' Mayor Calloway said.`],
    ['low and high', `„${said}“, said Mayor Calloway.`],
    ['angled', `«${said}», said Mayor Calloway.`],
  ])('%s', async (_, story) => expect(await read(story)).toEqual([[said, 'Ruth Calloway']]))
  test('a plural’s apostrophe ends no statement', async () =>
    expect(await read('‘The drivers’ patience was great and is rewarded,’ Mayor Calloway said.')).toEqual([
      ['The drivers’ patience was great and is rewarded', 'Ruth Calloway'],
    ]))
  test('a quotation within a quotation', async () =>
    expect(await read('“The rule asks for “good and lasting cause.” It is no open door,” Lund said.')).toEqual([
      ['The rule asks for “good and lasting cause.” It is no open door', 'Peter Lund'],
    ]))
  test('a second closing mark', async () =>
    expect(await read('“We waited ten years for this bridge.” It also joins two towns at last.” Lund said.')).toEqual([
      ['We waited ten years for this bridge.” It also joins two towns at last.', 'Peter Lund'],
    ]))
  test.each([
    ['an apostrophe', 'The towns’ bridge opened and the drivers’ wait was over, all over at last.'],
    ['a nickname', 'Peter “The Bridge” Lund came to see it.'],
  ])('no quotation: %s', async (_, story) => expect(await read(story)).toEqual([]))
})

test('a link below a line that ends in a colon is no statement', async () =>
  expect(
    await read(
      'Peter Lund asks people to use the following link:\n\nhttps://bridge.example/open\n\nHe hopes that they all come on Monday.',
    ),
  ).toEqual([]))

test('the parts of a broken statement', async () => {
  const [quote] = (
    await extract(release('“We waited ten years,” said Ruth (“Roo”) Calloway, the mayor, “and it was worth it.”'))
  ).quotes
  expect(quote.segments.map((s) => s.text)).toEqual(['We waited ten years', 'and it was worth it.'])
  expect(quote.speaker).toBe('Ruth (“Roo”) Calloway')
})

test('the parts of a broken statement whose full stop was lost', async () =>
  expect(await read('“We waited ten years,” said Ruth Calloway, the mayor  “I believe that it was worth it.”')).toEqual(
    [[expect.stringMatching(/^We waited .* worth it\.$/), 'Ruth Calloway']],
  ))

test('a man’s nickname does not go on his statement', async () =>
  expect(await read('“There was noise. It was late at night,” said a man who goes by the name “Shorty.”')).toEqual([
    ['There was noise. It was late at night', null],
  ]))

test('a speech over the broken lines of a page', async () => {
  const lines =
    '“We waited for this bridge through ten long years and at last it stands there, and it\n\nstands well for all of us who have to cross the water every day,” Mayor Calloway said.'
  expect((await read(lines)).map((q) => [(q[0] as string).endsWith('every day'), q[1]])).toEqual([
    [true, 'Ruth Calloway'],
  ])
})

test('paragraphs that each open with a mark and were run together', async () =>
  expect(
    await read('"We waited ten years for it. "It joins two towns! "It will stand for long," Mayor Calloway said.'),
  ).toEqual([['We waited ten years for it. "It joins two towns! "It will stand for long', 'Ruth Calloway']]))

test('each paragraph opens with a mark, none closes, and the last stop is lost', async () =>
  expect(
    (await read('“It is late,” Mayor Calloway said.\n\n“We waited ten years for it.\n\n“It joins two towns')).at(-1),
  ).toEqual(['We waited ten years for it.\n\n“It joins two towns', 'Ruth Calloway']))

test('each paragraph opens with a mark, only the last closes', async () => {
  const quotes = await read(
    '“We waited ten years for it.\n\n“It joins two towns.\n\n“It will stand for long,” Mayor Calloway said.',
  )
  expect(quotes).toEqual([
    ['We waited ten years for it.\n\n“It joins two towns.\n\n“It will stand for long', 'Ruth Calloway'],
  ])
})

test.each([
  ['another office of the same word', 'The Prime Minister said: “I make no excuses for this bridge at all.”'],
  [
    'a clause with a subject of its own',
    'Hale refused to say whether he liked it when the Prime Minister said, “I make no excuses for this bridge at all.”',
  ],
])('nobody who is named speaks: %s', async (_, sentence) => {
  const quotes = await read(
    `The Minister for Rivers, Tom Hale, spoke first. Hale said that it was late.\n\n${sentence}`,
  )
  expect(quotes).toEqual([['I make no excuses for this bridge at all.', null]])
})

describe('whose words they are stands in a line below', () => {
  const [first, second] = ['We waited ten years for it.', 'It will stand for a hundred years and be free for us.']
  test.each([
    [
      'behind a dash, with the office in front',
      `Quotes\n\n"${first}"\n– Honorary Deputy Mayor Ruth Calloway\n\n"${second}"\n– Peter Lund, Chief Engineer`,
      ['Ruth Calloway', 'Peter Lund'],
    ],
    [
      'without a dash, above the office',
      `"${first}"\n\nThe Honourable Ruth Calloway\nMayor of Larchmere\n\n"${second}"\n\nPeter Lund\nChief Engineer`,
      ['Ruth Calloway', 'Peter Lund'],
    ],
    [
      'not where the story goes on about somebody',
      `"${second}" said Ruth Calloway.\n\n"${second}"\n\nPeter Lund opened the gate of the bridge\n\nIt is long.`,
      ['Ruth Calloway', 'Ruth Calloway'],
    ],
    [
      'not where the name labels the quotation below it, by its gap',
      `Ruth Calloway spoke first.\n\n"${second}"\n\nPeter Lund\n"${first}"`,
      ['Ruth Calloway', 'Peter Lund'],
    ],
    [
      'not where each has its label above it',
      `Ruth Calloway\n\n"${first}"\n\nPeter Lund\n\n"${second}"`,
      ['Ruth Calloway', 'Peter Lund'],
    ],
    [
      'below each, where none stands above the first',
      `"${first}"\n\nPeter Lund\n\n"${second}"\n\nRuth Calloway`,
      ['Peter Lund', 'Ruth Calloway'],
    ],
    [
      'not where the line above says who speaks',
      `Ruth Calloway said:\n\n"${first}"\n\nPeter Lund\n\nIt is long.`,
      ['Ruth Calloway'],
    ],
    [
      'not the notes below',
      `Mayor of Larchmere Ruth Calloway said:\n\n"${second}"\n\nNotes to editors\n\nIt is long.`,
      ['Ruth Calloway'],
    ],
  ])('%s', async (_, story, speakers) => expect((await read(story)).map(([, who]) => who)).toEqual(speakers))
})

describe('a statement without marks', () => {
  test('stands below an office behind what its holder did', async () =>
    expect(
      await read(
        'Speaking in Leeds after a meeting of the Harbour Council of the North, the Mayor said:\n\nWe waited ten years for this bridge.\n\nFurther information\n\nThe bridge is long.',
      ),
    ).toEqual([['We waited ten years for this bridge.', 'Ruth Calloway']]))
  test('stands below the line that says who speaks', async () =>
    expect(
      await read(
        'The Mayor of the town, Ruth Calloway, said:\n\nWe waited ten years for this bridge.\n\nIt will serve both of our towns for a very long time.\n\nNotes to editors\n\nThe bridge is long.',
      ),
    ).toEqual([
      [
        'We waited ten years for this bridge.\n\nIt will serve both of our towns for a very long time.',
        'Ruth Calloway',
      ],
    ]))
  test('ends where the story speaks of the one who spoke', async () => {
    const quotes = await read(
      'Mayor Ruth Calloway said:\n\nWe waited ten years for this bridge.\n\nMayor Calloway said that the bridge would be free to use for everybody.',
    )
    expect(quotes).toEqual([['We waited ten years for this bridge.', 'Ruth Calloway']])
  })
  test('ends where the story quotes another with marks', async () => {
    const quotes = await read(
      'Mayor Ruth Calloway said:\n\nWe waited ten years for this bridge.\n\nPeter Lund, its engineer, said: "It took us two years to build it."\n\nThe bridge is one of three on the river.',
    )
    expect(quotes).toEqual([
      ['We waited ten years for this bridge.', 'Ruth Calloway'],
      ['It took us two years to build it.', 'Peter Lund'],
    ])
  })
  test('is not a list', async () =>
    expect(await read('Mayor Ruth Calloway said:\n\n• the bridge is open\n\n• the road is closed')).toEqual([]))
})

test('each turn of a transcript is its speaker’s', async () => {
  const turns = await read(
    'JOURNALIST: Why did the bridge take ten years?\n\nCALLOWAY: We waited for the money, as all towns do.\n\nJOURNALIST: And who pays for it in the end?\n\nLUND: The towns pay for it, both of them.\n\nCALLOWAY: Thank you.',
  )
  expect(turns).toEqual([
    ['Why did the bridge take ten years?', null],
    ['We waited for the money, as all towns do.', 'Ruth Calloway'],
    ['And who pays for it in the end?', null],
    ['The towns pay for it, both of them.', 'Peter Lund'],
  ])
})

test('labels of a transcript that stand above the turns, and an office as a label', async () => {
  const turns = await read(
    'Transcript of the Mayor, Ruth Calloway\n\nJOURNALIST:\n\nWhy did the bridge take ten years?\n\nMAYOR:\n\nWe waited for the money, as all towns do.\n\nJOURNALIST:\n\nAnd who pays for it in the end?\n\nMAYOR:\n\nThe towns pay for it, both of them.',
  )
  expect(turns).toEqual([
    ['Why did the bridge take ten years?', null],
    ['We waited for the money, as all towns do.', 'Ruth Calloway'],
    ['And who pays for it in the end?', null],
    ['The towns pay for it, both of them.', 'Ruth Calloway'],
  ])
})

test.each([
  [
    'labels with no blank behind',
    'LUND:Why did the bridge take ten years?\n\nCALLOWAY:We waited for the money, as all towns do.\n\nLUND:And who pays for it in the end?\n\nCALLOWAY:The towns pay for it, both of them.',
  ],
  [
    'a line that says what it is about',
    'SUBJECT IS: the bridge of the two towns and its price\n\nLUND: Why did the bridge take ten years?\n\nCALLOWAY: We waited for the money, as all towns do.\n\nLUND: And who pays for it in the end?\n\nCALLOWAY: The towns pay for it, both of them.',
  ],
])('turns: %s', async (_, story) =>
  expect(await read(story)).toEqual([
    ['Why did the bridge take ten years?', 'Peter Lund'],
    ['We waited for the money, as all towns do.', 'Ruth Calloway'],
    ['And who pays for it in the end?', 'Peter Lund'],
    ['The towns pay for it, both of them.', 'Ruth Calloway'],
  ]),
)

describe('a statement in the paragraph that opens it', () => {
  test.each([
    [
      'in one paragraph',
      'Mayor Ruth Calloway released the following statement: We are proud of this bridge. It will last.',
      [['We are proud of this bridge. It will last.', 'Ruth Calloway']],
    ],
    [
      'and in the next',
      'Mayor Ruth Calloway issued the following statement on the bridge: We are proud of this bridge.\n\nIt will last for a hundred years, as we all know.',
      [['We are proud of this bridge.\n\nIt will last for a hundred years, as we all know.', 'Ruth Calloway']],
    ],
    ['of nobody', 'The towns read the following statement: We are proud of this bridge. It will last.', []],
    ['of no statement', 'Mayor Ruth Calloway made the following changes: The bridge is open. The road is shut.', []],
  ])('%s', async (_, story, quotes) => expect(await read(story)).toEqual(quotes))
})

test('a list of facts is no transcript', async () =>
  expect(
    await read(
      'Where: the old town hall by the river\n\nWhen: on Monday at ten in the morning\n\nWho: all of both towns may come\n\nPrice: there is nothing at all to pay',
    ),
  ).toEqual([]))

describe('marks that mislead', () => {
  test.each([
    [
      'a word in marks within straight ones',
      'Calloway said, "We hold that our "Oak" bridge has become a part of the town for good."',
      'We hold that our "Oak" bridge has become a part of the town for good.',
    ],
    [
      'the mark of the other side at the end',
      '“We waited ten long years for this bridge,“ said Ruth Calloway. The town is glad.',
      'We waited ten long years for this bridge',
    ],
  ])('%s', async (_, text, quote) => expect(await read(text)).toEqual([[quote, 'Ruth Calloway']]))
  test('two statements in straight marks stay two', async () => {
    const text = '"We waited ten years for it," Calloway said. "It is open now for all of us," added Lund.'
    expect((await read(text)).map(([, speaker]) => speaker)).toEqual(['Ruth Calloway', 'Peter Lund'])
  })
  test.each([['(ends)'], ['ENDS'], ['3'], ['Page 3 of 4'], ['.../2']])(
    'no words of the last turn: %s',
    async (tail) => {
      const text = `JOURNALIST: Why did the bridge take ten years?\n\nCALLOWAY: We waited for the money, as all towns do.\n\nJOURNALIST: And who pays for it in the end?\n\nCALLOWAY: The towns pay for it, both of them.\n\n${tail}`
      expect((await read(text)).at(-1)).toEqual(['The towns pay for it, both of them.', 'Ruth Calloway'])
    },
  )
  test('a number in the last line of a turn is of it', async () => {
    const text =
      'JOURNALIST: Why did the bridge take ten years?\n\nCALLOWAY: We waited for the money, as all towns do.\n\nJOURNALIST: And how many towns pay for it?\n\nCALLOWAY: The towns that pay for it are 3'
    expect((await read(text)).at(-1)![0]).toBe('The towns that pay for it are 3')
  })
})
