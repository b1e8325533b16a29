/** How well releases are read, against records that a reader has corrected: precision, recall and F1 of each field. */
import type { ReleaseRecord } from '../record/schema.ts'
import { type Loose, SCORED } from './fields.ts'
import { goldOf } from './gold.ts'

export interface FieldScore {
  field: string
  /** Entries that there should be. */
  gold: number
  /** From 0 to 1; null where nothing was found, or there was nothing to find. */
  precision: number | null
  recall: number | null
  f1: number | null
}

export interface DetailScore {
  detail: string
  right: number
  of: number
}

export interface Score {
  releases: number
  fields: FieldScore[]
  details: DetailScore[]
}

/** A corrected record in the one form that is scored: what the review page saves is a record or that form already. */
export function goldFrom(corrected: unknown, id: string): Loose {
  if (!corrected || typeof corrected !== 'object' || Array.isArray(corrected)) throw new Error('is no record')
  const names = Object.keys(corrected).filter((name) => RECORDED.has(name))
  if (!names.length) throw new Error('is no record: it has none of the fields that are scored')
  try {
    // A record that was made with `--only` is scored for what it has.
    const gold =
      'schemaVersion' in corrected
        ? { ...goldOf(corrected as ReleaseRecord, id), has: Object.keys(corrected) }
        : corrected
    // What is not shaped like a record is found by scoring it against itself.
    new Scorer().compare(gold, gold)
    return gold
  } catch (error) {
    throw new Error(`is no record as the schema has it: ${(error as Error).message}`)
  }
}

/** Fields of the record that something scored is taken from. */
const RECORDED = new Set(Object.entries(SCORED).map(([name, { of = name }]) => of))

/** Counts release by release. */
export class Scorer {
  private releases = 0
  private readonly counts = new Map<string, { right: number; extra: number; missed: number }>()
  private readonly details = new Map<string, { right: number; of: number }>()

  /** @param found our record, null where the release could not be read */
  add(gold: Loose, found: ReleaseRecord | null): void {
    this.compare(gold, found ? goldOf(found, '') : {})
  }

  /** Both in the one form. */
  compare(gold: Loose, own: Loose): void {
    this.releases++
    for (const [name, field] of Object.entries(SCORED)) {
      if (field.needs && !gold[field.needs]) continue
      if (gold.has && !gold.has.includes(field.of ?? name)) continue
      this.addField(name, gold, own)
    }
  }

  private addField(name: string, gold: Loose, own: Loose): void {
    const { list, same, key, details = {} } = SCORED[name]
    const tally = at(this.counts, name, () => ({ right: 0, extra: 0, missed: 0 }))
    const unique = (entries: Loose[]) => (key ? firsts(entries, key) : entries)
    // What a reader marked as optional, and a date that nobody can place, count neither way.
    const isFree = (entry: Loose) => entry.optional || (name === 'dates' && entry.value == null)
    const all = list(gold)
    const wanted = unique(all.filter((entry) => !isFree(entry)))
    const free = all.filter(isFree)
    let rest = unique(list(own))
    const take = (right: Loose) => {
      const found = rest.find((entry) => same(right, entry))
      rest = rest.filter((entry) => entry !== found)
      return found
    }
    for (const right of wanted) {
      const found = take(right)
      if (!found) {
        tally.missed++
        continue
      }
      tally.right++
      for (const [detail, { applies, same: agrees }] of Object.entries(details)) {
        if (!applies(right)) continue
        const count = at(this.details, `${name}.${detail}`, () => ({ right: 0, of: 0 }))
        count.of++
        if (agrees(right, found, gold)) count.right++
      }
    }
    for (const right of free) while (take(right));
    tally.extra += rest.filter((entry) => isFault(name, gold, entry, [...wanted, ...free])).length
  }

  score(): Score {
    const share = (part: number, whole: number) => (whole ? part / whole : null)
    return {
      releases: this.releases,
      fields: [...this.counts].map(([field, { right, extra, missed }]) => ({
        field,
        gold: right + missed,
        precision: share(right, right + extra),
        recall: share(right, right + missed),
        f1: share(2 * right, 2 * right + extra + missed),
      })),
      details: [...this.details].map(([detail, count]) => ({ detail, ...count })),
    }
  }
}

/** The first of the entries that have the same key. */
function firsts(entries: Loose[], key: (entry: Loose) => string): Loose[] {
  const known = new Map<string, Loose>()
  for (const entry of entries) at(known, key(entry), () => entry)
  return [...known.values()]
}

/** Whether an entry that matches nothing is one too many. */
function isFault(name: string, gold: Loose, entry: Loose, wanted: Loose[]): boolean {
  const { key, same } = SCORED[name]
  if (name === 'referenceDate' && entry.from === 'metadata' && !wanted.length) return false
  // A value that was matched already and is said again is none.
  if (key && wanted.some((right) => same(right, entry))) return false
  return !(gold.tables && ['dates', 'quantities', 'money', 'counts'].includes(name))
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (!value) map.set(key, (value = make()))
  return value
}

const percent = (value: number | null): string => (value === null ? '-' : (100 * value).toFixed(1)).padStart(9)

/** The score as a table for people. */
export function table({ releases, fields, details }: Score): string {
  return [
    `${releases} release${releases === 1 ? '' : 's'}`,
    `${'field'.padEnd(24)} ${'gold'.padStart(5)} ${'precision'.padStart(9)} ${'recall'.padStart(9)} ${'F1'.padStart(9)}`,
    ...fields.map(
      ({ field, gold, precision, recall, f1 }) =>
        `${field.padEnd(24)} ${String(gold).padStart(5)} ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
    ),
    ...details.map(
      ({ detail, right, of }) => `${detail.padEnd(24)} ${right} of ${of} right (${((100 * right) / of).toFixed(1)} %)`,
    ),
    '',
  ].join('\n')
}
