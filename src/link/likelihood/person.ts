import { wordIs } from '../../lexicon/index.ts'
import type { Figure } from '../people/index.ts'
import { evidenceOf } from './name.ts'

const isHead = wordIs('head')
const isState = wordIs('state')
const isPlace = wordIs('place')
const isGiven = wordIs('given')
const isFamily = wordIs('family')
const isAmbiguous = wordIs('ambiguousGiven')

/** What speaks for and against a person. */
export function personEvidence(text: string, figure: Figure): Map<string, number> {
  const found = evidenceOf(text, figure, 'person')
  const { words, evidence } = figure
  const last = words[words.length - 1]
  const say = (feature: string, value: number | boolean = 1) => value && found.set(feature, Number(value))
  say('given', isGiven(words[0]) && !isAmbiguous(words[0]))
  say('given:ambiguous', isAmbiguous(words[0]))
  say('family', isFamily(last))
  say('middle', words.length > 2 && /^\p{Lu}\.?$/u.test(words[1]))
  say('honorific', figure.honorific !== null)
  say('age', figure.age !== null)
  say(
    'title',
    evidence.some((one) => one.title !== null),
  )
  say('role', figure.role !== null)
  say('last:head', isHead(last))
  say(
    'place',
    words.some((word) => isState(word) || isPlace(word)),
  )
  say(
    'capitals',
    words.every((word) => word.length > 2 && word === word.toUpperCase()),
  )
  say(
    'digits',
    words.some((word) => /\d/.test(word)),
  )
  const after = evidence.map((one) => text.slice(one.end, one.end + 24))
  say(
    'says',
    after.some((words) => /^,?\s(?:\p{L}+\s)?(?:said|says|added|stated|explained|noted|told)\b/u.test(words)),
  )
  const before = evidence.map((one) => text.slice(Math.max(0, one.start - 12), one.start))
  say(
    'said-by',
    before.some((words) => /(?:said|says|added|stated|explained|noted|told|by)\s$/.test(words)),
  )
  say(
    'acts',
    after.some((words) => /^,?\s(?:who|was|is|has|had|will|pleaded|admitted)\b/.test(words)),
  )
  say(
    'hyphen',
    after.some((words) => /^-/.test(words)),
  )
  return found
}
