import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordSchema } from '../src/record/schema.ts'
import { command, extract, project } from './command.ts'

const seizure = 'fixtures/seizure.txt'
const sentence = 'fixtures/sentence.txt'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A new folder with these files. */
function files(contents: Record<string, string | Uint8Array>): string {
  const at = mkdtempSync(join(folder, 'case-'))
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(join(at, name, '..'), { recursive: true })
    writeFileSync(join(at, name), content)
  }
  return at
}

const release = (what: string) =>
  `${what}\n\nGENEVA, March 3, 2021 - The agency seized ${what.length} kilograms of hashish.\n`
/** The files below a folder of results, without those that a run keeps for itself. */
const results = (at: string) =>
  (readdirSync(at, { recursive: true }) as string[])
    .filter((name) => statSync(join(at, name)).isFile() && !name.startsWith('.extract/'))
    .sort()
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('inputs', () => {
  test('a file: one record on one line', async () => {
    const { status, stdout, stderr } = await extract([seizure])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')).toHaveLength(2)
    const record = recordSchema.parse(JSON.parse(stdout))
    expect(record.source).toMatchObject({ path: seizure, mediaType: 'text/plain', encoding: 'utf-8', offsets: 'utf16' })
    expect(record.quantities.length).toBeGreaterThan(0)
  })

  test('standard input, with and without "-": the record of the file but for its path', async () => {
    const input = readFileSync(join(project, seizure))
    const fromFile = JSON.parse((await extract([seizure])).stdout)
    for (const args of [[], ['-']]) {
      const { status, stdout } = await extract(args, { input })
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toEqual({ ...fromFile, source: { ...fromFile.source, path: null } })
    }
  })

  test('several files: one record a line, in their order', async () => {
    const { stdout } = await extract([sentence, seizure])
    expect(lines(stdout).map((r) => r.source.path)).toEqual([sentence, seizure])
  })

  test('a folder: all releases below it by name, hidden and other files left out, a loop of links read once', async () => {
    const at = files({
      'b.txt': release('B'),
      'a/z.md': `# ${release('Z')}`,
      'a/.hidden.txt': 'x',
      'c.bin': 'x',
      'B.txt': release('b'),
    })
    symlinkSync(at, join(at, 'a', 'loop'))
    const { status, stdout } = await extract([at])
    expect(status).toBe(0)
    expect(lines(stdout).map((r) => r.source.path.slice(at.length + 1))).toEqual(['B.txt', 'a/z.md', 'b.txt'])
  })
})

describe('layout', () => {
  test('--pretty indents', async () => {
    expect((await extract(['--pretty', seizure])).stdout).toMatch(/^{\n {2}"schemaVersion": 1,\n/)
  })
  test('--format json makes an array of several', async () => {
    expect(JSON.parse((await extract(['--format', 'json', seizure, sentence])).stdout)).toHaveLength(2)
  })
  test('--format ndjson with one input is one line', async () => {
    expect(lines((await extract(['--format', 'ndjson', seizure])).stdout)).toHaveLength(1)
  })
  test('--only keeps just those fields', async () => {
    const record = JSON.parse((await extract(['--only', 'money,dates', seizure])).stdout)
    expect(Object.keys(record)).toEqual(['schemaVersion', 'source', 'dates', 'money'])
    const whole = JSON.parse((await extract([seizure])).stdout)
    expect(record.money).toEqual(whole.money)
  })
  test('--with-text lets every place be checked', async () => {
    const record = JSON.parse((await extract(['--with-text', seizure])).stdout)
    for (const m of [...record.dates, ...record.quantities]) {
      expect(record.source.text.slice(m.start, m.end)).toBe(m.text)
    }
  })
  test('--reference-date decides what "this year" is', async () => {
    const values = async (...args: string[]) =>
      JSON.parse((await extract([...args, seizure])).stdout).dates.map((d: { value: string }) => d.value)
    expect(await values()).toContain('XXXX-03-03')
    expect(await values('--reference-date', '2020-03-10')).toContain('2020-03-03')
  })
  test('--explain names the rule of each mention', async () => {
    const { status, stdout } = await extract(['--explain', seizure])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+-\d+ +dates\/\S+/m)
    expect(stdout).toMatch(/^\d+-\d+ +money\/\S+/m)
  })
})

describe('--output', () => {
  test('a file', async () => {
    const at = files({})
    const { stdout, status } = await extract([seizure, '-o', join(at, 'new/record.json')])
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
    expect(recordSchema.safeParse(JSON.parse(readFileSync(join(at, 'new/record.json'), 'utf8'))).success).toBe(true)
    expect(readdirSync(join(at, 'new'))).toEqual(['record.json'])
  })
  test('a folder: one file a release, named as it is', async () => {
    const at = files({ 'in/a.txt': release('A'), 'in/a.md': release('A'), 'in/sub/b.txt': release('B') })
    expect((await extract([join(at, 'in'), '-o', join(at, 'out/')])).status).toBe(0)
    expect(results(join(at, 'out'))).toEqual(['a.md.json', 'a.txt.json', 'sub/b.txt.json'])
  })
  test('a place that cannot be written', async () => {
    const at = files({ file: 'x' })
    const { status, stderr } = await extract([seizure, '-o', join(at, 'file/record.json')])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^extract: .+\n$/)
  })
})

describe('bad input: a line that names the file and the reason, status 1, and the rest goes on', () => {
  const cases: [name: string, content: Uint8Array | string | null, code: string, reason: RegExp][] = [
    ['missing.txt', null, 'ENOENT', /no such file/],
    ['empty.txt', '', 'empty', /empty/],
    ['blank.txt', ' \n\n ', 'empty', /white space|empty/],
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'binary', /PNG|binary/],
  ]
  test.each(cases)('%s', async (name, content, code, reason) => {
    const at = files({ 'good.txt': release('good'), ...(content === null ? {} : { [name]: content }) })
    const { status, stdout, stderr } = await extract([join(at, name), join(at, 'good.txt')])
    expect(status).toBe(1)
    expect(stderr).toMatch(reason)
    expect(stderr).toContain(join(at, name))
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    const [failure, record] = lines(stdout)
    expect(failure).toMatchObject({ source: { path: join(at, name) }, error: { code } })
    expect(record.source.path).toBe(join(at, 'good.txt'))
  })

  test('alone: nothing on standard output', async () => {
    expect(await extract(['missing.txt'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'extract: missing.txt: no such file or folder\n',
    })
  })
  test('a folder without releases', async () => {
    const { status, stderr } = await extract([files({ 'a.bin': 'x' })])
    expect(status).toBe(1)
    expect(stderr).toMatch(/holds no releases/)
  })
  test.skipIf(process.getuid?.() === 0)('no permission', async () => {
    const at = files({ 'a.txt': release('A') })
    chmodSync(join(at, 'a.txt'), 0)
    const { status, stderr } = await extract([join(at, 'a.txt')])
    expect(status).toBe(1)
    expect(stderr).toMatch(/permission denied/)
  })
})

describe('wrong usage: status 2 and nothing on standard output', () => {
  test.each([
    ['an unknown option', ['--frobnicate', seizure]],
    ['an unknown format', ['--format', 'xml', seizure]],
    ['an unknown field', ['--only', 'colours', seizure]],
    ['a day that is none', ['--reference-date', '2021-02-30', seizure]],
  ])('%s', async (_, args) => {
    const { status, stdout, stderr } = await extract(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^error: /)
  })
})

test('--version and --help', async () => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  expect(await extract(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  const { status, stdout } = await extract(['--help'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/Examples:\n/)
})

test('colours: on standard error by FORCE_COLOR, never with NO_COLOR or --no-color', async () => {
  const colour = '\u001b['
  const message = async (args: string[], env: NodeJS.ProcessEnv) =>
    (await extract(['missing.txt', ...args], { env: { PATH: process.env.PATH, ...env } })).stderr
  expect(await message([], { FORCE_COLOR: '1' })).toContain(colour)
  expect(await message([], { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(colour)
  expect(await message(['--no-color'], { FORCE_COLOR: '1' })).not.toContain(colour)
  expect(await message([], {})).not.toContain(colour)
})

test('a reader that goes away ends it quietly', async () => {
  const at = files(
    Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${1000 + n}.txt`, release(`Release ${n}`)])),
  )
  const child = spawn(process.execPath, [command, '--with-text', at], { cwd: project })
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('an interruption ends it with 130 and leaves no half-written file', async () => {
  const at = files({})
  const child = spawn(process.execPath, [command, seizure, '-', '-o', join(at, 'records.ndjson')], { cwd: project })
  // The first record is being written to a draft while standard input stays open.
  while (!readdirSync(at).length) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGINT')
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(status).toBe(130)
  expect(existsSync(at) && readdirSync(at)).toEqual([])
})

test('the same bytes in every time zone and locale', async () => {
  const outputs = new Set<string>()
  for (const [TZ, LC_ALL] of [
    ['UTC', 'C'],
    ['Pacific/Auckland', 'de_DE.UTF-8'],
    ['America/Los_Angeles', 'tr_TR.UTF-8'],
  ]) {
    outputs.add((await extract(['fixtures'], { env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL } })).stdout)
  }
  expect(outputs.size).toBe(1)
})
