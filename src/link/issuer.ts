import type { Block, Document, Mention } from '../document/types.ts'
import { classesOf, is } from '../lexicon/index.ts'
import { isWire, passesOn } from '../lexicon/wires.ts'
import { pattern } from '../text/pattern.ts'
import { byPlace } from '../text/span.ts'
import { isOfOneInOffice, type Named, opener, speakersOf, storyStart, within } from './opening.ts'
import { IS_PARTY } from './people/service.ts'
import type { Organisation } from './types.ts'

/** Whom everybody names. */
const NAMED_BY_ALL = /^(?:SEC|Securities and Exchange Commission|Congress|Senate|Netflix|Amazon|Google)$/

/** "SOURCE Acme Inc.", the last line of a wire's release. */
const SOURCE = /(?:\bSOURCE:?|(?:^|\n)\s*(?:Source|Issued by|ISSUED BY|Released by):?)\s+(?:[Tt]he\s)?$/
/** "Distributed by Roe Wire on behalf of Norland, Ministry of Roads". */
const ON_BEHALF =
  /\b(?:Distributed|Issued|Released) by [^.\n]{2,60} on behalf of (?:the )?(?:\p{Lu}[\p{L} ]{2,40}, )?$/u
const BEHALF_REACH = 130
/** How far into the heading "About X" its X stands at the latest. */
const ABOUT = 14
/** A sentence or heading that only begins with the name: "the Agency's bridge". */
const GOES_ON = /^['’]|^,?\s(?!and [Tt]he (?:Rt )?Hon)\p{Ll}/u

/** An office in capitals, read as a body. */
const SOMEBODY = /\b(?:advis[eo]r|secretary|minister|officer|manager|senator|contact)s?$/i
/** The state above the body of its that speaks. */
const STATE = /^(?:federal )?(?:republic|kingdom|commonwealth) of /i
const OFFICE_OF = /^(?:the )?office of /i

/** A desk of the body that speaks: "Army Public Relations", "NRA Media Team", "Press Office". */
const DESK = pattern('i')`
  \b(?:Media|Press|Public|Corporate|Investor|Communications?)\s
  (?:Team|Office|Unit|Desk|Information|Liaison|Relations|Affairs|Centre|Section)(?:\s(?:Office|Unit|Team))?$`
const isDemonym = is('demonym')
const isPlace = is('place')
/** A government that is called by its leader or party is one that somebody speaks about. */
function isLeaders(name: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? Government$/u.exec(name)?.[1]
  return first !== undefined && !isDemonym(classesOf(first)) && !isPlace(classesOf(first))
}

/**
 * The organisation that speaks: the one of the letterhead or of the wire's "SOURCE" line; else the one that an "About X"
 * heading presents; else the one that the story or its headline opens with, where the release goes on about it; else the
 * first one of the contact block. Null where none of them names one.
 */
export function issuerOf(
  document: Document,
  organisations: readonly Organisation[],
): { name: string; id: string } | null {
  const speaking = organisations.filter(
    ({ name }) =>
      !(passesOn(name) || isWire(name)) &&
      !NAMED_BY_ALL.test(name) &&
      !STATE.test(name) &&
      (!SOMEBODY.test(name) || OFFICE_OF.test(name)) &&
      !isLeaders(name),
  )
  // A desk speaks only where nothing names its body.
  const found =
    among(
      document,
      speaking.filter(({ name }) => !DESK.test(name)),
    ) ?? among(document, speaking)
  return found ? { name: found.organisation.name, id: found.organisation.id } : null
}

function among(document: Document, organisations: readonly Organisation[]): Named | undefined {
  const named = organisations
    .flatMap((organisation) => organisation.mentions.map(({ start, end }: Mention) => ({ organisation, start, end })))
    .sort(byPlace)
  const opening = speakersOf(document, named)
  return (
    ofLetterhead(document, named) ??
    named.findLast((m) => SOURCE.test(document.text.slice(Math.max(0, m.start - 20), m.start))) ??
    named.findLast((m) => ON_BEHALF.test(document.text.slice(Math.max(0, m.start - BEHALF_REACH), m.start))) ??
    ofDateline(document, named) ??
    presented(document, named) ??
    saysSo(document, named) ??
    ofOpening(document, opening) ??
    announcing(document, opening) ??
    ofHeadline(document, opening) ??
    ofContact(document, opening) ??
    ofBoilerplate(document, opening)
  )
}

/** A line of the header that is a body's name, or a site's title that ends in one: "A Bridge Opens - Department of Roads". */
function ofLetterhead({ text, blocks }: Document, named: readonly Named[]): Named | undefined {
  for (const block of blocks) {
    if (block.kind !== 'header') continue
    const own = within(named, block)
    const before = (m: Named) => text.slice(block.start, m.start)
    const found =
      own.find((m) => block.end - m.end < 3 && /\s[-–—|]\s(?:The\s)?$/.test(before(m))) ??
      own.find(
        (m) =>
          (/^(?:the\s|\p{Lu}+\s)?$/iu.test(before(m)) &&
            !GOES_ON.test(text.slice(m.end, Math.min(block.end, m.end + 16)))) ||
          /\b(?:from:?|office of|by)\s(?:the\s)?(?:\p{L}+,\s)?$/iu.test(before(m)),
      )
    if (found) return found
  }
  return undefined
}

/** "CALDER, Norland - May 24, 2025 / Alder Junk Removal /". */
function ofDateline({ text, dateline }: Document, named: readonly Named[]): Named | undefined {
  return dateline
    ? named.find(({ start, end }) => text.slice(dateline.end, start) === ' / ' && text.startsWith(' /', end))
    : undefined
}

/** Of several that are presented the one that the text names first. */
function presented({ text, blocks }: Document, named: readonly Named[]): Named | undefined {
  const found = blocks.flatMap(({ kind, start, end }) =>
    kind === 'boilerplate' && /^about\s/i.test(text.slice(start, start + 6))
      ? within(named, { start, end: Math.min(end, start + ABOUT) }).slice(0, 1)
      : [],
  )
  const first = ({ organisation }: Named) => organisation.mentions[0].start
  return found.sort((a, b) => first(a) - first(b))[0]
}

/** "Rail must pay, the Norland Greens have said today": who closes the first sentence. */
const CLOSES = pattern('u')`
  ^\s(?:(?:has|have)\s)?(?:today\s)?(?:said|says|warned|announced)
  (?:\s(?:today|yesterday|this\smorning|on\s\p{Lu}\p{Ll}{2,8}day)\b|[.,])`
/** "The Norland Greens today urged": a party speaks, though one of its members is in the letterhead. */
const CLAIMS = pattern()`
  ^\s(?:(?:has|have)\s)?(?:today\s)?
  (?:said|warned|urged|called\s(?:on|for)|welcomed|critici[sz]ed|condemned|accused|demanded)\b`

/** The body that the story's first sentence is said by. */
function saysSo(document: Document, named: readonly Named[]): Named | undefined {
  const { text, sentences } = document
  const from = storyStart(document)
  const first = sentences.find(({ block, end }) => block.kind === 'body' && end > from)
  if (!first) return undefined
  return within(named, { start: from, end: first.end }).find(({ organisation, start, end }) => {
    const front = text.slice(from, start)
    const behind = text.slice(end, end + CLAIM)
    const isParty = IS_PARTY.test(organisation.name)
    if (isParty && /^\W*(?:The\s+)?$/.test(front)) return CLAIMS.test(behind)
    return CLOSES.test(behind) && /[,”"]\s+(?:the\s+)?$/.test(front) && (isParty || !isOfOneInOffice(document, named))
  })
}
const CLAIM = 40

function ofOpening(document: Document, named: readonly Named[]): Named | undefined {
  const found = opener(document, named)
  if (!found) return undefined
  const { mentions } = found.organisation
  const { headline } = document
  return mentions.length > 1 || (headline !== null && mentions.some((o) => o.start < headline.end)) ? found : undefined
}

/** "The leader of its field Acme Labs is pleased to present": whose news the story is; whom others tell of announces as well. */
const ANNOUNCES =
  /^\s(?:is|are)\s(?:pleased|proud|excited|delighted|happy|thrilled)\sto\s(?:announce|present|launch|introduce|unveil)\b/

/** The only body of which the story's first sentences say that it announces something. */
function announcing(document: Document, named: readonly Named[]): Named | undefined {
  const { text, sentences } = document
  const from = storyStart(document)
  const opening = sentences.filter(({ block, end }) => block.kind === 'body' && end > from).slice(0, NEWS_WITHIN)
  const found = opening.flatMap(({ start, end }) =>
    within(named, { start: Math.max(start, from), end }).filter((m) =>
      ANNOUNCES.test(text.slice(m.end, m.end + CLAIM)),
    ),
  )
  return found.every((m) => m.organisation === found[0].organisation) ? found[0] : undefined
}
/** Sentences within which a release tells whose news it is. */
const NEWS_WITHIN = 3

/** "The United States strongly condemns the attack": a state speaks, about whomever the headline names. */
const STATE_CLAIMS = pattern('u')`
  ^\s*(?:The\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\s(?:\p{Ll}+ly\s)?
  (?:condemns|welcomes|deplores|rejects|calls\s(?:on|for)|urges|(?:is|remains)\s(?:\p{Ll}+ly\s)?concerned)\b`
function isStates(opening: string): boolean {
  const state = STATE_CLAIMS.exec(opening)?.[1]
  return state !== undefined && isPlace(classesOf(state))
}

/** The headline's first words name it, and the story goes on about it. */
function ofHeadline(document: Document, named: readonly Named[]): Named | undefined {
  const { text, headline } = document
  const from = storyStart(document)
  if (isStates(text.slice(from, from + CLAIM * 2))) return undefined
  const found = headline && within(named, { start: headline.start, end: headline.start + 5 })[0]
  return found && found.organisation.mentions.length > 2 ? found : undefined
}

function ofContact({ blocks }: Document, named: readonly Named[]): Named | undefined {
  return firstOf(blocks, 'contact', named)
}

/** The body of a disclaimer or notice that the story has spoken of already. */
function ofBoilerplate({ blocks }: Document, named: readonly Named[]): Named | undefined {
  const found = firstOf(blocks, 'boilerplate', named)
  return found && found.organisation.mentions[0].start < found.start ? found : undefined
}

function firstOf(blocks: readonly Block[], kind: Block['kind'], named: readonly Named[]): Named | undefined {
  for (const block of blocks) {
    const found = block.kind === kind ? within(named, block)[0] : undefined
    if (found) return found
  }
  return undefined
}
