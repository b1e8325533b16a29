import type { Point } from '../point.ts'
import { parser } from '../reading.ts'
import { PART_OF_DAY } from '../tables.ts'
import { shifted } from './relative.ts'

/** Times told from the ones before them: "the following day", "that week", "the same quarter last year", "in the period". */
export const storied = [
  parser(
    'dates/next-in-story',
    ['the that this next following'],
    new RegExp(
      `(?:(?:the|that|this)\\s(?:very\\s)?(following|next|previous|preceding|prior|same)|(next|following))\\s(?:(?:calendar|fiscal)\\s)?(day|week|weekend|month|year|quarter|decade|${PART_OF_DAY})\\b(?!-|\\s?old|\\s(?:\\d|of\\slast))`,
      'i',
    ),
    (m) => {
      const word = (m[1] ?? m[2]).toLowerCase()
      const by = word === 'same' ? 0 : /following|next/.test(word) ? 1 : -1
      return { type: 'point', point: { ...shifted(m[3], by), from: word === 'same' ? 'expression' : 'else-reference' } }
    },
  ),
  parser(
    'dates/same-of-last-year',
    ['the'],
    /the\s(?:(?:same|corresponding|comparable|equivalent)\s(?:year-(?:ago|earlier)\s)?|(?:year-(?:ago|earlier|before)|(?:prior|previous|last)-year)\s)(quarter|month|week|period|half|time)\b(?:\s(?:(?:of|in|from|for)\s)?(?:(last\syear|(?:the\s)?(?:previous|prior|preceding)\syear|(?:a|one)\syear\s(?:ago|earlier|before)|the\syear\sbefore)|((?:19|20)\d\d)\b))?/i,
    (m) => {
      const [whole, unit, relative, year] = m
      if (year) return { type: 'point', point: { grain: 'year', year: Number(year) } }
      if (!relative && !/year-|-year/i.test(whole)) return null
      const grain = unit.toLowerCase()
      if (grain === 'month' || grain === 'week' || grain === 'quarter') {
        const by = { quarter: -4, month: -12, week: -52 }[grain]
        const from = grain === 'quarter' ? ('else-before' as const) : ('else-reference' as const)
        return { type: 'point', point: { grain, shift: { unit: grain, by }, from } }
      }
      // Of a period that no one names nothing is known.
      return { type: 'point', point: { grain: 'quarter', shift: { unit: 'year', by: -1 }, from: 'compared' } }
    },
  ),
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
    new RegExp(
      `(?:(?:later|earlier|early|late)\\s)?that\\s(?:same\\s)?(?:(day|week|month|year|quarter|decade|weekend)|(${PART_OF_DAY}))\\b(?!-)`,
      'i',
    ),
    (m) => ({ type: 'point', point: { ...shifted(m[1] ?? m[2], 0), from: m[1] ? 'expression' : 'else-reference' } }),
  ),
  parser(
    'dates/the-period',
    ['in for during within the'],
    /(?:(?:in|for|during|within)\s|(?=the\s(?:latest|most|current)))(the\s(latest\s|most\srecent\s|current\s|full\s|whole\s|entire\s)?(quarter|month|year|week|day))\b(?!-|['’]s\s\d|\s(?:of|ended|ending|end|to|before|after|when|that|in which|which|since|from|\d|\p{Ll}+ly\b))/iu,
    (m): { type: 'point'; point: Point } | null => {
      const unit = m[3].toLowerCase()
      if (unit === 'day' && !/^for/i.test(m[0])) return null
      const from = unit === 'quarter' ? ('else-before' as const) : ('else-reference' as const)
      return { type: 'point', point: { ...shifted(unit, 0), from } }
    },
  ),
  parser(
    'dates/in-the-period',
    ['early earlier late later'],
    new RegExp(
      `(?:early|earlier|late|later)\\sin\\sthe\\s(day|week|weekend|month|quarter|year|decade|century|${PART_OF_DAY})\\b(?!-|\\s(?:of|before|after|when)\\b)`,
      'i',
    ),
    (m) => ({ type: 'point', point: { ...shifted(m[1], 0), from: 'else-reference' } }),
  ),
  parser(
    'dates/the-weekend',
    ['over during on for through this throughout the'],
    /(?:over|during|on|for|through|throughout)\s(?:the\s)?(?:long\s)?weekend\b(?!-|\s(?:of|after|before|and|\p{Ll}+s?\b(?<!\b(?:when|as|that|to|in|at|by|with|for|the|while)))|\s?\p{Lu})/u,
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
