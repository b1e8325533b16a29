/** The regular expressions of the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import writeBinaries from '../binaries.ts'
import { withLiterals } from '../literals.ts'

export interface Found {
  source: string
  flags: string
  key: string
  /** `file:line`, each. */
  places: string[]
  /** Characters of the longest text that it was given as the fixtures, and the long texts made of them, were read. */
  given: number
}

/** Every pattern once: those written in the sources, and those that are put together as the fixtures are read. */
export async function patternsOf(): Promise<Found[]> {
  const found = new Map<string, Found>()
  const add = (source: string, flags: string, place: string) => {
    const key = `/${source}/${flags}`
    const one = found.get(key) ?? { source, flags, key, places: [], given: 0 }
    if (!one.places.includes(place)) one.places.push(place)
    found.set(key, one)
  }
  written(add)
  const given = await made(add)
  for (const one of found.values()) one.given = given.get(one.key) ?? 0
  // The reader of dates runs none of its patterns as they are: it makes one of each that is tried at a place alone.
  const isRun = ({ source, flags, given }: Found) =>
    given > 0 || flags.includes('y') || !found.has(`/${source}/${[...flags, 'y'].sort().join('')}`)
  return [...found.values()].filter(isRun)
}

type Add = (source: string, flags: string, place: string) => void

function written(add: Add): void {
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.ts'))) {
    const file = join('src', name)
    const text = withLiterals(readFileSync(file, 'utf8'), file)
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
        add(node.text.slice(1, end), node.text.slice(end + 1), `${file}:${line}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
}

/** Characters of the texts that are made of all fixtures, one of paragraphs and one of a single line. */
const LONG = 60_000

/**
 * What `new RegExp` is given by code of src while the fixtures are read.
 * @returns of each pattern, how much text it was given at most
 */
async function made(add: Add): Promise<Map<string, number>> {
  const own = globalThis.RegExp
  const { exec } = own.prototype
  const given = new Map<string, number>()
  const note = (made: RegExp) => {
    const place = placeOf(new Error().stack ?? '')
    if (place) add(made.source, made.flags, place)
    return made
  }
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  })
  // All that tests, finds and replaces comes through here.
  own.prototype.exec = function (text: string) {
    const key = `/${this.source}/${this.flags}`
    if (text.length > (given.get(key) ?? -1)) given.set(key, text.length)
    return exec.call(this, text)
  }
  try {
    writeBinaries()
    const { extract } = await import('../../src/index.ts')
    const files = readdirSync('fixtures', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
      .map(({ parentPath, name }) => join(parentPath, name))
    for (const file of files) await extract(readFileSync(file), { path: file }).catch(() => {})
    const texts = files.filter((file) => file.endsWith('.txt')).map((file) => readFileSync(file, 'utf8'))
    const long = texts
      .join('\n\n')
      .repeat(1 + LONG / texts.join('').length)
      .slice(0, LONG)
    for (const text of [long, long.replace(/\s+/g, ' ')]) await extract(text)
  } finally {
    globalThis.RegExp = own
    own.prototype.exec = exec
  }
  return given
}

/** The place in src that a stack leads to first, if it is not in a package on the way. */
function placeOf(stack: string): string | null {
  const line = stack
    .split('\n')
    .find((one) => /[\\/](?:src|node_modules)[\\/]/.test(one) && !one.includes('text/pattern.ts'))
  const found = line && /(?<path>(?:file:\/\/)?\/[^()]*?):(?<line>\d+):\d+\)?$/.exec(line)
  if (!found || found.groups!.path.includes('node_modules')) return null
  const path = found.groups!.path
  return `${relative('.', path.startsWith('file:') ? fileURLToPath(path) : path)}:${found.groups!.line}`
}
