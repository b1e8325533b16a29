/** Offices that say nothing of whose they are: "chairman and CEO", "spokesperson", "Vice President of Sales". */

import { isPlaceName } from '../../find/names/index.ts'
import { classesOf, is, wordIs } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import type { Entry } from '../organisations/index.ts'
import type { Role } from './office.ts'
import { IS_PARTY } from './service.ts'

const isCharge = wordIs('charge')
const isDesk = wordIs('desk')

/** Offices of states, which are nobody's in a release of somebody else. */
const OF_STATE = pattern('iu')`
  (?:
    ^(?:the )?(?:vice |deputy )?(?:presidents?|secretary|speaker|general|chief|representatives?|ambassador)$
    |\b(?:prime minister|ministers?|senators?|governor|mayor|judge|justice|police|attorneys?|sheriff)(?: |$)
    |\b(?:
    detectives?(?! investigator)|agents?|congress\p{L}*|first lady|home secretary|u\.s\.|private|petty officer
    )(?: |$)
  )`
/** What somebody is to another body than the one that is spoken of, or to a work: "controller of the company", "executive producer". */
const OF_ANOTHER = pattern('i')`
  \b(?:companies|company|firm|partnerships?|businesses|business|scheme|producers?|showrunners?)\b|^architects?$`
/** Offices of public bodies that speak of themselves; their releases tell of other people's companies too. */
const PUBLIC = pattern('i')`
  \b(?:spokes(?:man|woman|person)|press|public|media|communications|information|investigators?|administrator
  |director|commissioner|chair(?:man|woman|person)?|analysts?|counsel|property manager|chief of staff)\b`
const PUBLIC_BODY = pattern('i')`
  \b(?:
    Office|Department|Ministry|Court|Police|Bureau|Agency|Commission|Council|Senate|Congress|Committee|Government
    |Sheriff
  )\b`

const NAME_ON = '(?:,|\\s[-–—])\\s\\p{Lu}[^\\n,.;:]{2,60}'
/** Behind a role: a body that was not found; "CEO, Navex", "CEO - Navex" to a line's end in a list. */
const OF_NAMED = pattern('u')`
  ^(?:
    ,?\s(?:at|for|of|with|from)\s(?:the\s)?[\p{Lu}\d]
    |(?:${NAME_ON}){1,3}(?:\n|\.(?:\s|$))
  )`

const isInner = is('innerOffice')
const isWithin = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => isInner(classesOf(word)) || isInner(classesOf(word.replace(/s$/, ''))))

const isDemonym = is('demonym')
const isPlace = is('place')

export const isPublic = ({ name }: Entry): boolean => PUBLIC_BODY.test(name) || IS_PARTY.test(name)

/** Whether the office is one within the issuer: nothing in it tells of another body or place. */
export function isBareOffice(text: string, role: Role, issuer: Entry): boolean {
  const words = text.slice(role.start, role.end).replace(/\s+/g, ' ')
  if (role.rule !== 'roles/before' && OF_NAMED.test(text.slice(role.end, role.end + 128))) return false
  if (/^roles\/(?:past|earlier)$/.test(role.rule) || /^(?:former|ex-|previous|late |retired|then)/i.test(words))
    return false
  if (!isWithin(words) || OF_STATE.test(words) || OF_ANOTHER.test(words)) return false
  if (isPublic(issuer) && !PUBLIC.test(words)) return false
  if (/\b(?:at|with|in) \p{Lu}/u.test(words)) return false
  const [office, ...objects] = words.split(/ (?:of|for) (?:the |its |our )?/)
  if (/^(?!(?:IT|HR|PR|IR|US|C\p{L}O|[SEA]?VP|CISO|CHRO)\b)\P{Ll}{2,}\s/u.test(office)) return false
  if (office.split(' ').some((word) => isDemonym(classesOf(word)) || isPlace(classesOf(word)))) return false
  return objects.every((object) => isTopic(object) || isShortFor(object, issuer))
}

/** "Semiconductor Engineering", "public affairs", "North America": what an officer is in charge of. */
const isTopic = (object: string) => {
  const words = object.split(/[ ,]+/)
  return (
    !/^\p{Lu}/u.test(object) ||
    words.some((word) => isDesk(word) || isCharge(word)) ||
    (words.length < 4 && isPlaceName(words))
  )
}

const isShortFor = (object: string, { words }: Entry) => object.split(/[ .]/)[0] === words[0]
