import { part, pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

/** Other names that stand between a name and its age: "a/k/a “El Flaco,”", ", also known as Chino". */
const ALIAS = part`
  (?:,?\s(?:a\/?k\/?a\.?|alias|(?:also\s|otherwise\s)?known\sas|nicknamed)\s["“‘']?[\p{L}.'’ -]{1,30},?["”’']?)?`
/** How far behind a name its age may end, in characters. */
const NEAR = 90
const AFTER = pattern('iu')`
  ^${ALIAS}(?:
    ,?\s?\(\s?(?:age\s|aged\s)?(\d{1,3})\s?\)
    |(?:,\s|\s)(?:age|aged)\s(\d{1,3})\b
    |,?\s(?<=[,”"’']\s)(?:also\s|now\s|then\s)?(\d{1,3})(?=,|\s(?:of|from|and|was|is|pleaded)\b|\.|;|$)
    |,\s(?:who\sis\s)?(?:an?\s)?(\d{1,3})(?:[-\s]years?[-\s]old|\syears\sof\sage)
  )`
const BEFORE = /\b(\d{1,3})[-\s]years?[-\s]old\s(?:[\p{L}-]+\s){0,4}$/iu

/** ", 61," or "61-year-old" or "(61)" beside a name; null where no age stands there. */
export function ageBeside(text: string, { start, end }: Span): number | null {
  const after = AFTER.exec(text.slice(end, end + NEAR))
  const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))
  const raw = after?.slice(1).find(Boolean) ?? before?.[1]
  const age = raw === undefined ? null : Number(raw)
  return age !== null && age > 0 && age < 120 ? age : null
}
