/** What is to be read, one after another, and what the names of files say of it. */
import { KINDS } from '../read/kind.ts'
import { type Bytes, extensionOf } from './names.ts'

/** One release to read: a file, or something whose content is already here. */
export interface Input {
  /** As it is shown and recorded; null for standard input. */
  path: string | null
  /** Its name in the table that it is a row of. */
  id?: string
  /** Path of the result below the folder of results, without its extension; it depends on the input's own path alone. */
  relative: string
  /** The name that the system knows; absent where the content is here. */
  file?: Bytes
  content?: Uint8Array | string
  /** In bytes, and time of change in milliseconds, where they are known. */
  size?: number
  time?: number
  /** The day that a row of a table brings along. */
  referenceDate?: string
  /** The text of the row is HTML. */
  html?: boolean
}

/** Something that is not there or cannot be opened. */
export interface Missing {
  path: string
  relative: string
  error: Error
}

/** Something below a folder or in an archive that is no release. */
export interface Passed {
  path: string
  passed: string
}

export type Entry = Input | Missing | Passed

export interface Expanding {
  /** A file with a name a line, `-` for standard input. */
  filesFrom?: string
  /** Columns of a table: the text, what names a row, the day that it was published. */
  textField?: string
  idField?: string
  dateField?: string
}

/** What a folder is searched for. A file named on the command line is read whatever it is called. */
export const RELEASES = new Set<string>(Object.values(KINDS).flatMap(({ extensions }) => extensions))
export const ARCHIVES = new Set(['.zip', '.tar', '.tgz', '.tar.gz', '.mbox'])
export const TABLES = new Set(['.csv', '.tsv', '.ndjson', '.jsonl', '.parquet'])

export const isRelease = (name: string): boolean => RELEASES.has(extensionOf(name))
/** Whether a file of that name holds several releases. */
export const holdsMany = (name: string): boolean => ARCHIVES.has(extensionOf(name)) || TABLES.has(extensionOf(name))
