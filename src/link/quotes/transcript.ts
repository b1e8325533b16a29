import type { Document, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import type { Person } from '../types.ts'
import type { Speech } from './speeches.ts'
import { isOffice } from './subject.ts'

/** "SENATOR ROE:", "Bowen:", "MINISTER HILL:", "JANE ROE, LEADER OF THE PARTY:" in front of what each says. */
const LABEL = new RegExp(
  [
    "(?:(?<=^|[.?!…)”\"’\\]–-]\\s{1,4})(?<caps>(?:[A-Z][A-Z.'’-]{0,20}\\s){0,3}[A-Z][A-Z.'’-]{1,20})",
    '(?:,\\s(?<office>[A-Z][A-Z ]{2,60}))?',
    "|^(?<name>(?:\\p{Lu}[\\p{L}.'’-]{0,20}\\s){0,3}\\p{Lu}[\\p{L}'’-]{0,20}))",
    '(?:\\s?:(?:\\s{1,9}|(?=\\p{Lu}))|;\\n\\s{0,9})(?=\\S)',
  ].join(''),
  'gu',
)
/** Labels of other lines than speech. */
const OTHER = pattern('i')`
  ^(?:
    contacts?|media.*|press.*|tel\w*|phone|ph|fax|mob\w*|e-?mail|web\w*
    |(?:the )?(?:subject|topic).*|date|time|when|where
    |who|what|why|how|location|venue|title|source|url|note|notes|re|from|to|cc|see|key|program\w*|embargo\w*
    |issued|address|background|summary|example|transcript|www|https?|city|state|price|cost|rsvp|author|website
    |passcode|more|event|events|photo|image|video|caption|file|ref\w*|type|status|category|tags|for .*|about .*
    |proof ?copy.*|e ?& ?oe.*|quote|office|canberra|sydney
  )$`
/** "International: +61-2-5550-0142": a number to dial; but "1300 555 142 if you would like to ask". */
const NUMBER = pattern('u')`
  ^[+(]?\d(?:[\s().–-]{0,2}\d){6,16}(?![\s().–-]{0,2}\d|\s(?!(?:or|and|toll|ext|from|within|outside|in)\b)\p{Ll})`
/** "2010-2011 was a good year." */
const YEARS = /^(?:1[89]|20)\d\d\s?[–-]\s?(?:1[89]|20)\d\d\b/
/** Characters in which a number begins. */
const DIALLED = 60
/** Those who ask. */
const ASKS = pattern('i')`
  ^(?:
    journalists?|jrnlst|reporters?|questions?|q|a|answer|host|hosts|interviewer|compere|presenter|unidentified.*
    |speaker|caller|moderator|audience.*
  )$`
/** Fewest turns of a transcript, and of one in which somebody asks; and fewest words of a turn. */
const TURNS = 4
const ASKED = 3
const WORDS = 5

interface Label extends Span {
  name: string
  /** A colon stands behind it. */
  isPlain: boolean
}

/** The turns of a transcript, each a quotation of its speaker; nothing where the release is none. */
export function turnsIn({ text, blocks }: Document, people: readonly Person[]): Speech[] {
  const all: Label[] = []
  for (const [n, block] of blocks.entries()) {
    // Spares work.
    if (block.kind === 'chrome' || block.kind === 'contact' || block.kind === 'boilerplate') continue
    // With the first letter below: a label may be a paragraph of its own.
    const words = text.slice(block.start, (blocks[n + 1]?.start ?? block.end) + 1)
    // Spares work.
    if (!/[:;]/.test(words)) continue
    LABEL.lastIndex = 0
    for (let match = LABEL.exec(words); match; match = LABEL.exec(words)) {
      const name = (match.groups!.caps ?? match.groups!.name).trim()
      const isHeld = match.groups!.office?.split(' ').some(isOffice) ?? true
      const behind = block.start + match.index + match[0].length
      const called = text.slice(behind, behind + DIALLED)
      const isDialled = NUMBER.test(called) && !YEARS.test(called)
      if (!OTHER.test(name) && name.length < 40 && isHeld && !isDialled)
        all.push({
          name,
          isPlain: match[0].includes(':'),
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
        })
    }
  }
  // Read from a scan as a semicolon is only the colon of a label that has one elsewhere.
  const labels = all.filter(
    (label) => label.isPlain || all.some((l) => l.isPlain && familyOf(l.name) === familyOf(label.name)),
  )
  const fewest = labels.some(({ name }) => ASKS.test(name)) ? ASKED : TURNS
  if (labels.length < fewest || !alternate(labels, fewest)) return []
  const speakers = new Map(labels.map(({ name }) => [name, speakerOf(name, people) ?? holderOf(name, text, people)]))
  const end = blocks.at(-1)!.end
  return labels.flatMap((label, n) => {
    const next = labels[n + 1]?.start ?? end
    const page = /^\d{1,3}\n\s*/.exec(text.slice(label.end, label.end + LONGEST_TAIL))?.[0].length ?? 0
    const turn = { start: label.end + page, end: endOf(text, label.end, next, blocks, ASKS.test(label.name)) }
    return text.slice(turn.start, turn.end).trim().split(/\s+/).length < WORDS
      ? []
      : [{ ...turn, voice: speakers.get(label.name) ?? null, rule: 'quotes/turn' }]
  })
}

/** A few labels come again and again; in a list of facts each stands once. */
function alternate(labels: readonly Label[], fewest: number): boolean {
  const often = new Map<string, number>()
  for (const { name } of labels) often.set(name, (often.get(name) ?? 0) + 1)
  const repeated = [...often.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
  return repeated >= fewest - 1 && repeated / labels.length > 0.6 && often.size > 1
}

/** Whose label it is: the one person of that family name. */
function speakerOf(label: string, people: readonly Person[]): { id: string; name: string } | null {
  if (ASKS.test(label)) return null
  const last = familyOf(label)
  const named = people.filter(({ name }) => familyOf(name) === last)
  // "RUTHCALLOWAY": with the blank lost.
  const glued = people.find(({ name }) => name.replace(/\s/g, '').toLowerCase() === label.toLowerCase())
  const full = glued ?? named.find(({ name }) => label.toLowerCase().endsWith(name.toLowerCase()))
  return full ?? named[0] ?? null
}

/** How far behind the office its holder is named: "THE PRIME MINISTER, THE HON JANE ROE". */
const HELD_BY = 24

/** Whose label an office is, "PRIME MINISTER": the one who is first named behind it or has it for a role. */
function holderOf(label: string, text: string, people: readonly Person[]): { id: string; name: string } | null {
  const office = /^PM$/i.test(label) ? 'prime minister' : label.toLowerCase()
  if (!isOffice(familyOf(office))) return null
  const named = people.find(({ mentions: [first] }) =>
    text
      .slice(Math.max(0, first.start - office.length - HELD_BY), first.start)
      .toLowerCase()
      .includes(office),
  )
  return named ?? people.find(({ role }) => role?.toLowerCase().includes(office)) ?? null
}

const familyOf = (name: string) =>
  name
    .replace(/,?\s(?:MP|AM|AO|AC|QC|SC|Jr\.?|Sr\.?)$/i, '')
    .toLowerCase()
    .split(/\s+/)
    .at(-1)!

/**
 * The last turn ends with its paragraphs, where the contacts or what the site adds begins, or a foot. Behind the number
 * of a page a question is answered, whose label was lost.
 */
function endOf(text: string, from: number, to: number, blocks: Document['blocks'], isQuestion: boolean): number {
  const stop = blocks.find((b) => {
    if (b.start <= from || b.start >= to) return false
    const line = text.slice(b.start, Math.min(b.end, b.start + LONGEST_FOOT))
    return /chrome|contact|boilerplate/.test(b.kind) || FOOT.test(line) || (isQuestion && PAGE.test(line))
  })
  let end = stop ? stop.start : to
  // The mark of the end and the numbers of pages are nobody's words.
  const tail = TAIL.exec(text.slice(Math.max(from, end - LONGEST_TAIL), end))
  if (tail) end -= tail[0].length
  while (end > from && /\s/.test(text[end - 1])) end--
  return end
}

/** What stands below a speech: "Ends Authorised by Jane Roe", an office's address, a library's stamp. */
const FOOT = pattern('u')`
  ^(?:
    (?:ENDS?|Ends|ends)(?:$|[.:]?\s(?=\p{Lu}|\d))|(?:©\s)?Authori[sz]ed\sby\s\p{Lu}
    |Parliament House,.{1,40}\d{4}|[^a-z]{0,40}PARLIAMENTARY LIBRARY
  )`
const LONGEST_FOOT = 160
const PAGE = /^(?:[-–]\s?)?\d{1,3}\.?(?:\s?[-–])?$/
const LONGEST_TAIL = 60
const TAIL = pattern('i')`
  (?:
    \n\s{0,9}
    (?:
      [([–—-]?\s?(?:ends?|30)\s?[)\].–—-]?|(?!no|ok)[a-z]{2}
      |[a-z]{3,15}:\s[+(]?\d[\d\s()-]{6,20}|#{1,3}|\*{3,5}|\d{1,3}|page \d{1,3}(?: of \d{1,3})?|\.{0,3}\/\d{1,2})
    [^\S\n]{0,9}(?=\n|$)
  ){1,4}\s{0,9}$`
