import { AFTER } from '../../lexicon/bounds.ts'
import type { Comparator } from '../../record/schema.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { type Lead, leadOf, phrasesOf } from './lead.ts'

/** How far back words are read that bound from afar. */
const REACH = 52
/** Farther: "the estimated price of the ring is". */
const FAR = 90

const tails = phrasesOf(AFTER)

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
    '\\b(?:all|\\d,? and|turn(?:ed|s|ing)?|the|hand(?:ed|s|ing)?|took|take|taken|taking|carried|won) over',
    '(?:jurisdiction|spread|control|power) over',
    '(?:guardianship|custody|sovereignty|authority|influence|victory|lead|advantage|dispute|concerns?) over',
    '(?:concern(?:s|ed)?|ang(?:er|ry)|outraged?|row|fury|furious|upset|alarm|protests?) over(?: the)?',
    '(?:the|an?|any|fierce|public|legal|bitter|court|long) (?:debate|fight|battle) over(?: the)?',
    '(?:feud|lawsuit|clash|standoff) over(?: the)?',
    '\\b(?:an?|the|this|that) (?:row|dispute|debate|argument|quarrel) about',
    '(?:questions|(?:his|her|its|their|the) conduct|behaviou?r|silence|secrecy) over(?: the)?',
    '(?:percent|per cent|%|points|degrees) (?:above|below|under|over)(?: (?:the|its|an?))?',
    '(?:increase|improvement|rise|gain)s? (?:over|on) (?:the|its)',
    '(?:know|knows|knew|learn|information|talk|talks|talked|tell|told|heard) about(?: the| an?)?',
    '(?:questions?|concerns?|facts) about(?: the| an?)?',
    '(?:think|worried|news|speak|spoke|spoken|said|say|warned) about(?: the| an?)?',
    '(?:spoken?|wrote|written) about (?:the|an?)',
    'complain(?:s|ed|ts?)? about(?: the| an?)?',
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
/** "a minimum weight of", "a maximum award of", not what the law sets. */
const LIMIT = pattern('iu')`
  (?<![\p{L}\d])(?:an?\s)?(?:minimum\s(?!fine|sentence|penalty|term)\p{L}{3,12}
    |maximum\s(?:amount|total|sum|award|bid|grant|loan|payment|price|value|number|contribution|cost|benefit|weight)
  )\sof\s(?:the\s|an?\s)?$`
const ESTIMATE = pattern('iu')`
  \b(?:estimated|approximate) (?!total\b)(?:[\p{L}-]+ ){1,6}?
  (?:is|was|of|at|reached|totall?ed|stands at|stood at) (?:the |an? )?$`
/** "is estimated to cost" */
const ESTIMATED = pattern('iu')`
  \bestimated to (?:be(?: worth| valued at)?|have (?:cost|reached|been)|cost|reach|total|exist|number) (?:the |an? )?$`

/** What an amount is of: before things "over" and "under" may say where, before money what it is about. */
export type Bounded = 'money' | 'things' | 'measure'

/** How the words around a number bound or blur it, and the span that takes them in. */
export function withComparator(
  text: string,
  span: Span,
  bounded: Bounded = 'measure',
): Span & { comparator: Comparator | null } {
  const lead = leadOf(text, span.start)
  const tail = tailOf(text, span.end)
  const meant = [lead, lead?.inner].find((one) => one && !misread(text, span, one, bounded))
  if (meant) {
    // "over 250+" says it twice.
    const end = tail?.words === '+' ? tail.end : span.end
    // "short of the 90 per cent minimum" falls short of what is at least wanted.
    const limit = tail && /^(?:minimum|maximum)$/.test(tail.words) ? tail : null
    return limit
      ? { start: span.start, end: limit.end, comparator: limit.comparator }
      : { start: meant.start, end, comparator: meant.comparator }
  }
  if (tail) return { start: span.start, end: tail.end, comparator: tail.comparator }
  // "5+ million"
  if (/\d\+ /.test(text.slice(span.start, span.end))) return { start: span.start, end: span.end, comparator: '>=' }
  const head = text.slice(Math.max(0, span.start - REACH), span.start)
  const limit = head.includes('imum') && LIMIT.exec(head)
  if (limit) {
    const comparator = /minimum/i.test(limit[0]) ? '>=' : '<='
    return { start: span.start - head.length + limit.index, end: span.end, comparator }
  }
  const far = text.slice(Math.max(0, span.start - FAR), span.start)
  const estimate = /stimated|pproximate/.test(far) && (ESTIMATE.test(far) || ESTIMATED.test(far))
  return { start: span.start, end: span.end, comparator: estimate ? '~' : null }
}

/** What the law sets: "a maximum $250,000 fine". */
const IN_LAW = /^[\s-](?:criminal |civil |prison |jail )?(?:fine|sentence|penalty|term)\b/
const SHARE = /(?:%|\bper\s?cent)$/i

function misread(text: string, span: Span, lead: Lead, bounded: Bounded): boolean {
  const { words, end } = lead
  const behind = text.slice(span.end, span.end + 48)
  if (/^a m(?:in|ax)imum$/.test(words) && IN_LAW.test(behind)) return true
  if (/^(?:past|near)$|\btop$/.test(words) && bounded !== 'money' && !SHARE.test(text.slice(span.start, span.end)))
    return true
  // "Over the past $5 million", "near $2 million homes".
  const isOfThe = /\bthe\s$/i.test(text.slice(Math.max(0, lead.start - 4), lead.start))
  if (/^(?:past|near)$/.test(words) && (isOfThe || (THINGS.test(behind) && !MARK.test(behind)))) return true
  if (words === 'some' && lead.between.includes('of')) return true
  const before = text.slice(Math.max(0, end - 40), end)
  if (bounded === 'things') {
    if (words === 'under' && HEADED.test(behind)) return true
    if (PLACE.test(words) && FEW.test(text.slice(span.start, span.start + 16))) return true
    // "Asked about the 14 cases", but "about the 50,000 mark".
    if (ABOUT.test(before) && !MARK.test(behind)) return true
  } else if (isDescribed(text, span, lead)) return true
  return ELSEWHERE.test(before)
}

/** Things that an amount describes: "homes". */
const THINGS = /^\s(?:\p{Ll}+\s)?\p{Ll}{3,}s\b/u
const ABOUT = /\b(?:about|around) the\s{1,2}$/i
const MARK = pattern()`
  ^[\x20-](?:mark|level|limit|threshold|milestone|barrier|target|goal|asking|ceiling|cap|minimum|maximum
    |budget(?:ed)?|forecast|estimate|projection|allocation)\b`
const DEFINITE = /^(?:the|its|their|his|her|an?)$/
/** The noun that an amount describes, not "that it paid", "in June". */
const NOUN = pattern('u')`
  ^[\s-](?!
    (?:that|which|who|it|he|she|they|we|you|I|a|an|the|and|or|but|nor|in|on|at|by|for|from|to|of|with|into|over|under|as
    |per|than|if|when|while|because|since|until|required|needed|paid|spent|raised|reported|seen|set|allowed
    |a|each|every|more|less|is|are|was|were|has|had|have|will|would)\b
  )\p{L}{2,}`

/** "Under a $5 million contract", "the cut over the $5 million deal": of the thing that the amount describes. */
function isDescribed(text: string, span: Span, { words, between }: Lead): boolean {
  if (!between.length || !DEFINITE.test(between[0])) return false
  const behind = text.slice(span.end, span.end + 24)
  if (!NOUN.test(behind) || MARK.test(behind) || SHARE.test(text.slice(span.start, span.end))) return false
  // "About a $5 million project", "within a 5-mile radius" bound it.
  if (/^an?$/.test(between[0]) && words === 'about') return false
  return (PLACE.test(words) && words !== 'within') || words === 'about'
}

const PLUS = pattern('u')`
  ^(?:
    \s{0,2}\+|-(?:plus|odd)\b
    |[\s-]plus(?=\s?[,.;)]|$|\s(?:in|on|for|from|at|by|per|people|children|women|men|\p{L}+s)\b)
  )`
const TAIL = /^(?<space>\s{1,2}|,\s|\s?\()(?<words>\p{L}+(?: \p{L}+){0,3})/u
/** Another amount: "$4 million and over $5 million". */
const NEXT = /^\s(?:\p{Lu}{0,3}[$€£¥₹]|\d|than\b|(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten)\b)/u
/** Alone they bound what stands in front only where nothing follows. */
const LAST = /^(?:approx|tops|approximately|roughly|est|estimated)$/

/** "400 workers or more": bounds behind what is counted, of which "and more" and "plus" would only be more things. */
export function boundBehind(text: string, at: number): { comparator: Comparator; end: number } | null {
  const tail = tailOf(text, at)
  if (!tail) return null
  const isBound = /^(?:or|at|if|give|more or)\b/.test(tail.words) && !GOES_ON.test(text.slice(tail.end, tail.end + 8))
  return isBound || text[tail.end - 1] === ')' ? tail : null
}

/** "At most of its sites", "or so it says": no bound. */
const GOES_ON = /^\s(?:of|that|than|wages?|it|he|she|they|we|the|an?)\b/

/** "or more", "+", "-plus", "minimum" (not "minimum of"). */
function tailOf(text: string, at: number): (Span & { comparator: Comparator; words: string }) | null {
  const code = text.charCodeAt(at)
  // Most numbers have a word behind them that bounds nothing: space, plus, hyphen, line end, comma, bracket.
  if (![32, 43, 45, 10, 44, 40].includes(code)) return null
  const plus = PLUS.exec(text.slice(at, at + 24))
  if (plus) {
    const comparator = plus[0].endsWith('odd') ? '~' : '>='
    return { comparator, words: '+', start: at, end: at + plus[0].length }
  }
  const { space, words } = TAIL.exec(text.slice(at, at + 40))?.groups ?? {}
  if (!words || !/^[oamtpgriuemxs]/i.test(words)) return null
  const all = words.split(' ')
  for (let n = Math.min(all.length, 4); n > 0; n--) {
    const phrase = all.slice(0, n).join(' ').toLowerCase()
    const comparator = phrase === 'plus' ? undefined : tails().get(phrase)
    if (!comparator) continue
    // "Rose 5 percent and lower costs helped".
    if (/^and (?:lower|higher|more)$/.test(phrase) && all.length > n) continue
    // "the minimum of", "maximum height": another thing's.
    if (n === 1 && (LAST.test(phrase) ? all[1] : all[1] === 'of')) continue
    const end = at + space.length + all.slice(0, n).join(' ').length
    const closed = closedBy(text, end, space)
    if (closed === null || NEXT.test(text.slice(end, end + 8))) continue
    return { comparator, words: phrase, start: at, end: closed }
  }
  return null
}

/** "(or more)" goes to its bracket, ", or more," to where a clause ends; null where it is no such aside. */
function closedBy(text: string, end: number, space: string): number | null {
  const next = text[end] ?? ''
  if (space.endsWith('(')) return next === ')' ? end + 1 : text.startsWith('.)', end) ? end + 2 : null
  return !space.startsWith(',') || /^[,.;:)\n]?$/.test(next) ? end : null
}
