import { pattern } from '../../../text/pattern.ts'
import { canBe } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { MONTH, MONTHS, monthOf } from '../tables.ts'
import { NUMBER, REST_OF_LIST, YEAR, yearOf } from './parts.ts'

/** "May 2, 3 and 5", "from 4 to January 22". */
export const dayLists = [
  parser(
    'dates/days-to-month-day',
    ['from between'],
    () => pattern('iu')`
      (from|between)\s(?:the\s)?(${NUMBER})\s(to|until|till|through|and)\s${MONTH.replace('(?:', '(')}\s
      (${NUMBER})(?![\d:])${YEAR}?`,
    (m): Reading | null => {
      const [, lead, first, joint, name, last, ...year] = m
      const [from, to, month] = [Number.parseInt(first, 10), Number.parseInt(last, 10), monthOf(name)]
      if (/and/i.test(joint) !== /between/i.test(lead) || from >= to || !canBe(month, to)) return null
      const point = (day: number): Point => ({ grain: 'day', month, day, ...yearOf(year) })
      return { type: 'interval', from: point(from), to: point(to) }
    },
  ),
  parser(
    'dates/month-between-days',
    [MONTHS],
    () => pattern('iu')`
      (?<name>${MONTH})\s(?<lead>from|between)\s(?:the\s)?(?<first>${NUMBER})\s(?<joint>to|through|and)\s
      (?:the\s)?(?<last>${NUMBER})(?=[.,;)](?!\d)|$)`,
    // "November between the 19th and 20th"
    ({ groups }): Reading | null => {
      const { name, lead, first, joint, last } = groups!
      const [from, to, month] = [Number.parseInt(first, 10), Number.parseInt(last, 10), monthOf(name)]
      if (/and/i.test(joint) !== /between/i.test(lead) || from >= to || !canBe(month, to)) return null
      const point = (day: number): Point => ({ grain: 'day', month, day })
      return { type: 'interval', from: point(from), to: point(to) }
    },
  ),
  parser(
    'dates/day-before-month',
    ['1'],
    () =>
      new RegExp(
        [
          `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=(?:,\\s${NUMBER}){0,31},?\\s(?:and|&)\\s(?:the\\s)?${NUMBER}`,
          `\\s(?:of\\s)?(?<month>${MONTH})(?:,?\\s(?<year>(?:19|20)\\d\\d)(?![\\d,]))?)`,
        ].join(''),
        'iu',
      ),
    // "the 3rd, 4th and 9th of June 2025"; "between 3 and 12 June" is one span.
    ({ groups }, text, index): Reading | null => {
      const { day, month, year } = groups!
      if (/\bbetween\s(?:the\s)?$|[\d$€£.,:/-]$/i.test(text.slice(Math.max(0, index - 12), index))) return null
      if (/^(?:may|march)\b/.test(month) || Number(day) < 1 || Number(day) > 31) return null
      const point: Point = { grain: 'day', month: monthOf(month), day: Number(day) }
      return { type: 'point', point: year ? { ...point, year: Number(year) } : point }
    },
  ),
  parser(
    'dates/day-of-years',
    ['4'],
    /(?<year>(?:19|20)\d\d)(?![\d%-]|[,.]\d|\s?(?:percent|per\scent))/,
    // "March 31, 2025 and 2024": the same day of another year.
    ({ groups }, text, index): Reading | null => {
      const before = DAY_AND_YEARS.exec(text.slice(Math.max(0, index - 60), index))?.groups
      if (!before) return null
      const [month, day] = [monthOf(before.month), Number(before.day)]
      return { type: 'point', point: { grain: 'day', year: Number(groups!.year), month, day } }
    },
  ),
  parser(
    'dates/day-of-list',
    ['1'],
    /(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?:of\s)?((?:19|20)\d\d)(?![\d,]\d|[%-]))?(?![\d%:/]|[.,]\d|\p{L})/u,
    (m, text, index) => dayOfList(Number(m[1]), m[2], text, index, index + m[0].length),
  ),
]

const BEFORE_IN_LIST = pattern('iu')`
  (?<!\p{L})(${MONTH.replace('\\b', '')})\s\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{1,2}(?:st|nd|rd|th)?)*
  (,\s|,?\s(?:and|&|or)\s)$`
const DAY_AND_YEARS = new RegExp(
  [
    `(?<!\\p{L})(?<month>${MONTH.replace('\\b', '')})\\s(?<day>\\d{1,2}),?\\s`,
    '(?:19|20)\\d\\d(?:,\\s(?:19|20)\\d\\d)*(?:,|,?\\sand|,?\\sor|\\s&)\\s$',
  ].join(''),
  'iu',
)
const NO_NOUN = pattern('u')`
  ^(?:
    [,.]?$|[.,;:)!?](?!\d)|,?\s(?:and|&)\s\d{1,2}\b
    |\s(?:
      in|at|with|for|by|as|on|from|when|to|where|during|after|before|and|but|or|the|he|she|they|it|\p{Lu}
      |[–—-]\s
    )
  )`

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
