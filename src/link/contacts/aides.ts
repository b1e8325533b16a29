/** Who is called for somebody else, and what for: "Jane Roe (Mr Hale's Office)", "Jane Roe (trade press)". */
import type { Named, Surroundings } from './surroundings.ts'

/** Who works for somebody: "Senator Hale's press secretary", "Media adviser / Senator Hale". */
const AIDE = '(?:secretary|advis[eo]r|spokes(?:man|woman|person)|assistant|officer|manager)'
const AIDE_OF = new RegExp(`^[’']s?\\s(?:\\p{L}+\\s){0,2}${AIDE}(?!\\p{L})`, 'iu')
/** "Jane Roe (Mr Hale's Office)" */
const OFFICE_OF = /^\s?[’']s\s(?:\p{Lu}\p{Ll}+\s)?[Oo]ffice\)/u
const IN_OPEN_BRACKET = /\((?:\p{Lu}\p{L}{1,8}\.?\s)?$/u
const AIDE_TO = new RegExp(`\\s${AIDE}(?:\\s(?:to|for))?(?:\\sthe)?\\s{1,2}(?:\\p{L}{2,8}\\.?\\s){0,2}$`, 'iu')

/** Those to be called, without whom they work for. */
export function withoutEmployers(text: string, named: readonly Named[]): Named[] {
  return named.filter(
    ({ start, end }, n) =>
      !AIDE_OF.test(text.slice(end, end + 40)) &&
      !(
        n > 0 &&
        OFFICE_OF.test(text.slice(end, end + 30)) &&
        IN_OPEN_BRACKET.test(text.slice(Math.max(0, start - 12), start))
      ) &&
      !(n > 0 && named[n - 1].end > start - 60 && AIDE_TO.test(text.slice(named[n - 1].end, start))),
  )
}

/** "Jane Poe, Senator Hale's press secretary, on 555-0142", "Jane Poe (Departmental) 555-0142": what somebody is called for. */
const OWNS = /^,\s[^,\n]{2,40}$/
const IN_BRACKETS =
  /^\s\((?<role>\p{Lu}[\p{L}’' -]{5,40}|(?!(?:no|available|on|not|for)\s)[\p{Ll}/]{2,20}(?:\s[\p{Ll}/]{2,20}){0,2})\)/u
/** In small letters it is a mobile as well, or a time of day. */
const KIND = /^\p{Lu}|\b(?:media|press|editorial|financial|investors?|trade|consumer|corporate)\b/u
const LABEL = /^(?:mobile|office|direct|cell|phone|work|home)/i

export function aideRole(around: Surroundings, from: number, to: number): string | null {
  const behind = around.text.slice(from, to)
  const bracket = IN_BRACKETS.exec(behind)?.groups?.role
  const mark = behind.search(/[’']/)
  const aide = OWNS.test(behind.slice(0, mark)) ? AIDE_OF.exec(behind.slice(mark, mark + 40)) : null
  const called = bracket && KIND.test(bracket) && !around.hasBody(from, from + bracket.length) ? bracket : null
  const role = aide ? behind.slice(2, mark + aide[0].length) : called
  return role && !LABEL.test(role) ? role.replace(/\s+/g, ' ') : null
}
