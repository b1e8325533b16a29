/** How far the words of an offence go: "engaging in a scheme to defraud", "possession with intent to sell". */
import { pattern } from '../../text/pattern.ts'
import type { Phrase } from './clause.ts'
import { type Scene, within, wordsOf } from './scene.ts'

/** "Lying", "corruptly endeavoring", "aiding and abetting": a deed of which nothing is said yet. */
const DEED = /^(?:allegedly\s)?(?:\p{Ll}{2,20}ly\s)?(?:\p{Ll}{2,20}ing\s(?:and|or)\s)?\p{Ll}{2,20}ing$/u
/** What goes on with what it is meant to do. */
const AIM = pattern('i')`
  \b(?:
    conspiracy|scheme|plot|plan|intent|attempt|efforts?|agreement|conspiring|attempting|endeavou?ring|agreeing|failing
  )$`
/** "Being a felon", "false claims": with where or to whom. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  to: AIM,
  in: /^(?:\p{Ll}+ly\s)?being\s.{0,40}\bfelon$/iu,
  with: /^(?:the\s)?possession$/i,
  of: /(?:^|\s)(?:possession|use|sale|theft|distribution|receipt|violation|production)$/i,
}

/** Where an offence ends that goes on behind its first preposition; null where it does not. */
export function offenceEnd(scene: Scene, { span }: Phrase, rest: readonly Phrase[]): number | null {
  let end: number | null = null
  for (const next of rest) {
    const words = wordsOf(scene, { start: span.start, end: end ?? span.end })
    if (
      /[.,;]$/.test(words) ||
      !(GOES_ON[next.preposition]?.test(words) || (DEED.test(words) && isItsOwn(scene, next)))
    )
      break
    end = next.span.end
  }
  return end
}

/** "Lying to agents"; not "lying on Monday", "stealing in Alder", "trespassing before Judge Roe". */
function isItsOwn(scene: Scene, { preposition, span }: Phrase): boolean {
  const opening = { start: span.start, end: span.start + ARTICLE_LENGTH }
  return (
    OWN.has(preposition) &&
    !COURT.test(wordsOf(scene, span)) &&
    !within(scene.spots, opening).length &&
    !within(scene.dates, opening).length
  )
}
const OWN = new Set('to from in of with into as about on against over'.split(' '))
/** Where it is told, and not what was done. */
const COURT = /\b(?:courts?|district|county)\b/i
const ARTICLE_LENGTH = 4
