/** What runs in each thread of the pool. */
import type { Failure } from '../write/index.ts'
import { failureFor } from './failures.ts'
import type { Input } from './inputs.ts'
import { type Made, type Task, work } from './work.ts'

/** Errors are told as data: what they are has to outlive the way between threads. */
export default async ({ input, task }: { input: Input; task: Task }): Promise<Made | { failure: Failure }> => {
  try {
    return await work(input, task)
  } catch (error) {
    return { failure: failureFor(error) }
  }
}
