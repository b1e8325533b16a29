/**
 * What a change changes: a hash of each field of the records of a sample of releases, written to a file; against an earlier
 * file, the releases and fields whose hash is another.
 *
 *   node --import tsx bench/digest.ts FOLDER... [--every N] [--out FILE] [--against FILE] [--list]
 *
 * Each FOLDER is taken with the folders in it; `--every 5` takes each fifth file (the default is all). With `--list` every
 * release is named, else ten of a field. Ends with status 1 where something differs.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../src/index.ts'

/** Hexadecimal digits of a hash: two records of a million would meet by chance once in 10^6 runs. */
const DIGITS = 12
/** Releases named of a field without `--list`. */
const NAMED = 10

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    out: { type: 'string' },
    against: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
if (!folders.length) throw new Error('name a folder of releases')

/** Lines of name, field and hash. */
async function digest(): Promise<string[]> {
  const lines: string[] = []
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (let n = 0; n < files.length; n += Number(options.every)) {
      const name = join(basename(folder), files[n].slice(folder.length))
      for (const [field, value] of Object.entries(await recordOf(files[n]))) {
        const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS)
        lines.push(`${name}\t${field}\t${hash}`)
      }
    }
  }
  return lines
}

async function recordOf(path: string): Promise<object> {
  try {
    const { source, ...fields } = await extract(readFileSync(path), { path: basename(path), withText: true })
    return { text: source.text, language: source.language, ...fields }
  } catch (error) {
    return { error: String(error) }
  }
}

const byPlace = (lines: readonly string[]) =>
  new Map(lines.map((line) => line.split('\t')).map(([name, field, hash]) => [`${name}\t${field}`, hash]))

/** Prints which fields differ and where; returns how many do. */
function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const changed = new Map<string, string[]>()
  const add = (place: string, how: string) => {
    const [name, field] = place.split('\t')
    changed.set(field, [...(changed.get(field) ?? []), `${name}${how}`])
  }
  for (const [place, hash] of after) {
    const old = before.get(place)
    if (old !== hash) add(place, old === undefined ? ' (new)' : '')
  }
  for (const place of before.keys()) if (!after.has(place)) add(place, ' (gone)')
  for (const [field, names] of changed) {
    console.log(`${field}: ${names.length} releases`)
    for (const name of options.list ? names : names.slice(0, NAMED)) console.log(`  ${name}`)
  }
  return changed.size
}

const lines = await digest()
if (options.out) writeFileSync(options.out, `${lines.join('\n')}\n`)
console.log(`${new Set(lines.map((line) => line.split('\t')[0])).size} releases, ${lines.length} values`)
if (options.against) {
  const before = readFileSync(options.against, 'utf8').split('\n').filter(Boolean)
  const differing = compare(byPlace(before), byPlace(lines))
  console.log(differing ? `${differing} fields differ` : 'nothing differs')
  process.exitCode = differing ? 1 : 0
}
