/**
 * Which branches of src/find and src/link no test would notice: each `if`, each `? :`, and each boolean operand of `||` and
 * `&&` is turned off in turn, and the records of all texts that the tests and fixtures hold are made again, with the rules that
 * `--explain` tells of them.
 *
 *   npm run build && node --import tsx bench/mutation.ts [--in PART] [--inputs FILE] [--fresh] [--operands] [--every N]
 *   [--from N] [--text]
 *
 * `--in src/find/dates` looks at the files whose path holds that; `--operands` at the operands too, which by default are
 * left out; `--every 10` at every tenth branch only, for an estimate, with
 * `--from 3` those that begin with the fourth; `--text` prints the code of each. The texts are
 * gathered by running the tests and kept in a file (`--inputs`); `--fresh` gathers them anew.
 *
 * To turn off is: the condition of an `if` or `? :` is false, an operand of `||` false, one of `&&` true. A branch that no
 * text reaches, and one whose absence changes no record, is unnoticed. One that the code says only spares work ("// Spares
 * work" at it or on the line above) is told apart: it has to be taken by some text and change no record; if it does change
 * one, or no text takes it, the mark is false and the run fails.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Branch, branchesOf } from './mutation/branches.ts'
import { gather, type Input, readInputs } from './mutation/inputs.ts'
import { type Program, programOf } from './mutation/program.ts'

/** At most this share of the branches may go unnoticed. */
const GOAL = 0.15
/** A run with a branch turned off that asks so many times more conditions than the whole one goes round in a circle. */
const PATIENCE = 20
const LEAST_PATIENCE = 200_000

const { values: options } = parseArgs({
  options: {
    in: { type: 'string', default: '' },
    inputs: { type: 'string', default: join(tmpdir(), 'extract-inputs.ndjson') },
    fresh: { type: 'boolean', default: false },
    operands: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    text: { type: 'boolean', default: false },
  },
})

const every = Number(options.every)
if (!Number.isInteger(every) || every < 1)
  throw new Error(`--every takes a whole number from 1 on, not "${options.every}"`)

const from = Number(options.from)
if (!Number.isInteger(from) || from < 0 || from >= every)
  throw new Error(`--from takes a whole number from 0 on and below --every (${every}), not "${options.from}"`)

if (options.fresh || !existsSync(options.inputs)) await gather(options.inputs)
const inputs = [...readInputs(options.inputs), ...fixtures()].sort((a, b) => a.input.length - b.input.length)
const branches = branchesOf(['src/find', 'src/link'], options.operands)
const folder = mkdtempSync(join(tmpdir(), 'extract-mutation-'))
const program = await programOf(branches, folder)
const { whole, reached } = await survey(program, inputs)
const asked = branches.filter(({ file }) => file.includes(options.in)).filter((_, n) => n % every === from)
const unnoticed: Branch[] = []
/** Those that only spare work, and those of which that is not true. */
const sparing: Branch[] = []
const mistaken: Branch[] = []
for (const branch of asked) {
  const noticed = await isNoticed(branch)
  const onlySpares = branch.spares && !noticed && reached.get(branch.id)!.length > 0
  if (onlySpares) sparing.push(branch)
  else if (branch.spares) mistaken.push(branch)
  if (noticed || onlySpares) continue
  unnoticed.push(branch)
  if (process.stderr.isTTY) process.stderr.write(`\r${branch.id} of ${branches.length}, ${unnoticed.length} unnoticed`)
}
rmSync(folder, { recursive: true })
report()

function fixtures(): Input[] {
  return readdirSync('fixtures', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ input: readFileSync(path), options: { path } }))
}

/** What is said of each text, the conditions that were asked for it, and for each branch the texts that take it. */
async function survey(program: Program, inputs: readonly Input[]) {
  const one = program.start()
  // What is asked as the program loads: every text takes it.
  const atLoad = one.taken()
  const whole: { output: string; questions: number }[] = []
  const reached = new Map<number, number[]>(branches.map(({ id }) => [id, []]))
  const kept = new Set(atLoad)
  for (const [n, input] of inputs.entries()) {
    const output = await one.output(input, Number.POSITIVE_INFINITY)
    whole.push({ output, questions: one.questions() })
    const taken = one.taken()
    const first = taken.filter((id) => !reached.get(id)!.length)
    for (const id of taken) reached.get(id)!.push(n)
    if (!first.length) continue
    // What is not asked again is kept for all texts, as a table that is made when the first one needs it.
    await one.output(input, Number.POSITIVE_INFINITY)
    const again = new Set(one.taken())
    for (const id of first) if (!again.has(id)) kept.add(id)
  }
  for (const id of kept) reached.set(id, [...inputs.keys()])
  return { whole, reached }
}

async function isNoticed({ id }: Branch): Promise<boolean> {
  const takers = reached.get(id)!
  if (!takers.length) return false
  // A program of its own: words and patterns that one keeps over texts were made with its own branches.
  const one = program.start(id)
  for (const n of takers) {
    const { output, questions } = whole[n]
    if ((await one.output(inputs[n], Math.max(LEAST_PATIENCE, questions * PATIENCE))) !== output) return true
  }
  return false
}

function report(): void {
  const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / (all || 1)).toFixed(1)} %)`
  let file = ''
  for (const branch of unnoticed) {
    if (branch.file !== file) {
      file = branch.file
      const of = asked.filter((one) => one.file === file).length
      console.log(`${file}: ${share(unnoticed.filter((one) => one.file === file).length, of)}`)
    }
    const takers = reached.get(branch.id)!.length
    console.log(`  ${branch.line}: ${branch.kind}, ${takers} texts${options.text ? `: ${branch.text}` : ''}`)
  }
  const isBranch = ({ kind }: Branch) => kind === 'if' || kind === '?'
  const branchShare = unnoticed.filter(isBranch).length / asked.filter(isBranch).length
  const never = unnoticed.filter(({ id }) => !reached.get(id)!.length).length
  console.log(`${inputs.length} texts; ${never} of the unnoticed are taken by none`)
  console.log(`branches unnoticed: ${share(unnoticed.filter(isBranch).length, asked.filter(isBranch).length)}`)
  if (options.operands)
    console.log(
      `operands unnoticed: ${share(unnoticed.filter((b) => !isBranch(b)).length, asked.filter((b) => !isBranch(b)).length)}`,
    )
  console.log(`besides, ${sparing.length} of them only spare work`)
  for (const { file, line } of mistaken)
    console.log(`${file}:${line} is said to spare work only, and no text shows that`)
  if (branchShare > GOAL || mistaken.length) process.exitCode = 1
}
