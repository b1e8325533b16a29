import { SMALL } from '../../lexicon/numbers.ts'
import { part, pattern } from '../../text/pattern.ts'

const TIME: Record<string, string> = {
  annually: 'year',
  yearly: 'year',
  daily: 'day',
  hourly: 'hour',
  monthly: 'month',
  weekly: 'week',
  annum: 'year',
  yr: 'year',
  y: 'year',
  d: 'day',
  h: 'hour',
  hr: 'hour',
  s: 'second',
  sec: 'second',
  min: 'minute',
}
const PERIOD = '(?:year|month|week|day|hour|minute|second|quarter)'
const OF = part`
  (
    (?:
      \s(?:of\s)?(?!
        (?:
          per|a|an|and|or|in|on|at|to|by|from|for|the|was|were|is|are|that|which|with|each|every|annually|daily
        )\b
      )\p{L}[\p{L}\p{N}₂-]{0,24}
    ){0,6}?
  )`
const RATE = pattern('iu')`
  ^(?:
    ${OF},?\s(?:
      per\s([\p{L}]{1,14})|(?:an?|each|every)\s(${PERIOD})|(annually|yearly|daily|hourly|monthly|weekly)
    )(?!\p{L}|\s(?:of|ago|later|earlier|before|after)\b)
    |\s?/\s?([\p{L}]{1,8}[²³23]?)(?![\p{L}/])
  )`

/** "150 kg N ha−1", "120 kg N/ha": an element before what it is spread on. */
const ELEMENT = /^ (\p{Lu}[\p{Ll}\d]?)(?: (ha|kg|t) ?[-−⁻][1¹]|\/(ha|kg|t))(?![\p{L}\d])/u

/** What stands behind "per" and is nothing that a rate is told by: "per about 20 people", "per twenty percent". */
const NO_UNIT = new Set([
  ...'about some the this that these those its their his her our all and or if se es via'.split(' '),
  ...Object.keys(SMALL),
])

/** "per year", "a day", "annually", "/t", also behind what is measured: "barrels of oil per day". */
export function rateAfter(text: string, from: number): { per: string; of: string | null; end: number } | null {
  const element = ELEMENT.exec(text.slice(from, from + 16))
  if (element) return { per: element[2] ?? element[3], of: element[1], end: from + element[0].length }
  const match = RATE.exec(text.slice(from, from + 160))
  if (!match) return null
  const [whole, of, word, period, adverb, symbol] = match
  const raw = (word ?? period ?? adverb ?? symbol).toLowerCase()
  if (NO_UNIT.has(raw)) return null
  const per = TIME[raw] ?? symbol ?? raw
  return { per, of: of?.replace(/^\s(?:of\s)?/, '').replace(/\s+/g, ' ') || null, end: from + whole.length }
}
