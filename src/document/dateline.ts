/** "WASHINGTON, June 29, 2012 –": where and when a release was written, at the start of its story or at its foot. */

import { classesOf, is } from '../lexicon/index.ts'
import { capitalCityAt, isCity } from '../lexicon/places.ts'
import {
  behindGap,
  between,
  capitalsAlone,
  capitalsWithState,
  clock,
  closes,
  inBrackets,
  lead,
  NO_PLACE,
  NO_PLACE_ALONE,
  opens,
  reversed,
  sentence,
  stops,
  strokes,
} from './dateline-patterns.ts'
import { placesOf, Scanner } from './dateline-scanner.ts'
import { day, dayEnd, dayWithoutYear } from './day.ts'
import { isLetterhead } from './letterhead.ts'
import { type Line, STORY_LINE } from './lines.ts'
import { isEnd, isReleaseLine } from './patterns.ts'
import type { Dateline } from './types.ts'

const isPlaceWord = is('place')
const NO_TOWN = (['given', 'family', 'office', 'titleWord', 'head', 'weakHead', 'function', 'plain'] as const).map(is)

/**
 * The place and the date at the start of a line.
 * @param next the line below, which begins the story where the place stands alone
 */
export function datelineAt(line: Line, next: Line | undefined): Dateline | null {
  const head = line.text.slice(0, 200)
  const found = dated(head) ?? dayFirst(head)
  if (found) return make(line, found)
  const lone = placeAlone(line.text)
  if (lone) return next && isStory(next) ? make(line, lone) : null
  const wired = undated(head)
  if (
    wired &&
    (line.text.length >= STORY_LINE || (wired.end >= head.length - 3 && next && (isStory(next) || WIRED.test(head))))
  )
    return make(line, wired)
  if (line.text.length < STORY_LINE) return null
  const lost = withoutDash(head)
  return lost && make(line, lost)
}

/** The name of a wire in brackets, which stands in datelines alone. */
const WIRED = /[(/][A-Z ]*WIRE[)/]/

/** Where a dateline ends in its line, and what it says. */
interface Found {
  end: number
  place: string
  day: string | null
}

/** "LEEDS, 3 May 2025 –", "Marietta, United States - August 1, 2025 / Acme /", "London, 3rd May 2025." */
function dated(head: string): Found | null {
  const scanner = new Scanner(head)
  scanner.take(lead)
  const place = placesOf(scanner)
  if (!place || NO_PLACE.test(place)) return null
  const behind = scanner.at
  const bracketed = scanner.take(opens) && scanner.take(day)
  if (bracketed && scanner.take(closes) !== null) return ends(scanner, place, bracketed)
  scanner.at = behind
  if (!scanner.take(between)) return null
  const start = scanner.at
  const found = scanner.take(day)
  if (found) {
    if (scanner.take(closes) !== null) return ends(scanner, place, found)
    const end = scanner.at
    if (scanner.take(clock) && scanner.take(closes) !== null) return { end, place, day: found }
    scanner.at = end
    return scanner.take(stops) !== null && isKnownPlace(place) ? ends(scanner, place, found) : null
  }
  scanner.at = start
  const short = scanner.take(dayWithoutYear)
  return short && (isKnownPlace(place) || isCapitals(place)) && scanner.take(strokes) !== null
    ? ends(scanner, place, short)
    : null
}

const ends = ({ at }: Scanner, place: string, found: string): Found => ({ end: at, place, day: found })

/** "May 3, 2025 – LEEDS –", "3 May 2025 | GENEVA –". */
function dayFirst(head: string): Found | null {
  const scanner = new Scanner(head)
  scanner.take(lead)
  const found = scanner.take(day)
  if (!found) return null
  const separator = scanner.take(reversed)
  const place = separator && placesOf(scanner)
  if (!place || NO_PLACE.test(place)) return null
  const rest = head.slice(scanner.at)
  const isClosed =
    /^\s{0,2}[-–—/]{1,3}\s/.test(rest) ||
    dayEnd(rest, /^,? /.exec(rest)?.[0].length ?? rest.length) > 0 ||
    /^(?:\s?:\s|\s[–—])/.test(rest)
  return isClosed || (rest === '' && isKnownPlace(place)) ? ends(scanner, place, found) : null
}

/** "LEEDS –", "PORTLAND, Maine (AP) —", "MINNEAPOLIS--(BUSINESS WIRE)--". */
function undated(head: string): Found | null {
  const scanner = new Scanner(head)
  scanner.take(lead)
  const place = placesOf(scanner)
  if (!place || NO_PLACE_ALONE.test(place) || scanner.take(strokes) === null) return null
  const rest = head.slice(scanner.at)
  if (/^\s{0,2}:/.test(rest) && !isKnownPlace(place)) return null
  if (!isPlace(place, rest)) return null
  const wire = /^\s{0,2}(?:--|[–—])?\s?[(/][^()/\n]{2,40}[)/]\s{0,2}[-–—]{0,3}$/.exec(rest)
  return { end: wire ? head.length : scanner.at, place, day: null }
}

/** Without a date, a place is in capitals, has a state or country behind a comma, or stands in brackets before a dash. */
function isPlace(place: string, rest: string): boolean {
  const first = place.split(/,| and | & |\//)[0]
  return isCapitals(first)
    ? place.length > 3
    : isCity(place) ||
        isCity(first) ||
        /, /.test(place) ||
        /\b(?:D\.?C\.?)$/.test(place) ||
        /^\s?[)\]]?\s{0,2}\(/.test(rest)
}

const isCapitals = (text: string) => /^\P{Ll}+$/u.test(text)

/** A city of the list or a place of the lexicon, perhaps with more behind it. */
function isKnownPlace(place: string): boolean {
  const first = place.split(/, ?| and |\//)[0].trim()
  return isCity(first) || isPlaceWord(classesOf(first)) || isPlaceWord(classesOf(titleCase(first)))
}

const titleCase = (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** The place at the start of a line, where the dash behind it was lost. */
function withoutDash(head: string): Found | null {
  // Cheap looks first: most releases need none of these patterns, and they take time to compile.
  const match =
    (/^.{4,40} {2}|^WASHINGTON/.test(head) ? behindGap.exec(head) : null) ??
    (/^[([]/.test(head) ? inBrackets.exec(head) : null) ??
    (/^[^a-z]{4,34}, ?[A-Z]/.test(head) ? capitalsWithState.exec(head) : null)
  if (match) return { end: match[0].length, place: match[1], day: null }
  const city = capitalCityAt(head)
  return city && sentence.test(head.slice(city.length)) ? { end: city.length, place: city, day: null } : null
}

/** The place that a line consists of. */
function placeAlone(text: string): Found | null {
  if (text.length > 60 || !/^[([]?(?:[^a-z]+[a-z]{0,5}\W{0,4}$|Washington)/.test(text)) return null
  const match = capitalsAlone.exec(text)
  if (match) return { end: match[0].length, place: match[1], day: null }
  const city = capitalCityAt(text)
  return city && /^(?: U S)?$/.test(text.slice(city.length)) ? { end: text.length, place: city, day: null } : null
}

/** Whether a line says nothing but a place, as datelines do. */
export const isPlaceAlone = (text: string): boolean => placeAlone(text) !== null

const isStory = (line: Line) => /^[–—-]\s?\S/.test(line.text) || line.text.length > STORY_LINE

/** How many of the last lines may be the foot of a release. */
const FOOT_LINES = 8

/** A place and a day at the foot: "Canberra, 14 February 1974" on one line or on two; in a letterhead only a known place. */
export function datelineAtFoot(lines: readonly Line[], inHead = false): Dateline | null {
  for (let n = lines.length - 1; n >= Math.max(inHead ? 0 : 1, lines.length - FOOT_LINES); n--) {
    const { text } = lines[n]
    if (text.length > 60) continue
    const scanner = new Scanner(text)
    const place = placesOf(scanner)
    const isKnown = place && (isKnownPlace(place) || (!inHead && isTown(text)))
    if (!place || !(isKnown || (inHead && isUnknownTown(place)))) continue
    const rest = text.slice(scanner.at)
    if (isKnown && /^[.,]?$/.test(rest) && lines[n + 1]) {
      const below = new Scanner(lines[n + 1].text)
      const found = below.take(day)
      if (found && /^\.?$/.test(below.text.slice(below.at)))
        return {
          start: lines[n].start,
          end: lines[n + 1].start + found.length,
          place: spanIn(lines[n], place),
          date: { start: lines[n + 1].start, end: lines[n + 1].start + found.length },
        }
    } else if (scanner.take(/[.,]?\s{0,3}[-–—]?\s?/y) !== null) {
      const found = scanner.take(day)
      if (found && /^(?:\.|\s[-–—]\s\d{1,2}:\d\d)?$/.test(text.slice(scanner.at)))
        return make(lines[n], ends(scanner, place, found))
    }
  }
  return null
}

/** A place of no list in front of a day: no person, no office and no name of a release. */
const isUnknownTown = (place: string): boolean =>
  !NO_PLACE.test(place) &&
  !isLetterhead(place) &&
  place.split(/[ ,]+/).every((word) => NO_TOWN.every((isClass) => !isClass(classesOf(titleCase(word)))))

/** A word or two in capitals that are no name, office or mark of the end: a town that no list has. */
function isTown(text: string): boolean {
  if (!/^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(text) || isLetterhead(text) || isReleaseLine(text) || isEnd(text))
    return false
  return text.split(' ').every((word) => NO_TOWN.every((isClass) => !isClass(classesOf(titleCase(word)))))
}

function spanIn(line: Line, words: string) {
  const start = line.start + line.text.indexOf(words)
  return { start, end: start + words.length }
}

function make(line: Line, { end, place: found, day: date }: Found): Dateline {
  const place = found.trim()
  const isAbbreviated = /(?:\p{Lu}\.){2}$|\b\p{Lu}\p{Ll}{1,4}\.$/u.test(place)
  return {
    start: line.start,
    end: line.start + line.text.slice(0, end).trimEnd().length,
    place: spanIn(line, isAbbreviated ? place : place.replace(/[.,]$/, '')),
    date: date === null ? null : spanIn(line, date.trim()),
  }
}
