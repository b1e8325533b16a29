/** Words that may be counted themselves, and that say of what kind the counted things are where these follow. */
import { pattern } from '../../text/pattern.ts'

/** Words that end the phrase of what is counted. */
export const STOP = new Set(
  (
    'in on at for from to by with without during over under after before since per than as into onto through throughout across within between among against until about near off out up down along around ' +
    'or but nor if when while where that which who whom whose because is are was were be been has have had will would can could may might must shall should does do did ' +
    'said says including it he she they we i you another this these those there then not each apiece versus vs so ago later totaling totalling'
  ).split(' '),
)

const MODIFIERS = new Set(
  (
    'securities options futures sales sports savings operations systems communications arms goods customs narcotics drugs weapons firearms ' +
    'explosives honors services materials resources solutions electronics logistics uninsured unemployed jobless homeless ' +
    'injured wounded missing'
  ).split(' '),
)

/** Whether a plural only modifies, as a word or two behind it end in a plural: "14 securities fraud counts". */
export function modifies(word: string, text: string, end: number): boolean {
  if (!MODIFIERS.has(word) || text[end] !== ' ') return false
  const [, first = '', second = ''] = text.slice(end, end + LONGEST_NEXT).split(' ', 3)
  if (STOP.has(first) || first === 'of' || first === 'and') return false
  return [first, STOP.has(second) ? '' : second].some((noun) => PLURAL.test(noun))
}
const PLURAL = /^(?:\p{Ll}[\p{Ll}-]{1,20}[^s\P{Ll}]s|people|men|women|children)[.,;]?$/u
/** Characters of two nouns. */
const LONGEST_NEXT = 44

/** What looks like a plural and says what one does. */
export const VERB = pattern()`
  ^(?:
    was|has|does|says|is|ages|aged|carries|takes|makes|gives|gets|goes|comes|runs|includes|contains|remains|means|shows
    |becomes|represents|provides|offers|serves|helps|needs|wants|brings|keeps|leaves|begins|opens|operates
    |develops|publishes|announces|manages
  )$`
/** "A 12 megapixel camera and includes a flash": such a verb with what it is done to. */
export const isVerbAt = (text: string, at: number, word: string): boolean =>
  VERB.test(word) && OBJECT.test(text.slice(at + word.length, at + word.length + 8))
const OBJECT = /^ (?:an?|the|its|their|all|more|over|up)\b/
