/** What is said of bodies in two senses, of which one is an event. */
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { hasActor, hasBody, type Scene, within, wordsOf } from './scene.ts'

/** Characters in front of "charged" in which its verb stands. */
const DUTY_REACH = 16
/** "The authority is charged with protecting the rivers": what it is there for. */
export const isDuty = (scene: Scene, { at, phrases: [first] }: Clause): boolean =>
  /\b(?:is|are)\s(?:\w+\s)?charged$/i.test(scene.document.text.slice(Math.max(0, at.start - DUTY_REACH), at.end)) &&
  /^\s?\p{Ll}+ing\b/u.test(wordsOf(scene, first.span))

const GUIDES = /\b(?:guidance|outlook|forecast)\s(?:for|to|on|of|about)\b/i
const ACCOUNTS = pattern('i')`
  \b(?:financial|earnings|revenues?|sales|EPS|EBITDA|profits?|margins?|full[- ]year|annual|fiscal|quarter(?:ly)?|half
    |shareholders|20\d\d
  )\b`
/** "Raised its full year guidance", "lowered its outlook"; not "updated its guidance for schools". */
export const tellsAccounts = (sentence: string): boolean => ACCOUNTS.test(sentence) || !GUIDES.test(sentence)

/** "Results for the third quarter", "full year results". */
const OF_A_TIME = /\bresults$|\b(?:quarter(?:ly)?|year|half|fiscal|months)\b/i
const YET_TO_COME = /^\s*(?:that\b|(?:the\s)?(?:\w+\s){0,4}?(?:dates?|times?|timing|schedule|call|webcast)\b)/i
export const EARNINGS = pattern('i')`
  \b(?:
    earnings|revenues?|results|profits?|turnover|sales
    |(?:net|operating|financial) (?:income|loss|sales|profits?|results)
  )\b`
/** Letters of a day in ISO 8601. */
const DAY = 10

/** "Reported its results for the third quarter", "reported sales of $5 million". */
export function reportsAccounts(scene: Scene, { behind, extent, status }: Clause, sentence: Span): boolean {
  const told = scene.document.text.slice(behind.start, extent.end)
  return (
    status === 'happened' &&
    !YET_TO_COME.test(told) &&
    EARNINGS.test(told) &&
    (OF_A_TIME.test(told) || within(scene.amounts, sentence).some(({ field }) => field === 'money'))
  )
}

/** "Announces date for its first quarter results", "schedules its earnings release". */
export function datesAccounts(scene: Scene, { at, extent }: Clause): boolean {
  const told = scene.document.text.slice(at.end, extent.end)
  return EARNINGS.test(told) && OF_A_TIME.test(told)
}

/** "Is scheduled to report its results on May 3", "Acme to Report Third Quarter Results". */
export function willReport(scene: Scene, { at, extent, status }: Clause, sentence: Span): boolean {
  const told = scene.document.text.slice(at.end, extent.end)
  return (
    status === 'planned' &&
    // A headline may leave the day to the lead.
    (within(scene.dates, { start: at.end, end: sentence.end }).some(({ value }) => value.length >= DAY) ||
      scene.document.headline?.start === sentence.start) &&
    EARNINGS.test(told) &&
    OF_A_TIME.test(told)
  )
}

/** "Will issue its Employment Report on May 3", "the survey to be released on May 3". */
export function willIssue(scene: Scene, { before, at, status, isPassive }: Clause, sentence: Span): boolean {
  const words = scene.document.text.slice(isPassive ? before.start : at.end, isPassive ? before.end : sentence.end)
  return (
    status === 'planned' &&
    within(scene.dates, { start: at.end, end: sentence.end }).some(({ value }) => value.length >= DAY) &&
    STUDY.test(words)
  )
}
const STUDY = /^\s?(?:[\p{L}\p{N}®™’'-]+\s){1,9}?(?:Report|Survey|Index|Study)\b/u

/** "Selects Norvik as its supplier", "was selected by Norvik to supply". */
export function isSupplied(scene: Scene, { behind, before, isPassive, phrases, at }: Clause, sentence: Span): boolean {
  const chosen = isPassive ? before : behind
  const isByBody = phrases.some(({ preposition, span }) => preposition === 'by' && hasBody(scene, span))
  return (
    hasBody(scene, chosen) &&
    !hasActor(scene, chosen, 'person') &&
    (!isPassive || isByBody) &&
    SUPPLIES.test(scene.document.text.slice(at.end, sentence.end))
  )
}
const SUPPLIES = pattern('i')`
  \s(?:
    to\s(?:
      supply|provide|deliver|build|power|support|manage|develop|design|enable|drive|run|modernize|transform|accelerate
      |streamline|improve|simplify|help
    )\b
    |as\s(?:an?|its|their|the)\s
    |for\s(?:its|their)\s
  )`
