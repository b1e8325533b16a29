import type { Block, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import { mentionAt } from '../../text/span.ts'
import type { Channel } from './types.ts'

/** Of a scan with wide blanks: "0418   125161", "(02)  6277   7500". */
const WIDE = '(?:04\\d\\d {1,4}\\d{3} {0,4}\\d{3}|\\(?0[2-8]\\)? {1,4}\\d{4} {1,4}\\d{4})(?!\\d)'
/** Digits with the separators that people write between them. */
const NUMBER = new RegExp(
  `${WIDE}|(?:\\(?\\+\\s?|\\b00)?\\(?\\d{1,5}\\)?(?:(?:\\s[–-]\\s|[\\s./–-]{0,2})\\(?\\d{1,5}\\)?){1,6}`,
  'y',
)
const IS_WIDE = new RegExp(`^${WIDE}$`)
/** A number that ends in letters: "1-800-AHA-USA1", "786-788-SITE". */
const LETTERED = new RegExp(
  [
    '1?[-.\\s]?\\(?(?:8(?:00|33|44|55|66|77|88)|[2-9]\\d{2})\\)?[-.\\s]\\d{3}[-.\\s][A-Z]{4}\\b',
    '|1?[-.\\s]?\\(?8(?:00|33|44|55|66|77|88)\\)?[-.\\s][A-Z][A-Z\\d-]{5,9}\\b',
  ].join(''),
  'y',
)
/** Between the groups of a number; a dash may have spaces on both sides. */
const GAP = '(?:\\s[–-]\\s|[\\s.–-]{1,2})'
const GAP_IF_ANY = '(?:\\s[–-]\\s|[\\s./–-]{0,2})'
const AMERICAN = `(?:\\+?1(?:\\s[–-]\\s|[\\s.-]{0,2}))?\\(?[2-9]\\d{2}\\)?${GAP_IF_ANY}[2-9]\\d{2}${GAP}\\d{4}`
const NORTH_AMERICAN = new RegExp(`^${AMERICAN}$`)
/** The first of several that nothing but spaces parts. */
const FIRST_AMERICAN = new RegExp(`^${AMERICAN}(?=\\s|\\/|$)`)
const FIRST_AUSTRALIAN = pattern()`
  ^(?:
    \(?0[2-8]\)?(?:\s{0,2}|-)\d{4}\s{1,2}\d{4}|04\d\d\s{1,2}\d{3}\s{1,2}\d{3}|1[38]00\s{1,2}\d{3}\s{1,2}\d{3}
  )(?=\s|\/|$)`
/** A national number behind its trunk 0, in two to four groups: "0412 345 678", "(02) 6277 7500", "020 7946 0018". */
const NATIONAL = pattern()`
  ^\(?0\d{1,4}\)?(?:\s[–-]\s|[\s.–-]{0,2})\d{2,5}(?:(?:\s[–-]\s|[\s.–-]{1,2})\d{2,5}){0,3}$
  |^0\d{3,4}[\s-]\d{5,7}$
  |^\(?0[2-8]\)?\s\d{8}$`
/** Numbers that are free to call. */
const FREE = /^1[38]00\s{1,2}\d{3}\s{1,2}\d{3}$|^0?800[\s-]\d{3}[\s-]?\d{3,4}$/
/** Short ones of Australia, which a sentence has to call: "13 11 14". */
const SHORT = /^13\s\d\d\s\d\d$/
/** North American ones without a mark between the digits, likewise. */
const BARE = /^[2-9]\d{2}[2-9]\d{6}$/
const DAY = /^\(?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/
/** A postal code behind a state: "Oakmoor, NJ 07936-2813". */
const ZIP = /^\d{5}-\d{4}$/
const BEHIND_STATE = /(?:\b[A-Z]{2}|\b[A-Z]\.\s?[A-Z]\.),?\s{1,2}$/
const LOCAL = /^\d{3}[-.\s]\d{4}$/

const LABEL = pattern('iu')`
  (?:^|[^\p{L}])(?:
    tel|telephone|telephones?|phones?|ph|call|fax|fx|facsimile|mobile|mob|cell|office|direct|landline|t|m|f|p|o|h|b
    |w|ah|bh|inquiries|enquiries|hotline|helpline|at|on|tél|text|whatsapp
  )(?:\s(?:no|number|us\s(?:at|on)))?[.:]?\s{0,4}\(?$`
const FAX = /\b(?:fax|fx|facsimile)(?:\s(?:no|number))?\W{0,8}$|(?:^|[^\p{L}])F[:.]?\s{0,3}\(?$/iu
/** "555-0142 ph 555-0143 fx": the label stands behind its number. */
const FAX_BEHIND = /^\s{1,2}\(?(?:fx|fax)(?!\p{L}|[.:]?\s{0,3}[\d(+])/iu
/** Words that a sentence calls somebody with: "call the desk at". */
const CALLS = /\b(?:call|phone|telephone|ring|dial|contact|reach|fax|tel|hotline|interviews?)\b[^.!?]{0,60}$/i
/** Numbers of other things. */
const OTHER = pattern('i')`
  \b(?:
    ABN|ACN|ISBN|ISSN|ISIN|CUSIP|LEI|VAT|EIN|DOI|docket|case|patent|registration|invoice|account|BSB|serial
    |licen[cs]e|reg|permit|file|bill|code|quoting|reference|ref
  )[.:]?\s{0,2}(?:no\.?|number|nos\.?)?[.:#]?\s{0,2}$
  |\bNos?\.?\s?$`
/** Codes begin with capitals: "GB0031348658". */
const CODED = /\p{Lu}$/u
/** A postal code that scraping ran into the number: "90046310.299.1717". */
const POSTAL = /\d{5}(?=[2-9]\d{2}[.-]\d{3}[.-]\d{4})/y
const POSTAL_END = /(?<!\d)\d{5}$/
/** Fewest digits of a number that no list has, and of a run worth a look. */
const FEWEST = 7
const FEWEST_OF_RUN = 6

/** "0412" or "0412 345" at a line's end, and what is left of that number on the line below. */
const CUT = /(?:^|[^\d])04\d\d(?<more>\s\d{3})?$/
const REST = /^ ?\n(?<more>\d{3}\s)?\d{3}(?=\s*(?:\n|$))/

/** Where a block ends, with the rest of a number that its last line cuts. */
function endOf(text: string, end: number): number {
  const cut = CUT.exec(text.slice(end - 9, end))
  const rest = cut && REST.exec(text.slice(end, end + 12))
  return rest && !cut.groups!.more !== !rest.groups!.more ? end + rest[0].length : end
}

/** The phone and fax numbers of a block, found from digits that are many enough. */
export function phonesIn(text: string, { start, end: own, kind }: Block): Channel[] {
  const found: Channel[] = []
  const end = endOf(text, own)
  for (let at = start; at < end; ) {
    if (!isDigit(text.charCodeAt(at))) {
      at++
      continue
    }
    const run = runFrom(text, at, end, own)
    POSTAL.lastIndex = at
    let from = POSTAL.test(text) ? POSTAL.lastIndex : run.start
    while (from < run.end) {
      const phone =
        run.digits < FEWEST_OF_RUN && !run.lettered ? null : phoneAt(text, from, run.end, kind === 'contact')
      if (phone) found.push(phone)
      from = phone ? phone.end : nextGroup(text, from, run.end)
      while (from < run.end && !isDigit(text.charCodeAt(from)) && text[from] !== '+' && text[from] !== '(') from++
    }
    at = Math.max(run.end, at + 1)
  }
  return found
}

const isDigit = (code: number) => code >= 48 && code <= 57
/** Space, ( ) + - . / and the dash. */
const isJoint = (code: number) =>
  code === 32 || code === 40 || code === 41 || code === 43 || (code >= 45 && code <= 47) || code === 8211

/**
 * Digits and what may stand between those of one number; capitals behind them may belong to it.
 * @param line where a line ends that a number may go on behind
 */
function runFrom(text: string, at: number, end: number, line: number): Span & { digits: number; lettered: boolean } {
  let start = at
  while (start > 0 && at - start < 3 && /[+(\s]/.test(text[start - 1])) start--
  while (start < at && /\s/.test(text[start])) start++
  let to = at
  let digits = 0
  let last = at
  for (; to < end; to++) {
    const code = text.charCodeAt(to)
    if (isDigit(code)) {
      digits++
      last = to + 1
    } else if (!(isJoint(code) || to === line) || to - last > 4) break
  }
  const lettered = digits >= 3 && to < end && /[A-Z]/.test(text[to]) && /[-.\s]/.test(text[to - 1])
  if (text[last] === ')') last++
  return { start, end: last, digits, lettered }
}

/** Behind the digits that stand together, and what parts them from the next. */
function nextGroup(text: string, at: number, end: number): number {
  let to = at
  while (to < end && !isDigit(text.charCodeAt(to))) to++
  while (to < end && isDigit(text.charCodeAt(to))) to++
  return Math.max(to, at + 1)
}

function phoneAt(text: string, start: number, end: number, contact: boolean): Channel | null {
  const lead = text.slice(Math.max(0, start - 90), start).replace(POSTAL_END, ' ')
  LETTERED.lastIndex = start
  const lettered = LETTERED.exec(text)?.[0]
  NUMBER.lastIndex = start
  const written = lettered ?? NUMBER.exec(text)?.[0].slice(0, end - start)
  if (!written || !standsApart(written, lead)) return null
  let raw = lettered ?? firstOf(tidy(written))
  if (raw.startsWith('(') && !raw.includes(')')) {
    raw = raw.slice(1)
    start++
  }
  const after = text.slice(start + raw.length, start + raw.length + 2)
  if (/^[-\d%°]|^[.,:]\d/.test(after) && !/^-\D|^-$/.test(after)) return null
  if (!lettered && !isPhone(raw, lead, contact)) return null
  const fax = FAX.test(lead) || FAX_BEHIND.test(text.slice(start + raw.length, start + raw.length + 12))
  const kind = fax ? 'fax' : 'phone'
  return { ...mentionAt(text, start, start + raw.length, `contacts/${kind}`), kind, value: raw }
}

/** A bracket that is open is left out with what stands in it, but where it is all that there is: "(202 555-0100". */
function tidy(written: string): string {
  const raw = written.replace(/[\s./–-]+$/, '').replace(/\s*\($/, '')
  const open = raw.lastIndexOf('(')
  if (open < 0 || raw.includes(')', open)) return raw
  return open === 0 ? raw : raw.slice(0, open).replace(/[\s./–-]+$/, '')
}

/** Of two numbers with only a space or a stroke between them the first. */
function firstOf(raw: string): string {
  const american = raw.startsWith('+') ? null : FIRST_AMERICAN.exec(raw)
  const first = (american ?? FIRST_AUSTRALIAN.exec(raw))?.[0] ?? raw.split(/\s+\/|\/\s+/)[0].trimEnd()
  return first.split(/\s(?=\(0\d)/, 1)[0].trimEnd()
}

/** Nothing beside it makes it another number: an amount, a date, a code with letters. */
function standsApart(written: string, lead: string): boolean {
  if (/^\(?\+/.test(written)) return true
  return !/[\d$€£#=_%*@]$|(?<!\d{3})\/$|\d[.,:-]$/.test(lead) && !OTHER.test(lead)
}

function isPhone(raw: string, lead: string, contact: boolean): boolean {
  const digits = raw.replace(/\D/g, '')
  if (NORTH_AMERICAN.test(raw)) return true
  const labelled = LABEL.test(lead)
  if (ZIP.test(raw) && BEHIND_STATE.test(lead) && !labelled) return false
  // Two zeros stand for a plus, one for the trunk: no number has three.
  if (CODED.test(lead) || digits.startsWith('000')) return false
  if (/^(?:\(?\+|00)/.test(raw)) return digits.length >= 8 && digits.length <= 15
  if (DAY.test(raw) && !contact) return false
  if (FREE.test(raw)) return true
  if ((NATIONAL.test(raw) || IS_WIDE.test(raw)) && digits.length >= 9 && digits.length <= 11) return true
  if (/[\p{Ll}]$/u.test(lead)) return false
  const calls = CALLS.test(lead)
  if (SHORT.test(raw)) return labelled || calls
  if (LOCAL.test(raw)) return labelled && (contact || calls)
  const wordy = /\b(?:at|on)\s{0,4}\(?$/i.test(lead)
  if (/^\d{4}$/.test(raw) || digits.length < FEWEST || digits.length > 13) return false
  return labelled && (!wordy || (calls && (BARE.test(raw) || /^\(?0|[\s)-]/.test(raw))))
}
