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
 *   keys                       of the three tables: hashes, 0 for an empty row, in open addressing
 *   values of words, middle and coarse group of each finest one: 16-bit numbers
 *   weights                    of the two stages, a byte for each label
 */
export interface Model {
  forms: Forms
  first: Stage
  second: Stage
}

const NUMBERS = 5
const STAGES = 2

/** The weights of one of the two fields. */
export class Stage {
  /** Factors of the transitions. */
  readonly factors: Float64Array
  private readonly sums = new Int32Array(SIZE)

  constructor(
    private readonly keys: Int32Array,
    private readonly weights: Int8Array,
    private readonly scale: number,
    readonly transitions: Float32Array,
  ) {
    this.factors = factorsOf(transitions)
  }

  /** Adds the weights of the first `count` features to the scores from `to` on. */
  add(features: ArrayLike<number>, count: number, scores: Float32Array | Float64Array, to: number): void {
    const { keys, weights, scale, sums } = this
    const mask = keys.length - 1
    sums.fill(0)
    for (let n = 0; n < count; n++) {
      const feature = features[n]
      let row = feature & mask
      let key = keys[row]
      while (key !== feature && key !== 0) {
        row = (row + 1) & mask
        key = keys[row]
      }
      if (key === 0) continue
      const at = row * SIZE
      for (let label = 0; label < SIZE; label++) sums[label] += weights[at + label]
    }
    for (let label = 0; label < SIZE; label++) scores[to + label] += sums[label] * scale
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
  const small = (length: number) => new Int8Array(buffer, (at += length) - length, length)
  const scales = floats(STAGES)
  const transitions = [floats(SIZE * SIZE), floats(SIZE * SIZE)]
  const keys = [signed(rows1), signed(rows2)]
  const groups: Groups = { keys: whole(words), values: short(words), middle: short(fines), coarse: short(fines) }
  const [first, second] = keys.map(
    (table, n) => new Stage(table, small(table.length * SIZE), scales[n], transitions[n]),
  )
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
    Int32Array.of(fingerprint(), ...tables.map(({ keys }) => keys.length), groups.keys.length, groups.middle.length),
    Float32Array.from(tables, ({ scale }) => scale),
    ...stages.map(({ transitions }) => Float32Array.from(transitions)),
    ...tables.map(({ keys }) => keys),
    groups.keys,
    groups.values,
    groups.middle,
    groups.coarse,
    ...tables.map(({ weights }) => weights),
  ]
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)))
}

function tableOf({ features, weights }: Trained): { keys: Int32Array; weights: Int8Array; scale: number } {
  let rows = 1
  while (rows * FILL < features.length) rows *= 2
  const keys = new Int32Array(rows)
  const bytes = new Int8Array(rows * SIZE)
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127 || 1
  for (let n = 0; n < features.length; n++) {
    let row = features[n] & (rows - 1)
    while (keys[row]) row = (row + 1) & (rows - 1)
    keys[row] = features[n]
    for (let label = 0; label < SIZE; label++) bytes[row * SIZE + label] = Math.round(weights[n * SIZE + label] / scale)
  }
  return { keys, weights: bytes, scale }
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
