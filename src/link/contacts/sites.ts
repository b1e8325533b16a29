/** Web addresses: which are given to read more or to reach somebody. */

import type { Channel } from '../../find/channels/index.ts'
import { pattern } from '../../text/pattern.ts'
import type { Surroundings } from './surroundings.ts'

const GIVES = pattern('i')`
  \b(?:
    visit|information|available|at|more|see|website|online|contact|learn|register|follow|read|details|here|view
  )\b(?:[^.]|\.(?=\S)){0,80}$`

/** "It makes flour. www.elm.example": an address that stands behind a whole sentence, and nothing behind it. */
const ENDS = /[.!?]\s$/

/** Addresses that the text gives as a way to reach or read more, not the ones it merely cites. */
export function isGiven(around: Surroundings, channel: Channel): boolean {
  const { text, blocks } = around
  const block = blocks[around.blockOf(channel)]
  if (isPassedOn(text, channel)) return false
  if (block.kind === 'contact' || block.kind === 'boilerplate') return true
  const isAlone = ENDS.test(text.slice(block.start, channel.start)) && /^\W?$/.test(text.slice(channel.end, block.end))
  if (isAlone) return true
  return GIVES.test(text.slice(Math.max(block.start, channel.start - 120), channel.start))
}

/** "The Company's investor website at", "our website:": it is the one's who speaks. */
const OWN = pattern('iu')`
  \b(?:the\s(?:company|corporation|bank|fund|trust|partnership)['’]s|(?<our>our)|the\scorporate)\s
  (?:\p{L}+\s){0,3}(?:(?:web\s?)?sites?|web\s?page|homepage)(?:,?\s(?:located\s)?(?:at|on)|:|,|\s\()?\s?$`
/** In what presents another body and in what somebody says, "our" site is no issuer's. */
export function isOwnSite(around: Surroundings, channel: Channel): boolean {
  const { text, blocks } = around
  const { start } = blocks[around.blockOf(channel)]
  const own = OWN.exec(text.slice(Math.max(start, channel.start - 100), channel.start))
  if (!own || around.headingOf(channel) !== null) return false
  return !own.groups!.our || !isQuoted(text.slice(Math.max(start, channel.start - LONGEST_SPEECH), channel.start))
}

/** How far in front of an address the mark stands that opens the quotation around it. */
const LONGEST_SPEECH = 1000
/** Whether a quotation that begins in a stretch has not ended there. */
const isQuoted = (stretch: string): boolean =>
  stretch.lastIndexOf('“') > stretch.lastIndexOf('”') || stretch.split('"').length % 2 === 0

/** Where wires keep releases and their pictures. */
const WIRE =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:businesswire|globenewswire|prnewswire|accesswire|newsfilecorp|marketwired)\.com\/\w/i
/** Pages of what must be said: whose the marks are, the terms. */
const LEGAL = /\/(?:[\w-]*trademarks?|legal|terms|privacy|disclaimers?)(?:[./?#]|$)/i
/** Where companies file their reports; the release only cites it. */
const FILED = /\bsec\.gov\b|\bsedar(?:plus)?\.c/i
const FILING = /\b(?:fil(?:es?|ed|ings?)|(?:SEC|Commission)(?:['’]s)?|EDGAR|SEDAR\+?|prospectus|reports?)\b/

/** What a browser prints below a page, and what a site puts there: "(2 of 2)", "Last update:". */
const PRINTED = /^\s\(\d{1,3} of \d{1,3}\)/
const UPDATED = /^\s{1,4}Last (?:update|modif|review)/i

/** What is no way to reach anybody: pictures, where a newswire keeps the release, filings, pages of marks and terms. */
export const isPassedOn = (text: string, { start, value }: Channel): boolean =>
  /\.(?:jpe?g|png|gif|webp|svg)\b/i.test(value) ||
  WIRE.test(value) ||
  LEGAL.test(value) ||
  (FILED.test(value) && FILING.test(text.slice(Math.max(0, start - 160), start))) ||
  PRINTED.test(text.slice(start + value.length, start + value.length + 16)) ||
  (/\bURL:\s{0,2}$/.test(text.slice(Math.max(0, start - 8), start)) &&
    UPDATED.test(text.slice(start + value.length, start + value.length + 24))) ||
  /\bView (?:the )?(?:source|original)\b[^\n]{0,60}$/i.test(text.slice(Math.max(0, start - 80), start))
