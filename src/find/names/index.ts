import type { Document } from '../../document/types.ts'
import { is } from '../../lexicon/index.ts'
import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import { byPlace, type Span, spanIndex, startingIn } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from '../../text/words.ts'
import { acronymAfter } from './acronym.ts'
import { addressAt } from './address.ts'
import { contactNames } from './contact-names.ts'
import { listedCounties } from './counties.ts'
import { datelineBodyIn, isHeading, letterheadBodyIn, opensAt, siteBodyIn, siteIn } from './heading.ts'
import { DOUBTFUL, listedPlaces } from './listed-places.ts'
import type { NameMention, Proposal } from './mention.ts'
import { organisationsIn } from './rules/organisations.ts'
import { peopleIn } from './rules/people.ts'
import { kindOf, type RuleId, tierOf } from './rules.ts'
import { sentencesOf } from './sentences.ts'
import { type Item, listedPeople, mayBeBody, seriesIn } from './series.ts'
import { parted } from './split.ts'
import { isBase, shipsIn } from './stations.ts'
import { type TaggedSentence, tagDocument } from './tagger/index.ts'
import { type Vote, vote } from './vote.ts'

export type { NameMention } from './mention.ts'
export { isPlaceName } from './place-names.ts'
export { reasonOf, tierOf } from './rules.ts'

/** The names of a document, in text order, with the tokens of its sentences. */
export interface Names {
  mentions: NameMention[]
  /** Where the tagger sees places. */
  places: Span[]
  sentences: readonly (readonly Token[])[]
}

/**
 * Finds where organisations, people and places are named: what rules and the tagger propose, by sentence, and which of
 * them stand.
 * @param taken what is a date, a quantity or an amount, and so no name; in text order, none touching another
 */
export function namesIn(document: Document, taken: readonly Span[]): Names {
  const isTaken = spanIndex(taken)
  const tokens = sentencesOf(document)
  const tags = tagDocument(tokens)
  const called = contactNames(document)
  const ships = shipsIn(tokens)
  const names: Names = { mentions: [], places: [], sentences: tokens }
  for (const [n, all] of tokens.entries()) {
    const tagged = tags[n].spans
    const found = mentionsOf(document, n, all, tags[n], called).filter(
      (mention) =>
        !isTaken(mention) && !isTown(mention) && !(ships.has(mention.text) && tierOf(mention.rule) === 'seen'),
    )
    const isCertain = spanIndex(found.filter((mention) => !isDoubtful(mention)))
    const counties = listedCounties(all)
    const isCounty = spanIndex(counties)
    const listed = listedPlaces(all, tagged, (token) => isCounty(token) || isCertain(token) || isTaken(token))
    listed.push(...counties)
    const isListed = spanIndex(listed.sort(byPlace))
    const mentions = found.filter((mention) => !isListed(mention))
    for (const mention of mentions) names.mentions.push(mention)
    const isNamed = spanIndex(mentions)
    for (const { kind, first, after, certainty } of tagged.flatMap((name) => parted(name, all))) {
      const place = { start: all[first].start, end: all[after - 1].end }
      const isSeen =
        kind === 'place' &&
        (certainty >= UNKNOWN ||
          isBase(all, first, after) ||
          placesNamed(document.text.slice(place.start, place.end)).length > 0)
      if (isSeen && !isNamed(place) && !isTaken(place) && !isCounty(place)) names.places.push(place)
    }
    for (const place of listed) names.places.push(place)
  }
  return names
}

/** How sure it has to be of a place that the gazetteer does not know: of those it is less sure of one in twenty is right. */
const UNKNOWN = 0.5
/** How sure the tagger has to be of a place where a rule only finds a person likely: "Sri Lanka". */
const SURELY = 0.9
const isTown = ({ kind, rule, tagged, certainty }: NameMention): boolean =>
  kind === 'person' && tierOf(rule) === 'likely' && tagged === 'place' && certainty > SURELY

/** What the tagger alone sees, and is not sure of. */
const isDoubtful = ({ rule, certainty }: NameMention): boolean => tierOf(rule) === 'seen' && certainty < DOUBTFUL

/** The contacts of a sentence by their place in its block. */
function calledIn(tokens: readonly Token[], called: readonly Span[]): Proposal[] {
  const proposals: Proposal[] = []
  for (const { start, end } of startingIn(called, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)) {
    const first = tokens.findIndex((token) => token.start === start)
    const last = tokens.findLastIndex((token) => token.end <= end)
    if (first >= 0 && last >= first)
      proposals.push({ kind: 'person', first, after: last + 1, rule: 'people/contact-line' })
  }
  return proposals
}

/** The names of a sentence. */
function mentionsOf(
  document: Document,
  n: number,
  tokens: readonly Token[],
  tagged: TaggedSentence,
  called: readonly Span[],
): NameMention[] {
  const { text, sentences } = document
  const { block } = sentences[n]
  const heading = isHeading(tokens, block.kind)
  const isTitle = block.kind === 'headline' || (block.kind === 'header' && n === 0)
  const site = isTitle ? siteIn(tokens) : tokens.length
  const mentions: NameMention[] = []
  const rules = [
    ...calledIn(tokens, called),
    ...siteBodyIn(tokens, site),
    ...letterheadBodyIn(text, tokens, block),
    ...datelineBodyIn(document, tokens),
    ...peopleIn(tokens),
    ...organisationsIn(tokens),
  ]
  let end = -1
  const lists = seriesIn(tokens)
  const votes = withListed(tokens, vote(tokens, rules, tagged), lists)
  const series = seriesOf(tokens, votes, tagged, lists)
  for (const one of [...votes, ...series.flatMap(({ added }) => added)].sort((a, b) => a.first - b.first)) {
    const mention = mentionOf(text, tokens, one, { heading: heading && one.first < site, block: block.kind })
    // A line of its own in the body is a heading, not a statement about the body it may name.
    if (block.kind === 'body' && mention.start === block.start && mention.end === block.end) mention.heading = true
    if (end === one.first && tokens[one.first - 1].possessive) mention.owner = mentions[mentions.length - 1]
    if (mention.kind === 'organisation') mention.acronym = acronymAfter(text, mention)
    mentions.push(mention)
    end = one.after
  }
  for (const { items } of series) {
    const listed = mentions.filter(({ start, kind }) => kind === 'organisation' && items.has(start))
    for (const mention of listed) mention.series = listed
  }
  return mentions
}

/** With those as people that stand in a list of people. */
function withListed(tokens: readonly Token[], votes: readonly Vote[], lists: readonly Item[][]): readonly Vote[] {
  const people = new Set(lists.flatMap((items) => listedPeople(tokens, items, votes)))
  return votes.map((one) => (people.has(one) ? { ...one, kind: 'person', rule: 'people/series' } : one))
}

/** How sure the tagger has to be of a thing that stands among bodies. */
const SURELY_ELSE = 0.5
/** Bodies that a list has at least, for the rest of it to be looked at. */
const BODIES = 2

/** The lists of a sentence that hold bodies: where their items begin, and proposals for those that are nothing yet. */
function seriesOf(
  tokens: readonly Token[],
  votes: readonly Vote[],
  tagged: TaggedSentence,
  lists: readonly Item[][],
): { items: Set<number>; added: Vote[] }[] {
  return lists.flatMap((items) => {
    const there = (item: Item) => votes.find(({ first, after }) => first < item.after && item.first < after)
    const inside = items.flatMap((item) => there(item) ?? [])
    if (inside.some(({ kind }) => kind === 'person')) return []
    // Several items may be of one name: "Bureau of Rivers, Lakes and Ports".
    if (new Set(inside).size < BODIES || inside.length > new Set(inside).size) return []
    const isElse = ({ first, after }: Item) =>
      tagged.spans.some(({ kind, certainty, ...span }) => {
        const isSeen = kind === 'place' || (kind === 'other' && certainty > SURELY_ELSE)
        return isSeen && span.first < after && first < span.after
      })
    const added = items
      .filter((item) => !there(item) && mayBeBody(tokens, item) && !isElse(item))
      .map((item): Vote => ({ ...item, ...UNSEEN }))
    return [{ items: new Set(items.map(({ first }) => tokens[first].start)), added }]
  })
}
const UNSEEN = { kind: 'organisation', rule: 'organisations/series', tagged: null, certainty: 0, share: 0 } as const

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { first, after, rule, title, honorific, tagged, certainty, share }: Vote,
  { heading, block }: Pick<NameMention, 'heading' | 'block'>,
): NameMention {
  const { start } = tokens[first]
  const { end } = tokens[after - 1]
  return {
    kind: kindOf(rule),
    start,
    end,
    text: text.slice(start, end),
    words: tokens.slice(first, after).flatMap(({ word }) => (isNoWord(word, rule) ? [] : [word])),
    rule,
    title: title ? { start: tokens[title.first].start, end: tokens[title.after - 1].end } : null,
    honorific: honorific ?? honorificBefore(tokens, first),
    tagged,
    certainty,
    share,
    owner: null,
    acronym: null,
    heading,
    opens: opensAt(tokens, first),
    block,
    series: null,
  }
}

/** Commas, and the marks around a nickname; "&" belongs to a body's name. */
const isNoWord = ({ form, kind }: Word, rule: RuleId): boolean =>
  form === ',' || (kind === 'mark' && kindOf(rule) === 'person')

const isHonorific = is('honorific')
const honorificBefore = (tokens: readonly Token[], first: number): string | null =>
  first > 0 && isHonorific(tokens[first - 1].word) ? addressAt(tokens, first - 1) : null
