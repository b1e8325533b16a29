import { rows } from './dates.ts'

rows('clock times on their day', [
  ['The fair is on May 14, 2021. Doors open at 7 p.m.', ['May 14, 2021', '2021-05-14'], ['7 p.m.', '2021-05-14T19:00']],
  [
    'The mill shows its new loom to the town.\n\nWhen: March 3, 2021\nTime: 10:00 a.m. – 11:30 a.m. PT',
    ['March 3, 2021', '2021-03-03'],
    ['10:00 a.m. – 11:30 a.m. PT', '2021-03-03T10:00-08:00/2021-03-03T11:30-08:00'],
  ],
  [
    'It opened at 9 a.m. on Friday and again at 4 p.m.',
    ['9 a.m. on Friday', '2020-02-07T09:00'],
    ['4 p.m.', '2020-02-07T16:00'],
  ],
  [
    'It rang at 11:40 p.m. on Friday. It stopped at 12:15 a.m.',
    ['11:40 p.m. on Friday', '2020-02-07T23:40'],
    ['12:15 a.m.', '2020-02-08T00:15'],
  ],
  ['It struck at 3:12 a.m. local time Friday.', ['3:12 a.m. local time Friday', '2020-02-07T03:12']],
  [
    `The fair is on May 14, 2021. Its ${'old and '.repeat(25)}new doors open at 7 p.m.`,
    ['May 14, 2021', '2021-05-14'],
    ['7 p.m.', '2021-05-14T19:00'],
  ],
  [
    `The fair is on May 14, 2021. ${'It is for all. It is free. '.repeat(2)}Doors open at 7 p.m.`,
    ['May 14, 2021', '2021-05-14'],
    ['7 p.m.', '2021-05-14T19:00'],
  ],
  [
    `The fair was on May 14, 2019. ${'It is a fair for all who come here to sell their oats. '.repeat(4)}The mill opens at 7 a.m.`,
    ['May 14, 2019', '2019-05-14'],
    ['7 a.m.', 'T07:00'],
  ],
  // Hours of every such day, of several days and of no day.
  [
    'It is open Monday to Friday, 9 a.m. to 5 p.m.',
    ['Monday to Friday', 'XXXX-WXX-1/XXXX-WXX-5'],
    ['9 a.m. to 5 p.m.', 'T09:00/T17:00'],
  ],
  ['The hearing begins at 10 a.m. in Room 2123.', ['10 a.m.', 'T10:00']],
])

rows('clock ranges', [
  ['It ran Friday 19:00–21:00.', ['Friday 19:00–21:00', '2020-02-07T19:00/2020-02-07T21:00']],
  [
    'It ran July 4, 2019 from 10 a.m. to noon ET.',
    ['July 4, 2019 from 10 a.m. to noon ET', '2019-07-04T10:00-04:00/2019-07-04T12:00-04:00'],
    ['July 4, 2019', '2019-07-04'],
  ],
  [
    'It ran from 7pm on March 3, 2019 to 2am on March 4, 2019.',
    ['from 7pm on March 3, 2019 to 2am on March 4, 2019', '2019-03-03T19:00/2019-03-04T02:00'],
  ],
])

rows('hours of four figures', [
  [
    'At about 2145 hours on 30 June 2019 it rained.',
    ['2145 hours on 30 June 2019', '2019-06-30T21:45'],
    ['30 June 2019', '2019-06-30'],
  ],
  ['It rained at 0130 hours.', ['0130 hours', 'T01:30']],
  ['It took 1600 hours of work.', ['1600 hours', 'PT1600H']],
])

rows('hours in words', [
  ['It opened at eight forty pm.', ['eight forty pm', 'T20:40']],
  ['It rose in 2016 the third quarter.', ['2016 the third quarter', '2016-Q3']],
])
