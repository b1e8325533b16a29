import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const bodies = async (text: string) => (await field('organisations', text)).map((o) => o.name)

describe('one entry for one committee', () => {
  test.each([
    ['The Senate Harbors Committee met. The Senate Committee on the Harbors agreed.', 1],
    ['The Senate Select Committee on Harbors met. The Senate Harbors Committee agreed.', 1],
    ['The U.S. Senate Special Committee on Harbors met. Then the Harbors Committee agreed.', 1],
    ['The House Committee on Bridges, Roads, and Ports met. The House Bridges Committee agreed.', 1],
    ['The Senate Roads and Rivers Committee met. The Committee on Roads and Rivers agreed.', 1],
    ['The Subcommittee on Roads and Rivers met. The Roads and Rivers Subcommittee agreed.', 1],
    ['The Senate Roads and Public Rivers Committee (RPR) met. The RPR Committee agreed.', 1],
    ['The Standing Committee on Bridges met. The Bridges Committee agreed.', 1],
    // Another chamber's, another kind's, another field's.
    ['The Senate Harbors Committee met. The House Committee on Harbors agreed.', 2],
    ['The Committee on Roads met. The Roads Subcommittee agreed.', 2],
    ['The Joint Committee on Roads met. The Joint Committee on Rivers agreed.', 2],
    ['The Senate Committee on Roads met. The Senate Rivers Committee agreed.', 2],
    ['The National Committee on Roads met. The Roads Committee agreed.', 2],
    ['The Harbors Committee on Safety met. The Safety Committee agreed.', 2],
  ])('%s', async (text, count) => expect(await bodies(text)).toHaveLength(count))
})

describe('two spellings of one name', () => {
  test.each([
    ['Calderēz Foods, Inc. grew.\n\nSOURCE Calderez Foods', ['Calderēz Foods, Inc.']],
    ['The Coalition Parties met. Then the Coalition agreed.', ['Coalition Parties']],
    ['The Liberal-National Coalition met. Then the Coalition agreed.', ['Liberal-National Coalition']],
    ['The Coalition met. The Coalition Government agreed.', ['Coalition', 'Coalition Government']],
    ['The Housing Coalition met. Then the Coalition agreed.', ['Housing Coalition', 'Coalition']],
  ])('%s', async (text, names) => expect(await bodies(text)).toEqual(names))
})

describe('what is studied, and what a desk does, is no body', () => {
  test.each([
    ['He holds a Bachelor of Science in Business Administration.', []],
    ['He holds a Master’s of Business Administration and a Master of Public Administration.', []],
    ['She was Senior Vice President, Human Resources, until May.', []],
    ['She taught at the School of Public Administration.', ['School of Public Administration']],
    ['The Department of Human Resources met.', ['Department of Human Resources']],
    ['The Small Business Administration lent money.', ['Small Business Administration']],
  ])('%s', async (text, names) => expect(await bodies(text)).toEqual(names))
})

describe('family names behind the plural of an office', () => {
  const people = async (text: string) => (await field('people', text)).map((p) => p.name)
  test.each([
    ['Ministers Harmon and Pratten announced the plan.', ['Harmon', 'Pratten']],
    ['Sens. Dollard (D-OH), Pratten (R-WV), and Harmon (D-DE) wrote the bill.', ['Dollard', 'Pratten', 'Harmon']],
    ['Senators Harmon and Pratten’s bill passed.', ['Harmon', 'Pratten']],
    ['Governors Harmon and Pratten City Council members met.', []],
    ['Senators Dollard and Congress agreed.', ['Dollard']],
    ['Senators Dollard, Texas and Ohio sent them.', []],
    ['Minister Harmon and Treasury agreed.', ['Harmon']],
    ['Representatives of Ohio and Texas met.', []],
  ])('%s', async (text, names) => expect(await people(text)).toEqual(names))
})

describe('one person under two spellings', () => {
  const people = async (text: string) => (await field('people', text)).map((p) => p.name)
  test.each([
    ['Senator Jane Dollard Pratten came. Senator Dollard-Pratten spoke.', ['Jane Dollard Pratten']],
    ['José Harmon came on Monday. Jose Harmon was sentenced.', ['José Harmon']],
    ['Tom Dollard Pratten came. Jane Dollard-Pratten left.', ['Tom Dollard Pratten', 'Jane Dollard-Pratten']],
    ['Mary Ann Pratten came. Ann Pratten left.', ['Mary Ann Pratten', 'Ann Pratten']],
  ])('%s', async (text, names) => expect(await people(text)).toEqual(names))
})

test('the ranking member is of the only committee that the text names', async () => {
  const bodyOf = async (text: string) => (await field('people', text)).at(-1)?.organisation
  const met = 'The Senate Committee on Roads and Rivers met.'
  const led = 'Roads Committee Chairman Dan Harmon and Ranking Member Ann Pratten agreed.'
  expect(await bodyOf(`${met} ${led}`)).toBe('Senate Committee on Roads and Rivers')
  expect(await bodyOf(`${met} The House Committee on Bridges and Ports met. ${led}`)).toBeNull()
})
