import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { ACCUSED, type EventFact } from './event.ts'
import type { EventType } from './frames.ts'
import { type Amount, hasDay, type Scene, type When, within } from './scene.ts'
import { caseAt, type EventPlace, firstBehind, IN, topOf } from './where.ts'

/** Which fields' amounts belong to a type. */
const MEASURED: Readonly<Record<EventType, readonly Amount['field'][]>> = {
  seizure: ['quantities', 'counts', 'money'],
  arrest: ['counts', 'quantities'],
  charge: ['counts', 'quantities', 'money'],
  conviction: ['counts', 'quantities', 'money'],
  sentence: ['dates', 'money'],
  penalty: ['money'],
  funding: ['money', 'counts', 'quantities'],
  acquisition: ['money', 'quantities', 'counts'],
  appointment: ['counts'],
  departure: ['dates'],
  launch: ['money', 'counts', 'quantities'],
  results: ['quantities', 'money', 'counts'],
  agreement: ['money', 'dates'],
  approval: ['money', 'quantities', 'counts'],
  legislation: ['money', 'quantities', 'counts'],
  meeting: ['counts', 'money'],
  incident: ['counts'],
}

/** What a sentence opens with that goes on telling what the one before it told. */
const GOES_ON = pattern()`
  ^(?:
    It|They|He|She|These|Those|This
    |The (?:
      total|amount|value|haul|drugs|sum|bill|measure|plea|grants?|funds?|money|award|penalty|fine|legislation
    )
    |Of (?:that|this|these|which)|In (?:total|all)|Altogether|Including
  )\b`
/** Sentences behind an event's own in which its amounts may stand. */
const FOLLOWING = 2
/** Sentences behind the last that tells an event in which its details stand, until another event is told. */
const DETAILS = 5
/** What a law threatens, and what others have: no detail of the event. */
const GENERAL = /\b(?:maximum|up to \w+ years|faces?|statutory|since (?:19|20)\d\d|founded|headquarter|bail|bond)/i
/** And what others get, what a contract was worth, what one was convicted of before. */
const OTHERS = pattern('i')`
  \b(?:
    relator|whistle-?blower|qui\stam|contract\s(?:worth|valued|for|from)
    |(?:prior|previous|earlier)\s(?:convictions?|strikes?|arrests?)
    |previously\s(?:convicted|arrested|sentenced|charged)
  )`
/** "The load could be worth $3 million" is told right behind its event, and farther on what may become of anybody. */
const COULD = /\bcould\b/i
export const isOfOthers = (words: string): boolean => GENERAL.test(words) || OTHERS.test(words)
/** "$27.21 per hour", "$20 an hour": what work costs, and no sum that changed hands. */
const isWage = ({ per }: Amount): boolean => per === 'hour' || per === 'day' || per === 'week'
/** Of a case further down more sums than these are its story, and not what it is about. */
const MOST = 3

/** The amounts of an event: its sentence's, and those of the next sentences as long as they go on telling it. */
export function amountsOf(scene: Scene, type: EventType, n: number, told: Span): Amount[] {
  const { sentences, text } = scene.document
  const fields = MEASURED[type]
  const amounts = (span: Span) => within(scene.amounts, span).filter(({ field }) => fields.includes(field))
  let found = amounts(told)
  for (let next = n + 1; next <= n + FOLLOWING && next < sentences.length; next++) {
    const { start, end, block } = sentences[next]
    const words = text.slice(start, end)
    if (block.kind !== 'body' || !GOES_ON.test(words) || isOfOthers(words)) break
    found = found.concat(amounts(sentences[next]))
  }
  return found
}

/** Fields of which further figures belong to an event by standing behind it; what is merely counted may be anything. */
const MEASURES: ReadonlySet<Amount['field']> = new Set(['quantities', 'money'])

/** How far the figures of a case reach, in sentences, where they speak of the accused or sum up. */
const CASE = 16
const SUMS_UP = /\b(?:totals?|totall?ed|worth|value|valued|estimated|combined)\b/i

const DEFENDANT = /\bdefendants?\b/i
const OF_A_BILL = /\b(?:bill|act|legislation|measure|would|program)\b/i

/** Types that have a day of their own, which may stand behind the announcement: "effective March 31". */
const isSet = (type: EventType, status: EventFact['status']): boolean =>
  type === 'meeting' || ((type === 'appointment' || type === 'departure') && status === 'planned')
const nextDay = ({ dates, today }: Scene, sentence: Span): When | null => {
  const day = today && within(dates, sentence).find((date) => hasDay(date) && date.value > today)
  return day ? { ...day, value: dayOf(day.value) } : null
}

/** What the sentences behind an event tell of it: how much, and where. */
export function detailsOf(
  scene: Scene,
  { type, targets, status }: Pick<EventFact, 'type' | 'targets' | 'status'>,
  at: number,
  told: ReadonlyMap<number, readonly EventType[]>,
): { amounts: Amount[]; place: EventPlace | null; date: When | null } {
  const { sentences, text } = scene.document
  const fields = MEASURED[type].filter((field) => MEASURES.has(field))
  const isCase = LOCAL.has(type)
  const amounts: Amount[] = []
  let place: EventPlace | null = null
  let date: When | null = null
  let isOver = false
  const ends = (n: number) => (isCase ? told.get(n)?.some((other) => !OF_A_CASE.has(other)) : told.has(n)) ?? false
  const last = at + (isCase || type === 'legislation' ? CASE : DETAILS)
  for (let n = at + 1; n <= last && n < sentences.length; n++) {
    const sentence = sentences[n]
    if (sentence.block.kind !== 'body') break
    isOver ||= ends(n)
    if (isOver) break
    if (told.has(n)) continue
    const words = text.slice(sentence.start, sentence.end)
    if (
      isOfOthers(words) ||
      COULD.test(words) ||
      scene.quotes.some(({ start, end }) => start < sentence.end && sentence.start < end)
    )
      continue
    const speaksOf =
      within(scene.actors, sentence).some(({ id }) => targets.some((target) => target.id === id)) ||
      DEFENDANT.test(words)
    if (type === 'legislation' && !OF_A_BILL.test(words)) continue
    if (n > at + FOLLOWING && isCase && !speaksOf && !SUMS_UP.test(words)) continue
    amounts.push(...within(scene.amounts, sentence).filter((one) => fields.includes(one.field) && !isWage(one)))
    if (n <= at + FOLLOWING && isSet(type, status)) date ??= nextDay(scene, sentence)
    if (isCase && n <= at + DETAILS) place ??= firstBehind(scene, sentence, IN)
  }
  const isStory = isCase && amounts.filter(({ field }) => field === 'money').length > MOST
  return {
    amounts: isStory ? amounts.filter(({ field }) => field !== 'money') : amounts,
    place: isCase ? caseAt(scene, place) : topOf(scene),
    date,
  }
}

/** How much farther away a month or a year counts, in characters. */
const VAGUE = 60
/** And what stands in another clause. */
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
    (date.start < clause.extent.start || date.start >= clause.extent.end ? ELSEWHERE : 0)
  for (const date of within(dates, sentence)) {
    if (document.dateline && date.start < document.dateline.end) continue
    if (isOpen(date.value) || date.value.startsWith('T') || isInName(document.text, date)) continue
    if (isPastYear(date, today) && !isOfClause(date, clause)) continue
    if (ACCUSED.has(clause.frame.type) && isOfOther(document.text, clause, date)) continue
    if (OF_A_CASE.has(clause.frame.type) && clause.frame.type !== 'meeting' && isOfCrime(document.text, date)) continue
    if (!best || far(date) < far(best)) best = date
  }
  return best && { ...best, value: dayOf(best.value) }
}

/** "Sentenced by Judge Poe, who set a hearing for June 3", "Roe, who pleaded guilty in 2017": of what another verb tells. */
const isOfOther = (text: string, { extent, at }: Clause, { start }: Span): boolean =>
  start >= extent.end && /,\swho(?:se)?\s/.test(text.slice(at.end, start))

/** "Charged with the July 2012 robbery". */
const isOfCrime = (text: string, { start, end }: When): boolean =>
  /\b(?:an?|the|his|her|their)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^,?\s\p{Ll}/u.test(text.slice(end, end + 3))

/** The day of a time, and of times of one day. */
function dayOf(value: string): string {
  if (!value.includes('T') || value.startsWith('P')) return value
  const [from, to] = value.split('/').map((time) => time.split('T')[0])
  return to && to !== from ? `${from}/${to}` : from
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

/** Where the day of issue stands: "today", the dateline's day, or whatever names it first. */
export function dayOfIssue({ dates, today, document }: Scene): When | null {
  if (!today) return null
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

/** What a case goes through: its hearings end nothing that is told of it. */
const OF_A_CASE: ReadonlySet<EventType> = new Set(['arrest', 'charge', 'conviction', 'sentence', 'meeting'])

/** Types of what happens at one spot: a court, the scene of a crime. */
const LOCAL: ReadonlySet<EventType> = new Set(['seizure', 'arrest', 'charge', 'conviction', 'sentence', 'incident'])
