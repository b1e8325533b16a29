import { rows } from './dates.ts'

rows('figures', [
  ['It ran from 10/1 to 11/7.', ['10/1 to 11/7', '2019-10-01/2019-11-07']],
  ['It ran from 10/25 to 1/25.', ['10/25 to 1/25', '2019-10-25/2020-01-25']],
  ['It ran 10/1 - 11/2/2017.', ['10/1 - 11/2/2017', '2017-10-01/2017-11-02']],
  ['It ran from 4-23 in next month.', ['from 4-23 in next month', '2020-03-04/2020-03-23']],
  [
    'It ran from 3 and 12 June; it ran between 3 and 12 June.',
    ['3', '2019-06-03'],
    ['12 June', '2019-06-12'],
    ['3 and 12 June', '2019-06-03/2019-06-12'],
  ],
  ['The line is open 24/7, on 24/7 lines.'],
])

rows('abbreviated names', [
  ['It has run since last Tue.', ['since last Tue', '2020-02-04/..']],
  ['It runs from Tue to Thu.', ['from Tue to Thu', '2020-02-11/2020-02-13']],
  ['He sat in the sun on a mon day with a fri and a wed pair.'],
  [
    'It ran in late Sept and between Oct and December.',
    ['late Sept', '2019-09'],
    ['between Oct and December', '2019-10/2019-12'],
  ],
  ['Jan Smith and Mar Vista met by Dec Corp.'],
])

rows('to the present', [
  [
    'He was mayor 1995-present and clerk from 1990 to 1994.',
    ['1995-present', '1995/..'],
    ['1990 to 1994', '1990/1994'],
  ],
])

rows('ranges of clock times', [
  [
    'It is open 16:00-18:00 and 9 a.m. to 5 p.m.',
    ['16:00-18:00', 'T16:00/T18:00'],
    ['9 a.m. to 5 p.m.', 'T09:00/T17:00'],
  ],
  [
    'It is open from 5 in the afternoon to 7 in the evening.',
    ['5 in the afternoon to 7 in the evening', 'T17:00/T19:00'],
  ],
])

rows('compared with the year before', [
  [
    'Prior-year results fell, and sales rose from a month earlier.',
    ['Prior-year', '2019'],
    ['a month earlier', '2020-01'],
  ],
])

rows('what is expected lies ahead', [
  ['The vote, expected Wednesday, follows one last week.', ['Wednesday', '2020-02-12'], ['last week', '2020-W06']],
  ['The trial opens Thursday.', ['Thursday', '2020-02-13']],
  ['A ruling could come as early as Thursday.', ['Thursday', '2020-02-13']],
  [
    'After trading ended Friday, the firm said it would sell a mill by Thursday.',
    ['Friday', '2020-02-07'],
    ['Thursday', '2020-02-13'],
  ],
])

rows('this, next and last', [
  ['He said this Monday will be free.', ['this Monday', '2020-02-10']],
  [
    'It opens next weekend, this weekend or the following weekend.',
    ['next weekend', '2020-W08'],
    ['this weekend', '2020-W07'],
    ['the following weekend', '2020-W08'],
  ],
  ['It opened last Friday and opens next Friday.', ['last Friday', '2020-02-07'], ['next Friday', '2020-02-21']],
])

rows('years that are none', [
  ['A screen of 1920*1080 or 1080×1920 and Oaktest=1896, Elmtest = 1645.'],
  ['It opened in 1920* and shut in 2018.', ['1920', '1920'], ['2018', '2018']],
  ['Flight 1549, lot 2001 and the Dow 2000 are no years.'],
  ['Claims proceed at 1600 a head or 1700 per person.'],
  ['Claims proceed at 1600 per year.', ['per year', 'P1Y']],
  ['Temperatures in the 60s hit men in their sixties.'],
])

rows('named by their unit alone', [
  ['Years later he left; a few minutes ago he came.', ['Years later', null], ['a few minutes ago', null]],
  ["1988's record stood while the 1980's were forgotten.", ['1988', '1988'], ["the 1980's", '198X']],
  ['It is a biannual fair with fortnightly talks.', ['biannual', 'P6M'], ['fortnightly', 'P2W']],
])
