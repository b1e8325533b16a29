import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Field } from '../scripts/tagger/field.ts'
import { labelled, onlyLabel, spansIn } from '../scripts/tagger/project.ts'
import { random } from '../scripts/tagger/random.ts'
import { factorsOf, forbid, Lattice } from '../src/find/names/tagger/crf.ts'
import { type Groups, groupKey } from '../src/find/names/tagger/groups.ts'
import { shareOf, tagDocument } from '../src/find/names/tagger/index.ts'
import { KINDS, LABELS, mayFollow, SIZE } from '../src/find/names/tagger/labels.ts'
import { decode, encode } from '../src/find/names/tagger/model.ts'
import { phrasesIn } from '../src/find/names/tagger/phrases.ts'
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
    .integer({ min: 1, max: 3 })
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
        const total = all.reduce((sum, path) => sum + Math.exp(path.score), 0)
        expect(lattice.sum(length, factorsOf(transitions))).toBeCloseTo(Math.log(total), 6)
        for (let t = 0; t < length; t++)
          for (let label = 0; label < SIZE; label++) {
            const having = all.filter((path) => path.labels[t] === label)
            const share = having.reduce((sum, path) => sum + Math.exp(path.score), 0) / total
            expect(lattice.marginal(t, label)).toBeCloseTo(share, 6)
          }
        const held = lattice.sum(
          length,
          factorsOf(transitions),
          Uint16Array.from(best, (label) => 1 << label),
        )
        expect(held).toBeCloseTo(most.score, 6)
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
      allowed: Uint16Array.from([1 << 1, (1 << 2) | 1, 1 << 1, 1 << 1, 1 << 2]),
      base: null,
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
    expect([...lattice.best(2, field.transitions)]).toEqual([1, 2])
  })
})

const groups: Groups = {
  keys: new Uint32Array(2),
  values: new Uint16Array(2),
  middle: Uint16Array.of(1, 2),
  coarse: Uint16Array.of(3, 4),
}
const trained = (features: number[]) => ({
  features,
  weights: Float32Array.from({ length: features.length * SIZE }, (_, n) => (n % 5) - 2),
  transitions: Float64Array.from({ length: SIZE * SIZE }, (_, n) => n / 8),
})

test('a model is read as it was written', () => {
  const stages = [trained([7, 7 + 2 ** 20, 123456789, -1]), trained([5])] as const
  const model = decode(encode(stages, groups))
  for (const [n, stage] of [model.first, model.second].entries()) {
    expect([...stage.transitions]).toEqual([...stages[n].transitions])
    for (const [place, feature] of stages[n].features.entries()) {
      const scores = new Float64Array(SIZE)
      stage.add(Int32Array.of(feature), 1, scores, 0)
      for (let label = 0; label < SIZE; label++)
        expect(scores[label]).toBeCloseTo(stages[n].weights[place * SIZE + label], 1)
    }
    const none = new Float64Array(SIZE)
    stage.add(Int32Array.of(8), 1, none, 0)
    expect([...none]).toEqual(new Array(SIZE).fill(0))
  }
})

test('a model of other features, labels or classes is an error', () => {
  const bytes = encode([trained([7]), trained([5])], groups)
  bytes[0] ^= 1
  expect(() => decode(bytes)).toThrow(/train it anew/)
})

describe('names projected onto a text', () => {
  const project = (text: string, names: Record<string, number>) => {
    const all = tokens(text)
    const [labels] = labelled(text, [all], spansIn(text, new Map(Object.entries(names))), 1)
    return all.flatMap((token, n) => (labels[n] === 1 ? [] : [`${token.text} ${LABELS[onlyLabel(labels[n])] ?? '?'}`]))
  }
  const [ORG, PER, LOC] = KINDS.map((_, n) => 1 << n)
  test.each([
    [
      'longest first',
      'The Oak Bank of Ayr rose.',
      { Oak: PER, 'Oak Bank of Ayr': ORG, Ayr: LOC },
      ['Oak B-ORG', 'Bank I-ORG', 'of I-ORG', 'Ayr I-ORG'],
    ],
    ['at the bounds of words', 'Oakley met Oak.', { Oak: PER }, ['Oak B-PER']],
    ['glued text', 'By OakleySmithers Corp', { Oakley: PER }, ['OakleySmithers B-PER']],
    [
      'a compound is no name',
      'An Enron-related case of Ellen Moss',
      { Enron: ORG, 'Ellen Moss': PER },
      ['Ellen B-PER', 'Moss I-PER'],
    ],
    ['in capitals', 'ELLEN MOSS SPEAKS', { 'Ellen Moss': PER }, ['ELLEN B-PER', 'MOSS I-PER']],
    ['over a break', 'Ellen\nMoss spoke', { 'Ellen Moss': PER }, ['Ellen B-PER', 'Moss I-PER']],
    ['of two kinds', 'Marlow spoke', { Marlow: PER | LOC }, ['Marlow ?']],
  ])('%s', (_, text, names, expected) => expect(project(text, names as Record<string, number>)).toEqual(expected))
})

test.each([
  ['COVID-19', 'COVID-00'],
  ['BRINDLE', 'Brindle'],
  ['NATO', 'NATO'],
  ['Brindle', 'Brindle'],
])('words are grouped as %s: %s', (word, key) => expect(groupKey(word)).toBe(key))

test('names of the lexicon in a text', () => {
  const all = tokens('She left Stanford University in May.')
  expect([...phrasesIn(all)].map(Boolean)).toEqual([false, false, true, true, false, false, false])
})

describe('names by the company they keep', () => {
  const names = (text: string) => {
    const all = tokens(text)
    return tagDocument([all])[0].spans.map(
      ({ kind, first, after }) => `${kind}: ${text.slice(all[first].start, all[after - 1].end)}`,
    )
  }
  test.each([
    ['Shares of Brindle rose after Ellen Marlowe, its chief executive, left.', 'person: Ellen Marlowe'],
    ['He was sentenced in Fairbanks, Alaska, on Monday.', 'place: Alaska'],
    ['She works for Goldman Sachs in London.', 'organisation: Goldman Sachs'],
  ])('%s', (text, name) => expect(names(text)).toContain(name))

  test('what a document says in one place helps in another', () => {
    const sentences = ['Chief Justice Ellen Brindlow spoke first.', 'Brindlow was heard.'].map(tokens)
    const alone = tagDocument([sentences[1]])[0]
    const together = tagDocument(sentences)[1]
    expect(shareOf(together, 'person', 0)).toBeGreaterThan(shareOf(alone, 'person', 0))
  })
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
    ['Department of Labors Regional Office', 'Labor', true],
    ['Department of Commerces grant', 'Commerce', true],
    ['Department of Defenders Union', 'Defenders', false],
    ['Team of Labors Regional Office', 'Labors', false],
    ['Labors Regional Office', 'Labors', false],
  ])('the end of a known body that lost its apostrophe: %s', (text, expected, possessive) => {
    const [found] = withPossessives([tokens(text), tokens("Moss's owner")])
    expect(found.find((token) => token.text.startsWith(expected))).toMatchObject({ text: expected, possessive })
  })
  test.each([
    ['a plural that the text has alone', ['Rangers left.', 'The law is old.']],
    ['a title in the plural', ['Attorneys Moss and Hale left.', 'Attorney General Hale spoke.']],
    ['a text with apostrophes', ['Calders plant is old.', "Calder's owner left."]],
  ])('not: %s', (_, texts) => {
    const sentences = withPossessives(texts.map(tokens))
    expect(sentences[0][0].possessive).toBe(false)
  })
})
