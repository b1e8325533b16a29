/** What a price is for: "per share", "a barrel", "each month", "/ton", "-an-hour". */
import { pattern } from '../../text/pattern.ts'

const EACH =
  'share|unit|ton|tonne|barrel|gallon|ounce|oz|pound|lb|kg|kilogram|gram|acre|hectare|hour|person|night|ticket|head|piece|' +
  'month|year|day|week|quarter|liter|litre|mile|plate|child|adult|student|pupil|household|family|bottle|token|coin|box|' +
  'gigawatt|megawatt|mwh|kwh|bushel|dose|vial|pill|bag|case|pack|copy|seat|visit|word|minute|square foot|square metre|' +
  'quintal|carat|dozen|pint|cup|bale|session|game|class|trip|ride|room|test|treatment|episode|meal|vehicle'
/** What a price is for with a word in front that says of which kind: "per benefit item", "for each eligible student". */
const OF_KIND = pattern('u')`
  ^\s(?:per|(?:for\s)?(?:each|every))\s(?<unit>(?<kind>\p{Ll}[\p{L}-]{2,20})\s(?:
    item|person|student|pupil|child|household|family|ticket|vehicle|visit|patient|employee|worker|member|customer
    |resident|player|participant|trip|test|treatment|dose|room|home
  ))(?!\p{L})`
const UNITS = new Set(EACH.split('|'))
let patterns: { behind: RegExp; front: RegExp; adverb: RegExp } | undefined
const compiled = () =>
  (patterns ??= {
    behind: pattern('iu')`
      ^,?\s{1,2}per\s{1,2}(?<per>(?:(?:square|sq\.?|cubic|metric|troy)\s)?\p{L}[\p{L}-]{0,20}(?:\sshare|\sunit)?)
      |^(?:,?\s{1,2}|-)(?:an?|(?:for\s)?each|(?:for\s)?every)[\s-]{1,2}(?<each>${EACH})\b
      (?!\s(?:ago|earlier|later|before|after|old)\b)
      |^-per-(?<joined>\p{L}{2,16})|^\s?\/\s?(?<over>(?:sq\.?\s)?\p{L}[\p{L}-]{0,15}[²³]?)(?!\s?[$€£\d])`,
    front: pattern('iu')`
      (?<!(?:\d|cents?|dollars?|euros?|illion)\s)\bper[- ](?<per>share|unit|${EACH})\s(?:\p{L}+\s){0,4}
      (?:of|was|were|is|at|to|by|totall?ed)\s(?:\p{L}+\s)?$`,
    adverb: /^\s(?<adverb>annually|yearly|monthly|weekly|daily|hourly|apiece)\b/i,
  })

/** Words of a price's unit as the record shows them. */
const PLAIN: Record<string, string> = {
  hr: 'hour',
  hrs: 'hour',
  yr: 'year',
  mo: 'month',
  wk: 'week',
  annum: 'year',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  apiece: 'piece',
  sh: 'share',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  'kilowatt-hour': 'kWh',
  'megawatt-hour': 'MWh',
  mmbtu: 'MMBtu',
  sqft: 'square foot',
  'square ft': 'square foot',
  'square feet': 'square foot',
  'square m': 'square metre',
}
const SORTS =
  /^(?:(?:fully[- ])?diluted|basic|common|ordinary|preferred|adjusted|class|limited|outstanding)\s(?=share|unit)/

/** "Thirty cents ($.30) per share": a price that is said twice stands in brackets the second time. */
const TWICE = /^(?:\s\([$€£]?[\d.,]{1,12})?\)(?=\s{1,2}per\s)/

/** The unit that the price from `start` to `end` is for; null where none is named. */
export function perUnit(text: string, start: number, end: number): string | null {
  const from = end + (TWICE.exec(text.slice(end, end + 24))?.[0].length ?? 0)
  const code = text.charCodeAt(from)
  // A blank, a comma, a hyphen or a stroke: all that a unit can stand behind.
  if (code === 32 || code === 10 || code === 44 || code === 45 || code === 47) {
    const { kind, unit } = OF_KIND.exec(text.slice(from, from + 48))?.groups ?? {}
    if (kind && !UNITS.has(kind)) return unit
    const { behind, adverb } = compiled()
    const groups = (behind.exec(text.slice(from, from + 48)) ?? adverb.exec(text.slice(from, from + 12)))?.groups
    const word = groups && (groups.per ?? groups.each ?? groups.joined ?? groups.over ?? groups.adverb)?.toLowerCase()
    if (word) return plain(word)
  }
  const before = text.slice(Math.max(0, start - 60), start)
  // Spares work.
  if (!/\bper[- ]/i.test(before)) return null
  const { per } = compiled().front.exec(before)?.groups ?? {}
  return per ? plain(per.toLowerCase()) : null
}

function plain(word: string): string {
  const bare = word.replace(SORTS, '').replace(/^sq\.? /, 'square ')
  const last = / (?:share|unit)$/.test(bare) ? bare.slice(bare.lastIndexOf(' ') + 1) : bare
  return PLAIN[last] ?? last
}
