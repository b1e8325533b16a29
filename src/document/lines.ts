import { BULLET } from '../text/marks.ts'
import { breaksName } from './broken-names.ts'
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

/** Shortest line that can have been broken because it was full, and the longest that a page or a terminal holds. */
const FULL = 50
const LONGEST_WRAPPED = 110
/** Longer lines are paragraphs of a story, or the first of one. */
export const STORY_LINE = 80
/** Shortest line of a scan that goes on below a blank line. */
const SPACED = 45
/** Lines that go on in small letters below a blank line, from which on a text is one that has blank lines behind every line. */
const FEWEST_SPACED = 2
/** Share of words with a capital below which a line is prose and no title. */
const PROSE = 0.5

/** How the lines of a text were broken. */
export interface Layout {
  /** Blank lines stand inside of paragraphs too. */
  isSpaced: boolean
}

const isOpen = (text: string) => !/[.!?:;…]["”’)\]]{0,2}$/.test(text)
const beginsSmall = (text: string) => /^["“‘'(]?\p{Ll}/u.test(text)
const LISTED = new RegExp(`^(?:${BULLET}|#|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s)`)
/** One of a list of people, each with a line: "Jane Doe, Director, Navex". */
const ROW = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s\p{Lu}[^.!?;:]*$/u
const isBullet = (text: string) => LISTED.test(text)

export function layoutOf(lines: readonly Line[]): Layout {
  let spaced = 0
  for (let n = 1; n < lines.length && spaced < FEWEST_SPACED; n++) {
    const { text } = lines[n - 1]
    if (
      lines[n].apart &&
      text.length >= SPACED &&
      isOpen(text) &&
      beginsSmall(lines[n].text) &&
      !isBullet(lines[n].text)
    )
      spaced++
  }
  return { isSpaced: spaced >= FEWEST_SPACED }
}

/** Runs of lines that make one paragraph: a full line that does not end a sentence goes on in the next. */
export function paragraphsOf(
  lines: readonly Line[],
  layout: Layout,
  together: (a: number, b: number) => boolean,
): { first: number; last: number }[] {
  const paragraphs: { first: number; last: number }[] = []
  let width = 0
  for (let n = 0; n < lines.length; n++) {
    const open = paragraphs.at(-1)
    if (n === 0 || lines[n].apart) width = widthFrom(lines, n)
    const isOneParagraph =
      open !== undefined &&
      open.last === n - 1 &&
      together(n - 1, n) &&
      (goesOn(lines[n - 1], lines[n], layout) || isFilled(lines[n - 1], lines[n], width))
    if (isOneParagraph) open.last = n
    else paragraphs.push({ first: n, last: n })
  }
  return paragraphs
}

/** Characters of the longest line of those from one on that no blank line parts, where they are prose broken inside of sentences; else 0. */
function widthFrom(lines: readonly Line[], first: number): number {
  let width = lines[first].text.length
  let isWrapped = false
  let last = first
  while (last + 1 < lines.length && !lines[last + 1].apart && width <= LONGEST_WRAPPED) {
    const { text } = lines[++last]
    isWrapped ||= beginsSmall(text) && isOpen(lines[last - 1].text)
    width = Math.max(width, text.length)
  }
  if (!isWrapped || width > LONGEST_WRAPPED) return 0
  const whole = lines.slice(first, last + 1)
  return isProse(whole.map(({ text }) => text).join(' ')) ? width : 0
}

/** Characters that lines of one width may differ by, their letters being of several. */
const RAGGED = 3

/** Whether a line is full: its sentence has no end, and the next word would have stood beyond the longest of its lines. */
const isFilled = ({ text }: Line, next: Line, width: number): boolean =>
  width > 0 &&
  !next.apart &&
  text.length >= SPACED &&
  text.length + 1 + next.text.search(/\s|$/) > width - RAGGED &&
  isOpen(text) &&
  !isBullet(next.text)

function goesOn(line: Line, next: Line, layout: Layout): boolean {
  if (isBullet(next.text) || (ROW.test(line.text) && ROW.test(next.text))) return false
  if (next.apart) return layout.isSpaced && goesOnBelow(line.text, next.text)
  if (breaksName(line.text, next.text)) return true
  if (OPEN_WORD.test(line.text) && line.text.length >= FULL / 2 && isCapital(line.text) === isCapital(next.text))
    return true
  if (ASKS_FIGURE.test(line.text) ? /^[$€£]?\d/.test(next.text) : isAmount(line.text, next.text)) return true
  if (line.text.length < FULL || line.text.length > LONGEST_WRAPPED)
    return (
      /[,;]$|[a-z]$/.test(line.text) && /^\p{Ll}/u.test(next.text) && (!ADDRESS.test(next.text) || isProse(line.text))
    )
  if (/^\p{Ll}/u.test(next.text)) return true
  if (!isOpen(line.text) || line.text.length <= 60) return false
  if (next.text.length <= FULL / 2) return isProse(line.text)
  // Into a line whose own breaks were lost goes only what asks for more: the other is a heading.
  return next.text.length <= LONGEST_WRAPPED || OPEN.test(line.text)
}

/** An address that fills its line: in a list of contacts it stands below a name or a title. */
const ADDRESS = /^(?:[\w.+-]{1,60}@[\w.-]{3,60}|(?:https?:\/\/|www\.)\S+)$/i

/** "More than" and "$7", "$7" and "billion": what belongs to an amount, however short its lines. */
const ASKS_FIGURE = /\b(?:than|about|nearly|almost|approximately|roughly|at least|up to)$/
export const isAmount = (line: string, next: string): boolean =>
  /\d$/.test(line) && /^(?:hundred|thousand|million|billion|trillion|percent|per cent)\b/i.test(next)

/** A line of a scan goes on below a blank line where it is open, and prose or followed by a small letter. */
function goesOnBelow(line: string, next: string): boolean {
  if (line.length < SPACED || !isOpen(line)) return false
  return (
    beginsSmall(next) ||
    LAST_FIGURE.test(next) ||
    (isProse(line) && (OPEN_WORD.test(line) || line.length >= FULL) && !isCapital(next))
  )
}

/** The end of a sentence that is nothing but a number: "25,000." */
const LAST_FIGURE = /^[$£€]?\d[\d,]*(?:\.\d+)?[.;]$/
const isCapital = (text: string) => /^\P{Ll}+$/u.test(text)
const isProse = (text: string) => capitals(text) < PROSE

const plainlyGoesOn = (line: Line, next: Line, layout: Layout) =>
  goesOn(line, next, layout) &&
  (/^\p{Ll}/u.test(next.text) ||
    OPEN.test(line.text) ||
    breaksName(line.text, next.text) ||
    (layout.isSpaced && isProse(line.text)) ||
    next.text.length < line.text.length / 2)

/** Whether a line reads like a sentence of the story. */
export const isSentence = (text: string): boolean =>
  (text.length > 60 &&
    /[.!?]["”’)]?\s*$|[\p{Ll}\d]{2}[.!?]["”’)]? +[\p{Lu}"“]/u.test(text) &&
    !/^\P{Ll}+$/u.test(text)) ||
  introducesSpeech(text)

/** "The Minister said:", "… made the following statement on the bill:". */
const introducesSpeech = (text: string): boolean =>
  text.endsWith(':') &&
  /\p{Ll}/u.test(text) &&
  /\b(?:said|says|stated|statement|commented|added|announced|remarks)\b[^.]{0,80}:$/.test(text)

/** A word that asks for another behind it, as a title of address asks for a name. */
const OPEN_WORD = /\b(?:a|an|and|at|by|for|from|in|is|of|on|or|that|the|to|was|were|who|with|mrs?|ms|dr)$/i
const OPEN = /(?:,|\b(?:a|an|and|at|by|for|from|in|is|of|on|or|that|the|to|was|were|who|with))$/i

/** The text from a line on, as far as full lines plainly go on in the next; at most a few lines of it. */
export function paragraphFrom(lines: readonly Line[], first: number, layout: Layout): string {
  let { text } = lines[first]
  for (let n = first + 1; n < Math.min(first + 5, lines.length) && plainlyGoesOn(lines[n - 1], lines[n], layout); n++) {
    text += ` ${lines[n].text}`
  }
  return text
}

/** How many lines of a paragraph are read to tell whether it is one of the story. */
const READ = 6
/** Share of words with a capital below which lines that make a sentence are no title; names and offices raise it. */
const STORY = 0.65
/** And of the first of them alone. */
const STORY_BEGIN = 0.75
/** Shortest line with a full stop that is a sentence. */
const SHORT_SENTENCE = 30

/** Whether a line begins a sentence of the story whose lines were broken at any place, or is a short one. */
export function isBrokenStory(lines: readonly Line[], first: number): boolean {
  const { text } = lines[first]
  if (isCapital(text)) return false
  if (text.length >= SHORT_SENTENCE && /\p{Ll}{2}\.["”’]?$/u.test(text) && isProse(text)) return true
  if (capitals(text) >= STORY_BEGIN) return false
  let joined = text
  for (let n = first; n + 1 < Math.min(first + READ, lines.length); n++) {
    const line = lines[n].text
    if (lines[n + 1].apart || line.length < SPACED || line.length > LONGEST_WRAPPED) break
    joined += ` ${lines[n + 1].text}`
  }
  return joined.length > text.length && capitals(joined) < STORY && isSentence(joined)
}

/** Share of a line's words that begin with a capital: near one in titles, low in sentences. */
export function capitals(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(words.length, 1)
}
