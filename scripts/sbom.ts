/**
 * What the package carries of others' code, as a CycloneDX list: the readers of strangers' files are bundled, so that
 * a user installs little, and audit tools, which look at installed packages, would not see them.
 */
import { readFileSync } from 'node:fs'

/** Terms under which code may be bundled or installed with ours. */
export const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MIT-0',
  'Zlib',
])

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  integrity?: string
  hasInstallScript?: boolean
}
export const lock = (): { [path: string]: Locked } => JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

/** Of "(MIT OR GPL-3.0-or-later)" one is enough. */
export const isPermissive = (license: string | undefined): boolean =>
  (license ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((own) => PERMISSIVE.has(own)))

/** Packages that a user of ours installs: those that are no developers' ones. */
export const installed = (): [name: string, locked: Locked][] =>
  Object.entries(lock())
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, locked]) => [path.replace(/^.*node_modules\//, ''), locked])

const integrityOf = (integrity: string) => {
  const [algorithm, value] = integrity.split('-')
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') }
}

/** @param bundled names of the packages whose code is in `dist` */
export function sbom(bundled: readonly string[]): unknown {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'))
  const packages = lock()
  const components = [...bundled].sort().map((own) => {
    const { version: at, license: terms, integrity } = packages[`node_modules/${own}`]
    return {
      type: 'library',
      name: own,
      version: at,
      purl: `pkg:npm/${own.replace(/^@/, '%40')}@${at}`,
      ...(terms ? { licenses: [{ license: { id: terms } }] } : {}),
      ...(integrity ? { hashes: [integrityOf(integrity)] } : {}),
    }
  })
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: license } }] } },
    components,
  }
}
