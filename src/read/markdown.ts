/** Markdown as the text that a reader sees: marks gone, links as their text, images gone. */
import { marked, type Token, type TokensList } from 'marked'
import { renderFragment } from './html/index.ts'
import type { Rendering } from './index.ts'

export function renderMarkdown(source: string): Rendering {
  const tokens = marked.lexer(withParagraphs(source))
  const heading = tokens.find((token) => token.type === 'heading')
  const title = heading && textOf([heading]).replace(/\s+/g, ' ').trim()
  return { text: textOf(withoutLinkFooter(tokens)), metadata: title ? { title } : {} }
}

const textOf = (tokens: Token[]): string =>
  renderFragment(marked.parser(Object.assign(tokens, { links: {} }) as TokensList))

/** Without what follows the last rule, where that is nothing but links and images with a few words beside them. */
function withoutLinkFooter(tokens: Token[]): Token[] {
  const rule = tokens.findLastIndex((token) => token.type === 'hr')
  if (rule < 0) return tokens
  const rest = tokens.slice(rule + 1).filter((token) => token.type !== 'space')
  const isLinks = (token: Token) =>
    token.type === 'paragraph' &&
    token.raw
      .trim()
      .split('\n')
      .every((line: string) => /^\s*(?:[\w -]{1,20}- ?)?!?\[[^\]]{0,300}\]\([^)\s]{0,2000}\)\s*$/.test(line))
  return rest.length && rest.every(isLinks) ? tokens.slice(0, rule) : tokens
}

/** Breaks where two or more spaces follow a sentence or a heading, which is how feeds flatten paragraphs. */
function withParagraphs(source: string): string {
  return source.replace(/^(?! {4}|\t|\s*\|).+$/gm, (line) => {
    const indent = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?/.exec(line)![0]
    const rest = line.slice(indent.length)
    return indent + rest.replace(/(?<=\S)(?: |\u00a0){2,}(?=["“‘'([•*–-]?[\p{Lu}\d])/gu, '\n\n')
  })
}
