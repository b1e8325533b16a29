/** Verbs of saying, once, with their forms. */

/** What regular endings are put to. */
const REGULAR = `
  accept acknowledge add admit advise affirm agree allege announce answer argue ask assert assure caution claim comment
  complain concede conclude confirm confess contend continue counter cry declare demand elaborate emphasize emphasise
  enthuse exclaim explain express highlight indicate insist joke lament maintain mention muse note observe offer opine
  outline plead pledge point predict proclaim promise propose quip reaffirm recall recommend recount reflect reiterate
  remark remind repeat reply report respond reveal share shout state stress suggest summarize summarise testify tweet
  underline underscore urge venture volunteer vow warn`

/** Past, present, participle, base. */
const IRREGULAR = `
  said says saying say|told tells telling tell|wrote writes writing write|read reads reading read|put puts putting put
  |went goes going go|thought thinks thinking think|stated states stating state`

/** Verbs that also begin what is no speech; alone, without a quotation mark beside them, they say nothing. */
const WEAK = new Set(
  (
    'put puts putting pleaded pleads went goes going read reads reading point pointed points offer offered offers ' +
    'announced announces reported reports revealed reveals alleged alleges confirmed confirms expressed expresses'
  ).split(' '),
)

interface Forms {
  past: string
  present: string
  participle: string
  base: string
}

function regular(base: string): Forms {
  if (base.endsWith('e')) return { past: `${base}d`, present: `${base}s`, participle: `${base.slice(0, -1)}ing`, base }
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return { past: `${stem}ied`, present: `${stem}ies`, participle: `${base}ing`, base }
  }
  if (base === 'admit') return { past: 'admitted', present: 'admits', participle: 'admitting', base }
  const present = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`
  return { past: `${base}ed`, present, participle: `${base}ing`, base }
}

const verbs: Forms[] = [
  ...IRREGULAR.split('|').map((forms) => {
    const [past, present, participle, base] = forms.trim().split(' ')
    return { past, present, participle, base }
  }),
  ...REGULAR.trim().split(/\s+/).map(regular),
]
const finite = new Set(verbs.flatMap(({ past, present }) => [past, present]))
const participles = new Set(verbs.map(({ participle }) => participle))

/** "said", "adds": small letters, as every verb in the middle of a sentence has them. */
export const isSaying = (word: string): boolean => finite.has(word)

/** A verb that is one of speech even where no quotation mark stands beside it. */
export const plainlySays = (word: string): boolean => finite.has(word) && !WEAK.has(word)

/** Verbs that with nothing behind them say that what stands above was said; one who "responded" or "agreed" may have done so without a word. */
const CLOSES = new Set(
  'said says added adds noted notes stated states commented comments continued continues explained explains concluded concludes'.split(
    ' ',
  ),
)
export const closesSpeech = (word: string): boolean => CLOSES.has(word)

/** "saying", "adding". */
export const isSayingParticiple = (word: string): boolean => participles.has(word)

const set = (list: string) => new Set(list.trim().split(/\s+/))

/** Who speaks for a body: "a spokesman for the agency", "the agency's spokeswoman". */
export const SPOKESPEOPLE: ReadonlySet<string> = set(`
  spokesman spokeswoman spokesperson spokespeople spokespersons representative representatives official officials
  statement statements release report`)

/** Bodies that are spoken of by their kind: "the company said". */
export const KINDS_OF_BODY: ReadonlySet<string> = set(`
  company firm group bank agency department ministry office organisation organization association commission council
  committee university court police union foundation charity institute authority board bureau business corporation party
  service society airline retailer manufacturer developer studio club college hospital`)

/** What is done to people who then do not speak: "Doe was arrested", "police arrested Doe". */
export const SILENCED = `
  arrested charged indicted sentenced convicted jailed incarcerated remanded extradited arraigned apprehended prosecuted
  accused fined killed murdered slain strangled drowned executed hanged buried assassinated`
  .trim()
  .split(/\s+/)
  .join('|')

/** What they do or suffer: "Doe died on Monday". */
export const PERISHED =
  'died|dies|drowned|perished|succumbed|disappeared|vanished|pleaded|pleads|pled|confessed|confesses'

/** What somebody speaks in, given by one and read or heard by others. */
export const ADDRESSES =
  'keynote|address|speech|lecture|talk|remarks|sermon|eulogy|prayer|toast|testimony|letter|e-?mail|message|note|call' +
  '|criticism|praise|response|reaction|rebuke|applause|support'
