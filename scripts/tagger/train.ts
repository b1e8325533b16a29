/**
 * Trains the tagger of names and writes its model; the same input gives the same bytes.
 *
 *   node --import tsx scripts/tagger/train.ts [SHARED] [--out FILE] [--hold N] [--groups FILE] [--readings FOLDER]
 *
 * SHARED (`../shared`) holds `names/*.jsonl` and `gold`, releases whose names a reader wrote down; `corpus`, the texts of the
 * former; `silver/*.tsv`, texts that machines have labelled; and `raw/*.txt.gz`, unlabelled text that words are grouped by.
 * `--readings` holds the names of further releases of `corpus`, listed in the same way (by default those beside this file).
 * `--hold 3` learns nothing from every third release of each kind of `names`. `--groups` keeps the groups of words in a
 * file, since they take longest.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { encode } from '../../src/find/names/tagger/model.ts'
import { clustersFrom } from './clusters.ts'
import { FirstLessons, groupsTable, SecondLessons, strongest } from './learn.ts'
import { foldsOf, listed, recorded } from './project.ts'
import { silver } from './silver.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/find/names/tagger/model.bin' },
    hold: { type: 'string' },
    groups: { type: 'string' },
    readings: { type: 'string', default: fileURLToPath(new URL('readings', import.meta.url)) },
  },
})
const shared = positionals[0] ?? '../shared'
/** Folds by which the second stage gets drafts of what the first has not learnt from. */
const FOLDS = 3
/** Courses, each over the examples in another order, whose mean the model holds. */
const COURSES = 4

/** Features of the first stage that the model holds: as many as its table of 2^18 rows takes. */
const MOST_FEATURES = 209_000

const began = Date.now()
const log = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)

const groups = groupsTable(clustersFrom(join(shared, 'raw'), options.groups, log))
const shown = await listed(join(shared, 'names'), join(shared, 'corpus'))
const held = options.hold ? foldsOf(shown, Number(options.hold)) : null
const releases = [
  ...shown.filter((_, n) => held?.[n] !== 0),
  ...(await listed(options.readings, join(shared, 'corpus'))),
  ...(await recorded(join(shared, 'gold'))),
]
log(`${releases.length} releases`)

const folder = join(shared, 'silver')
const read = new Set(releases.map(({ id }) => id))
const weak = existsSync(folder) ? silver(folder, (name) => read.has(name)) : []
log(`${weak.length} texts labelled by machines`)
const first = new FirstLessons(releases, groups, weak)
log(`first stage: ${first.counts.kept.length} features`)
const field = first.learn(() => true, COURSES)
const second = new SecondLessons(first, foldsOf(first.releases, FOLDS), FOLDS)
log(`second stage: ${second.counts.kept.length} features`)
const judge = second.learn(() => true, COURSES)
const bytes = encode(
  [
    strongest(first.counts.kept, field, MOST_FEATURES),
    { features: second.counts.kept, weights: judge.weights, transitions: judge.transitions },
  ],
  groups,
)
writeFileSync(options.out, bytes)
log(`${options.out}: ${(bytes.length / 2 ** 20).toFixed(1)} MiB`)
