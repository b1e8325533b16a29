/** The fields that are scored: how entries are told apart, when two of them are the same, and what else of them has to be right. */
import { inBase, unitNamed } from '../find/quantities/index.ts'
import { dateKey, digits, nameKey, near, overlap, words } from './normalise.ts'

// biome-ignore lint/suspicious/noExplicitAny: corrected records come from files, in two forms
export type Loose = any

interface Detail {
  /** Whether the right entry says it. */
  applies(right: Loose): unknown
  same(right: Loose, found: Loose, gold: Loose): boolean
}

export interface ScoredField {
  list(record: Loose): Loose[]
  /** The record's field that holds it, where that has another name. */
  of?: string
  same(right: Loose, found: Loose): boolean
  /** Values that are said again count once. */
  key?(entry: Loose): string
  details?: { [name: string]: Detail }
  /** A record that does not have the field is not scored for it. */
  needs?: string
}

/** Enough of the words of a title, a place, a role or what is measured. */
const TITLE = 0.9
const HALF = 0.5
const MOST = 0.6

const names = ({ name, acronym, variants = [] }: Loose): Set<string> =>
  new Set([name, acronym, ...variants].filter(Boolean).map(nameKey))
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one))

const SMALL = new Set('of the and in for a an to at by on other more new'.split(' '))
/** Nouns of what is counted, in the singular. */
const nouns = (item: string): Set<string> =>
  new Set(
    words(item)
      .split(' ')
      .filter((word) => word && !SMALL.has(word))
      .map((word) =>
        word
          .replace(/^people$/, 'person')
          .replace(/^(wo)?men$/, '$1man')
          .replace(/^children$/, 'child')
          .replace(/ies$/, 'y')
          .replace(/(x|ch|sh|ss|z)es$/, '$1')
          .replace(/(?<=\w\w)s$/, ''),
      ),
  )

/** A quantity in the base unit of its dimension; of a unit that we do not know, as it is. */
function measure({ unit, value, min, max }: Loose): { kind: string; value?: number; min?: number; max?: number } {
  const name = String(unit ?? '')
    .replace(/ (?:annually|per annum|yearly)$/, ' per year')
    .replace(/ daily$/, ' per day')
  const known = unitNamed(name)
  const base = (figure: number | undefined) =>
    figure === undefined || figure === null ? undefined : known ? (inBase(figure, known) ?? figure) : figure
  const kind = known && inBase(1, known) !== null ? known.dimension : words(name).replace(/s\b/g, '')
  return { kind, value: base(value), min: base(min), max: base(max) }
}

const rounded = (...figures: (number | undefined)[]) => figures.map((figure) => figure?.toPrecision(5)).join('|')
const comparator: Detail = { applies: () => true, same: (right, found) => (right.cmp ?? null) === (found.cmp ?? null) }

const flat = (record: Loose, kind: string): Loose[] =>
  (record.contacts ?? []).flatMap((one: Loose) =>
    (one[kind] ?? []).map((value: string) => ({ value, optional: one.optional })),
  )

/** Stems of the words of a trigger. */
const stems = (text: string): Set<string> =>
  new Set(
    words(text)
      .split(' ')
      .filter((word) => word.length > 2 && !/^(?:was|were|has|have|had|been|will|the|and|for|its)$/.test(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|e|d)$/, '')),
  )
function alike(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)]
  if (!x || !y) return false
  const within = (part: string, whole: string) => part.length > 3 && ` ${whole} `.includes(` ${part} `)
  return x === y || overlap(a, b) >= MOST || within(y, x) || within(x, y)
}
const shares = (part: string): Detail => ({
  applies: (right) => right[part]?.length,
  same: (right, found) => right[part].some((a: string) => (found[part] ?? []).some((b: string) => alike(a, b))),
})
const PARTS = ['agents', 'targets', 'amounts'] as const

export const SCORED: { readonly [field: string]: ScoredField } = {
  headline: { list: (r) => (r.headline ? [r.headline] : []), same: (a, b) => overlap(a, b) >= TITLE },
  referenceDate: {
    list: (r) => (r.referenceDate?.value && r.referenceDate.inText !== false ? [r.referenceDate] : []),
    same: (a, b) => a.value === b.value,
  },
  datelinePlace: {
    of: 'dateline',
    list: (r) => (r.dateline?.place ? [r.dateline] : []),
    same: (a, b) => overlap(a.place, b.place) >= HALF,
  },
  dates: {
    list: (r) => r.dates ?? [],
    key: ({ value, text }) => dateKey(value) ?? `text:${words(text)}`,
    same: (a, b) => {
      // "Until March" holds the day that a reader writes down.
      if (a.value !== null)
        return (
          dateKey(a.value) === dateKey(b.value) || (a.type === 'date' && dateKey(b.value) === `../${dateKey(a.value)}`)
        )
      const [x, y] = [words(a.text), words(b.text)]
      return b.value === null && y !== '' && (y.includes(x) || x.includes(y))
    },
  },
  quantities: {
    list: (r) => (r.quantities ?? []).filter((one: Loose) => one.dimension !== 'count'),
    key: (one) => {
      const { kind, value, min, max } = measure(one)
      return `${kind}|${rounded(value, min, max)}|${words(one.of)}`
    },
    same: (a, b) => {
      const [x, y] = [measure(a), measure(b)]
      return x.kind === y.kind && near(x.value, y.value) && near(x.min, y.min) && near(x.max, y.max)
    },
    details: { comparator, of: { applies: (a) => a.of, same: (a, b) => overlap(a.of, b.of) >= HALF } },
  },
  counts: {
    list: (r) => r.counts ?? [],
    key: (one) => `${one.value ?? one.min}|${words(one.item)}`,
    same: (a, b) => near(a.value ?? a.min, b.value ?? b.min) && meet(nouns(a.item), nouns(b.item)),
  },
  money: {
    list: (r) => r.money ?? [],
    key: (one) => `${one.currency}|${rounded(one.amount, one.min, one.max)}`,
    same: (a, b) => a.currency === b.currency && near(a.amount, b.amount) && near(a.min, b.min) && near(a.max, b.max),
    details: { comparator },
  },
  organisations: {
    list: (r) => r.organisations ?? [],
    same: (a, b) => names(a).has(nameKey(b.name)) || (Boolean(a.acronym) && a.acronym === b.acronym),
    details: { acronym: { applies: (a) => a.acronym, same: (a, b) => a.acronym === b.acronym } },
  },
  people: {
    list: (r) => r.people ?? [],
    same: (a, b) => names(a).has(nameKey(b.name)),
    details: {
      role: {
        applies: (a) => a.role,
        same: (a, b) => [a.role, ...(a.roleVariants ?? [])].some((role) => overlap(role, b.role) >= MOST),
      },
      organisation: {
        applies: (a) => a.organisation,
        same: (a, b, gold) => {
          const own = (gold.organisations ?? []).find(({ name }: Loose) => name === a.organisation)
          return Boolean(own) && names(own).has(nameKey(b.organisation))
        },
      },
      age: { applies: (a) => a.age !== null && a.age !== undefined, same: (a, b) => a.age === b.age },
    },
  },
  places: {
    needs: 'places',
    list: (r) => r.places ?? [],
    same: (a, b) => names(a).has(nameKey(b.name)),
    details: { country: { applies: (a) => a.country, same: (a, b) => a.country === b.country } },
  },
  quotes: {
    list: (r) => r.quotes ?? [],
    same: (a, b) => {
      const [start, end] = [
        words(a.first).split(' ').slice(0, 4).join(' '),
        words(a.last).split(' ').slice(-4).join(' '),
      ]
      return words(b.first).startsWith(start) && words(b.last).endsWith(end)
    },
    details: {
      speaker: {
        applies: (a) => a.speaker,
        same: (a, b, gold) => {
          const own = [...(gold.people ?? []), ...(gold.organisations ?? [])].find(({ name }) => name === a.speaker)
          return Boolean(own) && names(own).has(nameKey(b.speaker))
        },
      },
    },
  },
  phones: {
    of: 'contacts',
    list: (r) => flat(r, 'phones'),
    key: (one) => digits(one.value),
    same: (a, b) => digits(a.value) === digits(b.value),
  },
  emails: {
    of: 'contacts',
    list: (r) => flat(r, 'emails'),
    key: (one) => one.value.toLowerCase(),
    same: (a, b) => a.value.toLowerCase() === b.value.toLowerCase(),
  },
  contactNames: {
    of: 'contacts',
    list: (r) => (r.contacts ?? []).filter(({ name }: Loose) => name),
    key: (one) => nameKey(one.name),
    same: (a, b) => nameKey(a.name) === nameKey(b.name),
  },
  events: {
    needs: 'events',
    list: (r) => r.events ?? [],
    same: (a, b) =>
      a.type === b.type &&
      (meet(stems(a.trigger), stems(b.trigger)) ||
        PARTS.some((part) => (a[part] ?? []).some((x: string) => (b[part] ?? []).some((y: string) => alike(x, y))))),
    details: {
      agents: shares('agents'),
      targets: shares('targets'),
      amounts: {
        applies: (a) => a.amounts?.length,
        same: (a, b) =>
          a.amounts.filter((x: string) => (b.amounts ?? []).some((y: string) => alike(x, y))).length * 2 >=
          a.amounts.length,
      },
      date: { applies: (a) => a.date, same: (a, b) => dateKey(a.date) === dateKey(b.date) },
      place: { applies: (a) => a.place, same: (a, b) => nameKey(a.place) === nameKey(b.place) },
    },
  },
}
