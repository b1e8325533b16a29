/**
 * What people are: the office or occupation beside a name, as the text puts it. A role is a noun phrase whose head is an
 * office ("Deputy Minister", "chef", "Special Agent in Charge") with the "of …" or "for …" that belongs to it.
 */
import type { Span } from '../../document/types.ts'
import { FUNCTION } from '../../lexicon/others.ts'
import { HONORIFICS } from '../../lexicon/people.ts'
import { DESCRIBES, IN_FRONT, isPlural, OUTSIDE, PLURALS, TAKES_TO } from '../../lexicon/roles.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { endsHead, isHead, isLink, LONGEST, lower, type Office, officeAt, parts } from './office.ts'

export interface Role extends Office {
  rule: string
}

/** How far a role is looked for on each side of a name, in characters. */
const BEFORE = 170
const BEHIND = 260

const GAP =
  /^(?:\s?\([^()\n]{1,40}\)){0,2}(?:,?\s(?:M\.?D\.?|Ph\.?D\.?|(?:\p{Lu}\p{Ll}{0,2}\.){2,4}(?=,)|(?!(?:C[EFOTMIRPS]O|CISO|CHRO|[SEA]?VP)\b)\p{Lu}{2,6}(?=,)|Esq\.?|[JS]r\.?)(?![\w.])){0,3}(?:,\s(?:also\s|now\s|age\s|aged\s|who\sis\s)?\d{1,2}(?:\syears\sold)?(?=,)|\s\(\d{1,2}\))?(?:,?\s(?:of|from)\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?(?=,\s(?:an?|the|who|currently|formerly)\s))?/u
const COMMA =
  /^(?:,\s{1,2}|\s[-–—|]\s|\s?\/\s?)(?:who\s(?:is|serves\sas|served\sas|was|has\sserved\sas|works\sas|worked\sas|was\semployed\sas)\s(?:also\s)?)?(?:(?:currently|formerly|then|previously|now)\s)?(?:(?:serving\s)?as\s)?(?:(?:the|an?|our|its|their|his|her|my|one\sof\sthe)\s)?(?:new\s|longtime\s|then-)?/i
const LINE = /^,?[^\S\n]{0,3}(?:\n[^\S\n]{0,20}){1,2}/
const IS =
  /^,?\s(?:(?:who|he|she)\s)?(?:(?:currently|previously|also)\s)?(?:(?:was|is|has\sbeen|been)\s(?:named|appointed|(?:re-?)?elected(?:\sas)?|promoted\sto|hired\sas|confirmed\sas|employed\sas|licensed\sas|sworn\sin\sas|appointed\sas|elected\sas)|(?:is|was)(?:\sstill|\salso|\scurrently)?|serves\sas|served\sas|has\s(?:been|served\sas)|became|works\sas|worked\sas|as|to(?:\sthe\s(?:position|role|post|office)\sof)?)\s(?:(?:the|an?|our|its|their)\s)?(?:new\s|longtime\s)?/i

/** Run together in scraping: "Jane DoeChief Executive Officer60 Mill Road". */
const GLUED =
  /^((?:\p{Lu}\p{Ll}+\s){0,4}?(Officer|Director|Manager|President|Founder|Partner|Coordinator|Specialist|Secretary|Chairman|Editor|Attorney|CEO|CFO|COO))(?=\p{Lu}|\d|\n|$)/u

/**
 * The role behind a name: "Jane Doe, Deputy Minister of Interior", on the next line, or told ("is the chief of …").
 * @param blockEnd where the paragraph ends; a role on the next line is one behind it
 * @param limit where the next person is named
 */
export function roleBehind(text: string, end: number, blockEnd: number, limit: number): Role | null {
  const to = Math.min(limit, end + BEHIND, text.length)
  const rest = text.slice(end, to)
  if (/^['’]s?\b/.test(rest)) return null
  const glued = GLUED.exec(rest)
  if (glued && isHead({ text: glued[2], kind: 'name' } as Token))
    return { start: end, end: end + glued[1].length, rule: 'roles/glued', plural: false }
  const bracket = /^\s?\((?:the\s)?/.exec(rest)
  const inside = bracket && officeAt(text, end + bracket[0].length, Math.min(to, blockEnd), false)
  if (inside && !isBareTitle(text, inside)) return { ...inside, rule: 'roles/bracket' }
  const gap = end + GAP.exec(rest)![0].length
  const behind = text.slice(gap, to)
  const line = LINE.exec(behind)
  if (line) {
    const start = gap + line[0].length
    const span = officeAt(text, start, Math.min(to, lineEnd(text, start)), true)
    const whole =
      span &&
      span.end - span.start < 90 &&
      /^\p{Lu}/u.test(text[span.start]) &&
      /^\s*(?:[,|\n/(–-]|$)/.test(text.slice(span.end, span.end + 3))
    return whole && !isBareTitle(text, span) ? { ...span, rule: 'roles/line' } : null
  }
  const stop = Math.min(to, blockEnd)
  const comma = COMMA.exec(behind)
  const beside = comma && officeAt(text, gap + comma[0].length, stop, false)
  if (beside && !isBareTitle(text, beside))
    return { ...beside, rule: /formerly|previously|was\s/i.test(comma[0]) ? 'roles/past' : 'roles/apposition' }
  const is = IS.exec(behind)
  const told = is && officeAt(text, gap + is[0].length, stop, false)
  return told && !(told.plural && /\sto\s/.test(is[0])) ? { ...told, rule: 'roles/told' } : null
}

/** "Jane Doe, Sen." is the title of somebody else who follows. */
const isBareTitle = (text: string, { start, end }: Span) =>
  /^(?:Sens?|Reps?|SENS?|REPS?|Gov|GOV|Dr|Gen|Col|Lt|Sgt|Capt|Judge|Mayor)\.?$/.test(text.slice(start, end))

/** The role at a place that is known to hold one: "Davis Polk's Managing Partner". */
export function roleAt(text: string, start: number, limit: number): Role | null {
  const found = officeAt(text, start, Math.min(limit, start + BEHIND), false)
  return found ? { ...found, rule: 'roles/owned' } : null
}

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The role in front of a name: "commercial fisherman Jane Doe", "Assistant Attorney General for the Civil Division Jane Doe". */
export function roleBefore(text: string, start: number, floor: number): Role | null {
  const tokens = tokensOf(text, { start: Math.max(floor, start - BEFORE, 0), end: start })
  let at = tokens.length - 1
  const mark = tokens[at]?.text
  const marked = mark !== undefined && /^[,:–—-]$/.test(mark)
  if (marked) at--
  while (at >= 0 && HONORIFICS.has(tokens[at].text) && !isHead(tokens[at])) at--
  if (!marked && tokens[at]?.text === ',') at--
  if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') at -= 3
  if (/^(?:himself|herself)$/.test(lower(tokens[at]))) at--
  const last = at
  if (last < 0 || isLink(tokens[last]) || parts(text, tokens[last], { start })) return null
  let first = last + 1
  let head = -1
  let small = 0
  for (; at >= 0 && last - at < LONGEST; at--) {
    const token = tokens[at]
    const word = lower(token)
    if (at < last && parts(text, token, tokens[at + 1])) break
    if (token.possessive || (HONORIFICS.has(token.text) && !isHead(token))) break
    // Behind the office stands nothing, or its "of …"; else it is part of another name: "Justice Department".
    if (
      endsHead(tokens, at) &&
      (head >= 0 || at === last || isLink(tokens[at + 1]) || /^(?:in|to)$/.test(lower(tokens[at + 1])))
    ) {
      if (head >= 0 && /^\p{Ll}/u.test(token.text) && isPlural(token.text) && /^\p{Lu}/u.test(tokens[head].text)) break
      if (head < 0) head = at
      // "Agent in Charge": on to the office itself.
      if (!isHead(token) || /^(?:chief)$/.test(word)) at -= /^(?:in|at)$/.test(lower(tokens[at - 1])) ? 2 : 0
      first = at
      continue
    }
    if (token.kind === 'mark') {
      const joins =
        (token.text === '&' || token.text === '/' || token.text === ',') && head >= 0 && endsHead(tokens, at - 1)
      if (joins && (token.text !== ',' || tokens.slice(at, head).some((t) => t.text === 'and' || t.text === '&')))
        continue
      break
    }
    if (token.kind === 'number') break
    if (token.kind === 'name') {
      if (/^\P{Ll}{2,}$/u.test(token.text) && OUTSIDE.has(word) && word !== 'it') break
      if (
        (FUNCTION.has(token.text) || token.text === 'Dear') &&
        !/^(?:First|New|Former|Press|Public|Media|News)$/.test(token.text)
      )
        break
      first = at
      continue
    }
    if (word === 'and') {
      if (head >= 0 && !endsHead(tokens, at - 1)) break
      continue
    }
    if (isLink(token) || (word === 'to' && TAKES_TO.test(tokens[at - 1]?.text ?? ''))) {
      if (
        head < 0 ||
        endsHead(tokens, at - 1) ||
        tokens[at - 1]?.text === 'Board' ||
        (head >= 0 &&
          /^\p{Ll}/u.test(tokens[head].text) &&
          tokens[at - 1]?.kind === 'name' &&
          tokens[at + 1].kind === 'name')
      )
        continue
      break
    }
    if (word === 'the' && isLink(tokens[at - 1])) continue
    if (OUTSIDE.has(word)) break
    if (head < 0) {
      // "superintendent of schools"
      if (++small > 3) break
      continue
    }
    if ((/(?:ed|ing)$/.test(word) && !DESCRIBES.test(word)) || (/ly$/.test(word) && word !== 'newly')) break
    if (/[^s]s$/.test(word) && !PLURALS.test(word)) break
    if (/^\p{Lu}/u.test(tokens[head].text) && !IN_FRONT.test(word) && !DESCRIBES.test(word) && !isHead(token)) break
    if (++small > 5) break
    first = at
  }
  if (head < 0 || first > head || /^(?:republican|democrat)s?$/.test(lower(tokens[head]))) return null
  // Small words in front of an office in capitals are no part of it: "veteran of the Deputy Minister".
  while (first < head && /^(?:then|current)$/.test(lower(tokens[first]))) first++
  if (mark !== ',' && marked && !isPlural(tokens[head].text)) return null
  // A comma in front of the name: the role is a phrase of its own, opened by an article or by the sentence.
  if (marked && !opens(text, tokens, first)) return null
  const { start: from } = tokens[first]
  const role: Role = { start: from, end: tokens[last].end, rule: 'roles/before', plural: isPlural(tokens[head].text) }
  // "the Chairman of the Budget Committee, Senator Doe": the office in front of the title is fuller.
  const apart =
    first > 0 && !marked && (tokens[first - 1].text === ',' || parts(text, tokens[first - 1], tokens[first]))
  const front = apart ? roleBefore(text, from, floor) : null
  return front && front.end - front.start > role.end - role.start ? front : role
}

/** Whether a phrase begins at the token: behind an article, a possessive, a preposition, a mark, or at the beginning. */
function opens(text: string, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (!before) return true
  return before.possessive || before.kind === 'mark' || OUTSIDE.has(lower(before)) || parts(text, before, tokens[first])
}

/** A role that several people share, for one of them: "former executives" is "former executive". */
export function singularRole(role: string): string {
  return role
    .replace(/^(?:two|three|four|five|several|other|fellow)\s/i, '')
    .replace(
      /^((?:\S+\s){0,5}?)(\S+)(?=$|\s(?:of|for|to|with|and|in|on|at)\b)/,
      (whole, before: string, head: string) =>
        isPlural(head) && !/^(?:Sens|Reps|Govs|Profs)\.?$/i.test(head)
          ? before + head.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')
          : whole,
    )
}
