/** Offices on lines of their own above a name, and in a release's metadata. */

import type { Span } from '../../text/span.ts'
import { officeAt, type Role } from './office.ts'

/** How long the line above a name may be, in characters. */
const LINE_ABOVE = 100
const ABOVE = /(?:^|\n)[^\S\n]*(?<line>\p{Lu}[^\n:]{4,100}?):?[^\S\n]*\n\s{0,4}$/u

/** The office or desk that has the line above to itself, over a name that has one: "Media Relations:", "Minister for Trade". */
export function roleAbove(text: string, { start, end }: Span): Role | null {
  const above = ABOVE.exec(text.slice(Math.max(0, start - LINE_ABOVE - 8), start))
  if (!above || !/^[^\S\n]*(?:,\sMP)?(?:\n|$)/.test(text.slice(end, end + 8))) return null
  const { line } = above.groups!
  const from = start - above[0].length + above[0].indexOf(line)
  const office = officeAt(text, from, from + line.length, true)
  if (
    !office ||
    office.end !== from + line.length ||
    !/\s(?:of|for)\s|(?:Relations|Communications|Affairs)$/i.test(line)
  )
    return null
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
