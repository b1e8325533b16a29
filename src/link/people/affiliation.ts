/** For whom people speak: the organisation inside a role, or right beside it. */

import type { Span } from '../../document/types.ts'
import { isPlaceName } from '../../find/names/index.ts'
import { wordIs } from '../../lexicon/index.ts'
import { OF_NUMBER } from '../../lexicon/labels.ts'
import { pattern } from '../../text/pattern.ts'
import { firstFrom, startingIn } from '../../text/span.ts'
import type { Entry } from '../organisations/index.ts'
import { isSiteTitle } from './beside.ts'
import { isSeat } from './words.ts'

const isHead = wordIs('head')
const isNeutral = wordIs('neutral')
const isState = wordIs('state')
const isCharge = wordIs('charge')
const isDesk = wordIs('desk')

/** An organisation at one of its mentions. */
export interface Place extends Span {
  entry: Entry
}

const OFFICERS =
  /^(?:Presidents?|Chair(?:man|woman|person)?|Directors?|Officers?|Chiefs?|C[EFOT]O|VP|Managers?|Founders?)$/

/** What was taken for a body and is an office: "Co-Executive Directors", "Minister for Trade". */
const isOffice = (words: readonly string[]): boolean =>
  OFFICERS.test(words[words.length - 1]) ||
  (/^(?:Shadow|Minister|Senator)$/i.test(words[0]) && !/^Office$/i.test(words[words.length - 1]))

/** Whom a desk speaks to or of. */
const ADDRESSED = /^(?:Public|Media|Press|Investors?|Corporate|Internal|External)$/

/** "Corporate Communications": what somebody deals with, and nobody's employer. */
const isDeskName = (words: readonly string[]): boolean =>
  words.every((word) => isDesk(word) || isCharge(word) || ADDRESSED.test(word) || /^(?:and|&)$/.test(word))

/** "Navex Public Relations", by its last words. */
export const isDeskOf = (words: readonly string[]): boolean =>
  words.length > 1 && isDesk(words[words.length - 1]) && ADDRESSED.test(words[words.length - 2])

/** All mentions of organisations that people may serve, in text order. */
export const placesOf = (entries: readonly Entry[]): Place[] =>
  entries
    .filter(({ words }) => (!isPlaceName(words) || words.includes('Office')) && !isDeskName(words) && !isOffice(words))
    .flatMap((entry) => entry.mentions.map(({ start, end }) => ({ entry, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** The places that begin in a stretch of text. */
export const placesIn = (places: readonly Place[], { start, end }: Span): Place[] => startingIn(places, start, end)

/** Between an owner and what it owns: "EPA's Office", "EPAs Office", "IRS (CI)". */
const OWNS = /^(?:['’]s?|s)?\s(?:the\s)?$/
const ADDS = /^(?:['’]s?|s)?(?:\s\([^()\n]{1,14}\))?,?\s?$/

const FIELD = /\bMinisters?\s(?:for|of)\s/i

/** Where somebody works, whatever unit he is at the head of: "manager of the Optics Division at Navex". */
const AT = /\s(?:at|with)\s(?:the\s)?$/

/** The organisation inside a role; the last of a chain of owners: "EPA's Office of Enforcement". */
export function bodyInside(text: string, role: Span, places: readonly Place[]): Entry | null {
  let last: Place | null = null
  for (const place of placesIn(places, role)) {
    // What a minister is there for is no body: "Minister for Justice and Customs".
    if (place.end > role.end || isSeat(text, place, role) || FIELD.test(text.slice(role.start, place.start))) continue
    if (!last || OWNS.test(text.slice(last.end, place.start)) || AT.test(text.slice(last.end, place.start)))
      last = place
  }
  return last && (unitBehind(text, last, places) ?? last).entry
}

const UNIT = pattern()`
  ^(?:Office|Division|Bureau|Branch|Section|Unit|Directorate)\b
  |\b(?:Office|Division|Bureau|Branch|Section|Unit|Detachment|Precinct)$`

/** "Social Security Administration, Office of the Inspector General", "NASA Office of Audits": the part of the body, and that part's own. */
function unitBehind(text: string, body: Place, places: readonly Place[]): Place | null {
  const unit = placesIn(places, { start: body.end, end: body.end + 20 }).find(({ start }) =>
    ADDS.test(text.slice(body.end, start)),
  )
  return unit && UNIT.test(text.slice(unit.start, unit.end)) ? (unitBehind(text, unit, places) ?? unit) : null
}

const LINK = 'of|for|at|with|from|in|to|representing|in charge of|in charge at|on behalf of'
const NAME_LINK = '(?:both|all) of(?= the)|of|with|from|at|for|representing|in charge of|on behalf of'
/** Right behind a role: "at Navex", ", Navex", "- Navex", "in the Fraud Section". */
const BEHIND_ROLE = pattern('u')`
  ^(?:\s?\([^()\n]{1,30}\))?
  (?:
    ,?\s(?:${LINK})\s(?:both\s)?(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){0,2}
    |,\s|\s[-–—|]\s|\s?\(|\s?/\s?|,?\s*\n\s*
  )$`
/** Right behind a name without a role: "of the Fraud Section", "from Navex", on the next line. */
const BEHIND_NAME = pattern('u')`
  ^(?:\s?\([^()\n]{1,30}\))?
  (?:
    ,?\s(?:${NAME_LINK})\s(?:both\s)?(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*,?\s){0,3}
    |\s[-–—|]\s|\s?\(|,?\s*\n\s*
  )$`
const LISTED = /^,\s$/

/** The organisation right behind a role or a name; of a chain of owners the last. */
export function bodyBehind(
  text: string,
  at: number,
  limit: number,
  places: readonly Place[],
  beside: Beside,
): Entry | null {
  if (isSiteTitle(text, at)) return null
  let found: Place | null = null
  let isUnitOf = false
  let end = at
  for (const place of placesIn(places, { start: at, end: Math.min(limit, at + 120) })) {
    const gap = text.slice(end, place.start)
    // "Harbour Inspection Service (HIS) Western Field Office": its own short name is no body beside it.
    if (found && OPENS.test(gap) && text[place.end] === ')') continue
    if (!found && DISTRICT.test(text.slice(place.start, place.end))) break
    if (found ? !ADDS.test(gap) : !isBeside(text, gap, place, beside)) break
    // A body of its own behind a comma: "at Navex, Fairmont University".
    if (found && gap.includes(',') && !isUnitOf) break
    if (!found) isUnitOf = /\b(?:of|in|with)\s(?:the\s)?$/.test(gap)
    found = place
    end = place.end
  }
  // "from Netflix's show": the show's, not Netflix's.
  return found && !/^['’]s?\s/.test(text.slice(end, end + 3)) ? found.entry : null
}

/** In front of a short name in brackets; scraping loses apostrophes: "Inspector Generals (". */
const OPENS = /^(?:['’]?s)?\s\($/

/** Where an attorney or a judge works, and no body: "the Middle District of Alabama". */
const DISTRICT = /^(?:\p{Lu}\p{Ll}+\s)?District(?:\sof\s[^,;]+)?$/u

/** Where the organisation stands: at which the role is held ("at Navex"), behind a role, behind a bare name, in front of somebody's number. */
type Beside = 'work' | 'role' | 'name' | 'contact' | 'called'

/** "Vice President, Boston, Navex": where somebody works stands between. */
const TOWN = /^,\s(?<town>\p{Lu}[^,\n]{2,30}),\s$/u
function isTown(gap: string): boolean {
  const town = TOWN.exec(gap)?.groups?.town
  return town !== undefined && isPlaceName(town.split(' '))
}

/** "at Navex", ", Media and Technology at Navex". */
const WORK = /^(?:,?\s|\s[-–]\s)(?:(?:\p{Lu}[\p{L}-]*|and|&|of),?\s){0,8}(?:at|with)\s(?:the\s)?$/u

function isBeside(text: string, gap: string, place: Place, beside: Beside): boolean {
  // On the next line the body stands alone.
  if (gap.includes('\n') && !/^[^\S\n]*(?:[,|(\n]|$)/.test(text.slice(place.end, place.end + 12))) return false
  if (beside === 'work') return WORK.test(gap)
  if (beside === 'role') return BEHIND_ROLE.test(gap) || isTown(gap)
  if (beside === 'contact' || beside === 'called') {
    const behind = text.slice(place.end, place.end + 24)
    return (
      /^,?[^\S\n]+$/.test(gap) && (CHANNEL.test(behind) || (beside === 'contact' && /^\.?\s*(?:\n|$)/.test(behind)))
    )
  }
  // "Jane Doe, Navex;" in a list or on a line of its own.
  return BEHIND_NAME.test(gap) || (LISTED.test(gap) && closes(text, place))
}

/** A number or an address behind a body: "Jane Doe Navex, Inc. (310) 555-0100". */
const CHANNEL = new RegExp(`^\\.?\\s{0,3}[-–]?\\s?(?:\\(?\\+?\\d{2}|[\\w.]{1,20}@|(?:${OF_NUMBER})\\b)`, 'i')

/** "; and Jane Doe, Navex." */
const closes = (text: string, { start, end }: Span): boolean =>
  /^(?:[,;)\n_]|\s\$|$)/.test(text.slice(end, end + 2)) ||
  (text[end] === '.' && /;\s(?:and\s)?[^;\n]{3,40}$/.test(text.slice(Math.max(0, start - 48), start)))

/** The organisation right in front of a title: "FBI Director", "Navex's chief executive", "the FBI, specifically Special Agent". */
export function bodyBefore(text: string, start: number, places: readonly Place[]): Place | null {
  const inFront = placesIn(places, { start: Math.max(0, start - 140), end: start })
  const body = inFront.findLast((p) => p.end <= start && IN_FRONT.test(text.slice(p.end, start)))
  // "the Inspector General's Office for the Housing Authority, specifically"
  const part =
    body &&
    text[body.end] === ',' &&
    inFront.findLast((p) => p.end < body.start && /^\s(?:of|for)\s(?:the\s)?$/.test(text.slice(p.end, body.start)))
  return part || body || null
}
/** Between a body and some of its people. */
export const SPECIFICALLY = ',\\s(?:specifically|namely|in\\sparticular|particularly|especially)\\s'
const IN_FRONT = pattern()`
  ^(?:
    (?:['’]s?|s)?[^\S\n](?:\([^()\n]{1,14}\)\s)?
    |(?:\s\([^()\n]{1,14}\))?${SPECIFICALLY}
  )$`

/** "Proactive's Jane Doe" */
export const bodyOwning = (text: string, start: number, places: readonly Place[]): Entry | null =>
  placesIn(places, { start: Math.max(0, start - 80), end: start }).findLast((p) =>
    /^['’]s?\s(?:own\s)?$/.test(text.slice(p.end, start)),
  )?.entry ?? null

const LED_BY = pattern('u')`
  (?:
    \bC[A-Z]{1,2}O|[Cc]hief (?:\p{L}+ ){1,3}[Oo]fficer|(?<![Vv]ice[ -])[Pp]resident
    |[Ff]ounder|[Oo]wner|[Cc]hair(?:man|woman|person)?|[Mm]anaging (?:[Dd]irector|[Pp]artner)
    |[Ee]xecutive [Dd]irector|[Gg]eneral [Mm]anager|[Ss]pokes(?:man|woman|person)|[Ee]mployees?|[Ee]xecutives?
  )
  (?: and [^,.;\n]{3,40})?,? (?:of|at|for|with) (?:the )?$`

const LEADER = pattern('u')`
  ^(?:['’]s)? (?:
    (?:[Cc]o-)?[Ff]ounder|C[A-Z]{1,2}O|Chairman|Chairwoman|President
    |Chief (?:\p{Lu}\p{L}+ ){1,3}Officer|[Ss]pokes(?:man|woman|person)
  )
  (?: (?:and|&) (?:\p{L}+ ){1,4})? ?,? \p{Lu}\p{Ll}+ \p{Lu}`

/** Whether somebody is said to lead it or to work for it: "CEO of Featured", "a former employee of Ironwood". */
export const isLed = (text: string, { words, mentions }: Entry): boolean =>
  !isPlaceName(words) &&
  !words.every((word) => isCharge(word) || isDesk(word) || isNeutral(word) || isHead(word)) &&
  mentions.some(
    ({ start, end }) =>
      LEADER.test(text.slice(end, end + 60)) ||
      (/^(?:[,.;:)”"\n]|['’]s |$| (?:said|says|and|who|was|is|in|has)\b)/.test(text.slice(end, end + 6)) &&
        LED_BY.test(text.slice(Math.max(0, start - 90), start))),
  )

/** Whether it has the line above or below a person's name, or under the role there, to itself: a company in a block of contacts. */
export const standsBeside = (text: string, { words, mentions }: Entry, people: readonly Span[]): boolean =>
  words.length < 7 &&
  !isPlaceName(words) &&
  !words.some((word) => isState(word) || /\d/.test(word)) &&
  mentions.some(({ start, end }) => {
    const line = /^[^\S\n]*\n\s*/.exec(text.slice(end, end + 30))
    if (!line && end < text.length) return false
    const above = line && firstFrom(people, end)
    if (
      above !== null &&
      people[above]?.start === end + line![0].length &&
      /\n\s*$/.test(text.slice(Math.max(0, start - 8), start))
    )
      return true
    return startingIn(people, start - 140, start).some((p) =>
      /^,?[^\S\n]*\n\s*(?:\p{Lu}[^\n.]{3,60}\n\s*)?$/u.test(text.slice(p.end, start)),
    )
  })
