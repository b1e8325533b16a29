import { isNumbered, LEADS, PARTS, unitLength, WHOLES } from '../../../lexicon/formations.ts'
import type { Token } from '../../../text/tokens.ts'
import { isGap } from '../links.ts'
import type { Proposal } from '../mention.ts'
import { startOf } from './starts.ts'

/** "3rd Infantry Brigade", "140 Expeditionary Air Wing", "the Fifth Fleet": a unit of armed forces by its number. */
export function formationAt(tokens: readonly Token[], number: number): Proposal | null {
  const after = unitAt(tokens, number)
  if (after === number) return numberedAt(tokens, number)
  const whole = wholeBehind(tokens, after)
  return { kind: 'organisation', first: startBefore(tokens, number), after: whole, rule: 'organisations/formation' }
}

/** Place behind the unit that begins with the number; that of the number where none does. */
function unitAt(tokens: readonly Token[], number: number): number {
  const names = namesFrom(tokens, number + 1)
  const isLed = LEADS.has(tokens[number - 1]?.text ?? '')
  const length = names.length && unitLength(tokens[number].text, names, isLed)
  return length ? number + 1 + length : number
}

function namesFrom(tokens: readonly Token[], first: number): string[] {
  const names: string[] = []
  for (let n = first; tokens[n]?.kind === 'name' && !isGap(tokens, n); n++) {
    names.push(tokens[n].text)
    if (tokens[n].possessive) break
  }
  return names
}

/** Place behind the regiment that the part is of: "2nd Battalion, 118th Field Artillery Regiment", "1st Battalion The Royal Oak Regiment". */
function wholeBehind(tokens: readonly Token[], part: number): number {
  if (!PARTS.has(tokens[part - 1].text)) return part
  const comma = tokens[part]?.text === ',' ? part + 1 : part
  const first = /^the$/i.test(tokens[comma]?.text ?? '') ? comma + 1 : comma
  if (!tokens[first] || (first === part && tokens[first].kind === 'name')) return part
  const after = unitAt(tokens, first)
  if (after > first) return WHOLES.has(tokens[after - 1].text) ? after : part
  let length = 0
  for (
    let n = first;
    n - first < LONGEST && tokens[n] && (tokens[n].kind === 'name' || IN_NAME.test(tokens[n].text));
    n++
  )
    if (WHOLES.has(tokens[n].text)) length = n + 1 - first
  return length > 1 ? first + length : part
}
/** Words of a regiment's name, at most. */
const LONGEST = 5
/** "Royal 22e Régiment" */
const IN_NAME = /^\d{1,2}e$/

/** In front of "No. 36 Squadron", "Company B, 2nd Battalion". */
function startBefore(tokens: readonly Token[], number: number): number {
  const stop = tokens[number - 1]?.text === '.' ? number - 2 : number - 1
  if (tokens[stop]?.text === 'No') return stop
  const isPart =
    tokens[number - 1]?.text === ',' &&
    /^[A-Z]$/.test(tokens[number - 2]?.text ?? '') &&
    PARTS.has(tokens[number - 3]?.text)
  return isPart ? number - 3 : number
}

/** "Joint Task Force 646", "Special Forces Regiment 5": the number stands behind. */
function numberedAt(tokens: readonly Token[], number: number): Proposal | null {
  const [before, kind] = [tokens[number - 2], tokens[number - 1]]
  if (before?.kind !== 'name' || kind.possessive || !isNumbered(before.text, kind.text, tokens[number].text))
    return null
  const first = startOf(tokens, number - 1, /^&$/)
  return { kind: 'organisation', first, after: number + 1, rule: 'organisations/formation' }
}
