/** What a page says about itself: its title and the day of its publication. */
import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler'
import type { Metadata } from '../../document/types.ts'
import { elements, find, textOf } from './tree.ts'

const TITLES = ['og:title', 'dc:title', 'dc.title', 'dcterms.title', 'twitter:title']
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc:date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]

/** @param article the element that holds the release: times are looked for in it first */
export function metadataOf(document: Document, article: ParentNode): Metadata {
  const named = new Map<string, string>()
  const news: News[] = []
  for (const element of elements(document)) {
    const { attribs } = element
    const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
    const content = (attribs.content ?? '').replace(/\s+/g, ' ').trim()
    if (key && content && !named.has(key)) named.set(key, content)
    if (element.name === 'script' && attribs.type === 'application/ld+json')
      for (const article of newsIn(element)) news.push(article)
  }
  const heading = find(article, (element) => element.name === 'h1')
  const titles = [
    ...TITLES.map((key) => named.get(key)),
    ...news.map(({ headline }) => headline),
    heading && textOf(heading),
    titleElement(document),
  ]
  const dates = [
    ...DATES.slice(0, 3).map((key) => named.get(key)),
    ...news.map(({ datePublished }) => datePublished),
    ...DATES.slice(3).map((key) => named.get(key)),
    timeIn(article),
  ]
  const title = titles.find((candidate) => candidate?.trim())
  const date = dates.map(dayOf).find((day) => day !== undefined)
  return { ...(title ? { title } : {}), ...(date ? { date } : {}) }
}

const titleElement = (document: Document) => {
  const title = find(document, (element) => element.name === 'title')
  return title && textOf(title)
}

const timeIn = (root: ParentNode) =>
  find(root, (element) => element.name === 'time' && Boolean(dayOf(element.attribs.datetime)))?.attribs.datetime

/** The day of an ISO 8601 time stamp, in the zone that it names. */
const dayOf = (stamp: string | undefined): string | undefined => /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(stamp ?? '')?.[1]

interface News {
  headline?: string
  datePublished?: string
}

/** Articles that a block of JSON-LD describes; a block that is no JSON is nobody's. */
function newsIn(script: Element): News[] {
  const found: News[] = []
  const visit = (value: unknown, depth: number) => {
    if (!value || typeof value !== 'object' || depth > 4) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
      return
    }
    const { '@type': type, '@graph': graph, headline, name, datePublished } = value as Record<string, unknown>
    if (/article|newsposting|blogposting|pressrelease|report/i.test(String(type))) {
      const text = [headline, name].find((candidate) => typeof candidate === 'string') as string | undefined
      found.push({
        ...(text ? { headline: text.replace(/\s+/g, ' ').trim() } : {}),
        ...(typeof datePublished === 'string' ? { datePublished } : {}),
      })
    }
    visit(graph, depth + 1)
  }
  try {
    const text = script.children
      .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''))
      .join('')
    visit(JSON.parse(text), 0)
  } catch {
    // Broken JSON says nothing.
  }
  return found
}
