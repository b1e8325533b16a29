import type { Document } from '../../document/types.ts'

/** Whose dollar "$" is, by the exchange or the place that a release names. */
const HOMES: [currency: string, exchange: RegExp, place: RegExp, own: RegExp][] = [
  ['AUD', /\bASX\b/, /\b(?:Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Australia)\b/i, /\bAU?D?\s?\$/],
  [
    'CAD',
    /\b(?:TSX|TSXV|TSX-V|CSE)\b/,
    /\b(?:Toronto|Montr[ée]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Halifax|Qu[ée]bec|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Canada)\b(?!, (?:wa|wash|ca|calif)\b)/i,
    /\bC(?:A|AD|DN)?\s?\$/,
  ],
  ['HKD', /\b(?:HKEX|SEHK|HKSE)\b/, /\bHong Kong\b/i, /\bHK\s?\$/],
  ['SGD', /\bSGX\b/, /\bSingapore\b/i, /\bSG?\s?\$/],
  ['NZD', /\bNZX\b/, /\b(?:Auckland|Wellington|Christchurch|New Zealand)\b/i, /\bNZ\s?\$/],
]
/** A town of that name in the United States: "MELBOURNE, FL". */
const AMERICAN =
  /^.{0,20}?, ?(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[IVY]|[A-Z][a-z]+\.|Florida|Washington|California)(?![A-Za-z])/
const STATED =
  /\b(?:in|are|expressed in|denominated in|stated in|reported in)\s(?:(?:thousands|millions) of\s)?(U\.?S\.?|United States|Canadian|Australian|Hong Kong|Singapore|New Zealand)\s(?:dollars|currency|funds)\b/i
const PEOPLES: Record<string, string> = { c: 'CAD', a: 'AUD', h: 'HKD', s: 'SGD', n: 'NZD', u: 'USD' }

/** Whose dollar a bare "$" is: as the release says, else that of its exchange or of where it comes from, else the American one. */
export function dollarOf({ text, dateline }: Document): string {
  const stated = STATED.exec(text)
  if (stated) return PEOPLES[stated[1][0].toLowerCase()]
  if (/\b(?:NASDAQ|NYSE)\b/i.test(text)) return 'USD'
  // Where a release writes its home dollar with a sign of its own, "$" is another.
  for (const [currency, exchange, , own] of HOMES) if (exchange.test(text) && !own.test(text)) return currency
  if (!dateline?.place || /\b(?:US\s?\$|USD|U\.S\.|United States|American?)\b/.test(text)) return 'USD'
  const { start, end } = dateline.place
  const place = text.slice(start, end)
  if (AMERICAN.test(text.slice(start, end + 14))) return 'USD'
  return HOMES.find(([, , city, own]) => city.test(place) && !own.test(text))?.[0] ?? 'USD'
}
