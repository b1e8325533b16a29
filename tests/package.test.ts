/** The package as a stranger has it: packed, installed in a project of its own, used from there. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from './command.ts'
import { files, release } from './files.ts'

const USE = `
import { extract, extractAll } from 'press-extract'
import { createRequire } from 'node:module'
const one = await extract('GENEVA, March 3, 2021 - Officers seized 276 kilograms of hashish.', { only: ['quantities'] })
const many = []
for await (const { record, error } of extractAll([{ file: 'a.txt' }, { text: 'It weighs 4 kg.', id: '7' }, { file: 'none.txt' }], { jobs: 2 }))
  many.push(record ? record.quantities[0].value : error.code)
const { title } = createRequire(import.meta.url)('press-extract/schema.json')
console.log(JSON.stringify({ one: one.quantities[0].value, many, title }))
`
const TYPES = `
import { extract, extractAll, type ReleaseRecord } from 'press-extract'
const record: ReleaseRecord = await extract('text')
for await (const { input, record } of extractAll(['a', 'b'])) {
  const given: string = input
  const days: (string | null)[] = record?.dates.map(({ value }) => value) ?? []
  void [given, days]
}
// @ts-expect-error there is no such field
await extract('text', { only: ['colours'] })
void record
`
const CONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: [],
  },
  files: ['types.ts'],
}

/** Unpacks the package into a project, with what it depends on as it lies in ours. */
function install(at: string): void {
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', at]
  const told = execFileSync('npm', packing, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const own = join(at, 'node_modules/press-extract')
  mkdirSync(own, { recursive: true })
  execFileSync('tar', ['-xzf', join(at, JSON.parse(told)[0].filename), '-C', own, '--strip-components=1'])
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  for (const [path, { dev }] of Object.entries<{ dev?: boolean }>(packages)) {
    // What is optional may be for another system.
    if (!path || dev || !existsSync(join(project, path))) continue
    mkdirSync(dirname(join(at, path)), { recursive: true })
    cpSync(join(project, path), join(at, path), { recursive: true, dereference: true })
  }
}

test('one release, many on several threads, the schema, the command and the types', { timeout: 180_000 }, () => {
  const at = files({
    'package.json': '{"type": "module"}',
    'use.mjs': USE,
    'types.ts': TYPES,
    'a.txt': release(3),
    'tsconfig.json': JSON.stringify(CONFIG),
  })
  install(at)
  const own = join(at, 'node_modules/press-extract')
  expect(readdirSync(own).sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json'])
  const run = (...args: string[]) => execFileSync('node', args, { cwd: at, encoding: 'utf8' })
  expect(JSON.parse(run('use.mjs'))).toEqual({ one: 276, many: [3, 4, 'ENOENT'], title: 'press release record' })
  expect(JSON.parse(run(join(own, 'bin/extract.js'), '--validate', 'a.txt')).quantities[0].value).toBe(3)
  run(join(project, 'node_modules/typescript/bin/tsc'), '-p', at)
})
