import type { Document } from '../../document/types.ts'
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
import { apposed, atRate, DETERMINED, type Place, shared, VERBAL } from './share.ts'

/** What is measured, as in the text, short; null where the words around do not say. */
export function measured(document: Document, place: Place, unit: Unit): string | null {
  const { text } = document
  const metal = METAL.exec(text.slice(place.numberStart, place.unitEnd))
  if (metal) return metal[1]
  // "within 8 km of the site"
  const near = unit.dimension === 'length' && /^within/i.test(text.slice(place.start, place.start + 6))
  const behind = near ? null : (ofPhrase(text, place) ?? madeInto(text, place))
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
    (share ? atRate(words) : null) ??
    (share ? apposed(before, text.slice(place.unitEnd, place.unitEnd + 8)) : null) ??
    behind ??
    adjacent(text, place) ??
    gapped(before, unit) ??
    shaped(text, place, before) ??
    ALONE.exec(before)?.[1] ??
    null
  // "heated to 573 K", "minus 12C (10F)"
  return found && !/^\p{Ll}+ed$|^(?:minus )?\d/u.test(found) && !SPAN.test(found) ? found : null
}

/** "5,500 silver ounces": what is weighed stands between the number and its unit. */
const METAL = /\s(gold|silver|platinum|palladium|rhodium)\s(?:equivalent\s)?ounces?$/i

/** How long something took is nothing that is measured: "after a month at 40 percent". */
const SPAN = pattern('i')`
  ^(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few) )?
  (?:second|minute|hour|day|week|month|quarter|year)s?$`

/** "fell $11.67, or", "rose by $2 million, or about", "fell 356.2 points, or": a step that the share says again. */
const ASIDE = pattern('u')`
  (?:(?:by|as much as|about|over) )?(?:
    (?:[A-Z]{1,3})?[$€£]\s?[\d.,]{1,16}(?: (?:thousand|million|billion|trillion))?
    |[\d.,]{1,16} (?:(?:million|billion|trillion|basis|index) )?
      (?:cents?|pence|points?|dollars|euros|yen|pounds|francs|rupees)
  ),? or (?:\p{L}{1,20} ){0,2}$`
/** "expects growth of", "at a rate of": a change with nothing that changes. */
const ALONE =
  /\b((?:rate|speed|range|growth|increase|decrease|reduction|decline|rise|drop|gain|improvement)s?) of (?:\p{L}+ )?$/u
const BETWEEN = /\b(?:between|from)\s$/
/** "a body mass index", "the X-ray dose": up to four words behind an article. */
const SINGULAR = /(?:^|\s)(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\s(?<noun>(?:[\p{L}-]+\s){1,4})$/u
/** "speeds up to 1 Gbps", "wavelengths between 0.6 and": what stands right in front of the bounds. */
function adjacent(text: string, place: Place): string | null {
  const before = text.slice(Math.max(0, place.start - 60), place.start)
  const bounds = place.start < place.numberStart ? '' : BETWEEN.exec(before)?.[0]
  if (bounds === undefined) return null
  const front = before.slice(0, before.length - bounds.length)
  const words = wordsOf(front)
  const last = words.at(-1) ?? ''
  if (measures(last) || last === 'lives' || STOP.has(last.toLowerCase())) return null
  if (/^\p{L}{3,}s$/u.test(last)) return nounPhraseBefore(words, 3)
  const noun = SINGULAR.exec(front)?.groups?.noun.trim()
  return noun && !noun.split(' ').some((word) => STOP.has(word.toLowerCase()) || VERBAL.test(word)) ? noun : null
}

const SHAPE = /^\s(?:in (?:diameter|height|length|width|thickness|depth|size)|long|wide|tall|high|deep|thick|across)\b/
/** "with a trunk 1.2 m in diameter", "the wall, 3 metres high": what has such a size. */
function shaped(text: string, place: Place, before: string): string | null {
  if (!SHAPE.test(text.slice(place.unitEnd, place.unitEnd + 14))) return null
  const front = before.slice(0, before.length - (place.numberStart - place.start)).replace(/,\s$/, ' ')
  const noun = SINGULAR.exec(front)?.groups?.noun.trim()
  if (noun && !noun.split(' ').some((word) => STOP.has(word.toLowerCase()) || VERBAL.test(word))) return noun
  return /\p{Ll}s\s$/u.test(front) ? nounPhraseBefore(wordsOf(front), 2) : null
}

/** "Density was 2.7 g/cm³ and the elastic modulus 70 GPa": the verb of the clause before is meant. */
const GAPPED = /(?:[,;]|\s(?:and|while|with))\s(?:an?|the|its)\s(?<noun>(?:[\p{Ll}-]+\s){1,3})$/u
/** Of these much besides a property is told, so that the noun may be no subject: "and a walk 3 km", "and the guest 2 litres". */
const EVERYDAY = /^(?:length|mass|volume|area|ratio)$/
function gapped(before: string, { dimension }: Unit): string | null {
  const noun = EVERYDAY.test(dimension) ? undefined : GAPPED.exec(before)?.groups?.noun.trim()
  return noun && !noun.split(' ').some((word) => STOP.has(word) || VERBAL.test(word) || measures(word)) ? noun : null
}

const INTO = /^ into (?:an?|the|its|their) (?=\p{L})/u
const MADE = /\b(?:transform|convert|turn|develop|redevelop|remodel)(?:s|ed|ing)?\s(?:\p{Ll}+\s){0,2}$/u
/** "Has transformed 1,500 square feet into a hall": what comes of it. */
function madeInto(text: string, { start, end }: Place): string | null {
  const into = INTO.exec(text.slice(end, end + 14))
  return into && MADE.test(text.slice(Math.max(0, start - 40), start)) ? nounPhraseAt(text, end + into[0].length) : null
}

/** "12 tons of steel", "20 percent or more of the vote", "60% of all respondents". */
function ofPhrase(text: string, place: Place): string | null {
  const behind = text.slice(place.end, place.end + OF_REACH)
  const those = THOSE.exec(behind)?.groups?.those
  if (those) return those.replace(/\s+/g, ' ')
  const of = OF.exec(behind)
  if (!of) return null
  return of.groups!.told ? lastCounted(text, place.start) : nounPhraseAt(text, place.end + of[0].length)
}

/** "70 per cent of those applying", "of those recently surveyed", but "of those building permits" */
const THOSE = pattern('u')`
  ^\s{1,3}of\s{1,3}(?<those>those\s{1,3}(?:\p{Ll}{2,16}ly\s{1,3})?(?:
    (?!(?!(?:living|applying|seeking|voting|using|attending|receiving)\b)\p{Ll}{2,16}ing\s\p{Ll}+s\b)\p{Ll}{2,16}ing
    |surveyed|polled|interviewed|questioned|asked|sentenced|arrested|charged|convicted|released|detained|employed
    |affected|tested|screened|treated|diagnosed|infected|vaccinated|killed|injured|registered|enrolled|invited|displaced
  )(?!\p{L}))`

/** Characters behind a measure in which its "of" stands, behind "(880 pounds)" too. */
const OF_REACH = 100
/** Behind a measure: "of all", "of these 4,000", "of a $12 billion", or "of those" and nothing more. */
const OF = pattern('iu')`
  ^\)?(?:\s\([^()]{2,40}\))?(?:\s(?:or more|or less|each))?\s{1,3}of\s(?:
    (?<told>(?:these|those|them)(?=\s(?:are|were|was|is|had|have|has|came|arrived|said|will|would)\b|[,.;]))
    |(?!which|whom|them|that\b|those\swho\b)
      (?:(?:all|the|its|their|an?|these|those)\s)*(?:total\snumber\sof\s)?
      (?:[$€£]?\d[\d,.]*(?:\s\d{3})*\s(?:(?:thousand|million|billion|trillion)\s)?(?=\p{Ll}))?
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

const NO_NOUN = /^(?:\p{Ll}{1,20}ed|due|x)\b|^(?:overnight|outside|inside|outdoors|indoors|ambient)$/u
/** "a 500-acre site", "40 lb propane tanks", "a 300-foot-tall tower", "50 grams crack cocaine": the nouns behind the unit. */
function attribute(text: string, place: Place, unit: Unit): string | null {
  const tail = text.slice(place.unitEnd, place.unitEnd + 24)
  const shape = /^[- ](?:tall|long|wide|deep|high|thick|diameter|capacity|per \p{L}+) (?=\p{L})/u.exec(tail)
  const article = /\b(?:an?|the|its) $/i.test(text.slice(Math.max(0, place.start - 5), place.start))
  if (shape && (article || text[place.unitEnd] === '-')) return nounPhraseAt(text, place.unitEnd + shape[0].length)
  if (tail[0] !== ' ' || DETERMINED.test(tail)) return null
  const name = text.slice(place.start, place.unitEnd)
  const plural = /(?:s|feet|inches)$/i.test(name) && !/-|(?:lbs|\dbps|[kKMGT]bps)$/i.test(name)
  const noun = nounPhraseAt(text, place.unitEnd + 1)
  if (!noun || NO_NOUN.test(noun)) return null
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

const TAKES_OVER = pattern()`
  (?:
    (?<![a-z])(?:to|from|with|than|versus|and|or|then|by|rise of|while|whereas|×|x|\(range)\s
    (?:between\s|another\s|a further\s|only\s|just\s)?
    |\(|,\s
  )$`
/** What a second measure of the same kind takes over: "from 3 kg in 1999 to 40 kg", "up 5 percent, from 4 percent", "2,540 tons (825 tons of which". */
export const inherits = (gap: string): boolean => gap.length < 90 && !/[.;:]\s/.test(gap) && TAKES_OVER.test(gap)
