/**
 * Where: the places that a release names, each once, with the country and region that it lies in as far as the release
 * and common knowledge tell.
 */
import type { Document } from '../../document/types.ts'
import { placeKey } from '../../lexicon/places/format.ts'
import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import { isInCapitals } from '../../text/chars.ts'
import { type Mention, mentionAt, type Span, spanIndex } from '../../text/span.ts'
import type { Choice } from './choice.ts'
import { choose } from './choose.ts'
import { type Named, type PlaceKind, typeOf } from './kinds.ts'
import { amongBodies, amongPeople, placeIn } from './spans.ts'

export interface PlaceEntry {
  /** `l1`, `l2`, … in order of first mention. */
  id: string
  /** The fullest form in the text. */
  name: string
  type: PlaceKind
  /** ISO 3166-1 alpha-2; null where it spans several or cannot be told. */
  country: string | null
  /** ISO 3166-2. */
  region: string | null
  /** Id of the place in the text that holds it. */
  within: string | null
  mentions: Mention[]
}

/**
 * @param spans where places are named, in any order
 * @param bodies where organisations are
 * @param people and people
 */
export function findPlaces(
  document: Document,
  spans: readonly Span[],
  bodies: readonly Span[],
  people: readonly Span[],
): PlaceEntry[] {
  const { text, dateline } = document
  const taken = [...bodies, ...people]
  const isTaken = spanIndex(taken)
  const towns = courtTowns(text, taken)
  const townStarts = new Set(towns.map(({ start }) => start))
  const firsts = firstWords(text, taken)
  const isAmongBodies = amongBodies(text, taken, spans)
  const isAmongPeople = amongPeople(text, people)
  const own = [
    ...spans
      .flatMap((span) => placeIn(text, span))
      .filter((span) => !isTaken(span) && !townStarts.has(span.start))
      .filter((span) => !isShortForm(text.slice(span.start, span.end), firsts))
      .filter((span) => !isAmongBodies(span) && !isAmongPeople(span)),
    ...towns,
  ]
  const whole = inCapitals(text, own)
  const apart = [...whole, ...own.filter((span) => whole.every((place) => outside(place)(span)))]
  const all = dateline?.place
    ? [...datelinePlaces(text, dateline.place), ...apart.filter(outside(dateline.place))]
    : apart
  const named = all
    .map((span): Named => ({ ...span, name: text.slice(span.start, span.end).replace(/\s+/g, ' ') }))
    .sort((a, b) => a.start - b.start)
  return entriesOf(text, named, withShort(named, choose(document, named)))
}

/** "Alder" where the text has "Alder Mills", and no place of that name is known. */
const isShortForm = (name: string, firsts: ReadonlySet<string>): boolean =>
  firsts.has(name) && placesNamed(name).length === 0

/** The words that other names begin with and have more behind. */
function firstWords(text: string, taken: readonly Span[]): ReadonlySet<string> {
  const firsts = new Set<string>()
  for (const { start } of taken) {
    FIRST_WORD.lastIndex = start
    const word = FIRST_WORD.exec(text)?.[0]
    if (word && text[FIRST_WORD.lastIndex] === ' ') firsts.add(word)
  }
  return firsts
}
const FIRST_WORD = /\S{1,60}/y

/** Names of several words as a heading in capitals writes them, where the tagger sees their words one by one. */
function inCapitals(text: string, spans: readonly Span[]): Span[] {
  const names = new Set(
    spans.map(({ start, end }) => text.slice(start, end)).filter((name) => /\p{Ll}.*\s/u.test(name)),
  )
  const capitals = names.size ? capitalsIn(text) : null
  return [...names].flatMap((name) => {
    const start = capitals?.get(name.toUpperCase())
    return start === undefined ? [] : [{ start, end: start + name.length }]
  })
}

/** Words without small letters, several of them. */
const CAPITALS = /(?<![^\s\p{Ll}])[^\s\p{Ll}]+(?:\s[^\s\p{Ll}]+)+/gu
/** Words and characters of a place's name, at most. */
const MOST_WORDS = 6
const LONGEST = 60

/** Where each run of words in capitals stands first. */
function capitalsIn(text: string): Map<string, number> {
  const at = new Map<string, number>()
  for (const { 0: run, index } of text.matchAll(CAPITALS)) {
    const words = [...run.matchAll(/\p{Lu}\S*/gu)]
    for (const [n, first] of words.entries())
      for (const last of words.slice(n + 1, n + MOST_WORDS)) {
        const name = run.slice(first.index, last.index + last[0].length)
        if (name.length > LONGEST) break
        for (const one of [name, name.replace(/[^\p{L}]+$/u, '')]) if (!at.has(one)) at.set(one, index + first.index)
      }
  }
  return at
}

/** "The U.S. District Court in Alder" is a body, and Alder where it sits. */
const COURT_IN = /\bCourt(?:house)?\s(?:in|at)\s(?<town>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2})$/u

/** Characters behind a court's name in which its town stands. */
const BEHIND_COURT = 50

function courtTowns(text: string, taken: readonly Span[]): Span[] {
  return taken.flatMap(({ start, end }) => {
    const name = text.slice(start, end)
    // Spares work.
    if (!/\bCourt/.test(name)) return []
    const court =
      COURT_IN.exec(name) ?? COURT_IN.exec(`${name}${TOWN_BEHIND.exec(text.slice(end, end + BEHIND_COURT))?.[0]}`)
    const town = court?.groups?.town
    const from = town ? start + court.index + court[0].length - town.length : 0
    return town && placesNamed(town).length ? [{ start: from, end: from + town.length }] : []
  })
}
const TOWN_BEHIND = /^\s(?:in|at)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}/u

const outside = (place: Span) => (span: Span) => span.end <= place.start || place.end <= span.start

/** "PLANO, Texas", "Geneva/Nairobi": the places of a dateline, apart. */
function datelinePlaces(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const part of text.slice(start, end).split(/(,\s*|\s*\/\s*|\s*;\s*|\s+(?:and|&)\s+|\s*[()]\s*)/)) {
    if (/^[\p{L}]/u.test(part) && !/^(?:and)$/.test(part.trim())) spans.push({ start: from, end: from + part.length })
    from += part.length
  }
  return spans
}

/** "Alder Island": the same place as Alder, where no town or state is called so. */
const WITH_KIND = /\s(?:Islands?|Strip|City)$/

/** The choices, where those of a short form are the ones of the name with its kind: "Alder Island", then "Alder". */
function withShort(named: readonly Named[], choices: readonly Choice[]): Choice[] {
  const isOpen = ({ type }: Choice) => type === null || type === 'area'
  const whole = new Map<string, Choice>()
  for (const [n, { name }] of named.entries())
    if (WITH_KIND.test(name) && isOpen(choices[n])) whole.set(placeKey(name.replace(WITH_KIND, '')), choices[n])
  return choices.map((choice, n) => {
    const long = isOpen(choice) ? whole.get(placeKey(named[n].name)) : undefined
    return long ? { ...choice, key: long.key } : choice
  })
}

/** One entry each: those of one name and choice, in order of first mention. */
function entriesOf(text: string, named: readonly Named[], choices: readonly Choice[]): PlaceEntry[] {
  const entries: PlaceEntry[] = []
  const byKey = new Map<string, PlaceEntry>()
  const entryAt: PlaceEntry[] = []
  const counties = countiesIn(text, named, choices)
  const regions = new Set(
    choices.flatMap(({ type, region }, n) => (type === 'region' && !counties.has(n) ? [region] : [])),
  )
  for (const [n, place] of named.entries()) {
    const { key, country } = choices[n]
    // The gazetteer has towns, and a county's namesake may be in another state than the release tells of.
    const isGuess = counties.has(n) && choices[n].rule === 'places/known' && !regions.has(choices[n].region)
    const region = isGuess ? null : choices[n].region
    let entry = byKey.get(key)
    if (!entry) {
      const type = counties.has(n) ? 'county' : typeOf(place.name, choices[n].type)
      entry = { id: `l${entries.length + 1}`, name: place.name, type, country, region, within: null, mentions: [] }
      byKey.set(key, entry)
      entries.push(entry)
    }
    if (place.name.length > entry.name.length && !/^\P{Ll}+$/u.test(place.name)) {
      entry.name = place.name
      if (WITH_KIND.test(place.name)) entry.type = typeOf(place.name, choices[n].type)
    } else if (isInCapitals(entry.name, place.name)) entry.name = place.name
    entry.mentions.push(mentionAt(text, place.start, place.end, choices[n].rule))
    entryAt[n] = entry
  }
  for (const [n, { within }] of choices.entries())
    if (within !== null && entryAt[within] !== entryAt[n]) entryAt[n].within ??= entryAt[within].id
  return entries
}

/** What joins the places of a list. */
const JOINS = /^(?:,\s(?:and\s)?|\sand\s)$/
const COUNTIES = /^\scount(?:y|ies)\b/i

/** Which of the names are counties by the word behind their list: "Alder, Birch and Cedar counties". */
function countiesIn(text: string, named: readonly Named[], choices: readonly Choice[]): ReadonlySet<number> {
  const counties = new Set<number>()
  for (let n = named.length - 1; n >= 0; n--) {
    const { end } = named[n]
    // "In Ohio, and Alder and Birch counties"; but "Delaware and Birch counties"
    const isLand = choices[n].type === 'region' || choices[n].type === 'country'
    if (isLand && !(counties.has(n + 1) && text.slice(end, named[n + 1].start) === ' and ')) continue
    const isLast = COUNTIES.test(text.slice(end, end + 10))
    if (isLast || (counties.has(n + 1) && JOINS.test(text.slice(end, named[n + 1].start)))) counties.add(n)
  }
  return counties
}
