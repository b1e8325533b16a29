import type { Line } from './lines.ts'
import { DAY } from './patterns.ts'
import type { Dateline } from './types.ts'

const WORD = "[\\p{Lu}][\\p{L}.'’-]{0,24}"
/** One to four words with capitals; up to two more such parts after commas: "LAS VEGAS, NV", "Santa Catalina Island, California". */
const PLACE = `${WORD}(?: (?:${WORD}|de|of|la|del)){0,3}(?:, ?${WORD}(?: ${WORD}){0,2}){0,2}`
const DASH = '(?:[-–—]{1,3}|/)'
const WIRE = '(?:[(/][^()/\\n]{3,40}[)/]|(?:[A-Z][\\w.-]{1,20} ?){1,4}(?:Newswire|Wire|Network))'

const withDate = new RegExp(
  `^[([]?(${PLACE})[)\\]]?(?:,? |, ?| ?${DASH} ?|\\. |: )(?:${WIRE} ?(?:${DASH} ?)?)?[([]?(${DAY})[)\\]]?(?=\\s{0,3}(?:${DASH}|[(/:@]|${WIRE}|$))`,
  'u',
)
const withDateLast = new RegExp(
  `^(?:${WIRE} ?${DASH} )?[([]?(${DAY})[)\\]]?\\s?(?:,|${DASH})\\s?(${PLACE})\\s{0,2}(?=${DASH}\\s)`,
  'u',
)
const bare = new RegExp(`^[([]?(${PLACE})[)\\]]?(?=\\s{0,2}(?:[–—]{1,2}|--|-\\s|${WIRE}\\s{0,2}${DASH}))`, 'u')
/** Capitals before a sentence, where scraping lost the dash. */
const lostDash =
  /^(\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}(?:, (?:[A-Z][a-z]{1,5}\.|[A-Z]{2}))?)(?=\s{1,3}(?:The|A|An|Today|\p{Lu}\p{Ll}+) \p{L})/u

/** "WASHINGTON, June 29, 2012 –" at the start of a line: the place and the date in it. */
export function datelineAt(line: Line): Dateline | null {
  const head = line.text.slice(0, 160)
  const reversed = withDateLast.exec(head)
  if (reversed) return make(line, reversed[0], reversed[2], reversed[1])
  const dated = withDate.exec(head)
  if (dated && !/^(?:Date|Published|Updated|On|In)\b/.test(dated[1])) return make(line, dated[0], dated[1], dated[2])
  const place = bare.exec(head) ?? lostDash.exec(head)
  if (!place || line.text.length < 80 || !isPlace(place[1], head.slice(place[0].length))) return null
  return make(line, place[0], place[1], null)
}

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
    : /, /.test(place) || /\b(?:D\.?C\.?)$/.test(place) || /^\s?[)\]]?\s{0,2}\(/.test(rest)
}

function make(line: Line, whole: string, place: string, date: string | null): Dateline {
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
