import type { Span } from '../../text/span.ts'

/** Whether a number, as it is written, is one that years are told by: "1987", but not "1,987" or "1590". */
export const mayBeYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written)

/** "In 1590": there a year may be an older one too. */
export const isYearBehindIn = (text: string, { start, end }: Span): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end)) && /\bin $/.test(text.slice(Math.max(0, start - 4), start))
