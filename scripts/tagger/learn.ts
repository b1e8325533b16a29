/** The parts of training that measuring shares: examples of releases, the two stages, and what the first makes of a text. */
import { factorsOf, Lattice } from '../../src/find/names/tagger/crf.ts'
import type { Draft } from '../../src/find/names/tagger/drafts.ts'
import { Forms, type Groups } from '../../src/find/names/tagger/groups.ts'
import { emptyDraft, TEMPER } from '../../src/find/names/tagger/index.ts'
import { SIZE } from '../../src/find/names/tagger/labels.ts'
import type { Trained } from '../../src/find/names/tagger/model.ts'
import { runsOf } from '../../src/find/names/tagger/runs.ts'
import { Part } from '../../src/find/names/tagger/slots.ts'
import { Votes } from '../../src/find/names/tagger/votes.ts'
import type { Clusters } from './clusters.ts'
import { Collector, Counts, examplesOf, Numbers } from './collect.ts'
import { type Examples, Field, type Prior } from './field.ts'
import type { Release } from './project.ts'
import { random } from './random.ts'

const SEED = 20261125
/** How often a feature must occur: at all, and in what a reader has read. */
const LEAST_FIRST = 4
const LEAST_READ = 2
const NEVER = -1e30
const LEAST_SECOND = 3

/** How a field learns: pull towards 0, rounds over all examples, width of the steps, share of the features dropped. */
interface Course {
  decay: number
  rounds: number
  rate: number
  dropped: number
}
const FIRST: Course = { decay: 0.01, rounds: 8, rate: 0.05, dropped: 0.7 }
const SECOND: Course = { decay: 0.001, rounds: 5, rate: 0.03, dropped: 0.6 }
/** Round from which on the weights count for their mean. */
const SETTLED = 2

/** How full the table of words may be. */
const FILL = 0.7

/** The words' groups as the model holds them. */
export function groupsTable({ keys, values, middle, coarse }: Clusters): Groups {
  let rows = 1
  while (rows * FILL < keys.length) rows *= 2
  const table = { keys: new Uint32Array(rows), values: new Uint16Array(rows), middle, coarse }
  for (const [n, key] of keys.entries()) {
    let row = key & (rows - 1)
    while (table.keys[row]) row = (row + 1) & (rows - 1)
    table.keys[row] = key
    table.values[row] = values[n]
  }
  return table
}

/**
 * Sentences that machines have labelled, as a field to begin with: it has seen more words, but it knows less of names, so
 * that only a part of it is believed.
 */
const WEAK: Course = { decay: 1e-5, rounds: 1, rate: 0.05, dropped: 0.6 }
const BELIEVED = 0.4
/** Texts labelled by machines. */
export type Weak = readonly { sentences: Release['sentences']; allowed: (Uint16Array | null)[] }[]

/** Releases as examples of the first stage, and which runs are whose. */
export class FirstLessons {
  readonly examples: Examples
  readonly counts: Counts
  /** Number of the release of each run. */
  readonly releaseOf: number[] = []
  private readonly prior: Prior | null = null

  constructor(
    readonly releases: readonly Release[],
    groups: Groups,
    weak: Weak,
    parts: number = Part.All,
  ) {
    const forms = new Forms(groups)
    const collector = new Collector(forms, parts)
    for (const [n, { sentences, allowed }] of releases.entries()) {
      collector.add(sentences, allowed)
      while (this.releaseOf.length < collector.length) this.releaseOf.push(n)
    }
    this.counts = new Counts(LEAST_FIRST)
    collector.count(this.counts, LEAST_FIRST / LEAST_READ)
    const others = new Collector(forms, parts)
    for (const { sentences, allowed } of weak) others.add(sentences, allowed)
    others.count(this.counts, 1)
    this.examples = collector.examples(this.counts)
    if (!others.length) return
    const examples = others.examples(this.counts)
    const runs = Array.from({ length: others.length }, (_, n) => n)
    const { weights, transitions } = learn(examples, this.counts.kept.length, WEAK, runs, null)
    const part = (score: number) => Math.max(score * BELIEVED, NEVER)
    this.prior = { weights: weights.map(part), transitions: transitions.map(part), squares: weights.map(() => 0) }
  }

  /** A field of the first stage, learnt from those releases: the mean of as many courses. */
  learn(isIn: (release: number) => boolean, courses = 1): Field {
    return meanOf(courses, (seed) =>
      learn(this.examples, this.counts.kept.length, FIRST, this.runs(isIn), this.prior, seed),
    )
  }

  runs(isIn: (release: number) => boolean): number[] {
    return this.releaseOf.flatMap((release, run) => (isIn(release) ? [run] : []))
  }

  /** What a field makes of the releases: drafts, and the scores behind them, which go into `base`. */
  drafts(field: Field, isIn: (release: number) => boolean, base: Float32Array): Map<number, Draft[]> {
    const lattice = new Lattice()
    const factors = factorsOf(field.transitions)
    const drafts = new Map<number, Draft[]>()
    let run = 0
    for (const [n, { sentences }] of this.releases.entries()) {
      if (!isIn(n)) {
        for (const tokens of sentences) run += runsOf(tokens).length
        continue
      }
      const made = sentences.map((tokens) => {
        const draft = emptyDraft(tokens)
        for (const { first, after } of runsOf(tokens)) {
          const from = this.examples.runs[run++]
          const length = after - first
          field.score(this.examples, from, from + length, lattice)
          base.set(lattice.scores.subarray(0, length * SIZE), from * SIZE)
          lattice.sum(length, factors)
          for (let t = 0; t < length; t++)
            for (let label = 0; label < SIZE; label++)
              draft.marginals[(first + t) * SIZE + label] = lattice.marginal(t, label)
          draft.labels.set(lattice.best(length, field.transitions), first)
        }
        return draft
      })
      drafts.set(n, made)
    }
    return drafts
  }
}

function learn(
  examples: Examples,
  features: number,
  { decay, rounds, rate, dropped }: Course,
  runs: readonly number[],
  prior: Prior | null,
  seed = SEED,
): Field {
  const field = new Field(features, decay, prior, dropped)
  const next = random(seed)
  for (let round = 0; round < rounds; round++) {
    field.epoch(examples, next, rate, runs)
    if (round >= SETTLED) field.mark()
  }
  field.settle()
  return field
}

/** The mean of fields that have seen the same in other orders: it varies less than each of them. */
function meanOf(courses: number, learnt: (seed: number) => Field): Field {
  const mean = learnt(SEED)
  for (let course = 1; course < courses; course++) {
    const { weights, transitions } = learnt(SEED + course)
    // The mean of what came before, and this one.
    const join = (into: Float32Array | Float64Array, from: Float32Array | Float64Array) => {
      for (let n = 0; n < into.length; n++) into[n] += (from[n] - into[n]) / (course + 1)
    }
    join(mean.weights, weights)
    join(mean.transitions, transitions)
  }
  return mean
}

/** Examples of the second stage: drafts of all releases, each by a field that had not learnt from it. */
export class SecondLessons {
  readonly examples: Examples
  readonly counts = new Counts(LEAST_SECOND, 20)
  /** The first stage of each fold, which has not learnt from it. */
  readonly fields: Field[] = []
  private readonly prior: Prior

  /**
   * @param foldOf fold of each release; for each fold the first stage learns from the others
   */
  constructor(
    readonly first: FirstLessons,
    foldOf: readonly number[],
    folds: number,
  ) {
    const base = new Float32Array(first.examples.allowed.length * SIZE)
    const drafts = new Map<number, Draft[]>()
    let transitions = new Float64Array(SIZE * SIZE)
    for (let fold = 0; fold < folds; fold++) {
      const field = first.learn((n) => foldOf[n] !== fold)
      for (const [n, draft] of first.drafts(field, (n) => foldOf[n] === fold, base)) drafts.set(n, draft)
      transitions = field.transitions
      this.fields.push(field)
    }
    const hashes = new Numbers()
    const offsets: number[] = []
    for (const n of first.releases.keys()) gather(drafts.get(n)!, hashes, offsets)
    for (const hash of hashes.all()) this.counts.add(hash, 1)
    const { runs, allowed } = first.examples
    this.examples = {
      ...examplesOf(runs, offsets, hashes, allowed, this.counts),
      base: base.map((score) => score * TEMPER),
    }
    const size = this.counts.kept.length * SIZE
    this.prior = {
      weights: new Float32Array(size),
      squares: new Float32Array(size),
      transitions: transitions.map((score) => Math.max(score * TEMPER, NEVER)),
    }
  }

  learn(isIn: (release: number) => boolean, courses = 1): Field {
    return meanOf(courses, (seed) =>
      learn(this.examples, this.counts.kept.length, SECOND, this.first.runs(isIn), this.prior, seed),
    )
  }
}

/** Adds the features of a document's second stage. */
function gather(drafts: readonly Draft[], hashes: Numbers, offsets: number[]): void {
  const votes = new Votes(drafts)
  for (const draft of drafts) {
    const runs = runsOf(draft.tokens)
    if (runs.length) votes.sentence(draft)
    for (const run of runs)
      for (let n = run.first; n < run.after; n++) {
        votes.at(n)
        offsets.push(hashes.length)
        hashes.add(votes.hashes.subarray(0, votes.count))
      }
  }
}

/** The best labels of a release's sentences by a field. @param run the release's first run */
export function labelsBy(field: Field, examples: Examples, { sentences }: Release, run: number): Uint8Array[] {
  const lattice = new Lattice()
  return sentences.map((tokens) => {
    const labels = new Uint8Array(tokens.length)
    for (const { first, after } of runsOf(tokens)) {
      const from = examples.runs[run++]
      field.score(examples, from, from + after - first, lattice)
      labels.set(lattice.best(after - first, field.transitions), first)
    }
    return labels
  })
}

/** A field's features whose weights matter most. */
export function strongest(features: readonly number[], field: Field, most: number): Trained {
  const strength = Float32Array.from(features, (_, n) => {
    let sum = 0
    for (let label = 0; label < SIZE; label++) sum += field.weights[n * SIZE + label] ** 2
    return sum
  })
  const order = Uint32Array.from(features, (_, n) => n).sort((a, b) => strength[b] - strength[a] || a - b)
  const kept = order.subarray(0, most)
  const weights = new Float32Array(kept.length * SIZE)
  for (const [n, place] of kept.entries())
    weights.set(field.weights.subarray(place * SIZE, (place + 1) * SIZE), n * SIZE)
  return { features: Array.from(kept, (place) => features[place]), weights, transitions: field.transitions }
}
