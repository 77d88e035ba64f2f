import { houseRuleViolations } from './house-rules.ts'
import { readSourceFiles } from './read-source-files.ts'

/** Holds every file of this project against the house rules; exits 1 when one is broken. */
const files = readSourceFiles(process.cwd())
const violations = houseRuleViolations(files)
for (const { rule, path, line, found } of violations) {
  console.error(`${path}:${line}  ${rule}  ${found}`)
}
console.log(`${violations.length} broken house rules in ${files.length} files`)
if (violations.length > 0 || files.length === 0) process.exitCode = 1
