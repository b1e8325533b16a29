import { describe, expect, test } from 'vitest'
import { withBreaks } from '../src/document/breaks.ts'
import { createDocument } from '../src/document/document.ts'
import { extract } from '../src/index.ts'
import { through, withEdits } from '../src/text/edits.ts'
import { legible } from '../src/text/legible.ts'

/** `|` stands for a break that is put back, `_` for a space. */
const marked = (text: string) => {
  const { text: restored } = withBreaks(text.replaceAll(/[|_]/g, ''))
  return restored.replaceAll('\n\n', '|')
}
const restored = (text: string) => expect(marked(text)).toBe(text.replaceAll('_', ' '))

describe('breaks that scraping lost', () => {
  test.each([
    ['sentences', 'Sales rose last year.|For the twelve weeks they fell.'],
    ['closing marks', 'He called it “a good year.”|As head of the board she agreed.'],
    ['an article behind a heading', 'About the Alder Institute|The Elm Institute is a school.'],
    ['brackets', 'It trades as Oakham (OKM).|The firm has two plants.'],
    ['a bracket without a stop', 'It was sold to Oakham Mills (OKM)|The firm has two plants.'],
    ['a quotation', 'That was the view of the officer.|“We will build it,” she said.'],
    ['a quotation that a figure opens', 'It works on all devices.|“5G games are good,” she said.'],
    ['no quotation: inches', 'It is 5.“6 inches wide.'],
    ['a word that holds a label', 'WORK ON RESOURCE PROJECTS BEGINS IN MAY.'],
    ['a straight mark', 'No rule was broken.|"We checked it twice," said the clerk.'],
    ['a quotation behind a colon', 'The board said:_“We will build it.”'],
    ['a heading', 'It opens in May.|About Oakham|Oakham is a mill.'],
    ['a heading of a small letter', 'It opens in May.|About oBay|oBay Mills is a mill.'],
    ['a heading with more words', 'It opens in May.|About the Oakham Group|Oakham Group runs mills.'],
    ['a heading said again with its spaces', 'It opens in May.|About OakMILL|Oak MILL Holdings Inc. grinds corn.'],
    ['a heading in capitals at its end', 'It opens in May.|About OakumXM|Oakum XM Holdings Inc. grinds corn.'],
    [
      'a known body in capitals and a sentence',
      'OAKMILL grinds. OAKMILL grows, said the head of OAKMILL|Eleven private mills',
    ],
    ['no known body in capitals', 'It runs the OAKMILLEleven private mills.'],
    [
      'a known body and a person in a list',
      'Oakham grinds. Oakham grows. Media Contact: Oakham|Jane Harlow, 207-555-0142',
    ],
    [
      'a person and the body of the host',
      'Contact: Jane Harlow|Oakum+1 207-555-0142|jane@oakum.com'.replace('m+', 'm_+'),
    ],
    ['no body of another host', 'Contact: Jane LaOakum, jane@mills.com'],
    ['a word of the host and a mailbox', 'Contact: Oakum Herons|jroe@oakumherons.com'],
    ['no mailbox in a name', 'Contact: Ray Murray@oakum.com'],
    ['a mailbox that is the given name', 'Contact: Derek Harlow|derek@oakum.com'],
    ['a kind of body and a desk', 'Contact: Oakum Foundation|press@oak.org'],
    ['a name and the label of a number', 'Contact  Jane Harlow_Phone  207 555 0142'],
    ['no label in a word', 'The new OakPhone 207 is here.'],
    ['an office in capitals and a label', 'Jane Harlow, Chairman and CEO|Telephone: (207) 555-0142'],
    ['a person and a mailbox', 'PR Contact: Jane Harlow|media@oakham.com'],
    ['a page and a hyphened word', 'See www.oakham.com/mills-pr.|High-grade corn is fine.'],
    ['a name said again', 'Oakham|Oakham, Inc. is a mill.'],
    ['a body and a person', 'She is at Oakham International. Oakham International|Jane Harlow went.'],
    ['a heading and a body', 'Oakham Chambers is here. It knows the law. Growth in Law|Oakham Chambers grew.'],
    [
      'a heading and a name that is said often',
      `${'Oakham Chambers Limited grew. '.repeat(3)}Growth in Law|Oakham Chambers grew.`,
    ],
    [
      'a heading and "The"',
      'The Oakham mill is here. Growth in LawThe Oakham mill grew. LawThe Oakham mill grew.'.replaceAll(
        'LawThe',
        'Law|The',
      ),
    ],
    ['two names that begin alike', 'See more: Oakham Digital Mills|Oakham Digital Systems and Stones'],
    ['a name of four words', 'Oak Bridge Oak Harbor pays. Oak Bridge OakHarbor Mills pays.'],
    ['a name whose words stand in a longer one', 'OakState Mills is here. It is the Oak State Mills Office.'],
    ['a name that stands so twice', 'Calder Mill is here. Calder MillWork Guild grinds. Calder MillWork Guild grows.'],
    ['a name whose words stand elsewhere', 'A Town of Two Oak. Oakham Opens Two OakBank Accounts.'],
    ['a name of a small letter', 'It is of oBay Inc. She works for oBay Inc. in Calder.'],
    ['an address', 'It is in Oakham Hill. Jane Harlow, 60 Oakham Hill RoadOakham Hill Square'],
    ['no name of two words', 'Oakham International is here. Oakham InternationalOne went.'],
    ['names that stand nowhere else', 'Oakham InternationalJane Harlow went.'],
    ['contacts', 'Call Jane Harlow at 207-555-0142.|Investor Relations: 207-555-0143|Media Contact: Tom Hale'],
    ['a letterhead', 'OakWire is here. Ask OakWire.|OakWire|Austin, Texas'],
    ['an address', 'Visit www.oakham.example.com|About Oakham'],
    ['an address and its stop', 'Visit www.oakham.example.com.|About Oakham'],
    ['an e-mail', 'Write to jane@oakham.com|Phone: 207-555-0142'],
    ['a person and the next line', 'Oakham is here. Jane Harlow|Oakham builds. Harlow went.'],
    ['a semicolon', 'The aims are: cleaner water;|Better roads; and more.'],
    ['bullets', 'Results:|• Sales rose|• Costs fell'],
    ['a small word and a sentence', 'The plan was submitted|The board will meet.'],
    ['a heading behind a sentence', 'It opens in May.|About Oakham|Oakham is a mill.'],
    ['a heading that spaces part', 'It opens in May. |About Oakham Mills |Oakham Mills grinds corn.'],
    ['a heading and any sentence', 'It opens in May.|About Oakham Mills|From a small shop it grew to a mill.'],
    ['a heading in capitals', 'It opens in May.|ABOUT OAKHAM|Oakham grinds corn.'],
    ['a subtitle and a dateline', 'The sale runs through Cyber Monday|LEEDS, Nov. 22, 2019 – Oakham Mills said so.'],
    ['a body and a person', 'OKM grinds corn. For OKM|Jane Harlow, 207-555-0142'],
    ['a number and an address', 'Call 207-555-0142|jane@oakham.com'],
    ['a word, a person and a label', 'Please contact: Europe_Birte Ahlberg_Tel: +49 170 5550142'.replaceAll('_', '|')],
    ['a word, a known name and a label', 'Please contact: Oakery|Jane Harlow|Tel: +49 170 5550142'],
    ['a word, a person and a number', 'Please contact: Asia|Min Yuen +86 21 5550 0142'],
    [
      'a body of two words and a person',
      'Oakham grinds. For media requests: OakMill grinds. OakMill|Jane Harlow, OakMill',
    ],
    ['a person and a desk of one word', 'Media requests: Jane Harlow|Communications Manager'],
    ['a title and a mailbox', 'Press: Jane Harlow, Communications Advisor|jane.harlow@oakham.com'],
    ['a sentence and a label', 'They are the marks of other mills.|PR Contact:Jane Harlow'],
    ['a desk and a person', 'Media Inquiries|Jane Harlow, 207-555-0142'],
    ['a desk and any name', 'Ask us. Investor Relations|Anwei Lu, 207-555-0142'],
    ['a person and a title', 'Jane A. Harlow|Vice President, Sales'],
    ['a hyphened name and a title', 'Media Contact: Ines Lima-Harlow|Senior Director'],
    ['a person and a body in a list', 'Media Contact: Jane Harlow|Oakham Mills, 207-555-0142'],
    ['a person and a body in capitals in a list', 'Media Contact: Jane Harlow|OKM Mills, 207-555-0142'],
    ['a title and a body in a list', 'Media Contact: Jane Harlow, Program Manager|Oakham Mills'],
    ['a state and a person', 'Oakham, CA|Chuck Harlow, 207-555-0142'],
    ['a word and a number', 'Investor Relations_207-555-0142'],
    ['a word and a number in brackets', 'Jane Harlow_(207) 555-0142'],
    ['a word and a number of another country', 'Jane Harlow_+86 (10) 5550-0142'],
    ['an address and a number', 'See www.oakham.com|207.555.0142'],
    ['two addresses', 'Write to jane@oakham.com|www.oakham.com|https://www.oakham.org'],
    ['a word and an address', 'It is in Austin, Texas|www.oakham.com'],
    ['a desk and a mailbox', 'Jane Harlow, Investor Relations|jane@oakham.com'],
    ['a number and a mailbox', 'Jane Harlow_207-555-0142|jane@oakham.com'],
    ['an address, its stop and capitals', 'Visit www.oakham.com.|OKM-G'],
    ['a label and a mailbox with a capital', 'Ask us. Media Contact|Grindstone@oakham.com'],
    ['an extension and a mailbox', 'Jane Harlow, 207.555.0142 x29|jane@oakham.com'],
    ['a page and a heading', 'See www.oakham.com/mills/|About The Mills'],
    ['a picture and its caption', 'See https://www.businesswire.com/news/home/2020/en/|Flour in bags'],
    ['a wire and the source', 'It opens in May.|SOURCE |Oakham Mills'],
    ['a heading and its name', 'It opens in May.|About Oakham |Oakham Mills is a mill.'],
    [
      'a heading with a legal form',
      'It opens in May.|About Oakham Mills, Inc. |Oakham Mills, also called OKM, is a mill.',
    ],
    [
      'a heading and its name with an article',
      'It opens in May.|About the Oakham Fund |The Oakham Fund pays for mills.',
    ],
    ['a heading with a small letter', 'It opens in May.|About oHam|oHam Mills is a mill.'],
    ['a page that ends in a number', 'Oakham mills. See www.oakham.com/parts/omk6545|Oakham said so.'],
    ['a page that is named again', 'Go to https://o.com/mill or to https://o.com/mill|Elm, as the Elm does.'],
    ['a heading behind initials', 'He is on the board of Elm N.V.|About Oakham|Oakham is a mill.'],
    ['capitals and a dateline', 'We have a new SSD|SAN FRANCISCO, Oct. 24, 2019 -- Oakham said so.'],
    ['an hour and a person', 'It opens at 8:30a.m. ET|Anwei Lu, 207-555-0142'],
    ['a bracket and a quotation', 'It trades as Oakham (OKM)|"We are glad," said the clerk.'],
    ['a year', 'The plant closed in 2019|The town bought it.'],
  ])('%s: %s', (_, text) => restored(text))

  test.each([
    ['names with capitals in them', 'PowerPoint, LinkedIn, McDonald, DeVos, TurboTax and SandBlast by eBay.'],
    ['initials and abbreviations', 'J.R. Hale of St.Johns met Dr.Hale and the U.S.Senate.'],
    ['addresses', 'Write to Jane.Harlow@Oakham.com or see https://Oakham.com/News.Room/About.Aspx now.'],
    ['a name with a capital in a list', 'Please contact: PayGrain Media Tel: +49 170 5550142, or PayGrain.'],
    ['a name of heads in a list', 'Please contact: GrindPress Foundation Tel: +49 170 5550142'],
    ['a name of unknown words in a list', 'Please contact: GrindBook Workings Tel: +49 170 5550142'],
    ['a mailbox that is an office', 'Write to Presidentoffice@oakham.com or Managerdesk@oakham.com or contact us.'],
    ['a mailbox that ends as it begins', 'Write to the Pressexpress@oakham.com or contact us.'],
    ['mailboxes that begin with a title', 'Write to Directors@oakham.com or Managers@oakham.com or contact us.'],
    ['names of sites', 'Booking.Com and Node.Js and 3Shape and 7Up.'],
    ['numbers of a list', 'Steps: 1.Open the lid.'],
    ['capitals', 'CINCINNATI and TOMTOM and BAOBAB stay.'],
    ['a closing mark', 'The aim is “cleaner water." That is all, he said.'],
    ['a mark of inches', 'A 5" Model and a 6"Model.'],
    ['a book', 'She wrote a book About Oakham and its mill.'],
    ['units and suffixes', 'The 4th of 10am, 3D, 5kg and 12th.'],
    ['names of people', 'Media Contact: Jane McDonald, Tom DeVos and Ann FitzHarlow, 207-555-0142'],
    ['names of bodies', 'Contact MediaWire, ContactPoint and AffairsHub.'],
    ['numbers and codes', 'Model A320-200 and B2-B and C4(5) and D+3.'],
    ['addresses with their pages', 'https://www.oakham.com/news/Harlow.About/www.html'],
    ['a source that is told', 'The SOURCE is known. An OPEN SOURCE Guide.'],
    ['mailboxes', 'Write to Jane.Harlow@oakham.com, officejane@oakham.com and news.Room@oakham.com.'],
    ['mailboxes with labels in them', 'Write to ContactMill@oakham.com or max29x@oakham.com.'],
    [
      'pages with capitals',
      'See www.elm.com/OakhamMill or www.elm.com/2019Mill and www.elm.com/OakhamMill of the Mill.',
    ],
    ['a page and a longer one', 'Oak is here. See https://o.com/mills and https://o.com/millOak now.'],
    ['capitals of a town', 'Oakham and NORTHAMPTON, Mass., May 3, 2025 said so.'],
    ['zones', 'At 8 a.m. ET Jane came, in a PETRi dish.'],
    ['a wire', 'LEEDS--(BUSINESS WIRE)--Oakham opened.'],
  ])('%s: nothing is put into %s', (_, text) => restored(text))

  test('places point at the text as it was given', async () => {
    const text = 'Oakham Mills sold 5 kg of flour in 2019.For the year 2020 it sold 7 kg.“We are glad,” said the owner.'
    const { quantities, dates } = await extract(text)
    expect(quantities.map((m) => [m.value, text.slice(m.start, m.end)])).toEqual([
      [5, '5 kg'],
      [7, '7 kg'],
    ])
    expect(dates.map((m) => text.slice(m.start, m.end))).toEqual(['2019', 'the year 2020'])
  })
})

describe('edits', () => {
  const { text, begin, end } = withEdits('abcdef', [
    { at: 1, removed: 2, put: '' },
    { at: 4, removed: 0, put: '\n\n' },
    { at: 5, removed: 1, put: 'xyz' },
  ])
  test('the text', () => expect(text).toBe('ad\n\nexyz'))
  test.each([
    ['a', 0, 1, 0, 1],
    ['d', 1, 2, 3, 4],
    ['a and d', 0, 2, 0, 4],
    ['what was put in has no width', 2, 4, 4, 4],
    ['e', 4, 5, 4, 5],
    ['a part of what replaced a character', 6, 7, 5, 6],
    ['to the end', 5, 8, 5, 6],
  ])('%s', (_, from, to, first, last) => expect([begin(from), end(to)]).toEqual([first, last]))
  test('two maps', () => {
    const one = withEdits('a-b', [{ at: 1, removed: 1, put: '' }])
    const two = withEdits(one.text, [{ at: 1, removed: 0, put: ' ' }])
    const map = through(two, one)
    expect([two.text, map.begin(2), map.end(1)]).toEqual(['a b', 2, 1])
  })
})

test.each([
  ['ligatures', 'the oﬃce of ﬂour', 'the office of flour'],
  ['full-width forms', '＄３ million', '$3 million'],
  ['units in one character', '5 ㎏, 6 ㎡, 7 ㎥, 8 ℃', '5 kg, 6 m², 7 m³, 8 °C'],
  ['blanks at either end of a line', 'Mills of \t\n\u00a0 Oakham\n \nopen', 'Mills of\nOakham\n\nopen'],
  ['blanks inside of a line', 'Mills  of   Oakham ', 'Mills  of   Oakham '],
  ['hyphens', 'MRT‐RRT, off‑shore', 'MRT-RRT, off-shore'],
  ['mathematical letters', '𝗕𝗿𝗶𝗱𝗴𝗲 opens', 'Bridge opens'],
  ['what readers write themselves', '™ ½ ² Å', '™ ½ ² Å'],
])('%s are read as what they stand for', (_, text, plain) => expect(legible(text).text).toBe(plain))

test('a name and a count go over a line that ends in a blank, and stand at their place', async () => {
  const text =
    'The grain stores of Oakham were shown today to the Department \nof Mills and Trade, and with it came more than 150 mill \nworkers from the town.'
  const { organisations, counts } = await extract(text)
  const [body] = organisations
  expect([body.name, text.slice(body.mentions[0].start, body.mentions[0].end)]).toEqual([
    'Department of Mills and Trade',
    'Department \nof Mills and Trade',
  ])
  expect(counts.map(({ text, item }) => [text.replace(/\s+/g, ' '), item])).toEqual([
    ['more than 150 mill workers', 'mill workers'],
  ])
})

describe('records of one analysis', () => {
  const text = '🏭 A mill\u200b opens 🌾\n\nOakham Mills sold 5 kg of flour on May 3, 2021.'
  test.each(['utf16', 'codepoint'] as const)('are the same each time, counted in %s', async (offsets) => {
    const { analyse } = await import('../src/extract.ts')
    const analysis = await analyse(text, { offsets })
    const first = await analysis.record()
    expect(await analysis.record()).toEqual(first)
    expect([...text].slice(first.quantities[0].start, first.quantities[0].end).join('') === '5 kg').toBe(
      offsets === 'codepoint',
    )
  })
})

test.each([
  ['Mills ground corn in May 2018.3 The speed was low.', 'Mills ground corn in May 2018.\n\nThe speed was low.'],
  ['Mills ground corn in 2018.2Data were few.', 'Mills ground corn in 2018.\n\nData were few.'],
  ['Mills run Version 2018.3 Pro.', 'Mills run Version 2018.3 Pro.'],
  ['Mills ground 2018.3 tons in 2018.3 days.', 'Mills ground 2018.3 tons in 2018.3 days.'],
  ['It cost $5 million2 and 20%3 more.', 'It cost $5 million and 20% more.'],
  ['It cost $5 million.2 and is at a.example/x%20 now.', 'It cost $5 million.2 and is at a.example/x%20 now.'],
  ['The Bank1 met our staff2 here. The Bank and staff left.', 'The Bank met our staff here. The Bank and staff left.'],
  [
    'The Bank2 met our staff3 here. The Bank and staff left.',
    'The Bank2 met our staff3 here. The Bank and staff left.',
  ],
  ['The Bank1 met the Bank2 here. The Bank left.', 'The Bank1 met the Bank2 here. The Bank left.'],
  ['The Alpha1 met the Gamma2 here.', 'The Alpha1 met the Gamma2 here.'],
])('the number of a note behind a year, an amount, words: %s', (given, text) =>
  expect(createDocument(given).text).toBe(text),
)
