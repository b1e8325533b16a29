/**
 * What happened: typed facts that join what the other fields found. A sentence that holds a trigger of a frame is read as a
 * clause; who stands where in it decides the parts; one event is told once, however often the release tells it.
 */
import type { BlockKind, Sentence } from '../../document/types.ts'
import type { Span } from '../../text/span.ts'
import { type Clause, clauseAt, isUnreal, isVerb, type Status } from './clause.ts'
import { fulfils } from './conditions.ts'
import type { EventType } from './frames.ts'
import { merged } from './merge.ts'
import { castOf, type Part } from './parts.ts'
import { type Amount, type Scene, type Spot, type When, within } from './scene.ts'
import { hitsIn } from './triggers.ts'

export type { Scene } from './scene.ts'
export { sorted } from './scene.ts'

export interface EventFact {
  type: EventType
  trigger: Span
  sentence: Span
  agents: Part[]
  targets: Part[]
  thing: Span | null
  amounts: Amount[]
  date: When | null
  place: { name: string; id: string } | null
  status: Status
  /** Name of the frame and the way it was told, for `--explain`. */
  rule: string
}

/** Events of a release, at most; what comes first is the news. */
const MOST = 8
/** Sentences of the story that are its lead. */
const LEAD = 4

/** @returns the events in text order */
export function findEvents(scene: Scene): EventFact[] {
  const { document, tokens } = scene
  const found: EventFact[] = []
  let story = 0
  for (const [n, sentence] of document.sentences.entries()) {
    const { kind } = sentence.block
    if (!isNews(kind)) continue
    if (kind === 'body') story++
    const isLead = kind !== 'body' || story <= LEAD
    if (isBackground(scene, sentence)) continue
    for (const hit of hitsIn(tokens[n] ?? [])) {
      if ((!isLead && !hit.frame.isHard) || !isVerb(tokens[n], hit)) continue
      const trigger = { start: tokens[n][hit.first].start, end: tokens[n][hit.after - 1].end }
      if (isQuoted(scene, trigger)) continue
      const clause = clauseAt(tokens[n], hit)
      if (isUnreal(tokens[n], clause) || !fulfils(scene, tokens[n], clause, sentence)) continue
      const event = eventOf(scene, clause, tokens[n][clause.group].start, trigger, sentence)
      if (event) found.push(event)
    }
  }
  return merged(found).slice(0, MOST)
}

const isNews = (kind: BlockKind): boolean => kind === 'headline' || kind === 'subheadline' || kind === 'body'

const isQuoted = ({ quotes }: Scene, { start }: Span): boolean =>
  quotes.some((quote) => quote.start <= start && start < quote.end)

/** "Since 1996", "Founded in 1911", "In 2011 he": what a sentence opens with when it tells of earlier years. */
const EARLIER = /^(?:Since|Founded|Established|Previously|Before|Prior to|Over the (?:past|last)|In (?:19|20)\d\d)\b/
/** Years before the release that are background. */
const OLD = 2

function isBackground({ document, dates, today }: Scene, sentence: Sentence): boolean {
  if (!EARLIER.test(document.text.slice(sentence.start, sentence.start + 40))) return false
  const year = Number(within(dates, sentence)[0]?.value.slice(0, 4))
  return !today || Number.isNaN(year) || Number(today.slice(0, 4)) - year >= OLD
}

function eventOf(scene: Scene, clause: Clause, group: number, trigger: Span, sentence: Span): EventFact | null {
  const { frame, isPassive, isNoun, status } = clause
  const { agents, targets, thing } = castOf(scene, clause, sentence)
  // An event of nobody and nothing is none.
  if (!agents.length && !targets.length && !(thing && frame.isHard)) return null
  return {
    type: frame.type,
    trigger: { start: isNoun ? trigger.start : group, end: trigger.end },
    sentence: { start: sentence.start, end: sentence.end },
    agents,
    targets,
    thing,
    amounts: amountsOf(scene, frame.type, sentence),
    date: dateOf(scene, trigger, sentence),
    place: placeOf(scene, trigger, sentence),
    status,
    rule: `events/${frame.type}-${isNoun ? 'noun' : isPassive ? 'passive' : 'active'}`,
  }
}

/** Which fields' amounts belong to a type. */
const MEASURED: Readonly<Partial<Record<EventType, readonly Amount['field'][]>>> = {
  seizure: ['quantities', 'counts', 'money'],
  penalty: ['money'],
  funding: ['money'],
  acquisition: ['money', 'quantities'],
  sentence: ['dates', 'money'],
  results: ['quantities', 'money', 'counts'],
  agreement: ['money'],
  launch: ['money'],
  charge: ['counts'],
  incident: ['counts'],
}

const amountsOf = (scene: Scene, type: EventType, sentence: Span): Amount[] => {
  const fields = MEASURED[type]
  return fields ? within(scene.amounts, sentence).filter(({ field }) => fields.includes(field)) : []
}

/** The day beside the trigger: the nearest of the sentence, days before years. */
function dateOf({ dates }: Scene, { start }: Span, sentence: Span): When | null {
  let best: When | null = null
  const far = ({ start: at, value }: When) => Math.abs(at - start) + (value.length < DAY ? VAGUE : 0)
  for (const date of within(dates, sentence)) if (!best || far(date) < far(best)) best = date
  return best
}
/** Letters of a day in ISO 8601, and how much farther away a month or a year counts, in characters. */
const DAY = 10
const VAGUE = 60

const IN = /\b(?:in|at|near|outside|to)\s(?:the\s)?$/i

/** The first place behind the trigger that stands behind "in" or "at". */
function placeOf({ spots, document }: Scene, { end }: Span, sentence: Span): { name: string; id: string } | null {
  const spot: Spot | undefined = within(spots, { start: end, end: sentence.end }).find(({ start }) =>
    IN.test(document.text.slice(Math.max(sentence.start, start - 12), start)),
  )
  return spot ? { name: spot.name, id: spot.id } : null
}
