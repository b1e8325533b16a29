import { isExchange } from '../../../lexicon/businesses.ts'
import { type Classes, classesOf, is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Word } from '../../../text/words.ts'
import type { Proposal } from '../mention.ts'
import { isInState, isPlaceName } from '../place-names.ts'
import { actingAt, counselAt } from './acting.ts'
import { boughtAt, calledAt, presentedAt } from './called.ts'
import { classedAt, shareAt } from './classed.ts'
import { departmentsAt } from './fields.ts'
import { formationAt } from './formations.ts'
import { governmentAt, leaderAt, nationalAt, RULERS } from './governments.ts'
import { headAt } from './heads.ts'
import { firmAt, firstPartner, PARTNERSHIP } from './partners.ts'
import { reachedAt } from './reached.ts'
import { startBelowHeading } from './starts.ts'

const isHead = is('head')
const isForm = is('legalForm')
const isNeutral = is('neutral')
const isThing = is('thing')
const begins = is('begins')
const isKnown = is('known')
const isDoubtful = is('doubtful')
const isListed = is('listedCompany')
const isUniversity = is('university')
const isPublicBody = is('publicBody')
const isOrganisation = is('organisation')
const isGiven = is('given')
const isState = is('state')
const isTitle = is('titleHead')
const isTitleWord = is('titleWord')
const isHonorific = is('honorific')
const isDesk = is('desk')

/** Words of a name in the lexicon, at most. */
const LONGEST = 9

/** The bodies that legal forms, tickers, the lexicon and kinds of body show. */
export function organisationsIn(tokens: readonly Token[]): Proposal[] {
  const found: Proposal[] = []
  // Behind the last unit of armed forces: its regiment is none by itself.
  let unit = 0
  for (let n = 0; n < tokens.length; n++) {
    const { word, kind } = tokens[n]
    if (word.form === 'government') push(found, governmentAt(tokens, n) ?? nationalAt(tokens, n))
    if (RULERS.has(word.form)) push(found, leaderAt(tokens, n))
    if (word.form === ',')
      found.push(
        ...[presentedAt(tokens, n) ?? chiefAt(tokens, n) ?? reachedAt(tokens, n) ?? classedAt(tokens, n)].flat(),
      )
    if (word.form === 'of' || word.form === 'in') found.push(...shareAt(tokens, n))
    if (word.form === 'of' || word.form === 'at') push(found, ledAt(tokens, n) ?? boughtAt(tokens, n))
    if (word.form === 'of') push(found, counselAt(tokens, n))
    if (word.form === '(') push(found, actingAt(tokens, n))
    if (kind === 'word') push(found, calledAt(tokens, n))
    // "Calder Foods plc": a legal form may be written small.
    if (kind === 'word' && isForm(word) && n > 0) push(found, formAt(tokens, n))
    if (kind !== 'name' && kind !== 'number') continue
    const formation = n >= unit ? formationAt(tokens, n) : null
    if (formation) unit = formation.after
    push(found, formation)
    const listed = kind === 'name' && begins(word) ? listedAt(tokens, n) : isKnownAlone(word) ? knownAt(n) : null
    if (listed) found.push(listed)
    if (isForm(word) && n > 0) push(found, formAt(tokens, n))
    else if (isHead(word)) {
      const several = word.form === 'Departments' ? departmentsAt(tokens, n) : []
      if (several.length) found.push(...several)
      else push(found, headAt(tokens, n))
    }
    push(found, firmAt(tokens, n))
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
    // Spares work: no name of the lexicon begins so.
    if (!begins(classes)) break
  }
  return best
}

function ruleOf(classes: Classes): Proposal['rule'] | null {
  if (isDoubtful(classes)) return null
  if (isKnown(classes) || isOrganisation(classes)) return 'organisations/known'
  return isListed(classes) || isUniversity(classes) || isPublicBody(classes) ? 'organisations/listed' : null
}

/** "Corvanta Holdings, Inc.", "Fern & Dale LLP". */
function formAt(tokens: readonly Token[], form: number): Proposal | null {
  const last = beforeForm(tokens, form) - 1
  if (last < 0 || tokens[last].kind === 'mark' || tokens[last].kind === 'word' || isForm(tokens[last].word)) return null
  const first = startBelowHeading(tokens, last, form + 1)
  // "a Nevada Corporation": where it is registered.
  if (/^an?$/i.test(tokens[first - 1]?.text ?? '') && tokens.slice(first, form).every(({ word }) => isState(word)))
    return null
  if (isInState(tokens, first, form)) return null
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

/** In front of a legal form, of the comma and of the bracket between: "Calder, Inc.", "Calder Group (USA), Inc." */
function beforeForm(tokens: readonly Token[], form: number): number {
  const comma = tokens[form - 1].text === ',' ? form - 1 : form
  if (tokens[comma - 1]?.text !== ')') return comma
  for (let open = comma - 3; open > 0 && open >= comma - 2 - BRACKET; open--)
    if (tokens[open].text === '(')
      return tokens.slice(open + 1, comma - 1).every(({ kind }) => kind === 'name') ? open : comma
  return comma
}

/** Place behind a further legal form and the comma in front of it, or a company's number; -1 where none follows. */
function formBehind(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.text === ',' ? at + 1 : at
  if (tokens[form]?.kind !== 'name') return -1
  return isForm(tokens[form].word) || (form === at && NUMBERED.test(tokens[form].text)) ? form + 1 : -1
}
/** "Calder Acquisition Corp. II" */
const NUMBERED = /^(?:I{2,3}|IV|VI{0,3}|IX)$/

/** Who leads or owns a body, of which his title tells. */
const LEADERS = /^(?:c\.?e\.?o\.?|owners?|co-?owners?|founders?|co-?founders?)$/

/** "owner of Blue Hostel", "CEO of Zentra": what somebody has founded, owns or leads. */
function ledAt(tokens: readonly Token[], link: number): Proposal | null {
  if (!LEADERS.test(tokens[link - 1]?.word.lower ?? '')) return null
  const first = /^the$/i.test(tokens[link + 1]?.text ?? '') ? link + 2 : link + 1
  let after = first
  while (after < tokens.length && after - first < LONGEST && tokens[after].kind === 'name') {
    after++
    if (tokens[after - 1].possessive) break
  }
  const name = tokens.slice(first, after)
  return name.length &&
    !isThing(name[name.length - 1].word) &&
    !isPlaceName(name.map(({ text }) => text)) &&
    !name.every(({ word }) => isNeutral(word) || isGiven(word))
    ? { kind: 'organisation', first, after, rule: 'organisations/led' }
    : null
}

/** Offices in front of a leader's last one: "Jane Roe, president and CEO, Zentra". */
const OFFICES = 4

/** "said Jane Roe, CEO, Zentra." */
function chiefAt(tokens: readonly Token[], comma: number): Proposal | null {
  if (!LEADERS.test(tokens[comma - 1]?.word.lower ?? '')) return null
  let front = comma - 1
  while (front > 0 && comma - front <= OFFICES && tokens[front].text !== ',') front--
  if (tokens[front]?.text !== ',' || tokens[front - 1]?.kind !== 'name') return null
  const first = comma + 1
  let after = first
  while (
    after < tokens.length &&
    after - first < LONGEST &&
    (tokens[after].kind === 'name' || tokens[after].text === '&')
  )
    after++
  const isClosed = after === tokens.length || /^[.”"]$/.test(tokens[after].text)
  const name = tokens.slice(first, after)
  return name.length &&
    isClosed &&
    !isGiven(name[0].word) &&
    !isPlaceName(name.map(({ text }) => text)) &&
    !name.some(isRole)
    ? { kind: 'organisation', first, after, rule: 'organisations/led' }
    : null
}
const isRole = ({ word }: Token): boolean => isTitle(word) || isTitleWord(word) || isHonorific(word) || isDesk(word)

/** "Corvanta (NYSE: CVT)". */
const isTicker = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined &&
  isExchange(tokens[at].text) &&
  tokens.slice(at + 1, at + 4).some(({ text }) => text === ':')

function tickerAt(tokens: readonly Token[], last: number): Proposal | null {
  const whole = isForm(tokens[last].word) && last > 0 ? formAt(tokens, last) : null
  if (whole) return { ...whole, after: last + 1, rule: 'organisations/ticker' }
  const first = startBelowHeading(tokens, last)
  return { kind: 'organisation', first, after: last + 1, rule: 'organisations/ticker' }
}
