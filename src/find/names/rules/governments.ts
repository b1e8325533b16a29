import { classesOf, is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Proposal } from '../mention.ts'
import { linkedFrom } from './heads.ts'

const isFamily = is('family')
const isPlace = is('place')
const isDemonym = is('demonym')
const isKnown = is('known')
/** What a word is that no leader is called by. */
const OTHERS = ['function', 'neutral', 'plain', 'head', 'titleHead', 'place', 'demonym', 'thing'] as const
const others = OTHERS.map((name) => is(name))

/** "the government of the Marshall Islands" */
export function governmentAt(tokens: readonly Token[], first: number): Proposal | null {
  if (tokens[first + 1]?.text !== 'of') return null
  const after = linkedFrom(tokens, first + 1)
  const from = first + (tokens[first + 2]?.text === 'the' ? 3 : 2)
  const name = tokens.slice(from, after).map(({ text }) => text)
  return isPlace(classesOf(name.join(' ')))
    ? { kind: 'organisation', first, after, rule: 'organisations/government' }
    : null
}

/** "the Norlandish government", "the South Norlandish government": that of a country, also where it is written small. */
export function nationalAt(tokens: readonly Token[], kind: number): Proposal | null {
  for (const first of [kind - 2, kind - 1]) {
    const name = tokens.slice(Math.max(first, 0), kind)
    const isNational =
      name.every((token) => token.kind === 'name') && isDemonym(classesOf(name.map(({ text }) => text).join(' ')))
    if (isNational && !name[0].possessive && /^[Tt]he$/.test(tokens[first - 1]?.text ?? ''))
      return { kind: 'organisation', first, after: kind + 1, rule: 'organisations/government' }
  }
  return null
}

/** What a leader's people are called, also where it is written small. */
export const RULERS = new Set(['government', 'administration', 'regime'])
const PARTY = /^(?:Labor|Labour|Coalition|Liberal|Conservative|Tory|National|Democratic|Republican)$/

/** "the Hale government", "the Hale regime", "the Hale Labor government". */
export function leaderAt(tokens: readonly Token[], kind: number): Proposal | null {
  const leader = PARTY.test(tokens[kind - 1]?.text ?? '') ? kind - 2 : kind - 1
  const before = tokens[leader - 1]
  if (tokens[leader]?.kind !== 'name' || tokens[leader].possessive) return null
  if (before && before.kind !== 'word' && !before.possessive && before.text !== 'The') return null
  const { word, text } = tokens[leader]
  const isName = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*$/u.test(text)
  // "The Taliban regime": a body's own.
  const isOther = others.some((test) => test(word)) || (tokens[kind].text === 'regime' && isKnown(word))
  const isLeader = tokens[kind].text !== 'administration' || isFamily(word)
  return isName && isLeader && !isOther && !PARTY.test(text)
    ? { kind: 'organisation', first: leader, after: kind + 1, rule: 'organisations/leader' }
    : null
}
