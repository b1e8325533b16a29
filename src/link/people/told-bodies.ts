/** Whom people serve by what a sentence tells: "its owner, Jane Doe", "founded by", "her company", "the Bureau Chief". */

import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Entry } from '../organisations/index.ts'
import { type Place, placesIn } from './affiliation.ts'

/** "Waverly Inc., and its owner, Jane Doe": the nearest body in front, in the same sentence. */
export function bodyReferred(text: string, role: Span, places: readonly Place[]): Entry | null {
  if (!/\b(?:its|their)\s(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, role.start - 30), role.start))) return null
  return nearestInFront(text, role.start, places, /^[^.;:\n]{0,120}$/)
}

/** "Waverly, a company founded by Jane Doe". */
export const bodyLedBy = (text: string, start: number, places: readonly Place[]): Entry | null =>
  LED.test(text.slice(Math.max(0, start - 60), start)) ? nearestInFront(text, start, places, IS_LED) : null

const BY = '(?:co-)?(?:founded|owned|led|headed|run|operated|created|established)\\sby\\s(?:\\p{L}+\\.?\\s){0,4}$'
const LED = pattern('u')`\b${BY}`
const IS_LED = pattern('u')`
  ^(?:,|\s\([^()\n]+\))?\s(?:(?:which|that|was|is|were)\s|an?\s(?:[\p{L}-]+\s){1,4}){0,2}
  ${BY}`

/** "Agent Tom Roe of Navex, under the supervision of Captain Jane Doe, Commanding Officer": the body in front is the one led. */
export function bodySupervised(text: string, start: number, places: readonly Place[]): Entry | null {
  if (!SUPERVISED.test(text.slice(Math.max(0, start - 40), start)) || OVERSEES.test(text.slice(start, start + 40)))
    return null
  const place = placesIn(places, { start: Math.max(0, start - 200), end: start }).findLast(({ end }) => end <= start)
  const isLed = place && IS_SUPERVISED.test(text.slice(place.end, start))
  return isLed && OF_WHOM.test(text.slice(Math.max(0, place.start - 70), place.start)) ? place.entry : null
}

const SUPERVISED = /\bunder\sthe\s(?:supervision|command)\sof\s$/
/** Who oversees what is not his: "the case of Acme, under the supervision of Judge Doe". */
const OVERSEES = /^[\p{L}. ]{0,24}\b(?:Judge|Justice|inspector|engineer)\b/u
/** Not "trained at", "funded by", "students from". */
const OF_WHOM = /\b(?:of|with)\s(?:the\s)?[^.;:\n]{0,60}$/
const IS_SUPERVISED = /^,?\sunder\sthe\s\p{L}+\sof\s$/u

/** "Jane Doe's Harbour Church": the body right behind an owner's name. */
export const bodyOwned = (text: string, end: number, places: readonly Place[]): Entry | null =>
  placesIn(places, { start: end, end: end + 4 }).find(({ start }) => /^['’]s?\s$/.test(text.slice(end, start)))
    ?.entry ?? null

const JOINS = pattern()`
  ^[^.;\n]{0,40}\s
  (?:
    join(?:s|ed|ing)?|leav(?:es|ing)|left
    |(?:retir(?:e|es|ed|ing)|resign(?:s|ed|ing)?)\sfrom
    |work(?:s|ed)?\s(?:at|for)
    |(?:do(?:es|ing)?|did)\sbusiness\s(?:through|as|under)
    (?:\san?\s(?:[a-z]+\s)?(?:company|corporation|entity|firm)\s(?:called|named))?
    |operat(?:es|ed|ing)|co-?founded|founded
  )
  \s(?:the\s)?$`

/** "Jane Doe will retire from Navex's board", "Jane Doe, who joined Navex in May", "doing business through Navex". */
export function bodyJoined(text: string, end: number, limit: number, places: readonly Place[]): Entry | null {
  const place = placesIn(places, { start: end, end: Math.min(limit, end + 80) })[0]
  return place && JOINS.test(text.slice(end, place.start)) ? place.entry : null
}

function nearestInFront(text: string, start: number, places: readonly Place[], gap: RegExp): Entry | null {
  const place = placesIn(places, { start: Math.max(0, start - 200), end: start }).findLast(
    (p) => p.end <= start && !/\b(?:Court|District)\b/.test(p.entry.name),
  )
  return place && gap.test(text.slice(place.end, start)) ? place.entry : null
}

/** "Jane Doe, 54, of Weston, and her company, Waverly Inc." */
export function bodyOfOwn(text: string, end: number, limit: number, places: readonly Place[]): Entry | null {
  const own = OWN.exec(text.slice(end, Math.min(limit, end + 160)))
  if (!own) return null
  const start = end + own[0].length
  return placesIn(places, { start, end: start + 1 })[0]?.entry ?? null
}

const OWN = pattern('u')`
  ^[^.;\n]{0,70}?\b(?:his|her|their)\s(?:[\p{L}-]+\s){0,2}
  (?:company|companies|business|firm|organi[sz]ation|nonprofit|employer|agency)
  (?:,\s|\scalled\s|\snamed\s|\s)`

const KINDS = pattern('i')`
  \b(
  company|firm|corporation|bureau|division|department|agency|committee|subcommittee|office|section|branch|unit
  |ministry|university|school|college|bank|hospital|group|association|foundation|institute|council|board
  |commission|nonprofit|start-?up|museum|society|club|union|district|academy
  )(?:['’]s)?\b`
const COMPANY = /^(?:company|firm|corporation|group|nonprofit|startup|start-up)$/i

/** The organisation that a document speaks of most, if it does at least three times. */
function subjectOf(places: readonly Place[]): Entry | null {
  const counts = new Map<Entry, number>()
  for (const { entry } of places) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] > 2 ? most[0] : null
}

/**
 * What "Bureau Chief", "the company's president" mean: the nearest body above of that kind; for a company the one that
 * the paragraph speaks of, else the one that the release speaks of most.
 */
export function bodyMeant(text: string, words: string, before: number, places: readonly Place[]): Entry | null {
  const kind = KINDS.exec(words)?.[1]
  if (!kind) return CHIEF_ALONE.test(words) ? unitInFront(text, before, places) : null
  const from = Math.max(0, before - 1500)
  const above = placesIn(places, { start: from, end: before })
  if (COMPANY.test(kind)) {
    const paragraph = from + text.slice(from, before + 1).lastIndexOf('\n')
    const near = above.find((p) => p.start > paragraph && !/['’]s?$/.test(text.slice(p.end, p.end + 2)))
    if (near) return near.entry
    return subjectOf(places)
  }
  const same = (word: string | undefined) => word?.toLowerCase() === kind.toLowerCase()
  return above.findLast(({ entry }) => same(entry.words.at(-1)) || same(entry.words[0]))?.entry ?? null
}

/** "Chief of the Fraud Bureau and Jane Doe, Deputy Chief": whose chief it is has been said in the same sentence. */
const CHIEF_ALONE = /^(?:first |executive )?(?:deputy |assistant )?chief$/i
const UNIT = /^(?:Bureau|Division|Unit|Section|Squad|Branch)$/
/** Characters of a sentence that are looked through for it. */
const SENTENCE = 300

const unitInFront = (text: string, before: number, places: readonly Place[]): Entry | null =>
  placesIn(places, { start: Math.max(0, before - SENTENCE), end: before }).findLast(
    ({ end, entry }) => UNIT.test(entry.words[entry.words.length - 1]) && !/[.;]\s|\n/.test(text.slice(end, before)),
  )?.entry ?? null
