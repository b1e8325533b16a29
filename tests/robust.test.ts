/** What once broke a run or made a record that states what cannot be, each by its smallest input. */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import JSZip from 'jszip'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../bench/growth/shapes.ts'
import { extract } from '../src/index.ts'
import { recordSchema } from '../src/record/schema.ts'
import { command, project, extract as run } from './command.ts'

let root: string
/** An empty folder for each test. */
let at: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'extract-robust-'))
})
beforeEach(() => {
  at = mkdtempSync(join(root, 'a-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const release = 'A Bridge Opens at Last\n\nGENEVA, March 3, 2021 – The bridge cost $5 million, the town said.\n'
const put = (name: string, content: string | Uint8Array = release) => {
  const path = join(at, name)
  writeFileSync(path, content)
  return path
}
const lines = (text: string) => text.trimEnd().split('\n')

/** Runs a line of the shell in the folder, "$@" being the command. */
function shell(line: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', line, 'sh', process.execPath, command], { cwd: at })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out.stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk) => (out.stderr += chunk))
    child.on('close', (status) => resolve({ status, ...out }))
  })
}

describe('what the output already is', () => {
  test('a link stays a link: its target is written', async () => {
    put('target.json', '')
    symlinkSync('target.json', join(at, 'link.json'))
    expect((await run([put('one.txt'), '-o', join(at, 'link.json')])).status).toBe(0)
    expect(lstatSync(join(at, 'link.json')).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(join(at, 'target.json'), 'utf8')).money).toHaveLength(1)
  })
  test('a pipe stays a pipe', async () => {
    const pipe = join(at, 'pipe')
    execFileSync('mkfifo', [pipe])
    let read = ''
    const reader = createReadStream(pipe, 'utf8').on('data', (chunk) => (read += chunk))
    const ended = new Promise<void>((resolve) => reader.on('close', () => resolve()))
    expect((await run([put('one.txt'), '-o', pipe])).status).toBe(0)
    await ended
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(JSON.parse(read).money).toHaveLength(1)
  })
  test('a device stays a device', async ({ skip }) => {
    const device = join(at, 'null')
    try {
      execFileSync('mknod', [device, 'c', '1', '3'], { stdio: 'ignore' })
    } catch {
      skip('only root makes devices')
    }
    expect((await run([put('one.txt'), '-o', device])).status).toBe(0)
    expect(lstatSync(device).isCharacterDevice()).toBe(true)
  })
  test('its permissions stay', async () => {
    const path = put('r.json', '')
    chmodSync(path, 0o600)
    expect((await run([put('one.txt'), '-o', path])).status).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })
  test('an input is not overwritten', async () => {
    const path = put('one.txt')
    const { status, stderr } = await run([path, '-o', path])
    expect(status).not.toBe(0)
    expect(stderr).toContain(path)
    expect(readFileSync(path, 'utf8')).toBe(release)
  })
})

describe('files', () => {
  test('a message with a large photo is read', async () => {
    const photo = Buffer.alloc(3_200_000, 0xa5).toString('base64').replace(/.{76}/g, '$&\r\n')
    const mail = `From: a@town.example\r\nSubject: A Bridge Opens at Last\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe bridge cost $5 million, the town said.\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${photo}\r\n--b--\r\n`
    expect((await extract(Buffer.from(mail), { path: 'a.eml' })).money).toHaveLength(1)
  })
  test('a pipe in a folder is passed over', async () => {
    put('c.txt')
    execFileSync('mkfifo', [join(at, 'b.txt')])
    const { stdout } = await run([at])
    expect(
      lines(stdout)
        .map((line) => JSON.parse(line))
        .filter((record) => record.money),
    ).toHaveLength(1)
  })
  test('a name that is not UTF-8 is read', async () => {
    await shell(`printf '%s' '${release}' > "$(printf 'a\\377\\376.txt')"`)
    const { status, stdout } = await run([at])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).money).toHaveLength(1)
  })
  test('escape codes in a name are shown, not sent', async () => {
    const path = put('a\u001b]0;x\u0007.txt', '')
    const refused = await run([path])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/\\(?:x1b|u\{1b\}|u001b)\]0;x\\(?:x07|u\{7\}|u0007)\.txt/)
    const told = await run(['--explain', put('a\u001b[31m.txt'), put('b.txt')])
    expect(`${refused.stderr}${told.stdout}${told.stderr}`.includes('\u001b')).toBe(false)
  })
  test('an old result does not stay where the input is now refused', async () => {
    mkdirSync(join(at, 'd'))
    put('d/a.txt')
    put('d/b.txt')
    const again = () => run([join(at, 'd'), '-o', join(at, 'o/')])
    expect((await again()).status).toBe(0)
    const result = readdirSync(join(at, 'o')).find((name) => name.startsWith('b.'))!
    truncateSync(join(at, 'd/b.txt'))
    expect((await again()).status).toBe(1)
    const path = join(at, 'o', result)
    if (existsSync(path)) expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('error.code')
  })
  test('the name of a result depends on its input alone', async () => {
    for (const folder of ['c1', 'c2']) mkdirSync(join(at, folder))
    for (const name of ['c1/a.txt', 'c2/a.txt', 'c1/a.html']) put(name)
    const results = async (out: string, ...operands: string[]) => {
      const { status } = await run([...operands.map((operand) => join(at, operand)), '-o', `${join(at, out)}/`])
      // The second a.txt has no name of its own: it fails and overwrites nothing.
      expect(status).toBe(1)
      return readdirSync(join(at, out)).filter((name) => !name.startsWith('.'))
    }
    expect(await results('o1', 'c1', 'c2')).toEqual(['a.html.json', 'a.txt.json'])
    expect(await results('o2', 'c2', 'c1')).toEqual(['a.html.json', 'a.txt.json'])
  })
})

describe('telephones that no number is in', () => {
  test.each(['Contact: Jane Roe, (202555-0100, jane@a.example', 'Tel. (202 555-0100'])('%s', async (text) => {
    for (const { phones, mentions } of (await extract(text)).contacts) {
      expect(phones).not.toContain('')
      for (const mention of mentions) expect(mention.text).not.toBe('')
    }
  })
})

describe('days that are not', () => {
  test.each([
    'The meeting is on 29 February 2023.',
    'on 31/04/2021 he left',
    'on 2021-13-45 he',
    'on 0000-00-00 he',
    'on 31 April 2021 he',
    'from 28 to 31 February 2021 they',
    'The study ran from 2019 to 2015.',
    'in the 1990s-1980s he',
    'september-4-2024-9-0',
    '12/1/9999  Jan 1',
  ])('%s', async (text) => {
    const record = await extract(text)
    expect(recordSchema.safeParse(record).error).toBeUndefined()
    for (const { value, earliest, latest, start, end } of record.dates) {
      for (const day of [value, earliest, latest])
        for (const written of day?.match(/\d{4}-\d\d-\d\d/g) ?? []) {
          expect(new Date(`${written}T00:00:00Z`).toISOString().slice(0, 10)).toBe(written)
          expect(written).not.toMatch(/^0000/)
        }
      if (earliest && latest) expect(earliest <= latest).toBe(true)
      // A date begins and ends with a word.
      expect(/\w/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? '')).toBe(false)
      // Of a day that is not, nothing is left over as if it were said.
      expect(value).not.toBe('2021-04')
    }
  })
})

/** A PDF of one page with these bytes as its content. */
function pdf(content: Buffer, filters: number): Buffer {
  const filter = `[${'/FlateDecode '.repeat(filters)}]`
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
        '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n' +
        `4 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ])
}

describe('small files that unpack to much: refused or read soon, with 512 MiB', () => {
  const packed = (bytes: Buffer) => deflateSync(bytes, { level: 9 })
  test.each<[name: string, make: () => Buffer | Promise<Buffer>]>([
    ['nested.pdf', () => pdf(packed(Buffer.from('q '.repeat(100_000))), 1)],
    ['thrice.pdf', () => pdf(packed(packed(packed(Buffer.alloc(2 ** 28, ' ')))), 3)],
    [
      'paragraphs.docx',
      async () => {
        const fixture = await JSZip.loadAsync(readFileSync(join(project, 'fixtures/family/ferry.docx')))
        const xml = await fixture.file('word/document.xml')!.async('string')
        fixture.file('word/document.xml', xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(8_000_000)}`))
        return fixture.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
      },
    ],
  ])('%s', async (name, make) => {
    const start = performance.now()
    const { status, stderr } = await run([put(name, await make())], {
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=512' },
    })
    expect(performance.now() - start).toBeLessThan(50_000)
    expect([0, 1]).toContain(status)
    if (status) expect(lines(stderr)).toHaveLength(1)
  })
})

describe('time grows with the length of the text', () => {
  test.each(['bodies with acronyms', 'people of one family', 'e-mail addresses', 'one word with accents'])(
    '%s',
    async (shape) => {
      const time = async (characters: number) => {
        const text = textOf(shape, characters)
        const start = process.cpuUsage()
        await extract(text)
        const { user, system } = process.cpuUsage(start)
        return user + system
      }
      for (let run = 0; run < 3; run++) await time(6_000)
      const short = Math.min(await time(6_000), await time(6_000))
      // Five times the text: 25 times the time if it were quadratic. bench/growth.ts measures it more finely.
      expect((await time(30_000)) / short).toBeLessThan(15)
    },
  )
})

describe('signals', () => {
  const interrupted = async (signal: NodeJS.Signals, args: string[], wait: number) => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.resume()
    child.stderr.resume()
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    await new Promise((resolve) => setTimeout(resolve, wait))
    child.kill(signal)
    const start = performance.now()
    const status = await ended
    return { status, took: performance.now() - start }
  }
  test('Ctrl-C ends the reading of a long text', async () => {
    const path = put('long.txt', textOf('people with offices', 3_500_000))
    const { status, took } = await interrupted('SIGINT', [path], 3000)
    expect(status).toBe(130)
    expect(took).toBeLessThan(5000)
  })
  test('a closed terminal leaves no half of a file', async () => {
    mkdirSync(join(at, 'd'))
    for (let n = 0; n < 300; n++) put(`d/${n}.txt`, textOf('people with offices', 20_000))
    await interrupted('SIGHUP', [join(at, 'd'), '-o', join(at, 'all.ndjson')], 2500)
    expect(readdirSync(at)).toEqual(['d'])
  })
})

describe('a full disk', () => {
  /** A limit on the size of files stands in for it: a write fails in the same way. */
  const full = 'ulimit -f 1; exec "$@"'
  test('one file: one line, and nothing is left over', async () => {
    mkdirSync(join(at, 'd'))
    for (let n = 0; n < 20; n++) put(`d/${n}.txt`)
    const { status, stderr } = await shell(`${full} d -o all.ndjson`)
    expect(status).toBe(1)
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect(readdirSync(at)).toEqual(['d'])
  })
  test('a folder: nothing half is left over', async () => {
    mkdirSync(join(at, 'd'))
    for (let n = 0; n < 5; n++) put(`d/${n}.txt`, release.repeat(20))
    const { status, stderr } = await shell(`${full} d -o out/`)
    expect(status).toBe(1)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    const left = existsSync(join(at, 'out')) ? readdirSync(join(at, 'out')) : []
    expect(left.filter((name) => /part|tmp/.test(name) || statSync(join(at, 'out', name)).size === 0)).toEqual([])
  })
  test.skipIf(!existsSync('/dev/full'))('standard output', async () => {
    put('a.txt')
    const { status, stderr } = await shell('exec "$@" a.txt > /dev/full')
    expect(status).toBe(1)
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toMatch(/space|full|ENOSPC/i)
  })
})

describe('the library', () => {
  test('a long string is refused as bytes are', async () => {
    await expect(extract('x'.repeat(5.4e6))).rejects.toMatchObject({ code: 'too-large' })
  })
  test.each<[what: string, call: () => Promise<unknown>, named: RegExp]>([
    ['offsets', () => extract(release, { offsets: 'toString' as never }), /offsets/],
    ['format', () => extract(Buffer.from(release), { inputFormat: 'constructor' as never }), /inputFormat/],
    ['buffer', () => extract(new ArrayBuffer(5) as never), /input/],
    ['null', () => extract(null as never), /input/],
  ])('a wrong %s is named', async (_, call, named) => {
    const error = await call().then(
      () => null,
      (reason: Error) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    expect(['RangeError', 'TypeError']).toContain(error!.name)
    expect(error!.message).toMatch(named)
  })
  test.each(['- '.repeat(5000), '> '.repeat(50_000)])('Markdown that nests beyond reason (%#)', async (marks) => {
    await expect(extract(Buffer.from(`${marks}text`), { path: 'a.md' })).rejects.toMatchObject({ code: 'too-deep' })
  })
})

test('the top of a release begins at its first line, however many blank ones stand above', async () => {
  const story = `${'The mill ran as ever. '.repeat(45)}\n3 May 2021 – The mill closed.\n`
  expect(story.indexOf('3 May')).toBeGreaterThan(985)
  const [whole, below] = await Promise.all([extract(story), extract('\n'.repeat(20) + story)])
  expect(whole.referenceDate?.value).toBe('2021-05-03')
  expect(below.referenceDate).toEqual(whole.referenceDate)
})
