/** Where two words of a text meet, without a space ("PowerPoint", "ServicesThe") and with one: found once a text. */
const JOINT = /(?<!\p{Ll})\p{Lu}?\p{Ll}+(?=(\p{Lu}\p{Ll}*))/gu
const PAIR = /(?<!\p{L})\p{L}+ (?=(\p{L}+))/gu

let last: { text: string; joints?: Map<string, number>; pairs?: Set<string> } = { text: '' }

const of = (text: string) => {
  if (last.text !== text) last = { text }
  return last
}

/**
 * Whether two words are run together at one place of the text alone: what is written so twice is a name.
 * @param left a capital at most and small letters
 * @param right a capital and small letters, if any
 */
export function isOnlyJoint(text: string, left: string, right: string): boolean {
  const found = of(text)
  if (!found.joints) {
    found.joints = new Map()
    for (const [front, behind] of text.matchAll(JOINT))
      found.joints.set(front + behind, (found.joints.get(front + behind) ?? 0) + 1)
  }
  return (found.joints.get(left + right) ?? 0) < 2
}

/** Whether the text has two words beside each other with a space between them. */
export function isPair(text: string, left: string, right: string): boolean {
  const found = of(text)
  found.pairs ??= new Set(Array.from(text.matchAll(PAIR), ([front, behind]) => front + behind))
  return found.pairs.has(`${left} ${right}`)
}
