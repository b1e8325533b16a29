/** The index of a folder of pages: a line a release is kept as the run goes, and at its end all lines become one page. */
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseRecord } from '../../record/schema.ts'
import { type Beside, type Outcome, recordOf } from '../sink.ts'
import { SHOWN } from '../told.ts'
import { indexPage, type Line } from './index-page.ts'
import { entriesOf } from './marks.ts'

const LONGEST_TITLE = 140
/** Names of a release that count for the whole. */
const MOST_NAMES = 8
const KEPT = 'index.ndjson'
const INDEX = 'index.html'

const monthOf = (day: string | null | undefined): string | null => /^\d{4}-\d\d/.exec(day ?? '')?.[0] ?? null

export function lineOf(outcome: Outcome): Line {
  const { relative: name } = outcome
  const empty = {
    issuer: null,
    date: null,
    counts: [],
    organisations: [],
    people: [],
    events: [],
    money: [],
    mass: null,
  }
  if (!('json' in outcome)) return { name, title: '', ...empty, failure: outcome.failure.message }
  const record: Partial<ReleaseRecord> = recordOf(outcome)
  const date = record.referenceDate?.value ?? record.dateline?.date ?? null
  const largest = new Map<string, number>()
  for (const { currency, amount, max } of record.money ?? [])
    largest.set(currency, Math.max(largest.get(currency) ?? 0, amount ?? max ?? 0))
  const masses = (record.quantities ?? []).flatMap(({ dimension, base }) =>
    dimension === 'mass' ? (base?.value ?? base?.max ?? []) : [],
  )
  return {
    name,
    title: (record.headline?.text ?? '').slice(0, LONGEST_TITLE),
    date,
    issuer: record.issuer?.name ?? null,
    counts: SHOWN.map((field) => entriesOf(record, field).length),
    organisations: (record.organisations ?? []).slice(0, MOST_NAMES).map((one) => one.name),
    people: (record.people ?? []).slice(0, MOST_NAMES).map((one) => one.name),
    events: (record.events ?? []).map((one) => [one.type, monthOf(one.date?.value) ?? monthOf(date)]),
    money: [...largest],
    mass: masses.length ? masses.reduce((most, mass) => Math.max(most, mass)) : null,
  }
}

/** @param desk where a run over the folder keeps what is its own */
export function beside(desk: string, resume: boolean): Beside {
  mkdirSync(desk, { recursive: true })
  const path = join(desk, KEPT)
  if (!resume) rmSync(path, { force: true })
  const file = openSync(path, 'a')
  return {
    name: INDEX,
    add: (outcome) => appendFileSync(file, `${JSON.stringify(lineOf(outcome))}\n`),
    close(stands) {
      closeSync(file)
      // The last word on a release counts; a line that a broken run left half-written is no word.
      const lines = new Map<string, Line>()
      for (const text of readFileSync(path, 'utf8').split('\n')) {
        try {
          const line: Line = JSON.parse(text)
          lines.set(line.name, line)
        } catch {}
      }
      const all = [...lines.values()].filter(({ name, failure }) => failure !== undefined || stands(name))
      all.sort((a, b) => (a.name < b.name ? -1 : 1))
      return indexPage(all)
    },
  }
}
