import { is } from '../../../lexicon/index.ts'
import { gradeLength } from '../../../lexicon/ranks.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Word } from '../../../text/words.ts'
import { addressAt } from '../address.ts'
import { isElided, saysAt } from '../links.ts'
import type { Proposal } from '../mention.ts'
import { isPlaceName } from '../place-names.ts'
import { behindNickname, hasNickname } from './nicknames.ts'
import { sharing } from './shared.ts'

const isHonorific = is('honorific')
const isTitleWord = is('titleWord')
const isTitleHead = is('titleHead')
const isGiven = is('given')
const isFamily = is('family')
const isAmbiguous = is('ambiguousGiven')
const isHead = is('head')
const isForm = is('legalForm')
const isFunction = is('function')
const isNeutral = is('neutral')
const isThing = is('thing')
const isState = is('state')
const isPlace = is('place')
const isParticle = is('nameParticle')
const isSuffix = is('nameSuffix')
const isDegree = is('degree')
const isKnown = is('known')
const isDemonym = is('demonym')
const isDoubtful = is('doubtful')

/** Ranks that are family names too. */
const FAMILY_RANK = /^(?:Naik|Mate|Gunner|Seaman|Sapper)$/
/** Words of a person's name, at most. */
const LONGEST = 5
/** Titles that are given names too. */
const GIVEN_TITLE = /^(?:Dean|Marshal|Major|King|Prince|Duke|Earl|Bishop|Pope|Judge)$/

export const isInitial = (word: Word): boolean => /^(?:\p{Lu}\.?){1,2}$/u.test(word.form)

/** Whether a person's name may hold the word. */
function isPersonal(word: Word): boolean {
  if (isElided(word)) return true
  if (word.kind !== 'name' || /\d/.test(word.form)) return false
  if (isInitial(word)) return true
  if (isFamily(word)) return true
  return !isHead(word) && !isForm(word) && !isTitleWord(word) && !isFunction(word) && !isState(word)
}

/** "van der Berg", "de la Cruz" */
const isSecondParticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && isParticle(tokens[at].word) && tokens[at + 1]?.kind === 'name'

/** Place of the token behind the person's name that begins at `first`; `first` where none does. */
export function personAt(tokens: readonly Token[], first: number): number {
  let after = first
  let at = first
  let between = 0
  for (; at < tokens.length && at - first - between < LONGEST; at++) {
    const nickname = at > first ? behindNickname(tokens, at) : at
    between += nickname - at
    at = nickname
    const { word, possessive } = tokens[at]
    if ((isDegree(word) || saysAt(tokens, at)) && at > first) break
    // "Jane Roe Norlandish Democrats": a mark was lost.
    if (at > first + 1 && isDemonym(word) && !isFamily(word)) break
    if (isParticle(word) && (tokens[at + 1]?.kind === 'name' || isSecondParticle(tokens, at + 1))) {
      between++
      continue
    }
    if (word.form === ',' && after === at && tokens[at + 1] && isSuffix(tokens[at + 1].word)) continue
    if (isSuffix(word) && at > first) {
      after = ++at
      break
    }
    const isWordToo = at === first && (GIVEN_TITLE.test(word.form) || isAmbiguous(word))
    // "Tom Bishop and", "Mary Ann Bishop Jr.": a title is a family name where nobody's name follows.
    const next = tokens[at + 1]
    const isTitled = GIVEN_TITLE.test(word.form) && at > first && isGiven(tokens[at - 1].word)
    const isSurname =
      (next?.kind !== 'name' || isSuffix(next.word)) && (isTitled || (at === first + 1 && FAMILY_RANK.test(word.form)))
    if (!isPersonal(word) && !isSurname && !(isWordToo && tokens[at + 1]?.kind === 'name')) break
    after = at + 1
    if (possessive) break
  }
  // An initial ends no name.
  while (after > first && isInitial(tokens[after - 1].word) && after - first > 1) after--
  return after > first && tokens.slice(first, after).some(({ text }) => text.replace(/\W/g, '').length > 1)
    ? after
    : first
}

/** Where the name goes on with a kind of body, it is that body's: "Jane Roe Foundation". */
const goesOn = (tokens: readonly Token[], after: number): boolean => {
  const next = tokens[after]
  return (
    next !== undefined &&
    !tokens[after - 1].possessive &&
    next.kind === 'name' &&
    (isHead(next.word) || isForm(next.word) || isThing(next.word))
  )
}

/** The people whom forms of address, offices, given names, initials and ages show. */
export function peopleIn(tokens: readonly Token[]): Proposal[] {
  const found: Proposal[] = []
  for (let n = 0; n < tokens.length; n++) {
    const { word, kind, possessive } = tokens[n]
    if (kind !== 'name') continue
    const proposal =
      addressed(tokens, n) ??
      (isTitleHead(word) && !possessive ? titled(tokens, n) : null) ??
      called(tokens, n) ??
      byName(tokens, n)
    if (!proposal) continue
    n = found[found.push(...sharing(tokens, proposal)) - 1].after - 1
  }
  return found
}

/** "THE HON DR JANE ROE": behind a form of address capitals may be another; alone "DR" is a street. */
const CAPITALS = /^(?:DR|MR|MRS|MS|PROF)\.?$/
const HONOUR = /^Honou?rable$/ // in front of one word no address: "Honorable Mention"

/** "Mr. Hale", "Dr. Jane Roe". */
function addressed(tokens: readonly Token[], at: number): Proposal | null {
  if (!isHonorific(tokens[at].word)) return null
  let first = at + 1
  while (first < tokens.length && (isHonorific(tokens[first].word) || CAPITALS.test(tokens[first].text))) first++
  const after = personAt(tokens, first)
  if (after === first || (after - first < 2 && HONOUR.test(tokens[at].text)) || goesOn(tokens, after)) return null
  return { kind: 'person', first, after, rule: 'people/honorific', honorific: addressAt(tokens, at) }
}

const LABEL = /^(?:contacts?|inquiries|enquiries)$/i

/** "Media Contacts: Jane Roe, (816) 555-0142": a label in front of the name, a number or address behind it. */
function called(tokens: readonly Token[], first: number): Proposal | null {
  if (tokens[first - 1]?.text !== ':' || !LABEL.test(tokens[first - 2]?.text ?? '')) return null
  const after = personAt(tokens, first)
  const count = after - first
  if (count < 2 || count > 3 || goesOn(tokens, after)) return null
  if (tokens.slice(first, after).some(({ word }) => isThing(word) || isPlace(word) || isNeutral(word))) return null
  return isChannel(tokens.slice(after, after + 3))
    ? { kind: 'person', first, after, rule: 'people/contact-line' }
    : null
}

/** ", (816)", "816-555-0142", ", jane@acme.com". */
const isChannel = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ text }) => !/^[,(|+–-]$/.test(text))
  return at >= 0 && (/^\d{3}/.test(tokens[at].text) || tokens[at].text.includes('@'))
}

/** Offices that also begin names of things, so that one word behind them proves nothing: "General Motors", "Chief Financial". */
const LOOSE = pattern()`
  ^(?:
    General|Major|Private|Special|Chief|Fire|Media|Principal|Leader|Sheriff|Attorney|Counsel|Prime|Speaker
    |Deputy|Agent|Officer
  )$`

/** The end of a rank of two words that is a given name too: "Air Chief Marshal". */
const SECOND_RANK = /^(?:Major|Marshal)$/
const LETTERS = /^\p{Lu}{2,5}$/u

/** Behind "2nd Class", "(PM)", and behind the country: "President of the Maldives Omar Roe", "Ambassador to Malaysia Omar Roe". */
function behindOffice(tokens: readonly Token[], office: number): number {
  const head = office + gradeLength(tokens[office].text, tokens[office + 1]?.text, tokens[office + 2]?.text)
  if (tokens[head + 1]?.text === '(' && tokens[head + 3]?.text === ')') return head + 4
  if (!/(?: of|^Ambassador to)$/.test(`${tokens[head].text} ${tokens[head + 1]?.text}`)) return head + 1
  const from = tokens[head + 2]?.text === 'the' ? head + 3 : head + 2
  for (let to = Math.min(from + LAND, tokens.length); to > from; to--)
    if (!tokens[to - 1].possessive && isPlaceName(tokens.slice(from, to).map(({ text }) => text))) return to
  return head + 1
}
const LAND = 3 // words of a country's name, at most
const isNamed = (tokens: readonly Token[], first: number, after: number): boolean =>
  after - first > 1 && !tokens.slice(first, after).some(({ word }) => isHead(word) || isThing(word) || isPlace(word))

/** "Senator Jane Roe", "Assistant Attorney General for the Civil Division Tom Hill". */
function titled(tokens: readonly Token[], head: number): Proposal | null {
  let first = behindOffice(tokens, head)
  while (first < tokens.length && isHonorific(tokens[first].word)) first++
  // "Magistrate Judge Jane Roe", "Deputy DA Roe", "Subedar Major Ram Roe": the nearer office is hers.
  const isNearer =
    tokens[first] &&
    (tokens[first].text === 'Judge' ||
      LETTERS.test(tokens[first].text) ||
      (SECOND_RANK.test(tokens[first].text) && tokens[first + 2]?.kind === 'name'))
  if (isNearer && isTitleHead(tokens[first].word) && tokens[first + 1]?.kind === 'name') return null
  const after = personAt(tokens, first)
  // "Governor of Vatu Island": of a place more than one name is needed.
  if (/^(?:of|to)$/.test(tokens[head + 1]?.text ?? '') && first > head + 1 && !isNamed(tokens, first, after))
    return null
  const count = after - first
  if (count === 0 || goesOn(tokens, after)) return null
  const [word] = [tokens[first].word]
  if (count === 1 && (isKnown(word) || isNeutral(word) || isPlace(word) || isThing(word))) return null
  const isLoose = count === 1 && LOOSE.test(tokens[head].text) && !(head > 0 && isTitleWord(tokens[head - 1].word))
  let from = head
  while (from > 0 && isTitleWord(tokens[from - 1].word) && !tokens[from - 1].possessive) from--
  const rule = isLoose ? 'people/rank' : 'people/title'
  return { kind: 'person', first, after, rule, title: { first: from, after: head + 1 } }
}

/** "Jane Roe", "Marlo R. Vance", "Marlon King, 26,". */
function byName(tokens: readonly Token[], first: number): Proposal | null {
  const after = personAt(tokens, first)
  if (after - first < 2 || goesOn(tokens, after)) return null
  // A name that goes on in front is not one that begins here.
  const before = tokens[first - 1]
  if (before?.kind === 'name' && !before.possessive && !isFunction(before.word) && !isTitleWord(before.word))
    return null
  const { word } = tokens[first]
  const last = tokens[after - 1].word
  const proposal = (rule: Proposal['rule']): Proposal => ({ kind: 'person', first, after, rule })
  if (hasNickname(tokens, first, after) && !isThing(last)) return proposal('people/nickname')
  if (isAged(tokens, after)) return proposal('people/age')
  if (isPlace(last) && !isFamily(last)) return null
  if (isKnown(word) && !isDoubtful(word)) return null
  if (isPlaceName(tokens.slice(first, after).map(({ text }) => text))) return null
  if (
    !isThing(word) &&
    !isPlace(word) &&
    (isElided(last) || tokens.slice(first + 1, after - 1).some(({ text }) => BETWEEN_NAMES.test(text)))
  )
    return proposal('people/particle')
  // "Will Prosser, a teacher": a given name that is a word as well, where somebody is told of.
  if (
    (isGiven(word) || isAmbiguous(word)) &&
    tokens[after]?.text === ',' &&
    /^(?:an?|who|whose)$/.test(tokens[after + 1]?.text ?? '')
  )
    return proposal('people/given-name')
  if (isGiven(word) && (!isAmbiguous(word) || isFamily(last))) return proposal('people/given-name')
  if (after - first > 2 && /^\p{Lu}\.?$/u.test(tokens[first + 1].text) && !isThing(last))
    return proposal('people/initial')
  return null
}

const isAged = (tokens: readonly Token[], after: number): boolean =>
  /^\d{1,2},?$/.test(tokens[after + 1]?.text ?? '') &&
  /^[,(]$/.test(tokens[after].text) &&
  (tokens[after + 1].text.endsWith(',') || isClosed(tokens, after + 2))

/** Particles that stand in names of people and hardly in those of places: "Otto von Hale", not "Rio de Alma". */
const BETWEEN_NAMES = /^(?:van|von|bin|ibn)$/

const isClosed = (tokens: readonly Token[], at: number) => at >= tokens.length || /^[,).;]$/.test(tokens[at].text)
