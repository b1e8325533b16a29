/** Whether "he" who is accused can be one whom the text has named: nobody is, whom a sentence may not mean. */

import { DID_HARM, HARMING, TO_HARM } from '../../lexicon/harm.ts'
import { FAMILY, HARMED as HARMED_ONES, RESIDENTS, singular, YOUNG } from '../../lexicon/persons.ts'
import { part, pattern } from '../../text/pattern.ts'
import { firstFrom } from '../../text/span.ts'
import { ACCUSED, isPerson, type Telling } from './event.ts'
import { A_SUSPECT, A_WRONGDOER, ANOTHER_ONE, ANY_OTHER, HIS_PEOPLE, WRONGDOERS_BARE } from './persons.ts'
import { type Actor, type Scene, within, wordsOf } from './scene.ts'
import { isOfHisOwn } from './subjects.ts'

const PRONOUN = /\b(?:he|she)\b/i
const AT_ONCE = /\b(?:he|she)\s(?:\p{L}+\s){0,2}$/iu
const OBJECT = /^\s(?:him|her)\b/
/** Characters behind a verb in which its object stands. */
const OBJECT_WITHIN = 10

/** "He was arrested": without him who is named last and cannot be meant; those whom the sentence with his name tells to be accused. */
export function withMeant(scene: Scene, told: Telling, before: readonly Telling[]): Telling {
  const { targets, trigger, sentence } = told
  const id = targets[0]?.id
  if (!(ACCUSED.has(told.type) || told.type === 'penalty') || !id || targets.length > 1) return told
  const all = scene.actorsOf.get(id) ?? []
  const last = all.findLast(({ start }) => start < trigger.start)
  if (!last || !isPerson(targets[0])) return told
  const front = wordsOf(scene, { start: Math.max(sentence.start, last.end), end: trigger.start })
  const isObject = OBJECT.test(wordsOf(scene, { start: trigger.end, end: trigger.end + OBJECT_WITHIN }))
  const isNamed = within(all, { start: trigger.start, end: sentence.end }).length > 0
  if (!isObject && (isNamed ? !AT_ONCE.test(front) : !PRONOUN.test(front))) return told
  const tellings = before.slice(-REMEMBERED).filter((one) => ACCUSED.has(one.type) && one.targets.length)
  if (tellings.some((one) => one.targets.some((target) => target.id === id))) return told
  if (isAccusable(scene, last, told)) return told
  // "Roe was arrested by Poe. He": whom the sentence before tells to be accused.
  const other = tellings.findLast((one) => one.sentence.start <= last.start && last.end <= one.sentence.end)
  return { ...told, targets: other?.targets ?? [] }
}

/** Events in front of one that tell who is accused. */
const REMEMBERED = 40

/** Whether one whom a sentence names may be "he" further on in it, or of a later one. */
function isAccusable(scene: Scene, name: Actor, { at, trigger }: Telling): boolean {
  const { sentences } = scene.document
  const from = Math.min(at, firstFrom(sentences, name.start + 1) - 1)
  const since = sentences
    .slice(Math.max(from + 1, at + 1 - BETWEEN), at + 1)
    .map(({ start, end }) => wordsOf(scene, { start, end: Math.min(end, trigger.start, start + AROUND) }))
  // A woman is not "he".
  const other = /\bhe\b/i.test(wordsOf(scene, { start: sentences[at].start, end: trigger.start })) ? WOMEN : MEN
  const said = around(scene, name)
  const [front, behind] = [said.front, said.behind].map((words) => words.replace(other, 'thing'))
  const isPolicing = POLICES.test(front)
  const isOther = (words: string) =>
    COMES.test(words.replace(other, 'thing')) || (isPolicing && COMES.test(words.replace(/^The\s/, 'A ')))
  if (since.some(isOther) || (isPolicing && AT_WORK.test(behind)) || isOfHisOwn(scene.document.text, name.end))
    return false
  const all = scene.actorsOf.get(name.id) ?? []
  const named = [...within(all, { start: name.start - VICTIM_WITHIN, end: name.start }), name]
  if (named.some((one) => isHarmed(scene, one)) || isBeforeAnother(behind)) return false
  const isDoer = HARMED_BY.test(front) && !isPolicing
  return isDoer || (!isOblique(scene, front, name) && !isBehindAnother(front))
}
const WOMEN = /\b(?:woman|girl|mother|sister|wife|daughter|girlfriend)\b/g
const MEN = /\b(?:man|boy|father|brother|husband|son|boyfriend)\b/g
/** Sentences between a name and its pronoun that are read for others. */
const BETWEEN = 12
/** Characters in front of a name in which it may be said that he is a victim. */
const VICTIM_WITHIN = 600

/** Characters of a sentence that are read in front of a name and behind it. */
const AROUND = 240
/** What stands around a name in its sentence. */
function around(scene: Scene, name: Actor): Record<'front' | 'behind', string> {
  const { sentences, dateline } = scene.document
  const at = firstFrom(sentences, name.start + 1) - 1
  const { start, end } = sentences[Math.max(0, at)]
  const isDated = dateline && start < dateline.end && dateline.end < name.start
  const from = Math.max(isDated ? dateline.end : start, name.start - AROUND)
  const front = wordsOf(scene, { start: from, end: name.start }).replace(/^[^\p{L}]+/u, '')
  const behind = wordsOf(scene, { start: name.end, end: Math.min(end, name.end + AROUND) })
  return { front: front.slice(0, 1).toLowerCase() + front.slice(1), behind }
}

/** Whether a sentence tells that one is a victim. */
export function isHarmed(scene: Scene, name: Actor): boolean {
  const { front, behind } = around(scene, name)
  return (
    HARMED.test(front) ||
    HARM_OF.test(front) ||
    IS_VICTIM.test(front) ||
    THE_VICTIM.test(behind) ||
    IS_HARMED.test(behind)
  )
}

/** No weekday: "On Monday Roe broke in". */
const TITLES = part`(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)\p{Lu}[\p{L}.]*\s|\d{1,2}-year-old\s){0,3}`
const MANY_OF = '(?:men|women|people|officers|clerks|robbers|suspects)'
const FOUND = 'found|located|stopped|caught|spotted|detained|observed|encountered|apprehended'
/** "A man came", "his clerk stole", "police found the thief": one who begins a sentence in between. */
const COMES = pattern('iu')`
  ^(?:[^,]{0,60},\s)?(?:
    (?!the\b)${ANY_OTHER}|(?:his|her|their)\s(?:\p{L}+\s)?${HIS_PEOPLE}\b
    |(?:one|two|some)\sof\s(?:the|those|them|his|her|their)\s(?:\p{L}+\s){0,2}?${MANY_OF}\b
  )
  |\b(?:${FOUND}|saw)\s(?:(?!the\b)${ANOTHER_ONE}|${A_WRONGDOER})`
/** Who polices, at work. */
const POLICES = pattern('iu')`
  \b(?:
    Officer|Trooper|Deputy|Sergeant|Sgt\.?|Lieutenant|Lt\.?|Corporal|Cpl\.?|Captain|Capt\.?|Constable|Investigator
    |Ranger|Patrolman|Detective|Agent
  )\s$`
const AT_WORK = pattern('u')`
  ^\s(?:\p{L}+ly\s)?(?:${FOUND}|responded|arrested|saw|noticed|pulled|chased|investigated|testified|pursued)\b`

/** To whom something is done, or with whom; not "the case of Roe", "a car driven by Roe". */
const OBLIQUE = pattern('u')`
  \b(?:of|from|by|with|to|at|on|for|before|against|near|into|beside|behind|towards?)\s
  (?:(?:the|an?|his|her|their)\s)?${TITLES}(?:\p{Ll}{3,12}(?:er|or|ey|man|ess|ist|nt|ff|ee)\s)?$`
const OF_HIS_OWN = pattern('u')`
  \b(?:
    case|trial|arrest|conviction|prosecution|indictment|sentencing|house|home|car|vehicle|phone|search|warrants?
    |complaint|charges?|investigation|hunt|led|owned|driven|operated|committed|run|posted|sent|made|occupied|used|rented
    |extradition|apprehension|capture|identity|custody|actions|conduct|crimes?|up|out|name
  )\s\p{Ll}+\s${TITLES}$`
/** With somebody else in front of him it is not sure who did it: "Poe broke into the home of Roe". */
function isOblique(scene: Scene, front: string, { start }: Actor): boolean {
  if (!OBLIQUE.test(front)) return false
  if (THIEVES.test(front)) return true
  if (ANOTHER.test(front)) return !OF_HIS_OWN.test(front)
  // Nor is it the judge or the officer who presides over his trial or stops his car.
  const named = within(scene.actors, { start: start - front.length, end: start })
  const isInOffice = (one: Actor) =>
    IN_OFFICE.test(wordsOf(scene, { start: Math.max(0, one.start - OFFICE_WITHIN), end: one.start }))
  return named.some((one) => one.kind === 'person' && !isInOffice(one)) || GIVEN_BACK.test(front)
}
const ANOTHER = new RegExp(`\\b${ANY_OTHER}`, 'iu')
/** "Thieves stole a car from Roe." */
const THIEVES = new RegExp(`^(?:[^,]{0,60},\\s)?(?:the\\s|two\\s|three\\s)?${WRONGDOERS_BARE}\\b`, 'iu')
const IN_OFFICE = pattern('u')`
  \b(?:
    Judge|Sheriff|Chief|Attorney|General|Magistrate|Officer|Deputy|Trooper|Detective|Sgt\.?|Sergeant|Lt\.?|Lieutenant
    |Prosecutor|Agent|Mayor|Governor
  )\s$`
/** Characters in front of a name in which such a word stands. */
const OFFICE_WITHIN = 30
/** "Police returned the ring to Roe", "the money to Roe": whose it was. */
const GIVEN_BACK = /\b(?:returned|gave|apologi[sz]ed)\b[^.]{0,60}\bto\s$/

/** Words from a verb to its object. */
const OBJECT_WORDS = part`(?:(?!(?:as|by|and|when|that|after|before|while)\s)[\p{L}.-]+\s){0,4}`
const HARMED = pattern('u')`\b${DID_HARM}\s${OBJECT_WORDS}$`
/** "The killing of", "the attack on". */
const HARM_OF = pattern('u')`
  \b(?:
    (?:${HARMING}|murder|rape|robbery|assault|deaths?|abduction|body|attack)\s(?:of|on)
    |(?:to|of|for)\s(?:${TO_HARM}|${HARMING})
  )\s${OBJECT_WORDS}$`
const IS_HARMED = pattern('u')`
  ^[^.;]{0,80}?\b(?:was|were|been|being|is|got)\s(?:\p{L}+ly\s)?(?:
    ${DID_HARM}|hurt|stolen|burglari[sz]ed|vandali[sz]ed
  )\b(?!\s[^.;]{0,40}\b(?:by|with)\s(?:an?\s|the\s)?(?:police|officers?|deput(?:y|ies)|troopers?|agents?)\b)`
/** "A cyclist was struck by Roe", "by a car driven by Roe": who did it. */
const HARMED_BY = pattern('u')`
  \b(?:he|she|(?:an?|the)\s(?:[\p{L}\p{N}-]+\s){0,3}?(?:${singular(HARMED_ONES, YOUNG, RESIDENTS).join('|')}))\s
  (?:was|were)\s(?:\p{L}+ly\s)?${DID_HARM}\s[^.;]{0,60}\bby\s(?:(?:an?|the)\s)?(?:\p{Ll}+\s)?${TITLES}$`
const SUFFERER = '(?:victim|witness|bystander|plaintiff|complainant)'
const IS_VICTIM = pattern('u')`(?<!\b(?:to|by|told)\s(?:the\s)?)${SUFFERER},?\s(?:as\s)?${TITLES}$`
const THE_VICTIM = pattern('u')`^,\s(?:the|an?)\s(?:\p{L}+\s){0,2}${SUFFERER}\b`

/** "The suspect, identified as Roe", "a man named Roe", "the owner of Acme, Roe": the noun speaks of him. */
const IS_HE = pattern('u')`
  ^(?:
    [^;]{0,60}?\b(?:named|called|identified|as|was|is|were|are|be|including|namely|the\sname\sof)\s
    |(?:\s(?:of|from|in|at|with|for|behind|who)\s[^;]{1,80})?[,:]\s
    |\s[–—-]\s
    |\s
  )${TITLES}$`
/** "The victim told police that Roe", "was killed when Roe": he is another, who does it. */
const TELLS = pattern('u')`
  (?:
    \b(?:
      that(?:\s(?:his|her|their)\s[\p{L}-]+,)?|said|reported|identified|recogni[sz]ed|saw
      |(?:called|alerted|told|phoned|contacted)\s(?:the\s)?(?:police|911|officers|authorities|deputies)\s
      (?:\p{L}+\s)?(?:when|after|about|on|because)
    )
    |\b(?:was|were)\s(?:\p{L}+ly\s)?${DID_HARM}\s(?:when|after|as)
  )\s${TITLES}$`
/** "In the death of a woman, Roe"; "officers called by a woman found Roe". */
const BEHIND = /\b(?:as|of|for|from|by|with|to|in|against|on|at|about|\p{L}+ing)\s$/u
const ASIDE = pattern('u')`
  (?:,\s|\b(?:${FOUND}|arrested|identified|contacted|charged|indicted|convicted|sentenced|sought|pursued)\s)${TITLES}$`
const OTHERS = pattern('giu')`\b${ANY_OTHER}`
const isBehindAnother = (front: string): boolean =>
  [...front.matchAll(OTHERS)].some(({ 0: words, index }) => {
    const rest = front.slice(index + words.length)
    const isAside = BEHIND.test(front.slice(0, index)) && ASIDE.test(rest)
    return !isAside && !IS_HE.test(rest) && !TELLS.test(rest)
  })

const KIN = singular(FAMILY).join('|')
/** "Roe was robbed by a man", "called the police when a man", "spoke to the suspect", "stopped a man", "said her son". */
const BEFORE_ANOTHER = pattern('iu')`
  (?:
    \bby\s${ANOTHER_ONE}
    |\b(?:when|while|as|after|because|that|and|but|said|says|where|before)\s${ANOTHER_ONE}\s(?!(?:of|from|in)\b)
    |(?<!\b(?:is|was|be|as|being|became)\s)${A_SUSPECT}
    |\b(?:
      (?:
        stopp|arrest|detain|apprehend|spott|notic|represent|interview|question|prosecut|defend|tackl|prais|thank|convict
      )ed
      |caught|saw|heard
    )\s(?:[\p{L}-]+\s){0,6}?${ANOTHER_ONE}(?![^.]*\band\s(?:then\s)?${DID_HARM})
    |\b(?:wept|cheered|cried|watched|clapped|applauded|rejoiced)\s(?:as|when|while)\s(?:he|she)\b
    |\b(?:said|says|that|when|because)\s(?:his|her)\s(?:${KIN})\s
  )`
const isBeforeAnother = (behind: string): boolean => BEFORE_ANOTHER.test(behind)
