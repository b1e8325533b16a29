import { capitalCityAt, isCity, STATE, WASHINGTON } from '../lexicon/places.ts'
import type { Line } from './lines.ts'
import { DAY } from './patterns.ts'
import type { Dateline } from './types.ts'

const WORD = "\\p{Lu}(?:[\\p{L}.'’]|-(?=\\p{L})){0,24}"
/** One to four words with capitals; up to two more such parts after commas: "LAS VEGAS, NV", "Santa Catalina Island, California". */
const PLACE = `${WORD}(?: (?:${WORD}|de|of|la|del|&)){0,3}(?:, ?${WORD}(?: ${WORD}){0,2}){0,2}`
const DASH = '(?:[-–—]{1,3}|/)'
const WIRE = '(?:[(/][^()/\\n]{3,40}[)/]|(?:[A-Z][\\w.-]{1,20} ?){1,4}(?:Newswire|Wire|Network))'

const withDate = new RegExp(
  `^[([]?(${PLACE})[)\\]]?(?:,? |, ?| ?${DASH} ?|\\. |: )(?:${WIRE} ?(?:${DASH} ?)?)?[([]?(${DAY})[)\\]]?(?=\\s{0,3}(?:${DASH}|[(/:@]|${WIRE}|$))`,
  'u',
)
const withDateLast = new RegExp(
  `^(?:${WIRE} ?${DASH} )?[([]?(${DAY})[)\\]]?\\s?(?:,|${DASH})\\s?(${PLACE})\\s{0,2}(?=${DASH}\\s|,? ${DAY})`,
  'u',
)
const bare = new RegExp(`^[([]?(${PLACE})[)\\]]?(?=\\s{0,2}(?:[–—]{1,2}|--|-\\s|${WIRE}\\s{0,2}${DASH}))`, 'u')
/** What follows a place whose dash scraping lost: a sentence, perhaps right behind it; no more words in capitals. */
const SENTENCE =
  '(?:\\s{0,4}\\p{Lu}[\\p{L}.]*\\p{Ll}|\\s{1,4}U\\.? ?S\\.? |A \\p{L}|\\s{1,4}A \\p{Ll}|\\s{1,4}(?:A|\\p{Lu}[\\p{Lu}&-]+) (?!\\P{Ll}{12}))'
const sentence = new RegExp(`^${SENTENCE}`, 'u')
const capitalsWithState = new RegExp(`^(?!${WASHINGTON}\\s)(\\p{Lu}[\\p{Lu}. ]{2,30}, ?${STATE})(?=${SENTENCE})`, 'u')
const behindGap = new RegExp(
  `^((?:${WASHINGTON}|Washington|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\s{1,2}[A-Z]{2})(?=\\s{2,})|WASHINGTON\\s{1,2}D\\s?C\\b)(?=\\s{1,4}["“]?\\p{Lu})`,
  'u',
)
const inBrackets = new RegExp(
  `^[([](${WASHINGTON}|\\p{Lu}{3}[\\p{Lu}. ]{0,30}(?:, ?${STATE})?)[)\\]](?=\\s{1,4}["“]?\\p{Lu})`,
  'u',
)
/** A place in capitals that has its line to itself, perhaps with the dash. */
const capitalsAlone = new RegExp(
  `^[([]?(${WASHINGTON}|\\p{Lu}{3}[\\p{Lu}.' ]{0,30}(?:, ?${STATE}|(?=[)\\]]?\\s?[–—-])))[)\\]]?\\s?[–—-]{0,2}$`,
  'u',
)

/** The place at the start of a line, where the dash behind it was lost: the whole that it stands in, and the place. */
function withoutDash(head: string): [whole: string, place: string] | null {
  // Cheap looks first: most releases need none of these patterns, and they take time to compile.
  const match =
    (/^.{4,40} {2}|^WASHINGTON/.test(head) ? behindGap.exec(head) : null) ??
    (/^[([]/.test(head) ? inBrackets.exec(head) : null) ??
    (/^[^a-z]{4,34}, ?[A-Z]/.test(head) ? capitalsWithState.exec(head) : null)
  if (match) return [match[0], match[1]]
  const city = capitalCityAt(head)
  return city && sentence.test(head.slice(city.length)) ? [city, city] : null
}

/** The place that a line consists of. */
function placeAlone(text: string): [whole: string, place: string] | null {
  if (text.length > 60 || !/^[([]?(?:[^a-z]+[a-z]{0,5}\W{0,4}$|Washington)/.test(text)) return null
  const match = capitalsAlone.exec(text)
  if (match) return [match[0], match[1]]
  const city = capitalCityAt(text)
  return city && /^(?: U S)?$/.test(text.slice(city.length)) ? [text, city] : null
}

/**
 * "WASHINGTON, June 29, 2012 –" at the start of a line: the place and the date in it.
 * @param next the line below, which begins the story where the place stands alone
 */
export function datelineAt(line: Line, next: Line | undefined): Dateline | null {
  const head = line.text.slice(0, 160)
  const reversed = withDateLast.exec(head)
  if (reversed) return make(line, reversed[0], reversed[2], reversed[1])
  const dated = withDate.exec(head)
  if (dated && !/^(?:Date|Published|Updated|On|In|Today|Yesterday)\b|wire$/i.test(dated[1]))
    return make(line, dated[0], dated[1], dated[2])
  const lone = placeAlone(line.text)
  if (lone) return next && isStory(next) ? make(line, lone[0], lone[1], null) : null
  if (line.text.length < 80) return null
  const place = bare.exec(head)
  if (place && isPlace(place[1], head.slice(place[0].length))) return make(line, place[0], place[1], null)
  const lost = withoutDash(head)
  return lost ? make(line, lost[0], lost[1], null) : null
}

/** Whether a line says nothing but a place, as datelines do. */
export const isPlaceAlone = (text: string): boolean => placeAlone(text) !== null

const isStory = (line: Line) => /^[–—-]\s?\S/.test(line.text) || line.text.length > 80

/** Without a date, a place is in capitals, has a state or country behind a comma, or stands in brackets before a dash. */
function isPlace(place: string, rest: string): boolean {
  if (
    /^(?:Sens?\.|Reps?\.|Mr\.|Ms\.|Dr\.|WHO|WHAT|WHEN|WHERE|WHY|NOTE|PHOTO|VIDEO|MEDIA|CONTACT|SEN|REP|UPDATE|NEWS|FOR)(?:\b|(?<=\.))/.test(
      place,
    )
  )
    return false
  return /^\P{Ll}+$/u.test(place.split(',')[0])
    ? place.length > 3
    : isCity(place) || /, /.test(place) || /\b(?:D\.?C\.?)$/.test(place) || /^\s?[)\]]?\s{0,2}\(/.test(rest)
}

function make(line: Line, whole: string, found: string, date: string | null): Dateline {
  const place = found.trim()
  const at = (words: string) => {
    const start = line.start + whole.indexOf(words)
    return { start, end: start + words.length }
  }
  return {
    start: line.start,
    end: line.start + whole.trimEnd().length,
    place: at(/(?:\p{Lu}\.){2}$|\b\p{Lu}\p{Ll}{1,4}\.$/u.test(place) ? place : place.replace(/[.,]$/, '')),
    date: date === null ? null : at(date),
  }
}
