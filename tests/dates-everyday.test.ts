import { rows } from './dates.ts'

rows('days of a week that stands beside them', [
  [
    'The hall is shut next week between Wednesday and Friday.',
    ['next week between Wednesday and Friday', '2020-02-19/2020-02-21'],
  ],
  ['It was shut from Monday to Friday last week.', ['from Monday to Friday last week', '2020-02-03/2020-02-07']],
  ['It is shut Monday to Wednesday of next week.', ['Monday to Wednesday of next week', '2020-02-17/2020-02-19']],
  ['It will open Tuesday and Friday of next week.', ['Tuesday', '2020-02-18'], ['Friday of next week', '2020-02-21']],
  ['It will open next Monday and Tuesday.', ['next Monday', '2020-02-17'], ['Tuesday', '2020-02-18']],
  // The start is of the week before.
  ['It runs from Friday to Monday next week.', ['from Friday to Monday next week', '2020-02-14/2020-02-17']],
  ['He came two Tuesdays later.', ['two Tuesdays later', '2020-02-18']],
  ['He left three Fridays ago.', ['three Fridays ago', '2020-01-24']],
  ['They were open three Fridays in a row.', ['Fridays', 'XXXX-WXX-5']],
])

rows('hours of the day told around them', [
  ['It opens every night at 9.', ['every night', 'P1D'], ['9', 'T21:00']],
  ['It opens on mornings at 9.', ['9', 'T09:00']],
  ['It opens every night at 9 sites.', ['every night', 'P1D']],
  ['She came Friday night at nine.', ['Friday night at nine', '2020-02-07T21:00']],
  ['She came Friday evening 7:30.', ['Friday evening 7:30', '2020-02-07T19:30']],
  ['He left three mins to five thirty.', ['three mins to five thirty', 'T05:27']],
  ['The match is 7:00 on next Sunday afternoon.', ['7:00 on next Sunday afternoon', '2020-02-23T19:00']],
  ['A mix of 7:00 on this scale is thin.'],
  ['Doors open 8pm in the evening, Sunday.', ['8pm in the evening, Sunday', '2020-02-09T20:00']],
  [
    'It will be held in the afternoon on Friday between 1PM and 4 PM.',
    ['in the afternoon on Friday between 1PM and 4 PM', '2020-02-14T13:00/2020-02-14T16:00'],
  ],
  ['It is shut between 3 in the morning and 5pm.', ['between 3 in the morning and 5pm', 'T03:00/T17:00']],
  ['It is shut between 9 a.m. and noon.', ['between 9 a.m. and noon', 'T09:00/T12:00']],
  ['It is shut at 9 a.m. and noon.', ['9 a.m.', 'T09:00'], ['noon', 'T12:00']],
  ['A reception runs from 5 to 7 tonight.', ['from 5 to 7 tonight', '2020-02-10T17:00/2020-02-10T19:00']],
  ['The hall is open from 5 to 7 today.', ['from 5 to 7 today', '2020-02-10T05:00/2020-02-10T07:00']],
  ['The alert rose from 5 to 7 today.', ['today', '2020-02-10']],
])

rows('years of two figures, of long ago, of every year', [
  ['The book is for August 99.', ['August 99', '1999-08']],
  ['In August 99 people came.', ['August', '2019-08']],
  ['The town was founded on 5 December 1391 by monks.', ['5 December 1391', '1391-12-05']],
  ['It was sealed on June 15 1215.', ['June 15 1215', '1215-06-15']],
  ['It was lost on June 15, 1391.', ['June 15, 1391', '1391-06-15']],
  // Behind a comma it may be the clock's, before a noun it counts.
  ['It ended June 15, 1430.', ['June 15', '2019-06-15']],
  ['On June 15, 1391 visitors came.', ['June 15', '2019-06-15']],
  ['The fair is every April 15.', ['every April 15', 'XXXX-04-15']],
  ['The fair is each 4/15.', ['each 4/15', 'XXXX-04-15']],
  ['Each July 15 new pupils come.', ['Each July', 'XXXX-07']],
])

rows('holidays in haste', [
  ['The shop shuts on New Year Eve.', ['New Year Eve', '2019-12-31']],
  ['The shop shuts on new years day.', ['new years day', '2020-01-01']],
  ['The shop shut on Thanks Giving day 2010.', ['Thanks Giving day 2010', '2010-11-25']],
  ["It was Int'l Workers' Day.", ["Int'l Workers' Day", '2019-05-01']],
  ['She sent thanks giving her name.'],
])

rows('lists of days and terms', [
  [
    'It was on the 3rd, 4th and 9th of June.',
    ['3rd', '2019-06-03'],
    ['4th', '2019-06-04'],
    ['9th of June', '2019-06-09'],
  ],
  ['It closed on the 27th, and they left.', ['the 27th', '2020-01-27']],
  ['It was seen in May between the 19th and 20th.', ['May between the 19th and 20th', '2019-05-19/2019-05-20']],
  ['In May between 19 and 20 people came.', ['May', '2019-05']],
  ['They got 41 and 37 months.', ['41', 'P41M'], ['37 months', 'P37M']],
  ['In rooms 41 and 37 months went by.', ['37 months', 'P37M']],
])

rows('what the verb and the weekday decide', [
  ['The vote will be held Friday.', ['Friday', '2020-02-14']],
  ['The prize will be won Friday.', ['Friday', '2020-02-14']],
  ['The vote is to be formally held Friday.', ['Friday', '2020-02-14']],
  ['The vote was held Friday.', ['Friday', '2020-02-07']],
  ['The council meets Friday.', ['Friday', '2020-02-14']],
  ['Tickets go on sale Friday.', ['Friday', '2020-02-14']],
  // The nearest November 4 that is a Monday.
  ['Friends will tell of Monday 4 November.', ['Monday 4 November', '2019-11-04']],
  ['Friends will tell of 4 November.', ['4 November', '2020-11-04']],
  ['The report is planned for May.', ['May', '2020-05']],
  ['The votes for May were few.'],
  ['It was told on "This Week" on Sunday.', ['Sunday', '2020-02-09']],
])

rows('several of a kind', [
  [
    'It ran from 11 p.m. to 2 a.m. on Friday.',
    ['from 11 p.m. to 2 a.m. on Friday', '2020-02-07T23:00/2020-02-08T02:00'],
  ],
  [
    'On Monday it rang for days. It opens at 9 a.m.',
    ['Monday', '2020-02-10'],
    ['for days', null],
    ['9 a.m.', '2020-02-10T09:00'],
  ],
  ['It opens on Friday.\n\nDoors open at 9 a.m.', ['Friday', '2020-02-14'], ['9 a.m.', '2020-02-14T09:00']],
  ['It was may 5.'],
  [
    'It was twenty minutes past five a.m. and ten minutes to 5.',
    ['twenty minutes past five a.m.', 'T05:20'],
    ['ten minutes to 5', 'T04:50'],
  ],
  ['It is a mid-day hour-long show of a half-day.', ['hour-long', 'PT1H']],
  ['Half-day and one-day and multi-day tours ran.', ['one-day', 'P1D']],
  [
    'Today, Oakmoor Today. He reads The Today. Yesterday Once More rang.',
    ['Today', '2020-02-10'],
    ['Yesterday', '2020-02-09'],
  ],
  [
    'Three hundred years ago it rang. 5000 weeks ago it rang. 350 years later it rang.',
    ['Three hundred years ago', '1720'],
    ['350 years later', null],
  ],
  [
    'For a day it rang. For the day it rang. That day it rang. On the day it rang. The day came.',
    ['a day', 'P1D'],
    ['For the day', '2020-02-10'],
    ['That day', '2020-02-10'],
  ],
  [
    'Later in the day it rang. Later that year it rang. Earlier in the decade it rang.',
    ['Later in the day', '2020-02-10'],
    ['Later that year', '2020'],
    ['Earlier in the decade', '202X'],
  ],
  [
    'At 13 p.m. it rang. At 0:30 it rang. At 12:30 a.m. it rang. At 12 p.m. it rang. At 0 a.m. it rang.',
    ['0:30', 'T00:30'],
    ['12:30 a.m.', 'T00:30'],
    ['12 p.m.', 'T12:00'],
  ],
  ['At 7:30:15 p.m. it rang.', ['7:30:15 p.m.', 'T19:30:15']],
  [
    'From 7 a.m. to 7 p.m. it rang. From 10 to 2 p.m. it rang. From 10 a.m. to 2 it rang. From 25:00 to 26:00 it rang.',
    ['From 7 a.m. to 7 p.m.', 'T07:00/T19:00'],
    ['From 10 to 2 p.m.', 'T10:00/T14:00'],
    ['From 10 a.m. to 2', 'T10:00/T14:00'],
  ],
  [
    'Black Friday 2019 and Cyber Monday came. Friday Night Lights came. The Sunday Times came. Sunday Morning came.',
    ['Black Friday 2019', '2019-11-29'],
    ['Cyber Monday', '2019-12-02'],
  ],
  [
    'We open on Black Friday 2019 for shoppers. A Black Friday 2019 sale.',
    ['Black Friday 2019', '2019-11-29'],
    ['Black Friday 2019', '2019-11-29'],
  ],
  [
    'It was a Black Friday for farmers. Black Friday for sheep came. On Black Friday 2019 it rang.',
    ['Black Friday 2019', '2019-11-29'],
  ],
  ['SUNDAY NIGHT it rang. Monday Night Football came. Sunday Express came.', ['SUNDAY NIGHT', '2020-02-09']],
  [
    'Previous Monday it rang. This Monday it rings. Past Friday it rang. This past Monday it rang.',
    ['Previous Monday', '2020-02-03'],
    ['This Monday', '2020-02-10'],
    ['Past Friday', '2020-02-07'],
    ['This past Monday', '2020-02-03'],
  ],
  [
    'In twenty nineteen and nineteen eighty-four it grew. In two thousand five it grew.',
    ['twenty nineteen', '2019'],
    ['nineteen eighty-four', '1984'],
    ['two thousand five', '2005'],
  ],
  [
    'Two hours and 30 minutes, 1 hour 5 minutes, 5 minutes 2 hours, 3 years, 2 months, and 5 days it rang.',
    ['Two hours and 30 minutes', 'PT2H30M'],
    ['1 hour 5 minutes', 'PT1H5M'],
    ['5 minutes', 'PT5M'],
    ['2 hours', 'PT2H'],
    ['3 years, 2 months, and 5 days', 'P3Y2M5D'],
  ],
])
