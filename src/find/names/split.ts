import { classesOf, is } from '../../lexicon/index.ts'
import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { behindArticle, bodyIn, charteredBehind } from './body-span.ts'
import { belowHeading } from './doubled.ts'
import { isGap, tiesBody } from './links.ts'
import { personIn } from './person-span.ts'
import { isBase, isNear, isShip } from './stations.ts'
import type { Tagged } from './tagger/index.ts'

const isHead = is('head')
const isWeak = is('weakHead')
const isTitle = is('titleHead')
const isKnown = is('known')
const isDoubtful = is('doubtful')
const isForm = is('legalForm')
const isState = is('state')

/** What no name ends in, whatever the space behind it: "New  Zealand", "Department of Roads and  Rivers". */
const GOES_ON = /^(?:and|of|for|New|North|South|East|West|San|Los|Las|Saint|St\.?|Great|United|Port|Fort|Mount)$/
/** Capitals alone. */
const isAcronym = (written: string): boolean => /^[A-Z]{2,}$/.test(written)

/**
 * The names that a span of the tagger holds: parted where a mark was lost, where a body owns another, where it is doubled.
 * @param listed whether it stands behind the comma of a list
 */
export function parted(name: Tagged, tokens: readonly Token[], listed = isListed(name, tokens)): Tagged[] {
  const { first, after, kind } = name
  for (let n = first + 1; n < after; n++) {
    const before = tokens[n - 1]
    const isLost = isGap(tokens, n) && !GOES_ON.test(before.text)
    const isOwn = kind === 'organisation' && before.possessive && owns(tokens, first, n, after)
    const isList =
      kind === 'organisation' &&
      /^(?:,|and)$/.test(tokens[n].text) &&
      charteredBehind(tokens, n) === n &&
      (isComplete(tokens, first, n, after, listed) || isLoose(name, tokens, n))
    const isMoved = kind === 'organisation' && tokens[n].text === 'to' && isBetween(tokens, first, n, after)
    const isPart = kind === 'organisation' && IN.test(tokens[n].text) && isPartOf(tokens, first, n, after)
    const isOffice = kind === 'organisation' && isOfficeOf(tokens, first, n)
    if (!isLost && !isOwn && !isList && !isPart && !isMoved && !isOffice) continue
    const behind = parted(
      { ...name, first: behindArticle(tokens, isList || isPart || isMoved ? n + 1 : n) },
      tokens,
      isList,
    )
    // "the District Attorney's Orange Zone Bureau": the officer is none.
    const front = (isOwn && isTitle(before.word)) || isBoard(tokens.slice(first, n)) ? [] : [{ ...name, after: n }]
    return [...front, ...behind].filter((part) => isWhole(part, tokens))
  }
  const whole = single(withoutThing(name, tokens), tokens)
  if (kind === 'organisation' || kind === 'person') {
    if (isShip(tokens, first, after)) return []
    const isTown = kind === 'person' && isNear(tokens, first) && !tokens[after - 1].possessive
    if (isTown || isBase(tokens, first, after)) return [{ ...name, kind: 'place' }]
  }
  if (kind === 'person') return personIn(whole, tokens)
  return kind === 'organisation' ? bodyIn(whole, tokens) : [whole]
}

/** Behind a comma. */
const isListed = ({ first }: Tagged, tokens: readonly Token[]): boolean => tokens[first - 1]?.text === ','

/** "the Department's Tax Division", "Attorney's Oakmoor Bureau", but "Sheriff's Office", "Sam's Dollar Store". */
function owns(tokens: readonly Token[], first: number, n: number, after: number): boolean {
  const { word } = tokens[n - 1]
  // "RVs of America" is no RV's.
  if (after - n < 2 || tiesBody(tokens[n])) return false
  if (isKnown(word) || /^(?:Labor|Labour|Coalition)$/.test(word.form)) return true
  // An acronym stands out among words in small letters only.
  if (isAcronym(word.form) && tokens.slice(n, after).some(({ text }) => /\p{Ll}/u.test(text))) return true
  if (isHead(tokens[n].word)) return false
  if (isTitle(word)) return true
  return tokens.slice(first, n).some((token) => isHead(token.word)) && n - first > 1
}

/**
 * "Fjell Aid Society, Safe Haven", "Oak University and Elm Health Centre": what stands in front is whole; behind what "of"
 * goes on with, only where a kind of body stands on both sides: "League of Cooks, Oak Bakers Association".
 */
const isComplete = (tokens: readonly Token[], first: number, n: number, after: number, listed: boolean): boolean =>
  tokens.slice(first, n).some(tiesBody)
    ? (tokens[n].text === ',' || listed) &&
      !isState(tokens[n - 1].word) &&
      [tokens.slice(first, n), nextOf(tokens, n + 1, after)].every(isBody)
    : isPlainlyComplete(tokens, first, n, after)

/** How sure the tagger has to be of all tokens of a name that has a comma. */
const CLEAR = 0.5

/** "Roe Venture, Alder Capital", where the tagger doubts that it is one name: what an "of" ties together or "and" closes may be one. */
function isLoose({ first, after, certainty }: Tagged, tokens: readonly Token[], n: number): boolean {
  if (n + 1 >= after) return false
  const [front, next] = [tokens.slice(first, n), tokens.slice(n + 1, after)]
  if ([front, next].every(isKnownBody) && !isKnownBody(tokens.slice(first, after))) return true
  if (certainty > CLEAR) return false
  if (isKnown(classesOf(front.map(({ text }) => text).join(' ')))) return front.length > 1 || tokens[n].text === ','
  if (tokens[n].text !== ',') return false
  if (next[0].text === 'The') return true
  const ties = (token: Token) => tiesBody(token) || token.text === 'and'
  const isEnd = ({ word }: Token) => isState(word) || isForm(word)
  return (
    front.length > 1 &&
    next.length > 1 &&
    ![...front, ...next].some(ties) &&
    !isEnd(front[n - first - 1]) &&
    !isEnd(next[0])
  )
}

/** Known to everyone by that name alone. */
function isKnownBody(part: readonly Token[]): boolean {
  const classes = classesOf(part.map(({ text }) => text).join(' '))
  return isKnown(classes) && !isDoubtful(classes)
}

/** Bodies of one word: "the Royal Navy and Army". */
const FORCE = /^(?:Army|Navy|Marines|Police)$/

/** The tokens up to the next comma or "and". */
function nextOf(tokens: readonly Token[], first: number, after: number): readonly Token[] {
  let end = first
  while (end < after && !/^(?:,|and|&)$/.test(tokens[end].text)) end++
  return tokens.slice(first, end)
}

const isBody = (part: readonly Token[]): boolean =>
  part.length > 1 &&
  part.some(
    ({ word, kind }, n) =>
      kind === 'name' && (isForm(word) || isHead(word)) && (!isWeak(word) || tiesBody(part[n + 1])),
  )

const isPlainlyComplete = (tokens: readonly Token[], first: number, n: number, after: number): boolean =>
  n - first > 1 &&
  n + 1 < after &&
  isHead(tokens[n - 1].word) &&
  !isWeak(tokens[n - 1].word) &&
  !isForm(tokens[n + 1].word) &&
  (tokens[n].text === ',' ||
    (after - n > 2 && isHead(tokens[after - 1].word)) ||
    (after - n === 2 && FORCE.test(tokens[after - 1].text)))

const IN = /^(?:of|at|for|within)$/
/** Parts of a body, in whose name the body itself is not repeated. */
const PART = /^(?:Division|Section|Branch|Bureau|Unit|Squad|Directorate|Office|Practice|Team)$/

/** "Tax Division of the Department of Justice", "Oakmoor Field Office of the FBI": a part with a name of its own, and the whole. */
function isPartOf(tokens: readonly Token[], first: number, n: number, after: number): boolean {
  const whole = behindArticle(tokens, n + 1)
  if (n - first < 2 || whole >= after) return false
  if (!PART.test(tokens[n - 1].text) && !isBoard(tokens.slice(first, n))) return false
  const { word, text } = tokens[whole]
  if (isTitle(word) || tokens[n - 2].possessive) return false
  return isKnown(word) || isAcronym(text) || isBody(tokens.slice(whole, after))
}

/** "Department of Labor Office of Inspector General", "HHS Office of Public Affairs": whose office it is has a name of its own. */
function isOfficeOf(tokens: readonly Token[], first: number, n: number): boolean {
  if (tokens[n].text !== 'Office' || tokens[n + 1]?.text !== 'of') return false
  const front = tokens.slice(first, n)
  return isBody(front) || (front.length === 1 && (isKnown(front[0].word) || isAcronym(front[0].text)))
}

/** "From the Roads Ministry to the Ministry of Rivers": two bodies. */
const isBetween = (tokens: readonly Token[], first: number, n: number, after: number): boolean =>
  isBody(tokens.slice(first, n)) && isBody(tokens.slice(behindArticle(tokens, n + 1), after))

/** Every company has one. */
export const isBoard = (part: readonly Token[]): boolean =>
  part.length === 3 && /^Board of (?:Directors|Trustees|Managers)$/.test(part.map(({ text }) => text).join(' '))

const isWhole = ({ first, after }: Tagged, tokens: readonly Token[]): boolean =>
  tokens.slice(first, after).some(({ kind, word }) => kind === 'name' && word.form.length > 1 && !isForm(word))

/** "the Hale Government's Budget": a kind of body owns something that is none. */
function withoutThing(name: Tagged, tokens: readonly Token[]): Tagged {
  const { first, after, kind } = name
  const owner = tokens[after - 2]
  const isThing =
    kind === 'organisation' &&
    after - first > 2 &&
    owner.possessive &&
    isHead(owner.word) &&
    !isHead(tokens[after - 1].word)
  return isThing ? { ...name, after: after - 1 } : name
}

/** "Oakmoor Alliance Oakmoor Alliance", "Calder Calder Foods, Inc.": a heading run into the story that begins with the same name. */
function single(name: Tagged, tokens: readonly Token[]): Tagged {
  const { first, after, kind } = name
  const from = belowHeading(tokens, first, after)
  const length = from - first
  // "Wagga Wagga", "Wagga Wagga Council" are one name.
  const isTown = placesNamed(`${tokens[first].text} ${tokens[first].text}`).length > 0
  const isDoubled =
    (length * 2 === after - first && !(length === 1 && isTown)) ||
    (kind === 'organisation' && (length > 1 || isForm(tokens[after - 1].word)))
  return isDoubled ? { ...name, first: from } : name
}
