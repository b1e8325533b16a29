import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Proposal } from '../mention.ts'
import { startOf } from './starts.ts'

const isPlace = is('place')
const isFamily = is('family')
const isFunction = is('function')
/** What a word is that is no partner's name, if it is no family name besides. */
const OTHERS = [
  isPlace,
  is('neutral'),
  is('thing'),
  is('head'),
  is('legalForm'),
  is('known'),
  is('titleHead'),
  is('plain'),
  isFunction,
]

/** Forms of firms that bear their partners' names. */
export const PARTNERSHIP = /^(?:LLP|L\.L\.P\.?|PLLC|LLC|P\.?C\.?)$/

/** The first of "Holm, Lowe & Finch LLP": single family names with commas in front of the two that "&" joins. */
export function firstPartner(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first + 1]?.text !== '&' || first + 2 !== last) return first
  let from = first
  while (from > 1 && tokens[from - 1].text === ',' && isPartner(tokens, from - 2)) from -= 2
  return from
}

const isPartner = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{L}+$/u.test(tokens[at].text) &&
  !tokens[at].possessive &&
  (isFamily(tokens[at].word) || !OTHERS.some((test) => test(tokens[at].word))) &&
  (tokens[at - 1]?.kind !== 'name' || isFunction(tokens[at - 1].word))

/** In front of people of a grade or a kind of work: "Sales Associates". */
const GRADED = [is('charge'), is('desk'), is('titleWord'), is('office'), ...OTHERS.filter((test) => test !== isPlace)]

/** "Hale Associates", "Hale & Associates": those who work there, by the name of whose firm it is. */
export function firmAt(tokens: readonly Token[], last: number): Proposal | null {
  const next = tokens[last + 1]
  if (tokens[last].text !== 'Associates' || next?.kind === 'name' || /^(?:of|for|in)$/.test(next?.text ?? ''))
    return null
  const first = startOf(tokens, last, /^&$/)
  const isOne = last - first === 1 || (last - first === 2 && tokens[first + 1].text === '&')
  const { word } = tokens[first]
  if (!isOne || (!isFamily(word) && GRADED.some((test) => test(word)))) return null
  // Of an unknown name only behind somebody, on a line of its own or as one that does something: not "Full-Time Associates", "Team Associates".
  const [person, comma] = [tokens[first - 2], tokens[first - 1]]
  const isBehind = comma?.text === ',' && person?.kind === 'name' && person.text !== 'Associates'
  const isAlone = first === 0 && last === tokens.length - 1
  const isSubject = /^(?:has|is|was|says)$/.test(next?.text ?? '')
  if (!isFamily(word) && (word.form.includes('-') || !(isBehind || isAlone || isSubject))) return null
  return { kind: 'organisation', first, after: last + 1, rule: 'organisations/firm' }
}
