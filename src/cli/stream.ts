/** `--stream`: a release a line in, a record a line out, in the same order, for as long as lines come. */

import { ReadError } from '../read/limits.ts'
import { failureFor } from '../run/failures.ts'
import type { Input } from '../run/inputs.ts'
import { type Job, parallel } from '../run/pool.ts'
import { values } from '../run/tables.ts'
import { failureOf, streamTarget } from '../write/index.ts'
import { taskOf } from './batch.ts'
import { type Flags, UsageError } from './flags.ts'

/** Failures are told in the stream, in the place of their record; they do not make the run fail. */
export async function stream(flags: Flags, operands: readonly string[]): Promise<boolean> {
  if (operands.length || flags.output !== undefined)
    throw new UsageError('--stream reads standard input and writes standard output')
  if (flags.format !== undefined && flags.format !== 'ndjson') throw new UsageError('--stream writes ndjson')
  if (flags.explain || flags.pretty) throw new UsageError('--stream writes a record a line')
  const target = streamTarget(process.stdout, false)
  for await (const { of, result } of parallel(jobs(process.stdin), taskOf(flags, 'ndjson', false), flags)) {
    const outcome = { path: null, id: of.id, relative: '' }
    const line =
      'made' in result! ? result.made.text : JSON.stringify(failureOf({ ...outcome, failure: result!.failure }))
    await target.write(`${line}\n`)
  }
  return false
}

interface Line {
  id?: unknown
  text?: unknown
  html?: unknown
  reference_date?: unknown
}

type Named = { id: string | undefined }

async function* jobs(lines: AsyncIterable<Buffer>): AsyncGenerator<Job<Named>> {
  for await (const line of values(lines)) {
    if (line instanceof Error) yield { of: { id: undefined }, known: failureFor(line) }
    else yield jobOf(line)
  }
}

function jobOf({ id: name, text, html, reference_date: day }: Line): Job<Named> {
  const id = name === undefined || name === null ? undefined : String(name)
  const content = text ?? html
  if (typeof content !== 'string') {
    return { of: { id }, known: failureFor(new ReadError('no-text', 'holds neither "text" nor "html"')) }
  }
  const referenceDate = typeof day === 'string' ? day.slice(0, 10) : undefined
  const input: Input = { path: null, id, relative: '', content, html: typeof text !== 'string', referenceDate }
  return { of: { id }, input }
}
