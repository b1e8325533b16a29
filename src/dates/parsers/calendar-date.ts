import { canBe } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { MONTH, monthOf, ORDINAL, ORDINALS, WEEKDAY, weekdayOf } from '../tables.ts'

const NUMBER = '\\d{1,2}(?:\\s?(?:st|nd|rd|th)\\b)?'
const YEAR =
  "(?:(?:,\\s{0,2}|\\s{1,3}(?:of\\s|in\\s)?|\\.\\s?)((?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.]\\d)|\\s?,?\\s(?:of\\s)?(this|last|next|the same|the following|the previous)\\s(?:calendar\\s)?year\\b|\\s?['’](\\d\\d)\\b)"
const LEAD = `(?:(${WEEKDAY}),?\\s{1,2}\\(?(?:the\\s)?)?`

/** "June 29, 2012", "Friday, Aug 22", "1 st February of this year", "early March 2010", "August 12-14, 2024", "June". */
export const calendarDates = [
  parser(
    'dates/month-day',
    new RegExp(
      `${LEAD}${MONTH.replace('(?:', '(')}\\s{0,3}(?:the\\s)?(${NUMBER})(?![\\d%]|:\\d|[.,]\\d|\\s?(?:a\\.?m|p\\.?m|percent)\\b)(?:(\\s?[-–—]\\s?|\\s(?:to|through|thru|and)\\s|,\\s(?:and\\s)?)(${NUMBER})(?![\\d%]|:\\d|[.,]\\d|\\s?(?:a\\.?m|p\\.?m)\\b|\\s\\p{L}))?${YEAR}?`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, weekday, month, day, joint, last, ...year] = m
      if (/^(?:may|march)$/.test(month)) return null
      return days(
        whole,
        { weekday, month, first: number(day), joint, last: last ? number(last) : undefined },
        yearOf(year),
        text,
        index,
      )
    },
  ),
  parser(
    'dates/day-month',
    new RegExp(
      `${LEAD}(?:(${NUMBER})(\\s?[-–—]\\s?|\\s(?:to|through|and)\\s))?(?:the\\s)?(${NUMBER}|${ORDINAL})(?:\\s(?:day\\s)?of\\s|[-\\s])${MONTH.replace('(?:', '(')}${YEAR}?`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, weekday, first, joint, last, month, ...year] = m
      if (/^(?:may|march)$/.test(month) && !year.some(Boolean) && !/\d(?:st|nd|rd|th)|of/.test(whole)) return null
      const [a, b] = first ? [number(first), number(last)] : [number(last), undefined]
      return days(whole, { weekday, month, first: a, joint, last: b }, yearOf(year), text, index)
    },
  ),
  parser(
    'dates/month',
    new RegExp(
      `(?:(early|mid|late|the\\s(?:beginning|middle|end|start)\\sof|last|next|this(?:\\spast)?|the\\smonth\\sof)[\\s-])?${MONTH.replace('(?:', '(')}${YEAR.replace('|\\.\\s?)(', '|\\.\\s?|[-/])(')}?`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, part, month, year, relative, short] = m
      return monthAlone(whole, part, month, [year, relative, short], text, index)
    },
  ),
]

const number = (words: string): number => ORDINALS[words.toLowerCase()] ?? Number.parseInt(words, 10)

type Year = Pick<Point, 'year' | 'yearShift'>
function yearOf([full, relative, short]: (string | undefined)[]): Year {
  if (full) return { year: Number(full) }
  if (short) return { year: Number(short) + (Number(short) < 40 ? 2000 : 1900) }
  const shift =
    relative &&
    { this: 0, last: -1, next: 1, 'the previous': -1, 'the following': 1, 'the same': 0 }[relative.toLowerCase()]
  return shift === undefined || shift === '' ? {} : { yearShift: shift }
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
  const range = parts.last > parts.first && canBe(month, parts.last) && !/,/.test(parts.joint!)
  if (range) return { type: 'interval', from: point(parts.first), to: point(parts.last) }
  // "May 2, 3": the second number belongs to something else.
  const alone = whole.slice(0, whole.indexOf(parts.joint!, parts.month.length))
  return text.startsWith(alone, index)
    ? { reading: { type: 'point', point: { ...point(parts.first), year: undefined } }, text: alone }
    : null
}

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
  if (/^\p{Ll}/u.test(name)) return null
  const bare = whole.replace(/[\s,/-]+$/, '')
  const before = text.slice(Math.max(0, index - 16), index)
  const after = text.slice(index + bare.length, index + bare.length + 16)
  const short = name.length <= 4 && !/^(?:June|July|May)$/.test(name)
  const said =
    part !== undefined ||
    /\b(?:in|since|by|until|till|from|through|of|during|before|after|between|to|and|late|early|mid|each|every|this|last|next)\s(?:early |late |mid-?)?$/i.test(
      before,
    )
  if (short && !/\.$/.test(bare)) return null
  if (/^(?:May|March|MAY|MARCH|April|June|August)$/.test(name) && !said) return null
  if (!said && /^\s\p{Lu}\p{Ll}/u.test(after)) return null
  if (/^(?:\s?['’]s\b|\s(?:Madness|Fools))/.test(after)) return null
  const word = part?.toLowerCase()
  const direction =
    word === 'last' ? 'past' : word === 'next' ? 'future' : word?.startsWith('this') ? 'this' : undefined
  return {
    reading: { type: 'point', point: { grain: 'month', month, ...(direction ? { direction } : {}) } },
    text: bare,
  }
}
