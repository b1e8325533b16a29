/** What scraping ran into capitals: a name into the zone of an hour, a dateline into the last word of a title. */
import { capitalCityAt } from '../lexicon/places.ts'
import { pattern } from '../text/pattern.ts'

const HOUR = /\d ?[ap]\.?m\.?,? \(?(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)$/i
const NAME = /^\p{Lu}\p{Ll}+[ ,]/u

/** "8:30 a.m. ETJane Roe": a word behind the zone of an hour. */
export const isBehindHour = (text: string, at: number): boolean =>
  NAME.test(text.slice(at, at + 24)) && HOUR.test(text.slice(Math.max(0, at - 16), at))

/** Behind a city: its state, if any, and a day. */
const DAY = pattern('u')`
  ^,(?: \p{Lu}[\p{L}. ]{1,16},)?\s{1,3}(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.?\s{1,3}\d`

/** "… with an SSDSAN FRANCISCO, Oct. 3 –": a city in capitals, where the word that it was run into begins none. */
export function isDatelineInCapitals(text: string, at: number): boolean {
  const city = capitalCityAt(text.slice(at, at + 40))
  if (!city || !DAY.test(text.slice(at + city.length, at + city.length + 48))) return false
  const line = text
    .slice(Math.max(0, at - 64), at)
    .split('\n')
    .at(-1)!
  const run = /(?<!\p{L})\p{Lu}{2,12}$/u.exec(line)?.[0]
  return run !== undefined && /\p{Ll}/u.test(line) && !capitalCityAt(text.slice(at - run.length, at + 40))
}
