import { canBe } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { MONTH, monthOf } from '../tables.ts'
import { NUMBER, REST_OF_LIST, YEAR, yearOf } from './parts.ts'

/** "May 2, 3 and 5", "from 4 to January 22". */
export const dayLists = [
  parser(
    'dates/days-to-month-day',
    ['from between'],
    new RegExp(
      `(from|between)\\s(?:the\\s)?(${NUMBER})\\s(to|until|till|through|and)\\s${MONTH.replace('(?:', '(')}\\s(${NUMBER})(?![\\d:])${YEAR}?`,
      'iu',
    ),
    (m): Reading | null => {
      const [, lead, first, joint, name, last, ...year] = m
      const [from, to, month] = [Number.parseInt(first, 10), Number.parseInt(last, 10), monthOf(name)]
      if (/and/i.test(joint) !== /between/i.test(lead) || from >= to || !canBe(month, to)) return null
      const point = (day: number): Point => ({ grain: 'day', month, day, ...yearOf(year) })
      return { type: 'interval', from: point(from), to: point(to) }
    },
  ),
  parser(
    'dates/day-of-list',
    ['0'],
    /(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?:of\s)?((?:19|20)\d\d)(?![\d,]\d|[%-]))?(?![\d%:/]|[.,]\d|\p{L})/u,
    (m, text, index) => dayOfList(Number(m[1]), m[2], text, index, index + m[0].length),
  ),
]

const BEFORE_IN_LIST = new RegExp(
  `(?<!\\p{L})(${MONTH.replace('\\b', '')})\\s\\d{1,2}(?:st|nd|rd|th)?(?:,\\s\\d{1,2}(?:st|nd|rd|th)?)*(,\\s|,?\\s(?:and|&|or)\\s)$`,
  'iu',
)
const NO_NOUN =
  /^(?:[,.]?$|[.,;:)!?](?!\d)|,?\s(?:and|&)\s\d{1,2}\b|\s(?:in|at|with|for|by|as|on|from|when|to|where|during|after|before|and|but|or|the|he|she|they|it|\p{Lu}|[–—-]\s))/u

/** "5" in "May 2, 3 and 5". */
function dayOfList(day: number, written: string | undefined, text: string, start: number, end: number): Reading | null {
  const before = BEFORE_IN_LIST.exec(text.slice(Math.max(0, start - 48), start))
  const after = text.slice(end, end + 48)
  if (!before || !canBe(monthOf(before[1]), day)) return null
  const last = /and|&|or/.test(before[2])
  const year = written ?? REST_OF_LIST.exec(after)?.[1]
  // A comma alone lists nothing: "on May 2, 3 men".
  const ordinal = /\p{L}$/u.test(text.slice(start, end))
  if (last ? !written && !ordinal && !NO_NOUN.test(after) : !LIST_GOES_ON.test(after)) return null
  return {
    type: 'point',
    point: { grain: 'day', month: monthOf(before[1]), day, ...(year ? { year: Number(year) } : {}) },
  }
}

const LIST_GOES_ON =
  /^(?:,\s\d{1,2}(?:st|nd|rd|th)?)*,?\s(?:and|&|or)\s\d{1,2}(?:st|nd|rd|th)?(?![\d,]\d|\s\p{Ll}{4,})/u
