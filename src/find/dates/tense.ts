import type { Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'

const AT_A_TIME = '(?=\\s(?:(?:on|in|at)\\s)?(?:$|\\p{Lu}|\\d))'
/** What sits on days that are set. */
const BODIES =
  '[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Ss]enate|[Hh]ouse|[Pp]arliament|[Pp]anel|[Cc]ourt|[Cc]ommission|[Cc]ongress|[Aa]ssembly|[Jj]ury|[Jj]udge'
/** What looks ahead wherever it stands in its clause. */
const AHEAD = [
  "will(?!\\s(?:not\\s(?:say|comment|discuss|confirm)|(?:say|comment|confirm)\\s(?:what|why|how|that|if))\\b)|won['’]t|shall|would|going\\sto|(?:is|are|was|were)\\sto",
  '(?:may|might|could|should|must)(?=\\s\\p{Ll})',
  'scheduled|slated|(?<!\\b(?:than|as|was)\\s)expected|upcoming|payable|effective|expires?|expects(?!\\s(?:to|for)\\b)|anticipates',
  '(?<=\\b(?:is|are|was|were|be)\\s)due|due(?!\\sto\\b)|tak(?:e|es|ing)\\seffect|(?<!\\bto\\s)kicks?\\soff',
  `(?<!\\b(?:the|at|tax|of|two)\\s)(?:ends|closes|returns)${AT_A_TIME}`,
  // The close of the market is no verb: "reported after market close on Monday".
  `(?<!\\b(?:the|at|of|after|before|market|trading|session)\\s)close${AT_A_TIME}`,
  'opens|begins|starts|resumes|convenes|meets|arrives|departs|airs|debuts|premieres|concludes|continues(?!\\sto)|retires|leaves',
  '(?:runs|lasts)(?=\\s(?:(?:from|through|until|till)\\s)?$)',
  `(?<=\\b(?:${BODIES})\\s)(?:votes|decides|rules|considers|sits|hears|gathers|reconvenes)${AT_A_TIME}`,
  '(?<=voters\\s)go|matures?|comes?\\sinto|go(?:es)?\\s(?:into|on)',
]
/** What looks ahead to the time that it leads to, where no cause or source parts them: "is closed after a crash Monday". */
const OPEN = [
  "look(?:s|ing)?\\sforward|can(?:not|['’]t)\\swait|(?<=\\b(?:I|[Ww]e|they)\\s)hope",
  '(?:is|are)\\s(?:open|closed|free|available|invited|welcome|urged)',
  '(?<!\\b(?:the|an?|its|their|his|her|to|of|and)\\s)(?:plays|faces|takes\\son)(?=\\s(?:$|(?:the\\s)?\\p{Lu}))',
  '(?<!\\b(?:the|an?|its|their|his|her|to|of|and)\\s)(?:hosts|performs)(?=\\s)',
]
/** What stands between where the time is of something else. */
const PARTED = /\b(?:after|because|by|since|following|over|from|amid|due|hurt|who|that|which)\b/
/** What looks ahead only to what follows it: "vowed to fight on Friday". */
const TO = [
  '(?:set|expects?|projected|planned|plans?|planning|proposed|agreed|ordered|hopes?|aims?|intends?|wants?|vowed',
  '|promised|ready|about|seeks?|need(?:s|ed)?|remains?|likely|poised|preparing|prepares?)\\s(?:to|for)',
  '|to\\s(?:be|begin|start)',
]
/** What looks ahead where it stands at once before. */
const LEAD = [
  "before|until|till|by(?!\\s\\p{Lu}\\p{Ll}+day[’'])|beginning|starting",
  '(?<=\\ban?\\s(?:[\\p{L}-]+\\s){1,3})opening(?=\\s(?:on\\s)?$)',
].join('|')
const PAST = [
  'was|were|had|did|has|have|says|rose|fell|took|came|went|gave|began|saw|ran|spoke|wrote|grew|drew|flew|blew|broke',
  'became|knew|since|ago|sank|threw|rode',
]
/** What tells of what was unless it stands behind "be", "to", "when": "will be held on Friday", "faces prison when sentenced". */
const PARTICIPLES = [
  "(?<!['’]ve\\s)got|said|told|won|lost|made|sold|sent|held|met|left|found|shot|hit|kept|led|paid|struck|bought",
  'brought|built|stood',
  'spent|felt|heard|thought|slid|swept|quit|cut|beat|sought|taught|caught|fought',
  '(?!(?:hundr|inde|ne|spe|fe|se)ed)\\p{Ll}{2,}ed',
]
const BEING = '(?<!\\b(?:be|being|is|are|gets?|to|when)\\s(?:\\p{Ll}+ly\\s)?)'
/** "The show, hosted by": says of whom the clause tells, not when. */
const BESIDE = '(?!(?<=,\\s)\\p{Ll}+\\s(?:by|in|at)\\b)'

const MARK = new RegExp(
  [
    `(?<!\\p{L})(?:(?<ahead>${AHEAD.join('|')})|(?<open>${OPEN.join('|')})|(?<to>${TO.join('')})`,
    `|(?<lead>${LEAD})|(?<past>${PAST.join('|')}|${BEING}${BESIDE}(?:${PARTICIPLES.join('|')})))`,
    "(?!\\p{L})|(?<soon>['’]ll)\\s",
  ].join(''),
  'gu',
)
/** Said to be so, it is no time ahead: "was found to be dead on Friday". */
const HELD = /(?:found|believed|thought|said|reported|alleged|known|proved|appear(?:s|ed)?|seem(?:s|ed)?)\s$/
/** Characters before and behind an expression in which a verb decides. */
const BEFORE = 160
const AFTER = 80
/** A lead stands so near to its time. */
const NEAR = 12
/** All that may part "by" from its time: "by late Friday", but "rose by 2% on Friday" and "told by aides on Friday". */
const BY = /^\s(?:(?:the|early|mid|late|noon|midnight|end|close|of|business|day|about|around|at|on)\s){0,4}$/
const WAS = /\b(?:was|were|had)\b/
/** "It came by Friday", but "forms sent by Friday". */
const CAME = new RegExp(`\\b(?:${PAST.join('|')})\\s$`)
const LOST_STOP = /\s(?:In|On|During|Last)\s$/
const WERE = /^\s(?:was|were|had|went|\p{Ll}+ed)\b/u
const HOPE = /\b(?:I|[Ww]e|they)\shopes?\s[^,;]{0,80}$/
/** "The House rules on Monday were": what it has, and not what it does. */
const OWNED = /\b(?:votes|rules)\s(?:(?:on|in|at|of)\s)?$/
const BOUND = /^(?:until|till|through)\b/

export type Tense = 'future' | 'past' | null

/** What the verb nearest before the expression, or else the first one behind it, speaks of. */
export function tenseAt(text: string, sentence: Span, { start, end }: Span): Tense {
  const whole = text.slice(Math.max(sentence.start, start - BEFORE), start)
  // Another clause has a tense of its own, and so has a sentence whose stop was lost: "until May  In June he went".
  const clause = LOST_STOP.test(whole) ? whole.length : whole.lastIndexOf(';') + 1
  const before = whole.slice(clause)
  if (isAhead(before, text.slice(end, end + AFTER))) return 'future'
  const told = before ? tenseBefore(before) : null
  // "We hope our talks Monday were useful"
  const isOver = told === 'future' && WERE.test(text.slice(end, end + 16)) && (HOPE.test(before) || OWNED.test(before))
  const tense = isOver ? 'past' : told
  // The bound is part of the expression: "until Friday".
  if (BOUND.test(text.slice(start, start + 8)) && !WAS.test(before)) return 'future'
  return (
    tense ??
    tenseBehind(text.slice(end, Math.min(sentence.end, end + AFTER)).split(';')[0]) ??
    (clause ? tenseBefore(whole.slice(0, clause)) : null)
  )
}

/** "Announced the May 14 election", "agreed that a meeting in May would help": ahead, though it was said. */
const ELECTION = pattern()`
  ^\s(?:(?:federal|general|state|national)\s)?(?:by-?election|election|referendum|poll|ballot|vote)
  (?=\sdate\b|[.,;]|$|\s(?:in|at|to|for|on)\b)`
const CALLED = /\b(?:(?:announc(?:e[ds]?|ing)|schedul(?:e[ds]?|ing)|sets?)\s(?:the|an?)|call(?:s|ed|ing)?\san?)\s$/
const WOULD = /^\s(?:will|would)\s(?!(?:not\s)?have\b)\p{Ll}/u
const IN = /\b(?:in|on)\s$/
function isAhead(before: string, after: string): boolean {
  if (ELECTION.test(after)) return CALLED.test(before)
  const that = WOULD.test(after) && IN.test(before) ? before.lastIndexOf(' that ') : -1
  if (that < 0) return false
  const told = before.slice(that)
  return !/[,;]/.test(told) && ![...told.matchAll(MARK)].some(({ groups }) => groups!.past)
}

function tenseBefore(before: string): Tense {
  let tense: Tense = null
  for (const { 0: word, index, groups } of before.matchAll(MARK)) {
    if (groups!.lead) {
      const between = before.slice(index + word.length)
      const near = groups!.lead === 'by' ? BY.test(between) : between.length < NEAR
      const isOver = WAS.test(before) || CAME.test(before.slice(0, index)) || (word === 'opening' && tense === 'past')
      if (near && !isOver) tense = 'future'
    } else if (groups!.open) {
      if (!PARTED.test(before.slice(index + word.length))) tense = 'future'
    } else if (groups!.past) tense = 'past'
    else if (!(groups!.to && HELD.test(before.slice(0, index)))) tense = 'future'
  }
  return tense
}

function tenseBehind(after: string): Tense {
  for (const { groups } of after.matchAll(MARK)) {
    if (groups!.lead || groups!.open) continue
    // "Vowed to" and "agreed to" were said on the day; "due to" and "set to" are about it.
    if (groups!.to) return /^(?:vowed|agreed|proposed|promised|ordered|planned|needed)/.test(groups!.to) ? 'past' : null
    return groups!.past ? 'past' : 'future'
  }
  return null
}
