import { isKnown } from '../../lexicon/gazetteer.ts'
import { KNOWN, listing } from '../../lexicon/known.ts'
import { FORMS, HEADS, PLAIN, TAKES_OF, WEAK_HEADS } from '../../lexicon/organisations.ts'
import { FUNCTION, NEUTRAL, PLACES, STATES, THINGS } from '../../lexicon/others.ts'
import { AMBIGUOUS, DEGREES, HONORIFICS, PARTICLES, SUFFIXES, TITLE_HEADS, TITLE_WORDS } from '../../lexicon/people.ts'
import { CHARGES } from '../../lexicon/roles.ts'
import type { Token } from '../../text/tokens.ts'
import type { Chunk } from './chunks.ts'
import { lostApostrophe } from './chunks.ts'

/** What a chunk turned out to be, token by token. */
export interface Reading {
  kind: 'person' | 'organisation' | 'undecided'
  tokens: Token[]
  rule: string
  /** Title in front of a person's name ("Assistant Attorney General"), as tokens. */
  title: Token[]
  honorific: Token | null
}

/** Titles that are given names too. */
const GIVEN_TITLE = /^(?:Dean|Marshal|Major)$/
const LINK = /^(?:of|for|on|in|and|&|the|,)$/
const initial = (word: string) => /^(?:\p{Lu}\.?){1,2}$|^(?:\p{Lu}\.)+$/u.test(word)
const isName = (token: Token) => token.kind === 'name'
const lower = (tokens: readonly Token[]) =>
  tokens
    .map((t) => t.text)
    .join(' ')
    .toLowerCase()
const isPlace = (tokens: readonly Token[]) =>
  isKnown('place', lower(tokens)) || PLACES.has(lower(tokens)) || tokens.every((t) => STATES.has(t.text))

/** The readings of a chunk, in order: a title with its person, an organisation, something undecided. */
export const classify = (chunk: Chunk, opensSentence: boolean): Reading[] => readingsIn(chunk.tokens, opensSentence)

function readingsIn(all: readonly Token[], opensSentence: boolean): Reading[] {
  let tokens = [...all]
  while (
    tokens.length &&
    (opensSentence || tokens.length > 1) &&
    FUNCTION.has(tokens[0].text) &&
    !isProperStart(tokens)
  )
    tokens = tokens.slice(1)
  while (
    tokens.length &&
    (tokens[tokens.length - 1].kind !== 'name' || DEGREES.test(tokens[tokens.length - 1].text)) &&
    tokens[tokens.length - 1].text !== 'N.A.'
  )
    tokens.pop()
  // "Finnish Nokia": whose it is, not part of the name.
  if (
    tokens.length > 1 &&
    isKnown('demonym', tokens[0].text.toLowerCase()) &&
    !tokens.some((t) => HEADS.has(t.text) || FORMS.has(t.text))
  )
    tokens = tokens.slice(1)
  if (!tokens.length) return []
  const titled = titledPerson(tokens)
  if (titled) return titled
  const two = twoPeople(tokens)
  if (two) return two
  if (isPerson(tokens)) return [reading('person', tokens, 'people/given-name')]
  for (let at = 1; at < tokens.length - 1; at++) {
    // "Civil Division Stuart F. Dale": a body, and the person whom it is about.
    const [body, name] = [tokens.slice(0, at), tokens.slice(at)]
    if (at > 1 && name.length < 4 && isPerson(name) && organisationIn(body))
      return [organisationIn(body)!, reading('person', name, 'people/given-name')]
    // "U.S. Attorney for the Southern District of Florida Jane R. Doe": the office, and who holds it.
    if (
      at > 1 &&
      name.length < 4 &&
      isPerson(name) &&
      body.slice(0, 3).some((t) => TITLE_HEADS.has(t.text)) &&
      !isPerson(tokens.slice(at - 1))
    )
      return [reading('person', name, 'people/title', body)]
    if (
      name.length === 3 &&
      /^\p{Lu}\.$/u.test(name[1].text) &&
      isPerson(name) &&
      !isPerson(body) &&
      (STATES.has(body.at(-1)!.text) || (at > 1 && isPlace(body.slice(-1))))
    )
      return [reading('undecided', body, 'names/capitals'), reading('person', name, 'people/given-name')]
  }
  const organisation = organisationIn(tokens)
  if (
    organisation &&
    !/^(?:Northern|Southern|Eastern|Western|Central|Middle) Districts?$/.test(tokens.map((t) => t.text).join(' '))
  )
    return [organisation]
  return [reading('undecided', tokens, 'names/capitals')]
}

const reading = (
  kind: Reading['kind'],
  tokens: Token[],
  rule: string,
  title: Token[] = [],
  honorific: Token | null = null,
): Reading => ({ kind, tokens, rule, title, honorific })

/** "First Horizon", "New York", "Media Matters": the first word looks like a small one and is part of the name. */
const isProperStart = (tokens: readonly Token[]) =>
  /^(?:New|First|Next|Second|Third|Media|News|Public|Web|Mobile|Source|One|All)$/.test(tokens[0].text) &&
  tokens[1]?.kind === 'name' &&
  (HEADS.has(tokens[tokens.length - 1].text) ||
    tokens[0].text === 'New' ||
    FORMS.has(tokens[tokens.length - 1].text) ||
    tokens.some((t) => HEADS.has(t.text)))

/** A title or form of address with the name behind it; an organisation may stand before the title. */
function titledPerson(tokens: Token[]): Reading[] | null {
  const polite = tokens.findIndex((t) => HONORIFICS.has(t.text))
  if (polite >= 0) {
    const name = nameFrom(tokens.slice(polite + 1), 1)
    if (name)
      return [
        ...(polite > 0 ? classifyRest(tokens.slice(0, polite)) : []),
        reading('person', name, 'people/honorific', [], tokens[polite]),
      ]
  }
  for (let at = tokens.length - 2; at >= 0; at--) {
    if (!TITLE_HEADS.has(tokens[at].text)) continue
    // "Representative Dean Heller": a title that is a given name behind another title.
    if (GIVEN_TITLE.test(tokens[at].text) && TITLE_HEADS.has(tokens[at - 1]?.text ?? '')) continue
    // "Investigators Jane Doe and John Roe": the list goes on behind the first one's name.
    const and = tokens.findIndex((t, n) => n > at + 2 && t.text === 'and')
    const end = and > 0 && isPerson(tokens.slice(at + 1, and)) ? and : tokens.length
    const name = nameFrom(tokens.slice(at + 1, end), 1)
    if (!name) continue
    let first = at
    while (first > 0 && (TITLE_WORDS.has(tokens[first - 1].text) || (LINK.test(tokens[first - 1].text) && first > 1)))
      first--
    const rest = tokens.slice(0, first)
    // All capitals: where the name ends cannot be seen; the last name is what follows the title.
    if (name.length > 1 && name.every((t) => /^\P{Ll}{2,}$/u.test(t.text)) && name.length !== 2) name.length = 1
    // "General Motors", "Major League": one word after a word that is more than a title.
    if (
      name.length === 1 &&
      /^(?:General|Major|Private|Special|Chief|Fire|Media|Principal|Leader|Sheriff|Attorney|Counsel)$/.test(
        tokens[at].text,
      ) &&
      at === first &&
      first === 0
    )
      continue
    if (
      name.length === 1 &&
      ((isPlace(name) && !TITLE_WORDS.has(tokens[at - 1]?.text ?? '')) ||
        NEUTRAL.has(name[0].text) ||
        HEADS.has(name[0].text) ||
        KNOWN.has(name[0].text))
    )
      continue
    while (rest.length && LINK.test(rest[rest.length - 1].text)) rest.pop()
    // The place or the body in front of the title: "Brooklyn District Attorney" is an office, "Lia27 CEO" somebody's.
    const local =
      rest.length > 0 &&
      (isPlace(rest) || /^(?:County|City|State|Town|District|Board|Directors)$/.test(rest[rest.length - 1].text))
    return [
      ...(local ? [] : classifyRest(rest)),
      reading(
        'person',
        name,
        'people/title',
        tokens.slice(local || /^(?:Judge|Justice)s?$/.test(tokens[at].text) ? 0 : first, at + 1),
      ),
      ...(end < tokens.length ? readingsIn(tokens.slice(end + 1), false) : []),
    ]
  }
  return null
}

/** "Laura Cates Melissa Warner": two lines that scraping made one. */
function twoPeople(tokens: Token[]): Reading[] | null {
  if (tokens.length !== 4 || !isPerson(tokens.slice(0, 2)) || !isPerson(tokens.slice(2))) return null
  return [
    reading('person', tokens.slice(0, 2), 'people/given-name'),
    reading('person', tokens.slice(2), 'people/given-name'),
  ]
}

/** What stands before a title: an organisation, or part of the title. */
function classifyRest(tokens: Token[]): Reading[] {
  if (!tokens.length) return []
  const titled = titledPerson(tokens)
  if (titled) return titled
  const found = organisationIn(tokens)
  if (found) return [found]
  const named =
    tokens.every(
      (t) =>
        isName(t) && !NEUTRAL.has(t.text) && !FUNCTION.has(t.text) && !THINGS.has(t.text) && !TITLE_WORDS.has(t.text),
    ) &&
    !tokens.every((t) => CHARGES.has(t.text)) &&
    !isPerson(tokens)
  return named && !tokens.every((t) => /^\P{Ll}+$/u.test(t.text) && t.text.length > 6)
    ? [reading('organisation', tokens, 'organisations/before-title')]
    : []
}

/** The tokens as a person's name, cut before what cannot belong to one; null where they are none. */
function nameFrom(tokens: Token[], least: number): Token[] | null {
  const name: Token[] = []
  for (const token of tokens) {
    if (name.length >= 5 || DEGREES.test(token.text)) break
    if (PARTICLES.test(token.text) || (name.length && (SUFFIXES.test(token.text) || token.text === ','))) {
      name.push(token)
      continue
    }
    if (
      !isName(token) ||
      /\d/.test(token.text) ||
      (HEADS.has(token.text) && !isKnown('last', token.text.toLowerCase())) ||
      FORMS.has(token.text) ||
      (TITLE_WORDS.has(token.text) &&
        !initial(token.text) &&
        !(GIVEN_TITLE.test(token.text) && !name.length && tokens.length > 1)) ||
      (FUNCTION.has(token.text) && !initial(token.text)) ||
      (THINGS.has(token.text) && name.length < 1)
    )
      return null
    if (
      /^[A-Z]{3,}$/.test(token.text) &&
      tokens.some((t) => /\p{Ll}/u.test(t.text)) &&
      name.length === 0 &&
      tokens.length > 1 &&
      !isKnown('first', token.text.toLowerCase())
    )
      return null
    name.push(token)
  }
  while (name.length && (name[name.length - 1].text === ',' || PARTICLES.test(name[name.length - 1].text))) name.pop()
  if (
    name.length &&
    THINGS.has(name[name.length - 1].text) &&
    !isKnown('last', name[name.length - 1].text.toLowerCase())
  )
    return null
  return name.length >= least && name.some((t) => t.text.replace('.', '').length > 1) ? name : null
}

/** Whether the whole chunk is a person's name by its own looks: a given name or initials in front. */
export function isPerson(tokens: Token[]): boolean {
  const plain = tokens.filter((t) => !SUFFIXES.test(t.text) && t.text !== ',')
  if (plain.length < 2 || plain.length > 5) return false
  const name = nameFrom(tokens, 2)
  if (!name || name.length < tokens.length) return false
  const words = plain.map((t) => t.text)
  const last = words[words.length - 1]
  if (initial(last)) return false
  if (isPlace(plain) || KNOWN.has(words[0]) || isKnown('organisation', lower(plain))) return false
  if (
    THINGS.has(last) ||
    (STATES.has(last) && !isKnown('last', last.toLowerCase())) ||
    (STATES.has(words[0]) && !isKnown('first', words[0].toLowerCase()))
  )
    return false
  if (
    plain.some((t) => NEUTRAL.has(t.text)) &&
    !/^(?:April|May|June|August|Day|Rose|Grant|Law|Park)$/.test(words.find((w) => NEUTRAL.has(w)) ?? '')
  )
    return false
  const middle = words.length > 2 && /^\p{Lu}\.?$/u.test(words[1])
  const given =
    isKnown('first', words[0].toLowerCase().split('-')[0]) &&
    (middle || !AMBIGUOUS.has(words[0].toLowerCase()) || isKnown('last', last.toLowerCase()))
  if (given)
    return (
      !isPlace(plain.slice(0, 1)) ||
      plain.length > 2 ||
      isKnown('last', last.toLowerCase()) ||
      !isKnown('place', words[0].toLowerCase())
    )
  return middle || (initial(words[0]) && words[0].includes('.') && last.length > 2 && !initial(last))
}

/** The organisation that the tokens name, with what stands around it cut off; null where there is none. */
export function organisationIn(tokens: Token[]): Reading | null {
  const words = tokens.map((t) => (lostApostrophe(t.text) ? t.text.slice(0, -1) : t.text))
  const last = words[words.length - 1]
  const names = tokens.filter(isName)
  if (FORMS.has(last) && words.length > 1 && !/^(?:Co|Limited|AG|SA|AB|LP|PC)$/.test(words[0]))
    return reading('organisation', tokens, 'organisations/legal-form')
  if (words.length > 1 && isPlace(tokens)) return null
  const known =
    listing(words) === 'sure' || (words.length > 1 && isKnown('organisation', words.join(' ').toLowerCase()))
  if (known) return reading('organisation', tokens, 'organisations/known')
  if (words[0] === 'government')
    return isPlace(tokens.slice(words[2] === 'the' ? 3 : 2))
      ? reading('organisation', tokens, 'organisations/head-of')
      : null
  const head = words.findIndex((w) => HEADS.has(w))
  if (
    words.some((w, n) => w === 'District' && words[n + 1] === 'of') &&
    words.every((w) => !/^(?:Court|Office|Attorneys?)$/.test(w))
  )
    return null
  if (
    words.includes('&') &&
    names.length > 2 &&
    names.length < 7 &&
    !names.every((t) => PLAIN.has(t.text)) &&
    !NEUTRAL.has(names[0].text)
  )
    return reading('organisation', tokens, 'organisations/ampersand')
  if (head < 0) return null
  const linked = words.findIndex((w, n) => n > head && /^(?:of|for|on)$/.test(w))
  if (linked > 0 && TAKES_OF.has(words[linked - 1])) {
    // "Attorney for the Eastern District" is somebody's office, not a body.
    if (TITLE_HEADS.has(words[linked - 1]) && !HEADS.has(words[linked - 1])) return null
    return reading('organisation', tokens, 'organisations/head-of')
  }
  const final = words.reduce((at, w, n) => (HEADS.has(w) ? n : at), -1)
  if (THINGS.has(last) && !HEADS.has(last)) return null
  const strong = words.some((w) => HEADS.has(w) && !WEAK_HEADS.has(w))
  if (names.length < 2) return null
  const modifiers = words.slice(0, final).filter((w) => !LINK.test(w))
  if (!modifiers.length) return null
  if (TITLE_HEADS.has(last) && !HEADS.has(last)) return null
  if (strong || final === words.length - 1) {
    if (!strong && modifiers.every((w) => NEUTRAL.has(w) || FUNCTION.has(w) || PLAIN.has(w))) return null
    return reading('organisation', tokens, strong ? 'organisations/head' : 'organisations/weak-head')
  }
  return null
}

/** Whether the words may be a person's name at all. */
export const looksPersonal = (words: readonly string[]): boolean =>
  !words.some((w) => NEUTRAL.has(w) || THINGS.has(w) || STATES.has(w) || HEADS.has(w) || /\d/.test(w)) &&
  !/^[A-Z\d]{2,}$/.test(words[0]) &&
  !words.some((w, n) => TITLE_WORDS.has(w) && !(n === 0 && GIVEN_TITLE.test(w))) &&
  !isPlaceName(words)

const DISTRICT =
  /^(?:City|County|Counties|Parish|Township|Borough|Province|Prefecture|Street|St\.|Road|Rd|Rd\.|Avenue|Ave|Ave\.|Blvd|Boulevard)$/
export const isPlaceName = (words: readonly string[]): boolean => {
  const name = words.join(' ').toLowerCase()
  return isKnown('place', name) || PLACES.has(name) || words.every((w) => STATES.has(w)) || DISTRICT.test(words.at(-1)!)
}
