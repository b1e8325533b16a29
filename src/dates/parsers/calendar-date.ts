import { canBe } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import {
  alternatives,
  HOLIDAYS,
  MONTH,
  MONTHS,
  monthOf,
  ORDINAL,
  ORDINALS,
  ordinal,
  SHIFTS,
  WEEKDAY,
  WEEKDAYS,
  weekdayOf,
} from '../tables.ts'

const NUMBER = '\\d{1,2}(?:\\s?(?:st|nd|rd|th)\\b)?'
const YEAR =
  "(?:(?:,\\s{0,2}|\\s{1,3}(?:of\\s|in\\s)?|\\.\\s?)((?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.]\\d)|\\s?,?\\s(?:of\\s)?(this|last|next|that|(?:the|that)\\s(?:same|following|previous))\\s(?:calendar\\s)?year\\b(?!['’])|\\s?['’](\\d\\d)\\b)"
const LEAD = `(?:(${WEEKDAY}),?\\s{1,2}\\(?(?:the\\s)?)?`

/** "May twenty-one", as it is spoken. */
const DAY_WORDS = '(?:twenty|thirty)[-\\s](?:one|two|three|four|five|six|seven|eight|nine)'

/** "June 29, 2012", "Friday, Aug 22", "1 st February of this year", "early March 2010", "August 12-14, 2024", "June". */
export const calendarDates = [
  parser(
    'dates/month-day',
    [WEEKDAYS, MONTHS],
    new RegExp(
      `${LEAD}${MONTH.replace('(?:', '(')}(?:\\s{0,3}(?:the\\s)?|-)(${NUMBER}|${ORDINAL}\\b|${DAY_WORDS}\\b)(?![\\d%]|:\\d|[.,]\\d|\\s?(?:a\\.?m|p\\.?m|percent)\\b)(?:(\\s?[-–—]\\s?|\\s(?:to|through|thru|until|till|and)\\s|,\\s(?:and\\s)?)(${NUMBER})(?![\\d%]|:\\d|[.,]\\d|\\s?(?:a\\.?m|p\\.?m|percent)\\b))?${YEAR}?`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, weekday, month, day, joint, last, ...year] = m
      if (/^(?:may|march)$/.test(month)) return null
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
    ['0 the', WEEKDAYS, ORDINALS],
    new RegExp(
      `${LEAD}(?:(${NUMBER})(\\s?[-–—]\\s?|\\s(?:to|through|until|till|and)\\s))?(?:the\\s)?(${NUMBER}\\.?|${ORDINAL})(?:\\s(?:day\\s)?of\\s|[-\\s])${MONTH.replace('(?:', '(')}${YEAR}?`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, weekday, first, joint, last, month, ...year] = m
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
  parser(
    'dates/day-of-shifted-month',
    ['0 from between the'],
    /(?:(?:from|between)\s)?(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?:(?:\s?[-–]\s?|\s(?:to|through|until|till|and)\s)(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?)?\s(?:(?:of|in)\s)?(this|next|last)\smonth\b/i,
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
    /\b(?:on|for|by|until|before|since)\s$/i.test(text.slice(Math.max(0, index - 8), index)) &&
    /^(?:\s?[.,;!?)]|$|\s(?:at|and|when|with|but)\s)/.test(text.slice(index + m[0].length, index + m[0].length + 8)) &&
    Number(m[1]) < 32
      ? { type: 'point', point: { grain: 'day', day: Number(m[1]) } }
      : null,
  ),
  parser(
    'dates/month-day-figures',
    ['0'],
    /(\d{1,2})([/-])(\d{1,2})(?:,\s?((?:19|20)\d\d))?(?![\d/%-]|[.,]\d)/,
    (m, text, index): Reading | null => {
      // "24/7", "2/3 of" and a score of "4-2" are none: said of a day behind a preposition of time.
      const [whole, first, , second, year] = m
      const [a, b] = [Number(first), Number(second)]
      const [month, day] = a > 12 ? [b, a] : [a, b]
      const before = text.slice(Math.max(0, index - 12), index)
      const said = (m[2] === '/' ? /\b(?:on|since|until|before|after|dated|back)\s{1,4}$/i : /\b(?:on|dated)\s$/i).test(
        before,
      )
      return (said || year) &&
        whole !== '24/7' &&
        !/^\s(?:of|cup|inch|percent|vote|decision|ruling|run|win|loss)/.test(
          text.slice(index + whole.length, index + whole.length + 10),
        ) &&
        month >= 1 &&
        month <= 12 &&
        canBe(month, day)
        ? { type: 'point', point: { grain: 'day', month, day, ...(year ? { year: Number(year) } : {}) } }
        : null
    },
  ),
  parser(
    'dates/figures-range',
    ['0'],
    /(\d{1,2})\/(\d{1,2})(\s?[-–—]\s?|\s(?:to|through|until|till|and)\s)(\d{1,2})\/(\d{1,2})(?:\/((?:20)?\d\d))?(?![\d/%]|[.,]\d)/,
    (m, text, index): Reading | null => {
      const [, month, day, joint, month2, day2, year] = m
      const lead = /\b(from|between)\s$/i.exec(text.slice(Math.max(0, index - 8), index))?.[1].toLowerCase()
      if (!lead && !year) return null
      if (/and/.test(joint) !== (lead === 'between')) return null
      if (![month, month2].every((n) => Number(n) > 0 && Number(n) < 13)) return null
      if (!canBe(Number(month), Number(day)) || !canBe(Number(month2), Number(day2))) return null
      const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year)
      const before = full !== undefined && Number(month) > Number(month2) ? full - 1 : full
      const point = (month: string, day: string, year?: number): Point => ({
        grain: 'day',
        month: Number(month),
        day: Number(day),
        ...(year === undefined ? {} : { year }),
      })
      return { type: 'interval', from: point(month, day, before), to: point(month2, day2, full) }
    },
  ),
  parser(
    'dates/figures-spaced',
    ['0'],
    /(0?[1-9]|1[0-2])\s{1,3}(\d{1,2})\s{1,3}((?:19|20)\d\d)(?![\d-])/,
    // A date of issue that lost its strokes: alone at the head of a line or behind "Date".
    (m, text, index): Reading | null =>
      /(?:^|\n|\s{2}|\bdate:?\s?|\brelease:?\s?)$/i.test(text.slice(Math.max(0, index - 9), index)) &&
      canBe(Number(m[1]), Number(m[2]))
        ? { type: 'point', point: { grain: 'day', year: Number(m[3]), month: Number(m[1]), day: Number(m[2]) } }
        : null,
  ),
  parser(
    'dates/year-month',
    ['0'],
    new RegExp(`((?:19|20)\\d\\d)\\s?,?\\s${MONTH.replace('(?:', '(')}(?!\\s\\d)`, 'i'),
    (m): Reading | null =>
      /^(?:may|march|sun|sat)$/.test(m[2]) || (/,/.test(m[0]) && /^\p{Lu}\p{Ll}{3,}/u.test(m[2]))
        ? null
        : { type: 'point', point: { grain: 'month', year: Number(m[1]), month: monthOf(m[2]) } },
  ),
  parser(
    'dates/month-year-figures',
    ['0'],
    /(?:(0?[1-9]|1[0-2])\s?[/-]\s?((?:19|20)\d\d)|((?:19|20)\d\d)\s?[/-]\s?(0?[1-9]|1[0-2]))(?![\d/%-]|[.,:]\d|\s?[-/]\s?\d|\p{L})/u,
    (m, text, index): Reading | null =>
      /[\d.,:/$#-]\s?$/.test(text.slice(Math.max(0, index - 2), index)) ||
      /[#№]|\bno\.?\s$/i.test(text.slice(Math.max(0, index - 4), index))
        ? null
        : { type: 'point', point: { grain: 'month', year: Number(m[2] ?? m[3]), month: Number(m[1] ?? m[4]) } },
  ),
  parser(
    'dates/holiday',
    [HOLIDAYS],
    new RegExp(
      `(${alternatives(HOLIDAYS).replaceAll("'", "['’]?").replaceAll('.', '\\.?')})(?![\\p{L}-])(?:,?\\s(?:of\\s)?((?:19|20)\\d\\d)\\b|\\s(?:of\\s)?(last|this|next)\\syear)?`,
      'iu',
    ),
    (m, text, index): Reading | null => {
      const [whole, name, year, relative] = m
      const known =
        HOLIDAYS[name.toLowerCase().replace(/’/g, "'")] ??
        HOLIDAYS[Object.keys(HOLIDAYS).find((key) => letters(key) === letters(name))!]
      // In a name ("Christmas Island", "the Labor Day Parade Committee") it is none.
      if (/^\s\p{Lu}/u.test(text.slice(index + whole.length, index + whole.length + 2))) return null
      return { type: 'point', point: { grain: 'day', ...known, ...yearOf([year, relative, undefined]) } }
    },
  ),
  parser(
    'dates/month',
    ['early mid late the last next this that', MONTHS],
    new RegExp(
      `(?:(early|mid|late|the\\s(?:beginning|middle|end|start)\\sof|last|next|this(?:\\spast)?|the\\smonth\\sof|the\\s(?:following|previous)|that)[\\s-])?${MONTH.replace('(?:', '(')}${YEAR.replace('|\\.\\s?)(', '|\\.\\s?|[-/])(')}?`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, part, month, year, relative, short] = m
      return monthAlone(whole, part, month, [year, relative, short], text, index)
    },
  ),
]

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')

type Year = Pick<Point, 'year' | 'yearShift' | 'yearFrom'>
function yearOf([full, relative, short]: (string | undefined)[]): Year {
  if (full) return { year: Number(full) }
  if (short) return { year: Number(short) + (Number(short) < 40 ? 2000 : 1900) }
  if (!relative) return {}
  const word = relative.toLowerCase()
  const yearShift = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0
  return /^th(?:e|at)/.test(word) ? { yearShift, yearFrom: 'expression' } : { yearShift }
}

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
  if (!canBe(month, parts.first)) return null
  const weekday = parts.weekday ? { weekday: weekdayOf(parts.weekday) } : {}
  const point = (day: number): Point => ({ grain: 'day', month, day, ...year, ...(day === parts.first ? weekday : {}) })
  if (parts.last === undefined) return { type: 'point', point: point(parts.first) }
  const range = parts.last > parts.first && canBe(month, parts.last) && !LISTED.test(parts.joint!)
  if (range) return { type: 'interval', from: point(parts.first), to: point(parts.last) }
  // "May 2 and 3": each is a day of its own; the year at the end of the list is the year of all.
  const alone = whole.slice(0, whole.indexOf(parts.joint!, parts.month.length))
  const shared = REST_OF_LIST.exec(text.slice(index + alone.length, index + alone.length + 48))
  return text.startsWith(alone, index)
    ? {
        reading: { type: 'point', point: { ...point(parts.first), year: shared ? Number(shared[1]) : undefined } },
        text: alone,
      }
    : null
}

const LISTED = /,|and/
const REST_OF_LIST =
  /^(?:,\s\d{1,2}(?:st|nd|rd|th)?(?!\d))*(?:,?\s(?:and|&|or)\s\d{1,2}(?:st|nd|rd|th)?),?\s(?:of\s)?((?:19|20)\d\d)(?![\d,])/
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

/** What an abbreviation without its full stop needs; "Jan" and "Mar" may still be names. */
const SHORT_AFTER = /\b(?:in|since|until|till|between|during|early|late|mid)[\s-]$/i
const IN_LIST = new RegExp(`^,?\\s(?:and\\s|or\\s)?${MONTH}`, 'i')
const COMPARED = /\b(?:than|over|under|below|above|with|against|beat|match(?:ed|ing)?|following|like)\s$/

/** A month without a day needs a year, a capital and words around it that speak of time. */
function monthAlone(
  whole: string,
  part: string | undefined,
  name: string,
  years: (string | undefined)[],
  text: string,
  index: number,
): Reading | { reading: Reading; text: string } | null {
  const year = yearOf(years)
  const month = monthOf(name)
  if (years.some(Boolean)) {
    if (/^\p{Ll}/u.test(name) && /^(?:may|march)$/.test(name)) return null
    return { type: 'point', point: { grain: 'month', month, ...year } }
  }
  if (/^\p{Ll}/u.test(name) && !(/^(?:last|next)$/i.test(part ?? '') && !/^(?:may|march)$/.test(name))) return null
  const bare = whole.replace(/[\s,/-]+$/, '')
  const before = text.slice(Math.max(0, index - 16), index)
  const after = text.slice(index + bare.length, index + bare.length + 16)
  const short = name.length <= 4 && !/^(?:June|July|May)$/.test(name)
  const said =
    part !== undefined ||
    /\b(?:in|since|by|until|till|from|through|of|during|before|after|between|to|and|late|early|mid|each|every|this|last|next)\s(?:early |late |mid-?)?$/i.test(
      before,
    ) ||
    IN_LIST.test(after)
  if (short && !/\.$/.test(bare) && !part && !(SHORT_AFTER.test(before) && !/^\s\p{Lu}/u.test(after))) return null
  // "April's" and "June's" are as often a woman's.
  const beside = /^['’]s\b/.test(after) && COMPARED.test(before)
  if (/^(?:May|March|MAY|MARCH|April|June|August)$/.test(name) && !said && !beside) return null
  if (!said && /^\s\p{Lu}\p{Ll}/u.test(after)) return null
  if (/^\s(?:Madness|Fools)/.test(after)) return null
  const word = part?.toLowerCase()
  const direction = /^last|previous/.test(word ?? '')
    ? ('past' as const)
    : /^next|following/.test(word ?? '')
      ? ('future' as const)
      : /^th(?:is|at)/.test(word ?? '')
        ? ('this' as const)
        : undefined
  const from = /following|previous|^that/.test(word ?? '') ? ('else-reference' as const) : undefined
  return {
    reading: {
      type: 'point',
      point: { grain: 'month', month, ...(direction ? { direction } : {}), ...(from ? { from } : {}) },
    },
    text: bare,
  }
}
