/** The text as every stage reads it, and where its places are in the text as it was given. */
import { type Edit, type Edited, through, withEdits } from './edits.ts'

/**
 * What is not written as readers take it: white space that is no plain space or line break, hyphens that look like "-",
 * characters that stand for others (ligatures, full-width forms, units in one character, mathematical letters), and what
 * is invisible: soft hyphens with the line break that they asked for, zero-width characters, marks of direction.
 */
const ODD = new RegExp(
  [
    '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]',
    '[\\v\\f\\u0085\\u2028\\u2029]',
    '[\\u2010\\u2011]',
    '[\\ufb00-\\ufb06\\uff01-\\uff5e\\uffe0-\\uffe6\\u3371-\\u33df\\u2103\\u2109]',
    '\\ud835[\\udc00-\\udfff]',
    '\\u00ad\\n?|[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]',
  ].join('|'),
  'g',
)

/** Odd characters become the plain ones that they stand for, and what is invisible goes: blanks at the ends of lines too. */
export function legible(verbatim: string): Edited {
  const plainly = withPlain(verbatim)
  const trimmed = withEdits(plainly.text, edgesOf(plainly.text))
  return { text: trimmed.text, ...through(trimmed, plainly) }
}

/** Every line break with the blanks around it becomes the break alone. */
function edgesOf(text: string): Edit[] {
  const edits: Edit[] = []
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\t'
  let behind = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', behind)) {
    let from = at
    while (from > behind && isBlank(from - 1)) from--
    behind = at + 1
    while (isBlank(behind)) behind++
    if (behind - from > 1) edits.push({ at: from, removed: behind - from, put: '\n' })
  }
  return edits
}

function withPlain(verbatim: string): Edited {
  const edits: Edit[] = []
  for (const { 0: odd, index } of verbatim.matchAll(ODD))
    edits.push({ at: index, removed: odd.length, put: plain(odd) })
  return withEdits(verbatim, edits)
}

function plain(odd: string): string {
  const code = odd.charCodeAt(0)
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return ''
  if (code === 0x2028 || code === 0x2029 || code === 0x85 || code === 0x0b || code === 0x0c) return '\n'
  if (code >= 0x202a && code <= 0x2069) return code === 0x202f || code === 0x205f ? ' ' : ''
  if (code === 0x2010 || code === 0x2011) return '-'
  // A unit's power stays a power: "㎡" is no "m2".
  if (code >= 0x3371 && code <= 0x33df) return odd.normalize('NFKC').replace(/2$/, '²').replace(/3$/, '³')
  if (code > 0x3000 || code === 0x2103 || code === 0x2109) return odd.normalize('NFKC')
  return ' '
}
