/** What releases of armed forces, defence and foreign ministries are made of. */
import { describe, expect, test } from 'vitest'
import { createDocument } from '../src/document/document.ts'
import { extract } from '../src/index.ts'
import { findPlaces } from '../src/link/places/index.ts'
import { typeOf } from '../src/link/places/kinds.ts'
import { field } from './fields.ts'

const bodies = async (text: string) => (await field('organisations', text)).map((one) => one.name)
const people = async (text: string) => (await field('people', text)).map((one) => [one.name, one.role])
const places = async (text: string) => (await field('places', text)).map((one) => `${one.name}: ${one.type}`)

describe('units by their number', () => {
  test.each([
    ['They met the UK’s 20th Armoured Brigade in the north.', ['20th Armoured Brigade']],
    ['Engineers from 75 Engineer Regiment joined them.', ['75 Engineer Regiment']],
    [
      'Jets of 3 Fighter Squadron and of the 140 Expeditionary Air Wing flew.',
      ['3 Fighter Squadron', '140 Expeditionary Air Wing'],
    ],
    ['The 10th Mountain Division and the Fifth Fleet took part.', ['10th Mountain Division', 'Fifth Fleet']],
    ['Men of 45 Commando landed.', ['45 Commando']],
    [
      'Men of the 7th Cavalry and of the 1st Battalion, 5th Marines trained.',
      ['7th Cavalry', '1st Battalion, 5th Marines'],
    ],
    ['In 1863 some 300 Texas Cavalry men rode.', []],
    ['On May 3 Wing Commander Roe spoke to them.', []],
    ['He bought 3 Fighter jets and 20 Field guns.', []],
  ])('%s', async (text, names) => {
    expect(await bodies(text)).toEqual(names)
  })

  test('the number counts nothing', async () => {
    expect(await field('counts', 'Men of 45 Commando landed with 40 boats of 3 Fighter Squadron.')).toMatchObject([
      { item: 'boats' },
    ])
  })

  test('men of an arm are counted', async () => {
    expect((await field('counts', 'In 1863 some 300 Confederate Cavalry men rode.')).map((one) => one.value)).toEqual([
      300,
    ])
  })

  test('its letters stand for it', async () => {
    const text = 'The 1st Brigade Combat Team trained in May. Jane Roe of 1st BCT spoke.'
    expect(await field('organisations', text)).toMatchObject([{ name: '1st Brigade Combat Team', acronym: 'BCT' }])
  })
})

describe('where the name of a force ends', () => {
  test.each([
    ['More than 1,000 Army Reserve Soldiers came to the fort in May.', ['Army Reserve']],
    ['RAF Typhoon fighter jets and navy helicopters ended a training exercise off the coast of Norway.', ['RAF']],
    ['Working with the Royal Navy and Army has made it better.', ['Royal Navy', 'Army']],
  ])('%s', async (text, names) => {
    expect(await bodies(text)).toEqual(names)
  })
})

describe('people', () => {
  test.each([
    [
      'how somebody is addressed stands between office and name',
      'The Defence Secretary Sir Tom Fallow visited them. Sir Tom spoke. Defence Secretary Sir Tom Fallow left.',
      [['Tom Fallow', 'Defence Secretary']],
    ],
    [
      'the family name first, in capitals',
      'Mr. MOTARI Toshiro, Minister for Roads, spoke. Minister MOTARI thanked Mr Hale.',
      [
        ['MOTARI Toshiro', 'Minister for Roads'],
        ['Hale', null],
      ],
    ],
    [
      'the family name first, behind an office',
      'Foreign Minister Qin Zhao met Minister Hale. Minister Qin spoke.',
      [
        ['Qin Zhao', 'Foreign Minister'],
        ['Hale', 'Minister'],
      ],
    ],
    [
      'the office of another stands in front',
      'At the invitation of the Foreign Minister of Hungary, Foreign Minister Bilal Zardan spoke.',
      [['Bilal Zardan', 'Foreign Minister']],
    ],
    [
      'a list of charges',
      'Under Secretary of State for Growth, Energy, and the Environment Jose W. Fernando will travel.',
      [['Jose W. Fernando', 'Under Secretary of State for Growth, Energy, and the Environment']],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await people(text)).toEqual(expected)
  })
})

describe('places', () => {
  test.each([
    ['It matters to the Indo-Pacific and to Norway.', ['Indo-Pacific: region', 'Norway: country']],
    ['We stand with our allies in the East and in Poland.', ['Poland: country']],
    ['She will travel to Abu Dhabi, UAE, in May.', ['Abu Dhabi: city', 'UAE: country']],
    ['They flew from Oakmoor International Airport to Boston.', ['Boston: city']],
    ['The shop at 7/42 Brunswick St in Brisbane is open.', ['Brisbane: city']],
    ['Jane Roe, MD, practises in Bethesda, MD.', ['Bethesda: city', 'MD: region']],
    ['The clinic in Newport News, VA, is open.', ['Newport News: city', 'VA: region']],
    ['The hotel in Las Vegas, NV will open.', ['Las Vegas: city', 'NV: region']],
    ['It has its seat at One Harbour Plaza in Boston.', ['Boston: city']],
    ['It condemned what DPRK and Iran did.', ['DPRK: country', 'Iran: country']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected)
  })
})

test.each([
  ['Norway-Japan', ['Norway', 'Japan']],
  ['Guinea-Bissau', ['Guinea-Bissau']],
  ['Alder-Birch', ['Alder-Birch']],
])('two countries by one hyphen: %s', (name, expected) => {
  const text = `Relations of ${name} grew.`
  const spans = [{ start: 13, end: 13 + name.length }]
  expect(findPlaces(createDocument(text), spans, [], []).map((place) => place.name)).toEqual(expected)
})

test.each([
  ['Kogalnic Airbase', 'other'],
  ['Alder', 'city'],
])('what kind of place the name tells: %s', (name, kind) => {
  expect(typeOf(name, null)).toBe(kind)
})

test('a place that nobody knows, where the tagger is in doubt', async () => {
  expect(await places('A day against Fomophobia was held in Oslo on Monday.')).toEqual(['Oslo: city'])
})

const story = 'The exercise brought more than a thousand soldiers to the fort, where they trained for two weeks.'

describe('the top', () => {
  test.each([
    ['a label', `News story: 1,500 Troops Train in the North\n\n${story}`, '1,500 Troops Train in the North', null],
    [
      'who states it, above the place and the day',
      `On the Address to the General Assembly\n\nPress Statement\nRex W. Marlow\nSecretary of State\nWashington, DC\nMay 9, 2017\n\n${story}`,
      'On the Address to the General Assembly',
      null,
    ],
    [
      'who wrote it, with a rank',
      `Brigade Ends Exercise at the Fort\n\nNEWS | July 2, 2021\n\nBy Sgt. 1st Class Tom Powell 76th Response Command\n\nFORT STEWART, Georgia – ${story}`,
      'Brigade Ends Exercise at the Fort',
      null,
    ],
  ])('%s', async (_, text, headline, subheadline) => {
    const record = await extract(text)
    expect(record.headline?.text).toBe(headline)
    expect(record.subheadline?.text ?? null).toBe(subheadline)
  })

  test('on whose behalf it is passed on', async () => {
    const text = `Minister Meets Minister in Oslo\n\n${story}\n\nDistributed by Roe Wire on behalf of Republic of Norland, Ministry of Foreign Affairs.`
    expect((await extract(text)).issuer?.name).toBe('Ministry of Foreign Affairs')
  })
})

describe('who speaks', () => {
  const read = async (text: string) =>
    (await extract(text)).quotes.map((quote) => [quote.text.slice(0, 9), quote.speaker])

  test('one to whom a statement is attributed', async () => {
    const text = `Readout of the Meeting in Oslo\n\nThe following is attributable to Spokesperson Ned Prior:\n\n${story}`
    expect(await read(text)).toEqual([['The exerc', 'Ned Prior']])
  })

  test('one who was presented since the last speech', async () => {
    const text =
      '“We train here every year,” said Maj. James Brown.\n\nIt is rare for all, and most of all for Col. Mark Dole.\n\n“I have done it seven times in my life,” he said.'
    expect(await read(text)).toEqual([
      ['We train ', 'James Brown'],
      ['I have do', 'Mark Dole'],
    ])
  })

  test('no verb stands behind a number', async () => {
    const text =
      '“We are bound to our plan,” said Jane Roe, chief of Corvanta Inc. “We put our money to work first.”\n\nCorvanta Inc. has 2.2 billion shares today.'
    expect(await read(text)).toEqual([['We are bo', 'Jane Roe']])
  })
})

test('what is weighed stands behind the weight in brackets', async () => {
  const text = 'It told of the seizure of over 400 kilograms (880 pounds) of fentanyl pills.'
  expect((await field('quantities', text)).map((one) => one.of)).toEqual(['fentanyl pills', 'fentanyl pills'])
})

describe('ranks', () => {
  test.each([
    ['Maj.-Gen. Edwin Bubar spoke on Monday.', 'Edwin Bubar', 'Maj.-Gen.'],
    ['It was Brig.-Gen. Yaro Meribe who spoke. He left.', 'Yaro Meribe', 'Brig.-Gen.'],
    ['Lt-Gen. Ayo Udoma spoke too.', 'Ayo Udoma', 'Lt-Gen.'],
    [
      'The Director, Army Public Relations, Brig.-Gen. Sani Kuta, spoke.',
      'Sani Kuta',
      'Director, Army Public Relations',
    ],
    [
      'The Director, Camp Media Operations, Major General Tom Hale, spoke.',
      'Tom Hale',
      'Director, Camp Media Operations',
    ],
    ['The Director, Jane Roe, Major General Tom Hale and others spoke.', 'Tom Hale', 'Major General'],
  ])('%s', async (text, name, role) => {
    expect(await people(text)).toContainEqual([name, role])
  })

  test.each([
    ['Col. Wayne Marlow, 433rd Support Group commander, spoke.', 'commander', '433rd Support Group'],
    ['Jane Koons, 20th Fighter Wing historian, spoke.', 'historian', '20th Fighter Wing'],
    ['Jane Koons, 20 Hill Street, historian, spoke.', null, null],
  ])('an office with the unit in front: %s', async (text, role, organisation) => {
    const [person] = await field('people', text)
    expect([person.role, person.organisation]).toEqual([role, organisation])
  })
})

describe('names of states and their officers', () => {
  test.each([
    [
      'He came at the invitation of the President of the Maldives Ibram Solim.',
      [['Ibram Solim', 'President of the Maldives']],
    ],
    ['He wrote to the Governor of New South Wales Rivers.', []],
    ['The Cabinet congratulated Prime Minister (PM) Sheila Hasani.', [['Sheila Hasani', 'Prime Minister']]],
    [
      'Didi Esther Walston, Permanent Secretary of the ministry, spoke.',
      [['Didi Esther Walston', 'Permanent Secretary of the ministry']],
    ],
    [
      'Prince Farhal bin Omran Al Sabir, Minister of Roads, signed it.',
      [['Farhal bin Omran Al Sabir', 'Minister of Roads']],
    ],
    ['It was heard by Magistrate Judge Harmel Pretoc on Monday.', [['Harmel Pretoc', 'Magistrate Judge']]],
  ])('%s', async (text, expected) => {
    expect(await people(text)).toEqual(expected)
  })

  test.each([
    ['The Sri Lankan Prime Minister will hold talks. The Saudi side agreed.', []],
    [
      'It went from the Human Rights Ministry to the Ministry of Federal Education.',
      ['Human Rights Ministry', 'Ministry of Federal Education'],
    ],
    ['It was found in the Nembe Local Government Area of the state.', []],
    [
      'Men of the 2nd Battalion, 118th Field Artillery Regiment trained.',
      ['2nd Battalion, 118th Field Artillery Regiment'],
    ],
    ['The General Officer Commanding 7 Division, Norland Army, spoke.', ['7 Division', 'Norland Army']],
    ['The 14th Flying Training Wing has its seat there.', ['14th Flying Training Wing']],
  ])('%s', async (text, expected) => {
    expect(await bodies(text)).toEqual(expected)
  })
})

test('what stands below who wrote it, and a day in a list', async () => {
  const text = `Units Hold Changes of Command\n\n  • Published June 9, 2020\n  • By L. Cunnings\n  • 433rd Wing Public Affairs\n\n${story}`
  const record = await extract(text)
  expect(record.subheadline).toBe(null)
  expect(record.referenceDate?.value).toBe('2020-06-09')
})
