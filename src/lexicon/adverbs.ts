/** Adverbs by their ending. Written by hand: what ends in "ly" and is none, in small letters. */
const NONE: ReadonlySet<string> = new Set(
  (
    'family assembly supply reply ally rally bully tally anomaly monopoly duopoly subassembly butterfly italy july sicily ' +
    'lily jelly belly fly ply rely apply comply imply multiply'
  ).split(' '),
)

/** Whether a word in small letters says how: "formally", and not "family". */
export const endsAsAdverb = (word: string): boolean => word.endsWith('ly') && !NONE.has(word)
