/** Topics of what authorities do, decide and find: leave, laws, sentences, studies. */
import { pattern } from '../../text/pattern.ts'
import { after, front, object, PARTS, type Topic } from './topic.ts'

export const ACTS: Readonly<Record<string, Topic>> = {
  // "Obtained approval from", "secured a five-year licence"; not "a licence agreement".
  cleared: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'/-]{1,20}\s){0,6}?
    (?:approvals?|clearance|authori[sz]ation|certification|accreditation|permits?|licen[cs]es?)\b
    (?!\s(?:agreements?|deals?|fees?|process|applications?|requests?|requirements?)\b)`),
  // "Announced approval for its pump".
  leave: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'/-]{1,20}\s){0,5}?(?:approval|clearance|certification|accreditation)
    \s(?:for|of|to|from|by)\s`),
  // "Signed the disaster declaration", "declared a state of emergency".
  disaster: object(/\b(?:disaster|emergency)\b/i),
  // "Ranks No. 12", "ranked second among".
  ranked: after(/^\s(?:#|No\.|number\b|first\b|second\b|third\b|highest\b|\d)/i),
  // "Voted against the budget", "against setting a timetable"; not "against the mayor".
  opposed: after(pattern('i')`
    ^\s(?:\w{2,20}ing\b|(?:(?!(?:of|${PARTS})\s)[\w.’'-]{1,20}\s){0,5}?
    (?:plans?|budget|proposals?|measures?|increases?|cuts?|cloture|nominations?|confirmation|treaty|rules?|package)\b)`),
  motion: object(/\bmotions?\b/i),
  amended: object(/\b(?:amendments?|bills?|resolutions?)\b/i),
  provision: object(/\b(?:provisions?|budget|package)\b/i),
  // "The bill passed", "House Bill 12 was signed on Monday".
  done: after(/^\s?(?:$|[.,;]|(?:by|with|in|on|today|yesterday|last|this|unanimously|overwhelmingly|earlier|\d+)\b)/i),
  // In front of it nothing but the bill: not "in a resolution passed earlier".
  ruled: front(pattern('i')`
    ^[\s,]*(?:today|yesterday)?\s?
    (?:(?!(?:in|of|for|to|by|under|with|if|when|after|before|and)\s)[\w.’'-]{1,20}\s){0,8}?
    (?:bills?|acts?|legislation|amendments?|resolution|ordinance|measure)\b[^,;]{0,25}$`),
  // "Received 30 months in prison", "was given a life sentence".
  jailed: after(pattern('i')`
    ^\s(?:(?!(?:and|after|following|supervised)\s)[\w,.’'-]{1,20}\s){0,9}?
    (?:(?:in|of)\s(?:(?:state|federal|county)\s)?(?:prison|jail|imprisonment|custody)|behind\sbars|life\sin\sprison
      |(?:prison|jail|life|suspended)\s(?:sentences?|terms?))\b`),
  // "Announced positive topline results from its trial".
  trial: after(pattern('i')`
    ^\s(?:(?!(?:of|${PARTS})\s)[\w’'-]{1,20}\s){0,6}?(?:results|data|findings)\s(?:from|of)\s
    (?:(?!(?:for|and)\s)[\w’'/-]{1,20}\s){0,7}?(?:trials?|stud(?:y|ies)|survey|analysis|poll|program)\b`),
  endpoint: object(/\b(?:primary|secondary|co-primary|all|its)\s(?:[\w-]{1,20}\s){0,2}endpoints?\b/i),
}
