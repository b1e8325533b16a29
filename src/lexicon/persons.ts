/**
 * Nouns for people, by kinds, and for who and what is near another; a noun may be of several. The plural stands behind a stroke where it
 * is more than an "s".
 */
export const ADULTS = 'man/men woman/women'
export const ANYBODY = 'person/people/persons individual'
export const DEFENDANTS = 'defendant suspect'
export const CONVICTS = 'felon'
export const YOUNG = 'teenager teen boy girl child/children student'
export const FAMILY = 'father mother brother sister husband wife/wives son daughter'
export const COUPLE = 'couple'
export const RESIDENTS = 'resident national motorist pedestrian cyclist bicyclist motorcyclist migrant immigrant alien'
export const WORKERS =
  'officer deputy/deputies guard soldier sergeant agent teacher doctor nurse physician pharmacist dentist therapist counselor counsellor ' +
  'coach tutor instructor professor principal lawyer attorney driver pilot treasurer bookkeeper accountant broker ' +
  'advisor adviser landlord caretaker caregiver clerk teller contractor priest pastor aide volunteer worker scientist engineer'
export const STAFF = 'employee executive manager owner'
export const HEADS = 'judge director president founder chairman chief ceo cfo'
export const STAKEHOLDERS = 'investor shareholder customer'
export const HARMED = 'victim patient passenger civilian'
export const IN_NUMBERS = 'member official'
export const SERVED = 'farmer grower veteran recipient winner applicant researcher survivor family/families'

const MORE_FAMILY =
  'parent partner widow widower spouse fiancé fiancée girlfriend boyfriend family/families relative cousin uncle aunt nephew niece ' +
  'grandmother grandfather grandson granddaughter'
const NEAR_BY =
  'friend neighbour neighbor colleague victim supporter critic accuser employer team estate campaign office'
const ACTING_FOR =
  'lawyer attorney solicitor barrister counsel representative spokesman/spokesmen spokeswoman/spokeswomen ' +
  'spokesperson/spokespeople aide adviser advisor source agent manager doctor'

export const COMPETING = 'rival competitor peer'
/** What a body is to another: "its rival Acme", "an affiliate of Acme". */
export const RELATED_NOUNS = 'subsidiary/subsidiaries affiliate client customer supplier'
/** And by words that are verbs as well: "Acme Partner" may be a partner, and "Acme and Norvik partner" is none. */
export const RELATED = `${COMPETING} partner parent ${RELATED_NOUNS} sponsor`

export const singular = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((words) => words.split(' ').map((word) => word.split('/')[0]))
export const plural = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((words) =>
    words.split(' ').flatMap((word) => (word.includes('/') ? word.split('/').slice(1) : `${word}s`)),
  )

/** Who is near a person named beside them, and not that person: "Doe's mother", "a lawyer for Doe". */
const NEAR = [FAMILY, MORE_FAMILY, NEAR_BY, ACTING_FOR]
export const RELATIONS: ReadonlySet<string> = new Set([...singular(...NEAR), ...plural(...NEAR)])

/** Somebody whom a noun alone names: "an Ohio man", "a driver". */
export const SOMEBODY: ReadonlySet<string> = new Set(
  singular(ADULTS, ANYBODY, CONVICTS, YOUNG, FAMILY, COUPLE, RESIDENTS, WORKERS, STAFF),
)

/** What ministers have besides what officers are in charge of: "Trade and Industry Minister". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'Trade Industry Immigration Tourism Women Children Families Youth Sport Sports Arts Culture Heritage Law Customs ' +
    'Fisheries Forestry Mining Mines Resources Science Environment Climate Infrastructure Roads Water Planning Police ' +
    'Corrections Employment Multicultural Indigenous Social Disability Investment Electoral'
  ).split(' '),
)
