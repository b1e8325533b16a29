/** Places that the tagger passes over and that everybody knows by name. */
import { is } from '../../lexicon/index.ts'
import { type Place, placesNamed } from '../../lexicon/places/gazetteer.ts'
import { PLACE_WORDS } from '../../lexicon/places.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Tagged } from './tagger/index.ts'

/** Longest name that is looked up, in words: "Rio de Janeiro". */
const MOST_WORDS = 4
/** Inhabitants of a town that is meant where a word of place stands in front, and of one that is where none does. */
const TOWN = 15_000
const CITY = 100_000
/** What a place stands behind. */
const WHERE = new Set('in at near from to outside across throughout around between of via into inside'.split(' '))
/** And what no person stands behind. */
const ONLY_PLACE = new Set('in near across throughout outside inside'.split(' '))
const JOINS = new Set([',', 'and', 'or', '&', '/'])
/** Kinds of place: "cities such as", "countries like", "towns, including". */
const KINDS = new Set(
  'cities towns villages countries nations states provinces regions counties areas islands places locations markets destinations communities'.split(
    ' ',
  ),
)
const INNER = new Set('de do del la las los el da of and the'.split(' '))

const isGiven = is('given')
const isFamily = is('family')
const isPlain = is('plain')
const isState = is('state')

/** Probability below which the tagger's word for something else than a place gives way to the list. */
export const DOUBTFUL = 0.8

/** Tokens of a sentence, from the first to the one behind the last. */
interface Listed {
  first: number
  after: number
}

/**
 * Where a place of the gazetteer is named in a sentence and nothing else is seen with certainty.
 * @param tagged what the tagger sees
 * @param isNamed whether a token is part of another name for certain
 */
export function listedPlaces(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  isNamed: (token: Token) => boolean,
): Span[] {
  const found: Listed[] = []
  const seenAt = new Map<number, Tagged>()
  for (const one of tagged) for (let n = one.first; n < one.after; n++) seenAt.set(n, one)
  const isFree = (n: number) => {
    const seen = seenAt.get(n)
    return !(seen && (seen.kind === 'place' || seen.certainty >= DOUBTFUL)) && !isNamed(tokens[n])
  }
  const listedAt = new Set<number>()
  const isKnown = (n: number) => seenAt.get(n)?.kind === 'place' || listedAt.has(n)
  for (let n = 0; n < tokens.length; n++) {
    if (tokens[n].kind !== 'name' || !isFree(n) || isBeside(tokens, n - 1, n)) continue
    const listed = longest(tokens, n, isFree)
    if (!listed) continue
    const seen = seenAt.get(n)
    const isWhole = !seen || (seen.first === n && seen.after === listed.after)
    if (isWhole && holds(tokens, listed, isKnown)) {
      found.push(listed)
      for (let at = n; at < listed.after; at++) listedAt.add(at)
    }
    n = listed.after - 1
  }
  return found.map(({ first, after }) => ({ start: tokens[first].start, end: tokens[after - 1].end }))
}

interface Candidate extends Listed {
  place: Place
}

/** The longest name of a place that begins at a token and is not part of a longer name. */
function longest(tokens: readonly Token[], first: number, isFree: (n: number) => boolean): Candidate | null {
  let found: Candidate | null = null
  let name = ''
  for (let n = first; n < tokens.length && n - first < MOST_WORDS && isFree(n); n++) {
    if (n > first && tokens[n].start !== tokens[n - 1].end + 1) break
    if (tokens[n].kind !== 'name' && !INNER.has(tokens[n].text)) break
    name += `${name && ' '}${tokens[n].text}`
    const [place] = tokens[n].kind === 'name' && !tokens[n].word.capitals ? placesNamed(name) : []
    if (place && !isBeside(tokens, n, n + 1)) found = { first, after: n + 1, place }
    if (tokens[n].possessive) break
  }
  return found
}

/** Whether two tokens are words of one name by their capitals. */
const isBeside = (tokens: readonly Token[], n: number, next: number): boolean =>
  tokens[n]?.kind === 'name' &&
  tokens[next]?.kind === 'name' &&
  tokens[next].start <= tokens[n].end + 1 &&
  !tokens[n].possessive &&
  !WHERE.has(tokens[n].word.lower)

function holds(tokens: readonly Token[], { first, after, place }: Candidate, isKnown: (n: number) => boolean): boolean {
  const before = tokens[first - 1]?.word.lower ?? ''
  const isListed = isKnown(besideIn(tokens, first - 1, -1)) || isKnown(besideIn(tokens, after, 1))
  const { word } = tokens[first]
  const isOneWord = after - first === 1
  const isPerson = isOneWord && (isGiven(word) || isFamily(word))
  // No other city is called with its article.
  if (word.lower === 'the') return tokens[first + 1]?.text === 'Hague'
  // "of Rogers, Ark."
  if (WHERE.has(before) && tokens[after]?.text === ',' && tokens[after + 1] && isState(tokens[after + 1].word))
    return true
  if (isOneWord && (isPlain(word) || PLACE_WORDS.has(word.form))) return false
  if (place.type === 'country') return !isPerson || isListed || ONLY_PLACE.has(before)
  const isCity = place.population >= CITY
  if (isPerson) return isCity && (isListed || ONLY_PLACE.has(before))
  if (isListed || WHERE.has(before) || isExample(tokens, first)) return place.population >= TOWN
  return !isOneWord && isCity
}

/** The token of a list's next item on one side of what joins them, be it a comma, "and" or both; none where nothing does. */
function besideIn(tokens: readonly Token[], at: number, step: 1 | -1): number {
  if (!JOINS.has(tokens[at]?.word.lower ?? '')) return -1
  return JOINS.has(tokens[at + step]?.word.lower ?? '') ? at + 2 * step : at + step
}

/** Whether a kind of place stands in front, and says that this is one: "destinations such as", "cities like". */
function isExample(tokens: readonly Token[], first: number): boolean {
  const before = (back: number) => tokens[first - back]?.word.lower ?? ''
  const isSuch = before(1) === 'as' && before(2) === 'such'
  if (!isSuch && before(1) !== 'like' && before(1) !== 'including') return false
  const kind = isSuch ? 3 : 2
  return KINDS.has(before(before(kind) === ',' ? kind + 1 : kind))
}
