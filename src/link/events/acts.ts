/** Topics of what authorities do, decide and find: leave, laws, sentences, studies. */
import { SMALL } from '../../lexicon/numbers.ts'
import { pattern } from '../../text/pattern.ts'
import { after, front, object, PARTS, type Topic } from './topic.ts'

export const ACTS: Readonly<Record<string, Topic>> = {
  // "Obtained approval from", "secured a five-year licence"; not "a licence agreement".
  cleared: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'/-]{1,20}\s){0,6}?
    (?:approvals?|clearance|authori[sz]ation|certification|accreditation|permits?|(?<!driver[’']s?\s)licen[cs]es?)\b
    (?=\s?(?:[,.;]|$)|\s(?:for|from|to|of|in|on|at|by|and|as|today|under)\b)`),
  // "Signed the disaster declaration", "declared a state of emergency".
  disaster: after(pattern('i')`
    ^\s(?:an?|the)\s(?:(?!(?:end|request|to|for)\b)[\w-]{1,20}\s){0,4}?
    (?:(?:disaster|emergency)\sdeclaration|state\sof\s(?:emergency|disaster)|major\sdisaster)\b`),
  motion: object(/\bmotions?\b/i),
  // "Moved a motion on roads"; not "moved a motion to dismiss".
  moved: after(pattern('i')`
    ^\s(?:an?|the|his|her|its|their)\s(?:[\w-]{1,20}\s){0,3}?motion\b
    (?!\sto\s(?:dismiss|suppress|vacate|compel|intervene|quash|seal)\b)`),
  amended: object(/\b(?:amendments?|bills?|resolutions?)\b/i),
  provision: object(/\b(?:provisions?|budget|package)\b/i),
  // "House Bill 12 was signed on Monday".
  done: after(/^\s?(?:$|[.,;]|(?:by|with|in|on|today|yesterday|last|this|unanimously|overwhelmingly|earlier|\d+)\b)/i),
  // In front of it nothing but the bill by its name or number: not "in a resolution passed earlier".
  ruled: front(pattern('u')`
    ^[\s,–—-]*(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.’'-]{0,20}\s(?:(?:and|of|for|the)\s){0,2}){1,8}?
    (?:Bill|Act|Amendment|Resolution|Ordinance|Measure)(?:\s(?:of\s|No\.\s)?\d{1,5})?\s?$`),
  // "Received 30 months in prison", "a life sentence"; not "credit for 18 months in prison", "no prison sentence".
  jailed: after(pattern('i')`
    ^\s(?:an?\s(?:[\w-]{1,20}\s)?(?:sentence|term|total)\sof\s)?(?:
      (?:\d{1,3}|${Object.keys(SMALL).join('|')})(?:[\s-](?:to\s)?[\w.-]{1,12}){0,3}?
      [\s-](?:days?|weeks?|months?|years?)\s
      (?:(?:in|of)\s(?:(?:state|federal|county)\s)?(?:prison|jail|imprisonment|custody)|behind\sbars)
      |life\sin\s(?:prison|jail)
      |an?\slife\ssentence
    )(?=[,.;]|$|\s(?:for|on|in|after|from|today|and|without|by)\b)`),
  // "Jailed for nine years", "for life"; not "jailed on a bond".
  term: after(
    /^\s(?:(?:on\s\w{1,10}day|today)\s)?for\s(?:life|(?:[\w.-]{1,12}\s){1,3}?(?:days?|weeks?|months?|years?))\b/i,
  ),
  // "Announced positive topline results from its trial".
  trial: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'-]{1,20}\s){0,6}?(?:results|data|findings)\s(?:from|of)\s
    (?:(?!(?:for|and)\s)[\w’'/-]{1,20}\s){0,7}?(?:trials?|stud(?:y|ies)|survey|analysis|poll|program)\b`),
  endpoint: object(/\b(?:primary|secondary|co-primary|all|its)\s(?:[\w-]{1,20}\s){0,2}endpoints?\b/i),
}
