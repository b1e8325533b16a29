import type { Span } from '../document/types.ts'
import { ROLE_HEADS } from './lexicon/people.ts'

/** What ends a role behind a name. */
const STOP =
  /^(?:said|says|added|who|which|that|and\s(?:said|the\s(?:other|two))|is|was|are|were|has|have|had|will|would|can|told|announced|stated|explained|noted|commented|told|today|also|in\sa|pleaded|pled|joined|led|leads)\b/i
/** A role's beginning: an article or adjectives, then a word for an office. */
const LONGEST = 140

/** ", Deputy Minister of Interior of the Kyrgyz Republic," behind a name. */
export function roleAfter(text: string, end: number): Span | null {
  const gap =
    /^(?:,?\s?\((?:“|"|')?[^()]{1,24}\))?,?(?:\s(?:M\.?D\.?|Ph\.?D\.?|J\.?D\.?|MBA|FAHA|Esq\.?|R\.?N\.?)(?=[,\s]))*(?:,\s(?:M\.?D\.?|Ph\.?D\.?|J\.?D\.?|FAHA|MBA|CPA|Esq\.?|\d{1,2},))*(,\s{1,2}|\s[-–—]\s|\s?\n)(?:(?:our|the|a|an|who\sis|currently)\s)?/i.exec(
      text.slice(end, end + 60),
    )
  if (!gap) return null
  const start = end + gap[0].length
  const rest = text.slice(start, start + LONGEST)
  const role = cut(rest)
  if (role.length < 3 || !ROLE_HEADS.test(role.split(/\s+/).slice(0, 9).join(' '))) return null
  if (
    /^(?:\p{Ll}+ing|he|she|it|they|we|to|in|on|at|as|for|from|with|when|where|while|after|but|or|so|both|his|her|their)\b/iu.test(
      role,
    )
  )
    return null
  return { start, end: start + role.length }
}

/** The role up to the comma, verb or line that ends it; "of ORG" belongs to it, "at ORG" does not. */
function cut(rest: string): string {
  let at = 0
  while (at < rest.length) {
    const char = rest[at]
    if (/[;:\n“"”()|]/.test(char)) break
    if (
      char === '.' &&
      /^\.(?:\s|$)/.test(rest.slice(at)) &&
      !/\b(?:U\.S|Inc|Corp|Co|Ltd|Dr|St|\p{Lu})$/u.test(rest.slice(0, at))
    )
      break
    if (
      char === ',' &&
      !/^,\s(?:Inc|LLC|Ltd)\b/.test(rest.slice(at)) &&
      !/^,\s(?:[\p{L}&-]+\s){1,4}and\s(?:\p{Lu}[\p{L}-]+\s){0,3}(?:Officer|Director|President|Chair\w*|Founder|CEO|Manager)\b/u.test(
        rest.slice(at),
      )
    )
      break
    if (char === ' ') {
      const next = rest.slice(at + 1)
      if (
        STOP.test(next) ||
        (/^(?:at|with|from|in|by|on|to|as|during|since)\s/i.test(next) && !/^in\s(?:charge|chief)\b/i.test(next)) ||
        /^[-–—]\s/.test(next)
      )
        break
    }
    at++
  }
  return rest.slice(0, at).trimEnd()
}

const ROLE_BEFORE = new RegExp(
  `(?:^|[\\s,(“"])((?:(?:[\\p{L}.&’'-]+\\s){0,5}?)${ROLE_HEADS.source.replace(/^\\b/, '')})\\s$`,
  'iu',
)
const NO_ROLE =
  /^(?:the|a|an|our|his|her|their|its|by|and|said|says|of|to|for|with|from|as|that|to|in|on|at|then|when|while|where|is|was|were|are|has|had|have|including|named|after|whose|who|former)\s/i

/** "commercial fisherman Daniel Birkbeck": an office in small letters before a name. */
export function roleBefore(text: string, start: number): Span | null {
  const from = Math.max(0, start - 80)
  const before = text.slice(from, start)
  const clause = before.slice(
    Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf(', '),
      before.lastIndexOf('\n'),
      before.lastIndexOf('”'),
      before.lastIndexOf('"'),
    ) + 1,
  )
  const match = ROLE_BEFORE.exec(clause)
  if (!match) return null
  let role = match[1].trimStart()
  while (NO_ROLE.test(role) && !/^former\s/i.test(role)) role = role.replace(NO_ROLE, '')
  const words = role.split(' ')
  const starts = words.findLastIndex(
    (w, n) =>
      n < words.length - 1 &&
      /^(?:the|a|an|our|his|her|their|its|by|and|said|says|to|with|from|as|that|in|on|at|when|while|is|was|were|are|has|had|have|including|named|after|who|told|will|,)$/i.test(
        w,
      ),
  )
  role = words.slice(starts + 1).join(' ')
  if (!role || !ROLE_HEADS.test(role)) return null
  const end = start - (clause.length - clause.trimEnd().length)
  return { start: end - role.length, end }
}

/** ", 61," or "61-year-old" or "(61)" beside a name. */
export function ageBeside(text: string, { start, end }: Span): number | null {
  const after =
    /^,?\s?(?:\(\s?(?:age\s|aged\s)?(\d{1,3})\s?\)|(?:,\s|\s)(?:age|aged)\s(\d{1,3})\b|,\s(\d{1,3})(?=,|\s(?:of|from|and|was|is|pleaded)\b|\.|;|$)|,\s(?:an?\s)?(\d{1,3})[-\s]years?[-\s]old)/i.exec(
      text.slice(end, end + 30),
    )
  const before = /\b(\d{1,3})[-\s]years?[-\s]old\s(?:[\p{L}-]+\s){0,4}$/iu.exec(
    text.slice(Math.max(0, start - 60), start),
  )
  const raw = after?.slice(1).find(Boolean) ?? before?.[1]
  const age = raw === undefined ? null : Number(raw)
  return age !== null && age > 0 && age < 120 ? age : null
}
