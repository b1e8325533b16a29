import { WITH_STOP } from '../../lexicon/abbreviations.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { ARTICLES, type Clause, type Phrase, PREPOSITIONS } from './clause.ts'
import type { EventType } from './frames.ts'
import { lawNamedAt } from './laws.ts'
import { offenceEnd } from './offences.ts'
import { holding, type Scene, within, wordsOf } from './scene.ts'

/** Words of a thing, at most. */
const LONGEST = 9
/** And of one that is all a name: "Global Retail, Restaurant and Consumer Products Conference". */
const LONGEST_NAME = 14
const IS_NAME = /^[\p{Lu}\d][\p{L}\p{N}&-]*,?(?:\s(?:[\p{Lu}\d&][\p{L}\p{N}&-]*,?|and|of|for|the))+$/u
const ARTICLE = /^(?:the|an?|its|their|his|her|our|new|this|these|some|about|approximately|more than|over|up to)\s+/i
/** "Allegedly executing a scheme". */
const MANNER = /^allegedly\s/i
const openingOf = (text: string): string => (ARTICLE.exec(text) ?? MANNER.exec(text))?.[0] ?? ''

/** What names no thing: "and was", "him", "today". */
const EMPTY = pattern('iu')`
  ^(?:
    (?:agreements?|deals?|contracts?|partnerships?)$
    |[^\p{L}\p{N}\p{Sc}“"‘']
    |(?:and|or|but|that|which|who|when|as|by|if|so|was|were|is|are|has|have|had|will|he|she|it|they|we|him|her|them|us
    |following|along|alongside|together|jointly|today|yesterday|last|late|next|here|there|indeed|more|to|up
    |in|with|after|since|during|under|across|throughout|pending)\b
  )`
/** "The charges", "two federal offenses", "a role": what says nothing by itself. */
const SAYS_NOTHING = /^(?:\w{1,12}\s)?(?:federal\s)?(?:charges?|offen[cs]es?|crimes?|counts?|roles?|subject)$/i
/** "Global Technology, Media and Telecom Conference": the comma stands inside of a name. */
const NAME_GOES_ON = pattern('u')`
  ^,\s(?:\p{Lu}[\p{L}&-]{1,20},?\s(?:and\s|&\s)?){1,5}
  (?:Conference|Summit|Forum|Symposium|Convention|Congress|Meeting|Exhibition|Expo|Committee|Act|Bill|Program)\b`
/** "Alternative Minimum Tax (AMT) relief legislation": the short form stands inside of what it is of. */
const SHORT_GOES_ON = pattern('u')`
  ^\(\p{Lu}[\p{Lu}\d-]{1,8}\)\s
  (?!(?:
    and|or|to|for|of|in|on|at|by|with|from|as|that|which|who|was|were|is|are|has|have|had|will|today
  )\b)\p{L}`
/**
 * A thing goes as far as a mark or another verb's beginning: "burglaries and a warrant was issued", "a system leveraging".
 * The comma of "36-V, 4-A" is no mark.
 */
const ENDS = pattern('gu')`
  (?<!\d-\p{L}{1,6}),(?=\s|$)
  |,(?=\s\D|$)
  |\.(?=\s|$)
  |[()]
  |\sand\s(?:
    \p{Ll}{2,12}ed\s(?:an?|the|its)\s
    |(?:an?|one|the|his|her|it|they|he|she|we|will)\s
    |\d
    |(?:sentenced|ordered|convicted|fined|arrested|released|related)\b
  )
  |\s(?:and\s)?(?:was|were|is|are|has|have|had|will|would)\s
  |\sand\s(?:may|can|could|should|must)\s`
/** And as far as what it is for, and the day: "a system designed to", "animal abuse today". */
const TURNS = pattern('gi')`
  \s(?:
    pursuant|respectively|without|powered|leveraging|using|utili[sz]ing|featuring|including|enabling|allowing
    |designed|aimed|intended
    |(?:late\s|early\s)?(?:today|yesterday|tonight|tomorrow)
    |(?:this|last|next)\s(?:week|month|year|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)
  )(?=\s|$)`
/** What a thing that was cut for its length does not end with. */
const isLoose = (word: string): boolean => PREPOSITIONS.has(word) || ARTICLES.has(word) || LOOSE.has(word)
const LOOSE = new Set(['and', 'or', 'regarding', 'concerning', 'such'])

/** "One felony count", "crimes related", "his role": what says nothing but for the words behind this preposition. */
const HOLLOW: Readonly<Record<string, RegExp>> = {
  of: /^(?:(?!and\b)[^\s,]+\s){0,6}(?:counts?|charges?|crimes?|offen[cs]es?|felony|felonies|misdemeanou?rs?)(?:\seach)?$/i,
  with: /\bcharging(?:\s\w{1,20}){0,3}$/i,
  to: /(?:^|\s)(?:counts?|charges?|crimes?|offen[cs]es?|felony|felonies)\s(?:related|relating|connected)$/i,
  from: /(?:^|\s)(?:counts?|charges?|crimes?|offen[cs]es?)\s(?:stemming|arising|resulting)$/i,
  in: /^(?:(?:an?|the|his|her|their|its)\s)?(?:alleged\s)?(?:roles?|parts?|involvement|participation)$/i,
}
const COUNT = /^(?:[^\s,]+\s){0,4}counts?$/i
/** "Failure to secure", "conspiring with others to evade": no deed without what it goes on with. */
const UNFINISHED = /(?:^|\s)(?:conspir(?:acy|ing)|attempt(?:ed|ing)?|fail(?:ure|ed|ing))$/i

/** "New versions", "possession", "legislation": what says little without what it is of, on, or with. */
const BARE = /^(?:(?:an?|the|its|their|his|her) )?(?:new )?[a-z-]{3,30}$/
const OF_WHAT = pattern('iu')`
  \s(?:
    versions?|series|range|number|set|suite|line|list|use|sale|violations?|theft|redesign|part
    |signing|opening|launch|closing
    |\p{L}{2,20}(?:tion|sion|ment|ility)
  )$`
/** "Close to 40 pounds", "papers related to the case". */
const TO_WHAT = /\b(?:close|up|related|relating|pertaining)$/i
const OF_A_THING = new Set(['of', 'on'])
const OF_A_DEED = new Set(['of', 'by', 'with', 'against'])

/** The words of a thing that begins with the first of these phrases and says something; null where none does. */
export function thingIn(scene: Scene, [first, ...rest]: readonly Phrase[], isOffence = false): Span | null {
  const words = wordsOf(scene, first.span).replace(/[.,;]$/, '')
  const law = lawNamedAt(scene, first.span.start)
  if (law) return law
  const next = rest[0]
  if (next && HOLLOW[next.preposition]?.test(words)) return thingIn(scene, rest, isOffence)
  if (COUNT.test(words)) return null
  // "The Tough on Drugs strategy".
  if (next?.preposition === 'on' && ONE_NAME.test(words) && /^\p{Lu}/u.test(wordsOf(scene, next.span)))
    return trimmed(scene, { start: first.span.start, end: next.span.end })
  if (UNFINISHED.test(words)) return trimmed(scene, { start: first.span.start, end: deedEnd(scene, first, rest) })
  const deed = isOffence ? offenceEnd(scene, first, rest) : null
  if (deed) return trimmed(scene, { start: first.span.start, end: deed })
  const goesOn =
    next &&
    (TO_WHAT.test(words)
      ? next.preposition === 'to'
      : (BARE.test(words) || OF_WHAT.test(words)) && isMore(scene, first, next))
  return trimmed(scene, { start: first.span.start, end: goesOn ? next.span.end : first.span.end })
}

const ONE_NAME = /^(?:[Tt]he\s)?\p{Lu}\p{Ll}+$/u

/** "Assault" goes on "with a deadly weapon", and not "with Joe Poe" or "on Monday". */
function isMore(scene: Scene, { preposition }: Phrase, next: Phrase): boolean {
  if (!(preposition === '' ? OF_A_THING : OF_A_DEED).has(next.preposition)) return false
  if (next.preposition === 'of') return true
  const { actors, dates, spots } = scene
  const [{ start, end }, others] = [next.span, [...actors, ...spots]]
  return !within(others, { start, end }).length && !within(dates, { start, end: start + ARTICLE_LENGTH }).length
}
const ARTICLE_LENGTH = 4

/** Where the deed ends that others or nobody are conspired with to do, with what it is done to. */
function deedEnd(scene: Scene, { span }: Phrase, rest: readonly Phrase[]): number {
  const at = rest[0]?.preposition === 'with' ? 1 : 0
  if (rest[at]?.preposition !== 'to') return span.end
  // "Conspiracy to tamper with odometers".
  const isHalf = rest[at + 1]?.preposition === 'of' || /^\S+$/.test(wordsOf(scene, rest[at].span))
  return (isHalf ? (rest[at + 1] ?? rest[at]) : rest[at]).span.end
}

/** Where the first of these ends stands that is no comma inside of a name, nor the full stop of "U.S." or "Sen.". */
function endBy(text: string, ends: RegExp): number {
  ends.lastIndex = 1
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    const isOfWord = end[0] === '.' && isAbbreviated(text.slice(0, end.index))
    const opens = end[0].includes('(') ? text.indexOf('(', end.index) : -1
    const bracket = end[0].includes(')') ? text.lastIndexOf('(', end.index) : opens
    const isOfName =
      NAME_GOES_ON.test(text.slice(end.index, end.index + NAME)) ||
      (bracket >= 0 && SHORT_GOES_ON.test(text.slice(bracket, end.index + NAME)))
    if (!isOfWord && !isOfName) return end.index
  }
  return text.length
}
const isAbbreviated = (text: string): boolean => {
  const word = LAST_WORD.exec(text.slice(-LONGEST_WORD))?.[0] ?? ''
  return /^(?:\p{Lu}|No)$/u.test(word) || WITH_STOP.has(word)
}
const LAST_WORD = /\p{L}+$/u
/** Letters of a word that is an abbreviation, at most. */
const LONGEST_WORD = 8
/** Characters of a name behind its comma, at most. */
const NAME = 100

/** Marks, and what opens a sentence in front of its subject: "In December, $2 billion was included". */
const LEAD = pattern('u')`
  ^[\s,;:–—-]*(?:
    (?:In|With|After|Since|During|Under)\s[^,]{1,80},\s
    |(?:Also|However|Moreover|\p{Lu}\p{Ll}{2,20}ly),\s
  )?`
/** An album entitled “Names in Marks”. */
const CALLED = /\b(?:entitled|titled|called|named|dubbed|known as)$/i
const TITLE = /^,?\s[“"‘'][^“”"‘’']+[”"’']/
/** Characters of a title, at most. */
const LONG_TITLE = 80
/** The words of a thing without articles and what only measures it; null where none are left. */
export function trimmed({ document, amounts }: Scene, { start, end }: Span): Span | null {
  const lead = LEAD.exec(document.text.slice(start, end))![0].length
  let from = start + lead
  let text = document.text.slice(from, end)
  for (let cut = openingOf(text); cut; cut = openingOf(text)) {
    from += cut.length
    text = text.slice(cut.length)
  }
  for (const ends of [ENDS, TURNS]) text = text.slice(0, endBy(text, ends))
  if (EMPTY.test(text) || SAYS_NOTHING.test(text)) return null
  const title =
    CALLED.test(text) && from + text.length === end && TITLE.exec(document.text.slice(end, end + LONG_TITLE))
  if (title) return { start: from, end: end + title[0].length }
  const words = [...text.matchAll(/\S+/g)].slice(0, IS_NAME.test(text) ? LONGEST_NAME : LONGEST)
  // No amount is cut in two.
  const cut = from + words.reduce((_, { index, 0: word }) => index + word.length, 0)
  const amount = within(amounts, { start: from + 1, end: cut }).find((one) => cut < one.end)
  const last = words.findLast(({ 0: word, index }) => !isLoose(word) && (!amount || from + index < amount.start))
  return last ? { start: from, end: from + last.index + last[0].length } : null
}

/** What a thing says beside the amounts, the day and the place: of "raised $5 million", "scheduled for March 3" nothing. */
export function said({ amounts, dates, spots, document }: Scene, thing: Span | null): Span | null {
  if (!thing) return null
  if (holding(dates, thing).length || holding(spots, thing).length) return null
  const sums = within(amounts, thing).filter(({ field }) => field !== 'counts')
  if (holding(amounts, thing).some(({ field }) => field !== 'counts')) return null
  const rest = sums.reduce((words, { text }) => words.replace(text, ''), document.text.slice(thing.start, thing.end))
  return sums.length && rest.split(/[^\p{L}]+/u).every((word) => OF_MONEY.has(word.toLowerCase())) ? null : thing
}
/** "A further $5 million", "a fine of $3,000", "a $2 million grant": what is left says but that it is money. */
const OF_MONEY = new Set([
  '',
  ...(
    'a an the further additional extra another combined total totaling totalling sum sums amount amounts of in per year annually ' +
    'each worth up to more than about nearly federal state cash criminal civil grant grants funding fund funds money award awards ' +
    'share common stock gift gifts donation donations fine fines penalty penalties restitution investment investments contribution contributions ' +
    'payment payments record just initial immediate only'
  ).split(' '),
])

/** "Received FedRAMP authorization", "will hold a town meeting": the thing is among the trigger's own words. */
const INSIDE = pattern('i')`
  \b(?:
    agreement|contract|deal|memorandum|partnership|collaboration|alliance|approval|designation|certification
    |authorization|clearance|accreditation|dividend|call|webinar|hearing|meeting|conference|speech|keynote
  )$`
const VERB = /^(?:will |to |plans? )?[a-z]{3,20} (?:into )?/i
/** Where it is that one speaks or takes part: "will present at the Summit". */
const FORUM = /\b(?:conference|summit|forum|symposium|convention|congress|meeting|exhibition|expo|show)\b/i
/** The thing of a clause: its object, else one among the words of its trigger, else where one meets. */
export function objectOf(scene: Scene, { frame, at, isNoun, behind, phrases }: Clause): Span | null {
  const object =
    isNoun || frame.object === 'target'
      ? null
      : said(scene, thingIn(scene, [{ preposition: '', span: behind }, ...phrases]))
  if (object || isNoun || !WITH_INSIDES.has(frame.type)) return object
  const inside = INSIDE.test(wordsOf(scene, at)) && VERB.exec(wordsOf(scene, at))
  if (inside) return trimmed(scene, { start: at.start + inside[0].length, end: at.end })
  const forum = phrases.find(
    ({ preposition, span }) => /^(?:in|at)$/.test(preposition) && FORUM.test(wordsOf(scene, span)),
  )
  return frame.type === 'meeting' && forum ? trimmed(scene, forum.span) : null
}
const WITH_INSIDES: ReadonlySet<EventType> = new Set(['agreement', 'approval', 'meeting'])
