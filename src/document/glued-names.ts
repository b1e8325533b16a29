/** Names of two words, of which one stands elsewhere by itself: "Calder InternationalAnna Roe", "Growth in LawCalder Chambers". */
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu
const BEFORE = /\p{Lu}[\p{L}’'-]{2,} \p{Lu}\p{Ll}{2,}$/u
const BEHIND = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?!\p{L})/u
const STREET = / (?:Road|Street|Avenue|Drive|Lane|Boulevard)$/
/** How long such a name is, at most, in code units. */
const LONGEST = 60

export class GluedNames {
  private readonly known = new Set<string>()

  constructor(private readonly text: string) {
    let before = ''
    let end = -1
    for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
      if (index === end + 1 && text[end] === ' ') this.known.add(`${before} ${word}`)
      before = word
      end = index + word.length
    }
  }

  /** Whether a name of two words begins at a place inside of a word, where it or the name in front is known. */
  meetAt(at: number): boolean {
    const behind = BEHIND.exec(this.text.slice(at, at + LONGEST))?.[0]
    if (!behind) return false
    const before = BEFORE.exec(this.text.slice(Math.max(0, at - LONGEST), at))?.[0]
    // "60 Oak Lebar RoadOak Lebar Square": the lines of an address stay with its office.
    if (before && STREET.test(before)) return false
    return this.known.has(behind) || (before !== undefined && this.known.has(before))
  }
}
