/** What a share is of: "91% of nurses", "a 25 percent increase in sales", "interest at a rate of". */
import type { Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import { beforeRate, CHANGE, nounPhraseAt, nounPhraseBefore, subject, tied, wordsOf } from '../phrases/index.ts'

/** Where a measure with its bounds stands, where its number begins, and where its unit ends. */
export type Place = Span & { numberStart: number; unitEnd: number }

/** What stands behind a measure with an article is no part of its phrase. */
export const DETERMINED = /^ (?:the|an?|this|that|these|those|its|their|his|her|our|such|any|some)\b/i
/** What a noun phrase in front of a measure does not end with. */
export const VERBAL = /^\p{Ll}+(?:ed|ing|ly)$|^of$/u

/** Behind an amount and a comma: ", a 28.8 percent increase", ", 12 percent more". */
const APPOSED = pattern('u')`
  ^(?<lead>.*?)(?<amount>[$€£]\s?)?\b\d[\d,.]{0,15}(?:\s(?:thousand|million|billion))?
  (?<item>(?:\s\p{Ll}[\p{Ll}-]+){1,3}?s)?
  (?<rest>\s(?:in|for|during|on|at|per)\s[^,;:]{2,40})?,\s
  (?<joint>
    (?:which\sis\s|representing\s|and\s)?an?\s(?:(?:increase|decrease|rise|drop|decline|jump|gain)\sof\s)?
  )?(?:\p{Ll}{1,20}\s)?$`

/** "A dividend of $0.50, a 28.8 percent increase", "20 arrivals in December, a 70% decline": what the figure before says. */
export function apposed(before: string, behind: string): string | null {
  const groups = APPOSED.exec(before)?.groups
  if (!groups || !(groups.joint || /^ (?:more|less|fewer|up|down|higher|lower|above|below)\b/.test(behind))) return null
  if (groups.item && !groups.amount) return groups.item.trim()
  const words = wordsOf(groups.lead)
  return tied(words) ?? subject(words)
}

/** "notes that bear interest at a rate of", "subject to sales tax at the rate of" */
export function atRate(words: readonly string[]): string | null {
  const front = beforeRate(words)
  if (front.length === words.length || front.at(-1) !== 'at') return null
  const paid = front.findLastIndex((word) => /^(?:bear|pay|accrue|earn|carry|carrie|charge|grow)(?:s|ing)?$/.test(word))
  const noun = nounPhraseBefore(front.slice(paid + 1, -1))
  return noun && !VERBAL.test(noun) ? noun : null
}

const IN_TERMS = /^(?: \p{L}+)? in terms of (?:the |its )?/u
/** "Of all funding in 2018, only" */
const PARTED = pattern('u')`
  (?:^|[,;] )[Oo]f (?:all |the |these |those |total )*(?<whole>[\p{L}][\p{L} -]{2,60}?)
  (?: (?:in|from|during|made|\p{Ll}{2,12}ed)\b[^,]{0,30})?, (?:\p{L}+ )?$`

/** What a share is of: what changes, what stands behind it, or the whole that the sentence opened with. */
export function shared(text: string, place: Place, before: string): string | null {
  const terms = IN_TERMS.exec(text.slice(place.unitEnd, place.unitEnd + 40))
  if (terms) return nounPhraseAt(text, place.unitEnd + terms[0].length)
  return (
    changing(text, place) ??
    changedIn(text, place, before) ??
    sharing(text, place) ??
    PARTED.exec(before)?.groups?.whole ??
    null
  )
}

/** What follows a share and is no thing that it is a share of. */
const NOT_SHARED = pattern('u')`
  ^(?:
    \p{Ll}+(?:ed|ing)|goes|will|owned|off|stake|interest in|ensures?|accounts?|share|increases?|decreases?
    |own|held|(?:year|month|quarter|week)-o(?:ver|n)-\p{L}+$|year|annual|annually|reported|required|accurate
    |falls|confident|comes|rises|lies|lives|flows|of
    |(?:effective|complete|confidential|certain|sure|free|natural|pure|organic|satisfied|committed|watertight|waterproof
      |recyclable|renewable|electric|vegan|legal|safe|secure
      |cheaper|fairer|safer|cleaner|easier|harder|simpler|stronger|weaker|richer|poorer)$
    |believe|think|say|want|agree|disagree|feel|expect|know|oppose|approve|disapprove|prefer|plan|consider|cite|see
    |intend|hope|fear|answer|yes|no|YES|NO|Yes|No
  )(?:\s|$)`
/** "a 30% discount", "8 percent interest": no share of a change, and nothing that a verb says of it. */
function sharing(text: string, place: Place): string | null {
  if (text[place.unitEnd] !== ' ' || DETERMINED.test(text.slice(place.unitEnd, place.unitEnd + 8))) return null
  const noun = nounPhraseAt(text, place.unitEnd + 1)
  return noun && (!CHANGE.test(noun.split(' ')[0]) || / \p{Ll}/u.test(noun)) && !NOT_SHARED.test(noun) ? noun : null
}

const CHANGING = pattern('iu')`
  ^\s(?:[\p{L}-]+\s){0,2}?(?:
    increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut|change|stake|interest|share
    |surge|hike|boost|discount|off|more|less|fewer|higher|lower|faster|slower|larger|smaller|greater|longer|shorter
    |cheaper|better|stronger|lighter
  )s?\s(?:
    (?:in|of|on|for)\s(?:all\s|the\s|its\s|their\s)*|(?=\p{Ll}+s\b)
    |(?<=(?:more|less|fewer|\p{Ll}er)\s)(?!than\b)|(?<=off\s)(?!on\b)
  )`
/** "a 25 percent increase in sales", "a 10% stake in the mine", "a 14% growth of revenue". */
function changing(text: string, place: Place): string | null {
  const change = CHANGING.exec(text.slice(place.unitEnd, place.unitEnd + 70))
  if (change) {
    const whole = nounPhraseAt(text, place.unitEnd + change[0].length)
    // "80% revenue growth in Q1", "12% sales growth in Europe": where and when, and not of what.
    const isWithin = / in\s/.test(change[0]) && whole !== null && (/^\p{Lu}/u.test(whole) || PERIOD.test(whole))
    return isWithin && WHAT_CHANGES.test(change[0]) ? nounPhraseAt(text, place.unitEnd + 1) : whole
  }
  const over = OVER_LAST.exec(text.slice(place.unitEnd, place.unitEnd + 70))
  return over && nounPhraseAt(text, place.unitEnd + over[0].length)
}

/** A noun in front of the change. */
const WHAT_CHANGES = pattern('iu')`
  ^\s(?!(?:annual|overall|total|net|average|further|additional|record|rapid|strong|\p{L}+-\p{L}+)\s)
  [\p{L}-]{4,}\s\p{L}+ in\s`

const CHANGED_BY = pattern('iu')`
  \b(?:increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut|change|fall|slump|surge|hike|loss)
  \sof\s(?:\p{L}+\s){0,2}$`
const PERIOD = pattern()`
  \b(?:
    years?|months?|quarters?|weeks?|days?|half|decades?|period|season|total|all|value|size|terms?|run|future|region
    |area|country|state|city|world
  )$`
/** "an increase of 25 percent in wages", not "in the third quarter". */
function changedIn(text: string, place: Place, before: string): string | null {
  const inside = CHANGED_BY.test(before) ? /^ in (?=\p{Ll})/u.exec(text.slice(place.unitEnd, place.unitEnd + 6)) : null
  const noun = inside && nounPhraseAt(text, place.unitEnd + inside[0].length)
  return noun && !PERIOD.test(noun) ? noun : null
}

/** "A 28.8 percent increase over last year's dividend" */
const OVER_LAST = pattern('iu')`
  ^\s(?:[\p{L}-]+\s)?(?:increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut)\s
  (?:over|on|from|against)\s(?:last|the\s(?:previous|prior|preceding))\s(?:year|quarter|month|season)['’]s\s(?=\p{Ll})`

const SAYS = pattern('i')`
  ^\s(?:
    say|said|believe|think|thought|agreed?|disagreed?|reported|feel|felt|want(?:ed)?|expect(?:ed)?|plan(?:ned)?
    |prefer(?:red)?|support(?:ed)?|oppose[d]?|(?:dis)?approve[d]?|favou?r(?:ed)?|would|were|are|had|have
  )\b`
const OPENS = pattern('iu')`
  (?:^|[.;,–—]\s|\b(?:and|but|while|that|whereas)\s)
  (?:(?:only|just|another|about|some|nearly|almost|more than|over)\s)?$`
/** "With 77% turning away clients" */
const DOING = /^\s(?:\p{Ll}+ly\s)?\p{Ll}{2,16}ing\b/u
const WITH = /,\swith\s(?:(?:only|just|another|about|some|nearly|almost|more than|over)\s)?$/
/** How far back those stand of whom a share is. */
const ASKED = 400

/** "91% of nurses feel tired. Another 65 percent said": of whom the share before was, too. */
export function asked(text: string, last: Span & { of: string | null }, next: Span): string | null {
  if (!last.of || next.start - last.end > ASKED || !text.startsWith(last.of, last.end + ' of '.length)) return null
  const gap = text.slice(last.end, next.start)
  if (gap.includes('\n\n')) return null
  const after = text.slice(next.end, next.end + 24)
  return (SAYS.test(after) && OPENS.test(gap)) || (DOING.test(after) && WITH.test(gap)) ? last.of : null
}
