/** The index of many releases: what was found by field, over time, by name; and a table of them all. */
import { SHOWN, titleOf } from '../told.ts'
import { pageOf } from './assets.ts'
import { type Bar, lying, standing } from './charts.ts'
import { escaped } from './markup.ts'

/** What the index keeps of a release. */
export interface Line {
  /** Path of its page below the folder, without the extension. */
  name: string
  title: string
  /** Day of issue. */
  date: string | null
  issuer: string | null
  /** Entries by field, as `SHOWN` has them. */
  counts: number[]
  organisations: string[]
  people: string[]
  /** Types of events with the month in which they happened. */
  events: [type: string, month: string | null][]
  /** Largest sum of each currency. */
  money: [currency: string, amount: number][]
  /** Largest mass, in kilograms. */
  mass: number | null
  /** Why there is no page. */
  failure?: string
}

const MOST_BARS = 15
/** Months that are shown one by one; more are joined by year. */
const MOST_MONTHS = 72
const CURRENCIES = 3

class Tally {
  private readonly counts = new Map<string, number>()
  add(key: string | null, by = 1): void {
    if (key !== null) this.counts.set(key, (this.counts.get(key) ?? 0) + by)
  }
  /** The largest, ties by name. */
  top(most = MOST_BARS): Bar[] {
    return [...this.counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([label, value]) => ({ label, value }))
  }
  /** By time, without gaps: months, or years where they are many. */
  overTime(): Bar[] {
    const keys = [...this.counts.keys()].sort()
    if (!keys.length) return []
    const all = monthsBetween(keys[0], keys[keys.length - 1])
    if (all.length <= MOST_MONTHS) return all.map((label) => ({ label, value: this.counts.get(label) ?? 0 }))
    const years = new Tally()
    for (const [month, value] of this.counts) years.add(month.slice(0, 4), value)
    const [from, to] = [Number(keys[0].slice(0, 4)), Number(keys[keys.length - 1].slice(0, 4))]
    return Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(4, '0')).map((label) => ({
      label,
      value: years.counts.get(label) ?? 0,
    }))
  }
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year, month] = from.split('-').map(Number)
  for (let key = from; key <= to && months.length <= MOST_MONTHS; ) {
    months.push(key)
    if (++month > 12) [year, month] = [year + 1, 1]
    key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  }
  return months
}

const monthOf = ({ date }: Line): string | null => (date && /^\d{4}-\d\d/.test(date) ? date.slice(0, 7) : null)

const figure = (title: string, picture: string | null): string =>
  picture ? `<figure><figcaption>${escaped(title)}</figcaption>${picture}</figure>` : ''
const named = (title: string, bars: Bar[]) => figure(title, bars.length ? lying(title, bars) : null)
const timed = (title: string, bars: Bar[]) => figure(title, bars.length ? standing(title, bars) : null)

function pictures(lines: readonly Line[]): string {
  const [issued, happened, types, organisations, people, mass] = Array.from({ length: 6 }, () => new Tally())
  const currencies = new Tally()
  const sums = new Map<string, Tally>()
  for (const line of lines) {
    const month = monthOf(line)
    issued.add(month)
    for (const name of line.organisations) organisations.add(name)
    for (const name of line.people) people.add(name)
    for (const [type, when] of line.events) {
      types.add(type)
      happened.add(when)
    }
    for (const [currency, amount] of line.money) {
      currencies.add(currency)
      if (!sums.has(currency)) sums.set(currency, new Tally())
      sums.get(currency)!.add(month, amount)
    }
    if (line.mass !== null) mass.add(month, line.mass)
  }
  const fields = SHOWN.map((field, n) => ({
    label: titleOf(field),
    value: lines.reduce((sum, { counts }) => sum + (counts[n] ?? 0), 0),
  })).filter(({ value }) => value > 0)
  return [
    named('Entries by field', fields),
    timed('Releases over time', issued.overTime()),
    named('Events by type', types.top()),
    timed('Events over time', happened.overTime()),
    named('Organisations that appear in most releases', organisations.top()),
    named('People who appear in most releases', people.top()),
    ...currencies
      .top(CURRENCIES)
      .map(({ label }) => timed(`Largest sums of the releases, ${label}, over time`, sums.get(label)!.overTime())),
    timed('Largest masses of the releases, kg, over time', mass.overTime()),
  ].join('')
}

const grouped = (n: number) => n.toLocaleString('en')

/** A row of the table: name, title, day, issuer, failure, and the counts. */
const rowOf = ({ name, title, date, issuer, failure, counts }: Line) => [
  name,
  title,
  date,
  issuer,
  failure ?? null,
  counts,
]

export function indexPage(lines: readonly Line[]): string {
  const failed = lines.filter(({ failure }) => failure !== undefined).length
  const body = [
    `<header><h1>Releases</h1><p>${grouped(lines.length - failed)} read, ${grouped(failed)} failed · <a href="#tools">to the table</a></p></header><main>`,
    `<section id="pictures" aria-label="Pictures">${pictures(lines)}</section>`,
    '<section aria-label="All releases"><div id="tools">',
    '<label>Search <input type="search" id="search" placeholder="title, issuer, name"></label>',
    '<label>From <input type="date" id="from"></label> <label>to <input type="date" id="to"></label>',
    '<label>With <select id="with"><option value="">anything</option><option value="-1">a failure</option>',
    ...SHOWN.map((field, n) => `<option value="${n}">${titleOf(field)}</option>`),
    '</select></label> <span id="found" role="status" aria-live="polite"></span></div>',
    '<div id="rows" tabindex="0" role="region" aria-label="Table of releases"><table><thead></thead><tbody></tbody></table></div>',
    '</section></main>',
  ]
  const data = { fields: SHOWN.map(titleOf), rows: lines.map(rowOf) }
  return pageOf('index', `Releases (${lines.length})`, body.join(''), data)
}
