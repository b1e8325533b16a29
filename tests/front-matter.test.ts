import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const STORY = 'The mill at Oakham Bridge sold 5 kg of flour on Monday, the owner said. It will close in spring.'
const recordOf = (source: string, path = 'a.md') => extract(Buffer.from(source), { path, withText: true })

describe('front matter', () => {
  const YAML =
    '---\ntitle: "A Mill at the Bridge"\ndate: "1974-02-14"\ntags:\n  - "Hale, Tom"\nsource: Ministry of Mills\n---\n'
  const TOML = '+++\ntitle = "A Mill at the Bridge"\ndate = 1974-02-14T09:00:00Z\ntags = ["Hale, Tom"]\n+++\n'
  const JSON_BLOCK = '{\n  "title": "A Mill at the Bridge",\n  "date": "1974-02-14",\n  "tags": ["Hale, Tom"]\n}\n'
  test.each([
    ['YAML', YAML],
    ['YAML behind a blank line', `\n${YAML}`],
    ['YAML with dots at its end', YAML.replace(/---\n$/, '...\n')],
    [
      'YAML that is none',
      '---\ntitle: A Mill: at the Bridge\nsource: [\ndate: 1974-02-14\n---\n'.replace('Mill:', 'Mill'),
    ],
    ['YAML with a folded title', '---\ntitle: >-\n  A Mill\n  at the Bridge\npublish_date: 14 February 1974\n---\n'],
    ['TOML', TOML],
    ['JSON', JSON_BLOCK],
    ['JSON on one line', '{"headline": "A Mill at the Bridge", "datePublished": "1974-02-14T10:00:00+10:00"}\n'],
  ])('%s is metadata: title and day from it, and nothing else', async (_, block) => {
    const record = await recordOf(`${block}\n${STORY}\n`)
    expect(record.headline?.text).toBe('A Mill at the Bridge')
    expect(record.referenceDate).toEqual({ value: '1974-02-14', from: 'metadata' })
    expect(record.source.text).toBe(`A Mill at the Bridge\n\n${STORY}\n`)
    expect([record.quotes, record.people]).toEqual([[], []])
  })

  test('the text rules where it has a title and a day', async () => {
    const record = await recordOf(`${YAML}\nA MILL AT THE BRIDGE\n\n13 February 1974\n\n${STORY}\n`)
    expect([record.headline?.text, record.referenceDate]).toEqual([
      'A MILL AT THE BRIDGE',
      { value: '1974-02-13', from: 'text' },
    ])
  })

  test('a title with a colon that YAML does not allow', async () => {
    const record = await recordOf(`---\ntitle: A Mill: Two Views\ndate: 1974-02-14\n---\n\n${STORY}\n`)
    expect(record.headline?.text).toBe('A Mill: Two Views')
  })

  test('plain text has it too', async () => {
    expect((await recordOf(`${YAML}\n${STORY}\n`, 'a.txt')).headline?.text).toBe('A Mill at the Bridge')
  })

  test.each([
    ['a rule', `---\n\n${STORY}\n\n---\n\nMore of it.\n`],
    ['rules around words', `---\nA mill opens\n---\n${STORY}\n`],
    ['a brace', `{${STORY}}\n`],
  ])('%s is none', async (_, source) => {
    expect((await recordOf(source)).referenceDate).toBeNull()
    expect((await recordOf(source)).source.text).toContain('5 kg of flour')
  })
})

describe('where lines and paragraphs of Markdown end', () => {
  const textOf = async (source: string) => (await recordOf(source)).source.text!.trim().split('\n')
  test('two spaces behind a sentence part paragraphs of a feed', async () => {
    expect(await textOf('The mill opened.  It sold flour.  All was well.')).toEqual([
      'The mill opened.',
      '',
      'It sold flour.',
      '',
      'All was well.',
    ])
  })
  test.each([
    ['a sentence behind what goes on', 'It was a home for  4,000 people.', ['It was a home for  4,000 people.']],
    ['a sentence in front of a title', 'It was told by Senator  Roe.', ['It was told by Senator  Roe.']],
    ['a sentence behind a comma', 'He met the mayor,  Tom Hale.', ['He met the mayor,  Tom Hale.']],
    ['a speech that goes on', '“The mill opened.  It sold flour.', ['“The mill opened.  It sold flour.']],
    [
      'a speech that begins',
      '“It opened,” he said.  “It sold flour.',
      ['“It opened,” he said.', '', '“It sold flour.'],
    ],
    [
      'a mark that faces the wrong way',
      '“It opened,“ he said.  It sold flour.',
      ['“It opened,“ he said.', '', 'It sold flour.'],
    ],
  ])('two spaces in %s', async (_, source, lines) => expect(await textOf(source)).toEqual(lines))
  test('two spaces inside of sentences are the line ends of a scan', async () => {
    const source =
      'TOM HALE  MEMBER FOR OAKHAM\n\nThe mill opened on a day that was  fine, and the member for  Oakham was there to see it  with others.\n'
    const lines = ['TOM HALE', 'MEMBER FOR OAKHAM', '']
    expect((await textOf(source)).slice(0, 3)).toEqual(lines)
  })
  test.each([
    [
      'end the sentence only, where its line holds more',
      'It was opened by the  member for Oakham and  all is well.  It\n',
      ['It was opened by the', 'member for Oakham and', 'all is well. It'],
    ],
    [
      'end the line, where it holds no more',
      'It was opened by the  member for Oakham and  all is well.  It grinds\n',
      ['It was opened by the', 'member for Oakham and', 'all is well.', 'It grinds'],
    ],
    [
      'end the paragraph, where there are three',
      'It was opened by the  member for Oakham and  all is well.   It\n',
      ['It was opened by the', 'member for Oakham and', 'all is well.', '', 'It'],
    ],
  ])('two spaces behind a full stop of a scan %s', async (_, source, lines) =>
    expect(await textOf(source)).toEqual(lines),
  )
  test('a blank line behind every line, and more behind a paragraph', async () => {
    const paragraph =
      'The mill opened on a day that\n\nwas fine, and the member for\n\nOakham was there to see it\n\nwith others.'
    const source = [paragraph, paragraph, paragraph].join('\n\n \n\n')
    expect((await textOf(source)).filter((line) => line === '')).toHaveLength(2)
  })
  test.each([
    ['headings', '# A Mill #\n\nIt opened.', 'A Mill\n\nIt opened.'],
    ['pictures', '![a mill](mill.png)\n\nIt opened.', 'It opened.'],
    ['bold words', '**A Mill** opened.', 'A Mill opened.'],
    ['an underscore in a word', 'See mill_flour and _this_.', 'See mill_flour and this.'],
    [
      'lists behind paragraphs',
      'It has:\n\n- flour\n- bread\n\nThat is all.',
      'It has:\n\nflour\nbread\n\nThat is all.',
    ],
    ['soft breaks', 'It opened\nin May.', 'It opened in May.'],
    ['links', 'See [the mill](https://mill.example).', 'See the mill.'],
  ])('%s', async (_, source, text) => expect((await textOf(source)).join('\n')).toBe(text))
})

describe('strings with a format', () => {
  test.each([
    ['html', '<html><body><h1>A mill opens</h1><p>LEEDS, 3 May 2025 – It sold 5 kg of flour.</p></body></html>'],
    ['markdown', '# A mill opens\n\n**LEEDS, 3 May 2025** – It sold 5 kg of flour.'],
    [
      'eml',
      'Subject: A mill opens\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nLEEDS, 3 May 2025 – It sold 5 kg of flour.',
    ],
  ] as const)('%s', async (inputFormat, source) => {
    const record = await extract(source, { inputFormat })
    expect([record.headline?.text, record.dateline?.place]).toEqual(['A mill opens', 'LEEDS'])
  })
  test('a kind that is made of bytes', async () => {
    await expect(extract('%PDF-1.4', { inputFormat: 'pdf' })).rejects.toMatchObject({ code: 'unsupported' })
  })
})
