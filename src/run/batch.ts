/** A run over many inputs: what is to be read, what becomes of it, where it goes, and what was counted on the way. */
import type { Failure } from '../write/index.ts'
import { failureFor } from './failures.ts'
import { bytesOf, type Entry, type Expanding, expand, type Input } from './inputs.ts'
import { type Destination, type Missed, outcomeOf } from './outputs.ts'
import { type Finished, type Job, type PoolOptions, parallel, sequential } from './pool.ts'
import type { Made, Task } from './work.ts'

export interface Run extends PoolOptions {
  operands: readonly string[]
  expanding: Expanding
  task: Task
  /** Where the outcomes go. */
  destination: Destination
  /** Several inputs may come, and more than a moment's work: threads do it. */
  many: boolean
  watch: Watch
}

/** Who is told of what happens. */
export interface Watch {
  failed(path: string | null, failure: Failure): void
  /** Something that is no release was passed over. */
  passed(path: string, why: string): void
  /** One more input is done. */
  done(counts: Counts): void
}

export interface Counts {
  read: number
  failed: number
  /** Done by an earlier run. */
  kept: number
  bytes: number
  facts: { [field: string]: number }
}

/** Bytes up to which a text is worked on in the main thread: it is done before a thread would have started. */
const SMALL = 64 * 1024

type Given = Input | Missed

export async function runAll(run: Run): Promise<Counts> {
  const { destination, watch, task } = run
  const counts: Counts = { read: 0, failed: 0, kept: 0, bytes: 0, facts: {} }
  const jobs = jobsOf(run)
  try {
    for await (const finished of run.many ? parallel(jobs, task, run) : sequential(jobs, task, run, isShort)) {
      if (finished.result) await take(finished, run, counts)
      else counts.kept++
      watch.done(counts)
    }
    await destination.close()
  } catch (error) {
    destination.discard()
    throw error
  }
  return counts
}

async function take(finished: Finished<Given>, run: Run, counts: Counts): Promise<void> {
  const { of } = finished
  const result = finished.result!
  if ('failure' in result) {
    counts.failed++
    run.watch.failed(of.path, result.failure)
    // The failure of the only input is told on standard error; among several it has its place in the output.
    if (!run.many) return
  } else {
    counts.read++
    add(counts, result.made)
  }
  const input = 'error' in of ? null : of
  await run.destination.write(outcomeOf(finished), input && { input, sha256: shaOf(finished) })
}

const shaOf = ({ result }: Finished<Given>) => (result && 'made' in result ? result.made.sha256 : null)

function add(counts: Counts, { bytes, facts }: Made): void {
  counts.bytes += bytes
  for (const [field, n] of Object.entries(facts)) counts.facts[field] = (counts.facts[field] ?? 0) + n
}

async function* jobsOf({ operands, expanding, destination, watch, many }: Run): AsyncGenerator<Job<Given>> {
  for await (const entry of expand(operands, expanding)) {
    if ('passed' in entry) watch.passed(entry.path, entry.passed)
    else yield await jobOf(entry, destination, many)
  }
}

type Known = Exclude<Entry, { passed: string }>

async function jobOf(entry: Known, destination: Destination, many: boolean): Promise<Job<Given>> {
  if (!('error' in entry)) destination.check?.(entry)
  if (await destination.has?.(entry)) return { of: entry, known: null }
  if ('error' in entry) return { of: entry, known: failureFor(entry.error) }
  // Standard input belongs to this thread; and what is small may be worked on here.
  const isHere = entry.content === undefined && (entry.file === undefined || (!many && entry.size! < SMALL))
  if (!isHere) return { of: entry, input: entry }
  try {
    return { of: entry, input: { ...entry, content: await bytesOf(entry) } }
  } catch (error) {
    return { of: entry, known: failureFor(error) }
  }
}

/** Whether it is a short text: no parser of strangers' files meets it, and it is done in a moment. */
function isShort({ content }: Input): boolean {
  if (content === undefined || content.length >= SMALL) return false
  const head = typeof content === 'string' ? '' : Buffer.from(content.subarray(0, 1024)).toString('latin1')
  return !head.includes('%PDF-') && !head.startsWith('PK')
}
