import type { Block, Span, Warning } from '../../document/types.ts'
import { plainlySays } from '../../lexicon/saying.ts'
import { pattern } from '../../text/pattern.ts'
import { type Mark, marksIn } from './glyphs.ts'
import { type Word, wordsIn } from './words.ts'

/** What stands between two quotation marks; where a mark is missing, up to the end of its paragraph. */
export interface Quoted extends Span {
  /** Numbers of the blocks that it starts and ends in. */
  first: number
  last: number
  /** Behind its closing mark; its end where that is missing. */
  behind: number
  closed: boolean
  /** Where its later paragraphs open with a mark again: offset behind the mark, number of the block. */
  reopened: { at: number; block: number }[]
}

/** Longest speech that is followed through its paragraphs. */
const PARAGRAPHS = 24

/** All quotations of the blocks in text order, marks left out; a speech of several paragraphs is one. */
export function quotedIn(text: string, blocks: readonly Block[]): { quoted: Quoted[]; warnings: Warning[] } {
  const reading = new Reading(text, blocks)
  for (let number = 0; number < blocks.length; number++) reading.read(number)
  reading.finish()
  return reading
}

class Reading {
  readonly quoted: Quoted[] = []
  readonly warnings: Warning[] = []
  private open: Quoted | null = null
  /** Quotations within the one that is open, in its own kind of marks. */
  private depth = 0
  /** How far the paragraph from a place on was read, and whether somebody is said to speak there. */
  private said = { from: -1, to: -1, says: false }
  private readonly marks: Mark[][]
  private readonly text: string
  private readonly blocks: readonly Block[]

  constructor(text: string, blocks: readonly Block[]) {
    this.text = text
    this.blocks = blocks
    this.marks = blocks.map((block) => marksIn(text, block.start, block.end))
  }

  read(number: number): void {
    const block = this.blocks[number]
    if (block.kind === 'chrome' || block.kind === 'headline') return
    const marks = this.marks[number]
    if (this.open && number > this.open.first) {
      const far = number - this.open.first > PARAGRAPHS
      const begins = marks[0]?.opens && marks[0].start === block.start
      // Paragraphs without marks belong to the speech only if it is closed further on by a mark of its own.
      if (far || (!begins && !this.closesLater(number))) this.close(number - 1, null)
    }
    this.depth = 0
    for (let n = 0; n < marks.length; n++) this.take(marks, n, number)
  }

  finish(): void {
    if (this.open) this.close(this.open.reopened.at(-1)?.block ?? this.open.first, null)
  }

  private take(marks: readonly Mark[], n: number, number: number): void {
    const mark = marks[n]
    const { open } = this
    if (mark.opens) {
      if (open && open.first < number && mark.start === this.blocks[number].start) {
        open.reopened.push({ at: mark.end, block: number })
        return
      }
      if (open && (nests(marks, n) || this.isWithin(open, marks, n))) {
        this.depth++
        return
      }
      if (open && this.isReopened(open, mark)) return
      if (open) this.close(number, { ...mark, end: mark.start })
      this.depth = 0
      this.open = {
        start: mark.end,
        end: mark.end,
        behind: mark.end,
        first: number,
        last: number,
        closed: false,
        reopened: [],
      }
      return
    }
    if (!open) {
      if (!this.unopened(mark, number)) this.again(mark, number)
    } else if (this.depth) this.depth--
    else this.close(number, mark)
  }

  /** Behind a sentence of the same speech, where scraping ran its paragraphs together: "It is long. "It will last," he said. */
  private isReopened(open: Quoted, { start }: Mark): boolean {
    if (!/[.!?]\s{1,3}$/.test(this.text.slice(Math.max(open.start, start - 4), start))) return false
    return !this.saysOf(open, start)
  }

  /** Whether somebody is said to speak in the paragraph so far, which is read once; what another said before says nothing. */
  private saysOf(open: Quoted, to: number): boolean {
    const from = open.reopened.at(-1)?.at ?? open.start
    if (this.said.from !== from) this.said = { from, to: from, says: false }
    const { said, text } = this
    const words = said.says ? [] : wordsIn(text, said.to, to)
    const says = ({ text: word, end }: Word, n: number) =>
      plainlySays(word) && !isTold(words[n - 1]?.text ?? '', text.slice(end, end + AFTER_SAID))
    said.says ||= words.some(says)
    said.to = to
    return said.says
  }

  /** In the middle of a sentence that nobody was said to speak: “The rule requires “good cause.” It is no door.” */
  private isWithin(open: Quoted, marks: readonly Mark[], n: number): boolean {
    const { start, straight } = marks[n]
    if (straight && !this.isAside(marks, n)) return false
    if (marks[n + 1]?.opens !== false || !/[\p{Ll},]\s$/u.test(this.text.slice(start - 2, start))) return false
    return !this.saysOf(open, start)
  }

  /** A word or two between straight marks in the middle of a sentence: "We sell the "Oak" mill here." */
  private isAside(marks: readonly Mark[], n: number): boolean {
    const { text } = this
    const [inner, closing, next] = marks.slice(n, n + 3)
    if (!next || closing.opens || next.opens) return false
    const words = text.slice(inner.end, closing.start)
    return (
      words.length <= ASIDE && !/[.!?,]$/.test(words) && /^\s\p{Ll}/u.test(text.slice(closing.end, closing.end + 2))
    )
  }

  /** A closing mark whose opening one was lost at the begin of its paragraph: It was long,” Doe said. */
  private unopened(mark: Mark, number: number): boolean {
    const { start, end } = this.blocks[number]
    const words = this.text.slice(start, mark.start)
    if (mark.straight || mark !== this.marks[number][0] || words.length < FEWEST || !/^\p{Lu}[^:]*[,.!?]$/u.test(words))
      return false
    const says = ({ text }: { text: string }) => plainlySays(text)
    if (wordsIn(words, 0, words.length).some(says)) return false
    if (!wordsIn(this.text, mark.end, Math.min(end, mark.end + TAG)).some(says)) return false
    const whole = { start, end: mark.start, behind: mark.end, first: number, last: number, closed: true, reopened: [] }
    this.quoted.push(trimmed(this.text, whole))
    return true
  }

  /** A second closing mark: “We waited.” It was long.” is one statement. */
  private again(mark: Mark, number: number): void {
    const last = this.quoted.at(-1)
    if (!last?.closed || number - last.last > 1 || mark !== this.marks[number].find((m) => m.start >= last.behind))
      return
    const gap = this.text.slice(last.behind, mark.start)
    if (
      mark.straight ||
      !/^\s+\p{Lu}[^“"]{12,}[.!?]$/u.test(gap) ||
      !/[.!?]$/.test(this.text.slice(last.start, last.end))
    )
      return
    if (wordsIn(gap, 0, gap.length).some((word) => plainlySays(word.text))) return
    last.end = mark.start
    last.last = number
    last.behind = mark.end
  }

  private close(number: number, mark: Mark | null): void {
    const open = this.open!
    const end = mark ? mark.start : this.blocks[number].end
    const closed = mark !== null && mark.end > mark.start
    const quoted = trimmed(this.text, { ...open, end, last: number, closed, behind: mark?.end ?? end })
    this.quoted.push(quoted)
    if (!closed)
      this.warnings.push({
        code: 'unbalanced-quote',
        message: 'a quotation has no closing mark',
        start: open.start,
        end,
      })
    this.open = null
    this.depth = 0
  }

  /** What is open is closed in a paragraph or in those of its part right below it, as is all that opens on the way. */
  private closesLater(from: number): boolean {
    let depth = 1
    for (let number = from; number < Math.min(this.blocks.length, from + PARAGRAPHS); number++) {
      if (this.blocks[number].kind !== this.blocks[from].kind) return false
      for (const mark of this.marks[number]) {
        depth += mark.opens ? 1 : -1
        if (depth === 0) return true
      }
    }
    return false
  }
}

/** "Roe had said", "Roe has said that": not "Roe has said.", "Roe has said in a letter." */
const isTold = (before: string, behind: string): boolean =>
  before === 'had' || (/^ha(?:s|ve)$/.test(before) && OBJECT.test(behind))
const OBJECT = pattern('u')`
  ^\s(?!
    (?:
      in|on|at|to|by|for|from|during|before|after|since|of|and|but|when|while|as|today|yesterday
      |\p{L}{2,16}ly|\p{Lu}\p{Ll}{2,8}day
    )\b
  )\p{L}`
/** How far behind "said" what was said begins. */
const AFTER_SAID = 20

/** Shortest statement that is one without its opening mark, and how far behind it somebody is said to speak, in characters. */
const FEWEST = 30
const TAG = 40
/** Longest text between two marks that is only a word or two, in characters. */
const ASIDE = 30

/** Marks within which a quotation in a quotation is closed. */
const NESTED = 40

/** A mark that opens within a quotation: as many marks close behind it as both need. */
function nests(marks: readonly Mark[], n: number): boolean {
  let depth = 1
  for (let m = n; m < Math.min(marks.length, n + NESTED); m++) {
    depth += marks[m].opens ? 1 : -1
    if (depth === 0) return true
  }
  return false
}

function trimmed(text: string, quoted: Quoted): Quoted {
  let { start, end } = quoted
  while (start < end && /[\s"“]/.test(text[start])) start++
  while (end > start && /[\s"”,]/.test(text[end - 1])) end--
  return { ...quoted, start, end }
}
