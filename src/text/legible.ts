/** The text as every stage reads it, and where its places are in the text as it was given. */

/** White space that is one character long and no plain space or line break. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const ODD_BREAK = /[\v\f\u0085\u2028\u2029]/g
/** Soft hyphens (with the line break that they asked for), zero-width characters, marks of direction. */
const INVISIBLE = /\u00ad\n?|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

export interface Legible {
  text: string
  /** Where the character at an offset of `text` begins, and where the one before it ends, in the text as it was given. */
  begin(offset: number): number
  end(offset: number): number
}

/** Odd spaces become plain ones, and what is invisible goes. */
export function legible(verbatim: string): Legible {
  const spaced = verbatim.replace(ODD_SPACE, ' ').replace(ODD_BREAK, '\n')
  /** For each gap: its place in the text without gaps, and how much has been left out up to it and with it. */
  const gaps: number[] = []
  const left: number[] = []
  let sum = 0
  const text = spaced.replace(INVISIBLE, (gap, at: number) => {
    gaps.push(at - sum)
    sum += gap.length
    left.push(sum)
    return ''
  })
  const before = (offset: number, inclusive: boolean) => {
    let low = 0
    let high = gaps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (gaps[middle] < offset || (inclusive && gaps[middle] === offset)) low = middle + 1
      else high = middle
    }
    return low ? left[low - 1] : 0
  }
  return { text, begin: (offset) => offset + before(offset, true), end: (offset) => offset + before(offset, false) }
}
