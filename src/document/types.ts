import type { Span, Warning } from '../text/span.ts'

export type { Mention, Span, Warning } from '../text/span.ts'

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
  /** The title is meant as the release's own, as in front matter, and not as the name of a page, a file or a message. */
  isOwnTitle?: boolean
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
  /** A line of the foot that says nothing but a day. */
  issuedAtFoot: Span | null
  metadata: Metadata
  warnings: Warning[]
}
