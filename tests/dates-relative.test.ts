import { rows } from './dates.ts'

rows('tense decides for a bare weekday', [
  ['The firm said Tuesday that it will buy a mill.', ['Tuesday', '2020-02-04']],
  ['It will open Thursday.', ['Thursday', '2020-02-13']],
  ['On Tuesday, the firm will open a mill.', ['Tuesday', '2020-02-11']],
  ['On Tuesday, the firm said it would close in March.', ['Tuesday', '2020-02-04'], ['March', '2020-03']],
  ['A hearing scheduled for Friday was postponed.', ['Friday', '2020-02-14']],
  ['Talks are to resume Wednesday.', ['Wednesday', '2020-02-12']],
  ["They'll meet Wednesday.", ['Wednesday', '2020-02-12']],
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
  ['It is open from Monday through Friday.', ['from Monday through Friday', '2020-02-10/2020-02-14']],
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
