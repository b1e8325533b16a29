import type { Span } from './types.ts'

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  text: string
  /** Whether blank lines stand above it. */
  apart: boolean
}

/** Lines end at line breaks, and at the gaps that scraping left in their place. */
const BREAK = /(\n| {5,})/

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let apart = true
  for (const raw of text.split(BREAK)) {
    const words = raw.trim()
    if (words) {
      const start = at + raw.indexOf(words)
      lines.push({ text: words, start, end: start + words.length, apart })
      apart = false
    } else if (!BREAK.test(raw)) apart = true
    at += raw.length
  }
  return lines
}

/** Shortest line that can have been broken because it was full. */
const FULL = 50
const LONGEST_WRAPPED = 100

/** Runs of lines that make one paragraph: a full line that does not end a sentence goes on in the next. */
export function paragraphsOf(
  lines: readonly Line[],
  together: (a: number, b: number) => boolean,
): { first: number; last: number }[] {
  const paragraphs: { first: number; last: number }[] = []
  for (let n = 0; n < lines.length; n++) {
    const open = paragraphs.at(-1)
    if (open && open.last === n - 1 && together(n - 1, n) && goesOn(lines[n - 1], lines[n])) open.last = n
    else paragraphs.push({ first: n, last: n })
  }
  return paragraphs
}

function goesOn(line: Line, next: Line): boolean {
  if (next.apart || /^[-*•#]/.test(next.text)) return false
  if (line.text.length < FULL || line.text.length > LONGEST_WRAPPED)
    return /[,;]$|[a-z]$/.test(line.text) && /^\p{Ll}/u.test(next.text)
  if (/^\p{Ll}/u.test(next.text)) return true
  return (
    next.text.length > FULL / 2 &&
    !/[.!?:]["”’)]?$/.test(line.text) &&
    next.text.length <= LONGEST_WRAPPED &&
    line.text.length > 60
  )
}

const plainlyGoesOn = (line: Line, next: Line) =>
  goesOn(line, next) && (/^\p{Ll}/u.test(next.text) || OPEN.test(line.text) || next.text.length < line.text.length / 2)

/** Whether a line reads like a sentence of the story. */
export const isSentence = (text: string): boolean =>
  text.length > 60 && /[.!?]["”’)]?\s*$|[\p{Ll}\d]{2}[.!?]["”’)]? +[\p{Lu}"“]/u.test(text) && !/^\P{Ll}+$/u.test(text)

/** A word that asks for another behind it. */
const OPEN = /(?:,|\b(?:a|an|and|at|by|for|from|in|is|of|on|or|that|the|to|was|were|who|with))$/i

/** The text from a line on, as far as full lines plainly go on in the next; at most a few lines of it. */
export function paragraphFrom(lines: readonly Line[], first: number): string {
  let { text } = lines[first]
  for (let n = first + 1; n < Math.min(first + 5, lines.length) && plainlyGoesOn(lines[n - 1], lines[n]); n++) {
    text += ` ${lines[n].text}`
  }
  return text
}

/** Share of a line's words that begin with a capital: near one in titles, low in sentences. */
export function capitals(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(words.length, 1)
}
