/** Runs over many inputs: where releases come from, where results go, and that nothing is lost on the way. */
import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import JSZip from 'jszip'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { namesIn, walk } from '../src/run/walk.ts'
import { command, extract, project } from './command.ts'
import { files, release, results, told, values } from './files.ts'

const seizure = 'fixtures/seizure.txt'
const few = ['--only', 'quantities']
const message = (kilograms: number) =>
  `From: a@example.org\nSubject: x\nMessage-ID: <1@example.org>\nContent-Type: text/plain\n\n${release(kilograms)}`

describe('where releases come from', () => {
  test('names of a folder in order, however few are held at a time', async () => {
    const at = files(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`n${n}.txt`, ''])))
    const names: string[] = []
    for await (const name of namesIn(at, 7)) names.push(name)
    expect(names).toEqual(readdirSync(at).sort())
  })

  test('a zip, a tar.gz and a mail folder: their members in order; what is no release is passed over', async () => {
    const zip = new JSZip().file('in/a.txt', release(1)).file('b.png', 'x').file('c.txt', release(2))
    const tar = pack()
    tar.entry({ name: '../../up.txt' }, release(3))
    tar.entry({ name: 'link.txt', type: 'symlink', linkname: '/etc/passwd' })
    tar.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of tar) chunks.push(chunk as Buffer)
    const at = files({
      'a.zip': await zip.generateAsync({ type: 'uint8array' }),
      'b.tar.gz': gzipSync(Buffer.concat(chunks)),
      'c.mbox': `From a\n${message(4)}\n>From here on it is quoted.\n\nFrom b\n${message(5)}`,
    })
    const { stdout, stderr } = await extract([...few, at])
    expect(values(stdout).map((r) => [r.source.path.slice(at.length + 1), r.quantities[0].value])).toEqual([
      ['a.zip/in/a.txt', 1],
      ['a.zip/c.txt', 2],
      ['b.tar.gz/up.txt', 3],
      ['c.mbox/000001.eml', 4],
      ['c.mbox/000002.eml', 5],
    ])
    expect(stderr).toContain('link.txt: is a link: passed over')
    expect(stderr).toContain('1 .png')
    expect(existsSync(join(at, '../up.txt'))).toBe(false)
  })

  test.each(['../../up.txt', '/up.txt', 'in/../../../up.txt', 'C:\\up.txt', '..\\..\\up.txt'])(
    'a member named %s leads nowhere: its result stays below the folder of results, or it is told',
    async (name) => {
      const zip = new JSZip().file('a.txt', release(1)).file(name, release(2), { createFolders: false })
      const at = files({ 'in/deep/a.zip': await zip.generateAsync({ type: 'uint8array' }) })
      const { stderr } = await extract([`${at}/in`, '-o', `${at}/out/`, '--quiet'])
      expect(results(at).filter((path) => !/^(?:in|out)\//.test(path))).toEqual([])
      expect(readdirSync(at).sort()).toEqual(['in', 'out'])
      expect(existsSync('/up.txt.json')).toBe(false)
      const made = results(`${at}/out`).filter((path) => path.endsWith('up.txt.json'))
      expect(made.length === 1 || /a\.zip/.test(stderr)).toBe(true)
    },
  )

  test('tables: the text, the name and the day of each row; a row without text is a failure', async () => {
    const at = files({
      't.csv': `url,published,body\nu1,2020-05-06,"It seized 7 kg\nlast month."\nu2,,""\n`,
      't.ndjson': `${JSON.stringify({ url: 'n1', body: release(8) })}\n[]\n${JSON.stringify({ url: 'n2' })}\n`,
    })
    const fields = ['--text-field', 'body', '--id-field', 'url', '--date-field', 'published']
    const { status, stdout } = await extract([
      '--only',
      'quantities,dates',
      ...fields,
      join(at, 't.csv'),
      join(at, 't.ndjson'),
    ])
    expect(status).toBe(1)
    const [first, ...rest] = values(stdout)
    expect(first).toMatchObject({ source: { id: 'u1' }, quantities: [{ value: 7 }], dates: [{ value: '2020-04' }] })
    expect(rest.map((r) => r.error?.code ?? r.source.id)).toEqual(['u2', 'n1', 'damaged', 'no-text'])
    const { stderr } = await extract([join(at, 't.csv')])
    expect(stderr).toMatch(/--text-field/)
  })

  test('a list of names and a pattern', async () => {
    const at = files({ 'x/a.txt': release(1), 'x/y/b.txt': release(2), 'x/c.md': release(3) })
    const list = join(at, 'list')
    writeFileSync(list, `${at}/x/y/b.txt\n${at}/x/a.txt\n`)
    expect(told((await extract([...few, '--files-from', list])).stdout)).toEqual([2, 1])
    const input = `${at}/x/a.txt\n${at}/missing.txt\n`
    expect(told((await extract([...few, '--files-from', '-'], { input })).stdout)).toEqual([1, 'ENOENT'])
    expect(told((await extract([...few, `${at}/**/*.txt`])).stdout)).toEqual([1, 2])
    expect((await extract([`${at}/*.html`])).stderr).toMatch(/matches no file/)
  })

  test.runIf(process.platform === 'linux')(
    'a pipe is passed over, other kinds are counted, odd names are told apart',
    async () => {
      const at = files({ 'a.txt': release(1), 'b.rtf': 'x' })
      execFileSync('mkfifo', [join(at, 'p.txt')])
      for (const byte of [0xe9, 0xe8])
        writeFileSync(
          Buffer.concat([Buffer.from(`${at}/n`), Buffer.from([byte, 0x2e, 0x74, 0x78, 0x74])]),
          release(byte),
        )
      writeFileSync(join(at, 'z\u001b[31m.txt'), '')
      const { stdout, stderr } = await extract([...few, at])
      expect(values(stdout).map((r) => r.source.path.slice(at.length + 1))).toEqual([
        'a.txt',
        'n\\xE8.txt',
        'n\\xE9.txt',
        'z\u001b[31m.txt',
      ])
      expect(stderr).toContain('p.txt: is a named pipe: passed over')
      expect(stderr).toContain('1 passed over, of kinds that are not read: 1 .rtf')
      expect(stderr).toContain('z\\u{1b}[31m.txt: the file is empty')
      expect(stderr).not.toContain('\u001b')
      expect((await extract(['-q', ...few, at])).stderr.trim().split('\n')).toHaveLength(1)
    },
  )

  test('a loop of links', async () => {
    const at = files({ 'd/a.txt': '' })
    symlinkSync(at, join(at, 'd/again'))
    const found: string[] = []
    for await (const entry of walk(at)) found.push(entry.path.slice(at.length + 1))
    expect(found).toEqual(['d/a.txt'])
  })
})

describe('many at once', () => {
  test('any number of jobs gives the same bytes', async () => {
    const [one, three] = await Promise.all(['1', '3'].map((n) => extract(['-q', 'fixtures', '-j', n])))
    expect(one.stdout.length).toBeGreaterThan(10_000)
    expect(three.stdout).toBe(one.stdout)
  })

  test('any number of jobs gives the same pages and the same index, the slow release first and a failure among them', async () => {
    const at = files({
      '0.txt': Array.from({ length: 200 }, (_, n) => release(n + 1)).join('\n'),
      ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`in/${n}.txt`, n === 7 ? '' : release(n + 1)])),
    })
    const [one, four] = await Promise.all(
      ['1', '4'].map(async (n) => {
        const to = files()
        const { status } = await extract(['-q', at, '-f', 'html', '-j', n, '-o', `${to}/`])
        return {
          status,
          pages: Object.fromEntries(results(to).map((name) => [name, readFileSync(join(to, name), 'utf8')])),
        }
      }),
    )
    expect(one.status).toBe(1)
    expect(Object.keys(one.pages)).toEqual(
      [
        '0.txt.html',
        'index.html',
        ...Array.from({ length: 20 }, (_, n) => `in/${n}.txt.${n === 7 ? 'error.json' : 'html'}`),
      ].sort(),
    )
    expect(four).toEqual(one)
  })

  test('--stream: a record a line, in order, each as soon as it is made', async () => {
    const child = spawn(process.execPath, [command, '--stream', '--only', 'quantities', '-j', '1'], { cwd: project })
    let stdout = ''
    const line = () =>
      new Promise<void>((resolve) =>
        child.stdout.once('data', (chunk) => {
          stdout += chunk
          resolve()
        }),
      )
    child.stdin.write(`${JSON.stringify({ id: 'a', text: release(4) })}\n`)
    await line()
    expect(told(stdout)).toEqual([4])
    child.stdin.end(`{"id": "b"}\nno json\n${JSON.stringify({ id: 'c', html: '<p>It seized 6 kg.</p>' })}\n`)
    child.stdout.on('data', (chunk) => (stdout += chunk))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(told(stdout)).toEqual([4, 'no-text', 'damaged', 6])
    expect(values(stdout)[3].source.id).toBe('c')
  })

  test('a release that takes too long or too much is a failure, and the others go on', async () => {
    const long = `${release(1)}${'The agency said on March 3 that 5 tons of fruit were sold for $5 million. '.repeat(45_000)}`
    const at = files({ 'a.txt': release(1), 'b.txt': long, 'c.txt': release(3) })
    const { stdout, stderr, status } = await extract([at, '--timeout', '4', '-j', '2'])
    expect({ status, told: told(stdout) }).toEqual({ status: 1, told: [1, 'timeout', 3] })
    expect(stderr).toMatch(/b\.txt: took longer than 4 s/)
    expect(told((await extract([at, '--memory', '48', '-j', '1'])).stdout)).toEqual([1, 'memory', 3])
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it in the midst of a release', async (signal) => {
    const at = files({
      'b.txt': `${release(1)}${'It said on March 3 that 5 tons were sold for $5 million. '.repeat(40_000)}`,
    })
    const child = spawn(process.execPath, [command, join(at, 'b.txt'), '-o', join(at, 'out.json')], { cwd: project })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const since = performance.now()
    child.kill(signal)
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(status).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal])
    expect(performance.now() - since).toBeLessThan(5000)
    expect(readdirSync(at)).toEqual(['b.txt'])
  })
})

describe('what stands at the place of a result is kept', () => {
  test('a link stays one, and the mode of what it means', async () => {
    const at = files({ 'real.json': 'old' })
    chmodSync(join(at, 'real.json'), 0o640)
    symlinkSync('real.json', join(at, 'link.json'))
    symlinkSync('new.json', join(at, 'dangling.json'))
    await extract([seizure, '-o', join(at, 'link.json')])
    await extract([seizure, '-o', join(at, 'dangling.json')])
    expect(lstatSync(join(at, 'link.json')).isSymbolicLink()).toBe(true)
    expect(statSync(join(at, 'real.json')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(at, 'new.json'), 'utf8')).toBe(readFileSync(join(at, 'real.json'), 'utf8'))
  })

  test.runIf(process.platform === 'linux')('a device and a pipe receive the bytes', async () => {
    const at = files({})
    const pipe = join(at, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('cat', [pipe])
    let read = ''
    reader.stdout.on('data', (chunk) => (read += chunk))
    const ended = new Promise((resolve) => reader.on('close', resolve))
    await extract([seizure, '-o', pipe])
    await ended
    const { stdout } = await extract([seizure, '-o', '/dev/stdout'])
    expect(read).toBe(stdout)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect((await extract([seizure, '-o', '/dev/null'])).status).toBe(0)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('an input is never its own output', async () => {
    const at = files({ 'a.txt': release(1), 'b.txt': release(2), 'out/keep': '' })
    symlinkSync('a.txt', join(at, 'l.txt'))
    symlinkSync('../a.txt', join(at, 'out/b.txt.json'))
    for (const args of [
      [join(at, 'a.txt'), '-o', join(at, 'a.txt')],
      [join(at, 'b.txt'), join(at, 'l.txt'), '-o', join(at, 'a.txt')],
      [at, '-o', join(at, 'a.txt')],
      [join(at, 'b.txt'), '-o', join(at, 'out/')],
    ]) {
      const { status, stderr } = await extract(args)
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
      expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(release(1))
    }
  })

  test('a full disk: one line, status 1, nothing half-written', async () => {
    const { status, stderr } = await extract([seizure, '-o', '/dev/full'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'extract: /dev/full: no space left\n' })
    const at = files({ 'in/a.txt': release(1), 'in/b.txt': release(2) })
    for (const out of ['all.ndjson', 'folder/']) {
      const args = [
        '-c',
        'ulimit -f 1; exec "$0" "$@"',
        process.execPath,
        command,
        join(at, 'in'),
        '--with-text',
        '-o',
        join(at, out),
      ]
      if (out === 'all.ndjson') writeFileSync(join(at, 'in/b.txt'), release(2).repeat(9))
      const child = spawn('sh', args, { cwd: project })
      let said = ''
      child.stderr.on('data', (chunk) => (said += chunk))
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
      expect(said).toMatch(/^extract: \S+: the file would become larger than is allowed\n$/)
    }
    expect((readdirSync(at, { recursive: true }) as string[]).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(existsSync(join(at, 'all.ndjson'))).toBe(false)
  })
})

describe('a folder of results', () => {
  test('names come from the own path of an input; formats have their own ending', async () => {
    const at = files({ 'in/a.txt': release(1), 'in/a.md': release(2), 'in/s/a.txt': release(3) })
    await extract([join(at, 'in'), '-o', join(at, 'out/')])
    expect(results(join(at, 'out'))).toEqual(['a.md.json', 'a.txt.json', 's/a.txt.json'])
    await extract([join(at, 'in'), '-f', 'ndjson', '-o', join(at, 'lines/')])
    expect(results(join(at, 'lines'))).toEqual(['a.md.ndjson', 'a.txt.ndjson', 's/a.txt.ndjson'])
    const twice = await extract([join(at, 'in/a.txt'), join(at, 'in/s/a.txt'), '-o', join(at, 'two/')])
    expect(twice.status).toBe(1)
    expect(twice.stderr).toMatch(/another input of this run has the result a\.txt already/)
  })

  test('a failure is a file too, and takes the place of an old result; leftovers are swept', async () => {
    const at = files({ 'in/a.txt': release(1), 'out/.extract/999999999.part': 'x', '.all.json.999999999.part': 'x' })
    await extract([join(at, 'in'), '-o', join(at, 'out')])
    expect(readdirSync(join(at, 'out/.extract'))).toEqual(['journal'])
    writeFileSync(join(at, 'in/a.txt'), '')
    expect((await extract([join(at, 'in'), '-o', join(at, 'out')])).status).toBe(1)
    expect(results(join(at, 'out'))).toEqual(['a.txt.error.json'])
    writeFileSync(join(at, 'in/a.txt'), release(1))
    await extract([join(at, 'in'), '-o', join(at, 'out')])
    expect(results(join(at, 'out'))).toEqual(['a.txt.json'])
    await extract([join(at, 'in'), '-o', join(at, 'all.json')])
    expect(readdirSync(at).sort()).toEqual(['all.json', 'in', 'out'])
  })

  test('--resume does again only what is missing or has changed', async () => {
    const at = files({ 'in/a.txt': release(1), 'in/b.txt': release(2), 'in/c.txt': release(3) })
    const args = [join(at, 'in'), '-o', join(at, 'out/'), '--resume']
    await extract(args)
    const out = (name: string) => join(at, 'out', name)
    const old = new Date('2001-02-03')
    for (const name of results(join(at, 'out'))) utimesSync(out(name), old, old)
    // A torn line at the end, as a kill leaves it; a change; a touch without a change.
    appendFileSync(out('.extract/journal'), '{"of":"')
    writeFileSync(join(at, 'in/b.txt'), release(20))
    utimesSync(join(at, 'in/c.txt'), new Date(), new Date())
    await extract(args)
    const isOld = (name: string) => statSync(out(name)).mtimeMs === old.getTime()
    expect(['a', 'b', 'c'].map((n) => isOld(`${n}.txt.json`))).toEqual([true, false, true])
    await extract([...args, ...few])
    expect(['a', 'b', 'c'].map((n) => isOld(`${n}.txt.json`))).toEqual([false, false, false])
  })
})

test.each(['ndjson', 'json', 'csv'])(
  '--resume of one file ends with the bytes of an unbroken run: %s',
  async (format) => {
    const inputs = Object.fromEntries(
      Array.from({ length: 120 }, (_, n) => [`in/${n}.txt`, n === 4 ? '' : release(n + 1)]),
    )
    const at = files(inputs)
    const args = [join(at, 'in'), '-f', format, '--resume', '-q', '-j', '1']
    await extract([...args, '-o', join(at, 'whole.out')])
    const out = join(at, 'broken.out')
    const child = spawn(process.execPath, [command, ...args, '-o', out], { cwd: project })
    let isOver = false
    const over = new Promise((resolve) => child.on('close', () => resolve((isOver = true))))
    // Killed as soon as a few outcomes stand in the draft.
    while (!readdirSync(at).some((name) => name.endsWith('.resume.part') && statSync(join(at, name)).size > 3000)) {
      if (isOver) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    child.kill('SIGKILL')
    await over
    expect(existsSync(out)).toBe(false)
    await extract([...args, '-o', out])
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(at, 'whole.out'), 'utf8'))
    expect(readdirSync(at).sort()).toEqual(['broken.out', 'in', 'whole.out'])
  },
)
