/**
 * The compiled lexicon, `lexicon.bin`: little-endian 32-bit numbers, read as they lie.
 *
 *   rows, sets        how many slots the table has (a power of two), and how many distinct sets of classes there are
 *   first[rows]       hash of an entry; 0 is an empty slot
 *   second[rows]      another hash of it
 *   sets × 2          the classes, as bits
 *   set[rows]         which of the sets an entry has, as 16-bit numbers
 *
 * An entry of several words is hashed with single spaces between them, so that it can be looked up word by word. Tables
 * without regard to case hold their entries in small letters under a mark of their own.
 */
export const FIRST_SEED = 0x811c9dc5
export const SECOND_SEED = 0x9747b28c
/** Begins the hash of what is looked up in small letters. */
export const SMALL_MARK = 1

/** FNV-1a over UTF-16 code units, from the hash of what stands in front. */
export function hash(text: string, from = FIRST_SEED): number {
  let h = from
  for (let n = 0; n < text.length; n++) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193)
  return h >>> 0
}

/** The hash goes on with one more code unit. */
export const hashOn = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193) >>> 0
