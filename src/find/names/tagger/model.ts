import { readFileSync } from 'node:fs'
import { SIZE } from './labels.ts'

/**
 * The tagger's weights, as they lie in `model.bin`: little-endian; the number of rows (a power of two) and the scale of
 * the weights; the transitions; a hash table of features with open addressing (0 is empty); a row of weights for each.
 */
export interface Model {
  transitions: Float32Array
  /** Adds the weights of a feature to the scores from `at` on. */
  add(feature: number, scores: Float64Array, at: number): void
}

/** @param bytes in the form that `encode` writes */
export function decode(bytes: Uint8Array): Model {
  const { buffer, byteOffset } = bytes
  const view = new DataView(buffer, byteOffset)
  const rows = view.getUint32(0, true)
  const scale = view.getFloat32(4, true)
  const mask = rows - 1
  let at = byteOffset + 8
  const transitions = new Float32Array(buffer.slice(at, (at += SIZE * SIZE * 4)))
  const keys = new Uint32Array(buffer.slice(at, (at += rows * 4)))
  const weights = new Int8Array(buffer.slice(at, at + rows * SIZE))
  return {
    transitions,
    add(feature, scores, to) {
      if (!feature) return
      let row = feature & mask
      while (keys[row] !== feature) {
        if (keys[row] === 0) return
        row = (row + 1) & mask
      }
      row *= SIZE
      for (let label = 0; label < SIZE; label++) scores[to + label] += weights[row + label] * scale
    },
  }
}

/** The bytes of a model. @param features hashes; @param weights `SIZE` to each feature, in their order */
export function encode(features: Uint32Array, weights: Float32Array, transitions: Float64Array): Uint8Array {
  let rows = 1
  while (rows * 0.8 < features.length) rows *= 2
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127
  const bytes = new Uint8Array(8 + SIZE * SIZE * 4 + rows * (4 + SIZE))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, rows, true)
  view.setFloat32(4, scale, true)
  for (const [n, value] of transitions.entries()) view.setFloat32(8 + n * 4, value, true)
  const keys = 8 + SIZE * SIZE * 4
  const table = keys + rows * 4
  for (const [n, feature] of features.entries()) {
    if (!feature) continue
    let row = feature & (rows - 1)
    while (view.getUint32(keys + row * 4, true)) row = (row + 1) & (rows - 1)
    view.setUint32(keys + row * 4, feature, true)
    for (let label = 0; label < SIZE; label++)
      view.setInt8(table + row * SIZE + label, Math.round(weights[n * SIZE + label] / scale))
  }
  return bytes
}

let model: Model | undefined
/** The model that comes with the program, read when it is first needed. */
export function loadModel(): Model {
  model ??= decode(readFileSync(new URL('./model.bin', import.meta.url)))
  return model
}
