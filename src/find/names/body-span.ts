/** Where the name of a body begins and ends in what the tagger sees: without who leads it, serves in it, and what it flies. */
import { AIRCRAFT, HARDWARE, LEADS, MEMBERS } from '../../lexicon/formations.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import type { Token } from '../../text/tokens.ts'
import { landBehind } from './lands.ts'
import { isFollowed } from './links.ts'
import { isPortfolio } from './rules/fields.ts'
import type { Tagged } from './tagger/index.ts'

const isHead = is('head')
const isKnown = is('known')
const isForm = is('legalForm')
const isDemonym = is('demonym')

/** The body that a span holds; none where it is an office, an area or an adjective. */
export function bodyIn(name: Tagged, tokens: readonly Token[]): Tagged[] {
  const own = withLand(withoutPlace(withoutWhose(withoutMembers(name, tokens), tokens), tokens), tokens)
  const isNone =
    isDemonymAlone(own, tokens) ||
    isArea(own, tokens) ||
    isChiefs(own, tokens) ||
    isPortfolio(tokens, own.first, own.after)
  return isNone ? [] : [own]
}

export const behindArticle = (tokens: readonly Token[], at: number): number =>
  /^the$/i.test(tokens[at]?.text ?? '') ? at + 1 : at

/** "The Sri Lankan": whose somebody is names no body. */
function isDemonymAlone({ first, after }: Tagged, tokens: readonly Token[]): boolean {
  const words = tokens.slice(first, after).map(({ text }) => text)
  return (
    words.every((word) => isDemonym(classesOf(word))) || (words.length === 2 && isDemonym(classesOf(words.join(' '))))
  )
}

/** "Chief of Defence Staff", "Chief of the Army Staff": no body stands in the office. */
export const isChiefs = ({ first, after }: Pick<Tagged, 'first' | 'after'>, tokens: readonly Token[]): boolean => {
  const of = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1
  return tokens[after - 1].text === 'Staff' && tokens[of]?.text === 'of' && tokens[of - 1]?.text === 'Chief'
}

/** "Armed Forces of the Philippines": the land is a part of the name. */
const withLand = (name: Tagged, tokens: readonly Token[]): Tagged => ({
  ...name,
  after: landBehind(tokens, name.first, name.after),
})

/** "Nembe Local Government Area" is a place. */
const isArea = ({ after }: Tagged, tokens: readonly Token[]): boolean =>
  tokens[after - 1].text === 'Government' && tokens[after]?.text === 'Area'

/** "Army Reserve Soldiers", "RAF Typhoon jets": a body's people, and what it flies. */
function withoutMembers(name: Tagged, tokens: readonly Token[]): Tagged {
  const { first, after } = name
  if (after - first < 2) return name
  const isKnownWhole = (to: number) =>
    isKnown(
      classesOf(
        tokens
          .slice(first, to)
          .map(({ text }) => text)
          .join(' '),
      ),
    )
  const isMembers =
    MEMBERS.has(tokens[after - 1].text) &&
    !isKnownWhole(after) &&
    (isHead(tokens[after - 2].word) || isKnownWhole(after - 1))
  const isHardware = HARDWARE.has(tokens[after]?.text ?? '') || HARDWARE.has(tokens[after + 1]?.text ?? '')
  // "Sector Force Commander"
  if (tokens[after - 1].text === 'Force' && tokens[after]?.text === 'Commander') return { ...name, after: after - 1 }
  const isAircraft = isHardware || AIRCRAFT.has(tokens[after - 1].text)
  return isMembers || (isAircraft && isKnownWhole(after - 1)) ? { ...name, after: after - 1 } : name
}

/** "Oakmoor-based Calder Foods", "Officer Commanding 7 Division", "Investigative Service of the Department": what tells where it is or whose, without a name. */
function withoutWhose({ first, after, ...name }: Tagged, tokens: readonly Token[]): Tagged {
  const isWhere =
    after - first > 1 && /-(?:[Bb]ased|[Oo]wned|[Ll]ed|[Bb]acked|[Hh]eadquartered)$/.test(tokens[first].text)
  const whose = tokens.slice(after - 3, after).map(({ text }) => text)
  const isWhose =
    after - first > 4 &&
    whose[0] === 'of' &&
    whose[1] === 'the' &&
    /^(?:Department|Company|Agency|Ministry)$/.test(whose[2])
  const from = isWhere ? first + 1 : behindLeader(tokens, first, after)
  return { ...name, first: from, after: isWhose ? after - 3 : after }
}

/** Words of a leader's office, at most: "Commander-in-Chief of the". */
const LEADER = 3

/** "Air Officer Commanding Tactical Air Command", "GOC 2 Brigade", "190 Norlandish Guard": behind who leads a body, and how many. */
function behindLeader(tokens: readonly Token[], first: number, after: number): number {
  for (let n = Math.min(first + LEADER, after - 1) - 1; n >= first; n--) {
    if (!LEADS.has(tokens[n].text)) continue
    const of = tokens[n + 1].text === 'of' ? n + 2 : n + 1
    const from = behindArticle(tokens, of)
    if (from < after) return from
  }
  const isCount = /^[\d,]+$/.test(tokens[first].text) && isDemonym(tokens[first + 1]?.word) && after - first > 2
  return isCount ? first + 1 : first
}

/** "Calder Refining LLC of Oakmoor", "the River Office on Facebook": a legal form ends the name, and so does where to follow it. */
function withoutPlace(name: Tagged, tokens: readonly Token[]): Tagged {
  for (let n = name.first + 1; n + 1 < name.after; n++) {
    if (isForm(tokens[n].word) && /^(?:of|in|for)$/.test(tokens[n + 1].text)) return { ...name, after: n + 1 }
    if (isFollowed(tokens, n)) return { ...name, after: n }
  }
  return name
}
