/** Gathers examples as flat arrays: first the hashes of all features, then the numbers of those that are not rare. */
import { Features } from '../../src/find/names/tagger/features.ts'
import type { Forms } from '../../src/find/names/tagger/groups.ts'
import { runsOf } from '../../src/find/names/tagger/runs.ts'
import type { Form } from '../../src/find/names/tagger/slots.ts'
import { Part, slotFeatures } from '../../src/find/names/tagger/slots.ts'
import { usageIn } from '../../src/find/names/tagger/usage.ts'
import type { Token } from '../../src/text/tokens.ts'
import type { Examples } from './field.ts'

/** Numbers in an array that grows. */
export class Numbers {
  private room = new Int32Array(1 << 16)
  length = 0

  /** Makes room for so many more. */
  private grow(more: number): void {
    if (this.length + more <= this.room.length) return
    const larger = new Int32Array(Math.max(this.room.length * 2, this.length + more))
    larger.set(this.room.subarray(0, this.length))
    this.room = larger
  }

  add(values: ArrayLike<number>): void {
    this.grow(values.length)
    this.room.set(values, this.length)
    this.length += values.length
  }

  all(): Int32Array {
    return this.room.subarray(0, this.length)
  }
}

export class Collector {
  private readonly maker: Features
  private readonly slots = new Map<Form, (readonly number[])[]>()
  private readonly hashes = new Numbers()
  private readonly offsets: number[] = []
  private readonly runs: number[] = []
  private readonly allowed: number[] = []

  constructor(
    forms: Forms,
    private readonly parts: number = Part.All,
  ) {
    this.maker = new Features(forms, parts)
  }

  /** @param allowed the labels that each token may have, as bits; null leaves a sentence out that counts only as context */
  add(sentences: readonly (readonly Token[])[], allowed: readonly (ArrayLike<number> | null)[]): void {
    const usage = usageIn(sentences)
    for (const [s, tokens] of sentences.entries()) {
      const labels = allowed[s]
      const runs = labels ? runsOf(tokens) : []
      if (!labels || !runs.length) continue
      this.maker.sentence(tokens, usage)
      for (const run of runs) {
        this.runs.push(this.offsets.length)
        for (let n = run.first; n < run.after; n++) {
          this.maker.at(n, run)
          this.offsets.push(this.hashes.length)
          this.allowed.push(labels[n])
          this.hashes.add(this.maker.hashes.subarray(0, this.maker.count))
          for (const [slot, form] of this.maker.slots.entries()) if (form) this.hashes.add(this.slot(form, slot))
        }
      }
    }
  }

  private slot(form: Form, slot: number): readonly number[] {
    let made = this.slots.get(form)
    if (!made) this.slots.set(form, (made = []))
    return (made[slot] ??= slotFeatures(form, slot, this.parts))
  }

  /** Counts each feature's occurrences, so many times over, up to `most`. */
  count(counts: Counts, times: number): void {
    for (const hash of this.hashes.all()) counts.add(hash, times)
  }

  /** How many runs there are. */
  get length(): number {
    return this.runs.length
  }

  /** The examples, with each feature's number by `numbers`; the others left out. */
  examples(numbers: Counts): Examples {
    return examplesOf(
      [...this.runs, this.offsets.length],
      this.offsets,
      this.hashes,
      Uint16Array.from(this.allowed),
      numbers,
    )
  }
}

/** Examples whose features are given by their hashes. @param starts place of each token's first hash */
export function examplesOf(
  runs: number[],
  starts: readonly number[],
  all: Numbers,
  allowed: Uint16Array,
  numbers: Counts,
): Examples {
  const offsets = new Uint32Array(starts.length + 1)
  const hashes = all.all()
  const found = new Uint32Array(hashes.length)
  let at = 0
  for (let t = 0; t < starts.length; t++) {
    offsets[t] = at
    const end = starts[t + 1] ?? hashes.length
    for (let n = starts[t]; n < end; n++) {
      const place = numbers.number(hashes[n])
      if (place >= 0) found[at++] = place
    }
  }
  offsets[starts.length] = at
  return { runs, offsets, features: found.slice(0, at), allowed, base: null }
}

/** How often features occur, and the numbers of those that do so often enough. */
export class Counts {
  private readonly keys: Int32Array
  private readonly counts: Uint8Array
  private readonly places: Int32Array
  /** Hashes of the features with numbers, in the order of these. */
  readonly kept: number[] = []
  private readonly shift: number

  constructor(
    private readonly least: number,
    bits = 25,
  ) {
    this.shift = 32 - bits
    this.keys = new Int32Array(2 ** bits)
    this.counts = new Uint8Array(2 ** bits)
    this.places = new Int32Array(2 ** bits).fill(-1)
  }

  private row(hash: number): number {
    const mask = this.keys.length - 1
    let at = Math.imul(hash, 0x9e3779b1) >>> this.shift
    while (this.keys[at] && this.keys[at] !== hash) at = (at + 1) & mask
    return at
  }

  add(hash: number, times: number): void {
    if (!hash) return
    const at = this.row(hash)
    this.keys[at] = hash
    if (this.counts[at] >= this.least) return
    this.counts[at] = Math.min(this.least, this.counts[at] + times)
    if (this.counts[at] >= this.least) this.places[at] = this.kept.push(hash) - 1
  }

  /** The feature's number; -1 where it is rare. */
  number(hash: number): number {
    return this.places[this.row(hash)]
  }
}
