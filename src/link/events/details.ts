import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { FOLLOWING, goesOn, isOfNoCrime, isOfOthers, isResumed, MEASURED } from './amounts.ts'
import { DEEDS, type EventFact, OF_A_CASE } from './event.ts'
import { EARNINGS } from './firms.ts'
import type { EventType } from './frames.ts'
import { type Amount, type Scene, type Spot, type When, within } from './scene.ts'
import { isSet, nextDay } from './when.ts'
import { caseAt, type EventPlace, firstBehind, IN, isOfLead, jurisdictionOf, seatOf, topOf } from './where.ts'

/** Sentences behind the last that tells an event in which its details stand, until another event is told. */
const DETAILS = 5
/** "The load could be worth $3 million" is told right behind its event, and farther on what may become of anybody. */
const COULD = /\bcould\b/i
/** "$27.21 per hour", "$20 an hour": what work costs, and no sum that changed hands. */
const isWage = ({ per }: Amount): boolean => per === 'hour' || per === 'day' || per === 'week'
/** Of a case further down more sums than these are its story, and not what it is about. */
const MOST = 3

/** Fields of which further figures belong to an event by standing behind it; what is merely counted may be anything. */
const MEASURES: ReadonlySet<Amount['field']> = new Set(['quantities', 'money'])

/** How far the figures of a case reach, in sentences, where they tell what the accused took or owes, or sum up. */
const CASE = 16
const DEED_OR_DUE = /\b(?:stole|embezzled|defrauded|obtained|restitution|forfeit|fined)\b/i
const SUMS_UP = /\b(?:totals?|totall?ed|worth|value|valued|estimated|combined)\b/i

const DEFENDANT = /\bdefendants?\b/i

/** What the sentences behind an event tell of it: how much, and where. */
export function detailsOf(
  scene: Scene,
  {
    type,
    targets,
    status,
    thing,
    sentence: own,
  }: Pick<EventFact, 'type' | 'targets' | 'status' | 'thing' | 'sentence'>,
  at: number,
  told: ReadonlyMap<number, readonly EventType[]>,
): { amounts: Amount[]; place: EventPlace | null; date: When | null } {
  const { sentences, text } = scene.document
  const fields = MEASURED[type].filter((field) => MEASURES.has(field))
  const isCase = LOCAL.has(type)
  const about = thing ? text.slice(thing.start, thing.end) : ''
  // Of a dividend no more than what is paid for a share.
  const isDividend = /\bdividend$/i.test(about)
  const amounts: Amount[] = []
  let place: EventPlace | null = null
  let date: When | null = null
  let isOver = false
  const ends = (n: number) => (isCase ? told.get(n)?.some((other) => !OF_A_CASE.has(other)) : told.has(n)) ?? false
  let last = at + (isCase || type === 'legislation' ? CASE : DETAILS)
  for (let n = at + 1; n <= last && n < sentences.length; n++) {
    const sentence = sentences[n]
    // What stands between a headline and the story ends no report.
    if (sentence.block.kind === 'header' && (type === 'results' || isDividend)) {
      last++
      continue
    }
    if (sentence.block.kind !== 'body') break
    isOver ||= ends(n)
    if (isOver) break
    if (told.has(n)) continue
    const words = text.slice(sentence.start, sentence.end)
    if (isOfOthers(words) || COULD.test(words)) continue
    // Of what is quoted no more than "We delivered revenue of $2 billion".
    const isFigure = type === 'results' && status === 'happened' && n <= at + FOLLOWING && EARNINGS.test(words)
    if (!isFigure && isInQuote(scene, sentence)) continue
    const speaksOf =
      within(scene.actors, sentence).some(({ id }) => targets.some((target) => target.id === id)) ||
      DEFENDANT.test(words)
    // "He sold them in Alder", and not farther on: the sentences beside the event's own tell where.
    if (isCase && n <= at + (type === 'incident' ? DETAILS : FOLLOWING) && (speaksOf || tellsWhere(words)))
      place ??= firstBehind(scene, sentence, IN, isNoLand)
    if (!goesOn(type, about, words)) continue
    const isOfCase = speaksOf && (type === 'charge' || DEED_OR_DUE.test(words))
    if (n > at + FOLLOWING && isCase && !isOfCase && !SUMS_UP.test(words)) continue
    const isSum = (one: Amount) => fields.includes(one.field) && !(isDividend && one.per !== 'share')
    amounts.push(...within(scene.amounts, sentence).filter((one) => isSum(one) && !isBesides(scene, type, one)))
    if (n <= at + FOLLOWING && isSet(type, status)) date ??= nextDay(scene, sentence)
  }
  const isStory = isCase && amounts.filter(({ field }) => field === 'money').length > MOST
  return {
    amounts: isStory ? amounts.filter(({ field }) => field !== 'money') : amounts,
    place: whereOf(scene, type, own, place),
    date,
  }
}

/** "The arrest took place in Alder." */
const TAKES_PLACE = pattern()`
  ^The\s(?:\w+\s)?(?:
    arrests?|attacks?|shooting|stabbing|crash|collision|accident|fire|blast|explosion|raid|search|robbery|burglary
    |murder|killing|incident|seizure|drugs|heroin|cocaine
  )\s(?:took\splace|happened|occurred|was|were)\b`
/** Characters within which a sentence says so. */
const OPENING = 60
const tellsWhere = (words: string): boolean => isResumed(words) || TAKES_PLACE.test(words.slice(0, OPENING))

const isInQuote = ({ quotes }: Scene, sentence: Span): boolean =>
  quotes.some(({ start, end }) => start < sentence.end && sentence.start < end)
/** What work costs, and what measures no crime. */
const isBesides = (scene: Scene, type: EventType, one: Amount): boolean => isWage(one) || isOfNoCrime(scene, type, one)

/** Where an event is of which its own sentence says nothing. */
function whereOf(scene: Scene, type: EventType, own: Span, told: EventPlace | null): EventPlace | null {
  if (HEARD.has(type)) return caseAt(scene, told)
  if (told || type === 'legislation') return told // A bill is of a land, and not in it.
  if (!LOCAL.has(type)) return topOf(scene, DEEDS.has(type) ? own : undefined)
  if (isOfLead(scene, own)) return topOf(scene) ?? seatOf(scene)
  // Further down somebody is arrested anywhere.
  return type === 'arrest' ? null : (topOf(scene, own) ?? jurisdictionOf(scene))
}

/** Types of what a court does: where it sits. */
const HEARD: ReadonlySet<EventType> = new Set(['charge', 'conviction', 'sentence'])
/** Types of what happens at one spot: a court, the scene of a crime. */
const LOCAL: ReadonlySet<EventType> = new Set([...HEARD, 'seizure', 'arrest', 'incident'])
/** "Customers in Germany" of a fraud: a land is too wide for a spot. */
const isNoLand = ({ isCountry }: Spot): boolean => !isCountry
