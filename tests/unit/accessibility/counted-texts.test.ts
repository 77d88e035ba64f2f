import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/view/view-state.ts'
import { createFormatter } from '../../../src/i18n/format.ts'
import {
  DISTANCES,
  FACTS_WITHOUT_COUNT,
  NEVER_NONE,
  ORDINALS,
  OWN_WORDS_FOR_NONE,
  SAME_FOR_ONE,
} from './counted-text-exceptions.ts'
import { FACT_SAMPLES } from './fact-samples.ts'
import { type TextFunction, textAt, textFunctions } from './text-functions.ts'

/** Plain spaces, and `_` for the space that holds a thousand together. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', '_')

const THOUSAND = { nl: '1_000', fr: '1_000', en: '1,000' } as const

/** A count in a text: the text, and what it is made of with that many. */
interface Count {
  /** `path#parameter`. */
  readonly key: string
  readonly path: string
  readonly sample: (count: number) => readonly unknown[]
}

/** Years, and rows of a file: they name, they do not count. */
const YEAR = /year$|^(first|last|asked)$/i
const ROW = /row$/i
const AYEAR = 2023
const SOME = 5

/** A value for a parameter of a plain type; undefined for facts. */
function plainValue(name: string, type: string): unknown {
  if (type === 'number') return YEAR.test(name) ? AYEAR : SOME
  if (type === 'string' || type === 'string | null') return 'x'
  if (type === 'readonly string[]') return ['x']
  return type === 'GroupSize' ? { counted: SOME, total: SOME } : undefined
}

/** The counts among parameters of plain types. */
function plainCounts({ path, parameters }: TextFunction): readonly Count[] {
  const values = parameters.map(({ name, type }) => plainValue(name, type))
  const count = (at: number, name: string, part: (n: number) => unknown): Count => ({
    key: `${path}#${name}`,
    path,
    sample: (n) => values.with(at, part(n)),
  })
  return parameters.flatMap(({ name, type }, at) => {
    if (type === 'number')
      return YEAR.test(name) || ROW.test(name) ? [] : [count(at, name, (n) => n)]
    if (type !== 'GroupSize') return []
    return [
      count(at, 'counted', (n) => ({ counted: n, total: SOME })),
      count(at, 'total', (n) => ({ counted: SOME, total: n })),
    ]
  })
}

const functions = textFunctions()
const isPlain = ({ parameters }: TextFunction): boolean =>
  parameters.every(({ name, type }) => type !== '' && plainValue(name, type) !== undefined)

const factCounts = Object.entries(FACT_SAMPLES).flatMap(([path, samples]) =>
  Object.entries(samples).map(
    ([name, sample]): Count => ({ key: `${path}#${name}`, path, sample }),
  ),
)
const counts = [...functions.filter(isPlain).flatMap(plainCounts), ...factCounts]
const listed = { ...SAME_FOR_ONE.noNoun, ...SAME_FOR_ONE.neverOne }

const withoutNumber = (text: string): string => text.replace(/1[_,]000|\d+/gu, '#')

async function said({ path, sample }: Count, language: Language) {
  const text = await textAt(path, language)
  const at = (count: number): string => spaced(text(...sample(count)))
  const thousand = at(1000)
  return {
    none: withoutNumber(at(0)),
    one: withoutNumber(at(1)),
    two: withoutNumber(at(2)),
    many: withoutNumber(thousand),
    thousand,
  }
}

it('every text that is made of anything is known here, and none that is not there', () => {
  const typed = functions.filter(({ parameters }) => parameters.every(({ type }) => type !== ''))
  const facts = typed.filter((one) => !isPlain(one)).map(({ path }) => path)
  expect(facts.sort()).toEqual([...Object.keys(FACT_SAMPLES), ...FACTS_WITHOUT_COUNT].sort())
  // The phrases for a group get their types from afar, and are tried in the sentences above.
  const untyped = functions.filter((one) => !typed.includes(one))
  expect(untyped.filter(({ path }) => !path.startsWith('groups.'))).toEqual([])
  expect(counts.length).toBeGreaterThan(150)
  const keys = new Set(counts.map(({ key }) => key))
  const excepted = [
    ...Object.keys(listed),
    ...OWN_WORDS_FOR_NONE,
    ...NEVER_NONE,
    ...ORDINALS,
    ...DISTANCES,
  ]
  expect(excepted.filter((key) => !keys.has(key))).toEqual([])
})

describe.each(LANGUAGES)('what is counted in %s', (language) => {
  it('the form of a noun for 0, 1, 2 and 1 000', () => {
    const format = createFormatter(language)
    // Dutch and English count nothing in the plural, French in the singular.
    expect([0, 1, 2, 1000].map((n) => spaced(format.count(n, { one: 'a', other: 'b' })))).toEqual([
      language === 'fr' ? '0 a' : '0 b',
      '1 a',
      '2 b',
      `${THOUSAND[language]} b`,
    ])
  })

  it.each(counts)('$key', async (count) => {
    const { none, one, two, many, thousand } = await said(count, language)
    expect(thousand, 'a thousand is grouped').not.toMatch(/(?<![\d_,.])1000(?!\d)/)
    const isSame = listed[count.key]?.split(' ').includes(language) ?? false
    if (isSame) expect(one, 'the text has a form for one now: take it off the list').toBe(two)
    else expect(one, 'one has a form of its own').not.toBe(two)
    const { key } = count
    if (ORDINALS.includes(key) || DISTANCES.includes(key)) return
    // A group that is larger than it is known to be reads as a whole one.
    if (!NEVER_NONE.includes(key)) expect(many, 'a thousand reads as two').toBe(two)
    if (NEVER_NONE.includes(key) || OWN_WORDS_FOR_NONE.includes(key)) return
    expect(none, 'none').toBe(language === 'fr' ? one : two)
  })
})

it('a year is never grouped', async () => {
  const ofYears = functions.filter(
    (one) =>
      isPlain(one) && one.parameters.some(({ name, type }) => type === 'number' && YEAR.test(name)),
  )
  expect(ofYears.length).toBeGreaterThan(15)
  for (const language of LANGUAGES) {
    for (const { path, parameters } of ofYears) {
      const text = await textAt(path, language)
      const values = parameters.map(({ name, type }) => plainValue(name, type))
      expect(spaced(text(...values)), path).toContain(String(AYEAR))
    }
  }
})
