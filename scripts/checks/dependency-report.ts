import { join, resolve } from 'node:path'
import { cruise, format, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** One broken rule: who breaks it, and, where the rule is about an import, by importing what. */
export interface DependencyViolation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface DependencyReport {
  /** `nothingRead`: no module or no import was seen, so no rule was held. */
  readonly verdict: 'sound' | 'broken' | 'nothingRead'
  readonly moduleCount: number
  /** Imports seen between the modules; types included. */
  readonly dependencyCount: number
  readonly violations: readonly DependencyViolation[]
  /** The same for people, one violation a line. */
  readonly text: string
}

export interface DependencyCheckInput {
  /** Folder that the rules' paths start from, with tsconfig.json and package.json in it. */
  readonly projectFolder: string
  /** Folders to cruise, relative to the project folder. */
  readonly folders: readonly string[]
  readonly rulesFile: string
}

/**
 * Holds the imports of a project against the rules of a dependency-cruiser configuration.
 *
 * @throws when the rules file or tsconfig.json can not be read.
 */
export async function dependencyReport(input: DependencyCheckInput): Promise<DependencyReport> {
  const options = await extractDepcruiseOptions(resolve(input.rulesFile))
  const tsConfigFile = join(input.projectFolder, 'tsconfig.json')
  const { output } = await cruise(
    [...input.folders],
    { ...options, baseDir: input.projectFolder, tsConfig: { fileName: tsConfigFile } },
    {},
    { tsConfig: extractTSConfig(tsConfigFile) },
  )
  if (typeof output === 'string') throw new Error(`Unexpected cruise result: ${output}`)
  const moduleCount = output.summary.totalCruised
  const dependencyCount = output.summary.totalDependenciesCruised ?? 0
  const violations = violationsOf(output)
  return {
    verdict: verdictOf(moduleCount, dependencyCount, violations.length),
    moduleCount,
    dependencyCount,
    violations,
    text: String((await format(output, { outputType: 'err-long' })).output),
  }
}

function verdictOf(
  moduleCount: number,
  dependencyCount: number,
  violationCount: number,
): DependencyReport['verdict'] {
  if (moduleCount === 0 || dependencyCount === 0) return 'nothingRead'
  return violationCount === 0 ? 'sound' : 'broken'
}

function violationsOf(result: ICruiseResult): readonly DependencyViolation[] {
  return result.summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
