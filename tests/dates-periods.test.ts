import { rows } from './dates.ts'

rows('quarters and halves', [
  ['Third-quarter profit rose 4 percent.', ['Third-quarter', '2019-Q3']],
  ['Profit fell in the 2018 third quarter.', ['the 2018 third quarter', '2018-Q3']],
  ["In last year's third quarter the firm lost money.", ["last year's third quarter", '2019-Q3']],
  ["In fiscal 2019's second quarter sales rose.", ["fiscal 2019's second quarter", '2019-Q2']],
  ['Its fiscal fourth quarter ended Sept. 30.', ['fiscal fourth quarter', '2019-Q4'], ['Sept. 30', '2019-09-30']],
  ['Sales rose in the first half of the year.', ['the first half of the year', '2020-H1']],
  ['First-half sales rose.', ['First-half', '2020-H1']],
  ['It was 2-0 in the second half.'],
  ['It ran for the second quarter of our 2018 fiscal year.', ['the second quarter of our 2018', '2018-Q2']],
  ['Q3 this year will be better.', ['Q3 this year', '2020-Q3']],
  ['Orders for Q3 2024 and 1Q25 rose.', ['Q3 2024', '2024-Q3'], ['1Q25', '2025-Q1']],
])

rows('the quarter that is compared', [
  [
    'Third-quarter profit rose to $4 million from $3 million a year earlier.',
    ['Third-quarter', '2019-Q3'],
    ['a year earlier', '2018-Q3'],
  ],
  [
    'Third-quarter profit rose. In the year-earlier period it fell.',
    ['Third-quarter', '2019-Q3'],
    ['the year-earlier period', '2018-Q3'],
  ],
  ['Sales for October rose 3 percent from a year earlier.', ['October', '2019-10'], ['a year earlier', '2018-10']],
  ['He had left a year earlier.', ['a year earlier', '2019']],
  ['He left a year ago.', ['a year ago', '2019']],
  ['It led in the first quarter of the game.'],
  ['It airs in the second quarter, fourth commercial break.'],
  ['It airs in the second quarter commercial breaks.'],
  ['It hopes for second quarter commercial break-even.', ['second quarter', '2020-Q2']],
  [
    'Sales for the fourth quarter of 2019 rose from those of the same period in 2018.',
    ['the fourth quarter of 2019', '2019-Q4'],
    ['the same period in 2018', '2018-Q4'],
  ],
  ['It lost money in the same period in 2018.', ['the same period in 2018', '2018']],
  [
    "It closes in the fourth quarter of Oakham's fiscal year 2021.",
    ['the fourth quarter', '2021-Q4'],
    ['fiscal year 2021', '2021'],
  ],
  ['It was shown on Super Bowl Sunday.'],
  ['It is open in March, and until the end of 2021.', ['March', '2020-03'], ['until the end of 2021', '../2021']],
  ['Profit in the first quarter was up from a year ago.', ['the first quarter', '2020-Q1'], ['a year ago', '2019-Q1']],
  ['It lost money in the same period last year.', ['the same period last year', '2019']],
  [
    'Second-quarter sales fell. They had risen in the same period last year.',
    ['Second-quarter', '2019-Q2'],
    ['the same period last year', '2018-Q2'],
  ],
])

rows('periods named again', [
  [
    'Second-quarter sales rose. Costs in the quarter fell.',
    ['Second-quarter', '2019-Q2'],
    ['in the quarter', '2019-Q2'],
  ],
  ['The latest quarter included a charge.', ['The latest quarter', '2019-Q4']],
  ['Prices rose for the week and fell for the year.', ['for the week', '2020-W07'], ['for the year', '2020']],
  ['Earlier in the week it rained.', ['Earlier in the week', '2020-W07']],
  ['Snow fell later in the day.', ['later in the day', '2020-02-10']],
  [
    'The fire of May 3, 2019 spread. By that evening the town was gone.',
    ['May 3, 2019', '2019-05-03'],
    ['that evening', '2019-05-03'],
  ],
  [
    'It opened on May 3, 2019 and closed the next morning.',
    ['May 3, 2019', '2019-05-03'],
    ['the next morning', '2019-05-04'],
  ],
  [
    'It opened in May 2017. The following March it closed.',
    ['May 2017', '2017-05'],
    ['The following March', '2018-03'],
  ],
  [
    'It opened in March 2017 and closed in December of that year.',
    ['March 2017', '2017-03'],
    ['December of that year', '2017-12'],
  ],
])

rows('ends and parts of periods', [
  ['The sale should close by year-end.', ['year-end', '2020']],
  ['It will open at the end of the year.', ['the end of the year', '2020']],
  ['It should close by year-end 2021.', ['year-end 2021', '2021']],
  ['It will run until the end of next year.', ['until the end of next year', '../2021']],
  ['It opened early in 1998 and closed late in 2001.', ['early in 1998', '1998'], ['late in 2001', '2001']],
  ['It rained for the rest of the week.', ['the rest of the week', '2020-02-10/2020-W07']],
  ['The first week of March was dry.', ['The first week of March', '2020-W10']],
  ['It ends on the last day of March.', ['the last day of March', '2020-03-31']],
  ['Join us the week of March 16.', ['the week of March 16', '2020-W12']],
])

rows('seasons', [
  ['It opened last fall.', ['last fall', '2019-FA']],
  ['It opens in the spring and closes by summer.', ['the spring', '2020-SP'], ['summer', '2020-SU']],
  ['He drank spring water in the fall of the old order.'],
  ['It was built in early summer.', ['early summer', '2019-SU']],
  ['They meet each spring.', ['each spring', 'XXXX-SP']],
])

rows('decades, centuries and years in words', [
  ["It was popular in the early '70s and the late 1980s.", ["the early '70s", '197X'], ['the late 1980s', '198X']],
  ['It was popular in the nineties and the Sixties.', ['the nineties', '199X'], ['the Sixties', '196X']],
  [
    'It happened in nineteen ninety-two and in two thousand five.',
    ['nineteen ninety-two', '1992'],
    ['two thousand five', '2005'],
  ],
  ["He left in '88 with the class of '98.", ["'88", '1988'], ["'98", '1998']],
  ["They sold 2000 troops' boots and the 2500 shares."],
  ['It has run since at least 1980.', ['since at least 1980', '1980/..']],
])

rows('week-ends', [
  ['The house burned down over the weekend.', ['over the weekend', '2020-W06']],
  ['It will open over the weekend.', ['over the weekend', '2020-W07']],
  ['It opened last weekend.', ['last weekend', '2020-W06']],
])

rows('a day of the month behind "the", a period through a month, a season that is none', [
  ['The fair runs May 8th through the 10th.', ['May 8th through the 10th', '2020-05-08/2020-05-10']],
  ['The fair opens May 8th; the 10th of its kind.', ['May 8th', '2020-05-08']],
  ['It earned more in the six months through September.', ['six months', 'P6M'], ['September', '2019-09']],
  ['It is open through September.', ['through September', '../2020-09']],
  ['They turned a blind eye in the fall-out from the war.'],
  ['They came in the fall.', ['the fall', '2019-FA']],
  ['It rained in the spring of 1889.', ['the spring of 1889', '1889-SP']],
  ['He owns the spring of 1500 acres.'],
  ['Sales in the December quarter were flat.', ['the December quarter', '2019-Q4']],
  ['It sold more in the June 2018 quarter.', ['the June 2018 quarter', '2018-Q2']],
  ['It sold more in the May quarter.'],
  ['It fell for the third time this year.', ['this year', '2020']],
  ['The call will be about third quarter results.', ['third quarter', '2019-Q3']],
  ['The call will be about third quarter plans.', ['third quarter', '2020-Q3']],
  ['Time This Week is a show.'],
  ['The mine holds 22.56Mt of ore.'],
  ['It opens at 14.30 GMT.', ['14.30 GMT', 'T14:30Z']],
  ['Investments That May Be Taxed.'],
  ['He left that May.', ['that May', '2020-05']],
  ["Sales fell in the prior year's third quarter.", ["the prior year's third quarter", '2018-Q3']],
])

rows('dates in figures are the day first where the release is of such a country', [
  ['The Australian minister met them on 03/06/12.', ['03/06/12', '2012-06-03']],
  ['The Australian minister met American guests on 03/06/12.', ['03/06/12', '2012-03-06']],
  ['The Labor minister of Australia met them on 03/06/12.', ['03/06/12', '2012-06-03']],
  ['The minister met them on 03/06/12.', ['03/06/12', '2012-03-06']],
])

rows('the day that ends a fiscal year', [
  ['In fiscal 2018, which ended June 30, it grew.', ['fiscal 2018', '2018'], ['June 30', '2018-06-30']],
  ['In fiscal 2018, which began June 30, it grew.', ['fiscal 2018', '2018'], ['June 30', '2019-06-30']],
  ['In fiscal 2018, which ended Jan. 30, it grew.', ['fiscal 2018', '2018'], ['Jan. 30', '2020-01-30']],
  ['On the morning of the 4th, he left.', ['the 4th', '2020-02-04']],
  ['On the roof of the 4th, he stood.'],
])
