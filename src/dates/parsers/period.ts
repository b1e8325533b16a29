import type { Point } from '../point.ts'
import { parser } from '../reading.ts'
import { SEASON, SEASONS } from '../tables.ts'

const YEAR =
  '(?:,?\\s(?:of\\s)?(?:the\\s)?(?:(?:fiscal|calendar|financial)\\s)?(?:year\\s)?|,?\\s?FY\\s?)((?:19|20)\\d\\d)(?!\\d)|,?\\s(?:of\\s)?(this|last|next)\\s(?:fiscal\\s)?year\\b'
const NTH: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  last: 4,
}

const yearly = (full?: string, relative?: string): Pick<Point, 'year' | 'yearShift'> =>
  full ? { year: Number(full) } : relative ? { yearShift: { this: 0, last: -1, next: 1 }[relative.toLowerCase()]! } : {}

/** "first quarter of 2025", "Q1 2025", "second half of the year", "spring 2026", "last summer". */
export const periods = [
  parser(
    'dates/quarter',
    ['0 the first second third fourth'],
    new RegExp(
      `(?:the\\s)?(first|second|third|fourth|1st|2nd|3rd|4th)[-\\s](?:fiscal\\s)?(quarter|half)\\b(?!-?\\s?(?:mile|hour|century|dozen))(?:${YEAR})?`,
      'i',
    ),
    (m) => {
      const grain = m[2].toLowerCase() === 'half' ? 'half' : 'quarter'
      const part = NTH[m[1].toLowerCase()]
      if (grain === 'half' && (part > 2 || (!m[3] && !m[4]))) return null
      return { type: 'point', point: { grain, part, ...yearly(m[3], m[4]) } }
    },
  ),
  parser(
    'dates/quarter-code',
    ['0 q h'],
    /(?:(?:([1-4])Q|Q([1-4])|H([12])|([12])H)(?:\s|\/|\s?['’])?(?:FY\s?)?((?:20)?\d\d)|((?:20)\d\d)[-\s]?(?:Q([1-4])|H([12])))(?!\d)|Q([1-4])\b(?!\s?\d|\.)/,
    (m) => {
      const quarter = m[1] ?? m[2] ?? m[7] ?? m[9]
      const written = m[5] ?? m[6]
      const year = written ? { year: Number(written.length === 2 ? `20${written}` : written) } : {}
      return {
        type: 'point',
        point: quarter
          ? { grain: 'quarter', part: Number(quarter), ...year }
          : { grain: 'half', part: Number(m[3] ?? m[4] ?? m[8]), ...year },
      }
    },
  ),
  parser(
    'dates/season',
    ['last next this past coming early mid late the', SEASONS],
    new RegExp(
      `(?:(last|next|this(?:\\spast)?|past|coming)\\s|(early|mid|late|the)[\\s-])?(${SEASON})\\b(?:(?:\\sof|,)?\\s((?:19|20)\\d\\d)(?!\\d)|\\sof\\s(this|last|next)\\syear)?`,
      'i',
    ),
    (m, text, index) => {
      const [whole, lead, , season, year, relative] = m
      const part = SEASONS[season.toLowerCase()]
      if (!lead && !year && !relative) {
        // "in the fall of the regime", "spring water", "Spring Street": only said of time.
        const said =
          /\b(?:in|during|since)\s$/i.test(text.slice(Math.max(0, index - 8), index)) &&
          !/^\s(?:of|from|in|to|\p{Ll}+s?\b)/u.test(text.slice(index + whole.length, index + whole.length + 10))
        if (!said || /\p{Lu}/u.test(season[0])) return null
      }
      const direction = lead && (/last|past/i.test(lead) ? 'past' : /next|coming/i.test(lead) ? 'future' : 'this')
      return {
        type: 'point',
        point: { grain: 'season', part, ...yearly(year, relative), ...(direction ? { direction } : {}) },
      }
    },
  ),
]
