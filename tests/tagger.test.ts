import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../scripts/tagger/examples.ts'
import { Field, random } from '../scripts/tagger/field.ts'
import { chunksOf } from '../src/find/names/chunks.ts'
import { readingsOf } from '../src/find/names/readings.ts'
import { forbid, Lattice } from '../src/find/names/tagger/crf.ts'
import { usageIn } from '../src/find/names/tagger/features.ts'
import { Tagger } from '../src/find/names/tagger/index.ts'
import { mayFollow, SIZE } from '../src/find/names/tagger/labels.ts'
import { decode, encode } from '../src/find/names/tagger/model.ts'
import { runsOf } from '../src/find/names/tagger/runs.ts'
import { tokensOf, withPossessives } from '../src/text/tokens.ts'

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length })
const words = (text: string) => tokens(text).map((token) => token.text)

describe('runs: what may hold names', () => {
  test.each([
    ['Here a plant of Calder Refining LLC closed.', ['Here', 'Calder Refining LLC']],
    ['They went at last to the Bank of America for it.', ['They', 'Bank of America']],
    ['Then 3M and Forever 21 agreed.', ['Then 3M and Forever 21']],
    ['nothing here has a capital', []],
  ])('%s', (text, runs) => {
    const all = tokens(text)
    const found = runsOf(all).map(({ first, after }) => text.slice(all[first].start, all[after - 1].end))
    expect(found).toEqual(runs)
  })
})

describe('the field', () => {
  const lattices = fc
    .integer({ min: 1, max: 4 })
    .chain((length) =>
      fc.tuple(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length * SIZE, maxLength: length * SIZE }),
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
      ),
    )
  /** All labellings with their scores, by brute force. */
  const labellings = (scores: number[], transitions: Float64Array): { labels: number[]; score: number }[] => {
    let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }]
    for (let t = 0; t < scores.length / SIZE; t++)
      paths = paths.flatMap(({ labels, score }) =>
        Array.from({ length: SIZE }, (_, label) => ({
          labels: [...labels, label],
          score: score + transitions[(labels.at(-1) ?? 0) * SIZE + label] + scores[t * SIZE + label],
        })).filter((path) => path.score > -1e20),
      )
    return paths.map(({ labels, score }) => ({ labels, score: score + transitions[labels.at(-1)! * SIZE] }))
  }

  test('the best labelling and the sum over all are those of brute force', () => {
    fc.assert(
      fc.property(lattices, ([scores, weights]) => {
        const transitions = Float64Array.from(weights)
        forbid(transitions)
        const length = scores.length / SIZE
        const lattice = new Lattice()
        lattice.reset(length)
        lattice.scores.set(scores)
        const all = labellings(scores, transitions)
        const most = all.reduce((a, b) => (b.score > a.score ? b : a))
        const best = lattice.best(length, transitions)
        expect(all.find((path) => path.labels.join() === best.join())!.score).toBeCloseTo(most.score, 6)
        const sum = Math.log(all.reduce((total, path) => total + Math.exp(path.score), 0))
        expect(lattice.sum(length, transitions)).toBeCloseTo(sum, 6)
        for (const [n, label] of best.entries()) expect(mayFollow(best[n - 1] ?? 0, label)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('learns labels from sets of labels that hold them', () => {
    // Feature 0 is a name's first token, feature 1 its second; the label of the second is in doubt between two.
    const examples = {
      runs: [0, 2, 3, 5],
      offsets: Uint32Array.from([0, 1, 2, 3, 4, 5]),
      features: Uint32Array.from([0, 1, 0, 0, 1]),
      allowed: Uint8Array.from([1 << 1, (1 << 2) | 1, 1 << 1, 1 << 1, 1 << 2]),
    }
    const field = new Field(2, 0)
    const next = random(1)
    const losses = Array.from({ length: 30 }, () => field.epoch(examples, next))
    expect(losses.at(-1)!).toBeLessThan(losses[0] / 4)
    const lattice = new Lattice()
    lattice.reset(2)
    for (let label = 0; label < SIZE; label++) {
      lattice.scores[label] = field.weights[label]
      lattice.scores[SIZE + label] = field.weights[SIZE + label]
    }
    expect(lattice.best(2, field.transitions)).toEqual([1, 2])
  })
})

test('a name that breaks off behind "and" is no two names', () => {
  const all = tokens('The FBI and')
  const seen = { kind: 'organisation' as const, first: 1, after: 3, certainty: 0.9 }
  expect(readingsOf(all, [seen]).map(({ rule }) => rule)).toContain('organisations/known')
})

test('a model is read as it was written', () => {
  const features = Uint32Array.from([7, 7 + 2 ** 20, 123456789, 0xffffffff])
  const weights = Float32Array.from({ length: features.length * SIZE }, (_, n) => (n % 5) - 2)
  const transitions = Float64Array.from({ length: SIZE * SIZE }, (_, n) => n / 8)
  const model = decode(encode(features, weights, transitions))
  expect([...model.transitions]).toEqual([...transitions])
  for (const [n, feature] of features.entries()) {
    const scores = new Float64Array(SIZE)
    model.add(feature, scores, 0)
    for (let label = 0; label < SIZE; label++) expect(scores[label]).toBeCloseTo(weights[n * SIZE + label], 1)
  }
  const none = new Float64Array(SIZE)
  model.add(8, none, 0)
  expect([...none]).toEqual(new Array(SIZE).fill(0))
})

test('labels of spans: a compound of a name is no name', () => {
  const text = 'An Enron-related case was heard by Ellen Moss.'
  const spans = [
    { start: 3, end: 8, kind: 'ORG' },
    { start: 35, end: 45, kind: 'PER' },
  ]
  const labels = labelsOf(tokens(text), text, spans)
  expect(tokens(text).flatMap((token, n) => (labels[n] ? [[token.text, labels[n]]] : []))).toEqual([
    ['Ellen', 3],
    ['Moss', 4],
  ])
})

describe('names by the company they keep', () => {
  const names = (text: string) => {
    const all = tokens(text)
    return new Tagger(usageIn([all]))
      .tag(all)
      .map(({ kind, first, after }) => `${kind}: ${text.slice(all[first].start, all[after - 1].end)}`)
  }
  test.each([
    ['Shares of Brindle rose after Ellen Marlowe, its chief executive, left.', 'person: Ellen Marlowe'],
    ['He was sentenced in Fairbanks, Alaska, on Monday.', 'place: Alaska'],
    ['She works for Goldman Sachs in London.', 'organisation: Goldman Sachs'],
  ])('%s', (text, name) => expect(names(text)).toContain(name))
})

describe('tokens', () => {
  test.each([
    ['Kyle ParkerVega Public Relations', ['Kyle', 'Parker', 'Vega', 'Public', 'Relations']],
    ['Jon MacDonald spoke', ['Jon', 'MacDonald', 'spoke']],
    ["the U.S. Attorney's Office", ['the', 'U.S.', 'Attorney', 'Office']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  test('possessives that lost their apostrophe, in a text that has none', () => {
    const sentences = withPossessives(['Calders plant in Ohio is old.', 'Calder said so.'].map(tokens))
    expect(sentences[0][0]).toMatchObject({ text: 'Calder', possessive: true })
  })
  test.each([
    ['a plural that the text has alone', ['Rangers left.', 'The law is old.']],
    ['a title in the plural', ['Attorneys Moss and Hale left.', 'Attorney General Hale spoke.']],
    ['a text with apostrophes', ['Calders plant is old.', "Calder's owner left."]],
  ])('not: %s', (_, texts) => {
    const sentences = withPossessives(texts.map(tokens))
    expect(sentences[0][0].possessive).toBe(false)
  })
  test('chunks begin at capitals', () =>
    expect(chunksOf(tokens('It went to Oak Ridge Associates for a day.')).map((c) => c.tokens.length)).toEqual([1, 3]))
})
