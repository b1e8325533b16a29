import { part, pattern } from '../../../text/pattern.ts'
import type { Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { MONTHS, monthOf, SEASON, SEASONS } from '../tables.ts'

const YEAR = part`
  (?:,?\s(?:of\s)?(?:(?:the|our|its|their)\s)?(?:(?:fiscal|calendar|financial)\s)?(?:year\s)?|,?\s?FY\s?)
  ((?:19|20)\d\d)(?!\d)
  |,?\s(?:of\s)?(this|last|next)\s(?:fiscal\s)?year\b(?!['’])
  |\sof\s(the)\s(?:(?:current|fiscal|calendar)\s)?year\b`
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

/** A quarter may be one of a game. */
const OF_GAME = part`
  (?:
    \sof\s(?:the|an?|their|his|her|its|this|that)\s(?:game|match|contest|final|championship)\b
    |,?\s(?:\w+\s)?commercial\sbreaks?(?![\w-])
  )`

/** "first quarter of 2025", "last year's third quarter", "Q1 2025", "second half of the year", "spring 2026". */
export const periods = [
  parser(
    'dates/quarter',
    ['0 the this last next fiscal first second third fourth'],
    () => pattern('i')`
      (?:the\s)?${YEAR_FIRST}(?:the\s)?(?:fiscal[-\s])?(first|second|third|fourth|1st|2nd|3rd|4th)[-\s]
      (?:fiscal[-\s])?(quarter|half)\b(?!-?\s?(?:mile|hour|century|dozen)|${OF_GAME})(?:${YEAR})?`,
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
      // "Fourth quarter and full year 2019": the year is that of both.
      const shared = Object.keys(known).length
        ? null
        : AND_YEAR.exec(text.slice(index + whole.length, index + whole.length + 40))
      const of = shared ? { year: Number(shared[1]) } : known
      return { type: 'point', point: { grain, part, ...of, ...fiscalIn(whole) } }
    },
  ),
  parser(
    'dates/quarter-compared',
    ['the a year prior last previous'],
    pattern('i')`
      (?:(?:the|a)\s)?(?:year[-\s](?:ago|earlier|before)|(?:prior|previous)[-\s]year(?:['’]s)?)\s
      (?<nth>first|second|third|fourth)[-\s](?<unit>quarter|half)\b`,
    ({ groups }) => {
      const grain = groups!.unit.toLowerCase() === 'half' ? 'half' : 'quarter'
      const part = NTH[groups!.nth.toLowerCase()]
      return { type: 'point', point: { grain, part, yearsBack: 1, direction: 'past', aside: true } }
    },
  ),
  // "The December quarter", as Australians and Indians call it by its last month.
  parser(
    'dates/quarter-of-month',
    ['the', MONTHS],
    () => pattern('i')`
      (?:the\s)?(?<month>March|June|September|December)\s(?:(?<first>(?:19|20)\d\d)\s)?quarter\b
      (?:(?:\sof|,)?\s(?<year>(?:19|20)\d\d)(?!\d))?`,
    ({ groups }) => {
      const { month, first, year } = groups!
      return { type: 'point', point: { grain: 'quarter', part: monthOf(month) / 3, ...yearly(year ?? first) } }
    },
  ),
  parser(
    'dates/quarter-code',
    ['0 q h fy'],
    () => new RegExp(CODE, 'iu'),
    ({ 0: whole, groups }, text, index) => quarterOf(whole, groups!, text, index),
  ),
  parser(
    'dates/year-season',
    ['4'],
    () => new RegExp(`((?:19|20)\\d\\d)\\s(${SEASON})\\b(?!\\s(?:of|from)\\b|-|\\s(?:Street|Road|Avenue))`, 'i'),
    (m, text, index) =>
      /[$€£#\d.,/-]\s?$/.test(text.slice(Math.max(0, index - 2), index)) || /^fall/.test(m[2])
        ? null
        : { type: 'point', point: { grain: 'season', part: SEASONS[m[2].toLowerCase()], year: Number(m[1]) } },
  ),
  parser(
    'dates/season',
    ['last next this past coming early mid late the', SEASONS],
    () => pattern('i')`
      (?:(last|next|this(?:\s(?:past|coming))?|past|coming)\s|(?:the\s)?(early|mid|late)[\s-]|the\s)?(${SEASON})
      \b(?:(?:\sof|,)?\s((?:1[6-9]|20)\d\d)(?!\d)|\sof\s(this|last|next)\syear)?`,
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
    pattern('i')`
      (?:fiscal\s)?(year|quarter|month)[-\s]end\b(?!\s(?:of|to))(?:\s((?:19|20)\d\d)(?!\d))?
      |(?:the\s)?(?:beginning|start|end|close|middle)\sof\s(?:the|this)\s
      (?:(?:calendar|fiscal|financial|school)\s)?(week|month|quarter|year|decade|century)\b(?![-\s]old|['’]s)`,
    (m): Reading | null => {
      const grain = (m[1] ?? m[3]).toLowerCase() as 'year'
      if (m[2]) return { type: 'point', point: { grain: 'year', year: Number(m[2]) } }
      return { type: 'point', point: { grain, shift: { unit: grain, by: 0 } } }
    },
  ),
]

const AND_YEAR =
  /^(?:\sresults)?,?\s(?:and|&)\s(?:full|fiscal)[-\s](?:fiscal\s)?year,?\s(?:of\s)?((?:19|20)\d\d)(?!\d)/i
const fiscalIn = (words: string) => (/fiscal|financial|FY/i.test(words) ? { fiscal: true } : {})

const CODE_PART = '(?:(?:Q(?<q1>[1-4])|(?<q2>[1-4])Q)|(?:H(?<h1>[12])|(?<h2>[12])H))'
const CODE_YEAR = "(?:20\\d\\d|['’]?\\d\\d)(?![\\d%]|[.,]\\d)"
const CODE = part`
  (?:(?<before>(?:FY\s?)?20\d\d|FY\s?['’]?\d\d)[-\s]?)?${CODE_PART}(?![\p{L}.]?\d*\p{L})
  (?:
    (?:\s(?:of\s)?|\sof\sthe\s|[/-])?(?<lead>(?:fiscal|financial|calendar)\s(?:year\s)?|FY\s?)?
    (?<year>${CODE_YEAR})
    |\s(?:of\s)?(?<relative>this|last|next)\syear\b
  )?`

/** "Q3", "3Q24", "1H 2024", "FY25 Q3", "Q3 of FY25"; in small letters only with a year of four figures. */
function quarterOf(
  whole: string,
  { q1, q2, h1, h2, before, year, relative }: Record<string, string | undefined>,
  text: string,
  index: number,
): { type: 'point'; point: Point } | null {
  const written = (year ?? before)?.replace(/^\D+/, '')
  // "The LM51-Q1" is a product.
  if (/[\p{L}\d]-$/u.test(text.slice(Math.max(0, index - 2), index))) return null
  const quarter = q1 ?? q2
  const known = written
    ? { year: Number(written.length === 2 ? `20${written}` : written) }
    : yearly(undefined, relative)
  if (/[qh]/.test(whole.replace(/[a-z]{3,}/gi, '')) && !(written && written.length === 4)) return null
  // "H2" and "2H" alone are hydrogen, headings, hotels; two figures behind a space are as often a number.
  if (!written && !relative && (!q1 || /^\s?\d|^\.\d/.test(text.slice(index + whole.length, index + whole.length + 2))))
    return null
  const point: Point = quarter
    ? { grain: 'quarter', part: Number(quarter), ...known }
    : { grain: 'half', part: Number(h1 ?? h2), ...known }
  return { type: 'point', point: { ...point, ...fiscalIn(whole) } }
}

const BUSINESS = pattern('i')`
  ^\s(?:
    net|profits?|sales|earnings|revenues?|results?|loss(?:es)?|growth|income|pretax|pre-tax|operating|report
    |figures|gains?|performance|turnover|exports|imports|output|orders
  )\b`
/** What may follow a season that is a time: no noun that it describes. */
const SEASON_ENDS = pattern('u')`
  ^(?:
    ['’]s\b|[^\s\p{L}-]|$
    |\s(?!of\b|from\b|to\b|in\b)(?:
      months?|he|she|it|they|we|I|you|and|or|but|when|while|after|before|with|for|as|by|at|on|the|this|that|a|an
      |was|were|is|are|will|has|had|have|would|\p{Lu}|\d
    )(?!\p{Ll})
  )`
