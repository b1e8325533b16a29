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

/** "On Highways 22 and 45 on": the next of such numbers, as in "at noon and 20 at 6" the hour, and "20 to be sold". */
const NUMBERED = /\s(?:\p{L}+\s\d+|noon|midnight)(?:,|,?\sand|\s&)\s(?:and\s)?$/u
const HOUR = /^\sat\s(?:\d|noon\b|midnight\b)|^\sto\s(?:be|have)\b/

/** Whether a number goes on with a list of which the one before says what is counted. */
export function isListed(text: string, earlier: Span, { start, end }: Span): boolean {
  if (start <= earlier.end || start - earlier.end >= BESIDE) return false
  const between = text.slice(earlier.end, start)
  const behind = text.slice(end, end + 40)
  const word = PREPOSITION.exec(between)?.groups?.word
  if (!word || !BETWEEN.test(between) || PREPOSITION.exec(behind)?.groups?.word !== word) return false
  if (NUMBERED.test(between.slice(word.length + 1)) || HOUR.test(behind)) return false
  return word !== 'in' || (PLACE.test(between) && PLACE.test(behind))
}

/** What a bare number may go on with: an earlier count, by which rule it was read, and how many there are. */
export interface Earlier extends Span {
  item: string
  rule: string
  value?: number
}

/** "Of the 1,195 samples, 941 were positive": what is said of some of them. */
const PART = /^\s{1,3}(?:were|are|have|had|remain(?:ed)?)\s{1,3}\p{Ll}/u
const WHOLE = /(?:^|[,;:–—-]\s|\b(?:and|but|that|while)\s)of\s(?:(?:the|these|those|its|their|our)\s)?$/i
/** Between the whole and its first part, and between two parts: "and 254 were negative". */
const FIRST = /^[^.;:\n]{0,60},\s$/
const NEXT = /^[^.:\d\n]{0,60}(?:[,;]\s|\b(?:and|but|while|whereas)\s)(?:(?:a\sfurther|another)\s)?$/
/** "Over 800 people came last year and over 6,000 this year" */
const WHEN =
  '(?:(?:this|last|next|that)\\s(?:(?:financial|fiscal|calendar|school)\\s)?' +
  '(?:year|month|week|quarter|season)|in\\s(?:19|20)\\d\\d)'
const PERIOD = new RegExp(`^\\s${WHEN}\\b`)
const AFTER_PERIOD = new RegExp(`^(?:\\s[\\p{L}’'-]+){0,4}?\\s${WHEN}(?:,|,?\\s(?:and|but))\\s$`, 'u')

/**
 * Whether a number tells of a part, or of another period, of what was counted in front of it in its sentence.
 * @param before its sentence up to it
 * @param after what follows it
 */
export function isPart(before: string, after: string, earlier: Earlier, start: number, value: number): boolean {
  const at = before.length - (start - earlier.end)
  const opening = at - (earlier.end - earlier.start)
  if (opening < 0) return false
  const between = before.slice(at)
  if (PERIOD.test(after)) return AFTER_PERIOD.test(between)
  if (!PART.test(after)) return false
  if (earlier.rule === 'counts/part') return NEXT.test(between)
  return value <= (earlier.value ?? 0) && WHOLE.test(before.slice(0, opening)) && FIRST.test(between)
}

/** "There are some 660 awaiting a decision": people, whatever was counted before. */
const WAITING = /^\s(?:still\s)?(?:awaiting|waiting|seeking|applying|studying|enrolled)\b/
const THERE = /\b(?:there|that)\s(?:are|were|remain)\s(?:(?:still|also|now|currently)\s)?$/i
export const isThere = (before: string, after: string): boolean => WAITING.test(after) && THERE.test(before)
