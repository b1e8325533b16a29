/** Addresses of the web that are written without "www": "visit acme.com", "learn more at newsroom.acme.com". */
import { pattern } from '../../text/pattern.ts'
import { firstFrom, mentionAt } from '../../text/span.ts'
import type { Channel } from './types.ts'

const END = /\.(?:com|org|net|gov|edu|io|info|biz|ai|co|tv|app|eu|ca|au|uk|us|nz)(?![\w@-])/g
const HOST = pattern('y')`
  (?:[A-Za-z\d][A-Za-z\d-]{0,40}\.){1,4}
  (?:com|org|net|gov|edu|io|info|biz|ai|co|tv|app|eu|ca|au|uk|us|nz)(?![\w@-])(?:\/[^\s<>"“”«»()[\]]{0,200})?`
/** What stands in front of an address that is given to read more. */
const CUE = pattern('i')`
  \b(?:visit(?:ing)?|at|to|see|via|on|from|website|web|online|site|url|explore|through)\s?:?\s{1,2}$`
/** And of one that a company may be called by: "visit Acme.com", but not "at Acme.com". */
const PLAIN_CUE = pattern('i')`
  \b(?:
    visit(?:ing)?|website|online(?: at)?|go to|web|url|(?:information|more|details|available|located|found|us) (?:at|on)
  )\s?:?\s{1,2}$`
const LONGEST = 120

/**
 * The addresses of a stretch of text that have no "www" and no scheme: where the words in front say that one follows, or
 * another address stands in front.
 */
export function hostsIn(text: string, from: number, end: number, urls: readonly Channel[]): Channel[] {
  const found: Channel[] = []
  const stretch = text.slice(0, end)
  END.lastIndex = from
  for (let dot = END.exec(stretch); dot; dot = END.exec(stretch)) {
    let start = dot.index
    while (start > from && dot.index - start < LONGEST && /[A-Za-z\d.-]/.test(text[start - 1])) start--
    if (/[@/\w:_]/.test(text[start - 1] ?? '')) continue
    HOST.lastIndex = start
    const value = HOST.exec(stretch)?.[0].replace(/[.,;:!?'’*_]+$/, '')
    if (!value || !isGiven(text, start, value, [urls[firstFrom(urls, start) - 1], found.at(-1)])) continue
    found.push({ ...mentionAt(text, start, start + value.length, 'contacts/url'), kind: 'url', value })
    END.lastIndex = start + value.length
  }
  return found
}

function isGiven(text: string, start: number, value: string, above: readonly (Channel | undefined)[]): boolean {
  if (
    /^,?\s(?:Inc|Ltd|LLC|Corp|Holdings|Group)\b|^['’]s/.test(
      text.slice(start + value.length, start + value.length + 10),
    )
  )
    return false
  const before = text.slice(Math.max(0, start - 40), start)
  const isPlain = /^\p{Lu}[^./]*\.[^./]+$/u.test(value)
  if ((isPlain ? PLAIN_CUE : CUE).test(before)) return true
  return above.some((one) => one && one.end <= start && /^\s?(?:and|or|,|&|\|)\s$/.test(text.slice(one.end, start)))
}
