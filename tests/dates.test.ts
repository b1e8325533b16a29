import { afterEach, describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { rows } from './dates.ts'
import { field } from './fields.ts'

rows('days', [
  ['It opened on June 29, 2012.', ['June 29, 2012', '2012-06-29']],
  ['It opened on Friday, Aug. 22, 2025.', ['Friday, Aug. 22, 2025', '2025-08-22']],
  ['It opened on 2 July 2026.', ['2 July 2026', '2026-07-02']],
  ['It opened on July 4th of 1995.', ['July 4th of 1995', '1995-07-04']],
  ['On the twenty-first of May 2019 it closed.', ['the twenty-first of May 2019', '2019-05-21']],
  ['On 1 st February of this year it closed.', ['1 st February of this year', '2020-02-01']],
  ['The deadline was 2019-11-05.', ['2019-11-05', '2019-11-05']],
  ['The deadline was 29.06.2012.', ['29.06.2012', '2012-06-29']],
  ['Paid on 6/29/2012 in full.', ['6/29/2012', '2012-06-29']],
])

rows('days without a year take the one that makes sense', [
  ['He was arrested on December 3.', ['December 3', '2019-12-03']],
  ['The trial will begin on March 3.', ['March 3', '2020-03-03']],
  ['In January sales fell.', ['January', '2020-01']],
])

rows('months, quarters, seasons', [
  ['Since July 2019 it runs.', ['Since July 2019', '2019-07/..']],
  ['in September of last year', ['September of last year', '2019-09']],
  ['revenue for the first quarter of 2025', ['the first quarter of 2025', '2025-Q1']],
  ['revenue for Q3 2024', ['Q3 2024', '2024-Q3']],
  ['in the second half of 2021', ['the second half of 2021', '2021-H2']],
  ['due in spring 2026', ['spring 2026', '2026-SP']],
  ['between June and July 2018', ['between June and July 2018', '2018-06/2018-07']],
])

rows('years and longer', [
  ['founded in 1998', ['1998', '1998']],
  ['the programme for 2015-2019', ['2015-2019', '2015/2019']],
  ['a budget for fiscal year 2007', ['fiscal year 2007', '2007']],
  ['music of the 1990s', ['the 1990s', '199X']],
  ['a 20th-century house', ['20th-century', '19XX']],
])

rows('relative ones', [
  ['He spoke today.', ['today', '2020-02-10']],
  ['He spoke yesterday.', ['yesterday', '2020-02-09']],
  ['He spoke on Friday.', ['Friday', '2020-02-07']],
  ['She will speak on Friday.', ['Friday', '2020-02-14']],
  ['He spoke earlier this week.', ['earlier this week', '2020-W07']],
  ['It opened last month.', ['last month', '2020-01']],
  ['It closed two years ago.', ['two years ago', '2018']],
])

rows(
  'what cannot be known without a reference date',
  [
    ['It happened on 1 February of this year.', ['1 February of this year', 'XXXX-02-01']],
    ['He spoke today.', ['today', null]],
    ['It opened on Thursday.', ['Thursday', 'XXXX-WXX-4']],
    ['It opened last year.', ['last year', 'XXXX']],
  ],
  null,
)

rows('intervals, durations, sets', [
  ['from December 2010 to October 2011', ['from December 2010 to October 2011', '2010-12/2011-10']],
  ['between Jan. 27, 2009, and Jan. 29, 2009', ['between Jan. 27, 2009, and Jan. 29, 2009', '2009-01-27/2009-01-29']],
  ['on August 12-14, 2024', ['August 12-14, 2024', '2024-08-12/2024-08-14']],
  ['open until August 3, 2025', ['until August 3, 2025', '../2025-08-03']],
  ['sentenced to 18 months', ['18 months', 'P18M']],
  ['over the past 20 years', ['the past 20 years', 'P20Y']],
  ['in 12 to 18 months', ['12 to 18 months', 'P12M/P18M']],
  ['for two and a half years', ['two and a half years', 'P30M']],
  ['a 30-day comment period', ['30-day', 'P30D']],
  ['more than a decade', ['a decade', 'P10Y']],
  ['published annually', ['annually', 'P1Y']],
  ['open every Monday', ['every Monday', 'XXXX-WXX-1']],
  ['measured every five years', ['every five years', 'P5Y']],
])

rows('clock times', [
  [
    'on April 2, 2015 at 4:30 a.m.',
    ['April 2, 2015 at 4:30 a.m.', '2015-04-02T04:30'],
    ['April 2, 2015', '2015-04-02'],
  ],
  [
    'on June 25, 2025, at 11:00 AM EDT',
    ['June 25, 2025, at 11:00 AM EDT', '2025-06-25T11:00-04:00'],
    ['June 25, 2025', '2025-06-25'],
  ],
  [
    'on Jan. 9, 2025, at noon ET',
    ['Jan. 9, 2025, at noon ET', '2025-01-09T12:00-05:00'],
    ['Jan. 9, 2025', '2025-01-09'],
  ],
])

test.each([
  ['a verb', 'They may march in protest.'],
  ['a 40-year-old', 'The driver, a 40-year-old man, fled.'],
  ['an age', 'Haskins, 52, pleaded guilty.'],
  ['round the clock', 'The line is open 24/7.'],
  ['a price', 'It costs $1.35 a share.'],
  ['a phone number', 'Call 202-514-2007 for details.'],
  ['a case number', 'Case No. 2015 was closed; see Section 2004.'],
  ['a count', 'They seized 2009 pills and 1950 pounds.'],
  ['an address', 'The office at 1900 Main Street is closed.'],
  ['a fraction', 'Nearly 3/4 agreed.'],
  ['a fraction in words', 'It makes up three-quarters of our deficit.'],
])('no date: %s', async (_, text) => {
  expect(await field('dates', text, '2020-02-10')).toEqual([])
})

test('first and last day', async () => {
  const text = 'In 2015 and July 2019, since 2016, from May 3 to May 9, 2018, for two years.'
  const dates = await field('dates', text)
  expect(dates.map((d) => [d.value, d.earliest, d.latest])).toEqual([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2019-07', '2019-07-01', '2019-07-31'],
    ['2016/..', '2016-01-01', null],
    ['2018-05-03/2018-05-09', '2018-05-03', '2018-05-09'],
    ['P2Y', null, null],
  ])
})

describe('the reference date', () => {
  test.each([
    [
      'dateline',
      'A New Bridge for the Town\n\nPARIS, May 5, 2021 – The town has opened a bridge that it waited for.',
      '2021-05-05',
    ],
    [
      'text',
      'FOR IMMEDIATE RELEASE\nFriday, June 29, 2012\n\nA New Bridge for the Town\n\nThe town has opened it.',
      '2012-06-29',
    ],
    ['text', 'A New Bridge for the Town\n\nDate: June 7, 2016\n\nThe town has opened it.', '2016-06-07'],
  ])('from the %s', async (from, text, value) => {
    expect(await field('referenceDate', text)).toEqual({ value, from })
  })
  test.each([
    ['03 28 2005   The Town Opens Its Bridge      The town has opened it today.', '2005-03-28'],
    ['The Town Opens Its Bridge   Date  08 09 2005  The town has opened it today.', '2005-08-09'],
    [
      'The Town Opens Its Bridge for a Fair on June 6 2007      May 1st 2007 Washington D C      It is open.',
      '2007-05-01',
    ],
    ['# A New Bridge\n\nPARIS, TX / Town Wire / March 19, 2025 6:45\n\nThe town has opened it.', '2025-03-19'],
    ['November 29 2005 The Town Opens Its Bridge      The town has opened it today.', '2005-11-29'],
  ])('from a day that stands alone near the top: %s', async (text, value) => {
    expect((await field('referenceDate', text))?.value).toBe(value)
  })
  test.each([
    'A New Bridge for the Town\n\nIt was opened on May 5, 2021, and closed again the week after that.',
    `A New Bridge for the Town\n\n${'The town has opened it. '.repeat(60)}\n\nMay 5, 2021 was the day.`,
  ])('but not from one in the story', async (text) => {
    expect(await field('referenceDate', text)).toBeNull()
  })
  test('never the clock', async () => {
    expect(await field('referenceDate', 'The town opened its bridge today.')).toBeNull()
  })
  test('two that disagree give a warning', async () => {
    const text = 'A New Bridge for the Town\nDate: June 7, 2016\n\nPARIS, May 5, 2016 – The town has opened a bridge.'
    const record = await extract(text)
    expect(record.referenceDate).toEqual({ value: '2016-05-05', from: 'dateline' })
    expect(record.warnings.map((w) => w.code)).toEqual(['reference-date-conflict'])
  })
})

describe('the order of a date in figures', () => {
  const about = (more: string) => `A New Bridge for the Town\n\nThe deadline is 3/4/2012. ${more}`
  test.each([
    ['a day above 12', 'It opens 25/4/2012.', '2012-04-03', false],
    ['a day above 12 behind the month', 'It opens 4/25/2012.', '2012-03-04', false],
    ['days written out, the day first', 'The fair on 25 April 2012 is free.', '2012-04-03', false],
    ['days written out, the month first', 'The fair on April 25, 2012 is free.', '2012-03-04', false],
    ['British spelling', 'The colour is new.', '2012-04-03', false],
    ['nothing', 'It is free.', '2012-03-04', true],
  ])('is told by %s', async (_, more, value, warns) => {
    const { dates, warnings } = await extract(about(more), { only: ['dates', 'warnings'] })
    expect(dates[0].value).toBe(value)
    expect(warnings.map((w) => w.code)).toEqual(warns ? ['ambiguous-date'] : [])
  })
  test('is no matter where both numbers are one', async () => {
    expect((await extract(about('').replace('3/4', '4/4'))).warnings).toEqual([])
  })
})

rows('more or less', [
  [
    'It was built circa 1850, c. 1900 or around 1920.',
    ['circa 1850', '1850~'],
    ['c. 1900', '1900~'],
    ['around 1920', '1920~'],
  ],
  ['It was built about a mile away in 1850.', ['1850', '1850']],
])

describe('time zones', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])('change nothing: %s', async (name) => {
    const text = 'On 6/29/2012 and 2012-12-31T23:30:00Z, yesterday at 11 p.m. ET, last week and since Friday.'
    const before = await field('dates', text, '2020-02-10')
    process.env.TZ = name
    expect(await field('dates', text, '2020-02-10')).toEqual(before)
  })
})
