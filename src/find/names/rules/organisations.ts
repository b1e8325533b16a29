import { BUSINESSES, isExchange, OF_BUSINESS, RIVALS } from '../../../lexicon/businesses.ts'
import { type Classes, classesOf, is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Word } from '../../../text/words.ts'
import { belowHeading } from '../doubled.ts'
import type { Proposal } from '../mention.ts'
import { isBoard } from '../split.ts'
import { behindFields, firstField } from './fields.ts'
import { firstPartner, PARTNERSHIP } from './partners.ts'

const isHead = is('head')
const isWeak = is('weakHead')
const isForm = is('legalForm')
const takesOf = is('takesOf')
const isFunction = is('function')
const isNeutral = is('neutral')
const isPlain = is('plain')
const isTitleHead = is('titleHead')
const begins = is('begins')
const isKnown = is('known')
const isDoubtful = is('doubtful')
const isListed = is('listedCompany')
const isUniversity = is('university')
const isPublicBody = is('publicBody')
const isOrganisation = is('organisation')
const isGiven = is('given')
const isFamily = is('family')
const isPlace = is('place')
const isDemonym = is('demonym')
const isThing = is('thing')

/** Words of a name in the lexicon, at most. */
const LONGEST = 9

/** Function words that begin names all the same: "First Horizon Bank", "New York Office". */
const STARTS = /^(?:New|First|Next|Second|Third|Media|News|Public|Web|Mobile|Source|One|All)$/

/** The bodies that legal forms, tickers, the lexicon and kinds of body show. */
export function organisationsIn(tokens: readonly Token[]): Proposal[] {
  const found: Proposal[] = []
  for (let n = 0; n < tokens.length; n++) {
    const { word, kind } = tokens[n]
    if (word.form === 'government') push(found, governmentAt(tokens, n))
    if (RULERS.has(word.form)) push(found, leaderAt(tokens, n))
    if (word.form === ',') push(found, presentedAt(tokens, n))
    // "Calder Foods plc": a legal form may be written small.
    if (kind === 'word' && isForm(word) && n > 0) push(found, formAt(tokens, n))
    if (kind !== 'name' && kind !== 'number') continue
    const listed = kind === 'name' && begins(word) ? listedAt(tokens, n) : isKnownAlone(word) ? knownAt(n) : null
    if (listed) found.push(listed)
    if (isForm(word) && n > 0) push(found, formAt(tokens, n))
    else if (isHead(word)) push(found, headAt(tokens, n))
    if (tokens[n + 1]?.text === '(' && isTicker(tokens, n + 2)) push(found, tickerAt(tokens, n))
  }
  return found
}

const push = (list: Proposal[], proposal: Proposal | null) => {
  if (proposal) list.push(proposal)
}

const isKnownAlone = (word: Word) => isKnown(word) && !isDoubtful(word)
const knownAt = (n: number): Proposal => ({
  kind: 'organisation',
  first: n,
  after: n + 1,
  rule: 'organisations/known',
})

/** The longest name of the lexicon that begins at a token. */
function listedAt(tokens: readonly Token[], first: number): Proposal | null {
  let text = tokens[first].text
  let best: Proposal | null = isKnownAlone(tokens[first].word) ? knownAt(first) : null
  for (let n = first + 1; n < tokens.length && n - first < LONGEST; n++) {
    if (tokens[n - 1].possessive) break
    if (tokens[n].text === ',') continue
    text += ` ${tokens[n].text}`
    const classes = classesOf(text)
    const rule = ruleOf(classes)
    if (rule && tokens[n].kind !== 'word') best = { kind: 'organisation', first, after: n + 1, rule }
    if (!begins(classes)) break
  }
  return best
}

function ruleOf(classes: Classes): Proposal['rule'] | null {
  if (isDoubtful(classes)) return null
  if (isKnown(classes) || isOrganisation(classes)) return 'organisations/known'
  return isListed(classes) || isUniversity(classes) || isPublicBody(classes) ? 'organisations/listed' : null
}

/** First token of the words with capitals that end at `last`, joined by "&" and, in front of a form, by "of" and "and". */
function startOf(tokens: readonly Token[], last: number, joins: RegExp): number {
  let first = last
  for (let n = last - 1; n >= 0; n--) {
    const { kind, word, possessive, text } = tokens[n]
    if (possessive) break
    if (kind === 'name' && (!isFunction(word) || STARTS.test(text))) first = n
    else if (kind === 'number' && tokens[n + 1].kind === 'name') first = n
    else if (!(joins.test(text) && n > 0 && tokens[n - 1].kind === 'name' && tokens[n + 1].kind === 'name')) break
  }
  return first
}

/** The same, below a heading that says the name already. */
const startBelowHeading = (tokens: readonly Token[], last: number): number =>
  belowHeading(tokens, startOf(tokens, last, /^&$/), last + 1)

/** "Corvanta Holdings, Inc.", "Fern & Dale LLP". */
function formAt(tokens: readonly Token[], form: number): Proposal | null {
  const last = beforeForm(tokens, form) - 1
  if (last < 0 || tokens[last].kind === 'mark' || tokens[last].kind === 'word' || isForm(tokens[last].word)) return null
  const first = startBelowHeading(tokens, last)
  let after = form + 1
  // "Calder Pharma Co., Ltd."
  for (let next = after; next >= 0; next = formBehind(tokens, after)) after = next
  const partner = PARTNERSHIP.test(tokens[form].text) ? firstPartner(tokens, first, last) : first
  return {
    kind: 'organisation',
    first: partner,
    after,
    rule: partner < first ? 'organisations/partners' : 'organisations/legal-form',
  }
}

/** Tokens that a bracket in front of a legal form holds, at most. */
const BRACKET = 2

/** In front of a legal form, of the comma or of the bracket between: "Calder, Inc.", "Calder Group (USA) Inc.". */
function beforeForm(tokens: readonly Token[], form: number): number {
  if (tokens[form - 1].text === ',') return form - 1
  if (tokens[form - 1].text !== ')') return form
  for (let open = form - 3; open > 0 && open >= form - 2 - BRACKET; open--)
    if (tokens[open].text === '(')
      return tokens.slice(open + 1, form - 1).every(({ kind }) => kind === 'name') ? open : form
  return form
}

/** Place behind a further legal form and the comma in front of it; -1 where none follows. */
function formBehind(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[form]?.kind === 'name' && isForm(tokens[form].word) ? form + 1 : -1
}

/** Words of a name in front of what presents it, and words between the article and the noun, at most. */
const PRESENTED = 4

/** What is bought is a business; a rival may be a person elsewhere. */
const BUYS = /^(?:buy|buys|buying|bought|acquire|acquires|acquiring|acquired)$/

/** "Zentra, a leading maker of pumps", "would buy Zentra, a rival". */
function presentedAt(tokens: readonly Token[], comma: number): Proposal | null {
  if (!/^(?:an?|the)$/.test(tokens[comma + 1]?.text ?? '')) return null
  let first = comma
  while (first > 0 && tokens[first - 1].kind === 'name' && !tokens[first - 1].possessive) first--
  while (first < comma && isFunction(tokens[first].word)) first++
  const isBusiness = ({ text }: Token) =>
    BUSINESSES.has(text) || (RIVALS.has(text) && BUYS.test(tokens[first - 1]?.text ?? ''))
  let noun = comma + 2
  while (noun < comma + 2 + PRESENTED && tokens[noun]?.kind === 'word' && !isBusiness(tokens[noun])) noun++
  if (!tokens[noun] || !isBusiness(tokens[noun]) || !OF_BUSINESS.has(tokens[noun + 1]?.text ?? '.')) return null
  const count = comma - first
  if (
    !count ||
    isForm(tokens[first].word) ||
    count > PRESENTED ||
    (count > 1 && isGiven(tokens[first].word)) ||
    isPlace(tokens[first].word)
  )
    return null
  return { kind: 'organisation', first, after: comma, rule: 'organisations/presented' }
}

/** "Corvanta (NYSE: CVT)". */
const isTicker = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined &&
  isExchange(tokens[at].text) &&
  tokens.slice(at + 1, at + 4).some(({ text }) => text === ':')

function tickerAt(tokens: readonly Token[], last: number): Proposal | null {
  const first = startBelowHeading(tokens, last)
  return { kind: 'organisation', first, after: last + 1, rule: 'organisations/ticker' }
}

/** "Ministry of Interior", "Oakmoor City Council". */
function headAt(tokens: readonly Token[], head: number): Proposal | null {
  const { word, possessive } = tokens[head]
  const takes = !possessive && takesOf(word) && /^(?:of|for|on)$/.test(tokens[head + 1]?.text ?? '')
  const first = startOf(tokens, head, /^&$/)
  const told = fieldsAt(tokens, first, head, takes)
  if (told) return told
  const linked = takes ? linkedFrom(tokens, head + 1) : head + 1
  const modifiers = tokens.slice(first, head)
  if (linked > head + 1) {
    if (isTitleHead(word) || (!modifiers.length && isBoard(tokens.slice(first, linked)))) return null
    return { kind: 'organisation', first, after: linked, rule: 'organisations/head-of' }
  }
  if (!modifiers.length || tokens[head + 1]?.kind === 'name') return null
  const isBare = ({ word: one }: Token) =>
    isFunction(one) || isNeutral(one) || (isWeak(word) && (isPlain(one) || isHead(one)))
  if (modifiers.every(isBare)) return null
  return { kind: 'organisation', first, after: head + 1, rule: 'organisations/head' }
}

/** "Committee on Foreign Affairs, Defence and Trade", "Water, Roads and Ports Committee": its fields of work one by one. */
function fieldsAt(tokens: readonly Token[], first: number, head: number, takes: boolean): Proposal | null {
  const { word } = tokens[head]
  if (isWeak(word) || isTitleHead(word)) return null
  const from = firstField(tokens, head)
  const begins = from < head ? from : first
  const link = tokens[head + 2]?.text === 'the' ? head + 3 : head + 2
  const behind = takes ? behindFields(tokens, link) : link
  if (behind === link && from === head) return null
  const after = behind === link ? head + 1 : behind
  return { kind: 'organisation', first: begins, after, rule: 'organisations/fields' }
}

/** "the government of the Marshall Islands" */
function governmentAt(tokens: readonly Token[], first: number): Proposal | null {
  if (tokens[first + 1]?.text !== 'of') return null
  const after = linkedFrom(tokens, first + 1)
  const from = first + (tokens[first + 2]?.text === 'the' ? 3 : 2)
  const name = tokens.slice(from, after).map(({ text }) => text)
  return isPlace(classesOf(name.join(' ')))
    ? { kind: 'organisation', first, after, rule: 'organisations/government' }
    : null
}

/** What a leader's people are called, also where it is written small. */
const RULERS = new Set(['government', 'administration'])
const PARTY = /^(?:Labor|Labour|Coalition|Liberal|Conservative|Tory|National|Democratic|Republican)$/

/** "the Hale government", "the Hale Labor government". */
function leaderAt(tokens: readonly Token[], kind: number): Proposal | null {
  const leader = PARTY.test(tokens[kind - 1]?.text ?? '') ? kind - 2 : kind - 1
  const before = tokens[leader - 1]
  if (!before || tokens[leader].kind !== 'name' || tokens[leader].possessive) return null
  if (before.kind !== 'word' && !before.possessive && before.text !== 'The') return null
  const { word, text } = tokens[leader]
  const isName = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*$/u.test(text)
  const isOther = [isFunction, isNeutral, isPlain, isHead, isTitleHead, isPlace, isDemonym, isThing].some((test) =>
    test(word),
  )
  const isLeader = tokens[kind].text === 'government' || isFamily(word)
  return isName && isLeader && !isOther && !PARTY.test(text)
    ? { kind: 'organisation', first: leader, after: kind + 1, rule: 'organisations/leader' }
    : null
}

/** Place behind "of the Interior and Roads"; that of the link where no name follows. */
function linkedFrom(tokens: readonly Token[], link: number): number {
  let at = link + 1
  if (/^(?:the|a)$/.test(tokens[at]?.text ?? '')) at++
  // "The Justice Department on Friday sued": a day is no field of work.
  if (tokens[at]?.kind !== 'name' || isNeutral(tokens[at].word)) return link
  while (at < tokens.length) {
    if (tokens[at].kind === 'name') {
      at++
      if (tokens[at - 1].possessive) break
    } else if (/^(?:and|&)$/.test(tokens[at].text) && tokens[at + 1]?.kind === 'name') at += 2
    else break
  }
  return at
}
