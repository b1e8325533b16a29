/** Addresses and telephone numbers that scraping ran into the words around them. */

import { classesOf, is } from '../lexicon/index.ts'
import { pattern } from '../text/pattern.ts'
import { HEADING, hostOf, NAME_REST, PARAGRAPH } from './glue.ts'
import { isNoName, isPhoneAt } from './glued-contacts.ts'

/** Endings of host names, in which a web address that is run together with the next word breaks off. */
const HOST_END = /(?:\.(?:com|org|net|gov|edu|info|mil|int|io|biz|co)(?:\.[a-z]{2})?|\.(?:html?|pdf|aspx?|php))$/
/** What goes on as an address, whatever stands before it. */
const ADDRESS_ON = /^(?:[\w.+-]{1,40}@|[\w-]{2,40}\.(?:com|org|net|gov|edu|io|co)(?![a-z]))/
/** An address in front of which the space was lost. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w-]/y
/** Where a wire keeps a release's pictures: the caption stands right behind it. */
const PICTURES = /businesswire\.com\/news\/home\/\d+\/en\/$/
/** How far back an address is looked for, in code units. */
const LONGEST_ADDRESS = 200

/** The word between spaces up to a place is an address of the web or of e-mail. */
export function isInAddress(text: string, at: number): boolean {
  return isAddress(tokenBefore(text, at)) || ADDRESS_ON.test(text.slice(at, at + 64))
}

const isAddress = (token: string) => token.includes('@') || token.includes('://') || token.includes('www.')

/** Longest part of an address in front of the "@". */
const LONGEST_LOCAL = 64
/** Words and numbers that scraping ran into an address: "Relationsinfo@…", "Roe847-555-0123press@…". */
const RUN_IN = pattern('u')`
  ^(?:
    .*\d{3}[-.]\d{3}[-.]\d{4}(?=[A-Za-z])|\d{4,}(?=[A-Za-z])|x\d{2,5}(?=[a-z])
    |\d*(?:
      (?:\p{Lu}\p{Ll}+)?(?:
        Office|Relations|Email|E-mail|Mail|Details|Officer|Inc|LLC|Ltd|Mobile|Cell|Phone|Communications
      )
      |(?:Ltd|Inc|Corp|Co|LLC)\.
    )(?=[A-Za-z])
    |(?:Contact|Enquiries|Inquiries)(?=[a-z])
  )`
/** A title that was run into a mailbox, and whose it is: "Jane Harlow, Media Advisorjane@…", but not "Presidentoffice@…". */
const TITLE_IN = /^(?:Advis[eo]r|Manager|Director|President|Specialist|Coordinator)(?!s|ate|y)(?=[a-z][\w.-]{3})/
const TITLED = pattern('u')`
  (?<!\p{L})(?<given>\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? (?<family>\p{Lu}\p{Ll}[\p{L}’'-]*),?
  (?: (?:of|for|and|&|\p{Lu}[\p{L}&-]*,?)){0,5} $`
const LONGEST_TITLE = 90

/** A person's name in front of a desk's mailbox: "Jane Harlowmedia@…". */
const NAMED = pattern('u')`
  (?<!\p{L})(?<given>\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}{2,}
  (?<desk>(?:media|press|info|news|pr|ir|investors?|communications)[\w.]{0,20})$`
const LONGEST_GIVEN = 20
const LONGEST_HOST = 48
const isFamily = is('family')
const isHead = is('head')
const isGiven = is('given')
const isState = is('state')

/** The rest of a label whose first word stands in front, with a space: "Media Contactinfo@…", "Media ContactPress@…". */
const LABEL = /^(?:Contacts?|Enquiries|Inquiries|Relations)(?=[A-Za-z])/

/** Letters of a family name, at least. */
const SURNAME = 4
/** Letters in front of a mailbox that are a family name with which it ends too: "Jane |HarlowJane.Harlow@", "|Harlowjharlow@". */
function surnameLength(word: string): number {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return 0
  const letters = word.toLowerCase()
  for (let length = SURNAME; 2 * length <= letters.length; length++)
    if (
      /^\p{L}+$/u.test(letters.slice(0, length)) &&
      letters.endsWith(letters.slice(0, length)) &&
      !isNoName(classesOf(word.slice(0, length)))
    )
      return length
  return 0
}

/** What stands in front of the word that was run into a mailbox. */
const FRONT = /(?<front>\p{Lu}\p{Ll}+) $/u

/** Letters in front of a mailbox that the host has too, with the word in front: "Oak |Millsjane@oakmills.com". */
function bodyLength(word: string, front: string, host: string | undefined): number {
  const letters = /^\p{Lu}\p{Ll}+/u.exec(word)?.[0].toLowerCase() ?? ''
  for (let length = letters.length - 2; length >= SURNAME; length--)
    if (host?.includes(front.toLowerCase() + letters.slice(0, length))) return length
  return 0
}

/** Letters in front of a given name that is somebody's mailbox: "Jane |Harlowjane@…", but not "Ray Murray@…". */
function givenLength(word: string, given: string): number {
  const length = word.length - given.length
  const isOwn = length >= SURNAME && word.endsWith(given.toLowerCase()) && isGiven(classesOf(given))
  return isOwn && !isGiven(classesOf(word)) && !isFamily(classesOf(word)) ? length : 0
}

/** Letters in front of a desk's mailbox that are a word of bodies: "Oakham |Internationalnews@…". */
function headLength(word: string, front: string): number {
  const head = /^(?<head>\p{Lu}\p{Ll}+)(?:media|press|info|news|investors?)$/u.exec(word)?.groups?.head
  return head && isHead(classesOf(head)) && !isNoName(classesOf(front)) ? head.length : 0
}

/** Whether a person stands in front of a title. */
function isTitled(before: string): boolean {
  const name = TITLED.exec(before)?.groups
  return name !== undefined && [name.given, name.family].every((word) => !isNoName(classesOf(word)))
}

/** Where the mailbox of the address begins whose "@" stands at a place: behind what was run into it, where something was. */
export function mailboxAt(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < LONGEST_LOCAL && /[\w.+'%-]/.test(text[from - 1])) from--
  const named = NAMED.exec(text.slice(Math.max(0, from - LONGEST_GIVEN), at))?.groups
  if (named && isGiven(classesOf(named.given))) return at - named.desk.length
  const surname = surnameLength(text.slice(from, at))
  if (surname && /\p{Lu}\p{Ll}*\.? $/u.test(text.slice(Math.max(0, from - LONGEST_GIVEN), from))) return from + surname
  const front = FRONT.exec(text.slice(Math.max(0, from - LONGEST_GIVEN), from))?.groups?.front
  const word = text.slice(from, at)
  const host = hostOf(text.slice(at, at + LONGEST_HOST))
  const body = front && (bodyLength(word, front, host) || givenLength(word, front) || headLength(word, front))
  if (body) return from + body
  const title = TITLE_IN.exec(text.slice(from, at))?.[0]
  if (title) return isTitled(text.slice(Math.max(0, from - LONGEST_TITLE), from)) ? from + title.length : at
  const label = /(?:Media|Press|Investors?|News) $/.test(text.slice(Math.max(0, from - 10), from)) ? LABEL : RUN_IN
  const runIn = label.exec(text.slice(from, at)) ?? RUN_IN.exec(text.slice(from, at))
  return runIn ? from + runIn[0].length : at
}

/** A page whose name ends in a number, no year: "www.acme.com/parts/bcm6545". */
const NUMBERED = /(?<!\d)(?!(?:19|20)\d\d$)\d{3,9}$/
/** A word with a capital that ends where the address would. */
const LAST_WORD = /^(?<word>\p{Lu}\p{Ll}\p{L}*)(?=[ ,])/u

/** Whether a word that the text has by itself was run into a page: behind its number, or where the page is named elsewhere. */
function isAddressOver(text: string, at: number, token: string, isWord: (word: string) => boolean): boolean {
  const word = token.includes('@') ? undefined : LAST_WORD.exec(text.slice(at, at + 40))?.groups?.word
  if (!word || !token.includes('/') || !isWord(word)) return false
  if (NUMBERED.test(token)) return true
  const first = text.indexOf(token)
  const other = first === at - token.length ? text.indexOf(token, at) : first
  if (other < 0) return false
  const behind = text.slice(other + token.length, other + token.length + word.length)
  return behind !== word && !/^[a-z\d/]/.test(behind)
}

/**
 * What to put at a capital inside of an address.
 * @param isWord whether the text has a word by itself
 */
export function behindAddress(text: string, at: number, isWord: (word: string) => boolean): string {
  const token = tokenBefore(text, at)
  const rest = text.slice(at, at + 40)
  if (HOST_END.test(token) && /^\p{Lu}\p{L}+/u.test(rest)) return PARAGRAPH
  if (isAddressOver(text, at, token, isWord)) return PARAGRAPH
  if (PICTURES.test(token) || (!token.includes('@') && HEADING.test(rest))) return PARAGRAPH
  if (!token.endsWith('.') || NAME_REST.test(rest)) return ''
  return HOST_END.test(token.slice(0, -1)) || /^\p{Lu}\p{Ll}*(?=[\s,]|-\p{Ll})/u.test(rest) ? PARAGRAPH : ''
}

/** A telephone number right behind a word or an address. */
export function beforePhone(text: string, at: number): string {
  if (!isPhoneAt(text, at)) return ''
  const token = tokenBefore(text, at)
  return isAddress(token) ? (HOST_END.test(token) ? PARAGRAPH : '') : ' '
}

/** An address right behind another or behind a word: "info@acme.comwww.acme.com". */
export function beforeAddress(text: string, at: number): string {
  ADDRESS.lastIndex = at
  return ADDRESS.test(text) ? PARAGRAPH : ''
}

/** A small letter or an address behind the last figure of a telephone number: "555-0142jane@acme.com". */
export function behindPhone(text: string, at: number): string {
  const number = /[\d().+ -]*\d$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].replace(/\D/g, '') ?? ''
  return number.length > 6 && /^[A-Za-z][\w.-]{1,40}@/.test(text.slice(at, at + 48)) ? PARAGRAPH : ''
}

function tokenBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < LONGEST_ADDRESS && text.charCodeAt(from - 1) > 32) from--
  return text.slice(from, at)
}

/** "Austin, Texas" */
const TOWN = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?<state>\p{Lu}\p{L}+?)(?:www|\P{L}|$)/u
/** Whether a town with its state begins what follows. */
export function isTown(rest: string): boolean {
  const state = TOWN.exec(rest)?.groups?.state
  return state !== undefined && isState(classesOf(state))
}
