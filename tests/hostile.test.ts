import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import JSZip from 'jszip'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract, project } from './command.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fixture = (name: string) => readFileSync(join(project, 'fixtures/family', name))
const release = 'A Bridge Opens at Last\n\nGENEVA, March 3, 2021 – The bridge cost $5 million, the town said.\n'

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)

function encryptedPdf(): Promise<Buffer> {
  const pdf = new PDFDocument({ userPassword: 'secret', ownerPassword: 'other' })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  pdf.text('A Bridge Opens at Last').end()
  return done
}

/** A page whose content unpacks to far more than it should. */
function pdfBomb(): Buffer {
  const content = deflateSync(Buffer.alloc(100 * 2 ** 20, ' '), { level: 9 })
  const head = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n' +
      `4 0 obj\n<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`,
  )
  return Buffer.concat([
    head,
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ])
}

async function zip(contents: Record<string, string | Buffer>, into?: Buffer): Promise<Buffer> {
  const archive = into ? await JSZip.loadAsync(into) : new JSZip()
  for (const [name, content] of Object.entries(contents)) archive.file(name, content)
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const nestedMessage = (depth: number): string =>
  depth
    ? `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nestedMessage(depth - 1)}\r\n--b${depth}--\r\n`
    : 'Content-Type: text/plain\r\n\r\nThe bridge is open.\r\n'

describe('a file that cannot be read: one line that names it and says why, and the next file goes on', () => {
  test.each<[name: string, make: () => Buffer | string | Promise<Buffer>, code: string, reason: RegExp]>([
    ['cut.pdf', () => half(fixture('ferry.pdf')), 'damaged', /cut off/],
    ['none.pdf', () => 'This is no PDF file at all.', 'damaged', /no PDF/],
    ['empty-shell.pdf', () => '%PDF-1.7\nnothing\n%%EOF\n', 'damaged', /damaged PDF/],
    ['locked.pdf', encryptedPdf, 'encrypted', /password/],
    ['bomb.pdf', pdfBomb, 'too-large', /unpacks to more than/],
    ['none.docx', () => 'This is no ZIP file.', 'damaged', /no Word document/],
    ['cut.docx', () => half(fixture('ferry.docx')), 'damaged', /no Word document/],
    ['other.docx', () => zip({ 'a.txt': 'x' }), 'unsupported', /no Word document/],
    [
      'broken.docx',
      () => zip({ 'word/document.xml': '<w:document><w:body>' }, fixture('ferry.docx')),
      'damaged',
      /damaged Word/,
    ],
    [
      'bomb.docx',
      () => zip({ 'word/document.xml': Buffer.alloc(100 * 2 ** 20, ' ') }, fixture('ferry.docx')),
      'too-large',
      /unpacks to more than/,
    ],
    ['deep.html', () => `<html><body>${'<div>'.repeat(100_000)}deep`, 'too-deep', /nests/],
    ['line.txt', () => Buffer.alloc(200 * 2 ** 20, 'word '), 'too-large', /larger than/],
    ['long.txt', () => 'word '.repeat(2 ** 20), 'too-large', /million characters/],
    ['deep.eml', () => `MIME-Version: 1.0\r\n${nestedMessage(1000)}`, 'damaged', /message/],
    ['picture.txt', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'binary', /PNG/],
  ])('%s', async (name, make, code, reason) => {
    const path = join(folder, name)
    const next = join(folder, 'next.txt')
    writeFileSync(path, await make())
    writeFileSync(next, release)
    // A heap of 256 MiB: what grows without bound does not fit.
    const { status, stdout, stderr } = await extract([path, next], {
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=256' },
    })
    rmSync(path)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(path)
    expect(stderr).toMatch(reason)
    expect(status).toBe(1)
    const [failure, record] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(failure).toMatchObject({ source: { path }, error: { code } })
    expect(record.money).toHaveLength(1)
  })
})

describe('a file that is odd and can be read', () => {
  test('a message that names the wrong charset', async () => {
    const path = join(folder, 'charset.eml')
    const head =
      'From: a@town.example\r\nSubject: A Bridge Opens at Last\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'
    writeFileSync(
      path,
      Buffer.from(`${head}The caf\xe9 paid \x80500 \x96 \x93cheap\x94, said the owner of the bridge.\r\n`, 'latin1'),
    )
    const { status, stdout } = await extract(['--with-text', path])
    const record = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(record.source.text).toContain('The café paid €500 – “cheap”, said')
    expect(record.warnings.map((w: { code: string }) => w.code)).toContain('wrong-charset')
  })
  test('a long line is read in linear time', async () => {
    const path = join(folder, 'one-line.txt')
    const time = async (times: number) => {
      writeFileSync(path, 'The town paid $5 million on May 5, 2021 to Jane Doe of Acme Corp. '.repeat(times))
      const start = performance.now()
      expect((await extract(['--only', 'dates,money', path])).status).toBe(0)
      return performance.now() - start
    }
    const [short, long] = [await time(2000), await time(8000)]
    expect(long / short).toBeLessThan(10)
  })
  test('links that make a loop, and links that lead nowhere', async () => {
    const at = mkdtempSync(join(folder, 'loop-'))
    writeFileSync(join(at, 'a.txt'), release)
    symlinkSync(at, join(at, 'again'))
    symlinkSync(join(at, 'b.txt'), join(at, 'c.txt'))
    symlinkSync(join(at, 'c.txt'), join(at, 'b.txt'))
    const { status, stdout, stderr } = await extract([at])
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      `extract: ${join(at, 'b.txt')}: too many symbolic links`,
      `extract: ${join(at, 'c.txt')}: too many symbolic links`,
    ])
  })
  test.skipIf(process.getuid?.() === 0)('a folder that may not be read', async () => {
    const at = mkdtempSync(join(folder, 'shut-'))
    chmodSync(at, 0)
    const { status, stderr } = await extract([at])
    chmodSync(at, 0o700)
    expect(status).toBe(1)
    expect(stderr).toMatch(/permission denied/)
  })
})

test('--input-format rules over what a file looks like', async () => {
  const input = '<!doctype html><p>One &amp; two</p>'
  const text = async (...args: string[]) =>
    JSON.parse((await extract(['--with-text', ...args], { input })).stdout).source.text
  expect(await text()).toBe('One & two\n')
  expect(await text('--input-format', 'text')).toBe(input)
  expect((await extract(['--input-format', 'xls'], { input })).status).toBe(2)
})

test('--offsets codepoint counts characters', async () => {
  const input = '🌉 A Bridge Opens at Last\n\nGENEVA, March 3, 2021 – The 🌉 cost $5 million.\n'
  const { source, money } = JSON.parse((await extract(['--with-text', '--offsets', 'codepoint'], { input })).stdout)
  expect(source.offsets).toBe('codepoint')
  expect(source.length).toBe([...source.text].length)
  expect([...source.text].slice(money[0].start, money[0].end).join('')).toBe('$5 million')
})
