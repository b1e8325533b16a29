import type { Rendering } from '../types.ts'
import { findArticle, isUnread } from './chrome.ts'
import { metadataOf } from './metadata.ts'
import { renderText } from './render.ts'
import { parseHtml } from './tree.ts'

/**
 * The release on a page as text, without the site around it, and what the page says about it.
 * @throws {ReadError} `too-deep`
 */
export function renderHtml(source: string): Rendering {
  const document = parseHtml(source)
  const { root, isChrome } = findArticle(document)
  return { text: renderText(root, isChrome), metadata: metadataOf(document, root) }
}

/**
 * All of the text of HTML that is no page of a site, such as the body of a message.
 * @throws {ReadError} `too-deep`
 */
export function renderFragment(source: string): string {
  return renderText(parseHtml(source), isUnread)
}
