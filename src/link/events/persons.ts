import { part } from '../../text/pattern.ts'

/**
 * Kinds of people, each once, and the sets of them by which an event tells of somebody whom it does not name.
 * The plural stands behind a stroke where it is more than an "s".
 */
const ADULTS = 'man/men woman/women'
const ANYBODY = 'person/people/persons individual'
const DEFENDANTS = 'defendant suspect'
const CONVICTS = 'felon'
const YOUNG = 'teenager teen boy girl child/children student'
const KIN = 'father mother brother sister husband wife/wives son daughter couple'
const RESIDENTS = 'resident national motorist migrant immigrant alien'
const WORKERS =
  'officer deputy guard soldier sergeant agent teacher doctor nurse physician pharmacist dentist therapist counselor counsellor ' +
  'coach tutor instructor professor principal lawyer attorney driver pilot treasurer bookkeeper accountant broker ' +
  'advisor adviser landlord caretaker caregiver clerk teller contractor priest pastor aide volunteer worker scientist engineer'
const STAFF = 'employee executive manager owner'
const HEADS = 'judge director president founder chairman chief ceo cfo'
const STAKEHOLDERS = 'investor shareholder customer'
const HARMED = 'victim patient passenger civilian'
const IN_NUMBERS = 'member official'
const SERVED = 'farmer grower veteran recipient winner applicant researcher survivor family/families'
/** Bodies that things are given to. */
const BODIES =
  'agency/agencies organization organisation group school district business/businesses home household community/communities ' +
  'charity/charities nonprofit non-profit hospital college university/universities county/counties city/cities town state ' +
  'tribe company/companies project'

const singular = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((words) => words.split(' ').map((word) => word.split('/')[0]))
const plural = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((words) =>
    words.split(' ').flatMap((word) => (word.includes('/') ? word.split('/').slice(1) : `${word}s`)),
  )
const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** What stands behind a noun that stands alone: "a boy was", "a boy from", and not "a boy band". */
const ALONE = part`
  (?=$|[^\p{L}\s]|\s(?:
    of|from|in|at|on|near|by|with|who|and|or|was|were|is|are|has|have|had|will|to|today|(?:get|plead|face|admit)s
    |\p{L}{1,20}(?:ed|ly)
  )\b)`
/** "A Birchton man was convicted": one whom the next sentences may name. */
const ACCUSABLE = `${oneOf(...singular(ADULTS, ANYBODY, CONVICTS, YOUNG, KIN, RESIDENTS, WORKERS, STAFF))}${ALONE}`
export const ONE = new RegExp(`\\b${ACCUSABLE}`, 'iu')
/** "An Ohio man", of whom the release never says more: he with what describes him. */
export const AN_UNNAMED_ONE = new RegExp(`\\b[Aa]n?\\s((?:[\\p{L}-]+\\s){0,3}${ACCUSABLE})`, 'u')
/** Those who are counted and not named: "two men". */
const COUNTED = oneOf(
  ...plural(ADULTS, ANYBODY, DEFENDANTS, YOUNG, KIN, RESIDENTS, WORKERS, STAFF, HARMED, IN_NUMBERS),
  ...singular(ANYBODY),
)
export const COUNTED_ONES = new RegExp(`\\b${COUNTED}\\b`, 'i')
/** "A man convicted of fraud": behind these a participle says which one. */
const WHICH = [ADULTS, ANYBODY, DEFENDANTS, CONVICTS]
export const WHICHEVER = new RegExp(`^${oneOf(...singular(...WHICH), ...plural(...WHICH), 'those', 'anyone')}$`)
/** "An Acme subsidiary", "Acme executives": others than Acme. */
const OTHERS = oneOf(
  ...singular(STAFF, STAKEHOLDERS),
  ...plural(STAFF, STAKEHOLDERS),
  'founders?',
  'subsidiary',
  'affiliate',
  'supplier',
)
export const OTHERS_OF_IT = new RegExp(`^(?:['’]s?)?\\s(?:former\\s)?${OTHERS}\\b`, 'i')
/** "Former Calder Bank Teller Indicted", "Five Hale College Fraternity Members Charged": one of its people is accused, and not the body. */
export const ONE_OF_IT = new RegExp(
  `^(?:\\s\\([^)]{1,12}\\)|\\))?(?:\\s\\p{L}{3,12})?\\s${oneOf(
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
