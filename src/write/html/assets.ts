/** The style and the program of the pages: made by the build from `page.css`, `index.css` and `client`, read when first needed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'

export interface Assets {
  style: string
  script: string
  /** Content-Security-Policy that lets just these two run, and nothing be fetched. */
  policy: string
}

const made = new Map<string, Assets>()

export function assets(page: 'page' | 'index'): Assets {
  let own = made.get(page)
  if (!own) made.set(page, (own = load(page)))
  return own
}

function load(page: string): Assets {
  const read = (end: string) => readFileSync(new URL(`./${page}.min.${end}`, import.meta.url), 'utf8').trim()
  const [style, script] = [read('css'), read('js')]
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
  return { style, script, policy }
}

/** Data for the program, in an element that is never run: compressed, so that the page stays small, and without markup. */
const dataElement = (data: unknown): string =>
  `<script type="text/plain" id="data">${deflateRawSync(JSON.stringify(data)).toString('base64')}</script>`

/** A whole page. @param title and body: markup */
export function pageOf(page: 'page' | 'index', title: string, body: string, data: unknown): string {
  const { style, script, policy } = assets(page)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${title}</title><style>${style}</style></head><body>${body}`,
    dataElement(data),
    `<script type="module">${script}</script></body></html>`,
  ].join('')
}
