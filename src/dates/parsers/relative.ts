import type { Point } from '../point.ts'
import { parser } from '../reading.ts'

const GRAIN = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
} as const
const DAYS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
const COUNT: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}

/** "today", "last month", "earlier this week", "three years ago". */
export const relatives = [
  parser(
    'dates/today',
    /(?:(?:earlier|later)\s)?(today|yesterday|tomorrow|tonight)(?:\s(?:morning|afternoon|evening|night))?\b(?!['’]s?\s?[A-Z])/i,
    (m, text, index) => {
      // Names: "USA Today", "Today Show".
      if (
        /^T/.test(m[1]) &&
        (/\p{Lu}[\p{L}]*\s$/u.test(text.slice(Math.max(0, index - 12), index)) ||
          /^\sShow/.test(text.slice(index + m[0].length)))
      )
        return null
      const by = DAYS[m[1].toLowerCase()]
      return { type: 'point', point: { grain: 'day', shift: { unit: 'day', by } } }
    },
  ),
  parser('dates/day-before', /(the day (?:before yesterday|after tomorrow))\b/i, (m) => ({
    type: 'point',
    point: { grain: 'day', shift: { unit: 'day', by: /before/i.test(m[1]) ? -2 : 2 } },
  })),
  parser(
    'dates/this-period',
    /(?:(?:early|earlier|late|later|mid|the (?:end|beginning|start|middle) of)[-\s])?(?:(?:in|during|for)\s)?(this|last|next|the (?:last|past|coming|current|previous|same)|past|current)\s(?:(?:calendar|fiscal|financial|school|academic)\s)?(week|month|quarter|year|decade|century|weekend)\b(?!-|['’]s\s\d|\s?old)/i,
    (m, text, index) => {
      const lead = m[1].toLowerCase()
      const grain = GRAIN[m[2].toLowerCase() as keyof typeof GRAIN]
      // "over the last decade", "the past year": so long, not which one.
      if (/^(?:the )?(?:last|past|coming)$/.test(lead) && lead !== 'last')
        return {
          type: 'duration',
          value: `P1${{ week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'D', century: 'C' }[grain as 'week']}`
            .replace('P1Q', 'P3M')
            .replace('P1D', 'P10Y')
            .replace('P1C', 'P100Y'),
        }
      if (/same/.test(lead)) return null
      const by = /last|previous|past/.test(lead) ? -1 : lead === 'next' ? 1 : 0
      if (/\btime\s$/i.test(text.slice(Math.max(0, index - 6), index))) return null
      return { type: 'point', point: { grain, shift: { unit: grain, by } } as Point }
    },
  ),
  parser(
    'dates/ago',
    /(?:(?:about|nearly|almost|over|more than|some|just)\s)?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\s(day|week|month|year|decade)s?\s(ago|from now|hence)\b/i,
    (m) => {
      const count = COUNT[m[1].toLowerCase()] ?? Number(m[1])
      const unit = m[2].toLowerCase() as 'day' | 'week' | 'month' | 'year' | 'decade'
      const by = count * (m[3].toLowerCase() === 'ago' ? -1 : 1)
      if (unit === 'decade') return { type: 'point', point: { grain: 'year', shift: { unit: 'year', by: by * 10 } } }
      return { type: 'point', point: { grain: unit, shift: { unit, by } } }
    },
  ),
]
