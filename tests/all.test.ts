/** `extractAll`: the library's way through many releases. */
import { expect, test } from 'vitest'
import { extractAll } from '../src/index.ts'
import { files, release } from './files.ts'

test('outcomes in the order of the inputs, failures in their place', async () => {
  const at = files({ 'a.txt': release(3) })
  const inputs = [
    release(1),
    new TextEncoder().encode(release(2)),
    { file: `${at}/a.txt` },
    { file: `${at}/missing.txt` },
    { text: 'It seized 4 kg last year.', id: 'x', path: 'p', referenceDate: '2020-05-06' },
  ]
  const got = []
  for await (const outcome of extractAll(inputs, { only: ['quantities', 'dates'], jobs: 2 })) got.push(outcome)
  expect(got.map(({ input }) => input)).toEqual(inputs)
  expect(got.map(({ record, error }) => error?.code ?? record?.quantities[0].value)).toEqual([1, 2, 3, 'ENOENT', 4])
  expect(got[4].record).toMatchObject({ source: { path: 'p', id: 'x' }, dates: [{ value: '2019' }] })
})

test('an endless input is read only as far as its reader comes', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given++
      yield release(given)
    }
  }
  let taken = 0
  for await (const { record } of extractAll(endless(), { only: ['quantities'], jobs: 1 })) {
    expect(record?.quantities[0].value).toBe(++taken)
    if (taken === 5) break
  }
  expect(given).toBeLessThan(40)
})

test('wrong options are told', async () => {
  await expect(extractAll([], { jobs: 0 }).next()).rejects.toThrow(RangeError)
  await expect(extractAll([null as unknown as string]).next()).rejects.toThrow(TypeError)
})
