import { pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import { daysIn } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import {
  MONTH,
  MONTHS,
  monthOf,
  ORDINAL,
  ORDINALS,
  ordinal,
  PART_OF_DAY,
  SHIFTS,
  SPELLED,
  WEEKDAY,
  WEEKDAYS,
  weekdayOf,
} from '../tables.ts'
import { NUMBER, OLD_YEAR, REST_OF_LIST, YEAR, type Year, yearOf } from './parts.ts'

const LEAD = `(?:(${WEEKDAY})(?:\\s${PART_OF_DAY})?,?\\s{1,2}\\(?(?:the\\s)?)?`
/** "May twenty-one", as it is spoken. */
const DAY_WORDS = '(?:twenty|thirty)[-\\s](?:one|two|three|four|five|six|seven|eight|nine)'

/** "June 29, 2012", "Friday, Aug 22", "1 st February of this year", "August 12-14, 2024". */
export const calendarDates = [
  parser(
    'dates/month-day',
    [WEEKDAYS, MONTHS],
    () => pattern('iu')`
      ${LEAD}${MONTH.replace('(?:', '(')}(?:\s{0,3}(?:the\s)?|-)(${NUMBER}|${ORDINAL}\b|${DAY_WORDS}\b)
      (?![\d%]|:\d|[.,]\d|\s?(?:a\.?m|p\.?m|percent)\b)(?:
        (\s?[-–—]\s?|\s(?:to|through|thru|until|till|and)\s(?:the\s)?|,\s(?:and\s)?)(${NUMBER})
        (?![\d%]|:\d|[.,]\d|\s?(?:a\.?m|p\.?m|percent)\b)
      )?(?:${YEAR}|${OLD_YEAR})?`,
    (m, text, index) => {
      const [whole, weekday, month, day, joint, last, ...year] = m
      if (/^(?:may|march)$/.test(month)) return null
      // "This April the seventh anniversary"
      if (/\sthe\s\p{L}+$/u.test(whole) && NOUN.test(text.slice(index + whole.length, index + whole.length + 14)))
        return null
      return days(
        whole,
        { weekday, month, first: ordinal(day), joint, last: last ? ordinal(last) : undefined },
        yearOf(year),
        text,
        index,
      )
    },
  ),
  parser(
    'dates/day-month',
    ['1 the', WEEKDAYS, ORDINALS],
    () => pattern('iu')`
      ${LEAD}(?:(${NUMBER})(\s?[-–—]\s?|\s(?:to|through|until|till|and)\s))?(?:the\s)?(${NUMBER}\.?|${ORDINAL})
      (?:\s(?:day\s)?of\s|[-\s])${MONTH.replace('(?:', '(')}(?:${YEAR}|${OLD_YEAR})?`,
    (m, text, index) => {
      const [whole, weekday, first, joint, last, month, ...year] = m
      // "May 30-June 2": the day is the month's before it.
      if (AFTER_MONTH.test(text.slice(Math.max(0, index - 11), index))) return null
      if (/^(?:may|march)$/.test(month) && !year.some(Boolean) && !/\d(?:st|nd|rd|th)|of/.test(whole)) return null
      // "3 and 12 March" are two days, "between 3 and 12 March" all from one to the other.
      const between = /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, index - 12), index))
      if (first && /and/i.test(joint) && !between) return null
      const [a, b] = first ? [ordinal(first), ordinal(last)] : [ordinal(last), undefined]
      return days(
        whole,
        { weekday, month, first: a, joint: between ? ' to ' : joint, last: b },
        yearOf(year),
        text,
        index,
      )
    },
  ),
  parser(
    'dates/days-of-month',
    ['the first last'],
    () => pattern('iu')`
      (?:the\s)?(?<edge>first|last)\s(?<count>\d{1,2}|${SPELLED})\sdays\s(?:of|in)\s
      ${MONTH.replace('(?:', '(?<month>')}${YEAR}?`,
    // "The first four days of May"
    (m): Reading | null => {
      const { edge, count, month: name } = m.groups!
      const [days, month] = [worthOf(count), monthOf(name)]
      const year = yearOf([m[4], m[5], m[6]])
      const length = daysIn(year.year ?? 2001, month)
      if (days === null || days < 2 || days >= length) return null
      const point = (day: number): Point => ({ grain: 'day', month, day, ...year })
      const from = edge.toLowerCase() === 'first' ? 1 : length - days + 1
      return { type: 'interval', from: point(from), to: point(from + days - 1) }
    },
  ),
  parser(
    'dates/day-of-shifted-month',
    ['1 from between the'],
    pattern('i')`
      (?:(?:from|between)\s)?(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?:
        (?:\s?[-–]\s?|\s(?:to|through|until|till|and)\s)(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?
      )?\s(?:(?:of|in)\s)?(this|next|last)\smonth\b`,
    (m): Reading | null => {
      const monthShift = SHIFTS[m[3].toLowerCase()]
      const [from, to] = [Number(m[1]), m[2] ? Number(m[2]) : undefined]
      const point = (day: number): Point => ({ grain: 'day', day, monthShift })
      if (to !== undefined) return to > from && to < 32 ? { type: 'interval', from: point(from), to: point(to) } : null
      return /\d(?:st|nd|rd|th)|of/i.test(m[0]) && from < 32 ? { type: 'point', point: point(from) } : null
    },
  ),
  parser('dates/day-of-month', ['the'], /the\s(\d{1,2})(?:st|nd|rd|th)\b/i, (m, text, index): Reading | null =>
    // "on the 27th", but neither "the 27th floor" nor "finished in the 10th".
    /\b(?:on|for|by|until|before|since|(?:morning|afternoon|evening|night)\sof)\s$/i.test(
      text.slice(Math.max(0, index - 14), index),
    ) &&
    /^(?!(?:,|\sand)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b)(?:\s?[.,;!?)]|$|\s(?:at|and|when|with|but)\s)/.test(
      text.slice(index + m[0].length, index + m[0].length + 8),
    ) &&
    Number(m[1]) < 32
      ? { type: 'point', point: { grain: 'day', day: Number(m[1]) } }
      : null,
  ),
]

/** What an ordinal counts. */
const NOUN = /^\s(?!(?:until|through|when|with|from|that|after|before|this|last|next)\b)(?:\p{Ll}{4,}|\p{Lu}\p{L}{3,})/u
const AFTER_MONTH = new RegExp(`(?<!\\p{L})${MONTH.replace('\\b', '')}\\s$`, 'iu')

interface Parts {
  weekday?: string
  month: string
  first: number
  joint?: string
  last?: number
}

function days(
  whole: string,
  parts: Parts,
  year: Year,
  text: string,
  index: number,
): Reading | { reading: Reading; text: string } | null {
  const month = monthOf(parts.month)
  if (parts.first < 1 || parts.first > 31) return null
  const weekday = parts.weekday ? { weekday: weekdayOf(parts.weekday) } : {}
  const point = (day: number): Point => ({ grain: 'day', month, day, ...year, ...(day === parts.first ? weekday : {}) })
  // The attacks of New York are told by their day alone.
  const attacks =
    month === 9 &&
    parts.first === 11 &&
    !year.year &&
    ATTACKS.test(text.slice(index + whole.length, index + whole.length + 30))
  if (attacks) return { type: 'point', point: { grain: 'day', month, day: 11, year: 2001 } }
  if (parts.last === undefined) return { type: 'point', point: point(parts.first) }
  const range = parts.last > parts.first && parts.last < 32 && !LISTED.test(parts.joint!)
  if (range) return { type: 'interval', from: point(parts.first), to: point(parts.last) }
  // "May 2 and 3": each is a day of its own; the year at the end of the list is the year of all.
  const name = whole.indexOf(parts.month) + parts.month.length
  const alone = whole.slice(0, whole.indexOf(parts.joint!, name))
  const shared = REST_OF_LIST.exec(text.slice(index + alone.length, index + alone.length + 48))
  return text.startsWith(alone, index)
    ? {
        reading: { type: 'point', point: { ...point(parts.first), year: shared ? Number(shared[1]) : undefined } },
        text: alone,
      }
    : null
}

const ATTACKS = /^,?\s(?:terror(?:ist)?\s)?(?:attacks?|atrocit(?:y|ies)|hijackings?|tragedy)\b/i
const LISTED = /,|and/
