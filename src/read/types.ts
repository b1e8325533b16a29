import type { Metadata, Warning } from '../document/types.ts'

/** What a reader makes of a file. */
export interface Rendering {
  /** The document's text. */
  text: string
  metadata: Metadata
  /** Encoding of the text in the file; absent where that is the format's own business. */
  encoding?: string
  warnings?: Warning[]
}
