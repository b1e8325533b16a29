import { readFileSync } from 'node:fs'
import { tokensOf } from '../../../text/tokens.ts'
import { factorsOf } from './crf.ts'
import { Features, Style } from './features.ts'
import { Forms, type Groups, TOLD } from './groups.ts'
import { LABELS, SIZE } from './labels.ts'
import { runsOf } from './runs.ts'
import { featureOf, Part, SLOTS, slotFeatures } from './slots.ts'
import { usageIn } from './usage.ts'
import { Votes } from './votes.ts'

/**
 * The tagger's model, read as it lies in `model.bin`, little-endian:
 *
 *   fingerprint                signed; what the model was trained with; see `fingerprint`
 *   rows, rows, rows, fines    rows of the two stages' tables and of the table of words (powers of two), and how many finest groups there are
 *   scales                     of the two stages' weights, 32-bit floats
 *   transitions                of the two stages, 32-bit floats
 *   rows                       of the two stages, in open addressing: the hash of a feature, 0 where the row is empty, and
 *                              a byte for the weight of each label, so that one line of the cache holds both
 *   keys of words              hashes, 0 for an empty row, in open addressing
 *   values of words, middle and coarse group of each finest one: 16-bit numbers
 */
export interface Model {
  forms: Forms
  first: Stage
  second: Stage
}

const NUMBERS = 5
const STAGES = 2
/** 32-bit numbers of a row: the hash, then four weights in each, the last ones unused. */
const ROW = 4

/** The weights of one of the two fields. */
export class Stage {
  /** Factors of the transitions. */
  readonly factors: Float64Array

  /** @param rows as in the model */
  constructor(
    private readonly rows: Int32Array,
    private readonly scale: number,
    readonly transitions: Float32Array,
  ) {
    this.factors = factorsOf(transitions)
  }

  /** Adds the weights of the first `count` features to the scores from `to` on. */
  add(features: Int32Array, count: number, scores: Float64Array, to: number): void {
    const { rows, scale } = this
    const mask = rows.length - 1
    // A sum for each label, in variables of their own: this is the innermost loop of all.
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    let i = 0
    for (let n = 0; n < count; n++) {
      const feature = features[n]
      let at = Math.imul(feature, ROW) & mask
      let key = rows[at]
      while (key !== feature && key !== 0) {
        at = (at + ROW) & mask
        key = rows[at]
      }
      // Spares work: an empty row adds nothing.
      if (key === 0) continue
      const low = rows[at + 1]
      const high = rows[at + 2]
      a += (low << 24) >> 24
      b += (low << 16) >> 24
      c += (low << 8) >> 24
      d += low >> 24
      e += (high << 24) >> 24
      f += (high << 16) >> 24
      g += (high << 8) >> 24
      h += high >> 24
      i += (rows[at + 3] << 24) >> 24
    }
    scores[to] += a * scale
    scores[to + 1] += b * scale
    scores[to + 2] += c * scale
    scores[to + 3] += d * scale
    scores[to + 4] += e * scale
    scores[to + 5] += f * scale
    scores[to + 6] += g * scale
    scores[to + 7] += h * scale
    scores[to + 8] += i * scale
  }
}

/** @param bytes in the form that `encode` writes @throws {Error} where they were made for other features */
export function decode(bytes: Uint8Array): Model {
  // A small file may share its buffer with others, at a place that numbers cannot begin at.
  const { buffer, byteOffset } = bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes
  const [made, rows1, rows2, words, fines] = new Int32Array(buffer, byteOffset, NUMBERS)
  if (made !== fingerprint())
    throw new Error('the model of names was trained with other features, labels or classes of words: train it anew')
  let at = byteOffset + NUMBERS * 4
  const floats = (length: number) => new Float32Array(buffer, (at += length * 4) - length * 4, length)
  const whole = (length: number) => new Uint32Array(buffer, (at += length * 4) - length * 4, length)
  const signed = (length: number) => new Int32Array(buffer, (at += length * 4) - length * 4, length)
  const short = (length: number) => new Uint16Array(buffer, (at += length * 2) - length * 2, length)
  const scales = floats(STAGES)
  const transitions = [floats(SIZE * SIZE), floats(SIZE * SIZE)]
  const tables = [signed(rows1 * ROW), signed(rows2 * ROW)]
  const groups: Groups = { keys: whole(words), values: short(words), middle: short(fines), coarse: short(fines) }
  const [first, second] = tables.map((rows, n) => new Stage(rows, scales[n], transitions[n]))
  return { forms: new Forms(groups), first, second }
}

/** A field as it was trained: hashes of features, `SIZE` weights to each in their order, and transitions. */
export interface Trained {
  features: ArrayLike<number>
  weights: Float32Array
  transitions: Float64Array
}

/** How full the tables may be. */
const FILL = 0.8

/** The bytes of a model. */
export function encode(stages: readonly [Trained, Trained], groups: Groups): Uint8Array {
  const tables = stages.map(tableOf)
  const parts = [
    Int32Array.of(
      fingerprint(),
      ...tables.map(({ rows }) => rows.length / ROW),
      groups.keys.length,
      groups.middle.length,
    ),
    Float32Array.from(tables, ({ scale }) => scale),
    ...stages.map(({ transitions }) => Float32Array.from(transitions)),
    ...tables.map(({ rows }) => rows),
    groups.keys,
    groups.values,
    groups.middle,
    groups.coarse,
  ]
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)))
}

function tableOf({ features, weights }: Trained): { rows: Int32Array; scale: number } {
  let length = ROW
  while ((length / ROW) * FILL < features.length) length *= 2
  const rows = new Int32Array(length)
  const bytes = new Int8Array(rows.buffer)
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127 || 1
  for (let n = 0; n < features.length; n++) {
    let at = Math.imul(features[n], ROW) & (length - 1)
    while (rows[at]) at = (at + ROW) & (length - 1)
    rows[at] = features[n]
    for (let label = 0; label < SIZE; label++)
      bytes[(at + 1) * 4 + label] = Math.round(weights[n * SIZE + label] / scale)
  }
  return { rows, scale }
}

/** Sentences of words that no list has, so that what they show is the features and not the lists. */
const PROBES = ['Zorvane Quilmers Xu-Brask (ZQXB) told 31 of the Vlimp', 'ZORVANE QUILMERS VLIMPED THE BRASKER']

let print: number | undefined
/** A number that changes with the labels, the classes that it asks the lexicon for and the features: what a model must agree on. */
export function fingerprint(): number {
  if (print !== undefined) return print
  const empty = new Uint16Array(0)
  const forms = new Forms({ keys: new Uint32Array(1), values: new Uint16Array(1), middle: empty, coarse: empty })
  let h = 1
  const mix = (value: number) => (h = featureOf(h, value))
  for (const text of [...LABELS, ...TOLD]) for (const char of text) mix(char.charCodeAt(0))
  const features = new Features(forms)
  const sentences = PROBES.map((text) => tokensOf(text, { start: 0, end: text.length }))
  const drafts = sentences.map((tokens) => ({
    tokens,
    style: Style.Plain,
    labels: new Uint8Array(tokens.length).fill(1),
    marginals: new Float32Array(tokens.length * SIZE).fill(1 / SIZE),
  }))
  const votes = new Votes(drafts)
  for (const [n, tokens] of sentences.entries()) {
    features.sentence(tokens, usageIn(sentences))
    votes.sentence(drafts[n])
    for (const run of runsOf(tokens))
      for (let at = run.first; at < run.after; at++) {
        features.at(at, run)
        votes.at(at)
        features.hashes.subarray(0, features.count).forEach(mix)
        votes.hashes.subarray(0, votes.count).forEach(mix)
        for (let slot = 0; slot < SLOTS; slot++)
          for (const feature of slotFeatures(forms.of(tokens[at].word), slot, Part.All)) mix(feature)
      }
  }
  return (print = h)
}

let model: Model | undefined
/** The model that comes with the program, read when it is first needed. */
export function loadModel(): Model {
  model ??= decode(readFileSync(new URL('./model.bin', import.meta.url)))
  return model
}
