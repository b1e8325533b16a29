/**
 * Writes the tables of the lexicon that come from public lists: companies listed in the USA, universities, public bodies.
 *
 *   node --import tsx scripts/lists.ts FOLDER RAW      FOLDER with the lists, RAW with unlabelled text (*.txt.gz)
 *
 * A name of one word that the raw text writes small as well ("target", "gap") is marked as doubtful with "?".
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [lists, raw] = process.argv.slice(2)
if (!lists || !raw) throw new Error('usage: lists.ts FOLDER RAW')

/** How often a word may be written small before it counts as an ordinary one. */
const ORDINARY = 3
const small = new Map<string, number>()
for (const file of readdirSync(raw).filter((name) => name.endsWith('.txt.gz')))
  for (const [word] of gunzipSync(readFileSync(join(raw, file)))
    .toString('utf8')
    .matchAll(/(?<![\p{L}\p{N}.@/-])\p{Ll}{2,}(?![\p{L}\p{N}@/-])/gu))
    small.set(word, (small.get(word) ?? 0) + 1)
const isOrdinary = (name: string) => !name.includes(' ') && (name.length < 3 || (small.get(name) ?? 0) > ORDINARY)

/** Legal forms and what registers add to a name, from its end: "/DE/", "Holdings", "Corp". */
const FORM =
  /(?:,?\s+(?:inc|corp|corporation|co|company|ltd|limited|llc|l\.?p|plc|n\.?v|s\.?a|a\/?g|se|ab|asa|holdings?|group|trust|adr|incorporated)\.?|\s*\/[a-z]{2,3}\/?|\s+\\[a-z]{2}\\?|\s*&)$/i

/** The name in small letters as tokens read it, with and without the legal form: "Cogent Communications Holdings, Inc.", "Cogent Communications". */
function* forms(name: string): Generator<string> {
  let form = name.replace(/[®™]/g, '').trim()
  while (form.length > 2) {
    const plain = form
      .toLowerCase()
      .replace(/[.,]+$/, '')
      .replace(/\s+/g, ' ')
      .replace(/,/g, '')
    if (plain.length > 2 && !/^\d+$|\//.test(plain)) yield plain
    const shorter = form.replace(FORM, '')
    if (shorter === form) return
    form = shorter
  }
}

function write(table: string, note: string, names: Iterable<string>): void {
  const all = [...new Set(names)].sort().map((name) => (isOrdinary(name) ? `${name}?` : name))
  writeFileSync(`src/lexicon/tables/${table}.txt`, `# ${note}\n# case: lower, entries: lines\n${all.join('\n')}\n`)
}

const lines = (file: string) => readFileSync(join(lists, file), 'utf8').split('\n').filter(Boolean)
const parts = (line: string) => line.split('\t')
write(
  'listed-company',
  "Companies listed in the USA, from their regulator's public list, with and without the legal form.",
  lines('companies-us-listed.tsv').flatMap((line) => [...forms(parts(line)[1])]),
)
write(
  'university',
  'Universities of the world, from an MIT-licensed list.',
  lines('universities.tsv')
    .map((line) =>
      parts(line)[0]
        .replace(/["(].*$/, '')
        .replace(/[,“”]/g, '')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => /\s/.test(name)),
)
write(
  'public-body',
  'British public bodies (open government register) and committees of the US Congress (CC0).',
  [...lines('uk-government-bodies.txt'), ...lines('us-congress-committees.txt').map((name) => `Committee on ${name}`)]
    .map((name) =>
      name
        .replace(/[()",“”]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => /\s/.test(name)),
)
