/**
 * The classes of words and names: each is a table in `tables/` of the same name, whose first line says what it is and
 * where it comes from. Their order is that of the bits in the compiled lexicon. Several tables may make one class.
 */
export const CLASSES = {
  given: ['given-name', 'more-given'],
  family: ['family-name'],
  ambiguousGiven: ['ambiguous-given'],
  honorific: ['honorific'],
  titleWord: ['title-word', 'rank'],
  titleHead: ['title-head', 'rank'],
  office: ['office'],
  behindOffice: ['behind-office'],
  outsideRole: ['outside-role'],
  endsRole: ['ends-role'],
  describesRole: ['describes-role'],
  inFrontOfRole: ['in-front-of-role'],
  pluralCharge: ['plural-charge'],
  takesTo: ['takes-to'],
  innerOffice: ['inner-office'],
  charge: ['charge'],
  desk: ['desk'],
  nameParticle: ['name-particle'],
  nameSuffix: ['name-suffix'],
  degree: ['degree'],
  head: ['head'],
  weakHead: ['weak-head'],
  subjectHead: ['subject-head'],
  takesOf: ['takes-of'],
  legalForm: ['legal-form'],
  plain: ['plain'],
  function: ['function'],
  neutral: ['neutral'],
  thing: ['thing'],
  state: ['state'],
  place: ['place', 'more-place'],
  demonym: ['demonym', 'more-demonym'],
  organisation: ['organisation'],
  known: [
    'known-company',
    'known-media',
    'known-body',
    'known-society',
    'known-university',
    'known-team',
    'known-exchange',
  ],
  listedCompany: ['listed-company'],
  university: ['university'],
  publicBody: ['public-body'],
  /** Marked with "?" in its table: an ordinary word, a person or a place more often than the name of its class. */
  doubtful: [],
  /** Longer names of the lexicon begin with it. */
  begins: [],
} as const satisfies Record<string, readonly string[]>

export type WordClass = keyof typeof CLASSES

const names = Object.keys(CLASSES) as WordClass[]
/** Place of the class's bit; from 32 on in the second of an entry's two numbers. */
export const bitOf = (name: WordClass): number => names.indexOf(name)
