import { readFileSync } from 'node:fs'
import { FIRST_SEED, hash, SECOND_SEED } from '../format.ts'
import { type Header, type PlaceType, placeKey, SIZE_STEPS, TYPES } from './format.ts'

/** A place of the gazetteer. */
export interface Place {
  type: PlaceType
  /** ISO 3166-1 alpha-2; null where it spans several. */
  country: string | null
  /** ISO 3166-2. */
  region: string | null
  /** How many live there, roughly. */
  population: number
}

class Gazetteer {
  private readonly header: Header
  private readonly hashes: Uint32Array
  private readonly checks: Uint32Array
  private readonly regions: Uint16Array
  private readonly countries: Uint8Array
  private readonly types: Uint8Array
  private readonly sizes: Uint8Array

  constructor(file: Uint8Array) {
    const bytes = file.byteOffset % 4 ? new Uint8Array(file) : file
    const first = bytes.indexOf(10) + 1
    this.header = JSON.parse(Buffer.from(bytes.subarray(0, first)).toString('utf8'))
    const { count } = this.header
    let at = bytes.byteOffset + first
    const next = (size: number) => (at += count * size) - count * size
    const { buffer } = bytes
    this.hashes = new Uint32Array(buffer, next(4), count)
    this.checks = new Uint32Array(buffer, next(4), count)
    this.regions = new Uint16Array(buffer, next(2), count)
    this.countries = new Uint8Array(buffer, next(1), count)
    this.types = new Uint8Array(buffer, next(1), count)
    this.sizes = new Uint8Array(buffer, next(1), count)
  }

  named(name: string): Place[] {
    const key = placeKey(name)
    const wanted = hash(key, FIRST_SEED)
    const check = hash(key, SECOND_SEED)
    const { hashes } = this
    let low = 0
    let high = hashes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (hashes[middle] < wanted) low = middle + 1
      else high = middle
    }
    const found: Place[] = []
    for (let n = low; hashes[n] === wanted; n++) if (this.checks[n] === check) found.push(this.at(n))
    return found
  }

  private at(n: number): Place {
    const { countries, regions } = this.header
    return {
      type: TYPES[this.types[n]],
      country: countries[this.countries[n]] || null,
      region: regions[this.regions[n]] || null,
      population: 2 ** (this.sizes[n] / SIZE_STEPS),
    }
  }
}

let gazetteer: Gazetteer | undefined
/** The places of a name, the largest first; the file, written by scripts/places.ts, is read when it is first asked for. */
export function placesNamed(name: string): Place[] {
  gazetteer ??= new Gazetteer(readFileSync(new URL('./places.bin', import.meta.url)))
  return gazetteer.named(name)
}
