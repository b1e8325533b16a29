/** What SECURITY.md promises of a run, and what the package carries. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command, project } from './command.ts'
import { files, release } from './files.ts'

/** Closes every way to the network, and says when one is tried. */
const GUARD = `
const told = (what) => { process.stderr.write('NETWORK ' + what + '\\n'); throw new Error('network') }
require('node:net').Socket.prototype.connect = () => told('connect')
require('node:dgram').createSocket = () => told('dgram')
for (const name of Object.keys(require('node:dns'))) if (/^(?:lookup|resolve)/.test(name)) require('node:dns')[name] = () => told(name)
globalThis.fetch = () => told('fetch')
`
const HOSTILE = `<html><head><link rel=stylesheet href="http://harbour.example/a.css"><script src="//harbour.example/a.js"></script></head>
<body><h1>Harbour Agency Seizes Hashish</h1><img src="http://harbour.example/a.png"><p>GENEVA, March 3, 2021 - The agency seized 30 kilograms
of hashish. <a href="http://harbour.example">More</a></p></body></html>`

const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

test('a run to standard output needs no right to write, to start programs or to reach the network', () => {
  const at = files({ 'guard.cjs': GUARD, 'a.html': HOSTILE, 'b.txt': release(3) })
  for (const name of ['a.html', 'b.txt']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [permission, '--allow-fs-read=*', '--no-warnings', '--require', join(at, 'guard.cjs'), command, join(at, name)],
      { encoding: 'utf8', cwd: at, env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).quantities[0].unit).toBe('kg')
  }
  expect(readdirSync(at).sort()).toEqual(['a.html', 'b.txt', 'guard.cjs'])
})

test('the guard sees what it is there to see', () => {
  const at = files({ 'guard.cjs': GUARD })
  const tried = "require('node:net').connect(1)"
  const { stderr } = spawnSync(process.execPath, ['--require', join(at, 'guard.cjs'), '-e', tried], {
    encoding: 'utf8',
  })
  expect(stderr).toContain('NETWORK connect')
  const written = spawnSync(
    process.execPath,
    [permission, '--allow-fs-read=*', '-e', "require('fs').writeFileSync('x', '')"],
    { cwd: at },
  )
  expect(written.status).not.toBe(0)
})

const sbom = () => JSON.parse(readFileSync(join(project, 'dist/sbom.cdx.json'), 'utf8'))

test('the package lists what is bundled, with versions, licences and hashes', () => {
  const { bomFormat, components } = sbom()
  expect(bomFormat).toBe('CycloneDX')
  const names = components.map(({ name }: { name: string }) => name)
  for (const name of ['pdfjs-dist', 'mammoth', 'jszip', 'postal-mime', 'htmlparser2', 'marked', 'chrono-node'])
    expect(names).toContain(name)
  for (const { version, purl, licenses, hashes } of components) {
    expect(purl).toContain(version)
    expect(licenses?.[0].license.id ?? 'none').toMatch(/\w/)
    expect(hashes?.[0].content ?? '').toMatch(/^[0-9a-f]{64,}$/)
  }
})

test('the package holds what it runs, and no source, test or fixture', { timeout: 120_000 }, () => {
  const [{ files: packed }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const paths: string[] = packed.map(({ path }: { path: string }) => path)
  const allowed =
    /^(?:bin\/(?:engine|extract)\.js|dist\/[\w.-]+\.(?:js|css|bin|json|d\.ts|txt)|LICENSE|README\.md|package\.json)$/
  expect(paths.filter((path) => !allowed.test(path))).toEqual([])
  for (const path of [
    'bin/engine.js',
    'bin/extract.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/schema.json',
    'dist/sbom.cdx.json',
    'dist/model.bin',
  ])
    expect(paths).toContain(path)
})

test('nothing that a user installs runs a script', () => {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  const scripts = Object.entries<{ dev?: boolean; hasInstallScript?: boolean; optional?: boolean }>(packages)
    .filter(([path, one]) => path && !one.dev && !one.optional && one.hasInstallScript)
    .map(([path]) => path)
  expect(scripts).toEqual([])
})
