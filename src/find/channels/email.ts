import { mentionAt } from '../../text/span.ts'
import type { Channel } from './types.ts'

/** "@" as written against robots: "(at)", "[at]", " AT " in front of a " DOT ". */
const AT = /@|\s?[[({]\s?at\s?[\])}]\s?|\sAT\s(?=[\w-]+\sDOT\s)/gi
const DOT = '(?:\\.|\\s?[\\[({]\\s?(?:dot|DOT)\\s?[\\])}]\\s?|\\sDOT\\s)'
/** What follows the "@"; the last part ends where scraping ran another word into it. */
const HOST = new RegExp(
  [
    `(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}${DOT}){1,5}`,
    '(?:(?:com|org|net|gov|edu|io|ai|co)(?=https?:|www\\.)',
    '|(?:[a-z]{2,12}|[A-Z]{2,12})(?![a-z]))',
  ].join(''),
  'y',
)
const DOTS = new RegExp(DOT, 'g')
/** Longest part in front of the "@". */
const LONGEST = 64
const LOCAL = /[\w.+'%-]/
/** The e-mail addresses of a stretch of text, found from their "@". */
export function emailsIn(text: string, from: number, end: number): Channel[] {
  const found: Channel[] = []
  // What lies behind the stretch is not searched.
  const stretch = text.slice(0, end)
  AT.lastIndex = from
  for (let at = AT.exec(stretch); at; at = AT.exec(stretch)) {
    const email = emailAt(text, at.index, at.index + at[0].length, from)
    if (!email) continue
    found.push(email)
    AT.lastIndex = email.end
  }
  return found
}

function emailAt(text: string, at: number, behind: number, from: number): Channel | null {
  let start = at
  while (start > from && at - start < LONGEST && LOCAL.test(text[start - 1])) start--
  while (start < at && /[^A-Za-z0-9]/.test(text[start])) start++
  if (start === at) return null
  HOST.lastIndex = behind
  const host = HOST.exec(text)
  if (!host) return null
  const local = text.slice(start, at)
  const glued = bodyGlued(local, host[0])
  const value = `${local.slice(glued)}@${host[0].replace(DOTS, '.')}`
  return { ...mentionAt(text, start + glued, behind + host[0].length, 'contacts/email'), kind: 'email', value }
}

/** "AcmeJane.Roe@Acme.com": the body's name, run into the address. */
function bodyGlued(local: string, host: string): number {
  const { length } = host.split('.')[0]
  const glued = local.slice(0, length).toLowerCase() === host.slice(0, length).toLowerCase()
  return glued && /^\p{Lu}\p{Ll}/u.test(local.slice(length)) ? length : 0
}
