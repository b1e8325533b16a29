/** Noun phrases and clauses around a number: what quantities measure and counts count. */
export { beforeRate, labelled, measures, object, subject, tied, wordsOf } from './clause.ts'
export { CHANGE, LEAD, nounPhraseAt, nounPhraseBefore, STOP } from './phrase.ts'
export { sentenceBefore } from './sentence.ts'
