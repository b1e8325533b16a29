/** Who only says what another did. */
import { RELATED_NOUNS, singular } from '../../lexicon/persons.ts'
import { isSaying } from '../../lexicon/saying.ts'
import { ARTICLES, type Clause } from './clause.ts'
import { NUMBERS } from './merge.ts'
import { HIS_OWN, OFFICIALS } from './persons.ts'
import { type Actor, isAuthority, type Scene, wordsOf } from './scene.ts'

/** "Roe, the mayor, said": what stands between a speaker and the verb. */
const OFFICE = /^,\s[^,]{1,60},(?=\s)/
const ADVERBS = new Set(['today', 'also', 'has', 'have'])
/** "Said on Monday that": what stands between the verb and whoever it tells of. */
const DAY = /^(?:today|yesterday|that|on|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?$/
/** "Announced a new line and launched": the speaker does both. */
const AGAIN = /(?:^(?:and|but|yet|also|then)|,)$/
/** "Police", "officers". */
const MANY = new RegExp(`^${OFFICIALS}$`)
const SEVERAL = /^(?:several|some|many|most|\d+)$/
/** "Acme said a subsidiary acquired", "announced one of its units acquired": it did. */
const OF_IT = new RegExp(`\\b(?:${singular(RELATED_NOUNS, 'unit division').join('|')}|one of its)\\b`)
/** Words in which such a noun stands: not "a driver of one of its trucks". */
const NOUN = 4
/** Words between a speaker and a verb that is another's, at most. */
const FAR = 24
const OWN = /^(?:its|their|our|his|her)$/

/** "Roe said a driver killed Poe": Roe did not. "Acme said the company acquired Norvik": it did. */
export function isTeller(scene: Scene, { isNoun, before, at }: Clause, { kind, end, name }: Actor): boolean {
  const isAim = wordsOf(scene, { start: before.end, end: at.end }).startsWith('to ')
  const behind = wordsOf(scene, { start: end, end: before.end }).replace(OFFICE, '').replace(/^,\s/, '')
  const words = behind.split(/\s+/).filter(Boolean)
  const verb = words.findIndex((word) => !ADVERBS.has(word))
  const says = words[verb] ?? ''
  const [first, ...rest] = words.slice(verb + 1 + words.slice(verb + 1).findIndex((word) => !DAY.test(word)))
  if (isAim || !isSaying(says) || !first || words.length > FAR || rest.slice(0, -1).some((word) => /[,;]$/.test(word)))
    return false
  // "Said an arrest was made": not "announced an arrest", which may be his own.
  if (isNoun && !/^sa(?:id|ys)$/.test(says)) return false
  // "The FBI said agents arrested": its own.
  if (MANY.test(first)) return kind === 'person' || !isAuthority({ name })
  // "Said her client pleaded guilty": she did not.
  if (kind === 'person' && OWN.test(first) && HIS_OWN.has(rest[0])) return true
  const isIts = kind === 'organisation' && (first === 'the' || OF_IT.test([first, ...rest].slice(0, NOUN).join(' ')))
  const isOwn = OWN.test(first) || isIts
  // "Announced 12 arrested in a raid": those are no subject of their own.
  return (
    (isNoun || rest.length > 0) &&
    !AGAIN.test(words[words.length - 1]) &&
    !isOwn &&
    (ARTICLES.has(first) || NUMBERS.includes(first) || SEVERAL.test(first))
  )
}
