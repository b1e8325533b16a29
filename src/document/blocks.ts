import { BULLET } from '../text/marks.ts'
import { pattern } from '../text/pattern.ts'
import { datelineAt, datelineAtFoot } from './dateline.ts'
import { findHeadline } from './headline.ts'
import { endedOn, issuedAtFoot, issuedIn } from './issued.ts'
import { addsTo, isFact, isHeadMatter, isLetterhead, isNameAbove } from './letterhead.ts'
import {
  isBrokenStory,
  isSentence,
  type Layout,
  type Line,
  layoutOf,
  linesOf,
  paragraphFrom,
  paragraphsOf,
  STORY_LINE,
} from './lines.ts'
import { isBoilerplateStart, isChrome, isContactStart, isEnd, isMenu, isReached, isReleaseLine } from './patterns.ts'
import { isAlike } from './repeated.ts'
import { partLines } from './run-on.ts'
import type { Title } from './title.ts'
import type { Block, BlockKind, Dateline, Metadata, Span } from './types.ts'

export interface Parts {
  blocks: Block[]
  headline: Span | null
  subheadline: Span | null
  dateline: Dateline | null
  issued: Span | null
  issuedAtFoot: Span | null
}

/** How many lines below the headline may still be header, and may hold the dateline. */
const HEADER_LINES = 30

/** Cuts the text into blocks and says which part each plays. */
export function segment(text: string, metadata: Metadata): Parts {
  const whole = partLines(linesOf(text))
  const layout = layoutOf(whole)
  const { lines, title } = cutOut(whole, findHeadline(whole, layout, metadata))
  const first = title ? title.first : 0
  const after = title ? title.last + 1 : 0

  const kinds: BlockKind[] = lines.map(() => 'body')
  let issued: Span | null = null
  for (let n = 0; n < lines.length && n < after + HEADER_LINES; n++) {
    if (title && n >= first && n <= title.last) {
      kinds[n] = 'headline'
      continue
    }
    const isStory = lines[n].text.length > STORY_LINE && datelineAt(lines[n], lines[n + 1]) !== null
    const date = isStory ? null : issuedIn(lines[n])
    if (date) issued ??= date
    if (date || isReleaseLine(lines[n].text)) kinds[n] = 'header'
    else if (n < first && isLetterContact(lines, n, first) && !isChrome(lines[n].text)) kinds[n] = 'contact'
    else if (n < first) kinds[n] = isChrome(lines[n].text) || isSitePart(lines, n, first) ? 'chrome' : 'header'
    else if (isChrome(lines[n].text)) kinds[n] = 'chrome'
    else if (beginsStory(lines, n, layout)) break
  }

  let dateline: Dateline | null = null
  let start = after
  for (let n = after; n < lines.length && n < after + HEADER_LINES; n++) {
    if (kinds[n] !== 'body') continue
    dateline = datelineAt(lines[n], lines[n + 1])
    if (dateline || beginsStory(lines, n, layout)) {
      start = n
      break
    }
  }
  dateline ??= datelineAtFoot(lines.slice(start)) ?? datelineAtFoot(lines.slice(0, first), true)
  issued ??= endedOn(lines.slice(start))
  // The unit of who wrote it stands below the credit.
  const isCredited = (n: number) => isCredit(lines[n].text) || (!lines[n].apart && n > 0 && isCredit(lines[n - 1].text))
  const below = lines.slice(after, start).filter((_, n) => kinds[after + n] === 'body' && !isCredited(after + n))
  const all = title ? subtitleOf(below, text.slice(title.span.start, title.span.end)) : []
  const sub = aboveHeader(all, lines, kinds)
  const isSummary = sub.length < all.length && sub.every((line) => /[.!?]$/.test(line.text))
  const isShort = (isSummary ? sub : below).length <= MOST_BELOW
  let subheadline: Span | null = null
  if (isShort && sub.length && sub.every((line) => line.text.length > 12 && line.text.length < 300)) {
    subheadline = { start: sub[0].start, end: sub[sub.length - 1].end }
    for (let n = after; n < start; n++) if (sub.includes(lines[n])) kinds[n] = 'subheadline'
  }

  if (title && isShort) for (const line of below) if (!all.includes(line)) kinds[lines.indexOf(line)] = 'header'
  classifyTail(lines, kinds, Math.max(start, after))
  return {
    blocks: blocksOf(lines, layout, kinds),
    headline: title ? title.span : null,
    subheadline,
    dateline,
    issued,
    issuedAtFoot: issued ? null : issuedAtFoot(lines.slice(start)),
  }
}

/** More lines between a title and its story are something else. */
const MOST_BELOW = 3

/** Of lines below a title those above a day of issue, where some stand on either side of it: points of the story stand below. */
function aboveHeader(sub: readonly Line[], lines: readonly Line[], kinds: readonly BlockKind[]): readonly Line[] {
  const numbers = sub.map((line) => lines.indexOf(line))
  const cut = numbers.findIndex((n, at) => at > 0 && kinds.slice(numbers[at - 1], n).includes('header'))
  return cut < 0 ? sub : sub.slice(0, cut)
}

/** The lines that are no letterhead or the like and stand on in none, and that do not say the title again. */
function subtitleOf(lines: readonly Line[], title: string): Line[] {
  let within = false
  return lines.filter((line, n) => {
    const isName = isNameAbove(line.text, lines[n + 1]?.text ?? '')
    within = isHeadMatter(line.text) || isName || (within && !line.apart)
    return (
      !within && /\p{L}/u.test(line.text) && !isFact(line.text) && !isReached(line.text) && !isAlike(title, line.text)
    )
  })
}

/** How many lines below a subtitle its dateline may stand. */
const NEAR_DATELINE = 4

/** "Published 8 March 2023": a day of issue that says what it is, on a line of its own. */
const isLabelledDay = (line: Line | undefined): boolean =>
  line !== undefined && /^(?:published|posted|released|issued|date)\b/i.test(line.text) && issuedIn(line) !== null

/** "From:" and who it is, "Published" and the day, as sites put them between a summary and its story. */
function isAboveIssue(lines: readonly Line[], first: number): boolean {
  if (isLabelledDay(lines[first + 1]) || isLabelledDay(lines[first + 2])) return true
  return (
    /^from:$/i.test(lines[first + 1]?.text ?? '') && lines.slice(first + 2, first + 6).some((line) => issuedIn(line))
  )
}

/** Whether the story begins at a line: with a sentence, also one whose lines were broken, but for a subtitle above a dateline or a day of issue. */
function beginsStory(lines: readonly Line[], first: number, layout: Layout): boolean {
  if (isAboveIssue(lines, first)) return false
  if (isSentence(paragraphFrom(lines, first, layout))) return true
  if (!isBrokenStory(lines, first)) return false
  const next = lines.slice(first + 1, first + 1 + NEAR_DATELINE)
  return !next.some((line, n) => datelineAt(line, next[n + 1]))
}

/** A title that begins or ends inside of a line gets lines of its own. */
function cutOut(lines: readonly Line[], title: Title | null): { lines: readonly Line[]; title: Title | null } {
  if (!title || (title.span.start === lines[title.first].start && title.span.end === lines[title.last].end))
    return { lines, title }
  const { start, end } = title.span
  const before = part(lines[title.first], lines[title.first].start, start)
  const after = part(lines[title.last], end, lines[title.last].end)
  const own = lines
    .slice(title.first, title.last + 1)
    .flatMap((line) => part(line, Math.max(line.start, start), Math.min(line.end, end)) ?? [])
  const first = title.first + (before ? 1 : 0)
  return {
    lines: [
      ...lines.slice(0, title.first),
      ...(before ? [before] : []),
      ...own,
      ...(after ? [{ ...after, apart: true }] : []),
      ...lines.slice(title.last + 1),
    ],
    title: { first, last: first + own.length - 1, span: title.span },
  }
}

/** The stretch of a line without the white space and the marks around it; null where nothing is left. */
function part(line: Line, from: number, to: number): Line | null {
  const raw = line.text.slice(from - line.start, to - line.start)
  const text = raw.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const start = from + raw.indexOf(text)
  return { text, start, end: start + text.length, apart: line.apart && from === line.start }
}

/** Contact block, boilerplate and what the site adds below, from the first line of the story on. */
function classifyTail(lines: readonly Line[], kinds: BlockKind[], from: number): void {
  let part: BlockKind = 'body'
  let ended = false
  for (let n = from; n < lines.length; n++) {
    const { text } = lines[n]
    if (kinds[n] !== 'body') continue
    if (isEnd(text)) ended = true
    else if (isMenu(text)) part = 'chrome'
    else if (isContactStart(text) || (part === 'boilerplate' && beginsContact(lines, n))) part = 'contact'
    else if (isBoilerplateStart(text)) part = 'boilerplate'
    else if (part === 'contact' && text.length > 160) part = 'body'
    else if (part === 'chrome' && !ended && isSentence(text) && text.length > 200) part = 'body'
    kinds[n] = isChrome(text) || (ended && part === 'body' && !/[\d@]/.test(text) && text.length < 60) ? 'chrome' : part
  }
}

/** Longest line of a list of contacts. */
const CONTACT_LINE = 60

/** A short line below which, behind at most two more of its kind, stands a number or an address: somebody to call. */
function beginsContact(lines: readonly Line[], n: number): boolean {
  for (let at = n; at < Math.min(n + 4, lines.length); at++) {
    const { text } = lines[at]
    if (text.length > CONTACT_LINE || isSentence(text) || isBoilerplateStart(text)) return false
    if (isReached(text)) return at > n
  }
  return false
}

/** A line above the headline that belongs to the site: one of many short ones, and none of a letterhead. */
const isSitePart = (lines: readonly Line[], n: number, first: number) =>
  first > 5 &&
  lines[n].text.length < 60 &&
  !isLetterhead(lines[n].text) &&
  !isNameAbove(lines[n].text, lines[n + 1].text) &&
  !(n > 0 && addsTo(lines[n]) && isLetterhead(lines[n - 1].text))

/** Who wrote what follows: "By Jane Doe", "Story by Lt. Jane Doe | 4th Fleet". */
const CREDIT = pattern('iu')`
  ^(?:${BULLET} ?)?(?:
    (?:story |written |posted )by:? \p{L}.{2,80}
    |by \p{L}(?:[^.]|(?<=\b\p{L}{1,4})\.(?= )){2,60}
  )(?<![.!?])$`
const isCredit = (text: string) => CREDIT.test(text)

/** A line of a letterhead's contacts: with a number or an address, or at most two lines above one. */
const isLetterContact = (lines: readonly Line[], n: number, first: number) =>
  lines.slice(n, Math.min(n + 3, first)).some((line) => isReached(line.text))

function blocksOf(lines: readonly Line[], layout: Layout, kinds: readonly BlockKind[]): Block[] {
  const blocks: Block[] = []
  // A line of a letterhead is whole, unless the next plainly adds to it.
  const together = (a: number, b: number) =>
    kinds[a] === kinds[b] && !(kinds[a] === 'header' && isLetterhead(lines[a].text) && !addsTo(lines[b]))
  for (const { first, last } of paragraphsOf(lines, layout, together)) {
    blocks.push({ kind: kinds[first], start: lines[first].start, end: lines[last].end })
  }
  return blocks
}
