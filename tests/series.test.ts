import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

const bodies = async (text: string) => (await field('organisations', text)).map(({ name }) => name)

describe('what stands in a list of bodies is one', () => {
  test.each([
    ['Its customers are Microsoft, Walmart, and Blintz.', ['Microsoft', 'Walmart', 'Blintz']],
    ['It was told to the Aspen Roads, Microsoft, and Walmart.', ['Aspen Roads', 'Microsoft', 'Walmart']],
    ['Its customers are Microsoft, Walmart, Blintz, and many more.', ['Microsoft', 'Walmart', 'Blintz']],
    ['Its customers are Fern & Dale LLP, March of Hares or Walmart.', ['Fern & Dale LLP', 'March of Hares', 'Walmart']],
  ])('%s', async (text, names) => expect(await bodies(text)).toEqual(names))

  test.each([
    ['with fewer than two that are known', 'Its customers are Walmart, Splunt, Gorvy and Blintz.', 'Blintz'],
    ['what opens a sentence', 'Together, Microsoft and Walmart pay.', 'Together'],
    ['a person stands among them', 'It met Microsoft, Tom Hill, Walmart and Blintz.', 'Blintz'],
    ['a list without an end', 'Its customers are Microsoft, Walmart, Blintz.', 'Blintz'],
    ['where something is', 'It met the church in Blintz, Microsoft and Walmart.', 'Blintz'],
    ['a town', 'Leaders came from the Harrow Church in Irvine, Microsoft, and Walmart.', 'Irvine'],
    ['a place', 'It goes to Microsoft, Walmart and Norway.', 'Norway'],
    ['a word of things', 'It paid Microsoft, Walmart and Blintz Act.', 'Blintz Act'],
  ])('no body: %s', async (_, text, name) => expect(await bodies(text)).not.toContain(name))

  test('several items of one name are no list of bodies', async () =>
    expect(await bodies('The Bureau of Rivers, Lakes, and Harbours met Microsoft.')).not.toContain('Lakes'))
})
