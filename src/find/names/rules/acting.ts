/** Bodies that what they do shows: "Elm Park Sanctuary (EPS) today announced a plan", "Jane Roe of Hale Lowe advised the buyer". */
import { is } from '../../../lexicon/index.ts'
import { placesNamed } from '../../../lexicon/places/gazetteer.ts'
import { ENDS_PLACE } from '../../../lexicon/places.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Proposal } from '../mention.ts'
import { isPlaceName } from '../place-names.ts'
import { isBody } from './classed.ts'
import { startOf } from './starts.ts'

const isGiven = is('given')
const isFamily = is('family')
const isThing = is('thing')
const isPlain = is('plain')
const isFunction = is('function')

const LETTERS = /^[A-Z]{3,8}$/
const JOINS = /^(?:of|for|and|the|&)$/
const SAYS = /^(?:said|stated|announced)$/
const ACTS = /^(?:announced|announces|launched|unveiled|released|published|condemned|welcomed)$/
/** What such a verb goes on with; not "the Act (DMA) announced today will help". */
const OBJECT = /^(?:an?|the|its|that|plans|new)$/

/** "Elm Park Sanctuary (EPS), today announced a plan": a name with its initials in brackets that does what bodies do. */
export function actingAt(tokens: readonly Token[], open: number): Proposal | null {
  const letters = tokens[open + 1]?.text ?? ''
  if (!LETTERS.test(letters) || tokens[open + 2]?.text !== ')' || !isAct(tokens, open + 3)) return null
  const from = startOf(tokens, open - 1, JOINS)
  for (let first = from; first < open - 1; first++) {
    const name = tokens.slice(first, open)
    const initials = name.filter(({ kind }) => kind === 'name').map(({ text }) => text[0])
    if (initials.join('') !== letters || name[0].kind !== 'name') continue
    const words = name.map(({ text }) => text)
    // "New South Wales (NSW) announced", "Mary Ann Evans (MAE) said".
    const isElse = isPlaceName(words) || placesNamed(words.join(' ')).length > 0 || isGiven(name[0].word)
    const isOther = isElse || isThing(name[name.length - 1].word)
    return isOther ? null : { kind: 'organisation', first, after: open, rule: 'organisations/acting' }
  }
  return null
}

function isAct(tokens: readonly Token[], at: number): boolean {
  let verb = tokens[at]?.text === ',' ? at + 1 : at
  while (/^(?:today|has|have|also)$/.test(tokens[verb]?.text ?? '')) verb++
  const [text, next] = [tokens[verb]?.text ?? '', tokens[verb + 1]?.text ?? '']
  return ACTS.test(text) ? OBJECT.test(next) : SAYS.test(text)
}

const ADVISES = /^(?:advised|represented|represents|advises)$/
const LAWYER = /^(?:attorneys?|lawyers?|counsel|solicitors?)$/i

const BEGINS_PLACE = /^(?:North|South|East|West|New|Port|Fort|Saint|San|Santa|Mount|Upper|Lower)$/

/** "Jane Roe of Hale Lowe advised the buyer", "attorney Jane Roe of Hale Lowe": the firm of a lawyer by its partners' names. */
export function counselAt(tokens: readonly Token[], of: number): Proposal | null {
  const [first, after] = [of + 1, of + 3]
  const [given, family, one, two, behind] = [of - 2, of - 1, of + 1, of + 2, of + 3].map((at) => tokens[at])
  if (!given || !two || !isGiven(given.word) || family.kind !== 'name' || behind?.kind === 'name') return null
  if (!ADVISES.test(behind?.text ?? '') && !LAWYER.test(tokens[of - 3]?.text ?? '')) return null
  const isPartner = ({ word, kind, possessive }: Token) =>
    kind === 'name' && !isGiven(word) && !isPlain(word) && !isFunction(word) && !possessive
  const arePartners = isPartner(one) && isPartner(two) && (isFamily(one.word) || isFamily(two.word))
  const isPlace =
    ENDS_PLACE.has(two.text) || BEGINS_PLACE.test(one.text) || placesNamed(`${one.text} ${two.text}`).length > 0
  return arePartners && !isPlace && isBody(tokens, { first, after })
    ? { kind: 'organisation', first, after, rule: 'organisations/counsel' }
    : null
}
