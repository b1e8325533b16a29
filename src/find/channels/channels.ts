import type { Document, Mention } from '../../document/types.ts'
import { mentionAt } from '../../text/span.ts'

/** A way to reach somebody, as it stands in the text. */
export interface Channel extends Mention {
  kind: 'phone' | 'fax' | 'email' | 'url'
  /** Phone: digits and letters as written; e-mail: undone of "[at]"; address: as written. */
  value: string
}

const AT = '(?:@|\\s?[\\[({]\\s?(?:at|AT)\\s?[\\])}]\\s?)'
const DOT = '(?:\\.|\\s?[\\[({]\\s?(?:dot|DOT)\\s?[\\])}]\\s?)'
const EMAIL = new RegExp(
  `[A-Za-z0-9][\\w.+'%-]{0,63}${AT}(?:[A-Za-z0-9][A-Za-z0-9-]{0,40}${DOT}){1,4}(?:(?:com|org|net|gov|edu|io|ai|co)(?=https?:|www\\.)|(?:[a-z]{2,12}|[A-Z]{2,12})(?![a-z]))`,
  'g',
)
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»()[\]]{3,200}/gi
/** Digits with the separators that people write; letters only behind a toll-free code. */
const PHONE =
  /\b1?[-.\s]?\(?(?:8(?:00|33|44|55|66|77|88)|[2-9]\d{2})\)?[-.\s]\d{3}[-.\s][A-Z]{4}\b|\b1?[-.\s]?\(?8(?:00|33|44|55|66|77|88)\)?[-.\s][A-Z][A-Z\d-]{5,9}\b|(?:\+\s?|\b00)?\(?\d{1,4}\)?(?:[\s./–-]{0,2}\(?\d{1,5}\)?){1,6}/g
/** Words that scraping ran into an address: "Relationsinfo@…". */
const GLUED =
  /^(?:\d{4,}|\d*(?:Office|Relations|Email|E-mail|Mail|Details|Officer|Inc|LLC|Ltd|Mobile|Cell|Phone|(?:Ltd|Inc|Corp|Co|LLC)\.)(?=[A-Za-z]))/

/** All e-mail addresses, web addresses and phone numbers outside of what the site put around the release, in text order. */
export function findChannels({ text, blocks }: Document): Channel[] {
  const found: Channel[] = []
  for (const block of blocks) {
    if (block.kind === 'chrome') continue
    const words = text.slice(block.start, block.end)
    for (const match of words.matchAll(EMAIL)) found.push(email(text, block.start + match.index, match[0]))
    for (const match of words.matchAll(URL)) found.push(...urls(text, block.start + match.index, match[0]))
    for (const match of words.matchAll(PHONE)) {
      const phone = phoneAt(text, block.start + match.index, match[0], block.kind === 'contact')
      if (phone) found.push(phone)
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(
    (channel, n) => n === 0 || channel.start >= Math.max(...found.slice(Math.max(0, n - 3), n).map((c) => c.end)),
  )
}

function email(text: string, start: number, written: string): Channel {
  const glued = GLUED.exec(written)?.[0].length ?? 0
  const value = written.slice(glued).replace(new RegExp(AT, 'i'), '@').replace(new RegExp(DOT, 'gi'), '.')
  return { ...mentionAt(text, start + glued, start + written.length, 'contacts/email'), kind: 'email', value }
}

/** One address, or several that scraping ran together. */
function urls(text: string, start: number, written: string): Channel[] {
  const parts = written.split(/(?<=.)(?=https?:\/\/)/)
  let at = start
  return parts.map((part) => {
    const value = part.replace(/[.,;:!?'’*_]+$/, '').replace(/(\.(?:com|org|net|gov|edu|ai|io))(?=\d{3}[.-]).*$/i, '$1')
    const channel: Channel = { ...mentionAt(text, at, at + value.length, 'contacts/url'), kind: 'url', value }
    at += part.length
    return channel
  })
}

/** Ten digits of North America, or more behind a plus sign or a label. */
function phoneAt(text: string, start: number, written: string, contact: boolean): Channel | null {
  let raw = written
    .replace(/[\s./–-]+$/, '')
    .replace(/\($/, '')
    .trimEnd()
  const lead = text.slice(Math.max(0, start - 16), start)
  if (
    (/[\d$€£#/=_%]$|\d[.,:-]$/.test(lead) && !written.startsWith('+')) ||
    /^[-\d%°]|^[.,]\d/.test(text.slice(start + raw.length, start + raw.length + 2))
  )
    return null
  const digits = raw.replace(/\D/g, '')
  const letters = /[A-Z]/.test(raw)
  const labelled =
    /\b(?:tel|telephone|phone|ph|call|fax|mobile|cell|office|t|m|f|p|inquiries|enquiries|at|tél)[.:]?\s{0,3}(?:us\sat\s)?\(?$/i.test(
      lead,
    )
  const northAmerican = /^(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s./–-]{0,2}[2-9]\d{2}[\s.–-]{1,2}\d{4}$/.test(raw)
  const international = /^(?:\+|00)/.test(raw) && digits.length >= 8 && digits.length <= 15
  if (
    !northAmerican &&
    !international &&
    !(contact && /^\(?0\d{1,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}$/.test(raw)) &&
    !letters &&
    !(labelled && digits.length >= 7 && digits.length <= 13 && !/^\d{4}$/.test(raw) && !/\b(?:at|call)\s$/i.test(lead))
  )
    return null
  if (raw.includes('(') && !raw.includes(')')) raw = raw.slice(0, raw.lastIndexOf('('))
  const fax = /\bfax[^\n\d]{0,8}$/i.test(lead) || /\bF:\s?$/.test(lead)
  return {
    ...mentionAt(text, start, start + raw.length, fax ? 'contacts/fax' : 'contacts/phone'),
    kind: fax ? 'fax' : 'phone',
    value: raw.trim(),
  }
}
