/**
 * Spells out what letters, numbers and marks are in the patterns of the stages that read English: those of the Latin,
 * Greek and Cyrillic scripts. `\p{L}` has 650 ranges, and where a pattern ignores case V8 closes each of them over case
 * whenever it compiles one: half a millisecond for each place where it stands, a tenth of that when spelled out. Written
 * out by hand they could not be read; so the sources keep the property and the build, and the tests, put its ranges in.
 */
import { readFileSync } from 'node:fs'
import type { Plugin as BuildPlugin } from 'esbuild'
import ts from 'typescript'
import { withLiterals } from './literals.ts'

/** What the scripts that we read are written with: Latin to Cyrillic, Vietnamese, marks that combine, signs and digits. */
const BLOCKS = [
  [0x0000, 0x052f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1eff],
  [0x2070, 0x209c],
  [0x20d0, 0x20ff],
  [0x2150, 0x218b],
  [0x2460, 0x249b],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xff10, 0xff19],
] as const
/** Capitals take turns with small letters through whole blocks: of those only what names in Latin letters use. */
const CASED = [
  [0x0000, 0x017f],
  [0x01a0, 0x01b0],
  [0x0218, 0x021b],
  [0x0386, 0x03ff],
  [0x0400, 0x045f],
  [0x1ea0, 0x1ef9],
] as const
const char = (code: number) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`

function rangesOf(property: string, blocks: readonly (readonly [number, number])[]): string {
  const has = new RegExp(`^\\p{${property}}$`, 'u')
  let ranges = ''
  for (const [from, to] of blocks)
    for (let code = from; code <= to; code++) {
      if (!has.test(String.fromCharCode(code))) continue
      const first = code
      while (code < to && has.test(String.fromCharCode(code + 1))) code++
      ranges += first === code ? char(first) : `${char(first)}-${char(code)}`
    }
  return ranges
}
const RANGES = new Map<string, string>([
  ...['L', 'M', 'N'].map((property) => [property, rangesOf(property, BLOCKS)] as const),
  ...['Lu', 'Ll'].map((property) => [property, rangesOf(property, CASED)] as const),
])

/** A property, inside or outside of brackets; the rest is stepped over. In a string, backslashes are doubled. */
const ESCAPE = /(?<slash>\\{1,2})(?:(?<sign>[pP])\{(?<property>[^}]*)\}|[\s\S])|[[\]]/g

/** Puts the ranges into one literal; says whether brackets are open behind it, where a template goes on. */
function spellOut(literal: string, isRaw: boolean, isOpen: boolean): { text: string; isOpen: boolean } {
  let open = isOpen
  const text = literal.replace(ESCAPE, (found, ...rest) => {
    const { slash, sign, property } = rest[rest.length - 1] as Record<string, string | undefined>
    if (!slash) {
      open = found === '['
      return found
    }
    const ranges = sign && RANGES.get(property!)
    // The complement inside of brackets cannot be spelled out as a part of them.
    if (!ranges || (sign === 'P' && open) || (!isRaw && slash.length !== 2)) return found
    const inside = isRaw ? ranges : ranges.replaceAll('\\', '\\\\')
    return open ? inside : `[${sign === 'P' ? '^' : ''}${inside}]`
  })
  return { text, isOpen: open }
}

const LITERALS = new Set([
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
])

/** Tags of templates whose backslashes stand for themselves. */
const RAW = /^(?:String\.raw|part|pattern\([^)]*\))$/

/** A source text with the properties of its patterns spelled out. */
export function withLetters(source: string, path = 'source.ts'): string {
  if (!source.includes('{L') && !source.includes('{M}') && !source.includes('{N}')) return source
  let out = ''
  let done = 0
  /** Whether brackets are open where the template at hand goes on. */
  let isOpen = false
  const visit = (node: ts.Node, isRaw: boolean): void => {
    if (LITERALS.has(node.kind)) {
      const start = node.getStart(file)
      const goesOn = ts.isTemplateMiddleOrTemplateTail(node)
      const raw = isRaw || ts.isRegularExpressionLiteral(node)
      const spelled = spellOut(source.slice(start, node.end), raw, goesOn && isOpen)
      if (goesOn || ts.isTemplateHead(node)) isOpen = spelled.isOpen
      out += source.slice(done, start) + spelled.text
      done = node.end
    }
    if (ts.isTemplateSpan(node)) {
      const before = isOpen
      visit(node.expression, false)
      isOpen = before
      visit(node.literal, isRaw)
      return
    }
    const raw = ts.isTaggedTemplateExpression(node) && RAW.test(node.tag.getText(file))
    node.forEachChild((child) => visit(child, raw || (isRaw && ts.isTemplateExpression(node))))
  }
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  visit(file, false)
  return out + source.slice(done)
}

const SOURCE = /[\\/]src[\\/].*\.ts$/
/** The stages that read English; what tells scripts and languages apart needs all letters. */
const READING = /[\\/]src[\\/](?:document|find|lexicon|link)[\\/].*\.ts$/

/** A source text as the program has it: patterns of several lines made literals, the properties of patterns spelled out. */
export function asBuilt(source: string, path: string): string {
  const made = withLiterals(source, path)
  return READING.test(path) ? withLetters(made, path) : made
}

/** For the build. */
export const lettersInBuild: BuildPlugin = {
  name: 'letters',
  setup({ onLoad }) {
    onLoad({ filter: SOURCE }, ({ path }) => ({ contents: asBuilt(readFileSync(path, 'utf8'), path), loader: 'ts' }))
  },
}

/** For the tests, which run the sources. */
export const lettersInTests = {
  name: 'letters',
  enforce: 'pre' as const,
  transform: (source: string, path: string) => (SOURCE.test(path) ? asBuilt(source, path) : undefined),
}
