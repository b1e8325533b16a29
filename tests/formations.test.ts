/** Units of armed forces, who leads them, and where they are. */
import { describe, expect, test } from 'vitest'
import { typeOf } from '../src/link/places/kinds.ts'
import { field } from './fields.ts'

const bodies = async (text: string) => (await field('organisations', text)).map((one) => one.name)

describe('units and their numbers', () => {
  test.each([
    ['Jets of No. 36 Squadron flew.', ['No. 36 Squadron']],
    ['A helicopter of 815 Naval Air Squadron flew.', ['815 Naval Air Squadron']],
    ['An aircraft of 14 Wing Alder flew 22 missions.', ['14 Wing']],
    ['Two men of 16 Rashtriya Rifles were hurt.', ['16 Rashtriya Rifles']],
    ['Some 120 members of 1 Canadian Ranger Patrol Group walked there.', ['1 Canadian Ranger Patrol Group']],
    ['The ship joined Joint Task Force 646 in May.', ['Joint Task Force 646']],
    ['He is a member of Special Forces Regiment 5, and left.', ['Special Forces Regiment 5']],
    ['He saw 16 Hunting Rifles and 3 Fighter jets.', []],
    ['It trained with the 4th Canadian Division in May.', ['4th Canadian Division']],
  ])('%s', async (text, names) => {
    expect(await bodies(text)).toEqual(names)
  })
})

describe('a part and its regiment are one', () => {
  test.each([
    ['2nd Battalion, 504th Parachute Infantry Regiment, 1st Brigade Combat Team', 2],
    ['3rd Battalion, The Royal Norland Regiment', 1],
    ['1st Battalion The Royal Norland Regiment', 1],
    ['3rd Battalion, Royal 22e Régiment', 1],
    ['Company B, 2nd Battalion, 12th Infantry Regiment', 1],
  ])('%s', async (unit, count) => {
    const names = await bodies(`They serve with ${unit}, and trained in May.`)
    expect(names).toHaveLength(count)
    expect(unit.startsWith(names[0])).toBe(true)
    expect(names[0]).toMatch(/Regiment|Régiment/)
  })
})

describe('who leads a body is no part of it', () => {
  test.each([
    ['Maj Gen Tom Hale, GOC 19 Infantry Division, spoke.', ['19 Infantry Division']],
    ['Colonel Tom Hale, Commander 6th Division, spoke.', ['6th Division']],
    ['The Air Officer Commanding Tactical Air Command, Air Commodore Tom Hale, spoke.', ['Tactical Air Command']],
    ['The Chief of Defence Staff, General Tom Hale, spoke.', []],
    ['More than 190 Australian Defence Force personnel came home.', ['Australian Defence Force']],
  ])('%s', async (text, names) => {
    expect(await bodies(text)).toEqual(names)
  })
})

describe('the land in a name', () => {
  test.each([
    ['The Armed Forces of the Philippines said so on Monday.', ['Armed Forces of the Philippines']],
    [
      'The Senate Committee on Farms, Food, and Related Agencies met on Monday.',
      ['Senate Committee on Farms, Food, and Related Agencies'],
    ],
    [
      'The House Subcommittee on Rivers and Related Programs met on Monday.',
      ['House Subcommittee on Rivers and Related Programs'],
    ],
    ['The House Subcommittee on Rivers and Related Dams met on Monday.', ['House Subcommittee on Rivers']],
    ['The European Union Training Mission in Chad ended in May.', ['European Union Training Mission in Chad']],
  ])('%s', async (text, names) => {
    expect(await bodies(text)).toEqual(names)
  })
})

describe('neither bodies nor people', () => {
  test.each([
    ['The frigate HMS Melbrook seized drugs. Melbrook sailed in May.'],
    ['BRP Andres Bonifaz joined INS Kolvar for a drill.'],
    ['Near Ayn Aroun, four strikes hit a wall.'],
    ['It left Minver Air Force Base, Utah, in May.'],
    ['Work will be done at Hallow Naval Station in May.'],
  ])('%s', async (text) => {
    expect(await bodies(text)).toEqual([])
    expect(await field('people', text)).toEqual([])
  })

  test.each(['Camp Alder', 'Alder Air Force Base', 'Naval Station Alder', 'Alder AFB', 'Alder Bay Training Area'])(
    'a base is a place: %s',
    (name) => expect(typeOf(name, null)).toBe('other'),
  )
})

test('aircraft by the name of their kind', async () => {
  expect(await bodies('Two Royal Air Force Typhoons flew over the town.')).toEqual(['Royal Air Force'])
})
