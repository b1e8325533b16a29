/** The program with a question at each branch, of which any number of fresh copies can be started in this process. */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { type Branch, withQuestions } from './branches.ts'
import type { Input } from './inputs.ts'
import type { outputOf } from './output.ts'

/** One copy of the program, perhaps with one branch turned off. */
export interface Copy {
  /** What it says of the text, or the error; an error too when more questions were asked than allowed. */
  output(input: Input, questions: number): Promise<string>
  /** How many conditions were asked for the last text. */
  questions(): number
  /** The branches taken since this was last called. */
  taken(): number[]
}

export interface Program {
  start(off?: number): Copy
}

/** @param folder an empty folder for what the program reads beside itself */
export async function programOf(branches: readonly Branch[], folder: string): Promise<Program> {
  // What the build puts beside the program.
  for (const name of readdirSync('dist'))
    if (name.endsWith('.bin')) copyFileSync(join('dist', name), join(folder, name))
  const { outputFiles } = await build({
    entryPoints: ['bench/mutation/output.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(folder, 'program.js')).href) },
    // Code of node:vm has no `import()` of its own.
    supported: { 'dynamic-import': false },
    external: ['pdfjs-dist'],
    logLevel: 'error',
    plugins: [
      {
        name: 'questions',
        setup: ({ onLoad }) =>
          void onLoad({ filter: /[\\/]src[\\/](?:find|link)[\\/].*\.ts$/ }, ({ path }) => ({
            contents: withQuestions(
              readFileSync(path, 'utf8'),
              branches.filter(({ file }) => file === relative('.', path)),
            ),
            loader: 'ts',
          })),
      },
    ],
  })
  const load = new Script(`(function (module, require, __ask) {${outputFiles[0].text}\n})`, {
    filename: 'program.js',
  }).runInThisContext()
  return { start: (off = -1) => start(load, branches.length, off) }
}

type Load = (module: { exports: object }, require: NodeJS.Require, ask: Ask) => void
type Ask = (id: number, condition: unknown, whenOff: boolean) => unknown

function start(load: Load, branches: number, off: number): Copy {
  const takes = new Uint8Array(branches)
  let asked = 0
  let allowed = Number.POSITIVE_INFINITY
  const ask: Ask = (id, condition, whenOff) => {
    if (++asked > allowed) throw new Error('goes round in a circle')
    // An `&&` that was false is what its absence changes; any other that was true.
    if (!condition !== whenOff) return condition
    takes[id] = 1
    return id === off ? whenOff : condition
  }
  const module = { exports: {} as { outputOf: typeof outputOf } }
  load(module, createRequire(import.meta.url), ask)
  return {
    async output(input, questions) {
      asked = 0
      allowed = questions
      try {
        return await module.exports.outputOf(input)
      } catch (error) {
        // A file that the program reads beside itself is missing: it says nothing of any text.
        if ((error as NodeJS.ErrnoException).syscall) throw error
        return String(error)
      }
    },
    questions: () => asked,
    taken: () => {
      const ids = [...takes.keys()].filter((id) => takes[id])
      takes.fill(0)
      return ids
    },
  }
}
