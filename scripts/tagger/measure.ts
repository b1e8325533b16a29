/** How well names are found: exact spans by kind, over the tokens whose label is known. */
import { begins, KINDS, kindOf } from '../../src/find/names/tagger/labels.ts'
import { onlyLabel } from './project.ts'

export class Score {
  right = 0
  wrong = 0
  missed = 0

  add({ right, wrong, missed }: Score): void {
    this.right += right
    this.wrong += wrong
    this.missed += missed
  }

  /** F1, precision and recall, in per cent. */
  toString(): string {
    const { right, wrong, missed } = this
    if (!(right + missed)) return '   –'.padEnd(15)
    const f1 = (200 * right) / (2 * right + wrong + missed)
    const share = (of: number) => ((100 * right) / (of || 1)).toFixed(0)
    return `${f1.toFixed(1).padStart(5)} (${share(right + wrong)}, ${share(right + missed)})`.padEnd(15)
  }
}

/** Spans as "first-after-kind". */
export function spansOf(labels: ArrayLike<number>): string[] {
  const spans: string[] = []
  for (let n = 0; n < labels.length; n++) {
    if (!labels[n]) continue
    const first = n
    const kind = kindOf(labels[n])
    while (n + 1 < labels.length && labels[n + 1] && !begins(labels[n + 1]) && kindOf(labels[n + 1]) === kind) n++
    spans.push(`${first}-${n + 1}-${kind}`)
  }
  return spans
}

export const scores = (): Record<string, Score> => Object.fromEntries(KINDS.map((kind) => [kind, new Score()]))

/**
 * Adds what a sentence's labels have right.
 * @param allowed labels as bits; spans where they are several count neither way
 * @param tell is called for each span found wrongly (+) or missed (-)
 */
export function compare(
  into: Record<string, Score>,
  allowed: ArrayLike<number>,
  labels: ArrayLike<number>,
  tell: (sign: '+' | '-', first: number, after: number, kind: string) => void = () => {},
): void {
  const wanted = Array.from(allowed, onlyLabel)
  const open = (span: string) => {
    const [first, after] = span.split('-').map(Number)
    for (let n = first; n < after; n++) if (wanted[n] < 0) return true
    return false
  }
  const gold = new Set(spansOf(wanted.map((label) => Math.max(label, 0))))
  const told = (sign: '+' | '-', span: string) => {
    const [first, after, kind] = span.split('-')
    tell(sign, Number(first), Number(after), kind)
  }
  const found = spansOf(labels).filter((span) => !open(span))
  for (const span of found) {
    const score = into[span.split('-')[2]]
    if (gold.delete(span)) score.right++
    else {
      score.wrong++
      told('+', span)
    }
  }
  for (const span of gold) {
    into[span.split('-')[2]].missed++
    told('-', span)
  }
}
