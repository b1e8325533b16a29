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
  if (NO_START.test(role) || /^\p{Ll}+ing\b/u.test(role)) return null
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
        (/^(?:at|with|from|in|by|on|to|as|during|since)\s/i.test(next) &&
          !/^in\s(?:charge|chief)\b/i.test(next) &&
          !(/^on\s/.test(next) && /(?:[Cc]ommittee|[Pp]anel|[Tt]ask\s[Ff]orce|[Cc]ouncil)$/.test(rest.slice(0, at)))) ||
        /^[-–—]\s/.test(next)
      )
        break
    }
    at++
  }
  return rest.slice(0, at).trimEnd()
}

/** Words that a role cannot begin with. */
const NO_START =
  /^(?:he|she|it|they|we|to|in|on|at|as|for|from|with|when|where|while|after|but|or|so|both|his|her|their)\b/i
const ROLE_BEFORE = new RegExp(
  `(?:^|[\\s,(“"])((?:(?:[\\p{L}.&’'-]+\\s){0,5}?)${ROLE_HEADS.source.replace(/^\\b/, '')}),?\\s$`,
  'iu',
)
/** Words in front of a role that do not belong to it. */
const OUTSIDE =
  /^(?:the|a|an|our|his|her|their|its|by|and|said|says|of|to|for|with|from|as|that|in|on|at|then|when|while|where|is|was|were|are|has|had|have|including|named|after|whose|who|told|will|contact|two|three|four|five|several|other|between|against|about|also|fellow|against|charging|like|joined|featuring|hosted)$/i
/** "Assistant Attorney General for the Civil Division" right in front of a name. */
const OFFICE_BEFORE =
  /((?:(?:Acting|Assistant|Associate|Deputy|Principal|Senior|Chief|U\.S\.|United|States|Vice|Executive|Special|Under)\s)*(?:Attorney(?:\sGeneral)?|Director|Secretary|Minister|President|Administrator|Commissioner|Ambassador|Chief|Head|Inspector\sGeneral)\s(?:for|of|to|in\scharge\sof)\sthe\s[^,.;:“”"()\n]{3,90}?)\s$/u

/** "commercial fisherman Daniel Birkbeck": an office in front of a name; plurals before several names are made one. */
export function roleBefore(text: string, start: number): Span | null {
  const before = text.slice(Math.max(0, start - 130), start)
  const office = OFFICE_BEFORE.exec(before)
  if (office) return { start: start - office[1].length - 1, end: start - 1 }
  const near = before.slice(-80)
  const clause = near.slice(
    Math.max(
      ...['. ', '\n', '”', '"', ';', ': '].map((mark) => near.lastIndexOf(mark)),
      near.slice(0, -2).lastIndexOf(', '),
    ) + 1,
  )
  const match = ROLE_BEFORE.exec(clause)
  if (!match) return null
  const words = match[1].trim().split(/\s+/)
  // Behind a pronoun stands a verb, and only then the role.
  const pronoun = words.findLastIndex((word) => /^(?:I|he|she|we|they|you|it|who)$/i.test(word))
  const first = Math.max(words.findLastIndex((word) => OUTSIDE.test(word)) + 1, pronoun < 0 ? 0 : pronoun + 2)
  const role = words.slice(first).join(' ')
  if (!role || !ROLE_HEADS.test(role)) return null
  const end = start - (clause.length - clause.replace(/[,\s]+$/, '').length)
  return text.slice(end - role.length, end) === role ? { start: end - role.length, end } : null
}

/** A role that several people share, for one of them: "former executives" is "former executive". */
export function singularRole(role: string): string {
  const several =
    /(?:^|\s)(?:Senators|Representatives|Congressmen|Judges|Justices|Ministers|Officers|Detectives|Agents|Attorneys|Directors|Counsels)$/.test(
      role,
    ) ||
    (/^\p{Ll}/u.test(role) && !/\bof\b/.test(role))
  if (!several) return role
  return role
    .replace(/^(?:two|three|four|five|several|other|fellow)\s/i, '')
    .replace(/men$/, 'man')
    .replace(/(\p{Ll}{3})s$/u, '$1')
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
