import { describe, expect, test } from 'vitest'
import { rows } from './dates.ts'
import { field } from './fields.ts'

rows('zones by their names', [
  ['Doors open at 7:45 p.m. British Summer Time.', ['7:45 p.m. British Summer Time', 'T19:45+01:00']],
  [
    'It starts at 2:00 p.m. Central European Time on March 2, 2020.',
    ['2:00 p.m. Central European Time on March 2, 2020', '2020-03-02T14:00+01:00'],
    ['March 2, 2020', '2020-03-02'],
  ],
  [
    'The call is at 9:15 PM on August 19, 2019, U.S. Eastern Time.',
    ['9:15 PM on August 19, 2019, U.S. Eastern Time', '2019-08-19T21:15-04:00'],
    ['August 19, 2019', '2019-08-19'],
  ],
  [
    'The call is at 9:15 AM on August 20, 2019 (Beijing Time).',
    ['9:15 AM on August 20, 2019 (Beijing Time)', '2019-08-20T09:15+08:00'],
    ['August 20, 2019', '2019-08-20'],
  ],
  [
    'It starts at 5 p.m. London time on July 1, 2019.',
    ['5 p.m. London time on July 1, 2019', '2019-07-01T17:00+01:00'],
    ['July 1, 2019', '2019-07-01'],
  ],
  [
    'We met at 9 a.m. on July 1, 2019, Pacific Gas said.',
    ['9 a.m. on July 1, 2019', '2019-07-01T09:00'],
    ['July 1, 2019', '2019-07-01'],
  ],
  ['It starts at 3 p.m. in London.', ['3 p.m.', 'T15:00']],
])

rows('years that cross two', [
  ['The grants for 2003-04 rose.', ['2003-04', '2003/2004']],
  ['The grants for 2009/10 rose.', ['2009/10', '2009/2010']],
  ['The grants for 1999-00 rose.', ['1999-00', '1999/2000']],
  ['It was filed in 2003-05.', ['2003-05', '2003-05']],
  ['It was filed in 04/2003.', ['04/2003', '2003-04']],
])

rows('a year told by its last day', [
  ['Sales for the year ended Dec. 31, 2018 rose.', ['Dec. 31, 2018', '2018-12-31']],
  ['Sales for the year ended 31 December 2018 rose.', ['31 December 2018', '2018-12-31']],
  ['Sales for the year ended December 31 rose.', ['the year', 'P1Y'], ['December 31', '2019-12-31']],
])

rows('days that are an age', [
  ['They build the health care of tomorrow.'],
  ["They serve today's shoppers and tomorrow's leaders."],
  ["They seize tomorrow's digital opportunity today."],
  ['The retail landscape today is crowded.'],
  ["Tomorrow's hearing is public.", ['Tomorrow', '2020-02-11']],
  ["Today's decision hurts families.", ['Today', '2020-02-10']],
  ["They vote after tomorrow's first debate today.", ['tomorrow', '2020-02-11'], ['today', '2020-02-10']],
  ['As of today it is open.', ['today', '2020-02-10']],
])

rows('days in names', [
  ['Members get a free cup on Tea Time Tuesdays and on Taco Tuesdays.'],
  ['The hall is open Mondays and Tuesdays.', ['Mondays', 'XXXX-WXX-1'], ['Tuesdays', 'XXXX-WXX-2']],
  ['Open Mondays.', ['Mondays', 'XXXX-WXX-1']],
  ['Police arrested Friday Obande, 28, of Lagos.'],
  ['Police arrested on Friday Ben Obande, 28, of Lagos.', ['Friday', '2020-02-07']],
])

rows('addresses', [
  ['Read https://www.example.com/news/first-quarter-2019-results-on-august-19-2019.html now.'],
  ['Read example.com/2016/06/16/news or www.example.com/may-2019 now.'],
  ['Read www.example.com before May 2019.', ['May 2019', '2019-05']],
])

rows('how long', [
  [
    'Costs will rise over the next year and within the next month.',
    ['the next year', 'P1Y'],
    ['the next month', 'P1M'],
  ],
  ['Costs rose the next year.', ['the next year', '2021']],
  ['It came a year and a half after the first.', ['a year and a half', 'P18M']],
  ['A year and a half ago it closed.', ['A year and a half ago', '2018-08']],
  ['It rained on the first four days of May 2013.', ['the first four days of May 2013', '2013-05-01/2013-05-04']],
  ['It rained on the last two days of February 2012.', ['the last two days of February 2012', '2012-02-28/2012-02-29']],
  ['It took the first four days.', ['the first four days', 'P4D']],
])

rows('a season behind its year', [
  ['It runs in the 2020 summer season.', ['2020 summer', '2020-SU']],
  ['In 2020 fall from a ladder was common.', ['2020', '2020']],
])

rows('the attacks of 2001', [
  ['Laws changed after the 11 September attacks.', ['the 11 September', '2001-09-11']],
  ['Laws changed after the September 11 terrorist attacks.', ['September 11', '2001-09-11']],
  ['Laws changed after the September 12 attacks.', ['September 12', '2019-09-12']],
])

rows('today, told without its apostrophe', [
  ['Todays vote was close.', ['Today', '2020-02-10']],
  ['It came after yesterdays vote.', ['yesterday', '2020-02-09']],
  ['Todays, it is said, are many.'],
])

rows('how often in so long', [
  ['It will be the third storm in four days.', ['four days', 'P4D']],
  ['This would be the 5th big fire in two weeks.', ['two weeks', 'P2W']],
  ['The third bridge will open in four days.', ['in four days', '2020-02-14']],
])

rows('the months of a year', [
  ['Sales rose in the first nine months of 2019.', ['the first nine months of 2019', '2019-01/2019-09']],
  ['Sales fell in the last two months of last year.', ['the last two months of last year', '2019-11/2019-12']],
  ['Sales rose in the first three months.', ['the first three months', 'P3M']],
])

rows('a part of the day between a weekday and its date', [
  ['It plays Saturday night, February 15.', ['Saturday night, February 15', '2020-02-15']],
  ['It plays Saturday night.', ['Saturday night', '2020-02-15']],
])

rows('letters and centuries in names', [
  ['The LM51-Q1 and the AEC-Q100 standard ship.'],
  ['Sales rose in Q1.', ['Q1', '2020-Q1']],
  ['She led Nineteenth Century Mills for years.', ['for years', null]],
  ['It was built in the nineteenth century.', ['the nineteenth century', '18XX']],
])

rows('quarters of which results are told', [
  [
    'It will report results for the fourth quarter ended December 31, 2019 on March 3.',
    ['the fourth quarter', '2019-Q4'],
    ['December 31, 2019', '2019-12-31'],
    ['March 3', '2020-03-03'],
  ],
  [
    'It will announce its results for the fourth quarter on March 3.',
    ['the fourth quarter', '2019-Q4'],
    ['March 3', '2020-03-03'],
  ],
  ['It will open in the fourth quarter.', ['the fourth quarter', '2020-Q4']],
])

rows('what says of whom is told, not when', [
  ['They run on May 23, sponsored by the bank.', ['May 23', '2020-05-23']],
  ['It will air a show, hosted by Ann Low, on Thursday.', ['Thursday', '2020-02-13']],
  ['The mill, opened on Thursday, is new.', ['Thursday', '2020-02-06']],
])

rows('brackets around a time', [
  ['The call is at 6:30 p.m. (3:30 p.m. Pacific Time).', ['6:30 p.m.', 'T18:30'], ['3:30 p.m. Pacific Time', 'T15:30']],
  ['The call is at 6:30 p.m. (Pacific Time).', ['6:30 p.m. (Pacific Time)', 'T18:30']],
  [
    'It is at 3:30 p.m. Pacific Time) on March 3, 2020.',
    ['3:30 p.m. Pacific Time) on March 3, 2020', '2020-03-03T15:30-08:00'],
    ['March 3, 2020', '2020-03-03'],
  ],
])

rows('two spaces inside, as scanned pages have them', [
  [
    'They met this  week, on 5  May  2019 and three  days ago.',
    ['this  week', '2020-W07'],
    ['5  May  2019', '2019-05-05'],
    ['three  days ago', '2020-02-07'],
  ],
  [
    'They met at 9  a.m. on 5  May  2019.',
    ['9  a.m. on 5  May  2019', '2019-05-05T09:00'],
    ['5  May  2019', '2019-05-05'],
  ],
])

describe('the order of day and month', () => {
  test.each([
    ['10/06/2013 http://www.example.net.au/print?id=3\n\nMay 06, 2013 was wet.', '2013-06-10'],
    ['It was printed on 10/06/2013. See www.example.co.uk.', '2013-06-10'],
    ['It was printed on 10/06/2013. See www.example.com.', '2013-10-06'],
    ['It was printed on 10/06/2013, on June 3, 2013, by www.example.co.uk.', '2013-10-06'],
  ])('%s', async (text, day) => {
    const dates = await field('dates', `A New Bridge for the Town\n\n${text}`)
    expect(dates.find((date) => date.text === '10/06/2013')?.value).toBe(day)
  })
})
