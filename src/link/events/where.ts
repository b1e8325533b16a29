import type { Document } from '../../document/types.ts'
import { BUSINESSES } from '../../lexicon/businesses.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import type { Part } from './event.ts'
import { type Scene, type Spot, within } from './scene.ts'

export interface EventPlace {
  name: string
  id: string
}

/** Where a sentence begins to tell: what its dateline says is no part of it. */
export const storyFrom = ({ dateline }: Document, { start, end }: Span): number =>
  dateline && dateline.start >= start && dateline.end <= end ? dateline.end : start

/** Letters of a sentence that is read as one whatever marks it has. */
const SHORT = 300
const MARK = /[,.;:]\s/
/** Where a sentence ends in a text that lost its marks and kept their spaces. */
const LOST = pattern('gu')`
  (?<=\S)(?:
    \s{3,}(?=\p{Lu})
    |\s\s(?=(?:The|This|That|These|In|On|At|It|He|She|They|We|I|A|An|As|To|For|Our|His|Her)\s)
  )`

/** What tells of a trigger: its sentence behind the dateline; of a text without marks what stands between the lost ones. */
export function toldIn(document: Document, sentence: Span, trigger: Span): Span {
  const start = storyFrom(document, sentence)
  const { end } = sentence
  const words = document.text.slice(start, end)
  if (words.length < SHORT || MARK.test(words)) return { start, end }
  const told = { start, end }
  for (const { index, 0: gap } of words.matchAll(LOST)) {
    if (start + index <= trigger.start) told.start = start + index + gap.length
    else if (start + index >= trigger.end) return { start: told.start, end: start + index }
  }
  return told
}

/** Where releases are sent from, whatever they tell of. */
const SEAT = /^washington\b/i

/** "Convicted in 1996 in Alder": of another case. */
const OF_OLD = /\b(?:in|since|from|and)\s(?:19|20)\d\d\s/
/** Farther behind its trigger a place belongs to something else, in characters. */
const FAR = 160

export const IN = pattern('i')`
  \b(?:in|at|near|outside|around|throughout|across|over)\s
  (?:(?:the\s)?(?:city|town|county|village|state|port)\sof\s|the\s|nearby\s|its\s|their\s|his\s|her\s|downtown\s)?$`
/** "Customers outside the United States", "across America": whom it is for, and not where it is. */
const FAR_AND_WIDE = /\b(?:outside|throughout|across|over|around)\s(?:the\s)?$/i
/** "Customers in the United States": where those are whom it serves. */
const SERVED = pattern('i')`
  \b(?:customers?|clients?|patients?|consumers?|users?|businesses|taxpayers)
  \s(?:alone\s)?(?:in|across|throughout)\s(?:the\s)?$`
/** Characters in front of a place in which such words stand. */
const IN_REACH = 48
/** "Roe, of 12 Oak St. in Alder", "who lives in Alder": where one is at home. */
const HOME = pattern()`
  \b(?:
    who\s(?:\w+ly\s)?lives?|living|resid(?:es?|ing)|(?<=[,-]\s?)based|headquartered
    |of\s\d+\s(?:[A-Z][\w.]*\s){1,4}
    (?<=\s(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|Ct|Court|Way|Place)\.?\s)
  )\s?(?:in|at|near)\s(?:the\s)?$`
/** "Roe, a former minister in Alder", "Norvik, a maker of pumps in Alder": what one is or was, and not what happens. */
const ASIDE = pattern('iu')`
  ,\s(?:
    (?:an?\s|the\s)?former\s
    |(?:an?|the)\s(?:[\w-]{1,20}\s){0,5}?(?:${[...BUSINESSES].join('|')})\s
    |(?:who|which|whose)\s(?:\w{1,20}\s)?
    (?:ran|runs|owned|owns|operate[sd]|worked|works|served|manage[sd]|led)\s
  )[^,;]{0,80}$`
/** "A former minister in Alder was". */
const FORMERLY = /^\s?(?:an?\s|the\s)?former\s[^,;]{0,80}$/i
const isAside = (told: string): boolean => ASIDE.test(told) || FORMERLY.test(told)
/** "Visited Alder". */
const VISITS = /\b(?:visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?(?:\sto)?)$/i
/** Characters behind such a verb in which its place begins. */
const VISITED_WITHIN = 6
/** "The attacks on Alder". */
const ATTACKED = /^\s(?:on|against)\s(?:the\s(?:\w+\sof\s)?)?$/
/** "In Alder, agents found": a place that opens the sentence. */
const OPENING = /^(?:In|At|Near)\s(?:the\s)?$/

/** "Alder police arrested". */
const OF_POLICE = /^\s(?:[Pp]olice|[Ss]heriff|officers|deputies|detectives|firefighters)\b/
const POLICE_WITHIN = 14

/** The first place of the clause that stands behind "in" or "at", then one that opens the sentence, then any behind it. */
export function placeOf({ spots, document }: Scene, clause: Clause, { end }: Span, sentence: Span): EventPlace | null {
  const { text } = document
  const floor = storyFrom(document, sentence)
  const isIn = ({ start, isCountry }: Spot) => {
    const front = text.slice(Math.max(sentence.start, start - IN_REACH), start)
    return (
      IN.test(front) &&
      !OF_OLD.test(front) &&
      !HOME.test(front) &&
      !isAside(text.slice(Math.max(start > end ? end : floor, start - FAR), start)) &&
      !(isCountry && (FAR_AND_WIDE.test(front) || SERVED.test(front)))
    )
  }
  const behind = within(spots, { start: end, end: sentence.end })
  const isVisit = clause.frame.type === 'meeting' && VISITS.test(text.slice(clause.at.start, end))
  const visited = isVisit && behind.find(({ start }) => start - end < VISITED_WITHIN)
  const isAttack = clause.frame.type === 'incident' && clause.isNoun
  const attacked = isAttack && behind.find(({ start }) => ATTACKED.test(text.slice(end, start)))
  const inFront = within(spots, { start: floor, end })
  const opening = inFront.find(({ start }) => OPENING.test(text.slice(sentence.start, start)))
  const spot =
    (visited || attacked || undefined) ??
    behind.find((one) => one.start < clause.extent.end && isIn(one)) ??
    opening ??
    behind.find((one) => isIn(one) && one.start - end < FAR) ??
    // What a mark parts from the verb is of an aside: "processing claims in Alder – announced".
    inFront.findLast((one) => isIn(one) && !/^(?:,|\s[–—])/.test(text.slice(one.end, one.end + 2))) ??
    inFront.find((one) => OF_POLICE.test(text.slice(one.end, one.end + POLICE_WITHIN)))
  return spot ? { name: spot.name, id: spot.id } : null
}

/** "In federal court in Alder". */
const IN_COURT = /\b[Cc]ourt(?:house)?\s(?:in|at)\s(?:downtown\s)?$/
/**
 * Where a case is heard: in the court that is named, where the sentences behind it say, where headline and lead say, where the
 * release comes from, where the office sits that has it.
 */
export const caseAt = (scene: Scene, told: EventPlace | null): EventPlace | null =>
  courtOf(scene) ?? told ?? topOf(scene) ?? seatOf(scene) ?? jurisdictionOf(scene)

/** Whether it is told in the headline or in the first sentence. */
export function isOfLead({ document }: Scene, told: Span): boolean {
  const lead = document.sentences.find(({ block }) => block.kind === 'body')
  return lead === undefined || told.start <= lead.start
}

/** Where the headline says that it is: "in Lebanon"; else the first sentence. */
export function topOf(scene: Scene, told?: Span): EventPlace | null {
  const { sentences } = scene.document
  const headline = sentences.find(({ block }) => block.kind === 'headline')
  const lead = sentences.find(({ block }) => block.kind === 'body')
  return (
    (headline && (townAt(scene, headline) ?? firstBehind(scene, headline, IN))) ??
    // Of what is told behind it the lead may say where something else is.
    (lead && (!told || isOfLead(scene, told)) ? firstBehind(scene, lead, IN) : null)
  )
}

/** "Alder, Ohio, Agrees to Upgrade": the town whose news it is. */
function townAt({ spots, document }: Scene, headline: Span): EventPlace | null {
  const town = within(spots, headline).find(({ isTown }) => isTown)
  if (!town || !/^(?:(?:City|Town|County)\sof\s)?$/.test(document.text.slice(headline.start, town.start).trimStart()))
    return null
  // "Alder Man Convicted" tells where he lives.
  return /^(?:,|\s(?:to|will)\s)/i.test(document.text.slice(town.end, town.end + 6))
    ? { name: town.name, id: town.id }
    : null
}

/** The town that takes part: "the city of Alder will spend". */
export function townOf({ spots }: Scene, parts: readonly Part[]): EventPlace | null {
  const town = spots.find(({ isTown, id }) => isTown && parts.some((part) => part.id === id))
  return town ? { name: town.name, id: town.id } : null
}

/** Where the court sits that a release names. */
const courtOf = (scene: Scene) => firstBehind(scene, { start: 0, end: scene.document.text.length }, IN_COURT)

/** Where the release was sent from, unless it is the capital that speaks for all. */
export function seatOf({ spots, document }: Scene): EventPlace | null {
  const seat = document.dateline && within(spots, document.dateline).find(({ name }) => !SEAT.test(name))
  return seat ? { name: seat.name, id: seat.id } : null
}

/** The place in the name of the court or office that has the case: "Alder District Attorney's Office". */
export function jurisdictionOf({ spots, issuer }: Scene): EventPlace | null {
  const office = issuer?.name.toLowerCase() ?? ''
  const spot = spots.find(({ name }) => office.startsWith(`${name.toLowerCase()} `))
  return spot ? { name: spot.name, id: spot.id } : null
}

export function firstBehind(
  { spots, document }: Scene,
  span: Span,
  words: RegExp,
  accepts: (spot: Spot) => boolean = () => true,
): EventPlace | null {
  const spot = within(spots, span)
    .filter(accepts)
    .find(({ start, isCountry }) => {
      const front = document.text.slice(Math.max(span.start, start - IN_REACH), start)
      const told = document.text.slice(Math.max(span.start, start - FAR), start)
      return (
        words.test(front) &&
        !HOME.test(front) &&
        !isAside(told) &&
        !(isCountry && (FAR_AND_WIDE.test(front) || SERVED.test(front)))
      )
    })
  return spot ? { name: spot.name, id: spot.id } : null
}
