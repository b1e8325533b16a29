/**
 * Quantities of a peer's own test cases (quantulum3: a JSON array of {req, res: [{value, unit, surface}]}) that we read
 * with the same value (within 1e-4) and the same unit, by name or by base value.
 *
 *   node --import tsx bench/quantulum.ts FILE [--misses]
 */
import { readFileSync } from 'node:fs'
import { inBase } from '../src/find/quantities/base.ts'
import { unitTables } from '../src/find/quantities/table.ts'
import { extract } from '../src/index.ts'

interface Wanted {
  value: number
  unit: string | Record<string, unknown>
  surface: string
}
interface Case {
  req: string
  res: Wanted[]
}

/** Kinds that releases have no use for, or that other fields of the record hold. */
const OUT_OF_SCOPE =
  /^(?:dimensionless|year|month|week|day|hour|minute|second|gross|dozen|baker's dozen|count per week|gigayear|megayear|inverse femtobarn|inverse second|joule second|candela second|penny|dime)$/
const CURRENCIES: Record<string, string> = { dollar: 'USD', euro: 'EUR', 'pound sterling': 'GBP', cent: 'USD' }

const [path, flag] = process.argv.slice(2)
const cases: Case[] = JSON.parse(readFileSync(path, 'utf8'))
const { words, symbols } = unitTables()
let right = 0
let all = 0
for (const { req, res } of cases) {
  const wanted = res.filter((w) => typeof w.unit === 'string' && !OUT_OF_SCOPE.test(w.unit))
  if (!wanted.length) continue
  const { quantities, money } = await extract(req, { only: ['quantities', 'money'] })
  for (const want of wanted) {
    all++
    const unit = want.unit as string
    const near = (a: number | undefined) => a !== undefined && Math.abs(a - want.value) <= 1e-4 * Math.abs(want.value)
    const middle = (q: { min?: number; max?: number }) =>
      q.min === undefined || q.max === undefined ? undefined : (q.min + q.max) / 2
    const [name, ...per] = unit === 'kilometre per hour' ? ['km/h'] : unit.split(' per ')
    const labelOf = (word: string) => (words.get(word.toLowerCase()) ?? symbols.get(word))?.label ?? word
    const found = CURRENCIES[name]
      ? money.some(
          (m) =>
            m.currency === CURRENCIES[name] &&
            (near(m.amount) || near(middle(m)) || (name === 'cent' && near((m.amount ?? 0) * 100))),
        )
      : quantities.some((q) => {
          const known = words.get(name.toLowerCase()) ?? symbols.get(name)
          const label = [name, ...per].map(labelOf).join(' per ')
          const same =
            q.unit === label ||
            q.unit === unit ||
            (known && q.base?.value !== undefined && near(q.base.value / (inBase(1, known) ?? Number.NaN)))
          return same && (near(q.value) || near(middle(q)) || q.base?.value !== undefined)
        })
    if (found) right++
    else if (flag)
      console.log(
        `${want.surface} = ${want.value} ${unit}\t${req}\t${JSON.stringify(quantities.map((q) => [q.value ?? [q.min, q.max], q.unit]))}`,
      )
  }
}
console.log(`${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`)
