/** Desks and officers that are called instead of a person: "Investor Relations", "Chief Financial Officer". */
import { OF_NUMBER_CASED } from '../../lexicon/labels.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

/** Letters of the body whose desk it is: "Coordinator, NRPU, 555-0142". */
const OWN_BODY = '(?!(?:TEL|FAX|MOB|CELL|PHONE)\\b)\\p{Lu}{3,7}'
/** A desk right in front of its number or address: nothing but a label stands between. */
const DESK = pattern('u')`
  (?:^|[\n.;:|,)\d]|\s{2})\s*
  (?:(?:(?:Media|Press)\s)?Contacts?\s{1,3})?
  (?<desk>
    (?:\p{Lu}[\p{L}’'&-]* {1,2}(?:(?:of|for|and|&) )?){1,4}
    (?:Officer|Director|Manager|Coordinator|Spokesperson
      |Relations|Communications|Affairs|Newsroom|Office|Unit|Desk|Team|Department|Hotline|Service|Centre|Center
      |RELATIONS|COMMUNICATIONS|AFFAIRS|NEWSROOM|OFFICE|UNIT|DESK|TEAM|DEPARTMENT|HOTLINE|CENTRE|CENTER
    )
    |(?:Officer|Director|Manager|Coordinator|Spokesperson)(?=,\s${OWN_BODY},)
    |(?<=\n)(?:Media|Press|Investors)(?=:?\s{0,3}[+(]?$)
  )
  (?:\s(?:at|on|Contacts?|CONTACTS?|Inquiries|Enquiries)\b\.?|,\s(?:${OWN_BODY})(?=,))?[\s:,|–—-]*
  (?:(?<!\p{L})(?:${OF_NUMBER_CASED}|[TPMEtpme])(?!\p{L})[.:]?\s*)?\(?$`
/** An office that is a place, the label of a number, or what somebody holds. */
const NO_DESK = pattern('i')`
  ^(?:(?:head|main|home|post|our|direct|call|contact)\s(?:office|service|cent(?:re|er))$|(?:minister|secretary)\s)`
/** Longest name of a desk, with what stands behind it, in characters. */
const LONGEST = 90
const DESK_BODY = pattern()`
  ^(?:Prospectus|Syndicate|Customer|Client|Investor|Shareholder|Media|Press|Public|Corporate|Communications?|News)\b.*
  \b(?:Relations|Communications|Affairs|Newsroom|Office|Unit|Desk|Team|Department|Service)$`

/** "LEADER'S OFFICE MEDIA UNIT" */
const DESK_OF = /^[^\n'’\d]{2,40}['’]s\s(?:office\s)?(?:media|press)\s(?:unit|team|office)$/i

/** A body that is a desk of the one named before it: "Prospectus Department", "Media Relations". */
export const isDesk = (name: string): boolean => DESK_BODY.test(name) || DESK_OF.test(name)

/** The desk whose name stands right in front of a place. */
export function deskBefore(text: string, floor: number, at: number): Span | null {
  const from = Math.max(floor, at - LONGEST)
  const stretch = text.slice(from, at)
  const desk = DESK.exec(stretch)?.groups?.desk
  if (!desk || NO_DESK.test(desk)) return null
  const start = from + stretch.lastIndexOf(desk)
  return { start, end: start + desk.length }
}
