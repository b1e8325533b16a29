/** A real browser for the tests of pages: Chromium, where it is installed. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const browserPath = PLACES.find((path) => path && existsSync(path))
if (!browserPath) console.warn('no Chromium: the tests of pages are passed over (CHROMIUM=/path names one)')

const AXE = createRequire(import.meta.url).resolve('axe-core')

export const launch = (): Promise<Browser> =>
  // Its own sandbox needs rights that a container may not give.
  chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })

export interface Opened {
  page: Page
  /** What the page asked for beside itself, and what it complained of. */
  faults: string[]
}

export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  const url = pathToFileURL(path).href
  page.on('console', (message) => message.type() !== 'log' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !request.url().startsWith('blob:'))
      faults.push(`asked for ${request.url()}`)
  })
  await page.goto(url)
  if (options.javaScriptEnabled !== false) await page.waitForSelector('body[data-ready]')
  return { page, faults }
}

/** What axe finds wrong, in a line each. The page's own policy keeps scripts out, so axe comes in beside it. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(`(() => { ${(await import('node:fs')).readFileSync(AXE, 'utf8')} })()`)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
}
