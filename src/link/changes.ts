/** Changes that a release states beside the two figures they come from: "up 8.0 percent to $11.57 billion from $10.71 billion". */

import { exact } from '../find/numbers/index.ts'
import type { CheckEntry } from '../record/schema.ts'
import { pattern } from '../text/pattern.ts'

/** A mention reduced to what adding needs. */
export interface Amount {
  text: string
  start: number
  end: number
  value: number
  /** What can be added: one dimension, currency or item. */
  kind: string
  unit: string
  of: string | null
}

const UP =
  /\b(?:up|rose|risen|increas\p{L}*|grew|grown|growth|gain\p{L}*|higher|climb\p{L}*|jump\p{L}*|surg\p{L}*|more)\b/iu
const DOWN = /\b(?:down|fell|fallen|decreas\p{L}*|declin\p{L}*|drop\p{L}*|lower|slid|slump\p{L}*|shrank|less|fewer)\b/iu

/** What may stand between the figures and the change, and nothing else. */
const TO = /^(?:\s\p{L}+){0,3} to (?:about |approximately |a record |a total of )?$/u
const THEN = /^ to (?:about |approximately |a record |a total of )?$/
const FROM =
  /^,?(?: \([^)]{0,40}\))? (?:from|compared (?:to|with)|versus|as against) (?:about |approximately )?(?:the )?$/u
const CHANGED = pattern('u')`
  ^,? (?:or |which is |representing |marking )?(?:
    up|down|an? (?:\p{L}+ )?(?:increase|decrease|rise|decline|drop|gain|jump) of
    |(?:in|de)creas(?:ing|ed)(?: by)?|(?:rose|fell|grew)(?: by)?|an?
  ) (?:about |by )?$`
const OR = /^, or (?:about )?$/

/** A change with what is and what was. */
interface Change {
  share: Amount
  now: Amount
  was: Amount
}

/** @param amounts those of one sentence, in text order */
export function checkChanges(text: string, amounts: readonly Amount[]): CheckEntry[] {
  const checks: CheckEntry[] = []
  for (const [n, share] of amounts.entries()) {
    if (share.kind !== '%') continue
    const change = changeAt(text, amounts, n)
    if (!change || change.now.kind !== change.was.kind || change.now.kind === '%' || change.was.value === 0) continue
    const sign = signIn(text, share) || signIn(text, change.was)
    if (sign) checks.push(entry(change, sign))
  }
  return checks
}

/** Whether the words around say that it rose or fell; 0 where they do not. */
function signIn(text: string, { start, end }: Amount): number {
  const around = text.slice(Math.max(0, start - 30), end + 20)
  return DOWN.test(around) ? -1 : UP.test(around) ? 1 : 0
}

function changeAt(text: string, amounts: readonly Amount[], n: number): Change | null {
  const share = amounts[n]
  const [before2, before] = [amounts[n - 2], amounts[n - 1]]
  const [after, after2] = [amounts[n + 1], amounts[n + 2]]
  const between = (a: Amount | undefined, b: Amount | undefined) => (a && b ? text.slice(a.end, b.start) : '\n')
  // "rose 8 percent to A from B"
  if (TO.test(between(share, after)) && FROM.test(between(after, after2))) return { share, now: after, was: after2 }
  // "rose 8 percent from B to A"
  if (FROM.test(between(share, after)) && THEN.test(between(after, after2))) return { share, now: after2, was: after }
  // "A, up 8 percent from B"
  if (CHANGED.test(between(before, share)) && FROM.test(between(share, after)))
    return { share, now: before, was: after }
  // "from B to A, an increase of 8 percent"
  const from = before2 && / from (?:about )?$/.test(text.slice(Math.max(0, before2.start - 12), before2.start))
  const gap = between(before, share)
  if (from && TO.test(between(before2, before)) && (CHANGED.test(gap) || OR.test(gap)))
    return { share, now: before, was: before2 }
  return null
}

function entry({ share, now, was }: Change, sign: number): CheckEntry {
  const made = exact(((now.value - was.value) / Math.abs(was.value)) * 100)
  const stated = sign * Math.abs(share.value)
  const ratio = Math.abs(now.value / was.value)
  // Each figure may be off by half of its last digit.
  const tolerance = halfDigit(share) * Math.abs(share.value) + 100 * ratio * (halfDigit(now) + halfDigit(was))
  const at = ({ text, start, end }: Amount) => ({ text, start, end })
  return {
    kind: 'change',
    of: share.of,
    stated,
    sum: Number(made.toPrecision(6)),
    unit: '%',
    agrees: Math.abs(made - stated) <= tolerance * 1.0001,
    total: at(share),
    parts: [now, was].map((part) => ({ ...at(part), value: part.value })),
  }
}

/** Half of the last digit given, as a share of the number: 0.005 / 11.57. */
export function halfDigit({ text, value }: Pick<Amount, 'text' | 'value'>): number {
  const [, whole, places = ''] = /(\d[\d,]*)(?:\.(\d+))?/.exec(text) ?? []
  if (!whole) return 0.5 / Math.max(1, Math.abs(value))
  const written = Number(`${whole.replace(/,/g, '')}.${places || 0}`)
  return written ? (0.5 * 10 ** -places.length) / written : 0
}
