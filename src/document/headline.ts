import { datelineAt, isPlaceAlone } from './dateline.ts'
import { capitals, isSentence, type Line, paragraphFrom } from './lines.ts'
import { isChrome, isReached, isReleaseLine, isReleaseOnly, issuedIn } from './patterns.ts'
import type { Span } from './types.ts'

export interface Title {
  /** Numbers of its first and last line. */
  first: number
  last: number
  span: Span
}

const LONGEST = 320
/** Where a headline is looked for at all. */
const TOP = 60

/**
 * The title of a release: the line that repeats the page's title, else the first line that reads like one. Null where the
 * text begins with its story.
 */
export function findHeadline(lines: readonly Line[], pageTitle: string | undefined): Title | null {
  const top = lines.slice(0, TOP)
  return repeated(top, pageTitle) ?? firstTitle(top, belowLetterhead(top)) ?? firstTitle(top, 0)
}

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The line that says again what the page's title (given, or its first line with the site's name after it) says. */
function repeated(lines: readonly Line[], pageTitle: string | undefined): Title | null {
  for (const title of [pageTitle, lines.find(({ text }) => !isReleaseOnly(text))?.text]) {
    if (!title) continue
    const isLine = title !== pageTitle
    const wholes = wholesOf(title, isLine ? 12 : 6)
    if (!wholes.length) continue
    const shortest = wholes[wholes.length - 1]
    const story = lines.findIndex(
      ({ text }) => text.length > LONGEST || (text.length > 80 && isSentence(text) && !key(text).startsWith(shortest)),
    )
    // The last one above the story: the ones before it belong to menus.
    for (let first = (story < 0 ? lines.length : story) - 1; first >= 0; first--) {
      const { text } = lines[first]
      if ((text === title && isLine) || (isReleaseLine(text) && !wholes.includes(key(text)))) continue
      let words = ''
      for (let last = first; last < Math.min(first + 3, lines.length); last++) {
        words = `${words} ${key(lines[last].text)}`.trim()
        if (wholes.includes(words)) return titleOf(lines, first, last)
        if (!wholes[0].startsWith(words)) break
      }
      // The line may say more than the page's title.
      const line = key(text)
      if (text.length <= LONGEST && wholes.some((w) => w.length >= 40 && line.startsWith(`${w} `))) {
        return titleOf(lines, first, first)
      }
    }
  }
  return null
}

/** What of a page's title may be the release's: all of it, and without the name of the site, the longest first. */
function wholesOf(title: string, shortest: number): string[] {
  const parts = title
    .replace(/^(?:for immediate release|(?:press|news|media) release)\s?[:–—-]\s*/i, '')
    .split(/( [-–—|] )/)
  const wholes = new Set([key(title)])
  for (let end = parts.length; end > 0; end -= 2) wholes.add(key(parts.slice(0, end).join('')))
  return [...wholes].filter((whole, n) => whole.length >= (n ? 20 : shortest))
}

function titleOf(lines: readonly Line[], first: number, last: number): Title {
  return { first, last, span: { start: lines[first].start, end: lines[last].end } }
}

/** The line behind the last one above the story that says that this is a release, or whom to call. */
function belowLetterhead(lines: readonly Line[]): number {
  const story = lines.findIndex(({ text }) => text.length > LONGEST || (text.length > 80 && isSentence(text)))
  return lines.slice(0, Math.max(story, 0)).findLastIndex(({ text }) => isReleaseOnly(text) || isReached(text)) + 1
}

/** The first line that is long enough for a title and is not a sentence, a letterhead or a date. */
function firstTitle(lines: readonly Line[], from: number): Title | null {
  for (let n = from; n < lines.length; n++) {
    const { text } = lines[n]
    if (isChrome(text) || isReleaseLine(text) || issuedIn(lines[n]) || isLetterhead(text)) continue
    if (isPlaceAlone(text)) {
      if (lines[n + 1]?.text.length > 100) return null
      continue
    }
    if (isReached(text) || isLabel(text)) continue
    if (datelineAt(lines[n], lines[n + 1])) return null
    if (text.length > LONGEST || !isTitle(text) || isWrappedStory(lines, n)) return null
    let last = n
    while (last < n + 2 && last + 1 < lines.length && runsOn(lines, last)) last++
    return titleOf(lines, n, last)
  }
  return null
}

/** Whether a line is the first of a story whose lines were broken. */
function isWrappedStory(lines: readonly Line[], n: number): boolean {
  const paragraph = paragraphFrom(lines, n)
  return (
    capitals(lines[n].text) < 0.6 && paragraph.length > Math.max(lines[n].text.length, 100) && isSentence(paragraph)
  )
}

/** A word or two on a line of their own, such as a site's heading or a person of a letterhead. */
const isLabel = (text: string) => text.length < 40 && (text.match(/\p{L}+/gu) ?? []).length < 3

const LETTERHEAD =
  /^(?:(?:the )?(?:u\.?s\.? )?(?:department|office|ministry|bureau|division|united states|embassy|county of|city of|state of|university)\b[^.!?]{0,60}|(?:senate|house)(?: (?:(?:select |special )?(?:sub)?committee\b[^.!?]{0,60}|of representatives|democrats|republicans))?|[^.!?]{0,60}['’]s office|senator [^.]{0,40}|news from .{0,80})$/i
const isLetterhead = (text: string) =>
  LETTERHEAD.test(text) &&
  !/ (?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(text) &&
  !/\b(?:announces?|says?|to|will|charged|seeks?|launch(?:es)?|comments?|urges?|statement|names?|joins?|wins?|secures?|opens?|finds?|releases?|reports?|issues?|warns?|awards?|receives?|approves?|passes|clears?|backs?|hono[u]?rs|welcomes?|responds?|introduces|calls|votes|celebrates?|hosts?|holds?|adopts?|rejects?|confirms?|demands?)\b/i.test(
    text,
  )

/** Words with capitals, or all capitals; no full stop at the end. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  if (words.length < 3) return false
  // Without punctuation a sentence can still be told by its length and its small letters.
  if (text.length > 160 && capitals(text) < 0.4) return false
  if (/[.:]["”]?$/.test(text) && !/^\P{Ll}*$/u.test(text) && !/\b(?:Inc|Corp|Co|Ltd|U\.S)\.$/.test(text)) return false
  if (/[.!?]["”]? +["“]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) && text.length > 150) return false
  return !/ (?:[-–—]{1,2}) (?:The|Today|A|An|In) /.test(text) || text.length < 120
}

/**
 * A title goes on in the next line where that has capitals too, the first was full, and a word asks for it; or where
 * the two are a block of their own, between blank lines.
 */
function runsOn(lines: readonly Line[], n: number): boolean {
  const line = lines[n]
  const next = lines[n + 1]
  if (isReleaseLine(next.text) || issuedIn(next) || datelineAt(next, lines[n + 2])) return false
  if (!next.apart && (line.text.length >= 40 || !line.apart) && isTitleBlock(lines, n)) return true
  if (next.apart || line.text.length < 40 || line.text.length > 90 || /[.!?]$/.test(line.text) || next.text.length > 80)
    return false
  if (/^\P{Ll}+$/u.test(line.text) !== /^\P{Ll}+$/u.test(next.text)) return false
  return (
    /[,;:–-]$|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(line.text) ||
    /^(?:and|at|by|for|from|in|of|on|or|to|with|\p{Ll}+) /u.test(next.text)
  )
}

/** Whether the lines around one, between blank lines, are two or three and all in the case of titles. */
function isTitleBlock(lines: readonly Line[], n: number): boolean {
  let first = n
  let end = n + 1
  while (first > 0 && !lines[first].apart && n - first < 3) first--
  while (end < lines.length && !lines[end].apart && end - first < 4) end++
  return end < lines.length && end - first < 4 && lines.slice(first, end).every(({ text }) => isTitleCase(text))
}

const isTitleCase = (text: string) => {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word)) && !/[.:!?]["”]?$/.test(text)
}
