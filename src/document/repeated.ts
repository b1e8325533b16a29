/** The line of a release that says again what the page, or the file's metadata, gives as its title. */
import { LABEL, RELEASE } from '../lexicon/labels.ts'
import { isLetterhead } from './letterhead.ts'
import { isSentence, type Line, STORY_LINE } from './lines.ts'
import { isReleaseLine, isReleaseOnly } from './patterns.ts'
import { LONGEST_TITLE, type Title, titleOf } from './title.ts'

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The line that says again what the page's title (given, or its first line with the site's name after it) says. */
export function repeated(lines: readonly Line[], pageTitle: string | undefined): Title | null {
  for (const title of [pageTitle, lines.find(({ text }) => !isReleaseOnly(text))?.text]) {
    if (!title) continue
    const isLine = title !== pageTitle
    const wholes = wholesOf(title, isLine ? 12 : 6)
    if (!wholes.length) continue
    if (isLine && (isLetterhead(title) || title.endsWith(':') || title.split(' ').length < 3)) continue
    const found = lineThatSays(lines, title, wholes, isLine)
    if (found) return found
  }
  return pageTitle ? wordsOfTitle(lines, pageTitle) : null
}

function lineThatSays(lines: readonly Line[], title: string, wholes: readonly string[], isLine: boolean): Title | null {
  const shortest = wholes[wholes.length - 1]
  const story = lines.findIndex(
    ({ text }) =>
      text.length > LONGEST_TITLE || (text.length > STORY_LINE && isSentence(text) && !key(text).startsWith(shortest)),
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
    const said = wholes.find((whole) => whole.length >= 40 && line.startsWith(`${whole} `))
    if (said && text.length <= LONGEST_TITLE && !isOther(restBehind(text, said))) return titleOf(lines, first, first)
  }
  return null
}

/** What of a line stands behind the words of a title. */
function restBehind(text: string, said: string): string {
  let left = said.replaceAll(' ', '').length
  for (const { 0: char, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    left -= char.length
    if (left <= 0)
      return text
        .slice(index + char.length)
        .replace(/^["”’')]{1,2}/, '')
        .trim()
  }
  return ''
}

/** Whether it was run into the title and is no part of it: a sentence, a number of the release, a letterhead. */
const isOther = (rest: string) =>
  /^[\p{Lu}\d]/u.test(rest) && (isSentence(rest) || rest.length > 80 || isLetterhead(rest))

/** "Press release: A Bridge Opens"; an advisory's title begins with its label. */
const RELEASED = new RegExp(`^${RELEASE}\\s?[:–—-]\\s*`, 'i')

/** What of a page's title may be the release's: all of it, and without the name of the site, the longest first. */
function wholesOf(title: string, shortest: number): string[] {
  const parts = title.replace(RELEASED, '').split(/( [-–—|] )/)
  const wholes = new Set([key(title)])
  for (let end = parts.length; end > 0; end -= 2) wholes.add(key(parts.slice(0, end).join('')))
  return [...wholes].filter((whole, n) => whole.length >= (n ? 20 : shortest))
}

interface Word extends Pick<Line, 'start' | 'end'> {
  key: string
  line: number
}

/** Fewest words of a title that is looked for word by word. */
const FEWEST_WORDS = 4
/** Share of the words that must be the same, in order: archives write titles a little differently, and scans damage them. */
const ALIKE = 0.8

/** The stretch of lines that says the words of a title, wherever in its lines it begins and ends; scans run it into others. */
function wordsOfTitle(lines: readonly Line[], title: string): Title | null {
  const wanted = key(title).split(' ')
  if (wanted.length < FEWEST_WORDS || wanted.length > 40) return null
  const words = lines.flatMap((line, n) => wordsIn(line, n))
  let best: { from: number; to: number; share: number } | null = null
  for (let from = 0; from < words.length; from++) {
    if (words[from].key !== wanted[0] && words[from].key !== wanted[1]) continue
    const { to, hits } = follow(words, from, wanted)
    const share = (2 * hits) / (to - from + wanted.length)
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { from, to, share }
  }
  if (!best) return null
  const [first, last] = [words[best.from], words[best.to - 1]]
  // In the middle of a sentence it is no title.
  if (
    isSentence(lines[first.line].text) &&
    first.start > lines[first.line].start &&
    !/[A-Z]{3}/.test(lines[first.line].text)
  )
    return null
  const tail = /^["”’!?…)]{1,2}/.exec(lines[last.line].text.slice(last.end - lines[last.line].start))?.[0] ?? ''
  const opening = /["“‘(]$/.test(lines[first.line].text.slice(0, first.start - lines[first.line].start)) && tail ? 1 : 0
  return { first: first.line, last: last.line, span: { start: first.start - opening, end: last.end + tail.length } }
}

/** Whether two lines say the same, but for a label in front ("MEDIA ADVISORY:") and a word or two. */
export function isAlike(title: string, line: string): boolean {
  const wanted = key(title.replace(LABELLED, '')).split(' ')
  const words = wordsIn({ text: line.replace(LABELLED, ''), start: 0, end: line.length, apart: false }, 0)
  const { hits } = follow(words, 0, wanted)
  return (2 * hits) / (words.length + wanted.length) >= ALIKE
}
const LABELLED = new RegExp(`^(?:${LABEL}|advisory)\\s?[:–—-]\\s*`, 'i')

/** How far the words from a place on follow the wanted ones, with at most a few left out or put in. */
function follow(words: readonly Word[], from: number, wanted: readonly string[]): { to: number; hits: number } {
  let hits = 0
  let to = from
  let next = 0
  for (let at = from; at < Math.min(words.length, from + wanted.length + 4) && next < wanted.length; at++) {
    const found = wanted.slice(next, next + 3).indexOf(words[at].key)
    if (found < 0) continue
    next += found + 1
    hits++
    to = at + 1
  }
  return { to, hits }
}

function wordsIn(line: Line, n: number): Word[] {
  if (line.text.length > LONGEST_TITLE * 4) return []
  return [...line.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    line: n,
    start: line.start + index,
    end: line.start + index + word.length,
  }))
}
