/** Bodies that the words around their names tell of: "Zentra, a maker of pumps", "a firm called Zentra", "the acquisition of Zentra". */
import { BUSINESSES, CALLED, DONE_TO_IT, OF_BUSINESS, RIVALS } from '../../../lexicon/businesses.ts'
import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import { singularOf } from '../../../text/words.ts'
import type { Proposal } from '../mention.ts'
import { isPlaceName } from '../place-names.ts'
import { itemAt, listAt } from '../series.ts'
import { isBody, PEOPLE } from './classed.ts'

const isGiven = is('given')
const isFamily = is('family')
const isKnown = is('known')
const isPlain = is('plain')
const isForm = is('legalForm')
const isFunction = is('function')
const isPlace = is('place')
const isHead = is('head')

/** What such nouns name is a product or a person as well: "a platform called Zentra", "a player called Doe". */
const OTHERS = /^(?:brand|platform|giant|leader|titan|player|innovator|investor|body|partner|parent|fund)$/
/** Words between an article and the noun, at most. */
const ADJECTIVES = 4
/** Verbs that name what stands in front; "called" may open what somebody does. */
const NAMES = /^(?:called|named|dubbed)$/
const OPENS = /^[“"‘']$/

/** Behind a name that is no whole one: "called Ann Poe a thief", "called Mothers Against Fire". */
const ANOTHER = /^(?:an?|the|Against|Without|Between)$/

/** "a company called Zentra", "an organization known as “Oak Dawn”". */
export function calledAt(tokens: readonly Token[], verb: number): Proposal | null {
  const { text } = tokens[verb]
  const isAs = text === 'as' && tokens[verb - 1]?.text === 'known'
  const noun = isAs ? verb - 2 : verb - 1
  if ((!isAs && !NAMES.test(text)) || !isFirm(tokens[noun]?.text ?? '')) return null
  let article = noun - 1
  while (article > 0 && noun - article <= ADJECTIVES && !/^(?:an?|the)$/i.test(tokens[article].text)) article--
  const isOne = /^an?$/i.test(tokens[article]?.text ?? '')
  // "The company named Jane Roe": what it does.
  if (!isOne && !(isAs && /^the$/i.test(tokens[article]?.text ?? ''))) return null
  // "A company called Ann Poe a thief".
  const item = itemAt(tokens, OPENS.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1)
  if (!item || !isBody(tokens, item) || ANOTHER.test(tokens[item.after]?.text ?? '')) return null
  // "a company named Jane Roe its chief": whom it appoints.
  const isSomebody =
    item.after - item.first > 1 && isGiven(tokens[item.first].word) && !isHead(tokens[item.after - 1].word)
  return isSomebody && text === 'named' ? null : { kind: 'organisation', ...item, rule: 'organisations/called' }
}

/** Nouns that firms and other bodies are called by. */
const isFirm = (noun: string): boolean => (BUSINESSES.has(noun) || CALLED.has(noun)) && !OTHERS.test(noun)

const BOUGHT = /^(?:acquisition|takeover)$/
/** What may stand behind what is bought: not "the acquisition of Falcon jets". */
const BEHIND = /^(?:[,.;:)]|and|by|from|for|in|on|at|as|which|that|was|is|has|will|would|to|through)$/

/** "Its 2018 acquisition", "Norvik's recent acquisition". */
const isOfFirm = (next: Token | undefined, before: Token | undefined): boolean =>
  [next, before].some((one) => one?.possessive || /^(?:its|our|their)$/i.test(one?.text ?? ''))

const isSeveral = (word: string) => singularOf(word) !== word

/** "its 2018 acquisition of Zentra": a single word that nobody is called by. */
export function boughtAt(tokens: readonly Token[], of: number): Proposal | null {
  if (!BOUGHT.test(tokens[of - 1]?.text ?? '')) return null
  // "His acquisition of Islam", "the acquisition of Viagra": of whatever.
  if (!isOfFirm(tokens[of - 2], tokens[of - 3])) return null
  const name = tokens[of + 1]
  if (name?.kind !== 'name' || name.possessive || !BEHIND.test(tokens[of + 2]?.text ?? '.')) return null
  // "the acquisition of Javelin, Stinger and Patriot missiles": things, one by one.
  if (listAt(tokens, of + 1).length > 1) return null
  const item = { first: of + 1, after: of + 2 }
  const { word } = name
  const isOther = isGiven(word) || isFamily(word) || isKnown(word) || isPlain(word) || isPlaceName([name.text])
  return isOther || isSeveral(name.text) || !isBody(tokens, item)
    ? null
    : { kind: 'organisation', ...item, rule: 'organisations/bought' }
}

/** Words of a name in front of what presents it, and words between the article and the noun, at most. */
const PRESENTED = 4

/** What is bought is a business; a rival may be a person elsewhere. */
const BUYS = /^(?:buy|buys|buying|bought|acquire|acquires|acquiring|acquired)$/

/** "Zentra, a leading maker of pumps", "would buy Zentra, a rival". */
export function presentedAt(tokens: readonly Token[], comma: number): Proposal | null {
  if (!/^(?:an?|the)$/.test(tokens[comma + 1]?.text ?? '')) return null
  let first = comma
  while (first > 0 && tokens[first - 1].kind === 'name' && !tokens[first - 1].possessive) first--
  while (first < comma && isFunction(tokens[first].word)) first++
  const isCoinedName = comma - first === 1 && isCoined(tokens[first].text)
  const isBusiness = ({ text }: Token) =>
    BUSINESSES.has(text) ||
    (isCoinedName && isFirm(text)) ||
    (RIVALS.has(text) && BUYS.test(tokens[first - 1]?.text ?? ''))
  let noun = behindPlace(tokens, comma + 2)
  const isBased = noun > comma + 2
  while (noun < comma + 2 + PRESENTED && tokens[noun]?.kind === 'word' && !isBusiness(tokens[noun])) noun++
  // "Roe, an Oakmoor-based developer of homes": somebody.
  if (isBased && !isCoinedName && PEOPLE.has(tokens[noun]?.text ?? '')) return null
  if (!tokens[noun] || !isBusiness(tokens[noun]) || !OF_BUSINESS.has(tokens[noun + 1]?.text ?? '.')) return null
  // "Roe, a supplier known to police": somebody.
  const isDone = DONE_TO_IT.has(tokens[noun + 1]?.text ?? '')
  if (isDone && !isCoinedName && PEOPLE.has(tokens[noun].text)) return null
  const count = comma - first
  if (
    !count ||
    isForm(tokens[first].word) ||
    count > PRESENTED ||
    (count > 1 && isGiven(tokens[first].word)) ||
    isPlace(tokens[first].word)
  )
    return null
  return { kind: 'organisation', first, after: comma, rule: 'organisations/presented' }
}

/** Place behind "Oakmoor-based", which is three tokens. */
const behindPlace = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'based' ? at + 3 : at
/** "BNBuilders", "CalderPay", but not "McHale": a word that no person is called by. */
const isCoined = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(word) && !PREFIXED.test(word)
const PREFIXED = /^(?:Ma?c|[DL][aeiu]|Fitz|Van)\p{Lu}/u
