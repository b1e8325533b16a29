import type { NameMention } from '../../find/names/index.ts'
import { wordIs } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import { bare, type Entry } from '../organisations/index.ts'
import { sayCompany } from './company.ts'
import { hasAddress } from './hosts.ts'
import { evidenceOf, type Say } from './name.ts'

const isHead = wordIs('head')
const isWeak = wordIs('weakHead')
const isForm = wordIs('legalForm')
const isTitle = wordIs('titleWord')
const isKnown = wordIs('known')
const isDoubtful = wordIs('doubtful')
const isListed = wordIs('listedCompany')
const isPlain = wordIs('plain')
const isNeutral = wordIs('neutral')

/** Letters of an acronym. */
const ACRONYM = /^[A-Z\d&.-]{2,7}$/

/** What the tagger says counts differently for names of one word, for acronyms and for names with a kind of body. */
function sayShape(found: ReadonlyMap<string, number>, { words, evidence }: Entry, say: Say): void {
  const last = words[words.length - 1]
  const headed = isHead(last) || isForm(last) ? 'headed' : 'several'
  const shape = words.length > 1 ? headed : ACRONYM.test(last) ? 'acronym' : 'single'
  const most = found.get('share:most') ?? 0
  say(`${shape}:share`, most)
  say(`${shape}:square`, most * most)
  say(`${shape}:mean`, found.get('share:mean') ?? 0)
  say(`${shape}:once`, evidence.length === 1)
  say(`${shape}:shape`)
}

/** What speaks for and against an organisation, by name, with how much of it there is. */
export function bodyEvidence(text: string, entry: Entry): Map<string, number> {
  const found = evidenceOf(text, entry, 'organisation')
  const { words } = entry
  const last = words[words.length - 1]
  const say = (feature: string, value: number | boolean = 1) => value && found.set(feature, Number(value))
  const names = words.filter((word) => /^[\p{Lu}\d]/u.test(word))
  const single = words.length === 1
  const name = words.join(' ')
  say('acronym', single && ACRONYM.test(last))
  say('acronym:given', entry.acronym !== null && !single)
  say('single:plain', single && /^\p{Lu}\p{Ll}+$/u.test(last))
  say('single:inner', single && /\p{Ll}\p{Lu}|\d/u.test(last))
  say('last:head', isHead(last) && !isWeak(last))
  say('last:weak', isWeak(last))
  say('last:form', isForm(last))
  say('last:title', isTitle(last))
  say('head:none', !words.some((word) => isHead(word) || isForm(word)))
  say(
    'known',
    words.some((word) => isKnown(word) && !isDoubtful(word)),
  )
  say('listed', isKnown(name) && !isDoubtful(name))
  say('listed:doubtful', isKnown(name) && isDoubtful(name))
  say('listed:company', isListed(name))
  say('of', words.includes('of'))
  say('and', words.includes('and') || words.includes('&'))
  say('address', hasAddress(text, bare(words)))
  sayActs(text, entry.evidence, say)
  sayCompany(text, entry.evidence, say)
  sayShape(found, entry, say)
  say('plain', names.filter((word) => isPlain(word) || isNeutral(word)).length / names.length || 0)
  return found
}

/** What bodies do. */
const ACTS = pattern('u')`
  ^,?\s(?:today\s)?(?:
    announce[sd]?|sa(?:id|ys)|launche[sd]|reports?|reported|has|have|will|plans?|provides?|offers?|operates?|expects?
    |filed|signed|acquired|completed|joined|employs|serves|hired|appointed|named|received|agreed|declined
  )\b`
/** What products and programmes are called, behind their names. */
const THINGS = pattern('iu')`
  ^(?:[®™]|\s(?:app|platform|token|coin|software|system|device|product|brand|series|tool|technology|user
  |program|programme|project|award|campaign|service|trial|study|card|line|collection|model|game)s?\b)`
/** Who is met, bought and worked for. */
const BESIDE = /\b(?:at|with|by|from|joins?|joined|acquired?)\s(?:the\s)?$/

/** What it does, what stands behind it, and whom it stands beside. */
function sayActs(text: string, evidence: readonly NameMention[], say: Say): void {
  const behind = evidence.map(({ end }) => text.slice(end, end + 24))
  const before = evidence.map(({ start }) => text.slice(Math.max(0, start - 16), start))
  const share = (holds: boolean[]) => holds.filter(Boolean).length / holds.length
  say('acts', share(behind.map((words) => ACTS.test(words))))
  say('thing', share(behind.map((words) => THINGS.test(words))))
  say('beside', share(before.map((words) => BESIDE.test(words))))
  say(
    'owns',
    behind.some((words) => /^['’]s\s/.test(words)),
  )
  say(
    'about',
    before.some((words) => /(?:^|\n)[ \t]?About\s(?:the\s)?$/i.test(words)),
  )
}
