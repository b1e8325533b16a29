/** Quotation marks of all kinds, and which way each faces. */

export interface Mark {
  start: number
  end: number
  opens: boolean
  /** It looks the same on both sides. */
  straight: boolean
}

const GLYPH = /["“”„‟«»‘‚]|''|``|(?<![\p{L}\p{N}.,!?])'(?=\p{Lu})/gu
/** Where a single mark that opens is closed at the farthest, in characters. */
const LONGEST_SINGLE = 2400

/** The marks of a paragraph in text order; single ones only where they stand in a pair outside of double ones. */
export function marksIn(text: string, from: number, end: number): Mark[] {
  const marks: Mark[] = []
  // What lies behind the stretch is not searched.
  const stretch = text.slice(0, end)
  GLYPH.lastIndex = from
  let opened = ''
  for (let match = GLYPH.exec(stretch); match; match = GLYPH.exec(stretch)) {
    const { index: start } = match
    const glyph = match[0]
    if (glyph === '‟' && IN_WORD.test(text.slice(start - 1, start + 2))) continue
    const mark = { start, end: start + glyph.length, straight: glyph === '"' || glyph === "''" }
    if (glyph === '‘' || glyph === "'" || glyph === '‚') {
      const single = opened ? null : singleFrom(text, start, end)
      if (!single) continue
      marks.push({ ...mark, opens: true })
      if (single.closed) marks.push({ start: single.at, end: single.at + 1, opens: false, straight: false })
      GLYPH.lastIndex = single.at + 1
      continue
    }
    if (glyph === '"' && isInches(text, from, start)) continue
    const opens = facing(text, start, glyph, opened)
    opened = opens ? glyph : ''
    marks.push({ ...mark, opens })
  }
  const half = marks.length === 1 && marks[0].opens && opened === '“' ? HALF.exec(stretch.slice(marks[0].end)) : null
  if (half) {
    const start = marks[0].end + half.index
    marks.push({ start, end: start + 1, straight: false, opens: false })
  }
  return marks
}

/** Half of the closing mark, in front of who speaks: “It was long’ Mr Doe said. */
const HALF = /[’'](?=,? (?:the )?(?:\p{Lu}[\p{L}.-]{0,20} ){1,4}(?:said|says|added|told)\b)/u

/** "The Government‟s": an apostrophe of a damaged text. */
const IN_WORD = /^\p{L}‟\p{L}$/u

/** A straight mark opens before a word and closes behind one; “ closes what „ opened, « what » opened. */
function facing(text: string, at: number, glyph: string, opened: string): boolean {
  if (glyph === '“') {
    // The mark of the other side, behind the comma that ends a speech: “It is long,“ he said.
    const closes = opened === '“' && /[.,!?…]/.test(text[at - 1] ?? '') && /^“\s/.test(text.slice(at, at + 2))
    return opened !== '„' && opened !== '‚' && !closes
  }
  if (glyph === '‟') return !/[\p{L}\p{N}.,!?…;)]/u.test(text[at - 1] ?? '')
  if (glyph === '„' || glyph === '``') return true
  if (glyph === '«') return opened !== '»'
  if (glyph === '»')
    return opened !== '«' && /^»\p{L}/u.test(text.slice(at, at + 3)) && !/\S$/.test(text.slice(0, at).slice(-1))
  const before = text[at - 1] ?? '\n'
  const after = text[at + glyph.length] ?? '\n'
  if (glyph === '”') return opened === '' && /[\s(]/.test(before) && /\p{Lu}/u.test(after)
  // Mr Doe said : " .... we looked at it."
  if (/\s/.test(after)) return opened === '' && /\s/.test(before) && /^"\s[.…]{2}/.test(text.slice(at, at + 4))
  return /[\s([–—-]/.test(before) || (!/[\p{L}\p{N}.,!?…;)%]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
}

/** 32" and 5'11" measure. */
function isInches(text: string, from: number, at: number): boolean {
  if (!/\d/.test(text[at - 1] ?? '') || /^"(?:[.,]?\s*$|,|\.)/.test(text.slice(at, at + 4))) return false
  let marks = 0
  for (let n = text.indexOf('"', from); n >= 0 && n < at; n = text.indexOf('"', n + 1)) marks++
  return marks % 2 === 0
}

const CLOSING_SINGLE = /['’](?![\p{L}\p{N}])/gu

/**
 * Where the statement in single marks ends that opens at `at`: at the first mark that is no plural's apostrophe, else
 * at the first one. Not closed in its paragraph, it goes on only if it opens the paragraph. Null: no quotation.
 */
function singleFrom(text: string, at: number, end: number): { at: number; closed: boolean } | null {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || !/[\p{L}“"…$£€\p{N}]/u.test(text[at + 1] ?? '')) return null
  const limit = Math.min(end, at + LONGEST_SINGLE)
  let fallback = -1
  CLOSING_SINGLE.lastIndex = at + 2
  const near = text.slice(0, limit)
  for (let match = CLOSING_SINGLE.exec(near); match; match = CLOSING_SINGLE.exec(near)) {
    const { index } = match
    const before = text[index - 1]
    if (/\s/.test(before)) continue
    const plural = before === 's' && /^\s\p{Ll}/u.test(text.slice(index + 1, index + 3))
    if (!plural) return { at: index, closed: true }
    if (fallback < 0) fallback = index
  }
  if (fallback >= 0) return { at: fallback, closed: true }
  if (text[at] === '‚' || end - at <= 40) return null
  const opensParagraph = !/\S/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))
  return opensParagraph ? { at: end, closed: false } : null
}
