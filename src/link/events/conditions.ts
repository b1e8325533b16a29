import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { onlyOneIn } from './accused.ts'
import { type Clause, isFiniteVerb, SET } from './clause.ts'
import {
  datesAccounts,
  EARNINGS,
  isDuty,
  isSupplied,
  reportsAccounts,
  tellsAccounts,
  willIssue,
  willReport,
} from './firms.ts'
import { hasActor, hasBody, hasMoney, isAuthority, type Scene, within, wordsOf } from './scene.ts'
import { isAbout, TOPICS } from './topics.ts'
import { isPersonIn } from './unnamed.ts'

const LAW = /\b(?:bill|act|motion|legislation|resolution|law|amendment|ordinance|measure|bills)\b/i
const DRUGS = pattern('i')`
  \b(?:
    drugs?|cocaine|heroin|fentanyl|methamphetamine|marijuana|cannabis|hash|hashish|opium|pills|firearms?
    |weapons?|guns?|cash|contraband|narcotics?|ammunition
  )\b`
/** An office behind "named", "became", "joined as". */
const OFFICE = pattern('i')`
  \b(?:
    president|chair(?:man|woman|person)?|director|officer|secretary|minister|head|chief|manager|partner|ceo
    |cfo|coo|cto|commissioner|ambassador|attorney|associate|advis[eo]r|consultant|judge|dean|professor|commander
    |counsel|member|lead|leader|treasurer|governor|superintendent|captain|colonel|general|lieutenant|major|sergeant
  )\b`

const ACCUSES = /\b(?:indictment|complaint|lawsuit|suit)\b/i
const OFFICES = /\b(?:presidents|directors|officers|managers|partners|chairs)$/i

type Test = (scene: Scene, clause: Clause, sentence: Span, rest: string) => boolean

const BLAME = pattern('i')`
  \b(?:
    penalt(?:y|ies)|fines?|settle(?:s|d|ment|ments)?|violat(?:e|ed|ing|ions?)|restitution|allegations|damages
    |forfeit(?:ure)?|charges|lawsuit|resolve|liability|guilty
  )\b`
/** What may be seized and is none the less nobody's loss: "seize tomorrow's digital opportunity". */
const CHANCE = /\b(?:opportunit(?:y|ies)|moment|chance|day|initiative|occasion|future|potential|momentum)\b/i
/** Characters behind the verb in which such a chance stands. */
const CHANCE_WITHIN = 48
/** "Introduced him", "introduces audiences to": nothing new. */
const PRONOUNS = new Set(
  (
    'they he she it we how what why that him her them us you me himself herself themselves audience audiences reader readers ' +
    'guests visitors viewers'
  ).split(' '),
)
const opening = (words: string): string => /\p{L}+/u.exec(words)?.[0].toLowerCase() ?? ''
/** What is begun or published and none the less nothing new to have. */
const UNOFFERED = pattern('i')`
  \b(?:
    investigations?(?!\sfindings)|inquir(?:y|ies)|probes?|attacks?|lawsuits?|challenges?|appeals?|offensives?|strikes?
    |(?:court|criminal|civil|legal|cold|murder)\scases?|(?:the|this|that)\scases?\b|results|earnings|statements?
    |discounts?|promotions?|sales?|(?:share\s)?buy-?backs?
  )\b`
const TO_COME = new RegExp(`\\b(?:${[...SET].join('|')}|adjourned|postponed|will be|is expected|sentencing is)\\b`, 'i')

/** What the conditions of a trigger ask for. */
const TESTS: Readonly<Record<string, Test>> = {
  money: (scene, _, sentence) => hasMoney(scene, sentence),
  sum: (scene, { before, behind, phrases, isPassive }) => {
    // "Provide $5 million", "awarded a grant of $5 million", "$5 million was awarded"; not "provide services" beside a sum.
    const spans = [
      behind,
      ...phrases.filter(({ preposition }) => preposition === 'of' || preposition === 'with').map(({ span }) => span),
    ]
    // "The $5 million provided to the fund".
    const isGiven = isPassive || (behind.start === behind.end && phrases[0]?.preposition === 'to')
    return [...spans, ...(isGiven ? [before] : [])].some((span) => hasMoney(scene, span))
  },
  // "Joe Roe, 46, was jailed"; not "Roe's killer was jailed", "Poe said Roe was".
  alone: (scene, { before }) => onlyOneIn(scene, before) !== null,
  // "$3 million is included in the bill".
  given: (_, { isPassive }) => isPassive,
  // "Committed $2 million"; not "is committed to saving $2 million".
  pledged: ({ document }, { before, at, isPassive }) =>
    !isPassive || !/\b(?:is|are)\s/.test(document.text.slice(before.end, at.start)),
  // "Has been recognized", "named a leader" in a headline; not "Alder, recognized as".
  stated: (_, { isPassive, group, first }) => isPassive || group < first,
  // "Revealed the Calder Pump", "Calder Pump Revealed"; not "revealed the depth of".
  shown: (scene, { before, behind, at, extent, group, first, isPassive }) =>
    /\p{Lu}|\d|\bnew\b/u.test(
      wordsOf(scene, isPassive || (group === first && extent.end === at.end) ? before : behind),
    ),
  // "Breaking ground", and not "breaking new ground".
  built: (scene, { at }) => !/\bnew\b/i.test(wordsOf(scene, at)),
  // "Announced $5 million for roads".
  granted: (scene, { at }) => {
    const sum = within(scene.amounts, { start: at.end, end: at.end + GRANTED_WITHIN }).find(
      ({ field }) => field === 'money',
    )
    return sum !== undefined && GRANTED.test(scene.document.text.slice(sum.end, sum.end + GRANTED_REACH))
  },
  // "Sold its business to Norvik".
  buyer: (scene, { phrases, isPassive }) =>
    !isPassive && phrases.some(({ preposition, span }) => preposition === 'to' && hasBody(scene, span)),
  told: (_, { status }) => status === 'happened',
  // "Signs first criminal law enforcement agreement".
  pact: (_, _clause, _sentence, rest) => PACT.test(rest),
  // "Speaking at the summit, she said", "asks the court to enjoin".
  finite: ({ document }, clause) => isFiniteVerb(document.text, clause),
  grant: (_, _clause, _sentence, rest) => GRANT.test(rest.slice(0, GRANT_REACH)),
  figure: (scene, _, sentence) => within(scene.amounts, sentence).some(({ field }) => field !== 'dates'),
  date: (scene, _, sentence) => within(scene.dates, sentence).length > 0,
  // "The crash that took place on May 3".
  gathering: ({ document }, { at }, sentence) => !DEED.test(document.text.slice(sentence.start, at.start)),
  place: (scene, _, sentence) => within(scene.spots, sentence).length > 0,
  person: isPersonIn,
  // "Charged Jane Roe", "Norvik was charged with fraud"; not "Norvik was charged a fee".
  accusable: (scene, clause, sentence) =>
    isPersonIn(scene, clause, sentence) ||
    (clause.isPassive &&
      hasActor(scene, clause.before, 'organisation') &&
      clause.phrases[0]?.preposition === 'with' &&
      !/\ban?\s/i.test(wordsOf(scene, clause.behind)) &&
      !isDuty(scene, clause)),
  // "The indictment names Jane Roe as captain" of no new post.
  role: (scene, { behind, before, phrases }, sentence, rest) =>
    (OFFICE.test(rest) && hasActor(scene, sentence, 'person') && !ACCUSES.test(wordsOf(scene, before))) ||
    // "Named Jane Roe and Ann Poe to the board".
    (hasActor(scene, behind, 'person') &&
      phrases.some(({ preposition, span }) => preposition === 'to' && COMMITTEE.test(wordsOf(scene, span)))) ||
    // "Named two new vice presidents".
    within(scene.amounts, behind).some(({ field, text }) => field === 'counts' && OFFICES.test(text)),
  accounts: ({ document }, _, { start, end }) => tellsAccounts(document.text.slice(start, end)),
  sanctioned: (scene, clause) =>
    clause.isPassive
      ? hasActor(scene, clause.before, 'organisation')
      : [clause.behind, ...clause.phrases.map(({ span }) => span)].some((span) => hasBody(scene, span)),
  // "Norvik was named a leader", and not Jane Roe, nor "after he obtained permits".
  firm: (scene, { before, behind }) =>
    !hasActor(scene, before, 'person') && !hasActor(scene, behind, 'person') && !HE.test(wordsOf(scene, before)),
  body: (scene, clause) =>
    [clause.behind, ...clause.phrases.map(({ span }) => span)].some((span) => hasBody(scene, span)) ||
    (clause.isPassive && hasActor(scene, clause.before, 'organisation')),
  bought: (scene, { behind, phrases, isPassive, before }) =>
    // "Acquired Acme", "acquired 51 % of Acme"; not "buying stock in Acme",
    // nor "assets acquired with the purchase of Acme".
    [
      behind,
      ...phrases
        .slice(0, 1)
        .filter(({ preposition }) => preposition === 'of')
        .map(({ span }) => span),
    ].some((span) => hasBody(scene, span)) ||
    (isPassive && hasActor(scene, before, 'organisation')),
  // "Will pay $160 million" buys something, unless it stands for a wrong.
  blame: (scene, _, sentence) =>
    BLAME.test(scene.document.text.slice(sentence.start, sentence.end)) ||
    within(scene.actors, sentence).some(isAuthority) ||
    (scene.issuer !== null && isAuthority(scene.issuer)),
  goods: (scene, { behind, isPassive }, _sentence, rest) =>
    isPassive ||
    (behind.end > behind.start &&
      // "Began seizing and fell" took nothing.
      !/^\s?(?:and|or)\b/i.test(wordsOf(scene, behind)) &&
      !CHANCE.test(rest.slice(0, CHANCE_WITHIN))),
  // A man who is released, and whom one introduces, is nothing new.
  product: (scene, { behind, before, isPassive }) => {
    const { start, end } = isPassive ? before : behind
    if (hasMoney(scene, behind)) return false
    return (
      !PRONOUNS.has(opening(scene.document.text.slice(start, end))) && !(isPassive && hasActor(scene, before, 'person'))
    )
  },
  // "Launched a challenge in court", "results will be released on May 3".
  offered: (scene, { before, at, behind, isPassive }) =>
    !UNOFFERED.test(wordsOf(scene, isPassive ? before : { start: at.end, end: behind.end })),
  // "Sentencing is scheduled for", "set sentencing for"; not "did not appear for sentencing".
  set: ({ document }, _clause, sentence) => TO_COME.test(document.text.slice(sentence.start, sentence.end)),
  supplied: isSupplied,
  // "Has invested in Norvik".
  backed: (scene, { behind }) => hasBody(scene, behind),
  dated: datesAccounts,
  earnings: reportsAccounts,
  due: willReport,
  reported: willIssue,
  // "Roe visited Alder".
  spot: (scene, { behind, phrases, isPassive, before }) =>
    !isPassive &&
    hasActor(scene, before, 'person') &&
    [behind, ...phrases.slice(0, 1).map(({ span }) => span)].some(
      ({ start, end }) => within(scene.spots, { start, end: Math.min(end, start + SPOT_WITHIN) }).length > 0,
    ),
  // "Roe met Secretary Poe".
  met: (scene, { before, behind, isPassive }) =>
    !isPassive && hasActor(scene, before, 'person') && hasActor(scene, behind, 'person'),
  offering: (_, _clause, _sentence, rest) => /\b(?:offering|notes|shares|bonds|debentures)\b/i.test(rest),
  committee: (scene, _, sentence, rest) => COMMITTEE.test(rest) && hasActor(scene, sentence, 'person'),
  list: (_, _clause, _sentence, rest) =>
    /\b(?:(?:short|watch)?list|ranking|index|hall of fame|class of|best|top|most)\b/i.test(rest),
  sales: (scene, { before }) => EARNINGS.test(wordsOf(scene, before)),
  as: (_, { phrases }) => phrases.some(({ preposition }) => preposition === 'as'),
  law: (_, clause, _sentence, rest) => LAW.test(lawful(clause, rest)),
  // "The Senate approved the bill", "the House approved the budget".
  passing: (scene, clause, sentence, rest) =>
    (LAW.test(lawful(clause, rest)) || /\bbudget\b/i.test(wordsOf(scene, clause.behind))) &&
    isAbout(TOPICS.chamber, scene.document.text, clause, sentence),
  // "Signed the bill on rivers into law".
  enacted: ({ document }, { at }) => document.text.slice(at.end, at.end + LAW_REACH).includes(' into law'),
  drugs: (_, _clause, _sentence, rest) => DRUGS.test(rest),
}
const COMMITTEE = /\b(?:committee|board|council|commission|cabinet|panel|bench)\b/i
/** Characters behind "announced" in which the sum begins that is given: "announced more than $5 million". */
const GRANTED_WITHIN = 12
const GRANTED = pattern('i')`
  ^\s(?:for|to)\s
  |^\s(?:[\w-]{1,20}\s){0,3}
  (?:grants?|funding|funds|awards?|aid|assistance|donation|gift|package|appropriation|scholarship)\b`
/** Characters behind such a sum in which it is said what it is. */
const GRANTED_REACH = 60
/** Characters behind the verb in which the place that is visited begins. */
const SPOT_WITHIN = 5
const DEED = pattern('i')`
  \b(?:
    crash|collisions?|accidents?|incidents?|shootings?|attacks?|assaults?|murders?|killings?|robber(?:y|ies)|thefts?
    |burglar(?:y|ies)|crimes?|offen[cs]es?|conduct|deaths?|fires?|transactions?
  )\b`
const HE = /\b(?:s?he|who)\b/i
const PACT = pattern('i')`
  ^\S+\s(?:(?!(?:that|in)\s)[\w&-]+\s){0,7}?
  (?:agreement|treaty|contract|deal|memorandum|accord|pact|partnership|collaboration|ceasefire|truce)s?\b
  (?!\s(?:to|for)\s(?:the\s)?(?:acquire|buy|sell|merge|sale|purchase|acquisition))`
/** How far behind the verb the grant stands, in characters. */
const GRANT_REACH = 90
const GRANT = /\b(?:grants?|funding|funds|scholarships?|loans?)\b/i
/** How far behind the verb the bill stands, in characters. */
const LAW_REACH = 120
/** Of the words from a verb on, or of a passive's sentence, those among which its bill stands. */
const lawful = ({ isPassive }: Clause, rest: string): string => (isPassive ? rest : rest.slice(0, LAW_REACH))

/** Whether what a trigger asks for stands beside it, and what it bars does not. */
export function fulfils(scene: Scene, tokens: readonly Token[], clause: Clause, sentence: Span): boolean {
  const { condition, first, isPassive } = clause
  const from = isPassive ? sentence.start : tokens[first].start
  const rest = scene.document.text.slice(from, sentence.end)
  const holds = (name: string): boolean =>
    TOPICS[name]
      ? isAbout(TOPICS[name], scene.document.text, clause, sentence)
      : (TESTS[name]?.(scene, clause, sentence, rest) ?? false)
  return condition.wants.every(holds) && !condition.bars.some((bar) => bar.length === 1 && holds(bar[0]))
}
