import { pattern } from '../../../text/pattern.ts'
import { canBe } from '../calendar.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { alternatives, MONTHS, monthOf } from '../tables.ts'

const MONTH_NAME = alternatives(MONTHS)

/** "2003-04": figures that are the next year's name a year that crosses two, as budgets do, sooner than a month. */
const isNext = (year: string | undefined, figures: string | undefined): boolean =>
  year !== undefined && figures?.length === 2 && (Number(year) + 1) % 100 === Number(figures)

/** "2009 - 8 boats": a list of what each year had. */
export const isListedCount = (years: string, text: string, index: number): boolean =>
  /\s[-–—]\s/.test(years) && /^\s\p{Ll}{3,}s\b/u.test(text.slice(index + years.length, index + years.length + NOUN))
/** Characters of what is counted. */
const NOUN = 24

/** "9/11" alone is the day of the attacks, in countries that put the day first too. */
const yearOfFigures = (figures: string, year: string | undefined): { year?: number } =>
  year ? { year: Number(year) } : figures === '9/11' ? { year: 2001 } : {}

/** Days and months in figures that chrono leaves: "on 4/22", "from 10/1 to 11/7", "03 28 2005", "5/2019". */
export const figures = [
  parser(
    'dates/compact',
    ['4'],
    /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\d%]|[.,/-]\d|\s?(?:km|kg|people)\b)/,
    // "20190611", but no number of a document.
    ({ groups }, text, index): Reading | null =>
      /[$€£#№.,/:-]$|\b(?:no|number|nr|id|ref|case|isin|phone|tel)[.:]?\s$/i.test(
        text.slice(Math.max(0, index - 8), index),
      )
        ? null
        : {
            type: 'point',
            point: { grain: 'day', year: Number(groups!.year), month: Number(groups!.month), day: Number(groups!.day) },
          },
  ),
  parser(
    'dates/day-month-strokes',
    ['1'],
    () =>
      new RegExp(
        `(?<day>\\d{1,2})(?<stroke>[-/.])(?<month>${MONTH_NAME})\\k<stroke>(?<year>(?:19|20)?\\d\\d)(?![\\d%-])`,
        'i',
      ),
    ({ groups }): Reading | null => {
      const { day, month, year } = groups!
      if (Number(day) < 1 || Number(day) > 31) return null
      const full = year.length === 2 ? Number(year) + (Number(year) < 40 ? 2000 : 1900) : Number(year)
      return { type: 'point', point: { grain: 'day', year: full, month: monthOf(month), day: Number(day) } }
    },
  ),
  parser(
    'dates/month-day-figures',
    ['1'],
    /(\d{1,2})([/-])(\d{1,2})(?:,\s?((?:19|20)\d\d))?(?![\d/%-]|[.,]\d)/,
    (m, text, index): Reading | null => {
      // "24/7", "2/3 of" and a score of "4-2" are none: said of a day behind a preposition of time.
      const [whole, first, , second, year] = m
      const [a, b] = [Number(first), Number(second)]
      const [month, day] = a > 12 ? [b, a] : [a, b]
      const before = text.slice(Math.max(0, index - 12), index)
      // "June 5-3, 2021": the days of a month.
      if (/\p{Lu}\p{Ll}{2,}\.?\s$/u.test(before)) return null
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
        ? { type: 'point', point: { grain: 'day', month, day, ...yearOfFigures(whole, year) } }
        : null
    },
  ),
  parser(
    'dates/figures-range',
    ['1'],
    pattern()`
      (\d{1,2})\/(\d{1,2})(?:\/((?:20)?\d\d))?(\s?[-–—]\s?|\s(?:to|through|until|till|and)\s)
      (\d{1,2})\/(\d{1,2})
      (?:\/((?:20)?\d\d))?(?![\d/%]|[.,]\d)`,
    (m, text, index): Reading | null => {
      const [, month, day, year1, joint, month2, day2, year] = m
      const lead = /\b(from|between)\s$/i.exec(text.slice(Math.max(0, index - 8), index))?.[1].toLowerCase()
      if (!lead && !year) return null
      if (/and/.test(joint) !== (lead === 'between')) return null
      if (![month, month2].every((n) => Number(n) > 0 && Number(n) < 13)) return null
      if (!canBe(Number(month), Number(day)) || !canBe(Number(month2), Number(day2))) return null
      const inFull = (year: string | undefined) => year && Number(year.length === 2 ? `20${year}` : year)
      const full = inFull(year) || undefined
      const last = full !== undefined && Number(month) > Number(month2) ? full - 1 : full
      const before = inFull(year1) || last
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
    ['1'],
    /(0?[1-9]|1[0-2])\s{1,3}(\d{1,2})\s{1,3}((?:19|20)\d\d)(?![\d-])/,
    // A date of issue that lost its strokes: alone at the head of a line or behind "Date".
    (m, text, index): Reading | null =>
      /(?:(?:^|\n)\s?|\s{2}|\bdate:?\s?|\brelease:?\s?)$/i.test(text.slice(Math.max(0, index - 9), index)) &&
      canBe(Number(m[1]), Number(m[2]))
        ? { type: 'point', point: { grain: 'day', year: Number(m[3]), month: Number(m[1]), day: Number(m[2]) } }
        : null,
  ),
  parser(
    'dates/month-year-figures',
    ['0'],
    pattern('u')`
      (?:(0?[1-9]|1[0-2])\s?[/-]\s?((?:19|20)\d\d)|((?:19|20)\d\d)\s?[/-]\s?(0?[1-9]|1[0-2]))
      (?![\d/%-]|[.,:]\d|\s?[-/]\s?\d|\p{L})`,
    (m, text, index): Reading | null =>
      (/[\d.,:/$#-]\s?$/.test(text.slice(Math.max(0, index - 2), index)) &&
        // The month of a source or a study: "Acme Research, 01/2020".
        !/\p{L},\s$/u.test(text.slice(Math.max(0, index - 3), index))) ||
      /[#№]|\bno\.?\s$/i.test(text.slice(Math.max(0, index - 4), index))
        ? null
        : isListedCount(m[0], text, index)
          ? null
          : isNext(m[3], m[4])
            ? {
                type: 'interval',
                from: { grain: 'year', year: Number(m[3]) },
                to: { grain: 'year', year: Number(m[3]) + 1 },
              }
            : { type: 'point', point: { grain: 'month', year: Number(m[2] ?? m[3]), month: Number(m[1] ?? m[4]) } },
  ),
]
