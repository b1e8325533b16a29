import { part, pattern } from '../../../text/pattern.ts'
import type { Point } from '../point.ts'
import { parser } from '../reading.ts'
import { MONTH, PART_OF_DAY, WEEKDAY } from '../tables.ts'
import { LENGTHS, shifted } from './relative.ts'

/** Times told from the ones before them: "the following day", "that week", "the same quarter last year", "in the period". */
export const storied = [
  parser(
    'dates/next-in-story',
    ['the that this next following'],
    () => pattern('i')`
      (?:(?:the|that|this)\s(?:very\s)?(following|next|previous|preceding|prior|same)|(next|following))\s
      (?:(?:calendar|fiscal)\s)?(day|week|weekend|month|year|quarter|decade|${PART_OF_DAY})\b
      (?!-|\s?old|\s(?:\d|of\slast))`,
    (m, text, index) => {
      const word = (m[1] ?? m[2]).toLowerCase()
      // "Over the next year" says how long.
      const long = m[1] && word === 'next' && LENGTHS[m[3].toLowerCase()]
      if (long && SPANNING.test(text.slice(Math.max(0, index - 11), index))) return { type: 'duration', value: long }
      const by = word === 'same' ? 0 : /following|next/.test(word) ? 1 : -1
      return { type: 'point', point: { ...shifted(m[3], by), from: word === 'same' ? 'expression' : 'else-reference' } }
    },
  ),
  parser(
    'dates/same-of-last-year',
    ['the'],
    () => new RegExp([SAME, SAME_UNIT, SAME_YEAR].join(''), 'i'),
    ({ 0: whole, groups }) => {
      const { unit, relative, year } = groups!
      // "The same period in 2018": of the quarter or month that was told last.
      if (year && /^(?:quarter|period|half|month)$/i.test(unit))
        return { type: 'point', point: { grain: 'quarter', year: Number(year), from: 'compared', aside: true } }
      if (year) return { type: 'point', point: { grain: 'year', year: Number(year) } }
      if (!relative && !/year[-\s](?:ago|earlier|before)|-year/i.test(whole)) return null
      return { type: 'point', point: yearBefore(unit.toLowerCase(), /earlier|ago|before/i.test(relative ?? '')) }
    },
  ),
  parser('dates/period-of-year', ['the'], /the\s(?<year>(?:19|20)\d\d)\s(?<unit>quarter|period)\b/i, ({ groups }) => ({
    type: 'point',
    point: { grain: 'quarter', year: Number(groups!.year), from: 'compared', aside: true },
  })),
  parser(
    'dates/year-ago',
    ['a one year prior previous last'],
    /(?:year-(?:ago|earlier|before)|(?:prior|previous|last)-year)\b|(?:a|one)\syear\s(ago|earlier|before)\b/i,
    (m, text, index) => {
      const after = text.slice(index + m[0].length, index + m[0].length + 4)
      if (/before/i.test(m[1] ?? '') && !/^\s?[.,;)]|^$/.test(after)) return null
      // Only what is compared has the grain of its other side: "he left a year ago" is told of years.
      const compared =
        !/ago/i.test(m[1] ?? '') ||
        /\b(?:from|than|compared|against|versus|vs|over)\b[^.;]*$/i.test(text.slice(Math.max(0, index - 90), index))
      const from = compared ? ('compared' as const) : undefined
      return { type: 'point', point: { grain: 'year', shift: { unit: 'year', by: -1 }, ...(from ? { from } : {}) } }
    },
  ),
  parser(
    'dates/that-period',
    ['later earlier early late that'],
    () => pattern('i')`
      (?:(?:later|earlier|early|late)\s)?that\s(?:same\s)?
      (?:(day|week|month|year|quarter|decade|weekend)|(${PART_OF_DAY}))\b(?!-)`,
    (m) => ({ type: 'point', point: { ...shifted(m[1] ?? m[2], 0), from: m[1] ? 'expression' : 'else-reference' } }),
  ),
  parser(
    'dates/the-period',
    ['in for during within over throughout of the'],
    () => new RegExp(`${THE_LEAD}(?:the\\s${THE_KIND}(?<unit>quarter|month|year|week|day))\\b${NOT_BEHIND}`, 'iu'),
    ({ 0: whole, groups }, text, index): { type: 'point'; point: Point } | null => {
      const { lead, kind, unit: word } = groups!
      const unit = word.toLowerCase()
      const after = text.slice(index + whole.length, index + whole.length + 10)
      if (unit === 'day' && !/^for/i.test(lead ?? '')) return null
      // "The quarter" is one wherever it stands, "the month's deficit" and "the latest week" are too.
      const told = lead || /latest|recent|current/i.test(kind ?? '') || /^['’]s\s/.test(after)
      if (!told && !(unit === 'quarter' && /^(?:[.,;)]|\s(?!final|century|mile|horse|hour))/.test(after))) return null
      if (
        /^of/i.test(lead ?? '') &&
        (unit !== 'quarter' || /\bend|start|begin|close|half/i.test(text.slice(Math.max(0, index - 12), index)))
      )
        return null
      const latest = unit === 'quarter' || /latest|recent/i.test(kind ?? '')
      const from = latest ? ('else-before' as const) : ('else-reference' as const)
      return { type: 'point', point: { ...shifted(unit, 0), from } }
    },
  ),
  parser(
    'dates/period-to',
    ['the a'],
    () => new RegExp(`(?<period>(?:the|a)\\s(?:fiscal\\s|financial\\s)?(?<unit>year|month|week))(?=${ENDED})`, 'iu'),
    // "The year ended March 31": so long, up to a day that is told for itself. With its year the day names the whole.
    ({ 0: whole, groups }, text, index) =>
      DAY_OF_YEAR.test(text.slice(index + whole.length, index + whole.length + 40))
        ? null
        : {
            type: 'duration',
            value: { year: 'P1Y', month: 'P1M', week: 'P1W' }[groups!.unit.toLowerCase() as 'year'],
          },
  ),
  parser(
    'dates/in-the-period',
    ['early earlier late later'],
    () => pattern('i')`
      (?:early|earlier|late|later)\sin\sthe\s(day|week|weekend|month|quarter|year|decade|century|${PART_OF_DAY})
      \b(?!-|\s(?:of|before|after|when)\b)`,
    (m) => ({ type: 'point', point: { ...shifted(m[1], 0), from: 'else-reference' } }),
  ),
  parser(
    'dates/the-weekend',
    ['over during on for through this throughout the at'],
    () =>
      new RegExp(
        `(?:(?:over|during|on|for|through|throughout|at)\\s)?the\\s(?:(?:long|holiday)\\s)?weekend\\b${WEEKEND_ENDS}`,
        'u',
      ),
    () => ({ type: 'point', point: shifted('weekend', 0) }),
  ),
  parser(
    'dates/day-beside',
    ['the'],
    /the\s(day|night|evening|week|month|year)\s(before|after)\b(?!\s(?:the|he|she|it|they|we|his|her|their|its|a|\p{Lu}))/iu,
    (m) => ({
      type: 'point',
      point: { ...shifted(m[1], /before/i.test(m[2]) ? -1 : 1), from: 'else-reference' },
    }),
  ),
]

const SAME = part`
  (?<same>
    the\s(?:
      (?:same|corresponding|comparable|equivalent|like)\s(?:year-(?:ago|earlier)\s)?
      |(?:year[-\s](?:ago|earlier|before)|(?:prior|previous|last)-year)\s
    )
  )`
const SAME_UNIT = '(?<unit>quarter|month|week|period|half|time)\\b'
const SAME_YEAR = [
  '(?:\\s(?:(?:of|in|from|for)\\s)?(?:(?<relative>last\\syear|(?:the\\s)?(?:previous|prior|preceding)\\syear',
  '|(?:a|one)\\syear\\s(?:ago|earlier|before)|the\\syear\\sbefore)|(?<year>(?:19|20)\\d\\d)\\b))?',
].join('')

/** The same period of the year before; of a period that no one names nothing is known. */
function yearBefore(unit: string, told: boolean): Point {
  const by = { quarter: -4, month: -12, week: -52 }[unit]
  if (by === undefined && told) return { grain: 'year', shift: { unit: 'year', by: -1 }, from: 'compared', aside: true }
  if (by === undefined) return { grain: 'quarter', shift: { unit: 'year', by: -1 }, from: 'compared', aside: true }
  const grain = unit as 'quarter' | 'month' | 'week'
  return {
    grain,
    shift: { unit: grain, by },
    from: grain === 'quarter' ? 'else-before' : 'else-reference',
    aside: true,
  }
}

const THE_LEAD = '(?:(?<lead>in|for|during|within|over|throughout|of)\\s)?'
const THE_KIND = '(?<kind>latest\\s|most\\srecent\\s|current\\s|full\\s|whole\\s|entire\\s)?(?:fiscal\\s)?'
/** What makes another thing of it: "the year of the flood", "the year earlier". */
const NOT_BEHIND = part`
  (?!
    -|['’]s\s(?:\d|end|start|beginning)
    |\s(?:
      of|ended|ending|end|to|before|after|when|that|in which|which|since|from|earlier|ago|later|\d|\p{Ll}+ly\b
    )
  )`
/** Behind a period that runs up to a day. */
const ENDED = part`
  \s(?:just\s)?(?:(?:ended|ending)\s(?:on\s|in\s)?|(?:to|through)\s(?:end\s|the\send\sof\s)?)
  (?:${MONTH}|${WEEKDAY}|\d{1,2}\s${MONTH})`
const SPANNING = /\b(?:over|within|throughout|during)\s$/i

/** Behind a period, the day that it runs up to, with its year. */
const DAY_OF_YEAR = new RegExp(
  `^\\s(?:just\\s)?(?:ended|ending)\\s(?:on\\s)?(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH}),?\\s(?:19|20)\\d\\d\\b`,
  'i',
)
/** No noun that the weekend describes. */
const WEEKEND_ENDS = part`
  (?!
    -|\s(?:of|after|before|and|\p{Ll}+s?\b(?<!\b(?:when|as|that|to|in|at|by|with|for|the|while|was|is)))
    |\s?\p{Lu}
  )`
