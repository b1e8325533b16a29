import { BASES } from '../../lexicon/dimensions.ts'
import { pattern } from '../../text/pattern.ts'
import { inBase, type Unit } from './base.ts'
import { timeUnit, unitAt, unitTables } from './table.ts'

interface Atom {
  unit: Unit
  end: number
}
/** A unit to a power; negative below the line. What is no unit has only a label ("per person"). */
interface Factor {
  unit: Unit
  power: number
}

const OVER = pattern('iu')`
  ^(?:\s?\/\s?(?=[\p{L}µμ°(1])|[\s-](?:per|an?|each|every)[\s-](?:each )?)
  (?:(100|1,000|10,000|100,000|1,000,000|million)\s?)?\(?`
const TIMES = /^(?:\s?[·⋅×∙]\s?|[•*]|[\s-])/u
const POWER = /^(?:(?:\^|\s(?=[−-]\d))?([-−–]?\d)(?!\d|[.,]\d|\p{L})|([⁻]?)([¹²³⁴])|\s(squared|cubed)\b)/u
const RAISED: Record<string, number> = { '¹': 1, '²': 2, '³': 3, '⁴': 4, squared: 2, cubed: 3 }

/** Dimensions that a product or a quotient makes. */
const MADE: Record<string, string> = {
  'length/time': 'speed',
  'length/time²': 'acceleration',
  'energy/time': 'power',
  'force/area': 'pressure',
  'mass/volume': 'concentration',
  'amount of substance/volume': 'molarity',
  'length/volume': 'fuel economy',
  'mass/mass': 'ratio',
  'volume/volume': 'ratio',
  'volume/time': 'flow',
  'data/time': 'data rate',
  power·time: 'energy',
  force·length: 'torque',
  current·time: 'charge',
  pressure·time: 'viscosity',
}

/** The unit with what multiplies or divides it: "N·m", "kg m-2", "kg/m³", "J/m^2 per year", "litres per 100 km". */
export function compoundAfter(text: string, first: Atom): Atom {
  const factors: Factor[] = []
  let { end } = first
  // "2 W/(m K)": all in brackets is below the line.
  let bracket = false
  const push = (atom: Atom, sign: number) => {
    const raised = powerAt(text, atom.end, factors.length === 0 ? atom.unit : null)
    factors.push(powered(atom.unit, sign * raised.power))
    end = raised.end
  }
  push(first, 1)
  while (factors.length < 5) {
    const over = OVER.exec(text.slice(end, end + 24))
    const below = over && factorAt(text, end + over[0].length)
    if (over && below && divides(factors[0], over[0], below.unit)) {
      const times = over[1] ? Number(over[1].replace(/,/g, '').replace('million', '1000000')) : 1
      push(times === 1 ? below : { ...below, unit: several(times, over[1], below.unit) }, -1)
      bracket = over[0].endsWith('/(')
      continue
    }
    const by = TIMES.exec(text.slice(end, end + 3))
    const beside = by && factorAt(text, end + by[0].length)
    if (!by || !beside || !(bracket || multiplies(text, factors, by[0], beside))) break
    // "J/kg·K", but "mL·kg−1·min−1"
    const own = powerAt(text, beside.end, null).power < 0
    push(beside, bracket || (factors.at(-1)!.power < 0 && /[·⋅•]/.test(by[0]) && !own) ? -1 : 1)
  }
  if (text[end] === ')' && text.slice(first.end, end).includes('(')) end++
  if (factors.length > 1 || factors[0].power !== 1) return { unit: made(factors), end }
  return { unit: factors[0].unit, end }
}

/** A unit for each of a word's: "ton" and "year" make "ton per year"; what is no unit has no worth ("kg per person"). */
export function per(unit: Unit, word: string): Unit {
  const time = timeUnit(word)
  const below = time ?? unitTables().words.get(word) ?? unitTables().symbols.get(word)
  if (below) return made([{ unit, power: 1 }, powered(below, -1)])
  return { label: `${unit.label} per ${word}`, dimension: `${unit.dimension} rate`, worth: null }
}

/** Shares stay what they are ("5 percent per year"); "a" and "each" divide by time alone ("miles a day"). */
const divides = ({ unit }: Factor, over: string, below: Unit): boolean =>
  unit.label !== '%' && unit.label !== 'percentage point' && (/per|\//i.test(over) || below.dimension === 'time')

const factorAt = (text: string, at: number): Atom | null => {
  const letters = /^[\p{L}µμ]+\.?/u.exec(text.slice(at, at + 20))?.[0] ?? ''
  const time = timeUnit(letters)
  const unit = unitAt(text, at, (_, end) => !/\p{L}/u.test(text[end] ?? ''))
  // "m" is a metre, "min" a minute, "h" an hour, "d" a day.
  if (time && (!unit || letters.length > 1)) return { unit: time, end: at + letters.replace(/\.$/, '').length }
  return unit
}

/** Whether two units that stand side by side make one: "newton metres", "ton-miles", "kg m-2". */
function multiplies(text: string, factors: Factor[], by: string, beside: Atom): boolean {
  const last = factors.at(-1)!.unit
  if (/[·⋅•*×∙]/.test(by)) return true
  if (powerAt(text, beside.end, null).power < 0) return by === ' '
  const { dimension, label } = beside.unit
  if (factors.length > 1) return false
  // "ton-hours", "degree-days": of two kinds and spelled, they are no range.
  if (
    by === '-' &&
    dimension !== last.dimension &&
    last.label !== '%' &&
    SPELLED.test(text.slice(Math.max(0, beside.end - 24), beside.end))
  )
    return true
  const spelled = text.slice(beside.end - 2, beside.end)
  if (last.dimension === 'force' || last.dimension === 'resistance') return dimension === 'length' && spelled !== 'in'
  if (/^tonn?e?$/.test(last.label)) return label === 'mile' || label === 'km'
  return label === 'hour' && (last.dimension === 'power' || last.dimension === 'current')
}

const SPELLED = /\p{L}{3}-\p{L}{3,14}$/u

/** A power that the page printed small and its text sets apart: "9.8 m/s 2", "30 km 2 in all". */
const APART = pattern()`
  ^ ([23])(?=
    \s?[,;)]|\s?\.(?!\d)|\s?\/|$
    |\s(?:of|in|and|or|per|with|to|for|from|at|on|by|was|were|is|has|had|are)\b
  )`
const SQUARED = /(?:\d\s?|\/\s?)(?:m|cm|mm|km|s|h)$/
/** @param first the first unit of several: "20 kHz-2 GHz" is a range */
function powerAt(text: string, at: number, first: Unit | null): { power: number; end: number } {
  const apart = SQUARED.test(text.slice(Math.max(0, at - 6), at)) ? APART.exec(text.slice(at, at + 12)) : null
  if (apart) return { power: Number(apart[1]), end: at + 2 }
  const match = POWER.exec(text.slice(at, at + 10))
  if (!match) return { power: 1, end: at }
  const [whole, plain, minus, raised, word] = match
  const power = plain ? Number(plain.replace(/[−–]/, '-')) : (minus ? -1 : 1) * RAISED[raised ?? word]
  // "5 kg 4": a number behind a unit is no exponent unless it is written as one.
  if (plain && !whole.startsWith('^') && Math.abs(power) > 3) return { power: 1, end: at }
  if (first && power < 0 && !whole.startsWith('^') && isRangeTo(text, at + whole.length, first))
    return { power: 1, end: at }
  return power === 0 ? { power: 1, end: at } : { power, end: at + whole.length }
}

/** Whether what looked like an exponent has a unit of the same kind behind it: "20 kHz-2 GHz", but "1650 cm-1 and". */
function isRangeTo(text: string, at: number, { dimension }: Unit): boolean {
  const from = at + /^\s?/.exec(text.slice(at, at + 1))![0].length
  const next = unitAt(text, from, (name, end) => name !== 'in' && !/[\p{L}\d]/u.test(text[end] ?? ''))
  return next?.unit.dimension === dimension
}

/** The square of a length is an area, its cube a volume. */
function powered(unit: Unit, power: number): Factor {
  const n = Math.abs(power)
  if (unit.label === 'm/s' && power === 2) return { unit: unitTables().symbols.get('m/s²')!, power: 1 }
  if (unit.dimension !== 'length' || (n !== 2 && n !== 3)) return { unit, power }
  const { words, symbols } = unitTables()
  const whole = symbols.get(unit.label + '²³'[n - 2]) ?? words.get(`${n === 2 ? 'square' : 'cubic'} ${unit.label}`)
  return whole ? { unit: whole, power: Math.sign(power) } : { unit, power }
}

const several = (times: number, written: string, unit: Unit): Unit => ({
  ...unit,
  label: `${written} ${unit.label}`,
  worth: unit.worth === null ? null : unit.worth * times,
})

/** One unit of several: its label, its dimension, and what it is worth in the units that its factors have as bases. */
function made(factors: Factor[]): Unit {
  const above = factors.filter(({ power }) => power > 0)
  const below = factors.filter(({ power }) => power < 0)
  const raise = (name: string, power: number) => {
    const n = Math.abs(power)
    if (n === 1) return name
    return `${SHORT[name] ?? name}${'²³⁴⁵⁶⁷⁸⁹'[n - 2]}`
  }
  const over = (list: Factor[], name: (unit: Unit) => string) => list.map(({ unit, power }) => raise(name(unit), power))
  const short = (unit: Unit) => (above.length > 1 && unit.label === 'second' ? 's' : unit.label)
  const label = [over(above, short).join('·') || '1', ...over(below, (u) => u.label)].join(' per ')
  const kinds = [over(above, (u) => u.dimension).join('·'), ...over(below, (u) => u.dimension)]
  const dimension =
    MADE[kinds.join('/')] ?? (below.length === 1 && kinds[1] === 'time' ? `${kinds[0]} rate` : kinds.join(' per '))
  const worths = factors.map(({ unit, power }) => {
    const one = unit.dimension === 'temperature' ? 1 : inBase(1, unit)
    return one === null ? Number.NaN : one ** power
  })
  const worth = Number(worths.reduce((all, one) => all * one, 1).toPrecision(12))
  const base = (unit: Unit) => unit.base ?? BASES[unit.dimension] ?? ''
  const bases = [over(above, base).join('·') || '1', ...over(below, base)].join('/')
  const known = KNOWN[label]
  if (known) return unitTables().symbols.get(known) ?? unitTables().words.get(known.toLowerCase())!
  if (Number.isNaN(worth)) return { label, dimension, worth: null }
  // What the base units of the factors make is the base unit of the whole, except kilometres a litre.
  const own = dimension in BASES && dimension !== 'fuel economy'
  return { label, dimension, worth, ...(own ? {} : { base: bases }) }
}

const SHORT: Record<string, string> = { second: 's', minute: 'min', hour: 'h' }
/** What has a name of its own. */
const KNOWN: Record<string, string> = {
  'mile per hour': 'mph',
  'km per hour': 'km/h',
  'm per second': 'm/s',
  'km per second': 'km/s',
  'foot per second': 'ft/s',
  'pound per square inch': 'psi',
  'bit per second': 'bps',
  'kb per second': 'kbps',
  'Mb per second': 'Mbps',
  'Gb per second': 'Gbps',
  'Tb per second': 'Tbps',
  'KB per second': 'KB/s',
  'MB per second': 'MB/s',
  'GB per second': 'GB/s',
  'mile per gallon': 'mpg',
  'km per L': 'km/L',
  'm per s²': 'm/s²',
  kW·hour: 'kWh',
  MW·hour: 'MWh',
  W·hour: 'Wh',
  N·m: 'N·m',
}
