import { AFTER, BEFORE, DEGREES } from '../../lexicon/bounds.ts'
import type { Comparator } from '../../record/schema.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

type Table = Map<string, Comparator>

let tables: { before: Table; after: Table } | undefined
function bounds() {
  if (tables) return tables
  const table = (rows: typeof BEFORE): Table => {
    const found: Table = new Map()
    for (const [comparator, lists] of Object.entries(rows))
      for (const words of lists) for (const word of words.split('|')) found.set(word, comparator as Comparator)
    return found
  }
  return (tables = { before: table(BEFORE), after: table(AFTER) })
}
/** Words of the longest phrase. */
const LONGEST = 6
/** How far back words are read: the longest phrase, an adverb, and what may stand behind them. */
const REACH = 52

/** Words of place as well as of amount: before "three programs" they are the former. */
const PLACE = /^(?:over|under|above|below|beyond|around|within)$/
const FEW =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?!(?:hundred|thousand|million|billion|dozen)\b)/i
/** What other things stand under: "hotels under 30 leading brands". */
const HEADED = pattern('iu')`
  ^\s(?:[\p{L}-]+\s){0,3}?(?:
    brands?|names|banners|labels|headings|titles|categories|contracts|agreements|leases|programs|programmes|laws|acts
    |licen[cs]es|permits|presidents|administrations|governments|coaches|leaders
  )\b`
/** What "over", "about" and "some" belong to instead. */
const ELSEWHERE = new RegExp(
  [
    '\\b(?:all|\\d,? and|turned|the|handed|took|take|taken|taking|carried|won|jurisdiction|spread|control|power) over',
    '(?:guardianship|custody|sovereignty|authority|influence|victory|lead|advantage|dispute|concerns?) over',
    '(?:concern(?:s|ed)?|ang(?:er|ry)|outraged?|row|fury|furious|upset|alarm|protests?) over(?: the)?',
    '(?:the|an?|any|fierce|public) debate over(?: the)?',
    '(?:questions|(?:his|her|its|their|the) conduct|behaviou?r|silence|secrecy) over(?: the)?',
    '(?:percent|per cent|%|points|degrees) (?:above|below|under|over)(?: (?:the|its|an?))?',
    '(?:increase|improvement|rise|gain)s? (?:over|on) (?:the|its)',
    '(?:know|knows|knew|learn|information|talk|talks|talked|tell|told|heard|questions?|concerns?|facts) about',
    '(?:think|worried|news|speak|spoke|said|say) about',
    '\\b(?:goes|go|went|and) (?:above|beyond)',
    'close to (?:the|its|their)',
    '(?:g/t|%|ppm|gold|silver|copper|zinc|nickel|uranium|lithium|Au|Ag|Cu|Zn|U3O8|Li2O) over',
    '\\b(?:age|ages|aged) (?:of )?(?:over|under|above|below)',
    '\\b(?:those|comes?|came|falls?|fell|filed|held|charged) (?:under|within)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '(?:')
    .concat(')\\s$'),
  'i',
)
const DETERMINERS = /^(?:the|an?|another|its|their|his|her|additional|further|total|combined|whole|full|of)$/
const MODIFIED = new Set(DEGREES.split(' '))

const BLURRED = /\b(?:approximately|roughly),$/i

/** The words in front of a place, last first, each with where it begins; signs are words of their own. */
function wordsBefore(text: string, at: number): { word: string; start: number }[] {
  const from = Math.max(0, at - REACH)
  const words: { word: string; start: number }[] = []
  let end = at
  while (words.length < LONGEST + 4) {
    while (end > from && /\s/.test(text[end - 1]) && at - end < REACH) end--
    // "not-to-exceed"
    if (words.length && text[end - 1] === '-' && /\p{L}/u.test(text[end - 2] ?? '')) end--
    // "Approximately, 13%"
    if (!words.length && text[end - 1] === ',' && BLURRED.test(text.slice(from, end))) end--
    if (end <= from || text[end - 1] === '\n') break
    let start = end
    if (/[<>=≥≤⩾⩽~≈∼±]/.test(text[end - 1])) {
      start--
      if (text[start - 1] === '<' || text[start - 1] === '>') start--
    } else while (start > from && /[\p{L}.'’]/u.test(text[start - 1])) start--
    // A word that is cut off, or none.
    if (start === end || (start === from && from > 0)) break
    words.push({ word: text.slice(start, end).toLowerCase(), start })
    end = start
  }
  return words
}

interface Lead {
  comparator: Comparator
  words: string
  start: number
}

/** "a minimum weight of", "the estimated price of the ring is" */
const MINIMUM = /(?<![\p{L}\d])(?:an?\s)?minimum\s(?!fine|sentence|penalty|term)\p{L}{3,12}\sof\s(?:the\s|an?\s)?$/iu
const ESTIMATE = pattern('iu')`
  \b(?:estimated|approximate) (?!total\b)(?:[\p{L}-]+ ){1,6}?
  (?:is|was|of|at|reached|totall?ed|stands at|stood at) (?:the |an? )?$`

function leadOf(text: string, at: number): Lead | null {
  const { before } = bounds()
  const words = wordsBefore(text, at)
  let first = 0
  while (first < 4 && words[first] && DETERMINERS.test(words[first].word)) first++
  // "an estimated", "at a minimum": articles are words of phrases too.
  for (let from = first; from >= 0; from--)
    for (let n = Math.min(words.length, from + LONGEST); n > from; n--) {
      let phrase = ''
      for (let k = n - 1; k >= from; k--) phrase += (phrase && ' ') + words[k].word
      const comparator = before.get(phrase)
      if (!comparator) continue
      const { start } = words[n - 1]
      const degree = words[n]
      const little = /^(?:little|bit)$/.test(degree?.word ?? '') && words[n + 1]?.word === 'a' ? words[n + 1] : degree
      const led = degree && (MODIFIED.has(degree.word) || little !== degree)
      return { comparator, words: phrase, start: led ? little.start : start }
    }
  return null
}

/**
 * How the words around a number bound or blur it, and the span that takes them in.
 * @param counting whether the number counts things: before a few of them "over" and "under" are words of place
 */
export function withComparator(text: string, span: Span, counting = false): Span & { comparator: Comparator | null } {
  const lead = leadOf(text, span.start)
  const tail = tailOf(text, span.end)
  if (lead && !misread(text, span, lead, counting)) {
    // "over 250+" says it twice.
    const end = tail && /^\s*\+$/.test(text.slice(span.end, tail.end)) ? tail.end : span.end
    // "short of the 90 per cent minimum" falls short of what is at least wanted.
    const limit = tail && /^(?:minimum|maximum)$/.test(tail.words) ? tail : null
    return limit
      ? { start: span.start, end: limit.end, comparator: limit.comparator }
      : { start: lead.start, end, comparator: lead.comparator }
  }
  if (tail) return { start: span.start, end: tail.end, comparator: tail.comparator }
  // "5+ million"
  if (/\d\+ /.test(text.slice(span.start, span.end))) return { start: span.start, end: span.end, comparator: '>=' }
  const head = text.slice(Math.max(0, span.start - REACH), span.start)
  const minimum = head.includes('inimum') && MINIMUM.exec(head)
  if (minimum) return { start: span.start - head.length + minimum.index, end: span.end, comparator: '>=' }
  const far = text.slice(Math.max(0, span.start - 90), span.start)
  const estimate = /stimated|pproximate/.test(far) && ESTIMATE.test(far)
  return { start: span.start, end: span.end, comparator: estimate ? '~' : null }
}

/** What the law sets: "a maximum $250,000 fine". */
const IN_LAW = /^[\s-](?:criminal |civil |prison |jail )?(?:fine|sentence|penalty|term)\b/

function misread(text: string, span: Span, lead: Lead, counting: boolean): boolean {
  if (/^a m(?:in|ax)imum$/.test(lead.words) && IN_LAW.test(text.slice(span.end, span.end + 40))) return true
  if (counting && lead.words === 'under' && HEADED.test(text.slice(span.end, span.end + 48))) return true
  if (counting && PLACE.test(lead.words) && FEW.test(text.slice(span.start, span.start + 16))) return true
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  // "Asked about the 14 cases", but "about the 50,000 mark".
  if (counting && ABOUT.test(before) && !MARK.test(text.slice(span.end, span.end + 12))) return true
  return ELSEWHERE.test(before)
}

const ABOUT = /\b(?:about|around) the\s{1,2}$/i
const MARK = /^[ -](?:mark|level|limit|threshold|milestone|barrier|target)\b/

const PLUS = /^(?:\s{0,2}\+|[\s-]plus(?=\s?[,.;)]|$|\s\p{L}+s\b)|-plus\b)/u
const TAIL = /^(?<space>\s{1,2})(?<words>\p{L}+(?: \p{L}+){0,3})/u

/** "or more", "+", "-plus", "minimum" (not "minimum of"). */
function tailOf(text: string, at: number): (Lead & { end: number }) | null {
  const code = text.charCodeAt(at)
  // Most numbers have a word behind them that bounds nothing.
  if (code !== 32 && code !== 43 && code !== 45 && code !== 10) return null
  const plus = PLUS.exec(text.slice(at, at + 24))
  if (plus) return { comparator: '>=', words: '+', start: at, end: at + plus[0].length }
  const next = text[at + 1] ?? ''
  if (!/[oamtpg]/i.test(next)) return null
  const { space, words } = TAIL.exec(text.slice(at, at + 40))?.groups ?? {}
  if (!words) return null
  const all = words.split(' ')
  const { after } = bounds()
  for (let n = Math.min(all.length, 4); n > 0; n--) {
    const phrase = all.slice(0, n).join(' ').toLowerCase()
    const comparator = phrase === 'plus' ? undefined : after.get(phrase)
    if (!comparator) continue
    // "the minimum of", "maximum height": another thing's.
    if (n === 1 && (/^(?:approx|tops|approximately)/.test(phrase) ? all[1] : all[1] === 'of')) continue
    const end = at + space.length + all.slice(0, n).join(' ').length
    return { comparator, words: phrase, start: at, end }
  }
  return null
}
