import type { Line } from './lines.ts'
import { DAY } from './patterns.ts'
import { CAPITAL_CITY, CITY, STATE, WASHINGTON } from './places.ts'
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
/** Without a dash, which scraping lost: a place that datelines name, and a sentence, perhaps right behind it. */
const lostDash = new RegExp(
  `^(?:(?!${WASHINGTON}\\s)(${CAPITAL_CITY}|\\p{Lu}[\\p{Lu}. ]{2,30}, ?${STATE})(?=\\s{0,4}\\p{Lu}[\\p{L}.]*\\p{Ll}|\\s{1,4}U\\.? ?S\\.? |A \\p{L}|\\s{1,4}(?:A|\\p{Lu}[\\p{Lu}&-]+) (?!\\P{Ll}{12})|\\s{1,4}A \\p{Ll})` +
    `|((?:${WASHINGTON}|Washington|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\s{1,2}[A-Z]{2})(?=\\s{2,})|WASHINGTON\\s{1,2}D\\s?C\\b)(?=\\s{1,4}["“]?\\p{Lu})|[([](${WASHINGTON}|\\p{Lu}{3}[\\p{Lu}. ]{0,30}(?:, ?${STATE})?)[)\\]](?=\\s{1,4}["“]?\\p{Lu}))`,
  'u',
)
/** A place that has its line to itself, perhaps with the dash. */
const alone = new RegExp(
  `^[([]?(${WASHINGTON}|${CAPITAL_CITY}(?= U S$)|${CAPITAL_CITY}|\\p{Lu}{3}[\\p{Lu}.' ]{0,30}, ?${STATE}|\\p{Lu}{3}[\\p{Lu}.' ]{0,30}(?=[)\\]]?\\s?[–—-]))[)\\]]?(?: U S$|\\s?[–—-]{0,2}$)`,
  'u',
)

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
  const lone = alone.exec(line.text)
  if (lone) return next && isStory(next) ? make(line, lone[0], lone[1], null) : null
  if (line.text.length < 80) return null
  const place = bare.exec(head)
  if (place && isPlace(place[1], head.slice(place[0].length))) return make(line, place[0], place[1], null)
  const lost = lostDash.exec(head)
  return lost ? make(line, lost[0], lost[1] ?? lost[2] ?? lost[3], null) : null
}

const isCity = new RegExp(`^${CITY}$`)

/** Whether a line says nothing but a place, as datelines do. */
export const isPlaceAlone = (text: string): boolean => alone.test(text)

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
    : isCity.test(place) || /, /.test(place) || /\b(?:D\.?C\.?)$/.test(place) || /^\s?[)\]]?\s{0,2}\(/.test(rest)
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
