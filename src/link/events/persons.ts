/** The sets of kinds of people by which an event tells of somebody whom it does not name. */
import {
  ADULTS,
  ANYBODY,
  CONVICTS,
  COUPLE,
  DEFENDANTS,
  FAMILY,
  HARMED,
  HEADS,
  IN_NUMBERS,
  plural,
  RELATED_NOUNS,
  RELATIONS,
  RESIDENTS,
  SERVED,
  SOMEBODY,
  STAFF,
  STAKEHOLDERS,
  singular,
  WORKERS,
  YOUNG,
} from '../../lexicon/persons.ts'
import { part } from '../../text/pattern.ts'

/** Bodies that things are given to. */
const BODIES =
  'agency/agencies organization organisation group school district business/businesses home household community/communities ' +
  'charity/charities nonprofit non-profit hospital college university/universities county/counties city/cities town state ' +
  'tribe company/companies project'

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** What stands behind a noun that stands alone: "a boy was", "a boy from", and not "a boy band". */
const ALONE = part`
  (?=$|[^\p{L}\s]|\s(?:
    of|from|in|at|on|near|by|with|who|and|or|was|were|is|are|has|have|had|will|to|today|(?:get|plead|face|admit)s
    |for|after|under|while|during|when|if|as|not|also|still|now|then|later|since|inside|outside|behind|because|whose
    |found|caught|shot|hit|held|sent|got|left|born|told|kept|went|led|pled|stole|sold|drove|fled|known|being|living
    |\p{L}{1,20}(?:ed|ly)
  )\b)`
/** "A Birchton man was convicted": one whom the next sentences may name. */
const ACCUSABLE = `${oneOf(...SOMEBODY)}${ALONE}`
export const ONE = new RegExp(`\\b${ACCUSABLE}`, 'iu')
/** "A man told": one whom nobody names begins the sentence; officers and victims speak of others. */
export const ONE_FIRST = new RegExp(
  `^(?:[^,]{0,60},\\s)?(?:An?|The|One|Another|an?|the)\\s(?:[\\p{L}\\p{N}-]+\\s){0,3}?${oneOf(
    ...singular(ADULTS, ANYBODY, YOUNG, RESIDENTS, CONVICTS, DEFENDANTS),
    'driver',
  )}(?=[\\s,])`,
  'u',
)
/** "Took the suspect into custody", "arrested him": somebody to whom it is done. */
export const DONE_TO = new RegExp(`\\b(?:him|her|them|${oneOf(...singular(DEFENDANTS), ACCUSABLE)})\\b`, 'i')
/** "An Ohio man", of whom the release never says more: he with what describes him. */
export const AN_UNNAMED_ONE = new RegExp(`\\b[Aa]n?\\s((?:(?!and\\san?\\s)[\\p{L}\\d-]+\\s){0,3}${ACCUSABLE})`, 'u')
/** "The owner of Acme": whom what one is to a body tells. */
export const HEADS_OF_IT: ReadonlySet<string> = new Set([...singular(STAFF, HEADS, WORKERS), 'head'])
/** Those who are counted and not named: "two men". */
const COUNTED = oneOf(
  ...plural(ADULTS, ANYBODY, DEFENDANTS, YOUNG, FAMILY, COUPLE, RESIDENTS, WORKERS, STAFF, HARMED, IN_NUMBERS),
  ...singular(ANYBODY),
)
export const COUNTED_ONES = new RegExp(`\\b${COUNTED}\\b`, 'i')
/** Those who act for a state: a noun that needs no article. */
export const OFFICIALS = oneOf(
  ...'police officers agents deputies troopers investigators prosecutors detectives authorities officials'.split(' '),
  ...'regulators lawmakers rescuers firefighters'.split(' '),
)
/** Who is near somebody, does it with him, or does it to him: "Roe's brother", "her client", "Roe's killer" are others. */
export const HIS_OWN: ReadonlySet<string> = new Set([
  ...RELATIONS,
  ...(
    'client clients boss bodyguard driver successor co-owner co-defendant codefendant co-conspirator accomplice killer ' +
    'murderer attacker assailant rapist stalker kidnapper abuser robber shooter'
  ).split(' '),
])
/** Those who do wrong, by what they do. */
const WRONGDOERS =
  'gunman/gunmen robber thief/thieves burglar intruder attacker assailant shooter killer murderer rapist stalker kidnapper ' +
  'abuser arsonist vandal looter hijacker stranger protester shoplifter perpetrator'
/** Who polices is not who is sought. */
const POLICING = new Set('officer deputy guard sergeant agent'.split(' '))
const ARTICLE = '(?:an?|the|one|another|some|two|three|four)'
const withArticle = (noun: string): string =>
  `(?:${ARTICLE}\\s(?:(?!of\\s)[\\p{L}\\p{N}-]+\\s){0,3}?${noun}(?![\\p{L}-])|(?:some(?:one|body)\\b|another(?=\\s(?:was|is|who|had|came|saw|said)\\b)))`
const WRONG = [ADULTS, ANYBODY, YOUNG, CONVICTS, RESIDENTS, DEFENDANTS, WRONGDOERS]
/** "The suspect", "a robber": one whom somebody speaks of. */
export const A_SUSPECT = withArticle(oneOf(...singular(DEFENDANTS, WRONGDOERS)))
export const A_WRONGDOER = withArticle(oneOf(...singular(WRONGDOERS)))
/** "Thieves", "robbers": several who need no article. */
export const WRONGDOERS_BARE = oneOf(...plural(WRONGDOERS))
/** "His clerk", "her son". */
export const HIS_PEOPLE = oneOf(...singular(WORKERS, STAFF, YOUNG, FAMILY), 'client', 'friend', 'partner')
/** "A man", "the two teens", "someone": one whom nobody names and whom "he" may mean. */
export const ANOTHER_ONE = withArticle(oneOf(...singular(...WRONG), ...plural(...WRONG), 'driver'))
/** And with them those who work or are near somebody. */
export const ANY_OTHER = withArticle(
  oneOf(
    ...singular(...WRONG, FAMILY, COUPLE, WORKERS, STAFF, HARMED).filter((noun) => !POLICING.has(noun)),
    ...plural(...WRONG),
    'neighbou?r',
    'friend',
  ),
)
/** Several whom nobody names. */
export const MANY = new RegExp(`\\b(?:${COUNTED}|${OFFICIALS})\\b`, 'i')
/** "A man convicted of fraud": behind these a participle says which one. */
const WHICH = [ADULTS, ANYBODY, DEFENDANTS, CONVICTS]
export const WHICHEVER = new RegExp(`^${oneOf(...singular(...WHICH), ...plural(...WHICH), 'those', 'anyone')}$`)
/** "An Acme subsidiary", "Acme executives": others than Acme. */
const OTHERS = oneOf(
  ...singular(STAFF, STAKEHOLDERS),
  ...plural(STAFF, STAKEHOLDERS),
  'founders?',
  ...singular(RELATED_NOUNS),
)
export const OTHERS_OF_IT = new RegExp(`^(?:['’]s?)?\\s(?:former\\s)?${OTHERS}\\b`, 'i')
/** "Former Calder Bank Teller Indicted", "Five Hale College Fraternity Members Charged": one of its people is accused, and not the body. */
export const ONE_OF_IT = new RegExp(
  `^(?:\\s\\([^)]{1,12}\\)|\\))?(?:\\s(?!and\\b)\\p{L}{3,12})?\\s${oneOf(
    ...singular(WORKERS, STAFF, HEADS, RESIDENTS, ADULTS, YOUNG),
    ...plural(WORKERS, STAFF, RESIDENTS, ADULTS, YOUNG, IN_NUMBERS),
  )}\\b`,
  'iu',
)
/** "Several local schools", "the top three winners": those to whom things are given. */
const GIVEN = oneOf(
  ...plural(ADULTS, YOUNG, RESIDENTS, WORKERS, STAFF, STAKEHOLDERS, HARMED, SERVED, BODIES),
  ...singular(SERVED),
  'charity',
)
export const RECEIVERS = new RegExp(`\\b${GIVEN}\\b`, 'i')
