/** Whom a block of contacts names: where a line says it by its place, though nothing in the name does. */

import type { Document, Span } from '../../document/types.ts'
import { wordIs } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'

const isGiven = wordIs('given')
const isHead = wordIs('head')
const isPlain = wordIs('plain')
const isFunction = wordIs('function')
const isNeutral = wordIs('neutral')
const isState = wordIs('state')
const isThing = wordIs('thing')
const isTitle = wordIs('titleWord')

/** "Media Contact:", "Contact Details", "For more information, please contact:": what stands in front of the name. */
const LABEL = pattern('iu')`
  ^(?:
    [\p{L}& ]{0,24}?\b(?:contacts?|inquiries|enquiries|relations)\b(?: (?:information|details|persons?))?\s?
    [:–-]?
    |for (?:more|further|additional) [^:]{3,80}:|.{0,160}\bcontact (?:information|details):
  )\s*
  |^Contact (?:Details|Information)(?=\p{Lu})`
/** A label of a number behind the name: "Jane Roe Ph: 555-0142". */
const NUMBERED = '(?:Ph|Tel|Mob|Fax|Phone|Mobile|Cell|Email)[.:]'
/** "In Nairobi: Jane Roe": contacts by town. */
const TOWN = /^In \p{Lu}[\p{L}. ]{2,24}:\s?/u
const NAME = pattern('u')`
  ^(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?
  ((?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?:\s(?!${NUMBERED})(?:\p{Lu}[\p{L}'’-]*\.?|de|van|von|der|al|bin)){0,3})
  (?=\s*(?:$|[,|:;(+–-]|\d|\s(?:at|on)\s|${NUMBERED}))`
const CHANNEL = /@|\(?\d{3}\)?[\s./-]\d{3}|\+\d/
const MAIL = /(?<![\w.+-])([\w.+-]+)@([a-z\d-]+)\./i
/** How many lines below a name its number or address may stand. */
const LINES = 4

/** The names of a document's contact blocks, in text order. */
export function contactNames({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Span[] {
  const names: Span[] = []
  const firsts = new Map<string, number>()
  /** A legal form behind it, or the story's own words, show a company. */
  const isCompany = (start: number, name: string): boolean => {
    if (!firsts.has(name)) firsts.set(name, firstPlain(text, name))
    return FORM.test(text.slice(start + name.length, start + name.length + 10)) || firsts.get(name)! < start
  }
  /** How many lines above the label stands; a company may stand between it and the name. */
  let label = LINES
  for (const [n, block] of blocks.entries()) {
    if (block.kind !== 'contact') {
      label = LINES
      continue
    }
    const line = text.slice(block.start, block.end)
    const prefix = LABEL.exec(line)?.[0] ?? TOWN.exec(line)?.[0] ?? ''
    const rest = line.slice(prefix.length)
    const name = NAME.exec(rest)
    if (name && (label < 2 || prefix || CHANNEL.test(rest)) && looksNamed(name[1])) {
      const near = [rest.slice(name[0].length)]
      for (let m = n + 1; m < blocks.length && m <= n + LINES && blocks[m].kind === 'contact'; m++)
        near.push(text.slice(blocks[m].start, blocks[m].end))
      const reach = near.join('\n')
      const start = block.start + prefix.length + name[0].indexOf(name[1])
      if (
        CHANNEL.test(reach) &&
        !isBody(name[1], reach) &&
        (/\s/.test(name[1]) || isAlone(name[1], reach)) &&
        !isCompany(start, name[1])
      )
        names.push({ start, end: start + name[1].length })
    }
    label = prefix ? 0 : label + 1
  }
  return names
}

const looksNamed = (name: string): boolean =>
  name
    .split(/\s/)
    .every(
      (w) => !isHead(w) && !isPlain(w) && !isTitle(w) && !isNeutral(w) && !isThing(w) && !isState(w) && !isFunction(w),
    ) &&
  !/^\P{Ll}{2,}$/u.test(name) &&
  !/^(?:Tel|Telephone|Office|Main|Cell|Mobile|Address|Toll|Web|Attn|United|Company)\b/.test(name)

/** A single word is a name where it is a given one, or where the address begins with it. */
const isAlone = (name: string, reach: string) =>
  isGiven(name.toLowerCase()) || MAIL.exec(reach)?.[1].toLowerCase().startsWith(name.toLowerCase()) === true

const FORM = /^,?\s(?:Inc|LLC|Ltd|Limited|Corp|Co|GmbH|LLP|PLC|AG)\b/

/** Where the text has the name first, with no capitals behind it that make it part of a longer one. */
function firstPlain(text: string, name: string): number {
  let at = text.indexOf(name)
  while (at >= 0 && /^\s\p{Lu}/u.test(text.slice(at + name.length, at + name.length + 2)))
    at = text.indexOf(name, at + name.length)
  return at
}

/** Whether the address below belongs to a body of that name: "Benzinga" and info@benzinga.com. */
function isBody(name: string, reach: string): boolean {
  const mail = MAIL.exec(reach)
  const site = /\bwww\.([a-z\d-]+)\./i.exec(reach)
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  const words = name.toLowerCase().split(/\s+/)
  if (mail && words.some((w) => w.length > 2 && mail[1].toLowerCase().includes(w.replace(/[^a-z]/g, '')))) return false
  const first = words[0].replace(/[^a-z]/g, '')
  return [mail?.[2], site?.[1]].some((domain) => {
    const host = domain?.replace(/-/g, '').toLowerCase()
    if (!host) return false
    return (
      host.startsWith(letters) ||
      letters.startsWith(host) ||
      (first.length > 3 && host.startsWith(first) && !isGiven(first))
    )
  })
}
