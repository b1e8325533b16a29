/** Grades of ranks; the ranks themselves are a table. From general knowledge. */

const ORDINAL = /^(?:1st|2nd|3rd|first|second|third)$/i
const CARDINAL = /^(?:[123]|one|two|three)$/i
const CLASS = /^class$/i
const NUMBER = /^[1-5]$/

/** How many of the words behind a rank grade it: "2nd Class", "Class One", and of a warrant officer the number alone. */
export function gradeLength(rank: string, first = '', second = ''): number {
  if (CLASS.test(second) ? ORDINAL.test(first) : CLASS.test(first) && CARDINAL.test(second)) return 2
  return rank === 'Officer' && NUMBER.test(first) ? 1 : 0
}
