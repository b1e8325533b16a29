/** What tells, in a list of contacts, that lines were run together: a desk and a name, a name and a title, a number. */
import { type Classes, classesOf, is } from '../lexicon/index.ts'
import { pattern } from '../text/pattern.ts'
import { isHosted, NAME_START } from './glue.ts'

const isGiven = is('given')

/** A telephone number: "207-555-0142", "(207) 555-0142", "+86 (10) 5550-0142". */
const PHONE = pattern('y')`
  (?:
    \+\d{1,3}[ .-]{0,2}\(?\d{1,4}\)?[ .-]\d{3}
    |\(?[2-9]\d{2}\)?[ .-]\d{3}[.-]\d{4}(?!\d)
  )`
/** Words that end the label of a list of contacts or a title, and begin no longer word. */
const DESK_END = /(?:^|[^\p{L}]|\p{Ll})(?:Relations|Inquiries|Enquiries|Communications|Contacts|Affairs)$/u
const CONTACT_END = /(?:^|[^\p{L}]|\p{Ll})Contact$/u
const TITLE_END = /(?:^|[^\p{L}])(?:Manager|Director|Officer|President|Specialist|Coordinator|Counsel)$/u
/** A given name, perhaps an initial, and a family name that end here. */
const NAME_END = pattern('u')`
  (?:^|[^\p{L}]|\p{Ll})
  (?<given>\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? (?:\p{Lu}[\p{L}’]*['’-])?(?<family>\p{Lu}\p{Ll}+)$`
/** A title that somebody has in a list of contacts: two words of it, for one may be a name's. */
const TITLE = pattern('u')`
  ^(?:
    (?:
      Senior|Executive|Vice|Chief|Associate|Assistant|Managing|Deputy|Global|Group|Corporate|Public|Investor|Media
      |Press|PR|Communications|Marketing
    ),? (?:\p{Lu}[\p{L}&-]+,? ){0,2}?
    (?:
      President|Director|Manager|Officer|Relations|Affairs|Communications|Counsel|Specialist|Lead|Editor|Marketing
      |Secretary|Coordinator|Advis[eo]r
    )
    |(?:Director|Manager|Head|President),? (?:of )?\p{Lu}
  )`
const NEAR_CONTACTS = /contact|nquir|elations|requests?:|@[\w-]+\.\w/i
/** How far above a line the label of its list stands at the farthest, in code units. */
const LIST = 320

/** Whether a telephone number begins at a place. */
export function isPhoneAt(text: string, at: number): boolean {
  PHONE.lastIndex = at
  return PHONE.test(text)
}

/**
 * Whether a new line of a list of contacts begins at a capital inside of a word: "RelationsJane Roe", "RoeVice President".
 * @param count how often the text has a word by itself
 */
export function beginsListed(text: string, at: number, count: (word: string) => number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const rest = text.slice(at, at + 70)
  if (DESK_END.test(before) && LINE.test(rest)) return true
  if ((CONTACT_END.test(before) && isNamed(rest)) || isCalled(text, at, count)) return true
  const name = NAME_END.exec(before)?.groups
  const ends = TITLE_END.test(before)
  if (!ends && (!name || NAME_START.test(name.family))) return false
  const isListed = NEAR_CONTACTS.test(text.slice(Math.max(0, at - LIST), at))
  if (ends || !name) return isListed && LINE.test(rest)
  if (isGiven(classesOf(name.given)) && isHosted(text, at)) return true
  if (TITLE.test(rest)) return isListed || isGiven(classesOf(name.given))
  return isListed && isGiven(classesOf(name.given)) && LINE.test(rest)
}

/** A word of a name with another, a number or nothing behind it. */
const LINE = /^\p{Lu}[\p{L}&-]{2,}(?: [\p{Lu}&]|,? [(+]?\d|, |$)/u

/** A given name with more behind it. */
function isNamed(rest: string): boolean {
  const given = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? \p{Lu}\p{Ll}/u.exec(rest)?.[1]
  return given !== undefined && isGiven(classesOf(given))
}

/** A name with a number's label or a number behind: "EuropeJane RoeTel: +44". */
const CALLED = pattern('u')`
  ^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? (?!Media|Press|News|Public|Investor|Customer|Office)\p{Lu}[\p{L}’'-]+?(?=
    \s{0,2}(?:Tel|Phone|Ph|Mobile|Cell|E-?mail)\s?[:.]
    | ?[+(]\d
  )`
/** Such a name in a list of contacts, behind a word that is no part of it and stands so only here. */
function isCalled(text: string, at: number, count: (word: string) => number): boolean {
  const name = CALLED.exec(text.slice(at, at + 48))?.[0]
  const front = name && /(?<=^|[^\p{L}])\p{L}*\p{Lu}\p{Ll}{3,}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0]
  if (!front || NAME_START.test(front) || !NEAR_CONTACTS.test(text.slice(Math.max(0, at - LIST), at))) return false
  const words = name.split(' ')
  const [first] = words
  // "WordPress Foundation": no name; "EuropeBirte Ahlberg": one that no list has, behind a word that one has.
  if (isNoName(classesOf(words.at(-1)!))) return false
  if (!isGiven(classesOf(first)) && (isNoName(classesOf(first)) || !isListed(classesOf(front)))) return false
  return count(front + /^\p{L}+/u.exec(text.slice(at, at + 48))![0]) < 2
}
const NO_NAME = (['head', 'weakHead', 'titleWord', 'office', 'plain', 'function'] as const).map(is)
const isFamily = is('family')
const isPlace = is('place')
/** A word of bodies and titles that is no family's name. */
export const isNoName = (classes: Classes) => !isFamily(classes) && NO_NAME.some((isClass) => isClass(classes))
const isListed = (classes: Classes) => isPlace(classes) || NO_NAME.some((isClass) => isClass(classes))

/** "Contacts: OakhamJane Harlow": a person in a list of contacts. */
export const isNamedInList = (text: string, at: number): boolean =>
  isNamed(text.slice(at, at + 70)) && NEAR_CONTACTS.test(text.slice(Math.max(0, at - LIST), at))
