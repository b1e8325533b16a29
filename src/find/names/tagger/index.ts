import type { Token } from '../../../text/tokens.ts'
import { Lattice } from './crf.ts'
import type { Draft } from './drafts.ts'
import { Features, Style, styleOf } from './features.ts'
import { begins, KINDS, type Kind, kindOf, SIZE } from './labels.ts'
import { loadModel, type Model, type Stage } from './model.ts'
import { type Run, runsOf } from './runs.ts'
import { type Form, Part, slotFeatures } from './slots.ts'
import { usageIn } from './usage.ts'
import { Votes } from './votes.ts'

export type { Kind } from './labels.ts'

/** A name that the tagger sees, by places of tokens in the sentence. */
export interface Tagged {
  kind: Kind
  first: number
  /** Place of the token behind its last. */
  after: number
  /** Probability of its least certain token. */
  certainty: number
}

/** The names of a sentence, in order, and how probable every label is at every token. */
export interface TaggedSentence {
  spans: Tagged[]
  /** A probability for each of `LABELS` a token. */
  marginals: Float32Array
}

/** Probability that the token is part of a name of that kind. */
export function shareOf({ marginals }: TaggedSentence, kind: Kind, n: number): number {
  const at = n * SIZE + KINDS.indexOf(kind) * 2 + 1
  return marginals[at] + marginals[at + 1]
}

/** How much less a token is to be outside of all names when the best labelling is chosen: what is doubtful is shown too. */
const EAGERNESS = 0.5

/**
 * Labels the names of a document's sentences: a conditional random field over features of the words and of their use in
 * the document, then another one that sees what the first made of the whole document.
 */
export function tagDocument(sentences: readonly (readonly Token[])[], model: Model = loadModel()): TaggedSentence[] {
  const lattice = new Lattice()
  const runs = sentences.map(runsOf)
  const scores: Float64Array[] = []
  const usage = usageIn(sentences)
  const features = new Features(model.forms)
  const drafts = sentences.map((tokens, s) => {
    const draft = emptyDraft(tokens, runs[s].length > 0)
    if (runs[s].length) features.sentence(tokens, usage, draft.style)
    for (const run of runs[s]) {
      emissions(features, run, model, lattice)
      scores.push(lattice.scores.slice(0, (run.after - run.first) * SIZE))
      settle(lattice, run, model.first, draft, 0)
    }
    return draft
  })
  const votes = new Votes(drafts)
  let at = 0
  return drafts.map((draft, s) => {
    const tagged = emptyDraft(draft.tokens, runs[s].length > 0, draft.style)
    if (runs[s].length) votes.sentence(draft)
    for (const run of runs[s]) {
      const base = scores[at++]
      lattice.reset(run.after - run.first)
      for (let n = 0; n < base.length; n++) lattice.scores[n] = base[n] * TEMPER
      for (let n = run.first; n < run.after; n++) {
        votes.at(n)
        model.second.add(votes.hashes, votes.count, lattice.scores, (n - run.first) * SIZE)
      }
      settle(lattice, run, model.second, tagged, EAGERNESS)
    }
    return { spans: spansOf(tagged), marginals: tagged.marginals }
  })
}

/** How far the second stage believes the first, which was too sure of what it had not learnt from. */
export const TEMPER = 0.6

/** @param mayName whether any of the tokens may be part of a name; nothing is ever asked of the others */
export function emptyDraft(
  tokens: readonly Token[],
  mayName = true,
  style = mayName ? styleOf(tokens) : Style.Plain,
): Draft {
  const marginals = new Float32Array(tokens.length * SIZE)
  // Spares work.
  if (mayName) for (let n = 0; n < tokens.length; n++) marginals[n * SIZE] = 1
  return { tokens, style, labels: new Uint8Array(tokens.length), marginals }
}

/** Puts the first stage's scores of a run into the lattice. */
function emissions(features: Features, run: Run, { first: stage }: Model, lattice: Lattice): void {
  lattice.reset(run.after - run.first)
  const { scores } = lattice
  for (let n = run.first, to = 0; n < run.after; n++, to += SIZE) {
    features.at(n, run)
    stage.add(features.hashes, features.count, scores, to)
    for (let slot = 0; slot < features.slots.length; slot++) {
      const form = features.slots[slot]
      if (!form) continue
      if (!(form.summed & (1 << slot))) sumSlot(stage, form, slot)
      const { sums } = form
      for (let label = 0, at = slot * SIZE; label < SIZE; label++) scores[to + label] += sums[at + label]
    }
  }
}

/** Sums the weights of what a word says at one place, once for all the times that it stands there. */
function sumSlot(stage: Stage, form: Form, slot: number): void {
  const found = Int32Array.from(slotFeatures(form, slot, Part.All))
  const sum = new Float64Array(SIZE)
  stage.add(found, found.length, sum, 0)
  form.sums.set(sum, slot * SIZE)
  form.summed |= 1 << slot
}

/** Writes the probabilities and the best labels of a run into the draft of its sentence. */
function settle(lattice: Lattice, { first, after }: Run, stage: Stage, draft: Draft, eagerness: number): void {
  const length = after - first
  lattice.sum(length, stage.factors)
  for (let t = 0; t < length; t++)
    for (let label = 0; label < SIZE; label++) draft.marginals[(first + t) * SIZE + label] = lattice.marginal(t, label)
  for (let t = 0; t < length; t++) lattice.scores[t * SIZE] -= eagerness
  draft.labels.set(lattice.best(length, stage.transitions), first)
}

function spansOf({ tokens, labels, marginals }: Draft): Tagged[] {
  const spans: Tagged[] = []
  const isName = (n: number) => tokens[n].kind === 'name' || tokens[n].kind === 'number'
  for (let n = 0; n < labels.length; n++) {
    if (!labels[n]) continue
    const first = n
    let certainty = marginals[n * SIZE + labels[n]]
    while (n + 1 < labels.length && labels[n + 1] && !begins(labels[n + 1])) {
      n++
      certainty = Math.min(certainty, marginals[n * SIZE + labels[n]])
    }
    // What only joins names does not end one.
    let after = n + 1
    while (after > first && !isName(after - 1)) after--
    if (after > first) spans.push({ kind: kindOf(labels[first]), first, after, certainty })
  }
  return spans
}
