import type { Span } from '../document/types.ts'

export interface Item extends Span {
  text: string
  rule: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'&-]*\.?/uy
/** Words that end the phrase of what is counted. */
const STOP = new Set(
  (
    'in on at for from to by with without during over under after before since per than as into onto through across within between among against until about near off out up down ' +
    'or but nor if when while where that which who whom whose because is are was were be been has have had will would can could may might must shall should does do did ' +
    'said says including it he she they we i you this these those there then not each apiece versus vs so ago later'
  ).split(' '),
)
const LEAD = new Set('the its their his her our these those all such of'.split(' '))
/** Plurals without "s". */
const PLURAL = new Set(
  (
    'people men women children persons police personnel staff aircraft species fish deer sheep cattle bass mice teeth feet geese data media criteria alumni fishermen fisherman policemen firefighters ' +
    'servicemen businessmen congressmen salmon poultry livestock troops crew spacecraft watercraft headquarters series'
  ).split(' '),
)
/** What ends in "s" and is no plural. */
const SINGULAR =
  /(?:ss|us|is|ous|['’]s)$|^(?:news|always|perhaps|besides|whereas|sometimes|across|its|plus|politics|economics|physics|athletics|mathematics|logistics|ethics|diabetes|texas|kansas|arkansas|does|says)$/i
const TIME =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)|times?|p\.m|a\.m|am|pm|percent|degrees?|dollars?|cents?|consecutive|straight)$/i
/** What a number cannot count: a word that begins with a digit belongs to a longer number. */
const NO_ITEM = /^\d/

/**
 * The things that a number counts, from the words that follow it: up to the first plural noun, and the nouns right after it.
 * @param title in a headline the plural may have a capital
 */
export function countedAfter(text: string, from: number, title: boolean): Item | null {
  const gap =
    /^\s{1,2}(?:of (?:the|its|their|these|those|his|her|our|all)?\s?(?:\d+\s)?)?(?:or more |separate |different |additional |other )?/i.exec(
      text.slice(from, from + 24),
    )
  if (!gap) return null
  const partitive = /of/i.test(gap[0])
  const words: { text: string; end: number; plural: boolean }[] = []
  let at = from + gap[0].length
  const start = at
  let plural = -1
  for (let n = 0; n < 9; n++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    let word = match[0]
    const sentence = word.endsWith('.') && !/^\p{Lu}\.$|^U\.S\.$/u.test(word)
    if (sentence) word = word.slice(0, -1)
    const lower = word.toLowerCase()
    if (
      n === 0 &&
      (NO_ITEM.test(word) ||
        /^business days?\b/i.test(text.slice(at, at + 13)) ||
        TIME.test(lower) ||
        (STOP.has(lower) && !LEAD.has(lower)))
    )
      return null
    if (STOP.has(lower) || (plural >= 0 && (lower === 'and' || lower === 'of' || !continues(lower)))) break
    if (lower === 'of' || lower === 'and') {
      if (n === 0) return null
    } else if (isPlural(word, title)) plural = words.length
    words.push({ text: word, end: at + word.length, plural: plural === words.length })
    at += match[0].length
    if (sentence || !/^\s/.test(text[at] ?? '')) break
    const space = /^ ?/.exec(text.slice(at))!
    if (!space[0]) break
    at++
  }
  if (plural < 0) return null
  const end = withOf(text, words[plural].end)
  const phrase = text.slice(start, end).replace(/\s+/g, ' ')
  if (words.slice(0, plural + 1).every((word) => /^\p{Lu}/u.test(word.text)) && !title && plural > 0) return null
  return { text: phrase, start, end, rule: partitive ? 'counts/part' : 'counts/plural' }
}

/** A plural noun right behind a plural one goes on with it: "franchisee owners meetings"; anything else ends the phrase. */
const continues = (word: string) => isPlural(word, true) && !/^(?:was|has|does|says|is)$/.test(word)

function isPlural(word: string, title: boolean): boolean {
  if (!title && /^\p{Lu}/u.test(word) && !/^(?:States|Members|Countries)$/.test(word))
    return /^\p{Lu}\p{Lu}+s$/u.test(word)
  const lower = word.toLowerCase()
  return PLURAL.has(lower) || (/\p{L}{2}s$/u.test(lower) && !SINGULAR.test(lower)) || /^(?:pc|tv|cd|id)s$/i.test(word)
}

/** "counts of mail fraud": what the counted things are of, where that has no article. */
function withOf(text: string, end: number): number {
  const match =
    /^ of (?!the\b|a\b|an\b|its\b|their\b|his\b|her\b|our\b|this\b|these\b|those\b|all\b|which\b|whom\b|\p{Lu})(?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+(?=[,.;:)]|$| (?:in|on|at|for|from|to|by|with|and|or|were|was|are|that|which|during|after|per|as|worth)\b)/u.exec(
      text.slice(end, end + 70),
    )
  return match ? end + match[0].length : end
}
