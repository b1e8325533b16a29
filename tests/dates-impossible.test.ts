import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { rows } from './dates.ts'

describe('no calendar has it', () => {
  test.each([
    ['29 February 2023', '29 February 2023'],
    ['31/04/2021', '31/04/2021'],
    ['2021-13-45', '2021-13-45'],
    ['31 April 2021', '31 April 2021'],
    ['February 30, 2024', 'February 30, 2024'],
    ['28 to 31 February 2021', '28 to 31 February 2021'],
    ['from 2019 to 2015', 'from 2019 to 2015'],
    ['from May 2020 to March 2020', 'from May 2020 to March 2020'],
    ['the year 10000', 'the year 10000'],
  ])('%s', async (said, text) => {
    const { dates, warnings } = await extract(`A Bridge\n\nIt was shut ${said}.`, { referenceDate: '2020-02-10' })
    expect(dates).toMatchObject([{ text, value: null, earliest: null, latest: null }])
    expect(warnings.map(({ code }) => code)).toContain('impossible-date')
  })
})

test.each(['2021-13-05', '2021-3-0', '31/4/2021'])('nothing was issued on %s', async (day) => {
  expect((await extract(day)).referenceDate).toBeNull()
})

rows('days that are', [
  ['It was shut February 29, 2024.', ['February 29, 2024', '2024-02-29']],
  ['It was shut from 28 to 31 March 2021.', ['28 to 31 March 2021', '2021-03-28/2021-03-31']],
])

describe('the stroke of a dateline joins nothing', () => {
  test.each([
    ['Today', '2020-10-20'],
    ['Yesterday', '2020-10-19'],
    ['Last month', '2020-09'],
    ['This week', '2020-W43'],
    ['Monday', '2020-10-19'],
  ])('%s', async (word, value) => {
    const { dates } = await extract(`ALBA, Oct. 20, 2020 – ${word} the firm closed a mill.`)
    expect(dates.map((d) => [d.text, d.value])).toEqual([
      ['Oct. 20, 2020', '2020-10-20'],
      [word, value],
    ])
  })
})

test('an embargo gives the day', async () => {
  const { referenceDate } = await extract(
    'EMBARGOED UNTIL 00:01 GMT, MONDAY 5 MAY 2025\n\nBridge to open\n\nThe town said so.',
  )
  expect(referenceDate).toEqual({ value: '2025-05-05', from: 'text' })
})

describe('fiscal years', () => {
  const read = async (text: string) =>
    (await extract(`A Mill\n\n${text}`, { referenceDate: '2024-11-20' })).dates.map(
      ({ type: _, start: _s, end: _e, ...d }) => d,
    )
  test('of no known end are taken for the calendar', async () =>
    expect(await read('Q3 of FY25 was good.')).toEqual([
      { text: 'Q3 of FY25', value: '2025-Q3', earliest: '2025-07-01', latest: '2025-09-30', assumed: 'calendar year' },
    ]))
  test('end when the release says', async () =>
    expect((await read('Its fiscal year ends on September 30. Q1 of FY25 was good.')).at(-1)).toEqual({
      text: 'Q1 of FY25',
      value: '2025-Q1',
      earliest: '2024-10-01',
      latest: '2024-12-31',
    }))
  test.each([
    ['In fiscal year 2025, ending Jan. 31, 2025, sales rose.', '2024-02-01'],
    ['In fiscal year 2024, which ended Jan. 31, 2025, sales rose.', '2024-01-01'],
  ])('that end in January are told by their name: %s', async (text, day) =>
    expect((await read(text))[0].earliest).toBe(day),
  )
  test.each([
    ['Sales in the first quarter (12 weeks) of fiscal 2025, ended November 24, 2024, rose.', '2024-09-01'],
    ['Sales in the third quarter of its fiscal year 2025, which ended August 3, 2025, rose.', '2025-05-01'],
    ['Sales in the third quarter of fiscal 2025, the 13 weeks ended August 3, 2025, rose.', '2025-05-01'],
    ['Sales in the third quarter of the fiscal year ended June 30, 2025, rose.', '2025-01-01'],
    ['Sales in the third quarter of fiscal 2025, a year that ended well, rose.', '2025-07-01'],
  ])('whose quarter ends when the release says: %s', async (text, day) =>
    expect(
      (await read(`${text} Costs fell in Q3 of FY25 and in Q1 of FY25.`)).find(({ earliest }) => earliest === day),
    ).toBeDefined(),
  )
})
