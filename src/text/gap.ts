import type { Token } from './tokens.ts'

/** Spaces between two words that a lost mark leaves. */
const GAP = 2

/** Whether a mark was lost between a word and what starts behind it; single letters ("U S  Senate") lost their stops. */
export const isMarkLost = ({ text, end, possessive }: Token, start: number): boolean =>
  text.length > 1 && start - end - (possessive ? 2 : 0) >= GAP
