import { SMALL } from '../../../lexicon/numbers.ts'
import { pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import { daysIn } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import {
  alternatives,
  MONTH,
  monthOf,
  NTH,
  ORDINAL,
  ordinal,
  PART_OF_DAY,
  SHIFTS,
  SPELLED,
  WEEKDAYS,
  weekdayOf,
} from '../tables.ts'

const NAME = Object.keys(WEEKDAYS)
  .filter((name) => name.length > 5)
  .join('|')
const PLURALS = NAME.replaceAll('|', 's ').concat('s')
const SHORT = 'Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun'
const PART = `(?:(?:early|late|mid)[-\\s])?${PART_OF_DAY}`
const SHIFT = '(this|next|last|the\\scoming|the\\sfollowing|the\\snext|the\\sprevious|previous)'
const shiftOf = (words: string) => SHIFTS[words.toLowerCase().replace('the ', '').replace('following', 'next')] ?? 0

const onDay = (short: string, text: string, index: number) =>
  !/^S|^M/.test(short) &&
  /\b(?:on|from|to|since|until|till|through|and|by)\s$/.test(text.slice(Math.max(0, index - 9), index))

/** What makes a name of the days behind it: "Taco Tuesdays", but "Open Mondays" and "Every Two Mondays". */
const NAMED_DAYS = pattern('u')`
  (?<![\p{L}\d])(?!
    (?:
      Open|Closed?|Opens|Closes|Live|Airs|Airing|Hours|Most|All|Some|On|And|Or|The|Some|Many|Two|First|Second|Third
      |Fourth|Last|Now|Also|Both|Free|From
    )\s
  )\p{Lu}[\p{L}\d&’'-]*\s$`

/** "Friday", "last Monday", "on Thursdays", "every Tuesday", "Sunday of next week", "the first Friday of May". */
export const weekdays = [
  parser(
    'dates/weekday-set',
    ['every each on', WEEKDAYS, PLURALS],
    () => new RegExp(`(?:(every|each)\\s(other\\s|second\\s)?)(${NAME})s?\\b|(?:on\\s)?(${NAME})s\\b(?!['’])`, 'i'),
    // Every other one comes round in a fortnight; which of the two weeks is not said.
    (m, text, index) =>
      m[4] && /^\p{Lu}/u.test(m[0]) && NAMED_DAYS.test(text.slice(Math.max(0, index - 24), index))
        ? null
        : { type: 'set', value: m[2] ? 'P2W' : `XXXX-WXX-${weekdayOf(m[3] ?? m[4])}` },
  ),
  parser(
    'dates/weekday-of-week',
    ['on this next last the previous', WEEKDAYS],
    () =>
      new RegExp(
        `(?:on\\s)?(?:(${NAME})(?:\\s(?:of|in))?\\s${SHIFT}\\sweek|${SHIFT}\\sweek(?:\\son|['’]s)?\\s(${NAME}))\\b`,
        'i',
      ),
    // "This Week on Sunday" is on the air.
    (m) =>
      /\b[TLN]\p{Ll}+\sWeek\b/u.test(m[0])
        ? null
        : {
            type: 'point',
            point: { grain: 'day', weekday: weekdayOf(m[1] ?? m[4]), weekShift: shiftOf(m[2] ?? m[3]) },
          },
  ),
  parser(
    'dates/weekdays-on',
    [SMALL],
    () => new RegExp(`(?<number>${SPELLED})\\s(?<name>${NAME})s?\\s(?<side>ago|later|from\\snow)\\b`, 'i'),
    ({ groups }) => {
      const { number, name, side } = groups!
      const weeks = (worthOf(number) ?? 1) - 1
      const ago = /ago/i.test(side)
      const from = /later/i.test(side) ? { from: 'else-reference' as const } : {}
      const day = { grain: 'day' as const, weekday: weekdayOf(name), after: (ago ? -7 : 7) * weeks, ...from }
      return { type: 'point', point: { ...day, direction: ago ? 'past' : 'future' } }
    },
  ),
  parser(
    'dates/weekday-of-month',
    ['the', NTH],
    () => pattern('iu')`
      (?:the\s)?(${alternatives(NTH)})\s(${NAME})(?:
        \s(?:of|in)\s(?:
          ${SHIFT}\smonth|(the|each|every)\smonth|${MONTH.replace('(?:', '(')}(?:,?\s((?:19|20)\d\d)\b)?
        )
        |(?!['’s-]|\s(?:of|in|after|before|from|and|or)\b)
      )`,
    (m, text, index): Reading | null => {
      const [, nth, name, shift, set, month, year] = m
      const day = { grain: 'day', weekday: weekdayOf(name), nth: NTH[nth.toLowerCase()] } as const
      if (set) return { type: 'set', value: 'P1M' }
      if (!shift && !month) {
        const named = /^\s\p{Lu}/u.test(text.slice(index + m[0].length, index + m[0].length + 2))
        return named || /^(?:the\s)?(?:last|final)/i.test(m[0]) ? null : { type: 'point', point: day }
      }
      if (shift) return { type: 'point', point: { ...day, monthShift: shiftOf(shift) } }
      return { type: 'point', point: { ...day, month: monthOf(month), ...(year ? { year: Number(year) } : {}) } }
    },
  ),
  parser(
    'dates/week-of-month',
    ['the', NTH],
    () => pattern('i')`
      (?:the\s)?(${alternatives(NTH)})\s(?:full\s)?week\s(?:of|in)\s
      (?:
        ${SHIFT}\smonth|${MONTH.replace('(?:', '(')}(?:,?\s(?:of\s)?((?:19|20)\d\d)\b)?|((?:19|20)\d\d)\b
      )`,
    (m): Reading => {
      const [, nth, shift, month, year, own] = m
      const week = { grain: 'week', nth: NTH[nth.toLowerCase()] } as const
      if (own) return { type: 'point', point: { ...week, year: Number(own) } }
      if (shift) return { type: 'point', point: { ...week, monthShift: shiftOf(shift) } }
      return { type: 'point', point: { ...week, month: monthOf(month), ...(year ? { year: Number(year) } : {}) } }
    },
  ),
  parser(
    'dates/week-number',
    ['week calendar in the'],
    pattern('i')`
      (?:in\s)?(?:the\s)?(?:calendar\s)?week\s(?:no\.?\s|number\s)?(?<week>\d{1,2})
      (?:(?:\sof|\sin|,)?\s(?<year>(?:19|20)\d\d))?(?![\d%-]|[.,]\d)`,
    ({ 0: whole, groups }): Reading | null => {
      const { week, year } = groups!
      const part = Number(week)
      // "Week 24" of a trial or a season is none of the calendar.
      if (part < 1 || part > 53 || !(year || /^in\s|calendar|^week$/.test(whole) || /^week\s\d/.test(whole)))
        return null
      return { type: 'point', point: { grain: 'week', part, ...(year ? { year: Number(year) } : {}) } }
    },
  ),
  parser(
    'dates/last-day-of-month',
    ['the last'],
    () =>
      new RegExp(`(?:the\\s)?last\\sday\\s(?:of|in)\\s${MONTH.replace('(?:', '(')}(?:,?\\s((?:19|20)\\d\\d)\\b)?`, 'i'),
    (m): Reading => {
      const [, month, year] = m
      const day = daysIn(Number(year ?? 2001), monthOf(month))
      return {
        type: 'point',
        point: { grain: 'day', month: monthOf(month), day, ...(year ? { year: Number(year) } : {}) },
      }
    },
  ),
  parser(
    'dates/weekday-the',
    [WEEKDAYS],
    () => pattern('iu')`
      (${NAME}),?\s(?:the\s)(\d{1,2}(?:st|nd|rd|th)|${ORDINAL}|${SPELLED})\b
      (?!\s(?!until|through)(?:of|\p{L}{4,}))`,
    (m): Reading => ({
      type: 'point',
      point: { grain: 'day', weekday: weekdayOf(m[1]), day: ordinal(m[2]) },
    }),
  ),
  parser(
    'dates/weekday',
    ['in early late mid morning afternoon evening night last next this past coming previous the', WEEKDAYS],
    () => pattern('iu')`
      (?:(?:in\sthe\s)?${PART}(?:\sof|\son|,)?\s)?(?:
        (last|next|this(?:\s(?:past|coming))?|past|coming|the\sfollowing|(?:the\s)?previous)\s
      )?(?:(${NAME})|(${SHORT})(?:\.(?=,?\s\p{Lu}?)|\b))(?:,?\s(?:in\sthe\s)?${PART})?\b`,
    (m, text, index) => {
      const [whole, lead, name, short] = m
      // "8 pm in the evening, Sunday": the part is the hour's.
      if (LED.test(whole) && OF_HOUR.test(text.slice(Math.max(0, index - 12), index))) return null
      const written = name ?? short
      // "Sat" and "Sun" are words; without a full stop the others are days only behind a preposition.
      const dotted = short && text[index + whole.indexOf(short) + short.length] === '.'
      if (short && !lead && (/^\p{Ll}/u.test(written) || !(dotted || onDay(short, text, index)))) return null
      const after = text.slice(index + whole.length, index + whole.length + 24)
      // "Black Friday", "Monday Night Football", "Sunday Times".
      if (
        /\b(?:Black|Cyber|Super|Super Bowl|Good|Easter|Giving|Fat|Palm|Holy|Ash|Meatless|Small Business)\s$/.test(
          text.slice(Math.max(0, index - 16), index),
        )
      )
        return null
      if (!lead && /^\s(?:Night|Times|Mirror|Mail|Telegraph|Herald|Morning|Express)\b|^\sNight/.test(after)) return null
      if (/\p{Lu}\p{L}+$/u.test(whole) && / (?:Night|Morning)$/.test(whole)) return null
      // "Monday Ekpo, 28,": a person is called so.
      if (!lead && /^\s\p{Lu}[\p{L}'’-]+,\s\d{1,2},/u.test(after)) return null
      // "Opened on a Wednesday": any one.
      if (!lead && ANY.test(text.slice(Math.max(0, index - 6), index)) && !/^\s\p{L}/u.test(after.replace(JOINS, '')))
        return null
      const word = lead?.toLowerCase() ?? ''
      if (!lead && EVERY.test(text.slice(Math.max(0, index - 60), index)))
        return { type: 'set', value: `XXXX-WXX-${weekdayOf(written)}` }
      const point: Point = { grain: 'day', weekday: weekdayOf(written) }
      // "Next Friday" is the one of next week, "this Friday" the one of this.
      if (word === 'next') return { type: 'point', point: { ...point, weekShift: 1 } }
      const direction = /last|past|previous/.test(word)
        ? 'past'
        : /coming|following/.test(word)
          ? 'future'
          : word === 'this'
            ? 'this'
            : undefined
      return { type: 'point', point: { ...point, ...(direction ? { direction } : {}) } }
    },
  ),
]

const ANY = /\bon an?\s$/i
/** Behind a weekday that describes nothing. */
const JOINS = /^\s(?:and|or|in|at|when|that|with|to|for|of|during|but|because|after|before|it|he|she|they|we)\b.*/s

const LED = new RegExp(`^(?:in\\sthe\\s)?${PART_OF_DAY}`, 'i')
const OF_HOUR = /(?:\d\s?[ap]\.?m\.?|o['’]clock)\s(?:in\sthe\s)?$/i
/** "Every Tuesday and Thursday". */
const EVERY = new RegExp(`\\b(?:every|each)\\s(?:(?:${NAME})(?:,\\s(?:and\\s)?|\\s(?:and|or|&)\\s)){1,4}$`, 'i')
