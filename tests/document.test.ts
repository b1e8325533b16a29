import { describe, expect, test } from 'vitest'
import { createDocument } from '../src/document/document.ts'
import type { Span } from '../src/document/types.ts'
import { extract } from '../src/index.ts'

const story = 'The town has opened a bridge that its people had waited for since the flood of 1997.'
const at = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

describe('the headline', () => {
  test.each([
    ['first line', `A Bridge Opens at Last\n\n${story}`, 'A Bridge Opens at Last'],
    [
      'behind a release line and a date',
      `FOR IMMEDIATE RELEASE\nFriday, June 29, 2012\n\nA Bridge Opens at Last\n\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'behind what the site put there',
      `Skip to main content\nHome\nShare\nA Bridge Opens at Last\n\n${story}`,
      'A Bridge Opens at Last',
    ],
    [
      'over two lines',
      `A BRIDGE OPENS AT LAST FOR TWO TOWNS AND\nTHEIR PEOPLE\n\n${story}`,
      'A BRIDGE OPENS AT LAST FOR TWO TOWNS AND\nTHEIR PEOPLE',
    ],
    ['none', story, null],
  ])('%s', (_, text, headline) => expect(at(text, createDocument(text).headline)).toBe(headline))
})

describe('the dateline', () => {
  test.each([
    ['PARIS, May 5, 2021 – ', 'PARIS', '2021-05-05'],
    ['WASHINGTON - ', 'WASHINGTON', null],
    ['LAS VEGAS, NV, September 9, 2025 (GLOBE NEWSWIRE) -- ', 'LAS VEGAS, NV', '2025-09-09'],
    ['PORTSMOUTH, N.H., July 8, 2025 — ', 'PORTSMOUTH, N.H.', '2025-07-08'],
    ['CORK, Ireland, 17 September 2024 - ', 'CORK, Ireland', '2024-09-17'],
    ['The Narcotics Control Agency (NCA) and ', null, null],
  ])('%s', async (dateline, place, date) => {
    const { dateline: found } = await extract(`A Bridge Opens at Last\n\n${dateline}${story}`)
    expect([found?.place ?? null, found?.date ?? null]).toEqual([place, date])
  })
})

test('blocks know what they are for', () => {
  const text = `A Bridge Opens at Last\n\n${story}\n\nAbout the Town\n\nIt has two rivers.\n\nMedia Contact:\nJane Doe\n\nRelated Posts\n\nTen more bridges`
  const kinds = createDocument(text).blocks.map((b) => [b.kind, text.slice(b.start, b.end).split('\n')[0]])
  expect(kinds).toEqual([
    ['headline', 'A Bridge Opens at Last'],
    ['body', story],
    ['boilerplate', 'About the Town'],
    ['boilerplate', 'It has two rivers.'],
    ['contact', 'Media Contact:'],
    ['contact', 'Jane Doe'],
    ['chrome', 'Related Posts'],
    ['chrome', 'Ten more bridges'],
  ])
})

test.each([
  ['Mr. Doe met Dr. Roe. They agreed.', ['Mr. Doe met Dr. Roe.', 'They agreed.']],
  ['It is in the U.S. The town is old.', ['It is in the U.S.', 'The town is old.']],
  ['Doe Inc. paid. Roe Corp. did not.', ['Doe Inc. paid.', 'Roe Corp. did not.']],
  ['It opens at 5 p.m. on Jan. 5. “Come,” he said.', ['It opens at 5 p.m. on Jan. 5.', '“Come,” he said.']],
  ['It cost $4.5 million. No. 5 won.', ['It cost $4.5 million.', 'No. 5 won.']],
])('sentences: %s', (text, sentences) => {
  expect(createDocument(text).sentences.map((s) => at(text, s))).toEqual(sentences)
})
