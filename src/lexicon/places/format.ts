/**
 * The compiled gazetteer, `places.bin`: a first line of JSON (how many places, the codes of countries and regions), padded
 * to a multiple of four bytes; then, sorted by the hash of their names and, of one name, the largest first:
 *
 *   hash[n], check[n]   32-bit hashes of the name in small letters
 *   region[n]           16-bit: which of the regions, 0 for none
 *   country[n]          8-bit: which of the countries, 0 for none
 *   type[n]             8-bit: which of TYPES
 *   size[n]             8-bit: eight times the binary logarithm of how many live there
 */
export const TYPES = ['country', 'region', 'city', 'area'] as const
export type PlaceType = (typeof TYPES)[number]

export interface Header {
  count: number
  countries: string[]
  regions: string[]
}

/** Steps of `size` to a doubling of those who live there. */
export const SIZE_STEPS = 8

/** The name as it is looked up: small letters, no marks, "saint" in full. */
export const placeKey = (name: string): string => (PLAIN_WORD.test(name) ? name.toLowerCase() : fullKey(name))

/** What most names are, asked for at every capital: nothing in it is left out or spelt otherwise. */
const PLAIN_WORD = /^[A-Za-z]+$/

const fullKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[\s-]+/g, ' ')
    // "U S", "Washington  D C": letters that lost their stops.
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1')
    .replace(/^the /, '')
    .replace(/^st /, 'saint ')
    .replace(/^mt /, 'mount ')
    .replace(/^ft /, 'fort ')
    .trim()
