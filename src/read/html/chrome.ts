/** What is the release on a page, and what the site put around it. */

import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { pattern } from '../../text/pattern.ts'
import { elements, find, hasAncestor } from './tree.ts'

/** Elements whose content is no part of what a reader reads. */
const UNREAD = new Set(
  'script style noscript template nav aside footer form button select iframe svg object video audio head figcaption dialog menu del s strike'.split(
    ' ',
  ),
)
const ROLES = new Set('navigation banner contentinfo complementary search dialog alert menu menubar toolbar'.split(' '))
/** Words in classes and ids by which sites call what is not the text. */
const CALLED = pattern()`
  ^(?:
    nav(?:bar|igation)?|menus?|breadcrumbs?|sidebars?|share|sharing|sharedaddy|socials?|addthis|addtoany
    |cookies?|consent|gdpr|newsletter|subscribe|signup|footer|masthead|topbar|related|recommended|recirc
    |trending|popular|comments?|respond|disqus|pagination|pager|postnav|skip|modal|popup|advert(?:isement)?|ads?
    |promo|tags|tagcloud|toolbar|login|search
  )$`
/** Ways to hide an element, or to show it to screen readers only. */
const HIDDEN =
  /^(?:hidden|element-hidden|element-invisible|visually-?hidden|sr-only|screen-reader(?:-text)?|d-none|offscreen)$/

const names = (element: Element): string[] =>
  `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether the site calls the element something that is not the text: "share", "related-posts", "cookie-notice". */
function isCalledChrome(element: Element): boolean {
  return names(element).some((name) => {
    const words = name.split(/[-_]+/)
    return CALLED.test(words.at(-1)!) || CALLED.test(words[0])
  })
}

function isHidden(element: Element): boolean {
  const { attribs } = element
  return (
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style ?? '') ||
    names(element).some((name) => HIDDEN.test(name))
  )
}

/** How many characters stand below each element, those of links left out and those of unread elements too. */
type Weights = Map<ParentNode, number>

function weigh(root: ParentNode, weights: Weights, linked = false): number {
  let sum = 0
  for (const child of root.children) {
    if (isText(child)) sum += linked ? 0 : child.data.trim().length
    else if (isTag(child) && !UNREAD.has(child.name)) sum += weigh(child, weights, linked || child.name === 'a')
  }
  weights.set(root, sum)
  return sum
}

/** Share of a page's text from which on an element is the text, whatever it is called. */
const MOST = 0.5
/** Characters from which on an element that says that it is the text is believed. */
const ENOUGH = 200

export interface Article {
  root: ParentNode
  /** Whether nothing below the element is to be read. */
  isChrome: (element: Element) => boolean
}

/** Whether nobody is meant to read an element, wherever it stands. */
export const isUnread = (element: Element): boolean => UNREAD.has(element.name) || isHidden(element)

/** The element that holds the release: what the page says is its article, else what holds most of its text. */
export function findArticle(document: Document): Article {
  const weights: Weights = new Map()
  weigh(document, weights)
  const body = find(document, (element) => element.name === 'body') ?? document
  const weight = (node: ParentNode) => weights.get(node) ?? 0
  const heaviest = (wanted: (element: Element) => boolean) => {
    let best: Element | undefined
    for (const element of elements(body)) {
      if (wanted(element) && weight(element) > (best ? weight(best) : 0)) best = element
    }
    return best
  }
  const article = heaviest((e) => e.name === 'article' || e.attribs.role === 'article' || isArticleBody(e))
  const main = heaviest((e) => e.name === 'main' || e.attribs.role === 'main')
  const candidates = [article, main].filter((element) => element !== undefined)
  const root =
    candidates.find((element) => weight(element) >= weight(body) * MOST) ??
    candidates.reverse().find((element) => weight(element) >= ENOUGH) ??
    body
  const total = weight(root)
  return {
    root,
    isChrome: (element) => {
      if (isUnread(element) || ROLES.has(element.attribs.role ?? '')) return true
      // The header of a page is the site's; the header of an article is the release's.
      if (element.name === 'header' && root === body && !hasAncestor(element, (e) => e.name === 'article')) {
        return !find(element, (e) => e.name === 'h1')
      }
      return isCalledChrome(element) && weight(element) < total * MOST
    },
  }
}

const isArticleBody = (element: Element) => (element.attribs.itemprop ?? '').toLowerCase() === 'articlebody'
