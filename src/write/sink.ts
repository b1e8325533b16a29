/** What every format of output is: something that takes what became of each input, one after another. */
import type { ExplainedRow } from '../record/explained.ts'
import type { ReleaseRecord } from '../record/schema.ts'

export interface Failure {
  /** Stable identifier, such as `empty`, `timeout`, `ENOENT`. */
  code: string
  message: string
}

/** What became of one input: its record as JSON, or why there is none. */
export type Outcome = { path: string | null; id?: string; relative: string } & ({ json: string } | { failure: Failure })

export interface Sink {
  write(outcome: Outcome): void | Promise<void>
  /** Ends the output: only now does it stand in its place. */
  close(): void | Promise<void>
  /** Gives the output up, at once: nothing half-written stays. */
  discard(): void
}

/** Somewhere that bytes go. */
export interface Target {
  write(chunk: string | Uint8Array): void | Promise<void>
  close(): void | Promise<void>
  discard(): void
}

export interface Layout {
  /** Indented, for people. */
  pretty: boolean
  /** Several outcomes are to come: `json` then makes an array of them, and failures stand among the records. */
  many: boolean
  /** What formats for a screen may use. */
  screen?: Screen
}

export interface Screen {
  /** Colour level, as chalk has it: 0 for none. */
  colours: 0 | 1 | 2 | 3
  /** Columns. */
  width: number
}

/** What stands in a folder of results where that is not the records alone. */
export interface Renderer {
  /** The file of one release. */
  render(outcome: Outcome & { json: string }): string
  /** What the folder holds beside: told of each outcome, and of the end. */
  beside?: (folder: string, resume: boolean) => Beside
}

export interface Beside {
  /** Of the file, in the folder. */
  name: string
  add(outcome: Outcome): void
  /**
   * What is to stand in the file.
   * @param stands whether the result of a release is there
   */
  close(stands: (relative: string) => boolean): string
}

/** Columns where no terminal tells its own. */
export const PAGE_WIDTH = 100

export const recordOf = (outcome: { json: string }): ReleaseRecord => JSON.parse(outcome.json)

/** The same for formats that show why each value was read so. */
export const explainedOf = (outcome: { json: string }): ReleaseRecord & { explained: ExplainedRow[] } =>
  JSON.parse(outcome.json)

/** A failure as it stands among records. */
export function failureOf({ path, id, failure }: Outcome & { failure: Failure }): unknown {
  return { source: id === undefined ? { path } : { path, id }, error: failure }
}
