/** How much belongs to an event: what its own sentence says, and what the sentences behind it say of it. */
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { ACCUSED } from './event.ts'
import type { EventType } from './frames.ts'
import { type Amount, type Scene, within } from './scene.ts'

/** Which fields' amounts belong to a type. */
export const MEASURED: Readonly<Record<EventType, readonly Amount['field'][]>> = {
  seizure: ['quantities', 'counts', 'money'],
  arrest: ['counts', 'quantities'],
  charge: ['counts', 'quantities', 'money'],
  conviction: ['counts', 'quantities', 'money'],
  sentence: ['dates', 'money'],
  penalty: ['money'],
  funding: ['money', 'counts', 'quantities'],
  acquisition: ['money', 'quantities', 'counts'],
  appointment: ['counts'],
  departure: ['dates'],
  launch: ['money', 'counts', 'quantities'],
  results: ['quantities', 'money', 'counts'],
  agreement: ['money', 'dates'],
  approval: ['money', 'quantities', 'counts'],
  legislation: ['money', 'quantities', 'counts'],
  meeting: ['counts', 'money'],
  incident: ['counts'],
}

/** What a sentence opens with that goes on telling what the one before it told. */
const GOES_ON = pattern()`
  ^(?:
    It|They|He|She|These|Those|This
    |The (?:
      total|amount|value|haul|drugs|sum|bill|measure|plea|grants?|funds?|money|award|penalty|fine|legislation
    )
    |Of (?:that|this|these|which)|In (?:total|all)|Altogether|Including
  )\b`
/** "He bought them in Alder": goes on about what was told; "it is alleged that" opens anew. */
export const isResumed = (words: string): boolean => GOES_ON.test(words) && !IT_IS_SAID.test(words)
const IT_IS_SAID = /^It (?:is|was|has been) (?:further |also |then )?(?:alleged|believed|said|claimed|charged)\b/
/** "A chase of five miles": no measure of a crime. */
const LENGTH = /\b(?:miles?|kilometers?|kilometres?|km|mph|miles per hour)$/i
/** Sentences behind an event's own in which its amounts may stand. */
export const FOLLOWING = 2
/** What a law threatens, and what others have: no detail of the event. */
const GENERAL =
  /\b(?:maximum|up to \w{1,12} years|faces?|statutory|since (?:19|20)\d\d|inception|founded|headquarter|bail|bond)/i
/** And what others get, what a contract was worth, what one was convicted of before. */
const OTHERS = pattern('i')`
  \b(?:
    relator|whistle-?blower|qui\stam|contract\s(?:worth|valued|for|from)
    |(?:prior|previous|earlier)\s(?:convictions?|strikes?|arrests?)
    |previously\s(?:convicted|arrested|sentenced|charged)
  )`
export const isOfOthers = (words: string): boolean => GENERAL.test(words) || OTHERS.test(words)
/** "He faces up to 20 years when he is sentenced", "intends to use $5 million of the proceeds": what is threatened, or comes after. */
const THREATENS = pattern('i')`
  \b(?:
    faces?|carr(?:y|ies)\s(?:an?\s)?maximum|statutory\smaximum
    |the\smaximum\s(?:[\w-]{1,20}\s){1,6}(?:is|are|would)
  )\b`
const isNotYet = (front: string): boolean => {
  const clause = front.slice(front.lastIndexOf(';') + 1)
  const use = clause.search(/\buses?\b/i)
  return THREATENS.test(clause) || (use >= 0 && /\bproceeds\b/i.test(clause.slice(use)))
}
/** "A share of $5 million in proceeds": what stands so soon behind the sum says what it is of. */
const OF_PROCEEDS = /^\s(?:of|from|in)\s(?:the\s)?(?:net\s|gross\s|offering\s)?proceeds\b/
/** Characters behind a sum in which such words stand. */
const BEHIND = 32
/** "Held on $50,000 bail", "bail was set at $50,000": what a court asks for one who is accused, and no measure of the crime. */
const OF_BAIL = /^\s(?:cash\s)?bail\b/i
const OF_BOND = /^\s(?:cash\s|secured\s|unsecured\s)?(?:bail\s)?bond\b/i
const ON_BOND = /\b(?:on|of|under|posted|set)\s(?:an?\s)?$/i
const AS_BAIL = /\b(?:bail|bond)\s(?:(?:is|was|has been|remains)\s)?(?:(?:set|fixed)\s)?(?:at|of|to)\s$/i
const isBail = (text: string, { start, end }: Span): boolean =>
  OF_BAIL.test(text.slice(end, end + BEHIND)) ||
  AS_BAIL.test(text.slice(Math.max(0, start - BEHIND), start)) ||
  (OF_BOND.test(text.slice(end, end + BEHIND)) && ON_BOND.test(text.slice(Math.max(0, start - BEHIND), start)))
/** What is no measure of a crime. */
export const isOfNoCrime = ({ document: { text } }: Scene, type: EventType, { start, end }: Span): boolean =>
  ACCUSED.has(type) && (LENGTH.test(text.slice(start, end)) || isBail(text, { start, end }))

/** The amounts of an event: its sentence's, and those of the next sentences as long as they go on telling it. */
export function amountsOf(scene: Scene, type: EventType, n: number, told: Span): Amount[] {
  const { sentences, text } = scene.document
  const fields = MEASURED[type]
  const amounts = (span: Span) =>
    within(scene.amounts, span).filter(
      ({ field, start, end }) =>
        fields.includes(field) &&
        !isOfNoCrime(scene, type, { start, end }) &&
        !isNotYet(text.slice(span.start, start)) &&
        !OF_PROCEEDS.test(text.slice(end, end + BEHIND)),
    )
  let found = amounts(told)
  for (let next = n + 1; next <= n + FOLLOWING && next < sentences.length; next++) {
    const { start, end, block } = sentences[next]
    const words = text.slice(start, end)
    if (block.kind !== 'body' || !isResumed(words) || isOfOthers(words)) break
    found = found.concat(amounts(sentences[next]))
  }
  return found
}

/** How a sentence behind an event calls it, by its type: no other is part of it. */
const CRIME = pattern('i')`
  \b(?:
    illegal|alleged|seiz|recover|stole|steal|theft|thieve|rob(?:bed|bery)|extort|swindl|wir(?:ed|ing)\b|withdr|gambl
    |evad|evasion|bill(?:ed|ing)\b|owe[sd]?\b|unpaid|lost\b|got\saway|pay\b|(?:de)?fraud|scheme|traffick|smuggl
    |possess|launder|kickback|brib|embezzl
    |obtain|deposit|transferr|took\b|taken\b|sold\b|loss(?:es)?\b|counts?\b|worth\b|valued?\b|totall?(?:s|ing|ed)?\b
    |drugs?\b|cocaine|heroin|fentanyl|methamphetamine|marijuana
    |restitution|forfeit|fine[sd]?\b|ordered\b|sentence
  )`
const CALLS: Partial<Record<EventType, RegExp>> = {
  arrest: CRIME,
  charge: CRIME,
  conviction: CRIME,
  sentence: CRIME,
  penalty:
    /\b(?:settlements?|penalt(?:y|ies)|fines?|pay(?:s|ing|ment)?|paid|restitution|agreed?|decree|damages|forfeit)/i,
  funding:
    /\b(?:grants?|fund(?:s|ed|ing)?|awards?|gifts?|donat|contribut|invest|rais(?:ed?|ing)|proceeds|money|offering)/i,
  acquisition:
    /\b(?:acqui|purchase|transaction|merge|deal|price|consideration|sale|divest|buy|repurchase|shareholders)/i,
  launch: /\b(?:launch|new|open(?:s|ed|ing)?|project|program(?:me)?|facility|features?|will)\b/i,
  agreement: /\b(?:agreements?|contracts?|partnership|collaboration|deal|terms?|under)\b/i,
  approval: /\b(?:approv|certif|clear(?:ed|ance)|authori[sz]|rank|list|index|dividend)/i,
  legislation: /\b(?:bill|act|legislation|measure|would|program)\b/i,
  meeting:
    /\b(?:meeting|conference|event|session|exercise|participants|attend|summit|forum|visit|ticket|prize|party|sponsor)/i,
}
/** Letters of a word by which a thing is known again. */
const KNOWN_BY = 5
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
/** Whether a sentence goes on about an event: by what such a thing is called, or by what it was about. */
export function goesOn(type: EventType, thing: string, words: string): boolean {
  const called = CALLS[type]
  if (!called || called.test(words)) return true
  if (type === 'legislation' || type === 'arrest') return false
  if (isResumed(words)) return true
  const told = wordsIn(words)
  return wordsIn(thing).some((word) => word.length >= KNOWN_BY && told.includes(word))
}
