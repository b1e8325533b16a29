import type { Block, Sentence } from '../document/types.ts'
import { ABBREVIATIONS, NAME_ENDINGS, STARTERS } from '../lexicon/abbreviations.ts'

/** Longest stretch taken for one sentence; a longer one (a list, a table) is cut at a space. */
const LONGEST = 2000

/** Cuts a block into sentences. One pass; every character that is not white space is in exactly one sentence. */
export function splitSentences(text: string, block: Block): Sentence[] {
  const sentences: Sentence[] = []
  let start = block.start
  const cut = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from])) from++
    while (to > from && /\s/.test(text[to - 1])) to--
    if (to > from) sentences.push({ start: from, end: to, block })
    start = end
  }
  for (let at = block.start; at < block.end; at++) {
    const char = text[at]
    if (char === '.' || char === '!' || char === '?' || char === '…') {
      let end = at + 1
      while (end < block.end && /[.!?…"”’'»)\]]/.test(text[end])) end++
      if (end >= block.end || /\s/.test(text[end])) {
        if (char !== '.' || endsSentence(text, at, end, block)) cut(end)
      }
      at = end - 1
    } else if (char === ' ' && at - start > LONGEST) cut(at)
  }
  cut(block.end)
  return sentences
}

/** Whether the full stop at `dot` (closing marks up to `after`) ends a sentence. */
function endsSentence(text: string, dot: number, after: number, block: Block): boolean {
  let next = after
  while (next < block.end && /\s/.test(text[next])) next++
  if (next >= block.end) return true
  const following = /^["“‘'«([]*([\p{L}\p{N}]+)?/u.exec(text.slice(next, next + 40))!
  const word = following[1] ?? ''
  if (/^\p{Ll}/u.test(word)) return false
  if (/["”»]/.test(text.slice(dot + 1, after))) return true
  let from = dot
  while (from > block.start && /[\p{L}\p{N}.'’-]/u.test(text[from - 1])) from--
  const before = text.slice(from, dot)
  const lower = before.toLowerCase()
  if (NAME_ENDINGS.has(lower)) return STARTERS.has(word.toLowerCase())
  const initial = /^\p{Lu}$/u.test(before)
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(before)
  if (dotted) return STARTERS.has(word.toLowerCase())
  if (initial) return false
  // "Maj.-Gen."
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (ABBREVIATIONS.has(lower) || (last !== lower && ABBREVIATIONS.has(last))) {
    // "No." ends a sentence unless a number follows; "Sat." only before a word that starts one.
    if (lower === 'no' || lower === 'nos') return !/^\d/.test(word)
    return false
  }
  return true
}
