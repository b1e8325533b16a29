/** Noun phrases, by the words at which they begin and end. */
import { endsAsAdverb } from '../../lexicon/adverbs.ts'
import { pattern } from '../../text/pattern.ts'
import { isBeforeNumber, isParticiple, isPast, isThird, MODIFIER } from './verbs.ts'

/** Words at which a noun phrase ends. */
export const STOP = new Set(
  (
    'in on at for from to by with without during over under after before since per than as into onto through throughout across within between among against until about around near along off out up down above below via upon toward towards ' +
    'and or but nor if when while where that which who whom whose because so not no despite amid except besides unlike each every both either although though plus ' +
    'fell rose grew saw became took held kept won lost left led ran hit began went came blew drew flew ' +
    'is are was were be been being has have had will would could can may might must shall should does do did ' +
    'annually daily weekly monthly yearly hourly respectively compared versus vs worth valued seized bound including only just last next this these those there here he she it they we i you him her them us ' +
    'said says located using used made sold going came went come comes goes go get gets give gives yoy qoq yesterday today tomorrow tonight now later earlier ago ' +
    'includes contains begins takes becomes expires seems due northbound southbound eastbound westbound lighter heavier longer shorter higher lower deeper farther further taller wider larger smaller greater faster slower closer more less fewer better worse thick long wide tall deep high away apart north south east west northeast northwest southeast southwest old'
  ).split(' '),
)
export const LEAD = new Set(
  'the a an its their his her our your my all such any some another these those this that'.split(' '),
)
/** Nouns that say how a thing changes; the thing is named beside them. */
export const CHANGE = pattern('i')`
  ^(?:
    increase|decrease|reduction|rise|drop|decline|growth|jump|gain|improvement|cut|change|surge|hike|boost|loss
    |fall|slide|slump|dip|uptick|upturn|downturn|expansion|contraction|spike|average|total|maximum|minimum|rate
    |some|out|one|all|excess|range|level|result|sum|increases|decreases|gains|losses|reductions
  )$`

const PREPOSITION = pattern('i')`
  ^(?:
    in|on|at|for|from|to|by|with|without|during|over|under|after|before|since|than|as|into|through|throughout
    |across|within|between|among|against|until|about|near|via|per|amid|despite|versus|vs|compared|including
    |excluding|like
  )$`
const WORD =
  /(?:\p{Lu}\.){2,}(?:-[\p{L}-]+)?|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'&/₂]|-(?=[\p{L}\p{N}]))*|[“"][\p{L}\p{N}-]+[”"]/uy
/** And of these behind a preposition: "by the middle of the century", "by mid-afternoon". */
const EDGE =
  /^(?:middle|end|start|beginning|turn|of|century|decade|mid-\p{L}+|noon|midday|midnight|morning|afternoon|evening)$/iu
/** Times that stand in front of or behind a subject. */
const TIME = pattern('i')`
  ^(?:
    \d[\d,.]*|q[1-4]|h[12]|fy\d*|today|yesterday|now|currently|january|february|march|april|may|june|july|august
    |september|october|november|december|monday|tuesday|wednesday|thursday|friday|last|this|next|year|years
    |month|months|week|quarter|period|fiscal|also|however|meanwhile|overall|additionally|thereafter
  )$`

const isAdverb = (word: string): boolean =>
  /^\p{L}\p{Ll}{2,}ly$/u.test(word) && endsAsAdverb(word) && !/^(?:daily|weekly|monthly|early)$/.test(word)

/** The nouns from `from` on, up to the word that ends them; "emissions of sulfur dioxide" goes on through "of". */
export function nounPhraseAt(text: string, from: number): string | null {
  let start = from
  let end = from
  let at = from
  let joined = false
  for (let n = 0; n < 9; n++) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    const word = match[0].toLowerCase()
    if (end === from && LEAD.has(word)) start = at + match[0].length + 1
    else if (end > from && word === 'and' && /[^,]$/.test(text.slice(at - 2, at - 1)) && goesOn(text, at)) {
      at += match[0].length + 1
      joined = true
      continue
    } else if (
      (isStop(match[0]) && !HIGH.test(text.slice(at, at + 13))) ||
      (end > from && /^\d+$/.test(word) && !goesOnBehind(text, from, at, word)) ||
      (word === 'of' && end === from) ||
      (end > from && word === 'cut' && /^ (?!in |of |to |by |for )\p{Ll}/u.test(text.slice(at + 3, at + 8))) ||
      (end > from &&
        /^(?:cost|hit|put)$/.test(word) &&
        /^ (?:the|an?|its|their) /.test(text.slice(at + word.length, at + 12))) ||
      (end > from && /^set (?:on|in|against|within|amid|among|between|beside) /.test(text.slice(at, at + 12))) ||
      (end > from && (isBeforeNumber(text, at, match[0]) || isBeforeObject(text, at, match[0]))) ||
      (end > from && !joined && (isVerb(text, from, at, match[0]) || endsAtPlural(text, from, at, match[0])))
    )
      break
    else if (word !== 'of') end = at + match[0].length
    joined = false
    at += match[0].length
    if (text[at] !== ' ') break
    at += AGAIN.exec(text.slice(at, at + 16))?.[0].length ?? 1
  }
  const phrase = end > start ? text.slice(start, end).replace(/\s+/g, ' ') : null
  return phrase &&
    !(isAdverb(phrase.split(' ')[0]) && !/^\S+ \p{Ll}+(?:ed|al|ic|ve|le|nt) /u.test(phrase)) &&
    !/^\d/.test(phrase)
    ? phrase
    : null
}

/** Behind a figure the noun goes on, or it ends a name: "Oak 10 users", "the Harrow 250". */
const goesOnBehind = (text: string, from: number, at: number, figure: string): boolean =>
  /^ \p{L}/u.test(text.slice(at + figure.length, at + figure.length + 2)) ||
  (!/^(?:19|20)\d\d$/.test(figure) && figure.length > 1 && /(?:^|\s)\p{Lu}\p{Ll}+ $/u.test(text.slice(from, at)))

/** A name's letters in brackets before the noun: "single-use bioreactor (SUB) capacity". */
const AGAIN = /^ \((?=[\p{L}\d]*\p{Lu})[\p{Lu}\d][\p{L}\d]{1,7}\) (?=\p{Ll}{4})/u

/** "The footprint enables engineers", "the box helps people": a verb in "s" with whom it does something to behind. */
const isBeforeObject = (text: string, at: number, word: string): boolean => {
  const next = /^ (\p{Ll}{3,}s|people|users)\b/u.exec(text.slice(at + word.length, at + word.length + 24))?.[1]
  return next !== undefined && isThird(word) && !MODIFIER.test(next) && !LEAD.has(next) && !isStop(next)
}

/** "High school seniors", but "a wall 3 metres high". */
const HIGH = /^high (?:schools?|speed|tech|quality|value|end|court|risk)\b/
/** "US" is a name, "Plus" one's end: "8nm Low-Power Plus technology". */
const isStop = (word: string): boolean => STOP.has(word.toLowerCase()) && word !== 'US' && word !== 'Plus'

/** Behind a plural a word that is none is a verb: "participants build sustainable businesses". */
const endsAtPlural = (text: string, from: number, at: number, word: string): boolean =>
  /\p{Ll}{2}s $/u.test(text.slice(from, at)) &&
  !MODIFIER.test(text.slice(from, at - 1)) &&
  /^\p{Ll}/u.test(word) &&
  !/s$/.test(word) &&
  word !== 'of' &&
  word !== 'and'

/** Whether a word ends a phrase as a verb or an adverb would: "shoppers admitted", not "total suspended solids". */
function isVerb(text: string, from: number, at: number, word: string): boolean {
  if (/^(?:seed|feed|weed|speed|bed|shed)$/.test(word)) return false
  if (isAdverb(word)) return !/^ \p{Ll}+(?:ed|ing) \p{Ll}/u.test(text.slice(at + word.length, at + word.length + 24))
  // "The cost of attending" is a thing.
  if (isParticiple(word) && !text.startsWith('of ', at - 3)) return true
  if (!/^\p{Ll}[\p{Ll}-]+ed$/u.test(word) && !isPast(word)) return false
  const next = /^ (\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 24))?.[1] ?? ''
  return (
    /s\s$/.test(text.slice(from, at)) || !next || STOP.has(next.toLowerCase()) || LEAD.has(next) || /ing$/.test(next)
  )
}

const MORE = pattern('u')`
  ^and ((?:\p{Ll}[\p{Ll}-]+ ){0,3}?\p{Ll}[\p{Ll}-]+)(?=
    [,.;)]|$
    | (?:in|on|at|from|for|with|to|were|was|is|are|by|near|worth|every|that|which|valued|seized|found|have|had|will
      |say|said|believe|report)\b
  )`
/** "wetland and associated prairie habitats": more nouns, then the end of the phrase. */
const goesOn = (text: string, at: number): boolean => {
  const more = MORE.exec(text.slice(at, at + 72))
  return (
    more !== null &&
    !more[1].split(' ').some((word) => STOP.has(word) || LEAD.has(word) || isAdverb(word)) &&
    !/(?:ed|ing)$/.test(more[1])
  )
}

/** The last words of a text as the noun phrase that ends there: back to the word that begins it. */
export function nounPhraseBefore(words: readonly string[], most = 4): string | null {
  let first = words.length
  while (first > 0 && words.length - first < most && isNominal(words[first - 1])) first--
  // "Earnings per share"
  if (first > 1 && first < words.length && words[first - 1] === 'per' && isNominal(words[first - 2])) first -= 2
  if (first > 1 && words.length - first === 1 && words[first - 1] === 'of' && WITH_OF.test(words[first - 2])) first -= 2
  // "The filter removes particles": a verb between its subject and the noun.
  const verb = words.findLastIndex((word, n) => n > first && n < words.length - 1 && isThird(word))
  if (verb > 0 && !CHANGE.test(words.at(-1)!)) first = verb + 1
  const phrase = words.slice(first)
  while (phrase.length && (isAdverb(phrase[0]) || /^(?:a|an|the)$/i.test(phrase[0]))) phrase.shift()
  return phrase.length &&
    !/^(?!(?:19|20)\d\d$)\d/.test(words[first - 1] ?? '') &&
    !NUMERAL.test(phrase[0]) &&
    !/^\d/.test(phrase[0])
    ? phrase.join(' ')
    : null
}

/** "Margin of error", "rate of return": the first noun means nothing without the second. */
const WITH_OF = /^(?:margin|rate|cost|angle|speed|standard|coefficient|range|degree|level)$/i
const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|half)(?:$|-)/i

const isNominal = (word: string): boolean =>
  /^[\p{L}\p{N}]/u.test(word) &&
  !/^\d[\d.,]*$/.test(word) &&
  !STOP.has(word.toLowerCase()) &&
  !LEAD.has(word.toLowerCase()) &&
  word !== 'of' &&
  !/^\p{Ll}{3,}(?:ed|ing)$|^(?:expects|predicts|anticipates|forecasts|sees|short)$/u.test(word)

/** The first noun phrase of a clause, without what is said of time and place: "Revenue for the quarter" is "Revenue". */
export function headOf(clause: readonly string[]): string | null {
  const words = [...clause]
  // "In 2023 revenue", "the average annual cost"
  if (PREPOSITION.test(words[0] ?? '') && words[1] !== 'capita') {
    words.shift()
    while (words.length && (TIME.test(words[0]) || EDGE.test(words[0]) || LEAD.has(words[0].toLowerCase())))
      words.shift()
  }
  while (
    words.length &&
    (LEAD.has(words[0].toLowerCase()) ||
      TIME.test(words[0]) ||
      isAdverb(words[0]) ||
      /^[^\p{L}]/u.test(words[0]) ||
      /^(?:and|but|or|while|as|when|then|with|all|amount|number|level|levels)$/i.test(words[0]))
  )
    words.shift()
  if (words[0]?.toLowerCase() === 'of') words.shift()
  // "The 50 MW park"
  if (/^(?:[kMGT]?W(?:h|p)?|km|m|kg|acre|mile|foot|metre|meter|ton|tonne|%)$/.test(words[0] ?? '') && words.length > 1)
    words.shift()
  // "bringing the total"
  if (/^\p{Ll}{3,}ing$/u.test(words[0] ?? '') && LEAD.has(words[1]?.toLowerCase())) words.shift()
  if (words[0] && LEAD.has(words[0].toLowerCase())) words.shift()
  // "Preliminary fourth quarter 2018 service revenue"
  const year = words.findIndex((word, n) => n > 0 && /^(?:19|20)\d\d$/.test(word) && /^\p{L}/u.test(words[n + 1] ?? ''))
  if (year > 0 && /^(?:quarter|half|year|full-year|fiscal|preliminary|adjusted|total)$/i.test(words[year - 1]))
    words.splice(0, year + 1)
  const cut = words.findIndex(
    (word, n) =>
      n > 0 &&
      (PREPOSITION.test(word) ||
        /^(?:which|who|that|last|this|is|are|was|were|has|have|had|said|seized|located)$/i.test(word) ||
        (/^\d[\d,.]*$/.test(word) && n < words.length - 1 && !/^\p{Ll}+s$/u.test(words[n + 1])) ||
        /^[$€£]/.test(word) ||
        (word === 'of' && /^[$€£\d]/.test(words[n + 1] ?? ''))),
  )
  const phrase = (cut < 0 ? words : words.slice(0, cut)).slice(0, 10)
  // "Torque provided by the engine"
  if (words[cut] === 'by' && phrase.length > 1 && /^\p{Ll}+ed$/u.test(phrase.at(-1)!)) phrase.pop()
  while (
    phrase.length &&
    (isAdverb(phrase.at(-1)!) ||
      STOP.has(phrase.at(-1)!.toLowerCase()) ||
      phrase.at(-1) === 'of' ||
      phrase.at(-1) === ',')
  )
    phrase.pop()
  const first = phrase[0]?.toLowerCase()
  return !first ||
    (STOP.has(first) && phrase[1] !== 'capita') ||
    /^(?:it|he|she|they|we|there|who|what|one|i|you)$/.test(first) ||
    /^\d/.test(first) ||
    !/\p{L}/u.test(first)
    ? null
    : phrase.join(' ')
}
