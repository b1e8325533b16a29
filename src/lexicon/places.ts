/** Places as datelines name them. */

/** Cities that datelines name without their state or country. */
const CITIES = (
  'Albany|Atlanta|Austin|Baltimore|Boise|Boston|Buffalo|Charlotte|Chicago|Cincinnati|Cleveland|Columbus|Dallas|Denver|Des Moines|Detroit|' +
  'Fort Worth|Hartford|Honolulu|Houston|Indianapolis|Jacksonville|Kansas City|Las Vegas|Los Angeles|Louisville|Memphis|Miami|Milwaukee|' +
  'Minneapolis|Nashville|New Haven|New Orleans|New York|New York City|Newark|Oakland|Oklahoma City|Omaha|Orlando|Philadelphia|Phoenix|Pittsburgh|' +
  'Portland|Raleigh|Richmond|Riverside|Sacramento|Saint Louis|St. Louis|St. Paul|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|' +
  'San Juan|Santa Ana|Seattle|Tallahassee|Tampa|Trenton|Tucson|Tulsa|Washington|' +
  'Abu Dhabi|Addis Ababa|Amsterdam|Ankara|Athens|Bangkok|Beijing|Berlin|Bogota|Brussels|Budapest|Buenos Aires|Cairo|Calgary|Cape Town|' +
  'Copenhagen|Delhi|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|Hamburg|Helsinki|Hong Kong|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|' +
  'Kyiv|Lagos|Lima|Lisbon|London|Luxembourg|Madrid|Manila|Melbourne|Mexico City|Milan|Montreal|Moscow|Mumbai|Munich|Nairobi|New Delhi|' +
  'Oslo|Ottawa|Paris|Prague|Rio de Janeiro|Rome|Santiago|Sao Paulo|Seoul|Shanghai|Singapore|Stockholm|Strasbourg|Sydney|Taipei|Tehran|Tel Aviv|' +
  'Tokyo|Toronto|Vancouver|Vienna|Warsaw|Zurich'
).split('|')

/** The longest first, so that none hides another. */
const NAMES = [...CITIES].sort((a, b) => b.length - a.length)
const CAPITALS = NAMES.map((city) => city.toUpperCase())
const KNOWN = new Set([...NAMES, ...CAPITALS])

export const isCity = (text: string): boolean => KNOWN.has(text)

/** The city in capitals, as datelines write them, that a text begins with, be it with the next word right behind it. */
export const capitalCityAt = (text: string): string | undefined => CAPITALS.find((city) => text.startsWith(city))

/** Whether a text begins with a city, or ends with one. */
export const beginsWithCity = (text: string): boolean => [...KNOWN].some((city) => text.startsWith(city))
export const endsWithCity = (text: string): string | undefined =>
  NAMES.find((city) => text.endsWith(` ${city}`)) ?? CAPITALS.find((city) => text.endsWith(` ${city}`))

/** "Calif.", "N.J.", "NJ". */
export const STATE = '(?:[A-Z][a-z]{1,5}\\.|(?:[A-Z]\\.\\s?){2}|[A-Z]{2}\\b)'

/** The American capital with its district, with and without the punctuation that scraping takes away. */
export const WASHINGTON = '(?:WASHINGTON|Washington),?\\s{1,2}D\\.?\\s{0,2}C\\b\\.?'
