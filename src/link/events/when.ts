/** When an event is: the day beside its trigger, the day of issue, a day that is still to come. */
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { ACCUSED, type EventFact, OF_A_CASE } from './event.ts'
import type { EventType } from './frames.ts'
import { hasDay, type Scene, type When, within } from './scene.ts'

/** Types that have a day of their own, which may stand behind the announcement: "effective March 31". */
export const isSet = (type: EventType, status: EventFact['status']): boolean =>
  type === 'meeting' || ((type === 'appointment' || type === 'departure' || type === 'results') && status === 'planned')
export const nextDay = ({ dates, today, document }: Scene, sentence: Span): When | null => {
  const day =
    today &&
    within(dates, sentence).find(
      (date) => hasDay(date) && date.value > today && !isPeriodEnd(document.text, date) && !isOpen(date.value),
    )
  return day ? { ...day, value: dayOf(day.value) } : null
}

/** How much farther away a month or a year counts, in characters. */
const VAGUE = 60
/** And what stands in another clause, or a year in front of the trigger: "processing 37 million returns last year". */
const ELSEWHERE = 120
/** A stretch of time that only says since when or until when something goes on. */
const isOpen = (value: string) => value.startsWith('../') || value.endsWith('/..')

/** The day beside the trigger: the nearest of its clause, then of the sentence; days before years. */
export function dateOf(scene: Scene, clause: Clause, trigger: Span, sentence: Span): When | null {
  const { dates, document, today } = scene
  const { start, end } = trigger
  // "Today announced that Roe will be named president, effective March 31": of what is planned the day ahead.
  const ahead = isSet(clause.frame.type, clause.status) && clause.status === 'planned' && nextDay(scene, sentence)
  if (ahead) return ahead
  let best: When | null = null
  const far = (date: When) =>
    (date.start < start ? start - date.start : date.start - end) +
    (hasDay(date) ? 0 : VAGUE) +
    (date.start < start && date.value.length === YEAR ? ELSEWHERE : 0) +
    (date.start < clause.extent.start || date.start >= clause.extent.end ? ELSEWHERE : 0)
  for (const date of within(dates, sentence)) {
    if (document.dateline && date.start < document.dateline.end) continue
    if (isOpen(date.value) || date.value.startsWith('T') || isInName(document.text, date)) continue
    if (isOfAccounts(document.text, date) || isPeriodEnd(document.text, date)) continue
    if (REPORTED.has(clause.frame.type) && PERIOD.test(date.value)) continue
    if (clause.frame.type === 'approval' && PAYABLE.test(document.text.slice(clause.at.end, date.start))) continue
    if (
      date.start < start &&
      !hasDay(date) &&
      isOfAside(document.text.slice(sentence.start, start), date.start - sentence.start)
    )
      continue
    if (isTill(document.text, clause, date) || isHonoured(document.text, date)) continue
    if (date.start > end && isOfDeed(document.text.slice(end, date.start))) continue
    // "The November findings" may come out in December.
    if (date.value.length === MONTH && date.end + 1 !== start && isOfCrime(document.text, date)) continue
    if (isPastYear(date, today) ? !isOfClause(date, clause) : isCompared(document.text, sentence, date)) continue
    if (ACCUSED.has(clause.frame.type) && isOfOther(document.text, clause, date)) continue
    if (isOver(document.text, clause) && isAhead(scene, date)) continue
    if (OF_A_CASE.has(clause.frame.type) && clause.frame.type !== 'meeting' && isOfCrime(document.text, date)) continue
    if (!best || far(date) < far(best)) best = date
  }
  return best && { ...best, value: dayOf(best.value) }
}

/** "Sentenced by Judge Poe, who set a hearing for June 3", "Roe, who pleaded guilty in 2017": of what another verb tells. */
const isOfOther = (text: string, { extent, at }: Clause, { start }: Span): boolean =>
  (start >= extent.end && /,\swho(?:se)?\s/.test(text.slice(at.end, start))) || FOLLOWS.test(text.slice(at.end, start))
/** "Sentenced following his guilty plea earlier this month". */
const FOLLOWS =
  /\b(?:following|after)\s(?:an?|his|her|their)\s(?:\w+\s)?(?:plea|conviction|arrest|indictment)\b[^,;]{0,40}$/

/** "An investigation, which began in 2006, led to": of what stands between commas. */
const isOfAside = (front: string, at: number): boolean =>
  ASIDE.test(front.slice(0, at)) && front.slice(at).includes(',')
const ASIDE = /,\s(?:which|who|whose|where|when)\s[^,;]{0,80}$/
/** "Introduced a cap of 38 tons by 2010": till when; what is planned by 2010 has its time there. */
const isTill = (text: string, { status }: Clause, { start, value }: When): boolean =>
  status === 'happened' && value.length === YEAR && /\bby\s$/i.test(text.slice(start - BY_LENGTH, start))
const BY_LENGTH = 4

/** "In honor of Nurses Day on May 12": another day than that of which it is told. */
const isHonoured = (text: string, { start }: When): boolean =>
  HONOURED.test(text.slice(Math.max(0, start - HONOURED_REACH), start))
const HONOURED = pattern('i')`
  \bin\s(?:honou?r|celebration|observance|recognition|commemoration)\sof\s[^,;.]{0,60}
  \b(?:Day|Week|Month|anniversary|birthday)\s(?:on\s)?$`
/** Characters in front of a day in which such words stand. */
const HONOURED_REACH = 90

/** "Agreed to settle a lawsuit filed on April 15", "a bill that would cut emissions by 2025": when something else was done, or is to be. */
const isOfDeed = (words: string): boolean => DEED.test(words.slice(-DEED_REACH))
/** Characters in front of a day in which such words stand. */
const DEED_REACH = 140
const DEED = pattern('i')`
  (?<!\bin\s(?:an?|the)\s(?:\w+\s){0,3})\b
  (?:suit|lawsuit|complaint|petition|case|agreement|contract|law|order|letter|report|decree|charges)s?\s
  (?:that\s)?(?:(?:was|were|had been)\s)?(?:filed|signed|dated|entered|issued|made|brought|adopted|reached)\b
  [^,;]{0,60}$
  |\b(?:bill|law|plan|rule|measure|act|programme|program|deal|cap)s?\s(?:that\s(?:would|will)|to)\s[^,;]{3,80}\sby\s$`

/** "Was sentenced and must surrender by June 3": a court has done it; "is sentenced", "has set sentencing" is to come. */
const isOver = (text: string, { frame, status, isNoun, condition, before, at }: Clause): boolean =>
  ACCUSED.has(frame.type) &&
  status === 'happened' &&
  !isNoun &&
  !condition.wants.includes('date') &&
  !/\b(?:is|are|when)\b/.test(text.slice(before.end - WHEN, at.start))

/** Letters of "when ", which stands in front of a clause: "when sentenced on June 3". */
const WHEN = 5

/** What has a day that is still to come. */
export const isAhead = ({ today }: Scene, date: When | null): boolean =>
  today !== null && date !== null && date.value.length >= today.length && date.value > today

/** "Charged with the July 2012 robbery". */
const isOfCrime = (text: string, { start, end }: When): boolean =>
  /\b(?:an?|the|his|her|their)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^,?\s\p{Ll}/u.test(text.slice(end, end + 3))

/** "Sales rose compared to last year", "up from $4 million in 2021", "more than in 2019": of what something else is held against. */
const isCompared = (text: string, sentence: Span, { start }: When): boolean =>
  COMPARED.test(text.slice(Math.max(sentence.start, start - COMPARED_REACH), start))
const COMPARED = pattern('i')`
  \b(?:compared\s(?:to|with)|versus|vs\.?|(?:up|down|higher|lower|increase|decrease)\sfrom)\s
  (?:(?![,;]\s|\b(?:that|which|who)\b).){0,60}$
  |(?<!\b(?:later|sooner|earlier)\s)\bthan\s(?:(?:(?:it|they)\s)?(?:was|were|did|had)\s)?(?:(?:in|for|during)\s)?
  (?:the\s(?:(?:same|first|second|third|fourth)\s)?(?:(?:period|quarter|month|half)\s(?:of|in)\s)?)?$`
/** Characters in front of a day in which such words stand. */
const COMPARED_REACH = 80

/** "Fiscal year 2007", "tax year 2019", "notes due 2030": what accounts are kept for, and when a debt ends. */
const isOfAccounts = (text: string, { start, end }: When): boolean =>
  ACCOUNTS.test(text.slice(Math.max(0, start - ACCOUNTS_REACH), end))
const ACCOUNTS = /\b(?:(?:fiscal|tax|financial|model)(?:\syears?)?\s|FY\s?|due\s(?:in\s)?)\d{2,4}$/i
/** Characters in front of a year in which "financial year" stands. */
const ACCOUNTS_REACH = 16

/** "The quarter ended December 31", "for the period ending March 31". */
const isPeriodEnd = (text: string, { start }: When): boolean =>
  /\b(?:quarter|year|months|period|half|weeks)\s(?:that\s)?end(?:ed|ing|s)\s(?:on\s)?$/i.test(
    text.slice(Math.max(0, start - PERIOD_REACH), start),
  )
/** Characters in front of a day in which such words stand. */
const PERIOD_REACH = 24
/** A quarter or a half that is reported on is not when it is reported: "a call to review its third quarter results". */
const REPORTED: ReadonlySet<EventType> = new Set(['results', 'meeting'])
const PERIOD = /-[QH]\d$/

/** "Declared a dividend payable on April 10 to holders of record on March 25". */
const PAYABLE = /\b(?:payable|paid|of record)\b/

/** The day of a time, and of times of one day. */
function dayOf(value: string): string {
  return [...new Set(value.split('/').map((time) => time.split('T')[0]))].join('/')
}

/** A bare year that has gone by dates something else in the sentence. */
const isPastYear = ({ value }: When, today: string | null): boolean =>
  today !== null && value.length === YEAR && Number(value) < Number(today.slice(0, YEAR)) - 1
const isOfClause = ({ start }: Span, { extent, phrases }: Clause): boolean =>
  start < extent.end && phrases.length > 0 && start <= phrases[0].span.start + 3

/** "The Clean Rivers Act of 2006", "the Rivers Bill (No 2) 1999", "the 2016 Summit". */
const isInName = (text: string, { start, end, value }: When): boolean =>
  value.length === YEAR &&
  (/\b(?:Act|Bill)\s(?:\([^()]{1,9}\)\s)?$/.test(text.slice(Math.max(0, start - 24), start)) ||
    /\p{Lu}\p{L}+\sof\s$/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /^\s\p{Lu}/u.test(text.slice(end, end + 2)))
const YEAR = 4
/** Letters of a month in ISO 8601. */
const MONTH = 7

/** Where the day of issue stands: "today", the dateline's day, or whatever names it first. */
export function dayOfIssue({ dates, today, document }: Scene): When | null {
  const lead = document.sentences.filter(({ block }) => block.kind === 'body').slice(0, TODAY_WITHIN)
  const isAnnounced = ({ start, end }: When) =>
    /^(?:to(?:day|night)|this (?:morning|afternoon))$/i.test(document.text.slice(start, end))
  const said = dates.find(
    (one) => one.value === today && isAnnounced(one) && lead.some((s) => s.start <= one.start && one.start < s.end),
  )
  const inDateline = document.dateline && within(dates, document.dateline).find(({ value }) => value === today)
  const inFront = dates.find(({ value, start }) => value === today && start < (lead[0]?.end ?? 0))
  return said ?? inDateline ?? inFront ?? null
}
const TODAY_WITHIN = 6
