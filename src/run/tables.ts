/** Releases in the rows of a table: CSV, TSV, NDJSON, Parquet. */
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { ReadError } from '../read/limits.ts'
import type { Entry, Expanding, Input } from './entries.ts'
import { linesOf } from './lines.ts'
import { below, system } from './names.ts'

type Columns = Expanding & { textField: string }
type Row = Record<string, unknown>

/** Rows of a Parquet file that are read at a time. */
const BATCH = 256

/** The releases of a table, in the order of its rows. A row without text is an error of its own. */
export async function* rows(table: Input, extension: string, columns: Columns): AsyncGenerator<Entry> {
  let n = 0
  for await (const row of READERS[extension as keyof typeof READERS](table)) {
    n++
    if (row instanceof Error) yield { ...placed(table, String(n)), error: row }
    else yield release(table, row, n, columns)
  }
}

const READERS = {
  '.csv': (table: Input) => separated(table, ','),
  '.tsv': (table: Input) => separated(table, '\t'),
  '.ndjson': (table: Input) => values(createReadStream(system(table.file!))),
  '.jsonl': (table: Input) => values(createReadStream(system(table.file!))),
  '.parquet': parquet,
}

/** Characters of a row's name that no name of a file should have, and the most that is taken of it. */
const UNFIT = /[/\\:?#*"<>|%\u0000-\u001f]/g
const LONGEST = 150
const percent = (unit: string) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

const placed = (table: Input, id: string) => ({
  path: table.path!,
  id,
  relative: `${table.relative}/${below(id.replace(UNFIT, percent)).slice(0, LONGEST)}`,
})

function release(table: Input, row: Row, n: number, { textField, idField, dateField }: Columns): Entry {
  const place = placed(table, idField === undefined ? String(n) : String(row[idField] ?? n))
  const content = row[textField]
  if (typeof content !== 'string') {
    const what = content === undefined || content === null ? 'holds no text' : 'is no text'
    return { ...place, error: new ReadError('no-text', `row ${n}: the column "${textField}" ${what}`) }
  }
  const date = dateField === undefined ? undefined : dayOf(row[dateField])
  return { ...place, content, size: Buffer.byteLength(content), time: table.time, referenceDate: date }
}

/** The day in a cell: a date, or text that begins with one in ISO 8601. */
function dayOf(cell: unknown): string | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? /^\d{4}-\d\d-\d\d/.exec(cell.trim())?.[0] : undefined
}

async function* separated(table: Input, delimiter: string): AsyncGenerator<Row> {
  const { parse } = await import('csv-parse')
  const parser = parse({ columns: true, delimiter, bom: true, relax_column_count: true, skip_empty_lines: true })
  const file = createReadStream(system(table.file!))
  file.on('error', (error) => parser.destroy(error))
  try {
    yield* file.pipe(parser) as AsyncIterable<Row>
  } catch (error) {
    throw new ReadError('damaged', `is damaged: ${(error as Error).message.split('\n')[0]}`)
  } finally {
    file.destroy()
  }
}

/** The objects of a stream of NDJSON; for a line that holds none, an error that says why. */
export async function* values(stream: AsyncIterable<Buffer>): AsyncGenerator<Row | Error> {
  let n = 0
  for await (const line of linesOf(stream)) {
    n++
    const text = line
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trim()
    if (!text) continue
    try {
      const value: unknown = JSON.parse(text)
      if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Error('it holds no object')
      yield value as Row
    } catch (error) {
      yield new ReadError('damaged', `line ${n} is no JSON object: ${(error as Error).message.split('\n')[0]}`)
    }
  }
}

async function* parquet(table: Input): AsyncGenerator<Row> {
  const [{ parquetMetadataAsync, parquetReadObjects }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ])
  const handle = await open(system(table.file!))
  try {
    const file = { byteLength: (await handle.stat()).size, slice: slicer(handle) }
    const metadata = await parquetMetadataAsync(file)
    const total = Number(metadata.num_rows)
    for (let rowStart = 0; rowStart < total; rowStart += BATCH) {
      const rowEnd = Math.min(rowStart + BATCH, total)
      yield* await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })
    }
  } catch (error) {
    throw new ReadError('damaged', `is damaged: ${(error as Error).message.split('\n')[0]}`)
  } finally {
    await handle.close()
  }
}

const slicer = (handle: FileHandle) => async (start: number, end?: number) => {
  const size = (end ?? (await handle.stat()).size) - start
  const bytes = new Uint8Array(size)
  const { bytesRead } = await handle.read(bytes, 0, size, start)
  return bytes.buffer.slice(0, bytesRead)
}
