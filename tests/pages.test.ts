/** `--format html`: the page of a release and the index of many, in a real browser. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyse } from '../src/extract.ts'
import { recordSchema } from '../src/record/schema.ts'
import { indexPage, type Line } from '../src/write/html/index-page.ts'
import { page as pageOf } from '../src/write/html/page.ts'
import { accessibility, browserPath, launch, openPage } from './browser.ts'
import { extract as run } from './command.ts'

const RELEASE = [
  'Coast Guard Seizes 30 kilograms of Hashish',
  '',
  'GENEVA, March 3, 2021 – The Harbour Safety Agency (HSA) seized 30 kilograms of hashish worth $2.5 million on Tuesday.',
  '“We waited for ten long years and it was worth it,” said Ruth Calloway, director of the Harbour Safety Agency.',
  '',
  'The load had a total weight of 30 kilograms, including resin 10 kilograms and leaves 20 kilograms.',
  '',
  'Contact: Peter Lund, (202) 555-0100, lund@harbour.example',
].join('\n')

const HOSTILE = [
  'Harbour <script>window.pwned = 1</script> Opens',
  '',
  'GENEVA, March 3, 2021 – </style></script><img src=x onerror="window.pwned=2"> The Harbour Safety Agency said',
  'Ruth \u202eyawollaC\u202c paid $5 million. <a href="javascript:window.pwned=3">Click</a> </article> & "quoted" \u0000 end.',
].join('\n')

async function outcomeOf(text: string) {
  const analysis = await analyse(text, { withText: true })
  const record = { ...(await analysis.record()), explained: await analysis.explained() }
  return { path: 'harbour.txt', relative: 'harbour.txt', json: JSON.stringify(record) }
}

let folder: string
const made = async (name: string, text: string) => {
  const path = join(folder, `${name}.html`)
  writeFileSync(path, pageOf(await outcomeOf(text)))
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-pages-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a page is at most three times its release and 60 KB more', async () => {
  const long = `${RELEASE}\n\n`.repeat(80)
  for (const text of [RELEASE, long])
    expect(statSync(await made('size', text)).size).toBeLessThan(3 * Buffer.byteLength(text) + 60_000)
})

test('a page is for one release: several need a folder', async () => {
  const { status, stderr } = await run(['fixtures/seizure.txt', 'fixtures/senator.txt', '--format', 'html'])
  expect([status, stderr]).toEqual([2, expect.stringContaining('needs -o DIR/')])
})

describe.skipIf(!browserPath)('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('marks stand where the offsets say, and reading the page gives the text back', async () => {
    for (const text of [RELEASE, HOSTILE, RELEASE.replace(/\n/g, '\r\n')]) {
      const { page } = await openPage(browser, await made('marks', text))
      const record = JSON.parse((await outcomeOf(text)).json)
      const shown = await page.evaluate(() => {
        const parts: { [mark: string]: string } = {}
        for (const stretch of document.querySelectorAll<HTMLElement>('mark'))
          for (const mark of stretch.dataset.m!.split(' ')) parts[mark] = (parts[mark] ?? '') + stretch.textContent
        return parts
      })
      const plain = (words: string) =>
        words.replace(/\r/g, '').replace(/[\u0000\u202c\u202e]/g, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
      const texts = Object.values(shown)
      for (const { text: own } of [...record.dates, ...record.money, ...record.quantities])
        expect(texts).toContain(plain(own))
      for (const { mentions } of [...record.organisations, ...record.people])
        for (const { text: own } of mentions) expect(texts).toContain(plain(own))
    }
  })

  test.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('nothing is fetched or complained of, and axe finds nothing: %s, %i', async (colorScheme, width) => {
    const index = join(folder, 'index.html')
    writeFileSync(index, indexPage(lines(40)))
    for (const path of [await made('axe', RELEASE), index]) {
      const { page, faults } = await openPage(browser, path, { colorScheme, viewport: { width, height: 900 } })
      expect(await accessibility(page)).toEqual([])
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })

  test('a hostile release runs nothing, and what would turn the text is written out', async () => {
    const { page, faults } = await openPage(browser, await made('hostile', HOSTILE))
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined()
    expect(await page.locator('#text img, #text script, #text a[href]').count()).toBe(0)
    expect(await page.locator('#text .x').allTextContents()).toEqual(['\\u{202e}', '\\u{202c}', '\\u{0}'])
    expect(faults).toEqual([])
  })

  test('the text is there without scripts', async () => {
    const { page } = await openPage(browser, await made('plain', RELEASE), { javaScriptEnabled: false })
    expect(await page.locator('#text').textContent()).toBe(RELEASE)
    expect(await page.locator('mark').count()).toBeGreaterThan(8)
  })

  test('fields are shown and hidden by mouse and by key', async () => {
    const { page } = await openPage(browser, await made('filters', RELEASE))
    const line = () =>
      page
        .locator('mark.k-money')
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationColor)
    const before = await line()
    await page.locator('#filters input[data-field=money]').click()
    expect(await line()).not.toBe(before)
    expect(await page.locator('.f-money').isVisible()).toBe(false)
    await page.keyboard.press((await page.locator('#filters label.k-money kbd').textContent())!)
    expect(await line()).toBe(before)
  })

  test('a mention is gone to by its address, by keys and from its value; the value is shown with it', async () => {
    const path = await made('links', RELEASE)
    const { page } = await openPage(browser, path)
    await page.keyboard.press('n')
    expect(await page.locator('mark.here').count()).toBeGreaterThan(0)
    expect(page.url()).toContain('#m0')
    await page.keyboard.press('n')
    await page.keyboard.press('p')
    expect(page.url()).toContain('#m0')
    await page.locator('.f-money .go').first().click()
    expect(await page.locator('mark.here').textContent()).toBe('$2.5 million')
    await page.locator('mark.k-people').first().click()
    expect(await page.locator('li.here .go').textContent()).toBe('Ruth Calloway')
    await page.locator('.f-quotes a[href="#x-p1"]').click()
    expect(page.url()).toContain('#x-p1')
    await page.goto(`${page.url().split('#')[0]}#m1`)
    expect(await page.locator('mark.here').count()).toBeGreaterThan(0)
  })

  test('an event names its parts, a total its verdict, a value its rule', async () => {
    const { page } = await openPage(browser, await made('told', RELEASE))
    expect(await page.locator('#panel > section').first().getAttribute('class')).toBe('f-events')
    expect(await page.locator('.f-events').textContent()).toContain('30 kilograms')
    expect(await page.locator('.f-checks').textContent()).toContain('agrees')
    await page.locator('.f-people details summary').first().click()
    expect(await page.locator('.f-people details').first().textContent()).toMatch(/people\/.*\(/)
  })

  test('help opens by key and closes', async () => {
    const { page } = await openPage(browser, await made('help', RELEASE))
    await page.keyboard.press('?')
    expect(await page.locator('#help').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#help').isVisible()).toBe(false)
  })

  // biome-ignore lint/suspicious/noExplicitAny: both forms of what is saved
  async function saved(page: Page, button: string): Promise<{ name: string; value: any }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    const own: Download = download
    return { name: own.suggestedFilename(), value: JSON.parse(readFileSync(await own.path(), 'utf8')) }
  }

  /** Selects the first place of some words of the release. */
  const select = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.getElementById('text')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted)
        if (at < 0) continue
        getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
        return
      }
      throw new Error(`no ${wanted}`)
    }, words)

  test('what is saved unchanged is the record, and the schema accepts it', async () => {
    const { page } = await openPage(browser, await made('same', RELEASE))
    const { name, value } = await saved(page, 'Save record')
    const { explained: _, ...record } = JSON.parse((await outcomeOf(RELEASE)).json)
    delete record.source.text
    expect(name).toBe('harbour.txt.json')
    expect(value).toEqual(record)
    expect(recordSchema.safeParse(value).error?.issues).toBeUndefined()
  })

  test('a value is marked wrong, corrected, and one is added; it is kept, saved and undone', async () => {
    const path = await made('correct', RELEASE)
    const { page } = await openPage(browser, path)
    await page.locator('.f-money [title^="Mark as wrong"]').first().click()
    await page.locator('.f-quantities [title^="Correct"]').first().click()
    await page.locator('.edit input[name=of]').fill('resin')
    await page.locator('.edit').getByRole('button', { name: 'Keep' }).click()
    await page.locator('#tools select').selectOption('places')
    await select(page, 'load')
    await page.getByRole('button', { name: 'Add selection', exact: true }).click()
    await page.reload()
    await page.waitForSelector('body[data-ready]')
    const { value } = await saved(page, 'Save record')
    expect(value.money).toHaveLength(0)
    expect(value.quantities[0].of).toBe('resin')
    expect(value.places.at(-1)).toMatchObject({ name: 'load', mentions: [{ text: 'load' }] })
    const [{ start, end }] = value.places.at(-1).mentions
    expect(RELEASE.slice(start, end)).toBe('load')
    expect(recordSchema.safeParse(value).error?.issues).toBeUndefined()
    const gold = (await saved(page, 'Save for scoring')).value
    expect(gold).toMatchObject({ id: 'harbour', headline: RELEASE.split('\n')[0], money: [] })
    expect(gold.quotes[0].speaker).toBe('Ruth Calloway')
    await page.getByRole('button', { name: 'Start over' }).click()
    expect((await saved(page, 'Save record')).value.money).toHaveLength(1)
    await page.keyboard.press('u')
    expect((await saved(page, 'Save record')).value.money).toHaveLength(0)
  })

  test('borders are mended by selecting, and by keys alone a value is marked and taken back', async () => {
    const { page } = await openPage(browser, await made('borders', RELEASE))
    await page.locator('.f-people [title^="Correct"]').first().click()
    await select(page, 'Calloway')
    await page.getByRole('button', { name: 'Use selection as its place' }).click()
    expect((await saved(page, 'Save record')).value.people[0]).toMatchObject({
      name: 'Calloway',
      mentions: [{ text: 'Calloway' }],
    })
    await page.keyboard.press('Escape')
    await page.locator('#text').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('n')
    await page.keyboard.press('w')
    expect(await page.locator('li.wrong').count()).toBe(1)
    await page.keyboard.press('u')
    expect(await page.locator('li.wrong').count()).toBe(0)
  })

  test('a field that is done stays so', async () => {
    const { page } = await openPage(browser, await made('done', RELEASE))
    await page.locator('.f-dates h2 input').click()
    await page.reload()
    await page.waitForSelector('body[data-ready]')
    expect(await page.locator('.f-dates h2 input').isChecked()).toBe(true)
  })

  test('the index is searched, sorted and filtered, and has only the rows in view', async () => {
    const path = join(folder, 'many.html')
    writeFileSync(path, indexPage(lines(50_000)))
    const { page, faults } = await openPage(browser, path)
    expect(await page.locator('#found').textContent()).toBe('50,000 of 50,000')
    expect(await page.locator('tbody tr').count()).toBeLessThan(100)
    await page.locator('#search').fill('release 49999')
    expect(await page.locator('#found').textContent()).toBe('1 of 50,000')
    await page.locator('#search').fill('')
    await page.locator('#with').selectOption('-1')
    expect(await page.locator('#found').textContent()).toBe('50 of 50,000')
    await page.locator('#with').selectOption('')
    await page.getByRole('button', { name: 'Title' }).click()
    await page.getByRole('button', { name: 'Title' }).press('Enter')
    expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('Title')
    expect(await page.locator('tbody td a').first().textContent()).toBe('release-9998.txt')
    for (const direction of ['ascending', 'descending']) {
      await page.getByRole('button', { name: 'Issuer' }).click()
      expect(await page.locator('th[aria-sort]:not([aria-sort=none])').getAttribute('aria-sort')).toBe(direction)
      expect(await page.locator('tbody tr:not(.space) td:nth-child(4)').first().textContent()).toContain('Harbour')
    }
    expect(faults).toEqual([])
  })

  test('a folder gets pages and an index that leads to them; a run that is gone on with ends with the same index', async () => {
    const from = join(folder, 'in')
    mkdirSync(join(from, 'sub'), { recursive: true })
    writeFileSync(join(from, 'a.txt'), RELEASE)
    writeFileSync(join(from, 'sub', 'b#1.txt'), RELEASE.replace('Coast', 'River'))
    writeFileSync(join(from, 'c.txt'), '')
    const to = join(folder, 'out')
    expect((await run([from, '--format', 'html', '-o', `${to}/`, '--quiet'])).status).toBe(1)
    const whole = readFileSync(join(to, 'index.html'), 'utf8')
    rmSync(join(to, 'sub', 'b#1.txt.html'))
    await run([from, '--format', 'html', '-o', `${to}/`, '--quiet', '--resume'])
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe(whole)
    const { page } = await openPage(browser, join(to, 'index.html'))
    expect(await page.locator('tbody .failed').count()).toBe(1)
    await page.locator('tbody a', { hasText: 'b#1' }).click()
    expect(await page.locator('h1').textContent()).toContain('River Guard')
  })

  test("the index stands in no input's place, and a result that is refused has no line", async () => {
    const at = join(folder, 'own')
    mkdirSync(join(at, 'b'), { recursive: true })
    for (const name of ['index.html', 'index', 'a.txt']) writeFileSync(join(at, name), RELEASE)
    writeFileSync(join(at, 'b', 'a.txt'), RELEASE.replace('Coast', 'River'))
    const own = await run([join(at, 'index.html'), '--format', 'html', '-o', `${at}/`])
    expect(own.status).toBe(2)
    expect(readFileSync(join(at, 'index.html'), 'utf8')).toBe(RELEASE)
    const inputs = ['index', 'a.txt', 'b/a.txt'].map((name) => join(at, name))
    const { status, stderr } = await run([...inputs, '--format', 'html', '-o', join(at, 'out/'), '--quiet'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/index: its result would stand in the place of index\.html/)
    expect(stderr).toMatch(/b\/a\.txt: another input of this run has the result a\.txt already/)
    const { page } = await openPage(browser, join(at, 'out', 'index.html'))
    expect(await page.locator('#found').textContent()).toBe('1 of 1')
    expect(await page.locator('tbody tr:not(.space)').textContent()).toContain('Coast Guard')
  })
})

/** Lines of invented releases, every thousandth a failure. */
function lines(count: number): Line[] {
  return Array.from({ length: count }, (_, n) => ({
    name: `release-${n}.txt`,
    title: `Release ${n}`,
    date: `20${String(10 + (n % 12)).padStart(2, '0')}-0${1 + (n % 9)}-11`,
    issuer: n % 3 ? 'Harbour Safety Agency' : null,
    counts: [n % 3, 1, 0, 1, n % 7, 2, 0, 1, 3, 2, 1, 0, 1, 0, 0],
    organisations: ['Harbour Safety Agency', `Body ${n % 40}`],
    people: [`Person ${n % 30}`],
    events: n % 3 ? [['seizure', '2015-03']] : [],
    money: [['USD', n]],
    mass: n % 5 ? null : n,
    ...(n % 1000 === 999 ? { failure: 'is empty' } : {}),
  }))
}
