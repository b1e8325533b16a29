import { pattern } from '../../../text/pattern.ts'

/** "Today's world" is no day's. */
const AGE = pattern('iu')`
  ^['’]s\s(?:
    (?:[\p{Ll}-]+,?\s){0,3}(?:
      world|market(?:place|s)?|economy|age|era|society|environment|landscape|climate|standards|consumers?
      |customers?|youth|young|students|generations?|technolog(?:y|ies)|workplace|workforce|culture|businesses
      |travell?ers|patients|famil(?:y|ies)|buyers|shoppers|workers|employees|enterprises|ecosystems?|models?
      |challenges|needs|demands|realit(?:y|ies)|threats|children|parents|politics
    )
    |(?:
      (?:ever|fast|rapid|rapidly|constantly|increasingly|highly)[\s-]\p{Ll}+|digital|dynamic|evolving|changing
      |modern|connected|competitive|data-driven
    )\s(?!announcement|news|action|launch|event|meeting|release)
  )\b`
/** What a day can have: "tomorrow's vote" is held on it, "tomorrow's leaders" are of no day. */
const HELD = pattern('iu')`
  ^['’]s\s(?:[\p{L}-]+\s){0,3}?(?:
    actions?|agreement|announcement|arrests?|auction|ballot|bill|briefing|budget|call|ceremony|charges|concert
    |conference|conviction|court|deadline|debate|decision|demonstration|edition|elections?|episode|event|final
    |flight|forecast|forum|funeral|game|hearing|inauguration|indictment|launch|march|match|meetings?|mission
    |news|order|papers?|plea|premiere|press|protests?|race|rally|referendum|release|report|ruling|schedule
    |sentenc\p{Ll}+|session|show|sitting|speech|strike|summit|test|trial|verdict|vigil|visit|votes?|walkout
    |weather|heat|rain|snow|storm
  )\b`
/** "The care of tomorrow"; "as of today" and "the close of today" are days. */
const OF_AGE = pattern('iu')`
  (?<!
    \bas|\b(?:morning|afternoon|evening|night|end|close|start|beginning|date|rest|remainder|events?|news|most|part)
  )
  (?<=\p{L}|,)\sof\s(?:today\sand\s)?$`
const FIGURED = /\btomorrow['’]s\s[^.;!?]*$/i

/** Whether "today" or "tomorrow" speaks of an age and of no day. */
export function isAge(day: string, text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60)
  const held = HELD.test(after)
  if (AGE.test(after) && !held) return true
  if (/^tomorrow/i.test(day) && /^['’]s\s/.test(after) && !held) return true
  const before = text.slice(Math.max(0, start - 60), start)
  if (OF_AGE.test(before) && !/^['’]s\b/.test(after)) return true
  if (/^today/i.test(day) && /\b(?:landscape|marketplace|society)\s$/i.test(before)) return true
  // "Seize tomorrow's opportunities today".
  const last = /^today/i.test(day) && FIGURED.exec(before)
  return last ? !HELD.test(last[0].slice('tomorrow'.length)) : false
}
