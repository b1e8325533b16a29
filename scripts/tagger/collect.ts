/** Gathers examples as flat arrays: first the hashes of all features, then the numbers of those that are not rare. */
import { Features, type Usage } from '../../src/find/names/tagger/features.ts'
import { runsOf } from '../../src/find/names/tagger/runs.ts'
import type { Token } from '../../src/text/tokens.ts'
import type { Examples } from './field.ts'

export class Collector {
  private readonly maker = new Features()
  private hashes = new Uint32Array(1 << 24)
  private length = 0
  private readonly offsets: number[] = []
  private readonly runs: number[] = []
  private readonly allowed: number[] = []

  add(tokens: readonly Token[], usage: Usage, allowed: readonly number[]): void {
    this.maker.sentence(tokens, usage)
    for (const run of runsOf(tokens)) {
      this.runs.push(this.offsets.length)
      for (let n = run.first; n < run.after; n++) {
        this.maker.at(n, run)
        this.offsets.push(this.length)
        this.allowed.push(allowed[n])
        if (this.length + 256 > this.hashes.length) {
          const larger = new Uint32Array(this.hashes.length * 2)
          larger.set(this.hashes)
          this.hashes = larger
        }
        this.hashes.set(this.maker.hashes.subarray(0, this.maker.count), this.length)
        this.length += this.maker.count
      }
    }
  }

  /** Hashes of the features that occur at least so often. */
  frequent(least: number): Uint32Array {
    const bits = 26
    const keys = new Uint32Array(2 ** bits)
    const counts = new Uint8Array(2 ** bits)
    const kept: number[] = []
    for (let n = 0; n < this.length; n++) {
      const hash = this.hashes[n]
      if (!hash) continue
      let at = Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
      while (keys[at] && keys[at] !== hash) at = (at + 1) & (2 ** bits - 1)
      keys[at] = hash
      if (counts[at] < least && ++counts[at] === least) kept.push(hash)
    }
    return Uint32Array.from(kept)
  }

  /** The examples, with each feature's place in `features`; the others left out. */
  examples(features: Uint32Array): Examples {
    const places = new Map<number, number>()
    for (const [n, hash] of features.entries()) places.set(hash, n)
    const offsets = new Uint32Array(this.offsets.length + 1)
    const found = new Uint32Array(this.length)
    let at = 0
    for (let t = 0; t < this.offsets.length; t++) {
      offsets[t] = at
      const end = this.offsets[t + 1] ?? this.length
      for (let n = this.offsets[t]; n < end; n++) {
        const place = places.get(this.hashes[n])
        if (place !== undefined) found[at++] = place
      }
    }
    offsets[this.offsets.length] = at
    return {
      runs: [...this.runs, this.offsets.length],
      offsets,
      features: found.slice(0, at),
      allowed: Uint8Array.from(this.allowed),
    }
  }
}
