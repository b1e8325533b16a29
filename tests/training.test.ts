import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { usageIn } from '../src/find/names/tagger/features.ts'
import { Tagger } from '../src/find/names/tagger/index.ts'
import { decode } from '../src/find/names/tagger/model.ts'
import { tokensOf } from '../src/text/tokens.ts'

const work = mkdtempSync(join(tmpdir(), 'extract-training-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', `scripts/tagger/${script}.ts`, ...args], { encoding: 'utf8' })

/** Sentences in which "Zorvane" names a body for both annotators, and "Quillon" for one of them. */
const labelled = () => {
  const rows = (text: string) =>
    text
      .split(' ')
      .map((word) => {
        const label = word === 'Zorvane' ? 'B-ORG\tB-ORG' : word === 'Quillon' ? 'B-ORG\tO' : 'O\tO'
        return `${word}\t${label}`
      })
      .join('\n')
  const sentences = ['buy', 'sell', 'hold', 'own', 'praise', 'watch'].flatMap((verb) => [
    rows(`they ${verb} Zorvane shares today .`),
    rows(`they ${verb} Quillon shares today .`),
    rows(`they ${verb} Yesterday and Tomorrow again .`),
  ])
  return `# invented\n${sentences.join('\n\n')}\n\n`
}

test('the tagger is trained from labelled tokens; the same input gives the same model', () => {
  const [input, one, two] = ['labelled.tsv', 'one.bin', 'two.bin'].map((name) => join(work, name))
  writeFileSync(input, labelled())
  run('train', input, '--out', one)
  run('train', input, '--out', two)
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  const text = 'they buy Zorvane shares and Quillon shares'
  const tokens = tokensOf(text, { start: 0, end: text.length })
  const names = new Tagger(usageIn([tokens]), decode(readFileSync(one))).tag(tokens)
  expect(names.map(({ kind, first }) => [kind, tokens[first].text])).toContainEqual(['organisation', 'Zorvane'])
})

test('the likelihood is learnt from releases and what a reader found in them', () => {
  for (const folder of ['releases', 'records']) mkdirSync(join(work, folder))
  for (const name of readdirSync('fixtures').filter((file) => file.endsWith('.txt'))) {
    copyFileSync(join('fixtures', name), join(work, 'releases', name))
    copyFileSync(join('fixtures', name.replace('.txt', '.json')), join(work, 'records', name.replace('.txt', '.json')))
  }
  const out = join(work, 'likelihood.json')
  const printed = run('likelihood', work, '--out', out, '--folds', '2')
  expect(printed).toMatch(/organisation +precision +recall +F1\nall kept +[\d.]+ +[\d.]+ +[\d.]+\nkept apart/)
  const weights = JSON.parse(readFileSync(out, 'utf8'))
  expect(weights.organisation['tagged:most']).toBeGreaterThan(0)
  expect(weights.person.bias).toBeTypeOf('number')
})
