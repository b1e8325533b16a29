import { SMALL } from '../../../lexicon/numbers.ts'
import { pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import { parser } from '../reading.ts'
import { alternatives, HOURS, MONTH, PART_OF_DAY, SPELLED, WEEKDAY } from '../tables.ts'
import { ZONE } from '../zones.ts'
import { isMilitary } from './duration.ts'
import { between, clockOf, hourOf, zoned } from './time-of-day.ts'

const HALF = '(a\\.?\\s?m|p\\.?\\s?m)\\b\\.?'
const MINUTES: Record<string, number> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty five': 25,
  thirty: 30,
  'thirty five': 35,
  forty: 40,
  'forty five': 45,
  fifty: 50,
  'fifty five': 55,
}
const PAST: Record<string, number> = { half: 30, quarter: 15, 'a quarter': 15, 'three quarters': 45 }

const PAGE_OF = /\bpage\s\d{1,3}\sof\s$/i
/** Characters of "Page 100 of ". */
const PAGE_REACH = 12

/** An hour of the clock in words. */
export const HOUR = `(?:${alternatives(HOURS)})`
const TIME = `(\\d{1,2})(?:[:.](\\d\\d))?(?:\\s?${HALF})?`

/** "From 5 to 6 on June 3". */
const ON_DAY = new RegExp(`^\\s(?:on|of)\\s(?:\\d{1,2}\\/\\d|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|${MONTH}\\s\\d)`, 'i')

/** "From 5 to 7 tonight"; "from 5 to 4 today" may be of a rate, but of what is open or held it is a time. */
const ON_PART = new RegExp(`^\\s(?:tonight|(?:this|tomorrow|${WEEKDAY})\\s${PART_OF_DAY})\\b`, 'i')
const TODAY = /^\s(?:today|tomorrow)\b/i
const HELD = pattern('i')`
  \b(?:open|held|runs?|running|place|scheduled|set|meets?|meeting|reception|hours|available|closed)
  \s(?:(?:is|are|will be)\s)?$`

function isOnDay(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 20)
  if (ON_DAY.test(after) || ON_PART.test(after)) return true
  return TODAY.test(after) && HELD.test(text.slice(Math.max(0, start - 24), start))
}

/** In front of "0300Z", which else is a model. */
const AT = /\b(?:at|by|from|to|until|between|and)\s$/i

/** "4:30 p.m. ET", "10 a.m.", "4:00 to 7:00 PM", "16:30", "noon". */
export const clocks = [
  parser(
    'dates/clock',
    ['0'],
    () => pattern('i')`
      (\d{1,2})(?:[:.]?(\d\d)(?::(\d\d))?)?\s?${HALF}
      (?:(?:\s?[-–—]\s?|\s(?:to|until|till)\s)(\d{1,2})(?:[:.](\d\d))?\s?${HALF})?
      (?:\sin\sthe\s(?:morning|afternoon|evening)\b)?${ZONE}?`,
    (m, text, index) => {
      const clock = clockOf(m[1], m[2], m[4], m[8] ?? m[9], m[3])
      // "Page 1 of 1 PM": the foot of a page.
      if (!clock || PAGE_OF.test(text.slice(Math.max(0, index - PAGE_REACH), index))) return null
      const until = m[5] ? clockOf(m[5], m[6], m[7], m[8] ?? m[9]) : undefined
      return { type: 'clock', clock, ...(until ? { until } : {}) }
    },
  ),
  parser(
    'dates/clock-range',
    ['1 from between'],
    () => pattern('i')`
      (?:(?:from|between)\s)?${TIME}(?:\s?[-–—]\s?|\s(?:to|until|till?|and)\s)${TIME}
      (?![\d/%]|[.,:]\d)${ZONE}?`,
    (m, text, index) => {
      const [whole, h1, m1, half1, h2, m2, half2] = m
      const led = /^(from|between)/i.exec(whole)
      const joint = /\sand\s/i.test(whole)
      if (joint !== /^between/i.test(led?.[0] ?? '')) return null
      // Without "a.m." or "p.m." only two times of the clock are safe: "from 1:30 to 3".
      if (
        !half1 &&
        !half2 &&
        !(led && (m1 || m2 || isOnDay(text, index, index + whole.length)) && !/\b\d\.\d/.test(whole))
      )
        return null
      if (/[$€£#\d.,:/-]$/.test(text.slice(Math.max(0, index - 1), index))) return null
      // "March 3 to 2am on March 4": the number is the month's.
      if (!led && AFTER_MONTH.test(text.slice(Math.max(0, index - 11), index))) return null
      return between([h1, m1, half1], [h2, m2, half2], m[7] ?? m[8])
    },
  ),
  parser(
    'dates/clock-words',
    ['1 half a quarter', SMALL],
    () => pattern('i')`
      (?:(half|(?:a\s)?quarter|three\squarters|(?:\d{1,2}|${SPELLED})\s(?:minutes|mins?))\s(past|to|after)\s)?
      (\d{1,2}|${HOUR})(?:\s(${alternatives(MINUTES)})\b)?(?::(\d\d))?(?:\s?o['’]clock\b)?
      (?:\s?${HALF}|\s(?:(?:in\sthe|at)\s)?(${PART_OF_DAY})\b)?`,
    (m, text, index) => {
      const [whole, minutes, side, hour, words, figures, half, part] = m
      const spelled = HOURS[hour.toLowerCase()] !== undefined
      const clock = /o['’]clock/i.test(whole)
      // "Half past seven afternoon" is a time, "one night" is how long.
      const inPart = part !== undefined && (minutes !== undefined || /\s(?:in\sthe|at)\s/i.test(whole))
      // A number is a time by what stands around it: "half past", "o'clock", "in the evening", "p.m." behind words.
      if (
        !minutes &&
        !clock &&
        !inPart &&
        !(half && spelled) &&
        !(figures === undefined && saidOfDay(whole, text, index))
      )
        return null
      if (minutes && !/^(?:half|a quarter|quarter|three)/i.test(minutes) && !/min/i.test(minutes)) return null
      const said = part ?? DAY_AT.exec(text.slice(Math.max(0, index - DAY_NEAR), index))?.groups?.part
      const base = hourOf(hour, /^p/i.test(half ?? '') ? 'afternoon' : half ? 'morning' : (said ?? ''))
      if (base.hour > 23) return null
      const word = minutes?.toLowerCase().replace(/\s*min.*$/, '')
      const by = word ? (PAST[word] ?? worthOf(word) ?? Number.NaN) : 0
      const own = words ? MINUTES[words.toLowerCase()] : Number(figures ?? 0)
      const at = base.hour * 60 + own + (side?.toLowerCase() === 'to' ? -by : by)
      return Number.isNaN(at)
        ? null
        : { type: 'clock', clock: { hour: Math.floor(((at + 1440) % 1440) / 60), minute: (at + 1440) % 60 } }
    },
  ),
  parser(
    'dates/part-of-day-clock',
    ['in morning afternoon evening night'],
    () => pattern('iu')`
      (?:in\sthe\s)?(${PART_OF_DAY})\s(?:at\s)?(?:(\d{1,2}):(\d\d)(?::(\d\d))?|(?<=at\s)(\d{1,2}|${HOUR}))
      (?![\d:%]|\s?[ap]\.?m|\s\p{Ll}|-)`,
    (m, text, index) => {
      const [, part, hour, minute, second, alone] = m
      // "this morning at 7:00": the part is the day's, which its hour then joins.
      if (OF_ITS_DAY.test(text.slice(Math.max(0, index - 12), index))) return null
      const clock = hourOf(hour ?? alone, part, Number(minute ?? 0))
      if (clock.hour > 23 || clock.minute > 59) return null
      return { type: 'clock', clock: { ...clock, ...(second ? { second: Number(second) } : {}) } }
    },
  ),
  parser(
    'dates/clock-24',
    ['1'],
    () => new RegExp(`([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])(?:\\s?(?:hrs|hours|h)\\b)?${ZONE}?`, 'i'),
    (m, text, index) => {
      const zone = m[4] ?? m[5]
      // "a ratio of 1:30" and "Psalm 23:10" are none.
      const said =
        zone ||
        m[3] ||
        /\b(?:at|from|until|till|to|by|between|around|about|since|for|@)\s$/i.test(
          text.slice(Math.max(0, index - 9), index),
        ) ||
        m[1].length === 2 ||
        PART_BEFORE.test(text.slice(Math.max(0, index - 10), index)) ||
        BEFORE_DAY.test(text.slice(index + m[0].length, index + m[0].length + 24))
      return said && text[index - 1] !== ':'
        ? {
            type: 'clock',
            clock: {
              hour: Number(m[1]),
              minute: Number(m[2]),
              ...(m[3] ? { second: Number(m[3]) } : {}),
              ...zoned(zone),
            },
          }
        : null
    },
  ),
  parser(
    'dates/clock-dotted',
    ['1'],
    () => new RegExp(`([01]?\\d|2[0-3])\\.([0-5]\\d)(?![\\d%]|\\.\\d|\\s?[ap]\\.?m|[a-z]{1,2}(?![a-z]))${ZONE}?`, 'i'),
    // "18.00 CET", "Monday at 2.30"; "shares closed Monday at 2.30" is a price.
    (m, text, index) => {
      const zone = m[3] ?? m[4]
      if (/[\d.,$€£:/-]$/.test(text.slice(Math.max(0, index - 1), index))) return null
      const said = saidOfDay(m[0], text, index) && !PRICED.test(text.slice(Math.max(0, index - PRICE_NEAR), index))
      if (!zone && !said) return null
      return { type: 'clock', clock: { hour: Number(m[1]), minute: Number(m[2]), ...zoned(zone) } }
    },
  ),
  parser(
    'dates/clock-figures',
    ['4'],
    /([01]\d|2[0-3])([0-5]\d)\s?(?:(GMT|UTC|EST|EDT|CET|Z)|hours|hrs)(?!\p{L})/u,
    (m, text, index) =>
      (m[3] && (m[3] !== 'Z' || AT.test(text.slice(Math.max(0, index - 8), index)))) ||
      isMilitary(m[1] + m[2], text, index, index + m[0].length)
        ? { type: 'clock', clock: { hour: Number(m[1]), minute: Number(m[2]), ...zoned(m[3]) } }
        : null,
  ),
  parser(
    'dates/noon',
    ['1 noon midnight mid midday'],
    /(?:12(?::00)?\s)?(noon|NOON|mid-?night|mid[-\s]?day)\b(?:\s(E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|CET|BST)\b)?/,
    (m, text, index) =>
      // "the midnight train": said of time where no noun follows.
      /^\s(?:on|and|to|until|today|tomorrow|yesterday|[A-Z]|\d{1,2}\s[A-Z])|^\s?[.,;)–-]|^$/.test(
        text.slice(index + m[0].length, index + m[0].length + 10),
      ) || /\b(?:at|until|till|by|from|to|before|after|[,–-])\s$/i.test(text.slice(Math.max(0, index - 9), index))
        ? { type: 'clock', clock: { hour: /night/.test(m[1]) ? 0 : 12, minute: 0, ...zoned(m[2]) } }
        : null,
  ),
]

/** "Monday at nine", "Oct. 23 at seven": a number behind a day, and nothing that it counts. */
const saidOfDay = (whole: string, text: string, index: number) =>
  text.startsWith('at ', index - 3) &&
  DAY_AT.test(text.slice(Math.max(0, index - DAY_NEAR), index)) &&
  /^(?:$|[.,;!?)](?!\d)|\s(?:and|to|for|in|when|with|at)\b)/.test(
    text.slice(index + whole.length, index + whole.length + 6),
  )
/** "7:00 on Sunday": the day follows at once. */
const BEFORE_DAY = new RegExp(`^\\s(?:on\\s(?:(?:this|next|last)\\s)?${WEEKDAY}|(?:today|tomorrow|tonight)\\b)`, 'i')
const OF_ITS_DAY = new RegExp(`\\b(?:this|tomorrow|yesterday|${WEEKDAY})\\s$`, 'i')
const PART_BEFORE = new RegExp(`${PART_OF_DAY}\\s$`, 'i')
/** Words of what is traded, and how far before its price they stand. */
const PRICED =
  /\b(?:clos(?:ed?|ing)|trad(?:ed?|ing)|settled|quoted|shares?|stocks?|prices?|rates?|index|fixed|bid|yields?)\b/i
const PRICE_NEAR = 80
const AFTER_MONTH = new RegExp(`(?<!\\p{L})${MONTH.replace('\\b', '')}\\s$`, 'iu')
/** Characters in which a day stands in front of its "at". */
const DAY_NEAR = 28
const DAY_AT = new RegExp(
  [
    `(?<!\\p{L})(?:${MONTH.replace('\\b', '')}\\s?\\d{1,2}(?:st|nd|rd|th)?`,
    `|(?:today|tomorrow|yesterday|${WEEKDAY}|(?:every|each)(?:\\sday|(?=\\s${PART_OF_DAY}))|on(?=\\s${PART_OF_DAY}s))`,
    `(?:\\s(?<part>${PART_OF_DAY})s?)?)\\sat\\s$`,
  ].join(''),
  'iu',
)
