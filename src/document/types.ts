/** A stretch of the document's text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Something found in the text: where it stands, which rule made it, and which later rules changed it. */
export interface Mention extends Span {
  text: string
  /** Name of the rule that made the mention, as `--explain` prints it: `field/kind`. */
  rule: string
  /** Names of the refiners that changed it, in the order in which they did. */
  refinedBy: string[]
}

/** Something that a reader of the record should know; data, not an exception. */
export interface Warning {
  /** Stable identifier, such as `unbalanced-quote`. */
  code: string
  message: string
  start?: number
  end?: number
}

/**
 * The part that a block plays in a release:
 * - `headline`, `subheadline`: the title and what stands under it
 * - `header`: letterhead, "FOR IMMEDIATE RELEASE", the date line
 * - `body`: the story itself
 * - `contact`: whom to call
 * - `boilerplate`: "About X", forward-looking statements, disclaimers
 * - `chrome`: what the site put around the release; nothing is extracted from it
 */
export type BlockKind = 'headline' | 'subheadline' | 'header' | 'body' | 'contact' | 'boilerplate' | 'chrome'

/** A paragraph, heading, list item or table row. */
export interface Block extends Span {
  kind: BlockKind
}

/** A sentence of a block; headings and list items count as one or more sentences too. */
export interface Sentence extends Span {
  block: Block
}

/** "WASHINGTON, June 29, 2012 –": the whole, and the place and the date in it. */
export interface Dateline extends Span {
  place: Span | null
  date: Span | null
}

/** What a file says about itself outside its text (HTML `<meta>`, e-mail headers). */
export interface Metadata {
  title?: string
  /** ISO 8601 day. */
  date?: string
}

/** A release as every later stage sees it. */
export interface Document {
  /** The text as every stage reads it: odd spaces are plain ones, soft hyphens and zero-width characters are gone. */
  text: string
  /** The text as it was given. */
  verbatim: string
  /** Offsets of `text` to those of `verbatim`: of the begin and of the end of a span. */
  begin(offset: number): number
  end(offset: number): number
  blocks: Block[]
  sentences: Sentence[]
  headline: Span | null
  subheadline: Span | null
  dateline: Dateline | null
  /** The line of the header that says when the release was issued ("Date: June 7, 2016"). */
  issued: Span | null
  metadata: Metadata
  warnings: Warning[]
}
