import { expect, test } from 'vitest'
import { rows } from './dates.ts'
import { field } from './fields.ts'

// Against 1989-11-02, a Thursday, and 2020-02-12, a Wednesday.
const REPORT = '1989-11-02'
const STORY = '2020-02-12'

rows(
  'the period named by its unit',
  [
    ['Income for the year ended March 31 rose.', ['the year', 'P1Y'], ['March 31', '1989-03-31']],
    ['In the week ended Oct. 28, output fell.', ['the week', 'P1W'], ['Oct. 28', '1989-10-28']],
    ['For the quarter ended September 30, 1989, sales rose.', ['September 30, 1989', '1989-09-30']],
    ['In the latest quarter it earned more.', ['In the latest quarter', '1989-Q3']],
    ["The latest week's figures were weak.", ['The latest week', '1989-W43']],
    ["The month's deficit was wide.", ['The month', '1989-11']],
    ['Sales rose in the quarter.', ['in the quarter', '1989-Q3']],
    ['Fires broke out over the weekend.', ['over the weekend', '1989-W43']],
    ['The clashes began at the weekend.', ['at the weekend', '1989-W43']],
    ['They meet the week of June 5.', ['the week of June 5', '1989-W23']],
    // Negatives.
    ['It was the quarter final of the week of art.'],
    ['It was the year of the flood.'],
  ],
  REPORT,
)

rows(
  'quarters and years of comparison',
  [
    ['Third-quarter results were strong.', ['Third-quarter', '1989-Q3']],
    ['Results for the second quarter', ['the second quarter', '1989-Q2']],
    ['The first quarter will be weak.', ['The first quarter', '1990-Q1']],
    [
      'In the third quarter it earned more than in the year-ago quarter. Sales in the year-ago period fell.',
      ['the third quarter', '1989-Q3'],
      ['the year-ago quarter', '1988-Q3'],
      ['the year-ago period', '1988-Q3'],
    ],
    [
      'Sales in the third quarter rose from the second quarter of 1988 and beat those of a year earlier.',
      ['the third quarter', '1989-Q3'],
      ['the second quarter of 1988', '1988-Q2'],
      ['a year earlier', '1988-Q3'],
    ],
    ['It fell below the year-ago third quarter.', ['the year-ago third quarter', '1988-Q3']],
    ['It matched the like period a year earlier.', ['the like period a year earlier', '1988']],
  ],
  REPORT,
)

rows(
  'the year of a month or day',
  [
    ['The dividend is payable Feb. 1.', ['Feb. 1', '1990-02-01']],
    ['The offer expires Dec. 14.', ['Dec. 14', '1989-12-14']],
    ['He was arrested on January 12.', ['January 12', '1989-01-12']],
    ['In August, sales fell; in December, they will rise.', ['August', '1989-08'], ['December', '1989-12']],
    ['It was born on February 29.', ['February 29', '1988-02-29']],
  ],
  REPORT,
)

rows(
  'the week of a bare weekday',
  [
    ['Talks collapsed Friday.', ['Friday', '2020-02-07']],
    ['The Saturday vote failed.', ['Saturday', '2020-02-08']],
    ['In a statement Friday, the group vowed to fight.', ['Friday', '2020-02-07']],
    ['The road was closed due to snow Friday.', ['Friday', '2020-02-07']],
    ['He was found to be dead Friday.', ['Friday', '2020-02-07']],
    ["It was razed by Friday's storm.", ['Friday', '2020-02-07']],
    ['It did better than expected Friday.', ['Friday', '2020-02-07']],
    ['The dead man was hit Friday; a hearing will follow Monday.', ['Friday', '2020-02-07'], ['Monday', '2020-02-17']],
    ['The ship is due Friday.', ['Friday', '2020-02-14']],
    ['A rally is planned for Saturday.', ['Saturday', '2020-02-15']],
    ['The court is to rule on Friday.', ['Friday', '2020-02-14']],
    ['He leaves for Perth on Friday.', ['Friday', '2020-02-14']],
    ['They met the previous Monday.', ['the previous Monday', '2020-02-10']],
  ],
  STORY,
)

rows(
  'offsets are days where they are to come',
  [
    ['The pool will open in two weeks.', ['in two weeks', '2020-02-26']],
    ["It comes in 10 days' time.", ["in 10 days' time", '2020-02-22']],
    ['The inspector will return in a fortnight.', ['in a fortnight', '2020-02-26']],
    ['They met a fortnight ago.', ['a fortnight ago', '2020-01-29']],
    ['She built it in two weeks.', ['in two weeks', 'P2W']],
  ],
  STORY,
)

rows(
  'what two months are compared with has the year of the first',
  [
    [
      'The index rose 1.2 percent in January from the previous month and 3.1 percent from a year ago.',
      ['January', '2020-01'],
      ['the previous month', '2019-12'],
      ['a year ago', '2019-01'],
    ],
    [
      'The index rose in January. The previous month was calm.',
      ['January', '2020-01'],
      ['The previous month', '2019-12'],
    ],
  ],
  STORY,
)

rows(
  'verbs that look ahead, and those that only seem to',
  [
    ['The storm is due to hit the coast on Saturday.', ['Saturday', '2020-02-15']],
    ['The storm was said to have hit the coast on Saturday.', ['Saturday', '2020-02-08']],
    ['The fair continues Saturday.', ['Saturday', '2020-02-15']],
    ['The firm continues to grow, with a peak in sales Saturday.', ['Saturday', '2020-02-08']],
    ['The fiscal year ends on June 30.', ['June 30', '2020-06-30']],
    ['Polls close on Tuesday.', ['Tuesday', '2020-02-18']],
    ['Shares at the close Tuesday were up.', ['Tuesday', '2020-02-11']],
    ['The fair returns Aug. 7-9.', ['Aug. 7-9', '2020-08-07/2020-08-09']],
    ['It filed tax returns Aug. 7.', ['Aug. 7', '2019-08-07']],
    ['The book has two ends and June 30 is in one.', ['June 30', '2019-06-30']],
    ['Shares of the mill rose by 12% on Thursday.', ['Thursday', '2020-02-06']],
    ['The mill was to be sold by noon on Monday.', ['noon on Monday', '2020-02-17T12:00']],
    ['Bids are in by late Monday.', ['Monday', '2020-02-17']],
    ['Harlow, told by aides on Thursday, agreed.', ['Thursday', '2020-02-06']],
    ['The mill named its head after market close on Thursday.', ['Thursday', '2020-02-06']],
    ['Mills close on Thursday.', ['Thursday', '2020-02-13']],
    ['After a walk to kick off the fair, work was easy on Thursday.', ['Thursday', '2020-02-06']],
    ['The games kick off Thursday.', ['Thursday', '2020-02-13']],
    ['In March, the mill expects snow.', ['March', '2020-03']],
    ['Data for the week of Jan. 27 will be out soon.', ['the week of Jan. 27', '2020-W05']],
    ['The camp will fill the week of June 1.', ['the week of June 1', '2020-W23']],
  ],
  STORY,
)

test.each([
  ['Sunday, March 13, in the hall. The 2002 farm law was passed.', 'XXXX-03-13'],
  ['Wednesday, March 13, in the hall. The 2002 farm law was passed.', '2002-03-13'],
])('a year that stands elsewhere, by the weekday: %s', async (text, value) => {
  expect((await field('dates', text))[0].value).toBe(value)
})

rows(
  'quarters that are called the same have one year',
  [
    [
      'Sales in the second quarter (13 weeks) of fiscal 2021, ended Jan. 31, 2020, rose. In the second quarter they rose.',
      ['the second quarter', '2021-Q2'],
      ['13 weeks', 'P13W'],
      ['fiscal 2021', '2021'],
      ['Jan. 31, 2020', '2020-01-31'],
      ['the second quarter', '2021-Q2'],
    ],
    [
      'This year’s second quarter was good for the mill, and costs fell in the quarter, in the second quarter of fiscal 2021.',
      ['This year’s second quarter', '2021-Q2'],
      ['in the quarter', '2021-Q2'],
      ['the second quarter of fiscal 2021', '2021-Q2'],
    ],
    [
      'Sales rose in the first quarter of fiscal 2021. For the quarter costs fell. In the quarter pay rose.',
      ['the first quarter of fiscal 2021', '2021-Q1'],
      ['For the quarter', '2021-Q1'],
      ['In the quarter', '2021-Q1'],
    ],
    [
      'The first-quarter plan is good: sales may rise. Sales fell in the first quarter.',
      ['The first-quarter', '2020-Q1'],
      ['the first quarter', '2020-Q1'],
    ],
    [
      'Sales rose in the third quarter. They will rise in the third quarter and did in the third quarter of 2016.',
      ['the third quarter', '2016-Q3'],
      ['the third quarter', '2020-Q3'],
      ['the third quarter of 2016', '2016-Q3'],
    ],
    [
      'Sales rose in the third quarter of 2016 and in the third quarter of 2017. In the third quarter they fell.',
      ['the third quarter of 2016', '2016-Q3'],
      ['the third quarter of 2017', '2017-Q3'],
      ['the third quarter', '2019-Q3'],
    ],
    [
      'The mill will hold its fourth quarter earnings conference call and its second quarter sale.',
      ['fourth quarter', '2019-Q4'],
      ['second quarter', '2020-Q2'],
    ],
  ],
  STORY,
)
