/** Who gets what is given, where the grammar of its frame does not tell. */
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { addAll, type Cast } from './event.ts'
import { listedIn, listFrom } from './lists.ts'
import { isVerbAt } from './roles.ts'
import { type Actor, type Scene, within, wordsOf } from './scene.ts'
import { meantFor, receiverIn } from './unnamed.ts'

const HELPS = /\b(?:will|to)\s(?:assist|support|help|benefit)\s(?:the\s)?/
/** Characters behind the verb in which the one who is helped begins. */
const NEXT = 12

export function completeGift(scene: Scene, clause: Clause, sentence: Span, cast: Cast): void {
  addReceivers(scene, clause, cast)
  if (clause.isPassive) addAll(cast.targets, [meantFor(scene, clause)])
  else if (clause.isNoun) addAll(cast.targets, helpedIn(scene, clause, sentence))
  else if (clause.frame.subject === 'agent') addAll(cast.targets, givenTo(scene, clause))
}

/** "Our contribution of $2 million will assist Acme". */
function helpedIn(scene: Scene, { at }: Clause, sentence: Span): Actor[] {
  const helped = HELPS.exec(wordsOf(scene, { start: at.end, end: sentence.end }))
  if (!helped) return []
  const start = at.end + helped.index + helped[0].length
  return listedIn(scene, { start, end: start + NEXT })
}

/** "Awarded Alder College $2 million": whoever stands between the verb and the sum. */
function givenTo(scene: Scene, { behind }: Clause): Actor[] {
  const all = within(scene.actors, behind)
  const isSum =
    all[0] && within(scene.amounts, { start: all[0].end, end: behind.end }).some(({ field }) => field === 'money')
  return isSum && all[0].start - behind.start <= ' the '.length
    ? listFrom(scene.document.text, all[0], all.slice(1))
    : []
}

/** "For Acme", "to several local schools", "the top three winners will receive": who gets what is given. */
function addReceivers(scene: Scene, { frame, before, phrases }: Clause, cast: Cast): void {
  const behind = (preposition: string) =>
    phrases.filter((one) => one.preposition === preposition).map(({ span }) => span)
  const spans = frame.subject === 'target' ? [before] : [...behind('to'), ...behind('for')]
  for (const span of spans) {
    if (cast.targets.length || isVerbAt(scene, span)) continue
    const named = listedIn(scene, { start: span.start, end: span.start + NEXT })
    addAll(cast.targets, named.length ? named : [receiverIn(scene, span)])
  }
}

/** "Australia's total contribution", "a further Australian contribution": the land whose gift it is. */
export function landGiving({ spots, document }: Scene, { frame, before, at }: Clause): Actor[] {
  if (frame.type !== 'funding') return []
  const front = document.text.slice(before.start, at.start)
  const named = within(spots, before).findLast(({ end }) => OF_LAND.test(document.text.slice(end, at.start)))
  const adjective = ADJECTIVE.exec(front)?.[1]
  // "Norlandian", of "Norland" or "Norlandia" that the release names.
  const land =
    named ?? (adjective && spots.find(({ isCountry, name }) => isCountry && adjective.startsWith(name.slice(0, -1))))
  return land ? [{ kind: 'organisation', ...land }] : []
}
const OF_LAND = /^['’]s\s(?:[\p{Ll}-]+\s){0,3}$/u
const ADJECTIVE = /\b(\p{Lu}\p{Ll}{3,}n)\s(?:\p{Ll}+\s)?$/u
