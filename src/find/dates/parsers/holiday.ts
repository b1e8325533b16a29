import { pattern } from '../../../text/pattern.ts'
import { parser, type Reading } from '../reading.ts'
import { alternatives, HOLIDAYS } from '../tables.ts'
import { yearOf } from './parts.ts'

/** "Labor Day", "Christmas 2018", "New Year's Eve of last year". */
export const holidays = [
  parser(
    'dates/holiday',
    [HOLIDAYS, 'thanks int'],
    () => pattern('iu')`
      (${NAMES})(?![\p{L}-])
      (?:,?\s(?:of\s)?((?:19|20)\d\d)\b|\s(?:of\s)?(last|this|next)\syear)?`,
    (m, text, index): Reading | null => {
      const [whole, name, year, relative] = m
      const known =
        HOLIDAYS[name.toLowerCase().replace(/’/g, "'")] ??
        HOLIDAYS[Object.keys(HOLIDAYS).find((key) => letters(key) === letters(name))!]
      if (/^thanks giving$/.test(whole)) return null
      // "A Black Friday for farmers": a bad day, whenever it is.
      if (/^black/i.test(name) && isFigure(text, index, index + whole.length)) return null
      // In a name ("Christmas Island", "the Labor Day Parade Committee") it is none.
      if (/^\s\p{Lu}/u.test(text.slice(index + whole.length, index + whole.length + 2))) return null
      return { type: 'point', point: { grain: 'day', ...known, ...yearOf([year, relative, undefined]) } }
    },
  ),
]

/** "It was a Black Friday.", "Black Friday for farmers"; but not "open on Black Friday for shoppers". */
function isFigure(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 5)]
  if (/\ba\s$/i.test(before)) return /^(?:$|[.,;!?]|\s(?:in|to|for)\b)/.test(behind)
  return /^\sfor\s/.test(behind) && !/\b(?:on|by|this|until|before|after|every|each)\s$/i.test(before)
}

/** As they are written in haste: "New Year Eve", "Thanks Giving", "Int'l Workers Day". */
const NAMES = alternatives(HOLIDAYS)
  .replaceAll('.', '\\.?')
  .replaceAll("year's ", "year(?:'?s)? ")
  .replaceAll('thanksgiving', 'thanks ?giving')
  .replaceAll('international', "(?:international|int'l)")
  .replaceAll(/'\??/g, "['’]?")

const letters = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^intl/, 'international')
    .replace(/s?(?=(?:day|eve)$)/, '')
