/** Numbers without a noun that go on with what was counted right before: the next of a list, its parts, the next year. */
import type { Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'

/** How far apart two of a list stand. */
const BESIDE = 60

/** What each of a list is for, in a few words: "57,400 for skilled migration and 565 for business". */
const PREPOSITION = /^\s(?<word>in|for|from|to|by|on|at|with|as)\s/
const BETWEEN = pattern('u')`
  ^\s(?:in|for|from|to|by|on|at|with|as)\s(?:the\s)?
  [\p{L}\d][\p{L}\d.’'-]*(?:\s[\p{L}\d][\p{L}\d.’'-]*){0,4}(?:,|,?\sand|\s&)\s(?:and\s)?$`
/** Places have capitals: "546 in the United States and Guam, 100 in Canada and two in Spain". */
const PLACE = /^\sin\s(?:the\s)?\p{Lu}/u

/** Whether a number goes on with a list of which the one before says what is counted. */
export function isListed(text: string, earlier: Span, { start, end }: Span): boolean {
  if (start <= earlier.end || start - earlier.end >= BESIDE) return false
  const between = text.slice(earlier.end, start)
  const behind = text.slice(end, end + 40)
  const word = PREPOSITION.exec(between)?.groups?.word
  if (!word || !BETWEEN.test(between) || PREPOSITION.exec(behind)?.groups?.word !== word) return false
  return word !== 'in' || (PLACE.test(between) && PLACE.test(behind))
}

/** "Of the 1,195 samples, 941 were positive": what is said of some of them. */
const PART = /^\s{1,3}(?:were|are|have|had|remain(?:ed)?)\s{1,3}\p{Ll}/u
/** In front of such a number: nothing, the whole, or what joins it to the part before. */
const CLAUSE =
  /(?:^|[,;:–—]\s|\b(?:and|but|while|whereas|which)\s)(?:(?:a\sfurther|another|of\s(?:these|those)),?\s)?$/i
/** "Over 800 people came last year and over 6,000 this year" */
const PERIOD = pattern()`
  ^\s(?:(?:this|last|next|that)\s(?:(?:financial|fiscal|calendar|school)\s)?(?:year|month|week|quarter|season)
  |in\s(?:19|20)\d\d)\b`
const JOINED = /(?:,|\b(?:and|but|to))\s$/

/**
 * Whether a number tells of a part, or of another period, of what was counted in front of it.
 * @param before its sentence up to it
 * @param after what follows it
 */
export const isPart = (before: string, after: string): boolean =>
  (PART.test(after) && CLAUSE.test(before)) || (PERIOD.test(after) && JOINED.test(before))

/** "There are some 660 awaiting a decision" */
const WAITING = /^\s(?:still\s)?(?:awaiting|waiting|seeking|applying|studying|enrolled)\b/
const THERE = /\b(?:there|that)\s(?:are|were|remain)\s(?:(?:still|also|now|currently)\s)?$/i
export const isThere = (before: string, after: string): boolean => WAITING.test(after) && THERE.test(before)
