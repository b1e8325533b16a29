/** What may stand between a name and the role behind it. */

import { part, pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

const BRACKETS = '(?:\\s?\\([^()\\n]{1,40}\\)){0,2}'
const OFFICE_LETTERS = '(?!(?:C[EFOTMIRPS]O|CISO|CHRO|[SEA]?VP)\\b)'
const HONOURS = 'M\\.P\\.|MPP?|MEP|MLA|MLC|MSP|MHR|A[OMC]|OAM|PSM|[QK]C|SC|CBE|OBE|MBE|FRS|CPA|PhD|MBA|JD|RN'
const DEGREE = part`
  (?:
    M\.?D\.?|Ph\.?D\.?
    |(?:\p{Lu}\p{Ll}{0,2}\.){2,4}(?=,)
    |${OFFICE_LETTERS}\p{Lu}{2,6}(?=,)
    |(?:${HONOURS})(?=[,\s])
    |Esq\.?|[JS]r\.?
  )`
const DEGREES = `(?:,?[^\\S\\n]${DEGREE}(?![\\p{L}_.])){0,4}`
const AGE = '(?:,\\s(?:also\\s|now\\s|age\\s|aged\\s|who\\sis\\s)?\\d{1,2}(?:\\syears\\sold)?(?=,)|\\s\\(\\d{1,2}\\))?'
const TOWN = '\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+){0,2}'
const STATE = '(?:,\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?'
const FROM = `(?:,?\\s(?:of|from)\\s${TOWN}${STATE}(?=,\\s(?:an?|the|who|currently|formerly)\\s))?`

/** Brackets, degrees, an age, a town: "Jane Doe (R-OH), Ph.D., 61, of Akron, Ohio". */
export const GAP = pattern('u')`
  ^${BRACKETS}${DEGREES}${AGE}${FROM}`

const EACH = '(?:(?:all|both)\\s(?:of\\s(?:whom|them)\\s(?:are|were)\\s)?)?'
const OWNERS = `${EACH}(?:(?:[Tt]he|[Aa]n?|[Oo]ur|its|their|his|her|my|one\\sof\\sthe)\\s)?`
const NEW = '(?:new\\s|longtime\\s|then-)?'
const WHO_IS = part`
  (?:
    (?:also\s)?(?:is|was)
    |(?:has\s)?serve[sd]\sas
    |work(?:s|ed)\sas
    |was\semployed\sas
  )`

/** ", the", " – our new", ", who serves as". */
export const COMMA = pattern()`
  ^(?:,\s{1,2}|\s[-–—|]\s|\s?/\s?)
  (?:who\s(?:(?:most\s)?recently\s|currently\s|previously\s|also\s)?${WHO_IS}\s(?:also\s)?)?
  (?:(?:currently|formerly|then|previously|now)\s)?
  (?:(?:serving\s)?as\s)?
  ${OWNERS}
  ${NEW}`
export const PAST = /formerly|previously|recently|was\s/i

/** The end of a line, and an empty one at most; or the gap that scraping left in its place. */
export const LINE = /^,?(?:[^\S\n]{0,3}(?:\n[^\S\n]{0,20}){1,2}| {5,})/

const APPOINTED = part`
  (?:
    named|appointed(?:\sas)?
    |(?:re-?)?elected(?:\sas)?
    |(?:promoted|elevated)\sto|hired\sas|confirmed\sas|employed\sas|licensed\sas|sworn\sin\sas
  )`
const TOLD = part`
  (?:
    (?:was|is|has\sbeen|been)\s${APPOINTED}
    |(?:is|was)(?:\sstill|\salso|\scurrently|\sacting\sas)?
    |serve[sd]\sas|will\s(?:also\s|now\s)?(?:serve|act)\sas
    |acting\sas|(?:has\s)?assume[sd]\sthe\s(?:position|role|post|office)\sof
    |takes\sover\sas|(?:will\s)?becomes?(?!\s(?:\w{1,10}\s)?suspect)
    |(?:will\s)?transitions?\sto(?:\sthe\s(?:position|role|post|office)\sof)?
    |has\s(?:been(?:\sacting\sas)?|served\sas)|became|work(?:s|ed)\sas|as
    |to(?!\sjustice)(?:\sthe\s(?:position|role|post|office)\sof)?
  )`

/** " was named", ", who has been the", " as". */
export const IS = pattern('i')`
  ^,?\s(?:(?:who|he|she)\s)?(?:(?:currently|previously|formerly|(?:most\s)?recently|also)\s)?
  ${TOLD}\s(?:(?:the|an?|our|its|their)\s)?(?:new\s|longtime\s)?`

/** To an office that is held from then on. */
export const NEWLY = pattern('i')`
  \b(?:
    named|appointed|elected|promoted|elevated|hired|joined|joins|confirmed|will|takes|becomes|transitions|assume[sd]
  )\b
  |^\s(?:as|to)\s`

/** Characters in front of what somebody is said to have been that tell when. */
const WHEN = 160
const EARLIER = pattern()`
  (?:^|[.\n–—-]\s)(?:Most\srecently|Previously|Formerly|Earlier|Prior\sto|Before)\b
  (?:[^.\n]|\b(?:Mr|Ms|Mrs|Dr)\.){0,140}$`
/** "Most recently, Doe was", "Doe previously served as": what somebody was before. */
export const isEarlier = (text: string, gap: number, is: string): boolean =>
  /\b(?:previously|formerly|recently\sserved\sas)\s/i.test(is) ||
  (/\b(?:was|been|served|worked)\b/i.test(is) && EARLIER.test(text.slice(Math.max(0, gap - WHEN), gap)))

/** ", who recently joined the firm as an", " has joined Acme as its". */
export const AS = pattern('u')`
  ^,?\s(?:who\s)?(?:has\s)?(?:recently\s)?join(?:s|ed)\s
  (?:[\p{L}.&-]+\s){1,5}?as\s(?:(?:the|an?|our|its|their)\s)?(?:new\s)?`

const LAST_OFFICE = part`
  (?:
    Officer|Director|Manager|President|Founder|Partner|Coordinator|Specialist
    |Secretary|Chairman|Editor|Attorney|CEO|CFO|COO
  )`

/** Characters in front of an office that are looked at for the verb that gives it. */
const GIVEN_BY = 80
const GIVES = pattern('u')`
  (?:^|\s)(?:[Nn]am(?:es?|ed|ing)|[Aa]ppoint(?:s|ed|ing)?|(?:[Rr]e-?)?[Ee]lect(?:s|ed|ing)?)
  (?:\s\p{Lu}[\p{L}.’'-]{0,24}){1,5}$`
/** "named Jane Doe vice president", "elected John Roe its first chairman"; not "named Jane Doe Teacher of the Year". */
export const GIVEN = /^\s(?:(?:its|the|their|our|an?)\s)?(?:new\s|first\s|next\s)?(?=\p{L})/u
export const isGivenOffice = (text: string, gap: number, { end }: Span): boolean =>
  GIVES.test(text.slice(Math.max(0, gap - GIVEN_BY), gap)) &&
  !/^\sof\sthe\s(?:Year|Month|Decade|Week)\b/i.test(text.slice(end, end + 16)) &&
  !/\sof\sthe\s(?:Year|Month|Decade|Week)$/i.test(text.slice(end - 16, end))

/** Run together in scraping: "Jane DoeChief Executive Officer60 Mill Road". */
export const GLUED = pattern('u')`
  ^(?<role>(?:\p{Lu}\p{Ll}+\s){0,4}?(?<office>${LAST_OFFICE}))
  (?=\p{Lu}|\d|\n|$)`

/** Characters of a title that are looked at. */
const LONGEST_TITLE = 160
/** "A Report - Jane Doe - Alder County District Attorney": what a page's title ends in is the site's name. */
export function isSiteTitle(text: string, at: number): boolean {
  if (!/^\s[-–—|]\s/.test(text.slice(at, at + 3))) return false
  const title = text.slice(Math.max(0, at - LONGEST_TITLE), at)
  return /\s[-–—|]\s/.test(title.slice(title.lastIndexOf('\n') + 1))
}

/** Characters in front of a role that are looked at for how its person is spoken of. */
const SPOKEN_OF = 80
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]{0,24}\\s){0,3}\\p{Lu}[\\p{L}.’'-]{0,24}$"
/** "I always saw Mr Doe as a poor speaker": an opinion, and no office; "described him as the head of Acme" tells one. */
const JUDGED = pattern('u')`
  \b(?:(?:thought|think|thinks)\sof|regard(?:s|ed)?|sees?|saw|view(?:s|ed)?|describe[sd]?|portray(?:s|ed)?)\s${NAME}`
const AS_A = /^,?\sas\san?\s\p{Ll}+(?:\s(?!.*\sof\s)|$)/u
export const isJudged = (text: string, gap: number, { end }: Span): boolean =>
  AS_A.test(text.slice(gap, end)) && JUDGED.test(text.slice(Math.max(0, gap - SPOKEN_OF), gap))

const CALLED = pattern('u')`(?:^|[\n.?!:]\s{0,3})(?:Mr|Mrs|Ms|Dr|Senator|Minister)\.?\s\p{Lu}[\p{L}’'-]{1,24}$`
const DOES = /^\s(?:\p{Ll}{2,}ed|said|says|has|have|is|was|will)\b/u
/** "Mr Doe, the Minister said that": one is asked about another, who does something behind no comma. */
export const isAsked = (text: string, gap: number, { start, end }: Span): boolean =>
  /^,\s[Tt]he\s$/.test(text.slice(gap, start)) &&
  DOES.test(text.slice(end, end + 24)) &&
  CALLED.test(text.slice(Math.max(0, gap - SPOKEN_OF), gap))
