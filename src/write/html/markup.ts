/** Text as markup: everything in it is escaped, and what would turn or hide it is written out. */
import { STEERING_IN_TEXT, written } from '../../text/printable.ts'
import type { Mark } from './marks.ts'

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIAL = /[&<>"']/g

export const escaped = (text: string): string => text.replace(SPECIAL, (char) => ENTITIES[char])

/** The same with steering characters in elements of their own, each of which stands for one character of the text. */
const shown = (text: string): string =>
  escaped(text).replace(STEERING_IN_TEXT, (unit) =>
    unit === '\r' ? '<i class="x"></i>' : `<i class="x">${written(unit)}</i>`,
  )

/** Characters from which on a piece ends at the next line: the browser lays out only the pieces in view. */
const PIECE = 4000

/**
 * A text with its marks. Where marks overlap, the text is cut at their borders, and each stretch names all that lie over it;
 * `m12` is the place where mark 12 begins.
 */
export function markup(text: string, marks: readonly Mark[]): string {
  const cuts = new Set<number>([0, text.length])
  for (const { start, end } of marks) cuts.add(start).add(end)
  const ends: number[] = []
  for (let at = PIECE; at < text.length; at += PIECE) {
    const line = text.indexOf('\n', at)
    if (line < 0) break
    ends.push(line + 1)
    cuts.add(line + 1)
    at = line + 1
  }
  const borders = [...cuts].sort((a, b) => a - b)
  let html = '<div class="c">'
  let next = 0
  let piece = 0
  let over: number[] = []
  for (let n = 0; n + 1 < borders.length; n++) {
    const [from, to] = [borders[n], borders[n + 1]]
    if (ends[piece] === from) {
      html += '</div><div class="c">'
      piece++
    }
    over = over.filter((mark) => marks[mark].end > from)
    const opened = next
    while (next < marks.length && marks[next].start === from) over.push(next++)
    for (let mark = opened; mark < next; mark++) html += `<a id="m${mark}"></a>`
    const body = shown(text.slice(from, to))
    if (!over.length) html += body
    else {
      const kinds = [...new Set(over.map((mark) => `k-${marks[mark].field}`))].join(' ')
      html += `<mark class="${kinds}" data-m="${over.join(' ')}">${body}</mark>`
    }
  }
  return `${html}</div>`
}
