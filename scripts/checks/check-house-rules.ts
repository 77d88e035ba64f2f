import { importedPackages } from '../licences/imported-packages.ts'
import { isAllowedLicence } from '../licences/is-allowed-licence.ts'
import { shippedPackages } from '../licences/shipped-packages.ts'
import { houseRuleViolations } from './house-rules.ts'
import { readSourceFiles } from './read-source-files.ts'

/**
 * Holds every file of this project against the house rules, and every package in the app against the
 * licences that it may have; exits 1 when one is broken.
 */
const files = readSourceFiles(process.cwd())
const violations = houseRuleViolations(files)
for (const { rule, path, line, found } of violations) {
  console.error(`${path}:${line}  ${rule}  ${found}`)
}
const packages = shippedPackages(process.cwd(), importedPackages(files))
const forbidden = packages.filter(({ licence }) => !isAllowedLicence(licence))
for (const { name, version, licence } of forbidden) {
  console.error(`${name}@${version}  licence  ${licence}`)
}
console.log(`${violations.length} broken house rules in ${files.length} files`)
console.log(`${forbidden.length} licences that are not allowed in ${packages.length} packages`)
if (violations.length + forbidden.length > 0 || files.length === 0 || packages.length === 0) {
  process.exitCode = 1
}
