import { SCALES, SMALL } from '../../../lexicon/numbers.ts'
import { pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import type { Grain, Point } from '../point.ts'
import { parser, type Reading } from '../reading.ts'
import { ORDINAL, PART_OF_DAY, SHIFTS, SPELLED } from '../tables.ts'
import { isAge } from './age.ts'
import { HOUR } from './clock.ts'
import { period } from './duration.ts'
import { hourOf } from './time-of-day.ts'

type Unit = NonNullable<Point['shift']>['unit']

const DAYS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
const UNIT = '(day|week|fortnight|weekend|month|quarter|year|decade|century)'
const NUMBER = `\\d{1,3}|an?|${SPELLED}`
const EDGE = '(?:early|earlier|late|later|mid|the\\s(?:end|beginning|start|middle)\\sof)'

/** How long one is. */
export const LENGTHS: Record<string, string> = {
  week: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
}

const grainOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/weekend|fortnight/, 'week')
    .replace(/^(?:morning|afternoon|evening|night)$/, 'day') as Unit & Grain
const count = (words: string): number | null => (/^an?$/i.test(words) ? 1 : worthOf(words.replace(/-/g, ' ')))
/** So many of a unit ("month", "weekend", "evening") from what is counted from. */
export const shifted = (word: string, by: number): Point => {
  const unit = grainOf(word)
  return { grain: unit, shift: { unit, by }, ...(/weekend/i.test(word) ? { weekend: true } : {}) }
}

/** In front of "hours later", which then says how many: "Two hours later". */
const COUNTED = pattern('i')`
  (?:
    \d
    |\b(?:
      few|several|couple|of|many|some|dozen
      |[a-z]*(?:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)
    )
  )\s$`
/** Of how many times a span is told: "its third storm in four days", "twice in a week". */
const NTH_WITHIN = pattern('iu')`
  \b(?:
    (?:${ORDINAL}|\d{1,3}(?:st|nd|rd|th)|highest|lowest|most|worst|biggest|largest|only)
    (?:\s(?!(?:of|to|is|are|be|can|may|will|would)\b)[\p{L}-]+){0,3}
    |times?|once|twice
  )\s$`
const NTH_NEAR = 48
const OF_CENTURY = pattern('i')`
  \b(?:back(?:wards)?\s(?:in)?to|(?:years|decades|half|part|middle|start|end|beginning|turn|quarter|days)\sof)\s$`
/** "today", "last month", "earlier this week", "three years ago", "the following day", "a year earlier". */
export const relatives = [
  parser(
    'dates/today',
    ['earlier later today todays yesterday yesterdays tomorrow tomorrows tonight this last next'],
    () => pattern('iu')`
      (?:(?:earlier|later)\s)?(?:
        (today|yesterday|tomorrow|tonight)(?:\s(${PART_OF_DAY}))?|(this|last|next)\s(${PART_OF_DAY})
      )(?:\b|(?=s\s\p{Ll}))(?:\sat\s(\d{1,2}|${HOUR})\b(?!:|\s?[ap]\.?m|\s\p{L}))?`,
    (m, text, index) => {
      const [whole, name, part, lead, other, hour] = m
      // Names: "USA Today", "Today Show".
      if (
        /^T/.test(name ?? '') &&
        (/\p{Lu}[\p{L}]*\s$/u.test(text.slice(Math.max(0, index - 12), index)) ||
          /^\s[Ss]how/.test(text.slice(index + whole.length)))
      )
        return null
      if (name && !part && isAge(name, text, index, index + whole.length)) return null
      // "Last Night" and "This Morning" are titles, "this evening gown" is none of the two.
      if (/^\p{Lu}/u.test(other ?? '')) return null
      const by = name ? DAYS[name.toLowerCase()] : SHIFTS[lead.toLowerCase()]
      const point: Point = { grain: 'day', shift: { unit: 'day', by } }
      if (!hour) return { type: 'point', point }
      return { type: 'point', point: { ...point, time: hourOf(hour, part ?? other ?? name) } }
    },
  ),
  parser('dates/day-before', ['the'], /(the day (?:before yesterday|after tomorrow))\b/i, (m) => ({
    type: 'point',
    point: { grain: 'day', shift: { unit: 'day', by: /before/i.test(m[1]) ? -2 : 2 } },
  })),
  parser(
    'dates/this-period',
    ['early earlier late later mid the in during for this last next past coming upcoming current'],
    () => pattern('i')`
      (?:${EDGE}[-\s])?(?:(?:in|during|for)\s)?(
        this(?:\spast|\scoming)?|last|next|the\s(?:last|past|coming|current)|past|coming|upcoming|current
      )\s(?:(?:calendar|fiscal|financial|school|academic)\s)?${UNIT}\b
      (?!-|\s?old|(?<=the\slast\sday)\s(?:of|for|to|in|on|when|that|at)\b)`,
    (m, text, index) => {
      const lead = m[1].toLowerCase()
      const unit = m[2].toLowerCase()
      // "Back to the last century", "the early years of the last century": which one.
      if (unit === 'century' && /^the last$/.test(lead) && OF_CENTURY.test(text.slice(Math.max(0, index - 20), index)))
        return { type: 'point', point: shifted('century', -1) }
      // "over the last decade", "the past year": so long, not which one.
      if (
        /^the (?:last|past)$/.test(lead)
          ? !/^(?:weekend|day)$/.test(unit)
          : /coming/.test(lead) && /^the/.test(lead) && /^(?:year|quarter|decade)$/.test(unit)
      )
        return { type: 'duration', value: LENGTHS[unit] }
      const before = text.slice(Math.max(0, index - 6), index)
      if (/\bTime\s$/.test(before) || (/^This [WM]/.test(m[0]) && /["“”]$|['’]s\s$/.test(before))) return null
      const by = /last|previous|past/.test(lead)
        ? -1
        : /next/.test(lead) || (/coming/.test(lead) && unit !== 'weekend')
          ? 1
          : 0
      const said = unit === 'weekend' && by === 0 ? { direction: 'this' as const } : {}
      const fiscal = /fiscal|financial/i.test(m[0]) ? { fiscal: true } : {}
      return { type: 'point', point: { ...shifted(m[2], by), ...said, ...fiscal } }
    },
  ),
  parser(
    'dates/rest-of',
    ['the rest remainder balance'],
    pattern('i')`
      (?:the\s)?(?:rest|remainder|balance)\s(?:of\s)?(?:(?:the|this|the current|current)\s)?
      (day|week|month|quarter|year|decade)\b`,
    (m) => ({
      type: 'interval',
      from: { grain: 'day', shift: { unit: 'day', by: 0 } },
      to: shifted(m[1], 0),
    }),
  ),
  parser(
    'dates/ago',
    ['0 about nearly almost over more some just only roughly a an few couple several many', SMALL, SCALES],
    () => pattern('iu')`
      (?:(?:about|nearly|almost|over|more\sthan|some|just|only|roughly)\s)?
      (?:(${NUMBER})|((?:a\s)?(?:few|couple(?:\sof)?)|several|many|some))\s(business\s)?
      (day|week|fortnight|month|quarter|year|decade|century)s?\s(
        ago|from\s(?:now|today|tomorrow|yesterday)|hence|later|earlier|before|after|afterwards?
      )\b`,
    (m, text, index) => {
      const [whole, number, , , unit, word] = m
      const where = word.toLowerCase()
      // "A year earlier" is read with what it is compared with.
      if (/^(?:an?|one)\syear\s(?:ago|earlier|before)$/i.test(whole)) return null
      const after = text.slice(index + whole.length, index + whole.length + 12)
      // "two days before the vote", "three weeks after his arrest": counted from what is no date.
      if (/^(?:before|after)$/.test(where) && !/^\s?[.,;)]|^$/.test(after)) return null
      if (!number) return { type: 'point', point: { grain: 'day', vague: true } }
      const worth = count(number)
      if (worth === null || worth > 1000) return null
      const tens = { decade: 10, century: 100, fortnight: 2 }[unit.toLowerCase()] ?? 1
      // "Two weeks from today" is a day.
      const grain = tens > 2 ? 'year' : grainOf(unit)
      const sign = /ago|earlier|before/.test(where) ? -1 : 1
      const base = /tomorrow/.test(where) ? 1 : /yesterday/.test(where) ? -1 : 0
      const by = sign * worth * tens + base
      if (/later|earlier|before|after/.test(where)) {
        const from = where === 'earlier' ? ('else-reference' as const) : ('expression' as const)
        return { type: 'point', point: { grain, shift: { unit: grain, by }, from } }
      }
      const isDay = tens === 2 || /from\s\w+day/.test(where)
      return { type: 'point', point: { grain: isDay ? 'day' : grain, shift: { unit: grain, by } } }
    },
  ),
  parser(
    'dates/offset',
    ['in within'],
    () => pattern('iu')`
      in\s(?<number>${NUMBER})\s(?<unit>day|week|fortnight|month|year)s?(?<time>['’]?s?['’]?\stime)?
      (?![\p{L}-]|\sof\b)`,
    // "Will open in two weeks" is a day, "ran it in two weeks" is how long.
    ({ groups }, text, index): Reading | null => {
      const { number, unit, time } = groups!
      const worth = count(number)
      if (worth === null || worth > 200) return null
      if (NTH_WITHIN.test(text.slice(Math.max(0, index - NTH_NEAR), index))) return null
      const word = unit.toLowerCase()
      const by = worth * (word === 'fortnight' ? 2 : 1)
      const counted = grainOf(word)
      const grain = counted === 'week' ? 'day' : counted
      const point: Point = { grain, shift: { unit: counted, by } }
      // "It can pass in a day": nobody says so of tomorrow.
      if (!time && word === 'day' && worth === 1) return { type: 'duration', value: period(worth, word) }
      return time ? { type: 'point', point } : { type: 'offset', point, duration: period(worth, word) }
    },
  ),
  parser(
    'dates/vague-ago',
    [
      '0 just only seconds minutes moments hours days weeks months years decades centuries a an several some few',
      SMALL,
    ],
    () => pattern('i')`
      (?:(?:just|only)\s)?(?:
        (?:seconds|minutes|moments|hours|days|weeks|months|years|decades|centuries)\s(?:ago|later|earlier)
        |(?:
          (?:${NUMBER}|(?:a\s)?(?:few|couple(?:\sof)?)|several|some)\s(?:seconds?|minutes?|moments?|hours?)\sago
        )
      )\b`,
    (m, text, index) =>
      // "Two hours later" is no "hours later".
      /^\p{L}+\s(?:later|earlier|ago)$/iu.test(m[0]) && COUNTED.test(text.slice(Math.max(0, index - 16), index))
        ? null
        : { type: 'point', point: { grain: 'day', vague: true } },
  ),
  parser(
    'dates/half-ago',
    ['a one an half', SMALL],
    pattern('iu')`
      (?:
        (an?|\p{L}+)\s(years?|decades?|months?)\sand\sa\shalf
        |(half\sa\s(?:century|decade|year)|a\s(?:half|quarter)[-\s](?:of\sa\s)?century|a\shalf-?dozen\syears)
      )\s(ago|earlier)\b`,
    (m) => {
      const [, number, unit, named] = m
      if (named) {
        const years = /half.*century/i.test(named) ? 50 : /quarter/i.test(named) ? 25 : /decade/i.test(named) ? 5 : 6
        if (/half\sa\syear/i.test(named))
          return { type: 'point', point: { grain: 'month', shift: { unit: 'month', by: -6 } } }
        return { type: 'point', point: { grain: 'year', shift: { unit: 'year', by: -years } } }
      }
      const worth = count(number)
      if (worth === null || /^month/i.test(unit)) return null
      const years = (worth + 0.5) * (/^decade/i.test(unit) ? 10 : 1)
      return Number.isInteger(years)
        ? { type: 'point', point: { grain: 'year', shift: { unit: 'year', by: -years } } }
        : { type: 'point', point: { grain: 'month', shift: { unit: 'month', by: -years * 12 } } }
    },
  ),
]
