import { expect, test } from 'vitest'
import { withLetters } from '../scripts/letters.ts'

/** The pattern that a source text makes once its properties are spelled out. */
const made = (source: string): RegExp => new Function(`return ${withLetters(source)}`)()

const SOURCES: [string, RegExp][] = [
  ['/^\\p{L}+$/u', /^\p{L}+$/u],
  ['/^[\\p{L}\\p{N}-]+$/iu', /^[\p{L}\p{N}-]+$/iu],
  ['/^[^\\p{L}]+$/u', /^[^\p{L}]+$/u],
  ['/^\\P{L}+$/u', /^\P{L}+$/u],
  ['/^[^\\P{L}x]+$/u', /^[^\P{L}x]+$/u],
  ['/^\\[\\p{L}\\]$/u', /^\[\p{L}\]$/u],
  ['/^\\p{Lu}\\p{Ll}+$/u', /^\p{Lu}\p{Ll}+$/u],
  ['/^\\\\\\p{L}$/u', /^\\\p{L}$/u],
  ["new RegExp('^[\\\\p{L}\\\\p{M}]+\\\\p{N}$', 'u')", /^[\p{L}\p{M}]+\p{N}$/u],
  ['new RegExp(String.raw`^\\p{L}+$`, "u")', /^\p{L}+$/u],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a source text
  ['new RegExp(`^[${"x"}\\\\p{L}]+\\\\p{N}$`, "u")', /^[x\p{L}]+\p{N}$/u],
]
const WORDS = [
  ...[
    'Calder',
    'calder',
    'ÉTÉ',
    'Șerban',
    'żaba',
    'Łódź',
    'Δέλτα',
    'Ứng',
    'ứng',
    'Вода',
    'naïve',
    'e\u0301te\u0301',
    'Calder2',
    'a½',
  ],
  ...['12', '-', ', ', '[a]', '\\a', 'x', 'xx', '№', '²'],
]

test.each(SOURCES)('%s means the same spelled out', (source, pattern) => {
  const spelled = made(source)
  for (const word of WORDS) expect([word, spelled.test(word)]).toEqual([word, pattern.test(word)])
})

const CASED: [string, string][] = [
  ['Đường', 'đường'],
  ['Ứng', 'ứng'],
  ['Șerban', 'șerban'],
  ['Żaba', 'żaba'],
  ['Ярость', 'ярость'],
]
test.each(CASED)('%s begins with a capital, %s does not', (capital, small) => {
  const pattern = made('/^\\p{Lu}\\p{Ll}/u')
  expect([pattern.test(capital), pattern.test(small)]).toEqual([true, false])
})

test('it is spelled out, and what is no property stays', () => {
  expect(withLetters('const A = /\\p{L}/u')).not.toContain('{L}')
  expect(withLetters('const A = /\\p{Script=Latin}/u')).toBe('const A = /\\p{Script=Latin}/u')
  expect(withLetters("// \\p{L}\nconst a = 'p{L}'")).toBe("// \\p{L}\nconst a = 'p{L}'")
})

test('letters of scripts that we do not read are none', () => expect(made('/\\p{L}/u').test('字')).toBe(false))
