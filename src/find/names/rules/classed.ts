import { BUSINESSES } from '../../../lexicon/businesses.ts'
import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import { singularOf } from '../../../text/words.ts'
import type { Proposal } from '../mention.ts'
import { isPlaceName } from '../place-names.ts'
import { type Item, itemAt, listAt, ties } from '../series.ts'

const isGiven = is('given')
const isThing = is('thing')
const isNeutral = is('neutral')
const isTitle = is('titleWord')
const isHonorific = is('honorific')
const isDemonym = is('demonym')

/** Nouns for bodies that nobody else is called by, beside those that do business. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'agency studio newspaper magazine broadcaster network university school hospital union newsroom store chain ' +
    'restaurant brewery winery outlet foundation regulator authority organization organisation association'
  ).split(' '),
)
/** And those that people are called by as well: "three suppliers, Jane Roe, Tom Hill and". */
export const PEOPLE: ReadonlySet<string> = new Set(
  'maker manufacturer supplier provider developer distributor retailer wholesaler operator brewer insurer'.split(' '),
)
const isKind = (noun: string): boolean => BODIES.has(noun) || (BUSINESSES.has(noun) && !PEOPLE.has(noun))

export const isBody = (tokens: readonly Token[], { first, after }: Item): boolean => {
  const name = tokens.slice(first, after)
  return (
    !ties(name[name.length - 1]) &&
    !isPlaceName(name.map(({ text }) => text)) &&
    !name.some(({ word }) => isTitle(word) || isHonorific(word) || isDemonym(word)) &&
    !name.every(({ word }) => isThing(word) || isNeutral(word))
  )
}
const bodyOf = ({ first, after }: Item): Proposal => ({
  kind: 'organisation',
  first,
  after,
  rule: 'organisations/classed',
})

/** "advisory firms, Calder Lewis, Ethos and zRating,", "the authority, WEKO,": names behind the comma of their kind. */
export function classedAt(tokens: readonly Token[], comma: number): Proposal[] {
  const noun = tokens[comma - 1]
  if (noun?.kind !== 'word') return []
  const singular = singularOf(noun.text)
  if (!isKind(singular)) return []
  const items = singular === noun.text ? alone(tokens, comma) : listAt(tokens, comma + 1)
  // Not "told the firms, Jane Roe and Tom Hill said".
  const isClosed = /^[,.;:)]$/.test(tokens[items.at(-1)?.after ?? 0]?.text ?? '.')
  return isClosed && items.every((item) => isBody(tokens, item)) ? items.map(bodyOf) : []
}

/** Words between "the" and the noun, at most. */
const ADJECTIVES = 2

/** Between the commas behind a single one: "the competition authority, WEKO,". */
function alone(tokens: readonly Token[], comma: number): Item[] {
  if (!tokens.slice(Math.max(0, comma - 2 - ADJECTIVES), comma - 1).some(({ text }) => /^the$/i.test(text))) return []
  const item = itemAt(tokens, comma + 1)
  // "the network, Harlow, 52, moved", "the store, Harlow, who ran it,": a person.
  const behind = tokens[(item?.after ?? 0) + 1]?.text ?? ''
  if (/^(?:\d{1,3}|who|an?|he|she)$/.test(behind)) return []
  const isSomebody = item && item.after - item.first > 1 && isGiven(tokens[item.first].word)
  return item && !isSomebody && tokens[item.after]?.text === ',' ? [item] : []
}

/** Verbs whose object is a share of a body. */
const OWNS =
  /^(?:owns?|owned|acquires?|acquired|holds?|held|buys?|bought|sells?|sold|owning|acquiring|holding|selling)$/
/** What may stand behind the body. */
const AFTER = /^(?:and|or|for|from|to|in|on|at|after|before|with|by|which|that|as|since|is|was|has)$/
/** Words between such a verb and the share, at most. */
const SHARE = 6

/** "owns 50% of Calder", "sold its 50 percent stake in Calder". */
export function shareAt(tokens: readonly Token[], link: number): Proposal[] {
  const isStake = tokens[link].text === 'in' && /^(?:stake|shareholding|holding)$/.test(tokens[link - 1]?.text ?? '')
  const isShare = tokens[link].text === 'of' && /^(?:%|percent|\d+(?:\.\d+)?%)$/.test(tokens[link - 1]?.text ?? '')
  if (!isStake && !isShare) return []
  const front = tokens.slice(Math.max(0, link - SHARE), link)
  if (!front.some(({ text }) => OWNS.test(text))) return []
  const item = itemAt(tokens, link + 1)
  // "20% of Angus cattle", "of Treasuries": things, and many of them.
  if (item && /^\p{Ll}+s?$/u.test(tokens[item.after]?.text ?? '') && !AFTER.test(tokens[item.after].text)) return []
  if (
    isShare &&
    item &&
    item.after - item.first === 1 &&
    singularOf(tokens[item.first].text) !== tokens[item.first].text
  )
    return []
  // "of the Company's shares"
  return item && item.first === link + 1 && isBody(tokens, item) ? [bodyOf(item)] : []
}
