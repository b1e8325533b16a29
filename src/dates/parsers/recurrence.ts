import { parser } from '../reading.ts'
import { RECURRING } from '../tables.ts'
import { period } from './duration.ts'

const COUNT: Record<string, number> = {
  other: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

/** "daily", "annually", "every day", "each year", "every five years", "twice a year". */
export const recurrences = [
  parser(
    'dates/recurring',
    [RECURRING],
    new RegExp(
      `(${Object.keys(RECURRING)
        .sort((a, b) => b.length - a.length)
        .join('|')})\\b`,
      'i',
    ),
    (m, text, index) => {
      const name =
        /^\p{Lu}/u.test(m[1]) &&
        (/^\s\p{Lu}/u.test(text.slice(index + m[1].length, index + m[1].length + 2)) ||
          /\p{L}\s$/u.test(text.slice(Math.max(0, index - 2), index)))
      return name ? null : { type: 'set', value: RECURRING[m[1].toLowerCase()] }
    },
  ),
  parser(
    'dates/every',
    ['each every'],
    /(?:each and every|every|each)\s(?:single\s)?(?:(other|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})\s)?(hour|day|night|week|month|quarter|year|weekend)s?\b/i,
    (m) => {
      const count = m[1] ? (COUNT[m[1].toLowerCase()] ?? Number(m[1])) : 1
      return { type: 'set', value: /weekend/i.test(m[2]) ? 'P1W' : period(count, m[2]) }
    },
  ),
  parser(
    'dates/times-a',
    ['0 once twice three four five six'],
    /(?:once|twice|(?:three|four|five|six|\d{1,2}) times)\s(?:an?|per|each|every)\s(hour|day|week|month|quarter|year)\b/i,
    (m) => ({ type: 'set', value: period(1, m[1]) }),
  ),
]
