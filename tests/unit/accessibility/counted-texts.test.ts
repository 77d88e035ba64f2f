import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { createFormatter } from '../../../src/i18n/format.ts'
import { loadPresentTexts } from '../../../src/i18n/load-present-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'

const NUMBERS = [0, 1, 2, 1000] as const

/** Plain spaces, and `_` for the space that holds a thousand together. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', '_')

/** Dutch and English count nothing in the plural, French in the singular. */
const IS_SINGULAR = {
  nl: [false, true, false, false],
  fr: [true, true, false, false],
  en: [false, true, false, false],
} as const

const THOUSAND = { nl: '1_000', fr: '1_000', en: '1,000' } as const

describe.each(LANGUAGES)('a counted noun in %s', async (language) => {
  const format = createFormatter(language)
  const { ui, figure } = await loadTexts(language)
  const { present } = await loadPresentTexts(language)

  it('takes its form and its number for 0, 1, 2 and 1 000', () => {
    expect(NUMBERS.map((n) => spaced(format.count(n, { one: 'a', other: 'b' })))).toEqual(
      NUMBERS.map((n, i) => {
        const number = n === 1000 ? THOUSAND[language] : String(n)
        return `${number} ${IS_SINGULAR[language][i] ? 'a' : 'b'}`
      }),
    )
  })

  /** Every text that counts one thing, whatever stands around it. */
  const COUNTED: Readonly<Record<string, (count: number) => string>> = {
    'search results': ui.search.results,
    'services found': ui.find.nearest.ready,
    'minutes on foot': ui.find.nearest.minutes,
    'services left out': ui.find.about.omittedIntro,
    'wijken in the gap': (count) => ui.gap.group(count, 2),
    'inhabitants in the gap': (count) => ui.gap.group(2, count),
    'wijken in both groups': ui.gap.overlap,
    'wijken that do not count': ui.gap.missing,
    'wijken of the table': (count) => ui.table.shown(count, 118),
    'wijken without a figure': ui.lens.smallMaps.missing,
    'wijken of two figures': (count) => ui.lens.bivariate.count(count, 2),
    'wijken chosen': ui.zoneOptions.own.count,
    'places found': ui.place.best.found,
    'persons gained': ui.place.best.gain,
    'wijken in a rank': figure.district.highest,
    slides: present.panel.count,
  }

  it.each(Object.keys(COUNTED))('%s: one form for one, another for more', (name) => {
    const text = COUNTED[name] ?? String
    const said = NUMBERS.map((n) => spaced(text(n)))
    for (const [i, n] of NUMBERS.entries()) {
      expect(said[i]).toContain(n === 1000 ? THOUSAND[language] : String(n))
    }
    const withoutNumber = said.map((one) => one.replace(/1[_,]000|\d+/gu, '#'))
    const [none, one, two, thousand] = withoutNumber
    expect(one).not.toBe(two)
    expect(thousand).toBe(two)
    expect(none).toBe(IS_SINGULAR[language][0] ? one : two)
  })
})
