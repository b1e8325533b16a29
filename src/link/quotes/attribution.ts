import type { Mention, Span } from '../../document/types.ts'
import { startingIn } from '../../text/span.ts'

/** A person or body that can speak, at one of its mentions. */
export interface Voice extends Span {
  id: string
  name: string
  person: boolean
}

export const SAY =
  '(?:said|says|stated|states|added|adds|noted|notes|explained|explains|commented|comments|remarked|continued|concluded|concludes|declared|told|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|announced|wrote|writes|testified|argued|argues|observed|recalled|recalls|continues|remarks|declares|recounted|opined|reported|responded|shared|shares|expressed|warned|urged|insisted|replied|asked|claimed|reiterated|underscored|highlighted|affirmed|pointed out|points out|reads|read|lamented|acknowledged|admitted|mentioned|cautioned|quipped|enthused|exclaimed|suggested|pledged|vowed)'
const AFTER_SAY = new RegExp(
  `^[\\s,.…”"'’–—-]{0,6}(?:(?:\\p{L}+ly|also|in a (?:statement|release)|has|recently),?\\s)?(?:${SAY}|according to)\\b`,
  'iu',
)
const AFTER_NAME = new RegExp(
  `^[\\s,.…”"'’–—-]{0,6}(.{2,140}?)\\s(?:(?:also|has|later|further|recently)\\s)?${SAY}\\b`,
  'iu',
)
const SPEAKS_FOR =
  /^\s(?:(?:the|an?)\s)?(?:(?!\p{L}+\s(?:of|for|at|from|with|by)\s)\p{Ll}+\s){0,2}$|^\s(?:the|an?)\s(?:\p{Ll}+\s)?(?:representatives?|spokes\p{L}+|officials?|statement)\s(?:of|for|from|by)\s(?:the\s)?$/u
const PRONOUN = /^(?:he|she|they|it)$/i

/** Where the words behind a quotation say who spoke it. */
export function voiceAfter(
  text: string,
  at: number,
  end: number,
  voices: readonly Voice[],
  last: (before: number) => Voice | null,
): { voice: Voice | null; end: number } | null {
  const rest = text.slice(at, Math.min(end, at + 260))
  const said = AFTER_SAY.exec(rest)
  if (said) {
    const from = at + said[0].length
    const stop = from + sentenceEnd(rest.slice(said[0].length))
    const pronoun = /^\s(?:he|she)\b/i.test(text.slice(from, from + 5))
    if (pronoun) return { voice: last(at), end: stop }
    const named = voicesIn(voices, from, Math.max(stop, from + 1) + 1)
    const person = named.find((v) => v.person && v.start - from < 130)
    // "said Navex", "said the agency Navex", "said a spokesman for Navex"; but not "said the founder of Navex".
    const body = named.find((v) => SPEAKS_FOR.test(text.slice(from, v.start)))
    return { voice: person ?? body ?? null, end: stop }
  }
  const name = AFTER_NAME.exec(rest)
  if (!name || /[.!?]\s|["“”]/.test(name[1].replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|\p{Lu})\./gu, '')))
    return null
  const words = name[1].trim()
  const from = at + name[0].indexOf(name[1])
  const stop = at + name[0].length + sentenceEnd(rest.slice(name[0].length))
  if (PRONOUN.test(words)) return { voice: last(at), end: stop }
  const named = voicesIn(voices, from, from + name[1].length)
  return named.length ? { voice: named.find((v) => v.person) ?? named[0], end: stop } : null
}

const BEFORE = new RegExp(
  `(?:${SAY}|according to|statement|as follows|following|stating|saying|adding|noting|explaining|telling)\\b[^.!?“”"]{0,90}[,:]?\\s{0,2}$|:\\s{0,2}$`,
  'i',
)

/**
 * Where the words in front of a quotation say who speaks it: "X, CEO of Y, commented, “". No voice where somebody else
 * than a known person or body speaks: "One official noted: “".
 */
export function voiceBefore(
  text: string,
  start: number,
  from: number,
  voices: readonly Voice[],
  last: (before: number) => Voice | null,
): { voice: Voice | null; stranger: boolean } | null {
  const head = text.slice(Math.max(from, start - 320), start).replace(/["“„«]\s*$/, '')
  const sentence = head.slice(lastSentence(head))
  if (!BEFORE.test(sentence)) return null
  const at = Math.max(from, start - 320) + head.length - sentence.length
  const named = voicesIn(voices, at, start)
  const person = named.findLast((v) => v.person)
  if (person) return { voice: person, stranger: false }
  if (/(?:^|\s)(?:he|she)\s(?:\p{L}+\s){0,2}\p{L}+/iu.test(sentence)) return { voice: last(at), stranger: false }
  if (named.length) return { voice: named[0], stranger: false }
  return STRANGER.test(sentence) ? { voice: null, stranger: true } : null
}

/** "One intelligence official recently noted", "Public Advocate Roe said": a subject of its own in front of the verb. */
const STRANGER = new RegExp(`^(?!.*\\b(?:they|it|we|I)\\b).*\\p{L}{2,}\\s(?:\\p{L}+ly\\s)?${SAY}\\b`, 'u')

/** The voices that stand in a stretch of text. */
export const voicesIn = (voices: readonly Voice[], from: number, to: number): Voice[] =>
  startingIn(voices, from, to).filter((v) => v.end <= to)

/** In a quotation whose closing mark is missing: "We are proud, said X. It will …", the voice within. */
export function voiceWithin(text: string, quote: Span, voices: readonly Voice[]): { voice: Voice; end: number } | null {
  const said = WITHIN.exec(text.slice(quote.start, quote.end))
  if (!said || said.index < 20) return null
  const from = quote.start + said.index + said[0].length
  const voice = voicesIn(voices, from, Math.min(quote.end, from + 160)).find((v) => v.person)
  return voice ? { voice, end: quote.end } : null
}
const WITHIN = /,\s(?:said|says|stated|added)\s/

/** Offset at which the sentence ends; full stops of abbreviations and initials do not count. */
function sentenceEnd(rest: string): number {
  for (const match of rest.matchAll(/[.!?](?=\s|$)|["“]/g)) {
    if (
      match[0] !== '.' ||
      !/(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Gov|Gen|Jr|Sr|St|Inc|Co|Corp|Ltd|\p{Lu})|U\.S)$/u.test(
        rest.slice(0, match.index),
      )
    )
      return match.index
  }
  return rest.length
}

function lastSentence(head: string): number {
  let at = 0
  for (const match of head.matchAll(/[.!?][”"’)]?\s+(?=\p{Lu}|["“])/gu)) {
    if (!/\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Gov|Gen|Jr|Sr|St|Inc|Co|Corp|\p{Lu})$/u.test(head.slice(0, match.index)))
      at = match.index + match[0].length
  }
  return at
}

export const voicesOf = (
  list: readonly { id: string; name: string; mentions: readonly Mention[] }[],
  person: boolean,
): Voice[] =>
  list.flatMap(({ id, name, mentions }) => mentions.map(({ start, end }) => ({ id, name, person, start, end })))
