/** Lists of those who take part: which names stand together, and where one joins them. */
import { FAMILY, RELATED, singular } from '../../lexicon/persons.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { type Actor, type Scene, within } from './scene.ts'

/** "Together with", "in cooperation with": whoever stands behind takes part. */
export const ALONGSIDE = pattern('i')`
  \b(?:
    together|along|jointly|cooperation|co-operation|coordination|co-ordination|collaboration|conjunction|partnership
    |working
  )\swith\s(?:the\s)?$`

/** What may stand between two of a list: age, home, party, and the title of the next. */
const AGE = String.raw`(?:,?\s\(?\d{1,3}\)?)?`
const HOME = String.raw`(?:,?\s(?:(?:also|both|all)\s)?(?:of|from)(?:\s[\p{Lu}][\p{L}.’'-]*){1,4}(?:,(?:\s\p{Lu}[\p{L}.]*){1,2})?)?`
const PARTY = String.raw`(?:\s\([\p{L}.]{1,12}(?:-[\p{L}.]{1,10})?\)|\s[DRI]\s[A-Z][A-Za-z]{1,5})?`
const AND = String.raw`(?:,\s(?:and\s)?|\s+(?:and|along with|together with|as well as)\s|\s&\s|;\s(?:and\s)?)(?:the\s)?`
/** "And her husband, Joe Poe". */
const NEAR = [...singular(FAMILY, RELATED), 'company', 'firm'].join('|')
const KIN = String.raw`(?:(?:his|her|their|its)\s(?:${NEAR}),?\s)?`
const TITLE = String.raw`(?:(?:Sens?|Reps?|Gov|Dr|Mr|Ms|Mrs|Senators?|Congress(?:man|woman)|President|Chairman)\.?\s)?`
const JOINS = new RegExp(`^${AGE}${HOME}${PARTY}${AND}${KIN}${TITLE}$`, 'u')
/** "Roe  Poe  and Doe announced": scraping lost the commas. */
const LOST_COMMA = /^\s{2,}$/
/** "Jane Roe, chairman of Acme, and Ann Poe": what the first one is stands between. */
const APPOSITION = new RegExp(`^,\\s[^,;.]{3,60},\\sand\\s${TITLE}$`, 'u')
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
/** How far apart those of a list stand, in characters. */
export const APART = 80

function joins(text: string, a: Actor, b: Actor): boolean {
  if (b.start - a.end > APART) return false
  const between = text.slice(a.end, b.start)
  if (JOINS.test(between)) return true
  if (a.kind !== 'person' || b.kind !== 'person') return false
  return LOST_COMMA.test(between) || APPOSITION.test(between) || isOffice(between)
}

const ANNOUNCING = /^(?:\s\([^)]*\))?,?\s(?:today\s|also\s)?(?:announced|said|reported|confirmed)\b/
/** Characters behind a name in which the verb stands. */
export const AFTER = 40

/** The first one named in a span, and those that a list joins to it. */
export function listedIn({ actors, document }: Scene, span: Span): Actor[] {
  // Who announces it at the sentence's end is no part of it.
  const [first, ...others] = within(actors, span).filter(
    ({ end }) => !ANNOUNCING.test(document.text.slice(end, end + AFTER)),
  )
  if (!first) return []
  return listFrom(document.text, first, others)
}

/** Between a subject and its verb: its age, home or party, or words in small letters that belong to the verb. */
const DUE = String.raw`(?:(?:is|are|was|were)\s(?:scheduled|set|expected|due)\s?)?`
const ADJACENT = new RegExp(`^${AGE}${HOME}${PARTY}(?:\\s\\([^)]*\\))?\\s?(?:\\p{Ll}+ly\\s)?${DUE}$`, 'u')

/** The list that ends at the verb, else the one that the first begins. */
export function listOf(text: string, own: readonly Actor[], end: number): Actor[] {
  const last = own[own.length - 1]
  // "His cousin, Joe Poe, was": the mark behind a name ends what he is called.
  const between = text.slice(last.end, end).replace(/[,;]\s?$/, '')
  const isAtVerb = between.length <= APART && ADJACENT.test(between)
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
