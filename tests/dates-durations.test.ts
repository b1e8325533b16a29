import { rows } from './dates.ts'

rows('durations', [
  [
    'Five- to seven-year terms, three one-year leases and 2 1/2 years.',
    ['Five- to seven-year', 'P5Y/P7Y'],
    ['one-year', 'P1Y'],
    ['2 1/2 years', 'P30M'],
  ],
  [
    'It took 18½ years, 20-plus years and 40-odd years.',
    ['18½ years', 'P222M'],
    ['20-plus years', 'P20Y'],
    ['40-odd years', 'P40Y'],
  ],
  [
    "He got two years' leave, a month's pay and an hour's rest.",
    ['two years', 'P2Y'],
    ["a month's", 'P1M'],
    ["an hour's", 'PT1H'],
  ],
  ['It is the worst fire in a decade and the first in a week.', ['a decade', 'P10Y'], ['a week', 'P1W']],
  [
    'A yearlong search, a week-long fair and a months-long strike.',
    ['yearlong', 'P1Y'],
    ['week-long', 'P1W'],
    ['months-long', null],
  ],
  ['A two-week-old strike and a three-year-old law ended.', ['two-week', 'P2W'], ['three-year', 'P3Y']],
  ['The 7-month-old baby and the 3-year-old girl slept.'],
  ['He saw 41 and 37 months went by.', ['37 months', 'P37M']],
  ['It takes between 20 and 30 hours.', ['20 and 30 hours', 'PT20H/PT30H']],
  ['It lasts another year and half an hour.', ['another year', 'P1Y'], ['half an hour', 'PT30M']],
  ['It was the second fire in as many weeks.'],
  [
    'Over the past year and a half it rose. It lasted half a day.',
    ['the past year and a half', 'P18M'],

    ['half a day', 'PT12H'],
  ],
  ['They are one-quarter of the population.'],
  ['It lasted one quarter.', ['one quarter', 'P3M']],
  ['He watched 60 Minutes for one night.'],
  ['He got 12 months and one day.', ['12 months and one day', 'P12M1D']],
  ['He worked for two years and one day he left.', ['two years', 'P2Y']],
  ['He was jailed for a year and a day.', ['a year and a day', 'P1Y1D']],
  ['It took two days and an hour.', ['two days and an hour', 'P2DT1H']],
  ['It took two days and a year of talks.', ['two days', 'P2D']],
  ['It took 12 months and a day off.', ['12 months', 'P12M']],
])

rows('ages', [
  ['It is for children 2 years and older.'],
  ['It is for adults aged 18 years or older, and for girls under 12 years.'],
  ['It is for men aged 18 to 45 years and children ages 6 months through 5 years.'],
  ['It is for babies 6 months through 2 years of age.'],
  ['Patients 6 years and up and women older than 45 years may join.'],
  // Negatives.
  ['He taught there for 2 years and older boys left.', ['2 years', 'P2Y']],
  ['Leases of 5 years and over cost less.', ['5 years', 'P5Y']],
  ['He led boys under 2 years of strain.', ['2 years', 'P2Y']],
  ['It saw patients over 2 years.', ['2 years', 'P2Y']],
])

rows('vague ones have no value', [
  ['It ran for years and the past few days.', ['for years', null], ['the past few days', null]],
  ['After years of talks, a few weeks followed.', ['years', null], ['a few weeks', null]],
  ['He is now, currently and recently busy; once he was not.'],
])

rows('sets and rates', [
  ['It sells 40,000 barrels a day for $2 million a year.', ['a day', 'P1D'], ['a year', 'P1Y']],
  ['It emits 300 tons per year.', ['per year', 'P1Y']],
  ['It is open 24 hours a day.', ['24 hours', 'PT24H']],
  ['It lasts a year of days.'],
  [
    'We meet every other Friday, each June and every morning.',
    ['every other Friday', 'P2W'],
    ['each June', 'XXXX-06'],
    ['every morning', 'P1D'],
  ],
  [
    'We meet every Sunday at 9 a.m. and twice a month.',
    ['every Sunday at 9 a.m.', 'XXXX-WXX-7T09:00'],
    ['twice a month', 'P1M'],
  ],
  ['It runs at 40 miles per hour.'],
])
