import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { SEASON, SEASONS } from '../tables.ts'

const YEAR =
  "(?:,?\\s(?:of\\s)?(?:the\\s)?(?:(?:fiscal|calendar|financial)\\s)?(?:year\\s)?|,?\\s?FY\\s?)((?:19|20)\\d\\d)(?!\\d)|,?\\s(?:of\\s)?(this|last|next)\\s(?:fiscal\\s)?year\\b(?!['’])|\\sof\\s(the)\\s(?:(?:current|fiscal|calendar)\\s)?year\\b"
const YEAR_FIRST =
  "(?:(?:fiscal\\s)?((?:19|20)\\d\\d)(?:['’]s)?\\s|(this|last|next)\\s(?:fiscal\\s)?year(?:['’]s?)?\\s)?"
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
  full
    ? { year: Number(full) }
    : relative
      ? { yearShift: { this: 0, the: 0, last: -1, next: 1 }[relative.toLowerCase()]! }
      : {}

/** "first quarter of 2025", "last year's third quarter", "Q1 2025", "second half of the year", "spring 2026". */
export const periods = [
  parser(
    'dates/quarter',
    ['0 the this last next fiscal first second third fourth'],
    new RegExp(
      `(?:the\\s)?${YEAR_FIRST}(?:the\\s)?(?:fiscal[-\\s])?(first|second|third|fourth|1st|2nd|3rd|4th)[-\\s](?:fiscal[-\\s])?(quarter|half)\\b(?!-?\\s?(?:mile|hour|century|dozen))(?:${YEAR})?`,
      'i',
    ),
    (m, text, index) => {
      const [whole, yearBefore, relativeBefore, nth, unit, year, relative, own] = m
      const grain = unit.toLowerCase() === 'half' ? 'half' : 'quarter'
      const part = NTH[nth.toLowerCase()]
      const known = yearly(year ?? yearBefore, relative ?? own ?? relativeBefore)
      // "The second half" is as often one of a game.
      if (grain === 'half') {
        const after = text.slice(index + whole.length, index + whole.length + 14)
        if (part > 2 || (!Object.keys(known).length && !BUSINESS.test(after))) return null
      }
      return { type: 'point', point: { grain, part, ...known } }
    },
  ),
  parser(
    'dates/quarter-code',
    ['0 q h'],
    /(?:(?:([1-4])Q|Q([1-4])|H([12])|([12])H)(?:\s|\/|\s?['’])?(?:FY\s?)?((?:20)?\d\d)|((?:20)\d\d)[-\s]?(?:Q([1-4])|H([12])))(?!\d)|Q([1-4])\b(?!\s?\d|\.\d)(?:\s(?:of\s)?(this|last|next)\syear\b)?/,
    (m) => {
      const quarter = m[1] ?? m[2] ?? m[7] ?? m[9]
      const written = m[5] ?? m[6]
      const year = written
        ? { year: Number(written.length === 2 ? `20${written}` : written) }
        : yearly(undefined, m[10])
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
      `(?:(last|next|this(?:\\s(?:past|coming))?|past|coming)\\s|(?:the\\s)?(early|mid|late)[\\s-]|the\\s)?(${SEASON})\\b(?:(?:\\sof|,)?\\s((?:19|20)\\d\\d)(?!\\d)|\\sof\\s(this|last|next)\\syear)?`,
      'i',
    ),
    (m, text, index) => {
      const [whole, lead, edge, season, year, relative] = m
      const part = SEASONS[season.toLowerCase()]
      if (!lead && !year && !relative) {
        // "in the fall of the regime", "spring water", "Spring Street": only said of time.
        const before = text.slice(Math.max(0, index - 14), index)
        const after = text.slice(index + whole.length, index + whole.length + 14)
        const said =
          (edge && !/^fall$/i.test(season)) ||
          /\b(?:in|during|since|over|until|by|through|throughout|for|last)\s(?:early\s|late\s)?$/i.test(before)
        if (!said || /\p{Lu}/u.test(season[0]) || !SEASON_ENDS.test(after)) return null
      }
      const direction = lead && (/last|past/i.test(lead) ? 'past' : /next|coming/i.test(lead) ? 'future' : 'this')
      return {
        type: 'point',
        point: { grain: 'season', part, ...yearly(year, relative), ...(direction ? { direction } : {}) },
      }
    },
  ),
  parser(
    'dates/period-end',
    ['year fiscal quarter month the by'],
    /(?:fiscal\s)?(year|quarter|month)[-\s]end\b(?!\s(?:of|to))(?:\s((?:19|20)\d\d)(?!\d))?|(?:the\s)?(?:beginning|start|end|close|middle)\sof\s(?:the|this)\s(?:(?:calendar|fiscal|financial|school)\s)?(week|month|quarter|year|decade|century)\b(?![-\s]old|['’]s)/i,
    (m): Reading | null => {
      const grain = (m[1] ?? m[3]).toLowerCase() as 'year'
      if (m[2]) return { type: 'point', point: { grain: 'year', year: Number(m[2]) } }
      return { type: 'point', point: { grain, shift: { unit: grain, by: 0 } } }
    },
  ),
]

const BUSINESS =
  /^\s(?:net|profits?|sales|earnings|revenues?|results?|loss(?:es)?|growth|income|pretax|pre-tax|operating|report|figures|gains?|performance|turnover|exports|imports|output|orders)\b/i
/** What may follow a season that is a time: no noun that it describes. */
const SEASON_ENDS =
  /^(?:['’]s\b|[^\s\p{L}]|$|\s(?!of\b|from\b|to\b|in\b)(?:months?|he|she|it|they|we|I|you|and|or|but|when|while|after|before|with|for|as|by|at|on|the|this|that|a|an|was|were|is|are|will|has|had|have|would|\p{Lu}|\d)(?!\p{Ll}))/u
