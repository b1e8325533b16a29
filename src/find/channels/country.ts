import type { CountryCode } from 'libphonenumber-js'

/** Names of countries beside the official ones, towns and endings of addresses that only one country has. */
const NAMED: Record<string, string> = {
  GB: 'UK|U.K.|England|Scotland|Wales|Britain|British|London|Leeds|Manchester|Birmingham|Edinburgh|Glasgow|Cardiff|gov.uk|co.uk|org.uk|ac.uk',
  AU: 'ASX|Sydney|Melbourne|Canberra|Brisbane|Adelaide|Australian|Queensland|NSW|gov.au|com.au|org.au|net.au|edu.au|Parliament House',
  NZ: 'Auckland|Wellington|Aotearoa|govt.nz|co.nz|org.nz',
  HK: 'Hong Kong|gov.hk|com.hk',
  KG: 'Kyrgyz|Bishkek',
  AE: 'UAE|U.A.E.|Dubai|Abu Dhabi',
  SA: 'Riyadh|Jeddah',
  KR: 'Korea|Seoul|co.kr',
  JP: 'Tokyo|Osaka|Japanese|co.jp',
  RU: 'Russia|Moscow',
  TR: 'Turkey|Istanbul|Ankara',
  CZ: 'Czech Republic|Prague',
  NL: 'Holland|Amsterdam|The Hague|Rotterdam',
  IE: 'Dublin|Irish|gov.ie',
  IN: 'Mumbai|New Delhi|Delhi|Bengaluru|Chennai|gov.in|nic.in|co.in',
  NG: 'Lagos|Abuja|Nigerian|gov.ng|com.ng',
  KE: 'Nairobi|Kenyan|go.ke|co.ke',
  GH: 'Accra|gov.gh',
  ZA: 'Johannesburg|Cape Town|Pretoria|gov.za|co.za',
  PK: 'Islamabad|Karachi|Lahore',
  PH: 'Manila|gov.ph',
  MY: 'Kuala Lumpur|gov.my|com.my',
  SG: 'gov.sg|com.sg',
  FR: 'French',
  DE: 'Munich|Frankfurt|German',
  CH: 'Geneva|Zurich|Zürich|Swiss',
  AT: 'Vienna',
  BE: 'Brussels',
  IT: 'Rome|Milan|Italian',
  ES: 'Madrid|Barcelona|Spanish',
}
/** The United States, and countries whose names are people's or states' as well: Georgia, Jordan, Chad, Jersey. */
const LEFT_OUT = /^(?:US|GE|JO|TD|JE|GG|IM)$/

/** A place where the text names a country. */
export interface Named {
  at: number
  code: CountryCode
}

let known: { codeOf: Map<string, CountryCode>; pattern: RegExp } | undefined

function names(codes: readonly CountryCode[]) {
  // Spares work: made once.
  if (known) return known
  const official = new Intl.DisplayNames('en', { type: 'region' })
  const codeOf = new Map<string, CountryCode>()
  for (const code of codes) if (!LEFT_OUT.test(code)) codeOf.set(official.of(code) ?? code, code)
  for (const [code, list] of Object.entries(NAMED))
    for (const name of list.split('|')) codeOf.set(name, code as CountryCode)
  const longestFirst = [...codeOf.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${longestFirst.map((name) => name.replace(/[.()]/g, '\\$&')).join('|')})(?!\\p{Ll})`,
    'gu',
  )
  return (known = { codeOf, pattern })
}

/** Where the text names countries. */
export function countriesIn(text: string, codes: readonly CountryCode[]): Named[] {
  const { codeOf, pattern } = names(codes)
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, code: codeOf.get(match[0])! }))
}

/** Distance at which naming a country counts half as much as beside the number, in characters. */
const HALF = 200

/** Ways to group digits that are one country's habit, and how many times likelier they make it. */
const HABITS: [CountryCode, RegExp][] = [
  ['AU', /^(?:\(?04\d\d\)?\s{1,2}\d{3}\s{1,2}\d{3}|1[38]00\s\d{3}\s\d{3}|\(?0[2378]\)?\s{1,2}\d{4}\s{1,2}\d{4})$/],
  // Numbers of 1993 and before: "(06) 555 0142".
  ['AU', /^\(?0\d{1,2}\)?\s\d{3}\s?\d{4}$/],
  ['NZ', /^\(?0[34679]\)?\s\d{3}\s?\d{4}$/],
  ['GB', /^(?:020\s\d{4}\s\d{4}|0[17]\d{3}\s\d{6}|0800\s\d{3}\s\d{3,4}|01\d\d\s\d{3}\s\d{4})$/],
  ['FR', /^0\d(?:[\s.]\d\d){4}$/],
]
const HABIT = 50
/** A country that weighs less than this part of the first is none of the number's. */
const LEAST = 0.5

/** The countries by how often and how near to a place the text names them. */
export function likeliest(named: readonly Named[], at: number, written: string): CountryCode[] {
  const weights = new Map<CountryCode, number>()
  for (const country of named) {
    const weight = HALF / (HALF + Math.abs(country.at - at))
    weights.set(country.code, (weights.get(country.code) ?? 0) + weight)
  }
  for (const [code, habit] of HABITS)
    if (weights.has(code) && habit.test(written)) weights.set(code, weights.get(code)! * HABIT)
  const sorted = [...weights].sort((a, b) => b[1] - a[1])
  return sorted.filter(([, weight]) => weight >= sorted[0][1] * LEAST).map(([code]) => code)
}
