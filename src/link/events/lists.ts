/** Lists of those who take part: which names stand together, and where one joins them. */
import { FAMILY, RELATED, singular } from '../../lexicon/persons.ts'
import { pattern } from '../../text/pattern.ts'
import { firstFrom, type Span } from '../../text/span.ts'
import { type Actor, type Scene, within } from './scene.ts'

/** "Together with", "in cooperation with": whoever stands behind takes part. */
export const ALONGSIDE = pattern('i')`
  \b(?:
    together|along|jointly|cooperation|co-operation|coordination|co-ordination|collaboration|conjunction|partnership
    |working
  )\swith\s(?:the\s)?$`

/** What may stand between two of a list: age, home, party, "(“Acme”) (NYSE: ACM)", and the title of the next. */
const BRACKETS = String.raw`(?:\s\([^()]{1,60}\)){0,3}`
const AGE = String.raw`(?:,?\s\(?\d{1,3}\)?)?`
const HOME = String.raw`(?:,?\s(?:(?:also|both|all)\s)?(?:of|from)(?:\s[\p{Lu}][\p{L}.’'-]*){1,4}(?:,(?:\s\p{Lu}[\p{L}.]*){1,2})?)?`
const PARTY = String.raw`(?:\s\([\p{L}.]{1,12}(?:-[\p{L}.]{1,10})?\)|\s{1,3}[DRI]\s{1,2}[A-Z][A-Za-z]{1,5})?`
const AND = String.raw`(?:,\s(?:and\s)?|\s+(?:and|along with|together with|as well as)\s|\s&\s|;\s(?:and\s)?)(?:the\s)?`
/** "And her husband, Joe Poe". */
const NEAR = [...singular(FAMILY, RELATED), 'company', 'firm'].join('|')
const KIN = String.raw`(?:(?:his|her|their|its)\s(?:${NEAR}),?\s)?`
const TITLE = String.raw`(?:(?:Sens?|Reps?|Gov|Dr|Mr|Ms|Mrs|Senators?|Congress(?:man|woman)|President|Chairman)\.?\s)?`
const JOINS = new RegExp(`^${AGE}${HOME}${PARTY}${BRACKETS}${AND}${KIN}${TITLE}$`, 'u')
/** "Roe  Poe  and Doe announced": scraping lost the commas. */
const LOST_COMMA = new RegExp(`^${PARTY}\\s{2,}$`)
/** "Jane Roe, chairman of Acme, and Ann Poe", "Jane Roe, 34, of Alder; Ann Poe": what the first one is stands between. */
const APPOSITION = new RegExp(`^,\\s(?:[^,;.]{3,60},\\sand|[^;.]{3,60};(?:\\sand)?)\\s${TITLE}$`, 'u')
/** "Alex Roe and Chief Financial Officer James Poe". */
const OFFICE_WORD = /^(?:\p{Lu}[\p{L}.-]*|of|for|and|the)$/u
const isOffice = (between: string): boolean =>
  /^,?\s(?:and|along with|together with)\s/.test(between) &&
  between
    .replace(/^,?\s(?:along|together) with/, '')
    .replace(/^,/, '')
    .trim()
    .split(' ')
    .every((word) => OFFICE_WORD.test(word))
const IN_BRACKETS = /\s\([^()]{1,60}\)/g
/** How far apart those of a list stand, in characters, without what is in brackets; twice as far with it. */
export const APART = 80

function joins(text: string, a: Actor, b: Actor): boolean {
  if (b.start - a.end > 2 * APART) return false
  const between = text.slice(a.end, b.start)
  if (between.replace(IN_BRACKETS, '').length > APART) return false
  // "Jane Roe, chief of Acme; Ann Poe".
  if (JOINS.test(between)) return a.kind === b.kind || !between.startsWith(';')
  if (a.kind !== 'person' || b.kind !== 'person') return false
  return LOST_COMMA.test(between) || APPOSITION.test(between) || isOffice(between)
}

const ANNOUNCING = /^(?:\s\([^)]*\))?,?\s(?:today\s|also\s)?(?:announced|said|reported|confirmed)\b/
/** Characters behind a name in which the verb stands. */
export const AFTER = 40

/** "Former Acme engineer Jane Roe", "Marine Corps veteran Jane Roe": what is said of her by a body. */
const EPITHET = pattern('u')`
  ^\s(?:(?!(?:
    and|or|of|to|for|with|in|at|by|as|from|on|under|over|during|through|about|against|that|because|while|although|though
    |if|when|where|whether|after|before|but|since|until|unless|than|so|will|would|can|could|may|might|must|should
  )\s)\p{Ll}+(?<!s|ed)\s){1,3}$`
export const isOfEpithet = ({ actors, document }: Scene, { kind, start, end }: Actor): boolean => {
  const next = actors[firstFrom(actors, start + 1)]
  return (
    kind === 'organisation' &&
    next?.kind === 'person' &&
    EPITHET.test(document.text.slice(end, Math.min(next.start, end + APART)))
  )
}

/** The first one named in a span, and those that a list joins to it, as far as the clause goes. */
export function listedIn(scene: Scene, span: Span, until = span.end): Actor[] {
  const { actors, document } = scene
  // Who announces it at the sentence's end is no part of it.
  const [first, ...others] = within(actors, { start: span.start, end: Math.max(span.end, until) }).filter(
    (actor) => !ANNOUNCING.test(document.text.slice(actor.end, actor.end + AFTER)) && !isOfEpithet(scene, actor),
  )
  if (!first || first.start >= span.end) return []
  return listFrom(document.text, first, others)
}

/** Between a subject and its verb: its age, home or party, or words in small letters that belong to the verb. */
const DUE = String.raw`(?:(?:is|are|was|were)\s(?:scheduled|set|expected|due)\s?)?`
const ADJACENT = new RegExp(`^${AGE}${HOME}${PARTY}${BRACKETS}\\s{0,3}(?:\\p{Ll}+ly\\s)?${DUE}$`, 'u')

/** "Joe Poe, who led both firms, was". */
const WHO = /,\swho(?:se)?\s[^,;]{3,80},\s?$/

/** The list that ends at the verb, else the one that the first begins. */
export function listOf(text: string, own: readonly Actor[], end: number): Actor[] {
  const last = own[own.length - 1]
  // "His cousin, Joe Poe, was": the mark behind a name ends what he is called.
  const between = text
    .slice(last.end, end)
    .replace(WHO, '')
    .replace(/[,;]\s?$/, '')
  const isAtVerb = between.replace(IN_BRACKETS, '').length <= APART && ADJACENT.test(between)
  if (!isAtVerb) return listFrom(text, own[0], own)
  const list = [last]
  for (let n = own.length - 2; n >= 0 && joins(text, own[n], list[0]); n--) list.unshift(own[n])
  return list
}

/** The list that one begins. */
export function listFrom(text: string, first: Actor, all: readonly Actor[]): Actor[] {
  const list = [first]
  for (const actor of all) if (joins(text, list[list.length - 1], actor)) list.push(actor)
  return list
}
