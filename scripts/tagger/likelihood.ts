/**
 * Learns from releases whose organisations a reader wrote down how much each kind of evidence counts, and writes the
 * weights; prints how well they do on folds that were kept apart.
 *
 *   node --import tsx scripts/tagger/likelihood.ts FOLDER … [--out src/link/likelihood/weights.json] [--misses]
 *
 * `--beside FILE` leaves the weights of that file as they are, and learns only those of evidence that it has not got;
 * `--without PATTERN` leaves out the evidence whose name matches, to see what it adds; nothing is written then.
 *
 * Each folder holds `releases/ID.*` and `records/ID.json`; `--names FOLDER --corpus FOLDER` adds releases whose names are
 * listed in `*.jsonl`, by their path in the corpus; `--hold N` takes every Nth of these alone,
 * those that a tagger trained with `--hold N` has not seen.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDocument } from '../../src/document/document.ts'
import { findChannels } from '../../src/find/channels/index.ts'
import { findDates } from '../../src/find/dates/index.ts'
import { findMoney } from '../../src/find/money/index.ts'
import { findNumbers } from '../../src/find/numbers/index.ts'
import { findQuantities } from '../../src/find/quantities/index.ts'
import { bodyEvidence, odds, personEvidence } from '../../src/link/likelihood/index.ts'
import { gatherNames } from '../../src/link/names.ts'
import { keyOf } from '../../src/link/organisations/index.ts'
import { read } from '../../src/read/index.ts'

interface Example {
  evidence: Map<string, number>
  right: boolean
}
interface Release {
  examples: Example[]
  /** Organisations that are not among the examples. */
  missed: number
}

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/link/likelihood/weights.json' },
    strength: { type: 'string', default: '0.02' },
    without: { type: 'string' },
    beside: { type: 'string' },
    misses: { type: 'boolean' },
    names: { type: 'string' },
    corpus: { type: 'string' },
    hold: { type: 'string' },
    folds: { type: 'string', default: '6' },
  },
})

const without = options.without ? new RegExp(options.without) : null

type Kind = 'organisation' | 'person'

interface Gold {
  organisations: Named[]
  people: Named[]
}

async function releaseOf(path: string, gold: Gold): Promise<Record<Kind, Release>> {
  const reading = await read(readFileSync(path), { path })
  const document = createDocument(reading.text, reading.metadata, reading.warnings)
  const numbers = findNumbers(document)
  const money = findMoney(document, numbers)
  const taken = [
    ...findDates(document).mentions,
    ...money,
    ...findQuantities(document, numbers, money),
    ...findChannels(document),
  ]
  const { entries, people } = gatherNames(document, taken)
  const bodies = entries.map((entry) => ({ name: entry.name, evidence: bodyEvidence(document.text, entry) }))
  const persons = people.map((figure) => ({ name: figure.name, evidence: personEvidence(document.text, figure) }))
  return { organisation: compare(bodies, gold.organisations, path), person: compare(persons, gold.people, path) }
}

interface Named {
  name: string
  acronym?: string | null
  variants?: string[]
  optional?: boolean
}

/** Which of the names are among those wanted; optional ones are left out, as are more for one that is matched. */
function compare(
  found: { name: string; evidence: Map<string, number> }[],
  gold: readonly Named[],
  path: string,
): Release {
  const key = (name: string) => keyOf(name.replace(/\s*\([\p{Lu}\d&.-]{2,10}\)\s*$/u, '').split(/\s+/))
  const wanted = gold.map(({ name, acronym, variants = [], optional }) => ({
    keys: new Set([name, acronym, ...variants].filter((n): n is string => !!n).map(key)),
    optional: optional === true,
  }))
  const spent = new Set<object>()
  const examples: Example[] = []
  for (const { name, evidence } of found) {
    const match = wanted.find(({ keys }) => keys.has(key(name)))
    if (match?.optional || (match && spent.has(match))) continue
    if (match) spent.add(match)
    if (without) for (const kind of evidence.keys()) if (without.test(kind)) evidence.delete(kind)
    examples.push({ evidence, right: match !== undefined })
  }
  const missed = wanted.filter((one) => !one.optional && !spent.has(one))
  if (options.misses) for (const one of missed) console.log(`${path}: ${[...one.keys][0]}`)
  return { examples, missed: missed.length }
}

/** Weights that stay as they are. */
const settled: Record<Kind, Record<string, number>> = options.beside
  ? JSON.parse(readFileSync(options.beside, 'utf8'))
  : { organisation: {}, person: {} }

/** Logistic regression by gradient descent with momentum, pulled towards 0. */
function learn(examples: readonly Example[], kept: Record<string, number>): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ evidence }) => [...evidence.keys()]))].sort()
  const places = new Map(names.map((name, n) => [name, n]))
  const rows = examples.map(({ evidence }) => [...evidence].map(([name, value]) => [places.get(name)!, value] as const))
  const weights = Float64Array.from(names, (name) => kept[name] ?? 0)
  const isKept = names.map((name) => name in kept)
  const speed = new Float64Array(names.length)
  const strength = Number(options.strength)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, n) => (names[n] === 'bias' ? 0 : -strength * weight))
    for (const [n, row] of rows.entries()) {
      let sum = 0
      for (const [place, value] of row) sum += weights[place] * value
      const error = (examples[n].right ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const [place, value] of row) gradient[place] += (error * value * PACE) / rows.length
    }
    for (let n = 0; n < names.length; n++) if (!isKept[n]) weights[n] += speed[n] = 0.9 * speed[n] + 0.05 * gradient[n]
  }
  return new Map(names.map((name, n) => [name, weights[n]]))
}
const ROUNDS = 1500
const PACE = 10

/** Precision, recall and F1, in per cent. */
function measure(releases: readonly Release[], keeps: (example: Example, release: Release) => boolean): string {
  let [right, wrong, missed] = [0, 0, 0]
  for (const release of releases) {
    missed += release.missed
    for (const example of release.examples) {
      if (keeps(example, release)) example.right ? right++ : wrong++
      else if (example.right) missed++
    }
  }
  const figures = [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)]
  return figures.map((figure) => (100 * figure).toFixed(1)).join('  ')
}

const releases: Record<Kind, Release>[] = []
for (const folder of folders) {
  for (const file of readdirSync(join(folder, 'releases')).sort()) {
    const id = file.slice(0, file.lastIndexOf('.'))
    const record = JSON.parse(readFileSync(join(folder, 'records', `${id}.json`), 'utf8'))
    releases.push(await releaseOf(join(folder, 'releases', file), record))
  }
}
/** What the lists name and a reader of the guidelines counts neither way. */
const FREE =
  /^(?:pr ?newswire|globe ?newswire|business ?wire|accesswire|(?:u\.s\. )?congress|(?:u\.s\. )?senate|house|parliament|commonwealth|nasdaq|nyse|facebook|twitter|x|linkedin|instagram|youtube)$/i
if (options.names && options.corpus) {
  const hold = Number(options.hold ?? 0)
  for (const file of readdirSync(options.names)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    for (const [n, line] of readFileSync(join(options.names, file), 'utf8').split('\n').filter(Boolean).entries()) {
      if (hold && n % hold !== 0) continue
      const { id, organisations, people } = JSON.parse(line) as Gold & { id: string }
      const gold = { people, organisations: organisations.map((o) => ({ ...o, optional: FREE.test(o.name) })) }
      releases.push(await releaseOf(join(options.corpus, id), gold))
    }
}
const folds = Number(options.folds)
const result: Record<string, Record<string, number>> = {}
for (const kind of ['organisation', 'person'] as const) {
  const ours = releases.map((release) => release[kind])
  const byFold = Array.from({ length: folds }, (_, fold) =>
    learn(
      ours.filter((_, n) => n % folds !== fold).flatMap((release) => release.examples),
      settled[kind],
    ),
  )
  const foldOf = new Map(ours.map((release, n) => [release, n % folds]))
  const weights = learn(
    ours.flatMap((release) => release.examples),
    settled[kind],
  )
  const rounded = [...weights].map(([name, weight]) => [name, Number(weight.toFixed(3))] as const)
  result[kind] = Object.fromEntries(rounded.filter(([, weight]) => weight !== 0))
  console.log(`${kind.padEnd(12)}  precision  recall  F1`)
  console.log(`all kept      ${measure(ours, () => true)}`)
  console.log(
    `kept apart    ${measure(ours, ({ evidence }, r) => odds(evidence, Object.fromEntries(byFold[foldOf.get(r)!])) > 0)}`,
  )
  console.log(`learnt from   ${measure(ours, ({ evidence }) => odds(evidence, result[kind]) > 0)}`)
}
if (!without) writeFileSync(options.out, `${JSON.stringify(result, null, 2)}\n`)
