/** What stands beside a name and says that it is a body: "the studio Zentra", "CEO of Zentra", "investors like Zentra". */
import type { NameMention } from '../../find/names/index.ts'
import { BUSINESSES, CALLED } from '../../lexicon/businesses.ts'
import { wordIs } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import { singularOf } from '../../text/words.ts'
import type { Say } from './name.ts'

const isTitle = wordIs('titleWord')
const isOffice = wordIs('office')

/** How far in front of a name and behind it one looks, in characters. */
const FRONT = 48
const BEHIND = 72

const isCalled = (noun: string | undefined): boolean =>
  noun !== undefined && [BUSINESSES, CALLED].some((nouns) => nouns.has(singularOf(noun.toLowerCase())))

/** "the game studio Zentra", "the studio “Zentra”" */
const NOUN = /(?<noun>\p{Ll}{3,})\s[“"‘']?$/u
/** "Oakmoor-based Zentra" */
const BASED = /\p{Lu}[\p{L}.]*-(?:based|headquartered)\s[“"‘']?$/u
/** "agencies like Zentra", "our labels include Zentra", "four partners, Zentra, Calder and" */
const AMONG = /(?<noun>\p{Ll}{3,})(?:,?\s(?:like|such as|including|includes?|are)|[,:])\s(?:the\s)?$/u
/** "CEO of Zentra" */
const LED = /(?<![\p{L}-])(?<title>[\p{L}-]{2,20})\s(?:of|at|for|with)\s(?:the\s)?$/u
/** "Zentra, an infrastructure company", "Zentra (“ZT”), the maker of pumps" */
const PRESENTED = pattern('u')`
  ^(?:\s\([^()\n]{1,24}\))?,\s(?:an?|the|one\sof\sthe|its)\s
  (?<words>(?:[\p{L}\d.’'-]+\s){0,6}[\p{L}-]+)`

/** Whether a business noun stands among the words behind an article. */
const presents = (words: string | undefined): boolean => words?.split(' ').some((word) => isCalled(word)) ?? false

/** "Secretary of the Interior": what he is called by is no body's name. */
const OF_FIELD = /(?:secretary|minister)$/i
const leads = (title: string | undefined): boolean =>
  title !== undefined && (isTitle(title) || isOffice(title.toLowerCase())) && !OF_FIELD.test(title)

export function sayCompany(text: string, evidence: readonly NameMention[], say: Say): void {
  const front = ({ start }: { start: number }) => text.slice(Math.max(0, start - FRONT), start)
  const share = (holds: (one: NameMention) => boolean) => evidence.filter(holds).length / evidence.length
  const behind = ({ end }: NameMention) => text.slice(end, end + BEHIND)
  say(
    'called',
    share((one) => isCalled(NOUN.exec(front(one))?.groups?.noun) || BASED.test(front(one))),
  )
  say(
    'among',
    share((one) => isCalled(AMONG.exec(front(one.series?.[0] ?? one))?.groups?.noun)),
  )
  say(
    'led',
    share((one) => leads(LED.exec(front(one))?.groups?.title)),
  )
  say(
    'presented',
    share((one) => presents(PRESENTED.exec(behind(one))?.groups?.words)),
  )
  saySeries(evidence, say)
}

/** How surely those are bodies that it stands in a list with. */
function saySeries(evidence: readonly NameMention[], say: Say): void {
  const others = evidence.flatMap((one) => one.series?.filter((other) => other !== one) ?? [])
  say('series:mean', others.reduce((sum, { share }) => sum + share, 0) / (others.length || 1))
}
