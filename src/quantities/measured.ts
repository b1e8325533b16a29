import type { Document, Span } from '../document/types.ts'
import type { Unit } from './table.ts'

/** Words at which a noun phrase ends. */
const STOP = new Set(
  (
    'in on at for from to by with without during over under after before since per than as into onto through throughout across within between among against until about around near along off out up down ' +
    'and or but nor if when while where that which who whom whose because so not no each every both either ' +
    'is are was were be been being has have had will would could can may might must shall should does do did ' +
    'annually daily weekly monthly yearly respectively compared versus vs worth valued seized bound including only just last next this these those there here he she it they we i you ' +
    'said says located using used made sold going came went year-over-year'
  ).split(' '),
)
const LEAD = new Set('the a an its their his her our all total such any more some another these those'.split(' '))
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'&/₂-]*|[“"][\p{L}\p{N}-]+[”"]/uy

/** Verbs between what is measured and the measure. */
const CHANGE =
  '(?:rose|risen|rises?|fell|falls?|fallen|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|gr[eo]w(?:n|s|th)?|declin(?:e|ed|es|ing)|drop(?:ped|s)?|gain(?:ed|s)?|jump(?:ed|s)?|climb(?:ed|s)?|improv(?:ed|es|ement)|reduc(?:ed|tions?)|expand(?:ed|s)?|cut|total(?:ed|s)?|account(?:ed|s) for|represent(?:ed|s)?|reach(?:ed|es)?|approach(?:ed|es)|exceed(?:ed|s)?|averag(?:ed|es)|measur(?:ed|es)|weigh(?:ed|s)|cover(?:ed|s)|span(?:ned|s)|stood|was|were|is|are|been|be)'
const AUXILIARY =
  '(?:is|are|was|were|has|have|had|will|would|could|should|may|can|to|be|been|expected|estimated|now|also|already|[\\p{L}]+ly)'
const SUBJECT = new RegExp(
  `(?:^|[.;:(“"]\\s?|,\\s|\\b(?:and|that|while|but|as)\\s)((?:[\\p{L}\\p{N}₂’'-]+\\s){1,10}?)(?:${AUXILIARY}\\s){0,4}${CHANGE}\\s(?:(?:each|every)\\s\\p{L}+\\s|thereafter\\s|\\p{L}+ly\\s){0,3}(?:by|from|to|at|of|about)?\\s?$`,
  'iu',
)
const OBJECT =
  /\b(?:cut|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|improv(?:e|es|ed|ing)|boost(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|slash(?:es|ed|ing)?|limit(?:s|ed|ing)?|expand(?:s|ed|ing)?|double[sd]?)\s([^.;:]{3,160}?)\s(?:by|to|at)\s$/iu
/** "sulfur dioxide by 3,500 tons" behind another measure. */
const NEXT = /\b(?:and|,)\s((?:[\p{L}\p{N}₂-]+\s){1,4}?)(?:by|to)\s$/iu
/** "revenue of $41.1 million, up". */
const COMPARED =
  /([\p{L}-]+(?:\s[\p{L}-]+)?)\s(?:of|was|were|(?:\p{L}+\s)?to)\s[^,;]{2,40},\s(?:up|down|an?\s(?:increase|decrease)\sof)\s$/iu

/** What is measured, as in the text, short; null where the words around do not say. */
export function measured(document: Document, place: Span & { unitEnd: number }, unit: Unit): string | null {
  const { text } = document
  const after = text.slice(place.end, place.end + 120)
  const of = /^(?:\s(?:or more|or less|each))?\sof\s(?!which|whom|them|that\b)/i.exec(after)
  if (of) {
    const phrase = nounPhrase(text, place.end + of[0].length)
    if (phrase) return phrase
  }
  // "sulfur dioxide (SO2) by": what stands in brackets only names it again.
  const before = sentenceBefore(document, place.start).replace(/\([^()]{0,24}\)\s?/g, '')
  if (unit.dimension === 'ratio') return ofRatio(text, place, before)
  const list = unit.dimension === 'mass' || unit.dimension === 'volume' ? listed(before) : null
  return weighed(before) ?? sized(before) ?? attribute(text, place) ?? list ?? object(before) ?? subject(before)
}

function ofRatio(text: string, place: Span & { unitEnd: number }, before: string): string | null {
  const noun = attribute(text, place)
  if (
    noun &&
    !/^(?:increases?|decreases?|reductions?|rise|drop|decline|growth|higher|lower|more|less|fewer|change|jump|gain|improvement|cut|owned|off)\b/i.test(
      noun,
    )
  )
    return noun
  const tail = text.slice(place.unitEnd, place.unitEnd + 80)
  const change =
    /^\s(?:[\p{L}-]+\s){0,2}?(?:increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut|change|stake|interest|share|off|more|less|fewer|higher|lower)\s(?:in|of|on)?\s?/iu.exec(
      tail,
    )
  if (change && change[0].length > 5) {
    const phrase = nounPhrase(text, place.unitEnd + change[0].length)
    if (phrase) return phrase
  }
  return object(before) ?? subject(before)
}

/** "a 500-acre site", "40 lb propane tanks", "a 30% discount": the nouns that the quantity stands before. */
function attribute(text: string, place: Span & { unitEnd: number }): string | null {
  const unit = text.slice(place.start, place.unitEnd)
  if (
    text[place.unitEnd] !== ' ' ||
    /^ (?:thick|long|wide|tall|deep|high|away|apart|below|above|north|south|east|west|old|less|more)\b/.test(
      text.slice(place.unitEnd, place.unitEnd + 9),
    )
  )
    return null
  const plural = /(?:s|feet|inches)$/i.test(unit) && !/-/.test(unit) && !/lbs$/i.test(unit)
  const per = /percent|%/i.test(unit)
  if (plural && !per && !/^ (?:[a-z]+ly )?[a-z]+(?:ed|ing)? [a-z]/.test(text.slice(place.unitEnd, place.unitEnd + 30)))
    return null
  if (plural && !per) return null
  return nounPhrase(text, place.unitEnd + 1)
}

const MEASURE =
  /((?:[\p{L}\p{N}₂-]+\s){1,6}?)(?:(?:with|at|having)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,2}(?:weight|mass|volume|area|length|size|capacity)\sof|weighing|totall?ing|measuring|spanning|covering)\s(?:[\p{L}]+\s){0,2}$/iu

/** "narcotic drugs with a total weight of 280 kilograms", "a parcel weighing 2 kg": what stands in front of the measure. */
function weighed(before: string): string | null {
  const words = (MEASURE.exec(before)?.[1] ?? '').trim().split(/\s+/).filter(Boolean)
  const first =
    words.findLastIndex(
      (word) => STOP.has(word.toLowerCase()) || LEAD.has(word.toLowerCase()) || /^\p{Ll}+ed$|^-/u.test(word),
    ) + 1
  return words.slice(first).slice(-3).join(' ') || null
}

/** "lakes of 5 to 40 hectares", "at a depth of 18 m": the noun that "of" ties to the measure. */
function sized(before: string): string | null {
  const noun = /([\p{L}-]{3,20})\sof\s(?:up\sto\s|about\s|over\s|more\sthan\s|an?\s)?$/u.exec(before)?.[1]
  return noun && !/^(?:total|minimum|maximum|average|rate|some|out|one|all|excess)$/i.test(noun) ? noun : null
}

/** "hash 276 kilograms": a noun of a list right before the number. */
function listed(before: string): string | null {
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
    !noun.some((word) => STOP.has(word) || LEAD.has(word) || /(?:ed|ing|ly)$/.test(word))
    ? noun.join(' ')
    : null
}

function object(before: string): string | null {
  const words = OBJECT.exec(before)?.[1]
  // "reduce A by 5 tons and B by": the last object is behind the first measure.
  return words === undefined || /\sby\s.*\d/.test(words) ? trimmed(NEXT.exec(before)?.[1]) : trimmed(words)
}
const subject = (before: string) => trimmed(COMPARED.exec(before)?.[1]) ?? trimmed(SUBJECT.exec(before)?.[1])

/** The noun phrase at the front, without articles and without the places and times behind it. */
function trimmed(words: string | undefined): string | null {
  const phrase = (words ?? '')
    .trim()
    .replace(/^(?:the\s)?(?:amount|level|levels|volume|share|rate|total|number)\sof\s/i, '')
    .replace(/\s(?:from|in|on|at|during|across|through|by|within|over|under|with|seized|located)\s.*$/i, '')
  const kept = phrase.split(/\s+/)
  while (kept.length && LEAD.has(kept[0].toLowerCase())) kept.shift()
  while (kept.length && STOP.has(kept[kept.length - 1].toLowerCase())) kept.pop()
  return kept.length && kept.length < 11 && !STOP.has(kept[0].toLowerCase()) && !/^\p{Ll}+ly$|^\d/u.test(kept[0])
    ? kept.join(' ') || null
    : null
}

/** The nouns from `from` on, up to the word that ends them; "emissions of sulfur dioxide" goes on through "of". */
function nounPhrase(text: string, from: number): string | null {
  let start = from
  let end = from
  let at = from
  for (let n = 0; n < 8; n++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    const word = match[0].toLowerCase()
    if (end === from && LEAD.has(word)) start = at + match[0].length + 1
    else if (
      STOP.has(word) ||
      (end > from && /(?:ed|ly)$/.test(word) && !/-/.test(word)) ||
      (word === 'of' && end === from)
    )
      break
    else if (word !== 'of') end = at + match[0].length
    at += match[0].length
    if (text[at] !== ' ') break
    at++
  }
  return end > start ? text.slice(start, end).replace(/\s+/g, ' ') : null
}

function sentenceBefore(document: Document, at: number): string {
  const sentence = sentenceAt(document, at)
  return document.text.slice(Math.max(sentence?.start ?? 0, at - 220), at)
}

function sentenceAt({ sentences }: Document, at: number): Span | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= at) low = middle + 1
    else high = middle
  }
  return sentences[low]?.start <= at ? sentences[low] : null
}
