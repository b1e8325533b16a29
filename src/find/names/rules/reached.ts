import { is } from '../../../lexicon/index.ts'
import { OF_NUMBER } from '../../../lexicon/labels.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Proposal } from '../mention.ts'

/** What stands in front of the body: an officer or a desk. */
const OFFICERS = [is('titleHead'), is('office'), is('desk')]
/** Letters behind an office that are no body's. */
const OTHERS = [is('degree'), is('state'), is('place'), is('function'), is('titleHead'), is('office')]
const ACRONYM = /^[A-Z]{3,7}$/
const LABEL = new RegExp(`^(?:${OF_NUMBER}|TTY|TDD|ext|home|work|main|toll|free|PhD|MBA)$`, 'i')

/** "Coordinator, NRPU, (02) 6275 7000": whose officer can be reached at the number behind. */
export function reachedAt(tokens: readonly Token[], comma: number): Proposal | null {
  const [office, body, mark, ...behind] = [tokens[comma - 1], ...tokens.slice(comma + 1, comma + 5)]
  if (!office || !body || !mark || !ACRONYM.test(body.text) || LABEL.test(body.text)) return null
  if (!OFFICERS.some((test) => test(office.word)) || OTHERS.some((test) => test(body.word))) return null
  const rest = [mark, ...behind].map(({ text }) => text)
  return NUMBER.test(rest.join(''))
    ? { kind: 'organisation', first: comma + 1, after: comma + 2, rule: 'organisations/led' }
    : null
}
/** A mark at most and a number. */
const NUMBER = /^,?\(?\+?\d{2}/
