/** The formats of output: a row each, with what loads it and what it can be written to. */
import type { Draft } from './place.ts'
import type { Layout, Renderer, Sink, Target } from './sink.ts'

export { DESK, folderSink, isFolder, keyOf } from './folder.ts'
export { discardUnfinished, draft, targetOf, writeAll } from './place.ts'
export {
  type Failure,
  failureOf,
  type Layout,
  type Outcome,
  PAGE_WIDTH,
  type Renderer,
  type Screen,
  type Sink,
} from './sink.ts'
export { fileTarget, standardOutput, streamTarget } from './target.ts'

interface FormatRow {
  /** One output for all. */
  sink(target: Target, layout: Layout): Promise<Sink>
  /** A folder: with a file a release of this extension, or a file a field. */
  folder:
    | { extension: string; renderer?(layout: Layout): Promise<Renderer> }
    | { sink(folder: string): Promise<Sink> }
    | null
  /** It is written in no order of its own, so it needs a file and not a stream. */
  needsFile?: boolean
  /** The text of the release goes in, as with `--with-text`. */
  withText?: boolean
  /** It shows mentions in their text, so places count as the text does. */
  shows?: boolean
  /** It has colours and a width. */
  forScreen?: boolean
  /** It says why each value was read so. */
  reasons?: boolean
  /** One output is of one release. */
  single?: boolean
  /** What it is called in messages and help. */
  about: string
}

const row = <T extends { [name: string]: FormatRow }>(rows: T) => rows as { [F in keyof T]: FormatRow }

export const FORMATS = row({
  json: {
    about: 'one document, an array for several',
    sink: async (target, layout) => (await import('./json.ts')).jsonSink(target, layout),
    folder: { extension: '.json' },
  },
  ndjson: {
    about: 'a record a line',
    sink: async (target, layout) => (await import('./json.ts')).ndjsonSink(target, layout),
    folder: { extension: '.ndjson' },
  },
  csv: {
    about: 'a row a fact; a folder gets a file a field',
    sink: async (target) => (await import('./csv.ts')).csvSink(target),
    folder: { sink: async (folder) => (await import('./csv.ts')).csvFolderSink(folder) },
  },
  sqlite: {
    about: 'a table a field, full-text search, a view of all facts',
    sink: async (target) => (await import('./sqlite.ts')).sqliteSink(target as Draft),
    folder: null,
    needsFile: true,
    withText: true,
  },
  parquet: {
    about: 'as csv, with types',
    sink: async (target) => (await import('./parquet.ts')).parquetSink(target),
    folder: { sink: async (folder) => (await import('./parquet.ts')).parquetFolderSink(folder) },
  },
  html: {
    about: 'a page to review and correct; a folder gets an index',
    sink: async (target) => (await import('./html/index.ts')).pageSink(target),
    folder: { extension: '.html', renderer: async () => (await import('./html/index.ts')).pages },
    withText: true,
    shows: true,
    reasons: true,
    single: true,
  },
  text: {
    about: 'a summary for the terminal, events first',
    sink: async (target, layout) => (await import('./summary.ts')).summarySink(target, layout),
    folder: { extension: '.summary.txt', renderer: async () => (await import('./summary.ts')).summariser() },
    withText: true,
    shows: true,
    forScreen: true,
  },
})

export type Format = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[]
