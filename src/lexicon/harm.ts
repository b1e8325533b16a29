/** Verbs of what is done to whom it harms, in their forms, as alternatives of a pattern. */
import { formsOf, type VerbForm } from './verb-forms.ts'

const HARMS = (
  'kill murder shoot stab strangle beat attack assault rape rob kidnap abduct injure wound strike hit stalk harass threaten ' +
  'abuse molest poison defraud cheat'
).split(' ')

const formed = (...forms: readonly VerbForm[]): string =>
  `(?:${HARMS.flatMap((verb) =>
    [...formsOf(verb)].flatMap(([word, of]) => (forms.some((one) => of.has(one)) ? word : [])),
  ).join('|')})`

export const TO_HARM = formed('base')
export const DID_HARM = formed('past', 'participle')
export const HARMING = formed('ing')
