/** Many releases for users of the library: the pool of the command, over whatever they iterate. */
import type { ExtractOptions } from '../extract.ts'
import type { ReleaseRecord } from '../record/schema.ts'
import { bytesOfName } from './names.ts'
import { type Job, parallel } from './pool.ts'

/** One release: its text, the bytes of its file, or where that file is; with what is to stand in its record. */
export type ReleaseInput =
  | string
  | Uint8Array
  | { text: string; id?: string; path?: string; referenceDate?: string }
  | { bytes: Uint8Array; id?: string; path?: string; referenceDate?: string }
  | { file: string; id?: string; referenceDate?: string }

export interface ExtractAllOptions extends Omit<ExtractOptions, 'path'> {
  /** Threads that work at a time; without it the cores. */
  jobs?: number
  /** Seconds after which a release is given up; 60 without it. */
  timeout?: number
  /** Mebibytes of memory that one release may need; 1024 without it. */
  memory?: number
}

/** What became of one input: its record, or why there is none. */
export type Extracted<I> =
  | { input: I; record: ReleaseRecord; error: null }
  | { input: I; record: null; error: { code: string; message: string } }

/**
 * Extracts the records of many releases, in their order, on several threads. It reads ahead only as far as its threads
 * need, so that the input may be endless and the reader slow. A release that fails is told in its place.
 * @throws {RangeError} where `jobs`, `timeout` or `memory` is no number above 0
 */
export async function* extractAll<I extends ReleaseInput>(
  inputs: AsyncIterable<I> | Iterable<I>,
  { jobs, timeout, memory, ...options }: ExtractAllOptions = {},
): AsyncGenerator<Extracted<I>, void, undefined> {
  for (const [name, value] of Object.entries({ jobs, timeout, memory })) {
    if (value !== undefined && !(value > 0)) throw new RangeError(`${name} must be a number above 0: ${value}`)
  }
  const task = { options, pretty: false }
  for await (const { of: input, result } of parallel(jobsOf(inputs), task, { jobs, timeout, memory })) {
    if (result && 'made' in result) yield { input, record: JSON.parse(result.made.text), error: null }
    else if (result) yield { input, record: null, error: result.failure }
  }
}

async function* jobsOf<I extends ReleaseInput>(inputs: AsyncIterable<I> | Iterable<I>): AsyncGenerator<Job<I>> {
  for await (const of of inputs) yield { of, input: inputOf(of) }
}

function inputOf(given: ReleaseInput): Extract<Job<ReleaseInput>, { input: unknown }>['input'] {
  const here = { path: null, relative: '' }
  if (typeof given === 'string' || given instanceof Uint8Array) return { ...here, content: given }
  if (!given || typeof given !== 'object') throw notRelease()
  const { id, referenceDate } = given
  if ('file' in given) return { ...here, id, referenceDate, path: given.file, file: bytesOfName(given.file) }
  const content = 'text' in given ? given.text : given.bytes
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) {
    throw notRelease()
  }
  return { ...here, id, referenceDate, path: given.path ?? null, content }
}

const notRelease = () => new TypeError('a release is a string, a Uint8Array, or an object with text, bytes or file')
