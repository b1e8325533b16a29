import type { Document, Mention, Span } from '../../document/types.ts'
import { unitLength } from '../../lexicon/formations.ts'
import type { CountEntry } from '../../record/schema.ts'
import { pattern } from '../../text/pattern.ts'
import { byPlace, spanIndex } from '../../text/span.ts'
import { boundBehind, exact, mayBeYear, type NumberMention, withComparator } from '../numbers/index.ts'
import { bareItem, isVote } from './bare.ts'
import { changedItem, isJoined, roomFor, sharedItem } from './elided.ts'
import { chargeAfter, countedAfter, type Item, shortScale } from './item.ts'

export type CountMention = Mention & Omit<CountEntry, 'text' | 'start' | 'end'>

/**
 * All numbers that count things, in text order: "558 pills", "18 of its branches".
 * @param taken what other fields read: dates, money, quantities, phone numbers
 */
export function findCounts(
  document: Document,
  numbers: readonly NumberMention[],
  taken: readonly Span[],
): CountMention[] {
  const { text, blocks } = document
  const isTaken = spanIndex(apart(taken))
  const counts: CountMention[] = []
  /** The last one that says not only where, or how many of them were so. */
  let earlier: CountMention | undefined
  const add = (count: CountMention) => {
    counts.push(count)
    if (!earlier || isPlace(text, earlier) || !(isPlace(text, count) || isIncluded(text, count, earlier)))
      earlier = count
  }
  let block = 0
  for (const [n, number] of numbers.entries()) {
    while (block + 1 < blocks.length && blocks[block].end <= number.start) block++
    if (number.end > (counts.at(-1)?.end ?? 0) && !isTaken(number) && isVote(document, number, numbers[n + 1])) {
      votes(text, number, numbers[n + 1]).forEach(add)
      continue
    }
    if (number.glued || isTaken(number) || !canCount(text, number) || isOnItsOwn(text, number)) continue
    const title = blocks[block].kind === 'headline' || blocks[block].kind === 'subheadline'
    if (isNumbering(text, number, title)) continue
    // "one in four" is a share; "9 11" lost its sign.
    if (IN_SO_MANY.test(text.slice(Math.max(0, number.start - 20), number.start))) continue
    const bounded = withComparator(text, number, 'things')
    const scale = number.scale === 1 ? shortScale(text, bounded.end) : { times: 1, end: bounded.end }
    if (mayBeYear(text.slice(number.start, number.end)) && !bounded.comparator) continue
    const item =
      (number.value === 1 ? chargeAfter(text, number.end) : null) ??
      upTo(
        text,
        number,
        numbers[n + 1],
        countedAfter(text, scale.end, title, isCapital(text, number, counts.at(-1))),
      ) ??
      sharedItem(text, number, numbers[n + 1]) ??
      changedItem(text, number, numbers[n + 1]) ??
      roomFor(text, number) ??
      (title ? null : bareItem(document, number, bounded, earlier))
    if (item && number.digits && isModel(text, number, item.text)) continue
    // What an item holds counts nothing of its own.
    if (!item || bounded.start < (counts.at(-1)?.end ?? 0)) continue
    add(countOf(text, number, item, bounded, scale.times))
  }
  return counts
}

/** What stands before the second number of such. */
const IN_SO_MANY = pattern('i')`
  (?<![\d,.])\b(?:
    \d{1,2}\s|(?:one|two|three|four|nine|\d{1,2})\s(?:in|out\sof)\s(?:every\s)?|one\sof\severy\s
  )$`

/** "Two Senators", "Of the 1,195 Notifications": whether what is counted may have a capital, as the last of a list had. */
const isCapital = (text: string, { start, digits, scale }: NumberMention, last?: CountMention): boolean =>
  !digits ||
  scale >= 1e6 ||
  HAS_MANY.test(text.slice(Math.max(0, start - 16), start)) ||
  (last !== undefined && /\p{Lu}/u.test(last.item) && /^,? (?:and )?$/.test(text.slice(last.end, start)))
/** Words that a number of things follows, not a name that begins with its number. */
const HAS_MANY = pattern()`
  (?:
    \bOf\sthe
    |\b(?:additional|including|includes?|included|shipped|sold|delivered|ordered|installed|won|earned|another|total\sof)
  )\s$`

/** "Five full-time and three part-time members": what another number of the list counts is not counted by the first. */
const upTo = (text: string, { end }: Span, next: NumberMention | undefined, item: Item | null): Item | null =>
  item && next && next.start < item.end && /\p{Ll} and $/u.test(text.slice(end, next.start)) ? null : item

/** With its bounds, which may stand behind the item too: "400 workers or more". */
function countOf(
  text: string,
  number: NumberMention,
  item: Item,
  bounded: ReturnType<typeof withComparator>,
  times: number,
): CountMention {
  const behind = bounded.comparator ? null : boundBehind(text, item.end)
  const end = behind?.end ?? item.end
  const comparator = bounded.comparator ?? behind?.comparator ?? null
  const worth = (value: number | undefined) => exact(value! * times)
  const single = number.value !== undefined
  return {
    text: text.slice(bounded.start, end),
    start: bounded.start,
    end,
    rule: item.rule,
    refinedBy: comparator ? ['numbers/comparator'] : [],
    ...(single ? { value: worth(number.value) } : { min: worth(number.min), max: worth(number.max) }),
    item: item.text,
    comparator: single || comparator === '~' ? comparator : null,
  }
}

/** "Eight nurses, including four midwives": some of what was counted. */
const isIncluded = (text: string, { start, item }: CountMention, earlier: CountMention): boolean =>
  item !== earlier.item && text.endsWith('including ', start)

/** The spans without those that overlap an earlier one, as an index wants them. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(byPlace)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end }
  }
  return kept
}

/** A whole number of two or more, or a single charge, that is no ordinal and no part of a word; with a short scale also "1.2M". */
function canCount(text: string, number: NumberMention): boolean {
  const value = number.value ?? number.max!
  const after = text.slice(number.end, number.end + 8)
  if (/^\s?[kmb]n?\s\p{Ll}{3}/iu.test(after)) return number.digits
  if (value === 1) return chargeAfter(text, number.end) !== null
  if (!Number.isInteger(value) || value < 2) return false
  // "150confidential files": a space was lost in scraping.
  if (after[0] === '-') return /^-(?:plus|odd) /.test(after) || isJoined(text.slice(number.end, number.end + 16))
  return !/^[\p{L}\d]/u.test(after) || (/^\p{Ll}{6}/u.test(after) && number.digits)
}

/** The number of a page or a paragraph, alone on its line. */
const isOnItsOwn = (text: string, { start, end }: NumberMention): boolean =>
  (start === 0 || text[start - 1] === '\n') && text[end] === '\n'

/** "312 cases in 14 states": what comes next is counted in cases. */
const isPlace = (text: string, { start }: Span): boolean =>
  /\b(?:in|across|at|throughout|from)\s(?:all\s|the\s|its\s|some\s)?$/.test(text.slice(Math.max(0, start - 18), start))

/** Words that capitals and a number may follow without naming anything. */
const COMMON = pattern('i')`
  ^(?:
    the|a|an|all|some|over|under|about|nearly|almost|approximately|around|up|least|than|more|its|his|her|their
    |our|these|those|and|or|of|in|on|at|to|for|from|by|with|has|have|had|that|is|are|was|were|as|top|through
    |including|between|another|other|roughly|first|last|next|past|currently|today|also|where|when|after|since
    |while|there|which|who|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july
    |august|september|october|november|december
  )$`

/** What stands before a number that numbers something. */
const NUMBERING = pattern('i')`
  [#№$€£/]\s?$|\d\s[x×]\s$
  |\b(?:
    fortune|forbes|global|no|nos|number|section|chapter|page|title|rule|article|room|suite|apt|box|route
    |boeing|airbus|embraer|highway|interstate|phase|level|grade|class|type|part|step|version|iso|iec|astm|ieee|iso\/iec
  )\.?\s$`
/**
 * Whether the number numbers something ("Section 8", "Fortune 500", "No. 5", "#16"), is a fraction's or a phone number's part.
 * @param title there all words have capitals
 */
function isNumbering(text: string, number: NumberMention, title: boolean): boolean {
  const before = text.slice(Math.max(0, number.start - 30), number.start)
  if (NUMBERING.test(before) || /\b(?:Top|TOP) $|\bthe top $/.test(before) || inName(text, number, before, title))
    return true
  const word = /([\p{L}][\p{L}.’'&-]*)[®™]?\s$/u.exec(before)
  // "HARROW 20 Returns" in the title of a text that speaks of Harrow 20.
  if (
    title &&
    word &&
    !COMMON.test(word[1]) &&
    number.digits &&
    isNameOf(text, `${word[1]} ${text.slice(number.start, number.end)}`, number.end)
  )
    return true
  if (title || !word || !/^\p{Lu}/u.test(word[1]) || !number.digits) return false
  const starts = /(?:^|\n\s{0,3}|[.!?:;]\s{1,3}|[“"(*•–-]\s?)$/.test(before.slice(0, word.index))
  return !COMMON.test(word[1]) && !/['’]s$/.test(word[1]) && !starts
}

/** Whether a text says a name again behind a place, and nothing that it would count behind the name. */
function isNameOf(text: string, name: string, from: number): boolean {
  const again = /^\p{Lu}/u.test(name) ? text.indexOf(name, from) : -1
  return again > 0 && BEHIND_NAME.test(text.slice(again + name.length, again + name.length + 8))
}
const BEHIND_NAME = /^(?:[,.;:)](?!\d)|\s(?:is|was|has|will|and|on|in|for|to|across|with|brings?)\b)/

/** "Three Rivers", "SEVEN OAKS", "the 500 List", "the 18 survey season": a number within a name or a title. */
function inName(text: string, number: NumberMention, before: string, title: boolean): boolean {
  const after = text.slice(number.end, number.end + 40)
  if (number.digits)
    return (
      /^ (?:List|Index|Club|Challenge|Summit|Awards?|Campaign|Project|Initiative|survey season)\b/.test(after) ||
      isUnit(text.slice(number.start, number.end), after)
    )
  const first = text[number.start]
  if (title || first !== first.toUpperCase() || !/^ \p{Lu}/u.test(after)) return false
  // "SEVEN OAKS opened": capitals that the rest of the line has not.
  if (/^\p{Lu}{2,}$/u.test(text.slice(number.start, number.end)) && /^ \p{Lu}{3,}\b[^\n]*\p{Ll}{3}/u.test(after))
    return true
  const opens = /(?:^|[.!?:;\n]\s{0,3}|[“"(*•–-]\s?)$/.test(before)
  // At the head of a sentence only what is no people's or body's name.
  return !opens || /^ \p{Lu}\p{Ll}+s?(?: \p{Lu}\p{Ll}+)? (?:is|was|will|has|in|and)\b/u.test(after)
}

/** "The 7300 NVMe series", "the new 7300 SATA drives": a round number in figures that names what is made. */
const isModel = (text: string, { start, end, value }: NumberMention, item: string): boolean =>
  value! >= 100 &&
  (/\bseries$/i.test(item) ||
    (/^[1-9]\d00$/.test(text.slice(start, end)) &&
      /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(item) &&
      /\b(?:the|new|our|its)\s$/i.test(text.slice(Math.max(0, start - 5), start))))

/** "45 Commando", "3 Fighter Squadron": the number of a unit of armed forces. */
const isUnit = (number: string, after: string): boolean =>
  unitLength(number, /^(?: \p{Lu}[\p{L}-]*){1,6}/u.exec(after)?.[0].trim().split(' ') ?? []) > 0

/** "71 to 23": two counts of votes. */
const votes = (text: string, ...both: NumberMention[]): CountMention[] =>
  both.map(({ start, end, value }) => ({
    text: text.slice(start, end),
    start,
    end,
    rule: 'counts/votes',
    refinedBy: [],
    value,
    item: 'votes',
    comparator: null,
  }))
