import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'

const read = async (text: string) => (await extract(`The Old Bridge\n\n${text}`)).people

type OfficeRow = [string, ...[string, string | null, string | null][]]

async function holds(text: string, ...people: OfficeRow[1][]): Promise<void> {
  expect((await read(text)).map((p) => [p.name, p.role, p.organisation])).toEqual(people)
}

// What belongs to an office, in front of a name and behind it, and what does not.
test.each<OfficeRow>([
  ['Jane Calloway, a board member company, came. Jane Calloway left.', ['Jane Calloway', 'board member', null]],
  ['Jane Calloway, director search and hiring, came.', ['Jane Calloway', 'director', null]],
  ['Jane Calloway, director of rivers search, came.', ['Jane Calloway', 'director of rivers search', null]],
  ['Jane Calloway, Founder & CEO of Navex, came.', ['Jane Calloway', 'Founder & CEO of Navex', 'Navex']],
  ['Jane Calloway, Port of Entry director, came.', ['Jane Calloway', 'Port of Entry director', null]],
  ['Jane Calloway, officer in charge of the river, came.', ['Jane Calloway', 'officer in charge of the river', null]],
  [
    'Jane Calloway, adviser to the Mayor of Alderton, came.',
    ['Jane Calloway', 'adviser to the Mayor of Alderton', null],
  ],
  [
    'Jane Calloway, chairman of the committee on rivers, came.',
    ['Jane Calloway', 'chairman of the committee on rivers', null],
  ],
  [
    'Jane Calloway, a Republican on the Budget Committee, came.',
    ['Jane Calloway', 'Republican on the Budget Committee', 'Budget Committee'],
  ],
  ['Jane Calloway, director appointed in May, came.', ['Jane Calloway', 'director', null]],
  ['Jane Calloway, director at Navex, came.', ['Jane Calloway', 'director at Navex', 'Navex']],
  ['Jane Calloway, director taking the lead, came.', ['Jane Calloway', 'director', null]],
  ['The director of Navex, Jane Calloway, came.', ['Jane Calloway', 'director of Navex', 'Navex']],
  ['They met old friends, director, Jane Calloway and others.', ['Jane Calloway', 'director', null]],
  ['Director: Jane Calloway', ['Jane Calloway', 'Director', null]],
  ['JOURNALIST: Jane Calloway has left the town of Dunmore.', ['Jane Calloway', null, null]],
  [
    'Directors – Jane Calloway and Peter Lund – came.',
    ['Jane Calloway', 'Director', null],
    ['Peter Lund', 'Director', null],
  ],
  [
    'The Director, Army Public Relations, Jane Calloway, came.',
    ['Jane Calloway', 'Director, Army Public Relations', 'Army Public Relations'],
  ],
  ['AND CEO Jane Calloway came.', ['Jane Calloway', 'CEO', null]],
  ['Navex Appoints Director Jane Calloway.', ['Jane Calloway', 'Director', null]],
  [
    'The Chairman on the Budget Committee, Jane Calloway, came.',
    ['Jane Calloway', 'Chairman on the Budget Committee', 'Budget Committee'],
  ],
  ['She greeted warmly director Jane Calloway.', ['Jane Calloway', 'director', null]],
  ['The newly elected mayor Jane Calloway came.', ['Jane Calloway', 'newly elected mayor', null]],
  ['It meets director Jane Calloway.', ['Jane Calloway', 'director', null]],
  ['The sales director Jane Calloway came.', ['Jane Calloway', 'sales director', null]],
  ['Jane Calloway, Director, Ohio, came.', ['Jane Calloway', 'Director', null]],
  ['Jane Calloway, Baker, Growth, came.', ['Jane Calloway', 'Baker', null]],
  [
    'Jane Calloway, Vice President, Food, Wine and Travel, came.',
    ['Jane Calloway', 'Vice President, Food, Wine and Travel', null],
  ],
  [
    'Jane Calloway, Minister for Food, Wine and Travel, came.',
    ['Jane Calloway', 'Minister for Food, Wine and Travel', null],
  ],
  ['Jane Calloway, Baker of Food, Wine and Travel, came.', ['Jane Calloway', 'Baker of Food', null]],
  [
    'Jane Calloway, Founder, Executive Director and CEO of Navex, came.',
    ['Jane Calloway', 'Founder, Executive Director and CEO of Navex', 'Navex'],
  ],
  [
    'Jane Calloway, Founder, Director, and CEO of Navex, came.',
    ['Jane Calloway', 'Founder, Director, and CEO of Navex', 'Navex'],
  ],
  ['Jane Calloway, CEO of Navex, Inc., came.', ['Jane Calloway', 'CEO of Navex, Inc.', 'Navex, Inc.']],
  [
    'The Rivers Committee met. Ranking Member Jane Calloway came.',
    ['Jane Calloway', 'Ranking Member', 'Rivers Committee'],
  ],
  [
    'The Rivers Committee and the Budget Committee met. Ranking Member Jane Calloway came.',
    ['Jane Calloway', 'Ranking Member', null],
  ],
  [
    'The Department of Justice told of it. Attorney General Jane Calloway came.',
    ['Jane Calloway', 'Attorney General', 'Department of Justice'],
  ],
  [
    'The Department of Justice told of it. Ohio Attorney General Jane Calloway came.',
    ['Jane Calloway', 'Ohio Attorney General', null],
  ],
  [
    'Jane Calloway, director at Navex Labs, Fairmont University, came.',
    ['Jane Calloway', 'director at Navex Labs', 'Navex Labs'],
  ],
  [
    'Jane Calloway, Minister for Justice and Customs, came to the Justice Department.',
    ['Jane Calloway', 'Minister for Justice and Customs', null],
  ],
  [
    'Jane Calloway, manager of the Optics Division at Navex Inc., came.',
    ['Jane Calloway', 'manager of the Optics Division', 'Navex Inc.'],
  ],
  ['Navex Inc. Chief Executive Jane Calloway came.', ['Jane Calloway', 'Chief Executive', 'Navex Inc.']],
  ["Navex Inc.'s Chief Executive, Jane Calloway, came.", ['Jane Calloway', 'Chief Executive', 'Navex Inc.']],
  [
    'Alderton Police Department spokesman Jane Calloway came.',
    ['Jane Calloway', 'Alderton Police Department spokesman', 'Alderton Police Department'],
  ],
  [
    'Jane Calloway (director of the River Board) came.',
    ['Jane Calloway', 'director of the River Board', 'River Board'],
  ],
  [
    'Jane Calloway was named director of the River Board.',
    ['Jane Calloway', 'director of the River Board', 'River Board'],
  ],
  [
    'Jane Calloway, formerly director of the River Board, came.',
    ['Jane Calloway', 'director of the River Board', 'River Board'],
  ],
  [
    'Jane Calloway Communications Director for the Calder Alliance came.',
    ['Jane Calloway', 'Communications Director for the Calder Alliance', 'Calder Alliance'],
  ],
  [
    'Jane Calloway\nDirector of the River Board\n\nIt came.',
    ['Jane Calloway', 'Director of the River Board', 'River Board'],
  ],
  ['Jane Calloway\ndirector of the river\n\nIt came.', ['Jane Calloway', null, null]],
  ['Media Relations:\nJane Calloway\n202-555-0142', ['Jane Calloway', 'Media Relations', null]],
  [
    'Directors Jane Calloway and Peter Lund came.',
    ['Jane Calloway', 'Director', null],
    ['Peter Lund', 'Director', null],
  ],
  [
    'Businessmen Jane Calloway and Peter Lund came.',
    ['Jane Calloway', 'Businessman', null],
    ['Peter Lund', 'Businessman', null],
  ],
  [
    'Two deputies, Jane Calloway and Peter Lund, came.',
    ['Jane Calloway', 'deputy', null],
    ['Peter Lund', 'deputy', null],
  ],
  ['Sens. Jane Calloway and Peter Lund came.', ['Jane Calloway', 'Sens.', null], ['Peter Lund', 'Sens.', null]],
  ['Deputy (Acting) Director Jane Calloway came.', ['Jane Calloway', 'Deputy (Acting) Director', null]],
  ['The Director (Navex) Mayor Jane Calloway came.', ['Jane Calloway', 'Mayor', null]],
  [
    'Jane Calloway, Deputy (Acting) Director of Navex, came.',
    ['Jane Calloway', 'Deputy (Acting) Director of Navex', 'Navex'],
  ],
])('%s', holds)

test.fails.each<OfficeRow>([
  ['Jane Calloway, adviser on rivers, came.', ['Jane Calloway', 'adviser on rivers', null]],
  ['They met the director – Jane Calloway – there.', ['Jane Calloway', 'director', null]],
  ['Jane Calloway, Director, Growth, came.', ['Jane Calloway', 'Director, Growth', null]],
  [
    'The Alderton Police Department told of it. Police Chief Jane Calloway came.',
    ['Jane Calloway', 'Police Chief', 'Alderton Police Department'],
  ],
])('not read right yet: %s', holds)

// Whose a name is that stands there in another form.
test.each<[string, ...[string, string | null, number?][]]>([
  ['MOTEGI Toshimitsu came. Minister Motegi left.', ['MOTEGI Toshimitsu', 'Minister']],
  ['Chris Calloway came. Christopher Calloway left.', ['Chris Calloway', null]],
  ['Jo Calloway came. Joanna Calloway left.', ['Jo Calloway', null], ['Joanna Calloway', null]],
  ['J. Calloway came. Jane Calloway left.', ['J. Calloway', null]],
  ['Ann Di Marlo came. Di Marlo left.', ['Ann Di Marlo', null]],
  ['Jane Calloway, 34, came. Ms. Calloway (35) left.', ['Jane Calloway', null, 34]],
  ['Jane Calloway, 134, came.', ['Jane Calloway', null]],
])('%s', async (text, ...people) =>
  expect((await read(text)).map((p) => [p.name, p.role, ...(p.age === null ? [] : [p.age])])).toEqual(people),
)
