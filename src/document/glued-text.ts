/** What tells, at a place without a space, that two words, sentences or lines were run together. */
import { ABBREVIATIONS, STARTERS } from '../lexicon/abbreviations.ts'
import { classesOf, is } from '../lexicon/index.ts'
import {
  ENDED,
  HEADING,
  isDigit,
  isLetter,
  isLower,
  isSaidAgain,
  isSaidApart,
  isUpper,
  LONGEST_CAPITALS,
  LONGEST_NAME,
  NAME_REST,
  NAME_START,
  NAMED_AGAIN,
  NAMED_RUN_ON,
  NUMBER_LABEL,
  PARAGRAPH,
  SOURCE,
} from './glue.ts'
import { beforeAddress, beforePhone, behindAddress, behindPhone, isInAddress, isTown } from './glued-addresses.ts'
import { isBehindHour, isDatelineInCapitals } from './glued-capitals.ts'
import { beginsListed, isNamedInList } from './glued-contacts.ts'
import { GluedNames } from './glued-names.ts'
import { isOnlyJoint, isPair } from './joints.ts'

const isGiven = is('given')
const isFamily = is('family')
const isTitle = is('titleWord')
const isHead = is('head')
const isState = is('state')

export class GluedText {
  /** Straight quotation marks in the paragraph so far. */
  quotes = 0
  /** Where a heading ends that only a space parts from the text below it. */
  headingEnd = -1
  private readonly counts = new Map<string, number>()
  private small: string | undefined
  private names: GluedNames | undefined

  constructor(private readonly text: string) {}

  /** Whether a character can begin what was run into the text before it: a capital, an opening mark, a bullet. */
  isOpening(code: number, before: number): boolean {
    if (isUpper(code)) return true
    if (isLower(code)) return isDigit(before) || ((code === 119 || code === 104) && isLetter(before))
    if (isDigit(code) || code === 40 || code === 43) return isLetter(before)
    if (code === 34) return this.quotes % 2 === 1
    return code === 0x201c || code === 0x2022
  }

  /** What to put at a place where no space stands in front of a capital or mark; nothing where none was lost. */
  breakAt(at: number, code: number): string {
    const { text } = this
    const before = text.charCodeAt(at - 1)
    if (code === 0x2022) return PARAGRAPH
    const next = text.charCodeAt(at + 1)
    if (isLower(code)) return isDigit(before) ? behindPhone(text, at) : beforeAddress(text, at)
    if (isDigit(code) || code === 40 || code === 43) return beforePhone(text, at)
    if (!isUpper(code)) return this.beforeMark(at, before)
    if (isInAddress(text, at))
      return (isDigit(before) && behindPhone(text, at)) || behindAddress(text, at, (word) => this.count(word) > 0)
    if (isLower(before)) return isLower(next) || !(next > 32) ? this.inWord(at) : this.beforeCapitals(at)
    if (isUpper(before)) return isLetter(next) ? this.behindCapitals(at) : ''
    if (isDigit(before)) return isLower(next) ? this.behindNumber(at) : ''
    return this.behindStop(at, next)
  }

  /**
   * In front of a heading that has no line of its own, and behind it: "… next year. About Acme Acme is". It is told by
   * its name, which the next sentence says again, or which the next word is run into.
   */
  beforeHeading(at: number): string {
    if (!this.text.startsWith('About ', at) || !ENDED.test(this.text.slice(Math.max(0, at - 48), at))) return ''
    return this.readHeading(at) || NAMED_RUN_ON.test(this.text.slice(at + 6, at + 126)) ? PARAGRAPH : ''
  }

  /** Where the heading ends that begins at a place: where its name is said again. False where it is not. */
  readHeading(at: number): boolean {
    const { text } = this
    const name = text.startsWith('About ', at) ? NAMED_AGAIN.exec(text.slice(at + 6, at + 126)) : null
    if (!name) return false
    const end = at + 6 + name[0].length
    this.headingEnd = text[end] === ' ' ? end + 1 : end
    return true
  }

  /** "SOURCE Acme, Inc.": what a wire puts below a release; the body has a line of its own. */
  isSource(at: number): boolean {
    const { text } = this
    SOURCE.lastIndex = at
    if (!SOURCE.test(text)) return false
    if (isUpper(text.charCodeAt(at - 1))) return false
    if (text[at - 1] === ' ' && !ENDED.test(text.slice(Math.max(0, at - 48), at))) return false
    this.headingEnd = SOURCE.lastIndex
    return true
  }

  /** Capitals behind a small letter: a dateline that was run into a subtitle, "… every MondayLEEDS, May 3". */
  private beforeCapitals(at: number): string {
    if (this.isRepeated(at) || beginsListed(this.text, at, this.count)) return PARAGRAPH
    const isDateline = /^\p{Lu}{3,}(?:[ .]\p{Lu}+){0,3}(?:, \p{Lu}|\s?[–—]|--)/u.test(this.text.slice(at, at + 48))
    return isDateline && /\p{L}{3}$/u.test(this.text.slice(Math.max(0, at - 3), at)) ? PARAGRAPH : ''
  }

  /** A name behind capitals: said again below its heading, or a person behind a body that the text knows by itself. */
  private behindCapitals(at: number): string {
    const { text } = this
    // "RESOURCE PROJECTS" has no "SOURCE" in it.
    const label = text.slice(at, at + 40)
    if ((HEADING.test(label) && !label.startsWith('SOURCE ')) || (this.isInHeading(at) && this.isRepeated(at, true)))
      return PARAGRAPH
    if (isBehindHour(text, at) || isDatelineInCapitals(text, at) || isSaidApart(text, at)) return PARAGRAPH
    const left = /\p{Lu}{2,}$/u.exec(text.slice(Math.max(0, at - LONGEST_CAPITALS), at))?.[0]
    if (left && left.length > 3 && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(label) && this.count(left) > 1) return PARAGRAPH
    const right = isLower(text.charCodeAt(at + 1))
      ? /^\p{Lu}\p{Ll}{2,}(?= \p{Lu})/u.exec(text.slice(at, at + 24))?.[0]
      : undefined
    if (!right || !isGiven(classesOf(right))) return ''
    const isBody = left !== undefined && (isState(classesOf(left)) || this.count(left) > 0)
    return isBody && this.count(left + right) < 2 ? PARAGRAPH : ''
  }

  /** An opening quotation mark: behind the end of a sentence begins a paragraph, behind a word there was a space. */
  private beforeMark(at: number, before: number): string {
    // "devices.“5G gaming", but no inch behind a figure.
    if (!/^(?:\p{L}|\d{1,3}\p{L})/u.test(this.text.slice(at + 1, at + 5))) return ''
    const char = String.fromCharCode(before)
    if (/[.!?…]/.test(char)) return this.endsSentence(at - 1) ? PARAGRAPH : ' '
    if (/["”’)]/.test(char) && /[.!?…,]/.test(this.text[at - 2] ?? '')) return PARAGRAPH
    // "Oakham (OKM)"We will": behind the bracket a quotation begins.
    if (char === ')' && /^["“]\p{Lu}\p{Ll}*['’ ]/u.test(this.text.slice(at, at + 24))) return PARAGRAPH
    return /[:;,]/.test(char) || (isLower(before) && /^["“]\p{Lu}/u.test(this.text.slice(at, at + 2))) ? ' ' : ''
  }

  /** A capital behind a full stop, a closing mark, a semicolon. */
  private behindStop(at: number, next: number): string {
    const { text } = this
    let stop = at - 1
    while (stop > 0 && /["”’)\]]/.test(text[stop])) stop--
    const closed = at - 1 - stop
    const begins = isLower(next) || /^(?:[AI] \p{L}|PR [CM]|\p{Lu}{3,}[ :-])/u.test(text.slice(at, at + 24))
    if (!begins || NAME_REST.test(text.slice(at, at + 6))) return ''
    // A straight mark here opens a quotation where an odd number stands before it: the break is in front of it.
    if (text[at - 1] === '"' && this.quotes % 2 === 1) return ''
    // "Oakham Mills N.V.About Oakham"
    if (text[stop] === '.' && HEADING.test(text.slice(at, at + 40))) return PARAGRAPH
    if (/[.!?…]/.test(text[stop])) return this.endsSentence(stop) ? PARAGRAPH : ''
    if (text[at - 1] === ';') return isLower(next) ? PARAGRAPH : ''
    const inside = /\(([^()\n]{2,80})\)$/.exec(text.slice(Math.max(0, at - 84), at))
    return closed && inside && /\s\($/.test(text.slice(0, at - inside[1].length - 1).slice(-2)) && isLower(next)
      ? PARAGRAPH
      : ''
  }

  /** Whether the stop ends a sentence: a word of small letters, a number or a closing mark stands before it, no abbreviation or number of a list. */
  private endsSentence(stop: number): boolean {
    const before = /(\S{1,40})$/.exec(this.text.slice(Math.max(0, stop - 40), stop))?.[1] ?? ''
    if (!/[\p{Ll}\d)%”"’™®*]$|\p{Lu}{2}$/u.test(before)) return false
    if (
      /^\d{1,2}$/.test(before) &&
      !/[\p{L},]\s$/u.test(this.text.slice(Math.max(0, stop - before.length - 2), stop - before.length))
    )
      return false
    return !ABBREVIATIONS.has(/[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '')
  }

  /** A capital behind a small letter: a word of a name ("PowerPoint") unless something tells that two were run together. */
  private inWord(at: number): string {
    const { text } = this
    const rest = text.slice(at, at + 40)
    if (NUMBER_LABEL.test(rest)) return ' '
    if (HEADING.test(rest) || this.isRepeated(at) || beginsListed(text, at, this.count) || isSaidApart(text, at))
      return PARAGRAPH
    const own = /\p{L}*(\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - 24), at)) ?? []
    if (isNamedInList(text, at) && own.some((word) => this.count(word) > (word.length > 6 ? 0 : 1))) return PARAGRAPH
    this.names ??= new GluedNames(text, this.count)
    if (this.names.meetAt(at)) return PARAGRAPH
    const last = this.headingEnd < at ? this.headingEnd : 0
    const left = /\p{L}+$/u.exec(text.slice(Math.max(last, at - 40, 0), at))![0]
    const right = /^\p{L}+/u.exec(rest)![0]
    if (right.length < 2 && right !== 'A' && right !== 'I') return ''
    const isOnce = () => isOnlyJoint(text, /\p{Lu}?\p{Ll}+$/u.exec(left)![0], /^\p{L}\p{Ll}*/u.exec(right)![0])
    if (right.length > 2 && !/\p{Ll}\p{Lu}/u.test(right) && this.endsHeading(at, right) && isOnce()) return PARAGRAPH
    // "About the Alder InstituteThe Alder Institute is": a heading, and the sentence behind it.
    if (/^The \p{Lu}/u.test(rest) && left.length > 3 && isOnce()) return PARAGRAPH
    if (STARTERS.has(right.toLowerCase()) && right !== 'On' && right !== 'In') {
      return isLower(left.charCodeAt(0)) && left.length > 3 && isOnce() ? PARAGRAPH : ''
    }
    if (right.length < 3 || left.length < 3 || /^\p{Ll}+\p{Lu}/u.test(right)) return ''
    // "AcmeWireAustin, Texas": a name that the text says elsewhere, and the address of a letterhead.
    if (isTown(rest) && this.count(left) > 1) return PARAGRAPH
    if (isLower(left.charCodeAt(0))) return left.length > 3 && isOnce() ? ' ' : ''
    if (/\p{Ll}\p{Lu}/u.test(left) || NAME_START.test(left)) return ''
    const front = /(\p{Lu}[\p{L}.]*) $/u.exec(text.slice(Math.max(0, at - left.length - 24), at - left.length))?.[1]
    return front && isOnce() && this.endsName(front, left, right) ? PARAGRAPH : ''
  }

  /** Whether nothing but a heading stands before in its line, and a sentence goes on behind: "About Acme by RoeFrom a small shop". */
  private endsHeading(at: number, right: string): boolean {
    const head = this.text.slice(Math.max(0, at - LONGEST_NAME), at)
    if (!head.includes('About ') || !/(?:^|\n|[.!?”"]\s?)About (?:the )?[\p{L} &.'’-]{2,60}$/u.test(head)) return false
    return /^[,’']?s? \p{Ll}/u.test(this.text.slice(at + right.length, at + right.length + 4))
  }

  /** "Jane RoeAcme": a given name, and two words that the text or the lexicon knows by themselves. */
  private endsName(front: string, left: string, right: string): boolean {
    if (!isGiven(classesOf(front)) && !this.counts.has(front)) return false
    const behind = classesOf(right)
    if (isGiven(classesOf(front)) && (isTitle(behind) || isHead(behind) || isFamily(classesOf(left)))) return true
    // "Blue Cross BlueShield" beside "Blue Cross Blue Shield"
    return this.count(left) > 0 && this.count(right) > 0 && !isPair(this.text, left, right)
  }

  /** A capital behind a number: a sentence or heading, or what follows a telephone number or a year. */
  private behindNumber(at: number): string {
    const rest = this.text.slice(at, at + 40)
    if (HEADING.test(rest)) return PARAGRAPH
    const number = /[\d().+-]*\d$/.exec(this.text.slice(Math.max(0, at - 24), at))![0]
    const word = /^\p{L}+/u.exec(rest)![0]
    if (/\d{3}[.-]\d{4}$/.test(number) && word.length > 2) return PARAGRAPH
    return /^(?:19|20)\d\d$/.test(number) && STARTERS.has(word.toLowerCase()) ? PARAGRAPH : ''
  }

  /** The text in small letters, of the same length. */
  private get lower(): string {
    this.small ??= this.text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    return this.small
  }

  /** Whether a heading that names a body may end here: "ABOUT ACMEACME is". */
  private isInHeading(at: number): boolean {
    return /\babout\b/i.test(this.text.slice(Math.max(0, at - LONGEST_NAME), at))
  }

  /** Whether what follows says again the words in front: "About AcmeAcme is", "Acme GroupAcme Group is". */
  private isRepeated(at: number, inAnyCase = false): boolean {
    return isSaidAgain(inAnyCase ? this.lower : this.text, at)
  }

  /** How often a word stands in the text by itself. */
  private readonly count = (word: string): number => {
    if (!this.counts.size)
      for (const [found] of this.text.matchAll(/\p{L}+/gu)) this.counts.set(found, (this.counts.get(found) ?? 0) + 1)
    return this.counts.get(word) ?? 0
  }
}
