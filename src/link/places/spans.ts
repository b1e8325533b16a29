/** Which of the words that look like a place's name are one where they stand. */
import { classesOf, is } from '../../lexicon/index.ts'
import { SOMEBODY } from '../../lexicon/persons.ts'
import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import { pattern } from '../../text/pattern.ts'
import { firstWhere } from '../../text/search.ts'
import { byPlace, type Span, startingIn } from '../../text/span.ts'

const isOffice = is('office')
const isDemonym = is('demonym')
const isDegree = is('degree')
/** The party in front of a member's state: "R-Ga.", "D-Iowa". */
const PARTY = /^(?:D|R|I|DFL|Dem|Rep)[-–](?=\p{Lu})/u
/** "the Port of Alder", but "Port of Spain" */
const PORT = /^Port of (?=\p{Lu})/u
/** Streets are addresses. */
const STREET = pattern()`
  (?:^|\s)(?:Street|St\.|Mile|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Parkway|Pkwy|Drive|Lane|Highway)
  (?:\s(?:North|South|East|West|[NS][EW]?))?$
  |^(?:Avenue|Boulevard|Rue|Calle|Paseo|Via)\s(?:of|de|des|du|del|della|la)\s|^Avenue\s\p{Lu}$`
/** "One Riverside Plaza", "1200 Alder Row": addresses too; no place's name begins with its number. */
const ADDRESS = /^(?:\d+|One|Two|Three|Four|Five)\s.*\s(?:Plaza|Tower)$/
const WITH_NUMBER = /^\d{1,5}\s\p{Lu}/u
/** The same where the number is no part of the name. */
const NUMBERED = /\s(?:St|Row|Way|Place|Plaza|Terrace|Crescent|Circle|Court|Close|Trail|Loop|Walk|Mews|Quay|Esplanade)$/
const BEHIND_NUMBER = /(?:^|[\s/])\d{1,5}[A-Za-z]?\s$/
/** "Our allies in the East": by the world's corners alone no place is named. */
const CORNER = /^(?:North|South|East|West)$/
/** And of a street: "Alder St., N.E.". */
const SIDE = /^[NS]\.?[EW]\.?$/
const BEHIND_STREET = /\s(?:Street|St\.?|Ave(?:nue|\.)?|Road|Rd\.|Blvd\.?|Drive|Dr\.),?\s$/
/** "Sa turday", "the In box": letters of a state, where their full stop is missing. */
const isLoose = (name: string, behind: string, before: string): boolean =>
  /^\p{Lu}\p{Ll}$/u.test(name) && behind !== '.' && !/(?:[,-]\s?|\s\s)$/.test(before)
/** "a PA system": an article is somebody's, "a TX driver", or the letters are no state's. */
const isThing = (name: string, behind: string, before: string): boolean => {
  if (!/^\p{Lu}{2}$/u.test(name) || !/\b[Aa]n?\s$/.test(before)) return false
  const thing = /^\s(\p{Ll}+)/u.exec(behind)?.[1]
  return thing !== undefined && !isOffice(classesOf(thing)) && !SOMEBODY.has(thing)
}
/** Where people meet is no place of the map, unless a town is called so. */
const VENUE = pattern()`
  \s(?:
    Stadium|Arena|Mall|Center|Centre|Garden|Theat(?:er|re)|Hall|Hotel|Museum|Library|Hospital|Church|Cathedral|Mine
    |Airport|Venue|Casino|Ballroom|Auditorium|Jail|Prison|Penitentiary|Colosseum|Coliseum|Speedway|Racecourse|Parade
  )$`
/** "NC1-004-03": of a case or a room. */
const NUMBER = /\d[\w/]*-\d/

/** What states are called besides, which towns may be called as well. */
const NICKNAME = pattern()`
  ^(?:the\s)?(?:
    Sunshine|Golden|Lone\sStar|Empire|Garden|Aloha|Evergreen|Buckeye|Keystone|Hoosier|Beehive|Silver|Peach|Granite
    |Bay|Volunteer|Centennial|Bluegrass|Palmetto|Grand\sCanyon|Sooner|Badger|Prairie
  )\sState$`
/** "on U.S. 36": a road; not "helped the U.S. 36 times". */
const COUNTRY = /^U\.?S\.?$/
const ROAD = /^\s\d{1,3}(?![\d%]|[,.]\d|\s(?:million|billion|percent))/
const isRoad = (name: string, behind: string, before: string): boolean =>
  COUNTRY.test(name) && ROAD.test(behind) && !/\bthe\s$/i.test(before)
/** "the Jordan brand", "Jordan shoes", but "in Canada brand loyalty" */
const BRAND = /^\s(?:[Bb]rand|[Ss]hoes?|[Ss]neakers?|[Jj]eans)\b/
const isBrand = (behind: string, before: string): boolean => BRAND.test(behind) && !/\b[Ii]n\s$/.test(before)

/** How much in front of a name tells what stands there, in characters: a number, a kind of street. */
const NEAR = 12

/** "Middle Eastern", "West Papuans", "Alder Islanders": in more than one word, who lives there or what comes from there. */
function isPeople(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length > 1 && isDemonym(classesOf(name))) return true
  const singular = name.replace(/s$/, '')
  return (
    words.length > 1 &&
    PEOPLE.some((ending) => ending.test(singular) && placesNamed(singular.replace(ending, '')).length > 0)
  )
}
/** "FPGAs", an airport's "DEN", a district's "OH-3": letters that are no place's. */
const isLetters = (name: string): boolean => /^(?:\p{Lu}{2,}s|\p{Lu}{3}|\p{Lu}{2}-\d{1,2})$/u.test(name)
const PEOPLE = [/n$/, /an$/, /ian$/, /ese$/, /ern$/, /er$/]

/** The place in what the tagger sees: without a member's party; none in an adjective, the name of a people, or a street. */
export function placeIn(text: string, { start, end }: Span): Span[] {
  const name = text.slice(start, end)
  const before = text.slice(Math.max(0, start - NEAR), start)
  const behind = text.slice(end, end + NEAR)
  if (NUMBERED.test(name) && BEHIND_NUMBER.test(before)) return []
  if (SIDE.test(name) && BEHIND_STREET.test(before)) return []
  if (name.length === 2 && (isLoose(name, text[end], before) || isThing(name, behind, before))) return []
  if (NICKNAME.test(name) || isRoad(name, behind, before) || isBrand(behind, before)) return []
  if (isSpokenTo(text, start, end) || isStart(name, text.slice(end, end + 8))) return []
  if (STREET.test(name) || ADDRESS.test(name) || WITH_NUMBER.test(name) || NUMBER.test(name) || CORNER.test(name))
    return []
  const pair = landsIn(name)
  if (pair)
    return [
      { start, end: start + pair[0].length },
      { start: end - pair[1].length, end },
    ]
  if (!placesNamed(name).length && (isPeople(name) || isLetters(name) || VENUE.test(name))) return []
  // "Massachusettss towns": scraping loses apostrophes.
  const isOwner = name.endsWith('ss') && !placesNamed(name).length && placesNamed(name.slice(0, -1)).length > 0
  const front = (PARTY.exec(name) ?? (placesNamed(name).length ? null : PORT.exec(name)))?.[0].length ?? 0
  return [{ start: start + front, end: isOwner ? end - 1 : end }]
}

/** "The Norway-Japan talks": two countries, where their names together are none. */
function landsIn(name: string): string[] | null {
  const parts = name.split(/[-–]/)
  const isLand = (part: string) => placesNamed(part)[0]?.type === 'country'
  return parts.length === 2 && parts.every(isLand) && !placesNamed(name).length ? parts : null
}

/** How much in front of a name is looked at, in characters. */
const REACH = 36

/** "HOST: Alder, what would you like to ask?": whom a speaker turns to. */
const SPEAKER = /^\p{Lu}[\p{L}. ]+:$/u
const SPOKEN_TO = pattern('i')`
  ^,\s(?:what|why|how|who|when|where|thanks?|you|your|do|did|does|are|is|have|can|could|would|will|good|hello|welcome|go
  |please|tell)\b`
const isSpokenTo = (text: string, start: number, end: number): boolean =>
  SPOKEN_TO.test(text.slice(end, end + 12)) &&
  SPEAKER.test(
    text
      .slice(text.lastIndexOf('\n', start - 1) + 1, start)
      .slice(-REACH)
      .trim(),
  )

/** "NY CREATES": a state's letters that begin a name in capitals. */
const isStart = (name: string, behind: string): boolean =>
  /^\p{Lu}{2}$/u.test(name) && /^ \p{Lu}{4}/u.test(behind) && placesNamed(name)[0]?.type === 'region'

const JOINS = /^(?:,\s{1,2}|\s(?:and|or|&)\s)(?:and\s|or\s)?/
const joins = (gap: string): boolean => JOINS.exec(gap)?.[0].length === gap.length
/** What parts two members of a list at most, in characters. */
const GAP = 8

/**
 * Tells of a place whether it stands among bodies: "brands such as Fern, Alder, Birch Corporation and Elm Mills" have a
 * town's name that is a company's.
 * @param taken where organisations and people are named
 * @param places where places are
 */
export function amongBodies(text: string, taken: readonly Span[], places: readonly Span[]): (place: Span) => boolean {
  const bodies = [...taken].sort(byPlace)
  const ends = places.map(({ end }) => end).sort((a, b) => a - b)
  const after = ({ end }: Span) =>
    startingIn(bodies, end + 1, end + GAP).find(({ start }) => joins(text.slice(end, start)))
  return (place) => {
    const { start, end } = place
    const before = text.slice(Math.max(0, start - REACH), start).trimEnd()
    const isMember = before.endsWith(',') && /^\p{Lu}/u.test(before.slice(before.lastIndexOf(' ') + 1))
    if (text[end] !== ',' || !isMember) return false
    // Behind another place it stands in a list of those.
    if (ends[firstWhere(ends.length, (n) => ends[n] > start - GAP)] < start) return false
    const next = after(place)
    return next !== undefined && after(next) !== undefined
  }
}

/** "Jane Roe, MD, leads it": a degree behind somebody's name, whose letters are a state's. */
export function degreesOf(text: string, people: readonly Span[]): (place: Span) => boolean {
  const ends = new Set(people.map(({ end }) => end))
  return ({ start, end }) => {
    const comma = text[start - 1] === ' ' && text[start - 2] === ',' ? start - 2 : -1
    return ends.has(comma) && isDegree(classesOf(text.slice(start, end)))
  }
}

/** Tells of a place whether it stands among people and nobody knows it: "Jane Roe, Old Harbour and Ann Lee" play tonight. */
export function amongPeople(text: string, people: readonly Span[]): (place: Span) => boolean {
  const byEnd = [...people].sort((a, b) => a.end - b.end)
  const starts = new Set(people.map(({ start }) => start))
  const inFront = ({ start }: Span) => {
    const last = byEnd[firstWhere(byEnd.length, (n) => byEnd[n].end >= start) - 1]
    return last && last.end > start - GAP && joins(text.slice(last.end, start)) ? last : undefined
  }
  const isBehind = ({ end }: Span) => {
    const gap = JOINS.exec(text.slice(end, end + GAP))
    return gap !== null && starts.has(end + gap[0].length)
  }
  return (place) => {
    const name = text.slice(place.start, place.end)
    // A town of one word may be where the one in front lives.
    if (!name.includes(' ') || placesNamed(name).length) return false
    const last = inFront(place)
    return last !== undefined && (isBehind(place) || inFront(last) !== undefined)
  }
}
