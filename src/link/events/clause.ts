import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Hit } from './triggers.ts'

export type Status = 'happened' | 'planned' | 'alleged' | 'denied'

/** A trigger with what stands around it: who does it, to whom, behind which prepositions, and whether it is so. */
export interface Clause extends Hit {
  /** First token of the verb with its auxiliaries. */
  group: number
  isPassive: boolean
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
  phrases: { preposition: string; span: Span }[]
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const AUXILIARY = new Set(
  (
    'has have had do does did will would can could may might must shall should to get gets got also now today recently already ' +
    'formally officially jointly subsequently later then not never collectively'
  ).split(' '),
)
const PLANS = new Set(
  'will would to plans plan planned expects expected intends set scheduled proposes proposed about may could'.split(
    ' ',
  ),
)
const ALLEGED = new Set('allegedly alleged accused suspected purportedly reportedly'.split(' '))
const DENIED = new Set(['not', 'never', 'denies', 'denied', "n't"])

/** Words and marks that part clauses. */
const STARTS = new Set('that because while although if when where whether since after before as but'.split(' '))
const ENDS = new Set(
  'that which who whom whose because while although if when where whether after before as but'.split(' '),
)
const MARKS = /^[;:“”"—–]$/
const PREPOSITIONS = new Set(
  'of for to with from by against as on in at between into under over through during'.split(' '),
)

const isAuxiliary = (word: string) => AUXILIARY.has(word) || BE.has(word) || word.endsWith('ly')

const isPlain = ({ forms }: Hit) =>
  forms.has('past') || forms.has('ing') || (forms.has('participle') && !forms.has('base'))
/** What stands in front of a verb in the present that could be a noun: "Acme launches", "they charge", "to launch". */
const SUBJECT = /^(?:i|we|you|they|he|she|it|who|which|that|to|and)$/

/** "The value of seized drugs": a participle between an article or preposition and its noun. */
const ARTICLES = new Set('the a an any all other these those its their his her'.split(' '))
const isAttribute = (tokens: readonly Token[], { forms, first }: Hit): boolean => {
  const before = tokens[first - 1]?.word.lower ?? ''
  if (forms.has('ing')) return ARTICLES.has(before)
  return forms.has('participle') && !forms.has('base') && (ARTICLES.has(before) || PREPOSITIONS.has(before))
}

/** "Aimed at identifying and detaining": what is done behind a preposition is a means or an aim. */
const MEANS = new Set('of for at without before after in'.split(' '))
function isMeans(tokens: readonly Token[], { forms, first }: Hit): boolean {
  if (!forms.has('ing')) return false
  for (let n = first - 1; n >= 0; n--) {
    const { text, word } = tokens[n]
    if (MEANS.has(word.lower)) return true
    if (text !== ',' && word.lower !== 'and' && !word.lower.endsWith('ing')) return false
  }
  return false
}

/** Whether a word that may be a noun or a verb in the present is a verb where it stands: "in charge" and "a fine" are none. */
export function isVerb(tokens: readonly Token[], hit: Hit): boolean {
  if (hit.isNoun || hit.forms.size === 0) return true
  const before = tokens[hit.first - 1]
  if (isAttribute(tokens, hit) || isMeans(tokens, hit)) return false
  if (isPlain(hit)) return true
  if (!before) return tokens[hit.first].kind === 'name'
  // "Are cosponsors" holds a noun.
  if (hit.forms.has('third') && BE.has(before.word.lower)) return false
  // "His fine dining", "the launch": no subject ends in an article.
  if (ARTICLES.has(before.word.lower)) return false
  if (isAuxiliary(before.word.lower) || SUBJECT.test(before.word.lower)) return true
  return (
    !before.possessive && (before.kind === 'name' || /s$/.test(before.text)) && !PREPOSITIONS.has(before.word.lower)
  )
}

/** Conditions and fears are no events: "if convicted", "faces a fine". */
const UNREAL = new Set('if unless faces face facing would could may might maximum should pending'.split(' '))
export function isUnreal(tokens: readonly Token[], { from, first, group, isPassive, isNoun }: Clause): boolean {
  if (tokens.slice(Math.max(0, from - 1), first).some(({ word }) => UNREAL.has(word.lower))) return true
  const words = tokens.slice(group, first).map(({ word }) => word.lower)
  // "For each dollar, two must be provided"; "subject to court approval".
  if (isPassive && words.includes('must')) return true
  if (isNoun) return tokens.slice(Math.max(0, first - NEAR), first).some(({ word }) => OPEN.has(word.lower))
  return words[0] === 'to' && !isIntended(tokens, group)
}
/** "Subject to approval", "identify partnerships", "charges of assault". */
const OPEN = new Set(
  'subject potential possible identify seek seeks seeking explore exploring charges counts degree'.split(' '),
)
/** Words in front of a noun in which "subject to" may stand. */
const NEAR = 4

/** What "to" may follow that is decided or set: "agreed to acquire", "is set to launch"; not "efforts to introduce". */
const INTENDS = new Set(
  (
    'agree agrees agreed plan plans planned planning intend intends intended expect expects expected set scheduled slated due ' +
    'decide decides decided decision vote votes voted order orders ordered require requires required commit commits committed ' +
    'propose proposes proposed proud pleased excited thrilled delighted happy announce announces announced continue continues ' +
    'continued going want wants aim aims about ready prepare prepares preparing is are was were and offer offers offered'
  ).split(' '),
)
function isIntended(tokens: readonly Token[], group: number): boolean {
  const before = tokens[group - 1]
  if (!before) return true
  // "Agreed to pay a penalty and to spend".
  if (/^(?:and|or)$/.test(before.word.lower)) return tokens.slice(0, group).some(({ word }) => INTENDS.has(word.lower))
  return INTENDS.has(before.word.lower) || before.kind === 'name' || /^[\p{Lu})]/u.test(before.text)
}

/** Words in front of a noun that make it another: "cardiac arrest", "a press release". */
const OTHERWISE = new Set('cardiac house press news media this immediate'.split(' '))
const OTHER_NOUNS = new Set(['arrest', 'arrests', 'release', 'releases'])
export const isOtherNoun = (tokens: readonly Token[], first: number): boolean =>
  OTHER_NOUNS.has(tokens[first].word.lower) && OTHERWISE.has(tokens[first - 1]?.word.lower ?? '')

/** "Those who have been detained", "federal elected officials": whoever that may be, and what they are. */
const GENERAL =
  /\b(?:(?:those|anyone|everyone|people|persons)\swho\s(?:\w+\s){0,3}|(?:federal|state|local|newly|duly)\s)$/i
/** Characters in front of a trigger in which such words stand. */
const REACH = 48
export const isGeneral = (text: string, { isNoun }: Hit, at: number): boolean =>
  !isNoun && GENERAL.test(text.slice(Math.max(0, at - REACH), at))

/** "A man convicted of fraud" says who he is, and not what happens. */
export const isEpithet = (
  tokens: readonly Token[],
  { isNoun, isPassive, forms, group, first, from }: Clause,
): boolean =>
  !isNoun &&
  !isPassive &&
  group === first &&
  forms.has('participle') &&
  first > from &&
  /^(?:man|woman|men|women|person|people|those|anyone|defendants?|suspects?|individuals?|felons?)$/.test(
    tokens[first - 1].word.lower,
  )

/**
 * Reads the clause that a trigger stands in.
 * @param floor where the text begins behind a dateline
 */
export function clauseAt(tokens: readonly Token[], hit: Hit, floor: number): Clause {
  let group = hit.first
  if (!hit.isNoun) while (group > 0 && isAuxiliary(tokens[group - 1].word.lower)) group--
  const words = tokens.slice(group, hit.first).map(({ word }) => word.lower)
  const isBe = words.some((word) => BE.has(word))
  const byAgent = tokens[hit.after]?.word.lower === 'by'
  const isPassive = !hit.isNoun && hit.forms.has('participle') && (isBe || (byAgent && words.length === 0))
  const from = startOf(tokens, group, floor)
  const to = endOf(tokens, hit.after)
  const { behind, phrases } = phrasesIn(tokens, hit.after, to)
  return {
    ...hit,
    group,
    isPassive,
    status: statusOf(tokens, from, group, words, hit),
    from,
    to,
    extent: spanOf(tokens, from, to),
    at: spanOf(tokens, hit.first, hit.after),
    before: spanOf(tokens, from, group),
    behind,
    phrases,
  }
}

const SET = new Set(['scheduled', 'set', 'slated', 'planned'])

function statusOf(tokens: readonly Token[], from: number, group: number, words: readonly string[], hit: Hit): Status {
  const front = tokens.slice(Math.max(from, group - 4), group).map(({ word }) => word.lower)
  const all = [...front, ...words]
  if (all.some((word) => DENIED.has(word))) return 'denied'
  if (all.some((word) => ALLEGED.has(word)) || ALLEGED.has(tokens[hit.after]?.word.lower ?? '')) return 'alleged'
  // "Sentencing is scheduled for June 3."
  const isNamed = hit.isNoun || hit.forms.has('ing')
  if (isNamed && tokens.slice(hit.after, hit.after + 5).some(({ word }) => SET.has(word.lower))) return 'planned'
  if (/^(?:will|plans?)$/.test(tokens[hit.first].word.lower) || words.some((word) => PLANS.has(word))) return 'planned'
  return front.some((word) => PLANS.has(word)) && hit.forms.has('base') ? 'planned' : 'happened'
}

/** "As part of", "as well as": no clause begins there. */
const AS_PART = new Set(['part', 'well'])

function startOf(tokens: readonly Token[], group: number, floor: number): number {
  for (let n = group - 1; n >= 0; n--) {
    const { text, word, start } = tokens[n]
    if (start < floor || MARKS.test(text)) return n + 1
    if (STARTS.has(word.lower) && !(word.lower === 'as' && AS_PART.has(tokens[n + 1].word.lower))) return n + 1
  }
  return 0
}

function endOf(tokens: readonly Token[], after: number): number {
  for (let n = after; n < tokens.length; n++) {
    const { text, word } = tokens[n]
    if (MARKS.test(text) || (n > after && ENDS.has(word.lower) && word.lower !== 'as')) return n
  }
  return tokens.length
}

function phrasesIn(tokens: readonly Token[], from: number, to: number): Pick<Clause, 'behind' | 'phrases'> {
  const starts: number[] = []
  for (let n = from; n < to; n++) if (PREPOSITIONS.has(tokens[n].word.lower)) starts.push(n)
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
