import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

/** Another name between a name and its age: "a/k/a “El Flaco,”", ", also known as Chino". */
const ALIAS = pattern('u')`
  ^,?\s(?:a/k/a|a\.k\.a\.,?|aka|alias|(?:also\s|otherwise\s)?known\sas|nicknamed)\s["“‘']?\p{L}[\p{L}.'’ -]{0,28}`
/** And its end. */
const ALIAS_END = /^,?["”’']?(?=,?\s)/
/** How far behind a name, and behind its other name, an age may end, in characters. */
const NEAR = 40
/** "(02) 5550 1234", "(61) 2 5550 1234" are the codes of a number. */
const AFTER = pattern('i')`
  ^(?:
    ,?\s?\(\s?(?:age\s|aged\s)?([1-9]\d{0,2})\s?\)(?![\s./-]{0,3}\d)
    |(?:,\s|\s)(?:age|aged)\s(\d{1,3})\b
    |,\s(?:also\s|now\s|then\s)?(\d{1,3})(?=,|\s(?:of|from|and|was|is|pleaded)\b|\.|;|$)
    |,\s(?:who\sis\s)?(?:an?\s)?(\d{1,3})(?:[-\s]years?[-\s]old|\syears\sof\sage)
  )`
const BEFORE = /\b(\d{1,3})[-\s]years?[-\s]old\s(?:[\p{L}-]+\s){0,4}$/iu

/** ", 61," or "61-year-old" or "(61)" beside a name; null where no age stands there. */
export function ageBeside(text: string, { start, end }: Span): number | null {
  const after = AFTER.exec(behindAlias(text.slice(end, end + 2 * NEAR)).slice(0, NEAR))
  const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))
  const age = Number(after?.slice(1).find(Boolean) ?? before?.[1])
  return age > 0 && age < 120 ? age : null
}

/** What stands behind another name, its comma, which may stand within the marks, in front; all where there is none. */
function behindAlias(text: string): string {
  const alias = ALIAS.exec(text)?.[0]
  if (!alias) return text
  const rest = text.slice(alias.length)
  return `,${rest.slice(ALIAS_END.exec(rest)?.[0].length ?? 0).replace(/^,/, '')}`
}
