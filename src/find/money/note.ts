/** "(in millions, except per share data)": what the amounts of a table or a paragraph are counted in. */

import type { Block, Document, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'

/** A note's amounts are worth so much more from here to there. */
interface Note extends Span {
  scale: number
}

const WORTH: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 }
/** Native search is quick: only where one of these stands a note is looked for. */
const CUES = [
  'thousands',
  'millions',
  'billions',
  'Thousands',
  'Millions',
  'THOUSANDS',
  'MILLIONS',
  '000s',
  '000’s',
  "000's",
]
const NOTE = pattern('i')`
  (?:[(\[]|^|\b(?:amounts?|figures?|dollars?|expressed|stated|shown|presented|tables?|data|results)\b)
  [^()\n]{0,40}?(?:\bin|[$€£]|\b[A-Z]{3}|[(,])\s?(?:[$€£]\s?|[A-Z]{3}\s)?(?<unit>thousand|million|billion)s\b
  (?! of (?!(?:U\.?S\.?|Canadian|Australian|dollars|euros|pounds|[A-Z]{3}\b)))`
const ZEROS = /[([][^()\n]{0,30}(?:[$€£]\s?)?['’]?000['’]?s\b/
/** A paragraph of prose ends a table. */
const PROSE = 160

/** The notes of a document, in text order, each with the stretch that it speaks of. */
export function notesOf({ text, blocks }: Document): Note[] {
  // Spares work.
  if (!CUES.some((cue) => text.includes(cue))) return []
  const notes: Note[] = []
  for (const [n, block] of blocks.entries()) {
    const own = text.slice(block.start, block.end)
    // Spares work.
    if (!CUES.some((cue) => own.includes(cue))) continue
    const found = NOTE.exec(own)
    const zeros = found ? null : ZEROS.exec(own)
    if (!found && !zeros) continue
    const scale = found ? WORTH[found.groups!.unit.toLowerCase()] : 1e3
    if (own.length > PROSE && !own.includes('\t')) {
      // In prose only what stands in brackets is a note, and it speaks of its own paragraph.
      if (/^[([]/.test((found ?? zeros)![0])) notes.push({ start: block.start, end: block.end, scale })
      continue
    }
    notes.push({ start: block.start, end: tableEnd(text, blocks, n), scale })
  }
  return notes
}

/** Where the rows behind a heading end: at the next paragraph of prose, or at another heading of the kind. */
function tableEnd(text: string, blocks: readonly Block[], from: number): number {
  let { end } = blocks[from]
  for (let n = from + 1; n < blocks.length; n++) {
    const row = text.slice(blocks[n].start, blocks[n].end)
    if ((row.length > PROSE && !row.includes('\t')) || NOTE.test(row.slice(0, PROSE))) break
    if (/[a-z]{3}\.$/.test(row) && !row.includes('\t') && row.length > 60) break
    end = blocks[n].end
  }
  return end
}

/** Rows and amounts that a note leaves out: what is told for one share. */
const SINGLE = /\b(?:per|EPS|each)\b/i

/** What an amount without a scale of its own is worth more by the note over it; 1 where none is. */
export function noteScale(text: string, notes: readonly Note[], { start, end }: Span, per: string | null): number {
  const note = notes.find((each) => each.start <= start && end <= each.end)
  if (!note || per) return 1
  const line = text.lastIndexOf('\n', start) + 1
  const row = text.slice(Math.max(line, note.start), start)
  // In a row its label decides, in prose what stands close by.
  return SINGLE.test(row.includes('\t') ? row : row.slice(-24)) ? 1 : note.scale
}
