/** The options of the command, once: the parser, the help, the README's table and the completions come from here. */
import { KIND_NAMES, type Kind } from '../read/kind.ts'
import { FIELDS, type Field } from '../record/fields.ts'
import { OFFSETS, type Offsets } from '../record/places.ts'
import { FORMAT_NAMES, FORMATS, type Format } from '../write/index.ts'

/** What the command line says. */
export interface Flags {
  output?: string
  format?: Format
  pretty?: boolean
  only?: Field[]
  withText?: boolean
  offsets?: Offsets
  inputFormat?: Kind
  referenceDate?: string
  explain?: boolean
  validate?: boolean
  jobs?: number
  timeout?: number
  memory?: number
  resume?: boolean
  filesFrom?: string
  textField?: string
  idField?: string
  dateField?: string
  stream?: boolean
  score?: string
  quiet?: boolean
  noColor?: boolean
  completions?: string
  help?: boolean
  version?: boolean
}

export interface Flag {
  name: string
  short?: string
  /** What stands for its value in help; absent where it takes none. */
  value?: string
  about: string
  choices?: readonly string[]
  /** @throws {UsageError} */
  parse?(value: string): unknown
  /** Values are names of files, for completions. */
  isPath?: boolean
}

/** The command line is wrong. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const formats = FORMAT_NAMES.map((name) => `${name}: ${FORMATS[name].about}`).join('; ')

export const FLAGS: readonly Flag[] = [
  {
    name: 'output',
    short: 'o',
    value: 'path',
    isPath: true,
    about: 'write there instead of to standard output: a file, or a folder (DIR/) with one file a release',
  },
  {
    name: 'format',
    short: 'f',
    value: 'format',
    choices: FORMAT_NAMES,
    about: `${formats} (default: json for one input and for a folder of results, else ndjson)`,
  },
  { name: 'pretty', short: 'p', about: 'indent the JSON (default: only for one input on a terminal)' },
  {
    name: 'only',
    value: 'fields',
    parse: fields,
    about: 'keep just these fields, comma-separated, and do only their work',
  },
  { name: 'with-text', about: "put the document's text into source.text" },
  {
    name: 'offsets',
    value: 'unit',
    choices: OFFSETS,
    about: 'what places count: code units of UTF-16 (default) or code points',
  },
  {
    name: 'input-format',
    value: 'kind',
    choices: KIND_NAMES,
    about: 'read the inputs as this kind of file, whatever they look like',
  },
  { name: 'reference-date', value: 'day', parse: day, about: 'count relative dates from this day, YYYY-MM-DD' },
  { name: 'explain', about: 'list each value with its rule and why it holds, instead of the record' },
  { name: 'validate', about: 'hold each record against the schema; one that breaks it is a failure' },
  {
    name: 'files-from',
    value: 'list',
    isPath: true,
    about: 'read also the files named in this file, a line each; - for standard input',
  },
  {
    name: 'text-field',
    value: 'column',
    about: 'the column of a CSV, TSV, NDJSON or Parquet file that holds the releases',
  },
  { name: 'id-field', value: 'column', about: 'the column that names them (default: the number of the row)' },
  { name: 'date-field', value: 'column', about: 'the column with the day of issue, for relative dates' },
  {
    name: 'score',
    value: 'folder',
    isPath: true,
    about: 'tell how well the inputs are read, against the corrected records in this folder',
  },
  {
    name: 'stream',
    about: 'read {"id", "text" | "html", "reference_date"?} a line on standard input, write a record a line, forever',
  },
  {
    name: 'jobs',
    short: 'j',
    value: 'n',
    parse: whole,
    about: 'releases that are worked on at a time (default: the cores)',
  },
  { name: 'timeout', value: 'seconds', parse: positive, about: 'give a release up after this time (default: 60)' },
  {
    name: 'memory',
    value: 'MiB',
    parse: whole,
    about: 'give a release up that needs more memory than this (default: 1024)',
  },
  { name: 'resume', about: 'go on where an earlier run with the same options broke off; needs -o' },
  { name: 'quiet', short: 'q', about: 'no progress, no summary, no word on files that were passed over' },
  { name: 'no-color', about: 'no colours (NO_COLOR and FORCE_COLOR are obeyed too)' },
  { name: 'completions', value: 'shell', choices: ['bash', 'zsh', 'fish'], about: 'print completions for this shell' },
  { name: 'version', short: 'V', about: 'print the version' },
  { name: 'help', short: 'h', about: 'print this' },
]

function fields(value: string): Field[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  for (const name of names) {
    if (!(FIELDS as readonly string[]).includes(name))
      throw new UsageError(`there is no field ${JSON.stringify(name)}; there are ${FIELDS.join(', ')}`)
  }
  if (!names.length) throw new UsageError('no field is named')
  return names as Field[]
}

function day(value: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) {
    throw new UsageError('it must be a day of the form YYYY-MM-DD')
  }
  return value
}

function whole(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError('it must be a whole number from 1')
  return Number(value)
}

function positive(value: string): number {
  const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : 0
  if (!(number > 0 && number <= MAX_SECONDS))
    throw new UsageError(`it must be a number above 0, at most ${MAX_SECONDS}`)
  return number
}

/** The longest time that a timer can be set to. */
const MAX_SECONDS = 2_000_000
