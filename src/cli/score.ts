/** `--score`: the releases are read, and what is found is held against records that a reader has corrected. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractAll, type ReleaseInput } from '../run/all.ts'
import { reason } from '../run/failures.ts'
import { expand, type Input } from '../run/inputs.ts'
import { goldFrom, Scorer, table } from '../score/index.ts'
import { complain } from './complain.ts'
import { type Flags, UsageError } from './flags.ts'

type Corrected = ReturnType<typeof goldFrom>
type Pair = ReleaseInput & { of: string; gold: Corrected }
type Fail = (path: string, message: string) => void

/** @returns whether a release or a record could not be read */
export async function score(flags: Flags, operands: readonly string[]): Promise<boolean> {
  const { format = 'text', jobs, timeout, memory } = flags
  if (format !== 'text' && format !== 'json') throw new UsageError('--score prints text or json')
  if (flags.output !== undefined) throw new UsageError('--score writes to standard output')
  let failed = false
  const fail: Fail = (path, message) => {
    failed = true
    complain(flags, path, message)
  }
  const scorer = new Scorer()
  const records = readRecords(flags.score!, fail)
  for await (const { input, record, error } of extractAll(pairs(flags, operands, records, fail), {
    jobs,
    timeout,
    memory,
  })) {
    if (error) fail(input.of, error.message)
    scorer.add(input.gold, record)
  }
  const result = scorer.score()
  process.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : table(result))
  return failed
}

/** The releases that have a record, each once; of records that have no release, the names are told. */
async function* pairs(
  { score: folder, filesFrom, textField, idField, dateField }: Flags,
  operands: readonly string[],
  records: ReadonlyMap<string, Corrected>,
  fail: Fail,
): AsyncGenerator<Pair> {
  const waiting = new Set(records.keys())
  for await (const entry of expand(operands, { filesFrom, textField, idField, dateField })) {
    if ('error' in entry) fail(entry.path, reason(entry.error))
    if (!('relative' in entry) || 'error' in entry || entry.path === null) continue
    const name = nameOf(entry, records)
    if (!name) continue
    if (!waiting.delete(name)) {
      fail(entry.path, `another input has the record ${name} already`)
      continue
    }
    yield pairOf(entry, entry.path, records.get(name)!)
  }
  for (const name of waiting) fail(join(folder!, name), 'has no release among the inputs')
}

function pairOf({ content, referenceDate: own }: Input, path: string, gold: Corrected): Pair {
  // A day that the text does not say was given to whoever corrected the record.
  const referenceDate = gold.referenceDate?.inText === false ? gold.referenceDate.value : own
  const about = { of: path, gold, referenceDate }
  if (content === undefined) return { ...about, file: path }
  return typeof content === 'string' ? { ...about, path, text: content } : { ...about, path, bytes: content }
}

/** The records of a folder and of what is below it, by their paths there; failures of another run are none. */
function readRecords(folder: string, fail: Fail): Map<string, Corrected> {
  const records = new Map<string, Corrected>()
  for (const name of namesIn(folder)) {
    if (!name.endsWith('.json') || name.endsWith('.error.json') || /(?:^|\/)\./.test(name)) continue
    const path = join(folder, name)
    try {
      const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
      records.set(name, goldFrom(value, name.slice(0, -'.json'.length)))
    } catch (error) {
      fail(path, error instanceof SyntaxError ? `is no JSON: ${error.message}` : reason(error as Error))
    }
  }
  if (!records.size) fail(folder, 'holds no records that can be scored')
  return records
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
  } catch (error) {
    throw Object.assign(error as Error, { place: folder })
  }
}

/** The record of a release: `a.txt.json` or `a.json` for `a.txt`, in the same sub-folder or in none. */
function nameOf({ relative }: Input, records: ReadonlyMap<string, Corrected>): string | undefined {
  return [relative, relative.replace(/^.*\//, '')]
    .flatMap((name) => [`${name}.json`, `${name.replace(/\.[^./]*$/, '')}.json`])
    .find((name) => records.has(name))
}
