import { SHORT_SCALES } from '../../lexicon/numbers.ts'
import { pattern } from '../../text/pattern.ts'
import { mayBeYear, type NumberMention } from '../numbers/index.ts'
import type { Unit } from './base.ts'
import { compoundAfter } from './compound.ts'
import { guarded } from './guarded.ts'
import { unitAt, unitTables } from './table.ts'

export interface UnitMatch {
  unit: Unit
  /** Where the unit ends in the text. */
  end: number
  /** What a short scale before it is worth: "5k miles". */
  times: number
}

/** The unit right after a number: "kilograms", "-acre", "%", "square feet", "kg/m³", "N·m". The longest name that fits counts. */
export function unitAfter(text: string, number: NumberMention): UnitMatch | null {
  // "(3.2)%"
  if (text[number.end] === ')' && text[number.end + 1] === '%' && text[number.start - 1] === '(')
    return { unit: unitTables().symbols.get('%')!, end: number.end + 2, times: 1 }
  const [gap, scale] = /^\+?(?:\s{0,2}\(s\))?(?:[ -]?([kKMB]|mn|bn)(?= \p{L}{3}))?[\s-]{0,2}/u.exec(
    text.slice(number.end, number.end + 10),
  )!
  // What stands in the next paragraph is none.
  if (gap.includes('\n\n')) return null
  const fits = (name: string, end: number) => meant(text, number, gap, name, end)
  const scaled = scale && number.digits && number.scale === 1 ? unitAt(text, number.end + gap.length, fits) : null
  const atom = scaled ?? unitAt(text, number.end + (scale ? /^[ -]?/.exec(gap)![0].length : gap.length), fits)
  if (!atom) return bracketed(text, number) ?? describedUnit(text, number)
  const { unit, end } = special(text, number, atom) ?? compoundAfter(text, atom)
  return { unit, end, times: scaled ? SHORT_SCALES[scale.toLowerCase()] : 1 }
}

/** "5,500 silver ounces", "1,200 net acres": one word in between. */
function describedUnit(text: string, number: NumberMention): UnitMatch | null {
  const gap = /^ \p{Ll}[\p{Ll}-]{2,} (?=\p{Ll}{3,}s\b|feet\b)/u.exec(text.slice(number.end, number.end + 40))
  if (!gap || BETWEEN.test(gap[0])) return null
  const atom = unitAt(text, number.end + gap[0].length, (_, end) => !/[\p{L}\d]/u.test(text[end] ?? ''))
  if (
    !atom ||
    !/^(?:mass|length|area|volume)$/.test(atom.unit.dimension) ||
    /^(?:cup|foot|inch|yard)$/.test(atom.unit.label)
  )
    return null
  const { unit, end } = compoundAfter(text, atom)
  return { unit, end, times: 1 }
}
const BETWEEN = pattern()`
  ^ (?:
    and|or|of|to|the|in|on|at|by|for|from|with|per|million|billion|thousand|hundred|percent|years?|months?|days?
    |hours?|minutes?
  ) `

const CLOSERS = /^[’”'"′″]$/
/** Symbols of one letter that are read only where nothing else can be meant. */
const RARE = /^[KANJVWACFLlmgt]$/
/** Names with another meaning that numbers in words go with: "three bars". */
const IN_DIGITS = /^bars?$/i

/** Whether what looks like a unit is one here. */
function meant(text: string, number: NumberMention, gap: string, name: string, end: number): boolean {
  const next = text[end] ?? ''
  const following = text.slice(end, end + 14)
  const written = text.slice(number.start, number.end)
  const value = number.value ?? number.max!
  if (CLOSERS.test(name))
    return gap === '' && number.digits && !/[\p{L}'"‘’“”]/u.test(next) && !closesQuote(text, number, name)
  if (/[\p{L}\p{N}]/u.test(next) && /[\p{L}\d]$/u.test(name)) return false
  // A full stop that ends the sentence.
  if (/.\p{L}\.$/u.test(name) && name !== 'in.' && /^(?:\s*$|\s+\p{Lu}|\n)/u.test(following)) return false
  if (/^in$/i.test(name))
    return (
      /^(?:[,;)]|\.?$)|^ (?:thick|wide|long|tall|deep|high|in diameter|x )/.test(following) || /[½¼¾/]/.test(written)
    )
  if (/^[ap]m$/.test(name)) return /\.(?:\d|\d{3,})$/.test(written)
  if (name === 'fm') return value < 87 || value > 108
  // "more than 2m patients" counts millions.
  if (name === 'm' && gap === '' && /^ \p{Ll}{3,}s\b/u.test(text.slice(end, end + 20))) return false
  if (name === 'stone') return gap === '-' || /^(?:[,.;)]|$| (?:and|in|weight|\d))/.test(following)
  if (/^degrees$/i.test(name)) {
    if (/^ (?:in |from |programs?|were|awarded|conferred)/.test(following) && value > 2 && !isWeather(text, number))
      return false
    if (
      /\b(?:award|confer|earn|grant|offer|hold|receiv|has|have|had)\p{L}*\s(?:[\p{L}]+\s){0,3}$/u.test(
        text.slice(Math.max(0, number.start - 40), number.start),
      )
    )
      return false
  }
  const lead = text.slice(Math.max(0, number.start - 24), number.start)
  const shown = guarded(name, { lead, written, value, following: text.slice(end, end + 24) })
  if (shown !== undefined)
    return shown && number.digits && (gap.startsWith(' ') || (gap === '' && !/^[KM]$/.test(name)))
  if (name === 'C' || name === 'F') return isHeat(text, number, gap, end)
  if (name === 'L' && /^-\d/.test(following)) return false
  if (RARE.test(name)) {
    // "QLD 4006  t: 07 3252": a telephone.
    if (!number.digits || gap.includes('\n') || /^['’:]/.test(following)) return false
    // "Item 1A", "C-130J", "600 N 2995 W", "303 W. Main Street": items, models, addresses.
    if (/^[A-Z]$/.test(name) && (/(?:[\p{L}\d]-|\b\p{Lu}[\p{L}.]*\s|[([]\d*)$/u.test(lead) || mayBeYear(written)))
      return false
    if (/^[NSEW]$/.test(name) && /^(?:\.\s?\p{Lu}| \p{Lu}| \d)/u.test(following) && value >= 100) return false
    if (LETTERED.test(lead)) return false
    if (/^[AN]$/.test(name)) return /^[,.;)/]|^$/.test(following)
    return gap !== '-' || /^[mgLt]$/.test(name) || (/^[VW]$/.test(name) && /^ \p{L}{2}|^, \d/u.test(following))
  }
  if (IN_DIGITS.test(name) && !number.digits) return false
  // "the 2022 Cup", "2005 Yard": a year before a name.
  if (/^\p{Lu}\p{Ll}/u.test(name) && mayBeYear(written)) return false
  // "10 pounds sterling" is money.
  return !/^ (?:sterling)\b/i.test(following)
}
/** What letters behind a number tell apart: "apartment 3A", "Exhibit 12 A". */
const LETTERED = pattern('i')`
  \b(?:
    apartment|apt\.?|unit|suite|room|gate|exhibit|schedule|appendix|seat|flat|article|rule|table|figure|grade|model
    |class|lot|block|size
  )\s$`

/** Whether the mark ends a quotation that is open before the number. */
function closesQuote(text: string, { start: at, end }: NumberMention, mark: string): boolean {
  // "In 2007’": what opened it the text may have lost.
  if (mayBeYear(text.slice(at, end))) return true
  const before = text.slice(Math.max(0, at - 600), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (mark === '"') return (line.match(/(?<!\d)"/g) ?? []).length % 2 === 1
  if (mark === '”') return line.lastIndexOf('“') > line.lastIndexOf('”')
  if (mark === '’' || mark === "'") return /(?:^|[\s(])[‘'][^’']{0,80}$/.test(line)
  return false
}

/** "20 (kg)" */
function bracketed(text: string, number: NumberMention): UnitMatch | null {
  const open = /^ ?\((?=[\p{L}%°µ])/u.exec(text.slice(number.end, number.end + 3))
  if (!open || !number.digits) return null
  const atom = unitAt(text, number.end + open[0].length, (name, end) => text[end] === ')' && !/^[A-Za-z]$/.test(name))
  return atom && { unit: atom.unit, end: atom.end + 1, times: 1 }
}

/** Words of heat and weather. */
const HEAT = pattern('iu')`
  \b(?:
    temperatures?|weather|warm\p{L}*|cool\p{L}*|cold\p{L}*|hot|hotter|heat\p{L}*|highs?|lows?|freez\p{L}*|frozen
    |boil\p{L}*|melt\p{L}*|oven|thermometers?|thermostats?|forecast|climate|chill|below zero|incubated|annealed|mercury
    |fevers?
  )\b
  |°`
/** What is said of degrees that are no angle's and no university's. */
const RISEN =
  /\b(?:hit|reached|topped|(?:rose|soared|climbed|fell|dropped|plunged|dipped|sank) to)\s(?:about\s|nearly\s)?$/i
const isWeather = (text: string, number: NumberMention): boolean => {
  const before = text.slice(Math.max(0, number.start - 80), number.start)
  return number.digits && (HEAT.test(before.slice(before.lastIndexOf('. ') + 1)) || RISEN.test(before))
}
const TURNED =
  /\b(?:angles?|rotat\p{L}*|latitude|longitude|slopes?|turn\p{L}*|tilt\p{L}*|axis|view|compass|north|south|east|west)\b/iu

/** Degrees below zero that air has. */
const COLDEST = 100
/** Whether a bare letter, or "degrees", behind a number is a temperature's: by the words around. */
function isHeat(text: string, number: NumberMention, gap: string, end: number): boolean {
  const next = text[end] ?? ''
  if (!number.digits || gap === '-' || /[\p{L}\d-]/u.test(next) || number.scale !== 1) return false
  const value = Math.abs(number.value ?? number.max!)
  const lead = text.slice(Math.max(0, number.start - 24), number.start)
  // "Section 12C", "Unit 31C"
  if (value > 3500 || /\p{Ll}\s\p{Lu}\p{Ll}+\s[-−]?$/u.test(lead)) return false
  // "It was -12C", "it is 30 C"
  if (
    (gap === '' && /\s[-−]$/.test(lead) && value < COLDEST) ||
    /\bit(?:['’]s|\s(?:was|is|will be))\s[-−]?$/i.test(lead)
  )
    return true
  return isWeather(text, number) || /^[^.]{0,24}\b(?:outside|temperature|heat)\b/.test(text.slice(end, end + 40))
}

/** Units that the words behind or around them make others. */
function special(
  text: string,
  number: NumberMention,
  atom: { unit: Unit; end: number },
): { unit: Unit; end: number } | null {
  const { unit, end } = atom
  const around = text.slice(Math.max(0, number.start - 60), number.start)
  const behind = text.slice(end, end + 24)
  // "25 kt winds" blow in knots.
  if (
    unit.label === 'kiloton' &&
    (/^ (?:winds?|gusts?|breezes?|currents?)\b/.test(behind) ||
      /\b(?:winds?|gust(?:s|ing)?)\b[^.]{0,24}$/i.test(around))
  )
    return { unit: unitTables().words.get('knot')!, end }
  // "2 Gig internet" is a rate.
  if (unit.label === 'GB' && /gig$/i.test(text.slice(number.end, end)) && BROADBAND.test(around + behind))
    return { unit: unitTables().symbols.get('Gbps') ?? unitTables().words.get('gbps')!, end }
  if (unit.label === 'degree' && /degrees?$/i.test(text.slice(number.end, end)) && !TURNED.test(around + behind)) {
    const warmer =
      /^ (?:warmer|colder|cooler|hotter|above|below|outside|heat|weather|temperatures?|water|cold|fever)\b/.test(behind)
    if (warmer || HEAT.test(around) || isWeather(text, number)) return { unit: DEGREES_OF_HEAT, end }
  }
  return null
}
const BROADBAND =
  /\b(?:internet|speeds?|broadband|downloads?|uploads?|symmetrical|connections?|fiber|fibre|connectivity|per second)\b/i
/** Of which scale they are the text does not say. */
const DEGREES_OF_HEAT: Unit = { label: 'degree', dimension: 'temperature', worth: null }
