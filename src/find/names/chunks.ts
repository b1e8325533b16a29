import { isKnown } from '../../lexicon/gazetteer.ts'
import { KNOWN } from '../../lexicon/known.ts'
import { FORMS, HEADS, SUBJECTS, TAKES_OF, WEAK_HEADS } from '../../lexicon/organisations.ts'
import { FUNCTION, STATES } from '../../lexicon/others.ts'
import { DEGREES, PARTICLES, SUFFIXES, TITLE_HEADS, TITLE_WORDS } from '../../lexicon/people.ts'
import type { Token } from '../../text/tokens.ts'

/** A run of words that may hold names: capitals, and the small words that can stand inside a name. */
export interface Chunk {
  tokens: Token[]
  /** Place of its first token and of the one behind its last in the sentence. */
  first: number
  after: number
  /** Ends in a possessive: what follows belongs to it. */
  owns: boolean
}

/** Possessives inside names: "Children's Hospital", "Attorney's Office". */
const INNER =
  /^(?:Attorney|Attorneys|Sheriff|Children|Women|Men|Veterans|Governor|People|Mayor|DA|America|Farmers|Workers|Girls|Boys|Nurses|Teachers|Citizens|Marshal|Marshals|Marshall|Coroner|Prosecutor|Prosecutors|Lord|Queen|King|Clerk|Secretary|Comptroller|Treasurer|Driver|Player|Players|Master|Bachelor|Moody|Sotheby|Christie|Willy|Wendy|Denny|Macy|Kohl|Lowe|Sam|Levi|Moe|Jimmy|Papa|Land|RV|Shepherd|Trader)$/
const LINKS = /^(?:of|for|on)$/

const isHead = (token: Token | undefined) => token !== undefined && HEADS.has(token.text)
const isStrongHead = (token: Token | undefined) => isHead(token) && !WEAK_HEADS.has(token!.text)

/** The chunks of a sentence, in order. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    if (tokens[at].kind !== 'name' && !isGovernment(tokens, at)) {
      at++
      continue
    }
    const chunk = chunkAt(tokens, at)
    chunks.push(chunk)
    at = chunk.after
  }
  return chunks
}

/** "government of the Virgin Islands". */
const isGovernment = (tokens: readonly Token[], at: number) =>
  tokens[at].text === 'government' &&
  tokens[at + 1]?.text === 'of' &&
  tokens[at + (/^the$/i.test(tokens[at + 2]?.text ?? '') ? 3 : 2)]?.kind === 'name'

function chunkAt(tokens: readonly Token[], first: number): Chunk {
  let after = first + 1
  let owns = ends(tokens, first)
  while (!owns && after < tokens.length) {
    const to = goesOnTo(tokens, first, after)
    if (to === null) break
    after = to
    owns = ends(tokens, after - 1)
  }
  return { tokens: tokens.slice(first, after), first, after, owns }
}

/** Whether what follows the token is another name: "EPA's Office", and "EPAs Office" where the apostrophe was lost. */
export function ends(tokens: readonly Token[], at: number): boolean {
  const { text, possessive } = tokens[at]
  const next = tokens[at + 1]
  if (possessive) return !(INNER.test(text) && next?.kind === 'name')
  if (next?.kind !== 'name') return false
  return lostApostrophe(text)
}

/** "Departments" for "Department's": a plural that no name has. */
export function lostApostrophe(word: string): boolean {
  if (/^[A-Z]{2,}s$/.test(word)) return !/^(?:RVs|TVs|PCs|CEOs|NGOs|VPs)$/.test(word)
  return (word.endsWith('s') && !HEADS.has(word) && HEADS.has(word.slice(0, -1))) || word === 'Departments'
}

/** Where the chunk goes on to when the token at `at` belongs to it; null where it ends before. */
function goesOnTo(tokens: readonly Token[], first: number, at: number): number | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  const last = tokens[at - 1]
  const chunk = tokens.slice(first, at)
  if (token.start - last.end > (last.possessive ? 4 : 2) || (token.kind === 'name' && token.start === last.end))
    return null
  // "Senators Jane Doe  D Conn   and John Roe  AK": a party and a state whose brackets were lost.
  if (
    token.start - last.end === 2 &&
    (/^[DRI]$/.test(token.text) || (/^[A-Z]{2}$/.test(token.text) && STATES.has(token.text)))
  )
    return null
  if (token.kind === 'name')
    return FUNCTION.has(token.text) &&
      !/^(?:New|First|Second|Third|One|Today|Next|Every|All|Last|Media|Press|Public|News|Photo|Web|Most|Source|Mobile|Children|Big)$/.test(
        token.text,
      )
      ? null
      : at + 1
  if ((token.text === '&' || token.text === '+') && next?.kind === 'name') return at + 2
  if (token.text === ',' && next && (FORMS.has(next.text) || SUFFIXES.test(next.text))) return at + 2
  if (token.text === ',') return listOf(tokens, first, at)
  if (PARTICLES.test(token.text) && next?.kind === 'name' && !chunk.some(isStrongHead)) return at + 2
  if (token.text === 'in' && next?.text === 'Charge') return at + 2
  if (token.text === 'and' && TITLE_HEADS.has(last.text) && next && TITLE_WORDS.has(next.text)) return at + 2
  const gerund = chunk.findIndex(
    (t, n) => /ing$/.test(t.text) && chunk[n - 1]?.text === 'for' && HEADS.has(chunk[n - 2]?.text ?? ''),
  )
  if (gerund > 0 && /^(?:in|the|of|against)$/.test(token.text) && next?.kind === 'name') return at + 2
  const takes =
    TAKES_OF.has(last.text) ||
    last.text === 'government' ||
    chunk.some((t, n) => LINKS.test(t.text) && TAKES_OF.has(chunk[n - 1].text))
  if (LINKS.test(token.text) && takes && !titled(chunk)) {
    const the = next?.text === 'the' ? 1 : 0
    return tokens[at + 1 + the]?.kind === 'name' && !FUNCTION.has(tokens[at + 1 + the].text) ? at + 2 + the : null
  }
  if (token.text === 'and' && next?.kind === 'name' && !FUNCTION.has(next.text)) return joinedByAnd(tokens, first, at)
  return null
}

/** A title before anything that is a body: "Secretary of State", "Director of the Office" is no organisation as a whole. */
const titled = (chunk: readonly Token[]) =>
  chunk.every((t) => TITLE_WORDS.has(t.text)) && !chunk.some((t) => HEADS.has(t.text))

/** "Environment and Natural Resources Division", "Department of Health and Human Services". */
function joinedByAnd(tokens: readonly Token[], first: number, at: number): number | null {
  let end = at + 1
  while (
    end < tokens.length &&
    tokens[end].kind === 'name' &&
    !tokens[end].possessive &&
    !lostApostrophe(tokens[end].text)
  )
    end++
  if (end < tokens.length && tokens[end].kind === 'name') end++
  const right = tokens.slice(at + 1, end)
  const left = tokens.slice(first, at)
  if (left.some((t) => FORMS.has(t.text))) return null
  const person = isKnown('first', right[0].text.toLowerCase()) && right.length > 1 && !right.some(isHead)
  if (person) return null
  const links = left.some((t) => LINKS.test(t.text))
  const rightLast = { ...right[right.length - 1] }
  if (lostApostrophe(rightLast.text)) rightLast.text = rightLast.text.slice(0, -1)
  if (KNOWN.has(right[0].text)) return null
  const firstHead = right.find(isHead)
  if (links && left.some(isHead))
    return isStrongHead(rightLast) && right.length > 1 && isStrongHead(firstHead) ? null : at + 1
  // Nothing on the left is complete yet, and the right side is.
  const ending = left[left.length - 1]
  const open = !isHead(ending) || SUBJECTS.has(ending.text)
  const person2 = isKnown('first', left[0].text.toLowerCase()) && left.length > 1
  return open &&
    !person2 &&
    left.length <= 4 &&
    isHead(rightLast) &&
    (right.length > 1 || !LINKS.test(tokens[end]?.text ?? ''))
    ? at + 1
    : null
}

/** "Committee on Health, Education, Labor, and Pensions": the items of a list that ends in "and". */
function listOf(tokens: readonly Token[], first: number, comma: number): number | null {
  const chunk = tokens.slice(first, comma)
  const link = chunk.findIndex((t) => LINKS.test(t.text))
  if (link < 1 || !chunk.slice(0, link).some(isHead)) return null
  let at = comma
  for (let items = 0; items < 5; items++) {
    if (tokens[at]?.text !== ',') return null
    at++
    const closing = tokens[at]?.text === 'and' || tokens[at]?.text === '&'
    if (closing) at++
    let words = 0
    while (tokens[at]?.kind === 'name' && words < 3) {
      if (
        isStrongHead(tokens[at]) ||
        DEGREES.test(tokens[at].text) ||
        TITLE_WORDS.has(tokens[at].text) ||
        isKnown('first', tokens[at].text.toLowerCase())
      )
        return null
      at++
      words++
    }
    if (!words) return null
    if (closing) return at
    if (tokens[at]?.text === 'and' && tokens[at + 1]?.kind === 'name') {
      return isStrongHead(tokens[at + 1]) || isKnown('first', tokens[at + 1].text.toLowerCase()) ? null : at + 2
    }
  }
  return null
}
