import convert from 'convert-units'
import { expect, test } from 'vitest'
import { field } from './fields.ts'

/** What convert-units calls the units of the table that it knows; its own factors are rounded to some five digits. */
const KNOWN: [written: string, name: string, base: string][] = [
  ['3 mg', 'mg', 'kg'],
  ['3 ounces', 'oz', 'kg'],
  ['3 pounds', 'lb', 'kg'],
  ['3 short tons', 't', 'kg'],
  ['3 tonnes', 'mt', 'kg'],
  ['3 inches', 'in', 'm'],
  ['3 yards', 'yd', 'm'],
  ['3 feet', 'ft', 'm'],
  ['3 miles', 'mi', 'm'],
  ['3 acres', 'ac', 'm2'],
  ['3 hectares', 'ha', 'm2'],
  ['3 square miles', 'mi2', 'm2'],
  ['3 square feet', 'ft2', 'm2'],
  ['3 cubic metres', 'm3', 'l'],
  ['3 cubic feet', 'ft3', 'l'],
  ['3 gallons', 'gal', 'l'],
  ['3 pints', 'pnt', 'l'],
  ['3 quarts', 'qt', 'l'],
  ['3 cups', 'cup', 'l'],
  ['3 teaspoons', 'tsp', 'l'],
  ['3 °C', 'C', 'K'],
  ['3 °F', 'F', 'K'],
  ['3 mph', 'm/h', 'm/s'],
  ['3 km/h', 'km/h', 'm/s'],
  ['3 knots', 'knot', 'm/s'],
  ['3 kWh', 'kWh', 'J'],
  ['3 GW', 'GW', 'W'],
  ['3 TB', 'TB', 'B'],
  ['3 psi', 'psi', 'Pa'],
  ['3 bar', 'bar', 'Pa'],
  ['3 torr', 'torr', 'Pa'],
  ['3 GHz', 'GHz', 'Hz'],
  ['3 kV', 'kV', 'V'],
  ['3 mA', 'mA', 'A'],
]

/** convert-units counts in binary prefixes. */
const BINARY: Record<string, number> = { '3 TB': (1024 / 1000) ** 4 }

test.each(KNOWN)('%s', async (written, name, base) => {
  const [{ base: own }] = await field('quantities', `It had ${written} there.`)
  type Name = Parameters<ReturnType<typeof convert>['from']>[0]
  const theirs = convert(3)
    .from(name as Name)
    .to(base as Name)
  expect(own!.value! / (theirs / (BINARY[written] ?? 1))).toBeCloseTo(1, 3)
})
