/** `--score`: the releases are read, and what is found is held against records that a reader has corrected. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractAll } from '../run/all.ts'
import { reason } from '../run/failures.ts'
import { expand, type Input } from '../run/inputs.ts'
import { goldFrom, Scorer, table } from '../score/index.ts'
import { complain } from './complain.ts'
import { type Flags, UsageError } from './flags.ts'

type Corrected = ReturnType<typeof goldFrom>

/** @returns whether a release or a record could not be read */
export async function score(flags: Flags, operands: readonly string[]): Promise<boolean> {
  const { format = 'text' } = flags
  if (format !== 'text' && format !== 'json') throw new UsageError('--score prints text or json')
  if (flags.output !== undefined) throw new UsageError('--score writes to standard output')
  let failed = false
  const fail = (path: string, message: string) => {
    failed = true
    complain(flags, path, message)
  }
  const records = readRecords(flags.score!, fail)
  const waiting = new Set(records.keys())
  const pairs: { file: string; referenceDate?: string; gold: Corrected }[] = []
  for await (const entry of expand(operands, {})) {
    if (!('relative' in entry) || 'error' in entry) {
      if ('error' in entry) fail(entry.path, reason(entry.error))
      continue
    }
    const name = nameOf(entry, records)
    if (!name || entry.path === null) continue
    waiting.delete(name)
    const gold = records.get(name)!
    // A day that the text does not say was given to whoever corrected the record.
    const isGiven = gold.referenceDate?.inText === false
    pairs.push({ file: entry.path, referenceDate: isGiven ? gold.referenceDate.value : undefined, gold })
  }
  for (const name of waiting) fail(join(flags.score!, name), 'has no release among the inputs')
  const scorer = new Scorer()
  for await (const { input, record, error } of extractAll(pairs, { jobs: flags.jobs })) {
    if (error) fail(input.file, error.message)
    scorer.add(input.gold, record)
  }
  const result = scorer.score()
  process.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : table(result))
  return failed
}

function readRecords(folder: string, fail: (path: string, message: string) => void): Map<string, Corrected> {
  const records = new Map<string, Corrected>()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue
    const path = join(folder, name)
    try {
      const value = JSON.parse(readFileSync(path, 'utf8'))
      if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Error('is no record')
      records.set(name, goldFrom(value, name.slice(0, -'.json'.length)))
    } catch (error) {
      fail(path, error instanceof SyntaxError ? `is no JSON: ${error.message}` : (error as Error).message)
    }
  }
  return records
}

/** The record of a release: `a.txt.json` or `a.json` for `a.txt`. */
function nameOf({ relative }: Input, records: ReadonlyMap<string, Corrected>): string | undefined {
  const base = relative.replace(/^.*\//, '')
  return [`${base}.json`, `${base.replace(/\.[^.]*$/, '')}.json`].find((name) => records.has(name))
}
