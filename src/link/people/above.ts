/** Offices on lines of their own above a name, and in a release's metadata. */

import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { officeAt, type Role } from './office.ts'

/** How long the line above a name may be, in characters. */
const LINE_ABOVE = 100
const ABOVE = pattern('u')`
  (?:^|\n)[^\S\n]*(?<line>\p{Lu}[^\n:]{4,100}?):?[^\S\n]*\n\s{0,4}
  (?<titles>(?:S(?:ENATOR|enator)\s)?(?:[Tt](?:HE|he)\s)?H(?:ON|on)\.?\s{1,2}(?:D[Rr]\.?\s)?)?$`
/** How far below a name its offices may go on in a letterhead, in characters. */
const OTHERS = 160
/** Longest titles in front of the name. */
const TITLES = 24
/** Behind a name that ends its line, or the gap that scraping left there: ", MP". */
const ALONE = /^(?:,?\s{0,2}(?:M\.?\s?P\.?|MHR|A[OMC]|[QK]C)(?![\p{L}\d])){0,2}[^\S\n]*(?:\n|$)/u

/** "PARLIAMENTARY SECRETARY TO / THE MINISTER FOR TRADE": a line that goes on in the one above the name. */
const ASKS_FOR_MORE = pattern('u')`
  (?:^|\n)[^\S\n]*
  (?<opening>(?:(?:SHADOW\s|ASSISTANT\s)?MINISTER|PARLIAMENTARY\sSECRETARY)[^\n:]{0,60}\s(?:TO|OF|FOR|AND))
  [^\S\n]*\n\s{0,3}$`

/**
 * The office or desk that has the line above to itself, over a name that has one: "Media Relations:", "Minister for Trade";
 * not where it may be of one who is named above that.
 */
export function roleAbove(text: string, { start, end }: Span, told: number): Role | null {
  const above = ABOVE.exec(text.slice(Math.max(0, start - LINE_ABOVE - TITLES - 8), start))
  if (!above || !ALONE.test(text.slice(end, end + 20))) return null
  const { line, titles } = above.groups!
  const lineStart = start - above[0].length + above[0].indexOf(line)
  const lineEnd = lineStart + line.length
  const { opening } = ASKS_FOR_MORE.exec(text.slice(Math.max(told, lineStart - LINE_ABOVE), lineStart))?.groups ?? {}
  const from = opening ? text.lastIndexOf(opening, lineStart) : lineStart
  const office = officeAt(text, from, lineEnd, true)
  const isFull = /\s(?:of|for)\s|(?:Relations|Communications|Affairs)$/i.test(line)
  if (!office || office.end !== lineEnd || !(isFull || titles)) return null
  if (titles && told > 0 && from - told < OTHERS) return null
  return { ...office, rule: 'roles/above', plural: false }
}

const CREATOR = /^"?[^\S\n]*\n(?:\s*(?:-\s*)?"[^"\n]+")*\s*source:\s*"(?=[^"\n]+")/
const NAMES_CREATOR = /\bcreators:\s*(?:(?:-\s*)?"[^"\n]+"\s*)*(?:-\s*)?"?$/
/** How far the keys of a release's metadata stand from a name, in characters. */
const METADATA = 300

/** In metadata the source that stands under the creator's name: `source: "MINISTER FOR TRADE"`. */
export function roleOfCreator(text: string, { start, end }: Span): Role | null {
  const source = CREATOR.exec(text.slice(end, end + METADATA))
  if (!source || !NAMES_CREATOR.test(text.slice(Math.max(0, start - METADATA), start))) return null
  const from = end + source[0].length
  const to = text.indexOf('"', from)
  const office = officeAt(text, from, to, false)
  return office && office.end === to ? { ...office, rule: 'roles/told' } : null
}
