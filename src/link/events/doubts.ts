import { endsAsAdverb } from '../../lexicon/adverbs.ts'
import { is } from '../../lexicon/index.ts'
import { BE } from '../../lexicon/verb-forms.ts'
import type { Token } from '../../text/tokens.ts'
import { ARTICLES, type Clause, isAuxiliary, isJoined, isYetToBe, PREPOSITIONS } from './clause.ts'
import { WHICHEVER } from './persons.ts'
import type { Hit } from './triggers.ts'

const isHonorific = is('honorific')
const isTitle = is('titleHead')

const isPlain = ({ forms }: Hit) =>
  forms.has('past') || forms.has('ing') || (forms.has('participle') && !forms.has('base'))
/** What stands in front of a verb in the present that could be a noun: "Acme launches", "the indictment charges", "to launch". */
const SUBJECT = /^(?:i|we|you|they|he|she|it|who|which|that|to|and|indictment)$/

/** "Wherever published", "when released": no more than a manner or a condition. */
const MANNERS = new Set('wherever whenever when where once unless until than'.split(' '))
/** "The value of seized drugs": a participle between an article or preposition and its noun. */
const isAttribute = (tokens: readonly Token[], hit: Hit): boolean => {
  const { frame, forms, first } = hit
  const before = tokens[first - 1]?.word.lower ?? ''
  // "The bank's authorizing statute".
  if (forms.has('ing'))
    return (
      ARTICLES.has(before) ||
      tokens[first - 1]?.possessive === true ||
      // "With this new opening".
      (before === 'new' && ARTICLES.has(tokens[first - 2]?.word.lower ?? ''))
    )
  if (!forms.has('participle') || forms.has('base') || isYetToBe(tokens, hit)) return false
  // "Norvik's proposed changes".
  if (frame.type === 'legislation' && tokens[first - 1]?.possessive) return true
  // "The recently announced agreement".
  if (endsAsAdverb(before) && ARTICLES.has(tokens[first - 2]?.word.lower ?? '')) return true
  return ARTICLES.has(before) || PREPOSITIONS.has(before) || MANNERS.has(before) || isCounted(tokens, first)
}

/** "40 elected members", and not "40 arrested in a raid". */
const isCounted = (tokens: readonly Token[], first: number): boolean => {
  const next = tokens[first + 1]?.word.lower ?? ''
  return tokens[first - 1]?.kind === 'number' && /(?:s|men|people)$/.test(next) && !PREPOSITIONS.has(next)
}

/** "With two million meals donated, Acme grows": no clause of its own. */
const isAside = (tokens: readonly Token[], { from, first }: Clause): boolean =>
  tokens[from]?.word.lower === 'with' && !tokens.slice(from, first).some(({ text }) => text === ',')

/** "Customers who buy a phone": whoever that may be. */
const isOfAnybody = (tokens: readonly Token[], { first, forms }: Hit): boolean =>
  forms.has('base') && !forms.has('past') && /^(?:who|that|which)$/.test(tokens[first - 1]?.word.lower ?? '')

/** "Aimed at identifying and detaining": what is done behind a preposition is a means or an aim. */
const MEANS = new Set('of for at without with before in'.split(' '))
const PASSIVE = new Set('was were been'.split(' '))
function isMeans(tokens: readonly Token[], { forms, first }: Hit): boolean {
  if (!forms.has('ing') || isJoined(tokens, first)) return false
  for (let n = first - 1; n >= 0; n--) {
    const { text, word } = tokens[n]
    if (MEANS.has(word.lower)) return true
    // "Roe was charged after finding": whoever found it, it was not he.
    if (word.lower === 'after') return tokens.slice(Math.max(0, n - 4), n).some((one) => PASSIVE.has(one.word.lower))
    if (text !== ',' && word.lower !== 'and' && !word.lower.endsWith('ing')) return false
  }
  return false
}

/** "Retired Lt. Gen. Poe": what he was. */
const isFormerly = (tokens: readonly Token[], { first, forms }: Hit): boolean =>
  tokens[first].word.lower === 'retired' &&
  forms.has('past') &&
  !isAuxiliary(tokens[first - 1]?.word.lower ?? '') &&
  tokens.slice(first + 1, first + 2).some(({ word }) => isHonorific(word) || isTitle(word))

/** What is met without a meeting: "is meeting that demand with new shops", "met all requirements". */
const DEMANDS = new Set(
  'demand demands need needs goal goals target targets challenge challenges requirement requirements standard standards expectations criteria deadline'.split(
    ' ',
  ),
)
/** Words between the verb and what is met, at most. */
const MET_WITHIN = 4
const isMet = (tokens: readonly Token[], { frame, first }: Hit): boolean =>
  frame.type === 'meeting' &&
  /^me(?:e?t|ets|eting)$/.test(tokens[first].word.lower) &&
  (tokens.slice(first + 1, first + 1 + MET_WITHIN).some(({ word }) => DEMANDS.has(word.lower)) ||
    // "Its annual meeting will be on": a noun.
    (tokens[first].word.lower === 'meeting' && !isAuxiliary(tokens[first - 1]?.word.lower ?? '')))

/** "Will charge you hundreds of dollars", "charged $5". */
const isPriced = (tokens: readonly Token[], { first, frame }: Hit): boolean =>
  frame.type === 'charge' &&
  /^charg/.test(tokens[first].word.lower) &&
  /^(?:you|us|customers|users|fees?|\p{Sc}.*)$/u.test(tokens[first + 1]?.text ?? '')

/** Whether a word that may be a noun or a verb in the present is a verb where it stands: "in charge" and "a fine" are none. */
export function isVerb(tokens: readonly Token[], hit: Hit): boolean {
  // "Refusing to grant", "plans to launch"; but "led to arrest of".
  if (hit.isNoun)
    return (
      tokens[hit.first - 1]?.word.lower !== 'to' ||
      /^(?:of|by)$/.test(tokens[hit.after]?.word.lower ?? '') ||
      /(?:s|ing|ment|tion|sion|sal)$/.test(tokens[hit.first].word.lower)
    )
  if (hit.forms.size === 0) return true
  const before = tokens[hit.first - 1]
  if ([isAttribute, isFormerly, isMeans, isMet, isOfAnybody, isPriced].some((test) => test(tokens, hit))) return false
  // "Increased funding for": what is spent, unless someone is spending.
  if (NAMES_ITSELF.has(tokens[hit.first].word.lower)) return BE.has(before?.word.lower ?? '')
  // "The fatal shooting of Roe".
  if (hit.frame.type === 'incident' && hit.forms.has('ing') && tokens[hit.after]?.word.lower === 'of') return false
  if (isPlain(hit)) return true
  // "It is clear", "stores are open".
  if (hit.forms.has('base') && BE.has(before?.word.lower ?? '')) return false
  // "The Senate sponsor of the act", "an award from Acme".
  const next = tokens[hit.first + 1]?.word.lower ?? ''
  if (hit.forms.has('base') && (next === 'of' || (hit.frame.type === 'funding' && PREPOSITIONS.has(next)))) return false
  // A line that is but "Sentence" tells what is below.
  if (!before) return tokens.length > 1 && tokens[hit.first].kind === 'name'
  // "Are cosponsors" holds a noun.
  if (hit.forms.has('third') && BE.has(before.word.lower)) return false
  // "His fine dining", "the launch": no subject ends in an article.
  if (ARTICLES.has(before.word.lower)) return false
  if (isAuxiliary(before.word.lower) || SUBJECT.test(before.word.lower)) return true
  if (before.possessive || PREPOSITIONS.has(before.word.lower)) return false
  // "Acme (NYSE: ACM) signs", "Acme, a leader in pumps, signs an agreement".
  if (before.text === ')' && hit.forms.has('third')) return true
  if (before.text === ',' && hit.forms.has('third')) return isObjectAt(tokens, hit.after)
  // "The 2019 Pump Award Class": one alone "awards".
  if (hit.forms.has('base') && !hit.forms.has('past') && tokens[hit.first].word.lower === 'award')
    return /s$/.test(before.text)
  // "Agents seize", and not "firearms charges".
  return before.kind === 'name' || (hit.forms.has('base') && /s$/.test(before.text))
}
/** What follows a verb and no noun of a list: an article, a name, an adverb of the day. */
const isObjectAt = (tokens: readonly Token[], at: number): boolean =>
  ARTICLES.has(tokens[at]?.word.lower ?? '') || tokens[at]?.kind === 'name' || tokens[at]?.word.lower === 'today'
const NAMES_ITSELF = new Set(['funding', 'spending', 'sentencing'])

/** Words in front of a noun that make it another: "cardiac arrest", "a press release"; and "search and seizure". */
const OTHERWISE = new Set('cardiac house press news media this immediate earnings results'.split(' '))
const OTHER_NOUNS = new Set(['arrest', 'arrests', 'release', 'releases'])
export const isOtherNoun = (tokens: readonly Token[], first: number): boolean =>
  (OTHER_NOUNS.has(tokens[first].word.lower) && OTHERWISE.has(tokens[first - 1]?.word.lower ?? '')) ||
  (tokens[first].word.lower === 'seizure' && tokens[first - 2]?.word.lower === 'search')

/** "Settles lawsuit", "in partnership with", "acquisitions": what is over, or only a manner, or many in general. */
const SETTLED = /\b(?:settle[sd]?|resolve[sd]?|dismiss(?:es|ed)?|drop(?:s|ped)?)\b/i
/** Characters in front of a noun in which such a verb stands. */
const SETTLED_WITHIN = 60
const BLAMES = /\ban?\s(?:[\p{Ll}-]+\s){0,2}$/iu
/** Characters in front of a noun in which its article stands. */
const BLAMES_WITHIN = 40
const MANNER = /\bin\s$/i
export function isGone(text: string, { isNoun, frame, before, at, phrases, isPassive, group, first }: Clause): boolean {
  const front = text.slice(before.start, at.start)
  // "The report is an indictment of the plan".
  const isBlame =
    frame.type === 'charge' && phrases[0]?.preposition === 'of' && BLAMES.test(front.slice(-BLAMES_WITHIN))
  if (isNoun && frame.type === 'charge') return isBlame || SETTLED.test(front.slice(-SETTLED_WITHIN))
  if (isNoun && frame.type === 'agreement') return MANNER.test(front)
  if (isNoun && frame.type === 'acquisition') return text[at.end - 1] === 's' && !text.startsWith(' of ', at.end)
  // "Every other day a child is killed".
  return (
    frame.type === 'incident' &&
    isPassive &&
    first - group === 1 &&
    /^(?:is|are)\s/.test(text.slice(before.end, at.end).trim())
  )
}

/** "Those who have been detained", "federal elected officials": whoever that may be, and what they are. */
const GENERAL =
  /\b(?:(?:those|anyone|everyone|people|persons)\swho\s(?:\w+\s){0,3}|(?:federal|state|local|newly|duly)\s)$/i
/** Characters in front of a trigger in which such words stand. */
const REACH = 48
export const isGeneral = (text: string, { isNoun }: Hit, at: number): boolean =>
  !isNoun && GENERAL.test(text.slice(Math.max(0, at - REACH), at))

/** "A man convicted of fraud" says who he is, and not what happens. */
export const isEpithet = (tokens: readonly Token[], clause: Clause): boolean => {
  const { isNoun, isPassive, forms, group, first, from } = clause
  if (isNoun || group !== first || !forms.has('participle')) return false
  return isAside(tokens, clause) || (!isPassive && first > from && WHICHEVER.test(tokens[first - 1].word.lower))
}
