/** Elements in a line whose text alone says something else than what a reader sees. */
import type { Element } from 'domhandler'
import { textOf } from './tree.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Units that a raised figure makes an area or a volume. */
const UNIT =
  /(?:^|[\s\d(/])(?:[kcdmµ]?m|ft|in|yd|mi|feet|foot|inch(?:es)?|yards?|miles?|(?:kilo|centi|milli)?met(?:er|re)s?)$/i

/**
 * A raised figure as text: a power stays one, and the mark of a footnote is no part of the number or word before it.
 * @param before the line up to it
 * @returns null where it is to be read as it stands ("1st", "Acme®")
 */
export function raised(element: Element, before: string): string | null {
  const text = textOf(element)
  if (/^\[?[*†‡§]{1,3}\]?$/.test(text)) return ''
  const figure = /^[([]?(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)[)\]]?$/.exec(text)?.[1]
  if (!figure) return /^[-−]\d{1,3}$/.test(text) && /10$/.test(before) ? `^${text}` : null
  const isPower = (/^[23]$/.test(figure) && UNIT.test(before)) || /(?:[×x*]\s?|^)10$/.test(before)
  return isPower ? figure.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]) : ''
}

/** The address or number that a link leads to, where its text does not say it: " (jane@acme.example)"; else nothing. */
export function behindLink(element: Element): string {
  const href = element.attribs.href ?? ''
  const text = textOf(element)
  if (/^mailto:/i.test(href)) {
    const address = decoded(href.slice(7).split('?')[0])
    return /^[^\s@<>]{1,64}@[^\s@<>]{3,200}$/.test(address) && !text.includes('@') ? ` (${address})` : ''
  }
  if (/^tel:/i.test(href)) {
    const number = decoded(href.slice(4).split(';')[0]).trim()
    return /^\+?[\d\s().-]{5,24}$/.test(number) && !/\d{3}/.test(text) ? ` (${number})` : ''
  }
  return ''
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address that a page hides from programs: bytes in hexadecimal, each with the first one laid over it. */
export function hiddenAddress({ attribs }: Element): string | null {
  const code =
    attribs['data-cfemail'] ?? /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(attribs.href ?? '')?.[1] ?? ''
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(code)) return null
  const bytes = Buffer.from(code, 'hex')
  const address = Buffer.from(bytes.subarray(1).map((byte) => byte ^ bytes[0])).toString('utf8')
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) ? address : null
}
