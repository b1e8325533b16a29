import { rows } from './dates.ts'

rows('clock times', [
  [
    'It starts at half past seven and ends at a quarter to ten.',
    ['half past seven', 'T07:30'],
    ['a quarter to ten', 'T09:45'],
  ],
  ["It starts at 7 o'clock in the evening.", ["7 o'clock in the evening", 'T19:00']],
  ['It starts Monday at nine.', ['Monday at nine', '2020-02-10T09:00']],
  ['The blast came at 0740 GMT.', ['0740 GMT', 'T07:40Z']],
  ['The ship sailed at 0300Z.', ['0300Z', 'T03:00Z']],
  ['The Calder 1200Z is good.'],
  ['It left at 1130 a.m.', ['1130 a.m.', 'T11:30']],
  ['It is open from 1:30 to 4 p.m. on Friday.', ['from 1:30 to 4 p.m. on Friday', '2020-02-14T13:30/2020-02-14T16:00']],
  ['It is open on Friday from 2 to 5 p.m.', ['Friday from 2 to 5 p.m.', '2020-02-14T14:00/2020-02-14T17:00']],
  ['It is open Friday from 2-5 p.m.', ['Friday', '2020-02-14'], ['from 2-5 p.m.', 'T14:00/T17:00']],
  ['Page 1 of 1 PM it rang. One of 1 PM was lost.', ['1 PM', 'T13:00']],
  ['It was 16:30 in Rome.', ['16:30', 'T16:30']],
  ['It ends at noon Friday.', ['noon Friday', '2020-02-14T12:00']],
  [
    'It begins March 3, 2021 at 9 a.m. ET.',
    ['March 3, 2021 at 9 a.m. ET', '2021-03-03T09:00-05:00'],
    ['March 3, 2021', '2021-03-03'],
  ],
  [
    'It begins July 3, 2021 at 9 a.m. ET.',
    ['July 3, 2021 at 9 a.m. ET', '2021-07-03T09:00-04:00'],
    ['July 3, 2021', '2021-07-03'],
  ],
  [
    'It begins July 3, 2021 at 9 a.m. PST.',
    ['July 3, 2021 at 9 a.m. PST', '2021-07-03T09:00-08:00'],
    ['July 3, 2021', '2021-07-03'],
  ],
  [
    'It begins May 16, 2022 @ 8:00 PM Asia/Manila.',
    ['May 16, 2022 @ 8:00 PM Asia/Manila', '2022-05-16T20:00+08:00'],
    ['May 16, 2022', '2022-05-16'],
  ],
  [
    'It begins July 3, 2021 at 9 a.m. America/New_York.',
    ['July 3, 2021 at 9 a.m. America/New_York', '2021-07-03T09:00-04:00'],
    ['July 3, 2021', '2021-07-03'],
  ],
  ['Paid $1.35 a share, 5.30 per ton, a ratio of 1:30.'],
])

rows('clock times whose zone stands behind a comma', [
  [
    'It begins at 9 am, Eastern Time on July 3, 2021.',
    ['9 am, Eastern Time on July 3, 2021', '2021-07-03T09:00-04:00'],
    ['July 3, 2021', '2021-07-03'],
  ],
  [
    'It begins at 8 pm, Beijing/Hong Kong Time on July 3, 2021.',
    ['8 pm, Beijing/Hong Kong Time on July 3, 2021', '2021-07-03T20:00+08:00'],
    ['July 3, 2021', '2021-07-03'],
  ],
  [
    'It begins (9 a.m., ET) on July 3, 2021.',
    ['9 a.m., ET) on July 3, 2021', '2021-07-03T09:00-04:00'],
    ['July 3, 2021', '2021-07-03'],
  ],
  ['It begins at 9 a.m., New York time.', ['9 a.m., New York time', 'T09:00']],
  // Negatives.
  ['It closed at 9 a.m., Mountain View time ran out.', ['9 a.m.', 'T09:00']],
  ['It ends at 5 p.m., China said.', ['5 p.m.', 'T17:00']],
  ['It ends at 5 p.m., CT drivers said.', ['5 p.m.', 'T17:00']],
])

rows('noon in capitals and in two words', [
  ['EMBARGO TO 12 NOON 24 MARCH 2020', ['12 NOON 24 MARCH 2020', '2020-03-24T12:00'], ['24 MARCH 2020', '2020-03-24']],
  ['The ship sails at mid day today.', ['mid day today', '2020-02-10T12:00']],
  ['The mid day meal is warm.'],
])

rows('clock times with a point, at night, and on a day told by its part', [
  ['The call is at 18.00 CET.', ['18.00 CET', 'T18:00+01:00']],
  ['The panel will sit on Wednesday at 2.30.', ['Wednesday at 2.30', '2020-02-12T02:30']],
  ['The shares closed Friday at 2.30.', ['Friday', '2020-02-07']],
  ['Bread cost 2.30 and the score was 18.00.'],
  ['The lamp went out at 12 in the night.', ['12 in the night', 'T00:00']],
  ['The ferry left this morning at 7:00.', ['this morning at 7:00', '2020-02-10T07:00']],
  ['Sent 2019-05-06\n\n10:16', ['2019-05-06', '2019-05-06'], ['10:16', '2019-05-06T10:16']],
  ['It ran from 0:01 am to 1 pm.', ['from 0:01 am to 1 pm', 'T00:01/T13:00']],
])
