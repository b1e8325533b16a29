/**
 * Whether what must hold of every record holds, over many texts: generated ones, and releases with changes.
 *
 *   node --import tsx bench/properties.ts [FOLDER...] [--generated 100000] [--changed 10000] [--seed 1]
 *
 * FOLDERs hold the releases that are changed. Prints how many texts were read, how many broke which property, and the
 * smallest of these, made smaller; ends with status 1 where there is one. A text that takes longer than `SLOW` is named.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { changed, changes, PROPERTIES, text } from '../tests/generated.ts'

/** Milliseconds; a property reads its text up to four times. */
const SLOW = 4000
/** Texts between two lines on standard error. */
const PROGRESS = 1000
/** Characters of a failing text that are tried to be left out at once, in turn. */
const CUTS = [200, 50, 10, 3, 1]

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    generated: { type: 'string', default: '100000' },
    changed: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
})

const failures = new Map<string, { count: number; texts: string[] }>()
let slow = 0

async function errorOf(name: string, input: string, seed: number): Promise<string | null> {
  try {
    await PROPERTIES[name](input, seed)
    return null
  } catch (error) {
    const { message } = error as Error
    // What has no words is refused, as it should be.
    return /nothing but white space|is empty/.test(message) ? null : message
  }
}

/** The text without all that it breaks the property without. */
async function smaller(name: string, input: string, seed: number): Promise<string> {
  let made = input
  for (const cut of CUTS)
    for (let at = 0; at < made.length; ) {
      const shorter = made.slice(0, at) + made.slice(at + cut)
      if (await errorOf(name, shorter, seed)) made = shorter
      else at += cut
    }
  return made
}

async function read(input: string, seed: number): Promise<void> {
  if (seed && seed % PROGRESS === 0) console.error(`${seed} texts`)
  for (const name of Object.keys(PROPERTIES)) {
    const start = performance.now()
    const error = await errorOf(name, input, seed)
    if (performance.now() - start > SLOW) {
      slow++
      console.log(`slow: ${Math.round(performance.now() - start)} ms for ${input.length} characters`)
    }
    if (!error) continue
    const known = failures.get(name) ?? { count: 0, texts: [] }
    failures.set(name, known)
    known.count++
    // Enough to see what is wrong.
    if (known.texts.length >= 8) continue
    const small = await smaller(name, input, seed)
    known.texts.push(small)
    console.log(`${name}\n  ${JSON.stringify(small)}\n  ${await errorOf(name, small, seed)}`)
  }
}

const seed = Number(options.seed)
let count = 0
for (const input of fc.sample(text, { numRuns: Number(options.generated), seed })) await read(input, count++)

const releases = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => join(folder, name)),
)
const generated = count
if (releases.length)
  for (const all of fc.sample(changes, { numRuns: Number(options.changed), seed })) {
    const path = releases[(count * 7919 + seed) % releases.length]
    await read(changed(readFileSync(path, 'utf8'), all), count++)
  }

console.log(`${generated} generated texts, ${count - generated} changed releases, ${slow} slow`)
for (const [name, { count: broken }] of failures) console.log(`${broken} break: ${name}`)
if (failures.size) process.exitCode = 1
else console.log('every property holds of all')
