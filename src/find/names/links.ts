/** What stands between the words of a name: one place for what ties them and for what parts them. */
import type { Token } from '../../text/tokens.ts'

/** What ties a kind of body to what it is for: "Ministry of", "Committee on". */
export const isLink = (token: Token | undefined): boolean => /^(?:of|for|on)$/.test(token?.text ?? '')

/** Spaces between two words that a lost mark leaves. */
const GAP = 2

/** Whether a mark was lost in front of a token; single letters ("U S  Senate") lost their stops. */
export function isGap(tokens: readonly Token[], at: number): boolean {
  if (at < 1 || at >= tokens.length) return false
  const { text, end, possessive } = tokens[at - 1]
  return text.length > 1 && tokens[at].start - end - (possessive ? 2 : 0) >= GAP
}

/** "Mr Hale Said": in a heading, or where damage gave it a capital, what somebody does is no part of the name. */
export const saysAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Said|Says|SAID|SAYS)$/.test(tokens[at]?.text ?? '')
