/** Lines that scraping ran together: a release line and the title, a title and the date, a date and the story. */

import { LABEL, PRESS, RELEASE } from '../lexicon/labels.ts'
import { beginsWithCity, endsWithCity, STATE } from '../lexicon/places.ts'
import { pattern } from '../text/pattern.ts'
import { MONTH, WEEKDAY } from './day.ts'
import { isLetterhead } from './letterhead.ts'
import { capitals, type Line } from './lines.ts'

/** How many lines of a release may be its head. */
const TOP = 60

const releaseLine = pattern('i')`
  ^(?:
    ${RELEASE}(?:\s?[:–—-]\s*|\s{2,})
    |(?:(?:world )?news story|${PRESS} (?:statement|note)|speech|authored article)\s?:\s*
  )(?=\S.{11})`
/** The section of the site, "News Room | A Bridge Opens"; what a letter is about, "RE: A BRIDGE OPENS". */
const section = pattern('iu')`
  ^(?:
    (?:${PRESS} ?(?:room|cent(?:re|er))|(?:latest |company )?news|${PRESS} releases)\s?[|›»]\s?
    |re\s?:\s{1,3}
  )(?=\S.{11})`
const releaseLast = /^.{15,300}?(?=\s{2,}for immediate release$)/i
const numbersFirst = /^\d{1,2} \d{1,2} (?:19|20)\d\d(?=\s{1,4}[^\d\s])/
/** A day, perhaps without its comma. */
const day = new RegExp(`${WEEKDAY}\\b${MONTH}\\s{1,2}\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?(,?)\\s{1,2}\\d{4}`)
/** Words behind which a day belongs to the sentence. */
const IN_SENTENCE = /\b(?:on|of|in|by|since|until|from|to|and|before|after|through)$/i

/** Cuts the lines at the top where two that belong on lines of their own stand on one. */
export function partLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, n) => (n < TOP ? parts(line) : [line]))
}

function parts(line: Line): Line[] {
  const { text } = line
  const cut =
    beforeLetterhead(text) ??
    releaseLine.exec(text)?.[0].length ??
    section.exec(text)?.[0].length ??
    (/release$/i.test(text) ? releaseLast.exec(text)?.[0].length : undefined) ??
    numbersFirst.exec(text)?.[0].length ??
    (atDay(text) || beforeDateline(text))
  if (!cut) return [line]
  const rest = text.slice(cut).trimStart()
  const first = text.slice(0, cut).trimEnd()
  return [
    ...parts({ ...line, text: first, end: line.start + first.length }),
    ...parts({ text: rest, start: line.end - rest.length, end: line.end, apart: false }),
  ]
}

/** Where the letterhead begins that stands behind a release line: "MEDIA RELEASE The Hon Ann Lowe MP". */
function beforeLetterhead(text: string): number | undefined {
  const release = ABOVE_LETTERHEAD.exec(text)
  return release && isLetterhead(text.slice(release[0].length)) ? release[0].length : undefined
}

const ABOVE_LETTERHEAD = new RegExp(`^(?:(?:joint )?${LABEL}|statement)\\s{1,3}(?=\\p{Lu})`, 'iu')

/** Where to cut before a day that ends a title, or behind one that begins a story; 0 for nowhere. */
function atDay(text: string): number {
  const head = text.slice(0, 340)
  const match = /\b(?:19|20)\d\d\b/.test(head) ? day.exec(head) : null
  if (!match) return 0
  const after = text.slice(match.index + match[0].length)
  if (match.index === 0) {
    if (/^\s?[|–—]/.test(after)) return 0
    const begins = match[1] ? /^\s{2,4}\S/.test(after) || beginsWithCity(after.trimStart()) : /^\s{1,4}\S/.test(after)
    return begins ? match[0].length : 0
  }
  const before = text.slice(0, match.index)
  const title = before.trimEnd()
  const isTitle = title.length >= 15 && !IN_SENTENCE.test(title) && (match[1] ? /\s{2}$/ : /\s$/).test(before)
  return isTitle && /^(?:\s{2}|\s+WASHINGTON\b|\s*$)/i.test(after) ? title.length : 0
}

/** Where a title ends that a dateline with its dash follows on the same line; 0 for nowhere. */
function beforeDateline(text: string): number {
  const dash = /\s?(?:--|[–—])\s?["“]?\p{Lu}/u.exec(text.slice(0, 260))
  const before = dash ? text.slice(0, dash.index).replace(behindCity, '') : ''
  const city = endsWithCity(before)
  const title = city ? before.slice(0, -city.length).trimEnd() : ''
  return title.length >= 20 && !/[.!?(]|[-–—]$/.test(title) && capitals(title) > 0.6 ? title.length : 0
}
const behindCity = new RegExp(`,? ${STATE}$`)
