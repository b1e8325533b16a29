/** Pieces of text at their places on pages, to paragraphs. */
import { LABEL } from '../../lexicon/labels.ts'
import { BULLET } from '../../text/marks.ts'
import { pattern } from '../../text/pattern.ts'

/** A piece of text as it is drawn. Lengths are in points, `transform` ends in x and y from the page's lower left corner. */
export interface Item {
  str: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

export interface Page {
  height: number
  items: Item[]
}

interface Line {
  text: string
  page: number
  left: number
  right: number
  /** Of the base line, from the lower edge of the page. */
  y: number
  /** Height of the letters. */
  size: number
  /** Share of the page's height above it. */
  depth: number
  /** Which of the columns side by side, where a row was parted into them. */
  column?: number
}

/** The text of the pages: paragraphs joined over their lines and over pages, running heads and page numbers left out. */
export function layOut(pages: readonly Page[]): string {
  const lines = inColumns(withoutRunning(pages.map((page, number) => inOrder(linesOf(page, number)))).flat())
  const rights = rightEdges(lines)
  const leading = usualLeading(lines)
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
  let text = ''
  for (const [n, line] of lines.entries()) {
    const before = lines[n - 1]
    if (!before) text = line.text
    else if (isApart(before, line, leading)) text += `\n\n${line.text}`
    else if (isBroken(before, line, rights.get(before)!)) text += `\n${line.text}`
    else text = joined(text, line.text, words)
  }
  return `${text.trim()}\n`
}

/** From how many heights of the letters on a gap parts columns. */
const GAP = 1.5

function linesOf({ items, height }: Page, page: number): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  for (const { str, transform, width, height: size, hasEOL } of items) {
    const [, , , , x, y] = transform
    if (str) {
      if (open && Math.abs(open.y - y) > Math.max(open.size, size) / 2) open = undefined
      const gap = str.trim() ? x - (open?.right ?? x) : width
      if (!open) {
        open = { text: str, page, left: x, right: x + width, y, size, depth: 1 - y / height }
        lines.push(open)
      } else {
        open.text += gap > Math.max(open.size, size) * GAP ? `\t${str.trim()}` : str
        open.right = Math.max(open.right, x + width)
        open.size = Math.max(open.size, size)
      }
    }
    if (hasEOL) open = undefined
  }
  const tidy = (line: Line) => ({
    ...line,
    text: closed(line.text)
      .replace(/(?<! ) *\t\s*/g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim(),
  })
  return lines.map(tidy).filter((line) => line.text)
}

/** Letters with spaces between them, as headings are spread: "P R E S S  R E L E A S E" says two words. */
function closed(text: string): string {
  if (!/^\s*(?:\S {1,3}){4,}\S\s*$/.test(text)) return text
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ')
}

/** The lines of a page with its head first and its foot last, whatever was drawn first. */
function inOrder(lines: Line[]): Line[] {
  const foot = lines.filter(({ depth }) => depth > FOOT)
  if (!foot.length || lines.at(-1)!.depth > FOOT) return lines
  return [...lines.filter(({ depth }) => depth <= FOOT), ...foot]
}

/** Contacts side by side: each column is read from top to bottom. A table of figures stays in rows. */
function inColumns(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (let n = 0; n < lines.length; ) {
    const cells = (line: Line | undefined) => line?.text.split('\t') ?? []
    const width = cells(lines[n]).length
    let end = n
    while (width > 1 && cells(lines[end]).length === width && lines[end].page === lines[n].page) end++
    if (end - n < 2 || !cells(lines[n]).every((cell) => SOMEBODY.test(cell))) {
      out.push(lines[n++])
      continue
    }
    for (let column = 0; column < width; column++) {
      for (let row = n; row < end; row++) out.push({ ...lines[row], text: cells(lines[row])[column], column })
    }
    n = end
  }
  return out
}

/** What a column of contacts begins with. */
const SOMEBODY = /\b(?:contacts?|media|press|investors?|inquiries|enquiries|relations|public affairs)\b/i

/** How deep into a page its head reaches, and from where on its foot does. */
const HEAD = 0.12
const FOOT = 0.88

/** Without page numbers, and without what stands at the edge of most pages alike but for its number. */
function withoutRunning(pages: Line[][]): Line[][] {
  const key = ({ text }: Line) => text.replace(/\d+/g, '#')
  const atEdge = ({ depth }: Line) => depth < HEAD || depth > FOOT
  const seen = new Map<string, number>()
  for (const lines of pages) {
    for (const head of new Set(lines.filter(atEdge).map(key))) seen.set(head, (seen.get(head) ?? 0) + 1)
  }
  const runs = Math.max(2, pages.length / 2)
  return pages.map((lines) =>
    lines.filter(
      (line) =>
        !(atEdge(line) && pages.length > 1 && seen.get(key(line))! >= runs) &&
        !(line.depth > FOOT && /(?:^|[|·•–—-]\s?)page \d{1,3}(?: of \d{1,3})?$/i.test(line.text)) &&
        !(atEdge(line) && /^(?:page )?[-–—]?\s?\d{1,3}\s?[-–—]?(?: (?:of|\/) ?\d{1,3})?$/i.test(line.text)) &&
        !/^[-–—(]{0,2}\s?more\s?[-–—)]{0,2}$/i.test(line.text),
    ),
  )
}

/** How far apart two lines of one column may begin, in heights of their letters. */
const INDENT = 4

/** For each line the right edge of its column: the furthest that a line of its size reaches which begins about where it does. */
function rightEdges(lines: readonly Line[]): Map<Line, number> {
  const furthest = new Map<string, number>()
  const key = (line: Line, shift = 0) => `${Math.round(line.size)} ${Math.round(line.left / line.size) + shift}`
  for (const line of lines) furthest.set(key(line), Math.max(furthest.get(key(line)) ?? 0, line.right))
  const edges = new Map<Line, number>()
  for (const line of lines) {
    let edge = 0
    for (let shift = -INDENT; shift <= INDENT; shift++) edge = Math.max(edge, furthest.get(key(line, shift)) ?? 0)
    edges.set(line, edge)
  }
  return edges
}

/** The usual distance of two lines of one paragraph, as a multiple of the letters' height. */
function usualLeading(lines: readonly Line[]): number {
  const steps: number[] = []
  for (let n = 1; n < lines.length; n++) {
    const step = (lines[n - 1].y - lines[n].y) / lines[n].size
    if (lines[n].page === lines[n - 1].page && step > 0.5 && step < 3) steps.push(step)
  }
  steps.sort((a, b) => a - b)
  return steps[(steps.length - 1) >> 1] ?? 1.2
}

const ENDED = /[.!?:…]["”’»)\]]*$/

const LABEL_ALONE = new RegExp(`^${LABEL}$`, 'i')

/** Whether a line begins a paragraph. */
function isApart(before: Line, line: Line, leading: number): boolean {
  if (before.column !== line.column || LABEL_ALONE.test(before.text)) return true
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.15) return true
  if (before.page !== line.page) return ENDED.test(before.text) || !/^[\p{Ll}\d(“"]/u.test(line.text)
  const step = (before.y - line.y) / line.size
  return step < 0 || step > leading * 1.3
}

/** Shortest line that is prose for certain, in code units. */
const PROSE = 40
const ASKS = /(?:,|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))$/

const LISTED = new RegExp(`^(?:${BULLET}|\\d{1,2}[.)])\\s`)

/** Whether the line before was broken on purpose: the first word of this one would have fitted on it. */
function isBroken(before: Line, line: Line, right: number): boolean {
  if (before.text.includes('\t') || line.text.includes('\t') || LISTED.test(line.text)) return true
  // An indent after a full stop.
  if (line.left > before.left + line.size && ENDED.test(before.text)) return true
  if (before.column !== undefined) return true
  // Ragged lines of prose: what begins small, or is asked for, goes on however much room there was.
  if (before.text.length >= PROSE && !ENDED.test(before.text) && (/^\p{Ll}/u.test(line.text) || ASKS.test(before.text)))
    return false
  const word = /^\S+/.exec(line.text)![0]
  const width = ((line.right - line.left) * (word.length + 1)) / line.text.length
  return before.right + width < right - before.size
}

/** First parts of words that keep their hyphen at the end of a line. */
const KEEPS_HYPHEN = pattern('u')`
  (?<![\p{L}-])(?:
    all|anti|co|cross|ex|full|half|high|inter|long|low|mid|multi|non|off|on|part|post|pre|self|short|so|state
    |sub|well|year|\p{Lu}\p{L}*|\d+|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third
    |\p{L}*(?:ty|teen)
  )-$`

/** The text with one more line of its paragraph. A hyphen that only the line's end asked for goes. */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  const before = /[\p{L}\d]+(?:-[\p{L}\d]+)*-$/u.exec(text.slice(-60))?.[0]
  if (!before || !/^\p{L}/u.test(next)) return `${text} ${next}`
  const after = /^[\p{L}]+/u.exec(next)![0]
  const whole = (before.slice(0, -1) + after).toLowerCase()
  const parted = (before + after).toLowerCase()
  const keeps = words.has(whole) ? false : words.has(parted) || /^\p{Lu}/u.test(next) || KEEPS_HYPHEN.test(before)
  return keeps ? text + next : text.slice(0, -1) + next
}
