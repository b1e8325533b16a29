/** By what a place is told where scraping ran two words together. */
import { pattern } from '../text/pattern.ts'

export const isUpper = (code: number) => code >= 65 && code <= 90
export const isLower = (code: number) => code >= 97 && code <= 122
export const isLetter = (code: number) => isUpper(code) || isLower(code)
export const isDigit = (code: number) => code >= 48 && code <= 57

/** What is no word behind a full stop but the rest of a name: "Node.Js". */
export const NAME_REST = /^(?:Com|Net|Org|Io|Ai|Js|Tv|Co|Gov|Edu|Exe|Pdf|Docx?|Html?|Aspx?|Php)(?!\p{L})/u
/** What is put where a break was lost. */
export const PARAGRAPH = '\n\n'

/** Words of a label or heading that scraping runs into what stands before it. */
export const HEADING = new RegExp(
  `^(?:${[
    'About (?=["“\\p{Lu}]|\\p{Ll}\\p{Lu})|ABOUT |Forward-[Ll]ooking|Cautionary ',
    '(?:Media|Press|PR|Investors?|News|Company) (?:[Cc]ontacts?|Relations|Inquiries|Enquiries)\\b',
    'Contacts?(?: (?:Information|Details))?\\s?:|Contact(?=\\s?\\n)',
    '(?:E-?mail|Phone|Telephone|Tel|Fax|Mobile|Cell|Website|Source|SOURCE)\\s?:|SOURCE ',
    'View (?:original|source)|Follow us|Learn more',
  ].join('|')})`,
  'u',
)
/** The label of a number, and the number: "Jane RoePhone  202 555 0142". */
export const NUMBER_LABEL = pattern()`
  ^(?:Phone|Telephone|Tel|Fax)\.?\s{1,3}\(?\d{3}[\s).-]{1,3}\d{3}[\s.-]{1,2}\d{4}(?!\d)`
/** What a wire ends a release with: the name behind it has a line of its own. */
export const SOURCE = /SOURCE:?\s{0,4}(?=\p{Ll}?[\p{Lu}\d][^\n]{1,90}(?:\n|$))/uy
/** Beginnings of names that are written together: "MacKinnon", "DeVos". */
export const NAME_START = /^(?:Mac|Fitz|Van|Von|Del|Les|Las|San|Saint|Dal|Ver|Mc|De|La|Le|Di|Da|Du|St|Ben|Abu|Al|El)$/

/** The end of a sentence or an address in front of a heading. */
export const ENDED = /(?:[.!?:][”"’)]{0,2}|[\w-]\.[\w./-]+) $/
/** The name in a heading, up to where it is said again, perhaps without its legal form or with "The"; or up to where the next word is run into it. */
export const NAMED_AGAIN = pattern('u')`
  ^(?:the )?((?:\p{Lu}|\p{Ll}\p{Lu})[\p{L}\d&.'’-]*?(?: \p{L}[\p{L}\d&.'’-]*?){0,5}?)
  (?:,? (?:Inc|Corp|Ltd|LLC|LLP|PLC)\.?)?(?= ?(?:The )?\1(?!\p{L}))`
export const NAMED_RUN_ON =
  /^(?:the )?\p{Lu}[\p{L}\d&.'’-]*?(?: \p{L}[\p{L}\d&.'’-]*?){0,5}?(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u

/** Capitals that are read as one word, in code units. */
export const LONGEST_CAPITALS = 12
/** How far back a name may begin that is said again, in code units. */
export const LONGEST_NAME = 80

/** Whether what follows a place says again the words of the same line that end there. */
export function isSaidAgain(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  for (let from = at - 3; from >= Math.max(0, at - LONGEST_NAME); from--) {
    const code = text.charCodeAt(from)
    if (code === 10) return false
    if (code !== first || isLetter(text.charCodeAt(from - 1))) continue
    const isSame = text.startsWith(text.slice(from, at), at)
    if (isSame && !isLetter(text.charCodeAt(2 * at - from))) return true
  }
  return false
}

/** Whether what follows says the heading's one word again with spaces in it: "About OakMills|Oak Mills grinds". */
export function isSaidApart(text: string, at: number): boolean {
  const word = HEADED.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.groups?.word
  return (
    word !== undefined &&
    text
      .slice(at, at + 2 * word.length)
      .replaceAll(' ', '')
      .startsWith(word)
  )
}
const HEADED = /(?:^|[^\p{L}])About (?<word>\p{L}{4,40})$/u

const HOST = /^@(?<host>[\w-]{4,40})\./
/** The letters of the name that the host of an address has. */
export const hostOf = (rest: string) => HOST.exec(rest)?.groups?.host.replaceAll('-', '').toLowerCase()

/** "Jane Harlow|Oakham+1 207-555-0142jane@oakham.com": what follows is what the host of the next address is called. */
export function isHosted(text: string, at: number): boolean {
  const [line] = text.slice(at, at + 100).split('\n')
  const sign = line.indexOf('@')
  const host = sign < 0 ? undefined : hostOf(line.slice(sign))
  return host !== undefined && line.replaceAll(' ', '').toLowerCase().startsWith(host)
}
