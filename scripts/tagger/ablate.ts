/**
 * Prints how well the tagger finds names in releases that it has not learnt from, by kind of release: exact names, F1
 * (precision, recall). Cross-validated: each third of a kind is labelled by what the other two taught.
 *
 *   node --import tsx scripts/tagger/ablate.ts [SHARED] [--without groups,phrases,document,lexicon,silver] [--groups FILE] [--readings FOLDER]
 *
 * `--without` leaves out a part of the features, to see what it adds; the second stage is shown beside the first.
 * `--misses` prints what the second finds wrongly (+) and misses (-).
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { KINDS } from '../../src/find/names/tagger/labels.ts'
import { runsOf } from '../../src/find/names/tagger/runs.ts'
import { Part } from '../../src/find/names/tagger/slots.ts'
import { clustersFrom } from './clusters.ts'
import type { Examples, Field } from './field.ts'
import { FirstLessons, groupsTable, labelsBy, SecondLessons } from './learn.ts'
import { compare, type Score, scores } from './measure.ts'
import { foldsOf, listed, recorded } from './project.ts'
import { silver } from './silver.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', default: '' },
    misses: { type: 'boolean' },
    groups: { type: 'string' },
    readings: { type: 'string', default: fileURLToPath(new URL('readings', import.meta.url)) },
  },
})
const shared = positionals[0] ?? '../shared'
const FOLDS = 3
const PARTS = { groups: Part.Groups, phrases: Part.Phrases, document: Part.Document, lexicon: Part.Lexicon } as const

let parts: number = Part.All
const leftOut = options.without.split(',').filter(Boolean)
for (const name of leftOut) {
  if (name === 'silver') continue
  if (!(name in PARTS)) throw new Error(`${name}: no part of the features; there are ${Object.keys(PARTS).join(', ')}`)
  parts &= ~PARTS[name as keyof typeof PARTS]
}

const groups = groupsTable(clustersFrom(join(shared, 'raw'), options.groups))
const releases = [
  ...(await listed(join(shared, 'names'), join(shared, 'corpus'))),
  ...(await listed(options.readings, join(shared, 'corpus'))),
  ...(await recorded(join(shared, 'gold'))),
]
/** The records do not list all kinds of names: they are learnt from, and measure nothing. */
const isMeasured = (n: number) => !releases[n].kind.startsWith('gold')
const foldOf = foldsOf(releases, FOLDS)
const starts: number[] = []
let runs = 0
for (const { sentences } of releases) {
  starts.push(runs)
  for (const tokens of sentences) runs += runsOf(tokens).length
}

type Table = Map<string, Record<string, Score>>
function measure(table: Table, field: Field, examples: Examples, fold: number): void {
  for (const [n, release] of releases.entries()) {
    if (foldOf[n] !== fold || !isMeasured(n)) continue
    const labels = labelsBy(field, examples, release, starts[n])
    for (const kind of [release.kind, 'all']) {
      let row = table.get(kind)
      if (!row) table.set(kind, (row = scores()))
      for (const [s, allowed] of release.allowed.entries())
        compare(row, allowed, labels[s], (sign, from, after, name) => {
          if (!options.misses || table === one || kind === 'all') return
          const words = (a: number, b: number) => release.sentences[s].slice(Math.max(a, 0), b).map(({ text }) => text)
          const context = [words(from - 4, from), ['['], words(from, after), [']'], words(after, after + 4)]
          console.log(`${sign} ${name} ${release.id}: ${context.flat().join(' ')}`)
        })
    }
  }
}

const read = new Set(releases.map(({ id }) => id))
const weak = leftOut.includes('silver') ? [] : silver(join(shared, 'silver'), (name) => read.has(name))
const first = new FirstLessons(releases, groups, weak, parts)
const second = new SecondLessons(first, foldOf, FOLDS)
const one: Table = new Map()
const two: Table = new Map()
for (const [fold, field] of second.fields.entries()) {
  measure(one, field, first.examples, fold)
  measure(
    two,
    second.learn((n) => foldOf[n] !== fold),
    second.examples,
    fold,
  )
}
for (const [title, table] of [
  ['first stage', one],
  ['second stage', two],
] as const) {
  console.log(title.padEnd(14) + KINDS.map((kind) => kind.padEnd(16)).join(''))
  for (const [kind, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(kind.padEnd(14) + KINDS.map((name) => String(row[name]).padEnd(16)).join(''))
}
