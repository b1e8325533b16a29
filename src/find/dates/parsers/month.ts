import { pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { MONTH, MONTHS, monthOf, SHIFTS, SPELLED } from '../tables.ts'
import { YEAR, yearOf } from './parts.ts'

/** "June 2012", "early March", "last April", "the following May", "2015 June". */
export const months = [
  parser(
    'dates/year-month',
    ['4'],
    () => new RegExp(`((?:19|20)\\d\\d)\\s?,?\\s${MONTH.replace('(?:', '(')}(?!\\s\\d)`, 'i'),
    (m): Reading | null =>
      /^(?:may|march|sun|sat)$/.test(m[2]) || (/,/.test(m[0]) && /^\p{Lu}\p{Ll}{3,}/u.test(m[2]))
        ? null
        : { type: 'point', point: { grain: 'month', year: Number(m[1]), month: monthOf(m[2]) } },
  ),
  parser(
    'dates/month-to-year',
    [MONTHS],
    () => pattern('iu')`
      (?<month>${MONTH})\s(?<from>(?:19|20)\d\d)\s?[-–—]\s?
      (?<to>(?:19|20)\d\d|present|today|now)(?![\d\p{L}/-])`,
    // "Jun. 2013 – 2020"
    ({ groups }): Reading | null => {
      const { month, from, to } = groups!
      const end = /^\d/.test(to) ? ({ grain: 'year', year: Number(to) } as const) : null
      if (end && end.year <= Number(from)) return null
      return { type: 'interval', from: { grain: 'month', month: monthOf(month), year: Number(from) }, to: end }
    },
  ),
  parser(
    'dates/month-short-year',
    [MONTHS],
    () => new RegExp(`(?<month>${MONTH})\\s(?<year>[5-9]\\d)(?=[.,;)](?!\\d)|$)`, 'iu'),
    // "In August 99": more than a month has days, and nothing is counted.
    ({ groups }, text, index): Reading | null =>
      /^\p{Lu}/u.test(groups!.month) && TIMED.test(text.slice(Math.max(0, index - 16), index))
        ? { type: 'point', point: { grain: 'month', month: monthOf(groups!.month), year: 1900 + Number(groups!.year) } }
        : null,
  ),
  parser(
    'dates/months-of-year',
    ['the first last final'],
    () => pattern('iu')`
      (?:the\s)?(?<edge>first|last|final)\s(?<count>\d{1,2}|${SPELLED})\smonths\s(?:of|in)\s
      (?:
        (?:the\s)?(?:(?:calendar|fiscal|financial)\s)?(?:year\s)?(?<year>(?:19|20)\d\d)(?!\d)
        |(?<relative>this|last|next)\syear\b
      )`,
    // "The first nine months of 2019"
    ({ groups }): Reading | null => {
      const { edge, count, year, relative } = groups!
      const months = worthOf(count)
      if (months === null || months < 2 || months > 11) return null
      const of = year ? { year: Number(year) } : { yearShift: SHIFTS[relative.toLowerCase()] }
      const point = (month: number): Point => ({ grain: 'month', month, ...of })
      return edge.toLowerCase() === 'first'
        ? { type: 'interval', from: point(1), to: point(months) }
        : { type: 'interval', from: point(13 - months), to: point(12) }
    },
  ),
  parser(
    'dates/month',
    ['early mid late the last next this that', MONTHS],
    () => pattern('iu')`
      (?:
        (
          early|mid|late|the\s(?:beginning|middle|end|start)\sof|last|next|this(?:\spast)?|the\smonth\sof
          |the\s(?:following|previous)|that
        )[\s-]
      )?${MONTH.replace('(?:', '(')}${YEAR.replace('|\\.\\s?)(', '|\\.\\s?|[-/])(')}?`,
    (m, text, index) => {
      const [whole, part, month, year, relative, short] = m
      // "Investments That May Be Taxed"
      if (/^that may$/i.test(whole) && /^\s\p{L}/u.test(text.slice(index + whole.length, index + whole.length + 2)))
        return null
      return monthAlone(whole, part, month, [year, relative, short], text, index)
    },
  ),
]

/** What an abbreviation without its full stop needs; "Jan" and "Mar" may still be names. */
const SHORT_AFTER = /\b(?:in|since|until|till|between|during|early|late|mid)[\s-]$/i
const IN_LIST = new RegExp(`^(?:,?\\s(?:(?:and|or|to|through|until|till)\\s)?|\\s?[-–—/]\\s?)${MONTH}`, 'i')
/** "Jan–Feb 2017": the next month is as sure a sign as a full stop. */
const JOINED = new RegExp(`^(?:\\s?[-–—/]\\s?|\\s(?:and|to|through)\\s)${MONTH}`, 'i')
/** "May or June" */
const BEHIND_MONTH = new RegExp(`${MONTH},?\\sor\\s$`, 'i')
const COMPARED = /\b(?:than|over|under|below|above|with|against|beat|match(?:ed|ing)?|following|like)\s$/

const TIMED = /\b(?:in|of|for|since|by|until|till|from|through|during|before|after|between|to)\s(?:(?:early|late)\s)?$/i

/** Characters in which it stands. */
const SAID_NEAR = 20
/** In front of a month that is one. */
const SAID = pattern('i')`
  \b(?:
    in|since|by|until|till|from|through|of|during|before|after|between|to|and|late|early|mid|each|every|this
    |last|next|(?:planned|scheduled|set|slated|due|targeted|expected|forecast|results|report|sales|figures|data) for
  )\s(?:early |late |mid-?)?$`
/** "Figures for May", "report sales of January", "the May jobs report", "January’s sales": the month is one that figures are of. */
const FIGURES =
  'figures|data|results|reports?|sales|numbers|statistics|earnings|revenues?|production|inflation|index|survey'
const FIGURES_OF = pattern('iu')`
  \b(?:${FIGURES}|(?:report|announce|release|publish)(?:e?d|ing)?)\s
  (?:(?!plans?\b)[\p{L}’']+\s){0,3}?(?:for|of)\s$`
const OWN_FIGURES = new RegExp(`^(?:['’]s)?\\s(?:\\p{L}+\\s){0,2}?(?:${FIGURES})\\b`, 'iu')
/** How far in front of a month the figures stand. */
const FIGURES_NEAR = 60
const isReported = (text: string, start: number, end: number): boolean =>
  FIGURES_OF.test(text.slice(Math.max(0, start - FIGURES_NEAR), start)) || OWN_FIGURES.test(text.slice(end, end + 40))

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
  const before = text.slice(Math.max(0, index - SAID_NEAR), index)
  const after = text.slice(index + bare.length, index + bare.length + 16)
  const short = name.length <= 4 && !/^(?:June|July|May)$/.test(name)
  const said = part !== undefined || SAID.test(before) || IN_LIST.test(after) || BEHIND_MONTH.test(before)
  if (
    short &&
    !/\.$/.test(bare) &&
    !part &&
    !JOINED.test(after) &&
    !(SHORT_AFTER.test(before) && !/^\s\p{Lu}/u.test(after))
  )
    return null
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
      point: {
        grain: 'month',
        month,
        ...(direction ? { direction } : {}),
        ...(from ? { from } : {}),
        ...(isReported(text, index, index + bare.length) ? { reported: true } : {}),
      },
    },
    text: bare,
  }
}
