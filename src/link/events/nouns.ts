/** Nouns that tell an event: whether it was told before, whose it is, and which are only half of another noun. */
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Clause } from './clause.ts'
import type { EventFact } from './event.ts'
import type { Scene } from './scene.ts'

/** What a noun stands behind when it speaks of what was told: "under the settlement", "the proposed acquisition". */
const DEFINITE = new Set('the this that its their his her these those'.split(' '))
/** "Announced the arrest", "led to the seizure": it is told here. */
const TELLS = /^(?:announc(?:e[sd]?|ing)|led|leads|leading|result(?:ed|ing|s))$/
export const isDefinite = (tokens: readonly Token[], first: number): boolean =>
  !tokens.slice(Math.max(0, first - TOLD_WITHIN), first - 1).some(({ word }) => TELLS.test(word.lower)) &&
  (DEFINITE.has(tokens[first - 1]?.word.lower ?? '') ||
    // "The proposed acquisition"; not "that a webcast".
    (DEFINITE.has(tokens[first - 2]?.word.lower ?? '') &&
      !tokens[first - 1].possessive &&
      !/^an?$/.test(tokens[first - 1].word.lower)))

/** Words in front of a noun in which such a verb and its "to" stand. */
const TOLD_WITHIN = 3

/** Nouns of which the trigger is only the first half: "the sentencing guidelines", "an acquisition strategy". */
const HALVES = new Set(
  (
    'strategy strategies guidelines guideline enhancement enhancements rate rates warrant warrants record records ' +
    'team teams activity activities process costs cost expenses price proceeds officer officers program programme period ' +
    'company companies service services firm firms group manager managers banker scheme fraud plan plans portfolio advisor advisers bank fund funds ' +
    'opportunity opportunities recommendations related history pipeline enhancements allegations press event events party ' +
    'celebration date day campaign option options support talks negotiations numbers layer loss tax credit credits report reports ' +
    'contributions grants winner winners integrity fee fees'
  ).split(' '),
)
export const isModifier = (next: Token | undefined): boolean => next !== undefined && HALVES.has(next.word.lower)

/** Whether a noun has whose or whereof it is: "Roe's arrest", "the seizure of 3 kg". */
export const isTold = (tokens: readonly Token[], { first, after }: Clause): boolean =>
  tokens[first - 1]?.possessive === true || /^(?:of|by|against|with)$/.test(tokens[after]?.word.lower ?? '')

/** "Conference call and live webcast": of a webcast that nothing says more of the words themselves. */
const WEBCAST = /(?:\b(?:(?:conference\s)?call and|earnings|live|audio|video|investor)\s){0,4}\bwebcasts?$/i
/** Characters of such words, at most. */
const LONG = 60
export function webcastAt({ document }: Scene, { rule, trigger: { start, end } }: EventFact): Span | null {
  if (rule !== 'events/meeting-noun') return null
  const words = document.text.slice(Math.max(0, start - LONG), end)
  const said = WEBCAST.exec(words)
  return said && { start: end - said[0].length, end }
}
