/// <reference lib="dom" />
import { parseHTML } from 'linkedom'
import type { Metadata } from '../document/types.ts'

/** Elements whose content is no part of what a reader reads. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'BUTTON',
  'SELECT',
  'IFRAME',
  'SVG',
  'HEAD',
  'FIGCAPTION',
])
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
)

/** The article of a page as text, and what the page says about it. Iterative, so that depth of nesting is no matter. */
export function renderHtml(source: string): { text: string; metadata: Metadata } {
  const { document } = parseHTML(source)
  const root =
    document.querySelector('article') ??
    document.querySelector('main') ??
    document.querySelector('[role=main]') ??
    document.body ??
    document.documentElement
  return { text: root ? textOf(root as unknown as Node) : '', metadata: metadataOf(document as unknown as Document) }
}

function textOf(root: Node): string {
  let text = ''
  const breakLine = () => {
    text = text.replace(/[ \t\u00a0]+$/, '')
    if (text && !text.endsWith('\n')) text += '\n'
  }
  let node: Node | null = root
  let entering = true
  while (node) {
    const name = node.nodeType === 1 ? (node as Element).tagName.toUpperCase() : ''
    let descend = entering
    if (entering) {
      if (node.nodeType === 3) {
        const words = (node.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ')
        text += /\s$/.test(text) || !text ? words.replace(/^ /, '') : words
      } else if (name === 'BR') breakLine()
      else if (name === 'TD' || name === 'TH') text += text.endsWith('\n') || !text ? '' : '\t'
      else if (BLOCKS.has(name)) breakLine()
      if (SKIPPED.has(name)) descend = false
    }
    if (descend && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (BLOCKS.has(name)) {
      breakLine()
      if (name === 'P' && text && !text.endsWith('\n\n')) text += '\n'
    }
    if (node === root) break
    if (node.nextSibling) {
      node = node.nextSibling
      entering = true
    } else {
      node = node.parentNode
      entering = false
    }
  }
  return `${text.trim()}\n`
}

function metadataOf(document: Document): Metadata {
  const content = (selector: string) =>
    document.querySelector(selector)?.getAttribute('content')?.replace(/\s+/g, ' ').trim()
  const title =
    content('[property="dc:title"]') ??
    content('meta[property="og:title"]') ??
    document.querySelector('title')?.textContent?.trim()
  const stamp =
    content('meta[property="article:published_time"]') ??
    content('[property="dc:date"]') ??
    content('meta[name="date"]') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    /"datePublished"\s{0,5}:\s{0,5}"([^"]{10,40})"/.exec(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )?.[1]
  const date = /^\d{4}-\d\d-\d\d/.exec(stamp ?? '')?.[0]
  return { ...(title ? { title } : {}), ...(date ? { date } : {}) }
}
