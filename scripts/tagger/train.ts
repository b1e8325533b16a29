/**
 * Trains the tagger of names and writes its model.
 *
 *   node --import tsx scripts/tagger/train.ts LABELLED.tsv … [--without NAMES.txt]
 *
 * Each file holds tokens with the labels of two annotators (see labelled.ts). Where they agree their label counts, else what
 * the rules side with, else the labelling among theirs that fits the rest best.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { usageIn } from '../../src/find/names/tagger/features.ts'
import { SIZE } from '../../src/find/names/tagger/labels.ts'
import { encode } from '../../src/find/names/tagger/model.ts'
import { Collector } from './collect.ts'
import { allowedBy, labelsByRules, labelsOf } from './examples.ts'
import { Field, random } from './field.ts'
import { documentsOf } from './labelled.ts'

const ANNOTATORS = 2
/** How often one sentence may count: boilerplate comes back from release to release. */
const MOST_COPIES = 3
/** How often a feature must occur. */
const LEAST_COUNT = 3
const SEED = 20261125

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/find/names/tagger/model.bin' },
    epochs: { type: 'string', default: '5' },
    keep: { type: 'string', default: '200000' },
    without: { type: 'string' },
    decay: { type: 'string', default: '0.00001' },
  },
})

/** Names of documents that are kept apart, one a line. */
const without = new Set(options.without ? readFileSync(options.without, 'utf8').split('\n') : [])
const copies = new Map<string, number>()
const collector = new Collector()
for (const path of paths) {
  for (const { name, sentences } of documentsOf(path, ANNOTATORS)) {
    if (without.has(name)) continue
    const usage = usageIn(sentences.map(({ tokens }) => tokens))
    for (const { text, tokens, spans } of sentences) {
      const seen = (copies.get(text) ?? 0) + 1
      copies.set(text, seen)
      if (seen > MOST_COPIES) continue
      const annotators = spans.map((list) => labelsOf(tokens, text, list))
      collector.add(tokens, usage, allowedBy(annotators, labelsByRules(tokens)))
    }
  }
}
const features = collector.frequent(LEAST_COUNT)
const examples = collector.examples(features)
console.log(`${examples.runs.length - 1} runs of ${examples.offsets.length - 1} tokens, ${features.length} features`)

const field = new Field(features.length, Number(options.decay))
const next = random(SEED)
for (let epoch = 1; epoch <= Number(options.epochs); epoch++) {
  console.log(`epoch ${epoch}: loss ${field.epoch(examples, next).toFixed(4)}`)
  if (epoch > 1) field.mark()
}
field.settle()

/** The features whose weights matter most. */
const strength = Float32Array.from(features, (_, n) => {
  let sum = 0
  for (let label = 0; label < SIZE; label++) sum += field.weights[n * SIZE + label] ** 2
  return sum
})
const order = Uint32Array.from(features, (_, n) => n).sort((a, b) => strength[b] - strength[a])
const kept = order.subarray(0, Number(options.keep))
const weights = new Float32Array(kept.length * SIZE)
for (const [n, place] of kept.entries()) weights.set(field.weights.subarray(place * SIZE, (place + 1) * SIZE), n * SIZE)
const bytes = encode(
  kept.map((place) => features[place]),
  weights,
  field.transitions,
)
writeFileSync(options.out, bytes)
console.log(`${options.out}: ${kept.length} features, ${(bytes.length / 2 ** 20).toFixed(1)} MiB`)
