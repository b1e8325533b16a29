/**
 * Many at once: a pool of threads over the same work, results in the order of the inputs. What is read ahead is bounded,
 * so that neither a slow reader nor one slow release lets memory grow.
 */
import { availableParallelism } from 'node:os'
import type { Failure } from '../write/index.ts'
import { failureFor } from './failures.ts'
import type { Input } from './inputs.ts'
import type { Made, Task } from './work.ts'

/** Results that may wait for a slower one before them, for each thread, and how much text they may hold together. */
const AHEAD = 16
const HELD = 64 * 2 ** 20

/** Seconds that one release may take, and megabytes of memory that it may need. */
export const TIMEOUT = 60
export const MEMORY = 1024

export interface PoolOptions {
  /** Threads; the cores without it. */
  jobs?: number
  timeout?: number
  memory?: number
}

export type Result = { made: Made } | { failure: Failure }

/** Something that is worked on, or known already to have failed or to be done. */
export type Job<T> = { of: T; input: Input } | { of: T; known: Failure | null }

export interface Finished<T> {
  of: T
  /** null where nothing was to be done. */
  result: Result | null
}

/** The build puts the worker beside the bundle; where the sources themselves run, the built one serves. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/worker.js' : './worker.js', import.meta.url)

/** What becomes of each job, in their order, as soon as it and those before it are done. */
export async function* parallel<T>(
  jobs: AsyncIterable<Job<T>>,
  task: Task,
  options: PoolOptions = {},
): AsyncGenerator<Finished<T>> {
  const threads = options.jobs ?? availableParallelism()
  const run = await threadPool(threads, task, options)
  const waiting: Promise<Finished<T>>[] = []
  let running = 0
  let held = 0
  let [wake, feed] = [() => {}, () => {}]
  const fed = () => new Promise<void>((resolve) => (feed = resolve))
  let ended = false
  let broken: { error: unknown } | null = null
  const changed = () => new Promise<void>((resolve) => (wake = resolve))
  const start = async (of: T, input: Input): Promise<Finished<T>> => {
    running++
    const result = await run.one(input)
    held += lengthOf(result)
    running--
    feed()
    return { of, result }
  }
  const isFull = () => running >= threads || waiting.length >= threads * AHEAD || held > HELD
  const produce = async () => {
    try {
      for await (const job of jobs) {
        while (isFull() && !ended) await fed()
        if (ended) return
        waiting.push('input' in job ? start(job.of, job.input) : Promise.resolve(settled(job)))
        wake()
      }
    } catch (error) {
      broken = { error }
    } finally {
      ended = true
      wake()
    }
  }
  const producing = produce()
  try {
    while (waiting.length || !ended) {
      if (!waiting.length) {
        await changed()
        continue
      }
      const finished = await waiting[0]
      waiting.shift()
      held -= lengthOf(finished.result)
      feed()
      yield finished
    }
    await producing
    if (broken) throw (broken as { error: unknown }).error
  } finally {
    ended = true
    feed()
    await run.end()
  }
}

const lengthOf = (result: Result | null) => (result && 'made' in result ? result.made.text.length : 0)

const settled = <T>({ of, known }: { of: T; known: Failure | null }): Finished<T> => ({
  of,
  result: known && { failure: known },
})

async function threadPool(threads: number, task: Task, { timeout = TIMEOUT, memory = MEMORY }: PoolOptions) {
  const { default: Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: WORKER.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // Workers go on with promises of their own, such as a stream being read, while they wait for work.
    atomics: 'disabled',
  })
  pool.on('error', () => {})
  const one = async (input: Input): Promise<Result> => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), timeout * 1000)
    try {
      const result: Made | { failure: Failure } = await pool.run({ input, task }, { signal: stop.signal })
      return 'failure' in result ? result : { made: result }
    } catch (error) {
      return { failure: stop.signal.aborted ? late(timeout) : lost(error as NodeJS.ErrnoException, memory) }
    } finally {
      clearTimeout(timer)
    }
  }
  return { one, end: () => pool.destroy() }
}

const late = (seconds: number): Failure => ({ code: 'timeout', message: `took longer than ${seconds} s` })

/** What became of a thread that ended in the midst of its work; the pool has put another in its place. */
function lost(error: NodeJS.ErrnoException, memory: number): Failure {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { code: 'memory', message: `needs more memory than ${memory} MiB` }
  }
  if (/worker exited|terminat/i.test(error.message)) return { code: 'crashed', message: 'its worker ended' }
  return failureFor(error)
}

/** One after another: what is short in this thread, the rest in one of the pool, where it can be stopped. */
export async function* sequential<T>(
  jobs: AsyncIterable<Job<T>>,
  task: Task,
  options: PoolOptions,
  isShort: (input: Input) => boolean,
): AsyncGenerator<Finished<T>> {
  for await (const job of jobs) {
    if ('known' in job) yield settled(job)
    else if (isShort(job.input)) yield { of: job.of, result: await inline(job.input, task) }
    else yield* parallel(just(job), task, { ...options, jobs: 1 })
  }
}

async function* just<T>(job: T): AsyncGenerator<T> {
  yield job
}

async function inline(input: Input, task: Task): Promise<Result> {
  const { work } = await import('./work.ts')
  try {
    return { made: await work(input, task) }
  } catch (error) {
    return { failure: failureFor(error) }
  }
}
