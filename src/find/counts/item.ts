import type { Span } from '../../document/types.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import { isVerbAt, modifies, STOP, VERB } from './modifiers.ts'
import { withOthers } from './people.ts'

export interface Item extends Span {
  text: string
  rule: string
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Ll}{2,}|[“"]\p{L}[\p{L}-]*[”"](?= \p{Ll})|[\p{L}\p{N}][\p{L}\p{N}\p{M}’'&/-]*\.?/uy
const LEAD = new Set('the its their his her our these those all such of'.split(' '))
/** Words behind what is counted, and in front of it. */
const ADVERB = /^(?:worldwide|nationwide|statewide|annually|daily|weekly|monthly)$/
/** "52 million unique monthly visitors", but "300 donors monthly". */
const PLURAL_NEXT = /^ \p{Ll}{3,}s\b/u
/** Plurals without "s". */
const PLURAL = new Set(
  (
    'people men women children persons police personnel staff aircraft species fish deer sheep cattle bison elk moose trout tuna shrimp squid bass mice teeth feet geese oxen lice data media criteria alumni alumnae ' +
    'bacteria larvae fungi phenomena indices matrices offspring youth faculty fishermen fisherman policemen frenchmen englishmen dutchmen irishmen frenchwomen englishwomen firefighters servicemen servicewomen servicemembers businessmen congressmen gunmen craftsmen workmen salesmen spokesmen ' +
    'airmen crewmen grandchildren schoolchildren salmon poultry livestock troops crew spacecraft watercraft headquarters series dead injured wounded missing homeless unemployed jobless uninsured'
  ).split(' '),
)
/** What ends in "s" and is no plural. */
const SINGULAR = pattern('i')`
  (?:ss|us|is|ous|['’]s)$
  |^(?:
    news|always|perhaps|besides|whereas|sometimes|across|its|plus|politics|economics|physics|athletics
    |mathematics|logistics|ethics|diabetes|texas|kansas|arkansas|illinois|massachusetts|does|says|afterwards
    |towards|regards|as|has|was
  )$`
export const TIME = pattern('i')`
  ^(?:
    (?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|quarters?|years?|decades?
    |centur(?:y|ies)|times?|p\.m|a\.m|am|pm|percent|degrees?|dollars?|euros?|cents?|consecutive|straight|exactly
  )$`
/** "A million test days", "12,000 volunteer hours": hours and days of many, counted one by one. */
const SPENT = /^(?:test|volunteer|flight|flying|patient|bed|person|man|visitor|training|labou?r|engineering)$/
/** People and bodies that are counted with a capital too, besides demonyms: "12 Senators", "50 million Americans". */
const CAPITAL = pattern('iu')`
  ^(?:
    states|members|countries|nations|counties|districts|offices|attorneys|democrats|republicans|senators
    |representatives|governors|mayors|veterans|marines|soldiers|officers|agents|judges|deputies|ministers
    |ambassadors|commissioners|directors|professors|parties|\p{L}{3,}(?:ans|ers)
  )$`
/** Plurals without "s" that names end with as well. */
const NAMING = /^(?:media|data|series|headquarters|faculty|youth|police|crew|staff|personnel|missing|dead|troops)$/
/** "10K races", "4K cameras": a distance, a resolution. */
const NOT_SCALED = pattern('i')`
  ^(?:
    races?|runs?|walks?|runners|resolution|displays?|monitors|cameras|videos?|tvs|screens|games?|gaming|content|footage
  )$`
const SHORT: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, mm: 1e6, b: 1e9, bn: 1e9 }

interface Word {
  text: string
  end: number
}

/** Between the number and the first word of the things. */
const GAP = pattern('iu')`
  ^(?:\s?\(\d+\))?(?!\s{0,2}\n\s{0,2}\n)\s{1,3}(?:in total |the (?:total )?number of )?(?:
    of (?:(?:the|its|their|these|those|his|her|our|all|them|\p{Lu}[\p{L}&.-]*(?:['’]s|s['’])(?=\s\d))\s)?
    (?:(?:(?:last|first|past|next|top) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s)?
  )?(?:or more |more |further |separate |different |additional |other )?
  |^(?=\p{Ll}{5})`
/**
 * The things that a number counts, from the words that follow it: up to the first plural noun, and the nouns right after it.
 * @param title in a headline the plural may have a capital
 * @param capitals behind a number in words too, where no more capitals follow ("Two Adams Place")
 */
export function countedAfter(text: string, from: number, title: boolean, capitals: boolean): Item | null {
  const gap = GAP.exec(text.slice(from, from + 30))
  if (!gap) return null
  const start = from + gap[0].length
  const words: Word[] = []
  let at = start
  let plural = -1
  for (let n = 0; n < 9; n++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    const abbreviation = /^(?:\p{Lu}\.)+$/u.test(match[0])
    const closes = match[0].endsWith('.') && !abbreviation
    const word = closes ? match[0].slice(0, -1) : match[0]
    const lower = word.toLowerCase()
    const named = /^\p{Lu}/u.test(word) && /^ \p{Lu}/u.test(text.slice(at + word.length, at + word.length + 3))
    if (n === 0 && (cannotBegin(text, at, word) || (STOP.has(lower) && !LEAD.has(lower) && !named))) return null
    // "On Demand movies", "38 Invest to Grow projects": a name before the noun.
    const inside = n > 0 && plural < 0 && isInside(text, at, word, words.at(-1)!.text)
    // "14 Turks and the 4 crew"
    if (n > 0 && (lower === 'the' || /^\d/.test(word)) && words.at(-1)!.text.toLowerCase() === 'and') break
    if (
      (STOP.has(lower) && !(named && n === 0) && !inside) ||
      (n > 0 && ADVERB.test(lower) && !(plural < 0 && PLURAL_NEXT.test(text.slice(at + word.length, at + 40)))) ||
      (plural >= 0 && !continues(lower)) ||
      (words.at(-1)?.text === 'and' && isVerbAt(text, at, lower))
    )
      break
    const next = text.slice(at + match[0].length, at + match[0].length + 3)
    if (lower === 'of' || lower === 'and') {
      if (n === 0) return null
    } else if (modifies(lower, text, at + word.length)) {
      // "14 securities fraud counts": a plural that says of what kind the things are.
    } else if (isPlural(word, capitals && !/^ \p{Lu}/u.test(next), title)) plural = words.length
    else if (isPeopleAt(text, at, word, words)) plural = words.length
    words.push({ text: word, end: at + word.length })
    at += match[0].length
    if (closes) break
    const again = plural < 0 ? AGAIN.exec(text.slice(at, at + 12)) : null
    if (again) at += again[0].length
    else if (/^ \S/.test(text.slice(at, at + 2))) at++
    else if (plural < 0 && adjectivesGoOn(text, at)) at += 2
    else break
  }
  if (plural < 0 || (TIME.test(words[plural].text) && !SPENT.test(words[plural - 1]?.text))) return null
  // "30 Hudson Yards’ foundation walls": a name that begins with its number.
  if (!/\bof\b/i.test(gap[0]) && words.slice(0, plural).some(({ text: word }) => /^\p{Lu}\p{L}*s['’]$/u.test(word)))
    return null
  // What ends such a name is no thing: "125 College for New Orleans".
  if (/^\p{Lu}/u.test(words[plural].text) && words.some(({ text }) => /^(?:to|for)$/.test(text))) return null
  const end = withOf(text, withOthers(text, words[0].end, words[plural].end))
  const partitive = /\bof\b/i.test(gap[0])
  return {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    start,
    end,
    rule: partitive ? 'counts/part' : 'counts/plural',
  }
}

/** A name's letters in brackets before the noun: "Invest to Grow (ItG) projects". */
const AGAIN = /^ \(\p{Lu}[\p{L}\d]{1,7}\) (?=\p{Ll})/u
const isInside = (text: string, at: number, word: string, before: string): boolean =>
  /^(?:to|for)$/.test(word) &&
  /^\p{Lu}/u.test(before) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(at + word.length, at + word.length + 3))

const CHARGE =
  /^\s{1,2}((?:felony|misdemeanou?r|criminal|federal|state)\scount\b|count(?=\s(?:each\b|of\s(?!one|two|three)\p{Ll})))/u

/** "One felony count of perjury": in a list of charges a single one counts too. */
export function chargeAfter(text: string, from: number): Item | null {
  const charge = CHARGE.exec(text.slice(from, from + 40))
  if (!charge) return null
  const start = from + charge[0].length - charge[1].length
  const end = withOf(text, from + charge[0].length)
  return { text: text.slice(start, end).replace(/\s+/g, ' '), start, end, rule: 'counts/charge' }
}

/** What a short scale between a number and what it counts is worth: "2m patients", "500K downloads". */
export function shortScale(text: string, from: number): { times: number; end: number } {
  const match = /^\s?(k|m|mn|mm|b|bn)\s(?=\p{L}{4})/iu.exec(text.slice(from, from + 24))
  const end = match ? from + match[0].length - 1 : from
  // "The Oak 8M Plus holds boards" is a name.
  const next = match && /^ (\p{Lu}[\p{L}-]*)/u.exec(text.slice(end, end + 24))?.[1]
  if (next && !isPlural(next, true, true) && !isDemonym(classesOf(next))) return { times: 1, end: from }
  const item = match && countedAfter(text, end, false, true)
  if (!item || item.text.split(' ').some((word) => NOT_SCALED.test(word))) return { times: 1, end: from }
  return { times: SHORT[match[1].toLowerCase()], end }
}

/** A number, a time, a business day, a possessive name. */
const cannotBegin = (text: string, at: number, word: string): boolean =>
  // "7680 x 4320 pixels", but "six 3MP cameras"
  (/^\d/.test(word) && !(/^\d+\p{L}{1,3}$/u.test(word) && /\p{L} $/u.test(text.slice(at - 2, at)))) ||
  /^\p{Lu}\.$|^x$/u.test(word) ||
  TIME.test(word) ||
  /^\p{Lu}\p{L}*['’]s$/u.test(word) ||
  /^(?:business|working|calendar|trading) days?\b|^party[ -]preferred\b/i.test(text.slice(at, at + 16)) ||
  /^(?:last|next|this) (?:year|month|week|quarter|season|spring|summer|fall|autumn|winter)\b/i.test(
    text.slice(at, at + 14),
  )

/** "20 federal, state and local agencies": the comma parts adjectives. */
const adjectivesGoOn = (text: string, at: number): boolean =>
  /^, (?:\p{Ll}[\p{Ll}-]{2,},? ){1,3}(?:and|or) \p{Ll}/u.test(text.slice(at, at + 60)) &&
  !/^, (?:and|or|who|which|including|with|as)\b/.test(text.slice(at, at + 12))

/** A plural noun right behind a plural one goes on with it ("franchisee owners meetings"); anything else ends the phrase. */
const continues = (word: string) => word !== 'and' && word !== 'of' && isPlural(word, true, true) && !VERB.test(word)
const isDemonym = is('demonym')

/** "900 East Timorese", but "12 Chinese students". */
const isPeopleAt = (text: string, at: number, word: string, before: readonly Word[]): boolean =>
  (before.length === 0 || (before.length === 1 && /^\p{Lu}/u.test(before[0].text))) &&
  isPeople(word) &&
  !/^ {1,2}\p{Ll}+s\b(?<! (?:was|has|is|as))/u.test(text.slice(at + word.length, at + word.length + 20)) &&
  !OF_PEOPLE.test(text.slice(at + word.length, at + word.length + 40))
const NO_NOUN =
  '(?:and|or|but|who|in|on|at|for|from|to|by|with|of|as|were|was|are|have|had|that|after|when|near|while|before|until|since)\\b'
/** "17 Vietnamese boat people", "1,400 Vietnamese and Laotian refugees": what the people are, or more of them. */
const OF_PEOPLE = pattern('u')`
  ^(?:\sand\s\p{Lu}\p{Ll}{3,14})?\s(?:(?!${NO_NOUN})\p{Ll}{1,14}\s)?
  (?:people|nationals|refugees|women|men|children|soldiers|troops|students|workers|civilians|families|citizens)\b`
/** "3,142 Chinese", "624 Iraqis" */
const isPeople = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}ese$/u.test(word) || (/^\p{Lu}\p{Ll}+(?:ish|ch|ss|s)$/u.test(word) && isDemonym(classesOf(word)))

/** Whether a word in small letters is the plural of a noun. */
export const isPluralNoun = (word: string): boolean => isPlural(word, false, false)

function isPlural(word: string, capital: boolean, title: boolean): boolean {
  const lower = word.toLowerCase()
  const form =
    PLURAL.has(lower) ||
    (/\p{L}{2}s$/u.test(lower) && !SINGULAR.test(lower)) ||
    /^(?:pc|tv|cd|id)s$/i.test(word) ||
    /^\p{Lu}(?:\p{Lu}+|\/\p{Lu})s$/u.test(word) ||
    MODEL.test(word)
  if (!form) return false
  if (!/^\p{Lu}/u.test(word)) return true
  // "Z-cars", "SUVs"
  return (
    title ||
    capital ||
    CAPITAL.test(word) ||
    isDemonym(classesOf(word)) ||
    (PLURAL.has(lower) && !NAMING.test(lower)) ||
    /^\p{Lu}(?:\p{Lu}+|\/\p{Lu})s$|-\p{Ll}+s$/u.test(word) ||
    MODEL.test(word)
  )
}
/** "F-16s", "A320s" */
const MODEL = /^\p{Lu}{1,4}-?\d{1,4}s$/u

const OF_THINGS = pattern('u')`
  ^ of (?!the\b|a\b|an\b|its\b|their\b|his\b|her\b|our\b|this\b|these\b|those\b|all\b|which\b|whom\b|\p{Lu})
  (?:(?:[\p{Ll}-]+ ){0,2}?|(?:(?!and |or )[\p{Ll}-]+ ){3,4}?)[\p{Ll}-]+(?:(?<=possession) of an? [\p{Ll}-]+)?(?=
    [,.;:)]|$
    | (?:
      in|on|at|for|from|to|by|with
      |(?:and|or) (?:one|two|three|four|five|six|seven|eight|nine|ten|an?|the|\d|\p{Lu})|were|was|are|is|has|have|had
      |will|would|can|could|may|must|should|that|which|who|but|when|while|since|during|after|into|per|as|worth
    )\b
  )`
/** "counts of mail fraud": what the counted things are of, where that has no article. */
function withOf(text: string, end: number): number {
  const match = OF_THINGS.exec(text.slice(end, end + 70))
  return match ? end + match[0].length : end
}
