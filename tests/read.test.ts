import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const text = 'Café in Zürich\n\nIt cost €5 – “cheap”, said the owner’s friend of many, many years.\n'
const bytes = (encoding: 'utf16le', bom: number[]) => Buffer.concat([Buffer.from(bom), Buffer.from(text, encoding)])
const swapped = () => Buffer.from(text, 'utf16le').swap16()
const windows = () =>
  Buffer.from(
    text.replace('€', '\x80').replace('–', '\x96').replace('“', '\x93').replace('”', '\x94').replace('’', '\x92'),
    'latin1',
  )

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', bytes('utf16le', [0xff, 0xfe])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped()])],
    ['windows-1252', windows()],
  ])('%s', async (encoding, input) => {
    const { source } = await extract(input, { withText: true })
    expect([source.encoding, source.text]).toEqual([encoding, text])
  })
})

test.each([
  ['no bytes', Buffer.alloc(0), 'empty'],
  ['white space', Buffer.from(' \n\t\n'), 'empty'],
  ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 255, 254, 0, 7]), 'binary'],
])('%s: an error that says so', async (_, input, code) => {
  await expect(extract(input)).rejects.toMatchObject({ name: 'ReadError', code })
})

describe('encodings told by their looks', () => {
  const russian = 'Министерство объявило сегодня о новой программе поддержки сельского хозяйства в стране.'
  /** Cyrillic letters in the order of KOI8-R, from 0xC0 on. */
  const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
  const koi8 = Buffer.from([...russian].map((c) => (KOI8.includes(c) ? 0xc0 + KOI8.indexOf(c) : c.charCodeAt(0))))
  const windows1251 = Buffer.from(
    [...russian].map((c) => (c > '\u0400' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
  )
  const english = (mark: string) => Buffer.from(`It is the owner${mark}s friend, said the mayor of the town.`, 'latin1')
  test.each([
    ['koi8-r', koi8, russian],
    ['windows-1251', windows1251, russian],
    ['windows-1252', english('\x92'), 'It is the owner’s friend, said the mayor of the town.'],
    ['macintosh', english('\xd5'), 'It is the owner’s friend, said the mayor of the town.'],
    ['iso-2022-jp', Buffer.from('\x1b$B@/I\\$O:#F|\x1b(B, 12 %', 'latin1'), '政府は今日, 12 %'],
    [
      'shift_jis',
      Buffer.from('<meta charset="shift_jis">\x90\xad\x95\x7b\x82\xcd\x8d\xa1\x93\xfa', 'latin1'),
      '<meta charset="shift_jis">政府は今日',
    ],
  ])('%s', async (encoding, input, expected) => {
    const { source } = await extract(input, { withText: true, inputFormat: 'text' })
    expect([source.encoding, source.text]).toEqual([encoding, expected])
  })
  test('UTF-8 with a broken place stays UTF-8, with a warning', async () => {
    const input = Buffer.concat([Buffer.from('It is in Zürich, the town said'), Buffer.of(0xff), Buffer.from('.')])
    const { source, warnings } = await extract(input, { withText: true })
    expect([source.encoding, source.text]).toEqual(['utf-8', 'It is in Zürich, the town said\ufffd.'])
    expect(warnings.map((w) => w.code)).toEqual(['undecodable-bytes'])
  })
})

describe('UTF-8 that had been read as something else', () => {
  test.each([
    ['the townâ€™s cafÃ© paid â‚¬5 million', 'the town’s café paid €5 million', true],
    ['the townâ\u0080\u0099s bridge', 'the town’s bridge', true],
    ['itâs open â at last,â? she said. âGoodâ', 'it’s open – at last,” she said. “Goodâ', true],
    ['the town of SÃ£o JosÃ©', 'the town of São José', true],
    ['the pâté of the château', 'the pâté of the château', false],
    ['the “CAFÉ” of the town', 'the “CAFÉ” of the town', false],
  ])('%s', async (damaged, whole, warned) => {
    const { source, warnings } = await extract(Buffer.from(damaged), { withText: true })
    expect(source.text).toBe(whole)
    expect(warnings.some((w) => w.code === 'mojibake')).toBe(warned)
  })
})

test('soft hyphens and zero-width characters part nothing, and places point into the text as given', async () => {
  const input = 'It cost €5.4\u00a0mil\u00adlion; 276 kilo\u00ad\ngrams and \u200b12\u202f% of 3\u2009km\ufeff went in.'
  const { source, money, quantities } = await extract(input, { withText: true })
  expect(money.map((m) => m.amount)).toEqual([5_400_000])
  expect(quantities.map((q) => [q.value, q.unit])).toEqual([
    [276, 'kg'],
    [12, '%'],
    [3, 'km'],
  ])
  expect(source.text).toBe(input)
  for (const m of [...money, ...quantities]) expect(input.slice(m.start, m.end)).toBe(m.text)
  expect(money[0].text).toBe('€5.4\u00a0mil\u00adlion')
})

const page = (head: string, body: string) =>
  Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
const story =
  '<p>The town opened a bridge that its people had waited for since the flood, and all of them came to see it.</p>' +
  '<p>It cost &euro;5&nbsp;million, said Jane&nbsp;Doe, who had been its mayor for as long as people remember.</p>'

describe('HTML', () => {
  test('the text that a reader sees, with its metadata', async () => {
    const html = page(
      '<title>A Bridge Opens | Town</title><meta property="article:published_time" content="2021-05-05T10:00:00Z"><style>p{}</style>',
      `<nav><a href="/">Home</a></nav><article><h1>A Bridge Opens</h1>${story}<script>x()</script></article>`,
    )
    const record = await extract(html, { path: 'a.html', withText: true })
    expect(record.source.mediaType).toBe('text/html')
    expect(record.headline?.text).toBe('A Bridge Opens')
    expect(record.referenceDate).toEqual({ value: '2021-05-05', from: 'metadata' })
    expect(record.money.map((m) => m.amount)).toEqual([5000000])
    expect(record.source.text).not.toMatch(/x\(\)|<p>|&euro;/)
  })
  const chrome = '$9 million'
  test.each([
    ['menu', `<nav>${chrome}</nav>${story}`],
    ['header of the page', `<header><div>${chrome}</div></header>${story}`],
    ['footer', `${story}<footer>${chrome}</footer>`],
    ['sidebar', `<main>${story}</main><aside>${chrome}</aside>`],
    ['element by its class', `${story}<div class="related-posts"><p>${chrome}</p></div>`],
    ['element by its id', `${story}<div id="cookie-notice">${chrome}</div>`],
    ['element by its role', `<div role="navigation">${chrome}</div>${story}`],
    ['hidden element', `${story}<div style="display: none">${chrome}</div><p hidden>${chrome}</p>`],
    ['script', `${story}<script>var a = "${chrome}"</script>`],
    ['comment', `${story}<!-- ${chrome} -->`],
    ['other article', `<article>${story}</article><article>${chrome}</article>`],
  ])('a %s yields nothing', async (_, body) => {
    const record = await extract(page('', body))
    expect(record.money.map((m) => m.amount)).toEqual([5000000])
  })
  test.each([
    ['article in a sidebar layout', `<div class="has-sidebar sidebar-right">${story}</div>`],
    ['article without any mark', `<div><div>${story}</div></div>`],
    ['header of an article', `<article><header><h1>A Bridge</h1></header>${story}</article>`],
    ['body without tags of its own', story],
  ])('an %s is read', async (_, body) => {
    expect((await extract(page('', body))).money.map((m) => m.amount)).toEqual([5000000])
  })
  test.each([
    ['<meta property="article:published_time" content="2021-05-05T23:00:00-04:00">', ''],
    [
      '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2021-05-05"}]}</script>',
      '',
    ],
    ['<script type="application/ld+json">{broken</script><meta name="date" content="2021-05-05">', ''],
    ['', '<time datetime="2021-05-05">last week</time>'],
  ])('the day in %s%s', async (head, body) => {
    const { referenceDate } = await extract(page(head, body + story))
    expect(referenceDate).toEqual({ value: '2021-05-05', from: 'metadata' })
  })
  test('a title that only the metadata states stands above the text', async () => {
    const { headline, source } = await extract(page('<meta property="og:title" content="A Bridge Opens">', story), {
      withText: true,
    })
    expect(headline).toEqual({ text: 'A Bridge Opens', start: 0, end: 14 })
    expect(source.text).toMatch(/^A Bridge Opens\n\nThe town/)
  })
  test("the text's own day rules over the page's, with a warning where they are days apart", async () => {
    const at = async (day: string) => {
      const { referenceDate, warnings } = await extract(
        page(`<meta name="date" content="${day}">`, `<h1>A Bridge Opens</h1><p>PARIS, May 5, 2021 – ${story.slice(3)}`),
      )
      expect(referenceDate).toEqual({ value: '2021-05-05', from: 'dateline' })
      return warnings.map((w) => w.code)
    }
    expect(await at('2021-05-06')).toEqual([])
    expect(await at('2021-06-05')).toEqual(['reference-date-conflict'])
  })
})

describe('Markdown', () => {
  const text = async (source: string) =>
    (await extract(Buffer.from(source), { path: 'a.md', withText: true })).source.text?.trim()
  test.each([
    [
      '# A **Bridge** Opens\n\nSee [the town](https://t.example) on *May 5*.',
      'A Bridge Opens\n\nSee the town on May 5.',
    ],
    ['A Bridge\n========\n\nIt is `open`.', 'A Bridge\n\nIt is open.'],
    ['It has 5 * 3 spans, a_b_c and \\*no\\* marks.', 'It has 5 * 3 spans, a_b_c and *no* marks.'],
    ['See [the town][1].\n\n[1]: https://t.example "Town"', 'See the town.'],
    ['| Year | Cars |\n| --- | ---: |\n| 2021 | 500 |', 'Year\tCars\n2021\t500'],
    ['![A bridge](bridge.jpg)\n\nIt is open.', 'It is open.'],
    ['It is open.  The town came.', 'It is open.\n\nThe town came.'],
    ['It is open.\n\n---\n\n[Facebook](https://f.example)\n\n[Site](https://s.example)', 'It is open.'],
  ])('%j', async (source, expected) => expect(await text(source)).toBe(expected))
})

describe('e-mail', () => {
  const message = (headers: string[], body: string) =>
    Buffer.from([...headers, 'MIME-Version: 1.0', '', body].join('\r\n').replace(/\r?\n/g, '\r\n'))
  const plain = 'The town opened a bridge that its people had waited for since the flood of 1997. It cost $5 million.'
  const from = 'From: The Town <press@town.example>'

  test('subject and day of sending stand in where the text has none', async () => {
    const record = await extract(
      message(
        [from, 'Subject: [News] Fwd: Press Release: A Bridge Opens at Last', 'Date: Wed, 5 May 2021 23:30:00 -0400'],
        plain,
      ),
    )
    expect(record.source.mediaType).toBe('message/rfc822')
    expect(record.headline?.text).toBe('A Bridge Opens at Last')
    expect(record.referenceDate).toEqual({ value: '2021-05-05', from: 'metadata' })
  })
  test("the text's own title and dateline rule over them", async () => {
    const record = await extract(
      message(
        [from, 'Subject: For your desk today', 'Date: Thu, 6 May 2021 08:00:00 +0200'],
        `A Bridge Opens at Last\n\nPARIS, May 5, 2021 – ${plain}`,
      ),
    )
    expect(record.headline?.text).toBe('A Bridge Opens at Last')
    expect(record.referenceDate).toEqual({ value: '2021-05-05', from: 'dateline' })
  })
  test('a forwarded message is the one that it forwards', async () => {
    const record = await extract(
      message(
        [from, 'Subject: FW: see below', 'Date: Fri, 7 May 2021 08:00:00 +0200'],
        `FYI\n\n---------- Forwarded message ---------\nFrom: Town <press@town.example>\nDate: Wed, May 5, 2021 at 10:02 AM\nSubject: A Bridge Opens at Last\nTo: <desk@paper.example>\n\n${plain}`,
      ),
      { withText: true },
    )
    expect(record.headline?.text).toBe('A Bridge Opens at Last')
    expect(record.referenceDate?.value).toBe('2021-05-05')
    expect(record.source.text).not.toMatch(/FYI|Forwarded/)
  })
  test('of two parts the HTML one is read where the plain one only points to it', async () => {
    const parts = (text: string) =>
      [
        '--b',
        'Content-Type: text/plain',
        '',
        text,
        '--b',
        'Content-Type: text/html',
        '',
        `<h1>A Bridge Opens</h1>${story}`,
        '--b--',
        '',
      ].join('\n')
    const money = async (text: string) =>
      (
        await extract(message([from, 'Subject: x', 'Content-Type: multipart/alternative; boundary=b'], parts(text)))
      ).money.map((m) => m.currency)
    expect(await money('Your program shows no HTML.')).toEqual(['EUR'])
    expect(await money(`${plain} ${'And the people came to see it. '.repeat(5)}`)).toEqual(['USD'])
  })
  test('a text that begins with a few labelled lines is no message', async () => {
    const { source } = await extract(Buffer.from(`Date: May 5, 2021\nFrom: The Town\n\n${plain}`))
    expect(source.mediaType).toBe('text/plain')
  })
})

describe('languages', () => {
  test.each([
    ['en', 'The town has opened a bridge that its people had waited for since the flood.'],
    [
      'en',
      'ACME Corp. reports revenue of $5 million for the third quarter, up from the year before, and names Jane Doe to its board.',
    ],
    ['fr', 'La ville a inauguré hier un nouveau pont que ses habitants attendaient depuis la grande inondation.'],
    ['es', 'La ciudad inauguró ayer un nuevo puente que sus habitantes esperaban desde la gran inundación.'],
    ['de', 'Die Stadt hat gestern eine neue Brücke eröffnet, auf die ihre Bürger seit der großen Flut warteten.'],
    ['ru', 'Город открыл вчера новый мост, которого жители ждали со времени большого наводнения.'],
    ['zh', '昨天，该市新建的大桥正式通车，市民们自从洪水以来一直在等待这一天的到来。'],
    [null, 'Larchmere 2021'],
  ])('%s: %s', async (language, text) => {
    const { source, warnings } = await extract(text)
    expect(source.language).toBe(language)
    expect(warnings.some((w) => w.code === 'language-not-read')).toBe(language !== 'en' && language !== null)
  })
  test('only what is free of language is read in another than English', async () => {
    const record = await extract(
      'La ville a inauguré hier, le 2021-05-05, un nouveau pont que ses habitants attendaient depuis la grande inondation de mai 1997. ' +
        'Il pèse 276 kg, 25 % de moins que l’ancien, et coûte 500 €, mais 5 millions € avec les routes et $1.8 à $2.8 millions de plus, ' +
        'soit 1.500 € par habitant, a déclaré Jeanne Dupont, maire de la ville. Contact : +33 1 23 45 67 89, presse@ville.example',
    )
    expect(record.dates.map((d) => d.value)).toEqual(['2021-05-05'])
    expect(record.quantities.map((q) => [q.value, q.unit, q.of])).toEqual([
      [276, 'kg', null],
      [25, '%', null],
    ])
    expect(record.money.map((m) => m.text)).toEqual(['500 €'])
    expect(record.contacts.flatMap((c) => [...c.phones, ...c.emails])).toEqual(['+33123456789', 'presse@ville.example'])
    for (const field of ['counts', 'organisations', 'people', 'quotes', 'checks'] as const) {
      expect(record[field], field).toEqual([])
    }
  })
})
