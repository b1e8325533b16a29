import { rows, unread } from './dates.ts'

rows('spans', [
  ['It will report figures for January.', ['January', '2020-01']],
  ['It will open in November.', ['November', '2020-11']],
  ['It ran from Friday to Monday.', ['from Friday to Monday', '2020-02-07/2020-02-10']],
  ['It ran next Monday to Friday.', ['next Monday to Friday', '2020-02-17/2020-02-21']],
  ['It ran Monday through Wednesday next week.', ['Monday through Wednesday next week', '2020-02-17/2020-02-19']],
  ['It ran from November to February 2019.', ['from November to February 2019', '2018-11/2019-02']],
  ['It ran November 2018 to February.', ['November 2018 to February', '2018-11/2019-02']],
  ['It ran from May to July.', ['from May to July', '2019-05/2019-07']],
  ['It ran from July to May.', ['from July to May', '2018-07/2019-05']],
  ['It ran from last May to June.', ['from last May to June', '2019-05/2019-06']],
  ['It ran from 2015 to last year.', ['from 2015 to last year', '2015/2019']],
  ['It ran from last year to this year.', ['from last year to this year', '2019/2020']],
  ['It ran from yesterday to today.', ['from yesterday to today', '2020-02-09/2020-02-10']],
  ['It ran between March 3 and June 4.', ['between March 3 and June 4', '2019-03-03/2019-06-04']],
  ['It ran December 30 to January 3.', ['December 30 to January 3', '2019-12-30/2020-01-03']],
  ['It runs December 30 to January 3.', ['December 30 to January 3', '2020-12-30/2021-01-03']],
  ['It runs from today to Friday.', ['from today to Friday', '2020-02-10/2020-02-14']],
  ['It is open today through Friday.', ['today through Friday', '2020-02-10/2020-02-14']],
  ['It runs from today to January 5.', ['from today to January 5', '2020-02-10/2021-01-05']],
  ['It sent it today to Friday’s meeting.', ['today', '2020-02-10'], ['Friday', '2020-02-07']],
  ['It ran from 3 to 5 May.', ['3 to 5 May', '2019-05-03/2019-05-05']],
])

unread('spans', [['It ran from Monday to Friday.', ['from Monday to Friday', '2020-02-03/2020-02-07']]])

rows('clocks', [
  [
    'It opens Sunday, February 16 (6:00 pm ET) here.',
    ['Sunday, February 16 (6:00 pm ET)', '2020-02-16T18:00-05:00'],
    ['Sunday, February 16', '2020-02-16'],
  ],
  [
    'It opens (on Sunday, February 16, 6:00 pm ET) here.',
    ['Sunday, February 16, 6:00 pm ET', '2020-02-16T18:00-05:00'],
    ['Sunday, February 16', '2020-02-16'],
  ],
  ['It opens at 5 p.m. EST (ET).', ['5 p.m. EST', 'T17:00-05:00']],
  [
    'It opens May 5 at 5 p.m. to 6 p.m. ET.',
    ['May 5 at 5 p.m. to 6 p.m. ET', '2020-05-05T17:00-04:00/2020-05-05T18:00-04:00'],
    ['May 5', '2020-05-05'],
  ],
  [
    'It opens May 5, 5 p.m. ET; 4 p.m. CT.',
    ['May 5, 5 p.m. ET', '2020-05-05T17:00-04:00'],
    ['May 5', '2020-05-05'],
    ['4 p.m. CT', '2020-05-05T16:00-05:00'],
  ],
  ['It opens every Monday at 5 p.m.', ['every Monday at 5 p.m.', 'XXXX-WXX-1T17:00']],
  ['It opens May 5. 5 p.m. at night.', ['May 5. 5 p.m.', '2020-05-05T17:00'], ['May 5', '2020-05-05']],
  ['It opens May 5. 5 p.m. is late.', ['May 5', '2020-05-05'], ['5 p.m.', '2020-05-05T17:00']],
  [
    'It opens at half past five p.m. on May 5.',
    ['half past five p.m. on May 5', '2020-05-05T17:30'],
    ['May 5', '2020-05-05'],
  ],
  ['It opens at half past five.', ['half past five', 'T05:30']],
  ['It opens at noon on May 5.', ['noon on May 5', '2020-05-05T12:00'], ['May 5', '2020-05-05']],
  [
    'It opens between 9 a.m. and 5 p.m. on May 5.',
    ['between 9 a.m. and 5 p.m. on May 5', '2020-05-05T09:00/2020-05-05T17:00'],
    ['May 5', '2020-05-05'],
  ],
  [
    'It opens from 9 to 5 p.m. on May 5.',
    ['from 9 to 5 p.m. on May 5', '2020-05-05T09:00/2020-05-05T17:00'],
    ['May 5', '2020-05-05'],
  ],
  [
    'It opens 11 to 1 p.m. on May 5.',
    ['11 to 1 p.m. on May 5', '2020-05-05T11:00/2020-05-05T13:00'],
    ['May 5', '2020-05-05'],
  ],
  ['It opens at 1700 hours on May 5.', ['1700 hours on May 5', '2020-05-05T17:00'], ['May 5', '2020-05-05']],
  [
    'It opens at midnight to 5 a.m. on May 5.',
    ['midnight to 5 a.m. on May 5', '2020-05-05T00:00/2020-05-05T05:00'],
    ['May 5', '2020-05-05'],
  ],
  [
    'It opens at quarter to 5 p.m. on May 5.',
    ['quarter to 5 p.m. on May 5', '2020-05-05T16:45'],
    ['May 5', '2020-05-05'],
  ],
  ['It opens at 12 a.m. on May 5.', ['12 a.m. on May 5', '2020-05-05T00:00'], ['May 5', '2020-05-05']],
])

rows('durations', [
  ['It took 2 years and 3 months.', ['2 years and 3 months', 'P2Y3M']],
  ['It took 2 hours and 30 minutes.', ['2 hours and 30 minutes', 'PT2H30M']],
  ['It took 3 days, 2 hours and 5 seconds.', ['3 days, 2 hours and 5 seconds', 'P3DT2H5S']],
  ['It took 3 months and 2 years.', ['3 months', 'P3M'], ['2 years', 'P2Y']],
  ['It took a second there.'],
  ['It took seconds.'],
  ['It took 30 seconds.', ['30 seconds', 'PT30S']],
  ['It took two second halves.'],
  ['It took 90 to 120 days.', ['90 to 120 days', 'P90D/P120D']],
])

rows('figures', [
  ['It came on 13/05/2019.', ['13/05/2019', '2019-05-13']],
  ['It came on 05/13/2019.', ['05/13/2019', '2019-05-13']],
  ['It came on 05/04/2019.', ['05/04/2019', '2019-05-04']],
  ['It came on 12/30-01/03.'],
  ['It came on 2019-05-13T17:30:15Z.', ['2019-05-13T17:30:15Z', '2019-05-13T17:30:15Z']],
  ['It came on 2019-05-13T17:30-05:00.', ['2019-05-13T17:30-05:00', '2019-05-13T17:30-05:00']],
  ['It came on 2019-05-13 17:30.', ['2019-05-13 17:30', '2019-05-13T17:30'], ['2019-05-13', '2019-05-13']],
  ['It came in 05/2019.', ['05/2019', '2019-05']],
  ['It came on 20190513.', ['20190513', '2019-05-13']],
  ['It ran 5/13-5/15/2019.', ['5/13-5/15/2019', '2019-05-13/2019-05-15']],
  ['It ran 5/3/19-5/9/19.', ['5/3/19-5/9/19', '2019-05-03/2019-05-09']],
  ['It ran 2/3/2015-4/5/2021.', ['2/3/2015-4/5/2021', '2015-02-03/2021-04-05']],
  ['It had these: 2009 - 8 boats.', ['2009', '2009']],
  ['It had these: 2010 - 16 boats.', ['2010', '2010']],
  ['It ran 2010 - 16 as a ferry.', ['2010 - 16', '2010/2016']],
  ['It ran 11/30-1/2/2019.', ['11/30-1/2/2019', '2018-11-30/2019-01-02']],
])

rows('what is told from another day, and everything else', [
  ['It came two weeks ago.', ['two weeks ago', '2020-W05']],
  ['It came 3 years earlier.', ['3 years earlier', '2017']],
  [
    'It came the same year in May 2018, and in the same month.',
    ['the same year', null],
    ['May 2018', '2018-05'],
    ['the same month', '2018-05'],
  ],
  ['It came the year before.', ['the year before', '2019']],
  ['It comes this coming Monday.', ['this coming Monday', '2020-02-17']],
  ['It came last Monday, February 3.', ['Monday, February 3', '2020-02-03']],
  // A slip of the pen: no year near has it.
  ['It came Monday, May 5.', ['Monday, May 5', '2019-05-05']],
  ['It came Monday, May 6, 2019.', ['Monday, May 6, 2019', '2019-05-06']],
  ['It came Mondays in May 2019.', ['Mondays', 'XXXX-WXX-1'], ['May 2019', '2019-05']],
  ['It grew in the 1990s to 2000s.', ['the 1990s to 2000s', '199X/200X']],
  ['It came in fiscal 2018 to 2019.', ['fiscal 2018 to 2019', '2018/2019']],
  ['It came around 2015.', ['around 2015', '2015~']],
  ['It came in early 2015 to late 2016.', ['early 2015 to late 2016', '2015/2016']],
  ['It came in no 2015.'],
  ['It came in 2015/16.', ['2015/16', '2015/2016']],
  ['It came in mid-May 2019.', ['mid-May 2019', '2019-05']],
  ['It came by May 5.', ['May 5', '2019-05-05']],
  ['Forms sent by May 5 are read.', ['May 5', '2020-05-05']],
  ['It comes by the end of May.', ['the end of May', '2020-05']],
  ['It came since May 5.', ['since May 5', '2019-05-05/..']],
  ['It came until 2018.', ['until 2018', '../2018']],
  ['It came in the late 1990s.', ['the late 1990s', '199X']],
  [
    'It came Christmas Day 2018 and on Easter 2019.',
    ['Christmas Day 2018', '2018-12-25'],
    ['Easter 2019', '2019-04-21'],
  ],
])

rows('what holds an expression and what only looks like one', [
  ['It opens this fiscal year.', ['this fiscal year', '2020']],
  ['It grew next decade.', ['next decade', '203X']],
  ['It opened this Thursday.', ['this Thursday', '2020-02-13']],
  [
    'It grew 5% in the third quarter of fiscal 2019. The previous quarter it fell. A year earlier it rose.',
    ['the third quarter of fiscal 2019', '2019-Q3'],
    ['The previous quarter', '2019-Q2'],
    ['A year earlier', '2018-Q2'],
  ],
  [
    'It opened on 3 March 2016. The previous week it closed.',
    ['3 March 2016', '2016-03-03'],
    ['The previous week', '2016-W08'],
  ],
  ['It opened in May 2016. The previous month it closed.', ['May 2016', '2016-05'], ['The previous month', '2016-04']],
  [
    'It opened from May 3 to May 9, 2016. The next week it closed.',
    ['from May 3 to May 9, 2016', '2016-05-03/2016-05-09'],
    ['The next week', '2016-W20'],
  ],
  ['It may 22 times be so.'],
  ['They may first open.'],
  ['They march 3 miles.'],
  ['The letter of may 22nd came.'],
  ['It lasts the first ten days of May.', ['the first ten days of May', '2020-05-01/2020-05-10']],
  [
    'It opens from 10 a.m. and 4 p.m. on Friday.',
    ['10 a.m.', '2020-02-14T10:00'],
    ['4 p.m. on Friday', '2020-02-14T16:00'],
  ],
  [
    'It opens between 10 a.m. and 4 p.m. on Friday.',
    ['between 10 a.m. and 4 p.m. on Friday', '2020-02-14T10:00/2020-02-14T16:00'],
  ],
  [
    'It came Thu, 18 May 2000 13:51:26.',
    ['Thu, 18 May 2000 13:51:26', '2000-05-18T13:51:26'],
    ['Thu, 18 May 2000', '2000-05-18'],
  ],
  ['It came 15/05/2002 1:10:04.', ['15/05/2002 1:10:04', '2002-05-15T01:10:04'], ['15/05/2002', '2002-05-15']],
  ['It came at 10:30:15 GMT.', ['10:30:15 GMT', 'T10:30:15Z']],
  [
    'It came at 10:30:15 on 5 May 2019.',
    ['10:30:15 on 5 May 2019', '2019-05-05T10:30:15'],
    ['5 May 2019', '2019-05-05'],
  ],
  ['It came at half past 30.'],
  ['It costs $3 to 5 pm.', ['5 pm', 'T17:00']],
  ['Its full-year sales rose.'],
  ['It took an hour.', ['an hour', 'PT1H']],
  ['A man aged 20 years left.'],
  ['It came on 3, 5 and 7 March 2019.', ['3', '2019-03-03'], ['5', '2019-03-05'], ['7 March 2019', '2019-03-07']],
  ['It came on 6/5/2019 and 5/13/2019.', ['6/5/2019', '2019-06-05'], ['5/13/2019', '2019-05-13']],
  ['It came on 6/5/2019 and 13/5/2019.', ['6/5/2019', '2019-05-06'], ['13/5/2019', '2019-05-13']],
  [
    'It came May 2019 and the first half of 2018. A year earlier it fell.',
    ['May 2019', '2019-05'],
    ['the first half of 2018', '2018-H1'],
    ['A year earlier', '2017-H1'],
  ],
  ['Three days from now it comes.', ['Three days from now', '2020-02-13']],
  [
    'Over the next three years and in the past 18 months it grew.',
    ['the next three years', 'P3Y'],
    ['the past 18 months', 'P18M'],
  ],
  ['In May of last year and May next year it rang.', ['May of last year', '2019-05'], ['May next year', '2021-05']],
])

rows(
  'without a day to count from',
  [
    ['It came on Thanksgiving.', ['Thanksgiving', null]],
    ['It comes on Easter.', ['Easter', null]],
    ['It opened on the 12th.', ['the 12th', null]],
  ],
  null,
)
