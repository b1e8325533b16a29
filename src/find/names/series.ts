/** Lists of names that an "and" closes: "Calder Foods, Harrow & Vane, and Oakhill". Where two of them are bodies, the others are as well. */
import { is } from '../../lexicon/index.ts'
import type { Token } from '../../text/tokens.ts'

const isFunction = is('function')
const isThing = is('thing')
const isState = is('state')
const isTitle = is('titleWord')
const isGiven = is('given')
const isHead = is('head')

/** Tokens of a name in a list. */
export interface Item {
  first: number
  after: number
}

/** Items of a list, and words of an item. */
const FEWEST = 2
const LONGEST = 5

const joins = ({ text }: Token | undefined = NOTHING): boolean => /^(?:and|or)$/.test(text)
const NOTHING = { text: '' } as Token
/** Inside of a name. */
export const ties = (token: Token | undefined): boolean => /^(?:of|for|&)$/.test(token?.text ?? '')

/** "Calder Foods, Harrow & Vane, and many more": the rest is not named. */
const OTHERS = /^(?:many|more|others?|several)$/

/** The lists of a sentence, each with its items. */
export function seriesIn(tokens: readonly Token[]): Item[][] {
  const found: Item[][] = []
  for (let at = 0; at < tokens.length; ) {
    const items = listAt(tokens, at)
    if (items.length >= FEWEST) found.push(items)
    at = Math.max(at + 1, items.at(-1)?.after ?? 0)
  }
  return found
}

/** The items of the list that begins at a token; none where no "and" closes it. */
export function listAt(tokens: readonly Token[], at: number): Item[] {
  const items: Item[] = []
  let isClosed = false
  for (let item = itemAt(tokens, at); item; ) {
    items.push(item)
    if (isClosed) return items
    const comma = tokens[item.after]?.text === ',' ? item.after + 1 : item.after
    isClosed = joins(tokens[comma])
    if (isClosed && OTHERS.test(tokens[comma + 1]?.text ?? '')) return items
    if (!isClosed && comma === item.after) break
    item = itemAt(tokens, isClosed ? comma + 1 : comma)
  }
  return []
}

export function itemAt(tokens: readonly Token[], at: number): Item | null {
  const first = tokens[at]?.text === 'the' ? at + 1 : at
  let after = first
  while (
    after < tokens.length &&
    after - first < LONGEST &&
    tokens[after].kind === 'name' &&
    !isOpening(tokens, after)
  ) {
    after++
    if (tokens[after - 1].possessive) return null
    if (ties(tokens[after]) && tokens[after + 1]?.kind === 'name') after++
  }
  return after > first ? { first, after } : null
}

/** "Together, Calder Foods and": what opens a sentence in front of a comma. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  isFunction(tokens[at].word) || (at === 0 && /ly$|^Together$/.test(tokens[at].text))

/** "The church in Alder, Harrow & Vane and Oakhill": what tells where something is opens no list of bodies. */
const WHERE = /^(?:in|at|near)$/

/** Whether an item may be a body's name at all. */
export const mayBeBody = (tokens: readonly Token[], { first, after }: Item): boolean =>
  !WHERE.test(tokens[first - 1]?.text ?? '') &&
  tokens.slice(first, after).every(({ word }) => !isThing(word) && !isState(word) && !isTitle(word)) &&
  tokens.slice(first, after).some(({ text }) => text.length > 1)

/** "Jane Roe, Tom Hill and Carla Law": beside two people, a name of two words that a given name begins. */
export function listedPeople<Name extends Item & { kind: string; rule: string }>(
  tokens: readonly Token[],
  items: readonly Item[],
  names: readonly Name[],
): Name[] {
  const inside = names.filter(({ first, after }) => items.some((item) => item.first === first && item.after === after))
  if (inside.filter(({ kind }) => kind === 'person').length < PEOPLE) return []
  return inside.filter(
    ({ kind, rule, first, after }) =>
      kind === 'organisation' &&
      rule === 'organisations/tagged' &&
      after - first === 2 &&
      isGiven(tokens[first].word) &&
      !isHead(tokens[after - 1].word),
  )
}
const PEOPLE = 2
