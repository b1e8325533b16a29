/** Noun phrases and clauses around a number: what quantities measure and counts count. */
export { beforeRate, CHANGE, labelled, measures, object, subject, tied, wordsOf } from './clause.ts'
export { LEAD, nounPhraseAt, nounPhraseBefore, STOP } from './phrase.ts'
export { sentenceBefore } from './sentence.ts'
