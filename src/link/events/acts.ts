/** Topics of what authorities do, decide and find: leave, laws, sentences, studies. */
import { pattern } from '../../text/pattern.ts'
import { after, front, object, PARTS, type Topic } from './topic.ts'

export const ACTS: Readonly<Record<string, Topic>> = {
  // "Obtained approval from", "secured a five-year licence"; not "a licence agreement".
  cleared: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'/-]{1,20}\s){0,6}?
    (?:approvals?|clearance|authori[sz]ation|certification|accreditation|permits?|(?<!driver[’']s?\s)licen[cs]es?)\b
    (?!\s(?:agreements?|deals?|fees?|process|applications?|requests?|requirements?)\b)`),
  // "Announced approval for its pump".
  leave: after(pattern('i')`
    ^\s(?:(?!(?:of|that|${PARTS})\s)[\w’'/-]{1,20}\s){0,5}?(?:approval|clearance|certification|accreditation)
    \s(?:for|of|to|from|by)\s`),
  // "Signed the disaster declaration", "declared a state of emergency".
  disaster: object(/\b(?:disaster|emergency)\b/i),
  // "Ranks No. 12 on the Alder List"; not "first in the nation in deaths".
  ranked: after(/^\s(?:#|No\.\s?|number\s)\d[\d,]{0,6}\s(?:on|in|among)\s/i),
  // "Announced criminal charges against"; not "that no charges against", "the dismissal of charges against".
  charged: after(pattern('i')`
    ^\s(?:(?:an?|new|additional|formal|criminal|civil|federal|state|felony|misdemeanou?r|fraud|murder|drug)\s){0,3}
    charges\sagainst\s`),
  // "Voted against the budget", "against setting a timetable"; not "against the mayor".
  opposed: after(pattern('i')`
    ^\s(?:\w{2,20}ing\b|(?:(?!(?:of|${PARTS})\s)[\w.’'-]{1,20}\s){0,5}?
    (?:plans?|budget|proposals?|measures?|increases?|cuts?|cloture|nominations?|confirmation|treaty|rules?|package)\b)`),
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
  // "Received 30 months in prison", "was given a life sentence"; not "credit for time in prison".
  jailed: after(pattern('i')`
    ^\s(?:an?\s)?(?:(?:[\w-]{1,20}\s)?(?:sentence|term|total)\sof\s)?
    (?:
      (?:[\w.-]{1,12}\s){1,5}?
      (?:(?:days?|weeks?|months?|years?)\s(?:to\slife\s)?(?:in|of)\s(?:(?:state|federal|county)\s)?
        (?:prison|jail|imprisonment|custody)|(?:days?|months?|years?)\sbehind\sbars)
      |life\sin\s(?:prison|jail)
      |(?:[\w.-]{1,20}\s){0,3}?(?:prison|jail|life|suspended)\s(?:sentences?|terms?)
    )\b`),
  // "Jailed for nine years", "jailed the man for life"; not "jailed on a bond".
  term: after(pattern('i')`
    ^\s(?:(?!(?:on|in|pending|without|for)\s)[\w.-]{1,20}\s){0,4}?for\s
    (?:life|(?:[\w.-]{1,12}\s){1,4}?(?:days?|weeks?|months?|years?))\b`),
  // "Announced positive topline results from its trial".
  trial: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'-]{1,20}\s){0,6}?(?:results|data|findings)\s(?:from|of)\s
    (?:(?!(?:for|and)\s)[\w’'/-]{1,20}\s){0,7}?(?:trials?|stud(?:y|ies)|survey|analysis|poll|program)\b`),
  endpoint: object(/\b(?:primary|secondary|co-primary|all|its)\s(?:[\w-]{1,20}\s){0,2}endpoints?\b/i),
}
