import { PREFIXES } from '../../lexicon/dimensions.ts'
import { ROWS } from '../../lexicon/units.ts'
import { inBase, type Unit } from './base.ts'

interface Tables {
  /** By words, in lower case. */
  words: Map<string, Unit>
  /** By symbols, as they are written. */
  symbols: Map<string, Unit>
  /** What the names begin with, in lower case: a quick "no" for most of what follows a number. */
  beginnings: Set<string>
}

/** Names that units have only behind "per", "/" or a number with an exponent: "kg/s", "per min". */
const TIMES: Record<string, string> = {
  second: 'second|sec|s',
  minute: 'minute|min',
  hour: 'hour|hr|h',
  day: 'day|d',
  week: 'week|wk',
  month: 'month|mo',
  quarter: 'quarter',
  year: 'year|yr|y|a|annum',
}

let tables: Tables | undefined
let times: Map<string, Unit> | undefined

/** The units of the table with their prefixes, squares and cubes. */
export function unitTables(): Tables {
  if (tables) return tables
  tables = { words: new Map(), symbols: new Map(), beginnings: new Set() }
  const units = new Map<string, Unit>()
  for (const [label, dimension, worth, words, symbols, prefixes = ''] of ROWS) {
    const unit = units.get(label) ?? { label, dimension, worth }
    units.set(label, unit)
    add(unit, words.split('|'), symbols.split('|'))
    for (const prefix of prefixes) {
      const [before, name, times] = PREFIXES[prefix]
      const own = { label: `${prefix}${label}`, dimension, worth: worth === null ? null : worth * times }
      units.set(own.label, units.get(own.label) ?? own)
      const short = symbols.split('|').filter((symbol) => symbol.length <= 4)
      add(
        units.get(own.label)!,
        words
          .split('|')
          .filter((word) => /^\p{Ll}{3,}=?$/u.test(word) && word !== 'gms')
          .map((word) => name + word),
        before.split('|').flatMap((sign) => (short[0] ? short : [label]).map((symbol) => sign + symbol)),
      )
    }
  }
  for (const length of [...units.values()].filter((unit) => unit.dimension === 'length')) addPowers(length, units)
  return tables
}

function add(unit: Unit, words: string[], symbols: string[]): void {
  const { words: byWord, symbols: bySymbol } = tables!
  const set = (map: Map<string, Unit>, name: string) => {
    if (!map.has(name)) map.set(name, unit)
    tables!.beginnings.add(beginning(name))
  }
  for (const word of words.filter(Boolean)) {
    const bare = word.replace(/=$/, '').toLowerCase()
    set(byWord, bare)
    if (!word.endsWith('=')) set(byWord, `${bare}s`)
  }
  for (const symbol of symbols.filter(Boolean)) set(bySymbol, symbol)
}

/** The letters, or the sign, that a name begins with. */
const beginning = (name: string): string => (/^\p{L}+/u.exec(name)?.[0] ?? name[0] ?? '').toLowerCase()

/** "square kilometres", "sq. mi", "km2", "cubic feet", "m^3", of a length. */
function addPowers(length: Unit, units: Map<string, Unit>): void {
  const { words, symbols } = tables!
  const worth = inBase(1, length)!
  const names = [...words].filter(([, unit]) => unit === length).map(([name]) => name)
  const signs = [...symbols].filter(([name, unit]) => unit === length && /^\p{L}+$/u.test(name)).map(([name]) => name)
  for (const [power, raised, adjective, short, dimension] of [
    [2, '²', 'square', 'sq', 'area'],
    [3, '³', 'cubic', 'cu', 'volume'],
  ] as const) {
    const spelled = length.label.length > 2
    const label = spelled ? `${adjective} ${length.label}` : `${length.label}${raised}`
    const unit = units.get(label) ?? {
      label,
      dimension,
      // A cubic metre is a thousand litres.
      worth: Number((worth ** power * (power === 3 ? 1000 : 1)).toPrecision(15)),
    }
    units.set(label, unit)
    add(
      unit,
      [...names, ...signs.map((sign) => sign.toLowerCase())].flatMap((name) => [
        ...[adjective, short, `${short}.`].map((word) => `${word} ${name}=`),
        `${adjective}-${name}=`,
        `${name} ${power === 2 ? 'squared' : 'cubed'}=`,
      ]),
      [...signs, ...names.filter((name) => name.length <= 3)].flatMap((sign) =>
        [raised, `${power}`, `^${power}`, `**${power}`].map((end) => sign + end),
      ),
    )
  }
}

/** Units of time, which only parts of other units are. */
export function timeUnit(name: string): Unit | undefined {
  if (!times) {
    times = new Map()
    for (const [label, dimension, worth] of ROWS.filter((row) => row[0] in TIMES))
      for (const word of TIMES[label].split('|')) {
        times.set(word, { label, dimension, worth })
        if (word.length > 1) times.set(`${word}s`, { label, dimension, worth })
      }
  }
  return times.get(name.toLowerCase().replace(/\.$/, ''))
}

/** Letters, or one other sign. */
const TOKEN = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s]/uy
/** Longest name of a unit, in letters and signs. */
const LONGEST = 9

/** The unit of the table whose name begins here; `fits` may refuse a name, and a shorter one is then tried. */
export function unitAt(
  text: string,
  from: number,
  fits: (name: string, end: number) => boolean,
): { unit: Unit; end: number } | null {
  const { words, symbols, beginnings } = unitTables()
  // Spares work: no unit begins so.
  if (!beginnings.has(beginning(text.slice(from, from + 16)))) return null
  const ends = endsOfTokens(text, from)
  for (let n = ends.length - 1; n >= 0; n--) {
    const name = text.slice(from, ends[n]).replace(/\s+/g, ' ')
    const unit = symbols.get(name) ?? words.get(name.toLowerCase())
    if (unit && fits(name, ends[n])) return { unit, end: ends[n] }
  }
  return null
}

function endsOfTokens(text: string, from: number): number[] {
  const ends: number[] = []
  let at = from
  while (ends.length < LONGEST) {
    TOKEN.lastIndex = at
    if (!TOKEN.test(text)) break
    at = TOKEN.lastIndex
    ends.push(at)
    const space = /^\s{0,2}/.exec(text.slice(at, at + 2))![0]
    if (space.includes('\n\n')) break
    at += space.length
  }
  return ends
}
