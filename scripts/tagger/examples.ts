/** Sentences with what their annotators say as training examples: the labels that each token may have. */
import { chunksOf } from '../../src/find/names/chunks.ts'
import { classify } from '../../src/find/names/index.ts'
import { LABELS } from '../../src/find/names/tagger/labels.ts'
import type { Token } from '../../src/text/tokens.ts'
import type { Span } from './labelled.ts'

const indexOf = (label: string) => LABELS.indexOf(label as (typeof LABELS)[number])

/** Label of each token by one annotator's spans. */
export function labelsOf(tokens: readonly Token[], text: string, spans: readonly Span[]): number[] {
  const labels = new Array<number>(tokens.length).fill(0)
  let at = 0
  for (const span of spans) {
    if (span.end <= span.start) continue
    while (at < tokens.length && tokens[at].end <= span.start) at++
    let begun = false
    for (let n = at; n < tokens.length && tokens[n].start < span.end; n++) {
      const { start, end } = tokens[n]
      // "Enron-related": the compound is no name.
      if (end > span.end && /^[-–]\p{Ll}/u.test(text.slice(span.end, end))) break
      if (start < span.start && /[-–]$/.test(text.slice(start, span.start)) && /^\p{Ll}/u.test(text.slice(start)))
        continue
      labels[n] = indexOf(`${begun ? 'I' : 'B'}-${span.kind}`)
      begun = true
    }
  }
  return labels
}

const SURE = /^(?:organisations\/(?:legal-form|known|head-of)|people\/(?:honorific|title|given-name))$/

/** Label of each token by the rules, where they are sure. */
export function labelsByRules(tokens: readonly Token[]): number[] {
  const labels = new Array<number>(tokens.length).fill(0)
  const places = new Map(tokens.map((token, n) => [token.start, n]))
  for (const chunk of chunksOf(tokens)) {
    for (const { kind, tokens: parts, rule } of classify(chunk, chunk.first === 0)) {
      if (kind === 'undecided' || !SURE.test(rule)) continue
      for (const [n, part] of parts.entries())
        labels[places.get(part.start)!] = indexOf(`${n ? 'I' : 'B'}-${kind === 'person' ? 'PER' : 'ORG'}`)
    }
  }
  return labels
}

/** Sets of labels as bits: what all annotators agree on, else what the rules side with, else what any of them says. */
export function allowedBy(annotators: readonly number[][], rules: readonly number[]): number[] {
  return annotators[0].map((label, n) => {
    const given = annotators.map((labels) => labels[n])
    if (given.every((other) => other === label)) return 1 << label
    if (rules[n] && given.includes(rules[n])) return 1 << rules[n]
    return given.reduce((bits, other) => bits | (1 << other), 0)
  })
}
