import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'

const isFamily = is('family')
const isFunction = is('function')
/** What a word is that is no partner's name, if it is no family name besides. */
const OTHERS = [
  is('place'),
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
