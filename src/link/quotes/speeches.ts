import type { Block, Span, Warning } from '../../document/types.ts'
import { isSaying } from '../../lexicon/saying.ts'
import { isFirst, speakerOf } from './alone.ts'
import { isAside, isTitle } from './asides.ts'
import { type Attribution, STATEMENT, tagBefore, tagBehind, tagWithin } from './attribution.ts'
import type { Quoted } from './marks.ts'
import { isCloserBelow, nameAlone, signatureIn } from './signature.ts'
import { isBeside } from './subject.ts'
import type { Voice, Voices } from './voices.ts'
import { lastSentence, wordFrom, wordsIn } from './words.ts'

/** What somebody says, and who. */
export interface Speech extends Span {
  voice: { id: string; name: string } | null
  /** Name of the rule that found it, as `--explain` prints it. */
  rule: string
  segments?: Span[]
}

/** Shortest statement that counts, in words; and the shortest that counts without anyone named. */
const WORDS = 5
const ALONE = 9
/** Farthest that the parts of a broken statement stand from one another, in characters. */
const BREAK = 260
/** How far back "he" may mean who spoke last; and a stranger who did. */
const NEAR = 1200
const NEAR_STRANGER = 400
/** Longest paragraph that is nothing but an attribution. */
const LONGEST_TAG = 160

interface Previous {
  voice: Voice | null
  end: number
  /** Where the words end that say who spoke. */
  told: number
  block: number
}

/** From what stands between marks to who said it, in text order. */
export class Speeches {
  private previous: Previous | null = null
  /** Where the speech begins whose speaker is looked for. */
  private speechFrom = 0
  private readonly quoted: Quoted[]

  constructor(
    private readonly voices: Voices,
    private readonly blocks: readonly Block[],
    quoted: readonly Quoted[],
    private readonly warnings: Warning[],
  ) {
    this.quoted = quoted.filter((quote) => !isAside(voices.text, quote))
  }

  read(): Speech[] {
    const speeches: Speech[] = []
    for (let n = 0; n < this.quoted.length; n++) {
      const quote = this.quoted[n]
      this.speechFrom = quote.start
      const before = this.before(quote)
      const behind = this.behind(n, before)
      if (behind?.voice && before?.voice && behind.voice.id !== before.voice.id && quote.reopened[0]) {
        this.part(n)
        n--
        continue
      }
      const segments: Span[] = [quote]
      let last = n
      while (behind && last + 1 < this.quoted.length && this.continues(last, behind)) segments.push(this.quoted[++last])
      const speech = this.speech(quote, this.quoted[last], behind, before)
      if (speech) {
        speeches.push({ ...speech, segments })
        n = last
      }
    }
    return speeches
  }

  /** Who "he" and "she" are: whom the text named last, or who spoke last. */
  private readonly antecedent = (before: number): Voice | null => {
    const { previous } = this
    // However long the speech itself is.
    const from = Math.min(before, this.speechFrom)
    const near = previous?.voice?.person && from - previous.end < NEAR ? previous.voice : null
    const subject = this.voices.lastBefore(before, (v) => v.person && !isBeside(this.voices.text, v))
    const last = this.voices.lastBefore(before, (v) => v.person)
    const since = previous ? this.blocks[previous.block].end : 0
    // "A rare thing, above all to Colonel Doe": presented since the last speech, if not as one who does something.
    if (near && last && last.start > since && isFirst(this.voices, last) && !(subject && subject.start > since))
      return last
    const named = (subject && this.subjectOf(subject)) ?? last
    // Behind a speech of somebody who is not known, "she added" is the same one.
    const unknown = previous && !previous.voice && from - previous.end < NEAR_STRANGER
    if (unknown && !(named && named.start > previous.end)) return null
    return named && (!near || named.start > previous!.end) ? named : (near ?? named)
  }

  /** Who speaks where nobody is named beside the quotation: who is told to in front of it, else who spoke last. */
  private alone(quote: Quoted): Voice | null {
    const { previous, voices, blocks } = this
    const { start, end, first, last } = quote
    const spoke = previous?.voice ?? null
    if (spoke && first - previous!.block <= 1) return spoke
    const isNear = previous !== null && start - previous.end < NEAR
    const headline = blocks.find(({ kind }) => kind === 'headline')
    const around = { block: blocks[first], above: blocks[first - 1], below: blocks[last + 1], headline }
    return speakerOf(voices, { start, end, ...around, last: spoke, isNear }, this.antecedent)
  }

  /** "Doe urged Mr Roe to think of it": of two in a sentence the one whom it is about; and who says it, whoever else is in it. */
  private subjectOf(last: Voice): Voice {
    const { text } = this.voices
    const block = this.blocks.findLast((b) => b.start <= last.start)
    const from = lastSentence(text, Math.max(block?.start ?? 0, last.start - LONGEST_SENTENCE), last.end)
    const first = this.voices.in(from, last.start).find((v) => v.person && v.id !== last.id && !isBeside(text, v))
    if (!first) return last
    // "Doe, who led it, told": what is said of him beside his name is passed over.
    const own = first.end + (APPOSITION.exec(text.slice(first.end, last.start))?.[0].length ?? 0)
    const verb = wordFrom(text, own, last.start)
    const says = verb !== null && verb.start === own + 1 && isSaying(verb.text)
    const opens =
      wordsIn(text, from, first.start).filter(({ text: word }) => /^\p{Ll}{3}/u.test(word)).length < FEW_WORDS
    const between = text.slice(own, last.start)
    return says || (opens && /^\s\p{Ll}/u.test(between) && !CLAUSES.test(between)) ? first : last
  }

  /** Where the words begin that may say who speaks: in the paragraph, or in a line of its own above it. */
  private floor({ start, first }: Quoted): number {
    const own = this.blocks[first].start
    const above = this.blocks[first - 1]
    if (!above || start - own > 2 || !/body|header$|headline/.test(above.kind)) return own
    const line = this.voices.text.slice(Math.max(above.start, above.end - LONGEST_LINE), above.end)
    if (above.kind === 'headline') return STATEMENT.test(line) ? above.start : own
    if (line.endsWith(':') || FOLLOWS.test(line) || STATEMENT.test(line)) return above.start
    return above.end - above.start < LONGEST_LINE && OPENS.test(line) ? above.start : own
  }

  /** The words above or in front that say who speaks, or a name alone on the line above; not one that signs a quotation above it. */
  private before(quote: Quoted) {
    const { start, first } = quote
    const told = tagBefore(this.voices, start, this.floor(quote), this.antecedent)
    const above = this.blocks[first - 1]
    const isFree = above && above.end > (this.previous?.told ?? 0) && start - this.blocks[first].start < 3
    const label = !told && isFree ? nameAlone(this.voices, above) : null
    return label ? { ...label, stranger: false } : told
  }

  /** The attribution behind a quotation, in its paragraph or as a paragraph of its own. */
  private behind(n: number, before = this.before(this.quoted[n])): Attribution | null {
    const quote = this.quoted[n]
    const { text } = this.voices
    const block = this.blocks[quote.last]
    const next = this.quoted[n + 1]
    const limit = next?.first === quote.last ? next.start - 1 : block.end
    const ended = /[.!?]["”»’'\s]*$/.test(text.slice(Math.max(quote.start, quote.end - 2), quote.behind))
    const own = tagBehind(this.voices, quote.behind, limit, ended, this.antecedent)
    if (own || limit < block.end || /[\p{L}\p{N}]/u.test(text.slice(quote.behind, block.end))) return own
    const below = this.blocks[quote.last + 1]
    if (!below || /chrome|boilerplate/.test(below.kind) || below.end - below.start > LONGEST_TAG) return null
    const isWhole = quote.closed && quote.start - this.blocks[quote.first].start < 3
    const isNext = next?.first === quote.last + 2 && isCloserBelow(block, below, this.blocks[next.first])
    const signed = isWhole ? signatureIn(this.voices, below, !isNext && !before) : null
    if (signed || next?.first === quote.last + 1) return signed
    const tag = tagBehind(this.voices, below.start, below.end, true, this.antecedent)
    return tag && below.end - tag.end < 3 ? tag : null
  }

  /** Another speaks at the end than at the beginning: the mark that closes the first speech is missing. */
  private part(n: number): void {
    const quote = this.quoted[n]
    const [second, ...reopened] = quote.reopened
    const end = this.blocks[second.block - 1].end
    const first = { ...quote, end, behind: end, last: second.block - 1, closed: false, reopened: [] }
    this.quoted.splice(n, 1, first, { ...quote, start: second.at, first: second.block, reopened })
    this.warnings.push({
      code: 'unbalanced-quote',
      message: 'a quotation has no closing mark',
      start: first.start,
      end: first.end,
    })
  }

  /** Whether the next quotation is the rest of this one: behind its attribution, with none of its own. */
  private continues(n: number, tag: Attribution): boolean {
    const { text } = this.voices
    const quote = this.quoted[n]
    const next = this.quoted[n + 1]
    if (next.first !== quote.last || next.start - quote.end > BREAK) return false
    const between = text.slice(quote.end, next.start)
    const gap = between.replace(/[\s“"«„‘']+$/, '')
    // “… all the same,” said a man who is called “Shorty.”; but a full stop may be lost in front of two spaces.
    if (!/[.,;:!?–—-]$/.test(gap) && !LOST_STOP.test(between)) return false
    const told = text.slice(tag.end, next.start).match(SENTENCE) ?? []
    return told.length < 2 && this.behind(n + 1) === null
  }

  private speech(
    quote: Quoted,
    last: Quoted,
    behind: Attribution | null,
    before: (Attribution & { stranger: boolean }) | null,
  ): Speech | null {
    const { text } = this.voices
    const { start } = quote
    const { end } = last
    if (isTitle(text, start, end)) return null
    const words = text.slice(start, end).split(/\s+/).length
    const isWhole = quote.start - this.blocks[quote.first].start < 3
    const stop = /^[.!?]/.test(text[last.behind] ?? '') && isWhole
    // Where each paragraph opens with a mark, the last one may have lost its stop.
    const ends = stop || quote.reopened.length > 0 || /[.!?,…](?:\s?["”»’'])?$/.test(text.slice(start, last.behind))
    const sentence = /^\P{Ll}/u.test(text[start]) && ends
    const spoken = quote.closed || quote.first !== quote.last ? null : tagWithin(this.voices, start, quote.end)
    const stranger = before?.stranger === true
    const announced = /[:,]\s{0,2}["“‘'„«]?$/.test(text.slice(Math.max(0, start - 4), start))
    const told = behind ?? spoken ?? (stranger && !announced ? null : before)
    if (words < WORDS || (!told && (words < ALONE || !(sentence || stranger)))) return null
    const voice = told ? told.voice : stranger ? null : this.alone(quote)
    this.previous = { voice: voice as Voice | null, end, told: told?.end ?? end, block: last.last }
    const rule = told ? (behind ? 'quotes/attributed' : 'quotes/introduced') : 'quotes/alone'
    return { start, end, voice, rule }
  }
}

/** Where a sentence begins. */
const SENTENCE = /[.!?]\s+\p{Lu}\p{L}*\s/gu
const LOST_STOP = /\p{L}[^\S\n]{2}[“"]$/u
/** Characters of a sentence that are looked back over. */
const LONGEST_SENTENCE = 400
/** Words that stand between two who each do something. */
const CLAUSES = /[,;:–—]|\s(?:and|but|while|that|when|as|where|because|who|if)\s/
const APPOSITION = /^,(?:\s(?:who|whose|of|from|the|an?)\s[^,]{1,80},)?/
/** Fewer small words stand in front of the one whom a sentence begins with. */
const FEW_WORDS = 3

/** Longest line that says whose statement stands below it. */
const LONGEST_LINE = 240
const OPENS = /\b(?:statement|comments?|remarks?)[^.:]{0,60}[.:]?$/i
const FOLLOWS = /\bfollowing (?:statement|comments?|remarks?)\b[^.:]{0,60}[.:]$/
