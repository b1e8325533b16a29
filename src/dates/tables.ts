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

/** Adverbs and adjectives of repetition, with their period. */
export const RECURRING: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
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

const alternatives = (words: Record<string, unknown>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
/** The tables as parts of patterns. */
export const MONTH = `(?:${alternatives(MONTHS)})\\b\\.?`
export const WEEKDAY = `(?:${alternatives(WEEKDAYS)})\\b\\.?`
export const SEASON = `(?:${alternatives(SEASONS)})`
export const ORDINAL = `(?:${alternatives(ORDINALS)})`
export const UNIT =
  '(?:seconds?|minutes?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries)'

export const monthOf = (word: string): number => MONTHS[word.toLowerCase().replace('.', '')]
export const weekdayOf = (word: string): number =>
  WEEKDAYS[word.toLowerCase().replace(/[.,]|s$/g, '')] ?? WEEKDAYS[word.toLowerCase().replace('.', '')]
export const unitOf = (word: string): string => UNITS[word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')]
