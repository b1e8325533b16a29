import { expect, test } from 'vitest'
import type { NameMention } from '../src/find/names/index.ts'
import { sayCompany } from '../src/link/likelihood/company.ts'
import { evidenceOf } from '../src/link/likelihood/name.ts'
import { field } from './fields.ts'

/** What is said of the name between the brackets. */
function said(marked: string): string[] {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const found: string[] = []
  const mention = { start, end: marked.indexOf(']') - 1, share: 0.5, series: null } as NameMention
  sayCompany(text, [mention], (feature, value) => value && found.push(feature))
  return found
}

test.each<[string, string[]]>([
  ['It was built by the game studio [Zentra] in May.', ['called']],
  ['It was built by the bakers [Zentra] in May.', []],
  ['It was built by the studio “[Zentra]” in May.', ['called']],
  ['It was built by Oakmoor-based [Zentra] in May.', ['called']],
  ['It was built by water-based [Zentra] in May.', []],
  ['It was built by four partners, [Zentra], Calder and Vane.', ['among']],
  ['Three leaders: [Zentra], Calder and Vane.', ['among']],
  ['In three weeks, [Zentra] built it.', []],
  ['It works with agencies like [Zentra] in May.', ['among']],
  ['Our labels include [Zentra].', ['among']],
  ['It works with tools like [Zentra] in May.', []],
  ['She is chief executive of [Zentra].', ['led']],
  ['He works as a director at the [Zentra].', ['led']],
  ['He was Secretary of [Zentra].', []],
  ['It was shown to [Zentra], a rail infrastructure company.', ['presented']],
  ['It was shown to [Zentra] (“ZT”), one of the largest banks.', ['presented']],
  ['It was shown to [Zentra], a friend of the house.', []],
])('what stands beside a name: %s', (text, names) => expect(said(text)).toEqual(names))

test('those that it stands in a list with', () => {
  const mention = (share: number) => ({ start: 0, end: 2, share }) as NameMention
  const one = { ...mention(0.1), series: [] as NameMention[] }
  one.series.push(one, mention(0.9), mention(0.5))
  const found: Record<string, number | boolean | undefined> = {}
  sayCompany('It', [one], (feature, value) => {
    if (value) found[feature] = value
  })
  expect(found).toEqual({ 'series:mean': 0.7 })
})

test('a mention by a part of the name says nothing beside one in a heading', () => {
  const one = (rule: string, heading: boolean, share: number) =>
    ({ rule, heading, share, certainty: share, tagged: null, start: 0, end: 2 }) as NameMention
  const share = (...evidence: NameMention[]) =>
    evidenceOf('It', { words: ['It'], evidence }, 'organisation').get('share:mean')
  const [short, title] = [one('organisations/short-name', false, 0), one('organisations/tagged', true, 0.8)]
  expect(share(title, short)).toBe(0.8)
  expect(share(title, short, one('organisations/tagged', false, 0.4))).toBe(0.2)
  expect(share(short)).toBeFalsy()
})

test.each<[string, string]>([
  ['It was made by developer Wemader and publisher Torvik Hill.', 'Wemader'],
  ['It works with agencies like Groupel, Sorbel Sinq, and Workwave.', 'Workwave'],
])('a body by what stands beside it: %s', async (text, name) =>
  expect((await field('organisations', text)).map((o) => o.name)).toContain(name),
)
