import { rows } from './dates.ts'

rows('lists and ranges of days', [
  [
    'Hearings were held on May 2, 3 and 5, 2018.',
    ['May 2', '2018-05-02'],
    ['3', '2018-05-03'],
    ['5, 2018', '2018-05-05'],
  ],
  ['Hearings were held on June 3 and 4, 2018.', ['June 3', '2018-06-03'], ['4, 2018', '2018-06-04']],
  ['On May 2, 3 men ran; on May 5 and 6 people ran.', ['May 2', '2019-05-02'], ['May 5', '2019-05-05']],
  ['The fair is on Aug. 28-29 in the park.', ['Aug. 28-29', '2019-08-28/2019-08-29']],
  ['The fair ran from 4 to 22 January 1995.', ['4 to 22 January 1995', '1995-01-04/1995-01-22']],
  ['The fair ran from 4 to January 22, 1995.', ['from 4 to January 22, 1995', '1995-01-04/1995-01-22']],
  ['The fair ran from Dec. 30, 2018 to Jan. 2, 2019.', ['from Dec. 30, 2018 to Jan. 2, 2019', '2018-12-30/2019-01-02']],
  ['The fair ran Dec. 30-Jan. 2.', ['Dec. 30-Jan. 2', '2019-12-30/2020-01-02']],
  ['June, July and August were dry.', ['June', '2019-06'], ['July', '2019-07'], ['August', '2019-08']],
  ['It was so on 9/11 and on 8/11.', ['9/11', '2001-09-11'], ['8/11', '2019-08-11']],
  ['It was voted on 4/22 and on 4-23.', ['4/22', '2019-04-22'], ['4-23', '2019-04-23']],
  ['The vote was 4-2.'],
  ['It opened on May twenty one.', ['May twenty one', '2019-05-21']],
  ['  02 08 2007   The town opens its bridge', ['02 08 2007', '2007-02-08']],
  [' 02 08 2007\nThe town opens its bridge', ['02 08 2007', '2007-02-08']],
])

rows('holidays', [
  [
    'It closed on Good Friday and Easter Monday 2019.',
    ['Good Friday', '2019-04-19'],
    ['Easter Monday 2019', '2019-04-22'],
  ],
  [
    'It opens on Black Friday and Giving Tuesday 2021.',
    ['Black Friday', '2021-11-26'],
    ['Giving Tuesday 2021', '2021-11-30'],
  ],
  ['Election Day 2020 was calm.', ['Election Day 2020', '2020-11-03']],
  ["It closed on New Year's Eve of last year.", ["New Year's Eve of last year", '2019-12-31']],
  ['The Labor Day Committee met.'],
])

rows('weekdays in their month', [
  ['It closes on the last Monday of May 2021.', ['the last Monday of May 2021', '2021-05-31']],
  ['It met the second Tuesday.', ['the second Tuesday', '2020-02-11']],
])
