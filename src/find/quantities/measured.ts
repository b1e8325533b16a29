import type { Document, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import {
  beforeRate,
  CHANGE,
  LEAD,
  labelled,
  measures,
  nounPhraseAt,
  nounPhraseBefore,
  object,
  STOP,
  sentenceBefore,
  subject,
  tied,
  wordsOf,
} from '../phrases/index.ts'
import type { Unit } from './base.ts'

/** Where a measure with its bounds stands, where its number begins, and where its unit ends. */
type Place = Span & { numberStart: number; unitEnd: number }

/** What is measured, as in the text, short; null where the words around do not say. */
export function measured(document: Document, place: Place, unit: Unit): string | null {
  const { text } = document
  // "within 8 km of the site"
  const near = unit.dimension === 'length' && /^within/i.test(text.slice(place.start, place.start + 6))
  const behind = near ? null : ofPhrase(text, place)
  if (behind && !CHANGE.test(behind)) return behind
  // "sulfur dioxide (SO2) by": what stands in brackets only names it again.
  const before = sentenceBefore(document, place.numberStart)
    .replace(/\([^()]{0,24}\)\s?/g, '')
    .replace(ASIDE, '')
  const words = wordsOf(before)
  const share = unit.dimension === 'ratio'
  const found =
    (share ? shared(text, place, before) : (weighed(before) ?? attribute(text, place, unit))) ??
    tied(words) ??
    (share ? null : listed(before, unit)) ??
    object(words) ??
    subject(beforeRate(words)) ??
    labelled(words, share) ??
    (share ? apposed(before) : null) ??
    behind ??
    adjacent(text, place) ??
    ALONE.exec(before)?.[1] ??
    null
  // "heated to 573 K", "minus 12C (10F)"
  return found && !/^\p{Ll}+ed$|^(?:minus )?\d/u.test(found) ? found : null
}

/** "fell $11.67, or", "rose by $2 million, or about": an amount of money that the share says again. */
const ASIDE = pattern('u')`
  (?:(?:by|as much as|about|over) )?(?:[A-Z]{1,3})?[$€£]\s?[\d.,]+(?: (?:thousand|million|billion|trillion))?
  ,? or (?:\p{L}+ ){0,2}$`
/** Behind an amount and a comma: ", a 28.8 percent increase". */
const APPOSED = pattern('u')`
  ^(?<lead>.*?)(?<amount>[$€£]\s?)?\b\d[\d,.]*(?:\s(?:thousand|million|billion))?(?<item>(?:\s\p{Ll}[\p{Ll}-]+){1,3}?s)?
  (?<rest>\s(?:in|for|during|on|at|per)\s[^,;:]{2,40})?,\s(?:which\sis\s|representing\s|and\s)?an?\s(?:\p{Ll}+\s)?$`

/** "A dividend of $0.50, a 28.8 percent increase", "20 arrivals in December, a 70% decline": what the figure before says. */
function apposed(before: string): string | null {
  const groups = APPOSED.exec(before)?.groups
  if (!groups) return null
  if (groups.item && !groups.amount) return groups.item.trim()
  const words = wordsOf(groups.lead)
  return tied(words) ?? subject(words)
}

/** "expects growth of": a change with nothing that changes. */
const ALONE = /\b((?:growth|increase|decrease|reduction|decline|rise|drop|gain|improvement)s?) of (?:\p{L}+ )?$/u
const IN_TERMS = /^(?: \p{L}+)? in terms of (?:the |its )?/u
/** "Of all funding in 2018, only" */
const PARTED = pattern('u')`
  (?:^|[,;] )[Oo]f (?:all |the |these |those )*(?<whole>[\p{Ll}][\p{L} -]{2,60}?)
  (?: (?:in|from|during|made|invested)\b[^,]{0,30})?, (?:\p{L}+ )?$`

/** What a share is of: what changes, what stands behind it, or the whole that the sentence opened with. */
function shared(text: string, place: Place, before: string): string | null {
  const terms = IN_TERMS.exec(text.slice(place.unitEnd, place.unitEnd + 40))
  if (terms) return nounPhraseAt(text, place.unitEnd + terms[0].length)
  return changing(text, place) ?? sharing(text, place) ?? PARTED.exec(before)?.groups?.whole ?? null
}

/** "speeds up to 1 Gbps": a plural right in front of the bounds. */
function adjacent(text: string, place: Place): string | null {
  if (place.start === place.numberStart) return null
  const words = wordsOf(text.slice(Math.max(0, place.start - 60), place.start))
  const last = words.at(-1) ?? ''
  return /^\p{L}{3,}s$/u.test(last) && !measures(last) && last !== 'lives' && !STOP.has(last.toLowerCase())
    ? nounPhraseBefore(words, 3)
    : null
}

/** "12 tons of steel", "20 percent or more of the vote", "60% of all respondents". */
function ofPhrase(text: string, place: Place): string | null {
  const of = OF.exec(text.slice(place.end, place.end + 60))
  if (!of) return null
  return of.groups!.told ? lastCounted(text, place.start) : nounPhraseAt(text, place.end + of[0].length)
}

/** Behind a measure: "of all", "of these 4,000", or "of those" and nothing more. */
const OF = pattern('iu')`
  ^\)?(?:\s(?:or more|or less|each))?\s{1,3}of\s(?:
    (?<told>(?:these|those|them)(?=\s(?:are|were|was|is|had|have|has|came|arrived|said|will|would)\b|[,.;]))
    |(?!which|whom|them|that\b)
      (?:all\s|the\s|its\s|their\s)*(?:(?:these|those|the)\s\d[\d,]*\s(?=\p{Ll}))?
  )`
const COUNTED = pattern('gu')`
  (?<![\p{L}\d$€£.,])\d[\d,]*\s(?<item>(?:\p{Ll}[\p{Ll}-]+\s){0,2}?(?:\p{Ll}{3,}s|people|men|women|children))\b`
/** How far back "those" can stand for what was counted. */
const TOLD = 200

/** "35,141 migrants arrived. Some 34.7% of those": what was counted last. */
function lastCounted(text: string, at: number): string | null {
  let item: string | null = null
  for (const { groups } of text.slice(Math.max(0, at - TOLD), at).matchAll(COUNTED)) item = groups!.item
  return item
}

/** What stands behind a measure with an article is no part of its phrase. */
const DETERMINED = /^ (?:the|an?|this|that|these|those|its|their|his|her|our|such|any|some)\b/i

/** What follows a share and is no thing that it is a share of. */
const NOT_SHARED = pattern('u')`
  ^(?:
    \p{Ll}+(?:ed|ing)|goes|will|owned|off|stake|interest in|ensures?|accounts?|share|increases?|decreases?
    |own|held|(?:year|month|quarter|week)-o(?:ver|n)-\p{L}+$|year|annual|annually|reported|required|accurate
    |effective|complete|confidential|certain|sure|free|natural|pure|organic|satisfied|committed|of
    |believe|think|say|want|agree|disagree|feel|expect|know|oppose|approve|disapprove|prefer|plan|consider|cite|see
    |intend|hope|fear|answer|yes|no|YES|NO|Yes|No
  )(?:\s|$)`
/** "a 30% discount", "8 percent interest": no share of a change, and nothing that a verb says of it. */
function sharing(text: string, place: Place): string | null {
  if (text[place.unitEnd] !== ' ' || DETERMINED.test(text.slice(place.unitEnd, place.unitEnd + 8))) return null
  const noun = nounPhraseAt(text, place.unitEnd + 1)
  return noun && (!CHANGE.test(noun.split(' ')[0]) || / \p{Ll}/u.test(noun)) && !NOT_SHARED.test(noun) ? noun : null
}

const CHANGING = pattern('iu')`
  ^\s(?:[\p{L}-]+\s){0,2}?(?:
    increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut|change|stake|interest|share
    |surge|hike|boost|discount|off|more|less|fewer|higher|lower
  )s?\s(?:
    (?:in|of|on|for)\s(?:all\s|the\s|its\s|their\s)*|(?=\p{Ll}+s\b)
    |(?<=(?:more|less|fewer|lower|higher)\s)(?!than\b)
  )`
/** "a 25 percent increase in sales", "a 10% stake in the mine", "a 14% growth of revenue". */
function changing(text: string, place: Place): string | null {
  const change = CHANGING.exec(text.slice(place.unitEnd, place.unitEnd + 70))
  if (change) return nounPhraseAt(text, place.unitEnd + change[0].length)
  const over = OVER_LAST.exec(text.slice(place.unitEnd, place.unitEnd + 70))
  return over && nounPhraseAt(text, place.unitEnd + over[0].length)
}

/** "A 28.8 percent increase over last year's dividend" */
const OVER_LAST = pattern('iu')`
  ^\s(?:[\p{L}-]+\s)?(?:increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut)\s
  (?:over|on|from|against)\s(?:last|the\s(?:previous|prior|preceding))\s(?:year|quarter|month|season)['’]s\s(?=\p{Ll})`

/** "a 500-acre site", "40 lb propane tanks", "a 300-foot-tall tower", "50 grams crack cocaine": the nouns behind the unit. */
function attribute(text: string, place: Place, unit: Unit): string | null {
  const tail = text.slice(place.unitEnd, place.unitEnd + 24)
  const shape = /^[- ](?:tall|long|wide|deep|high|thick|diameter|capacity|per \p{L}+) (?=\p{L})/u.exec(tail)
  if (shape && text[place.unitEnd] === '-') return nounPhraseAt(text, place.unitEnd + shape[0].length)
  if (tail[0] !== ' ' || DETERMINED.test(tail)) return null
  const name = text.slice(place.start, place.unitEnd)
  const plural = /(?:s|feet|inches)$/i.test(name) && !/-/.test(name) && !/lbs$/i.test(name)
  const noun = nounPhraseAt(text, place.unitEnd + 1)
  if (!noun || /^\p{Ll}+ed\b|^due\b|^x\b|^(?:overnight|outside|inside|outdoors|indoors)$/u.test(noun)) return null
  // Behind a plural only what is weighed or poured stands without "of".
  return !plural ||
    ((unit.dimension === 'mass' || unit.dimension === 'volume') &&
      /^\p{Ll}/u.test(noun) &&
      !/^\p{Ll}+ing\b/u.test(noun))
    ? noun
    : null
}

const MEASURE = pattern('iu')`
  ((?:[\p{L}\p{N}₂-]+\s){1,6}?)(?:
    (?:with|at|having)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,2}(?:weight|mass|volume|area|length|size|capacity)\sof
    |weighing|totall?ing|measuring|spanning|covering|containing|comprising
  )\s(?:[\p{L}]+\s){0,2}$`

/** "narcotic drugs with a total weight of 280 kilograms", "a parcel weighing 2 kg": what stands in front of the measure. */
function weighed(before: string): string | null {
  const words = (MEASURE.exec(before)?.[1] ?? '').trim().split(/\s+/).filter(Boolean)
  const first =
    words.findLastIndex(
      (word) => STOP.has(word.toLowerCase()) || LEAD.has(word.toLowerCase()) || /^\p{Ll}+ed$|^-/u.test(word),
    ) + 1
  return words.slice(first).slice(-3).join(' ') || null
}

/** "hash 276 kilograms": a noun of a list right before the number. */
function listed(before: string, { dimension }: Unit): string | null {
  if (dimension !== 'mass' && dimension !== 'volume') return null
  const words =
    /([\p{L}-]+\s)?([\p{L}-]+\s)?([\p{Ll}-]{3,21})\s[-–—]?\s?$/u
      .exec(before)
      ?.slice(1)
      .map((word) => word?.trim() ?? '') ?? []
  const first = words.findLastIndex((word) => /^(?:including|and|of|with|namely|)$/.test(word)) + 1
  const noun = words.slice(first)
  const opens = first > 0 && (words[first - 1] !== '' || /[:;,(]\s?[\p{L}-]+(?:\s[\p{L}-]+)?\s[-–—]?\s?$/u.test(before))
  return opens &&
    noun.length &&
    noun.length < 3 &&
    !noun.some((word) => STOP.has(word) || LEAD.has(word) || measures(word) || /(?:ed|ing|ly)$/.test(word))
    ? noun.join(' ')
    : null
}

/** What a second measure of the same kind takes over: "from 3 kg in 1999 to 40 kg", "up 5 percent, from 4 percent", "2,540 tons (825 tons of which". */
export const inherits = (gap: string): boolean =>
  gap.length < 90 &&
  !/[.;:]\s/.test(gap) &&
  /(?:\b(?:to|from|with|than|versus|and|or|then|by|rise of|while|whereas)\s(?:between\s|another\s|a further\s)?|\(|,\s)$/.test(
    gap,
  )
