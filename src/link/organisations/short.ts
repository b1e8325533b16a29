import { wordIs } from '../../lexicon/index.ts'
import { PORTFOLIOS } from '../../lexicon/persons.ts'
import { isCommitteesShort } from './committees.ts'
import { fieldsOf } from './keys.ts'

const isForm = wordIs('legalForm')
const isHead = wordIs('head')
const isWeak = wordIs('weakHead')
const isPlace = wordIs('place')
const isGiven = wordIs('given')
const isState = wordIs('state')
const isFunction = wordIs('function')
const isNeutral = wordIs('neutral')
const isKnown = wordIs('known')
const isDemonym = wordIs('demonym')
const isDesk = wordIs('desk')

/** Longest rest that a short form may leave out without a kind of body in it. */
const REST = 2
/** Words of a name that one word may stand for, fewer than. */
const DISTINCT = 6

/** Initials of the founder or the country in front of a name. */
export const INITIALS = /^(?:\p{Lu}\.){1,3}$/u

/** Whether the words are a usual short form of the full name: its beginning, or its end from a head on. */
export function shortens(words: readonly string[], full: readonly string[]): boolean {
  // "Calder" of "J.R. Calder Company", "Senate" of "U.S. Senate"
  if (words.length === 1 && INITIALS.test(full[0])) return shortens(words, full.slice(1))
  const rest = full.slice(words.length)
  // "The 49ers" of "San Francisco 49ers", "Parliament" of "UK Parliament"
  if (isCalledByEnd(words) && full[full.length - 1] === words[0]) return true
  // What everyone knows by that name is a body of its own: the FBI, and the FBI's Oakmoor Division.
  if (words.length === 1 && isKnown(words[0]) && !rest.every(isForm)) return false
  // "Minister for Trade, Tourism and Investment" speaks of no "Tourism Norland".
  if (words.length === 1 && words[0] === full[0] && PORTFOLIOS.has(words[0]) && rest.every(isPlace)) return false
  // "DUI" is what the DUI Homicide Unit is for.
  if (words.length === 1 && LETTERS.test(words[0]) && UNIT.test(full[full.length - 1])) return false
  // A party is not the government that it forms.
  if (words.length === 1 && OF_PARTY.test(words[0]) && RULES.test(full[1])) return false
  if (isWithoutPlace(words, full) || isWithoutField(words, full)) return true
  if (isShorterGovernment(words, full) || isCommitteesShort(words, full)) return true
  // "Homeland Security" of the "Department of Homeland Security"
  if (words.join(' ') === fieldsOf(full).join(' ')) return true
  const short = words.map((word) => word.toLowerCase())
  const long = full.map((word) => word.toLowerCase())
  return short.every((word, n) => word === long[n])
    ? beginsIt(words, full, rest, short.join(' '))
    : endsIt(words, full, short, long)
}

const BY_END = /^(?:\d{2}ers|Parliament)$/
export const isCalledByEnd = (words: readonly string[]): boolean => words.length === 1 && BY_END.test(words[0])
const LETTERS = /^\p{Lu}{2,5}$/u
const UNIT = /^(?:Unit|Squad|Bureau|Section|Division|Branch|Team)$/

const PARTY =
  /^(?:Greens|Democrats|Republicans|Nationals|Liberals|Conservatives|Socialists|Communists|Labor|Labour)(?: Party)?$/i

export const isParty = (words: readonly string[]): boolean => PARTY.test(words.join(' '))

/** "Australian Labor" of "Australian Labor Party". */
export const withoutParty = (full: readonly string[]): readonly string[] =>
  full.length > 1 && /^Party$/i.test(full[full.length - 1]) ? full.slice(0, -1) : full

/** "the Greens" for the "Australian Greens", "Labor" for the "Australian Labor Party", and others without their place. */
function isWithoutPlace(words: readonly string[], full: readonly string[]): boolean {
  const [short, long] = [withoutParty(words), withoutParty(full)]
  const from = long.length - short.length
  return (
    from >= 0 &&
    from < REST &&
    short.every((word, n) => word.toLowerCase() === long[from + n].toLowerCase()) &&
    long.slice(0, from).every((word) => isDemonym(word) || isState(word) || isPlace(word))
  )
}

const RULES = /^(?:Government|Administration|Cabinet|Ministry)$/i
const OF_PARTY = /^(?:Labor|Labour|Coalition|Liberal|Conservative|Tory|National|Democratic|Republican|Green)$/i

/** "the Hale Government" for the "Hale Labor Government". */
const isShorterGovernment = ([first, kind, ...more]: readonly string[], full: readonly string[]): boolean =>
  more.length === 0 &&
  RULES.test(kind ?? '') &&
  full.length === 3 &&
  full[0].toLowerCase() === first.toLowerCase() &&
  full[2].toLowerCase() === kind.toLowerCase() &&
  OF_PARTY.test(full[1])

const LINK = /^(?:of|for|on|in|under)$/

/** Whether a name may be one without what its body is for: a club's; a medical and a medical women's association are two. */
export const mayLackField = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words[words.length - 1] === 'Club' &&
  !words.some((word) => LINK.test(word)) &&
  !isPlace(words.slice(0, -1).join(' '))

/** "All Harland Club" for the "All Harland Lawn Tennis Club". */
function isWithoutField(words: readonly string[], full: readonly string[]): boolean {
  return (
    full.length > words.length &&
    full.length <= words.length + REST &&
    mayLackField(words) &&
    full[full.length - 1].toLowerCase() === words[words.length - 1].toLowerCase() &&
    words.slice(0, -1).every((word, n) => word.toLowerCase() === full[n].toLowerCase()) &&
    !full.some((word) => LINK.test(word))
  )
}

/** "Calder Foods Media Relations" is a desk of Calder Foods, and not Calder Foods. */
const OF_A_DESK = /^(?:PR|Media|Investor|Public|Press|Corporate|Government|External|Consumer|Community)$/
const isOwnDesk = (rest: readonly string[]): boolean =>
  rest.length === 2 && OF_A_DESK.test(rest[0]) && (isDesk(rest[1]) || /^(?:Office|Team)$/.test(rest[1]))

/** "Investor Relations & Corporate Communications": what a desk is for, and no body. */
export const isDeskAlone = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.some((word) => OF_A_DESK.test(word)) &&
  words.every((word) => OF_A_DESK.test(word) || isDesk(word) || /^(?:&|and)$/.test(word))

function beginsIt(words: readonly string[], full: readonly string[], rest: readonly string[], name: string): boolean {
  if (isOwnDesk(rest)) return false
  const last = words[words.length - 1]
  if (LINK.test(rest[0])) return words.length > 1 && (isHead(last) || full.length <= words.length + 4) && !isPlace(name)
  if (words.length === 1 && !isDistinct(words[0])) return false
  // "Oakmoor Police" is complete, and no short form of "Oakmoor Police Federation".
  const complete = words.length > 1 && isHead(last) && !isWeak(last)
  const few = rest.filter((word) => !isForm(word)).length <= REST
  const left = (word: string) => isHead(word) || isForm(word) || /^(?:and|&)$/.test(word) || few
  return !complete && rest.every(left) && !isPlace(name)
}

function endsIt(
  words: readonly string[],
  full: readonly string[],
  short: readonly string[],
  long: readonly string[],
): boolean {
  const from = full.length - words.length
  const named = short.length > 2 || (short.length === 2 && (isHead(full[from + 1]) || isHead(full[from])))
  return named && short.every((word, n) => word === long[from + n]) && !/^(?:of|for|on|and)$/.test(long[from - 1] ?? '')
}

/** Adjectives that begin the names of many bodies, so that they stand for none alone. */
const COMMON = new Set(
  (
    'American National International Global United General North South East West Northern Southern Eastern Western Central State City ' +
    'County Public World Great Royal Federal Special Environmental Criminal Civil Social Digital Creative'
  ).split(' '),
)

/** A word that means its company when it stands alone. */
export const isDistinct = (word: string): boolean =>
  (word.length > 2 || /^\p{Lu}\d$/u.test(word)) &&
  !COMMON.has(word) &&
  !isFunction(word) &&
  !isNeutral(word) &&
  !isState(word) &&
  !isHead(word) &&
  !isPlace(word) &&
  !isDemonym(word) &&
  !isGiven(word)

/** Whether the words may stand for a body as the beginning of its name; "Steel" is what it is, and no "U.S. Steel". */
export const isDistinctStart = (words: readonly string[], full: readonly string[]): boolean =>
  words.length > 1 || (words.length === 1 && isDistinct(words[0]) && full.length < DISTINCT && full[0] !== 'U.S.')
