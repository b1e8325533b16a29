/** Names of two words, of which one stands elsewhere by itself: "Calder InternationalAnna Roe", "Growth in LawCalder Chambers". */
import { STARTERS } from '../lexicon/abbreviations.ts'
import { classesOf, is } from '../lexicon/index.ts'

const isGiven = is('given')

const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu
const BEFORE = /\p{Lu}[\p{L}’'-]{2,} \p{Lu}\p{Ll}{2,}$/u
const BEHIND = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?!\p{L})/u
const RUN = /(?:\p{Lu}[\p{L}’'-]* ){1,5}\p{Lu}[\p{L}’'-]*$/u
const STREET = / (?:Road|Street|Avenue|Drive|Lane|Boulevard)$/
/** How long such a name is, at most, in code units. */
const LONGEST = 60

/** So often a name begins with the same two words that nothing else need tell. */
const OFTEN = 3

export class GluedNames {
  /** Two words with a capital and none beside them: "Blue Cross Blue Shield" holds no name "Cross Blue". */
  private readonly known = new Set<string>()
  /** How often two words begin a name, or "The" stands in front of one. */
  private readonly begun = new Map<string, number>()

  /** @param count how often the text has a word by itself */
  constructor(
    private readonly text: string,
    private readonly count: (word: string) => number,
  ) {
    let run: string[] = []
    let end = -1
    const begin = (...words: string[]) => this.begun.set(words.join(' '), (this.begun.get(words.join(' ')) ?? 0) + 1)
    const close = () => {
      if (run[0] === 'The' && run.length > 1) begin('The', run[1])
      const name = STARTERS.has(run[0]?.toLowerCase()) ? run.slice(1) : run
      if (name.length > 1) begin(name[0], name[1])
      if (name.length === 2) this.known.add(name.join(' '))
    }
    for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
      if (index !== end + 1 || text[end] !== ' ') {
        close()
        run = []
      }
      run.push(word)
      end = index + word.length
    }
    close()
  }

  /** Whether a name of two words begins at a place inside of a word, where it or the name in front is known. */
  meetAt(at: number): boolean {
    const behind = BEHIND.exec(this.text.slice(at, at + LONGEST))?.[0]
    if (!behind) return false
    const left = this.text.slice(Math.max(0, at - LONGEST), at)
    const before = BEFORE.exec(left)?.[0]
    // "60 Oak Lebar RoadOak Lebar Square": the lines of an address stay with its office.
    if (before && STREET.test(before)) return false
    const often = this.begun.get(behind) ?? 0
    const first = behind.split(' ')[0]
    if (first === 'The') return often > 0
    const front = /\p{L}+$/u.exec(left)![0]
    // What is written so twice is a name: "United HealthCare".
    if (this.count(front + first) > 1) return false
    if (isGiven(classesOf(first)) && (this.known.has(behind) || (before && this.known.has(before)))) return true
    // "Oak Digital BusinessOak Digital Systems"
    if (RUN.exec(left)?.[0].startsWith(`${behind} `)) return true
    const isWord = this.count(front) > 0 || this.count(front.toLowerCase()) > 0
    return often >= OFTEN || (isWord && this.known.has(behind))
  }
}
