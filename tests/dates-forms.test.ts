import { rows } from './dates.ts'

rows('numbered weeks, quarters and halves', [
  ['It ran in the first week of 2019.', ['the first week of 2019', '2019-W01']],
  ['It ran in the last week of 2018.', ['the last week of 2018', '2018-W52']],
  ['It ran in week 31 of 2019.', ['in week 31 of 2019', '2019-W31']],
  [
    'It rose in q3 2019, Q3/Q4-22 and 1H 2024.',
    ['q3 2019', '2019-Q3'],
    ['Q3', '2022-Q3'],
    ['Q4-22', '2022-Q4'],
    ['1H 2024', '2024-H1'],
  ],
  ['It rose in 3Q of 2024.', ['3Q of 2024', '2024-Q3']],
  ['It burns H2 and 2H.'],
  ['Week 12 of the Trial'],
])

rows('shared months and years', [
  ['It ran Jan–Feb 2017.', ['Jan–Feb 2017', '2017-01/2017-02']],
  ['It ran June to August 2018.', ['June to August 2018', '2018-06/2018-08']],
  ['It ran Jun. 2013 – 2020.', ['Jun. 2013 – 2020', '2013-06/2020']],
  ['It ran May 30-June 2, 2019.', ['May 30-June 2, 2019', '2019-05-30/2019-06-02']],
  [
    'It ran the 3rd, 4th and 9th of June 2019.',
    ['3rd', '2019-06-03'],
    ['4th', '2019-06-04'],
    ['9th of June 2019', '2019-06-09'],
  ],
  ['At March 31, 2019 and 2018 it owed much.', ['March 31, 2019', '2019-03-31'], ['2018', '2018-03-31']],
  ['It grew in March 2019 and 2018.', ['March 2019', '2019-03'], ['2018', '2018']],
  ['In the fourth quarter and full year 2018 it grew.', ['the fourth quarter', '2018-Q4'], ['year 2018', '2018']],
])

rows('days in figures', [
  ['It ran 05-Aug-2016.', ['05-Aug-2016', '2016-08-05']],
  ['It ran 19-Nov-12.', ['19-Nov-12', '2012-11-19']],
  ['It ran on 20190611.', ['20190611', '2019-06-11']],
  ['Case no. 20190611 closed.'],
])

rows('open to the end', [
  ['It holds for 2031 and beyond.', ['2031 and beyond', '2031/..'], ['2031', '2031']],
  ['It holds from 2025 onward.', ['from 2025 onward', '2025/..'], ['2025', '2025']],
  ['It has run since its launch in March 2007.', ['since its launch in March 2007', '2007-03/..']],
])

rows('durations of parts and of two', [
  ['He got two years and eight months.', ['two years and eight months', 'P2Y8M']],
  ['It took three hours and twenty minutes.', ['three hours and twenty minutes', 'PT3H20M']],
  ['It took a year and two months.', ['a year and two months', 'P1Y2M']],
  ['They were sentenced to 41 and 37 months.', ['41', 'P41M'], ['37 months', 'P37M']],
  ['It took eight months and two years.', ['eight months', 'P8M'], ['two years', 'P2Y']],
  ['The 2024-25 school year began.', ['2024-25', '2024/2025']],
])

rows('names that look like times', [
  ['A Zero-Day flaw at 1400 Second Avenue.'],
  ['It was on "This Week" and on First Fridays.', ['Fridays', 'XXXX-WXX-5']],
  ['A 1954 foot bridge.'],
])

rows('sets', [
  ['We meet every Tuesday and Thursday.', ['every Tuesday', 'XXXX-WXX-2'], ['Thursday', 'XXXX-WXX-4']],
  ['We meet every other Friday.', ['every other Friday', 'P2W']],
])
