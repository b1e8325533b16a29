import { pattern } from '../../text/pattern.ts'
import { mentionAt } from '../../text/span.ts'
import type { Channel } from './types.ts'

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»()[\]]{3,300}/gi
/** A domain that a sentence ran into: "www.example.com.About". */
const RUN_ON = pattern()`
  ^((?:https?:\/\/)?[A-Za-z\d.-]+?\.(?:com|org|net|gov|edu|ai|io|info|biz|au|uk))
  (?:\.?(?=[A-Z][a-z])|(?=\d{3}[.-])|\.(?=[/\d©®™])).*$`

/** The web addresses of a stretch of text; those that scraping ran together are parted. */
export function urlsIn(text: string, from: number, end: number): Channel[] {
  const found: Channel[] = []
  // What lies behind the stretch is not searched.
  const stretch = text.slice(0, end)
  URL.lastIndex = from
  for (let match = URL.exec(stretch); match; match = URL.exec(stretch)) {
    let at = match.index
    for (const part of match[0].split(/(?<=.)(?=https?:\/\/)/)) {
      const value = part.replace(/[.,;:!?'’*_]+$/, '').replace(RUN_ON, '$1')
      found.push({ ...mentionAt(text, at, at + value.length, 'contacts/url'), kind: 'url', value })
      at += part.length
    }
  }
  return found
}
