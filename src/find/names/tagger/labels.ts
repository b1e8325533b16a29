/** Labels of the tagger, in BIO: what a token is part of. Their order is that of the model's columns. */
export const LABELS = ['O', 'B-ORG', 'I-ORG', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'] as const
export const SIZE = LABELS.length

export type Kind = 'organisation' | 'person' | 'place'
/** The kind that a label begins, where it begins one. */
export const KINDS: readonly (Kind | null)[] = [null, 'organisation', null, 'person', null, 'place', null]

/** Whether label `b` may follow label `a`: a name goes on only where it has begun. */
export const mayFollow = (a: number, b: number): boolean => b === 0 || b % 2 === 1 || a === b || a === b - 1
