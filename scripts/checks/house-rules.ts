import { impureGlobalUses } from './core-globals.ts'
import type { SourceFile } from './source-file.ts'

export interface HouseRuleViolation {
  readonly rule: HouseRuleName
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly found: string
}

export type HouseRuleName =
  | 'fileLength'
  | 'machinePath'
  | 'narrowedTest'
  | 'swallowedFailure'
  | 'unfinishedWork'
  | 'impureCore'

const MAX_LINES = 300

const isCode = (path: string): boolean => /^(src|scripts|tests)\/.*\.(tsx?|css)$/.test(path)
const isScript = (path: string): boolean =>
  /\.(tsx?|cjs)$/.test(path) || path === 'package.json' || path.startsWith('.ci/')

/** Message tables, one folder a language, and tables of data are as long as their content. */
const isTable = (path: string): boolean =>
  /^src\/i18n\/(nl|fr|en)\//.test(path) || /\.data\.ts$/.test(path)

/** A rule that is broken by any line in which its pattern is found. */
interface LineRule {
  readonly rule: HouseRuleName
  readonly appliesTo: (path: string) => boolean
  readonly pattern: RegExp
}

const LINE_RULES: readonly LineRule[] = [
  {
    // A path of one machine is wrong on every other.
    rule: 'machinePath',
    appliesTo: () => true,
    pattern: /(?<![\w.])(?:\/(?:work|root|home|Users|tmp)\/[\w.]|[A-Z]:\\\\?Users\\)/,
  },
  {
    // A test that is left out, or leaves the others out, holds nothing.
    rule: 'narrowedTest',
    appliesTo: isCode,
    pattern:
      /\b(?:it|test|describe|suite|\w+Test)(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf|fails)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/,
  },
  {
    rule: 'swallowedFailure',
    appliesTo: isScript,
    pattern: /\|\|\s*true\b/,
  },
  {
    rule: 'unfinishedWork',
    appliesTo: (path) => isCode(path) || isScript(path),
    pattern: /\b(?:TO-?DO|FIX-?ME|XX-?X|HA-?CK)\b/,
  },
]

/** Every place where a file breaks a house rule, in the order of the files and their lines. */
export function houseRuleViolations(files: readonly SourceFile[]): readonly HouseRuleViolation[] {
  return files.flatMap((file) => [
    ...lengthViolations(file),
    ...lineViolations(file),
    ...coreViolations(file),
  ])
}

function lengthViolations({ path, text }: SourceFile): readonly HouseRuleViolation[] {
  if (!isCode(path) || isTable(path)) return []
  const lineCount = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  if (lineCount <= MAX_LINES) return []
  return [{ rule: 'fileLength', path, line: MAX_LINES + 1, found: `${lineCount} lines` }]
}

function lineViolations({ path, text }: SourceFile): readonly HouseRuleViolation[] {
  const rules = LINE_RULES.filter(({ appliesTo }) => appliesTo(path))
  return text
    .split('\n')
    .flatMap((lineText, index) =>
      rules
        .filter(({ pattern }) => pattern.test(lineText))
        .map(({ rule }) => ({ rule, path, line: index + 1, found: lineText.trim() })),
    )
}

function coreViolations({ path, text }: SourceFile): readonly HouseRuleViolation[] {
  if (!/^src\/core\/.*\.tsx?$/.test(path)) return []
  return impureGlobalUses(path, text).map(({ name, line }) => ({
    rule: 'impureCore',
    path,
    line,
    found: name,
  }))
}
