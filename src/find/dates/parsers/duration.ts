import { SCALES, SMALL } from '../../../lexicon/numbers.ts'
import { part, pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import { parser } from '../reading.ts'
import { SPELLED, UNIT, unitOf } from '../tables.ts'
import { isOfAge } from './of-age.ts'

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:\\s?½|\\s1/2)?|${SPELLED}(?:[-\\s]and[-\\s]a[-\\s]half)?)`
const KIND = part`
  (?:
    (?:
      consecutive|business|calendar|working|full|more|additional|long|short|straight|whole|successive|academic
      |school
    )\s
  )?`

/** What has an age of its own and is no one: "a two-week-old strike". */
const THING = part`
  \s(?:\p{Ll}+\s){0,2}(?:
    strike|war|conflict|dispute|crisis|ban|embargo|agreement|law|program|programme|company|firm|feud|insurgency
    |rebellion|uprising|revolt|government|regime|treaty|policy|system|siege|blockade|truce|ceasefire|cease-fire
    |contract|case|lawsuit|suit|campaign|investigation|inquiry|probe|project|plan|rule|standoff|stalemate
    |boycott|drought|recession|building|house|plant|venture|partnership|tradition|dictatorship|occupation
    |struggle|peace|talks|sanctions|lockout|trial|standards?
  )s?\b`

const NAMED: Record<string, string> = {
  'half an hour': 'PT30M',
  'half an year': 'P6M',
  'half hour': 'PT30M',
  'half year': 'P6M',
  'an hour and a half': 'PT90M',
  'an hour and half': 'PT90M',
  'a half hour': 'PT30M',
  'half century': 'P50Y',
  'half decade': 'P5Y',
  'a quarter hour': 'PT15M',
  'half a day': 'PT12H',
  'half a year': 'P6M',
  'half a decade': 'P5Y',
  'half a century': 'P50Y',
  'a half century': 'P50Y',
  'a quarter century': 'P25Y',
  'a decade': 'P10Y',
  'a century': 'P100Y',
  'a year and a half': 'P18M',
}

/** "five years", "30-day", "12 to 18 months", "two and a half years", "a decade". */
export const durations = [
  parser(
    'dates/duration',
    ['0 the past last next previous following first preceding a an', SMALL, SCALES],
    () => pattern('iu')`
      (?:(?:the\s)?(?:past|last|next|previous|following|first|preceding)\s)?(${NUMBER})
      (?:(?:-?\s?(?:to|or|and)[-\s]|\s?[-–]\s?|(?<=\b\d\d)\s(?=\d\d\s))(${NUMBER}))?
      (?:\+|[-\s](?:plus|odd|some)\b)?(?:[-\s]{1,2}${KIND}|(?<=[\d+]))(${UNIT}|mins?|secs?|(?<=\d\s?)h)
      (?![\p{L}])(?!
        -?\s?old\b(?!${THING})|(?<=three-quarters)\sof\b
        |(?<=quarters)\sof\s(?:an?|the|all|its|their|our|your|his|her|this|these|those)\b
        |\s(?:of\s(?:age|experience old)|ago|earlier|hence|from now)\b
      )`,
    (m, text, index) => {
      const [whole, low, high, unit] = m
      const from = amount(low)
      const to = high ? amount(high) : null
      if (from === null || from === 0 || from > 100_000) return null
      // "2H" is a half.
      if (unit === 'H') return null
      const hours = /^(?:hours|hrs)$/i.test(unit)
      if (/^(?:1[89]|20)\d\d$/.test(low) && !hours) return null
      if (hours && isMilitary(low, text, index, index + whole.length)) return null
      // "1400 Second Avenue".
      if (/^\p{Lu}/u.test(unit) && /^\s\p{Lu}/u.test(text.slice(index + whole.length, index + whole.length + 2)))
        return null
      const before = text.slice(Math.max(0, index - 12), index)
      if (isOfAge(text, index, index + whole.length)) return null
      // "20 and 22 years" are two.
      if (/^\S+\sand\s/i.test(whole) && high && !/\bbetween\s$/i.test(before) && !/and[-\s]a[-\s]half/i.test(whole))
        return null
      // "60 Minutes" is on the air.
      if (/^(?:60 Minutes|48 Hours)$/.test(whole)) return null
      if (/[$€£]\s?$|#$|\d[.,/–-]$|(?:^|\s)(?:kg|g|ml|l|m|h|s)\s[-−–]$/i.test(before)) return null
      // "second" after a number word is the ordinal as often as the unit.
      if (/^seconds?$/i.test(unit) && !/^\d/.test(low) && !/s$/.test(unit)) return null
      // "one day" is some day, "one-quarter of the people" a share.
      if (/^one\s(?:day|night)$/i.test(whole)) return null
      if (/^one-quarter$/i.test(whole) && text.startsWith(' of', index + whole.length)) return null
      return {
        type: 'duration',
        value: to !== null && to > from ? `${period(from, unit)}/${period(to, unit)}` : period(from, unit),
      }
    },
  ),
  parser(
    'dates/duration-fiscal',
    ['the past last next previous'],
    /(?:the\s)?(?:past|last|next)\s(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\sfiscal\s(years|quarters)\b/i,
    (m) => ({ type: 'duration', value: period(amount(m[1])!, m[2]) }),
  ),
  parser(
    'dates/duration-listed',
    ['0', SMALL],
    () => pattern('iu')`
      (?<count>\d{1,3}|${SPELLED})(?=
        ,?\s(?:and|or)\s(?:\d{1,3}|${SPELLED})[-\s](?<unit>${UNIT})(?!\p{L}|\s(?:ago|later|earlier))
      )`,
    // "Sentenced to 41 and 37 months" are two.
    ({ groups }, text, index) => {
      const { count, unit } = groups!
      const worth = amount(count)
      const before = text.slice(Math.max(0, index - 14), index)
      if (
        worth === null ||
        worth === 0 ||
        !/\b(?:to|of|for|after|served?|serving|lasting|terms?|lasted|gets?|got|received?|receiving)\s$/i.test(before)
      )
        return null
      return { type: 'duration', value: period(worth, unit) }
    },
  ),
  parser(
    'dates/duration-words',
    ['a an half the past last next'],
    pattern('i')`
      ((?:the )?(?:past|last|next) (?=year and a half)|)(
        an hour and (?:a )?half|half an (?:hour|year)|half a (?:day|century|decade|year)
        |half[-\s](?:hour|year|century|decade)|a (?:half|quarter)[-\s](?:century|hour)|a (?:decade|century)
        |(?:a |(?<=(?:past|last|next) ))year and a half
      )\b(?![-\s](?:old|ago)\b)(?!(?<!\band(?:\sa)?\shalf)[-\s](?:later|earlier|before|after)\b)`,
    (m) => ({
      type: 'duration',
      value: NAMED[(m[1] ? 'a ' : '') + m[2].toLowerCase().replace(/[-\s]/g, ' ')],
    }),
  ),
  parser(
    'dates/duration-whole',
    ['all full whole entire another'],
    pattern('i')`
      (?:(?:all|full|whole|entire)[-\s]|(another)\s)(day|week|month|year|hour|weekend|decade|century)\b
      (?![-\s]?(?:old|ago|later|earlier|\d|end))`,
    (m, text, index) => {
      // "all year" and "for another month" say how long; "full-year results" and "another day" as a rule don't.
      const before = text.slice(Math.max(0, index - 8), index)
      if (/^another/i.test(m[0]) && !/day$/i.test(m[0])) return { type: 'duration', value: period(1, m[2]) }
      if (!/^all/i.test(m[0]) && !/\b(?:for|the|a|take|out)\s(?:an?\s)?$/i.test(before)) return null
      return { type: 'duration', value: period(1, m[2]) }
    },
  ),
  parser(
    'dates/duration-couple',
    ['a couple'],
    /(?:a\s)?couple\s(?:of\s)?(days|weeks|months|years|hours|decades|minutes)\b(?!\s(?:ago|later|earlier))/i,
    (m) => ({ type: 'duration', value: period(2, m[1]) }),
  ),
  parser(
    'dates/duration-vague',
    ['the these last past next coming recent previous a few several many for in'],
    pattern('iu')`
      (?:
        (?:(?:the|these)\s)?(?:last|past|next|coming|recent|previous)\s(?:(?:few|several|many)\s)?
        |(?:(?:a|the|these)\s)?few\s|several\s|many\s|in\s(?=(?:years|decades|months|weeks)\s?(?:[.,;)]|$))
        |for\s(?=
          (?:days|weeks|months|years|hours|decades|centuries|minutes|generations)
          (?!\p{L}|-|['’]|\s(?:of|when|in|that|which|\d))
        )
      )(?:(?:more|short|long|recent|past)\s)?
      (days|weeks|months|years|hours|decades|centuries|minutes|quarters|seconds|generations)\b
      (?!\s(?:ago|later|earlier)|['’]\s)`,
    // "The second in as many weeks" counts them.
    (_m, text, index) =>
      /\bas\s$/.test(text.slice(Math.max(0, index - 3), index)) ? null : { type: 'duration', value: null },
  ),
  parser(
    'dates/duration-of',
    ['days weeks months years hours decades centuries'],
    /(?:days|weeks|months|years|hours|decades|centuries)\sof\s(?!(?:age|the|operation|a)\b)/i,
    (m, text, index) =>
      // "after years of talks"; said of a number before, that one is the duration.
      /\b(?:after|following|despite|with|by|through|for|to|ended|ending|of|in|during|spent|and|amid|the|over)\s$/i.test(
        text.slice(Math.max(0, index - 10), index),
      )
        ? { reading: { type: 'duration', value: null }, text: m[0].slice(0, -4) }
        : null,
  ),
  parser(
    'dates/duration-long',
    [
      'year month week day hour decade century weekend years months weeks days hours decades yearlong monthlong weeklong daylong hourlong decadelong',
    ],
    /(year|month|week|day|hour|decade|century|weekend)(s?)-?long\b/i,
    (m, text, index) => (text[index - 1] === '-' ? null : { type: 'duration', value: m[2] ? null : period(1, m[1]) }),
  ),
  parser(
    'dates/duration-a',
    ['a an'],
    /an? (year|month|week|day|hour|decade|century|fortnight)(?:['’]s|\b)(?!-)/i,
    (m, text, index) => {
      const before = text.slice(Math.max(0, index - 14), index)
      const after = text.slice(index + m[0].length, index + m[0].length + 10)
      if (/^\s(?:ago|later|earlier|before|from|and a half|old|end|hence)/.test(after)) return null
      if (
        /['’]s$/.test(m[0]) ||
        /\b(?:for|within|over|under|after|about|nearly|almost|than|spend|spent|took|takes?|lasted|lasting|least|half|up to)\s$/i.test(
          before,
        )
      )
        return { type: 'duration', value: period(1, m[1]) }
      // "the most in a year"; "in a year of change" is not how long.
      return /\bin\s$/i.test(before) && /^\s?[.,;)]|^$|^\s(?:or|and|when|after)\b/.test(after)
        ? { type: 'duration', value: period(1, m[1]) }
        : null
    },
  ),
]

/** "At about 2145 hours": a time of the clock. */
export function isMilitary(figures: string, text: string, start: number, end: number): boolean {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(figures)) return false
  return (
    figures.startsWith('0') ||
    /\b(?:at|from|until|till|by|since|between)\s(?:(?:about|around|approximately|roughly)\s)?$/i.test(
      text.slice(Math.max(0, start - 24), start),
    ) ||
    /^\s(?:on\s(?:\d|\p{Lu})|local|GMT|UTC)/u.test(text.slice(end, end + 8))
  )
}

function amount(words: string): number | null {
  const half = /^(.*?)[-\s]and[-\s]a[-\s]half$/i.exec(words)
  const worth = worthOf((half ? half[1] : words).replace(/-/g, ' ').replace(/\s+/g, ' '))
  return worth === null ? null : worth + (half ? 0.5 : 0)
}

/** ISO 8601 duration; the unit as written, decades and centuries in years. */
export function period(count: number, word: string): string {
  const code = unitOf(word)
  const clock = code.startsWith('T') ? 'T' : ''
  const letter = clock ? code[1] : code[0]
  const times = Number(code.slice(clock ? 2 : 1)) || 1
  if (!Number.isInteger(count * times) && letter === 'Y') return `P${Math.round(count * 12)}M`
  return `P${clock}${count * times}${letter}`
}
