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
