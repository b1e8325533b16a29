import { createDocument } from './document/document.ts'
import type { Document } from './document/types.ts'
import { detectLanguage } from './language/detect.ts'
import { isDay } from './read/days.ts'
import { read, readText } from './read/index.ts'
import { KIND_NAMES, type Kind } from './read/kind.ts'
import { assemble } from './record/assemble.ts'
import { type ExplainedRow, explained } from './record/explained.ts'
import { FIELDS, type Field } from './record/fields.ts'
import { OFFSETS, type Offsets, printed } from './record/places.ts'
import type { ReleaseRecord, SourceEntry } from './record/schema.ts'
import { type Finder, finderOf } from './stages.ts'

export interface ExtractOptions {
  /** ISO 8601 day that relative dates ("last Friday") count from; without it the one that the release states. */
  referenceDate?: string
  /** Only these fields, and only the work that they need. The other fields are then absent. */
  only?: readonly Field[]
  /** Puts the document's text into `source.text`. */
  withText?: boolean
  /** Recorded as `source.path`; its extension tells the kind of file where the content does not. */
  path?: string | null
  /** The kind of file, for where both content and extension mislead. */
  inputFormat?: Kind
  /** What offsets count: UTF-16 code units (the default) or Unicode code points. */
  offsets?: Offsets
}

/** A document with what was found in it, for tools that want more than the record (such as `--explain`). */
export interface Analysis {
  document: Document
  find: Finder
  record(only?: readonly Field[]): Promise<ReleaseRecord>
  /** Each value with the rule that made it, at its place in the text that is printed. */
  explained(only?: readonly Field[]): Promise<ExplainedRow[]>
}

/**
 * Extracts the record of one release.
 * @param input plain text, or the bytes of a file (text in any usual encoding, HTML, Markdown, e-mail, PDF or Word)
 * @throws {ReadError} where bytes are empty, damaged, encrypted, too large or of no kind that is read
 * @throws {RangeError} where `referenceDate` is no ISO 8601 day, or `only`, `inputFormat` or `offsets` is none of its values
 * @throws {TypeError} where the input is neither a string nor a Uint8Array, or `options` is no object
 */
export async function extract(input: string | Uint8Array, options: ExtractOptions = {}): Promise<ReleaseRecord> {
  return (await analyse(input, options)).record(options.only)
}

/** Reads the input and prepares its stages; nothing is searched for before it is asked for. */
export async function analyse(input: string | Uint8Array, options: ExtractOptions = {}): Promise<Analysis> {
  const { referenceDate, withText, path = null, inputFormat, offsets = 'utf16' } = checked(input, options)
  const reading =
    typeof input === 'string'
      ? await readText(input, { path, format: inputFormat })
      : await read(input, { path, format: inputFormat })
  const document = createDocument(reading.text, reading.metadata, reading.warnings)
  const language = await detectLanguage(document)
  if (language !== null && language !== 'en') {
    document.warnings.push({
      code: 'language-not-read',
      message: `the text is in another language than English (${language}): only what is free of language was read`,
    })
  }
  const find = finderOf({ document, referenceDate, language })
  const { length, relocated } = printed(document, offsets)
  return {
    document,
    find,
    explained: async (only) => relocated(await explained(document, find, only)),
    record: async (only) => {
      const source: SourceEntry = {
        path,
        mediaType: reading.mediaType,
        encoding: reading.encoding,
        sha256: typeof input === 'string' ? null : await sha256(input),
        length,
        offsets,
        language,
        ...(withText ? { text: document.verbatim } : {}),
      }
      const record = await assemble(document, find, source, only)
      return { ...relocated(record), source }
    },
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}

/** The options, where they are ones that can be obeyed. */
function checked(input: unknown, options: ExtractOptions): ExtractOptions {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new TypeError(`the input is ${nameOf(input)}: it must be a string or a Uint8Array`)
  }
  if (!options || typeof options !== 'object')
    throw new TypeError(`the options are ${nameOf(options)}: they must be an object`)
  const { referenceDate, only, inputFormat, offsets, path } = options
  if (referenceDate !== undefined && (typeof referenceDate !== 'string' || !isDay(referenceDate))) {
    throw new RangeError(`not a day of the form YYYY-MM-DD: ${String(referenceDate)}`)
  }
  if (only !== undefined && !Array.isArray(only)) throw new TypeError(`only is ${nameOf(only)}: it must be an array`)
  for (const field of (only ?? []) as readonly Field[]) {
    if (!FIELDS.includes(field)) throw new RangeError(`not a field of the record: ${String(field)}`)
  }
  oneOf('inputFormat', inputFormat, KIND_NAMES)
  oneOf('offsets', offsets, OFFSETS)
  if (path !== undefined && path !== null && typeof path !== 'string')
    throw new TypeError(`path is ${nameOf(path)}: it must be a string`)
  return options
}

function oneOf(name: string, value: unknown, values: readonly string[]): void {
  if (value !== undefined && !values.includes(value as string))
    throw new RangeError(`${name} is ${String(value)}: it must be one of ${values.join(', ')}`)
}

const nameOf = (value: unknown) =>
  value === null || value === undefined
    ? String(value)
    : `a value of the kind ${(value as object).constructor?.name ?? typeof value}`
