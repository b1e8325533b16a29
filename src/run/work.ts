/** The work on one release: its bytes are read, and a record or a listing is made of it. The same here and in a worker. */
import { type Analysis, analyse, type ExtractOptions } from '../extract.ts'
import { bytesOf, type Input } from './inputs.ts'

/** What is to be made of each release. Plain data, since it goes to the workers. */
export interface Task {
  options: Omit<ExtractOptions, 'path'>
  pretty: boolean
  /** Instead of the record, the mentions with their rules, with colours of this level. */
  explain?: { colours: number }
  /** The record is held against its schema; one that breaks it is a failure. */
  validate?: boolean
  /** With the rules of the mentions, for formats that show them. */
  reasons?: boolean
}

export interface Made {
  /** The record as JSON, or what `explain` lists. */
  text: string
  /** Bytes that were read. */
  bytes: number
  /** Entries of each field that is a list. */
  facts: { [field: string]: number }
  sha256: string | null
}

export async function work(input: Input, task: Task): Promise<Made> {
  const content = input.content ?? (await bytesOf(input))
  const { referenceDate = task.options.referenceDate, path } = input
  const inputFormat = input.html ? 'html' : task.options.inputFormat
  const options = { ...task.options, referenceDate, inputFormat, path }
  // A string is the text itself; only the HTML of a row is read like a file.
  const analysis = await analyse(typeof content === 'string' && input.html ? Buffer.from(content) : content, options)
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  if (task.explain) return { text: await listing(analysis, task), bytes, facts: {}, sha256: null }
  const record = await analysis.record(task.options.only)
  if (input.id !== undefined) record.source = withId(record.source, input.id)
  const facts: Made['facts'] = {}
  for (const [field, value] of Object.entries(record)) if (Array.isArray(value)) facts[field] = value.length
  if (task.validate) (await import('../record/validate.ts')).validate(record)
  const told = task.reasons ? { ...record, explained: await analysis.explained(task.options.only) } : record
  const text = JSON.stringify(told, null, task.pretty ? 2 : undefined)
  return { text, bytes, facts, sha256: record.source.sha256 }
}

async function listing(analysis: Analysis, task: Task): Promise<string> {
  const [{ explain }, { Chalk }] = await Promise.all([import('../write/explain.ts'), import('chalk')])
  const paint = new Chalk({ level: task.explain!.colours as 0 })
  return explain(analysis, task.options.only, paint)
}

/** The row's name stands behind the path of its table. */
function withId<S extends { path: string | null }>({ path, ...rest }: S, id: string): S {
  return { path, id, ...rest } as unknown as S
}
