import { dependencyReport } from './dependency-report.ts'

/** Holds the imports of this project against .dependency-cruiser.cjs; exits 1 when one is broken. */
const report = await dependencyReport({
  projectFolder: process.cwd(),
  folders: ['src', 'scripts', 'tests'],
  rulesFile: '.dependency-cruiser.cjs',
})
console.log(report.text)
if (report.verdict === 'nothingRead') console.error('No module was read: no rule was held.')
if (report.verdict !== 'sound') process.exitCode = 1
