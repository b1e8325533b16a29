/** `--format text`: a release in a few lines. */
import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { analyse } from '../src/extract.ts'
import { summary } from '../src/write/summary.ts'
import { safe } from '../src/write/target.ts'
import { extract as run } from './command.ts'
import { files, results } from './files.ts'

const RELEASE = [
  'Harbour Agency Seizes Hashish',
  '',
  'GENEVA, March 3, 2021 – The Harbour Safety Agency (HSA) seized 30 kilograms of hashish worth $2.5 million on Tuesday.',
  '“We waited for ten long years and it was worth it,” said Ruth Calloway, director of the agency.',
].join('\n')

const outcome = async (text: string, path = 'a.txt') => {
  const record = await (await analyse(text, { withText: true })).record()
  return { path, relative: path, json: JSON.stringify(record) }
}
/** What colours are made of. */
const ESCAPES = /\u001b\[[\d;]*m/g

test('events come first, then each field with what is known and the words around it', async () => {
  const lines = summary(await outcome(RELEASE), { colours: 0, width: 120 }).split('\n')
  expect(lines[0].trim()).toBe('a.txt')
  expect(lines[1]).toBe('Harbour Agency Seizes Hashish')
  expect(lines[3]).toBe('Events (1)')
  expect(lines[4]).toMatch(/^ {2}seizure {2}by Harbour Safety Agency/)
  const text = lines.join('\n')
  expect(text).toMatch(/^ {2}2,500,000 USD +… .*hashish worth \$2\.5 million on Tuesday/m)
  expect(text).toMatch(/^ {2}Ruth Calloway {2}role director of the agency/m)
  expect(text).toMatch(/said by Ruth Calloway/)
})

test.each([40, 60, 100, 200])('no line is wider than a terminal of %i columns', async (width) => {
  const wide = RELEASE.replace('Hashish', '大麻取締り'.repeat(12))
  for (const colours of [0, 1] as const)
    for (const line of summary(await outcome(wide), { colours, width }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test('colours only where they are asked for', async () => {
  const one = await outcome(RELEASE)
  const [plain, coloured] = [0, 1].map((colours) => summary(one, { colours: colours as 0 | 1, width: 100 }))
  expect(plain).not.toMatch(ESCAPES)
  expect(coloured).toMatch(ESCAPES)
})

test('what would steer a terminal never reaches it: text, names of files, failures', async () => {
  const hostile = RELEASE.replace('Harbour', 'Har\u001b]0;x\u0007bour').replace('hashish', 'hash\u202eish')
  const shown = summary(await outcome(hostile, 'a\u001b[2J.txt'), { colours: 1, width: 100 }).replace(ESCAPES, '')
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(shown).toContain('a\\u{1b}[2J.txt')
  const failure = { code: 'empty', message: 'is \u001b[1mempty' }
  const failed = summary({ path: 'b\u0007.txt', relative: 'b', failure }, { colours: 0, width: 100 })
  expect(failed).not.toMatch(/[\u0000-\u001f]/)
})

test('--explain writes such characters out too', async () => {
  const at = files({ 'a.txt': RELEASE.replace('Ruth Calloway', 'Ruth Cal\u0007loway') })
  const { stdout } = await run(['--explain', '--no-color', `${at}/a.txt`])
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})

test('several releases, a pipe, and a folder with a file each', async () => {
  const at = files({ 'in/a.txt': RELEASE, 'in/b.txt': RELEASE })
  const several = await run([`${at}/in`, '--format', 'text', '--quiet'])
  expect(several.stdout.match(/Events \(1\)/g)).toHaveLength(2)
  expect(several.stdout).not.toMatch(ESCAPES)
  expect((await run(['--format', 'text'], { input: RELEASE })).stdout).toContain('standard input')
  await run([`${at}/in`, '--format', 'text', '-o', `${at}/out/`, '--quiet'])
  expect(results(`${at}/out`)).toEqual(['a.txt.summary.txt', 'b.txt.summary.txt'])
  expect(readFileSync(`${at}/out/a.txt.summary.txt`, 'utf8')).toContain('Events (1)')
})

test('nor what is wrong with the command line', async () => {
  const { stderr, status } = await run(['--x\u001b[2J'])
  expect(status).toBe(2)
  expect(stderr).toBe("error: unknown option '--x\\u{1b}[2J'\n")
})

test.each(['\u009b2J', 'a\u202eb', '\u0085'])(
  'on a terminal JSON escapes what would steer it, and means the same: %j',
  (text) => {
    const shown = safe(JSON.stringify({ text })) as string
    expect(shown).toMatch(/^[ -~]*$/)
    expect(JSON.parse(shown)).toEqual({ text })
  },
)
