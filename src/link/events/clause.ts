import { endsAsAdverb } from '../../lexicon/adverbs.ts'
import { BE } from '../../lexicon/verb-forms.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { ACCUSED, type Status } from './event.ts'
import { endOf, startOf } from './extent.ts'
import type { Hit } from './triggers.ts'

/** A trigger with what stands around it: who does it, to whom, behind which prepositions, and whether it is so. */
export interface Clause extends Hit {
  /** First token of the verb with its auxiliaries. */
  group: number
  isPassive: boolean
  /** Whether those in front do it together: "joined Roe in introducing". */
  isJoined: boolean
  status: Status
  /** Where the clause begins and ends, as places of tokens. */
  from: number
  to: number
  extent: Span
  /** The trigger's own words. */
  at: Span
  /** What stands in front of the verb, and behind it up to the first preposition. */
  before: Span
  behind: Span
  /** What stands behind each preposition up to the next. */
  phrases: Phrase[]
}

export interface Phrase {
  preposition: string
  span: Span
}

const AUXILIARY = new Set(
  (
    'has have had do does did will would can could may might must shall should to get gets got also now today recently already ' +
    'formally officially jointly subsequently later then not never collectively each both'
  ).split(' '),
)
const PLANS = new Set(
  'will would to plans plan planned expects expected intends set scheduled proposes proposed about may could'.split(
    ' ',
  ),
)
const ALLEGED = new Set('allegedly alleged accused suspected purportedly reportedly'.split(' '))
const DENIED = new Set(['not', 'never', 'denies', 'denied', "n't"])

export const PREPOSITIONS = new Set(
  'of for to with from by against as on in at between into under over through during before'.split(' '),
)

/** What stands in front of a noun. */
export const ARTICLES = new Set('the a an any all other this no these those its their his her'.split(' '))

export const isAuxiliary = (word: string) => AUXILIARY.has(word) || BE.has(word) || endsAsAdverb(word)

/**
 * Reads the clause that a trigger stands in.
 * @param told what is read of the sentence
 * @param names the names in it: "of" and "and" inside of them part nothing
 */
export function clauseAt(tokens: readonly Token[], hit: Hit, told: Span, names: readonly Span[]): Clause {
  let group = hit.first
  if (!hit.isNoun)
    while (group > 0 && isAuxiliary(tokens[group - 1].word.lower) && !isSurname(tokens[group - 1], hit)) group--
  const words = tokens.slice(group, hit.first).map(({ word }) => word.lower)
  const isBe = words.some((word) => BE.has(word))
  const isBare =
    words.every(endsAsAdverb) && (isByAgent(tokens, hit.after) || isShortened(tokens, hit) || isYetToBe(tokens, hit))
  const isPassive = !hit.isNoun && hit.forms.has('participle') && (isBe || isBare)
  const isOfPeople = ACCUSED.has(hit.frame.type)
  const from = startOf(tokens, group, told.start, isOfPeople)
  const to = endOf(tokens, hit.after, told.end, isOfPeople)
  const { behind, phrases } = phrasesIn(tokens, hit.after, to, names)
  return {
    ...hit,
    group,
    isPassive,
    isJoined: isJoined(tokens, hit.first),
    status: statusOf(tokens, from, group, to, words, hit),
    from,
    to,
    extent: spanOf(tokens, from, to),
    at: spanOf(tokens, hit.first, hit.after),
    before: spanOf(tokens, from, group),
    behind,
    phrases,
  }
}

/** "Is speaking", "launched"; not "speaking at", "to launch". */
export const isFiniteVerb = (text: string, { forms, group, first, before, at }: Clause): boolean =>
  (!forms.has('ing') || group < first) && !/^\s?to\s/i.test(text.slice(before.end, at.start))

/** "Arrested by", "approved this week by": no more than the time stands between. */
function isByAgent(tokens: readonly Token[], after: number): boolean {
  const by = tokens.slice(after, after + BY_WITHIN).findIndex(({ word }) => word.lower === 'by')
  return by >= 0 && tokens.slice(after, after + by).every(({ word }) => isOfTime(word.lower))
}
const BY_WITHIN = 5
const TIMES = new Set(
  'the this last following next earlier late later today morning afternoon evening night day week month year'.split(
    ' ',
  ),
)
const isOfTime = (word: string): boolean => TIMES.has(word) || endsAsAdverb(word) || word.endsWith('day')

/** "Joined Senator Roe in introducing": they do so together. */
export const isJoined = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.word.lower === 'in' &&
  tokens.slice(Math.max(0, first - JOINED), first).some(({ word }) => /^join(?:s|ed|ing)?$/.test(word.lower))
/** Words in front of the second verb in which the first stands. */
const JOINED = 16

/** "Faces 12 years when sentenced on June 3". */
export const isYetToBe = (tokens: readonly Token[], { frame, first, after }: Hit): boolean =>
  frame.type === 'sentence' && tokens[first - 1]?.word.lower === 'when' && tokens[after]?.word.lower === 'on'

/** "Do pleaded guilty", "Will resigned": no verb in the past has such an auxiliary. */
const isSurname = ({ text }: Token, { forms }: Hit): boolean =>
  /^(?:Do|Will|May)$/.test(text) && forms.has('past') && !forms.has('base')

/** "Norvik Indicted for Fraud", "Norvik Named a Leader": a headline leaves out that he was. */
const isShortened = (tokens: readonly Token[], { frame, first, after }: Hit): boolean =>
  frame.object === 'target' &&
  /^\p{Lu}/u.test(tokens[first].text) &&
  (ACCUSED.has(frame.type)
    ? after === first + 1 &&
      (after === tokens.length || PREPOSITIONS.has(tokens[after].word.lower) || tokens[after].word.lower === 'after')
    : frame.type === 'approval' && /^(?:as|an?|one|among|amongst|to)$/.test(tokens[first + 1]?.word.lower ?? ''))

const AHEAD = new Set('planned upcoming forthcoming proposed expected anticipated'.split(' '))
/** Behind an article or at once: "its proposed offering". */
const isAheadAt = (tokens: readonly Token[], at: number): boolean =>
  AHEAD.has(tokens[ARTICLES.has(tokens[at]?.word.lower ?? '') ? at + 1 : at]?.word.lower ?? '')
/** "Is pleased to announce". */
export const GLAD = new Set(['pleased', 'proud', 'excited', 'thrilled', 'delighted', 'happy', 'honored', 'honoured'])
/** "Is scheduled for June 3". */
export const SET = new Set(['scheduled', 'set', 'slated', 'planned'])

function statusOf(
  tokens: readonly Token[],
  from: number,
  group: number,
  to: number,
  words: readonly string[],
  hit: Hit,
): Status {
  const front = tokens.slice(Math.max(from, group - 4), group).map(({ word }) => word.lower)
  const all = [...front, ...words]
  if (all.some((word) => DENIED.has(word))) return 'denied'
  if (all.some((word) => ALLEGED.has(word)) || ALLEGED.has(tokens[hit.after]?.word.lower ?? '')) return 'alleged'
  // "Sentencing is scheduled for June 3."
  const isNamed = hit.isNoun || hit.forms.has('ing')
  // "A webcast will be available".
  if (
    hit.isNoun &&
    hit.frame.type === 'meeting' &&
    tokens.slice(hit.after, to).some(({ word }) => word.lower === 'will')
  )
    return 'planned'
  // "The planned launch".
  if (hit.isNoun && front.slice(-3).some((word) => AHEAD.has(word))) return 'planned'
  // "Announces proposed offering".
  if (/^announc/.test(tokens[hit.first].word.lower) && isAheadAt(tokens, hit.first + 1)) return 'planned'
  if (isNamed && tokens.slice(hit.after, hit.after + 5).some(({ word }) => SET.has(word.lower))) return 'planned'
  // "Announces the date of its results".
  if (hit.condition.wants.includes('dated')) return 'planned'
  // "Is pleased to announce": it is announced; what one is pleased to host is to come.
  if (hit.frame.type !== 'meeting' && front.some((word) => GLAD.has(word))) return 'happened'
  // "Was sentenced to serve 12 months and to pay a fine": it is decided.
  if (hit.frame.type === 'penalty' && tokens.slice(from, group).some(({ word }) => word.lower === 'sentenced'))
    return 'happened'
  if (/^(?:will|plans?|intends?)$/.test(tokens[hit.first].word.lower) || words.some((word) => PLANS.has(word)))
    return 'planned'
  return front.some((word) => PLANS.has(word)) && hit.forms.has('base') ? 'planned' : 'happened'
}

function phrasesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: readonly Span[],
): Pick<Clause, 'behind' | 'phrases'> {
  const isInside = ({ start, end }: Span) => names.some((name) => name.start < start && end < name.end)
  const starts: number[] = []
  for (let n = from; n < to; n++) if (PREPOSITIONS.has(tokens[n].word.lower) && !isInside(tokens[n])) starts.push(n)
  const phrases = starts.map((start, n) => ({
    preposition: tokens[start].word.lower,
    span: spanOf(tokens, start + 1, starts[n + 1] ?? to),
  }))
  return { behind: spanOf(tokens, from, starts[0] ?? to), phrases }
}

/** The text that the tokens cover; an empty span where there are none. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  if (to <= from) {
    const at = tokens[from]?.start ?? tokens[tokens.length - 1]?.end ?? 0
    return { start: at, end: at }
  }
  return { start: tokens[from].start, end: tokens[to - 1].end }
}
