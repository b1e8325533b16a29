import { PARTS, unitLength, WHOLES } from '../../../lexicon/formations.ts'
import type { Token } from '../../../text/tokens.ts'
import { isGap } from '../links.ts'
import type { Proposal } from '../mention.ts'

/** "3rd Infantry Brigade", "140 Expeditionary Air Wing", "the Fifth Fleet": a unit of armed forces by its number. */
export function formationAt(tokens: readonly Token[], number: number): Proposal | null {
  const names: string[] = []
  for (let n = number + 1; tokens[n]?.kind === 'name' && !isGap(tokens, n); n++) {
    names.push(tokens[n].text)
    if (tokens[n].possessive) break
  }
  const length = names.length && unitLength(tokens[number].text, names)
  if (!length) return null
  const after = number + 1 + length
  const whole = tokens[after]?.text === ',' && PARTS.has(tokens[after - 1].text) ? unitBehind(tokens, after) : null
  return { kind: 'organisation', first: number, after: whole ?? after, rule: 'organisations/formation' }
}

/** Place behind the regiment that stands behind a comma; null where none does. */
function unitBehind(tokens: readonly Token[], comma: number): number | null {
  const found = tokens[comma + 1] ? formationAt(tokens, comma + 1) : null
  return found && WHOLES.has(tokens[found.after - 1].text) ? found.after : null
}
