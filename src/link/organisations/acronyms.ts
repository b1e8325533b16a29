/** Acronyms, and the names whose first letters they are. */

/** "FBI", "DoD", "F&D": at least two capitals and few letters. */
export const isAcronym = (word: string): boolean => /^(?=.*[A-Z].*[A-Z])[A-Za-z&]{2,7}$/.test(word)

/** Words of a name that its acronym may leave out. */
const OMITTED = new Set(
  'of the and for on in to & U.S. US United States City Inc Inc. LLC Ltd Ltd. Corp Corp. Corporation Company Co Co.'.split(
    ' ',
  ),
)
/** Whether an acronym may begin with the next word: "EPA" of "U.S. Environmental Protection Agency". */
export const isOmitted = (word: string): boolean => OMITTED.has(word)
/** Whether the letters are the words' first, in order: USDA, DoD, NYPD; small words and a few others need not count. */
export function standsFor(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase()
  /** How many letters the words so far may be. */
  let counts = new Set([0])
  for (const word of words) {
    const next = new Set<number>()
    for (const count of counts) {
      if (letters[count] === word[0].toLowerCase()) next.add(count + 1)
      if (OMITTED.has(word)) next.add(count)
      // "U.S." gives both letters or one.
      if (word === 'U.S.' && letters.startsWith('us', count)) next.add(count + 2)
    }
    counts = next
  }
  return counts.has(letters.length)
}
