import { pattern } from '../../../text/pattern.ts'
import { worthOf } from '../../numbers/index.ts'
import { parser } from '../reading.ts'
import { ORDINAL, ORDINALS } from '../tables.ts'
import { isListedCount } from './figures.ts'

const YEAR = '(?:1[5-9]|20)\\d\\d'
/** What stands before a number that is no year. */
const NUMBERING = pattern('i')`
  (?:
    [#$€£№@/]\s?
    |\b(?:
      no|nos|number|section|rule|article|order|act|page|room|suite|box|ext|extension|case|docket|title|route
      |highway|model|part|form|resolution|bill|flight|lot|zip|iso|windows|boeing|dow|russell|fortune|over|than
      |nearly|approximately|about|some|least|to pay|a total of|all
    )\.?\s
  )$`
/** "Since at least 1980" is a time again. */
const ROUGHLY =
  /\b(?:in|since|from|until|to|by|through|between|before|after)\s(?:approximately|about|around|at least|some)\s$/i
/** What follows one that is none: a unit, a street, a thing counted. */
const COUNTED = pattern('u')`
  ^(?:
    \s?(?:%|°|kg|km|lbs?|mg|mm|MW|GB|sq\b)|-(?:foot|mile|acre|pound|square|unit|bed|seat|page|strong|plus)
    |\s(?:
      percent|per cent|people|men|women|children|pounds?|tons?|tonnes?|kilograms?|grams?|miles?|feet|foot|acres?
      |hectares?|dollars|euros|pills|tablets|jobs|employees|students|members|units|homes|barrels|gallons
      |megawatts|degrees|workers|residents|votes|times|hours|copies|patients|customers|vehicles|square|plants
      |doses|troops|soldiers|refugees|passengers|civilians|rebels|demonstrators|protesters|victims|inmates
      |prisoners|items|households|families|businesses|companies|farmers|cases|deaths|shares|points|met(?:er|re)s
      |kilomet(?:er|re)s|yards|calories|volunteers|participants|attendees|guests|GMT|UTC|EST|EDT|hrs
    )\b
    |\s(?:per|an?|each|every)\s(?:annum|year|month|week|day|night|hour|minute|person|head|household)\b
    |\s(?:[NSEW]\.?\s)?(?:\d+(?:st|nd|rd|th)\s)?(?:\p{Lu}[\p{L}.]+\s){0,3}
    (?:
      Street|St\.|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Drive|Dr\.|Lane|Way\b|Parkway|Pkwy|Square|Plaza
      |Place\b|Court\b|Highway|Hwy|Route|Loop|Circle|Suite|Floor|NW\b|SW\b|NE\b|SE\b
    )
  )`

/** In front of two figures that are a year. */
const TIMED = pattern('i')`
  \b(?:
    in|since|of|by|until|from|to|before|after|during|early|late|mid|January|February|March|April|May|June
    |July|August|September|October|November|December
  )[\s-]$`
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)'
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
/** The year that two figures stand for. */
const century = (figures: string) => Number(figures) + (Number(figures) < 40 ? 2000 : 1900)

/** "A Desert Eagle 1911", "the 1911 pistol": models are called by these years. */
const MODELS = new Set([1851, 1860, 1873, 1892, 1894, 1895, 1897, 1911])
const MODEL = /\b[Aa]n?\s(?:\p{Lu}[\p{L}&.-]+\s){1,3}$/u
const WEAPON = /^[\s-](?:[\w.-]+\s){0,2}(?:pistols?|handguns?|rifles?|revolvers?|firearms?|semi-?automatic)\b/i

/** "2010", "2015-2019", "the 1990s", "fiscal year 2007", "FY 2006-07", "the 20th century". */
export const years = [
  parser(
    'dates/year-range',
    ['4 fiscal school academic calendar model fy'],
    () => pattern('i')`
      (?:(?:fiscal|school|academic|calendar|model)\s(?:years?\s)?|FY\s?)?(${YEAR})
      (\s?[-–—/]\s?|\s(?:to|through)\s)(${YEAR}|\d\d)(?![\d/-])(?!%|\s?percent)`,
    (m, text, index) => {
      const from = Number(m[1])
      if (/[/]/.test(m[2]) && m[3].length === 4) return null
      // "1999-00" ends in the next century.
      const to =
        m[3].length === 4 ? Number(m[3]) : Math.floor((from + (m[3] === '00' ? 1 : 0)) / 100) * 100 + Number(m[3])
      if (
        to <= from ||
        to - from > 150 ||
        (m[3].length === 2 && to - from > 15) ||
        /[-#$/]$/.test(text.slice(0, index).slice(-1)) ||
        (m[3].length === 2 && isListedCount(m[0], text, index))
      )
        return null
      return { type: 'interval', from: { grain: 'year', year: from }, to: { grain: 'year', year: to } }
    },
  ),
  parser('dates/year-too-late', ['the'], /the\syear\s\d{5}(?!\d|[.,]\d)/i, () => ({
    type: 'point',
    point: { grain: 'year', impossible: true },
  })),
  parser(
    'dates/year-to-present',
    ['4'],
    () => new RegExp(`(${YEAR})(?:\\s?[-–—]\\s?|\\s(?:to|until|through)\\s)(?:the\\s)?(?:now|present|today)\\b`, 'i'),
    (m) => ({ type: 'interval', from: { grain: 'year', year: Number(m[1]) }, to: null }),
  ),
  parser(
    'dates/fiscal-year',
    ['fiscal financial school academic calendar model tax fy'],
    () => pattern('i')`
      (?:(?:fiscal|financial|school|academic|calendar|model|tax)(?:\syear)?|FY)(?:\s(?:ended|ending)\sin)?[\s-]?
      (?:(${YEAR})|['’]?(\d\d)(?!\d))`,
    (m) => {
      if (m[2] && !/^FY/.test(m[0])) return null
      const fiscal = /^(?:fiscal|financial|FY)/i.test(m[0]) ? { fiscal: true } : {}
      return { type: 'point', point: { grain: 'year', year: m[1] ? Number(m[1]) : century(m[2]), ...fiscal } }
    },
  ),
  parser(
    'dates/decade',
    ["4 the early mid late '"],
    /(?:the\s)?(?:(early|mid|late)[-\s](?:to[-\s]late[-\s])?)?(?:the\s)?(?:((?:1[5-9]|20)\d)0['’]?s|['’](\d)0s)\b/i,
    (m) => ({ type: 'point', point: { grain: 'decade', part: Number(m[2] ?? `19${m[3]}`) } }),
  ),
  parser(
    'dates/decade-spelled',
    ['the early mid late'],
    /(?:the\s|(?:the\s)?(?:early|mid|late)[-\s])(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/i,
    (m) => ({ type: 'point', point: { grain: 'decade', part: 192 + DECADES.indexOf(m[1].toLowerCase()) } }),
  ),
  parser(
    'dates/year-spelled',
    ['nineteen twenty eighteen seventeen two'],
    () => pattern('iu')`
      (?:(nineteen|twenty|eighteen|seventeen)[-\s](?:(?:oh|o)[-\s])?|two\sthousand(?:\sand)?\s?)
      (${TENS}(?:[-\s]${ONES})?|${TEENS}|(?<=(?:oh|o|thousand|and)[-\s])${ONES})?\b
      (?!
        \s(?:percent|people|men|women|dollars|years|miles|hundred|thousand|million|\p{Ll}+s\b)
      )`,
    (m, text, index) => {
      const [whole, century, rest] = m
      if (!rest) return null
      // "Twenty thirty-year-olds" and "two thousand five" are counts where no preposition says a time.
      if (
        !/\b(?:in|since|of|by|until|from|to|year|before|after|during|and)\s$/i.test(
          text.slice(Math.max(0, index - 8), index),
        )
      )
        return null
      const year = (century ? (worthOf(century) ?? 0) * 100 : 2000) + (worthOf(rest.replace('-', ' ')) ?? Number.NaN)
      return Number.isNaN(year) || /o\s$/i.test(whole) ? null : { type: 'point', point: { grain: 'year', year } }
    },
  ),
  parser('dates/year-short', ["'"], /['’](\d\d)(?![\d%]|s\b|\p{L})/u, (m, text, index) =>
    // "In '88", "the class of ’98".
    TIMED.test(text.slice(Math.max(0, index - 10), index))
      ? { type: 'point', point: { grain: 'year', year: century(m[1]) } }
      : null,
  ),
  parser(
    'dates/century',
    ['1 the early mid late turn', ORDINALS],
    () => pattern('i')`
      (?:the\s)?(?:(?:early|mid|late|turn of the)[-\s])?
      (?:(\d{1,2})(?:st|nd|rd|th)|(${ORDINAL}))[-\s]centur(?:y|ies)\b`,
    (m, text, index) => {
      // "Nineteenth Century Press": capitals go on as a name.
      if (/C\p{Ll}+$/u.test(m[0]) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(index + m[0].length, index + m[0].length + 3)))
        return null
      const nth = m[1] ? Number(m[1]) : ORDINALS[m[2].toLowerCase()]
      return nth > 3 && nth < 23 ? { type: 'point', point: { grain: 'century', part: nth - 1 } } : null
    },
  ),
  parser(
    'dates/year',
    ['4 the year early earlier mid late later beginning middle end start close'],
    () => pattern('iu')`
      (?:
        (?:the\s)?(?:
          year
          |(?:(?:early|mid|late)(?:\sin\b)?|(?:earlier|later)\sin|(?:beginning|middle|end|start|close)\sof)
          (?:[-\s])
        )\s?
      )?(${YEAR})(?!\d|[,.]\d|[-–/:]\d|(?:(?<=0)['’])?s\b|['’′"”″](?![\s)]|s\b)|\p{L})`,
    (m, text, index) => {
      const at = index + m[0].length - 4
      const before = text.slice(Math.max(0, at - 26), at)
      const after = text.slice(at + 4, at + 64)
      if (
        /[\d.,]\s?$|\d[-–/.:]$|[#$€£=]\s?$|\d[*×]$|\p{L}-$/u.test(before) &&
        !/(?:\b(?:in|since|mid|pre|post|early|late|ca?\.)-?|[\d\p{L}],)\s?$/iu.test(before)
      )
        return null
      if (
        (NUMBERING.test(before) && !ROUGHLY.test(before)) ||
        COUNTED.test(after) ||
        (/^-\p{L}{2}/u.test(after) && /^-(?:\p{Lu})/u.test(after))
      )
        return null
      if (MODELS.has(Number(m[1])) && (MODEL.test(before) || WEAPON.test(after))) return null
      if (/^\s\d{3,}|^\s?[x×]\s?\d|^\*\d/.test(after)) return null
      return { type: 'point', point: { grain: 'year', year: Number(m[1]) } }
    },
  ),
]
