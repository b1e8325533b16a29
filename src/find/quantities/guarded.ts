/** Symbols that mean other things too, each with what has to stand beside it: a magnet's tesla, cells in a volume. */
import { pattern } from '../../text/pattern.ts'
import { mayBeYear } from '../numbers/index.ts'

/** What stands around a number and the symbol behind it. */
interface Around {
  lead: string
  /** The number as it is written. */
  written: string
  value: number
  following: string
}

/** "/mL", " per millilitre", " mL−1": what things are counted in, or the minute of a beat. */
const DENSITY = pattern('u')`
  ^(?:
    \s?\/\s?(?:[nµμmcdk]?[LlgmM]|min|h|field)[²³23]?\b
    |\sper\s(?:milli|micro|nano|deci|cubic|square|(?:mL|ml|µL|μL|cm|mm|kg|litre|liter|gram|minute|hour)\b)
    |\s[nµμmcdk]?[LlgmM]\s?[-−⁻][¹²³123]
  )`
/** A chemical by its formula, or named. */
const SOLUTION =
  /^ (?:solutions?\b|Tris\b|urea\b|glucose\b|sodium\b|potassium\b|(?=[A-Z]*[a-z\d])(?:[A-Z][a-z]?\d?){2,5}(?![\p{L}\d]))/u
const PAST = /^(?:\s(?:ago|old|and|to|in|at|for|or|after|before|BP)\b|\s?[,;.)](?!\p{L})|$)/u
/** The oldest that rocks are, in millions of years. */
const OLDEST = 4600

const counted = ({ following }: Around) => DENSITY.test(following)
const GUARDS: Record<string, (around: Around) => boolean> = {
  T: ({ following, lead }) =>
    /^[ -](?:magnet\p{L}*|fields?|MRI|NMR|scanners?)\b/u.test(following) ||
    /\bfields? (?:of|at|was|is|to|reached) \S{0,8}$/.test(lead),
  M: ({ written, following }) => /[×x^]/.test(written) || SOLUTION.test(following),
  K: ({ following }) => /^(?:\/(?:s|min|h)\b|[,.;)]|\s(?!\p{L}))/u.test(following),
  Ma: ({ written, value, following }) => value <= OLDEST && !mayBeYear(written) && PAST.test(following),
  Ga: ({ value, following }) => value * 1000 <= OLDEST * 3 && PAST.test(following) && following[0] !== '.',
  ka: ({ written, following }) => !mayBeYear(written) && PAST.test(following),
  U: counted,
  cell: counted,
  cells: counted,
  copies: counted,
  particles: counted,
  beats: counted,
  breaths: counted,
}

/** Whether such a symbol is one here; undefined for a name that needs nothing. */
export const guarded = (name: string, around: Around): boolean | undefined => GUARDS[name]?.(around)
