import type { NameMention } from '../../find/names/index.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { committeeOf } from './committees.ts'

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
    // "Société" and "Societe"
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
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
  const committee = / committee on /.test(plain) ? committeeOf(plain.split(' ')) : null
  // "Roads Committee" is the "Select Committee on Roads".
  if (committee) return [committee.chamber, committee.setUp, ...committee.fields, committee.kind].join('')
  const turned = TURNED.exec(plain)?.groups
  const whole =
    turned && !LOCAL.test(turned.place) && turned.place.split(' ').length < 3
      ? `${turned.kind} of ${turned.place}`
      : plain
  // "CalderPay" is "Calder Pay".
  return whole.replaceAll(' ', '')
}

/** "Green Party" is "the Greens", "Federal Labor" is "Labor Party", "Coalition Parties" the "Coalition". */
const PARTY =
  /^(?:federal |liberal national (?=coalition))?(green|labou?r|liberal|republican|coalition)(?: part(?:y|ie))?$/

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
