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
const names = [...CITIES].sort((a, b) => b.length - a.length).map((city) => city.replace(/\./g, '\\.'))
/** In capitals, as datelines write them. */
export const CAPITAL_CITY = `(?:${names.join('|').toUpperCase()})`
export const CITY = `(?:${names.join('|')})`

/** "Calif.", "N.J.", "NJ". */
export const STATE = '(?:[A-Z][a-z]{1,5}\\.|(?:[A-Z]\\.\\s?){2}|[A-Z]{2}\\b)'

/** The American capital with its district, with and without the punctuation that scraping takes away. */
export const WASHINGTON = '(?:WASHINGTON|Washington),?\\s{1,2}D\\.?\\s{0,2}C\\b\\.?'
