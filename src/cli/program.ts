import { Command, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { KIND_NAMES, type Kind } from '../read/kind.ts'
import { FIELDS, type Field } from '../record/fields.ts'
import { OFFSETS, type Offsets } from '../record/places.ts'
import type { Format } from '../write/json.ts'

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
  quiet?: boolean
  color: boolean
}

const examples = `
Examples:
  extract release.txt                              one record as JSON
  cat release.txt | extract                        the same from standard input (- says so explicitly)
  extract releases/ > records.ndjson               all releases below a folder, one record a line
  extract releases/ -o records/                    one file a release
  extract page.html mail.eml scan.pdf note.docx    releases as they come
  extract --only dates,money --pretty release.txt  just these fields, indented
  extract --reference-date 2020-02-10 release.txt  the day that "this year" and "last Friday" count from
  extract --explain release.txt                    every mention with the rule that made it

Exit status: 0 all inputs read, 1 some input failed, 2 wrong usage, 130 interrupted.
Fields: ${FIELDS.join(', ')}.
`

/** The command line, as commander reads it. */
export function program(): Command {
  return new Command('extract')
    .description(
      'Turns press releases into structured, normalised, grounded JSON. Offline; the same input gives the same output.',
    )
    .argument('[inputs...]', 'files, folders, or - for standard input')
    .option(
      '-o, --output <path>',
      'write there instead of to standard output: a file, or a folder with one file a release',
    )
    .addOption(
      new Option('-f, --format <format>', 'layout (default: json for one input, ndjson for several)').choices([
        'json',
        'ndjson',
      ]),
    )
    .option('-p, --pretty', 'indent the JSON (default: only for one input on a terminal)')
    .option('--only <fields>', 'keep just these fields, comma-separated, and do only their work', fields)
    .option('--with-text', "put the document's text into source.text")
    .addOption(
      new Option('--offsets <unit>', 'what places count: code units of UTF-16 (default) or code points').choices(
        OFFSETS,
      ),
    )
    .addOption(
      new Option('--input-format <kind>', 'read the inputs as this kind of file, whatever they look like').choices(
        KIND_NAMES,
      ),
    )
    .option('--reference-date <day>', 'count relative dates from this day, YYYY-MM-DD', day)
    .option('--explain', 'list each mention with the rule that made it and what refined it, instead of the record')
    .option('-q, --quiet', 'no summary of a run over several inputs on standard error')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are obeyed too)')
    .version(version, '-V, --version')
    .addHelpText('after', examples)
    .exitOverride()
}

function fields(value: string): Field[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  for (const name of names) {
    if (!(FIELDS as readonly string[]).includes(name))
      throw new InvalidArgumentError(`There is no field ${JSON.stringify(name)}; there are ${FIELDS.join(', ')}.`)
  }
  if (!names.length) throw new InvalidArgumentError('No field is named.')
  return names as Field[]
}

function day(value: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) {
    throw new InvalidArgumentError('It must be a day of the form YYYY-MM-DD.')
  }
  return value
}
