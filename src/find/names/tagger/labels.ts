/** Labels of the tagger, in BIO: what a token is part of. Their order is that of the model's columns. */
export const LABELS = ['O', 'B-ORG', 'I-ORG', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-OTHER', 'I-OTHER'] as const
export const SIZE = LABELS.length

/** `other` is every proper name of something else: a product, a law, a programme, an event, a work. */
export type Kind = 'organisation' | 'person' | 'place' | 'other'
/** The kinds in the order of their labels: the n-th has the labels 2n + 1 and 2n + 2. */
export const KINDS: readonly Kind[] = ['organisation', 'person', 'place', 'other']

/** The kind whose name a label begins or goes on with. */
export const kindOf = (label: number): Kind => KINDS[(label - 1) >> 1]
export const begins = (label: number): boolean => label % 2 === 1
export const labelOf = (kind: Kind, isFirst: boolean): number => KINDS.indexOf(kind) * 2 + (isFirst ? 1 : 2)

/** Whether label `b` may follow label `a`: a name goes on only where it has begun. */
export const mayFollow = (a: number, b: number): boolean => b === 0 || b % 2 === 1 || a === b || a === b - 1
