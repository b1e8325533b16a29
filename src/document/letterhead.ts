/** Lines of a letterhead: who publishes the release, and no title of it. */

import {
  HEADLINE_VERBS,
  LETTERHEAD_HONORIFICS,
  OFFICE_MODIFIERS,
  OFFICE_WORDS,
  POST_NOMINALS,
} from '../lexicon/headlines.ts'
import { type Classes, classesOf, is } from '../lexicon/index.ts'
import { LABEL, PRESS } from '../lexicon/labels.ts'
import { pattern } from '../text/pattern.ts'
import { dayEnd } from './day.ts'
import type { Line } from './lines.ts'
import type { Span } from './types.ts'

/** Longest line of a letterhead, in words. */
const MOST_WORDS = 20
const isGiven = is('given')
const isFamily = is('family')
const isHead = is('head')
const isWeakHead = is('weakHead')
const isPlace = is('place')
const isHolder = is('office')
const isDemonym = is('demonym')

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? []
const plain = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** Whether a line says somebody do something, as titles do. */
export function hasHeadlineVerb(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.some((word, n) => n > 0 && HEADLINE_VERBS.has(plain(word))) ||
    /\b(?:to|To|TO) (?!(?:the|The|THE|a|an|all)\b)\p{L}{3,}/u.test(text)
  )
}

/** "Minister for Trade / and Investment": what goes on with the line of a letterhead right above. */
export const addsTo = ({ text, apart }: Line): boolean => !apart && /^(?:and|&|of) /.test(text)

/** "Office of the Mayor", "SHADOW MINISTER FOR HEALTH", "The Hon Ann Lowe MP", "Jane Doe, MP", "AA 07 03". */
export function isLetterhead(text: string): boolean {
  if (text.length < LONGEST_SENDER && SENDER.test(text)) return true
  const words = wordsOf(text)
  if (!words.length || words.length > MOST_WORDS || /[!?;]|[.:]$|\p{Ll}\. \p{Lu}\p{Ll}+ \p{Ll}/u.test(text))
    return false
  if (isNumbering(text)) return true
  const own = text.replace(LABEL_BEHIND, '')
  if (own !== text && wordsOf(own).length <= FEW_WORDS && !hasHeadlineVerb(own)) return true
  if (hasHeadlineVerb(text) || / (?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(text))
    return /^E ?& ?O ?E\b/.test(text)
  return (
    isOffice(text, words) ||
    isService(text, words) ||
    isPerson(words) ||
    isPersonWithOffice(text) ||
    LETTERHEAD.test(text)
  )
}

/** "From: Ministry of Roads, Ministry of Rivers and The Rt Hon Ann Lowe MP": who publishes it, however many they are. */
const SENDER = /^from: ?\p{Lu}/iu
const LONGEST_SENDER = 240

/**
 * "HEADQUARTERS NIGERIAN ARMY", "Larchmere Police", "Court of Appeal of Norland": a name that a kind of body begins or
 * ends; and one with its letters behind: "Nurses of the Coast (NotC)".
 */
function isService(text: string, words: readonly string[]): boolean {
  if (words.length > MOST_OF_NAME || /\d|%|,.*,/.test(text) || words.some((word) => !isOfName(word))) return false
  const letters = /^(.{8,})\s\((\p{Lu}[\p{L}&-]{1,9})\)$/u.exec(text)
  if (letters) return letters[2].toLowerCase().startsWith(initialsOf(letters[1]).slice(0, 2))
  const parts = text.split(/ (?:of|for) (?:the )?/i)
  const own = wordsOf(parts[0]).map((word) => classesOf(titleCased(word)))
  if (parts.length > 3 || words.length < 2 || !own.length || own.some(isHolder)) return false
  const [first, last] = [own[0], own[own.length - 1]]
  const isOne = (classes: Classes) => isHead(classes) && !isWeakHead(classes)
  const isOfPlace = words.some((word) => {
    const classes = classesOf(titleCased(word))
    return isPlace(classes) || isDemonym(classes)
  })
  return isOne(last) || (isOne(first) && isCapitals(text)) || (isWeakHead(last) && isHead(last) && isOfPlace)
}
/** No word of a sentence: "with", "charged", "hiring". */
const isOfName = (word: string) =>
  /^(?:of|for|and|the|de|du|des|la|le|et|y|&)$/i.test(word) ||
  (/^\p{Lu}/u.test(word) &&
    !/^(?:with|by|to|from|in|on|at|after|over|against|as|is|are|new|your|our)$|\p{L}{2}(?:ed|ing)$/iu.test(
      word.replace(/^united$/i, ''),
    ))
const isCapitals = (text: string) => /^\P{Ll}+$/u.test(text)
/** What a body's name begins with, where more than a place follows: "MINISTRY OF ROADS AND RIVERS". */
const BODY = pattern('i')`
  ^(?:the )?
  (?:ministry|department|directorate|bureau|agency|authority|commission|council|secretariat|embassy|institute|board)
  (?:-general)? (?:of|for)\s`
/** Who else a line names beside a body: "Department for Skills and The Rt Hon Ann Lowe MP". */
const BESIDE = / and (?:the )?(?:rt )?(?:hon|minister|lord|baroness|sir|dame)\b/i
/** What stands in front of the body that the line names. */
const LABEL_IN_FRONT = /^(?:from: ?(?:the )?|headquarters,? )/i

/** The stretch of a letterhead's line that is a body's name; null where it is an office, a person or something else. */
export function bodyOfLine(line: string): Span | null {
  const ends = [line.search(BESIDE), line.search(/,? \(|, /)].filter((at) => at >= 0)
  const end = Math.min(line.length, ...ends)
  const start = LABEL_IN_FRONT.exec(line)?.[0].length ?? 0
  const name = line.slice(start, end)
  const words = wordsOf(name)
  const isBody = BODY.test(name) && words.length < MOST_OF_BODY && words.every(isOfName) && !/[\d%,;:]/.test(name)
  return (isBody || isService(line.slice(0, end), wordsOf(line.slice(0, end)))) && !hasHeadlineVerb(name)
    ? { start, end }
    : null
}
const MOST_OF_BODY = 12
/** "Department of Rivers and Roads", alone on a line of any part of a release. */
const MINISTRY = /^(?:the )?(?:ministry|department|embassy|directorate) (?:of|for) /i
export const isMinistry = (line: string): boolean =>
  MINISTRY.test(line) && /^[^.,:;]* \p{Lu}[^\s.,:;]*$/u.test(line) && bodyOfLine(line)?.end === line.length

const MOST_OF_NAME = 7
const initialsOf = (name: string) =>
  wordsOf(name)
    .map((word) => word[0].toLowerCase())
    .join('')

/** "Harbour Commission – Press release": who publishes and what it is, where that is a name's few words. */
const LABEL_BEHIND = new RegExp(`\\s[-–—|]\\s?${LABEL}$`, 'i')
const FEW_WORDS = 3

/** Longest line of head matter that is no letterhead. */
const SHORT = 90
const MATTER = pattern('iu')`
  ^(?:
    [(\s]*E ?& ?O ?E\b|subjects?(?:\(s\)|\/s)?\s?:|topics?\s?:
    |(?:joint )?${PRESS} (?:release|alert|statement|conference)\b
    |(?:joint )?transcript\b|(?:joint )?statement\b[^.]{0,40}$|(?:published|posted) (?:on|by|in)\b|from: ?\S
    |in uncategori[sz]ed|(?:who|what|when|where|why)\s?:
    |proof(?: only| copy)\b|check against delivery|(?:https?:|www\.|\/)\S|[a-z\d-]+(?:\.[a-z\d-]+){2,5}$
  )`
/** "Division: Major Crimes", "Case # 12-345": a line of facts about the release, which says nothing of the next. */
const FACT = pattern('i')`
  ^(?:case|division|unit|incident|location|file|reference|district|station|category|portfolio|language)s?
  \s?(?:[#:]|no\.)\s?\S`
export const isFact = (text: string): boolean => text.length < SHORT && FACT.test(text)
/** Characters that may stand behind the day on a line of its own. */
const BEHIND_DAY = 30
function isDayAlone(text: string): boolean {
  const end = dayEnd(text, /^[([]/.test(text) ? 1 : 0)
  return end > 0 && text.length - end <= BEHIND_DAY
}

/** What stands below a title and is no second one: a letterhead, "E & OE", the subjects of an interview, a day. */
export const isHeadMatter = (text: string): boolean =>
  (text.length < SHORT && (MATTER.test(text) || isDayAlone(text))) || isLetterhead(text)

/** "Ann Lowe, Minister for Rivers", "Tom Hale MP Federal Member for Larchmere", "Jane Roe - Member for Dunmore". */
function isPersonWithOffice(text: string): boolean {
  const match =
    /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?(?:\p{Lu}[\p{L}'’-]+)(?: (?:MP|MLA|MHR|AM|AO|QC|SC|KC))?(?:, ?| [-–—] | )(?=\p{Lu})/u.exec(
      text,
    )
  if (!match) return false
  const office = text.slice(match[0].length)
  const [given, initial] = wordsOf(match[0])
  const isName = isGiven(classesOf(titleCased(given ?? ''))) || /^\p{Lu}\.?$/u.test(initial ?? '')
  return isName && isOffice(office, wordsOf(office))
}

/** "Jane Roe" above "Secretary of State": a name and an office on lines of their own. */
export const isNameAbove = (text: string, next: string): boolean =>
  wordsOf(text).length > 1 && wordsOf(text).length < 5 && !text.includes(',') && isPersonWithOffice(`${text}, ${next}`)

const isTitled = (word: string) => word.length < 4 || /^\p{Lu}/u.test(word)
const titleCased = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase()

/** Numbers that an office counts its releases by: "MPS 57/99", "01/555", "AA 07 03", "No. 12". */
const isNumbering = (text: string) =>
  text.length < 40 &&
  /^(?:(?:no\.?|nr\.?|number|release|ref\.?:?) )?(?:\p{Lu}{1,6}[ -])?\d[\d\s/.-]*\p{Lu}?$/iu.test(text)

const LETTERHEAD = pattern('i')`
  ^(?:
    news from .{0,80}|[^.!?]{0,60}['’]s office|E ?& ?O ?E\b.{0,40}|(?:joint|media|press) statement
    |(?:senate|house) (?:democrats|republicans)
  )$`

/** A line that begins with an office or a body: all its longer words have capitals. */
function isOffice(text: string, words: readonly string[]): boolean {
  if (words.some((word) => word.length > 3 && /^\p{Ll}/u.test(word)) || /\d|%|['’]s (?!office)/i.test(text))
    return false
  let n = 0
  while (n < words.length - 1 && (OFFICE_MODIFIERS.has(plain(words[n])) || LETTERHEAD_HONORIFICS.has(plain(words[n]))))
    n++
  const head = plain(words[n])
    .replace(/['’]s$/, '')
    .split('-')[0]
  if (OFFICE_WORDS.has(head)) return words.length < 3 || /\b(?:of|for|to|and|the|de|du|in|['’]s)\b/i.test(text) || n > 0
  // "Central Bank of Nigeria", "Larchmere County Sheriff": a body that is called by its last word, or before "of".
  const before = /^(.{3,40}?) of (?:the )?\p{Lu}[\p{L} ]{2,40}$/u.exec(text)?.[1]
  const last = before ? before.split(' ').at(-1)! : words.at(-1)!
  return words.length < 7 && OFFICE_WORDS.has(plain(last))
}

/** A person with an honorific in front or letters behind the name: "The Hon Ann Lowe MP", "Senator Tom Hale". */
function isPerson(words: readonly string[]): boolean {
  let from = 0
  let to = words.length
  const honorific = (word: string) => LETTERHEAD_HONORIFICS.has(plain(word)) || plain(word) === 'the'
  while (from < to && honorific(words[from])) from++
  while (to > from && POST_NOMINALS.has(plain(words[to - 1]))) to--
  const name = words.slice(from, to)
  // "The Hon Ann Lowe MP Deputy Leader of the Opposition".
  if (from > 0 && name.length > 4) return words.every(isTitled) && name.some((word) => OFFICE_WORDS.has(plain(word)))
  if (name.length < 1 || name.length > 4 || (from === 0 && to === words.length)) return false
  return (
    name.every((word) => /^\p{Lu}/u.test(word)) &&
    name.some(
      (word) => isGiven(classesOf(titleCased(word))) || isFamily(classesOf(titleCased(word))) || name.length < 3,
    )
  )
}
