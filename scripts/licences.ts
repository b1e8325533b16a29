/** Fails where a package that is bundled or installed with ours has terms that are not permissive, or runs a script when it is installed. */
import { existsSync, readFileSync } from 'node:fs'
import { installed, isPermissive, lock } from './sbom.ts'

const faults: string[] = []
const packages = lock()
if (!existsSync('dist/sbom.cdx.json')) throw new Error('dist/sbom.cdx.json is not there: run npm run build first')
const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'))
for (const { name } of components) {
  const { license } = packages[`node_modules/${name}`]
  if (!isPermissive(license)) faults.push(`${name} is bundled and has the licence ${license}`)
}
for (const [name, { license, hasInstallScript, optional }] of installed()) {
  if (!isPermissive(license)) faults.push(`${name} is installed and has the licence ${license}`)
  if (hasInstallScript && !optional) faults.push(`${name} runs a script when it is installed`)
}
for (const fault of faults) console.error(fault)
console.log(`${components.length} bundled, ${installed().length} installed packages, ${faults.length} faults`)
process.exitCode = faults.length ? 1 : 0
