import { rows } from './dates.ts'

rows('the year of the day just told', [
  [
    'The board met on June 17, 2013, in Oakham. On June 20 it signed the deal.',
    ['June 17, 2013', '2013-06-17'],
    ['June 20', '2013-06-20'],
  ],
  [
    'He was held on December 3, 2012, and charged on January 5.',
    ['December 3, 2012', '2012-12-03'],
    ['January 5', '2013-01-05'],
  ],
  ['It shut on June 17, 2013. In August, it was sold.', ['June 17, 2013', '2013-06-17'], ['August', '2013-08']],
  ['It opens on March 1, 2022, and closes on March 9.', ['March 1, 2022', '2022-03-01'], ['March 9', '2022-03-09']],
  // Nothing told soon after, what is to come, another weekday, and a year of the reader's own.
  ['Founded on June 17, 1998, it fell on January 2.', ['June 17, 1998', '1998-06-17'], ['January 2', '2020-01-02']],
  ['It shut on June 17, 2013. It will open on June 20.', ['June 17, 2013', '2013-06-17'], ['June 20', '2020-06-20']],
  [
    'It shut on June 17, 2013. It fell on Tuesday, June 18.',
    ['June 17, 2013', '2013-06-17'],
    ['Tuesday, June 18', '2013-06-18'],
  ],
  [
    'It shut on June 17, 2013. It fell on Thursday, June 20, last year.',
    ['June 17, 2013', '2013-06-17'],
    ['Thursday, June 20, last year', '2019-06-20'],
  ],
  // A day before another is told soon behind it, or is one before the release.
  [
    'It shut on June 17, 2013. He left a day earlier.',
    ['June 17, 2013', '2013-06-17'],
    ['a day earlier', '2013-06-16'],
  ],
  [
    `It shut on June 17, 2013. ${'It was old and it was large. '.repeat(12)}He left a day earlier.`,
    ['June 17, 2013', '2013-06-17'],
    ['a day earlier', '2020-02-09'],
  ],
  [
    `It shut on February 3. ${'It was old and it was large. '.repeat(12)}He left a day earlier.`,
    ['February 3', '2020-02-03'],
    ['a day earlier', '2020-02-02'],
  ],
  // A year to come, of which nothing was told yet; a day of this month; a birth.
  [
    'It expires on March 1, 2030. It was signed on January 2.',
    ['March 1, 2030', '2030-03-01'],
    ['January 2', '2020-01-02'],
  ],
  [
    'He was born on March 3, 1988. Police held him on February 4.',
    ['March 3, 1988', '1988-03-03'],
    ['February 4', '2020-02-04'],
  ],
  ['He was born on May 3, 1950. The funeral is on June 5.', ['May 3, 1950', '1950-05-03'], ['June 5', '2020-06-05']],
  ['It shut on January 7, 2020. It fell on January 9.', ['January 7, 2020', '2020-01-07'], ['January 9', '2020-01-09']],
])

rows('a weekday that is named once more', [
  [
    'The fair comes this coming Saturday. The event on Saturday is for all.',
    ['this coming Saturday', '2020-02-15'],
    ['Saturday', '2020-02-15'],
  ],
  [
    'It opens on Thursday, February 20. On Thursday there is a show.',
    ['Thursday, February 20', '2020-02-20'],
    ['Thursday', '2020-02-20'],
  ],
  ['It opens on Saturday. It was shut on Saturday.', ['Saturday', '2020-02-15'], ['Saturday', '2020-02-08']],
])

rows('what is looked forward to', [
  ['He announced the March 14 election.', ['March 14', '2020-03-14']],
  ['He called the March 14 vote a sham.', ['March 14', '2019-03-14']],
  ['They agreed that the fair in Oslo in August would help trade.', ['August', '2020-08']],
  ['They agreed that the fair held in Oslo in August would help trade.', ['August', '2019-08']],
  ['They’ve got a hall opening on Sunday.', ['Sunday', '2020-02-16']],
  ['The hall drew crowds after opening on Sunday.', ['Sunday', '2020-02-09']],
  ['It will be built in a day.', ['in a day', 'P1D']],
  ['He looks back to the last century.', ['the last century', '19XX']],
  ['It rose over the last century.', ['the last century', 'P100Y']],
  [
    'Between 2010, when he came, and March 2015 it grew.',
    ['Between 2010, when he came, and March 2015', '2010/2015-03'],
  ],
  ['We look forward to a game on Sunday.', ['Sunday', '2020-02-16']],
  ["We can't wait to play on Sunday.", ['Sunday', '2020-02-16']],
  ['We hope fans come on Sunday.', ['Sunday', '2020-02-16']],
  ['The party will discuss it on Sunday.', ['Sunday', '2020-02-16']],
  ['The party will not discuss it on Sunday.', ['Sunday', '2020-02-09']],
  ['The team plays the Bears on Sunday.', ['Sunday', '2020-02-16']],
  ['All are invited on Sunday.', ['Sunday', '2020-02-16']],
  ['The hall is open on Sunday.', ['Sunday', '2020-02-16']],
  // Something of the past stands between, or behind.
  ['The road is closed because of a crash on Sunday.', ['Sunday', '2020-02-09']],
  ['The park is open again after the storm on Sunday.', ['Sunday', '2020-02-09']],
  ['He faces a charge of assault after a fight on Sunday.', ['Sunday', '2020-02-09']],
  ['The mill plays a key role in results on Sunday.', ['Sunday', '2020-02-09']],
  ['They played the Bears on Sunday.', ['Sunday', '2020-02-09']],
  ['The plays of the year ran on Sunday.', ['Sunday', '2020-02-09']],
])

rows('any such weekday', [
  ['It opened on a Wednesday and shut on a Friday.'],
  ['It opened on a Wednesday when few came.'],
  ['The mayor said it on a Friday call.', ['Friday', '2020-02-07']],
  ['The mayor said it on Friday.', ['Friday', '2020-02-07']],
])

rows('timetables', [
  [
    'Trains run daily from noon, Saturday and Sunday, starting May 9.',
    ['daily', 'P1D'],
    ['noon, Saturday', 'XXXX-WXX-6T12:00'],
    ['Sunday', 'XXXX-WXX-7'],
    ['May 9', '2020-05-09'],
  ],
  ['Call us Monday through Friday.', ['Monday through Friday', 'XXXX-WXX-1/XXXX-WXX-5']],
  ['Desk: Monday - Friday, 8 to 5.', ['Monday - Friday', 'XXXX-WXX-1/XXXX-WXX-5']],
  ['Office hours will be Monday through Friday.', ['Monday through Friday', 'XXXX-WXX-1/XXXX-WXX-5']],
  // One week's.
  ['Holiday hours will be Monday through Friday.', ['Monday through Friday', '2020-02-10/2020-02-14']],
  [
    'Office hours this week will be Monday through Friday.',
    ['this week', '2020-W07'],
    ['Monday through Friday', '2020-02-10/2020-02-14'],
  ],
  ['The fair will be open Monday through Friday.', ['Monday through Friday', '2020-02-10/2020-02-14']],
  ['It was open daily and shut on Monday.', ['daily', 'P1D'], ['Monday', '2020-02-10']],
  ['The Daily Star says it closes on Friday.', ['Friday', '2020-02-14']],
  ['It resumes on Friday with longer library hours.', ['Friday', '2020-02-14']],
  [
    'The fair begins Friday - Sunday, 9 a.m. to 5 p.m.',
    ['Friday - Sunday', '2020-02-14/2020-02-16'],
    ['9 a.m. to 5 p.m.', 'T09:00/T17:00'],
  ],
  ['Daily sales fell on Friday.', ['Daily', 'P1D'], ['Friday', '2020-02-07']],
])

rows('parts of a game', [
  ['The Bears led 14-7 in the third quarter.'],
  ['A touchdown in the second quarter and a field goal late in the quarter won it.'],
  ['The Bears led 14-7 in the third quarter of 2019.', ['the third quarter of 2019', '2019-Q3']],
  ['The firm led 20-10 in votes. Profit rose in the first quarter.', ['the first quarter', '2020-Q1']],
  ['It was down 3-4 percent in the fourth quarter.', ['the fourth quarter', '2019-Q4']],
  ['Acme led its peers, and sales rose 5 to 6 percent in the third quarter.', ['the third quarter', '2019-Q3']],
])

rows('models and standards', [
  ['It meets ISO 13485:2016 and ISO 9001:2015.'],
  ['Police found a Desert Hawk 1911 there.'],
  ['Police found the 1911 pistol there.'],
  ['She wore a Chantal 1950 dress.', ['1950', '1950']],
  ['It cites the 1934 firearms rules.', ['1934', '1934']],
  ['In Oakham, 1911 was a year of floods.', ['1911', '1911']],
  ['They met at Expo 2010.', ['2010', '2010']],
])

rows('months and years', [
  ['It will open in May or June.', ['May', '2020-05'], ['June', '2020-06']],
  ['It may open, or May Lund will.'],
  ['We are glad that this April the seventh fair was held.', ['this April', '2020-04']],
  ['It met on April the seventh.', ['April the seventh', '2019-04-07']],
  ['It met on April the seventh with them.', ['April the seventh', '2019-04-07']],
  ['Over the past three fiscal years, sales rose.', ['the past three fiscal years', 'P3Y']],
])
