/** What a number counts that has no noun behind it: "1,412 more", "compared to 56", "up by about 5,000". */

import type { Document, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import type { NumberMention } from '../numbers/index.ts'
import { nounPhraseAt, sentenceBefore, subject, tied, wordsOf } from '../phrases/index.ts'
import { type Earlier, isListed, isPart, isThere } from './goes-on.ts'
import { type Item, isPluralNoun } from './item.ts'
import { isOfPeople, PREDICATE } from './people.ts'

/** How far an earlier count may stand. */
const NEAR = 170
/** Smaller numbers without a noun are ranks, scores, points more often than counts. */
const LEAST = 20
/** The least where it goes on with an earlier count: "Another 12 are on their way." */
const LEAST_MORE = 10
const ANOTHER = /(?:^|[.,;]\s|\band\s)another\s$/i
const ARE_MORE = /^(?:[,.;]|\s\(|\s(?:are|were|will|have|came)\b)/

/** What follows a number that has no noun of its own. */
const ENDS = pattern()`
  ^(?:
    \s{0,2}(?:[,.;)]|$)
    |\s\((?:including|mostly|mainly)\b
    |\s{1,3}(?:
      more|fewer|less|worldwide|globally|nationwide|the\s(?:previous|prior|following)\syear
      |on|in|from|to|last|this|for|during|over|by|a year|and|compared|than|were|was|had|have
      |across|at|as|between|are|came|since|per|a\sday|a\sweek|a\smonth
    )\b
  )`
/** "Five hundred and eighty of them" goes on with what was counted before. */
const THOSE = /^\sof\s(?:them|these|those)\b(?!\s\p{Ll}+s\b(?<!\s(?:was|has|is)))/u
/** How far before "of them" that may stand. */
const TOLD = 400
const MORE = /^\s(?:more|fewer|less)(?=\s(?:than|since|in|from|were|was|have|had|on|to)\b|[.,;])/
/** What ties a number to an earlier one of the same things. */
const GOES_ON = new RegExp(
  '(?:compared (?:to|with)|(?:up|down) from|(?:by|from) \\d[\\d,]{0,14} to|' +
    '(?:and|or|for) a total of|versus|against|(?:rise|increase|decrease|drop|fall|jump|decline|gain) of|' +
    '(?:up|down) by|of (?:which|whom|these|them|those),?|includ(?:es?|ing)|with another|another|a further)\\s$',
  'i',
)
/** "Another 13,000 who came" */
const WHO = /^\swho\s\p{Ll}/u
/** "10,000 trees, of which 6,000 survived" */
const OF_WHICH = /\bof (?:which|whom),?\s$/
const NUMBER_OF = /\b(?:number|numbers|total|tally) of\s{1,2}(?=\p{L})/giu
/** Votes: "passed 71 to 23", "by a vote of 71-23", "voted 71 to 23". */
const VOTE = pattern('iu')`
  \b(?:
    votes? (?:of|was|is)|voted
    |(?:passed|approved|adopted|confirmed|rejected|cleared|agreed)(?:\s[\p{L}’']+){0,5}?(?:,| by)?
  )\s$`

/**
 * @param bounded the number with its bounds
 * @param earlier the count before it
 */
export function bareItem(document: Document, number: NumberMention, bounded: Span, earlier?: Earlier): Item | null {
  const { text } = document
  const value = number.value ?? number.max!
  if (!Number.isInteger(value)) return null
  const after = text.slice(bounded.end, bounded.end + 24)
  const those = value < LEAST ? null : THOSE.exec(after)
  if (those)
    return earlier && bounded.start - earlier.end < TOLD
      ? made(earlier.item, bounded.end + those[0].length, 'those')
      : null
  if (earlier && isListed(text, earlier, bounded)) return made(earlier.item, bounded.end, 'listed')
  if (!number.digits) return null
  const before = sentenceBefore(document, bounded.start)
  const near = earlier && bounded.start - earlier.end < NEAR ? earlier : undefined
  if (isOfPeople(before, text.slice(bounded.end, bounded.end + PREDICATE)))
    return made(near && PARTED.test(before) ? near.item : 'people', bounded.end, 'people')
  if (near && value >= LEAST_MORE && ANOTHER.test(before) && ARE_MORE.test(after))
    return made(near.item, bounded.end, 'compared')
  if (near && isPart(before, after, near, bounded.start, value)) return made(near.item, bounded.end, 'part')
  if (value < LEAST) return null
  // "65 and older who", "aged 65 who": an age.
  if (bounded.end === number.end && WHO.test(after) && !/\bage[ds]?\s/.test(before))
    return made('people', bounded.end, 'people')
  if (near && OF_WHICH.test(before) && /^\s\p{Ll}/u.test(after)) return made(near.item, bounded.end, 'those')
  if (isThere(before, after)) return made('people', bounded.end, 'people')
  if (!ENDS.test(after) || /^\s?[-–—/:%]/.test(after)) return null
  const more = MORE.exec(after)
  if (more) return near ? made(near.item, bounded.end + more[0].length, 'more') : null
  if (near && GOES_ON.test(before)) return made(near.item, bounded.end, 'compared')
  if (isName(before)) return null
  const own =
    BESIDE_ITS.exec(before.slice(-BESIDE))?.groups?.item ??
    labelled(before, after) ??
    PEOPLED.exec(before)?.groups?.item ??
    numbered(before) ??
    plural(opened(subject(wordsOf(before)), before)) ??
    plural(tied(wordsOf(before)))
  return own ? made(own, bounded.end, 'clause') : null
}

/** How far such words reach. */
const BESIDE = 60
/** "Our employees, about 30,000 worldwide, are": a number behind what it counts. */
const BESIDE_ITS = pattern('u')`
  \b(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he)\s(?:\p{Ll}+\s)?
  (?<item>employees|members|workers|staff|customers|students|volunteers),\s$`
/** "Number of visitors: 4,500", "Employees: 300": a label in front of a number that ends its line or clause. */
function labelled(before: string, after: string): string | null {
  if (!before.endsWith(': ') || !/^\s{0,2}(?:[,;)\n]|\.(?!\d)|$)/.test(after)) return null
  const label = before
    .slice(0, -2)
    .split(/[.;,•*–-]\s/)
    .at(-1)!
    .trim()
  const things = label.replace(/^(?:(?:total|the) )?numbers? of /i, '')
  if (things.split(' ').length > MOST_WORDS || /^(?:for|to|of|by|in|from|with|and)\s/i.test(things)) return null
  return things !== label || LABELS.test(things) ? plural(things.toLowerCase()) : null
}
const MOST_WORDS = 3
/** People and places that such a list counts; other labels name scores, sizes and pages. */
const LABELS = pattern('i')`
  \b(?:
    employees|staff|visitors|members|students|workers|volunteers|customers|stores|branches|offices|countries|deaths
    |injuries|cases|arrests|participants|attendees|guests|rooms|beds|units|homes|jobs
  )$`

/** "Bringing the total population at the site to": what is told in a number of people. */
const PEOPLED = pattern('iu')`
  \b(?<item>population|headcount|membership|enrol+ment|attendance|workforce|death toll|toll)\b
  (?:\s(?:of|in|at|on|for)\s[\p{L} ’'-]{2,40})?\s
  (?:(?:is|was|has|had|now|to|from|rose|grew|fell|climbed|increased|dropped|declined|jumped|topped
    |risen|grown|stood|stands|reached|reaches|of|at)\s){1,4}$`

/** "Of the 25 defendants, 22 were arrested." */
const PARTED = /(?:^|\s)of\s(?:the|these|those)\s/i

const made = (item: string, end: number, rule: string): Item => ({
  text: item,
  start: end,
  end,
  rule: `counts/${rule}`,
})

/** "Model 350", "Suite 1200": a capital in front that opens no sentence. */
const isName = (before: string): boolean => /\S\s\p{Lu}[\p{L}’'.-]*\s$/u.test(before)

/** "The largest number of settlers came from Ohio with": the things that the sentence numbers. */
function numbered(before: string): string | null {
  let found: string | null = null
  for (const { index, 0: lead } of before.matchAll(NUMBER_OF))
    found = nounPhraseAt(before, index + lead.length) ?? found
  // "The number of Greens rose from": what it numbers may be a name of people or things.
  return found && /^\p{Lu}\p{Ll}+s$/u.test(found) ? found : plural(found)
}

/** "Jobs rose from": what opens the sentence has its capital from there. */
const opened = (phrase: string | null, before: string): string | null =>
  phrase && /^\p{Lu}\p{Ll}+$/u.test(phrase) && before.trimStart().startsWith(phrase) ? phrase.toLowerCase() : phrase

/** A phrase that names things that can be counted: its head is a plural. */
function plural(phrase: string | null): string | null {
  if (!phrase) return null
  const bare = phrase.replace(/^(?:(?:the|total|overall|average|annual) )*numbers? of /i, '')
  const head = bare.split(/ (?:of|in|for|from|to|with|by) /)[0].split(' ')
  if (head.at(-1) === 'numbers' && head.length > 1) return head.slice(0, -1).join(' ')
  return isPluralNoun(head.at(-1)!) && !MEASURED.test(head.at(-1)!) ? bare : null
}
/** Plurals that are told in money, points or shares, not one by one. */
const MEASURED = pattern('i')`
  ^(?:
    sales|revenues?|earnings|profits?|prices|costs|shares|stocks|rates|levels|points|losses|assets|futures|bonds
    |yields|gains|results|funds|savings|wages|temperatures|stores sales|exports|imports|proceeds|terms|others
    |times|years|months|days
  )$`

/** Whether two numbers are a vote: "71 to 23", "by a vote of 71-23". */
export function isVote(document: Document, number: NumberMention, next: NumberMention | undefined): boolean {
  const { text } = document
  if (!next || !number.digits || !next.digits || next.start - number.end > 4) return false
  if (!/^(?: to |\s?[-–]\s?)$/.test(text.slice(number.end, next.start))) return false
  if (![number.value, next.value].every((value) => value !== undefined && Number.isInteger(value))) return false
  return (
    VOTE.test(text.slice(Math.max(0, number.start - 70), number.start)) ||
    /^[- ](?:vote|margin)\b/.test(text.slice(next.end, next.end + 8))
  )
}
