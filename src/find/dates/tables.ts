import { SCALES, SMALL } from '../../lexicon/numbers.ts'
import { part } from '../../text/pattern.ts'
import { worthOf } from '../numbers/index.ts'

/** Words of time and what they stand for. */
const listed = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').flatMap((group, index) => group.split('|').map((word) => [word, index + 1])))

/** Months by their names and abbreviations (lower case, no full stop). */
export const MONTHS = listed(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
)
/** Days of the week, Monday first, as in ISO 8601. */
export const WEEKDAYS = listed(
  'monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun',
)
export const SEASONS: Record<string, string> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }

/** First month of each season in the north. */
export const SEASON_MONTHS: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Units of time: their letter in an ISO 8601 duration, behind a T for the ones of the clock. */
export const UNITS: Record<string, string> = {
  second: 'TS',
  sec: 'TS',
  minute: 'TM',
  min: 'TM',
  hour: 'TH',
  hr: 'TH',
  h: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  fortnight: 'W2',
  month: 'M',
  quarter: 'M3',
  year: 'Y',
  yr: 'Y',
  decade: 'Y10',
  century: 'Y100',
  centurie: 'Y100',
  weekend: 'D2',
}

export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}

/** Hours of the clock. */
export const HOURS: Record<string, number> = Object.fromEntries(
  Object.entries(SMALL).filter(([, hour]) => hour >= 1 && hour <= 12),
)

/** Ordinals of the weeks of a month and the like: "the last Monday of May". */
export const NTH: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
  last: -1,
  final: -1,
}

/** Words that point from one period to another, as a number of periods. */
export const SHIFTS: Record<string, number> = {
  this: 0,
  last: -1,
  previous: -1,
  past: -1,
  current: 0,
  next: 1,
  coming: 1,
}

/** Days of common knowledge; `after` counts days from the one named, or from Easter. */
export type Holiday =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number; after?: number }
  | { easter: number }

/** Their names, lower case, apostrophes straight. */
export const HOLIDAYS: Record<string, Holiday> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "new year's": { month: 1, day: 1 },
  'inauguration day': { month: 1, day: 20 },
  'australia day': { month: 1, day: 26 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'martin luther king jr. day': { month: 1, weekday: 1, nth: 3 },
  'martin luther king, jr. day': { month: 1, weekday: 1, nth: 3 },
  'mlk day': { month: 1, weekday: 1, nth: 3 },
  'groundhog day': { month: 2, day: 2 },
  "valentine's day": { month: 2, day: 14 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "president's day": { month: 2, weekday: 1, nth: 3 },
  "international women's day": { month: 3, day: 8 },
  "st. patrick's day": { month: 3, day: 17 },
  "april fools' day": { month: 4, day: 1 },
  'mardi gras': { easter: -47 },
  'fat tuesday': { easter: -47 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'good friday': { easter: -2 },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'tax day': { month: 4, day: 15 },
  'earth day': { month: 4, day: 22 },
  "international workers' day": { month: 5, day: 1 },
  'anzac day': { month: 4, day: 25 },
  'arbor day': { month: 4, weekday: 5, nth: -1 },
  'may day': { month: 5, day: 1 },
  'cinco de mayo': { month: 5, day: 5 },
  "mother's day": { month: 5, weekday: 7, nth: 2 },
  'armed forces day': { month: 5, weekday: 6, nth: 3 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'world environment day': { month: 6, day: 5 },
  'flag day': { month: 6, day: 14 },
  juneteenth: { month: 6, day: 19 },
  "father's day": { month: 6, weekday: 7, nth: 3 },
  'canada day': { month: 7, day: 1 },
  'independence day': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  "indigenous peoples' day": { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  'election day': { month: 11, weekday: 1, nth: 1, after: 1 },
  'veterans day': { month: 11, day: 11 },
  "veterans' day": { month: 11, day: 11 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'black friday': { month: 11, weekday: 4, nth: 4, after: 1 },
  'small business saturday': { month: 11, weekday: 4, nth: 4, after: 2 },
  'cyber monday': { month: 11, weekday: 4, nth: 4, after: 4 },
  'giving tuesday': { month: 11, weekday: 4, nth: 4, after: 5 },
  'world aids day': { month: 12, day: 1 },
  'human rights day': { month: 12, day: 10 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
}

/** Adverbs and adjectives of repetition, with their period. */
export const RECURRING: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  bimonthly: 'P2M',
  biannual: 'P6M',
  biannually: 'P6M',
  monthly: 'P1M',
  quarterly: 'P3M',
  'semi-annual': 'P6M',
  semiannual: 'P6M',
  'semi-annually': 'P6M',
  semiannually: 'P6M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
  biennially: 'P2Y',
}

/** Offsets of time zones by their abbreviations; a pair: in winter, in summer (North American rules). */
export const ZONES: Record<string, string | [winter: string, summer: string]> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  cet: '+01:00',
  cest: '+02:00',
  bst: '+01:00',
  jst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  ist: '+05:30',
  msk: '+03:00',
  et: ['-05:00', '-04:00'],
  ct: ['-06:00', '-05:00'],
  mt: ['-07:00', '-06:00'],
  pt: ['-08:00', '-07:00'],
  eastern: ['-05:00', '-04:00'],
  central: ['-06:00', '-05:00'],
  mountain: ['-07:00', '-06:00'],
  pacific: ['-08:00', '-07:00'],
}

/** The same by names that "time" follows ("Beijing time"): offsets, or the place whose clocks they are in the IANA data base. */
export const ZONE_NAMES: Record<string, string | [winter: string, summer: string]> = {
  'coordinated universal': 'Z',
  'greenwich mean': 'Z',
  'british summer': '+01:00',
  'irish standard': '+01:00',
  'western european': 'Z',
  'western european summer': '+01:00',
  'central european': '+01:00',
  'central european summer': '+02:00',
  'eastern european': '+02:00',
  'eastern european summer': '+03:00',
  'east africa': '+03:00',
  'west africa': '+01:00',
  'south africa': '+02:00',
  'south african': '+02:00',
  'gulf standard': '+04:00',
  'india standard': '+05:30',
  'indian standard': '+05:30',
  'china standard': '+08:00',
  'western australian': '+08:00',
  'korea standard': '+09:00',
  'australian eastern standard': '+10:00',
  'australian eastern daylight': '+11:00',
  'australian eastern': 'Australia/Sydney',
  'new zealand': 'Pacific/Auckland',
  beijing: '+08:00',
  china: '+08:00',
  'hong kong': '+08:00',
  singapore: '+08:00',
  taipei: '+08:00',
  taiwan: '+08:00',
  manila: '+08:00',
  perth: '+08:00',
  tokyo: '+09:00',
  japan: '+09:00',
  seoul: '+09:00',
  brisbane: '+10:00',
  dubai: '+04:00',
  moscow: '+03:00',
  atlantic: ['-04:00', '-03:00'],
  alaska: ['-09:00', '-08:00'],
  hawaii: '-10:00',
  'new york': ['-05:00', '-04:00'],
  chicago: ['-06:00', '-05:00'],
  toronto: ['-05:00', '-04:00'],
  london: 'Europe/London',
  uk: 'Europe/London',
  dublin: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  paris: 'Europe/Paris',
  brussels: 'Europe/Brussels',
  amsterdam: 'Europe/Amsterdam',
  berlin: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  vienna: 'Europe/Vienna',
  zurich: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  rome: 'Europe/Rome',
  madrid: 'Europe/Madrid',
  copenhagen: 'Europe/Copenhagen',
  oslo: 'Europe/Oslo',
  stockholm: 'Europe/Stockholm',
  helsinki: 'Europe/Helsinki',
  athens: 'Europe/Athens',
  israel: 'Asia/Jerusalem',
  jerusalem: 'Asia/Jerusalem',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  canberra: 'Australia/Sydney',
  adelaide: 'Australia/Adelaide',
  auckland: 'Pacific/Auckland',
}

/** Words of which every expression of time has one that begins with an article, a preposition or a number in words. */
export const TIME_WORDS: string[] = [
  ...[MONTHS, WEEKDAYS, SEASONS, UNITS, HOURS]
    .flatMap((table) => Object.keys(table))
    .flatMap((word) => [word, `${word}s`]),
  ...'centuries morning afternoon evening weekends moment moments time oclock clock noon midday midnight'.split(' '),
  ...'am pm m today tomorrow yesterday tonight annum generations quarter quarters'.split(' '),
  ...'yearlong monthlong weeklong daylong hourlong'.split(' '),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  ...Object.keys(HOLIDAYS)
    .flatMap((name) => name.split(/[^a-z]+/))
    .filter((word) => word.length > 2),
]

export const alternatives = (words: Record<string, unknown>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
const SCALE = `(?:${Object.keys(SCALES).join('|')})`
const COUNT = `(?:${alternatives(SMALL)})\\b`
/** Ends of what one more number word may follow on: tens, scales, "and". */
const OPEN = '(?<=ty|d|llion|lakh|lac|crore|dozen)'
/**
 * A number in words: "five", "a dozen", "twenty-one", "two hundred and eighty". The words stand in it but twice, however
 * they follow one another: it is a part of many patterns, and all that it lists is compiled with each of them.
 */
export const SPELLED = part`
  (?:
    (?:an?(?=[-\s]${SCALE})|${COUNT})
    (?:[-\s]${SCALE}\b(?:[-\s]and(?![-\s]an?\b))?|${OPEN}[-\s]${COUNT}){0,6}
  )`
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)'
/** The tables as parts of patterns. */
export const MONTH = `(?:${alternatives(MONTHS)})\\b\\.?`
export const WEEKDAY = `(?:${alternatives(WEEKDAYS)})\\b\\.?`
export const SEASON = `(?:${alternatives(SEASONS)})`
export const ORDINAL = `(?:${alternatives(ORDINALS).replaceAll('-', '[-\\s]')})`
export const UNIT = part`
  (?:
    seconds?|minutes?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?
    |century|centuries
  )`

/** "21st", "21 st", "twenty-first", "twenty first", "twenty one". */
export const ordinal = (words: string): number =>
  ORDINALS[words.toLowerCase().replace(/\s/, '-')] ??
  worthOf(words.toLowerCase().replace('-', ' ')) ??
  Number.parseInt(words, 10)
export const monthOf = (word: string): number => MONTHS[word.toLowerCase().replace('.', '')]
export const weekdayOf = (word: string): number =>
  WEEKDAYS[word.toLowerCase().replace(/[.,]|s$/g, '')] ?? WEEKDAYS[word.toLowerCase().replace('.', '')]
export const unitOf = (word: string): string => UNITS[word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')]
