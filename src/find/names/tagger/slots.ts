import type { Word } from '../../../text/words.ts'

/** What unlabelled text says of a word: the groups of words that it is used like, from small to large, 0 for none. */
export interface Form {
  readonly word: Word
  readonly fine: number
  readonly middle: number
  readonly coarse: number
  /** How much of the time the word is written small, from 1 to 6; 0 where that is not known. */
  readonly small: number
  /** Bit n is set where the word is of the n-th class of `TOLD`. */
  readonly classes: number
  readonly isAcronym: boolean
  /** Sums of weights, `SIZE` a slot, and bit n is set where those of slot n are there. */
  readonly sums: Float32Array
  summed: number
}

/**
 * Places of a word as a token sees it. What one word says at one place is always the same, so that its weights are summed
 * once for each word; `Plain`, `Title` and `Capitals` are the token itself, by how its sentence is written.
 */
export enum Slot {
  Plain = 0,
  Title = 1,
  Capitals = 2,
  Before2 = 3,
  Before1 = 4,
  Behind1 = 5,
  Behind2 = 6,
  /** The words before and behind the words with capitals that the token is among. */
  Front = 7,
  Back = 8,
  /** The first and the last of those words. */
  First = 9,
  Last = 10,
}
export const SLOTS = 11

/** Parts of the features that can be left out, to see what they add. */
export enum Part {
  Words = 1,
  Lexicon = 2,
  Groups = 4,
  Phrases = 8,
  Document = 16,
  All = 31,
}

/** The hash of a feature, a signed 32-bit number: its template and up to two numbers. */
export function featureOf(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** Templates of slots begin here, so that they never meet those of `Features`. */
const BASE = 1000
const TEMPLATES = 40

/** The features of a word in a slot. */
export function slotFeatures(form: Form, slot: Slot, parts: number): number[] {
  const { word } = form
  const found: number[] = []
  const add = (template: number, a: number, b = 0) => found.push(featureOf(BASE + slot * TEMPLATES + template, a, b))
  const isNear = slot <= Slot.Capitals || slot === Slot.Before1 || slot === Slot.Behind1
  const isEnd = slot === Slot.First || slot === Slot.Last
  if (parts & Part.Words) {
    add(0, word.lowerHash)
    if (isNear || isEnd) add(1, word.suffix3)
    if (isNear) add(2, word.shape)
  }
  if (parts & Part.Lexicon) {
    add(3, form.classes)
    for (let bits = form.classes, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) add(4, bit)
  }
  if (parts & Part.Groups) {
    if (isNear || isEnd) add(5, form.fine)
    add(6, form.middle)
    add(7, form.coarse)
    if (isNear) add(8, form.small)
  }
  if (slot > Slot.Capitals) return found
  if (parts & Part.Words) {
    add(10, word.prefix)
    add(11, word.suffix2)
    add(12, word.suffix4)
    // Whatever the sentence is written like.
    found.push(featureOf(BASE - 1, word.lowerHash), featureOf(BASE - 2, word.shape), featureOf(BASE - 3, word.suffix3))
  }
  if (parts & Part.Lexicon) {
    for (let bits = form.classes, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) found.push(featureOf(BASE - 4, bit))
    if (parts & Part.Groups) add(13, form.small, form.classes)
  }
  if (parts & Part.Groups) {
    found.push(featureOf(BASE - 5, form.fine), featureOf(BASE - 6, form.middle))
    add(14, form.small, form.coarse)
    add(15, form.middle, word.shape)
  }
  return found
}
