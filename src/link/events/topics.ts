/**
 * Conditions of triggers that ask for certain words: in what the verb has as its object, or in all that stands behind it.
 * A passive has its object in front.
 */
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { ACTS } from './acts.ts'
import type { Clause } from './clause.ts'
import { after, front, object, PARTS, type Topic } from './topic.ts'

export const TOPICS: Readonly<Record<string, Topic>> = {
  ...ACTS,
  // "Opened a training centre".
  premises: object(pattern('i')`
    \b(?:
      cent(?:er|re)s?|facilit(?:y|ies)|clinics?|hospitals?|schools?|plants?|factor(?:y|ies)|headquarters|offices?
      |stores?|shops?|restaurants?|branch(?:es)?|librar(?:y|ies)|museum|bridge|park|campus|hub|laborator(?:y|ies)
      |locations?|hotels?|warehouses?|depot|exhibition|embassy|consulate|airport|stations?
    )\b`),
  // "Will hold its first quarter earnings conference call", "addressed the annual general meeting".
  assembly: object(pattern('i')`
    ^\s?(?:[\w’'-]+\s){0,7}?
    (?:
      conference|(?:earnings|conference) call|webcast|teleconference|briefing|town hall|workshop|forum|summit
      |symposium|round-?table|hearings?|meetings?|convention|seminar|listening session
    )\b(?!\s(?:reports?|rooms?|committee|cent(?:er|re)))`),
  // "Will report its results during a conference call".
  call: after(pattern('i')`
    (?<!followed )\b(?:during|in|on|via|through|by|with|at)\s(?:[\w-]{1,20}\s){0,4}(?:conference call|webcast)\b`),
  // "Will participate in the summit", "is speaking at the summit", and not "in the scheme".
  forum: after(/^\s(?:in|at)\s[^,.;:()]{0,80}\b(?:conference|summit|forum|symposium|convention|webinar|meeting)s?\b/i),
  // "Returned from the island following meetings with".
  talks: after(/\b(?:following|after|for)\s(?:[\w-]+\s){0,3}(?:meetings?|talks|discussions|consultations)\b/i),
  // "The Senate voted to", "confirmed by the Senate".
  chamber: {
    where: 'sentence',
    words: pattern('i')`
    \b(?:
      senate|senators?|sens?\.|house|congress(?:man|woman)?|reps?\.|representatives?|parliament|legislat(?:ure|ors?)
    )\b`,
  },
  // "Raised its full year 2019 guidance", "provided an update to its outlook".
  guidance: after(/^\s(?:(?!to\s(?!its\s))[\w’'-]+\s){0,7}?(?:guidance|outlook|forecast)\b/i),
  update: after(/^\s(?:an\s)?updated?\s/i),
  // "A $12 million seed round", "a line of credit".
  round: after(pattern('i')`
    ^\s[^.;]{0,60}?\b(?:
      (?:seed|funding|financing|bridge|investment)\sround|series\s[A-H]|lines?\sof\scredit|credit\s(?:lines?|facility)
      |term\sloan
    )\b`),
  // "Named a Leader in", "recognized as one of the best".
  leader: after(pattern('i')`
    ^\s(?:among(?:st)?\s)?(?:(?:an?|one\sof|the)\s)?["“‘]?(?:(?!to\s|as\s)[\w&’'.-]+\s){0,5}?
    (?:
      leaders?|visionary|challenger|best|top|finalists?|winner
      |semi-?finalists?|(?:No\.|number)\s(?:1|one)|honou?rees?
      |(?:company|partner|product|vendor)\sof\sthe\syear
    )\b`),
  // "The settlement of the conversion obligation", "of the trade": what is due is delivered.
  settled: after(pattern('i')`
    ^\s(?:of|in)\s(?:(?:the|an?|its|their|any|all|such|this|that)\s)?(?:[\w’'-]{1,20}\s){0,2}?
    (?:
      cash|shares|stock|obligations?|conversions?|trades?|transactions?|notes|purchases?|accounts?|invoices?|contracts?
    )\b`),
  // "Sold its pump business to Norvik".
  business: object(pattern('i')`
    \b(?:
      business(?:es)?|divisions?|units?|stakes?|interests?|propert(?:y|ies)|portfolio|buildings?
      |subsidiar(?:y|ies)|assets|operations|branches|plants?
    )\b`),
  bill: object(/\b(?:bills?|legislation)\b/i),
  judged: { where: 'sentence', words: /\b(?:courts?|judges?|injunction)\b/i },
  hearing: object(/\b(?:cases?|appeals?|arguments?|testimony)\b/i),
  // "Began sampling", "will begin daily flights".
  works: object(pattern('i')`
    ^\s?(?:[\w-]+\s){0,3}?
    (?:
      sampling|shipping|shipments|production|operations|flights|services?|deliver(?:y|ies)|manufacturing|drilling
      |construction|sales|enrol?lment
    )\b`),
  // "A joint research project has commenced".
  project: front(/\b(?:projects?|program(?:me)?s?|trials?|pilot|scheme|study|construction|works?)\b/i),
  // "Established a helpline", "a coalition was formed"; an alliance is an agreement.
  founded: after(pattern('i')`
    ^\s(?:(?!(?:of|that|${PARTS})\s)[\w’'-]{1,20}\s){0,6}?
    (?:
      helplines?|hotlines?|task\s?force|coalition|foundation|working group
      |subsidiary|division|programs?|programme
      |commission|committee|council|institute|academy|scholarships?|inquiry|registry|website|portal
    )\b`),
  // "Kicked off its tour".
  course: object(/\b(?:tours?|campaigns?|programs?|programmes?|initiatives?|challenge)\b/i),
  flights: after(/^\s(?:[\w-]+\s){0,3}?(?:flights?|routes?|services?\s(?:from|to|between)\s(?:the\s)?\p{Lu})/u),
  range: object(/\b(?:portfolio|line-?up|range|product lines?|offerings?|footprint|presence|platform|suite)\b/i),
  // "Announced a new hourly service", "a wide range of new features".
  fresh: after(pattern('i')`
    ^\s(?:(?:a|an|its|the|two|three)\s)?(?:(?:[\w-]+\s)?(?:variety|range|series|number|host|suite|slate)\sof\s)?
    (?:(?:all-)?new|latest(?!\supdates)|newest|first-ever)\s(?:[\w-]+\s){0,5}?
    (?:
      services?|products?|solutions?|platforms?|programs?|programmes?|initiatives?|features?|collections?|lines?
      |series|models?|contests?|competitions?|campaigns?|apps?|tools?|systems?|routes?|chips?|devices?|flights?|menus?
      |updates
      |stores?|locations?|editions?|versions?|offerings?|technology|innovations?|capabilities
    )\b
    |^\s(?:(?:major|significant|several|key|important)\s)?(?:enhancements|upgrades|new versions)\s(?:to|of|for)\b`),
  // "Announced the Calder Pump, the industry's first pump".
  first: after(/^\s[^.;]{0,120}?[\s,](?:industry|world|market|nation|country)[’']s\s(?:[\w-]+\s){0,2}first\b/i),
  // "To air four ads".
  aired: object(/^\s?(?:[\w-]+\s){0,5}?(?:ads?|commercials?|spots?|episodes?|special|series|campaign|documentary)\b/i),
  // "Offers senior secured notes".
  securities: after(pattern('i')`
    ^\s(?:[^.;]|\.\d){0,60}?\b(?:senior|convertible|subordinated|secured|unsecured)\b
    [^.;]{0,40}?\b(?:notes|bonds|debentures)\b`),
  // "Announces its flooring services now available in Alderton".
  ready: after(/^\s[^.,;:]{0,80}?\b(?:now available|availability of)\b/i),
  buyback: after(
    /^\s[^.;]{0,80}?\b(?:(?:share|stock|unit)s?\s(?:buy-?back|repurchase)|(?:buy-?back|repurchase) program)/i,
  ),
  // "Asked a federal court to bar Roe from".
  court: after(/\bcourt\b[^.;]{0,60}?\sto\s(?:[\w]+ly\s)?(?:bar|enjoin|stop|prohibit|block|shut|halt|restrain)\b/i),
  banned: after(/\sfrom\s\w{1,20}ing\b/i),
  // "Wins a $5 million contract", not "won the lawsuit over a contract".
  contract: after(pattern('i')`
    ^\s(?:(?:an?|the|its)\s)?(?:(?!(?:of|${PARTS})\s)[\w$.,-]{1,20}\s){0,6}?(?:contracts?|deals?)\b`),
  contracts: front(/\bcontracts?\b/i),
  // "Won the Calder Award", not "an award of nearly $2 million".
  prize: after(pattern('iu')`
    ^\s(?:(?:an?|the|its)\s)?(?:(?!(?:${PARTS})\s)[\w&’'.-]{1,20}\s){0,7}?awards?\b
    (?!\s(?:of|for|totaling)\s(?:[\w-]{1,10}\s){0,3}\p{Sc})`),
  // "Announces proposed offering of".
  issue: after(/^\s(?:[\w-]{1,20}\s){0,6}?(?:offering|placement)\b/i),
  // "Acquired a stake in Calder".
  stake: after(pattern('u')`
    ^\s(?:(?!(?:and|to|for|with|from)\s)[\w.,%\p{Sc}-]{1,20}\s){0,7}?
    (?:stakes?|interests?|shares?)\sin\s(?:the\s)?\p{Lu}`),
  // "Awarded grants to 80 schools".
  grants: object(/\b(?:grants|scholarships|bursaries)\b/i),
  // "Received a strategic investment from Norvik".
  invested: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w-]{1,20}\s){0,4}?investments?\s(?:from|of)\s`),
  // "Licensed its pump to Norvik".
  lent: after(/^\s(?:(?!to\s|from\s)[\w’'-]+\s){1,6}(?:to|from)\s(?:the\s)?\p{Lu}/u),
  // "Concluded Exercise Oak Shield", "took part in Operation Alder".
  manoeuvre: after(/^\s(?:in\s)?(?:[\w-]+\s){0,3}?(?:Exercise|Operation)s?\s(?!Manager|Officer|Center|Centre)\p{Lu}/u),
  // "The Norland Navy concluded Operation Oak"; a clinic may call its work so too.
  forces: {
    where: 'sentence',
    words: pattern('i')`
    \b(?:
      navy|naval|army|air force|forces|marines?|troops|soldiers|sailors|airmen|coast guard|military|defen[cs]e|warships?
      |brigade|battalion|regiment|squadron|fleet
    )\b`,
  },
  strikes: object(/\b(?:air\s?)?strikes\b/i),
  armed: object(pattern('i')`
    \b(?:
      terrorists?|insurgents?|rebels?|militants?|bandits?|enemy|fighters|ISIL|ISIS|Daesh|mortar|bombs?|missiles?
      |tanks?|fighting positions?|refining sites|weapons? caches?
    )\b`),
  aircraft: object(/\b(?:aircraft|(?:air)?planes?|jets?|helicopters?|drones?|missiles?|rockets?|balloons?)\b/i),
  boat: object(/\b(?:boats?|vessels?)\b/i),
  // "The arrival of a boat carrying 40 people".
  boats: after(/^\sof\s(?:[\w-]{1,20}\s){0,4}(?:boats?|vessels?)\b/i),
  // "Led to the death of Jane Roe".
  deathly: after(/^\sof\s/i),
  // "A joint military exercise".
  drill: front(pattern('i')`
    \b(?:joint|military|field|training|naval|emergency|live-fire|table-?top|full-scale|multinational)
    \s(?:[\w-]{1,20}\s){0,2}$`),
  // "The summit was held on March 2".
  // "A tender offer for all shares of Calder"; not for notes.
  bid: after(/^[^.;]{0,60}?\bfor\s(?![^.;]{0,80}\b(?:notes|bonds|debentures)\b)/i),
  tender: object(/\btender offers?\b/i),
  // "President Roe signed the act".
  statute: object(
    /\b(?:bills?|acts?|laws?|legislation)\b(?!\s(?:enforcement|schools?|firms?|students?|clinics?|professors?)\b)/i,
  ),
  ruler: front(/\b(?:president|governor|gov\.|premier|mayor|king|queen)\b/i),
  convened: front(pattern('i')`
    \b(?:
      conferences?|summits?|meetings?|forums?|hearings?|workshops?|seminars?|symposium|briefings?|talks|exercises?
      |events?|sessions?|round-?tables?|webinars?|ceremony|consultations?|competitions?|festival
    )\b`),
  // "The bill passed the Senate".
  house: object(
    /^\s?(?:the\s)?(?:[\w.]{1,20}\s){0,2}?(?:house|senate|congress|parliament|assembly|legislature|committee)\b/i,
  ),
  punishment: object(/\b(?:penalt(?:y|ies)|fines?|sanctions?)\b/i),
  // "The act went into effect".
  rule: front(/\b(?:laws?|acts?|bill|legislation|amendments?|regulations?|rules?|ban|resolution|ordinance|measure)\b/i),
  fatal: front(/\b(?:fatal|deadly)\s(?:[\w-]+\s){0,2}$/i),
  // "Has added a further $5 million to the fund".
  further: after(/^\s(?:a\sfurther|an\s(?:additional|extra)|another)\s/i),
  // "Confirmed Jane Roe to be", "the confirmation of Jane Roe as".
  seat: after(/\s(?:as|to be|to serve|to the|to command|to lead)\b/i),
}

/** Whether the words of a topic stand where it wants them. */
export function isAbout({ where, words }: Topic, text: string, clause: Clause, sentence: Span): boolean {
  const { before, at, behind, isPassive } = clause
  const spans = {
    object: isPassive ? before : behind,
    after: { start: at.end, end: sentence.end },
    front: { start: before.start, end: at.start },
    sentence,
  }
  return words.test(text.slice(spans[where].start, spans[where].end))
}
