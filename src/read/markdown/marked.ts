/** Markdown's own reader, loaded where a text has marks that need it. */
import { marked, type Token, type TokensList } from 'marked'
import { renderFragment } from '../html/index.ts'

/** The text that a reader sees, and the first heading. */
export function renderMarked(source: string): { text: string; heading: string | undefined } {
  const tokens = marked.lexer(source)
  const heading = tokens.find((token) => token.type === 'heading')
  const title = heading && textOf([heading]).replace(/\s+/g, ' ').trim()
  return { text: textOf(withoutLinkFooter(tokens)), heading: title || undefined }
}

const textOf = (tokens: Token[]): string =>
  renderFragment(marked.parser(Object.assign(tokens, { links: {} }) as TokensList))

/** Without what follows the last rule, where that is nothing but links and images with a few words beside them. */
function withoutLinkFooter(tokens: Token[]): Token[] {
  const rule = tokens.findLastIndex((token) => token.type === 'hr')
  if (rule < 0) return tokens
  const rest = tokens.slice(rule + 1).filter((token) => token.type !== 'space')
  return rest.length && rest.every(isLinks) ? tokens.slice(0, rule) : tokens
}

const LINK_ONLY = /^\s*(?:[\w -]{1,20}- ?)?!?\[[^\]]{0,300}\]\([^)\s]{0,2000}\)\s*$/
const isLinks = (token: Token) =>
  token.type === 'paragraph' &&
  token.raw
    .trim()
    .split('\n')
    .every((line: string) => LINK_ONLY.test(line))
