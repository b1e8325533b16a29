import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import type { Role } from './frames.ts'
import { type Actor, type Scene, within } from './scene.ts'

/** One who takes part: an entry of the record, or words of the text. */
export interface Part {
  name: string
  id?: string
}

/** Who does it, to whom it is done, and what it is about. */
export interface Cast {
  agents: Part[]
  targets: Part[]
  thing: Span | null
}

/** Finds the parts of a clause by its grammar. */
export function castOf(scene: Scene, clause: Clause, sentence: Span): Cast {
  const { frame, isPassive, isNoun } = clause
  const cast: Cast = { agents: [], targets: [], thing: null }
  const put = (role: Role, actors: readonly Actor[], span: Span | null) => {
    if (role === 'thing') cast.thing ??= span && trimmed(scene, span)
    else for (const actor of actors) add(cast[role === 'agent' ? 'agents' : 'targets'], actor)
  }
  // Of a passive, what stands in front is what the active has behind it.
  const front: Role = isPassive && frame.subject !== frame.object ? frame.object : frame.subject
  if (isNoun) put('agent', subjectsOf(scene, clause, sentence), null)
  else put(front, subjectsOf(scene, clause, sentence), clause.before)
  const behind = isPassive ? 'thing' : frame.object
  put(behind, within(scene.actors, clause.behind), clause.behind)
  for (const { preposition, span } of clause.phrases) {
    const role = frame.prepositions?.[preposition]
    if (role) put(role, within(scene.actors, span), span)
  }
  if (!cast.thing && !isNoun && frame.object !== 'target') cast.thing = trimmed(scene, clause.behind)
  if (frame.type === 'penalty') sortPayers(cast)
  // Nobody does a thing to himself, but for what is mutual.
  if (frame.subject !== frame.object)
    cast.targets = cast.targets.filter(({ id }) => !cast.agents.some((agent) => agent.id === id))
  return cast
}

/** Who takes a penalty, and who pays it, whichever way it is told. */
const AUTHORITY =
  /\b(?:Department|Agency|Commission|Court|Office|Ministry|Attorney|Bureau|Authority|Government|State|States|Division|Board|Administration|Police|Treasury|Prosecutor)\b|^[A-Z]{3,5}$/

function sortPayers(cast: Cast): void {
  const all = [...cast.agents, ...cast.targets]
  const isAuthority = ({ name }: Part) => AUTHORITY.test(name)
  if (!all.some(isAuthority) || all.every(isAuthority)) return
  cast.agents = all.filter(isAuthority)
  cast.targets = all.filter((part) => !isAuthority(part))
}

function add(parts: Part[], { id, name }: Part): void {
  if (!parts.some((part) => part.id === id && part.name === name)) parts.push({ name, id })
}

/** What stands in front of an actor that is no subject: "in London", "according to Acme". */
const OBLIQUE =
  /\b(?:in|at|with|by|to|from|for|of|under|against|on|near|between|than|like)\s(?:the\s|its\s|his\s|her\s)?$/i
/** What joins the subjects of a list. */
const JOINS = /^(?:,\s(?:and\s)?|\sand\s|\s&\s)(?:the\s)?$/
/** Words that stand for one who was named: people, bodies. */
const PERSON = /^(?:he|she)$/i
const BODY =
  /^(?:it|we|they)$|\b(?:company|firm|agency|department|bank|group|organi[sz]ation|university|ministry|court|team|committee)$/i

/** Those who are in front of the verb, each of a list; else whom a pronoun or "the company" means. */
function subjectsOf(scene: Scene, { before, group, from }: Clause, sentence: Span): Actor[] {
  const { text } = scene.document
  const all = within(scene.actors, before).filter(({ end }) => end <= before.end)
  const own = all.filter(({ start }) => !OBLIQUE.test(text.slice(Math.max(before.start, start - 24), start)))
  const first = own[0]
  if (first) {
    const list = [first]
    for (const actor of own.slice(1))
      if (JOINS.test(text.slice(list[list.length - 1].end, actor.start))) list.push(actor)
    return list
  }
  const words = text.slice(before.start, before.end)
  // "…, who was arrested": the one in front of it.
  if (
    /^(?:who|which|that)\b/i.test(words) ||
    (group === from &&
      /(?:who|which|that)\s$/.test(text.slice(Math.max(sentence.start, before.start - 6), before.start)))
  ) {
    const relative = within(scene.actors, { start: sentence.start, end: before.start }).at(-1)
    return relative ? [relative] : []
  }
  const head = words.trim().split(/\s+/).slice(0, 4)
  if (head.some((word) => PERSON.test(word))) return lastOf(scene, 'person', sentence.start)
  if (BODY.test(words.trim()) || head.slice(0, 2).some((word) => /^(?:it|we|they)$/i.test(word)))
    return bodyMeant(scene, sentence.start)
  return []
}

/** How far back a pronoun looks, in characters. */
const REACH = 600

const lastOf = (scene: Scene, kind: Actor['kind'], before: number): Actor[] => {
  const last = within(scene.actors, { start: before - REACH, end: before }).findLast((actor) => actor.kind === kind)
  return last ? [last] : []
}

function bodyMeant(scene: Scene, before: number): Actor[] {
  const { issuer } = scene
  if (issuer) return [{ kind: 'organisation', ...issuer, start: before, end: before }]
  return lastOf(scene, 'organisation', before)
}

/** Words of a thing, at most. */
const LONGEST = 9
const ARTICLE = /^(?:the|an?|its|their|his|her|our|new|this|these|some|about|approximately|more than|over|up to)\s+/i

/** The words of a thing without articles and what only measures it; null where none are left. */
function trimmed({ document }: Scene, { start, end }: Span): Span | null {
  let text = document.text.slice(start, end)
  let from = start
  for (let cut = ARTICLE.exec(text); cut; cut = ARTICLE.exec(text)) {
    from += cut[0].length
    text = text.slice(cut[0].length)
  }
  const comma = text.search(/[,.](?=\s|$)|[()]/)
  if (comma > 0) text = text.slice(0, comma)
  const words = [...text.matchAll(/\S+/g)].slice(0, LONGEST)
  const last = words.at(-1)
  return last ? { start: from, end: from + last.index + last[0].length } : null
}
