import type { NameMention } from '../../find/names/index.ts'
import { classesOf, is } from '../../lexicon/index.ts'

const isForm = (word: string) => formOf(classesOf(word))
const formOf = is('legalForm')

/** The words of a mention as they are written, but for kinds of body that are shortened: "DA's Office". */
export const formsOf = ({ words }: NameMention): readonly string[] => {
  const forms = words.map(({ form }) => form)
  return forms.length > 1 ? forms.flatMap((form) => SHORTENED.get(form) ?? form) : forms
}
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['DA', ['District', 'Attorney']],
  ['Dept', ['Department']],
  ['Dept.', ['Department']],
])

/** Names whose keys are kept; then all are forgotten. */
const MOST = 20_000
const keys = new Map<string, string>()

/** What two spellings of one name have in common. */
export function keyOf(words: readonly string[]): string {
  const name = words.join(' ')
  let key = keys.get(name)
  if (key === undefined) {
    if (keys.size >= MOST) keys.clear()
    keys.set(name, (key = make(name)))
  }
  return key
}

const TURNED = /^(?<place>.+) (?<kind>department|ministry|bureau|university|government)$/
/** Departments of a town, not of what stands in front: "Oakmoor Police Department". */
const LOCAL = /\bof\b|police|fire|sheriff|health/

function make(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|us|u s|united states|federal) (?=\p{L}+ )/u, '')
    .replace(/ company$/, ' co')
    // "Mothers' Bank" and "Mother's Bank"
    .replace(/s\b/g, '')
    .replace(PARTY, '$1')
    .replace(MARKET, '$1')
  // "Justice Department" is the "Department of Justice", "Oakmoor University" the "University of Oakmoor".
  const turned = TURNED.exec(plain)?.groups
  const whole =
    turned && !LOCAL.test(turned.place) && turned.place.split(' ').length < 3
      ? `${turned.kind} of ${turned.place}`
      : plain
  // "CalderPay" is "Calder Pay".
  return whole.replaceAll(' ', '')
}

/** "Green Party" is "the Greens", "Federal Labor" is "Labor Party". */
const PARTY = /^(?:federal )?(green|labou?r|liberal|republican)(?: party)?$/

/** An exchange's markets are the exchange: "Nasdaq Global Select Market". */
const MARKET = /^(nasdaq) (?:stock|capital|global(?: select)?)(?: market)?$/

/** The words that a word is run together from: "Calder" and "Pay" of "CalderPay", "South" and "east" of "Southeast". */
export const unglued = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=^(?:South|North))(?=east|west)/u))

/** The words without legal forms, and without what a site's address ends in; all of them where nothing else is left. */
export function bare(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isForm(word))
  return kept.length ? kept.map((word) => word.replace(SITE, '')) : words
}
const SITE = /(?<=\p{L}{3})\.(?:com|ai|org|net|io)$/u

/** Words of a name that its acronym may leave out. */
const OMITTED = new Set(
  'of the and for on in to & U.S. US United States City Inc Inc. LLC Ltd Ltd. Corp Corp. Corporation Company Co Co.'.split(
    ' ',
  ),
)
/** Whether an acronym may begin with the next word: "EPA" of "U.S. Environmental Protection Agency". */
export const isOmitted = (word: string): boolean => OMITTED.has(word)
/** Whether the letters are the words' first, in order: USDA, DoD, NYPD; small words and a few others need not count. */
export function standsFor(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase()
  /** How many letters the words so far may be. */
  let counts = new Set([0])
  for (const word of words) {
    const next = new Set<number>()
    for (const count of counts) {
      if (letters[count] === word[0].toLowerCase()) next.add(count + 1)
      if (OMITTED.has(word)) next.add(count)
      // "U.S." gives both letters or one.
      if (word === 'U.S.' && letters.startsWith('us', count)) next.add(count + 2)
    }
    counts = next
  }
  return counts.has(letters.length)
}

/** "Department of Roads" of "Oakmoor City Department of Roads"; nothing where nothing stands in front. */
export const departmentOf = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word) => DEPARTMENT.test(word))
  return at > 0 && words[at + 1] === 'of' ? words.slice(at) : []
}
const DEPARTMENT = /^(?:Department|Ministry)$/

/** "Veterans Affairs" of "U.S. Department of Veterans Affairs": what a department is for; nothing where that is one word. */
export function fieldsOf(words: readonly string[]): readonly string[] {
  const of = words[1] === 'of' ? 1 : words[2] === 'of' ? 2 : 0
  return of && DEPARTMENT.test(words[of - 1]) && words.length > of + 2 ? words.slice(of + 1) : []
}

/** "FBI", "DoD", "F&D": at least two capitals and few letters. */
export const isAcronym = (word: string): boolean => /^(?=.*[A-Z].*[A-Z])[A-Za-z&]{2,7}$/.test(word)
