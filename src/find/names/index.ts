import type { Document } from '../../document/types.ts'
import { is } from '../../lexicon/index.ts'
import { type Span, spanIndex } from '../../text/span.ts'
import { type Token, tokensOf, withPossessives } from '../../text/tokens.ts'
import { acronymAfter } from './acronym.ts'
import { contactNames } from './contact-names.ts'
import { isHeading, opensAt, siteIn } from './heading.ts'
import type { NameMention } from './mention.ts'
import { kindOf } from './rules.ts'
import { organisationsIn } from './rules/organisations.ts'
import { peopleIn } from './rules/people.ts'
import { Tagger } from './tagger/index.ts'
import { usageIn } from './tagger/features.ts'
import { type Vote, vote } from './vote.ts'

export type { NameMention } from './mention.ts'
export { isPlaceName } from './place-names.ts'
export { RULES, type RuleId, tierOf } from './rules.ts'

/** The names of a document, in text order, with the tokens of its sentences. */
export interface Names {
  mentions: NameMention[]
  sentences: readonly Token[][]
}

/**
 * Finds where organisations and people are named: what rules and the tagger propose, by sentence, and which of them stand.
 * @param taken what is a date, a quantity or an amount, and so no name; in text order, none touching another
 */
export function namesIn(document: Document, taken: readonly Span[]): Names {
  const { text, sentences } = document
  const isTaken = spanIndex(taken)
  const tokens = withPossessives(sentences.map((sentence) => tokensOf(text, withoutDateline(document, sentence))))
  const tagger = new Tagger(usageIn(tokens))
  const called = new Set(contactNames(document).map(({ start }) => start))
  const mentions: NameMention[] = []
  for (const [n, all] of tokens.entries()) {
    const { block } = sentences[n]
    const rules = [...peopleIn(all), ...organisationsIn(all)]
    const heading = isHeading(all, block.kind)
    const site = block.kind === 'headline' ? siteIn(all) : all.length
    let previous: { after: number; mention: NameMention } | null = null
    for (const one of vote(rules, tagger.tag(all))) {
      const mention = mentionOf(text, all, one, { heading: heading && one.first < site, block: block.kind })
      if (isTaken(mention)) continue
      if (called.has(mention.start) && mention.rule !== 'organisations/legal-form') {
        mention.kind = 'person'
        mention.rule = 'people/contact-line'
      }
      // A line of its own in the body is a heading, not a statement about the body it may name.
      if (block.kind === 'body' && mention.start === block.start && mention.end === block.end) mention.heading = true
      if (previous?.after === one.first && all[one.first - 1].possessive) mention.owner = previous.mention
      if (mention.kind === 'organisation') mention.acronym = acronymAfter(text, mention)
      mentions.push(mention)
      previous = { after: one.after, mention }
    }
  }
  return { mentions, sentences: tokens }
}

/** The sentence, without the dateline in front of it. */
const withoutDateline = ({ dateline }: Document, { start, end }: Span): Span =>
  dateline && dateline.start <= start && dateline.end < end && start < dateline.end
    ? { start: dateline.end, end }
    : { start, end }

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { first, after, rule, title, honorific, tagged, certainty }: Vote,
  { heading, block }: Pick<NameMention, 'heading' | 'block'>,
): NameMention {
  const { start } = tokens[first]
  const { end } = tokens[after - 1]
  return {
    kind: kindOf(rule),
    start,
    end,
    text: text.slice(start, end),
    words: tokens.slice(first, after).flatMap(({ word }) => (word.form === ',' ? [] : [word])),
    rule,
    title: title ? { start: tokens[title.first].start, end: tokens[title.after - 1].end } : null,
    honorific: honorific ?? honorificBefore(tokens, first),
    tagged,
    certainty,
    owner: null,
    acronym: null,
    heading,
    opens: opensAt(tokens, first),
    block,
  }
}

const isHonorific = is('honorific')
const honorificBefore = (tokens: readonly Token[], first: number): string | null =>
  first > 0 && isHonorific(tokens[first - 1].word) ? tokens[first - 1].text : null
