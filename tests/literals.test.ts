import { expect, test } from 'vitest'
import { withLetters } from '../scripts/letters.ts'
import { withLiterals } from '../scripts/literals.ts'
import { part, pattern } from '../src/text/pattern.ts'

const DAY = part`\d{1,2}
  (?:st|nd|rd|th)?`
const made = (source: string): unknown => new Function('part', 'pattern', `return ${source}`)(part, pattern)

test('line breaks with the spaces behind them are no part of a pattern, other spaces are', () => {
  expect(pattern('i')`
    ^(?:
      the ${DAY}
      |last day
    )$`).toEqual(/^(?:the \d{1,2}(?:st|nd|rd|th)?|last day)$/i)
  expect(pattern()`a b`).toEqual(/a b/)
})
/** A source text; `<A>` stands for the place of the part `A`. */
const withParts = (source: string): string => source.replace(/<([A-C]|'x')>/g, '$' + '{$1}')

const SOURCES: [string, string][] = [
  ['pattern()`a\n  |b`', '/a|b/\n'],
  ["pattern('iu')`^\\p{L}+ \\/$`", '/^\\p{L}+ \\/$/iu'],
  ['pattern()`a/b`.test(text)', '/a\\/b/.test(text)'],
  ["const A = 'x\\\\d'\nconst B = pattern('g')`<A>+\n\\s`", "const A = 'x\\\\d'\nconst B = /x\\d+\\s/g\n"],
  ['const A = part`x\n|\\d`\nconst B = pattern()`(?:<A>)`', 'const A = "x|\\\\d"\n\nconst B = /(?:x|\\d)/'],
  ["const A = 'x'\nconst B = `<A>y`\nconst C = pattern()`<B>z`", "const A = 'x'\nconst B = `<A>y`\nconst C = /xyz/"],
]
test.each(SOURCES)('%s becomes a literal', (source, literal) =>
  expect(withLiterals(withParts(source))).toBe(withParts(literal)),
)

const OTHERS = [
  'import { A } from "./a.ts"\nconst B = pattern()`<A>b`',
  "const A = 'x'\nconst f = (A: string) => pattern()`<A>b`",
  "let A = 'x'\nA = 'y'\nconst B = pattern()`<A>b`",
  'const f = (flags: string) => pattern(flags)`b`',
  "const a = 'pattern(`b`)'",
]
test.each(OTHERS)('%s is known only as the program runs', (source) =>
  expect(withLiterals(withParts(source))).toBe(withParts(source)),
)

test('what is no pattern stops the build', () => expect(() => withLiterals('pattern()`(a`')).toThrow(SyntaxError))

test('properties are spelled out in one that stays a template', () => {
  const spelled = withLetters(withParts("pattern('u')`^[\\p{L}-]+<'x'>\\p{N}$`"))
  expect(spelled).not.toMatch(/\{[LN]\}/)
  expect((made(spelled) as RegExp).test('Łódź-x7')).toBe(true)
})
