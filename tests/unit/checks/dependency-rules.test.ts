import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type DependencyReport,
  dependencyReport,
} from '../../../scripts/checks/dependency-report.ts'
import { type PlantedProject, plantProject } from '../../support/planted-project.ts'

const RULES_FILE = resolve('.dependency-cruiser.cjs')

const SOUND_FILES = {
  'package.json': JSON.stringify({
    name: 'planted',
    type: 'module',
    dependencies: { 'maplibre-gl': '*', react: '*', 'd3-array': '*', flatqueue: '*' },
    devDependencies: { tool: '*' },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      allowImportingTsExtensions: true,
      noEmit: true,
    },
  }),
  ...Object.fromEntries(
    ['maplibre-gl', 'react', 'd3-array', 'flatqueue', 'tool', 'stray'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {}'],
    ]),
  ),
  'src/core/figure.ts':
    "import { max } from 'd3-array'\nimport { say } from '../i18n/texts.ts'\nexport type Figure = string\nexport const figure = max([say])",
  'src/core/nearest.ts': "import 'flatqueue'\nexport { unit } from './unit.ts'",
  'src/reach/answer.ts':
    "export { unit } from '../core/nearest.ts'\nexport { figure } from '../data/load.ts'",
  'src/core/unit.ts': 'export type Unit = string\nexport const unit = 1',
  'src/i18n/texts.ts': "import type { Unit } from '../core/unit.ts'\nexport const say: Unit = ''",
  'src/data/load.ts': "export { figure } from '../core/figure.ts'",
  'src/state/store.ts': "export { figure } from '../data/load.ts'",
  'src/svg/draw.tsx': "export { figure } from '../state/store.ts'",
  'src/ui/panel.tsx':
    "import 'react'\nimport '../reach/answer.ts'\nexport { figure } from '../state/store.ts'",
  'src/map/view.ts': "import 'maplibre-gl'\nexport { figure } from '../state/store.ts'",
  'src/present/slide.ts': "export { figure } from '../state/store.ts'",
  'src/export/png.ts': "export { figure } from '../state/store.ts'",
  'src/app/main.tsx':
    "import '../svg/draw.tsx'\nimport '../ui/panel.tsx'\nimport '../present/slide.ts'\nimport '../export/png.ts'\nvoid import('../map/view.ts')",
  'scripts/data/build.ts': "import { readFileSync } from 'node:fs'\nreadFileSync('x')",
  'tests/unit/figure.test.ts': "import '../../src/core/figure.ts'",
}

/** Rule → the one file that breaks it, and its text. Each file also is imported by the app. */
const PLANTED: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'core-imports-only-its-own': ['src/core/a.ts', "import type {} from '../data/load.ts'"],
  'data-imports-only-its-own': ['src/data/a.ts', "import '../i18n/texts.ts'"],
  'offline-imports-only-its-own': ['src/offline/a.ts', "import type {} from '../core/unit.ts'"],
  'reach-imports-only-its-own': ['src/reach/a.ts', "import type {} from '../state/store.ts'"],
  'import-imports-only-its-own': ['src/import/a.ts', "import type {} from '../state/store.ts'"],
  'own-imports-only-its-own': ['src/own/a.ts', "import type {} from '../map/view.ts'"],
  'state-imports-only-its-own': ['src/state/a.ts', "import '../svg/draw.tsx'"],
  'map-imports-only-its-own': ['src/map/a.ts', "import '../ui/panel.tsx'"],
  'svg-imports-only-its-own': ['src/svg/a.tsx', "import type {} from '../map/view.ts'"],
  'ui-imports-only-its-own': ['src/ui/a.tsx', "void import('../map/view.ts')"],
  'present-imports-only-its-own': ['src/present/a.ts', "import '../app/lazy.ts'"],
  'export-imports-only-its-own': ['src/export/a.ts', "import '../ui/panel.tsx'"],
  'i18n-imports-only-types-of-core': [
    'src/i18n/a.ts',
    "import { unit } from '../core/unit.ts'\nunit",
  ],
  'i18n-knows-nothing-else': ['src/i18n/b.ts', "import type {} from '../data/load.ts'"],
  'core-uses-only-pure-packages': ['src/core/b.ts', "import 'react'"],
  'only-map-imports-maplibre': ['src/ui/b.tsx', "import type {} from 'maplibre-gl'"],
  'src-uses-no-node-builtin': ['src/data/b.ts', "import 'node:fs'"],
  'src-uses-no-dev-dependency': ['src/data/c.ts', "import 'tool'"],
  'nothing-imports-tests': ['scripts/data/d.ts', "import '../../tests/unit/figure.test.ts'"],
  'src-imports-no-scripts': ['src/app/e.ts', "import '../../scripts/data/build.ts'"],
  'no-undeclared-package': ['src/data/f.ts', "import 'stray'"],
  'no-unresolvable': ['src/data/g.ts', "import './nowhere.ts'"],
  'no-cycles': ['src/ui/h.ts', "import './i.ts'"],
  'no-orphans': ['src/core/j.ts', 'export const left = 1'],
  'no-unused-source': ['src/core/k.ts', "import './unit.ts'"],
}

const NOT_IMPORTED_BY_APP = ['no-orphans', 'no-unused-source', 'nothing-imports-tests']

describe('the dependency rules', () => {
  const projects: PlantedProject[] = []
  let sound: DependencyReport
  let broken: DependencyReport

  const report = (files: Readonly<Record<string, string>>): Promise<DependencyReport> => {
    const project = plantProject(files)
    projects.push(project)
    return dependencyReport({
      projectFolder: project.folder,
      folders: ['src', 'scripts', 'tests'],
      rulesFile: RULES_FILE,
    })
  }

  beforeAll(async () => {
    sound = await report(SOUND_FILES)
    const reached = Object.entries(PLANTED)
      .filter(([rule]) => !NOT_IMPORTED_BY_APP.includes(rule))
      .map(([, [file]]) => `import '${file.replace('src/', '../')}'`)
    broken = await report({
      ...SOUND_FILES,
      ...Object.fromEntries(Object.values(PLANTED)),
      'src/ui/i.ts': "import './h.ts'",
      'src/app/lazy.ts': "import './e.ts'",
      'src/app/planted.ts': reached.join('\n'),
    })
  })

  afterAll(() => {
    for (const project of projects) project.remove()
  })

  it('read the modules and their imports, and find nothing in a sound project', () => {
    expect(sound.moduleCount).toBeGreaterThanOrEqual(15)
    expect(sound.dependencyCount).toBeGreaterThanOrEqual(15)
    expect(sound.violations).toEqual([])
    expect(sound.verdict).toBe('sound')
    expect(broken.verdict).toBe('broken')
  })

  it('are each planted here', () => {
    const { forbidden } = createRequire(import.meta.url)(RULES_FILE) as {
      forbidden: readonly { name: string; comment: string; severity: string }[]
    }
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(({ name }) => name).sort())
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([])
    expect(forbidden.filter(({ comment }) => comment === '')).toEqual([])
  })

  it.each(Object.entries(PLANTED))('%s is found in the file that breaks it', (rule, [file]) => {
    const files = broken.violations.filter((found) => found.rule === rule).map(({ from }) => from)
    expect(files).toContain(file)
  })

  it('are not taken as held where no module was read', async () => {
    const empty = await report({
      'package.json': SOUND_FILES['package.json'],
      'tsconfig.json': SOUND_FILES['tsconfig.json'],
      'vitest.config.ts': '',
      'src/notes.txt': '',
      'scripts/notes.txt': '',
      'tests/notes.txt': '',
    })
    expect(empty.verdict).toBe('nothingRead')
  })
})
