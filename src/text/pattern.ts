/**
 * Patterns that are too long for one line, written on several, with names for their parts:
 *
 *     const DAY = part`\d{1,2}(?:st|nd|rd|th)?`
 *     const DAYS = pattern('i')`
 *       ^(?:${DAY}
 *       |the (?:first|last) day)$`
 *
 * A line break and the spaces behind it are no part of them. The build and the tests put a literal in the place of one
 * whose parts stand in the same file (scripts/literals.ts), so that it costs no more than one written on one line.
 */
const joined = ({ raw }: TemplateStringsArray, parts: readonly string[]): string =>
  String.raw({ raw: raw.map((piece) => piece.replace(/\n\s*/g, '')) }, ...parts)

/** A part of a pattern, as text. */
export const part = (text: TemplateStringsArray, ...parts: string[]): string => joined(text, parts)

/** A pattern with these flags. */
export const pattern =
  (flags = '') =>
  (text: TemplateStringsArray, ...parts: string[]): RegExp =>
    new RegExp(joined(text, parts), flags)
