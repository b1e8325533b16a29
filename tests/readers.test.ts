import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const textOf = async (body: string) =>
  (
    await extract(`<!doctype html><html><body><article>${body}</article></body></html>`, {
      inputFormat: 'html',
      withText: true,
    })
  ).source.text!.trim()

describe('HTML says what a reader sees', () => {
  test.each([
    [
      'a footnote behind a number',
      '<p>240<sup>2</sup> lorries, 15,000<sup><a href="#f">1</a></sup> cars</p>',
      '240 lorries, 15,000 cars',
    ],
    ['a footnote behind a word', '<p>the mill<sup>[3]</sup> and the yard<sup>*</sup></p>', 'the mill and the yard'],
    ['a power of a unit', '<p>12 m<sup>2</sup>, 3 km<sup>2</sup>, 5 ft<sup>3</sup></p>', '12 m², 3 km², 5 ft³'],
    ['a power of ten', '<p>10<sup>6</sup> cells</p>', '10⁶ cells'],
    ['an ordinal and a mark', '<p>the 1<sup>st</sup> Oakham<sup>®</sup></p>', 'the 1st Oakham®'],
    ['a lowered figure', '<p>CO<sub>2</sub></p>', 'CO2'],
    ['struck-out words', '<p>The toll is <del>$9</del> <s>$8</s> <ins>$7</ins>.</p>', 'The toll is $7.'],
    ['quotations', '<p>She said <q>we will open</q>.</p>', 'She said “we will open”.'],
    ['a hidden address', '<p>Jane, <a class="__cf_email__" data-cfemail="2a404b444f6a45">x</a></p>', 'Jane, jane@o'],
    [
      'a link to an address',
      '<p><a href="mailto:jane@oakham.example?subject=x">Jane Harlow</a></p>',
      'Jane Harlow (jane@oakham.example)',
    ],
    [
      'an address that says itself',
      '<p><a href="mailto:jane@oakham.example">jane@oakham.example</a></p>',
      'jane@oakham.example',
    ],
    ['a link to a number', '<p><a href="tel:+12075550142">Call us</a></p>', 'Call us (+12075550142)'],
    ['a number that says itself', '<p><a href="tel:+12075550142">207-555-0142</a></p>', '207-555-0142'],
  ])('%s', async (_, body, text) => expect(await textOf(body)).toBe(text))
})

const message = (parts: string) =>
  Buffer.from(
    `From: a@oakham.example\r\nSubject: Press Release: A mill opens at Oakham\r\nDate: Mon, 3 May 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`,
  )
const part = (type: string, body: string, name = '') =>
  `--b\r\nContent-Type: ${type}${name && `; name="${name}"`}\r\n${name && `Content-Disposition: attachment; filename="${name}"\r\n`}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`
const STORY =
  'LEEDS, 3 May 2021 – Oakham Mills opened a mill that sells 5 kg of flour an hour, its owner said on Monday.'

describe('e-mail', () => {
  test('with a large photo is read', async () => {
    const photo = 'x'.repeat(6 * 2 ** 20)
    const record = await extract(message(part('text/plain', STORY) + part('image/jpeg', photo, 'mill.jpg')), {
      path: 'a.eml',
    })
    expect([record.dateline?.place, record.warnings.map((w) => w.code)]).toEqual(['LEEDS', []])
  })
  test('that only brings a release is that release', async () => {
    const release = `<html><body><h1>A mill opens at Oakham</h1><p>${STORY}</p></body></html>`
    const record = await extract(
      message(part('text/plain', 'Please see attached.') + part('text/html', release, 'release.html')),
      { path: 'a.eml' },
    )
    expect([record.headline?.text, record.dateline?.place]).toEqual(['A mill opens at Oakham', 'LEEDS'])
    expect(record.warnings.map((w) => w.code)).toContain('attachment-read')
  })
  test('that is a release tells of what is attached', async () => {
    const long = `${STORY}\n\n`.repeat(8)
    const record = await extract(message(part('text/plain', long) + part('text/html', '<p>Terms</p>', 'terms.html')), {
      path: 'a.eml',
    })
    expect(record.warnings.map((w) => w.code)).toContain('attachment-not-read')
  })
})

test('a footer of a Word document is read, and its page number is not', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const p = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file(
    'word/document.xml',
    `<w:document ${w}><w:body>${p('A mill opens at Oakham')}${p(STORY)}</w:body></w:document>`,
  )
  zip.file(
    'word/footer1.xml',
    `<w:ftr ${w}>${p('Media contact: Jane Harlow, 207-555-0142')}${p('Page 1 of 2')}</w:ftr>`,
  )
  zip.file('word/footer2.xml', `<w:ftr ${w}>${p('Media contact: Jane Harlow, 207-555-0142')}</w:ftr>`)
  const { source } = await extract(await zip.generateAsync({ type: 'uint8array' }), { withText: true })
  expect(source.text?.trim().split('\n').filter(Boolean)).toEqual([
    'A mill opens at Oakham',
    STORY,
    'Media contact: Jane Harlow, 207-555-0142',
  ])
})

describe('wrong options say which one is wrong', () => {
  test.each([
    ['offsets', { offsets: 'toString' }, RangeError],
    ['inputFormat', { inputFormat: 'constructor' }, RangeError],
    ['only', { only: 'dates' }, TypeError],
    ['field', { only: ['toString'] }, RangeError],
    ['day', { referenceDate: '2021-02-30' }, RangeError],
    ['day', { referenceDate: 20210203 }, RangeError],
    ['path', { path: 5 }, TypeError],
    ['options', null, TypeError],
  ])('%s: %o', async (name, options, kind) => {
    const error = await extract(STORY, options as never).catch((e) => e)
    expect(error).toBeInstanceOf(kind)
    expect(error.message).toContain(name)
  })
  test.each([[null], [undefined], [5], [new ArrayBuffer(4)], [{}]])('the input: %o', async (input) => {
    await expect(extract(input as never)).rejects.toThrow(TypeError)
  })
  test('a string that is too long', async () => {
    await expect(extract('word '.repeat(10 ** 6))).rejects.toMatchObject({ code: 'too-large' })
  })
})

describe('the language is told from the text, not from names', () => {
  test.each([
    ['Pieter van der Berg, Ursula von Holtzen and Jean-Luc d’Aubigny signed.', 'en'],
    ['Mr Tan Wei Ming, Ms Kim Soo-jin and Dr Ngozi Okwuosa spoke.', 'en'],
    ['President Ursula VON DER LEIPEN met Mr António GUTERREZ.', 'en'],
    [
      'La policía detuvo ayer a tres personas que habían robado una tienda del centro de la ciudad, según informó el alcalde.',
      'es',
    ],
    [
      'Le maire a ouvert hier le pont que les habitants attendaient depuis les grandes inondations de cette année.',
      'fr',
    ],
    ['Oakham Mills GmbH', null],
  ])('%s', async (text, language) => expect((await extract(text)).source.language).toBe(language))
})
