/** Where the name of a person begins and ends in what the tagger sees: without what is said of him. */
import { is } from '../../lexicon/index.ts'
import { gradeLength } from '../../lexicon/ranks.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from '../../text/words.ts'
import { isElided, saysAt } from './links.ts'
import { isInitial } from './rules/people.ts'
import type { Tagged } from './tagger/index.ts'

const isTitle = is('titleHead')
const isTitleWord = is('titleWord')
const isDegree = is('degree')
const isHonorific = is('honorific')
const isGiven = is('given')
const isFamily = is('family')
/** A rank that no given name is: "Major" may be one. */
const isRank = (word: Word): boolean => isTitle(word) && !isGiven(word) && !isFamily(word)

/** The name that a span holds; none where it is an office alone. */
export function personIn(name: Tagged, tokens: readonly Token[]): Tagged[] {
  const own = withoutDegree(withoutAddress(withElided(name, tokens), tokens), tokens)
  return isOfficeAlone(own, tokens) ? [] : [own]
}

/** "Sir Tom Hill", "LtGen Tom Hill", "Class One Tom Hill": how somebody is addressed is no part of the name. */
function withoutAddress(name: Tagged, tokens: readonly Token[]): Tagged {
  let first = behindLetters(name, tokens)
  const before = tokens[first - 1]
  const grade =
    before && isTitle(before.word) ? gradeLength(before.text, tokens[first].text, tokens[first + 1]?.text) : 0
  if (first + grade < name.after) first += grade
  while (first < name.after - 1 && (isHonorific(tokens[first].word) || isRank(tokens[first].word))) first++
  return { ...name, first }
}

/** "Interior PS Tom Hill": behind a field and the letters of an office a given name begins the person's. */
function behindLetters({ first, after }: Tagged, tokens: readonly Token[]): number {
  const at = tokens.findIndex(
    ({ word }, n) => n > first + 1 && n < after - 1 && isGiven(word) && OFFICE_LETTERS.test(tokens[n - 1].text),
  )
  return at < 0 ? first : at
}
const OFFICE_LETTERS = /^\p{Lu}{2,3}$/u

/** "Tom Hill KC", "Mr Hill Said": what was conferred, and what somebody does, are no part of the name. */
function withoutDegree(name: Tagged, tokens: readonly Token[]): Tagged {
  let { after } = name
  for (let n = name.first + 1; n < after; n++) if (saysAt(tokens, n)) after = n
  while (after - name.first > 2 && (isDegree(tokens[after - 1].word) || tokens[after - 1].text === ',')) after--
  return { ...name, after }
}

/** "Jeanne" of "Jeanne d'Aubigny": with the name behind that an elided particle begins. */
const withElided = (name: Tagged, tokens: readonly Token[]): Tagged =>
  isElided(tokens[name.after]?.word) ? { ...name, after: name.after + 1 } : name

/** "Auxiliary Bishop", "Lance Cpl.", "Raksha Mantri": an office is nobody. */
function isOfficeAlone({ first, after }: Tagged, tokens: readonly Token[]): boolean {
  if (after - first < 2) return false
  if (tokens.slice(first, after).every(({ word }) => (isTitleWord(word) || isTitle(word)) && !isGiven(word)))
    return true
  const { word } = tokens[after - 1]
  return isRank(word) && (word.form.endsWith('.') || (after - first === 2 && isUnnamed(tokens[first].word)))
}
/** Begins no name in front of a rank; "Lance" is a part of one there. */
const isUnnamed = (word: Word): boolean =>
  word.form === 'Lance' || (!isGiven(word) && !isFamily(word) && !isInitial(word))
