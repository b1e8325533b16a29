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
  'Tokyo|Toronto|Vancouver|Vienna|Warsaw|Zurich|' +
  'Abidjan|Abuja|Accra|Algiers|Amman|Apia|Asmara|Astana|Auckland|Baghdad|Baku|Bamako|Banjul|Beirut|Belfast|Belgrade|Bengaluru|Bishkek|Bratislava|' +
  'Brazzaville|Bucharest|Canberra|Caracas|Cardiff|Chennai|Christchurch|Colombo|Conakry|Cotonou|Dakar|Damascus|Dhaka|Dili|Djibouti|Dodoma|Doha|' +
  'Durban|Dushanbe|Freetown|Gaborone|Harare|Honiara|Hyderabad|Islamabad|Juba|Kampala|Karachi|Kathmandu|Khartoum|Kigali|Kinshasa|Kolkata|' +
  'Kuala Lumpur|Kuwait City|Libreville|Lilongwe|Ljubljana|Luanda|Lusaka|Maiduguri|Maputo|Maseru|Mbabane|Mogadishu|Mombasa|Monrovia|Montevideo|' +
  'Muscat|Niamey|Nicosia|Nouakchott|Ouagadougou|Panama City|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port of Spain|Pretoria|Pristina|' +
  'Quezon City|Quito|Rabat|Reykjavik|Riga|Riyadh|Sarajevo|Skopje|Sofia|Suva|Tallinn|Tashkent|Tbilisi|Thimphu|Tirana|Tripoli|Tunis|Ulaanbaatar|' +
  'Valletta|Vientiane|Vilnius|Windhoek|Yangon|Yaoundé|Yerevan|Zagreb'
).split('|')

const CAPITALS = CITIES.map((city) => city.toUpperCase())
const KNOWN = new Set([...CITIES, ...CAPITALS])
const IN_CAPITALS = new Set(CAPITALS)
/** Most words of a city's name. */
const MOST_WORDS = 3

export const isCity = (text: string): boolean => KNOWN.has(text)

/** The longest of the first words of a text that is in the list; the last of them may have the next word right behind it. */
function cityAt(text: string, cities: ReadonlySet<string>): string | undefined {
  let longest: string | undefined
  for (let words = 0, end = 0; words < MOST_WORDS && end >= 0; words++) {
    end = text.indexOf(' ', end + 1)
    const city = end < 0 ? text : text.slice(0, end)
    if (cities.has(city)) longest = city
  }
  return longest
}

/** The city in capitals, as datelines write them, that a text begins with, be it with the next word right behind it. */
export function capitalCityAt(text: string): string | undefined {
  if (!/^[A-Z]{3}|^(?:ST\.|EL |LA )/.test(text)) return undefined
  // The last capital of "DALLASThe" belongs to the sentence.
  const head = /^[A-Z. ]{3,24}/.exec(text)?.[0] ?? ''
  return (
    cityAt(
      head.replace(/[A-Z]$/, (last) => (/[a-z]/.test(text[head.length] ?? '') ? '' : last)),
      IN_CAPITALS,
    ) ?? cityAt(head.trimEnd(), IN_CAPITALS)
  )
}

/** Whether a text begins with a city, or ends with one. */
export const beginsWithCity = (text: string): boolean =>
  cityAt(text.replace(/(?<=\p{L}{3})[,.:;–—-].*$/su, ''), KNOWN) !== undefined

export function endsWithCity(text: string): string | undefined {
  let start = text.length
  let longest: string | undefined
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    start = text.lastIndexOf(' ', start - 1)
    if (start > 0 && KNOWN.has(text.slice(start + 1))) longest = text.slice(start + 1)
  }
  return longest
}

/** "Calif.", "N.J.", "NJ". */
export const STATE = '(?:[A-Z][a-z]{1,5}\\.|(?:[A-Z]\\.\\s?){2}|[A-Z]{2}\\b)'

/** The American capital with its district, with and without the punctuation that scraping takes away. */
export const WASHINGTON = '(?:WASHINGTON|Washington),?\\s{1,2}D\\.?\\s{0,2}C\\b\\.?'

/**
 * Towns of the gazetteer whose names are ordinary words or other names more often than places, by their use in
 * releases: a capital does not make them a place.
 */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `
  Acre Alliance Alta America Americas Anthem Apex Aurora Banning Bar Bath Bay Bear Bell Bend Best Boom Bury Bush
  Can Cascade Central Centre Centurion Coast Coin Colony Colon Come Como Condado Crossings Crystal Date Deal Defiance
  Delta Dig Dole Dome Down Drama Eagle East Eastern Emerald Enterprise Eureka Federal Fishers Fleet Frontera Gap Garner
  God Goes Golden Green Grove Gulf Hail Hero Hit Holiday Hook Hope Humble Hurricane Ill Independence Justice Lakes Lend
  Liberal Liberty Libertad Lot Magna Male Man March Marina Maritime Marks Mass Mentor Meta Metro Midwest Miss Mission
  Mobile Much Nice Normal North Northeast Northern Northwest Opportunity Oral Orange Orchards Orion Pace Pacific
  Paradise Paramount Parole Peer Pen Plum Plunge Police Pool Pop Progress Prosper Punch Reading Reforma Republic
  Reservoir Retreat Reunion Rivers Saga Sake Sale Salt Same Save Savage Sedan Shaping Shoreline Sides Solana South
  Southeast Southern Southwest Sparks Split Spring Springs States Store Summit Sunrise Sunset Superior Surprise Tank
  Temple Than Tire Tours Troy Turbo Union Unity University Upland Us Villages Vineyard Wash Wedding Western Woodland
  Young
  `
    .trim()
    .split(/\s+/),
)

/** What names of towns and quarters end in. */
export const ENDS_PLACE: ReadonlySet<string> = new Set(
  (
    'Falls Grove Hill Hills Heights Springs Spring Park Mill Mills Lake Lakes Creek Valley Beach Bay Ridge Green Dale Glen ' +
    'Forest Wood Woods Point Harbor Harbour Island Brook City Town Ford Bridge Field'
  ).split(' '),
)
