/** Where the name of a body begins and ends in what the tagger sees: without who leads it, serves in it, and what it flies. */
import { TOLD_OF } from '../../lexicon/businesses.ts'
import { AIRCRAFT, HARDWARE, LEADS, MEMBERS } from '../../lexicon/formations.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import type { Token } from '../../text/tokens.ts'
import { landBehind } from './lands.ts'
import { isInState } from './place-names.ts'
import { isPortfolio } from './rules/fields.ts'
import type { Tagged } from './tagger/index.ts'

const isHead = is('head')
const isKnown = is('known')
const isDemonym = is('demonym')

/** The body that a span holds; none where it is an office, an area or an adjective. */
export function bodyIn(name: Tagged, tokens: readonly Token[]): Tagged[] {
  if (isState(name, tokens)) return [{ ...name, kind: 'place' }]
  const own = withRelated(withLand(withoutWhose(withoutMembers(name, tokens), tokens), tokens), tokens)
  const isNone =
    isDemonymAlone(own, tokens) ||
    isArea(own, tokens) ||
    isChiefs(own, tokens) ||
    isOtherwise(own, tokens) ||
    isPortfolio(tokens, own.first, own.after)
  return isNone ? [] : [own]
}

/** "Newport News, VA." */
export const isState = ({ first, after }: Pick<Tagged, 'first' | 'after'>, tokens: readonly Token[]): boolean => {
  let town = first - 1
  while (tokens[town - 1]?.kind === 'name') town--
  return after - first === 1 && isInState(tokens, town, first)
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

/** "Neural Processing Unit", "Elm Square Shopping Center", "Norlandish Ministerial Consultations": what ends so is no body. */
const NO_BODY = /^(?:(?:Neural|Graphics|Central|Tensor) Processing Units?|.* ?Shopping Cent(?:er|re))$/
const TALKS = /Ministerial (?:Consultations|Talks)$/
/** What is studied and what a desk does, with the degree: "Master of Business Administration". */
const DEGREE = /^(?:Master|Bachelor|Doctor|Associate)(?:['’]?s)? (?:of|in) /
const STUDIED = /^(?:(?:Business|Public|Hotel) Administration|Human Resources)$/
const DECORATION = /^(?:medals?|ribbons?)$/

/** A part of a machine, its acronym, a venue, a meeting, and what a medal is for: "the Overseas Service medal". */
export function isOtherwise({ first, after }: Pick<Tagged, 'first' | 'after'>, tokens: readonly Token[]): boolean {
  if (tokens[after - 1].text === 'Service' && DECORATION.test(tokens[after]?.text ?? '')) return true
  const isAcronym = tokens[first - 1]?.text === '(' && after - first === 1
  const [from, end] = isAcronym ? [first - 4, first - 1] : [Math.max(first, after - 3), after]
  const last = tokens.slice(Math.max(from, 0), end)
  const text = last.map((token) => token.text).join(' ')
  const whole = tokens.slice(first, after).map((token) => token.text)
  if (STUDIED.test(whole.join(' ').replace(DEGREE, ''))) return true
  return NO_BODY.test(text) || TALKS.test(text)
}

/** "Armed Forces of the Philippines": the land is a part of the name. */
const withLand = (name: Tagged, tokens: readonly Token[]): Tagged => ({
  ...name,
  after: landBehind(tokens, name.first, name.after),
})

/** "Committee on Harbours, Food and Related Agencies", "Calder Bank, National Association": what is joined so is a part of the name. */
function withRelated(name: Tagged, tokens: readonly Token[]): Tagged {
  const and = tokens[name.after]?.text === ',' ? name.after + 1 : name.after
  const [joint, related, bodies] = tokens.slice(and, and + 3).map(({ text }) => text)
  if (charteredBehind(tokens, name.after) > name.after) return { ...name, after: charteredBehind(tokens, name.after) }
  const isRelated = joint === 'and' && related === 'Related' && (bodies === 'Agencies' || bodies === 'Programs')
  return isRelated ? { ...name, after: and + 3 } : name
}

/** Place behind a bank's ", National Association". */
export function charteredBehind(tokens: readonly Token[], after: number): number {
  if (!/^(?:Bank|Trust)$/.test(tokens[after - 1]?.text ?? '')) return after
  const national = tokens[after]?.text === ',' ? after + 1 : after
  const isChartered = tokens[national]?.text === 'National' && tokens[national + 1]?.text === 'Association'
  return isChartered ? national + 2 : after
}

/** "Nembe Local Government Area", "Hong Kong Special Administrative Region" are places. */
const isArea = ({ after }: Tagged, tokens: readonly Token[]): boolean =>
  (tokens[after - 1].text === 'Government' && tokens[after]?.text === 'Area') ||
  (tokens[after - 1].text === 'Region' && tokens[after - 2]?.text === 'Administrative')

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
  const isAircraft = isHardware || AIRCRAFT.has(tokens[after - 1].text)
  return isMembers || (isAircraft && isKnownWhole(after - 1)) ? { ...name, after: after - 1 } : name
}

/** "Oakmoor-based Calder Foods", "Embattled Calder Foods", "Officer Commanding 7 Division": where it is, what is said of it and who leads it is no part of the name. */
function withoutWhose({ first, after, ...name }: Tagged, tokens: readonly Token[]): Tagged {
  const isWhere =
    after - first > 1 && /-(?:[Bb]ased|[Oo]wned|[Ll]ed|[Bb]acked|[Hh]eadquartered)$/.test(tokens[first].text)
  // "Fledgling Fund", "Troubled Waters Inc." are called so.
  const isTold = after - first > 2 && TOLD_OF.has(tokens[first].text) && !isForm(tokens[first + 2].word)
  return { ...name, first: isWhere || isTold ? first + 1 : behindLeader(tokens, first, after), after }
}

const isForm = is('legalForm')

/** Words of a leader's office, at most: "Commander-in-Chief of the". */
const LEADER = 3

/** "Air Officer Commanding Tactical Air Command", "GOC 2 Brigade": behind who leads a body. */
function behindLeader(tokens: readonly Token[], first: number, after: number): number {
  for (let n = Math.min(first + LEADER, after - 1) - 1; n >= first; n--) {
    if (!LEADS.has(tokens[n].text)) continue
    const from = behindArticle(tokens, n + 1)
    if (from < after) return from
  }
  return first
}
