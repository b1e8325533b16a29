/** The regular expressions of the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import writeBinaries from '../binaries.ts'

export interface Found {
  source: string
  flags: string
  key: string
  /** `file:line`, each. */
  places: string[]
}

/** Every pattern once: those written in the sources, and those that are put together as the fixtures are read. */
export async function patternsOf(): Promise<Found[]> {
  const found = new Map<string, Found>()
  const add = (source: string, flags: string, place: string) => {
    const key = `/${source}/${flags}`
    const one = found.get(key) ?? { source, flags, key, places: [] }
    if (!one.places.includes(place)) one.places.push(place)
    found.set(key, one)
  }
  written(add)
  await made(add)
  return [...found.values()]
}

type Add = (source: string, flags: string, place: string) => void

function written(add: Add): void {
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.ts'))) {
    const file = join('src', name)
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
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

/** What `new RegExp` is given by code of src while the fixtures are read. */
async function made(add: Add): Promise<void> {
  const own = globalThis.RegExp
  const note = (made: RegExp) => {
    const place = placeOf(new Error().stack ?? '')
    if (place) add(made.source, made.flags, place)
    return made
  }
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  })
  try {
    writeBinaries()
    const { extract } = await import('../../src/index.ts')
    const files = readdirSync('fixtures', { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
    for (const { parentPath, name } of files) {
      if (name.endsWith('.json')) continue
      await extract(readFileSync(join(parentPath, name)), { path: name }).catch(() => {})
    }
  } finally {
    globalThis.RegExp = own
  }
}

/** The place in src that a stack leads to first, if it is not in a package on the way. */
function placeOf(stack: string): string | null {
  const line = stack.split('\n').find((one) => /[\\/](?:src|node_modules)[\\/]/.test(one))
  const found = line && /(?<path>(?:file:\/\/)?\/[^()]*?):(?<line>\d+):\d+\)?$/.exec(line)
  if (!found || found.groups!.path.includes('node_modules')) return null
  const path = found.groups!.path
  return `${relative('.', path.startsWith('file:') ? fileURLToPath(path) : path)}:${found.groups!.line}`
}
