import type { Metadata } from '../document/types.ts'
import { decodeEntities } from './entities.ts'

/**
 * Markdown as the text that a reader sees: marks gone, links as their text, images gone. Two spaces between sentences
 * stand for a lost paragraph break in newswire Markdown, and become one. A last section of links alone is left out.
 */
export function renderMarkdown(source: string): { text: string; metadata: Metadata } {
  const lines = withoutLinkFooter(source.split('\n'))
  const out: string[] = []
  let title: string | undefined
  let fenced = false
  for (const line of lines) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      fenced = !fenced
      continue
    }
    if (fenced) {
      out.push(line)
      continue
    }
    if (/^\s*(?:[-*_]\s*){3,}$/.test(line) || /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line)) continue
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line)
    const text = inline(heading ? heading[2] : line.replace(/^(\s{0,3})>\s?/, '$1'))
    if (heading) title ??= text.trim()
    out.push(
      /^\s*\|.*\|\s*$/.test(text)
        ? text
            .trim()
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
            .join('\t')
        : paragraphs(text),
    )
  }
  return {
    text: `${out
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
    metadata: title ? { title } : {},
  }
}

/** Without what follows the last rule, where that is nothing but links, images and a few words beside them. */
function withoutLinkFooter(lines: string[]): string[] {
  const rule = lines.findLastIndex((line) => /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line))
  if (rule < 0) return lines
  const rest = lines.slice(rule + 1).filter((line) => line.trim())
  return rest.length &&
    rest.every((line) => /^\s*(?:[\w -]{1,20}- ?)?!?\[[^\]]{0,300}\]\([^)\s]{0,2000}\)\s*$/.test(line))
    ? lines.slice(0, rule)
    : lines
}

/** One line without its marks. */
function inline(line: string): string {
  const text = line
    .replace(/!\[[^\]]{0,500}\]\([^)\s]{0,2000}\)/g, '')
    .replace(
      /\[([^\]]{0,1000})\]\(\s{0,5}<?([^)\s>]{0,2000})>?(?:\s{1,5}"[^"]{0,300}")?\s{0,5}\)/g,
      (_, words: string, target: string) => words || target,
    )
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(\*\*|__)(?=\S)/g, '')
    .replace(/(?<=\S)(?:\*\*|__)/g, '')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,1000})\*(?![\w*])/g, '$1')
    .replace(/(?<![\w\\])_(?=[^\s_])([^_\n]{1,1000})_(?!\w)/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|$-])/g, '$1')
  return decodeEntities(text)
}

/** Breaks where two or more spaces follow a sentence or a heading, which is how feeds flatten paragraphs. */
function paragraphs(line: string): string {
  const indent = /^\s*/.exec(line)![0]
  return (
    indent +
    line
      .slice(indent.length)
      .replace(/(?<=\S)(?: |\u00a0){2,}(?=["“‘'([•*–-]?[\p{Lu}\d])/gu, '\n\n')
      .trimEnd()
  )
}
