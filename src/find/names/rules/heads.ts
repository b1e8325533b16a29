import { is } from '../../../lexicon/index.ts'
import { placesNamed } from '../../../lexicon/places/gazetteer.ts'
import type { Token } from '../../../text/tokens.ts'
import { charteredBehind } from '../body-span.ts'
import { landBehind } from '../lands.ts'
import { isFollowed, tiesBody } from '../links.ts'
import type { Proposal } from '../mention.ts'
import { isBoard } from '../split.ts'
import { behindFields, firstField } from './fields.ts'
import { startOf } from './starts.ts'

const isHead = is('head')
const isWeak = is('weakHead')
const takesOf = is('takesOf')
const isFunction = is('function')
const isNeutral = is('neutral')
const isPlain = is('plain')
const isTitleHead = is('titleHead')

/** "Ministry of Interior", "Oakmoor City Council". */
export function headAt(tokens: readonly Token[], head: number): Proposal | null {
  const { word, possessive } = tokens[head]
  const takes = !possessive && takesOf(word) && tiesBody(tokens[head + 1]) && !isFollowed(tokens, head + 1)
  const first = startOf(tokens, head, /^&$/)
  const told = fieldsAt(tokens, first, head, takes)
  if (told) return told
  const land = landBehind(tokens, first, head + 1)
  if (land > head + 1) return { kind: 'organisation', first, after: land, rule: 'organisations/head-of' }
  const linked = takes ? linkedFrom(tokens, head + 1) : head + 1
  const modifiers = tokens.slice(first, head)
  if (linked > head + 1) {
    if (isTitleHead(word) || (!modifiers.length && isBoard(tokens.slice(first, linked)))) return null
    return { kind: 'organisation', first, after: linked, rule: 'organisations/head-of' }
  }
  if (!modifiers.length || tokens[head + 1]?.kind === 'name') return null
  const isBare = ({ word: one }: Token) =>
    isFunction(one) || isNeutral(one) || (isWeak(word) && (isPlain(one) || isHead(one)))
  if (modifiers.every(isBare) || isTown(tokens.slice(first, head + 1))) return null
  return { kind: 'organisation', first, after: charteredBehind(tokens, head + 1), rule: 'organisations/head' }
}

/** Inhabitants of a town that everybody knows by a name that ends as those of bodies do: "Newport News". */
const TOWN = 15_000
const isTown = (name: readonly Token[]): boolean =>
  placesNamed(name.map(({ text }) => text).join(' ')).some(
    ({ type, population }) => type === 'city' && population > TOWN,
  )

/** "Committee on Foreign Affairs, Defence and Trade", "Water, Roads and Ports Committee": its fields of work one by one. */
function fieldsAt(tokens: readonly Token[], first: number, head: number, takes: boolean): Proposal | null {
  const { word } = tokens[head]
  if (isWeak(word) || isTitleHead(word)) return null
  const from = firstField(tokens, head)
  const begins = from < head ? from : first
  const link = tokens[head + 2]?.text === 'the' ? head + 3 : head + 2
  const behind = takes ? behindFields(tokens, link) : link
  if (behind === link && from === head) return null
  const after = behind === link ? head + 1 : behind
  return { kind: 'organisation', first: begins, after, rule: 'organisations/fields' }
}

/** Place behind "of the Interior and Roads"; that of the link where no name follows. */
export function linkedFrom(tokens: readonly Token[], link: number): number {
  let at = link + 1
  if (/^(?:the|a)$/.test(tokens[at]?.text ?? '')) at++
  // "The Justice Department on Friday sued": a day is no field of work.
  if (tokens[at]?.kind !== 'name' || (isNeutral(tokens[at].word) && tokens[at + 1]?.kind !== 'name')) return link
  while (at < tokens.length) {
    if (tokens[at].kind === 'name') {
      at++
      if (tokens[at - 1].possessive) break
    } else if (/^(?:and|&)$/.test(tokens[at].text) && tokens[at + 1]?.kind === 'name') at += 2
    else break
  }
  return at
}
