import { rows } from './dates.ts'

rows('tense decides for a bare weekday', [
  ['The firm said Tuesday that it will buy a mill.', ['Tuesday', '2020-02-04']],
  ['It will open Thursday.', ['Thursday', '2020-02-13']],
  ['On Tuesday, the firm will open a mill.', ['Tuesday', '2020-02-11']],
  ['On Tuesday, the firm said it would close in March.', ['Tuesday', '2020-02-04'], ['March', '2020-03']],
  ['A hearing scheduled for Friday was postponed.', ['Friday', '2020-02-14']],
  ['Talks are to resume Wednesday.', ['Wednesday', '2020-02-12']],
  ["They'll meet Wednesday.", ['Wednesday', '2020-02-12']],
  ['The council votes on Friday.', ['Friday', '2020-02-14']],
  ['The council had 40 votes on Friday.', ['Friday', '2020-02-07']],
  ['The council votes on Friday were close.', ['Friday', '2020-02-07']],
  ['The House rules on Friday were read.', ['Friday', '2020-02-07']],
  ['They hope our talks Friday were useful.', ['Friday', '2020-02-07']],
  ['They hope to see you Friday.', ['Friday', '2020-02-14']],
  ['The store is closed until Friday.', ['until Friday', '../2020-02-14']],
  ['The store was closed until Friday.', ['until Friday', '../2020-02-07']],
  ['The names will be read in the spring.', ['the spring', '2020-SP']],
])

rows('tense and nearness decide for a month or a day', [
  ['The fair ended Sept. 30.', ['Sept. 30', '2019-09-30']],
  ['The dividend is payable April 30.', ['April 30', '2020-04-30']],
  ['It has been shut since March.', ['since March', '2019-03/..']],
  ['It has been shut since last December.', ['since last December', '2019-12/..']],
  ['He came in December and will leave in June.', ['December', '2019-12'], ['June', '2020-06']],
  ['They worked from November to February.', ['from November to February', '2019-11/2020-02']],
  ['In the year to June 30 sales rose.', ['the year', 'P1Y'], ['June 30', '2019-06-30']],
])

rows('from Monday to Friday', [
  ['Parking is available Friday through Sunday.', ['Friday through Sunday', '2020-02-14/2020-02-16']],
  ['Help is available Monday through Friday.', ['Monday through Friday', 'XXXX-WXX-1/XXXX-WXX-5']],
  ['The office is available Tuesday to Friday.', ['Tuesday to Friday', 'XXXX-WXX-2/XXXX-WXX-5']],
  [
    'Help is available Friday through Sunday, 9 a.m. to 5 p.m.',
    ['Friday through Sunday', 'XXXX-WXX-5/XXXX-WXX-7'],
    ['9 a.m. to 5 p.m.', 'T09:00/T17:00'],
  ],
  [
    'It ran between approximately May 2009 and approximately June 2012.',
    ['between approximately May 2009 and approximately June 2012', '2009-05/2012-06'],
  ],
  ['It is open from Monday through Friday.', ['from Monday through Friday', 'XXXX-WXX-1/XXXX-WXX-5']],
])

rows('possessives', [
  [
    "Today's vote, yesterday's rain and tomorrow's heat",
    ['Today', '2020-02-10'],
    ['yesterday', '2020-02-09'],
    ['tomorrow', '2020-02-11'],
  ],
  ["September's trade gap was wider than August's.", ['September', '2019-09'], ['August', '2019-08']],
  ["In today's fast-moving world we need more."],
  ["June's book is good."],
])

rows('ago and from now', [
  ['It opened a year and a half ago.', ['a year and a half ago', '2018-08']],
  ['It burned down half a century ago.', ['half a century ago', '1970']],
  ['It opened two weeks ago.', ['two weeks ago', '2020-W05']],
  ['It will open two weeks from today.', ['two weeks from today', '2020-02-24']],
  ['It opened a few years ago.', ['a few years ago', null]],
])

rows('several of a kind', [
  ['It came 05.40.2019 and 40/05/2019.'],
  ['It ran from 5/3 and 5/9.'],
  ['It ran from 15/3 to 25/9.'],
  ['It ran from 5/3 to 5/9.', ['5/3 to 5/9', '2019-05-03/2019-05-09']],
  ['Accepted 5/2019. It came #5/2019.', ['5/2019', '2019-05']],
  ['The first two months of 2019 were good.', ['The first two months of 2019', '2019-01/2019-02']],
  ['The first twelve months of 2019 were good.', ['The first twelve months', 'P12M'], ['2019', '2019']],
  ['The last three months of 2019 were good.', ['The last three months of 2019', '2019-10/2019-12']],
  ["In '19 it came. The class of '05 met.", ["'19", '2019'], ["'05", '2005']],
  [
    'The following decade it came. In the next decade it grows.',
    ['The following decade', '203X'],
    ['the next decade', '204X'],
  ],
  ['In the coming quarter it grows, in the current half it fell.', ['In the coming quarter', 'P3M']],
  ['In the last quarter and the past half it grew.', ['In the last quarter', 'P3M']],
  ["In 1H 2019, 2H19, Q4'18 and q3 it grew.", ['1H 2019', '2019-H1'], ['2H19', '2019-H2'], ["Q4'18", '2018-Q4']],
  ['Each weekend, weekends, and on Mondays it rang.', ['Each weekend', 'P1W'], ['on Mondays', 'XXXX-WXX-1']],
  ['Every weekend in May it rang.', ['Every weekend', 'P1W'], ['May', '2020-05']],
  ['The Today Show came. TODAY Calder Foods opened. The Oakmoor Today newspaper came.', ['TODAY', '2020-02-10']],
  ['Oakmoor Tomorrow met. Tomorrow it opens. The Tonight Show came.', ['Tomorrow', '2020-02-11']],
  ['USA Today wrote it. World Today wrote it.'],
  [
    'The coming weekend it rings; this coming week too; the coming year.',
    ['The coming weekend', '2020-W07'],
    ['this coming week', '2020-W08'],
    ['the coming year', 'P1Y'],
  ],
  [
    'This weekend it rings. Last weekend it rang. Next weekend it rings.',
    ['This weekend', '2020-W07'],
    ['Last weekend', '2020-W06'],
    ['Next weekend', '2020-W08'],
  ],
  [
    'This fiscal quarter it grew; the last financial year it grew; next fiscal year it grows.',
    ['This fiscal quarter', '2020-Q1'],
    ['the last financial year', 'P1Y'],
    ['next fiscal year', '2021'],
  ],
  [
    'Two days before yesterday it rang. Three days after tomorrow it rings. A week from tomorrow it rings. Two weeks from today it rings.',
    ['Two days', 'P2D'],
    ['yesterday', '2020-02-09'],
    ['Three days', 'P3D'],
    ['tomorrow', '2020-02-11'],
    ['A week from tomorrow', '2020-W09'],
    ['Two weeks from today', '2020-02-24'],
  ],
  [
    'Five days later it rang. Five days earlier it rang. Three weeks before it rang.',
    ['Five days later', null],
    ['Five days earlier', '2020-02-05'],
    ['Three weeks', 'P3W'],
  ],
  [
    'Three hundred weeks ago it rang. 20 years before it rang.',
    ['Three hundred weeks ago', '2014-W20'],
    ['20 years', 'P20Y'],
  ],
  [
    'Half a year ago, half a decade ago, a quarter century ago, half a century ago it rang.',
    ['Half a year ago', '2019-08'],
    ['half a decade ago', '2015'],
    ['a quarter century ago', '1995'],
    ['half a century ago', '1970'],
  ],
  [
    'A quarter of a century ago it rang. Three decades ago it rang. A decade and a half ago it rang.',
    ['A quarter of a century ago', '1995'],
    ['Three decades ago', '1990'],
    ['A decade and a half ago', '2005'],
  ],
  ['Two quarters ago it fell. Two halves ago it fell.', ['Two quarters ago', '2019-Q3']],
  ['A decade earlier it fell. A century later it rose.', ['A decade earlier', '2010'], ['A century later', '2110']],
  [
    'It opened on May 5, 2018. That day it rang. The next day it rang. The same day it rang. Two days later it rang.',
    ['May 5, 2018', '2018-05-05'],
    ['That day', '2018-05-05'],
    ['The next day', '2018-05-06'],
    ['The same day', '2018-05-06'],
    ['Two days later', '2018-05-08'],
  ],
  [
    'It opened in 2015. That year it rang. The following year it rang. Two years later it rang. The year before it rang.',
    ['2015', '2015'],
    ['That year', '2015'],
    ['The following year', '2016'],
    ['Two years later', '2018'],
  ],
  [
    'It opened in the 1980s. The decade before it fell. The following decade it rose.',
    ['the 1980s', '198X'],
    ['The following decade', '199X'],
  ],
  [
    'It rang from 7 to 9 p.m. Friday, 7-9 pm Saturday, and 7:30–9 p.m. on Sunday.',
    ['from 7 to 9 p.m.', '2020-02-07T19:00/2020-02-07T21:00'],
    ['Friday', '2020-02-07'],
    ['7-9 pm', '2020-02-08T19:00/2020-02-08T21:00'],
    ['Saturday', '2020-02-08'],
    ['7:30–9 p.m. on Sunday', '2020-02-09T19:30/2020-02-09T21:00'],
  ],
  [
    'Open 9-5 daily; 9 a.m. to 5 p.m. weekdays; 24 hours a day.',
    ['daily', 'P1D'],
    ['9 a.m. to 5 p.m.', 'T09:00/T17:00'],
    ['24 hours', 'PT24H'],
  ],
  [
    'Released: May 5, 2019 at 10:30 a.m. EDT. Date: 5-May-2019. 5-May-19.',
    ['May 5, 2019 at 10:30 a.m. EDT', '2019-05-05T10:30-04:00'],
    ['May 5, 2019', '2019-05-05'],
    ['5-May-2019', '2019-05-05'],
    ['5-May-19', '2019-05-05'],
  ],
  [
    'Two Mondays ago and three Fridays from now it rang.',
    ['Two Mondays ago', '2020-01-27'],
    ['three Fridays from now', '2020-02-28'],
  ],
  [
    "In two weeks' time it rings. Within 30 days it rings. In 30 days it rings. In the next few days it rings.",
    ["In two weeks' time", '2020-02-24'],
    ['30 days', 'P30D'],
    ['In 30 days', 'P30D'],
    ['the next few days', null],
  ],
])
