import { describe, expect, it } from 'vitest'
import { houseRuleViolations } from '../../../scripts/checks/house-rules.ts'

const lines = (count: number): string => 'const a = 1\n'.repeat(count)

/** Rules and lines broken by one file. */
const broken = (path: string, text: string): readonly string[] =>
  houseRuleViolations([{ path, text }]).map(({ rule, line }) => `${rule}:${line}`)

/** Put together here, so that the check does not find its own tests. */
const NARROW = 'only'
const WORK = 'work'
const TRUE = 'true'

describe('file length', () => {
  it('lets 300 lines pass and stops 301, with or without a last line end', () => {
    expect(broken('src/ui/panel.tsx', lines(300))).toEqual([])
    expect(broken('src/ui/panel.tsx', lines(301))).toEqual(['fileLength:301'])
    expect(broken('src/ui/panel.css', lines(300).trimEnd())).toEqual([])
    expect(broken('tests/unit/panel.test.ts', `${lines(300)}const b = 1`)).toEqual([
      'fileLength:301',
    ])
  })

  it('leaves message tables, tables of data and pages alone', () => {
    expect(broken('src/i18n/nl/ui.ts', lines(400))).toEqual([])
    expect(broken('src/core/look/names.data.ts', lines(400))).toEqual([])
    expect(broken('docs/architecture.md', lines(400))).toEqual([])
    expect(broken('src/i18n/texts.ts', lines(400))).toEqual(['fileLength:301'])
  })
})

describe('paths of one machine', () => {
  it.each([`/${WORK}/main`, `see /${'root'}/.cache`, `'/${'home'}/me'`, `C:\\${'Users'}\\me`])(
    'stops %s anywhere',
    (text) => {
      expect(broken('docs/notes.md', `one\n${text}`)).toEqual(['machinePath:2'])
    },
  )

  it('leaves addresses, relative paths and system programs alone', () => {
    const text = `https://example.brussels/${WORK}/x ./${WORK}/x ${WORK}/x /usr/bin/chromium`
    expect(broken('docs/notes.md', text)).toEqual([])
  })
})

describe('tests that hold nothing', () => {
  it.each([
    `it.${NARROW}('a')`,
    `describe.each([]).x\ntest.${'skip'}()`,
    `x${'it'}('a')`,
    `offlineTest.${NARROW}()`,
  ])('stops %s', (text) => {
    expect(broken('tests/unit/a.test.ts', text).join()).toMatch(/^narrowedTest:[12]$/)
  })

  it('leaves words of the same letters alone', () => {
    expect(broken('tests/unit/a.test.ts', `items.${NARROW}; list.skip(1); it.each([1])`)).toEqual(
      [],
    )
  })
})

describe('swallowed failures and unfinished work', () => {
  it('are stopped in scripts and code', () => {
    expect(broken('package.json', `"x": "tsc || ${TRUE}"`)).toEqual(['swallowedFailure:1'])
    expect(broken('.ci/run', `npm test ||${TRUE}`)).toEqual(['swallowedFailure:1'])
    expect(broken('src/ui/a.ts', `// ${'TO'}DO later`)).toEqual(['unfinishedWork:1'])
    expect(broken('src/ui/a.ts', `// ${'FIX'}ME`)).toEqual(['unfinishedWork:1'])
  })

  it('leave other words alone', () => {
    expect(broken('src/ui/a.ts', 'const a = b || trueNorth // todos')).toEqual([])
  })
})

describe('a core without time, chance, network or page', () => {
  it.each([
    'new Date()',
    'Date.now()',
    'Math.random()',
    "fetch('x')",
    'window.x',
    'document.body',
    'typeof window',
  ])('stops %s', (code) => {
    expect(broken('src/core/gap/gap.ts', `const a = 1\nexport const b = ${code}`)).toEqual([
      'impureCore:2',
    ])
  })

  it('leaves words, properties and other rooms alone', () => {
    const text = [
      '/** Fitted to the window. */',
      "export const say = 'Date.now() in the document'",
      'export interface Page { readonly document: string; fetch(): void }',
      'export const of = (page: Page): string => page.document + Math.max(1, 2)',
      'export const like = { window: 1 }',
    ].join('\n')
    expect(broken('src/core/gap/gap.ts', text)).toEqual([])
    expect(broken('src/map/view.ts', 'window.x = Math.random()')).toEqual([])
  })
})
