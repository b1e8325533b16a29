import type { Line } from './lines.ts'
import { isChrome, isReleaseLine, issuedIn } from './patterns.ts'
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
  return repeated(top, pageTitle) ?? firstTitle(top)
}

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The line that says again what the page's title (given, or its first line with the site's name after it) says. */
function repeated(lines: readonly Line[], pageTitle: string | undefined): Title | null {
  const story = lines.findIndex((line) => line.text.length > LONGEST)
  for (const title of [pageTitle, lines[0]?.text]) {
    if (!title) continue
    const wanted = key(title)
    if (wanted.length < 12) continue
    // The last one above the story: the ones before it belong to menus.
    for (let first = (story < 0 ? lines.length : story) - 1; first >= 0; first--) {
      if (lines[first].text === title && title !== pageTitle) continue
      let words = ''
      for (let last = first; last < Math.min(first + 3, lines.length); last++) {
        words = `${words} ${key(lines[last].text)}`.trim()
        // The page's title may go on with the name of the site.
        const site = wanted.startsWith(`${words} `) && /[-–—|]/.test(title) && words.length > 20 && title !== pageTitle
        if (words === wanted || (site && endsBeforeSite(title, words))) return titleOf(lines, first, last)
        if (!wanted.startsWith(words)) break
      }
    }
  }
  return null
}

const endsBeforeSite = (title: string, words: string) =>
  title.split(/ [-–—|] /).some((_, n, parts) => n > 0 && key(parts.slice(0, n).join(' ')) === words)

function titleOf(lines: readonly Line[], first: number, last: number): Title {
  return { first, last, span: { start: lines[first].start, end: lines[last].end } }
}

/** The first line that is long enough for a title and is not a sentence, a letterhead or a date. */
function firstTitle(lines: readonly Line[]): Title | null {
  for (let n = 0; n < lines.length; n++) {
    const { text } = lines[n]
    if (isChrome(text) || isReleaseLine(text) || issuedIn(lines[n]) || isLetterhead(text)) continue
    if (text.length > LONGEST || !isTitle(text)) return null
    let last = n
    while (last < n + 2 && last + 1 < lines.length && runsOn(lines[last], lines[last + 1])) last++
    return titleOf(lines, n, last)
  }
  return null
}

const LETTERHEAD =
  /^(?:(?:the )?(?:u\.?s\.? )?(?:department|office|ministry|bureau|division|united states|embassy|county of|city of|state of|university|senate|house)\b[^.!?]{0,60}|[^.!?]{0,40}'s office|senator [^.]{0,40}|news from .{0,80})$/i
const isLetterhead = (text: string) =>
  LETTERHEAD.test(text) &&
  !/\b(?:announces?|says?|to|will|charged|seeks?|launch(?:es)?|comments?|urges?|statement)\b/i.test(text)

/** Words with capitals, or all capitals; no full stop at the end. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  if (words.length < 3) return false
  if (/[.:]["”]?$/.test(text) && !/^\P{Ll}*$/u.test(text) && !/\b(?:Inc|Corp|Co|Ltd|U\.S)\.$/.test(text)) return false
  if (/[.!?]["”]? +["“]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) && text.length > 150) return false
  return !/ (?:[-–—]{1,2}) (?:The|Today|A|An|In) /.test(text) || text.length < 120
}

/** A title goes on in the next line where that has capitals too and the first was full. */
function runsOn(line: Line, next: Line): boolean {
  if (next.apart || line.text.length < 40 || line.text.length > 90 || /[.!?]$/.test(line.text) || next.text.length > 80)
    return false
  if (/^\P{Ll}+$/u.test(line.text) !== /^\P{Ll}+$/u.test(next.text)) return false
  return (
    /[,;:–-]$|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(line.text) ||
    /^(?:and|at|by|for|from|in|of|on|or|to|with|\p{Ll}+) /u.test(next.text)
  )
}
