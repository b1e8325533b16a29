import { SMALL } from '../../../lexicon/numbers.ts'
import { part, pattern } from '../../../text/pattern.ts'
import { canBe } from '../calendar.ts'
import { parser } from '../reading.ts'
import { MONTH, monthOf, PART_OF_DAY, RECURRING, SEASON, SEASONS } from '../tables.ts'
import { period } from './duration.ts'

/** "Every other week", "every third week". */
const COUNT: Record<string, number> = { ...SMALL, other: 2, second: 2, third: 3, fourth: 4 }

/** Behind a number that counts them: "each May 15 new pupils". */
const THINGS = part`
  \s(?!(?:in|at|on|to|the|for|by|with|and|as|from|is)\b)
  (?:\p{Ll}+\s)?(?:\p{Ll}{2,}s|people|men|women|children)\b`
const two = (n: number) => String(n).padStart(2, '0')
const yearly = (month: number, day: number) =>
  canBe(month, day) ? ({ type: 'set', value: `XXXX-${two(month)}-${two(day)}` } as const) : null

/** In front of "a day" where it says a rate: "40,000 barrels a day". */
const RATED = pattern('u')`
  (?:
    [$€£]\s?[\d.,]+|\d%|\b(?:percent|million|billion|thousand|hundred|cents|dollars|pounds|euros)
    |\b(?:[\d,.]+|million|thousand|hundred|dozen|two|three|four|five|six|seven|eight|nine|ten)\s
    (?:\p{Ll}+\s)?\p{Ll}+s
  )\s$`
/** "daily", "annually", "every day", "each year", "every five years", "twice a year". */
export const recurrences = [
  parser(
    'dates/recurring',
    [RECURRING],
    () =>
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
    () => pattern('iu')`
      (?:each\sand\severy|every|each)\s(?:single\s)?(?:
        (other|second|third|fourth|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})\s
      )?(?:(hour|day|night|week|month|quarter|year|weekend|decade)s?|(${PART_OF_DAY})|(${SEASON})
        |(${MONTH})(?:\s(\d{1,2})(?:st|nd|rd|th)?\b(?![:.,%]\d|%|${THINGS}))?|(\d{1,2})\/(\d{1,2})(?![\d/]))
      (?![\p{L}'’-])`,
    (m) => {
      const [, number, unit, ofDay, season, month, day, figures, dayFigures] = m
      // "Every April 15": of every year.
      if (day ?? figures) return yearly(month ? monthOf(month) : Number(figures), Number(day ?? dayFigures))
      if (season) return { type: 'set', value: `XXXX-${SEASONS[season.toLowerCase()]}` }
      if (month) return /^\p{Lu}/u.test(month) ? { type: 'set', value: `XXXX-${two(monthOf(month))}` } : null
      const count = number ? (COUNT[number.toLowerCase()] ?? Number(number)) : 1
      return { type: 'set', value: /weekend/i.test(unit ?? '') ? 'P1W' : period(count, ofDay ? 'day' : unit) }
    },
  ),
  parser(
    'dates/times-a',
    ['1 a once twice three four five six seven several'],
    pattern('i')`
      (?:once|twice|(?:three|four|five|six|seven|several|\d{1,2}|a\s(?:few|couple(?:\sof)?)) times)\s
      (?:an?|per|each|every)\s(hour|day|week|month|quarter|year)\b`,
    (m) => ({ type: 'set', value: period(1, m[1]) }),
  ),
  parser(
    'dates/per-period',
    ['a an per'],
    pattern('i')`
      (?:an?|per)\s(day|week|month|quarter|year|annum|night)\b
      (?!-|['’]s|\s(?:of|old|ago|later|earlier|before|after|from|and\sa\shalf|end)\b)`,
    (m, text, index) => {
      // A rate: "40,000 barrels a day", "$2 million per year", but not "lasts a year".
      const before = text.slice(Math.max(0, index - 40), index)
      const per = /^per/i.test(m[0])
      const rate = per ? /[\p{L}\d%)]\s$/u : RATED
      return rate.test(before) && (per || !/\b(?:hours|days|weeks|months|times|nights|minutes)\s$/.test(before))
        ? { type: 'set', value: period(1, m[1].toLowerCase().replace('annum', 'year')) }
        : null
    },
  ),
]
