/** Years and months that are someone's age and no time: "children 2 years and older", "adults aged 18 to 45 years". */
import { part, pattern } from '../../../text/pattern.ts'

const PEOPLE = part`
  \b(?:
    adults|adolescents|babies|boys|children|consumers|employees|females|girls|individuals|infants|kids|males|men
    |participants|patients|people|persons|residents|seniors|students|subjects|teens|teenagers|those|toddlers
    |volunteers|women|workers|youths?|anyone
  )\s`
const UNIT = '(?:year|month|week|day)s?'
/** "2 years and older", but "2 years and older ones". */
const OLDER = pattern('iu')`
  ^\s(?:and|or)\s(?:older|younger)
  (?=\s?[,.;:)?!\n]|\s[(–—-]|$
    |\s(?:
      with|who|whose|that|may|can|could|should|must|will|would|is|are|was|were|has|have|had|do|did|in|at|on|to|and
      |or|for|from|by|of|as|but|when|if|after|get|living|receiving|taking|not
    )\b)`
/** "Patients 6 years and up": only behind people, as terms may be of "5 years or over" too. */
const UP = /^\s(?:and|or)\s(?:over|above|up|under|below)(?!\s\p{Lu}|\s(?:the\b|an?\b|\d))/u
/** "6 months through 5 years of age" */
const TO_AGE = new RegExp(`^\\s?(?:to|through|up to|[-–])\\s?\\d{1,3}[\\s-]${UNIT}\\s(?:of\\sage|old)\\b`, 'i')

/** In front of the number: "aged", "ages 6 to", "children who are", "women younger than". */
const AGED = new RegExp(
  `\\bage[ds]?\\s(?:(?:between|from)\\s)?(?:\\d{1,3}\\s(?:${UNIT}\\s)?(?:to|through|and|or|[-–])\\s)?$`,
  'i',
)
const OF_PEOPLE = new RegExp(`${PEOPLE}(?:(?:who|that)\\s(?:are|were)\\s)?(?:at least\\s)?$`, 'iu')
const THAN = new RegExp(`${PEOPLE}(?:(?:who|that)\\s(?:are|were)\\s)?(?:(?:older|younger)\\sthan|under)\\s$`, 'iu')

/** Characters in which such words stand. */
const REACH = 48

export function isOfAge(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return (
    AGED.test(before) ||
    OLDER.test(after) ||
    TO_AGE.test(after) ||
    (THAN.test(before) && !/^\sof\s(?!age\b)/i.test(after)) ||
    (UP.test(after) && OF_PEOPLE.test(before))
  )
}
