import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const release = (story: string) =>
  `A Bridge Opens at Last\n\nMayor Ruth Calloway and Peter Lund of the Department of Transport spoke on Monday about the bridge.\n\n${story}`
const read = async (story: string) => (await extract(release(story))).quotes.map((q) => [q.text, q.speaker])

describe('marks that stand wrong', () => {
  const said = 'We waited ten years for this bridge'
  test.each([
    ['no space in front', `Calloway said,“${said}.”`],
    ['no space in front of a low one', `Calloway said,„${said}“.`],
    ['an apostrophe of a damaged text', `Calloway spoke of Lund‟s bridge. “${said}‟ Calloway said.`],
    ['spaces within', `“ ${said} ”, Calloway said.`],
    ['spaces within straight ones', `"${said}, " Calloway said.`],
    ['a space and dots behind a straight one', `Calloway said : " ... ${said}."`, `... ${said}`],
    ['spaces within angled ones', `Ruth Calloway said: « ${said} ».`],
    ['a space within angled ones', `« ${said}», said Ruth Calloway.`],
    ['single and none but a plural at the end', `‘${said}s’ said Mayor Calloway.`, `${said}s`],
  ])('%s', async (_, story, words = said) =>
    expect((await read(story)).map(([text, who]) => [(text as string).replace(/\.$/, ''), who])).toEqual([
      [words, 'Ruth Calloway'],
    ]),
  )
  test.each([
    [
      'angled ones around two paragraphs, a space within',
      '« We waited ten years. It was long.\n\nWe will go on, » said Ruth Calloway.',
      ['We waited ten years. It was long.\n\nWe will go on'],
    ],
    [
      'a space in front of the mark that ends a paragraph',
      '"We waited ten years," Calloway said. "It was long. "\n\n"It will last for all of the towns and their people, and for those who come by road to see it and walk over it at night. "',
      [
        'We waited ten years," Calloway said. "It was long.',
        'It will last for all of the towns and their people, and for those who come by road to see it and walk over it at night.',
      ],
    ],
    [
      'inches within a statement',
      '“The beam of the bridge is 32" wide and it holds,” said Calloway.',
      ['The beam of the bridge is 32" wide and it holds'],
    ],
    [
      'a decade within a statement',
      '“The ‘70s bridge was too old,” Calloway said. “It is all the drivers’ hope now.”',
      ['The ‘70s bridge was too old,” Calloway said. “It is all the drivers’ hope now.'],
    ],
    [
      'a word in marks behind a paragraph that says "reported"',
      'Mayor Calloway said: "The mayor of Elm has said so in a letter to us.\n\n"But the town plans to "fix and paint" bridges as it likes."',
      [
        'The mayor of Elm has said so in a letter to us.\n\n"But the town plans to "fix and paint" bridges as it likes.',
      ],
    ],
    [
      'paragraphs run together, in which another "has said" it',
      '“The bridge is for both towns. But Tim Roe has said he will not walk on it. “Drivers should use it at any time of the day,” said Ruth Calloway.',
      [
        'The bridge is for both towns. But Tim Roe has said he will not walk on it. “Drivers should use it at any time of the day',
      ],
    ],
    [
      'paragraphs run together, in the first of which somebody "has said" it',
      '“The bridge is long. It is free for both towns, Tim Roe has said. “Drivers should use it at any time,” said Ruth Calloway.',
      ['Drivers should use it at any time'],
    ],
    [
      'paragraphs run together, in the first of which somebody "has said" it in a letter',
      '“The bridge is long and free, Tim Roe has said in a letter to both towns. “Drivers should use it at any time,” said Ruth Calloway.',
      ['Drivers should use it at any time'],
    ],
    [
      'paragraphs run together, in which another "had said" it',
      '“The bridge is for both towns. All of us heard what Tim Roe had said. “Drivers should use it at any time of the day,” said Ruth Calloway.',
      [
        'The bridge is for both towns. All of us heard what Tim Roe had said. “Drivers should use it at any time of the day',
      ],
    ],
    [
      'a short word that lost its begin above one',
      '‘Til May it is free.\n\n“We waited ten years for it,” Peter Lund said.',
      ['We waited ten years for it'],
    ],
    [
      'two sentences of it run together',
      '“We waited ten years for it. “It is free,” Ruth Calloway said. Peter Lund left.',
      ['We waited ten years for it. “It is free'],
    ],
    [
      'words within straight ones',
      '"We plan to "build and keep bridges of stone in both towns" for all of us," Ruth Calloway said.',
      ['We plan to "build and keep bridges of stone in both towns" for all of us'],
    ],
    ['none that closes', '"We plan to "build and keep" bridges. It is free for all of us.', []],
    ['only one that closes', 'Peter Lund said we waited ten years for it,” Ruth Calloway said.', []],
    ['two that close on a motto', '“We waited ten years for it” is the motto of both towns here.” It is long.', []],
    [
      'two that close, and a word of saying between them',
      '“We waited ten years for it, all of us.” Peter Lund said it was free for all.”',
      ['We waited ten years for it, all of us.'],
    ],
    [
      'one that closes only in what a body says of itself',
      '“We waited ten years for it, all of us in both towns.\n\nIt is free.\n\nAbout the Department of Transport\n\nThe department builds bridges” and roads.',
      ['We waited ten years for it, all of us in both towns.'],
    ],
    [
      'what is said of it, not who speaks',
      '“We waited ten years for this bridge” will be on the stone, Peter Lund said.',
      [],
    ],
    [
      'the name of a report',
      'Calloway showed the report titled “What ten years of waiting for a bridge have cost the two towns here.”',
      [],
    ],
    [
      'two sentences of the story between two',
      '“We waited ten years for it,” Calloway said. The bridge is nine hundred metres long. It has four lanes. “It will stand for long and it is free for all.”',
      ['We waited ten years for it', 'It will stand for long and it is free for all.'],
    ],
    [
      'an attribution and a colon between two',
      '“We waited ten years for it,” Lund said: “It is free.”',
      ['We waited ten years for it,” Lund said: “It is free.'],
    ],
    ['a decade outside of one', 'The bridge was built in the ‘70s by both towns.', []],
    [
      'an apostrophe that faces the wrong way',
      'It is the town‘s own bridge and it joins the two of them,’ Calloway said.',
      [],
    ],
    [
      'a plural apart from its apostrophe',
      '‘The drivers ’ patience was great and is rewarded,’ Mayor Calloway said.',
      ['The drivers ’ patience was great and is rewarded'],
    ],
    [
      'two single ones, the comma outside of the first',
      '‘We waited ten years for this bridge’, said Ruth Calloway. ‘It is here for all of us now,’ she said.',
      ['We waited ten years for this bridge', 'It is here for all of us now'],
    ],
    [
      'single ones over two paragraphs',
      '‘We waited ten long years for this bridge to be built here.\n\n‘It joins two towns,’ Calloway said.',
      ['We waited ten long years for this bridge to be built here.\n\n‘It joins two towns'],
    ],
    [
      'straight single ones over paragraphs, each opened and only the last closed',
      "'We waited ten long years for this bridge to be built here.\n\n'It was Lund's plan and the people's wish.\n\n'It joins two towns,' Calloway said.",
      [
        "We waited ten long years for this bridge to be built here.\n\n'It was Lund's plan and the people's wish.\n\n'It joins two towns",
      ],
    ],
    [
      'a line break in a paragraph that is not closed, in front of a capital',
      '“We waited ten years for this bridge.\nThe towns have paid for it.\n\n“It joins them,” Calloway said.',
      ['We waited ten years for this bridge.\nThe towns have paid for it.\n\n“It joins them'],
    ],
    [
      'a line break in front of a figure, behind who speaks',
      'Calloway said: “The bridge was paid for by many people from both of the towns and cost us\n25,000 days.\n\n“It joins them now.”',
      [
        'The bridge was paid for by many people from both of the towns and cost us\n25,000 days.\n\n“It joins them now.',
      ],
    ],
    [
      'no line of the same speech: another begins in it',
      '“We waited ten years for it, all of us.\nLund said: “It joins two old towns.”',
      ['We waited ten years for it, all of us.', 'It joins two old towns.'],
    ],
    [
      'a stop behind the closing mark of a paragraph',
      '“We waited ten years for it,” Calloway said.\n\n“It gives both of the towns a way to the sea and the hills”.',
      ['We waited ten years for it', 'It gives both of the towns a way to the sea and the hills'],
    ],
    [
      'no statement: words of a sentence with a stop behind the mark',
      'Over its door stands “It is forbidden to all to drive on the old bridge by night”.',
      [],
    ],
    [
      'no opening mark',
      'The bridge will bring many jobs to the two towns,” Calloway said.',
      ['The bridge will bring many jobs to the two towns'],
    ],
    ['no opening mark and nobody who speaks', 'The bridge was closed by the storm of last year,” it was long.', []],
    [
      'half of the closing mark',
      '“The toll has helped to keep the lorries out of the towns’ Mayor Calloway said.\n\n“It is a good bridge for all of us in the end.”',
      ['The toll has helped to keep the lorries out of the towns', 'It is a good bridge for all of us in the end.'],
    ],
    [
      'a plural within a statement that is closed',
      '“The drivers’ Calloway said they were is a club,” Lund said.',
      ['The drivers’ Calloway said they were is a club'],
    ],
    [
      'a line break inside of who speaks',
      '“We waited ten years for this bridge,” Mr\nLund said.',
      ['We waited ten years for this bridge'],
    ],
    [
      'a speech whose paragraphs have no marks of their own',
      '“We waited ten years for it.\n\nIt joins the two towns.\n\nIt will stand for long,” Mayor Calloway said.',
      ['We waited ten years for it.\n\nIt joins the two towns.\n\nIt will stand for long'],
    ],
    [
      'no closing mark, and paragraphs of the story behind it',
      '“We waited ten years for this bridge, Calloway said.\n\nThe bridge is long.\n\n“It will stand for long now,” said Lund.',
      ['We waited ten years for this bridge, Calloway said.', 'It will stand for long now'],
    ],
    [
      'no closing mark, and a straight one that opens',
      'Lund said "we waited ten years for this bridge, "It will stand for a hundred years," added Calloway.',
      ['we waited ten years for this bridge', 'It will stand for a hundred years'],
    ],
  ])('%s', async (_, story, texts) => expect((await read(story)).map(([text]) => text)).toEqual(texts))
})
