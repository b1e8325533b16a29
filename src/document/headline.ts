/** The title of a release. */
import { datelineAt, isPlaceAlone } from './dateline.ts'
import { issuedIn } from './issued.ts'
import { addsTo, hasHeadlineVerb, isLetterhead, isNameAbove } from './letterhead.ts'
import { capitals, isAmount, isSentence, type Layout, type Line, paragraphFrom, STORY_LINE } from './lines.ts'
import { isChrome, isReached, isReleaseLine, isReleaseOnly } from './patterns.ts'
import { repeated } from './repeated.ts'
import { LONGEST_TITLE, type Title, titleOf } from './title.ts'
import type { Metadata } from './types.ts'

/** Where a headline is looked for at all. */
const TOP = 60

/**
 * The title of a release: the line that repeats the page's title, else the first line that reads like one. Null where the
 * text begins with its story.
 */
export function findHeadline(
  lines: readonly Line[],
  layout: Layout,
  { title: pageTitle, isOwnTitle }: Metadata,
): Title | null {
  const top = lines.slice(0, TOP)
  const said = repeated(top, pageTitle)
  if (said) return aboveMatter(top, said)
  const found = firstTitle(top, layout, belowLetterhead(top)) ?? firstTitle(top, layout, 0)
  // A title that the file states is better than a line that may be anything.
  if (pageTitle) return found && isSound(found, lines, isOwnTitle) ? found : null
  return found ?? aboveStory(top, layout)
}

/** A title ends above the day of an interview, what it is about, "E & OE": pages and archives put all of it in their titles. */
function aboveMatter(lines: readonly Line[], title: Title): Title {
  for (let n = title.first + 1; n <= title.last; n++) {
    const { text } = lines[n]
    if (issuedIn(lines[n]) || SUBJECTS.test(text) || ERRORS.test(text))
      return { ...titleOf(lines, title.first, n - 1), span: { start: title.span.start, end: lines[n - 1].end } }
  }
  return title
}
const ERRORS = /^[(\s]*E ?& ?O ?E\b/i

/** Whether a title is one by its words too, and not only by its place; where the file states the title, only what calls itself something else is. */
function isSound({ first, last }: Title, lines: readonly Line[], isStated = false): boolean {
  const text = lines
    .slice(first, last + 1)
    .map((line) => line.text)
    .join(' ')
  const words = text.match(/\p{L}{2,}/gu) ?? []
  if (words.length < FEWEST_WORDS || /[:,]$/.test(text)) return false
  return TITLED.test(text) || (!isStated && (hasHeadlineVerb(text) || words.length > 5))
}

/** Words of a title that is sound by itself, at least. */
const FEWEST_WORDS = 4
/** What a release calls itself. */
const TITLED = /\b(?:transcript|interview|statement|speech|address|remarks|conference|report|release)\b/i

/** The line behind the last one above the story that says that this is a release, or whom to call. */
function belowLetterhead(lines: readonly Line[]): number {
  const story = lines.findIndex(
    ({ text }) => text.length > LONGEST_TITLE || (text.length > STORY_LINE && isSentence(text)),
  )
  return lines.slice(0, Math.max(story, 0)).findLastIndex(({ text }) => isReleaseOnly(text) || isReached(text)) + 1
}

/** The first line that is long enough for a title and is not a sentence, a letterhead or a date. */
function firstTitle(lines: readonly Line[], layout: Layout, from: number): Title | null {
  for (let n = from; n < lines.length; n++) {
    const { text } = lines[n]
    if (isChrome(text) || isReleaseLine(text) || issuedIn(lines[n]) || isLetterhead(text)) continue
    if (isNameAbove(text, lines[n + 1]?.text ?? '')) continue
    if (n > 0 && addsTo(lines[n]) && isLetterhead(lines[n - 1].text)) continue
    if (isPlaceAlone(text)) {
      if (lines[n + 1]?.text.length > 100) return null
      continue
    }
    if (isReached(text) || isLabel(text) || SUBJECTS.test(text) || SUBJECTS.test(lines[n - 1]?.text ?? '')) continue
    const dateline = datelineAt(lines[n], lines[n + 1])
    if (dateline?.date && dateline.end >= lines[n].end - 2 && !isLong(lines[n + 1])) continue
    if (dateline) return null
    if (text.length > LONGEST_TITLE || (!isTitle(text) && !isHeadMatter(lines, n)) || isWrappedStory(lines, layout, n))
      return null
    let last = n
    while (last < n + 2 && last + 1 < lines.length && runsOn(lines, last)) last++
    return titleOf(lines, n, last)
  }
  return null
}

/** A place and a day on a line of their own stand in letterheads too, where no story follows. */
const isLong = (line: Line | undefined) => line === undefined || line.text.length > STORY_LINE

/** What an interview is about stands above it, and is no title. */
const SUBJECTS = /^(?:subjects?|topics?)(?:\s?\/\s?s|\(s\))?\s?:/i

/** A long line in small letters is a title where a dateline or the day of issue stands below it, behind a blank line. */
function isHeadMatter(lines: readonly Line[], n: number): boolean {
  const next = lines[n + 1]
  if (!next?.apart || /[.:]["”]?$/.test(lines[n].text)) return false
  return issuedIn(next) !== null || datelineAt(next, lines[n + 2]) !== null
}

/** The first line, however short, where it stands apart above a story and nothing else is a title. */
function aboveStory(lines: readonly Line[], layout: Layout): Title | null {
  const first = lines.findIndex(({ text }) => !isReleaseLine(text) && !isChrome(text))
  const line = lines[first]
  const next = lines[first + 1]
  if (!line || !next?.apart || line.text.length > STORY_LINE || /[.:;,]$/.test(line.text)) return null
  if (
    !/\p{L}.* .*\p{L}|\p{L}.* \d/u.test(line.text) ||
    issuedIn(line) ||
    isLetterhead(line.text) ||
    isReached(line.text)
  )
    return null
  return isSentence(paragraphFrom(lines, first + 1, layout)) || datelineAt(next, lines[first + 2])
    ? titleOf(lines, first, first)
    : null
}

/** Whether a line is the first of a story whose lines were broken. */
function isWrappedStory(lines: readonly Line[], layout: Layout, n: number): boolean {
  const paragraph = paragraphFrom(lines, n, layout)
  return (
    capitals(lines[n].text) < 0.6 && paragraph.length > Math.max(lines[n].text.length, 100) && isSentence(paragraph)
  )
}

/** A word or two on a line of their own, such as a site's heading or a person of a letterhead; a motto in small letters. */
const isLabel = (text: string) =>
  text.length < 40 &&
  (((text.match(/\p{L}+/gu) ?? []).length < 3 && !(hasHeadlineVerb(text) && /\d/.test(text))) ||
    /^[\p{Ll} ]+$/u.test(text))

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
  if (isCutOff(line.text, next.text) || (!next.apart && isAmount(line.text, next.text))) return true
  if (next.apart || line.text.length < 40 || line.text.length > 90 || /[.!?]$/.test(line.text) || next.text.length > 80)
    return false
  if (isCapital(line.text) !== isCapital(next.text)) return false
  return (
    /[,;:–-]$|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(line.text) ||
    /^(?:and|at|by|for|from|in|of|on|or|to|with|\p{Ll}+) /u.test(next.text)
  )
}

const isCapital = (text: string) => /^\P{Ll}+$/u.test(text)

/** A title that breaks off behind a small word goes on below, also below a blank line; one in capitals does in a short rest. */
function isCutOff(line: string, next: string): boolean {
  if (next.length > 100 || isSentence(next) || isCapital(line) !== isCapital(next)) return false
  return /\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(line) && !isLetterhead(next)
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
