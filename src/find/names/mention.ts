import type { BlockKind } from '../../document/types.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import type { NameKind, RuleId } from './rules.ts'
import type { Kind as TaggedKind } from './tagger/labels.ts'

/** A name at a place, by tokens of its sentence: what a rule or the tagger proposes. */
export interface Proposal {
  kind: NameKind
  first: number
  /** Place of the token behind its last. */
  after: number
  rule: RuleId
  /** Tokens of the title in front of a person. */
  title?: { first: number; after: number }
  /** Form of address in front of a person. */
  honorific?: string
}

/** A name in the text with all that is known of that place. */
export interface NameMention extends Span {
  kind: NameKind
  text: string
  /** Its words, without commas. */
  words: readonly Word[]
  rule: RuleId
  title: Span | null
  honorific: string | null
  /** What the tagger sees in its place, and the probability of that. */
  tagged: TaggedKind | null
  certainty: number
  /** Mean probability of its own kind over its tokens, by the tagger. */
  share: number
  /** The name right in front whose possessive makes it the owner of this one. */
  owner: NameMention | null
  /** "(CNS)" right behind. */
  acronym: (Span & { text: string }) | null
  /** In a heading, where every word has a capital. */
  heading: boolean
  /** At the beginning of a sentence, where every word has a capital. */
  opens: boolean
  block: BlockKind
  /** The names of bodies, and what may be one, in the list that it stands in. */
  series: readonly NameMention[] | null
}
